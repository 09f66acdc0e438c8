import { AuthError } from '../errors/errors.js';
import type { Hooks } from '../http/hooks.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Lease, Store } from '../store/store.js';
import { untilAborted } from './until-aborted.js';

/** A token as it is stored. Times are milliseconds since the epoch. */
export interface TokenRecord {
  /** The access token; empty when only the refresh token is known. */
  readonly value: string;
  readonly expiresAt: number;
  readonly obtainedAt: number;
  /** Saved in the same write as the access token that came with it. */
  readonly refreshToken?: string | undefined;
}

/** What a platform hands out. */
export interface IssuedToken {
  readonly value: string;
  /** Lifetime from the request on, in seconds. When `load` gives none above 0, five minutes are assumed: a broken answer starts no storm. */
  readonly expiresInSec: number;
  readonly refreshToken?: string | undefined;
}

/** When a token is renewed, in milliseconds before its end. */
export interface RefreshWindows {
  /** Renewed in the background from here on; calls go on with the old token. */
  readonly shouldMs: number;
  /** Largest part of the token's lifetime that `shouldMs` may be, from 0 to 1. Default 0.5. */
  readonly shouldShare?: number | undefined;
  /** Calls wait for the new token from here on. At most a tenth of the token's lifetime. */
  readonly mustMs: number;
}

/** Options of {@link tokenSource}. */
export interface TokenSourceOptions {
  readonly platform: string;
  /** Name for hooks and errors, such as `component`. */
  readonly credential: string;
  readonly subject?: string | undefined;
  /** Store key; begins with platform and app id. */
  readonly key: string;
  readonly store: Store;
  readonly runtime: Runtime;
  readonly hooks: Required<Hooks>;
  /** Default 10 minutes and 1 minute. */
  readonly windows?: RefreshWindows | undefined;
  /** How long a process may hold the refresh alone, in milliseconds. Default 20,000. */
  readonly leaseMs?: number | undefined;
  /**
   * Name of the lease. Default the key with `/lock`. Stores remember every name: where keys come and go without number, such as one for each
   * login, share a fixed set of names among them.
   */
  readonly lock?: string | undefined;
  /** When the store may drop the token, in milliseconds since the epoch: for grants that end anyway, such as a login. Default never. */
  readonly dropAt?: number | undefined;
  /**
   * Gets a new token from the platform.
   *
   * @param current - what the store holds now, possibly expired.
   * @param timeoutMs - time after which another process may take over; end the request before.
   * @param keep - saves a new refresh token at once, where more has to be asked for before there is an access token: what fails then
   *   costs only the access token. Rejects when another process took over.
   */
  load(
    current: TokenRecord | undefined,
    timeoutMs: number,
    keep: (refreshToken: string) => Promise<void>,
  ): Promise<IssuedToken>;
}

/** One token shared by all callers and all processes on the same store. */
export interface TokenSource {
  /**
   * The token, renewed first when it must be.
   *
   * @param options.rejected - a value that the platform refused: the store is read again, and if it still holds that value the token is renewed once.
   * @param options.onFound - called when the store held another value than the refused one: it is not new, and may have been refused since.
   * @param options.signal - ends this caller's waiting, not the shared renewal.
   */
  get(options?: {
    readonly signal?: AbortSignal | undefined;
    readonly rejected?: string | undefined;
    readonly onFound?: (() => void) | undefined;
  }): Promise<string>;
  /**
   * Replaces the token by one that was obtained elsewhere, such as with an authorization code. Nobody renews meanwhile.
   *
   * @param options.ifObtainedBefore - milliseconds since the epoch; a token that is stored since then stays.
   * @returns whether it was replaced.
   */
  save(token: IssuedToken, options?: { readonly ifObtainedBefore?: number | undefined }): Promise<boolean>;
  /** What the store holds, expired or not. */
  peek(): Promise<TokenRecord | undefined>;
  /** Waits until no renewal is under way, for a process that ends; a renewal cut short may lose a refresh token. Does not throw. */
  settled(): Promise<void>;
  /** Forgets the token, for an account whose grant ended. A renewal under way ends first. */
  delete(): Promise<void>;
}

/** How a renewal ended. */
interface Renewal {
  readonly record: TokenRecord;
  /** Another process had renewed. */
  readonly isFound: boolean;
}

