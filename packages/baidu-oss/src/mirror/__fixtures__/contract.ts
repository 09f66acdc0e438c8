import { HttpError, PlatformError } from '@minigate/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMirror } from '../mirror.js';
import type { MirrorStore } from '../store.js';
import type { Mirror, MirrorChange, MirrorNight, MirrorOptions } from '../types.js';
import { anApp, anUpload, aPackage, appNotice, idOf, packageNotice, type Truth, truth } from './truth.js';

const refusal = (code: number, errorClass: 'state' | 'permission'): PlatformError =>
  new PlatformError({
    ...{ platform: 'baidu', code, layer: 'business', platformMessage: 'no', endpointId: 'oss.app.info', status: 200 },
    ...{ class: errorClass, retryable: false },
  });

/** How far the clock is moved at once, in milliseconds. */
const stepMs = 100;

/** What a mirror does, on any of its stores. @param open - an empty database each time, which may be opened twice. */
export function mirrorContract(name: string, database: () => Promise<() => MirrorStore>): void {
  const setUp = async (): Promise<{
    platform: Truth;
    mirror: Mirror;
    another: (options?: Partial<MirrorOptions>, of?: Truth) => Mirror;
    /** Moves the clock until the work has ended. */
    settled: <Result>(work: Promise<Result>) => Promise<Result>;
    /** Moves the clock until something holds. */
    until: (holds: () => boolean | Promise<boolean>) => Promise<void>;
  }> => {
    const openStore = await database();
    const platform = truth();
    const another = (options: Partial<MirrorOptions> = {}, of = platform): Mirror => {
      const store = openStore();
      const made = createMirror(of.source, { store, ...options });
      onTestFinished(async () => {
        await made.stop();
        await store.close();
      });
      return made;
    };
    const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
      while (!(await holds())) {
        await platform.clock.advance(platform.clock.pending > 0 ? stepMs : 0);
      }
    };
    const settled = async <Result>(work: Promise<Result>): Promise<Result> => {
      let ended = false;
      const end = (): void => {
        ended = true;
      };
      work.then(end, end);
      await until(() => ended);
      return work;
    };
    return { platform, mirror: another(), another, settled, until };
  };

  describe(name, () => {
    it('stores what notices name, with all digits of ids', async () => {
      const { platform, mirror, settled } = await setUp();
      const [id, packageId] = [idOf(1), idOf(2)];
      platform.apps.set(id, anApp(id, '天气'));
      platform.packages.set(id, [aPackage(packageId, '1.0'), anUpload('1.1')]);
      await settled(mirror.handleAll([appNotice(id), Buffer.from(packageNotice(id, packageId))]));
      expect(await mirror.app(id)).toEqual({
        ...anApp(id, '天气'),
        readAt: platform.clock.now(),
        changedAt: platform.clock.now(),
      });
      expect((await mirror.packages(BigInt(id))).map(({ version, kind, listed }) => [version, kind, listed])).toEqual([
        ['1.0', 'package', true],
        ['1.1', 'upload', true],
      ]);
      expect(platform.calls).toEqual([`apps ${id}`, `list ${id}`]);
      expect((await mirror.changes({ after: 0 })).map(({ seq, type }) => [seq, type])).toHaveLength(3);
    });

    it('reads once for many notices, and twenty apps at once', async () => {
      const { platform, mirror, settled } = await setUp();
      const ids = Array.from({ length: 45 }, (_, index) => idOf(index));
      for (const id of ids) platform.apps.set(id, anApp(id, id));
      await settled(mirror.handleAll([...ids, ...ids, ...ids].map(appNotice)));
      expect(platform.calls.map((call) => call.split(',').length).sort((one, other) => other - one)).toEqual([
        20, 20, 5,
      ]);
      expect(await mirror.metrics()).toMatchObject({
        notices: 135,
        coalesced: 90,
        fetches: 3,
        changes: 45,
        pending: 0,
      });
    });

    it('reads again for a notice that comes while the answer is under way', async () => {
      const { platform, mirror, settled, until } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'old'));
      let answer = (): void => undefined;
      platform.delay = () => new Promise<void>((resolve) => (answer = resolve));
      const first = mirror.handle(appNotice(id));
      await until(() => platform.calls.length === 1);
      platform.apps.set(id, anApp(id, 'new'));
      const second = mirror.handle(appNotice(id));
      await platform.clock.advance(500);
      expect(platform.calls).toHaveLength(1);
      platform.delay = async () => undefined;
      answer();
      await settled(Promise.all([first, second]));
      expect(platform.calls).toHaveLength(2);
      expect((await mirror.app(id))?.name).toBe('new');
    });

    it('never lets an older read overwrite a newer one of another process', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'old'));
      platform.packages.set(id, [aPackage('1', 'old')]);
      const answers: (() => void)[] = [];
      platform.delay = () => new Promise<void>((resolve) => void answers.push(resolve));
      const slow = mirror.handleAll([appNotice(id), packageNotice(id, '1')]);
      await until(() => answers.length === 2);
      platform.delay = async () => undefined;
      platform.apps.delete(id);
      await settled(another().handle(appNotice(id)));
      for (const answer of answers) answer();
      await settled(slow);
      expect(await mirror.app(id)).toBeUndefined();
      // An app that is gone has no packages, whatever an older list says.
      expect(await mirror.packages(id)).toEqual([]);
      expect(await mirror.metrics()).toMatchObject({ staleReads: 2 });
    });

    it('is reconciled at night by one of two processes', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'old'));
      await settled(mirror.handle(appNotice(id)));
      platform.apps.set(id, anApp(id, 'new'));
      const reports: MirrorNight[] = [];
      const options = { spreadMs: 0, onReport: (report: MirrorNight) => void reports.push(report) };
      for (const { nightly } of [mirror, another()]) nightly.start(options);
      await until(async () => (await mirror.nightly.latest())?.state === 'done');
      expect(reports).toMatchObject([{ apps: 1, counts: { appChanged: 1, packageChanged: 0 } }]);
      expect((await mirror.metrics()).nightly).toEqual(await mirror.nightly.latest());
      expect((await mirror.app(id))?.name).toBe('new');
    });

    it('tells changes with before and after, in order, after they are committed', async () => {
      const { platform, mirror, settled } = await setUp();
      const id = idOf(1);
      const told: MirrorChange[] = [];
      mirror.on('*', (change) => void told.push(change));
      mirror.on('packageChanged', ({ before, after, packageId }) => {
        expect([before?.status, after.status, packageId].join()).toMatch(/^(,developing|developing,published),7$/);
      });
      platform.apps.set(id, anApp(id, 'one'));
      platform.packages.set(id, [aPackage('7', '1.0')]);
      await settled(mirror.handleAll([appNotice(id), packageNotice(id, '7')]));
      platform.apps.set(id, anApp(id, 'two', 'paused'));
      platform.packages.set(id, [aPackage('7', '1.0', 'published')]);
      await settled(mirror.handleAll([appNotice(id), packageNotice(id, '7')]));
      platform.packages.set(id, []);
      await settled(mirror.handle(packageNotice(id, '7')));
      platform.apps.delete(id);
      await settled(mirror.handle(appNotice(id)));
      await mirror.stop();
      expect(told.map(({ type }) => type).sort()).toEqual([
        ...['appChanged', 'appChanged', 'appRemoved', 'packageChanged', 'packageChanged', 'packageRemoved'],
      ]);
      expect(told.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(told.at(-1)).toMatchObject({ type: 'appRemoved', before: { name: 'two', status: 'paused' } });
      expect(await mirror.changes({ appId: id, after: 0 })).toEqual(told);
      expect((await mirror.changes({ packageId: 7 })).map(({ type }) => type)).toEqual([
        ...['packageRemoved', 'packageChanged', 'packageChanged'],
      ]);
      expect(await mirror.metrics()).toMatchObject({ undelivered: 0 });
    });

    it('keeps a package that is not listed when the platform knows it', async () => {
      const { platform, mirror, settled } = await setUp();
      const id = idOf(1);
      platform.details.set('8', aPackage('8', '0.9', 'approved'));
      platform.packages.set(id, [aPackage('7', '1.0')]);
      await settled(mirror.handle(packageNotice(id, '8')));
      await settled(mirror.handle(packageNotice(id, '7')));
      expect((await mirror.packages(id)).map(({ version, listed }) => [version, listed])).toEqual([
        ['1.0', true],
        ['0.9', false],
      ]);
      platform.delay = async (call) => {
        if (call.startsWith('detail')) throw refusal(69_001, 'state');
      };
      await settled(mirror.handle(packageNotice(id, '8')));
      expect(await mirror.deadLetters.list()).toEqual([]);
      expect(await mirror.packages(id)).toHaveLength(1);
      expect(platform.calls.filter((call) => call.startsWith('detail'))).toEqual([`detail ${id}/8`, `detail ${id}/8`]);
    });

    it('reads again later, in any process, what a notice did not seem to change', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'stale'));
      await settled(mirror.handle(appNotice(id)));
      expect(await mirror.metrics()).toMatchObject({ settling: 0 });
      await settled(mirror.handle(appNotice(id)));
      expect(await mirror.metrics()).toMatchObject({ settling: 1 });
      await mirror.stop();
      platform.apps.set(id, anApp(id, 'fresh'));
      const other = another();
      other.start();
      await platform.clock.advance(4_000);
      expect((await mirror.app(id))?.name).toBe('stale');
      await until(async () => (await mirror.metrics()).settling === 0);
      expect((await mirror.app(id))?.name).toBe('fresh');
      expect((await mirror.changes())[0]).toMatchObject({ cause: 'settle' });
      expect(platform.calls).toHaveLength(3);
    });

    it('plans a read when one read answered several notices, which may stand for several changes', async () => {
      const { platform, mirror, settled } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'between'));
      await settled(mirror.handleAll([appNotice(id), appNotice(id)]));
      expect(await mirror.metrics()).toMatchObject({ settling: 1 });
    });

    it('puts broken notices aside once each, and replays them', async () => {
      const { platform, mirror, settled } = await setUp();
      const told: MirrorChange[] = [];
      mirror.on('deadLetter', (change) => void told.push(change));
      for (const value of [
        '{code：100}',
        '{code：100}',
        Uint8Array.of(0xff, 0x00),
        null,
        '{"code":101,"data":{"app_id":1}}',
      ])
        await mirror.handle(value);
      await mirror.stop();
      const letters = await mirror.deadLetters.list();
      expect(letters.map(({ reason, times }) => `${reason} ${times}`).sort()).toEqual([
        ...['empty 1', 'no package_id 1', 'not JSON 1', 'not JSON 2'],
      ]);
      expect(told).toHaveLength(4);
      const twice = letters.find(({ times }) => times === 2);
      expect(await mirror.deadLetters.replay(twice?.id ?? '')).toBe(false);
      expect(await mirror.deadLetters.drop(twice?.id ?? '')).toBe(true);
      expect(await mirror.deadLetters.replay(twice?.id ?? '')).toBeUndefined();
      expect(await mirror.metrics()).toMatchObject({ deadLetters: 3, deadLettered: 6 });

      platform.delay = () => Promise.reject(refusal(50_032, 'state'));
      await settled(mirror.handle(appNotice(idOf(1))));
      const [refused] = await mirror.deadLetters.list({ limit: 1 });
      expect(refused?.reason).toBe('the platform refuses with 50032');
      platform.delay = async () => undefined;
      platform.apps.set(idOf(1), anApp(idOf(1), 'there'));
      expect(await settled(mirror.deadLetters.replay(refused?.id ?? ''))).toBe(true);
      expect(await mirror.deadLetters.list()).toHaveLength(3);
      expect((await mirror.app(idOf(1)))?.name).toBe('there');
    });

    it('takes a notice of a package whose app is gone for what it is, and puts nothing aside', async () => {
      const { platform, mirror, settled } = await setUp();
      const id = idOf(1);
      platform.packages.set(id, [aPackage('7', '1.0')]);
      platform.details.set('8', aPackage('8', '1.1'));
      await settled(mirror.handle(packageNotice(id, '8')));
      platform.delay = async (call) => {
        if (!call.startsWith('apps')) throw refusal(45_000, 'state');
      };
      await settled(mirror.handle(packageNotice(id, '7')));
      expect([await mirror.packages(id), await mirror.deadLetters.list()]).toEqual([[], []]);
    });

    it('lets no packages stay of an app that is gone before the mirror knew it', async () => {
      const { platform, mirror, settled } = await setUp();
      const id = idOf(1);
      platform.packages.set(id, [aPackage('7', '1.0')]);
      await settled(mirror.handle(packageNotice(id, '7')));
      expect(await mirror.packages(id)).toHaveLength(1);
      await settled(mirror.handle(appNotice(id)));
      expect(await mirror.packages(id)).toEqual([]);
      expect((await mirror.changes()).map(({ type }) => type)).toEqual(['packageRemoved', 'packageChanged']);
    });

    it('gives up a planned read that the platform refuses', async () => {
      const { platform, mirror, settled, until } = await setUp();
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'one'));
      await settled(mirror.handleAll([appNotice(id), appNotice(id)]));
      platform.delay = () => Promise.reject(refusal(45_001, 'permission'));
      mirror.start();
      await until(() => platform.calls.length === 2);
      await mirror.stop();
      expect(await mirror.metrics()).toMatchObject({ settling: 0, deadLetters: 0 });
    });

    it('takes ids in every form, and none that lost digits', async () => {
      const { platform, mirror, settled } = await setUp();
      platform.apps.set('7', anApp('7', 'seven'));
      await settled(mirror.backfill(['0007', 7, 7n]));
      await settled(mirror.handle('{"code":100,"data":{"app_id":"07"}}'));
      expect([(await mirror.app('007'))?.name, (await mirror.changes({ appId: '07' })).length]).toEqual(['seven', 1]);
      expect(await settled(mirror.reconcile({ rate: 1_000 }))).toMatchObject({ apps: 1, missing: [] });
      const rounded = Number(idOf(0));
      const calls: readonly (() => Promise<unknown>)[] = [
        ...[() => mirror.app(rounded), () => mirror.packages(rounded), () => mirror.verify(rounded)],
        ...[() => mirror.backfill([rounded]), () => mirror.changes({ packageId: rounded })],
      ];
      for (const call of calls) await expect(call()).rejects.toThrow(/above 2\^53/);
    });

    it('gives pages of what was asked for, and not all for a limit that makes no sense', async () => {
      const { mirror } = await setUp();
      for (const value of ['a', 'b', 'c']) await mirror.handle(value);
      const pages = { '-1': 0, '0': 0, '2.5': 2, '1e9': 3, NaN: 0 };
      for (const [text, rows] of Object.entries(pages)) {
        const limit = Number(text);
        expect(await mirror.changes({ limit })).toHaveLength(rows);
        expect(await mirror.deadLetters.list({ limit })).toHaveLength(rows);
        expect(await mirror.apps({ limit })).toEqual([]);
      }
    });

    it('names options that cannot work', async () => {
      const { mirror, another } = await setUp();
      expect(() => another({ concurrency: 0, coalesceMs: Number.NaN, pollMs: 0, historyMs: -1 })).toThrow(
        /pollMs: .* from 1 on.*coalesceMs: .*historyMs: .*concurrency: must be a whole number/s,
      );
      await expect(mirror.backfill(['1'], { rate: 0 })).rejects.toThrow(/rate: must be a number above 0/);
    });

    it('passes unknown codes on', async () => {
      const { mirror } = await setUp();
      const told: MirrorChange[] = [];
      mirror.on('unknown', (change) => void told.push(change));
      await mirror.handle('{"code":"207","data":{"app_id":9007199254740993}}');
      await mirror.stop();
      expect(told).toMatchObject([{ code: 207, data: { app_id: 9_007_199_254_740_993n } }]);
    });

    it('fails, so that the offset stays, when the platform does not answer or refuses everybody', async () => {
      const { platform, mirror, settled } = await setUp();
      const down = new HttpError({
        platform: 'baidu',
        endpointId: 'oss.app.info',
        status: 502,
        reason: 'status',
        message: 'bad',
      });
      for (const reason of [down, refusal(40_008, 'permission')]) {
        platform.delay = () => Promise.reject(reason);
        await expect(settled(mirror.handleAll(['broken', appNotice(idOf(1))]))).rejects.toBe(reason);
      }
      expect(await mirror.metrics()).toMatchObject({ deadLetters: 1, pending: 0 });
    });

    it('does not let one refused app keep the others of its call waiting', async () => {
      const { platform, mirror, settled } = await setUp();
      const [good, bad] = [idOf(1), idOf(2)];
      platform.apps.set(good, anApp(good, 'good'));
      platform.delay = async (call) => {
        if (call.includes(bad)) throw refusal(45_001, 'permission');
      };
      await settled(mirror.handleAll([good, bad].map(appNotice)));
      expect((await mirror.app(good))?.name).toBe('good');
      expect(await mirror.deadLetters.list()).toHaveLength(1);
      expect(await settled(mirror.backfill([good, bad]))).toMatchObject({ missing: [], refused: [bad] });
    });

    it('tells a failing handler again, and puts the change aside in the end', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      let failures = 0;
      const fail = (): void => {
        failures++;
        throw new Error('no');
      };
      const told: number[] = [];
      mirror.on('appChanged', fail);
      platform.apps.set(id, anApp(id, 'one'));
      await settled(mirror.handle(appNotice(id)));
      await mirror.stop();
      expect([failures, (await mirror.metrics()).undelivered]).toEqual([1, 1]);
      const other = another({ maxAttempts: 2 });
      other.on('appChanged', fail);
      other.on('deadLetter', ({ seq }) => void told.push(seq));
      other.start();
      await until(() => told.length === 1);
      await other.stop();
      expect([failures, told]).toEqual([2, [2]]);
      const [letter] = await mirror.deadLetters.list();
      expect(letter).toMatchObject({ kind: 'change', reason: 'the handlers failed 2 times: Error' });
      await expect(mirror.deadLetters.replay(letter?.id ?? '')).rejects.toThrow('no');
      const well = another();
      well.on('appChanged', ({ seq }) => void told.push(seq));
      expect(await well.deadLetters.replay(letter?.id ?? '')).toBe(true);
      expect(told).toEqual([2, 1]);
    });

    it('tells a change once, however long its handler takes, although other processes have handlers', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      const slow = Promise.withResolvers<void>();
      const told: string[] = [];
      mirror.on('appChanged', async () => {
        told.push('first');
        await slow.promise;
      });
      platform.apps.set(id, anApp(id, 'one'));
      await settled(mirror.handle(appNotice(id)));
      await until(() => told.length === 1);
      const other = another();
      other.on('appChanged', () => void told.push('second'));
      other.start();
      const began = platform.clock.now();
      await until(() => platform.clock.now() > began + 40_000);
      slow.resolve();
      await until(async () => (await mirror.metrics()).undelivered === 0);
      expect(told).toEqual(['first']);
    });

    it('goes on with a backfill that was cut short', async () => {
      const { platform, mirror, another, settled } = await setUp();
      const ids = Array.from({ length: 30 }, (_, index) => idOf(index));
      for (const id of ids.slice(1)) platform.apps.set(id, anApp(id, id));
      const cut = new AbortController();
      const begun = mirror.backfill(ids, {
        rate: 100,
        signal: cut.signal,
        onProgress: () => cut.abort(new Error('cut')),
      });
      await expect(settled(begun)).rejects.toThrow('cut');
      const calls = platform.calls.length;
      const progress: number[] = [];
      const ended = another().backfill(ids.toReversed(), {
        rate: 100,
        onProgress: ({ done }) => void progress.push(done),
      });
      expect(await settled(ended)).toEqual({ total: 30, resumedAt: 20, missing: [], refused: [] });
      expect(progress).toEqual([30]);
      expect(platform.calls.slice(calls)).toHaveLength(11);
      expect(await mirror.apps()).toHaveLength(29);
      expect(await mirror.backfill(ids)).toEqual({ total: 30, resumedAt: 30, missing: [], refused: [] });
      expect(await settled(mirror.backfill(ids, { again: true, rate: 100 }))).toMatchObject({
        missing: [idOf(0)],
      });
    });

    it('keeps to the rate', async () => {
      const { platform, mirror, settled } = await setUp();
      const ids = [idOf(1), idOf(2), idOf(3)];
      for (const id of ids) platform.apps.set(id, anApp(id, id));
      const done = mirror.backfill(ids, { rate: 1 });
      const began = platform.clock.now();
      await settled(done);
      expect(platform.calls).toHaveLength(4);
      expect(platform.clock.now() - began).toBeGreaterThanOrEqual(3_000);
    });

    it('finds and mends what no notice told, and says what', async () => {
      const { platform, mirror, settled } = await setUp();
      const [one, two, gone, unknown] = [idOf(1), idOf(2), idOf(3), idOf(4)];
      for (const id of [one, two, gone]) platform.apps.set(id, anApp(id, id));
      await settled(mirror.backfill([one, two, gone]));
      platform.apps.set(one, anApp(one, 'renamed'));
      platform.packages.set(two, [aPackage('7', '1.0')]);
      platform.apps.delete(gone);
      expect(await mirror.verify(one)).toMatchObject({
        same: false,
        app: { stored: { name: one }, platform: { name: 'renamed' } },
        packages: [],
      });
      expect(await mirror.verify(two)).toMatchObject({ same: false, packages: [{ platform: { packageId: '7' } }] });
      expect((await mirror.app(one))?.name).toBe(one);
      const found = await settled(mirror.reconcile({ appIds: [unknown] }));
      expect(found.changes.map(({ type, appId }) => [type, appId])).toEqual([
        ['appChanged', one],
        ['appRemoved', gone],
        ['packageChanged', two],
      ]);
      expect(found).toMatchObject({
        apps: 4,
        counts: { appChanged: 1, appRemoved: 1, packageChanged: 1, packageRemoved: 0 },
        missing: [unknown],
      });
      for (const id of [one, two, gone]) expect(await mirror.verify(id)).toMatchObject({ same: true });
      expect(await settled(mirror.reconcile())).toMatchObject({ changes: [] });
    });

    it('finds apps by a part of the name, by id and by state, page by page', async () => {
      const { platform, mirror, settled } = await setUp();
      const names = ['百度天气', 'Weather 100%', 'weather_x', 'Shop'];
      const ids = names.map((_, index) => idOf(index));
      for (const [index, id] of ids.entries())
        platform.apps.set(id, anApp(id, names[index] ?? '', index === 3 ? 'banned' : 'normal'));
      await settled(mirror.backfill(ids));
      const named = async (query: Parameters<Mirror['apps']>[0]): Promise<string[]> =>
        (await mirror.apps(query)).map(({ name }) => name);
      expect(await named({ search: 'WEATHER' })).toEqual(['Weather 100%', 'weather_x']);
      expect(await named({ search: '0%' })).toEqual(['Weather 100%']);
      expect(await named({ search: 'r_' })).toEqual(['weather_x']);
      expect(await named({ search: '天' })).toEqual(['百度天气']);
      expect(await named({ search: ids[3] ?? '' })).toEqual(['Shop']);
      expect(await named({ status: 'banned' })).toEqual(['Shop']);
      expect(await named({ after: ids[0] ?? '', limit: 2 })).toEqual(['Weather 100%', 'weather_x']);
      platform.delay = () => Promise.reject(new Error('down'));
      expect(await named({})).toHaveLength(4);
    });

    it('keeps several AKs apart', async () => {
      const { platform, mirror, another, settled } = await setUp();
      const other = truth('other');
      const theirs = another({}, { ...other, source: { ...other.source, runtime: platform.source.runtime } });
      const id = idOf(1);
      platform.apps.set(id, anApp(id, 'mine'));
      other.apps.set(id, anApp(id, 'theirs'));
      await settled(Promise.all([mirror.handle(appNotice(id)), theirs.handle(appNotice(id)), theirs.handle('x')]));
      expect([(await mirror.app(id))?.name, (await theirs.app(id))?.name]).toEqual(['mine', 'theirs']);
      expect([(await mirror.changes()).length, (await theirs.changes()).length]).toEqual([1, 2]);
      expect([await mirror.deadLetters.list(), (await theirs.deadLetters.list()).length]).toEqual([[], 1]);
    });

    it('drops old changes that the handlers have seen', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const id = idOf(1);
      mirror.on('appChanged', () => undefined);
      platform.apps.set(id, anApp(id, 'one'));
      await settled(mirror.handle(appNotice(id)));
      await mirror.stop();
      await platform.clock.advance(2_000);
      const other = another({ historyMs: 1_000 });
      other.start();
      await until(async () => (await mirror.changes()).length === 0);
    });

    it('drops all old changes at once, also when they are more than one statement drops', async () => {
      const { platform, mirror, another, settled, until } = await setUp();
      const { clock } = platform;
      await settled(mirror.handleAll(Array.from({ length: 1_001 }, () => '{"code":207,"data":{}}')));
      await clock.advance(2_000);
      const startedAt = clock.now();
      const other = another({ historyMs: 1_000 });
      other.start();
      await until(async () => (await mirror.changes()).length === 0 || clock.now() > startedAt + 10_000);
      expect(await mirror.changes()).toEqual([]);
    });
  });
}
