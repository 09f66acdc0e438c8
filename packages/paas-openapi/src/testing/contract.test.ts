import { call, memoryStore } from '@minigate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractTests } from '../../../../scripts/test-support/contract.js';
import { createPaas, type Paas } from '../client/create.js';
import { tenantCode } from '../codes.js';
import type { DialectOptions } from '../dialect/options.js';
import type { PaasEndpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { explainError } from '../errors/error-codes.js';
import { fill, type Requests } from './__fixtures__/deployment.js';
import { createPaasFake, type PaasFake } from './fake.js';

type Strategy = 'request-v1' | 'sorted-params' | 'token';

/** A deployment that does everything otherwise. */
const other: DialectOptions = {
  pathPrefix: '/api/open/v2',
  pathOverrides: {
    'paas.tenant.disable': { method: 'PUT', path: '/tenant/{tenant_code}/off' },
    'paas.tenantApp.get': { path: '/tenant-app' },
  },
  fields: { spelling: 'snake', snakeCaseAll: true },
  envelope: {
    code: ['errcode'],
    successCodes: ['OK'],
    message: ['errmsg'],
    data: ['result'],
    requestId: ['traceId'],
    items: ['records'],
    total: ['count'],
  },
  page: { names: { page: 'pageNo', pageSize: 'size' }, first: 0, maxSize: 50 },
  auth: { placement: 'query', encoding: 'base64', timestampUnit: 's', multipartPayload: 'sha256' },
  errorMap: { E20013: 'TenantNotFound', 17: 'Throttled' },
};

const dialects: Readonly<Record<string, DialectOptions>> = { default: {}, other };

const deploymentOf = (dialect: DialectOptions, strategy: Strategy) => {
  const options = { ...dialect, auth: { ...(dialect.auth as object), strategy } };
  const fake = createPaasFake(options);
  let filled: { readonly at: ReturnType<PaasFake['snapshot']>; readonly requests: Requests } | undefined;
  const connectTo = async (baseUrl: string): Promise<Paas> => {
    const paas = createPaas({
      ...options,
      baseUrl,
      team: { appId: fake.team.appId, appSecret: fake.team.appSecret },
      store: memoryStore({ clock: fake.clock }),
      runtime: { clock: fake.clock },
      retry: { retries: 0 },
      strict: true,
    });
    if (filled === undefined) {
      const requests = await fill(paas, fake);
      await paas.team.get();
      filled = { at: fake.snapshot(), requests };
    } else fake.restore(filled.at);
    return paas;
  };
  const requestOf = ({ id }: { readonly id: string }): Record<string, unknown> => filled?.requests(id) ?? {};
  return { fake, connectTo, requestOf };
};

type AnyPaasEndpoint = PaasEndpoint<unknown, unknown>;

const nameOf = (code: number) => {
  const { name } = explainError(code) ?? {};
  if (name === undefined) throw new Error(`${code} is no error`);
  return name;
};

const first = deploymentOf({}, 'request-v1');
let paas: Paas;

contractTests<AnyPaasEndpoint>({
  endpoints,
  fake: first.fake,
  async connect(url) {
    paas = await first.connectTo(url);
  },
  clientFor: () => paas,
  requestOf: first.requestOf,
  made: ['clientToken'],
  generalErrors: [40000, 40102, 42900, 50000],
  failWith: ({ id }, code) => first.fake.faults.on(id, first.fake.errorAnswer(nameOf(code))),
});

describe.each(
  (['request-v1', 'sorted-params', 'token'] as const).flatMap((strategy) =>
    Object.keys(dialects).map((name) => [strategy, name] as const),
  ),
)('%s, in the dialect %s', (strategy, name) => {
  const { fake, connectTo, requestOf } = deploymentOf(dialects[name] ?? {}, strategy);
  let server: Awaited<ReturnType<typeof fake.listen>>;
  let client: Paas;
  beforeAll(async () => {
    server = await fake.listen();
    client = await connectTo(server.url);
  });
  afterAll(() => server.close());

  it.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))('%s succeeds', async (id, endpoint) => {
    const paas = await connectTo(server.url);
    const before = fake.calls(id);
    await call(paas, endpoint, requestOf(endpoint));
    expect(fake.violations()).toEqual([]);
    expect(fake.signatureReports()).toEqual([]);
    expect(fake.calls(id)).toBeGreaterThan(before);
    expect(fake.fidelity[id]).toBe('stateful');
  });

  it('refuses in its own numbers, which the client reads', async () => {
    const unknown = client.tenant.get({ tenantCode: tenantCode('nobody') });
    await expect(unknown).rejects.toMatchObject({ code: 40406, endpointId: 'paas.tenant.get' });
  });

  it('lists page by page', async () => {
    const codes: string[] = [];
    for await (const { tenantCode: code } of client.tenant.list.items({ pageSize: 1 })) codes.push(code);
    expect(codes.toSorted()).toEqual(['t-1', 't-42']);
  });
});
