import { systemRuntime } from '@minigate/core';
import type { StoreKind } from './lanes.js';
import type { ClientProcess } from './process.js';
import { leaseMs, newcomer, type Stage, tenants } from './stage.js';

/** What may happen in a run. */
export interface Scenario {
  readonly name: string;
  readonly stores: readonly StoreKind[];
  /** Where the victim may stand still; runs take them in turn. */
  readonly points: readonly string[];
  /** Whether somebody may be interrupted; without, everything must happen exactly once. */
  readonly calm?: ((point: string) => boolean) | undefined;
  play(stage: Stage, point: string): Promise<void>;
}

const everywhere: readonly StoreKind[] = ['redis', 'postgres', 'sqlite'];
const refreshPoints = [
  'before acquire token lock',
  'after acquire token lock',
  'before refresh',
  'after refresh',
  'before set token',
  'after set token',
  'before release token lock',
  'after release token lock',
];
const inboxPoints = [
  'before enqueue inbox',
  'after enqueue inbox',
  'after claim inbox',
  'handling',
  'before complete inbox',
  'after complete inbox',
];
const exchangePoints = [
  'nowhere',
  'after acquire code lock',
  'before exchange',
  'after exchange',
  'before set token',
  'after set token',
  'before set code',
  'after set code',
];

const tenantOf = ({ random }: Stage): string => tenants[Math.floor(random.jitter() * tenants.length)] as string;
/** The least time until a lease that is held now is over by the server's clock; longer does no harm. */
const outlastLease = (): Promise<void> => systemRuntime().clock.sleep(leaseMs + 50);

async function kill({ victim, counts }: Stage): Promise<void> {
  await victim.kill();
  counts.add('processes killed');
}

/** Stops the victim until `meanwhile` ends; then it goes on from where it stood. */
async function stopDuring({ victim, counts }: Stage, meanwhile: () => Promise<unknown>): Promise<void> {
  victim.signal('SIGSTOP');
  const resumed = victim.ask('resume');
  await meanwhile();
  victim.signal('SIGCONT');
  counts.add('processes stopped and continued');
  await resumed;
}

/** The server stops for `pauseMs` while a process renews a token, others call and pushes come. */
const standStill = (name: string, pauseMs: number): Scenario => ({
  name,
  stores: ['redis', 'postgres'],
  points: refreshPoints,
  async play(stage, point) {
    const { call } = await stage.holdAt(point, tenantOf(stage));
    stage.troubles.pause?.();
    const rest = [stage.callAll(stage.others), stage.sendPushes(2)];
    await stage.victim.ask('resume');
    await systemRuntime().clock.sleep(pauseMs);
    stage.troubles.resume?.();
    stage.counts.add('servers stopped and continued');
    await Promise.all([call, ...rest]);
  },
});

/** Twenty leases: whoever waits has given up, and every claim has run out. */
export const longPause: Scenario = standStill('the server stands still for 10 s', 20 * leaseMs);

