import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Paas } from '../client/create.js';
import { tenantAppCode, tenantCode } from '../codes.js';
import { filled, place } from './__fixtures__/filled.js';
import type { PaasFake } from './fake.js';
import { mapContent } from './migrations/content.js';

let fake: PaasFake;
let paas: Paas;
let begin: ReturnType<PaasFake['snapshot']>;
const owner = { tenantCode: tenantCode('old'), tenantAppCode: tenantAppCode('old-shop') };
const mapping = { components: { OldBanner: 'widgets' }, fileHosts: [{ from: 'https://old/', to: 'https://new/' }] };

beforeAll(async () => {
  ({ fake, paas } = await filled());
  begin = fake.snapshot();
});
beforeEach(() => fake.restore(begin));

const items = (component: string) => [
  {
    ...owner,
    sourceId: '5',
    kind: 'page',
    payload: { title: 'Home', content: [{ component, image: 'https://old/a' }] },
  },
  { ...owner, sourceId: '1', kind: 'tenant', payload: { tenantName: 'Old shop' } },
  { ...owner, sourceId: '2', kind: 'tenantApp', payload: { name: 'Old shop' } },
  { ...owner, sourceId: '3', kind: 'settings', payload: { colour: 'red' } },
  { ...owner, sourceId: '4', kind: 'file', payload: { url: 'https://old/b', content: 'picture' } },
];

const start = async (mode: string, component = 'OldBanner'): Promise<string> => {
  const { migrationId } = await paas.migration.create({ ...place, name: 'move', source: 'old', mode, mapping });
  const first = await paas.migration.addItems({ migrationId, items: items(component) });
  expect(first).toMatchObject({ accepted: 5, duplicates: 0, rejected: [] });
  const again = await paas.migration.addItems({ migrationId, items: items(component) });
  expect(again, 'records count once').toMatchObject({ accepted: 0, duplicates: 5 });
  expect(await paas.migration.start({ migrationId })).toMatchObject({ status: 'validating' });
  await fake.clock.advance('10s');
  return migrationId;
};

it('writes nothing in a dry run, and reports what is not mapped', async () => {
  const migrationId = await start('dryRun', 'Unknown');
  expect(await paas.migration.getReport({ migrationId })).toMatchObject({
    counts: { total: 5, succeeded: 4, failed: 1 },
    unmappedComponents: ['Unknown'],
    errors: [{ code: 42209, count: 1 }],
  });
  await expect(paas.tenant.get({ tenantCode: owner.tenantCode })).rejects.toMatchObject({ code: 40406 });
});

it('moves a shop in the right order, cuts it over, and takes all of it back', async () => {
  const migrationId = await start('apply');
  expect(await paas.migration.get({ migrationId })).toMatchObject({ status: 'finished', counts: { succeeded: 5 } });
  const codes = { ...place, ...owner };
  expect(await paas.tenantApp.get(codes)).toMatchObject({ status: 'opened', settings: { colour: 'red' } });
  expect(await paas.tenantApp.getPage({ ...codes, pageCode: '5' })).toMatchObject({
    content: [{ component: 'widgets', image: 'https://new/a' }],
  });
  const cutover = { migrationId, tenants: ['old', 'nobody'] };
  expect(await paas.migration.cutover(cutover)).toMatchObject({ results: [{ ok: true }, { ok: false, code: 42205 }] });
  await paas.migration.rollback({ migrationId });
  await fake.clock.advance('5s');
  expect(await paas.migration.get({ migrationId })).toMatchObject({ status: 'rolledBack', counts: { rolledBack: 5 } });
  await expect(paas.tenantApp.get(codes)).rejects.toMatchObject({ code: 40407 });
});

it('leaves alone what was changed since', async () => {
  const migrationId = await start('apply');
  const page = { ...place, ...owner, pageCode: '5' };
  await paas.tenantApp.putPage({ ...page, title: 'Mine', content: { own: true } });
  await paas.migration.rollback({ migrationId });
  await fake.clock.advance('5s');
  const { items: left } = await paas.migration.listItems({ migrationId, status: 'succeeded' });
  expect(left.map(({ kind, error }) => [kind, error?.code])).toEqual([
    ['page', 40906],
    ['tenant', 40906],
    ['tenantApp', 40906],
  ]);
  expect(await paas.tenantApp.getPage(page)).toMatchObject({ title: 'Mine' });
});

it('runs failed records again', async () => {
  // The jobs of the filled deployment end first.
  await fake.clock.advance('10s');
  fake.tasks.failNext('migration.item', { times: 2 });
  const migrationId = await start('apply');
  const { counts } = await paas.migration.get({ migrationId });
  expect(counts.failed).toBeGreaterThanOrEqual(2);
  await paas.migration.retry({ migrationId });
  await fake.clock.advance('5s');
  expect(await paas.migration.get({ migrationId })).toMatchObject({ status: 'finished', counts: { succeeded: 5 } });
});

it('maps components, properties and files at any depth', () => {
  const mapping = {
    components: { A: 'B' },
    props: [{ component: 'A', from: 'src', to: 'image' }],
    fileHosts: [{ from: 'https://lost/' }],
  };
  const content = { rows: [{ component: 'A', src: 'https://old/1', deep: { component: 'C', x: 'https://lost/2' } }] };
  expect(mapContent({ mapping }, content, new Map([['https://old/1', 'https://new/1']]), new Set(['C']))).toEqual({
    content: { rows: [{ component: 'B', image: 'https://new/1', deep: { component: 'C', x: 'https://lost/2' } }] },
    unmapped: [],
    missing: ['https://lost/2'],
  });
});
