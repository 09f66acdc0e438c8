import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fakeClock } from '@minigate/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { startRedis } from '../../../../scripts/test-support/redis.js';
import { createWechatOpenFake, type WechatOpenFake } from '../testing/index.js';
import { connect, merchant, receiver } from './__fixtures__/harness.js';

const processes = 8;
const calls = 500;
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

/** Names an empty store, as `openStore` takes it. */
const places = {
  async sqlite() {
    const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
    cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
    return join(folder, 'wx.sqlite');
  },
  async postgres() {
    const { url, stop } = await startPostgres();
    cleanUp.push(stop);
    return url;
  },
  async redis() {
    const { url, stop } = await startRedis();
    cleanUp.push(stop);
    return `${url}/wx`;
  },
};

/** A fake served over HTTP, and one store that knows its ticket and grant but has no token. */
async function stage(place: string, options: { readonly granted: boolean }) {
  // The children live in real time, so the fake must begin there.
  const fake = createWechatOpenFake({
    clock: fakeClock({ now: new Date().toISOString() }),
    authorizers: [{ appId: merchant, granted: options.granted }],
  });
  const { url, close } = await fake.listen();
  cleanUp.push(close);
  const store = openStore(place);
  cleanUp.push(() => store.close());
  const wx = connect(fake, store, { runtime: {} });
  fake.pushTo(receiver(wx));
  await fake.tickets.pushNow();
  if (options.granted) {
    await wx.recover();
    await store.delete(`wechat-open/${fake.component.appId}/component-token`);
  }
  return { fake, wx, url };
}

async function child(url: string, place: string, fake: WechatOpenFake, leaseMs = 20_000): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '__fixtures__/storm-child.mjs');
  const started = fork(script, [url, place, JSON.stringify(fake.component), merchant, String(calls), String(leaseMs)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  cleanUp.push(() => started.kill('SIGKILL'));
  await once(started, 'message');
  return started;
}

/** What a child says after its calls. */
interface StormAnswer {
  readonly done: number;
  readonly renewals: readonly {
    readonly credential: string;
    readonly outcome: string;
    readonly durationMs: number;
    /** Milliseconds since the epoch. */
    readonly endedAt: number;
  }[];
}

/** How much later than the process that renewed a token the others had it. */
function addedLatency(credential: string, answers: readonly StormAnswer[]): string {
  const renewals = answers.flatMap((answer) => answer.renewals).filter((each) => each.credential === credential);
  const winner = renewals.find(({ outcome }) => outcome === 'refreshed');
  if (winner === undefined) throw new Error('nobody renewed');
  const added = renewals
    .filter(({ outcome }) => outcome === 'taken')
    .map(({ endedAt }) => Math.round(endedAt - winner.endedAt))
    .sort((left, right) => left - right);
  return `the ${credential} token was renewed in ${Math.round(winner.durationMs)} ms; ${added.length} other processes had it after ${added.join(', ')} ms more`;
}

async function ask(worker: ChildProcess, message: object): Promise<unknown> {
  const answer = once(worker, 'message');
  worker.send(message);
  return (await answer)[0];
}

describe.each([
  { kind: 'sqlite', programs: [] },
  { kind: 'postgres', programs: ['initdb', 'postgres'] },
  { kind: 'redis', programs: ['redis-server'] },
] as const)('several processes on one $kind store', ({ kind, programs }) => {
  const test = it.skipIf(!available(...programs));

  test(`asks for each token once for ${calls} concurrent calls in each of ${processes} processes`, async () => {
    const place = await places[kind]();
    const { fake, url } = await stage(place, { granted: true });
    const before = {
      component: fake.calls('getComponentAccessToken'),
      authorizer: fake.calls('getAuthorizerAccessToken'),
    };
    const workers = await Promise.all(Array.from({ length: processes }, () => child(url, place, fake)));
    const answers = (await Promise.all(workers.map((worker) => ask(worker, { kind: 'calls' })))) as StormAnswer[];
    expect(answers.map(({ done }) => done)).toEqual(Array.from({ length: processes }, () => calls));
    for (const credential of ['component', 'authorizer'])
      process.stdout.write(`${kind}: ${addedLatency(credential, answers)}\n`);
    expect(fake.calls('getComponentAccessToken') - before.component).toBe(1);
    expect(fake.calls('getAuthorizerAccessToken') - before.authorizer).toBe(1);
    expect(fake.violations()).toEqual([]);
  });

  test('goes on when the process that renews is killed in the middle, with at most one more renewal', async () => {
    const place = await places[kind]();
    const { fake, url } = await stage(place, { granted: true });
    const before = fake.calls('getComponentAccessToken');
    // The others wait this long for the killed one.
    const leaseMs = 8_000;
    const [victim, ...others] = await Promise.all(
      Array.from({ length: processes }, () => child(url, place, fake, leaseMs)),
    );
    if (victim === undefined) throw new Error('no process');
    // The fake's clock stands still, so this answer never comes.
    fake.faults.next('getComponentAccessToken', { kind: 'slow', ms: 60_000 });
    victim.send({ kind: 'calls' });
    await expect.poll(() => fake.faults.injected.length, { timeout: 20_000, interval: 20 }).toBe(1);
    const answers = Promise.all(others.map((worker) => ask(worker, { kind: 'calls' })));
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    expect(((await answers) as StormAnswer[]).map(({ done }) => done)).toEqual(others.map(() => calls));
    expect(fake.calls('getComponentAccessToken') - before).toBeLessThanOrEqual(2);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(1);
  });

  test('exchanges a code once when redirect and push reach two processes at the same moment', async () => {
    const place = await places[kind]();
    const { fake, wx, url } = await stage(place, { granted: false });
    const [redirected, pushed] = await Promise.all([child(url, place, fake), child(url, place, fake)]);
    if (!redirected || !pushed) throw new Error('no process');
    const link = await wx.authLinks.create({ redirectUri: 'https://saas.example/bound', state: { orderId: 7 } });
    const pushes: Promise<unknown>[] = [];
    fake.pushTo(async (request) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      pushes.push(ask(pushed, { kind: 'push', request: { method: 'POST', query, body: await request.text() } }));
      return new Response('success');
    });
    const { redirectUrl } = await fake.consent({ url: link.url, appId: merchant, order: 'both' });
    const finished = ask(redirected, { kind: 'finish', query: Object.fromEntries(new URL(redirectUrl).searchParams) });
    await fake.settled();
    expect(await Promise.all([finished, ...pushes])).toEqual([{ done: { orderId: 7 } }, { done: { orderId: 7 } }]);
    expect(fake.calls('getAuthorizerRefreshToken')).toBe(1);
  });
});
