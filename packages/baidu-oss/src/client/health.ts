import { errorType, type TokenRecord } from '@minigate/core';
import type { BaiduContext } from './context.js';

/** What a health page shows. Holds no secret. What only the store knows is `undefined` while it does not answer. */
export interface Health {
  /** When this was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether there is a valid token. One is only asked for when it is needed: `false` before the first call. */
  readonly ready: boolean;
  /** Seconds until the token ends, `undefined` before the first; negative when it ended. */
  readonly tokenExpiresInSec: number | undefined;
  /** Seconds since the token was asked for. */
  readonly tokenAgeSec: number | undefined;
  /** Which store holds the state, whether it outlives the process and whether it answers. */
  readonly store: {
    readonly kind: string;
    readonly durable: boolean;
    readonly reachable: boolean;
    /** Why it is not reachable: `timeout`, or the class of its error. */
    readonly failure: string | undefined;
  };
}

/** How long the store may take to answer, in milliseconds. */
const storeLimitMs = 5_000;

/** Reads the state of a client. Does not throw when the store fails. */
export async function health({ client, store, token }: BaiduContext): Promise<Health> {
  const { clock } = client.runtime;
  const at = clock.now();
  const timer = new AbortController();
  const timeout = clock.sleep(storeLimitMs, timer.signal).then(
    () => 'timeout',
    () => 'timeout',
  );
  const read = await Promise.race([token.peek().catch(errorType), timeout]);
  timer.abort();
  const failure = typeof read === 'string' ? read : undefined;
  const record = typeof read === 'string' ? undefined : (read as TokenRecord | undefined);
  const expiresInSec = record && Math.round((record.expiresAt - at) / 1_000);
  return {
    at,
    ready: (expiresInSec ?? 0) > 0,
    tokenExpiresInSec: expiresInSec,
    tokenAgeSec: record && Math.round((at - record.obtainedAt) / 1_000),
    store: { kind: store.kind, durable: store.durable, reachable: failure === undefined, failure },
  };
}
