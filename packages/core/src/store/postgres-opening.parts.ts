import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type PostgresServer, startPostgres } from '../../../../scripts/test-support/postgres.js';
import { available } from '../../../../scripts/test-support/programs.js';
import { ValidationError } from '../errors/errors.js';
import { expectWorkedOff, firstItems } from './__fixtures__/first-schema.js';
import { type PostgresStore, type PostgresStoreOptions, postgresStore } from './postgres.js';
import { migrations } from './postgres-schema.js';

const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const [oldKey, newKey] = [keyOf(1), keyOf(2)];

describe.skipIf(!available('initdb', 'postgres'))('opening a schema', () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres();
    pool = new pg.Pool({ connectionString: server.url });
  });
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });

  let schemas = 0;
  const freshSchema = (): string => `Opened_${++schemas}`;
  /** A pool of its own, with settings of its connections, of a user or a database. */
  const connect = (options: { user?: string; database?: string; settings?: string } = {}): pg.Pool => {
    const url = new URL(server.url);
    if (options.user !== undefined) url.username = options.user;
    if (options.database !== undefined) url.pathname = options.database;
    const own = new pg.Pool({ connectionString: url.href, options: options.settings });
    onTestFinished(() => own.end());
    return own;
  };
  const open = (options: PostgresStoreOptions, client = pool): PostgresStore => {
    const store = postgresStore(client, options);
    onTestFinished(() => store.close());
    return store;
  };
  /** @returns what the opening throws. */
  const opening = async (options: PostgresStoreOptions, client = pool): Promise<unknown> => {
    const store = postgresStore(client, options);
    try {
      await store.migrate();
      return undefined;
    } catch (error) {
      return error;
    } finally {
      await store.close();
    }
  };

  it('brings the first schema with its items to the newest, from several processes at once', async () => {
    const schema = freshSchema();
    await pool.query(`BEGIN; CREATE SCHEMA "${schema}"; SET LOCAL search_path = "${schema}"; ${migrations[0]};
      INSERT INTO meta VALUES ('version', '1'); ${firstItems}; COMMIT`);
    const stores = [connect(), connect(), connect()].map((own) => open({ schema }, own));
    await Promise.all(stores.map((store) => store.migrate()));
    await expectWorkedOff(stores[0] as PostgresStore);
  });

  describe('as a user with few rights', () => {
    it('says which SQL to run, and works when it was run', async () => {
      const schema = freshSchema();
      await pool.query('CREATE ROLE "few rights" LOGIN');
      const few = connect({ user: 'few rights' });
      const error = await opening({ schema }, few);
      expect(error).toSatisfy(ValidationError.is);
      const { message } = error as Error;
      expect(message).toContain(`the user "few rights" may not make or change the schema "${schema}"`);

      await open({ schema }).migrate();
      expect(String(await opening({ schema }, few))).toContain('may not use');
      const [, grants = ''] = /who then runs: (.*)$/.exec(message) ?? [];
      await pool.query(grants);
      const store = open({ schema }, few);
      const lease = await store.acquire('lock', 'one', 60_000);
      expect(await store.set('a', '1', { fence: lease, expiresAt: Date.now() + 60_000 })).toBe(1);
      expect(await store.delete('a', { fence: lease })).toBe(true);
      await store.enqueue('q', { id: 'a', payload: '' });
      const [item] = await store.claim('q', { limit: 1, visibleMs: 60_000 });
      expect(item && (await store.complete(item))).toBe(true);
      expect(await store.purge('q', { state: 'done', before: Number.MAX_SAFE_INTEGER })).toBe(1);
    });

    it.each([/once: (CREATE SCHEMA .*?;)/, /make the schema: (GRANT .*?;)/])(
      'makes the schema when allowed by %s',
      async (advice) => {
        const schema = freshSchema();
        const user = `maker_${schemas}`;
        await pool.query(`CREATE ROLE ${user} LOGIN`);
        const client = connect({ user });
        const [, sql = ''] = advice.exec(String(await opening({ schema }, client))) ?? [];
        await pool.query(sql);
        expect(await opening({ schema }, client)).toBeUndefined();
      },
    );
  });

  describe('refuses', () => {
    it.each([
      ['a table of the same name', 'CREATE TABLE entry (a int)'],
      ['another table meta', 'CREATE TABLE meta (a int)'],
      ['a table meta with the same columns', 'CREATE TABLE meta (name text, value text)'],
    ])('a schema of another program, with %s, and leaves it as it is', async (_, create) => {
      const schema = freshSchema();
      await pool.query(`CREATE SCHEMA "${schema}"; SET search_path = "${schema}"; ${create}; RESET search_path`);
      expect(String(await opening({ schema }))).toMatch(/holds tables of another program/);
      const { rows } = await pool.query('SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = $1', [
        schema,
      ]);
      expect(rows).toEqual([{ tables: 1 }]);
    });

    it('a schema of a newer version', async () => {
      const schema = freshSchema();
      await open({ schema }).migrate();
      await pool.query(`UPDATE "${schema}".meta SET value = '1000' WHERE name = 'version'`);
      expect(String(await opening({ schema }))).toMatch(/newer version/);
    });

    it('a database that cannot hold every text, and connections whose writes would fail', async () => {
      await pool.query(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`);
      expect(String(await opening({}, connect({ database: 'latin' })))).toMatch(/server_encoding: is LATIN1/);
      const strict = connect({ settings: '-c default_transaction_isolation=serializable' });
      expect(String(await opening({}, strict))).toMatch(/default_transaction_isolation: is serializable/);
    });

    it.each(['', 'a b', 'a"b', 'pg_mine', '1a', 'a'.repeat(64), 'ä', 'a$migration$'])('the name %j', (schema) => {
      expect(() => postgresStore(pool, { schema })).toThrow(/schema: must be letters/);
    });
  });

  describe('with settings that lose what was acknowledged', () => {
    const warnings: string[] = [];
    const ignore = (): void => undefined;
    const logger = { debug: ignore, info: ignore, error: ignore, warn: (text: string) => void warnings.push(text) };

    it('warns of them, and stops in production, until they are mended', async () => {
      const schema = freshSchema();
      const hasty = connect({ settings: '-c synchronous_commit=off' });
      await open({ schema }).migrate();
      await pool.query(`ALTER TABLE "${schema}".entry SET UNLOGGED`);
      expect(await opening({ schema, logger }, hasty)).toBeUndefined();
      expect(warnings).toEqual([
        expect.stringMatching(/fsync is off.*ALTER SYSTEM/),
        expect.stringMatching(/synchronous_commit is off.*ALTER ROLE/),
        expect.stringMatching(/UNLOGGED tables .*"Opened_\d+".entry.*SET LOGGED/),
      ]);
      const error = await opening({ schema, production: true }, hasty);
      expect(error).toSatisfy(ValidationError.is);
      expect(error).toMatchObject({
        issues: [{ path: 'fsync' }, { path: 'synchronous_commit' }, { path: 'UNLOGGED' }],
      });

      await pool.query(`ALTER TABLE "${schema}".entry SET LOGGED`);
      await pool.query('ALTER SYSTEM SET fsync = on');
      onTestFinished(async () => {
        await pool.query('ALTER SYSTEM RESET fsync');
        await pool.query('SELECT pg_reload_conf()');
      });
      await pool.query('SELECT pg_reload_conf()');
      await expect.poll(() => opening({ schema, production: true }), { timeout: 60_000 }).toBeUndefined();
    });
  });

  describe('encrypted', () => {
    const written = ['the-token', 'the-payload', 'the-error'];
    const fill = async (schema: string, encryptWith?: string): Promise<void> => {
      const store = open({ schema, encryptWith });
      await store.set('platform/app/token', 'the-token');
      await store.enqueue('platform/app/inbox', { id: '1', payload: 'the-payload' });
      const [item] = await store.claim('platform/app/inbox', { limit: 1, visibleMs: 60_000 });
      if (item) await store.bury(item, { error: 'the-error' });
    };
    const readBack = async (schema: string, encryptWith?: string | string[]): Promise<unknown[]> => {
      const store = postgresStore(pool, { schema, encryptWith });
      const [value, item] = [await store.get('platform/app/token'), await store.item('platform/app/inbox', '1')];
      await store.close();
      return [value?.value, item?.payload, item?.lastError];
    };
    /** All texts in the schema. */
    const contents = async (schema: string): Promise<string> => {
      const sql = 'SELECT schema_to_xml($1, true, false, $2)::text AS text';
      const { rows } = await pool.query<{ text: string }>(sql, [schema, '']);
      return rows[0]?.text ?? '';
    };

    it('leaves no text in the database', async () => {
      const [plain, encrypted] = [freshSchema(), freshSchema()];
      await fill(plain);
      await fill(encrypted, oldKey);
      for (const text of written) {
        expect(await contents(plain)).toContain(text);
        expect(await contents(encrypted)).not.toContain(text);
      }
      expect(await readBack(encrypted, oldKey)).toEqual(written);
    });

    it('asks for the key at the start: none, a wrong one, or one for a plain schema', async () => {
      const [plain, encrypted] = [freshSchema(), freshSchema()];
      await fill(plain);
      await fill(encrypted, oldKey);
      expect(String(await opening({ schema: encrypted }))).toMatch(/encryptWith: .* is encrypted; give its key/);
      expect(String(await opening({ schema: encrypted, encryptWith: newKey }))).toMatch(/no given key has the id/);
      expect(String(await opening({ schema: plain, encryptWith: newKey }))).toMatch(/made without a key/);
    });

    it('rotates keys: read with both, encrypt again (more than one batch), drop the old one', async () => {
      const schema = freshSchema();
      await fill(schema, oldKey);
      const store = open({ schema, encryptWith: oldKey });
      await Promise.all(Array.from({ length: 600 }, (_, index) => store.set(`many/${index}`, String(index))));
      expect(await readBack(schema, [oldKey, newKey])).toEqual(written);
      expect(String(await opening({ schema, encryptWith: newKey }))).toMatch(/no given key/);
      const both = [newKey, oldKey];
      expect(await Promise.all([readBack(schema, both), readBack(schema, both)])).toEqual([written, written]);
      expect(await readBack(schema, newKey)).toEqual(written);
      for await (const { key, value } of open({ schema, encryptWith: newKey }).list('many/'))
        expect(`many/${value}`).toBe(key);
      expect(String(await opening({ schema, encryptWith: oldKey }))).toMatch(/no given key/);
    });

    it('counts the texts of each key, also before they are encrypted again', async () => {
      const schema = freshSchema();
      await fill(schema, oldKey);
      const counts = async (store: PostgresStore) =>
        (await store.encryptionKeys?.())?.map(({ role, texts }) => [role, texts]);
      const [[, texts = 0] = []] = (await counts(open({ schema, encryptWith: oldKey }))) ?? [];
      expect(texts).toBeGreaterThan(3);
      const store = open({ schema, encryptWith: [newKey, oldKey] });
      expect(await counts(store)).toEqual([
        ['current', 0],
        ['previous', texts],
      ]);
      await store.migrate();
      expect(await counts(store)).toEqual([
        ['current', texts],
        ['previous', 0],
      ]);
    });

    it('notices texts that were swapped between rows', async () => {
      const schema = freshSchema();
      const store = open({ schema, encryptWith: oldKey });
      await store.set('rich', 'a million');
      await store.set('poor', 'nothing');
      await pool.query(
        `UPDATE "${schema}".entry SET value = (SELECT value FROM "${schema}".entry WHERE key = 'rich') WHERE key = 'poor'`,
      );
      await expect(store.get('poor')).rejects.toThrow(/was changed, or moved/);
    });
  });

  it('is tried again with the next call when the server could not be reached', async () => {
    const url = new URL(server.url);
    url.port = '1';
    const nowhere = new pg.Pool({ connectionString: url.href });
    onTestFinished(() => nowhere.end());
    const schema = freshSchema();
    const store = open({ schema }, nowhere);
    await expect(store.get('a')).rejects.toThrow(/did not answer.*ECONNREFUSED/);
    (nowhere.options as pg.ClientConfig).connectionString = server.url;
    expect(await store.get('a')).toBeUndefined();
  });
});
