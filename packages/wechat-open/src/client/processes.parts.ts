import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fakeClock } from '@minigate/core/testing';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleChild, startBundled } from '../../../../scripts/test-support/bundled-child.js';
import { openStore } from '../../../../scripts/test-support/open-store.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { type SharedStore, sharedStores } from '../../../../scripts/test-support/shared-stores.js';
import { addedLatency, ask } from '../../../../scripts/test-support/storm.js';
import type { StormAnswer } from '../../../../scripts/test-support/storm-member.js';
import { createWechatOpenFake } from '../testing/index.js';
import { connect, merchant, receiver } from './__fixtures__/harness.js';

const processes = 8;
const calls = 500;
const storm = { kind: 'calls', count: calls, appId: merchant };
let script: string;
beforeAll(async () => {
  script = await bundleChild(join(import.meta.dirname, '__fixtures__/storm-child.mjs'));
});
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0).reverse()) await end();
});

/** A fake served over HTTP, and one store that knows its ticket and grant but has no token. */
async function stage(start: SharedStore['start'], options: { readonly granted: boolean }) {
  const { place, stop } = await start();
  cleanUp.push(stop);
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
  /** Starts a process on the store. */
  const member = async (leaseMs = 20_000): Promise<ChildProcess> => {
    const worker = startBundled(script);
    cleanUp.push(() => worker.kill('SIGKILL'));
    await ask(worker, { kind: 'open', url, place, component: fake.component, leaseMs });
    return worker;
  };
  return { fake, wx, member };
}

describe.each(sharedStores)('several processes on one $kind store', ({ kind, programs, start }) => {
  const test = it.skipIf(!available(...programs));

  test(`asks for each token once for ${calls} concurrent calls in each of ${processes} processes`, async () => {
    const { fake, member } = await stage(start, { granted: true });
    const before = {
      component: fake.calls('getComponentAccessToken'),
      authorizer: fake.calls('getAuthorizerAccessToken'),
    };
    const workers = await Promise.all(Array.from({ length: processes }, () => member()));
    const answers = await Promise.all(workers.map((worker) => ask<StormAnswer>(worker, storm)));
    expect(answers.map(({ done }) => done)).toEqual(Array.from({ length: processes }, () => calls));
    for (const credential of ['component', 'authorizer'])
      process.stdout.write(`${kind}: ${addedLatency(credential, answers)}\n`);
    expect(fake.calls('getComponentAccessToken') - before.component).toBe(1);
    expect(fake.calls('getAuthorizerAccessToken') - before.authorizer).toBe(1);
    expect(fake.violations()).toEqual([]);
  });

  test('goes on when the process that renews is killed in the middle, with at most one more renewal', async () => {
    const { fake, member } = await stage(start, { granted: true });
    const before = fake.calls('getComponentAccessToken');
    // The others wait this long for the killed one.
    const leaseMs = 8_000;
    // Enough for all to wait: how many calls share a renewal is tried above.
    const after = { ...storm, count: 100 };
    const [victim, ...others] = await Promise.all(Array.from({ length: processes }, () => member(leaseMs)));
    if (victim === undefined) throw new Error('no process');
    // The fake's clock stands still, so this answer never comes.
    fake.faults.next('getComponentAccessToken', { kind: 'slow', ms: 60_000 });
    victim.send(after);
    await expect.poll(() => fake.faults.injected.length, { timeout: 20_000, interval: 20 }).toBe(1);
    const answers = Promise.all(others.map((worker) => ask<StormAnswer>(worker, after)));
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    expect((await answers).map(({ done }) => done)).toEqual(others.map(() => after.count));
    expect(fake.calls('getComponentAccessToken') - before).toBeLessThanOrEqual(2);
    expect(fake.calls('getAuthorizerAccessToken')).toBe(1);
  });

  test('exchanges a code once when redirect and push reach two processes at the same moment', async () => {
    const { fake, wx, member } = await stage(start, { granted: false });
    const [redirected, pushed] = await Promise.all([member(), member()]);
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
