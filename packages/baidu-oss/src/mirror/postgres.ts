import { once, ValidationError } from '@minigate/core';
import { migrate } from './schema.js';
import type { MirrorStore, RunSql, SqlValue } from './store.js';

/** A connection that {@link MirrorPool} lends. */
export interface MirrorConnection {
  query(text: string, values?: SqlValue[]): Promise<{ readonly rows: readonly unknown[] }>;
  /** @param broken - whether it must not be lent again. */
  release(broken?: boolean): void;
}

/** The part of a `pg` Pool that is used. */
export interface MirrorPool {
  connect(): Promise<MirrorConnection>;
  /** Tells of idle connections that broke. Without a listener that ends the process. */
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
}

/** Options of {@link postgresMirror}. */
export interface PostgresMirrorOptions {
  /** Schema of the tables, made when it does not exist; letters, digits and underscores. Default `minigate_mirror`. */
  readonly schema?: string | undefined;
}

/** Runs of a transaction that deadlocks with others, at most. */
const tries = 8;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization failure, deadlock. */
const repeatable: readonly unknown[] = ['40001', '40P01'];

/**
 * Mirrors in a PostgreSQL database (12 or newer), for any number of machines.
 *
 * @param pool - a `Pool` of `pg`. Its `error` events are listened to until `close()`, so that a connection that breaks while idle does not
 * end the process; it is not ended.
 * @throws ValidationError when the schema's name cannot work.
 */
export function postgresMirror(pool: MirrorPool, options: PostgresMirrorOptions = {}): MirrorStore {
  const { schema = 'minigate_mirror' } = options;
  if (!/^(?!pg_)[a-z_]\w{0,62}$/i.test(schema))
    throw new ValidationError('options', [
      { path: 'schema', message: 'must be letters, digits and underscores, at most 63, and not begin with pg_' },
    ]);
  const placed = new Map<string, string>();
  /** Names tables by their schema: a search path would have to be set on each connection. */
  const place = (sql: string): string => {
    const text =
      placed.get(sql) ?? sql.replace(/(?<=(?:FROM|INTO|UPDATE|JOIN|ON|TABLE|EXISTS) )mirror_/g, `"${schema}".mirror_`);
    placed.set(sql, text);
    return text;
  };
  const within =
    (connection: MirrorConnection): RunSql =>
    async <Row>(sql: string, values: readonly SqlValue[] = []) =>
      (await connection.query(place(sql), [...values])).rows as readonly Row[];

  const withConnection = async <Result>(work: (connection: MirrorConnection) => Promise<Result>): Promise<Result> => {
    const connection = await pool.connect();
    let broken = true;
    try {
      const result = await work(connection);
      broken = false;
      return result;
    } finally {
      // After a failure nobody knows what state it is in; a new one costs milliseconds.
      connection.release(broken);
    }
  };
  const transaction: MirrorStore['transaction'] = async (work) => {
    for (let tried = 1; ; tried++) {
      try {
        return await withConnection(async (connection) => {
          await connection.query('BEGIN');
          const result = await work(within(connection));
          await connection.query('COMMIT');
          return result;
        });
      } catch (error) {
        if (tried === tries || !repeatable.includes((error as { code?: unknown } | undefined)?.code)) throw error;
      }
    }
  };

  const open = once(() =>
    withConnection(async (connection) => {
      await connection.query('BEGIN');
      // A number of this package, so that it meets no other program's lock: "mgmi".
      await connection.query('SELECT pg_advisory_xact_lock(1835494761)');
      await connection.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
      await migrate(within(connection), 'TEXT COLLATE "C"');
      await connection.query('COMMIT');
    }),
  );
  const onError = (): void => undefined;
  pool.on?.('error', onError);
  return {
    kind: 'postgres',
    async run(sql, values) {
      await open();
      return withConnection((connection) => within(connection)(sql, values));
    },
    async transaction(work) {
      await open();
      return transaction(work);
    },
    async close() {
      pool.off?.('error', onError);
    },
  };
}
