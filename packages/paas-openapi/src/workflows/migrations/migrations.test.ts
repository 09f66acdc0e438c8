import { describe, expect, it } from 'vitest';
import type { Paas } from '../../client/create.js';
import { tenantAppCode, tenantCode } from '../../codes.js';
import type { PaasFake } from '../../testing/index.js';
import { crashEverywhere } from '../__fixtures__/crashes.js';
import { connect, platform, settled } from '../__fixtures__/harness.js';
import { stateOf } from '../__fixtures__/state.js';
import { shop, test, wholeWish } from '../__fixtures__/wishes.js';
import type { MigrationInput, MigrationRecord } from './migration-types.js';

const input: MigrationInput = { id: 'move', source: 'old-shop', appCode: shop, envCode: test, concurrency: 50 };
const page = { content: { component: 'goods', title: 'Hello' }, title: 'Home' };
const mapping = { components: { goods: 'shop-components' } };

/** Records of so many shops: a tenant, its app, and a page. */
function* shops(count: number, content: unknown = { title: 'Hello' }): Generator<MigrationRecord> {
  for (let number = 0; number < count; number++) {
    const codes = { tenantCode: tenantCode(`m-${number}`), tenantAppCode: tenantAppCode(`m-${number}-shop`) };
    yield { sourceId: `t${number}`, kind: 'tenant', ...codes, payload: { tenantName: `Shop ${number}` } };
    yield { sourceId: `a${number}`, kind: 'tenantApp', ...codes, payload: { name: `Shop ${number}` } };
    yield { sourceId: `p${number}`, kind: 'page', ...codes, payload: { pageCode: 'home', title: 'Home', content } };
  }
}

async function ready(fake: PaasFake, paas: Paas): Promise<void> {
  const { tenants: _, tenantApps: __, ...wish } = wholeWish;
  await settled(fake, paas.onboarding.apply(wish), 5_000);
}

