import { HttpError, PlatformError, ValidationError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { type Answer, ok, team } from '../client/__fixtures__/server.js';
import { harness, refused } from '../client/__fixtures__/wire.js';
import { createPaas } from '../client/create.js';
import type { PaasOptions } from '../client/options.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../codes.js';
import { bases, defaultDialect } from './defaults.js';
import { resolveDialect } from './dialect.js';

const codes = {
  tenantCode: tenantCode('t01'),
  tenantAppCode: tenantAppCode('t01-shop'),
  appCode: appCode('shop'),
  envCode: envCode('prod'),
};

describe('spelling', () => {
  it.each<[NonNullable<PaasOptions['fields']>, string[]]>([
    [{}, ['tenentCode', 'tenentAPPCode', 'appCode', 'envCode', 'versionPolicy']],
    [{ spelling: 'camel' }, ['tenantCode', 'tenantAppCode', 'appCode', 'envCode', 'versionPolicy']],
    [{ spelling: 'snake' }, ['tenant_code', 'tenant_app_code', 'app_code', 'env_code', 'versionPolicy']],
    [{ snakeCaseAll: true }, ['tenant_code', 'tenant_app_code', 'app_code', 'env_code', 'version_policy']],
    [{ spelling: { tenantCode: 'tenantNo' } }, ['tenantNo', 'tenantAppCode', 'appCode', 'envCode', 'versionPolicy']],
  ])('writes %j at any depth, but not in contents of the caller', async (fields, names) => {
    const { paas, sent } = harness(() => ok({}), { fields });
    const ext = { tenantCode: 'mine', someName: [{ appCode: 1 }] };
    await paas.tenantApp.open({ ...codes, versionPolicy: 'pinned', ext });
    const body = JSON.parse(sent[0]?.body ?? '') as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(expect.arrayContaining(names));
    expect(body['ext']).toEqual(ext);
  });

  it.each([
    ['tenentCode', 'tenentAPPCode'],
    ['tenantCode', 'tenantAppCode'],
    ['tenant_code', 'tenant_app_code'],
    ['tenantCode', 'tenentAppCode'],
    ['tenentCode', 'tenantAPPCode'],
  ])('reads %s and %s, whatever is written', async (tenant, tenantApp) => {
    const subject = { [tenant]: 't01', [tenantApp]: 't01-shop', app_code: 'shop' };
    const task = { taskId: 'k', type: 'tenantApp.open', status: 'succeeded', progress: 100, subject, result: subject };
    const { paas } = harness(() => ok(task));
    const canonical = { tenantCode: 't01', tenantAppCode: 't01-shop', appCode: 'shop' };
    expect(await paas.task.get({ taskId: 'k' })).toMatchObject({ subject: canonical, result: canonical });
  });

  it('reads snake_case where all names are so, but for contents', async () => {
    const { paas } = harness(() => ok({ items: [{ env_code: 'prod', env_name: 'P', variables: { my_name: 1 } }] }), {
      fields: { snakeCaseAll: true },
    });
    expect((await paas.env.list()).items).toEqual([{ envCode: 'prod', envName: 'P', variables: { my_name: 1 } }]);
  });

  it('spells the traced fields of an upload as the trace does', async () => {
    const { paas, sent } = harness(() => ok({ is_built_in: true, version: '1.0.0', status: 'ready' }));
    const version = await paas.componentPackage.createVersion({
      packageId: 'p',
      version: '1.0.0',
      package: new Blob(['zip']),
      minEngineVersion: '2',
    });
    expect(sent[0]?.body).toContain('name="min_engine_version"');
    expect(version).toMatchObject({ isBuiltIn: true });
  });

  it('parses metadata that comes as text, and leaves other texts', async () => {
    const { paas } = harness((_, index) => ok({ meta: index === 0 ? '{"tenant_code":[1]}' : 'plain', revision: 1 }));
    expect((await paas.tenantApp.getMetadata(codes)).meta).toEqual({ tenant_code: [1] });
    expect((await paas.tenantApp.getMetadata(codes)).meta).toBe('plain');
  });
});

describe('envelope', () => {
  const read = async (answer: Answer, options: Partial<PaasOptions> = {}) => {
    const { paas, caught } = harness(() => answer, { retry: { retries: 0 }, ...options });
    return (await caught(paas.team.get())) as object;
  };

  it.each<[string, unknown, Partial<PaasOptions>?]>([
    ['code as text', { code: '0', data: { teamId: 't' } }],
    ['a truthy result', { result: true, data: { teamId: 't' } }],
    ['no wrapping', { teamId: 't' }],
    ['no envelope at all', { teamId: 't', result: null }, { envelope: { code: [], result: [], data: [] } }],
    ['members beside the code', { code: 0, msg: 'ok', request_id: 'q', teamId: 't' }],
    [
      'names of its own',
      { ret: 200, payload: { teamId: 't' } },
      { envelope: { code: ['ret'], successCodes: [200], data: ['payload'] } },
    ],
  ])('unwraps %s', async (_, body, options) => {
    expect(await read({ body }, options)).toMatchObject({ teamId: 't' });
  });

  it.each<[string, Answer, Partial<PaasOptions>, object]>([
    [
      'HTTP 200 with a failing code',
      { body: { code: 40301, msg: 'off' } },
      {},
      { code: 40301, status: 200, class: 'user-action', platformMessage: 'off' },
    ],
    ['code as text', { body: { code: '42910', message: 'full' } }, {}, { code: 42910, class: 'quota' }],
    ['a falsy result', { body: { result: false, msg: 'no' } }, {}, { code: 200, class: 'unknown' }],
    ['a status without code', { status: 403, body: { msg: 'no' } }, {}, { code: 403, status: 403 }],
    [
      'an unknown code',
      { status: 400, body: { code: 'E7', request_id: 'q' } },
      {},
      { code: 'E7', class: 'unknown', requestId: 'q' },
    ],
    [
      'the id in a header',
      { status: 400, headers: { 'x-request-id': 'h' }, body: { code: 1 } },
      {},
      { requestId: 'h' },
    ],
    [
      'a mapped code',
      { status: 400, body: { code: 'T9' } },
      { errorMap: { T9: 'TenantNotFound' } },
      { code: 40406, class: 'state', details: { platformCode: 'T9' } },
    ],
    ['a field', refused(40000, { data: { field: 'tenent_code' } }), {}, { details: { field: 'tenent_code' } }],
    [
      'what exists, without secrets',
      refused(40901, { data: { tenentCode: 't', accessKeySecret: 'very-secret', note: `is ${team.appSecret}` } }),
      {},
      { details: { tenantCode: 't', accessKeySecret: '***', note: 'is ***' } },
    ],
  ])('refuses: %s', async (_, answer, options, expected) => {
    const error = await read(answer, options);
    expect(PlatformError.is(error) && error).toMatchObject(expected);
  });

  it('hides the secrets of a request that the platform repeats', async () => {
    const accessKeySecret = 'storage-key-of-the-shop';
    const { paas, caught } = harness(() => ({
      status: 422,
      body: { code: 42207, msg: `${accessKeySecret} is wrong` },
    }));
    const error = await caught(paas.deploymentConfig.create({ name: 'own', provider: 'oss', accessKeySecret }));
    expect(PlatformError.is(error) && error).toMatchObject({ code: 42207, platformMessage: '*** is wrong' });
  });

  it('takes an answer without content as empty', async () => {
    expect(await read({ body: { code: 0, msg: 'ok', data: null } })).toEqual({});
  });

  it('tells answers that are not JSON from refusals', async () => {
    const page = await read({ status: 502, body: '<html>' });
    expect(HttpError.is(page) && page).toMatchObject({ status: 502, reason: 'status' });
    const text = await read({ body: 'invalid signature' });
    expect(HttpError.is(text) && text).toMatchObject({ status: 200, reason: 'unreadable' });
  });
});

describe('paging', () => {
  const stock = Array.from({ length: 5 }, (_, index) => ({ envCode: `e${index}`, envName: 'E' }));

  it.each<[string, Partial<PaasOptions>, { page: string; size: string; first: number; items: string; total?: string }]>(
    [
      ['by default', {}, { page: 'page', size: 'pageSize', first: 1, items: 'items', total: 'total' }],
      [
        'from 0, with names of its own',
        { page: { first: 0, names: { page: 'pageNo', pageSize: 'limit' }, maxSize: 2 } },
        { page: 'pageNo', size: 'limit', first: 0, items: 'list', total: 'totalCount' },
      ],
      ['without total', { page: { maxSize: 2 } }, { page: 'page', size: 'pageSize', first: 1, items: 'records' }],
    ],
  )('reads all pages %s', async (_, options, wire) => {
    const { paas, sent } = harness(({ url }) => {
      const number = Number(url.searchParams.get(wire.page));
      const size = Number(url.searchParams.get(wire.size));
      const from = (number - wire.first) * size;
      return ok({
        [wire.items]: stock.slice(from, from + size),
        ...(wire.total && { [wire.total]: String(stock.length) }),
        [wire.page]: number,
      });
    }, options);
    const seen = [];
    for await (const env of paas.env.list.items()) seen.push(env);
    expect(seen).toEqual(stock);
    expect(await paas.env.list({ page: 2, pageSize: 2 })).toMatchObject({ page: 2 });
    expect(sent.at(-1)?.url.searchParams.get(wire.page)).toBe(String(wire.first + 1));
  });

  it('takes a bare list for a page', async () => {
    const { paas } = harness((_, index) => (index === 0 ? ok(stock) : { body: [{ env_code: 'e', envName: 'E' }] }));
    expect(await paas.env.list()).toEqual({ items: stock });
    expect(await paas.env.list()).toEqual({ items: [{ envCode: 'e', envName: 'E' }] });
  });
});

describe('address', () => {
  it('has a prefix, and verbs and paths of its own; what leaves the path goes into the body', async () => {
    const { paas, sent } = harness(() => ok({}), {
      baseUrl: 'https://gateway.example.com/paas/',
      pathPrefix: '/v2/',
      pathOverrides: {
        'paas.tenant.get': { method: 'POST', path: '/tenant/{tenentCode}/detail' },
        'paas.tenant.disable': { path: '/tenant/disable' },
      },
    });
    await paas.tenant.get({ tenantCode: tenantCode('t') });
    await paas.tenant.disable({ tenantCode: tenantCode('t') });
    expect(sent.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      'POST https://gateway.example.com/paas/v2/tenant/t/detail',
      'POST https://gateway.example.com/paas/v2/tenant/disable',
    ]);
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ tenentCode: 't' });
  });

  it('reaches what the package does not have', async () => {
    const { paas, sent } = harness(() => ok({ tenant_code: 't' }));
    expect(await paas.raw({ method: 'POST', path: '/new/thing', query: { a: 1 }, body: { tenantCode: 't' } })).toEqual({
      tenantCode: 't',
    });
    expect([sent[0]?.url.pathname, sent[0]?.url.search, sent[0]?.body]).toEqual([
      '/openapi/v1/new/thing',
      '?a=1',
      '{"tenentCode":"t"}',
    ]);
    await expect(paas.raw({ method: 'GET', path: '/x?y' })).rejects.toMatchObject({ kind: 'validation' });
  });
});

