import {
  type PushedTicket,
  type PushRefusals,
  type QueueStats,
  type StoreHealth,
  storeHealth,
  type TokenLog,
  type TokenSource,
  type TokenState,
} from '@minigate/core';
import type { ThirdPartyContext } from './context.js';
import type { BaiduPushReceiver } from './push.js';
import { ticketLateMs } from './tokens.js';

/** What a health page shows. Holds no secret. What only the store knows is `undefined` while it does not answer. */
export interface ThirdPartyHealth {
  /** When this was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether calls can be made: there is a ticket or a platform token. */
  readonly ready: boolean;
  /** Seconds since the latest ticket, `undefined` before the first. */
  readonly ticketAgeSec: number | undefined;
  /** Whether the latest ticket is older than half an hour: Baidu's pushes of three times are missing. */
  readonly ticketLate: boolean;
  /** Seconds until the platform token ends, `undefined` before the first; negative when it ended. */
  readonly platformTokenExpiresInSec: number | undefined;
  /** Whether this process is about to end, and should get no more requests. */
  readonly stopping: boolean;
  /** How this process fared with renewals. */
  readonly tokens: Readonly<Record<'tp' | 'authorizer', TokenState>>;
  /** Pushes by state: waiting, being handled, done, dead. */
  readonly inbox: QueueStats | undefined;
  /** Seconds since the oldest unhandled push came. */
  readonly inboxLagSec: number | undefined;
  /** Seconds since the latest push came, to any process. */
  readonly lastPushAgeSec: number | undefined;
  /** Pushes that this process did not take. */
  readonly refusedPushes: PushRefusals;
  /** Seconds that this machine's clock was ahead of Baidu's (negative: behind) when the latest push came, its way included. */
  readonly clockSkewSec: number | undefined;
  readonly store: StoreHealth;
}

/** Of what health is read. */
export interface HealthParts {
  readonly ticket: Pick<PushedTicket, 'ageMs'>;
  readonly platform: TokenSource;
  readonly push: BaiduPushReceiver;
  readonly renewals: TokenLog<'tp' | 'authorizer'>;
  stopping(): boolean;
}

/** Reads the state of a client. Does not throw when the store fails. */
export async function health(
  { client, store }: ThirdPartyContext,
  { ticket, platform, push, renewals, stopping }: HealthParts,
): Promise<ThirdPartyHealth> {
  const { clock } = client.runtime;
  const at = clock.now();
  const reading = async () => {
    const [ticketAgeMs, token, inbox, [latest]] = await Promise.all([
      ticket.ageMs(),
      platform.peek(),
      push.stats(),
      push.list({ limit: 1 }),
    ]);
    return { ticketAgeMs, token, inbox, latest };
  };
  const { read, store: storeState } = await storeHealth(store, clock, reading());
  const seconds = (ms: number | undefined): number | undefined =>
    ms === undefined ? undefined : Math.round(ms / 1000);
  const since = (time: number | undefined): number | undefined => (time === undefined ? undefined : seconds(at - time));
  const left = seconds(read?.token && read.token.expiresAt - at);
  return {
    at,
    ready: read?.ticketAgeMs !== undefined || (left ?? 0) > 0,
    ticketAgeSec: seconds(read?.ticketAgeMs),
    ticketLate: (read?.ticketAgeMs ?? 0) >= ticketLateMs,
    platformTokenExpiresInSec: left,
    stopping: stopping(),
    tokens: renewals.states(),
    inbox: read?.inbox,
    inboxLagSec: read && (since(read.inbox.oldestPendingAt) ?? 0),
    lastPushAgeSec: since(read?.latest?.receivedAt),
    refusedPushes: push.refusals(),
    clockSkewSec: seconds(push.clockSkewMs()),
    store: storeState,
  };
}
