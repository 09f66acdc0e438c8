import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Clock, once, systemRuntime } from '@minigate/core';
import { migrate } from './schema.js';
import type { MirrorStore, RunSql } from './store.js';

/** Options of {@link sqliteMirror}. */
export interface SqliteMirrorOptions {
  /** How long a write waits for other processes, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number | undefined;
  /** For the pauses of that wait. Default the system's. */
  readonly clock?: Clock | undefined;
}

/** Between two tries to get what another process holds, in milliseconds. */
const pauseMs = 2;

/**
 * Mirrors in one SQLite file, for the processes of one machine; not for a network drive. Uses `node:sqlite`.
 *
 * @param path - made when it does not exist; its folder must. `:memory:` keeps nothing.
 */
export function sqliteMirror(path: string, options: SqliteMirrorOptions = {}): MirrorStore {
  const { busyTimeoutMs = 5_000, clock = systemRuntime().clock } = options;
  const database = new DatabaseSync(path);
  const prepared = new Map<string, StatementSync>();

  /** Waits here instead of inside SQLite, which would block the event loop. */
  const unlessBusy = async <Result>(work: () => Result): Promise<Result> => {
    for (let waitedMs = 0; ; waitedMs += pauseMs) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || waitedMs >= busyTimeoutMs) throw error;
        await clock.sleep(pauseMs);
      }
    }
  };
  const run: RunSql = async <Row>(sql: string, values: readonly (string | number | null)[] = []) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
    return (await unlessBusy(() => statement.all(named))) as readonly unknown[] as readonly Row[];
  };
  // There is one connection: what else runs while a transaction waits would be part of it.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const transaction: MirrorStore['transaction'] = (work) =>
    inTurn(async () => {
      await unlessBusy(() => database.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(run);
        await unlessBusy(() => database.exec('COMMIT'));
        return result;
      } catch (error) {
        // SQLite may have rolled back by itself, as it does when the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    });

  const open = once(async () => {
    await unlessBusy(() => database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL'));
    await transaction((within) => migrate(within, 'TEXT'));
  });
  return {
    kind: 'sqlite',
    async run(sql, values) {
      await open();
      return inTurn(() => run(sql, values));
    },
    async transaction(work) {
      await open();
      return transaction(work);
    },
    close: () =>
      inTurn(async () => {
        if (database.isOpen) database.close();
      }),
  };
}

/** SQLITE_BUSY (5), whatever its extension: https://www.sqlite.org/rescode.html#busy */
const isBusy = (error: unknown): boolean => (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5;
