import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.js';
import { startRedis } from './redis.js';

/** A kind of store that several processes can share. */
export interface SharedStore {
  readonly kind: 'sqlite' | 'postgres' | 'redis';
  /** What must be installed for it, as `available` takes it. */
  readonly programs: readonly string[];
  /** Starts what an empty store needs. `openStore` takes its place. */
  start(): Promise<{ readonly place: string; stop(): unknown }>;
}

/** Stores that have a server, for `describe.each`. */
export const servedStores: readonly SharedStore[] = [
  {
    kind: 'postgres',
    programs: ['initdb', 'postgres'],
    async start() {
      const { url, stop } = await startPostgres();
      return { place: url, stop };
    },
  },
  {
    kind: 'redis',
    programs: ['redis-server'],
    async start() {
      const { url, stop } = await startRedis();
      return { place: `${url}/shared`, stop };
    },
  },
];

/** Every kind, for `describe.each`. */
export const sharedStores: readonly SharedStore[] = [
  {
    kind: 'sqlite',
    programs: [],
    async start() {
      const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
      return {
        place: join(folder, 'store.sqlite'),
        stop: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  ...servedStores,
];
