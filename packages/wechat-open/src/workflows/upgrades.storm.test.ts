import { seededRandom } from '@minigate/core/testing';
import { expect, it } from 'vitest';
import { connect } from '../client/__fixtures__/harness.js';
import type { WechatOpen } from '../client/create.js';
import { ordersOf, platform, settled, upgradeOf } from './__fixtures__/upgrades.js';

const count = 200;
/** Shares of the calls. */
const lostBefore = 0.025;
const lostAfter = 0.05;
const busy = 0.07;

it(`${count} mini programs on a bad day end upgraded or reported, none committed or submitted twice`, async () => {
  const { fake, store, apps } = await platform(count, {
    auditLimits: { audits: count },
    auditPolicy: {
      afterMs: 3_600_000,
      // Every twentieth is rejected.
      decide: ({ appId }) => (Number(appId.slice(-4)) % 20 === 0 ? 'reject' : 'approve'),
    },
  });
  const random = seededRandom('bad day');
  const commits = new Map<string, number>();
  let faults = 0;
  const process = (): WechatOpen =>
    connect(fake, store, {
      // They would keep each of the many calls.
      hooks: {},
      async fetch(input, init) {
        const request = new Request(input, init);
        const body = await request.clone().text();
        const chance = random.jitter();
        if (chance < busy) faults += 1;
        if (chance < lostBefore) throw new TypeError('fetch failed');
        if (chance >= lostAfter && chance < busy) return Response.json({ errcode: -1, errmsg: 'system error' });
        const response = await fake.fetch(request);
        const [, appId] = /extAppid\\?":\\?"(wx\d+)/.exec(body) ?? [];
        const { errcode } = (await response.clone().json()) as { errcode?: number };
        if (appId !== undefined && errcode === 0) commits.set(appId, (commits.get(appId) ?? 0) + 1);
        if (chance < lostAfter) throw new TypeError('fetch failed');
        return response;
      },
    });
  const input = upgradeOf(
    apps.map((appId) => ({ appId, ext: { extAppid: appId } })),
    { waves: { sizes: [20, 180], maxFailures: 0.5 }, quota: { most: count } },
  );

  // Two processes begin; both are paused by a third one, which goes on alone until it is aborted; two others end it.
  const beginning = Promise.all([process(), process()].map(({ upgrades }) => upgrades.start(input)));
  await fake.clock.advance('4m');
  const third = process();
  await third.upgrades.pause('spring');
  expect((await settled(fake, beginning)).map(({ upgrade }) => upgrade.state)).toEqual(['paused', 'paused']);
  const abort = new AbortController();
  const middle = third.upgrades.resume('spring', { signal: abort.signal }).catch((error: unknown) => error);
  await fake.clock.advance('90m');
  abort.abort();
  expect(await settled(fake, middle)).toMatchObject({ reason: 'aborted' });
  const ending = Promise.all(
    [process(), process()].map(({ upgrades }) => upgrades.resume('spring', { concurrency: 10 })),
  );
  const [report] = await settled(fake, ending, 300_000);

  expect(faults).toBeGreaterThan(100);
  expect(report?.upgrade.state).toBe('ended');
  expect(report?.counts).toEqual({ waiting: 0, done: 190, failed: 10 });
  expect(report?.results).toEqual({ released: 190 });
  expect(report?.failed.map(({ failure }) => failure?.reason)).toEqual(Array.from({ length: 10 }, () => 'rejected'));
  expect([...commits.values()].filter((times) => times > 1)).toEqual([]);
  expect(commits.size).toBe(count);
  expect([...ordersOf(fake).values()].filter((times) => times > 1)).toEqual([]);
  expect(report?.submissions).toBe(count);
  expect(fake.violations()).toEqual([]);
}, 120_000);
