import type { PGlite } from '@electric-sql/pglite';
import type { Client, Pool } from 'pg';
import { expectTypeOf, test } from 'vitest';
import { type PostgresStore, postgresStore } from './postgres.js';
import type { Store } from './store.js';

declare const pool: Pool;
declare const client: Client;
declare const pglite: PGlite;

test('takes the clients of both libraries as they are', () => {
  expectTypeOf(postgresStore(pool)).toEqualTypeOf<PostgresStore>();
  expectTypeOf(postgresStore(client)).toExtend<Store>();
  expectTypeOf(postgresStore(pglite, { schema: 'mine' })).toExtend<Store>();
});

test('takes nothing else', () => {
  // @ts-expect-error a URL is no client
  postgresStore('postgres://localhost');
  // @ts-expect-error a client answers with rows
  postgresStore({ query: async () => [] });
  // @ts-expect-error the store does not know tables
  postgresStore(pool, { table: 'mine' });
});