it('sends the key of an idempotent creation in body and header, the same in all attempts', async () => {
  const { paas, sent } = harness((_, index) => (index === 0 ? refused(50300) : ok({})));
  await paas.tenant.open({ tenantCode: tenantCode('t'), tenantName: 'T' });
  const keys = sent.flatMap(({ body, headers }) => [
    (JSON.parse(body) as { clientToken: string }).clientToken,
    headers.get('x-paas-idempotency-key'),
  ]);
  expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
});

it('checks codes where that is wanted', async () => {
  const { paas, sent } = harness(() => ok({}), { validateCodes: true });
  await expect(paas.tenant.get({ tenantCode: tenantCode('hz@cd') })).rejects.toMatchObject({
    kind: 'validation',
    issues: [{ path: 'tenantCode' }],
  });
  await expect(paas.app.get({ appCode: appCode('a'.repeat(65)) })).rejects.toMatchObject({ kind: 'validation' });
  expect(sent).toEqual([]);
  expect(() => tenantCode('')).toThrow(ValidationError);
});

it('has a basis for every default, and a default for every basis', () => {
  const leaves = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? Object.entries(value).flatMap(([name, member]) => leaves(member, path === '' ? name : `${path}.${name}`))
      : [path];
  const derived = /^(?:auth\.signedNames\.|auth\.tokenPrefix|fields\.names\.)/;
  const found = leaves(defaultDialect, '').filter((path) => !derived.test(path));
  expect([...found, 'fields.spelling'].sort()).toEqual(Object.keys(bases).sort());
  expect(resolveDialect()).toEqual(defaultDialect);
});

