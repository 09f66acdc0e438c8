import { createHash } from 'node:crypto';
import { memoryStore, WebhookError } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeToSessionAnswer, codeToSessionRefusal } from './answers.js';
import { makeCode, parseCode, swanIdPrefix, useCode } from './code.js';
import { signHostRequest } from './signature.js';
import { type HostQuery, verifyHostRequest } from './verify.js';

const hsk = 'hsk-4a1f7c';
const now = 1_544_800_165_000;
const bare = {
  request_id: '2564900132',
  client_id: 'y2dTfnWfkx2OXttMEMWlGHoB1KzMogm7',
  code: 'helloworld@iqiyi/0c5e',
  timestamp: '1544800165',
  sign_version: '0.0.1',
};
const query = { ...bare, sign: signHostRequest(bare, hsk) };
const reasonOf = (given: HostQuery, options = {}): unknown => {
  try {
    return verifyHostRequest(given, { hsk, now, ...options });
  } catch (error) {
    return WebhookError.is(error) ? `${error.reason} ${error.status}` : error;
  }
};

it('signs as the guide says: sorted, not encoded, the key behind it', () => {
  const text =
    'client_id=y2dTfnWfkx2OXttMEMWlGHoB1KzMogm7&code=helloworld@iqiyi/0c5e&request_id=2564900132&sign_version=0.0.1&timestamp=1544800165&hsk=hsk-4a1f7c';
  const sign = createHash('md5').update(text).digest('hex');
  expect(query.sign).toBe(sign);
  expect(signHostRequest({ ...query, timestamp: 1_544_800_165 }, hsk)).toBe(sign);
});

describe('verifyHostRequest', () => {
  it.each<[string, HostQuery]>([
    ['of Express', query],
    ['of a URL', new URL(`https://host.example.com/x?${new URLSearchParams(query)}`).searchParams],
    ['in capitals', { ...query, sign: query.sign.toUpperCase() }],
  ])('accepts a query %s', (_, given) => {
    expect(verifyHostRequest(given, { hsk, now })).toEqual({
      clientId: bare.client_id,
      code: bare.code,
      requestId: '2564900132',
      sentAt: now,
      signVersion: '0.0.1',
    });
  });

  it('accepts what was signed with parameters of its own', () => {
    const more = { ...bare, allow: 'all' };
    expect(reasonOf({ ...more, sign: signHostRequest(more, hsk) })).toMatchObject({ code: bare.code });
  });

  it('accepts two keys while one is replaced by the other', () => {
    expect(reasonOf(query, { hsk: ['hsk-new', hsk] })).toMatchObject({ code: bare.code });
    expect(reasonOf(query, { hsk: ['hsk-new', 'hsk-newer'] })).toBe('not-authentic 401');
  });

  it('refuses any other value, name or number of parameters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(query)), fc.string(), (name, value) => {
        fc.pre(value !== query[name as keyof typeof query] && value.toLowerCase() !== query.sign);
        expect(typeof reasonOf({ ...query, [name]: value })).toBe('string');
        expect(typeof reasonOf({ ...query, [`${name}${value}x`]: 'x' })).toBe('string');
      }),
    );
  });

  it.each<[string, HostQuery, string]>([
    ['repeats a parameter', new URLSearchParams([...Object.entries(query), ['code', 'x']]), 'malformed 400'],
    ['repeats it as Express reads it', { ...query, code: [bare.code, 'x'] }, 'malformed 400'],
    ['has none', {}, 'malformed 400'],
    ['has an empty one', { ...query, request_id: '' }, 'malformed 400'],
    ['has a time that is none', { ...query, timestamp: '1e9' }, 'malformed 400'],
    ['names the prototype', new URLSearchParams([...Object.entries(query), ['__proto__', 'x']]), 'not-authentic 401'],
    ['is large', { ...query, code: 'x'.repeat(5_000) }, 'too-large 413'],
  ])('refuses a query that %s', (_, given, reason) => {
    expect(reasonOf(given)).toBe(reason);
  });

  it('cannot be given the parts of one parameter as two', () => {
    const joined = { ...bare, code: 'a&request_id=1', request_id: '2' };
    const moved = { ...bare, code: 'a', request_id: '1&request_id=2' };
    expect(signHostRequest(joined, hsk)).toBe(signHostRequest(moved, hsk));
    for (const one of [joined, moved])
      expect(reasonOf({ ...one, sign: signHostRequest(one, hsk) })).toBe('malformed 400');
  });

  it.each([
    [300_000, undefined, false],
    [300_001, undefined, true],
    [-300_000, undefined, false],
    [-300_001, undefined, true],
    [1_001, 1_000, true],
    [0, Number.NaN, true],
    [Number.NaN, undefined, true],
  ])('of %i ms ago, within %s ms, is stale: %s', (age, windowMs, isStale) => {
    const found = reasonOf(query, { now: now + age, windowMs });
    expect(found === 'stale 401').toBe(isStale);
  });

  it.each([[''], [[]], [['a', '']], [undefined]])('needs a key: %j', (none) => {
    expect(() => verifyHostRequest(query, { hsk: none as string, now })).toThrow('hsk: is missing');
  });
});

describe('codes', () => {
  it('are made and read', () => {
    const code = makeCode('iqiyi');
    expect(code).toMatch(/^[\da-f]{32}@iqiyi\/[\da-f]{32}$/);
    expect(makeCode('iqiyi')).not.toBe(code);
    expect(parseCode(code)).toEqual({ host: 'iqiyi' });
    expect(() => makeCode('a@b')).toThrow('host: must be');
    expect(swanIdPrefix('iqiyi')).toBe('HIQIYI');
  });

  it.each([
    ['helloworld@iqiyi', 'iqiyi'],
    ['4a1f@a.b-c_d/0c5e', 'a.b-c_d'],
    ['4a1f0c5e', undefined],
  ])('%s is of the host %s', (code, host) => {
    expect(parseCode(code)).toEqual({ host });
  });

  it.each(['', '@iqiyi/x', 'a@', 'a@b@c', 'a@b/', 'a b', `a@b/${'x'.repeat(600)}`])('%j is none', (code) => {
    expect(() => parseCode(code)).toThrow('malformed');
  });

  it('are used once, for one mini program, until they are forgotten', async () => {
    const clock = fakeClock();
    const store = memoryStore({ clock });
    const options = { expiresAt: clock.now() + 600_000 };
    const request = { clientId: 'a', code: 'c@iqiyi/1' };
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => useCode(store, request, options)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await useCode(store, { ...request, clientId: 'b' }, options)).toBe(true);
    for await (const { key } of store.list('')) expect(key).not.toContain('iqiyi');
    await clock.advance('10m');
    expect(await useCode(store, request, { expiresAt: clock.now() + 1 })).toBe(true);
  });
});

it('answers with the id of the request', () => {
  const context = { request: verifyHostRequest(query, { hsk, now }), now: now + 1_999 };
  expect(codeToSessionAnswer({ openId: 'o-1', sessionKey: '0'.repeat(32) }, context)).toEqual({
    errno: 0,
    errmsg: 'success',
    tipmsg: 'success',
    request_id: '2564900132',
    timestamp: 1_544_800_166,
    data: { open_id: 'o-1', session_key: '0'.repeat(32) },
  });
  expect(codeToSessionRefusal({ errno: 7, errmsg: 'code was used' }, context)).toEqual({
    errno: 7,
    errmsg: 'code was used',
    tipmsg: 'code was used',
    request_id: '2564900132',
    timestamp: 1_544_800_166,
    data: {},
  });
});
