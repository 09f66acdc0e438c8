import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../__fixtures__/vectors.json' with { type: 'json' };
import { signRequest } from '../auth/sign-request.js';
import { resolveDialect } from '../dialect/dialect.js';
import { createPaasFake } from './fake.js';
import { isSigned, mistakeOf, percentEncode, type SignedRequest, sha256, stringToSign } from './signature.js';
import { webhookRequest } from './webhooks/attempt.js';

type Pair = [string, string];

describe('the vectors of the contract', () => {
  it.each(vectors.signatures.filter(({ strategy }) => strategy === 'request-v1'))('$name', (vector) => {
    const { method = '', path = '', appId = '', nonce = '', body = '', appSecret, timestamp, base64 = '' } = vector;
    const request: SignedRequest = {
      method,
      path,
      query: vector.query as Pair[],
      payload: vector.stringToSign.includes('UNSIGNED-PAYLOAD') ? 'UNSIGNED-PAYLOAD' : sha256(body),
      appId,
      timestamp: String(timestamp),
      nonce,
    };
    const { auth } = resolveDialect();
    expect(stringToSign(request, auth)).toBe(vector.stringToSign);
    expect(isSigned(request, vector.hex, appSecret, auth)).toBe(true);
    expect(isSigned(request, base64, appSecret, { ...auth, encoding: 'base64' })).toBe(true);
    expect(isSigned(request, base64, appSecret, auth)).toBe(false);
  });

  it('sorted parameters, SHA-256', () => {
    const vector = vectors.signatures.find(({ name }) => name === 'sorted parameters, SHA-256');
    const values = new Map(vector?.params as Pair[]);
    const own = ['appId', 'nonce', 'timestamp'];
    const value = (name: string): string => values.get(name) ?? '';
    const request: SignedRequest = {
      method: 'GET',
      path: '/',
      query: [...values].filter(([name]) => !own.includes(name)),
      payload: '',
      appId: value('appId'),
      timestamp: value('timestamp'),
      nonce: value('nonce'),
    };
    const { auth } = resolveDialect({ auth: { strategy: 'sorted-params' } });
    expect(stringToSign(request, auth)).toBe(vector?.stringToSign);
    expect(isSigned(request, vector?.hex ?? '', vector?.appSecret ?? '', auth)).toBe(true);
  });

  it('the webhook', async () => {
    const { secret, timestamp, nonce, body, hex } = vectors.webhook;
    const push = { url: 'https://saas.example.com', event: 'ping', deliveryId: 'd', nonce, body, secret };
    const request = webhookRequest(push, resolveDialect().webhook, timestamp);
    expect(request.headers.get('X-Paas-Signature')).toBe(hex);
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const requests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  segments: fc.array(
    text.filter((one) => one !== '' && one !== '.' && one !== '..'),
    { minLength: 1, maxLength: 4 },
  ),
  query: fc.array(fc.tuple(text, text), { maxLength: 6 }),
  body: fc.uint8Array({ maxLength: 40 }),
  nonce: fc.uuid(),
  timestamp: fc.nat(),
});
const dialects = fc.record({
  strategy: fc.constantFrom('request-v1' as const, 'sorted-params' as const),
  algorithm: fc.constantFrom('HMAC-SHA256' as const, 'HMAC-SHA1' as const),
  encoding: fc.constantFrom('hex' as const, 'HEX' as const, 'base64' as const),
});
const team = { appId: 'team-1', appSecret: 'secret-1' };

describe('the verifier, written anew', () => {
  it('accepts what signRequest signs, and refuses it with another secret', () => {
    fc.assert(
      fc.property(requests, dialects, ({ method, segments, query, body, nonce, timestamp }, settings) => {
        const { auth } = resolveDialect({ auth: settings });
        const path = `/${segments.map(percentEncode).join('/')}`;
        const { signature, stringToSign: text } = signRequest(
          { method, path, query, body },
          { ...team, ...settings, timestamp, nonce },
        );
        const { appId } = team;
        const payload = sha256(body);
        const request = { method, path, query, payload, appId, timestamp: String(timestamp), nonce };
        expect(stringToSign(request, auth)).toBe(text);
        expect(isSigned(request, signature, team.appSecret, auth)).toBe(true);
        expect(isSigned(request, signature, 'secret-2', auth)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the gateway', () => {
  const fake = createPaasFake({ teams: [team], limits: false });
  const send = (method: string, target: string, headers: Record<string, string>, body?: string): Promise<Response> =>
    fake.fetch(`${fake.origin}${target}`, { method, headers, ...(body !== undefined && { body }) });
  const headersOf = (signature: string, nonce: string, timestamp: number): Record<string, string> => ({
    'content-type': 'application/json',
    'X-Paas-App-Id': team.appId,
    'X-Paas-Timestamp': String(timestamp),
    'X-Paas-Nonce': nonce,
    'X-Paas-Signature': signature,
  });
  const replaced = (value: string, at: number, by: string): string => value.slice(0, at) + by + value.slice(at + 1);
  const unreserved = fc.constantFrom(...'abcxyzABCXYZ0189-_~.');

  it('refuses a signed request of which any byte was changed, wherever', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.stringMatching(/^[a-z]{3,8}$/),
        fc.constantFrom('method', 'path', 'query', 'body', 'appId', 'timestamp', 'nonce', 'signature'),
        fc.nat(1_000),
        unreserved,
        async (nonce, word, part, position, by) => {
          const path = `/openapi/v1/tenants/${word}`;
          const body = JSON.stringify({ tenantName: word });
          const query: Pair[] = [['q', word]];
          const timestamp = fake.clock.now();
          const signed = signRequest({ method: 'PUT', path, query, body }, { ...team, timestamp, nonce });
          const headers = headersOf(signed.signature, nonce, timestamp);
          const change = (value: string, from = 0): string => {
            const at = from + (position % (value.length - from));
            return value[at] === by ? replaced(value, at, by === 'x' ? 'y' : 'x') : replaced(value, at, by);
          };
          const names = { appId: 'X-Paas-App-Id', timestamp: 'X-Paas-Timestamp', nonce: 'X-Paas-Nonce' } as const;
          const name = names[part as keyof typeof names] ?? (part === 'signature' ? 'X-Paas-Signature' : undefined);
          const sent = name === undefined ? headers : { ...headers, [name]: change(headers[name] ?? '') };
          const target = part === 'path' ? change(path, path.length - word.length) : path;
          const search = part === 'query' ? change(`q=${word}`, 2) : `q=${word}`;
          const method = part === 'method' ? 'GET' : 'PUT';
          const changed = part === 'body' ? change(body) : body;
          // A path that ends in dots is another path to every parser of addresses.
          fc.pre(!/\/\.+$/.test(target));
          const answer = await send(method, `${target}?${search}`, sent, method === 'GET' ? undefined : changed);
          expect(answer.status).toBe(401);
          expect((await send('PUT', `${path}?q=${word}`, headers, body)).status, 'as it was signed').not.toBe(401);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('refuses the second use of a nonce, until it is forgotten', async () => {
    const path = '/openapi/v1/team';
    const nonce = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const call = async (): Promise<unknown> => {
      const timestamp = fake.clock.now();
      const { signature } = signRequest({ method: 'GET', path }, { ...team, timestamp, nonce });
      return ((await (await send('GET', path, headersOf(signature, nonce, timestamp))).json()) as { code: number })
        .code;
    };
    expect([await call(), await call()]).toEqual([0, 40104]);
    await fake.clock.advance('31m');
    expect(await call()).toBe(0);
  });

  it('tells how wrong a clock is by its Date header', async () => {
    const path = '/openapi/v1/team';
    for (const [offset, code] of [
      [900_000, 0],
      [-900_000, 0],
      [901_000, 40103],
      [-901_000, 40103],
    ] as const) {
      const timestamp = fake.clock.now() + offset;
      const nonce = `nonce-${offset}`;
      const { signature } = signRequest({ method: 'GET', path }, { ...team, timestamp, nonce });
      const answer = await send('GET', path, headersOf(signature, nonce, timestamp));
      expect(await answer.json(), String(offset)).toMatchObject({ code });
      if (code !== 0) expect(Date.parse(answer.headers.get('date') ?? '')).toBe(fake.clock.now());
    }
  });

  const base: SignedRequest = {
    method: 'POST',
    path: '/openapi/v1/tenants/a%40b',
    query: [
      ['b', '2 !'],
      ['a', '1'],
      ['a%', 'z'],
      ['a!', 'y'],
    ],
    payload: sha256('{}'),
    appId: team.appId,
    timestamp: '1767225600000',
    nonce: 'nonce-1',
  };
  const sign = (request: Partial<SignedRequest>, settings: object = {}): string => {
    const { payload, ...rest } = { ...base, ...request };
    const signable = { ...rest, body: { payloadHash: payload } };
    return signRequest(signable, { ...rest, ...team, timestamp: Number(base.timestamp), ...settings }).signature;
  };

  it.each([
    ['the path is not encoded', { path: '/openapi/v1/tenants/a@b' }, {}],
    ['the path is without its prefix', { path: '/tenants/a%40b' }, {}],
    ['the query is not signed', { query: [] }, {}],
    ['the body is not signed', { payload: sha256('') }, {}],
    ['the body is UNSIGNED-PAYLOAD although it is not multipart', { payload: 'UNSIGNED-PAYLOAD' }, {}],
    ['the line of an empty body is empty', { payload: '' }, {}],
    ['the signature is written as base64', {}, { encoding: 'base64' }],
    ['the signature is written as HEX', {}, { encoding: 'HEX' }],
    ['the algorithm is HMAC-SHA1', {}, { algorithm: 'HMAC-SHA1' }],
    ['the strategy is sorted-params', {}, { strategy: 'sorted-params' }],
  ])('knows a usual mistake: %s', (mistake, request, settings) => {
    const dialect = resolveDialect();
    expect(mistakeOf(base, sign(request as Partial<SignedRequest>, settings), team.appSecret, dialect)).toBe(mistake);
    expect(mistakeOf(base, sign({ nonce: 'other' }), team.appSecret, dialect)).toBeUndefined();
  });

  it('writes down what it signed, and why the client differs', async () => {
    const path = '/openapi/v1/team';
    const timestamp = fake.clock.now();
    const { signature } = signRequest({ method: 'GET', path: '/team' }, { ...team, timestamp, nonce: 'n' });
    const answer = await send('GET', path, headersOf(signature, 'n', timestamp));
    const report = fake.signatureReports().at(-1);
    expect(report).toMatchObject({ endpointId: 'paas.team.get', mistake: 'the path is without its prefix' });
    expect(await answer.json()).toMatchObject({ code: 40102, data: { stringToSign: report?.stringToSign } });
    expect(JSON.stringify(fake.signatureReports())).not.toContain(team.appSecret);
  });
});
