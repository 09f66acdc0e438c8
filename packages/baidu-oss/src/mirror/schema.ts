import { ValidationError } from '@minigate/core';
import type { RunSql } from './store.js';

/**
 * Steps from nothing to the newest tables. Only ever append: databases in the field are at any of them.
 *
 * @param id - the type of texts that are compared by their bytes, in both databases alike.
 */
const steps = (id: string): readonly (readonly string[])[] => [
  [
    'CREATE TABLE mirror_counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)',
    // The latest read whose result was stored, also of what is not there any more.
    `CREATE TABLE mirror_read (
      ak ${id} NOT NULL, app_id ${id} NOT NULL, kind ${id} NOT NULL, ticket BIGINT NOT NULL, read_at DOUBLE PRECISION NOT NULL,
      PRIMARY KEY (ak, app_id, kind))`,
    `CREATE TABLE mirror_app (
      ak ${id} NOT NULL, app_id ${id} NOT NULL, status ${id} NOT NULL, search TEXT NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL,
      changed_at DOUBLE PRECISION NOT NULL, PRIMARY KEY (ak, app_id))`,
    `CREATE TABLE mirror_package (
      ak ${id} NOT NULL, app_id ${id} NOT NULL, package_key ${id} NOT NULL, place INTEGER NOT NULL, listed INTEGER NOT NULL,
      digest TEXT NOT NULL, body TEXT NOT NULL, changed_at DOUBLE PRECISION NOT NULL, PRIMARY KEY (ak, app_id, package_key))`,
    `CREATE TABLE mirror_feed (ak ${id} PRIMARY KEY, last BIGINT NOT NULL)`,
    `CREATE TABLE mirror_change (
      ak ${id} NOT NULL, seq BIGINT NOT NULL, at DOUBLE PRECISION NOT NULL, cause TEXT NOT NULL, type TEXT NOT NULL, app_id ${id},
      package_id ${id}, body TEXT NOT NULL, PRIMARY KEY (ak, seq))`,
    'CREATE INDEX mirror_change_app ON mirror_change (ak, app_id, seq)',
    `CREATE TABLE mirror_delivery (
      ak ${id} PRIMARY KEY, seq BIGINT NOT NULL, attempts INTEGER NOT NULL, due_at DOUBLE PRECISION NOT NULL, owner TEXT NOT NULL,
      until DOUBLE PRECISION NOT NULL)`,
    `CREATE TABLE mirror_due (
      ak ${id} NOT NULL, app_id ${id} NOT NULL, kind ${id} NOT NULL, due_at DOUBLE PRECISION NOT NULL,
      PRIMARY KEY (ak, app_id, kind))`,
    `CREATE TABLE mirror_dead (
      ak ${id} NOT NULL, id ${id} NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, value TEXT NOT NULL, times BIGINT NOT NULL,
      first_at DOUBLE PRECISION NOT NULL, last_at DOUBLE PRECISION NOT NULL, PRIMARY KEY (ak, id))`,
    `CREATE TABLE mirror_backfill (
      ak ${id} NOT NULL, run ${id} NOT NULL, done BIGINT NOT NULL, PRIMARY KEY (ak, run))`,
  ],
];

/**
 * Makes the tables, or brings them to the newest version. Runs inside a transaction that keeps other processes out.
 *
 * @throws ValidationError when a newer version of this package made them.
 */
export async function migrate(run: RunSql, id: string): Promise<void> {
  await run('CREATE TABLE IF NOT EXISTS mirror_meta (name TEXT PRIMARY KEY, value BIGINT NOT NULL)');
  const [row] = await run<{ value: number | string }>("SELECT value FROM mirror_meta WHERE name = 'version'");
  const all = steps(id);
  const done = Number(row?.value ?? 0);
  if (done > all.length)
    throw new ValidationError('options', [
      { path: 'store', message: 'was written by a newer version of this package' },
    ]);
  if (done === all.length) return;
  for (const statement of all.slice(done).flat()) await run(statement);
  await run(
    `INSERT INTO mirror_meta (name, value) VALUES ('version', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [all.length],
  );
}
