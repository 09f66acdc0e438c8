import { call, memoryStore, ValidationError } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { getInfo } from '../families/oss-app/index.js';
import { calls, harness, keys, tokenOf } from './__fixtures__/wire.js';
import { createBaiduOss } from './create.js';
import type { BaiduOssOptions } from './options.js';

const issuesOf = (options: Partial<BaiduOssOptions>): unknown => {
  try {
    return createBaiduOss({ ...keys, store: memoryStore(), ...options } as BaiduOssOptions);
  } catch (error) {
    return ValidationError.is(error) ? error.issues.map(({ path }) => path) : error;
  }
};

describe('options', () => {
  it.each<[Partial<Record<keyof BaiduOssOptions, unknown>>, string[]]>([
    [{ ak: '', sk: undefined, store: undefined }, ['ak', 'sk', 'store']],
    [{ ak: 'key\n' }, ['ak']],
    [{ ak: 'key/token' }, ['ak']],
    [{ hsk: '', unionId: 7 }, ['hsk', 'unionId']],
    [{ spapiUrl: 'spapi.baidu.com', tokenMethod: 'PUT' }, ['spapiUrl', 'tokenMethod']],
    [{ batchSize: 0 }, ['batchSize']],
    [{ batchSize: 1.5 }, ['batchSize']],
    [
      { tokens: { leaseMs: 0, windows: { shouldMs: -1, mustMs: Number.NaN } } },
      ['tokens.leaseMs', 'tokens.windows.shouldMs', 'tokens.windows.mustMs'],
    ],
    [{ tokens: { windows: { mustMs: 1 } } }, ['tokens.windows.shouldMs']],
    [{ tokens: { windows: { shouldMs: 1, mustMs: 1, shouldShare: Number.NaN } } }, ['tokens.windows.shouldShare']],
    [{ tokens: { windows: { shouldMs: 1, mustMs: 1, shouldShare: 2 } } }, ['tokens.windows.shouldShare']],
    [{ baseUrl: 'https://a.example.com?x=1' }, ['baseUrl']],
  ])('that cannot work are named: %j', (options, issues) => {
    expect(issuesOf(options as Partial<BaiduOssOptions>)).toEqual(issues);
  });

  it('that are no object are named too', () => {
    expect(() => createBaiduOss(undefined as never)).toThrow(/ak: is missing.*sk: is missing.*store: is missing/);
  });
});

it('calls endpoints by family, and by their constants', async () => {
  const { baidu, sent } = harness(() => ({ body: { errno: 0, data: [] } }));
  await baidu.oss.app.getInfo({ app_ids: '1' });
  await call(baidu, getInfo, { app_ids: '2' });
  expect(calls(sent).map(({ url }) => url.searchParams.get('app_ids'))).toEqual(['1', '2']);
  expect(Object.keys(baidu.oss)).not.toContain('oauth');
});

describe('raw', () => {
  it('sends forms with lists as JSON, JSON, or queries, and returns the whole answer', async () => {
    const { baidu, sent } = harness(() => ({ body: '{"errno":0,"data":{"id":16123456789012345678}}' }));
    expect(
      await baidu.raw({ method: 'POST', path: '/rest/2.0/x', form: { a: [1, 2n], b: { c: '中' } }, query: { q: 1n } }),
    ).toEqual({
      errno: 0,
      data: { id: 16123456789012345678n },
    });
    await baidu.raw({ method: 'POST', path: '/rest/2.0/y', body: { id: 16123456789012345678n } });
    await baidu.raw({ method: 'GET', path: '/z', auth: 'none', host: 'spapi', query: { q: 'a b' } });
    const [form, json, bare] = calls(sent);
    expect(Object.fromEntries(new URLSearchParams(form?.body))).toEqual({ a: '[1,2]', b: '{"c":"中"}' });
    expect(form?.url.search).toBe(`?q=1&access_token=${tokenOf(1)}`);
    expect(json?.body).toBe('{"id":16123456789012345678}');
    expect(bare?.url.href).toBe('https://spapi.baidu.com/z?q=a+b');
  });

  it('sends nothing past the address of a proxy, whose slash at the end does not count', async () => {
    const { baidu, sent } = harness(() => ({ body: {} }), { baseUrl: 'https://proxy.example.com/baidu/' });
    await baidu.raw({ method: 'GET', path: '/z', auth: 'none', host: 'spapi' });
    await baidu.raw({ method: 'GET', path: '/z', auth: 'none' });
    expect(sent.map(({ url }) => url.href)).toEqual(Array(2).fill('https://proxy.example.com/baidu/z'));
  });

  it('sends a list as the list that it is', async () => {
    const { baidu, sent } = harness(() => ({ body: { errno: 0 } }));
    await baidu.raw({ method: 'POST', path: '/a', body: [{ id: 16123456789012345678n }, 2], query: { q: 1 } });
    await baidu.raw({ method: 'POST', path: '/a', body: [] });
    const [list, empty] = calls(sent);
    expect([list?.url.searchParams.get('q'), list?.body]).toEqual(['1', '[{"id":16123456789012345678},2]']);
    expect(empty?.body).toBe('[]');
  });

  it.each([
    { path: 'rest' },
    { path: '/a?b=c' },
    { path: '/a', form: {}, body: {} },
    { path: '/a', form: { x: 1 }, query: { x: 2 } },
    { path: '/a', host: 'spapi.baidu.com' as 'spapi' },
    { method: 'GET' as const, path: '/a', form: {} },
    { method: 'GET' as const, path: '/a', body: {} },
  ])('refuses %j', async (request) => {
    const { baidu, sent } = harness(() => ({ body: {} }));
    await expect(baidu.raw({ method: 'POST', ...request })).rejects.toMatchObject({ kind: 'validation' });
    expect(sent).toEqual([]);
  });
});

describe('health', () => {
  it('tells the token, the store and the clock, and holds no secret', async () => {
    const { baidu, clock } = harness(() => ({
      headers: { date: new Date(clock.time + 90_000).toUTCString() },
      body: { errno: 0, data: [] },
    }));
    expect(await baidu.health()).toMatchObject({
      ready: false,
      tokenExpiresInSec: undefined,
      clockSkewSec: undefined,
      store: { kind: 'memory', reachable: true },
    });
    const renewedAt = clock.time;
    await baidu.packages.list(1);
    clock.time += 60_000;
    const at = clock.time;
    const health = await baidu.health();
    expect(health).toMatchObject({ at, ready: true, tokenExpiresInSec: 2_591_940, clockSkewSec: -90 });
    expect(health.token).toEqual({ lastRenewedAt: renewedAt, lastFailedAt: undefined, lastFailure: undefined });
    expect(JSON.stringify(health)).not.toContain(tokenOf(1));
    clock.time = at + 40 * 86_400_000;
    expect(await baidu.health()).toMatchObject({ ready: false, tokenExpiresInSec: 2_591_940 - 40 * 86_400 });
  });

  it.each<[string, () => Promise<never>, string]>([
    ['fails', () => Promise.reject(new TypeError('down')), 'TypeError'],
    ['hangs', () => new Promise(() => undefined), 'timeout'],
  ])('says when the store %s', async (_, get, failure) => {
    const { baidu } = harness(() => ({ body: {} }), { store: { ...memoryStore(), get } });
    expect(await baidu.health()).toMatchObject({ ready: false, store: { reachable: false, failure } });
  });
});

it('warns that a durable store keeps tokens as plain text', () => {
  const { output } = harness(() => ({ body: {} }), { store: { ...memoryStore(), durable: true } });
  expect(output().join()).toContain('give it encryptWith');
});
