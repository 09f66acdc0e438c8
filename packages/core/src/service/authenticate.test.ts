import { memoryStore, ValidationError } from '@minigate/core';
import { fakeClock } from '@minigate/core/testing';
import { describe, expect, it } from 'vitest';
import { authenticator, type ServiceClient } from './authenticate.js';
import type { ServiceRequest } from './handler.js';
import { ServiceRefusal } from './refusal.js';
import { type SignedParts, sha256, signRequest, unsignedPayload } from './signature.js';

const key = 'cron-key-0123456789abcdef01234567';
const cron: ServiceClient = { id: 'cron', key };

function stage(clients: readonly ServiceClient[] = [cron]) {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const used: [nonce: string, expiresAt: number][] = [];
  const check = authenticator({
    clients,
    clock,
    maxBytes: 16,
    async useNonce(nonce, expiresAt) {
      used.push([nonce, expiresAt]);
      return (await store.set(nonce, '1', { ifGeneration: 0, expiresAt })) !== undefined;
    },
  });
  const outcome = async (request: ServiceRequest, unsigned = false): Promise<unknown> => {
    try {
      return (await check(request, () => unsigned)).client.id;
    } catch (error) {
      return error instanceof ServiceRefusal ? error.code : error;
    }
  };
  return { clock, store, used, check, outcome };
}

