import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { ValidationError } from '../errors/errors.js';
import { seededRandom } from '../testing/random.js';
import { endpointOf } from './__fixtures__/pipeline.js';
import { buildRequest, jsonBody, withQuery } from './request.js';

const build = (endpoint: Partial<AnyEndpoint>, fields: Record<string, unknown>) =>
  buildRequest(endpointOf(endpoint), 'https://platform.test', fields, { random: seededRandom(1) });
const queryOf = (url: string): [string, string][] => [...new URL(url).searchParams];

it('writes fields under the names of the deployment, but for those of the path', () => {
  const endpoint = endpointOf({ method: 'POST', path: '/things/{id}', query: ['page'] });
  const { url, body } = buildRequest(
    endpoint,
    'https://platform.test',
    { id: 1, page: 2, name: 'a' },
    {
      random: seededRandom(1),
      writeFields: (fields) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`x_${name}`, value])),
    },
  );
  expect({ url, body }).toEqual({ url: 'https://platform.test/things/1?x_page=2', body: '{"x_name":"a"}' });
});

it('takes the deployment’s own verb and path, with the segments filled in', () => {
  const endpoint = endpointOf({ method: 'GET', body: 'none', path: '/things/{id}' });
  const options = { random: seededRandom(1), place: { method: 'POST' as const, path: '/v2/all/{id}/' } };
  const { method, url } = buildRequest(endpoint, 'https://platform.test', { id: 'a/b', more: 1 }, options);
  expect({ method, url }).toEqual({ method: 'POST', url: 'https://platform.test/v2/all/a%2Fb/?more=1' });
});

it('sends a field elsewhere when the deployment’s own path has no segment for it', () => {
  const endpoint = endpointOf({ method: 'POST', body: 'json', path: '/things/{id}' });
  const options = { random: seededRandom(1), place: { path: '/things/read' } };
  const { url, body } = buildRequest(endpoint, 'https://platform.test', { id: 'a' }, options);
  expect({ url, body }).toEqual({ url: 'https://platform.test/things/read', body: '{"id":"a"}' });
});

describe('buildRequest: query', () => {
  it('puts all fields into the query when there is no body', () => {
    const { method, url, headers, body } = build(
      { method: 'GET', body: 'none', path: '/things' },
      { text: 'a b&c=d', yes: true, no: false, count: 0, id: 12345678901234567890n, gone: undefined, empty: '' },
    );
    expect({ method, headers, body }).toEqual({ method: 'GET', headers: {}, body: undefined });
    expect(url.startsWith('https://platform.test/things?')).toBe(true);
    expect(queryOf(url)).toEqual([
      ['text', 'a b&c=d'],
      ['yes', 'true'],
      ['no', 'false'],
      ['count', '0'],
      ['id', '12345678901234567890'],
      ['empty', ''],
    ]);
  });

  it('writes no question mark without fields', () => {
    expect(build({ body: 'none', path: '/things' }, { gone: undefined }).url).toBe('https://platform.test/things');
  });

  it('repeats the name for an array and writes an object as JSON', () => {
    const { url } = build({ body: 'none' }, { tag: ['a', 'b'], none: [], where: { id: 12345678901234567890n } });
    expect(queryOf(url)).toEqual([
      ['tag', 'a'],
      ['tag', 'b'],
      ['where', '{"id":12345678901234567890}'],
    ]);
  });

  it('numbers items and names members where the platform writes them so', () => {
    const send = (endpoint: Partial<AnyEndpoint>) =>
      buildRequest(
        endpointOf(endpoint),
        'https://platform.test',
        { zone: 'pek1', ids: ['a', 'b'], rule: [{ port: 80 }] },
        { random: seededRandom(1), fieldEncoding: 'indexed' },
      );
    const pairs = 'ids.1=a&ids.2=b&rule.1.port=80';
    expect(send({ body: 'none', path: '/iaas/' }).url).toBe(`https://platform.test/iaas/?zone=pek1&${pairs}`);
    expect(send({ body: 'form', path: '/iaas/', query: ['zone'] })).toMatchObject({
      url: 'https://platform.test/iaas/?zone=pek1',
      body: pairs,
    });
    expect(send({}).body).toBe('{"zone":"pek1","ids":["a","b"],"rule":[{"port":80}]}');
  });

  it('writes to another host where the endpoint is there', () => {
    const place = { baseUrl: 'https://other.test' };
    const { url } = buildRequest(endpointOf(), 'https://platform.test', {}, { random: seededRandom(1), place });
    expect(url).toBe('https://other.test/things/read');
  });

  it('splits query and body as the endpoint says', () => {
    const { url, body } = build({ query: ['page'] }, { page: 2, name: 'x' });
    expect(url).toBe('https://platform.test/things/read?page=2');
    expect(body).toBe('{"name":"x"}');
  });
});