/** All scenarios. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'the process that renews is killed',
    stores: everywhere,
    points: refreshPoints,
    async play(stage, point) {
      await stage.holdAt(point, tenantOf(stage));
      const rest = [stage.callAll(stage.others), stage.sendPushes(2)];
      await kill(stage);
      await Promise.all(rest);
    },
  },
  {
    name: 'the process that renews wakes after its lease is over',
    stores: everywhere,
    points: ['before set token', 'after refresh', 'after acquire token lock', 'before release token lock'],
    async play(stage, point) {
      const appId = tenantOf(stage);
      const { call } = await stage.holdAt(point, appId);
      const before = await stage.stored(appId);
      await stopDuring(stage, async () => {
        await stage.callAll(stage.others);
        await outlastLease();
        // Somebody else has to have the token before the victim wakes.
        while ((await stage.stored(appId))?.refreshToken === before?.refreshToken && !/release/.test(point)) {
          stage.fake.tokens.expire(appId);
          await stage.callAll(stage.others);
        }
      });
      await call;
      if (point === 'before set token' && stage.counts.get('late writes refused by the fence') === 0)
        throw new Error('the late write was not refused');
    },
  },
  {
    name: 'the server is restarted',
    stores: ['redis', 'postgres'],
    points: refreshPoints,
    async play(stage, point) {
      const { call } = await stage.holdAt(point, tenantOf(stage));
      const rest = [stage.callAll(stage.others), stage.sendPushes(2)];
      const restarted = stage.troubles.restart?.();
      await stage.victim.ask('resume');
      await restarted;
      stage.counts.add('servers restarted');
      await Promise.all([call, ...rest]);
    },
  },
  standStill('the server stands still', leaseMs + 50),
  {
    name: 'the server loses everything',
    stores: ['redis'],
    points: refreshPoints,
    async play(stage, point) {
      const { call } = await stage.holdAt(point, tenantOf(stage));
      await stage.sendPushes(2);
      await stage.troubles.flush?.();
      stage.counts.add('servers flushed');
      await stage.victim.ask('resume');
      await call;
      const lost = await Promise.all(tenants.map(async (appId) => (await stage.stored(appId)) === undefined));
      // A process that still has the component's token finds the grant by itself, whoever comes first.
      if (stage.random.jitter() < 0.5)
        for (const appId of tenants) {
          stage.fake.tokens.expire(appId);
          await stage.call(stage.others[0] as ClientProcess, appId);
        }
      await stage.fake.tickets.pushNow();
      const report = await stage.steady.recover();
      stage.counts.add('refresh tokens lost with a flush', lost.filter(Boolean).length);
      stage.counts.add('refresh tokens rebuilt by recover', report.restored.length + report.replaced.length);
      await stage.callAll([stage.victim, ...stage.others]);
    },
  },
  {
    name: 'a clock jumps',
    stores: everywhere,
    points: refreshPoints,
    async play(stage, point) {
      const hours = stage.random.jitter() < 0.5 ? -3 : 3;
      const { call } = await stage.holdAt(point, tenantOf(stage));
      await stage.victim.ask('jump', { ms: hours * 3_600_000 });
      stage.counts.add('clocks set forward or back');
      const rest = [stage.callAll(stage.others), stage.sendPushes(2)];
      await stage.victim.ask('resume');
      await Promise.all([call, ...rest]);
      for (let round = 0; round < 3; round++) await stage.callAll([stage.victim, ...stage.others]);
      await stage.victim.ask('jump', { ms: -hours * 3_600_000 });
      await stage.callAll([stage.victim, ...stage.others]);
    },
  },
  {
    name: 'pushes come twice and out of order while a process dies',
    stores: everywhere,
    points: inboxPoints,
    async play(stage, point) {
      stage.fake.pushes.trouble({ duplicate: 0.4, reorder: 0.2 });
      const reached = stage.victim.reach(point).then(() => true);
      let sent = stage.sendPushes(8);
      // The others may have claimed all that the victim took in.
      while (!(await Promise.race([reached, sent.then(() => false)]))) sent = stage.sendPushes(8);
      if (stage.random.jitter() < 0.5) await kill(stage);
      else await stopDuring(stage, outlastLease);
      await sent;
    },
  },
  {
    name: 'redirect and push exchange one code',
    stores: everywhere,
    points: exchangePoints,
    calm: (point) => point === 'nowhere',
    async play(stage, point) {
      const { fake, steady, victim, others, counts, random } = stage;
      const state = { order: 7 };
      const link = await steady.authLinks.create({ redirectUri: 'https://saas.example/bound', state });
      const { redirectUrl } = await fake.consent({
        url: link.url,
        appId: newcomer,
        order: point === 'nowhere' ? 'both' : 'redirect-first',
      });
      counts.add('codes given');
      const query = Object.fromEntries(new URL(redirectUrl).searchParams);
      const reached = point === 'nowhere' ? undefined : victim.reach(point);
      const finished = victim.ask('finish', { query });
      await reached;
      const pushed = fake.settled();
      if (reached) {
        if (random.jitter() < 0.5) await kill(stage);
        else await stopDuring(stage, outlastLease);
      }
      let outcome = await finished;
      await pushed;
      // The administrator loads the page again.
      while (outcome.error !== undefined) {
        if (outcome.error !== 'killed') counts.add(`redirects failed: ${outcome.error}`);
        await Promise.all(others.map((process) => process.ask('drain')));
        outcome = await (others[0] as ClientProcess).ask('finish', { query });
      }
      if (JSON.stringify(outcome.result) !== JSON.stringify(state)) throw new Error('the redirect lost its state');
      counts.add('redirects answered');
    },
  },
];
