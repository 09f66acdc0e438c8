import {
  type PushRefusals,
  type QueueStats,
  type StoreHealth,
  storeHealth,
  type TokenLog,
  type TokenSource,
  type TokenState,
} from '@minigate/core';
import type { Forwarders, PushForwarderStats } from '../forward/forwarders.js';
import type { ComponentSecret, SecretState } from './component-secret.js';
import type { WechatContext } from './context.js';
import type { PushReceiver } from './push.js';
import type { PushKeyUse, PushKeyUses } from './push-key-uses.js';
import type { Reconciliation, Reconciliations } from './reconciliation.js';
import { type Ticket, ticketLateMs, ticketLifeMs } from './ticket.js';

/** Both kinds. Renewals of all accounts' tokens are one state. */
export interface TokenStates {
  readonly component: TokenState;
  readonly authorizer: TokenState;
}

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
  /** Where the AppSecret in use comes from: a stored one goes before the option's. */
  readonly componentSecret: SecretState | undefined;
  /** Whether this process is about to end (`wx.close()`), and should get no more requests. */
  readonly stopping: boolean;
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
  /** How the push keys of the options are used by all processes. */
  readonly pushKeys: readonly PushKeyUse[] | undefined;
  /** The latest nightly comparison with WeChat's list, with the number of its differences; `undefined` before the first. */
  readonly nightly: (Omit<Reconciliation, 'differences' | 'found'> & { readonly differences: number }) | undefined;
  /** Pushes that this process did not take. */
  readonly refusedPushes: PushRefusals;
  /**
   * Seconds that this machine's clock was ahead of WeChat's (negative: behind) when the latest push came, its way included.
   * Pushes that differ by more than `push.freshnessMs` are refused as `stale` and do not count here.
   */
  readonly clockSkewSec: number | undefined;
  /** Which store holds the state, whether it outlives the process and whether it answers. */
  readonly store: StoreHealth;
}

/** Reads the state of a client. Does not throw when the store fails. */
export async function health({ client, store }: WechatContext, parts: HealthParts): Promise<Health> {
  const { clock } = client.runtime;
  const now = clock.now();
  const { push, tokens, stopping } = parts;
  const skewMs = push.clockSkewMs();
  const { read, store: storeState } = await storeHealth(store, clock, readStore(now, parts));
  return {
    at: now,
    ...(read ?? nothingKnown),
    stopping: stopping(),
    tokens: tokens.states(),
    pushKeyUses: push.keyUses(),
    refusedPushes: push.refusals(),
    clockSkewSec: skewMs === undefined ? undefined : Math.round(skewMs / 1000),
    store: storeState,
  };
}

/** Of what health is read. */
export interface HealthParts {
  readonly ticket: Ticket;
  readonly platformToken: TokenSource;
  readonly push: PushReceiver;
  readonly secret: ComponentSecret;
  readonly uses: PushKeyUses;
  readonly nightly: Reconciliations;
  readonly tokens: TokenLog<keyof TokenStates>;
  readonly forwarding: Pick<Forwarders, 'stats'>;
  stopping(): boolean;
}

type Stored = Pick<
  Health,
  | 'ready'
  | 'ticketAgeSec'
  | 'ticketLate'
  | 'componentTokenExpiresInSec'
  | 'componentSecret'
  | 'inbox'
  | 'inboxLagSec'
  | 'lastPushAgeSec'
  | 'pushKeys'
  | 'nightly'
  | 'forwarders'
>;

const nothingKnown: Stored = {
  ready: false,
  ticketAgeSec: undefined,
  ticketLate: false,
  componentTokenExpiresInSec: undefined,
  componentSecret: undefined,
  inbox: undefined,
  inboxLagSec: undefined,
  lastPushAgeSec: undefined,
  pushKeys: undefined,
  nightly: undefined,
  forwarders: undefined,
};

async function readStore(
  now: number,
  { ticket, platformToken, push, secret, uses, nightly, forwarding }: Omit<HealthParts, 'tokens' | 'stopping'>,
): Promise<Stored> {
  const [ticketAgeMs, token, inbox, [latest], secretState, pushKeys, latestNight, forwarders] = await Promise.all([
    ticket.ageMs(),
    platformToken.peek(),
    push.stats(),
    push.list({ limit: 1 }),
    secret.state(),
    uses.read(),
    nightly.latest(),
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
    componentSecret: secretState,
    inbox,
    inboxLagSec: ageSec(inbox.oldestPendingAt) ?? 0,
    lastPushAgeSec: ageSec(latest?.receivedAt),
    pushKeys,
    nightly: latestNight && nightOf(latestNight),
    forwarders,
  };
}

const nightOf = ({ found: differences, ...night }: Reconciliation): Health['nightly'] => ({ ...night, differences });