describe('a migration', () => {
  it('is planned by a dry run on the platform, which writes nothing, until it is clean', async () => {
    const { fake, paas } = platform();
    await ready(fake, paas);
    const source = () => shops(3, page.content);
    const first = await settled(fake, paas.migrations.plan(input, source()), 5_000);
    expect(first).toMatchObject({ mode: 'dryRun', status: 'finished', isClean: false, unmappedComponents: ['goods'] });
    const second = await settled(fake, paas.migrations.plan({ ...input, mapping }, source()), 5_000);
    expect(second).toMatchObject({ isClean: true, counts: { total: 9, succeeded: 9 } });
    expect(second.migrationId).not.toBe(first.migrationId);
    expect((await paas.tenant.list()).total).toBe(0);
    expect(await paas.migrations.report('move')).toEqual(second);
  });

  it('writes in batches of 200 with progress, and once only', async () => {
    const { fake, store, paas } = platform();
    await ready(fake, paas);
    const sent: number[] = [];
    const onProgress = (progress: { readonly sent: number; readonly state: string }): void => {
      if (progress.state === 'sending') sent.push(progress.sent);
    };
    const report = await settled(fake, paas.migrations.apply(input, shops(150), { onProgress }), 5_000);
    expect(sent).toEqual([200, 400, 450]);
    expect(report).toMatchObject({ status: 'finished', isClean: true, counts: { total: 450, succeeded: 450 } });
    expect((await paas.tenant.list()).total).toBe(150);
    const again = await settled(fake, connect(fake, store).migrations.apply(input, shops(150)), 5_000);
    expect(again).toEqual(report);
    await expect(paas.migrations.apply({ ...input, mapping }, [])).rejects.toMatchObject({ reason: 'other-input' });
  });

  it('reports what failed, and runs it again', async () => {
    const { fake, paas } = platform();
    await ready(fake, paas);
    fake.tasks.failNext('migration.item', { times: 2, message: 'disk full' });
    const report = await settled(fake, paas.migrations.apply({ ...input, concurrency: 1 }, shops(2)), 5_000);
    // Without its tenant, nothing of the first shop can be written.
    expect(report.isClean).toBe(false);
    expect(report.counts.failed).toBeGreaterThanOrEqual(2);
    const retried = await settled(fake, paas.migrations.retry('move'), 5_000);
    expect(retried).toMatchObject({ isClean: true, counts: { failed: 0, succeeded: 6 } });
  });

  it('pauses and goes on', async () => {
    const { fake, paas } = platform();
    await ready(fake, paas);
    let paused: Promise<void> | undefined;
    const onProgress = ({ state }: { readonly state: string }): void => {
      if (state === 'running') paused ??= paas.migrations.pause('move').catch(() => (paused = undefined));
    };
    const slow = { ...input, concurrency: 1 };
    const first = await settled(fake, paas.migrations.apply(slow, shops(10), { onProgress, pollMs: 1_000 }));
    expect(first.status).toBe('paused');
    expect(await settled(fake, paas.migrations.resume('move'), 5_000)).toMatchObject({
      status: 'finished',
      isClean: true,
    });
  });

  it('compares what was written with the source', async () => {
    const { fake, store, paas } = platform();
    await ready(fake, paas);
    await settled(fake, paas.migrations.apply(input, shops(3)), 5_000);
    expect(await settled(fake, paas.migrations.verify(input, shops(3)))).toEqual({
      equal: 9,
      problems: [],
      counts: { missing: 0, different: 0, failed: 0, skipped: 0 },
    });
    const codes = {
      appCode: shop,
      envCode: test,
      tenantCode: tenantCode('m-1'),
      tenantAppCode: tenantAppCode('m-1-shop'),
    };
    await paas.tenantApp.putPage({ ...codes, pageCode: 'home', title: 'Home', content: { title: 'Changed' } });
    const others = [...shops(4)].map((record) =>
      record.sourceId === 't0' ? { ...record, payload: { tenantName: 'Other' } } : record,
    );
    const found = await settled(fake, paas.migrations.verify(input, others));
    expect(found.counts).toEqual({ missing: 3, different: 2, failed: 0, skipped: 0 });
    expect(found.problems.map(({ sourceId, problem }) => `${sourceId} ${problem}`)).toEqual([
      't0 different',
      'p1 different',
      't3 missing',
      'a3 missing',
      'p3 missing',
    ]);
    for await (const { key } of store.list('')) expect(key).not.toContain('/verification/');
  });

  it('cuts tenants over and back, and takes back what nobody changed since', async () => {
    const { fake, paas } = platform();
    await ready(fake, paas);
    await settled(fake, paas.migrations.apply(input, shops(3)), 5_000);
    const codes = ['m-0', 'm-1', 'unknown'].map(tenantCode);
    const cut = await paas.migrations.cutover('move', codes);
    expect(cut.moved).toEqual(['m-0', 'm-1']);
    expect(cut.failed).toMatchObject([{ tenantCode: 'unknown', message: expect.any(String) }]);
    expect((await paas.migrations.cutover('move', [tenantCode('m-0')], { reverse: true })).moved).toEqual(['m-0']);
    const app = {
      appCode: shop,
      envCode: test,
      tenantCode: tenantCode('m-1'),
      tenantAppCode: tenantAppCode('m-1-shop'),
    };
    await paas.tenantApp.putPage({ ...app, pageCode: 'home', title: 'Home', content: { title: 'Changed' } });
    const { rolledBack, left } = await settled(fake, paas.migrations.rollback('move'), 5_000);
    // The changed page keeps its tenant app and its tenant.
    expect(new Set(left.map(({ sourceId }) => sourceId))).toEqual(new Set(['a1', 'p1', 't1']));
    expect(rolledBack).toBe(6);
    expect((await paas.tenant.list()).items.map(({ tenantCode: code }) => code)).toEqual(['m-1']);
  });

  it('names a record that cannot be, before anything of its batch is sent', async () => {
    const { fake, paas } = platform();
    await ready(fake, paas);
    const wrong = [...shops(1), { sourceId: 'x', kind: 'page', tenantCode: tenantCode('m-0'), payload: {} } as const];
    await expect(settled(fake, paas.migrations.plan(input, wrong))).rejects.toMatchObject({
      issues: [{ path: 'records.3.tenantAppCode', message: 'is missing' }],
    });
  });

  it('ends in the same state, with nothing written twice, wherever its process dies', async () => {
    const deaths = await crashEverywhere({
      setUp: ready,
      start: (paas) => paas.migrations.apply(input, shops(70)),
      look: async (paas) => ({
        state: await stateOf(paas),
        jobs: (await paas.migration.list()).items.map(({ name, counts }) => ({ name, counts })),
      }),
    });
    expect(deaths).toBeGreaterThan(12);
  }, 60_000);
});
