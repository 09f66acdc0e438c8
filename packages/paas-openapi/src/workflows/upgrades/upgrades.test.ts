import { describe, expect, it } from 'vitest';
import type { Paas } from '../../client/create.js';
import { tenantAppCode, tenantCode } from '../../codes.js';
import type { PaasFake } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { connect, platform, settled } from '../__fixtures__/harness.js';
import { stateOf } from '../__fixtures__/state.js';
import { shop, test, wholeWish } from '../__fixtures__/wishes.js';
import type { UpgradeInput, UpgradeProgress, WaveReport } from './upgrade-types.js';
import { waveOf } from './waves.js';

const input: UpgradeInput = { id: 'spring', appCode: shop, envCode: test, to: '2.4.0', waves: [1, 3, 'rest'] };
const codes = (number: number) => ({
  tenantCode: tenantCode(`u-${number}`),
  tenantAppCode: tenantAppCode(`u-${number}-shop`),
});

/** So many tenant apps on 2.3.0, while 2.4.0 is online. */
const begun =
  (count: number) =>
  async (fake: PaasFake, paas: Paas): Promise<void> => {
    const { tenants: _, tenantApps: __, ...wish } = wholeWish;
    await settled(fake, paas.onboarding.apply(wish), 5_000);
    const entries = Array.from({ length: count }, (_, number) => {
      const { tenantCode: code, ...app } = codes(number);
      return { tenantCode: code, tenantName: `U ${number}`, app };
    });
    await settled(fake, paas.tenants.openAll(entries, { id: 'u', appCode: shop, envCode: test }), 5_000);
    const newer = { ...wish, version: { version: '2.4.0', publish: [test] } };
    await settled(fake, paas.onboarding.apply(newer), 5_000);
  };

async function upgradable(count: number) {
  const all = platform();
  await begun(count)(all.fake, all.paas);
  return all;
}

const versionsOf = async (paas: Paas): Promise<string[]> => {
  const versions: string[] = [];
  for await (const { version } of paas.tenantApp.list.items({ appCode: shop, envCode: test })) versions.push(version);
  return versions;
};

