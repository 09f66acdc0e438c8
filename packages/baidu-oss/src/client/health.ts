import { type StoreHealth, storeHealth, type TokenState } from '@minigate/core';
import type { BaiduContext } from './context.js';

/** What a health page shows. Holds no secret. What only the store knows is `undefined` while it does not answer. */
export interface Health {
  /** When this was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether there is a valid token. One is only asked for when it is needed: `false` before the first call. */
  readonly ready: boolean;
  /** Seconds until the token ends, `undefined` before the first; negative when it ended. */
  readonly tokenExpiresInSec: number | undefined;
  /** How this process fared with renewals. */
  readonly token: TokenState;
  /**
   * Seconds by which this machine's clock was ahead of Baidu's (negative: behind) when the latest answer came, its way included. Requests
   * that are signed for Baidu carry our time.
   */
  readonly clockSkewSec: number | undefined;
  readonly store: StoreHealth;
}

/** Reads the state of a client. Does not throw when the store fails. */
export async function health({ client, store, token, renewals, skew }: BaiduContext): Promise<Health> {
  const { clock } = client.runtime;
  const at = clock.now();
  const reading = token.peek().then((record) => ({ record }));
  const { read, store: storeState } = await storeHealth(store, clock, reading);
  const expiresInSec = read?.record && Math.round((read.record.expiresAt - at) / 1_000);
  return {
    at,
    ready: (expiresInSec ?? 0) > 0,
    tokenExpiresInSec: expiresInSec,
    token: renewals.states().app,
    clockSkewSec: skew.seconds(),
    store: storeState,
  };
}
