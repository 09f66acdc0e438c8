import { memoryStore, type Nightly, type Store } from '@minigate/core';
import { describe, expect, it, vi } from 'vitest';
import { createWechatOpenFake, type WechatOpenFake } from '../testing/index.js';
import { connect, receiver } from './__fixtures__/harness.js';
import { healthProblems } from './health-answer.js';
import type { GrantDifference, NightlyOptions } from './reconciliation.js';

const appIds = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `wx${String(i + 1).padStart(16, '0')}`);
type Client = ReturnType<typeof connect>;

/** A fake whose clock stands at noon of 2026-01-01 in China, and clients on one store that know all grants. */
async function stage(options: { readonly accounts?: number; readonly clients?: number } = {}) {
  const { accounts = 3, clients = 3 } = options;
  const apps = appIds(accounts);
  const fake = createWechatOpenFake({ authorizers: apps.map((appId) => ({ appId, granted: true })) });
  await fake.clock.advance('4h');
  const store = memoryStore({ clock: fake.clock });
  const all = Array.from({ length: clients }, () => connect(fake, store)) as [Client, ...Client[]];
  fake.pushTo(receiver(all[0]));
  await fake.tickets.pushNow();
  await all[0].recover();
  return { fake, store, apps, all, wx: all[0] };
}
const tokenKey = (fake: WechatOpenFake, appId: string): string =>
  `wechat-open/${fake.component.appId}/authorizer-token/${appId}`;
const lists = (fake: WechatOpenFake): number => fake.calls('getAuthorizerList');
/** As a process without network to WeChat's pushes would miss it. */
async function revokeUnseen(fake: WechatOpenFake, wx: Client, appId: string): Promise<void> {
  fake.pushTo(async () => new Response('success'));
  await fake.revoke(appId);
  await fake.settled();
  fake.pushTo(receiver(wx));
}

