import { parseJson, type Store, systemRuntime } from '@minigate/core';
import { fakeClock, type SeededRandom, seededRandom } from '@minigate/core/testing';
import { openStore } from '../../../../../../scripts/test-support/open-store.js';
import { createWechatOpenFake, type WechatOpenFake } from '../../../testing/index.js';
import { connect, receiver } from '../../__fixtures__/harness.js';
import { storeKeys } from '../../context.js';
import type { WechatOpen } from '../../create.js';
import type { PushAnswer } from '../../types.js';
import type { Counts } from './counts.js';
import type { Lane, ServerTroubles } from './lanes.js';
import type { ChildEvent, ClientProcess } from './process.js';

/** Accounts with a grant. */
export const tenants = ['wx1000000000000001', 'wx1000000000000002'] as const;
/** An account without one. */
export const newcomer = 'wx1000000000000003';
/** Short, since runs wait for the end of dead processes' leases. Nothing asserted depends on it. */
export const leaseMs = 500;

/** A handler's run, with the process it ran in and what became of it, where that was told. */
export interface Handling extends Extract<ChildEvent, { readonly event: 'handled' }> {
  readonly process: ClientProcess;
  settled?: Extract<ChildEvent, { readonly event: 'settled' }>;
}

/** One run: a platform, a store, processes, and what became of everything. */
export interface Stage {
  readonly random: SeededRandom;
  readonly counts: Counts;
  readonly fake: WechatOpenFake;
  readonly store: Store;
  readonly troubles: ServerTroubles;
  /** A client that nothing happens to. */
  readonly steady: WechatOpen;
  /** The process that things happen to. */
  readonly victim: ClientProcess;
  readonly others: readonly ClientProcess[];
  /** Pushes that were handled, by id. */
  readonly handled: ReadonlyMap<string, Handling[]>;
  /** What an account's token record holds. */
  stored(appId: string): Promise<{ readonly refreshToken?: string } | undefined>;
  /** Calls for a tenant in a process, once. @returns whether the platform answered. */
  call(process: ClientProcess, appId: string): Promise<boolean>;
  /** {@link call}s for both tenants until each was answered. */
  callAll(processes: readonly ClientProcess[]): Promise<void>;
  /** Lets the victim renew a tenant's token until it stands still at `point`. @returns what ends with its call. */
  holdAt(point: string, appId: string): Promise<{ readonly call: Promise<unknown> }>;
  /** Sends text messages of both tenants. Resolves when each was answered with success by some process. */
  sendPushes(count: number): Promise<void>;
  close(): Promise<void>;
}

/** Sets a run up: both tenants granted, tokens fresh, pushes on. */
export async function setStage(lane: Lane, seed: number, counts: Counts, leases: { leaseMs: number }): Promise<Stage> {
  const place = lane.place(seed);
  const fake = createWechatOpenFake({
    seed,
    clock: fakeClock({ now: systemRuntime().clock.now() }),
    rotateRefreshTokens: 'always',
    authorizers: [...tenants.map((appId) => ({ appId, granted: true })), { appId: newcomer }],
  });
  const random = seededRandom(`chaos/${seed}`);
  const { url, close: closeFake } = await fake.listen();
  const store = openStore(place);
  const steady = connect(fake, store, { runtime: {}, push: { autoHandle: false } });
  fake.pushTo(receiver(steady));
  await fake.tickets.pushNow();
  await steady.recover();
  await steady.push.drain();

  const processes = await lane.processes(3);
  const handled = new Map<string, Handling[]>();
  const asked = await Promise.all(
    processes.map((process) => {
      process.onEvent((event) => {
        if (event.event === 'fenced') counts.add('late writes refused by the fence');
        if (event.event === 'handled') handled.set(event.id, [...(handled.get(event.id) ?? []), { ...event, process }]);
        if (event.event === 'settled') {
          const same = handled
            .get(event.id)
            ?.findLast((each) => each.attempt === event.attempt && each.process === process);
          if (same) same.settled = event;
        }
      });
      return process.ask('open', { place, baseUrl: url, component: fake.component, visibleMs: leaseMs, ...leases });
    }),
  );
  for (const { error } of asked) if (error !== undefined) throw new Error(error);

  // As a load balancer: the next process that lives takes the push.
  let turn = 0;
  const balance = async (request: Request): Promise<Response> => {
    const living = processes.filter(({ killed }) => !killed);
    const process = living[turn++ % living.length] as ClientProcess;
    const address = new URL(request.url);
    const { result, error } = await process.ask('push', {
      request: {
        method: 'POST',
        query: Object.fromEntries(address.searchParams),
        body: await request.text(),
        appId: /wx\w{16}$/.exec(address.pathname)?.[0],
      },
    });
    if (error !== undefined) return new Response(error, { status: 503 });
    const { status, contentType, body } = result as PushAnswer;
    return new Response(body, { status, headers: { 'content-type': contentType } });
  };
  fake.pushTo(balance);

  const [victim, ...others] = processes as [ClientProcess, ...ClientProcess[]];
  let pushes = 0;
  const stage: Stage = {
    random,
    counts,
    fake,
    store,
    troubles: lane.troubles,
    steady,
    victim,
    others,
    handled,
    async stored(appId) {
      const entry = await store.get(storeKeys(fake.component.appId).authorizerToken(appId));
      return entry && (parseJson(entry.value) as { refreshToken?: string });
    },
    async call(process, appId) {
      const { result, error } = await process.ask('call', { appId });
      if (error === undefined) counts.add(result === appId ? 'calls answered' : "calls answered with another's token");
      else if (error !== 'killed') counts.add(`calls failed: ${error}`);
      return error === undefined;
    },
    async callAll(each) {
      const work = each.flatMap((process) =>
        tenants.map(async (appId) => {
          while (!(await stage.call(process, appId)));
        }),
      );
      await Promise.all(work);
    },
    async holdAt(point, appId) {
      const reached = victim.reach(point).then(() => true);
      for (;;) {
        fake.tokens.expire(appId);
        const call = stage.call(victim, appId);
        // On a slow machine a renewal may fail before it comes so far.
        if (await Promise.race([reached, call.then(() => false)])) return { call };
      }
    },
    async sendPushes(count) {
      const first = pushes + 1;
      pushes += count;
      const send = async (number: number): Promise<void> => {
        const appId = tenants[number % tenants.length] as string;
        const text = { MsgType: 'text', FromUserName: 'oVisitor', Content: `push ${number}`, MsgId: number };
        // The platform gives up after three attempts; what it gave up was answered by nobody.
        while ((await fake.push('text', text, { appId })).state !== 'delivered')
          counts.add('pushes repeated by the platform: overtaken, or answered by nobody');
        counts.add('pushes answered');
      };
      await Promise.all(Array.from({ length: count }, (_, index) => send(first + index)));
    },
    async close() {
      for (const process of processes) {
        if (process.killed) continue;
        const { error } = await process.ask('close');
        process.onEvent(undefined);
        if (error !== undefined) throw new Error(error);
      }
      await steady.push.stop();
      await store.close();
      await closeFake();
    },
  };
  return stage;
}