describe('an upgrade in waves', () => {
  it('puts tenant apps into waves', () => {
    const waves = (sizes: UpgradeInput['waves']): number[] => [0, 1, 3, 4, 5, 9].map((place) => waveOf(place, sizes));
    expect(waves([1, 3, 'rest'])).toEqual([0, 1, 1, 2, 2, 2]);
    expect(waves([1, 3])).toEqual([0, 1, 1, 2, 2, 3]);
    expect(waves(undefined)).toEqual([0, 1, 1, 1, 1, 1]);
  });

  it('is planned without keeping anything', async () => {
    const { fake, paas } = await upgradable(6);
    const plan = await settled(fake, paas.upgrades.plan({ ...input, apps: [0, 1, 9].map(codes) }));
    expect(plan).toMatchObject({ isPublished: true, counts: { ready: 2, missing: 1 }, waves: [1, 2] });
    expect((await settled(fake, paas.upgrades.plan(input))).waves).toEqual([1, 3, 2]);
    expect((await settled(fake, paas.upgrades.plan({ ...input, to: '9.9.9' }))).isPublished).toBe(false);
    await expect(paas.upgrades.report('spring')).rejects.toMatchObject({ kind: 'validation' });
  });

  it('goes wave by wave, asks between them whether all is well, and brings all that are open to the version', async () => {
    const { fake, store, paas } = await upgradable(6);
    const asked: Pick<WaveReport, 'wave' | 'done' | 'failed'>[] = [];
    const isHealthy = ({ wave, done, failed }: WaveReport): boolean => asked.push({ wave, done, failed }) > 0;
    const told: UpgradeProgress[] = [];
    const report = await settled(fake, paas.upgrades.start(input, { isHealthy, onProgress: (one) => told.push(one) }));
    expect(asked).toEqual([
      { wave: 0, done: 1, failed: 0 },
      { wave: 1, done: 3, failed: 0 },
    ]);
    expect(report).toMatchObject({
      upgrade: { state: 'ended', apps: 6, waves: 3 },
      counts: { done: 6 },
      results: { upgraded: 6 },
    });
    expect(await versionsOf(paas)).toEqual(Array.from({ length: 6 }, () => '2.4.0'));
    expect(told.map((one) => (one.kind === 'app' ? one.app.wave : one.upgrade.state))).toEqual([
      ...[0, 'running', 1, 1, 1, 'running', 2, 2, 'ended'],
    ]);
    const again = await settled(fake, connect(fake, store).upgrades.start(input));
    expect(again).toEqual(report);
    await expect(paas.upgrades.start({ ...input, to: '2.3.0' })).rejects.toMatchObject({ reason: 'other-input' });
    const other = await settled(fake, paas.upgrades.start({ ...input, id: 'again' }));
    expect(other.results).toEqual({ unchanged: 6 });
  });

  it('stops at a share of failures; failed ones keep their version, and are tried again', async () => {
    const { fake, paas } = await upgradable(6);
    fake.tasks.failNext('tenantApp.upgrade', { message: 'out of space' });
    const report = await settled(fake, paas.upgrades.start(input));
    expect(report).toMatchObject({
      upgrade: { state: 'stopped', stop: { reason: 'failures' }, wave: 0 },
      counts: { failed: 1, waiting: 5 },
      failed: [{ failure: { reason: 'refused', message: expect.stringContaining('out of space') } }],
    });
    expect(await versionsOf(paas)).toEqual(Array.from({ length: 6 }, () => '2.3.0'));
    expect((await settled(fake, paas.upgrades.start(input))).upgrade.state).toBe('stopped');
    expect(await settled(fake, paas.upgrades.retry('spring'))).toBe(1);
    const resumed = await settled(fake, paas.upgrades.resume('spring'));
    expect(resumed).toMatchObject({ upgrade: { state: 'ended' }, counts: { done: 6, failed: 0 } });
  });

  it('tolerates the failures that the caller knew of when he resumed', async () => {
    const { fake, paas } = await upgradable(6);
    fake.tasks.failNext('tenantApp.upgrade', { times: 2 });
    const stopped = await settled(fake, paas.upgrades.start({ ...input, waves: [4, 'rest'] }));
    expect(stopped.upgrade.state).toBe('stopped');
    const { failed } = stopped.counts;
    const resumed = await settled(fake, paas.upgrades.resume('spring'));
    expect(resumed).toMatchObject({ upgrade: { state: 'ended' }, counts: { done: 6 - failed, failed } });
  });

  it('stops when the health check says so, or fails, and asks again', async () => {
    const { fake, paas } = await upgradable(3);
    const isHealthy = () => Promise.reject(new Error('no metrics'));
    const stopped = await settled(fake, paas.upgrades.start(input, { isHealthy }));
    expect(stopped).toMatchObject({
      upgrade: { state: 'stopped', stop: { reason: 'health' } },
      counts: { done: 1, waiting: 2 },
    });
    expect((await settled(fake, paas.upgrades.resume('spring', { isHealthy: () => false }))).upgrade.wave).toBe(0);
    expect((await settled(fake, paas.upgrades.resume('spring'))).counts).toEqual({ waiting: 0, done: 3, failed: 0 });
  });

  it('pauses after what is at hand, and another process goes on', async () => {
    const { fake, store, paas } = await upgradable(6);
    const onProgress = ({ kind }: UpgradeProgress): void => {
      if (kind === 'app') void connect(fake, store).upgrades.pause('spring');
    };
    const paused = await settled(
      fake,
      paas.upgrades.start({ ...input, waves: ['rest'] }, { concurrency: 2, onProgress }),
    );
    expect(paused.upgrade.state).toBe('paused');
    expect(paused.counts.waiting).toBeGreaterThanOrEqual(2);
    expect((await settled(fake, connect(fake, store).upgrades.resume('spring'))).counts.done).toBe(6);
  });

  it('ends in the same state, with nothing upgraded twice, wherever its process dies', async () => {
    const deaths = await crashEverywhere({
      setUp: begun(3),
      start: (paas) => paas.upgrades.start(input),
      look: stateOf,
    });
    expect(deaths).toBeGreaterThan(20);
  }, 60_000);

  it('forgets an upgrade', async () => {
    const { fake, store, paas } = await upgradable(1);
    await settled(fake, paas.upgrades.start(input));
    await settled(fake, paas.upgrades.remove('spring'));
    for await (const { key } of store.list('')) expect(key).not.toContain('spring');
  });
});
