import type { Store } from '@minigate/core';
import { postgresStore } from '@minigate/core/postgres';
import { redisStore } from '@minigate/core/redis';
import { type SqliteStoreOptions, sqliteStore } from '@minigate/core/sqlite';
import { Redis } from 'ioredis';
import pg from 'pg';

/**
 * Opens a store by its place, for tests with several processes.
 *
 * @param place - path of a SQLite file, URL of a PostgreSQL database with the schema as its fragment, or `redis://<host>:<port>/<prefix>`
 * @param options - `busyTimeoutMs` is SQLite's
 * @returns a store that ends its connections when it is closed
 */
export function openStore(place: string, { busyTimeoutMs, ...options }: SqliteStoreOptions = {}): Store {
  if (place.startsWith('postgres:')) {
    const [connectionString, schema] = place.split('#');
    const pool = new pg.Pool({ connectionString, max: 4 });
    return closing(postgresStore(pool, { ...options, schema }), () => pool.end());
  }
  if (place.startsWith('redis:')) {
    const { hostname, port, pathname } = new URL(place);
    const client = new Redis(Number(port), hostname);
    return closing(redisStore(client, { ...options, prefix: pathname.slice(1) }), async () => client.disconnect());
  }
  return sqliteStore(place, { ...options, busyTimeoutMs });
}

const closing = (store: Store, end: () => Promise<void>): Store => ({
  ...store,
  async close() {
    await store.close();
    await end();
  },
});
