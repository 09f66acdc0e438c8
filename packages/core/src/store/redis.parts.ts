import { Redis } from 'ioredis';
import { createClient, RESP_TYPES } from 'redis';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { available, freePort } from '../../../../scripts/test-support/programs.js';
import { type RedisServer, startRedis } from '../../../../scripts/test-support/redis.js';
import { ValidationError } from '../errors/errors.js';
import { fakeClock } from '../testing/clock.js';
import { storeContract } from './__fixtures__/contract.js';
import { equivalentToMemory } from './__fixtures__/equivalence.js';
import { connect, connectCluster, disconnectAll } from './__fixtures__/redis.js';
import { type RedisStoreOptions, redisStore } from './redis.js';
import { checkRedis } from './redis-check.js';
import type { RedisClient } from './redis-client.js';
import { readyBatch } from './redis-queue-scripts.js';
import type { Store } from './store.js';

const oldKey = Buffer.alloc(32, 1).toString('base64');
const newKey = Buffer.alloc(32, 2).toString('base64');
let cases = 0;
const freshPrefix = (): string => `case ${cases++}`;

/** Something in every place that a store has. */
async function fill(store: Store): Promise<void> {
  const fence = await store.acquire('lock', 'owner', 60_000);
  await store.set('key', 'secret value', { fence, expiresAt: 8e12 });
  await store.enqueue('q', { id: 'a', payload: 'secret payload', group: 'g' });
  const [item] = await store.claim('q', { limit: 1, visibleMs: 60_000 });
  if (item) await store.retry(item, { notBefore: 0, error: 'secret error' });
}

async function expectFilled(store: Store): Promise<void> {
  expect(await store.get('key')).toEqual({ value: 'secret value', generation: 1 });
  expect(await store.item('q', 'a')).toMatchObject({ payload: 'secret payload', lastError: 'secret error' });
}

