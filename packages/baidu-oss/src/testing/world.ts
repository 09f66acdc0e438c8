import type { FakeClock, FakeContext, FakeRoute } from '@minigate/core/testing';
import { refuseWith } from './errors.js';
import type { Ids } from './ids.js';
import type { NoticeSource } from './notices.js';
import type { Settings } from './options.js';
import type { OwnerPushSender } from './server/owner-pushes.js';
import type { App, State } from './state.js';
import type { FakePushKey, PushSender } from './third-party/pushes.js';

/** The third-party platform's credentials. They fit `createBaiduThirdParty({ ...fake.thirdParty.account, … })`. */
export interface ThirdPartyAccount {
  readonly clientId: string;
  /** Decimal text. */
  readonly tpAppId: string;
  /** Current key first, the previous one after it once the keys were rotated. */
  readonly pushKeys: readonly FakePushKey[];
}

/** What the parts of one fake share. `reset` replaces ids and state. */
export interface World {
  readonly settings: Settings;
  readonly clock: FakeClock;
  readonly notices: NoticeSource;
  readonly account: ThirdPartyAccount;
  readonly pushes: PushSender;
  readonly ownerPushes: OwnerPushSender;
  /** What timers run, by kind. */
  readonly operations: Record<string, (subject: string) => void | Promise<void>>;
  ids: Ids;
  /** Of their own, so that the timing of pushes changes no token. */
  pushIds: Ids;
  state: State;
}

/** Who calls: nobody in particular, an AK, the third-party platform, or a mini program through it. */
export interface Principal {
  readonly ak?: string | undefined;
  /** Mini program whose data the call is about. */
  readonly appId?: string | undefined;
}

/** Routes by endpoint id. */
export type Routes = Readonly<Record<string, FakeRoute<Principal>>>;

/** A route that behaves like the platform. */
export function stateful<Input>(
  handle: (input: Input, context: FakeContext<Principal, Input>) => unknown,
): FakeRoute<Principal> {
  return { fidelity: 'stateful', handle: (context: FakeContext<Principal, Input>) => handle(context.input, context) };
}

/** Runs an operation in `ms` milliseconds of the fake's clock, also after a snapshot was restored. */
export function later(world: World, ms: number, kind: string, subject: string): void {
  const id = ++world.state.last.timer;
  world.state.timers.set(id, { id, at: world.clock.now() + ms, kind, subject });
  wait(world, id);
}

/** Waits again for everything that is to happen, after the clock has forgotten it. */
export function resumeTimers(world: World): void {
  for (const id of world.state.timers.keys()) wait(world, id);
}

function wait(world: World, id: number): void {
  const { state } = world;
  const timer = state.timers.get(id);
  if (timer === undefined) return;
  world.clock.schedule(timer.at, async () => {
    // A restored snapshot has timers of its own.
    if (world.state !== state || !state.timers.delete(id)) return;
    await world.operations[timer.kind]?.(timer.subject);
  });
}

/** The mini program that a test names. @throws Error when the fake has none with this id. */
export function knownApp(world: World, appId: string): App {
  const app = world.state.apps.get(appId);
  if (app === undefined) throw new Error(`the fake has no mini program ${appId}`);
  return app;
}

/** The mini program that a caller names. Refuses where there is none. */
export function appOf(world: World, appId: unknown, { endpoint }: Pick<FakeContext<Principal>, 'endpoint'>): App {
  return world.state.apps.get(String(appId)) ?? refuseWith(45000, endpoint);
}

/** An id as the platform writes it: a bare number, however long. */
export const long = (id: string): bigint => BigInt(id);
