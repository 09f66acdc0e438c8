import { memoryStore } from '@minigate/core';
import { expect, it, onTestFinished } from 'vitest';
import { createBaiduOss } from '../client/create.js';
import { createBaiduOssFake } from '../testing/index.js';
import { anApp, aPackage, idOf, packageNotice, type Truth, truth } from './__fixtures__/truth.js';
import { createMirror } from './mirror.js';
import { sqliteMirror } from './sqlite.js';
import type { MirrorStore } from './store.js';
import type { Mirror, MirrorNight, MirrorSource } from './types.js';

/** A database of apps whose present names no notice told of; it is noon in China. */
async function stage(apps: number): Promise<{
  readonly platform: Truth;
  readonly store: MirrorStore;
  /** One more process. */
  open(source?: MirrorSource): Mirror;
  /** How often the platform was asked for apps. */
  reads(): number;
}> {
  const platform = truth();
  const ids = Array.from({ length: apps }, (_, index) => idOf(index));
  const store = sqliteMirror(':memory:');
  const all: Mirror[] = [];
  onTestFinished(async () => {
    await Promise.all(all.map((each) => each.stop()));
    await store.close();
  });
  const open = (source = platform.source): Mirror => {
    const mirror = createMirror(source, { store });
    all.push(mirror);
    return mirror;
  };
  for (const id of ids) platform.apps.set(id, anApp(id, 'old'));
  await Promise.all([open().backfill(ids, { rate: 1_000 }), platform.clock.advance('4h')]);
  for (const id of ids) platform.apps.set(id, anApp(id, 'new'));
  platform.calls.length = 0;
  return { platform, store, open, reads: () => platform.calls.filter((call) => call.startsWith('apps')).length };
}

it('is done once a night by one of three processes, and tells what it found, when, and how long it took', async () => {
  const { platform, open, reads } = await stage(3);
  const all = [open(), open(), open()] as const;
  expect(await all[0].nightly.latest()).toBeUndefined();
  const told: MirrorNight[] = [];
  for (const { nightly } of all) nightly.start({ at: '04:30', onReport: (report) => void told.push(report) });
  await platform.clock.advance('1h');
  expect(reads()).toBe(1);
  const counts = { appChanged: 3, appRemoved: 0, packageChanged: 0, packageRemoved: 0 };
  expect(told).toMatchObject([{ day: '2026-01-01', state: 'done', apps: 3, counts, missing: 0, refused: 0 }]);
  platform.packages.set(idOf(2), [aPackage('1', '1.0')]);
  await platform.clock.advance('24h');
  expect(reads()).toBe(2);
  const [, night] = told;
  expect(night).toMatchObject({ day: '2026-01-02', counts: { appChanged: 0, packageChanged: 1 } });
  const begun = Date.parse('2026-01-02T04:30:00+08:00');
  const { startedAt = 0, endedAt = 0 } = night ?? {};
  expect(startedAt).toBeGreaterThanOrEqual(begun);
  expect(startedAt).toBeLessThan(begun + 31 * 60_000);
  // Four calls, five a second.
  expect(endedAt - startedAt).toBe(600);
  expect((await all[2].metrics()).nightly).toEqual(night);
  await Promise.all(all.map((each) => each.stop()));
  await platform.clock.advance('48h');
  expect([reads(), told.length]).toEqual([2, 2]);
});

it('does not count what a notice changed meanwhile', async () => {
  const { platform, open } = await stage(3);
  const mirror = open();
  let handled: Promise<void> | undefined;
  platform.delay = async (call) => {
    if (call === `list ${idOf(0)}` && handled === undefined) {
      platform.packages.set(idOf(0), [aPackage('1', '1.0')]);
      handled = mirror.handle(packageNotice(idOf(0), '1'));
    }
    if (call === `list ${idOf(2)}`) await handled;
  };
  mirror.nightly.start({ spreadMs: 0 });
  await platform.clock.advance('1m');
  expect(await mirror.packages(idOf(0))).toHaveLength(1);
  expect((await mirror.nightly.latest())?.counts).toMatchObject({ appChanged: 3, packageChanged: 0 });
});