describe.skipIf(!available('redis-server'))('a Redis server', () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url);
  });
  afterAll(async () => {
    redis.disconnect();
    await disconnectAll();
    await server.stop();
  });

  describe.each(['ioredis', 'redis'] as const)('through %s', (library) => {
    let client: RedisClient;
    beforeAll(async () => {
      client = await connect[library](server.url);
    });
    for (const [kind, encryptWith] of [['plain', undefined] as const, ['encrypted', oldKey] as const]) {
      const open = (options: RedisStoreOptions): Store =>
        redisStore(client, { ...options, prefix: freshPrefix(), encryptWith });
      storeContract(`redis (${library}, ${kind})`, async (clock) => open({ clock }));
      equivalentToMemory(`redis (${library}, ${kind})`, async (clock) => open({ clock }), { runs: 150, tickMs: 0 });
    }

    it('refuses a late write also when the server lost everything and gave the lease to another', async () => {
      const store = redisStore(client, { prefix: freshPrefix() });
      const late = await store.acquire('lock', 'one', 60_000);
      await store.set('token', 'old', { fence: late });
      await redis.flushall();
      const latest = await store.acquire('lock', 'two', 60_000);
      expect(await store.set('token', 'new', { fence: latest })).toBe(1);
      expect(await store.set('token', 'older', { fence: late })).toBeUndefined();
      expect(await store.delete('token', { fence: late })).toBe(false);
      expect(await store.get('token')).toMatchObject({ value: 'new' });
    });

    it('knows its scripts no more after SCRIPT FLUSH, and gets them again', async () => {
      const store = redisStore(client, { prefix: freshPrefix() });
      expect(await store.set('a', '1')).toBe(1);
      await redis.script('FLUSH');
      expect(await store.set('a', '2')).toBe(2);
    });
  });

  it('gives the time by its own clock unless another one is given', async () => {
    const milliseconds = async (): Promise<number> => {
      const [seconds, micros] = await redis.time();
      return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000);
    };
    const before = await milliseconds();
    const lease = await redisStore(redis, { prefix: freshPrefix() }).acquire('lock', 'one', 0);
    expect(lease?.expiresAt).toBeGreaterThanOrEqual(before);
    expect(lease?.expiresAt).toBeLessThanOrEqual(await milliseconds());

    const clock = fakeClock();
    const other = await redisStore(redis, { prefix: freshPrefix(), clock }).acquire('lock', 'one', 0);
    expect(other?.expiresAt).toBe(clock.now());
  });

  it('reads the replies of clients that are set to give other types', async () => {
    const typeMapping = { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.NUMBER]: String, [RESP_TYPES.MAP]: Map };
    const bytes = await createClient({ url: server.url }).withCommandOptions({ typeMapping }).connect();
    const resp3 = new Redis(server.url, { replyMapping: 'resp3', stringNumbers: true });
    for (const client of [bytes, resp3]) {
      expect((await checkRedis(client)).map(({ name }) => name)).toEqual(['not-kept']);
      const options = { prefix: freshPrefix(), encryptWith: oldKey };
      await fill(redisStore(client, options));
      await expectFilled(redisStore(client, { ...options, encryptWith: [newKey, oldKey] }));
    }
    bytes.destroy();
    resp3.disconnect();
  });

  it('gets every key by name, so that a client with a key prefix keeps its stores apart', async () => {
    const prefixed = new Redis(server.url, { keyPrefix: 'app:' });
    const prefix = freshPrefix();
    await fill(redisStore(prefixed, { prefix }));
    await expectFilled(redisStore(prefixed, { prefix }));
    expect(await redis.keys(`{${prefix}}*`)).toEqual([]);
    expect((await redis.keys(`app:{${prefix}}:*`)).length).toBeGreaterThan(10);
    prefixed.disconnect();
  });

  it('forgets ended values in time, a few with each write that adds one', async () => {
    const clock = fakeClock();
    const prefix = freshPrefix();
    const store = redisStore(redis, { prefix, clock });
    for (let index = 0; index < 15; index++) await store.set(`old ${index}`, '', { expiresAt: clock.now() + 1 });
    await clock.advance(1);
    await store.set('new 1', '', { expiresAt: clock.now() + 1 });
    await store.set('new 2', '', { expiresAt: clock.now() + 1 });
    expect(await redis.hkeys(`{${prefix}}:values`)).toEqual(['new 1', 'new 2']);
    expect(await redis.zcard(`{${prefix}}:keys`)).toBe(2);
  });

  it('purges more than one batch', async () => {
    const store = redisStore(redis, { prefix: freshPrefix() });
    const ids = Array.from({ length: 1_001 }, (_, index) => String(index));
    await Promise.all(ids.map((id) => store.enqueue('q', { id, payload: '' })));
    const items = await store.claim('q', { limit: 2_000, visibleMs: 60_000 });
    await Promise.all(items.map((item) => store.complete(item)));
    expect(await store.purge('q', { state: 'done', before: 8e12 })).toBe(1_001);
    expect(await store.items('q')).toEqual([]);
  });

  it('refuses a prefix that would break the hash tag', () => {
    for (const prefix of ['', '{a}', 'a}b', 'a{b'])
      expect(() => redisStore(redis, { prefix })).toThrow(ValidationError);
  });

  describe('with a key', () => {
    const dump = async (prefix: string): Promise<string> => {
      const hashes = await redis.keys(`{${prefix}}:*`);
      const texts = await Promise.all(
        hashes.map(async (key) => ((await redis.type(key)) === 'hash' ? JSON.stringify(await redis.hgetall(key)) : '')),
      );
      return texts.join('\n');
    };

    it('holds no plain text of values, payloads and errors', async () => {
      const prefix = freshPrefix();
      await fill(redisStore(redis, { prefix, encryptWith: oldKey }));
      expect(await dump(prefix)).not.toContain('secret');
      await fill(redisStore(redis, { prefix: 'plain' }));
      for (const secret of ['secret value', 'secret payload', 'secret error'])
        expect(await dump('plain')).toContain(secret);
    });

    it('refuses another key, none, and one for what was begun without', async () => {
      const [encrypted, plain] = [freshPrefix(), freshPrefix()];
      await fill(redisStore(redis, { prefix: encrypted, encryptWith: oldKey }));
      await fill(redisStore(redis, { prefix: plain }));
      const reading = (options: RedisStoreOptions): Promise<unknown> => redisStore(redis, options).get('key');
      await expect(reading({ prefix: encrypted, encryptWith: newKey })).rejects.toThrow(/no given key/);
      await expect(reading({ prefix: encrypted })).rejects.toThrow(/is encrypted/);
      await expect(reading({ prefix: plain, encryptWith: oldKey })).rejects.toThrow(/plain texts/);
    });

    it('changes it: the first use with a new and an old one encrypts everything again', async () => {
      const prefix = freshPrefix();
      await fill(redisStore(redis, { prefix, encryptWith: oldKey }));
      await expectFilled(redisStore(redis, { prefix, encryptWith: [oldKey, newKey] }));
      await expect(redisStore(redis, { prefix, encryptWith: newKey }).get('key')).rejects.toThrow(ValidationError);
      await expectFilled(redisStore(redis, { prefix, encryptWith: [newKey, oldKey] }));
      await expectFilled(redisStore(redis, { prefix, encryptWith: newKey }));
      await expect(redisStore(redis, { prefix, encryptWith: oldKey }).get('key')).rejects.toThrow(ValidationError);
    });

    it('counts the texts of each key, also before they are encrypted again', async () => {
      const prefix = freshPrefix();
      await fill(redisStore(redis, { prefix, encryptWith: oldKey }));
      const counts = async (store: Store): Promise<unknown> =>
        (await store.encryptionKeys?.())?.map(({ role, texts }) => [role, texts]);
      const store = redisStore(redis, { prefix, encryptWith: [newKey, oldKey] });
      // Value, payload, error, and the check of the key.
      expect(await counts(store)).toEqual([
        ['current', 0],
        ['previous', 4],
      ]);
      await store.get('key');
      expect(await counts(store)).toEqual([
        ['current', 4],
        ['previous', 0],
      ]);
    });
  });

  it('makes many that become due at once ready in steps, and loses none', async () => {
    const prefix = freshPrefix();
    const store = redisStore(redis, { prefix });
    const total = 2 * readyBatch + 100;
    const ids = Array.from({ length: total }, (_, index) => `i${index}`);
    const soon = Date.parse('2020-01-01');
    await Promise.all(ids.map((id) => store.enqueue('q', { id, payload: '', notBefore: Date.parse('2100-01-01') })));
    // As if time had passed.
    for (const id of ids) await redis.zadd(`{${prefix}}:queue:q:waiting`, soon, id);
    const items = `{${prefix}}:queue:q:items`;
    for (const id of ids)
      await redis.hset(items, id, String(await redis.hget(items, id)).replace('4102444800000', String(soon)));
    const claimed = (await store.claim('q', { limit: 10, visibleMs: 60_000 })).map(({ id }) => id);
    expect(claimed).toHaveLength(10);
    expect(await redis.zcount(`{${prefix}}:queue:q:waiting`, '-inf', soon)).toBe(total - readyBatch - 10);
    for (;;) {
      const more = await store.claim('q', { limit: 100, visibleMs: 60_000 });
      if (more.length === 0) break;
      claimed.push(...more.map(({ id }) => id));
    }
    expect(claimed.toSorted()).toEqual(ids.toSorted());
  });

  it('refuses what a newer version wrote', async () => {
    const prefix = freshPrefix();
    await redis.hset(`{${prefix}}:meta`, 'layout', '2');
    await expect(redisStore(redis, { prefix }).get('a')).rejects.toThrow(/newer version/);
  });
});

describe.skipIf(!available('redis-server'))('a Redis Cluster, which refuses scripts with keys of several slots', () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis({
      'cluster-enabled': 'yes',
      'cluster-port': String(await freePort()),
      'cluster-announce-ip': '127.0.0.1',
    });
    const redis = new Redis(server.url, { enableReadyCheck: false });
    await redis.cluster('ADDSLOTSRANGE', 0, 16_383);
    await vi.waitFor(async () => expect(await redis.cluster('INFO')).toContain('cluster_state:ok'), 20_000);
    await expect(redis.eval('return 1', 2, 'a', 'b')).rejects.toThrow(/slot/);
    redis.disconnect();
  });
  afterAll(async () => {
    await disconnectAll();
    await server.stop();
  });

  describe.each(['ioredis', 'redis'] as const)('through %s', (library) => {
    let client: RedisClient;
    beforeAll(async () => {
      client = await connectCluster[library](server.url);
    });
    storeContract(`redis cluster (${library})`, async (clock) => redisStore(client, { prefix: freshPrefix(), clock }));
  });
});
