import { expect, it } from 'vitest';
import { resolveDialect } from '../dialect/dialect.js';
import { clientOf, codes, filled } from './__fixtures__/filled.js';
import { createPaasFake } from './fake.js';
import { readFields, wireName, writeContent, writePage } from './wire.js';

const snake = resolveDialect({
  fields: { spelling: { tenantCode: 'shopNo' }, snakeCaseAll: true },
  page: { names: { page: 'pageNo' }, first: 0 },
});

it('writes and reads the names of a deployment, but not inside contents of the caller’s own', () => {
  const content = { tenantCode: 'a', tenantAppCode: 'b', ext: { tenantCode: 'mine' }, list: [{ isBuiltIn: true }] };
  const wire = { shopNo: 'a', tenant_app_code: 'b', ext: { tenantCode: 'mine' }, list: [{ is_built_in: true }] };
  expect(writeContent(content, snake)).toEqual(wire);
  expect(readFields(wire, snake, false)).toEqual(content);
  expect(wireName('tenantAppCode', resolveDialect())).toBe('tenentAPPCode');
});

it('knows only its own spelling', () => {
  for (const name of ['tenantCode', 'tenant_code', 'tenentCode', 'tenantAppCode'])
    expect(readFields({ [name]: 'a' }, snake, false)).not.toHaveProperty('tenantCode');
  expect(Object.keys(readFields({ tenantCode: 'a' }, resolveDialect(), false))).toEqual([
    'tenantCode (not in this dialect)',
  ]);
});

it('counts pages as the deployment does', () => {
  expect(readFields({ pageNo: '0', page_size: '20' }, snake, true)).toEqual({ page: '1', pageSize: '20' });
  expect(writePage({ items: [], total: 0, page: 1, pageSize: 20 }, snake)).toEqual({
    items: [],
    total: 0,
    pageNo: 0,
    page_size: 20,
  });
});

it('refuses another spelling as an unknown field', async () => {
  const fake = createPaasFake();
  const paas = clientOf(fake, { fields: { spelling: 'camel' } });
  const open = paas.tenant.open({ tenantCode: codes.tenantCode, tenantName: 'Shop' });
  await expect(open).rejects.toMatchObject({ code: 40000 });
  expect(fake.violations()).toMatchObject([{ kind: 'invalid-body' }]);
});

it('sends metadata and pages as texts where the deployment does', async () => {
  const { fake, paas } = await filled({ jsonTexts: true });
  const { content } = await paas.tenantApp.getPage({ ...codes, pageCode: 'home' });
  expect(content).toEqual({ component: 'widgets' });
  expect(fake.journal().at(-1)?.responseBody).toContain('"content":"{\\"component\\":\\"widgets\\"}"');
});
