import { type Advice, AuthError } from '../errors/errors.js';
import { messageOf } from '../errors/message-of.js';
import { parseJson, stringifyJson } from '../http/json.js';
import type { Runtime } from '../runtime/runtime.js';
import type { Store } from '../store/store.js';
import { pause } from '../workflow/pause.js';
import { unlessPassing } from '../workflow/wait.js';

/** Options of {@link pushedTicket}. */
export interface PushedTicketOptions {
  /** Name of the platform in errors. */
  readonly platform: string;
  /** The platform's name of the ticket, for errors. */
  readonly name: string;
  /** The endpoint that needs the ticket, or asks for it; for the error of an aborted wait. */
  readonly endpointId: string;
  /** Store key of the ticket; begins with platform and app id. */
  readonly key: string;
  readonly store: Pick<Store, 'get' | 'set'>;
  readonly runtime: Pick<Runtime, 'clock' | 'logger'>;
  /** How long a ticket works after its receipt, in milliseconds. */
  readonly lifeMs: number;
  /** Age from which a ticket is late, in milliseconds; less than `lifeMs`. */
  readonly lateMs: number;
  /** What to do when no valid ticket is there. */
  readonly advice: Advice;
  /**
   * Asks the platform to push tickets (again), where it can be asked.
   *
   * @throws what the platform refuses the request with.
   */
  readonly request?: (() => Promise<void>) | undefined;
}

/** A ticket that the platform pushes again and again, and that buys the platform token. One for all processes on the store. */
export interface PushedTicket {
  /** Keeps a ticket unless a newer one is stored that is not late. @param createTime - the push's own time, in seconds. */
  save(ticket: string, createTime: number): Promise<void>;
  /** The latest valid ticket; asks the platform in the background to push when it is late. @throws AuthError with reason `not-ready`. */
  current(): Promise<string>;
  /** Milliseconds since the latest ticket came, `undefined` before the first. */
  ageMs(): Promise<number | undefined>;
  /**
   * Resolves when a valid ticket is there. After 30 s of waiting it asks the platform once to push.
   *
   * @param options.timeoutMs - milliseconds; default 15 minutes, since pushes may be 10 minutes apart.
   * @throws AuthError with reason `not-ready` when the time is over; TransportError with reason `aborted`; what the platform refuses the
   * request with. A passing failure of the request only means to wait on.
   */
  wait(options?: { readonly timeoutMs?: number | undefined; readonly signal?: AbortSignal | undefined }): Promise<void>;
}

/** A ticket as it is stored. */
interface StoredTicket {
  readonly ticket: string;
  /** The push's own time, in seconds. */
  readonly createTime: number;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

const checkEveryMs = 1_000;
const askAfterMs = 30_000;
const askAgainMs = 10 * 60_000;

/** Keeps a ticket that the platform pushes, WeChat's component_verify_ticket or Baidu's, every ten minutes. */
export function pushedTicket(options: PushedTicketOptions): PushedTicket {
  const { platform, name, key, endpointId, store, runtime, lifeMs, lateMs, advice, request } = options;
  const { clock, logger } = runtime;
  const read = async (): Promise<{ readonly stored: StoredTicket | undefined; readonly generation: number }> => {
    const entry = await store.get(key);
    return { stored: entry && (parseJson(entry.value) as StoredTicket), generation: entry?.generation ?? 0 };
  };
  const works = ({ receivedAt }: StoredTicket): boolean => clock.now() - receivedAt < lifeMs;
  const valid = async (): Promise<StoredTicket | undefined> => {
    const { stored } = await read();
    return stored && works(stored) ? stored : undefined;
  };
  const notReady = async (): Promise<AuthError> => {
    const { stored } = await read();
    const last = stored
      ? `the last one came ${Math.round((clock.now() - stored.receivedAt) / 60_000)} minutes ago`
      : 'none ever came';
    return new AuthError(platform, 'not-ready', `no valid ${name}: ${last}`, { advice });
  };
  let askedAt = Number.NEGATIVE_INFINITY;
  const askWhenLate = (stored: StoredTicket | undefined): void => {
    const now = clock.now();
    if ((stored && now - stored.receivedAt < lateMs) || now - askedAt < askAgainMs) return;
    askedAt = now;
    request?.().catch((error: unknown) => logger?.warn('asking for a ticket failed', { error: messageOf(error) }));
  };
  return {
    async save(ticket, createTime) {
      for (;;) {
        const { stored, generation } = await read();
        // Pushes overtake each other by minutes. One whose time was wrong must not keep out all that come later.
        const isLate = stored && clock.now() - stored.receivedAt >= lateMs;
        if (stored && !isLate && stored.createTime > createTime) return;
        const next: StoredTicket = { ticket, createTime, receivedAt: clock.now() };
        if ((await store.set(key, stringifyJson(next), { ifGeneration: generation })) !== undefined) return;
      }
    },
    async current() {
      const stored = await valid();
      askWhenLate(stored);
      if (stored === undefined) throw await notReady();
      return stored.ticket;
    },
    async ageMs() {
      const { stored } = await read();
      return stored && clock.now() - stored.receivedAt;
    },
    async wait({ timeoutMs = 900_000, signal } = {}) {
      const startedAt = clock.now();
      let requested = false;
      while ((await valid()) === undefined) {
        const waited = clock.now() - startedAt;
        if (waited >= timeoutMs) throw await notReady();
        if (waited >= askAfterMs && !requested) {
          requested = true;
          await request?.().catch(unlessPassing);
        }
        await pause(clock, Math.min(checkEveryMs, timeoutMs - waited), signal, { endpointId, what: 'the ticket' });
      }
    },
  };
}