it('names every wrong option', () => {
  const wrong = {
    team: { appId: '', appSecret: 1 },
    baseUrl: 'nowhere',
    pathPrefix: 'v1',
    pathOverrides: { 'paas.nothing': { path: 'x' } },
    auth: { strategy: 'md5', algorithm: 'MD5', windowSeconds: 0 },
    fields: { spelling: 'kebab' },
    errorMap: { 1: 'Nothing' },
    page: { first: 0.5 },
    limits: { requestsPerMinute: 0 },
  } as unknown as PaasOptions;
  const issuesOf = (options: PaasOptions): string[] => {
    try {
      createPaas(options);
      return [];
    } catch (error) {
      return ValidationError.is(error) ? error.issues.map(({ path }) => path) : [String(error)];
    }
  };
  expect(issuesOf(wrong)).toEqual([
    'team.appId',
    'team.appSecret',
    'auth.strategy',
    'auth.algorithm',
    'fields.spelling',
    'pathPrefix',
    'pathOverrides.paas.nothing',
    'pathOverrides.paas.nothing.path',
    'errorMap.1',
    'page.first',
    'auth.windowSeconds',
    'limits.requestsPerMinute',
  ]);
  expect(issuesOf({ team, baseUrl: 'nowhere' })).toEqual(['baseUrl']);
  expect(issuesOf(undefined as never)).toEqual(['team.appId', 'team.appSecret']);
});
