import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MinigateError, ValidationError } from '../errors/errors.js';
import type { TextCipher } from './encryption.js';
import { assertKeysFit, keyCheckName, newKeyCheck } from './key-check.js';
import { applicationId, migrations } from './sqlite-schema.js';

/** An open file. */
export interface SqliteFile {
  readonly database: DatabaseSync;
  /** Runs `work`, again while other processes are in its way. */
  read<T>(work: () => T): T;
  /** Runs `work` alone among all processes; what it wrote is on disk when this returns, or not at all when it throws. */
  write<T>(work: () => T): T;
}

/**
 * Opens or makes a store's file. Any number of processes may do so at once.
 *
 * @param cipher - must fit the file: an encrypted file needs one of its keys, a plain one needs `noCipher`.
 * @throws ValidationError when the path or the key cannot work.
 */
export function openFile(path: string, cipher: TextCipher, busyTimeoutMs: number): SqliteFile {
  const file = resolve(path);
  if (path === '' || path === ':memory:')
    throw invalid('path', 'must name a file; memoryStore() keeps nothing on disk');
  if (!Number.isSafeInteger(busyTimeoutMs) || busyTimeoutMs < 0)
    throw invalid('busyTimeoutMs', 'must be a whole number of milliseconds');
  createPrivately(file);
  const read: SqliteFile['read'] = (work) => retryWhileBusy(busyTimeoutMs, work);
  return read(() => {
    let database: DatabaseSync | undefined;
    try {
      database = new DatabaseSync(file);
      const isNew = identify(database, file);
      // FULL: a commit waits for the disk, so that grants and pushes that were answered survive a power cut. On a cloud disk that is
      // about 140 µs for a write, instead of 10 µs; reads do not pay.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      const transact = transaction(database);
      transact((opened) => {
        if (isNew) migrate(opened);
        checkKey(opened, cipher, file);
      });
      return { database, read, write: (work) => read(() => transact(work)) };
    } catch (error) {
      database?.close();
      if (MinigateError.is(error) || isBusy(error)) throw error;
      throw invalid('path', `${file} cannot be used: ${(error as Error).message}`, error);
    }
  });
}

/** Makes the file, for its owner only, when it is not there; SQLite gives the files beside it the same mode. */
function createPrivately(file: string): void {
  const folder = dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw invalid('path', `the folder ${folder} does not exist`);
  try {
    accessSync(folder, constants.W_OK);
    // Exclusively: opening a file that is in use, and closing it, would end this process's SQLite locks on it.
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw invalid('path', `the folder ${folder} is not writable`, error);
  }
}

/** @returns whether the file has to be brought to the newest schema. */
function identify(database: DatabaseSync, file: string): boolean {
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  // One transaction, or a process that makes the file at this moment could be seen half.
  database.exec('BEGIN');
  const [id, version] = [pragma('application_id'), Number(pragma('user_version'))];
  const { objects } = database.prepare('SELECT count(*) AS objects FROM sqlite_schema').get() as { objects: number };
  database.exec('COMMIT');
  if (id !== applicationId && objects > 0) throw invalid('path', `${file} is another program's database`);
  if (version > migrations.length) throw invalid('path', `${file} was written by a newer version of this package`);
  return version < migrations.length;
}

function migrate(database: DatabaseSync): void {
  const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  // Another process may have done it since the look from outside.
  for (const step of migrations.slice(user_version)) database.exec(step);
  database.exec(`PRAGMA user_version = ${migrations.length}; PRAGMA application_id = ${applicationId}`);
}

function checkKey(database: DatabaseSync, cipher: TextCipher, file: string): void {
  const row = database.prepare('SELECT value FROM meta WHERE name = ?').get(keyCheckName) as
    | { value: string }
    | undefined;
  if (row === undefined) database.prepare('INSERT INTO meta VALUES (?, ?)').run(keyCheckName, newKeyCheck(cipher));
  else assertKeysFit(row.value, cipher, file);
}

function transaction(database: DatabaseSync): <T>(work: (database: DatabaseSync) => T) => T {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  return (work) => {
    begin.run();
    try {
      const result = work(database);
      commit.run();
      return result;
    } catch (error) {
      try {
        rollback.run();
      } catch {
        // SQLite rolled back by itself, as it does when the disk is full.
      }
      throw error;
    }
  };
}

const pauseMs = 1;

/**
 * Waits instead of SQLite's own busy handler, which does not cover the change to WAL, and whose pauses grow to 100 ms: between the
 * commits of one busy process another one would hardly find a gap.
 */
function retryWhileBusy<T>(timeoutMs: number, work: () => T): T {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || waitedMs >= timeoutMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

/** SQLITE_BUSY (5), whatever its extension: https://www.sqlite.org/rescode.html#busy */
const isBusy = (error: unknown): boolean => (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5;

const invalid = (path: string, message: string, cause?: unknown): ValidationError =>
  new ValidationError('options', [{ path, message }], cause === undefined ? {} : { cause });
