import { describe, expect, it } from 'vitest';
import type { Paas } from '../../client/create.js';
import { tenantAppCode, tenantCode } from '../../codes.js';
import type { PaasFake } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { connect, platform, settled } from '../__fixtures__/harness.js';
import { stateOf } from '../__fixtures__/state.js';
import { shop, test, wholeWish } from '../__fixtures__/wishes.js';
import type { TenantEntry, TenantProgress } from './tenant-types.js';

const options = { id: 'autumn', appCode: shop, envCode: test };

const entries = (count: number, name = 'Tenant'): TenantEntry[] =>
  Array.from({ length: count }, (_, number) => ({
    tenantCode: tenantCode(`t-${number}`),
    tenantName: `${name} ${number}`,
    app: { tenantAppCode: tenantAppCode(`t-${number}-shop`), name: `Shop ${number}` },
  }));

async function online(fake: PaasFake, paas: Paas): Promise<void> {
  const { tenants: _, tenantApps: __, ...wish } = wholeWish;
  await settled(fake, paas.onboarding.apply(wish), 5_000);
}

async function ready() {
  const all = platform();
  await online(all.fake, all.paas);
  return all;
}

const opened = (fake: PaasFake): number =>
  fake.journal().filter(({ endpointId }) => endpointId === 'paas.tenant.open').length;