describe('the nightly comparison', () => {
  it('is done once a night by one of three processes, and tells each difference', async () => {
    const { fake, store, apps, all, wx } = await stage();
    const told: GrantDifference[] = [];
    const nights: Nightly[] = all.map(({ authorizers }) =>
      authorizers.nightly.start({ onDifference: (difference) => void told.push(difference) }),
    );
    await fake.clock.advance('1h');
    const before = lists(fake);
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ day: '2026-01-01', state: 'done', differences: [] });
    const [lost = '', ended = ''] = apps;
    await store.delete(tokenKey(fake, lost));
    await revokeUnseen(fake, wx, ended);
    for (const [night, day] of ['2026-01-02', '2026-01-03', '2026-01-04'].entries()) {
      await fake.clock.advance('24h');
      expect(lists(fake)).toBe(before + night + 1);
      expect(await wx.authorizers.nightly.latest()).toMatchObject({ day, state: 'done' });
    }
    expect(told).toEqual([
      { appId: lost, kind: 'restored' },
      { appId: ended, kind: 'ended' },
    ]);
    expect(await wx.authorizers.get(ended)).toMatchObject({ status: 'unauthorized' });
    const { nightly } = await wx.health();
    expect(nightly).toMatchObject({ day: '2026-01-04', done: 2, total: 2, differences: 0 });
    // Not before three o'clock, and within the half hour after it.
    const minutes = ((nightly?.startedAt ?? 0) - Date.parse('2026-01-04T03:00:00+08:00')) / 60_000;
    expect(minutes).toBeGreaterThanOrEqual(0);
    expect(minutes).toBeLessThan(31);
    await Promise.all(nights.map((each) => each.stop()));
    await fake.clock.advance('48h');
    expect(lists(fake)).toBe(before + 3);
    expect(healthProblems(await wx.health()).map(({ name }) => name)).toContain('nightly-late');
  });

  it.each(['set', 'get'] as const)(
    'is gone on with by another process when one dies at any store operation (%s)',
    async (operation) => {
      for (let death = 0; ; death++) {
        const { fake, store, apps, wx } = await stage({ clients: 1 });
        const [lost = '', ended = ''] = apps;
        await store.delete(tokenKey(fake, lost));
        await revokeUnseen(fake, wx, ended);
        const told: string[] = [];
        const options: NightlyOptions = {
          spreadMs: 0,
          onDifference: ({ appId, kind }) => void told.push(`${appId} ${kind}`),
        };
        const life = { dead: false, operations: 0 };
        const doomed = connect(fake, mortal(store, operation, death, life));
        doomed.authorizers.nightly.start(options);
        await fake.clock.advance('30s');
        const other = wx.authorizers.nightly.start(options);
        await fake.clock.advance('5m');
        await other.stop();
        const report = await wx.authorizers.nightly.latest();
        expect(report, `died at ${operation} ${death}`).toMatchObject({ state: 'done' });
        const differences = [
          { appId: lost, kind: 'restored' },
          { appId: ended, kind: 'ended' },
        ];
        expect(report?.differences, `died at ${operation} ${death}`).toEqual(differences);
        expect(new Set(told)).toEqual(new Set(differences.map(({ appId, kind }) => `${appId} ${kind}`)));
        expect(told.length, `died at ${operation} ${death}`).toBeLessThanOrEqual(3);
        expect(await wx.authorizers.get(ended)).toMatchObject({ status: 'unauthorized' });
        expect(JSON.parse((await store.get(tokenKey(fake, lost)))?.value ?? '{}')).toMatchObject({
          refreshToken: fake.authorizers.get(lost).refreshToken,
        });
        if (!life.dead) {
          expect(death).toBeGreaterThan(5);
          return;
        }
      }
    },
  );

  it('says why it failed, tries again, and tells again what a handler threw at', async () => {
    const { fake, store, apps, wx } = await stage({ clients: 1 });
    const [lost = ''] = apps;
    await store.delete(tokenKey(fake, lost));
    const told: string[] = [];
    const nightly = wx.authorizers.nightly.start({
      spreadMs: 0,
      onDifference({ appId }) {
        told.push(appId);
        if (told.length === 1) throw new Error('the mail server is down');
      },
    });
    await fake.clock.advance('1s');
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ state: 'running', lastFailure: expect.any(String) });
    expect(healthProblems(await wx.health()).map(({ name }) => name)).toContain('nightly-failing');
    await fake.clock.advance('11m');
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ state: 'done' });
    expect(told).toEqual([lost, lost]);
    await nightly.stop();
    expect(() => wx.authorizers.nightly.start({ at: '3 o’clock' })).toThrow(RangeError);
  });
});

