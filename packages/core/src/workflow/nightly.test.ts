import { beforeEach, expect, it } from 'vitest';
import { memoryStore } from '../store/memory.js';
import type { Store } from '../store/store.js';
import { fakeClock } from '../testing/clock.js';
import { seededRandom } from '../testing/random.js';
import type { FakeClock } from '../testing/types.js';
import { type NightlyWork, type NightOptions, type NightReport, type Nights, nightlyWork } from './nightly.js';

interface Counted {
  readonly steps: number;
}
let clock: FakeClock;
let store: Store;
let warnings: string[];
beforeEach(() => {
  clock = fakeClock();
  store = memoryStore({ clock });
  warnings = [];
});

const nights = (
  work: NightlyWork<Counted, NightOptions>['work'],
  seed = 1,
): Nights<NightReport & Counted, NightOptions> =>
  nightlyWork<Counted, NightOptions>({
    ...{ store, key: async () => 'p/a/night', name: 'count', begin: { steps: 0 }, work },
    runtime: {
      ...{ clock, random: seededRandom(seed) },
      logger: { debug() {}, info() {}, error() {}, warn: (message) => void warnings.push(message) },
    },
  });

it('begins at its hour in China, once a night for all processes, and at once when the night has begun', async () => {
  const at: string[] = [];
  const all = [1, 2, 3].map((seed) =>
    nights(async () => {
      at.push(new Date(clock.now()).toISOString());
      return { steps: 5 };
    }, seed),
  );
  for (const each of all) each.start({ at: '23:30', spreadMs: 0 });
  await clock.advance('72h');
  expect(at).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-01-01T15:30:00.000Z',
    '2026-01-02T15:30:00.000Z',
    '2026-01-03T15:30:00.000Z',
  ]);
  expect(await all[2]?.latest()).toEqual({
    ...{ day: '2026-01-03', state: 'done', steps: 5 },
    ...{ startedAt: Date.parse('2026-01-03T15:30:00Z'), endedAt: Date.parse('2026-01-03T15:30:00Z') },
  });
  await Promise.all(all.map((each) => each.stop()));
  await clock.advance('24h');
  expect(at).toHaveLength(4);
  for (const wrong of ['24:00', '3:00', '03:60', 'noon'])
    expect(() => all[0]?.start({ at: wrong })).toThrow(RangeError);
});

it('goes on with what was saved, after a failure and in another process after a stop', async () => {
  const seen: number[] = [];
  const count: NightlyWork<Counted, NightOptions>['work'] = async ({ report, save, signal }) => {
    seen.push(report.steps);
    await save({ steps: report.steps + 1 });
    if (report.steps === 0) throw new TypeError('broken');
    if (report.steps === 1) await clock.sleep(3_600_000, signal);
    return {};
  };
  const first = nights(count, 1);
  const started = first.start({ spreadMs: 0 });
  await clock.advance('1m');
  expect(await first.latest()).toMatchObject({ state: 'running', steps: 1, lastFailure: 'TypeError' });
  expect(warnings).toEqual(['the nightly count failed']);
  await clock.advance('10m');
  await started.stop();
  const second = nights(count, 2);
  second.start({ spreadMs: 0 });
  await clock.advance('1m');
  expect(seen).toEqual([0, 1, 2]);
  const report = await second.latest();
  expect(report).toMatchObject({ state: 'done', steps: 3, startedAt: Date.parse('2026-01-01T00:00:00Z') });
  expect(report).not.toHaveProperty('lastFailure');
  expect(warnings).toHaveLength(1);
  await second.stop();
});

it('writes nothing for a process that was taken for dead, and keeps an end that the work named', async () => {
  let release = (): void => undefined;
  const hung = nights(async ({ save }) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    await save({ steps: 100 });
    return {};
  });
  const { renew } = store;
  store.renew = async () => undefined;
  hung.start({ spreadMs: 0 });
  await clock.advance('2m');
  store.renew = renew;
  const other = nights(async ({ save }) => {
    await save({ steps: 1, endedAt: clock.now() });
    await clock.sleep(30_000);
    return {};
  }, 2);
  other.start({ spreadMs: 0 });
  await clock.advance('1m');
  const report = await other.latest();
  expect(report).toMatchObject({ state: 'done', steps: 1, endedAt: Date.parse('2026-01-01T00:02:00Z') });
  release();
  await clock.advance('1s');
  expect(await other.latest()).toEqual(report);
  await Promise.all([hung.stop(), other.stop()]);
});