/** Which of the two windows. */
type Window = 'shouldMs' | 'mustMs';

const pauseAfterFailureMs = 10_000;
const assumedLifetimeSec = 300;
const writeAttempts = 3;

/**
 * A token source with two windows, single flight in the process and a lease in the store: of any number of processes one renews,
 * the others take its value. Nothing is deleted before its successor is stored.
 */
export function tokenSource(options: TokenSourceOptions): TokenSource {
  const {
    store,
    key,
    runtime,
    windows = { shouldMs: 600_000, mustMs: 60_000 },
    leaseMs = 20_000,
    lock = `${key}/lock`,
  } = options;
  const { clock, random } = runtime;
  const instance = Buffer.from(random.bytes(12)).toString('hex');
  let turns = 0;
  let current: TokenRecord | undefined;
  let flight: Promise<Renewal> | undefined;
  let backgroundFrom = 0;
  let deletions = 0;

  const largestShare = { shouldMs: windows.shouldShare ?? 0.5, mustMs: 0.1 };

  /** Whether the token ends later than the window before its end. */
  const outlasts = (record: TokenRecord, window: Window): boolean => {
    const { value, expiresAt, obtainedAt } = record;
    const windowMs = Math.min(windows[window], (expiresAt - obtainedAt) * largestShare[window]);
    return value !== '' && expiresAt - clock.now() > windowMs;
  };
  const read = async (): Promise<TokenRecord | undefined> => {
    const stored = await store.get(key);
    try {
      return stored && (parseJson(stored.value) as TokenRecord);
    } catch {
      throw new SyntaxError(`the store's value of ${key} is no token record; replace it with save(), or delete() it`);
    }
  };
  const recordOf = ({ value, expiresInSec, refreshToken }: IssuedToken, from: number): TokenRecord => {
    const lifetimeSec = Number.isFinite(expiresInSec) ? expiresInSec : assumedLifetimeSec;
    const times = { expiresAt: from + lifetimeSec * 1000, obtainedAt: clock.now() };
    return { value, ...times, ...(refreshToken === undefined ? {} : { refreshToken }) };
  };
  const write = async (record: TokenRecord, lease: Lease): Promise<TokenRecord | undefined> => {
    // The platform may have ended the refresh token that was used: losing its successor to a short failure would lose the grant.
    for (let attempt = 1; ; attempt++) {
      try {
        const written = await store.set(key, stringifyJson(record), { fence: lease, expiresAt: options.dropAt });
        return written === undefined ? undefined : record;
      } catch (error) {
        if (attempt === writeAttempts) throw error;
        await clock.sleep(100 * attempt);
      }
    }
  };

  // Leases end by themselves; a store that fails here must not hide how the renewal went.
  const letGo = (lease: Lease): Promise<unknown> => store.release(lease).catch(() => false);

  /** Waits for the lease; gives up early with the record that another process stored meanwhile, when `enough` says it will do. */
  const lead = async (enough?: (record: TokenRecord) => boolean): Promise<Lease | TokenRecord> => {
    const giveUpAt = clock.now() + leaseMs * 3;
    const owner = `${instance}-${++turns}`;
    for (;;) {
      const lease = await store.acquire(lock, owner, leaseMs);
      try {
        const record = enough && (await read());
        if (record && enough?.(record)) {
          if (lease) await letGo(lease);
          return record;
        }
      } catch (error) {
        // Kept, it would make every process wait until it ends.
        if (lease) await letGo(lease);
        throw error;
      }
      if (lease) return lease;
      if (clock.now() >= giveUpAt)
        throw new AuthError(
          options.platform,
          'lock-timeout',
          `another process has been renewing the ${options.credential} token for ${leaseMs * 3} ms`,
        );
      await clock.sleep(20 + 60 * random.jitter());
    }
  };

  const renew = async (rejected: string | undefined, window: Window): Promise<Renewal> => {
    const startedAt = clock.now();
    const report = (outcome: 'refreshed' | 'taken' | 'failed', error?: unknown): void =>
      options.hooks.tokenRefresh({
        platform: options.platform,
        credential: options.credential,
        subject: options.subject,
        outcome,
        durationMs: clock.now() - startedAt,
        ...(error === undefined ? {} : { error }),
      });
    const enough = (record: TokenRecord): boolean => record.value !== rejected && outlasts(record, window);
    try {
      const won = await lead(enough);
      if ('value' in won) {
        current = won;
        report('taken');
        return { record: won, isFound: true };
      }
      try {
        const requestedAt = clock.now();
        const stored = await read();
        const keep = async (refreshToken: string): Promise<void> => {
          const { value, expiresAt, obtainedAt } = stored ?? { value: '', expiresAt: 0, obtainedAt: 0 };
          if (!(await write({ value, expiresAt, obtainedAt, refreshToken }, won)))
            throw new AuthError(
              options.platform,
              'lock-timeout',
              `another process took over the ${options.credential} token`,
            );
        };
        const issued = await options.load(stored, leaseMs * 0.75, keep);
        if (!issued.value)
          throw new AuthError(options.platform, 'rejected', `the answer holds no ${options.credential} token`);
        const expiresInSec = issued.expiresInSec > 0 ? issued.expiresInSec : assumedLifetimeSec;
        const record = await write(recordOf({ ...issued, expiresInSec }, requestedAt), won);
        if (record !== undefined) {
          // Before the lease ends, so that it cannot replace what a later `save` keeps.
          current = record;
          report('refreshed');
          return { record, isFound: false };
        }
        // Another process took over after our lease ended: it stored a newer token, or is about to.
        const newer = await lead(enough);
        if ('value' in newer) {
          current = newer;
          report('taken');
          return { record: newer, isFound: true };
        }
        await letGo(newer);
        throw new AuthError(
          options.platform,
          'lock-timeout',
          `another process took over the renewal of the ${options.credential} token, and left none; call again`,
        );
      } finally {
        await letGo(won);
      }
    } catch (error) {
      report('failed', error);
      throw error;
    }
  };

  const share = (rejected: string | undefined, window: Window): Promise<Renewal> => {
    flight ??= renew(rejected, window).finally(() => {
      flight = undefined;
    });
    return flight;
  };

  /** Renews while calls go on with the old token; after a failure not again at once, or every call would ask the platform. */
  const renewInBackground = (): void => {
    if (clock.now() < backgroundFrom) return;
    share(undefined, 'shouldMs').catch(() => {
      backgroundFrom = clock.now() + pauseAfterFailureMs;
    });
  };

  /** Runs `change` while nobody else renews. */
  const alone = async (change: (lease: Lease) => Promise<boolean>): Promise<void> => {
    const lease = (await lead()) as Lease;
    try {
      if (!(await change(lease)))
        throw new AuthError(
          options.platform,
          'lock-timeout',
          `the ${options.credential} token could not be changed: the lease was lost`,
        );
    } finally {
      await letGo(lease);
    }
  };

  return {
    async get({ signal, rejected, onFound } = {}) {
      if (current === undefined) {
        const before = deletions;
        const stored = await untilAborted(read(), signal);
        // What was deleted during a slow read must not come back.
        if (deletions === before) current ??= stored;
      }
      if (current && current.value !== rejected) {
        if (outlasts(current, 'shouldMs')) return current.value;
        if (outlasts(current, 'mustMs')) {
          renewInBackground();
          return current.value;
        }
      }
      const joining = flight !== undefined;
      let renewal = await untilAborted(share(rejected, 'mustMs'), signal);
      // A flight that began before the refusal was known may have ended with the refused value.
      if (renewal.record.value === rejected && joining) renewal = await untilAborted(share(rejected, 'mustMs'), signal);
      if (renewal.isFound) onFound?.();
      return renewal.record.value;
    },
    async save(token, { ifObtainedBefore = Number.POSITIVE_INFINITY } = {}) {
      const requestedAt = clock.now();
      let isSaved = true;
      await alone(async (lease) => {
        if (((await read().catch(() => undefined))?.obtainedAt ?? 0) > ifObtainedBefore) {
          isSaved = false;
          return true;
        }
        const record = await write(recordOf(token, requestedAt), lease);
        current = record ?? current;
        return record !== undefined;
      });
      return isSaved;
    },
    peek: read,
    async settled() {
      while (flight) await flight.catch(() => undefined);
    },
    delete() {
      return alone(async (lease) => {
        const gone = (await store.delete(key, { fence: lease })) || (await read()) === undefined;
        if (gone) {
          current = undefined;
          deletions++;
        }
        return gone;
      });
    },
  };
}
