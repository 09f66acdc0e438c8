import { Redis } from 'ioredis';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';
import { expectTypeOf, it } from 'vitest';
import { redisStore } from './redis.js';
import type { RedisClient } from './redis-client.js';

it('takes the clients of both libraries as they are', () => {
  expectTypeOf(redisStore).parameter(0).toEqualTypeOf<RedisClient>();
  redisStore(new Redis());
  redisStore(new Redis({ replyMapping: 'resp3' }));
  redisStore(new Redis.Cluster([]));
  redisStore(createClient());
  redisStore(createClient({ RESP: 2 }));
  redisStore(createCluster({ rootNodes: [] }));
  redisStore(createClientPool());
  redisStore(createSentinel({ name: 'primary', sentinelRootNodes: [] }));
});

it('takes nothing else', () => {
  // @ts-expect-error a URL is not a client
  redisStore('redis://localhost');
  // @ts-expect-error neither library's
  redisStore({ get: async () => null, set: async () => 'OK' });
});
