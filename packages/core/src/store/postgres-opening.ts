import { ValidationError } from '../errors/errors.js';
import type { Logger } from '../runtime/runtime.js';
import type { TextCipher } from './encryption.js';
import { assertKeysFit, keyCheckName, newKeyCheck } from './key-check.js';
import { type RunStatement, sqlState } from './postgres-database.js';
import { migrationOf, migrations, versionName } from './postgres-schema.js';
import { checkSettings } from './postgres-settings.js';

/** What {@link openSchema} needs to know. */
export interface Opening {
  readonly run: RunStatement;
  readonly schema: string;
  readonly cipher: TextCipher;
  readonly logger: Logger | undefined;
  readonly production: boolean;
}

/**
 * Makes the schema and its tables, or brings them to the newest version, when that has not been done; then compares the keys and looks
 * at the server's settings. Any number of processes may do so at once.
 *
 * @throws ValidationError when the server, the schema or the keys cannot work.
 */
export async function openSchema(opening: Opening): Promise<void> {
  const { run, schema, cipher } = opening;
  let meta = await readMeta(run, schema);
  if (Number(meta?.get(versionName) ?? 0) < migrations.length) {
    await migrate(run, schema);
    meta = await readMeta(run, schema);
  }
  const version = Number(meta?.get(versionName));
  if (version > migrations.length) throw invalid(`"${schema}" was written by a newer version of this package`);
  assertKeysFit(meta?.get(keyCheckName) ?? (await addKeyCheck(run, schema, cipher)), cipher, `the schema "${schema}"`);
  await checkSettings(opening);
}

/** @returns the table `meta`, or `undefined` when there is none. */
async function readMeta(run: RunStatement, schema: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const rows = await run<{ name: string; value: string }>(`SELECT name, value FROM "${schema}".meta`);
    return new Map(rows.map(({ name, value }) => [name, value]));
  } catch (error) {
    switch (sqlState(error)) {
      case undefinedTable:
        return undefined;
      case undefinedColumn:
        throw foreign(schema, error);
      case insufficientPrivilege:
        throw await forbidden(run, schema, 'use', error);
      default:
        throw error;
    }
  }
}

async function migrate(run: RunStatement, schema: string): Promise<void> {
  try {
    await run(migrationOf(schema));
  } catch (error) {
    switch (sqlState(error)) {
      case insufficientPrivilege:
        throw await forbidden(run, schema, 'make or change', error);
      case duplicateTable:
      case undefinedColumn:
      case noData:
        throw foreign(schema, error);
      default:
        throw error;
    }
  }
}

/** @returns the key check that counts: another process may have been first. */
async function addKeyCheck(run: RunStatement, schema: string, cipher: TextCipher): Promise<string> {
  const [row] = await run<{ value: string }>(
    `INSERT INTO "${schema}".meta AS kept (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET value = kept.value RETURNING value`,
    [keyCheckName, newKeyCheck(cipher)],
  );
  return row?.value ?? '';
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const [undefinedTable, undefinedColumn, duplicateTable] = ['42P01', '42703', '42P07'];
const [insufficientPrivilege, noData] = ['42501', 'P0002'];

async function forbidden(run: RunStatement, schema: string, what: string, cause: unknown): Promise<ValidationError> {
  const [names] = await run<{ user: string; database: string }>(
    'SELECT quote_ident(current_user) AS user, quote_ident(current_database()) AS database',
  );
  const { user, database } = names ?? { user: 'the_user', database: 'the_database' };
  return invalid(
    `the user ${user} may not ${what} the schema "${schema}". Either let it own the schema, once: ` +
      `CREATE SCHEMA "${schema}" AUTHORIZATION ${user}; (or, to let it make the schema: GRANT CREATE ON DATABASE ${database} TO ${user};) ` +
      `or call migrate() of a store with the same keys as another user, who then runs: GRANT USAGE ON SCHEMA "${schema}" TO ${user}; ` +
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "${schema}" TO ${user};`,
    cause,
  );
}

const foreign = (schema: string, cause: unknown): ValidationError =>
  invalid(`"${schema}" holds tables of another program; name a schema of its own`, cause);

const invalid = (message: string, cause?: unknown): ValidationError =>
  new ValidationError('options', [{ path: 'schema', message }], cause === undefined ? {} : { cause });
