import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PostgresServer, startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { TransportError } from '../errors/errors.js';
import { systemRuntime } from '../runtime/system.js';
import { fakeClock } from '../testing/clock.js';
import { storeContract } from './__fixtures__/contract.js';
import { processesContract } from './__fixtures__/contract-processes.js';
import { equivalentToMemory } from './__fixtures__/equivalence.js';
import { type PostgresStore, type PostgresStoreOptions, postgresStore } from './postgres.js';
import type { PostgresClient } from './postgres-database.js';

const key = randomBytes(32).toString('base64');
const { clock } = systemRuntime();
/** Large integers as bigints, fractions as texts. */
const ownNumbers = ((type: number, format: 'text') => {
  if (type === pg.types.builtins.INT8) return BigInt;
  return type === pg.types.builtins.FLOAT8 ? String : pg.types.getTypeParser(type, format);
}) as typeof pg.types.getTypeParser;
/** For a busy machine. */
const patiently = { timeout: 60_000 };
let schemas = 0;
const freshSchema = (): string => `store_${++schemas}`;

describe('PGlite', () => {
  let database: PGlite;
  beforeAll(async () => {
    database = await PGlite.create();
  });
  afterAll(() => database.close());

  storeContract('PGlite', async (clock) => postgresStore(database, { schema: freshSchema(), clock }));
  storeContract('PGlite, encrypted', async (clock) =>
    postgresStore(database, { schema: freshSchema(), clock, encryptWith: key }),
  );
  equivalentToMemory('PGlite', async (clock) => postgresStore(database, { schema: freshSchema(), clock }), {
    runs: 25,
    tickMs: 1,
  });
});

