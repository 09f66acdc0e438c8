import { type Clock, errorType, type QueueStats, type TokenSource } from '@minigate/core';
import type { Forwarders, PushForwarderStats } from '../forward/forwarders.js';
import type { WechatContext } from './context.js';
import type { PushReceiver } from './push.js';
import type { PushRefusals } from './push-refusals.js';
import { type Ticket, ticketLateMs, ticketLifeMs } from './ticket.js';
import type { TokenLog, TokenStates } from './token-states.js';

/** What a health page shows. Holds no secret. What only the store knows is `undefined` while it does not answer. */
export interface Health {
  /** When this was read, in milliseconds since the epoch. */
  readonly at: number;
  /** Whether calls can be made: there is a valid ticket or a component token. */
  readonly ready: boolean;
  /** Seconds since the latest ticket, `undefined` before the first. */
  readonly ticketAgeSec: number | undefined;
  /** Whether the latest ticket is older than half an hour: WeChat's pushes of three times are missing. */
  readonly ticketLate: boolean;
  /** Seconds until the component token ends, `undefined` before the first; negative when it ended. */
  readonly componentTokenExpiresInSec: number | undefined;
  /** How this process fared with renewals. */
  readonly tokens: TokenStates;
  /** Pushes by state: waiting, being handled, done, dead. */
  readonly inbox: QueueStats | undefined;
  /** Seconds since the oldest unhandled push came. */
  readonly inboxLagSec: number | undefined;
  /** Seconds since the latest push came, to any process. */
  readonly lastPushAgeSec: number | undefined;
  /** What waits for the targets of this client's forwarders, and how this process fared with them. */
  readonly forwarders: readonly PushForwarderStats[] | undefined;
  /** Pushes opened with each key by this process, by key id. */
  readonly pushKeyUses: Readonly<Record<string, number>>;
  /** Pushes that this process did not take. */
  readonly refusedPushes: PushRefusals;
  /**
   * Seconds that this machine's clock was ahead of WeChat's (negative: behind) when the latest push came, its way included.
   * Pushes that differ by more than `push.freshnessMs` are refused as `stale` and do not count here.
   */
  readonly clockSkewSec: number | undefined;
  /** Which store holds the state, whether it outlives the process and whether it answers. */
  readonly store: {
    readonly kind: string;
    readonly durable: boolean;
    readonly reachable: boolean;
    /** Why it is not reachable: a reason, or the class of its error. */
    readonly failure: string | undefined;
  };
}

/** How long the store may take to answer, in milliseconds. */
const storeLimitMs = 5_000;

/** Reads the state of a client. Does not throw when the store fails. */
export async function health(
  { client, store }: WechatContext,
  { ticket, platformToken, push, tokens, forwarding }: HealthParts,
): Promise<Health> {
  const { clock } = client.runtime;
  const now = clock.now();
  const skewMs = push.clockSkewMs();
  const [stored, failure] = await answerOf(clock, readStore(now, { ticket, platformToken, push, forwarding }));
  return {
    at: now,
    ...stored,
    tokens: tokens.states(),
    pushKeyUses: push.keyUses(),
    refusedPushes: push.refusals(),
    clockSkewSec: skewMs === undefined ? undefined : Math.round(skewMs / 1000),
    store: { kind: store.kind, durable: store.durable, reachable: failure === undefined, failure },
  };
}

/** Of what health is read. */
export interface HealthParts {
  readonly ticket: Ticket;
  readonly platformToken: TokenSource;
  readonly push: PushReceiver;
  readonly tokens: TokenLog;
  readonly forwarding: Pick<Forwarders, 'stats'>;
}

type Stored = Pick<
  Health,
  | 'ready'
  | 'ticketAgeSec'
  | 'ticketLate'
  | 'componentTokenExpiresInSec'
  | 'inbox'
  | 'inboxLagSec'
  | 'lastPushAgeSec'
  | 'forwarders'
>;

const nothingKnown: Stored = {
  ready: false,
  ticketAgeSec: undefined,
  ticketLate: false,
  componentTokenExpiresInSec: undefined,
  inbox: undefined,
  inboxLagSec: undefined,
  lastPushAgeSec: undefined,
  forwarders: undefined,
};

async function readStore(
  now: number,
  { ticket, platformToken, push, forwarding }: Omit<HealthParts, 'tokens'>,
): Promise<Stored> {
  const [ticketAgeMs, token, inbox, [latest], forwarders] = await Promise.all([
    ticket.ageMs(),
    platformToken.peek(),
    push.stats(),
    push.list({ limit: 1 }),
    forwarding.stats(),
  ]);
  const ageSec = (at: number | undefined): number | undefined =>
    at === undefined ? undefined : Math.round((now - at) / 1000);
  const tokenLeftSec = token && Math.round((token.expiresAt - now) / 1000);
  return {
    ready: (ticketAgeMs !== undefined && ticketAgeMs < ticketLifeMs) || (tokenLeftSec ?? 0) > 0,
    ticketAgeSec: ticketAgeMs === undefined ? undefined : Math.round(ticketAgeMs / 1000),
    ticketLate: (ticketAgeMs ?? 0) >= ticketLateMs,
    componentTokenExpiresInSec: tokenLeftSec,
    inbox,
    inboxLagSec: ageSec(inbox.oldestPendingAt) ?? 0,
    lastPushAgeSec: ageSec(latest?.receivedAt),
    forwarders,
  };
}

/** What the store said, or why it did not. A client of Redis that is not connected would wait forever. */
async function answerOf(clock: Clock, reading: Promise<Stored>): Promise<[Stored, failure: string | undefined]> {
  const timer = new AbortController();
  const timeout = clock.sleep(storeLimitMs, timer.signal).then(() => 'timeout' as const);
  try {
    const stored = await Promise.race([reading, timeout]);
    return stored === 'timeout' ? [nothingKnown, stored] : [stored, undefined];
  } catch (error) {
    return [nothingKnown, errorType(error)];
  } finally {
    timer.abort();
  }
}
