import { type PushRefusals, type QueueStats, type StoreHealth, storeHealth } from '@minigate/core';
import type { Webhooks } from '../webhook/receiver.js';
import type { PaasContext } from './context.js';

/** What a health page shows. Holds no secret. What only the store knows is `undefined` while it does not answer. */
export interface Health {
  /** When this was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Events by state: waiting, being handled, done, dead. */
  readonly inbox: QueueStats | undefined;
  /** Seconds since the oldest unhandled event came. */
  readonly inboxLagSec: number | undefined;
  /** Pushes that this process did not take. */
  readonly refusedWebhooks: PushRefusals;
  /** Seconds by which this machine's clock was found behind the platform's (negative: ahead), and by which requests are corrected. */
  readonly clockOffsetSec: number;
  /** Which store holds the state, whether it outlives the process and whether it answers. */
  readonly store: StoreHealth;
}

/** Reads the state of a client. Does not throw when the store fails. */
export async function health({ client, store }: PaasContext, webhooks: Webhooks): Promise<Health> {
  const { clock } = client.runtime;
  const at = clock.now();
  const { read: inbox, store: storeState } = await storeHealth(store, clock, webhooks.stats());
  return {
    at,
    inbox,
    inboxLagSec: inbox && Math.round((at - (inbox.oldestPendingAt ?? at)) / 1_000),
    refusedWebhooks: webhooks.refusals(),
    clockOffsetSec: Math.round((client.clockOffset?.ms ?? 0) / 1_000),
    store: storeState,
  };
}
