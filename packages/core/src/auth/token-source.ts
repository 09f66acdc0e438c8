import { AuthError } from '../errors/errors.js';
import type { Hooks } from '../http/hooks.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Lease, Store } from '../store/store.js';

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
  /** Lifetime from the answer on, in seconds. */
  readonly expiresInSec: number;
  readonly refreshToken?: string | undefined;
}

/** When a token is renewed, in milliseconds before its end. */
export interface RefreshWindows {
  /** Renewed in the background from here on; calls go on with the old token. */
  readonly shouldMs: number;
  /** Calls wait for the new token from here on. */
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
   * Gets a new token from the platform.
   *
   * @param current - what the store holds now, possibly expired.
   * @param timeoutMs - time after which another process may take over; end the request before.
   */
  load(current: TokenRecord | undefined, timeoutMs: number): Promise<IssuedToken>;
}

/** One token shared by all callers and all processes on the same store. */
export interface TokenSource {
  /**
   * The token, renewed first when it must be.
   *
   * @param options.rejected - a value that the platform refused: the store is read again, and if it still holds that value the token is renewed once.
   * @param options.signal - ends this caller's waiting, not the shared renewal.
   */
  get(options?: { readonly signal?: AbortSignal | undefined; readonly rejected?: string | undefined }): Promise<string>;
  /** Replaces the token by one that was obtained elsewhere, such as with an authorization code. Nobody renews meanwhile. */
  save(token: IssuedToken): Promise<void>;
  /** What the store holds, expired or not. */
  peek(): Promise<TokenRecord | undefined>;
  /** Forgets the token, for an account whose grant ended. */
  delete(): Promise<void>;
}

/**
 * A token source with two windows, single flight in the process and a lease in the store: of any number of processes one renews,
 * the others take its value. Nothing is deleted before its successor is stored.
 */
export function tokenSource(options: TokenSourceOptions): TokenSource {
  const { store, key, runtime, windows = { shouldMs: 600_000, mustMs: 60_000 }, leaseMs = 20_000 } = options;
  const { clock, random } = runtime;
  const instance = Buffer.from(random.bytes(12)).toString('hex');
  let turns = 0;
  const lock = `${key}/lock`;
  let current: TokenRecord | undefined;
  let flight: Promise<TokenRecord> | undefined;

  const left = (record: TokenRecord | undefined): number =>
    record === undefined || record.value === '' ? Number.NEGATIVE_INFINITY : record.expiresAt - clock.now();
  const read = async (): Promise<TokenRecord | undefined> => {
    const stored = await store.get(key);
    return stored && (parseJson(stored.value) as TokenRecord);
  };
  const write = async (token: IssuedToken, from: number, lease: Lease): Promise<TokenRecord | undefined> => {
    const record: TokenRecord = {
      value: token.value,
      expiresAt: from + token.expiresInSec * 1000,
      obtainedAt: clock.now(),
      ...(token.refreshToken === undefined ? {} : { refreshToken: token.refreshToken }),
    };
    const written = await store.set(key, stringifyJson(record), { fence: lease });
    return written === undefined ? undefined : record;
  };

  /** Waits for the lease; gives up early with the record that another process stored meanwhile, when `enough` says it will do. */
  const lead = async (enough: (record: TokenRecord | undefined) => boolean): Promise<Lease | TokenRecord> => {
    const giveUpAt = clock.now() + leaseMs * 3;
    const owner = `${instance}-${++turns}`;
    for (;;) {
      const lease = await store.acquire(lock, owner, leaseMs);
      const record = await read();
      if (enough(record)) {
        if (lease) await store.release(lease);
        return record as TokenRecord;
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

  const renew = async (rejected: string | undefined, neededMs: number): Promise<TokenRecord> => {
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
    const usable = (record: TokenRecord | undefined): record is TokenRecord =>
      left(record) > neededMs && record?.value !== rejected;
    try {
      const won = await lead(usable);
      if ('value' in won) {
        report('taken');
        return won;
      }
      try {
        const requestedAt = clock.now();
        const issued = await options.load(await read(), leaseMs * 0.75);
        const record = await write(issued, requestedAt, won);
        if (record !== undefined) {
          report('refreshed');
          return record;
        }
        // Another process took over after our lease ended, and stored a newer token.
        const newer = await read();
        if (newer === undefined)
          throw new AuthError(
            options.platform,
            'lock-timeout',
            `the ${options.credential} token was taken over and then removed by another process`,
          );
        report('taken');
        return newer;
      } finally {
        await store.release(won);
      }
    } catch (error) {
      report('failed', error);
      throw error;
    }
  };

  const share = (rejected: string | undefined, neededMs: number): Promise<TokenRecord> => {
    flight ??= renew(rejected, neededMs)
      .then((record) => {
        current = record;
        return record;
      })
      .finally(() => {
        flight = undefined;
      });
    return flight;
  };

  return {
    async get({ signal, rejected } = {}) {
      if (current === undefined) current = await read();
      if (current && current.value !== rejected) {
        if (left(current) > windows.shouldMs) return current.value;
        if (left(current) > windows.mustMs) {
          share(undefined, windows.shouldMs).catch(() => undefined);
          return current.value;
        }
      }
      const record = await untilAborted(share(rejected, windows.mustMs), signal);
      // A flight that began before the refusal may have ended with the refused value.
      if (record.value === rejected) return (await untilAborted(share(rejected, windows.mustMs), signal)).value;
      return record.value;
    },
    async save(token) {
      const requestedAt = clock.now();
      const lease = (await lead(() => false)) as Lease;
      try {
        const record = await write(token, requestedAt, lease);
        if (record === undefined)
          throw new AuthError(
            options.platform,
            'lock-timeout',
            `the ${options.credential} token could not be saved: the lease was lost`,
          );
        current = record;
      } finally {
        await store.release(lease);
      }
    },
    peek: read,
    async delete() {
      current = undefined;
      await store.delete(key);
    },
  };
}

/** Waits for a shared promise; the signal ends only this waiting. */
function untilAborted<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return shared;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
