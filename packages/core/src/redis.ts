export { type RedisStoreOptions, redisStore } from './store/redis.js';
export { checkRedis, type RedisProblem } from './store/redis-check.js';
export type { IoRedisClient, NodeRedisClient, RedisClient } from './store/redis-client.js';