describe.skipIf(!available('initdb', 'postgres'))('PostgreSQL', () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url });
    // Its idle connections break when the server is restarted.
    pool.on('error', () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  const open = (options: PostgresStoreOptions, client: PostgresClient = pool): PostgresStore => {
    const store = postgresStore(client, options);
    onTestFinished(() => store.close());
    return store;
  };
  /** A connection that can stand in a transaction. */
  const connection = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: server.url });
    onTestFinished(() => client.end());
    await client.connect();
    return client;
  };
  /** How many statements wait for others to end. */
  const waiting = async (): Promise<number> => {
    const sql = "SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    return (await pool.query<{ waiting: number }>(sql)).rows[0]?.waiting ?? 0;
  };

  storeContract('PostgreSQL', async (clock) => postgresStore(pool, { schema: freshSchema(), clock }));
  storeContract('PostgreSQL, encrypted', async (clock) =>
    postgresStore(pool, { schema: freshSchema(), clock, encryptWith: key }),
  );
  storeContract('PostgreSQL, with a pool that reads numbers its own way', async (clock) => {
    const own = new pg.Pool({ connectionString: server.url, types: { getTypeParser: ownNumbers } });
    onTestFinished(() => own.end());
    return postgresStore(own, { schema: freshSchema(), clock });
  });
  equivalentToMemory(
    'PostgreSQL, encrypted',
    async (clock) => postgresStore(pool, { schema: freshSchema(), clock, encryptWith: key }),
    { runs: 50, tickMs: 1 },
  );

  processesContract(() => `${server.url}#${freshSchema()}`, { openings: 10 });

  describe('at the same moment', () => {
    it('a later item waits for an earlier one to become visible', async () => {
      const schema = freshSchema();
      const store = open({ schema });
      const slow = await connection();
      const slowly = open({ schema }, slow);
      await slowly.migrate();
      await slow.query('BEGIN');
      await slowly.enqueue('q', { id: 'first', payload: '', group: 'g' });
      const second = store.enqueue('q', { id: 'second', payload: '', group: 'g' });
      await expect.poll(waiting, patiently).toBe(1);
      expect(await store.claim('q', { limit: 9, visibleMs: 1_000 })).toEqual([]);
      await slow.query('COMMIT');
      await second;
      expect((await store.claim('q', { limit: 9, visibleMs: 1_000 })).map(({ id }) => id)).toEqual(['first']);
    });

    it('an item comes back that others take for long ended', async () => {
      const schema = freshSchema();
      const store = open({ schema });
      const slow = await connection();
      const slowly = open({ schema }, slow);
      const handleAll = async (): Promise<string[]> => {
        const ids: string[] = [];
        // More claims than it takes to leave what ended behind.
        for (let turn = 0; turn < 250; turn++)
          for (const item of await store.claim('q', { limit: 1, visibleMs: 60_000 })) {
            ids.push(item.id);
            await store.complete(item);
          }
        return ids;
      };
      for (const id of ['a', 'b', 'c']) await store.enqueue('q', { id, payload: '', group: id });
      expect(await handleAll()).toEqual(['a', 'b', 'c']);
      await slowly.migrate();
      await slow.query('BEGIN');
      expect(await slowly.requeue('q', 'a')).toBe(true);
      const { rows } = await pool.query<{ open_from: number }>(`SELECT open_from FROM "${schema}".queue_front`);
      expect(rows[0]?.open_from).toBe((await store.item('q', 'c'))?.enqueuedAt);
      // It waits for the one that brings the item back, and must not undo what that did.
      const handled = handleAll();
      await expect.poll(waiting, patiently).toBe(1);
      await slow.query('COMMIT');
      expect(await handled).toEqual(['a']);
      await store.enqueue('q', { id: 'd', payload: '' });
      expect(await handleAll()).toEqual(['d']);
    });

    it('never two items of one group are claimed, while they arrive, are done and come back', async () => {
      const store = open({ schema: freshSchema() });
      const order: string[] = [];
      let held = 0;
      const work = async (): Promise<void> => {
        while (order.length < 200)
          for (const item of await store.claim('q', { limit: 3, visibleMs: 3_600_000 })) {
            held += 1;
            expect(held).toBe(1);
            await store.item('q', item.id);
            held -= 1;
            if (item.attempts === 1) await store.retry(item, { notBefore: 0, error: 'again' });
            else {
              order.push(item.id);
              await store.complete(item);
            }
          }
      };
      const arrive = async (sender: number): Promise<void> => {
        for (let index = 0; index < 50; index++)
          await store.enqueue('q', { id: `${sender}-${index}`, payload: '', group: 'g' });
      };
      await Promise.all([work(), work(), work(), work(), ...[1, 2, 3, 4].map(arrive)]);
      const arrived = (await store.items('q', { limit: 1_000 })).map(({ id }) => id).reverse();
      expect(order).toEqual(arrived);
    });

    it('a lease is not given out while a write with the one before is on its way', async () => {
      const schema = freshSchema();
      const store = open({ schema });
      await store.set('token', '');
      const blocker = await connection();
      const old = await store.acquire('lock', 'one', 60_000);
      await blocker.query('BEGIN');
      await blocker.query(`SELECT FROM "${schema}".entry FOR UPDATE`);
      const written = store.set('token', 'old', { fence: old });
      await expect.poll(waiting, patiently).toBe(1);
      const taken = store.acquire('lock', 'one', 60_000);
      await expect.poll(waiting, patiently).toBe(2);
      await blocker.query('COMMIT');
      // A lease that was given out before it would have refused the write.
      expect(await written).toBe(2);
      expect((await taken)?.fence).toBeGreaterThan(old?.fence ?? 0);
    });

    it('a write waits for a lease that is being given out, and is refused then', async () => {
      const schema = freshSchema();
      const store = open({ schema });
      const old = await store.acquire('lock', 'one', 60_000);
      const slow = await connection();
      const slowly = open({ schema }, slow);
      await slowly.migrate();
      await slow.query('BEGIN');
      await slowly.acquire('lock', 'one', 60_000);
      const written = [store.set('token', 'old', { fence: old }), store.delete('token', { fence: old })];
      await expect.poll(waiting, patiently).toBe(2);
      await slow.query('COMMIT');
      expect(await Promise.all(written)).toEqual([undefined, false]);
      expect(await store.get('token')).toBeUndefined();
    });

    it('a generation is deleted and written again without a mix of the two', async () => {
      const store = open({ schema: freshSchema() });
      for (let round = 0; round < 200; round++) {
        const generation = await store.set('a', 'first', { ifGeneration: 0 });
        expect(generation).toBe(1);
        const [replaced, deleted] = await Promise.all([
          store.set('a', 'second', { ifGeneration: 1 }),
          store.delete('a', { ifGeneration: 1 }),
        ]);
        expect([replaced, deleted]).toEqual(deleted ? [undefined, true] : [2, false]);
        await store.delete('a');
      }
    });
  });

  it('expired values go when others with an end are written', async () => {
    const schema = freshSchema();
    const clock = fakeClock();
    const store = open({ schema, clock });
    const write = (key: string): Promise<unknown> => store.set(key, 'x', { expiresAt: clock.now() + 1_000 });
    for (let index = 0; index < 15; index++) await write(`link/${index}`);
    await store.set('kept', 'x');
    await clock.advance(1_000);
    for (const key of ['new/0', 'new/1']) await write(key);
    const { rows } = await pool.query(`SELECT key FROM "${schema}".entry ORDER BY key`);
    expect(rows).toEqual([{ key: 'kept' }, { key: 'new/0' }, { key: 'new/1' }]);
  });

  it('leases and claims end by the clock of the server', async () => {
    const store = open({ schema: freshSchema() });
    const { rows } = await pool.query<{ now: number }>('SELECT extract(epoch FROM now())::float8 * 1000 AS now');
    const earliest = Math.floor(rows[0]?.now ?? 0);
    const lease = await store.acquire('lock', 'one', 60_000);
    await store.enqueue('q', { id: 'a', payload: '' });
    const [item] = await store.claim('q', { limit: 1, visibleMs: 60_000 });
    expect(lease?.expiresAt).toBeGreaterThanOrEqual(earliest + 60_000);
    expect(item?.enqueuedAt).toBeGreaterThanOrEqual(earliest);
    expect(item?.notBefore).toBeGreaterThanOrEqual((item?.enqueuedAt ?? 0) + 60_000);
    expect(Number.isInteger(item?.enqueuedAt)).toBe(true);
  });

  it.each(['SIGINT', 'SIGQUIT'] as const)(
    'a server ended with %s loses nothing that was acknowledged',
    async (signal) => {
      const own = new pg.Pool({ connectionString: server.url });
      onTestFinished(() => own.end());
      const warnings: string[] = [];
      const ignore = (): void => undefined;
      const logger = { debug: ignore, info: ignore, error: ignore, warn: (text: string) => void warnings.push(text) };
      const store = open({ schema: freshSchema(), logger }, own);
      const acknowledged = new Map<string, number>();
      const failures: unknown[] = [];
      let ended = false;
      const write = async (writer: number): Promise<void> => {
        for (let index = 0; !ended || index < 20; index++) {
          try {
            const generation = await store.set(`writer/${writer}`, String(index));
            await store.enqueue('q', { id: `${writer} ${generation}`, payload: '' });
            acknowledged.set(`${writer}`, generation ?? 0);
          } catch (error) {
            failures.push(error);
            await clock.sleep(5);
          }
        }
      };
      const writing = Promise.all([1, 2, 3, 4].map(write));
      await expect.poll(() => acknowledged.size, patiently).toBe(4);
      await server.restart(signal);
      const before = new Map(acknowledged);
      await expect.poll(() => acknowledged.get('1'), patiently).not.toBe(before.get('1'));
      ended = true;
      await writing;
      expect(failures.length).toBeGreaterThan(0);
      for (const failure of failures) expect(failure).toSatisfy(TransportError.is);
      expect(String(failures[0])).toMatch(/the database did not answer, and whether/);
      for (const [writer, generation] of acknowledged) {
        expect((await store.get(`writer/${writer}`))?.generation).toBeGreaterThanOrEqual(generation);
        expect(await store.item('q', `${writer} ${generation}`)).toBeDefined();
      }
      await store.close();
    },
  );
});
