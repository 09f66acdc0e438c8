import { Redis } from 'ioredis';
import { createClient, createCluster } from 'redis';
import type { RedisClient } from '../redis-client.js';

const ends: (() => unknown)[] = [];

/** Disconnects all clients, so that they do not look for a server that ends. */
export async function disconnectAll(): Promise<void> {
  for (const end of ends.splice(0)) await end();
}

/** Connects a client of each library to a server. */
export const connect: Readonly<Record<'ioredis' | 'redis', (url: string) => Promise<RedisClient>>> = {
  async ioredis(url) {
    const client = new Redis(url);
    ends.push(() => client.disconnect());
    return client;
  },
  async redis(url) {
    const client = createClient({ url });
    ends.push(() => client.destroy());
    return client.connect();
  },
};

/** The same for a Redis Cluster. */
export const connectCluster: typeof connect = {
  async ioredis(url) {
    const client = new Redis.Cluster([url]);
    ends.push(() => client.disconnect());
    return client;
  },
  async redis(url) {
    const client = createCluster({ rootNodes: [{ url }] });
    ends.push(() => client.destroy());
    return client.connect();
  },
};
