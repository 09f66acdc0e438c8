import { AuthError, hmac, memoryStore, PlatformError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { ok, team } from '../client/__fixtures__/server.js';
import { harness, newYear, refused } from '../client/__fixtures__/wire.js';
import { appCode, envCode, tenantCode } from '../codes.js';
import { signRequest } from './sign-request.js';

const page = ok({ items: [], total: 0, page: 1, pageSize: 20 });
const list = { name: "a b!'()*~/中" };

describe('request-v1', () => {
  it('signs path and query exactly as they are sent', async () => {
    const { paas, sent } = harness(({ method }) => (method === 'GET' ? page : ok({})));
    await paas.app.list(list);
    await paas.tenant.get({ tenantCode: tenantCode("hz@cd/租户!'()*") });
    for (const { method, url, headers } of sent) {
      const header = (name: string): string => headers.get(`x-paas-${name}`) ?? '';
      const options = { ...team, timestamp: Number(header('timestamp')), nonce: header('nonce') };
      expect(header('signature')).toBe(
        signRequest({ method, path: url.pathname, query: [...url.searchParams] }, options).signature,
      );
      expect(`${url.pathname}${url.search}`).not.toMatch(/[!'()*+]/);
    }
    expect(sent[1]?.url.pathname).toBe('/openapi/v1/tenants/hz%40cd%2F%E7%A7%9F%E6%88%B7%21%27%28%29%2A');
  });

  it('repeats with a new nonce and the time of the attempt', async () => {
    const { paas, sent } = harness((_, index) => (index === 0 ? refused(40104) : page));
    await paas.app.list();
    const nonces = sent.map(({ headers }) => headers.get('x-paas-nonce'));
    expect(new Set(nonces).size).toBe(2);
  });

  it('puts everything into the query where that is wanted, in seconds and Base64', async () => {
    const { paas, sent } = harness(() => page, {
      auth: { placement: 'query', timestampUnit: 's', encoding: 'base64', names: { signature: 'sign' } },
    });
    await paas.app.list({ name: 'x' });
    const { searchParams, pathname } = sent[0]?.url ?? new URL('https://nothing.example');
    expect([...searchParams.keys()]).toEqual(['name', 'appId', 'timestamp', 'nonce', 'sign']);
    const { signature } = signRequest(
      { method: 'GET', path: pathname, query: [['name', 'x']] },
      { ...team, timestamp: newYear / 1_000, nonce: searchParams.get('nonce') ?? '', encoding: 'base64' },
    );
    expect(searchParams.get('sign')).toBe(signature);
  });

  it.each(['UNSIGNED-PAYLOAD', 'sha256'] as const)('signs uploads: %s', async (multipartPayload) => {
    const { paas, sent } = harness(() => ok({ fileId: 'f', key: 'k', url: 'u' }), { auth: { multipartPayload } });
    await paas.file.upload({ file: new Blob(['bytes']), appCode: appCode('shop'), envCode: envCode('prod') });
    const [{ method, url, headers, body } = sent[0] as never] = sent;
    const { signature } = signRequest(
      { method, path: url.pathname, body: multipartPayload === 'sha256' ? body : { payloadHash: multipartPayload } },
      { ...team, timestamp: newYear, nonce: headers.get('x-paas-nonce') ?? '' },
    );
    expect(headers.get('x-paas-signature')).toBe(signature);
  });

  it('names a wrong clock with its difference, and corrects it where that is allowed', async () => {
    const date = new Date(newYear + 3_600_000).toUTCString();
    const answer = (headers: Headers) =>
      Number(headers.get('x-paas-timestamp')) < newYear + 1_000_000 ? refused(40103, { headers: { date } }) : page;
    const strict = harness(({ headers }) => answer(headers));
    const error = await strict.caught(strict.paas.app.list());
    expect(AuthError.is(error) && error).toMatchObject({ reason: 'clock-skew' });
    expect(String(error)).toContain('3600 seconds behind');
    const lenient = harness(({ headers }) => answer(headers), { correctClock: true });
    expect(await lenient.paas.app.list()).toMatchObject({ items: [] });
    expect((await lenient.paas.health()).clockOffsetSec).toBe(3_600);
  });

  it('does not repeat when the secret is refused', async () => {
    const { paas, sent, caught } = harness(() => refused(40105));
    const error = await caught(paas.app.list());
    expect(PlatformError.is(error) && error).toMatchObject({ code: 40105, class: 'user-action', requestId: 'r-9' });
    expect(sent).toHaveLength(1);
  });
});

it('signs sorted parameters, SHA-1, in the query', async () => {
  const { paas, sent } = harness(() => page, {
    auth: { strategy: 'sorted-params', algorithm: 'HMAC-SHA1', placement: 'query', timestampUnit: 's' },
  });
  await paas.app.list({ name: 'a b' });
  const query = sent[0]?.url.searchParams ?? new URLSearchParams();
  const { signature, stringToSign } = signRequest(
    { method: 'GET', path: '/', query: [['name', 'a b']] },
    {
      ...team,
      strategy: 'sorted-params',
      algorithm: 'HMAC-SHA1',
      timestamp: Number(query.get('timestamp')),
      nonce: query.get('nonce') ?? '',
    },
  );
  expect(stringToSign).toMatch(/^appId=demo-app-id&name=a b&nonce=[\da-f-]{36}&timestamp=1767225600$/);
  expect(query.get('signature')).toBe(signature);
});

it('signs sorted parameters under plain names when they travel in headers', async () => {
  const { paas, sent } = harness(() => page, { auth: { strategy: 'sorted-params' } });
  await paas.app.list({ name: 'b', page: 2 });
  const headers = sent[0]?.headers ?? new Headers();
  const [timestamp, nonce] = ['timestamp', 'nonce'].map((name) => headers.get(`x-paas-${name}`) ?? '');
  expect(headers.get('x-paas-signature')).toBe(
    hmac(team.appSecret, `appId=demo-app-id&name=b&nonce=${nonce}&page=2&timestamp=${timestamp}`),
  );
});

it('uses a strategy of its own', async () => {
  const { paas, sent } = harness(() => page, {
    auth: {
      strategy: async ({ method, path }, { appId, nonce, endpointId }) => ({
        headers: { 'x-own': `${appId} ${method} ${path} ${endpointId}` },
        query: { n: nonce },
      }),
    },
  });
  await paas.app.list();
  expect(sent[0]?.headers.get('x-own')).toBe('demo-app-id GET /openapi/v1/apps paas.app.list');
  expect(sent[0]?.url.searchParams.get('n')).toMatch(/-/);
  expect(sent[0]?.headers.has('x-paas-signature')).toBe(false);
});

describe('token', () => {
  const auth = { strategy: 'token' } as const;
  let issued = 0;
  const platform = (path: string) => {
    if (!path.endsWith('/auth/token')) return page;
    issued += 1;
    return ok({ accessToken: `secret-token-${issued}`, expiresIn: 7_200 });
  };

  it('buys one token for all calls and clients on a store, and renews it 60 s before its end', async () => {
    issued = 0;
    const store = memoryStore();
    const one = harness(({ url }) => platform(url.pathname), { auth, store });
    const other = harness(({ url }) => platform(url.pathname), { auth, store });
    await Promise.all([one.paas.app.list(), one.paas.app.list(), one.paas.env.list()]);
    await other.paas.app.list();
    expect(issued).toBe(1);
    expect(other.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer secret-token-1']);
    expect(JSON.parse(one.sent[0]?.body ?? '')).toEqual(team);
    one.clock.time += 7_200_000 - 59_000;
    await one.paas.app.list();
    await expect.poll(() => issued).toBe(2);
  });

  it.each([refused(40105), { status: 401, body: 'unauthorized' }])(
    'buys another one once after %j',
    async (refusal) => {
      issued = 0;
      const { paas, sent } = harness(
        ({ url, headers }) =>
          headers.get('authorization') === 'Bearer secret-token-1' ? refusal : platform(url.pathname),
        { auth },
      );
      await paas.app.list();
      expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
        null,
        'Bearer secret-token-1',
        null,
        'Bearer secret-token-2',
      ]);
    },
  );

  it('says that the credentials are refused, without them', async () => {
    const { paas, caught } = harness(() => refused(40101, { data: { appSecret: team.appSecret } }), { auth });
    const error = await caught(paas.app.list());
    expect(AuthError.is(error) && error.reason).toBe('rejected');
  });
});
