import type { Store } from '@minigate/core';
import { redisStore } from '@minigate/core/redis';
import { type SqliteStoreOptions, sqliteStore } from '@minigate/core/sqlite';
import { Redis } from 'ioredis';

/**
 * Opens a store by its place, for child processes.
 *
 * @param place - path of a SQLite file, or `redis://<host>:<port>/<prefix>`
 * @returns a store that ends its connection when it is closed
 */
export function openStore(place: string, options: SqliteStoreOptions = {}): Store {
  if (!place.startsWith('redis:')) return sqliteStore(place, options);
  const { hostname, port, pathname } = new URL(place);
  const client = new Redis(Number(port), hostname);
  const { clock, encryptWith } = options;
  const store = redisStore(client, { prefix: pathname.slice(1), clock, encryptWith });
  return { ...store, close: async () => client.disconnect() };
}
