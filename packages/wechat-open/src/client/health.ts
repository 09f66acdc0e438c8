import type { QueueStats, TokenSource } from '@minigate/core';
import type { WechatContext } from './context.js';
import type { PushReceiver } from './push.js';
import type { PushRefusals } from './push-refusals.js';
import { type Ticket, ticketLifeMs } from './ticket.js';

/** What a health page shows. Holds no secret. */
export interface Health {
  /** Whether calls can be made: there is a valid ticket or a component token. */
  readonly ready: boolean;
  /** Seconds since the latest ticket, `undefined` before the first. */
  readonly ticketAgeSec: number | undefined;
  /** Seconds until the component token ends, `undefined` before the first; negative when it ended. */
  readonly componentTokenExpiresInSec: number | undefined;
  /** Pushes by state: waiting, being handled, done, dead. */
  readonly inbox: QueueStats;
  /** Seconds since the oldest unhandled push came. */
  readonly inboxLagSec: number;
  /** Pushes opened with each key by this process, by key id. */
  readonly pushKeyUses: Readonly<Record<string, number>>;
  /** Pushes that this process did not take. */
  readonly refusedPushes: PushRefusals;
  /** Which store holds the state, and whether it outlives the process. */
  readonly store: { readonly kind: string; readonly durable: boolean };
}

/** Reads the state of a client. */
export async function health(
  { client, store }: WechatContext,
  ticket: Ticket,
  platformToken: TokenSource,
  push: PushReceiver,
): Promise<Health> {
  const now = client.runtime.clock.now();
  const [ageMs, token, inbox] = await Promise.all([ticket.ageMs(), platformToken.peek(), push.stats()]);
  const tokenLeftSec = token && Math.round((token.expiresAt - now) / 1000);
  return {
    ready: (ageMs !== undefined && ageMs < ticketLifeMs) || (tokenLeftSec ?? 0) > 0,
    ticketAgeSec: ageMs === undefined ? undefined : Math.round(ageMs / 1000),
    componentTokenExpiresInSec: tokenLeftSec,
    inbox,
    inboxLagSec: inbox.oldestPendingAt === undefined ? 0 : Math.round((now - inbox.oldestPendingAt) / 1000),
    pushKeyUses: push.keyUses(),
    refusedPushes: push.refusals(),
    store: { kind: store.kind, durable: store.durable },
  };
}
