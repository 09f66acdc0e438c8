import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { available } from '../../../../scripts/test-support/programs.js';
import { type RedisServer, startRedis } from '../../../../scripts/test-support/redis.js';
import { ValidationError } from '../errors/errors.js';
import { connect, disconnectAll } from './__fixtures__/redis.js';
import { redisStore } from './redis.js';
import { checkRedis } from './redis-check.js';
import type { RedisClient } from './redis-client.js';

describe.skipIf(!available('redis-server')).each(['ioredis', 'redis'] as const)('a check through %s', (library) => {
  let server: RedisServer;
  let administrator: Redis;
  let client: RedisClient;
  beforeAll(async () => {
    server = await startRedis();
    administrator = new Redis(server.url);
    client = await connect[library](server.url);
  });
  afterAll(async () => {
    administrator.disconnect();
    await disconnectAll();
    await server.stop();
  });
  const set = async (settings: Readonly<Record<string, string>>): Promise<void> => {
    for (const [name, value] of Object.entries(settings)) await administrator.config('SET', name, value);
  };
  beforeEach(() => set({ appendonly: 'yes', save: '', 'maxmemory-policy': 'noeviction' }));
  const names = async (checked = client): Promise<string[]> => (await checkRedis(checked)).map(({ name }) => name);

  it.each([
    [{}, []],
    [{ appendonly: 'no' }, ['not-kept']],
    [{ appendonly: 'no', save: '3600 1' }, ['snapshots-only']],
    [{ 'maxmemory-policy': 'allkeys-lru' }, ['eviction']],
    [{ 'maxmemory-policy': 'volatile-lru' }, []],
    [{ 'maxmemory-policy': 'allkeys-random', appendonly: 'no' }, ['eviction', 'not-kept']],
  ])('of %j finds %j', async (settings, expected) => {
    await set(settings);
    expect(await names()).toEqual(expected);
  });

  it.each([
    ['CONFIG', '-config', { appendonly: 'no' }],
    ['INFO', '-info', {}],
  ])('says so when %s is forbidden', async (_, rule, settings) => {
    await set(settings);
    await administrator.call('ACL', 'SETUSER', 'tenant', 'reset', 'on', '>pass', '~*', '+@all', rule);
    const tenant = await connect[library](server.url.replace('//', '//tenant:pass@'));
    expect(await names(tenant)).toEqual(['unchecked']);
    const store = redisStore(tenant, { production: true });
    expect(await store.get('a')).toBeUndefined();
    expect(store.durable).toBe(false);
  });

  it('lets `durable` be true only once the server is known to keep data', async () => {
    const store = redisStore(client);
    expect(store.durable).toBe(false);
    await store.get('a');
    expect(store.durable).toBe(true);
    await set({ appendonly: 'no' });
    const volatile = redisStore(client);
    await volatile.get('a');
    expect(volatile.durable).toBe(false);
  });

  it('warns once, with what to do in both languages', async () => {
    await set({ appendonly: 'no' });
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const store = redisStore(client, { logger });
    expect(logger.warn).not.toHaveBeenCalled();
    await Promise.all([store.get('a'), store.get('b')]);
    await store.get('a');
    expect(logger.warn.mock.calls).toEqual([
      [
        expect.stringContaining('a restart loses everything'),
        {
          problem: 'not-kept',
          advice: { en: expect.stringContaining('appendonly'), zh: expect.stringContaining('请将 appendonly') },
        },
      ],
    ]);
  });

  it('refuses a volatile server in production, and takes it once it is mended', async () => {
    await set({ appendonly: 'no', 'maxmemory-policy': 'allkeys-lru' });
    const store = redisStore(client, { production: true, prefix: 'production' });
    const refusal = await store.set('a', '1').catch((error: unknown) => error);
    expect(ValidationError.is(refusal) && refusal.issues).toHaveLength(2);
    expect(ValidationError.is(refusal) && refusal.advice?.zh).toContain('noeviction');
    await set({ appendonly: 'yes', 'maxmemory-policy': 'noeviction' });
    expect(await store.set('a', '1')).toBe(1);
  });
});