describe('buildRequest: path', () => {
  it('fills segments, and leaves those fields out of query and body', () => {
    const { url, body } = build({ path: '/apps/{app_id}/versions/{id}' }, { app_id: 'a/b?c#d', id: 5n, name: 'x' });
    expect(url).toBe('https://platform.test/apps/a%2Fb%3Fc%23d/versions/5');
    expect(body).toBe('{"name":"x"}');
  });

  it.each([[undefined], [null], [''], ['.'], ['..']])('refuses %j, which would call another endpoint', (id) => {
    let failure: unknown;
    try {
      build({ path: '/apps/{id}/delete' }, { id });
    } catch (error) {
      failure = error;
    }
    expect(ValidationError.is(failure) && failure).toMatchObject({
      subject: 'request',
      endpointId: 'things.read',
      issues: [{ path: 'id', message: 'not usable as a part of the path' }],
    });
  });
});

describe('buildRequest: body', () => {
  it('sends JSON also when it is empty, with bigint bare and Chinese text as it is', () => {
    expect(build({}, {})).toMatchObject({ body: '{}', headers: { 'content-type': 'application/json' } });
    expect(build({}, { id: 12345678901234567890n, name: '小程序', list: [1n], gone: undefined }).body).toBe(
      '{"id":12345678901234567890,"name":"小程序","list":[1]}',
    );
  });

  it('sends a form', () => {
    const { body, headers } = build({ body: 'form' }, { 'a b': '1&2', list: ['x', 'y'], gone: undefined });
    expect(headers).toEqual({ 'content-type': 'application/x-www-form-urlencoded' });
    expect(body).toBe('a+b=1%262&list=x&list=y');
  });

  it('sends text as it is', () => {
    const { url, body, headers } = build({ body: 'text', query: ['name'] }, { name: 'n', content: 'hello' });
    expect(url).toBe('https://platform.test/things/read?name=n');
    expect({ body, headers }).toEqual({ body: 'hello', headers: { 'content-type': 'text/plain;charset=UTF-8' } });
  });

  it('sends a file as it is', async () => {
    const content = new Blob([Uint8Array.of(1, 2)]);
    const { url, body, headers } = build({ body: 'binary', query: ['name'] }, { name: 'n', content });
    expect(url).toBe('https://platform.test/things/read?name=n');
    expect(await (body as Blob).bytes()).toEqual(Uint8Array.of(1, 2));
    expect(headers).toEqual({ 'content-type': 'application/octet-stream' });
    expect((build({ body: 'binary' }, {}).body as Blob).size).toBe(0);
  });
});

describe('jsonBody', () => {
  it('is the body that the call sends', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (fields, signature) => {
        const endpoint = endpointOf({ path: '/shops/{shop}', query: ['pay_sig'], fixed: { env: 1 } });
        const request = { ...fields, shop: 's-1' };
        const { body } = build(endpoint, { ...request, pay_sig: signature, ...endpoint.fixed });
        expect(jsonBody(endpoint, request)).toBe(body);
      }),
      { examples: [[JSON.parse('{"__proto__":1}'), '']] },
    );
  });
});

describe('URLs', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'/?#&=+% ;:@\'"<>\\^`{|}') }),
  );

  it('carry any value in query and path', () => {
    fc.assert(
      fc.property(text, text, (segment, value) => {
        fc.pre(!['', '.', '..'].includes(segment));
        const { url } = build({ path: '/things/{id}/read', body: 'none' }, { id: segment, value });
        const parsed = new URL(url);
        expect(parsed.origin).toBe('https://platform.test');
        expect(parsed.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'things', segment, 'read']);
        expect([...parsed.searchParams]).toEqual([['value', value]]);
      }),
    );
  });

  it('carry any credential beside what is there', () => {
    fc.assert(
      fc.property(text, text, (value, token) => {
        const { url } = build({ body: 'none' }, { value });
        expect(queryOf(withQuery(url, 'access_token', token))).toEqual([
          ['value', value],
          ['access_token', token],
        ]);
      }),
    );
  });

  it('replace a lone surrogate in a path instead of failing on it', () => {
    expect(build({ path: '/{id}', body: 'none' }, { id: '\ud800' }).url).toBe('https://platform.test/%EF%BF%BD');
  });
});
