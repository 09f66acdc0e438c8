import { ValidationError, type ValidationIssue } from '../errors/errors.js';
import type { Opening } from './postgres-opening.js';

interface Settings {
  readonly encoding: string;
  readonly isolation: string;
  readonly fsync: string;
  readonly synchronous_commit: string;
  /** Quoted names of tables that a crash empties. */
  readonly unlogged: string | null;
}

/**
 * Looks for settings that the store cannot work with, and for those that lose what was acknowledged (such as a rotated refresh token)
 * when the server crashes.
 *
 * @throws ValidationError for the former, and in production for the latter; else they are warned of.
 */
export async function checkSettings({ run, schema, logger, production }: Omit<Opening, 'cipher'>): Promise<void> {
  const [settings] = await run<Settings>(
    `SELECT current_setting('server_encoding') AS encoding, current_setting('transaction_isolation') AS isolation,
       current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit,
       (SELECT string_agg(oid::regclass::text, ', ' ORDER BY oid) FROM pg_class
        WHERE relnamespace = to_regnamespace($1) AND relkind = 'r' AND relpersistence = 'u') AS unlogged`,
    [`"${schema}"`],
  );
  if (settings === undefined) return;
  const wrong = [...unfit(settings)];
  if (wrong.length > 0) throw new ValidationError('options', wrong);
  const dangers = [...endangering(settings)];
  if (production && dangers.length > 0) throw new ValidationError('options', dangers);
  for (const { path, message } of dangers) logger?.warn(`PostgreSQL: ${path} ${message}`, { setting: path });
}

function* unfit({ encoding, isolation }: Settings): Iterable<ValidationIssue> {
  if (encoding !== 'UTF8')
    yield { path: 'server_encoding', message: `is ${encoding}; make the database with ENCODING 'UTF8'` };
  if (isolation !== 'read committed')
    yield {
      path: 'default_transaction_isolation',
      message: `is ${isolation}, which lets concurrent writes fail; ALTER ROLE … SET default_transaction_isolation = 'read committed'`,
    };
}

/** https://www.postgresql.org/docs/current/runtime-config-wal.html */
function* endangering({ fsync, synchronous_commit, unlogged }: Settings): Iterable<ValidationIssue> {
  if (fsync === 'off')
    yield {
      path: 'fsync',
      message:
        'is off: a power cut may destroy the database; ALTER SYSTEM SET fsync = on, then SELECT pg_reload_conf()',
    };
  if (synchronous_commit === 'off')
    yield {
      path: 'synchronous_commit',
      message:
        'is off: a crash loses tokens and pushes that were acknowledged; ALTER ROLE … SET synchronous_commit = on for the user of the store',
    };
  if (unlogged !== null)
    yield {
      path: 'UNLOGGED',
      message: `tables are emptied by a crash: ${unlogged}; ALTER TABLE … SET LOGGED for each`,
    };
}