it('is gone on with by another process when one dies at any step, and counts what that one mended', async () => {
  for (let death = 0; ; death++) {
    const { platform, store, open } = await stage(3);
    platform.packages.set(idOf(1), [aPackage('1', '1.0')]);
    const told: MirrorNight[] = [];
    const options = { spreadMs: 0, onReport: (report: MirrorNight) => void told.push(report) };
    const life = { dead: false, steps: 0 };
    const mortal = <Part extends object>(part: Part): Part => dying(part, death, life);
    const { clientStore, apps, packages, ...rest } = platform.source;
    createMirror(
      { ...rest, clientStore: mortal(clientStore), apps: mortal(apps), packages: mortal(packages) },
      { store: mortal(store) },
    ).nightly.start(options);
    await platform.clock.advance('30s');
    const other = open();
    other.nightly.start(options);
    await platform.clock.advance('5m');
    const counts = { appChanged: 3, appRemoved: 0, packageChanged: 1, packageRemoved: 0 };
    expect(await other.nightly.latest(), `died at ${death}`).toMatchObject({ state: 'done', apps: 3, counts });
    expect(told.length, `died at ${death}`).toBeLessThanOrEqual(2);
    for (const report of [told[0], told.at(-1)]) expect(report, `died at ${death}`).toMatchObject({ apps: 3, counts });
    expect((await other.apps()).map(({ name }) => name)).toEqual(['new', 'new', 'new']);
    await other.stop();
    if (!life.dead) {
      expect(death).toBeGreaterThan(15);
      return;
    }
  }
});

it('says why it failed and tries again; what a handler threw at is told again, and not read again', async () => {
  const { platform, open, reads } = await stage(3);
  const mirror = open();
  platform.delay = async () => {
    throw new TypeError('no network');
  };
  const told: MirrorNight[] = [];
  mirror.nightly.start({
    spreadMs: 0,
    onReport(report) {
      told.push(report);
      if (told.length === 1) throw new RangeError('the mail server is down');
    },
  });
  await platform.clock.advance('1m');
  expect((await mirror.metrics()).nightly).toMatchObject({ state: 'running', apps: 0, lastFailure: 'TypeError' });
  platform.delay = async () => undefined;
  await platform.clock.advance('10m');
  expect(await mirror.nightly.latest()).toMatchObject({ state: 'running', apps: 3, lastFailure: 'RangeError' });
  await platform.clock.advance('10m');
  const latest = await mirror.nightly.latest();
  expect(latest).toMatchObject({ state: 'done', apps: 3 });
  expect(latest).not.toHaveProperty('lastFailure');
  expect(told).toMatchObject([latest, latest]);
  expect(reads()).toBe(2);
  expect(() => mirror.nightly.start({ at: '24:00' })).toThrow(RangeError);
});

it('does each database of an AK, and shows the other figures when the client’s store does not answer', async () => {
  const { platform, open } = await stage(3);
  const another = await stage(2);
  const { clientStore, runtime } = platform.source;
  const [one, two] = [open(), another.open({ ...another.platform.source, clientStore, runtime })];
  for (const { nightly } of [one, two]) nightly.start({ spreadMs: 0, appIds: ['1'] });
  await platform.clock.advance('1m');
  expect(await one.nightly.latest()).toMatchObject({ state: 'done', apps: 4, missing: 1 });
  expect(await two.nightly.latest()).toMatchObject({ state: 'done', apps: 3, missing: 1 });
  await one.stop();
  const broken = { ...clientStore, get: async () => Promise.reject(new Error('no connection')) };
  expect(await open({ ...platform.source, clientStore: broken }).metrics()).toMatchObject({
    nightly: undefined,
    deadLetters: 0,
  });
});

it('keeps lease and report in the client’s store', async () => {
  const fake = createBaiduOssFake({ seed: 7, apps: [{ appId: idOf(1) }] });
  const clientStore = memoryStore({ clock: fake.clock });
  const runtime = { clock: fake.clock };
  const baidu = createBaiduOss({ ...fake.member, store: clientStore, fetch: fake.fetch, runtime, strict: true });
  const store = sqliteMirror(':memory:');
  const mirror = baidu.mirror({ store });
  mirror.nightly.start({ spreadMs: 0, appIds: [idOf(1)] });
  await fake.clock.advance('1m');
  expect(await mirror.nightly.latest()).toMatchObject({ state: 'done', apps: 1, counts: { appChanged: 1 } });
  const kept: string[] = [];
  for await (const { key } of clientStore.list(`baidu-oss/${fake.member.ak}/mirror/`)) kept.push(key);
  expect(kept).toEqual([expect.stringMatching(/\/mirror\/\d+\/night$/)]);
  expect(fake.violations()).toEqual([]);
  await mirror.stop();
  await store.close();
});

/** Parts of a process that dies at a step: it does it, and nothing more. */
function dying<Part extends object>(part: Part, death: number, life: { dead: boolean; steps: number }): Part {
  const never = (): Promise<never> => new Promise(() => undefined);
  return new Proxy(part, {
    get(target, member) {
      const value: unknown = Reflect.get(target, member);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]) => {
        if (life.dead) return never();
        const result: unknown = Reflect.apply(value, target, parameters);
        if (life.steps++ !== death) return result;
        life.dead = true;
        return never();
      };
    },
  });
}