describe('the nightly comparison, when something is out of the ordinary,', () => {
  it('is done again after a process whose clock was a year ahead', async () => {
    const { fake, wx } = await stage({ clients: 1 });
    const now = fake.clock.now();
    fake.clock.reset(now + 365 * 86_400_000);
    const nightly = wx.authorizers.nightly.start({ spreadMs: 0 });
    await fake.clock.advance('1s');
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ day: '2027-01-01' });
    await nightly.stop();
    fake.clock.reset(now);
    expect(healthProblems(await wx.health()).map(({ name }) => name)).toContain('nightly-late');
    wx.authorizers.nightly.start({ spreadMs: 0 });
    await fake.clock.advance('1s');
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ day: '2026-01-01', state: 'done' });
    expect(healthProblems(await wx.health()).map(({ name }) => name)).not.toContain('nightly-late');
    await wx.authorizers.nightly.stop();
  });

  it('stays with one process however long a handler takes', async () => {
    const { fake, store, apps, all, wx } = await stage({ clients: 2 });
    await store.delete(tokenKey(fake, apps[0] ?? ''));
    const told: string[] = [];
    for (const { authorizers } of all)
      authorizers.nightly.start({
        async onDifference({ appId }) {
          told.push(appId);
          await fake.clock.sleep(600_000);
        },
      });
    await fake.clock.advance('2h');
    expect(told).toEqual([apps[0]]);
    expect(await wx.authorizers.nightly.latest()).toMatchObject({ state: 'done', found: 1 });
  });

  it('keeps the first thousand differences, and writes little, when all refresh tokens are lost', {
    timeout: 60_000,
  }, async () => {
    const { fake, store, apps, wx } = await stage({ accounts: 1_500, clients: 1 });
    for (const appId of apps) await store.delete(tokenKey(fake, appId));
    const set = vi.spyOn(store, 'set');
    const told: string[] = [];
    wx.authorizers.nightly.start({ spreadMs: 0, onDifference: ({ appId }) => void told.push(appId) });
    await fake.clock.advance('1m');
    expect(told).toEqual(apps);
    const latest = await wx.authorizers.nightly.latest();
    expect(latest).toMatchObject({ state: 'done', found: 1_500 });
    expect(latest?.differences.map(({ appId }) => appId)).toEqual(apps.slice(0, 1_000));
    expect((await wx.health()).nightly?.differences).toBe(1_500);
    expect(Math.max(...set.mock.calls.map(([, value]) => value.length))).toBeLessThan(70_000);
  });
});

describe('a comparison with WeChat’s list', () => {
  it('takes 5,000 grants in ten pages, tells how far it is, and can be aborted and called again', {
    timeout: 60_000,
  }, async () => {
    const { fake, store, apps, wx } = await stage({ accounts: 5_000, clients: 1 });
    for (const appId of apps.slice(2_000, 4_000)) await store.delete(tokenKey(fake, appId));
    const before = lists(fake);
    const abort = new AbortController();
    let last = 0;
    const aborted = wx.recover({
      signal: abort.signal,
      onProgress({ done, total }) {
        last = done;
        expect(total).toBe(5_000);
        if (done === 3_000) abort.abort();
      },
    });
    await expect(aborted).rejects.toMatchObject({ kind: 'transport', reason: 'aborted' });
    expect([last, lists(fake) - before]).toEqual([3_000, 6]);
    const report = await wx.recover();
    expect(lists(fake) - before).toBe(16);
    expect(report.restored).toEqual(apps.slice(3_000, 4_000));
    expect(report).toMatchObject({ added: [], ended: [], replaced: [], withoutRefreshToken: [] });
    expect(report.unchanged).toHaveLength(5_000);
    expect(fake.violations()).toEqual([]);
  });

  it('does not take a grant for ended that only slipped from one page to the one before', async () => {
    const { fake, store, apps } = await stage({ accounts: 502, clients: 1 });
    const wx = connect(fake, store, {
      async fetch(input, init) {
        const request = new Request(input, init);
        const response = await fake.fetch(request);
        // After the first page: the others move up by one.
        if (request.url.includes('api_get_authorizer_list') && fake.authorizers.get(apps[0] ?? '').granted)
          await revokeUnseen(fake, wx, apps[0] ?? '');
        return response;
      },
    });
    expect((await wx.authorizers.sync()).ended).toEqual([]);
    expect((await wx.authorizers.sync()).ended).toEqual([apps[0]]);
    expect(await wx.authorizers.get(apps[500] ?? '')).toMatchObject({ status: 'authorized' });
  });
});

/** A store that dies at an operation of a comparison: it does it, and nothing more. */
function mortal(store: Store, name: 'set' | 'get', death: number, life: { dead: boolean; operations: number }): Store {
  const never = (): Promise<never> => new Promise(() => undefined);
  return new Proxy(store, {
    get(target, member) {
      const value = target[member as keyof Store];
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]) => {
        if (life.dead) return never();
        const result = Reflect.apply(value, target, parameters);
        if (member !== name || life.operations++ !== death) return result;
        life.dead = true;
        return never();
      };
    },
  });
}