describe('opening tenants in bulk', () => {
  it('opens them with their apps, and does not ask again about those that are finished', async () => {
    const { fake, store, paas } = await ready();
    const told: TenantProgress[] = [];
    const report = await settled(
      fake,
      paas.tenants.openAll(entries(8), { ...options, onProgress: (one) => told.push(one) }),
    );
    expect(report).toMatchObject({
      job: { id: 'autumn', state: 'ended' },
      counts: { opened: 8, existing: 0, failed: 0 },
    });
    expect(told.map(({ counts }) => counts.opened)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await paas.tenantApp.list()).items.every(({ status }) => status === 'opened')).toBe(true);
    const before = fake.journal().length;
    const again = await settled(fake, connect(fake, store).tenants.openAll(entries(9), options));
    expect(again.counts).toEqual({ opened: 9, existing: 0, failed: 0 });
    // A tenant, its app, and waiting for that.
    expect(
      new Set(
        fake
          .journal()
          .slice(before)
          .map(({ requestBody }) => /t-\d/.exec(requestBody)?.[0] ?? 't-8'),
      ),
    ).toEqual(new Set(['t-8']));
  });

  it('tells those that exist from those with other content, which it leaves alone', async () => {
    const { fake, paas } = await ready();
    await settled(fake, paas.tenants.openAll(entries(2), options));
    const report = await settled(fake, paas.tenants.openAll(entries(3), { ...options, id: 'winter' }));
    expect(report.counts).toEqual({ opened: 1, existing: 2, failed: 0 });
    const others = await settled(fake, paas.tenants.openAll(entries(1, 'Other'), { ...options, id: 'spring' }));
    expect(others.failed).toMatchObject([{ tenantCode: 't-0', failure: { reason: 'refused', errorCode: 40903 } }]);
    expect((await paas.tenant.get({ tenantCode: tenantCode('t-0') })).tenantName).toBe('Tenant 0');
  });

  it('reports what cannot be opened, goes on with the others, and tries failed ones again when asked', async () => {
    const { fake, paas } = await ready();
    fake.tasks.failNext('tenantApp.open', { message: 'disk full' });
    const nameless: TenantEntry = { tenantCode: tenantCode('t-x'), tenantName: '' };
    const report = await settled(fake, paas.tenants.openAll([nameless, ...entries(3)], { ...options, concurrency: 1 }));
    expect(report.counts).toEqual({ opened: 2, existing: 0, failed: 2 });
    expect(new Set(report.failed.map(({ failure }) => failure?.reason))).toEqual(new Set(['invalid', 'refused']));
    expect(report.failed.find(({ tenantCode: code }) => code === 't-0')?.failure?.message).toContain('disk full');
    const same = await settled(fake, paas.tenants.openAll(entries(3), options));
    expect(same.counts.failed).toBe(2);
    const mended = await settled(fake, paas.tenants.openAll(entries(3), { ...options, retryFailed: true }));
    expect(mended.counts).toEqual({ opened: 3, existing: 0, failed: 1 });
    const codes: string[] = [];
    for await (const { tenantCode: code, state } of paas.tenants.tenants('autumn')) codes.push(`${code} ${state}`);
    expect(codes).toEqual(['t-0 opened', 't-1 opened', 't-2 opened', 't-x failed']);
  });

  it('waits out an outage, and gives up after ten attempts', async () => {
    const { fake, paas } = await ready();
    fake.faults.next('paas.tenant.open', fake.errorAnswer('Maintenance'), { times: 6 });
    expect((await settled(fake, paas.tenants.openAll(entries(1), options))).counts.opened).toBe(1);
    fake.faults.next('paas.tenant.open', fake.errorAnswer('Maintenance'), { times: 1_000 });
    const report = await settled(fake, paas.tenants.openAll(entries(2), { ...options, id: 'dark' }), 10_000);
    expect(report.failed).toMatchObject([{ failure: { reason: 'no-answer' } }, { failure: { reason: 'no-answer' } }]);
  });

  it('stops when the platform refuses the team, and goes on when that is mended', async () => {
    const { fake, paas } = await ready();
    fake.faults.next('paas.tenantApp.open', fake.errorAnswer('QuotaExceeded'));
    await expect(settled(fake, paas.tenants.openAll(entries(4), { ...options, concurrency: 1 }))).rejects.toMatchObject(
      { code: 42910 },
    );
    expect((await paas.tenants.report('autumn')).counts).toEqual({ opened: 0, existing: 0, failed: 0 });
    expect((await settled(fake, paas.tenants.openAll(entries(4), options))).counts.opened).toBe(4);
  });

  it('reads no further than it works, closes its source, and spreads over time what it begins', async () => {
    const { fake, paas } = await ready();
    let [read, closed] = [0, false];
    function* source(): Generator<TenantEntry> {
      try {
        for (const entry of entries(1_000)) {
          read += 1;
          yield entry;
        }
      } finally {
        closed = true;
      }
    }
    const abort = new AbortController();
    const from = fake.clock.now();
    const onProgress = ({ counts }: TenantProgress): void => {
      if (counts.opened === 6) abort.abort();
    };
    const call = paas.tenants.openAll(source(), {
      ...options,
      concurrency: 3,
      perMinute: 12,
      signal: abort.signal,
      onProgress,
    });
    expect(
      await settled(
        fake,
        call.catch((error: unknown) => error),
      ),
    ).toMatchObject({ reason: 'aborted' });
    expect(read).toBeLessThanOrEqual(9);
    expect(closed).toBe(true);
    expect(fake.clock.now() - from).toBeGreaterThanOrEqual(25_000);
    const report = await settled(fake, paas.tenants.openAll(entries(10), options));
    expect(report.counts.opened).toBe(10);
  });

  it('pauses from any process, and the same call goes on', async () => {
    const { fake, store, paas } = await ready();
    const onProgress = ({ counts }: TenantProgress): void => {
      if (counts.opened === 2) void connect(fake, store).tenants.pause('autumn');
    };
    const paused = await settled(fake, paas.tenants.openAll(entries(20), { ...options, concurrency: 2, onProgress }));
    expect(paused.job.state).toBe('paused');
    expect(paused.counts.opened).toBeLessThan(8);
    const report = await settled(fake, paas.tenants.openAll(entries(20), options));
    expect(report).toMatchObject({ job: { state: 'ended' }, counts: { opened: 20 } });
    expect(opened(fake)).toBe(20);
  });

  it('is done by one of two processes at once; one that was too slow writes no more', async () => {
    const { fake, store, paas } = await ready();
    const both = [paas, connect(fake, store)].map(({ tenants }) => tenants.openAll(entries(6), options));
    const [one, other] = await settled(fake, Promise.all(both));
    expect(one?.counts).toEqual(other?.counts);
    expect(opened(fake)).toBe(6);

    // Its lease was given to another process while it slept.
    const slow = connect(
      fake,
      new Proxy(store, {
        get: (target, name) => {
          const value = target[name as keyof typeof target];
          if (name === 'renew') return async () => undefined;
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
    );
    const begun = slow.tenants
      .openAll(entries(8), { ...options, id: 'slow', perMinute: 1 })
      .catch((error: unknown) => error);
    await fake.clock.advance('2m');
    const quick = await settled(fake, paas.tenants.openAll(entries(8), { ...options, id: 'slow' }));
    expect(await settled(fake, begun)).toMatchObject({ reason: 'taken-over' });
    expect(quick.counts.failed).toBe(0);
    expect((await paas.tenant.list()).total).toBe(8);
  });

  it('ends in the same state, with nothing opened twice, wherever its process dies', async () => {
    const deaths = await crashEverywhere({
      setUp: online,
      start: (paas) => paas.tenants.openAll(entries(3), { ...options, concurrency: 2 }),
      look: stateOf,
    });
    expect(deaths).toBeGreaterThan(20);
  }, 60_000);

  it.each([
    ['id', { ...options, id: 'with space' }],
    ['concurrency', { ...options, concurrency: 0 }],
    ['perMinute', { ...options, perMinute: 0 }],
  ])('names an option that cannot work: %s', async (path, wrong) => {
    const { paas } = platform();
    await expect(paas.tenants.openAll([], wrong)).rejects.toMatchObject({ issues: [{ path }] });
  });

  it('forgets a job', async () => {
    const { fake, store, paas } = await ready();
    await settled(fake, paas.tenants.openAll(entries(1), options));
    await paas.tenants.remove('autumn');
    for await (const { key } of store.list('')) expect(key).not.toContain('autumn');
    await expect(paas.tenants.report('autumn')).rejects.toMatchObject({ kind: 'validation' });
  });
});