/** @param pulled - counts reads of the body. */
const bodyOf = (text: string, pulled: { count: number } = { count: 0 }): ServiceRequest['body'] =>
  new ReadableStream(
    {
      pull(controller) {
        pulled.count++;
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

function request(
  now: number,
  {
    body = null as ServiceRequest['body'],
    headers = {},
    secret = key,
    ...changed
  }: Partial<SignedParts> & {
    body?: ServiceRequest['body'];
    headers?: Readonly<Record<string, string>>;
    secret?: string;
  } = {},
): ServiceRequest {
  const parts: SignedParts = {
    method: 'POST',
    target: '/tokens/component',
    client: 'cron',
    timestamp: String(Math.floor(now / 1000)),
    nonce: 'nonce-0123456789',
    payload: sha256(''),
    ...changed,
  };
  const all: Readonly<Record<string, string>> = { ...signRequest(parts, secret), ...headers };
  const { method, target } = parts;
  return { method, target, below: target, header: (name) => all[name], body, signal: AbortSignal.abort() };
}

describe('authenticator', () => {
  it('gives the client and the signed bytes, and keeps the nonce until no process can take it any more', async () => {
    const { check, clock, used } = stage();
    const { client, body } = await check(
      request(clock.now(), { payload: sha256('abc'), body: bodyOf('abc') }),
      () => false,
    );
    expect([client, Buffer.from(body ?? []).toString()]).toEqual([cron, 'abc']);
    const madeAt = Math.floor(clock.now() / 1000) * 1000;
    expect(used).toEqual([['cron/nonce-0123456789', madeAt + 360_000]]);
  });

  it('holds a nonce for as long as its request could pass, also when the caller’s clock is ahead, and not longer', async () => {
    const { outcome, clock, store } = stage();
    const ahead = request(clock.now() + 299_000);
    expect(await outcome(ahead)).toBe('cron');
    await clock.advance('597s');
    expect(await outcome(ahead)).toBe('replayed');
    await clock.advance('65s');
    expect(await outcome(ahead)).toBe('expired');
    for await (const { key: name } of store.list('')) expect.unreachable(name);
  });

  it('counts a nonce for its client alone', async () => {
    const other = { id: 'other', key: 'x'.repeat(32) };
    const { outcome, clock } = stage([cron, other]);
    expect(await outcome(request(clock.now()))).toBe('cron');
    expect(await outcome(request(clock.now(), { client: 'other', secret: other.key }))).toBe('other');
    expect(await outcome(request(clock.now()))).toBe('replayed');
  });

  it.each<[string, Parameters<typeof request>[1]]>([
    ['a wrong key', { secret: 'x'.repeat(32) }],
    ['an unknown client', { client: 'nobody' }],
    ['a client of every object', { client: '__proto__' }],
    ['a header that was sent twice', { headers: { 'x-minigate-client': 'cron, cron' } }],
    ['no signature', { headers: { 'x-minigate-signature': '' } }],
    ['a signature in upper case', { headers: { 'x-minigate-signature': 'A'.repeat(64) } }],
    ['a time that is no number of digits', { timestamp: '1e9' }],
    ['a time with a sign', { timestamp: '-1' }],
    ['no time', { timestamp: '' }],
    ['a short nonce', { nonce: 'short' }],
    ['a nonce with a slash', { nonce: 'other/0123456789abcdef' }],
    ['a nonce with a line break', { nonce: '0123456789abcdef\n' }],
    ['a hash in upper case', { payload: sha256('').toUpperCase() }],
    ['no hash', { payload: '' }],
  ])('refuses %s without reading the body or keeping the nonce', async (_what, changed) => {
    const { outcome, clock, used } = stage();
    const pulled = { count: 0 };
    expect(await outcome(request(clock.now(), { body: bodyOf('abc', pulled), ...changed }))).toBe('unauthenticated');
    expect([pulled.count, used]).toEqual([0, []]);
  });

  it('refuses another body than the signed one, and does not burn the nonce', async () => {
    const { outcome, clock } = stage();
    const signed = { payload: sha256('abc') };
    expect(await outcome(request(clock.now(), { ...signed, body: bodyOf('abd') }))).toBe('unauthenticated');
    expect(await outcome(request(clock.now(), signed))).toBe('unauthenticated');
    expect(await outcome(request(clock.now(), { ...signed, body: bodyOf('abc') }))).toBe('cron');
  });

  it('leaves an unsigned body alone, for clients that may send one', async () => {
    const { outcome, clock } = stage();
    const pulled = { count: 0 };
    const unsigned = { payload: unsignedPayload, body: bodyOf('abc', pulled) };
    expect(await outcome(request(clock.now(), unsigned))).toBe('forbidden');
    expect(await outcome(request(clock.now(), unsigned), true)).toBe('cron');
    expect(pulled.count).toBe(0);
  });

  it('says what is wrong with a body: too large as told or as sent, broken off, taken by another parser', async () => {
    const { outcome, clock, used } = stage();
    const pulled = { count: 0 };
    const long = 'x'.repeat(17);
    const told = { payload: sha256(long), headers: { 'content-length': '17' }, body: bodyOf(long, pulled) };
    expect(await outcome(request(clock.now(), told))).toBe('too_large');
    expect(pulled.count).toBe(0);
    expect(await outcome(request(clock.now(), { payload: sha256(long), body: bodyOf(long) }))).toBe('too_large');
    const broken = new ReadableStream({ pull: () => Promise.reject(new Error('gone')) });
    expect(await outcome(request(clock.now(), { payload: sha256('a'), body: broken }))).toBe('bad_request');
    const taken = bodyOf('a');
    taken?.getReader();
    expect(await outcome(request(clock.now(), { payload: sha256('a'), body: taken }))).toBe('internal');
    expect(used).toEqual([]);
  });

  it('names each client that cannot work', () => {
    const make = (clients: readonly ServiceClient[], windowSec = 300) =>
      authenticator({ clients, clock: fakeClock(), useNonce: async () => true, maxBytes: 0, windowSec });
    try {
      make([cron, cron, { id: 'a/b', key }, { id: 'short', key: 'x' }, { id: 'many', key: [key, key, key] }], -1);
      expect.unreachable();
    } catch (error) {
      expect(ValidationError.is(error) && error.issues.map(({ path }) => path)).toEqual([
        'clients.1.id',
        'clients.2.id',
        'clients.3.key',
        'clients.4.key',
        'windowSec',
        'maxBodyBytes',
      ]);
    }
  });
});
