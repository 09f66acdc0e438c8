import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../errors/errors.js';
import { fakeClock } from '../testing/clock.js';
import { storeContract } from './__fixtures__/contract.js';
import { expectWorkedOff, firstItems } from './__fixtures__/first-schema.js';
import { testFolder } from './__fixtures__/folder.js';
import { noCipher } from './encryption.js';
import { keyCheckName, newKeyCheck } from './key-check.js';
import { sqliteStore } from './sqlite.js';
import { openFile } from './sqlite-file.js';
import { applicationId, migrations } from './sqlite-schema.js';

const folder = testFolder();
let files = 0;
const freshPath = (): string => join(folder, `${++files}.db`);

const key = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
const [oldKey, newKey] = [key(1), key(2)];

storeContract('sqlite', async (clock) => sqliteStore(freshPath(), { clock }));
storeContract('sqlite, encrypted', async (clock) => sqliteStore(freshPath(), { clock, encryptWith: oldKey }));

/** Everything in a file, as bytes. */
const contents = (path: string): string => readFileSync(path, 'latin1');
const fill = async (path: string, encryptWith?: string | string[]): Promise<void> => {
  const store = sqliteStore(path, { clock: fakeClock(), encryptWith });
  await store.set('platform/app/token', 'the-token');
  await store.enqueue('platform/app/inbox', { id: '1', payload: 'the-payload' });
  const [item] = await store.claim('platform/app/inbox', { limit: 1, visibleMs: 1 });
  if (item) await store.bury(item, { error: 'the-error' });
  await store.close();
};
const readBack = async (path: string, encryptWith?: string | string[]): Promise<unknown[]> => {
  const store = sqliteStore(path, { clock: fakeClock(), encryptWith });
  const [value, item] = [await store.get('platform/app/token'), await store.item('platform/app/inbox', '1')];
  await store.close();
  return [value?.value, item?.payload, item?.lastError];
};
const written = ['the-token', 'the-payload', 'the-error'];
const opening =
  (...options: Parameters<typeof sqliteStore>): (() => unknown) =>
  () =>
    sqliteStore(...options);

describe('a file', () => {
  it('keeps everything for the next process', async () => {
    const path = freshPath();
    await fill(path);
    expect(await readBack(path)).toEqual(written);
    expect(sqliteStore(path)).toMatchObject({ kind: 'sqlite', durable: true });
  });

  it('is readable by its owner only, and so are the files beside it', async () => {
    const path = freshPath();
    const store = sqliteStore(path);
    await store.set('a', '1');
    for (const suffix of ['', '-wal', '-shm']) expect(statSync(path + suffix).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('waits for the disk with every commit', () => {
    const { database } = openFile(freshPath(), noCipher, 0);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    database.close();
  });

  it('is shared by several stores of one process', async () => {
    const path = freshPath();
    const [one, two] = [sqliteStore(path), sqliteStore(path)];
    expect(await one.set('a', 'one')).toBe(1);
    expect(await two.set('a', 'two', { ifGeneration: 1 })).toBe(2);
    expect(await one.set('a', 'late', { ifGeneration: 1 })).toBeUndefined();
    expect(await one.get('a')).toEqual({ value: 'two', generation: 2 });
    await one.close();
    expect(await two.get('a')).toEqual({ value: 'two', generation: 2 });
    await two.close();
  });

  it('loses expired values when others with an end are written', async () => {
    const path = freshPath();
    const clock = fakeClock();
    const store = sqliteStore(path, { clock });
    const expiring = { expiresAt: clock.now() + 1_000 };
    for (let index = 0; index < 15; index++) await store.set(`link/${index}`, 'x', expiring);
    await store.set('kept', 'x');
    await clock.advance(1_000);
    for (let index = 0; index < 2; index++) await store.set(`new/${index}`, 'x', { expiresAt: clock.now() + 1_000 });
    await store.close();
    const database = new DatabaseSync(path);
    expect(database.prepare('SELECT key FROM entry ORDER BY key').all()).toEqual([
      { key: 'kept' },
      { key: 'new/0' },
      { key: 'new/1' },
    ]);
    database.close();
  });

  it('rolls a failed write back and goes on', async () => {
    const path = freshPath();
    const store = sqliteStore(path);
    const other = new DatabaseSync(path);
    other.exec(
      "CREATE TRIGGER full AFTER INSERT ON entry WHEN NEW.key = 'bad' BEGIN SELECT RAISE(FAIL, 'disk full'); END",
    );
    other.close();
    await expect(store.set('bad', '1')).rejects.toThrow('disk full');
    expect(await store.get('bad')).toBeUndefined();
    expect(await store.set('good', '1')).toBe(1);
    await store.close();
  });
});

describe('opening', () => {
  it('brings the first schema with its items to the newest', async () => {
    const path = freshPath();
    const database = new DatabaseSync(path);
    database.exec(`${migrations[0]}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1; ${firstItems}`);
    database.prepare('INSERT INTO meta VALUES (?, ?)').run(keyCheckName, newKeyCheck(noCipher));
    database.close();
    const [store, other] = [sqliteStore(path), sqliteStore(path)];
    await expectWorkedOff(store);
    await Promise.all([store.close(), other.close()]);
  });

  it('refuses a folder that does not exist, by name', () => {
    expect(opening(join(folder, 'missing', 'a.db'))).toThrow(/path: the folder .*missing does not exist/);
    expect(opening(join(folder, 'missing', 'a.db'))).toThrow(ValidationError);
  });

  it('refuses a folder in which no file can be made', () => {
    expect(opening('/proc/minigate.db')).toThrow(/the folder \/proc (is not writable|does not exist)/);
  });

  it('refuses a file in place of the folder, a folder in place of the file, and no file at all', () => {
    const path = freshPath();
    writeFileSync(path, '');
    expect(opening(join(path, 'a.db'))).toThrow(/does not exist/);
    const inner = freshPath();
    mkdirSync(inner);
    expect(opening(inner)).toThrow(/cannot be used/);
    expect(opening('')).toThrow(/must name a file/);
    expect(opening(':memory:')).toThrow(/memoryStore/);
    expect(opening(freshPath(), { busyTimeoutMs: 1.5 })).toThrow(/busyTimeoutMs/);
  });

  it('takes an empty file', async () => {
    const path = freshPath();
    writeFileSync(path, '');
    await fill(path);
    expect(await readBack(path)).toEqual(written);
  });

  it("leaves other programs' files alone", () => {
    const text = freshPath();
    writeFileSync(text, 'this is a letter, and no database\n'.repeat(100));
    expect(opening(text)).toThrow(/cannot be used: file is not a database/);
    const foreign = freshPath();
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE theirs (a)');
    database.close();
    const before = contents(foreign);
    expect(opening(foreign)).toThrow(/another program's database/);
    expect(contents(foreign)).toBe(before);
  });

  it('refuses a file of a newer version', async () => {
    const path = freshPath();
    await sqliteStore(path).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 1000');
    database.close();
    expect(opening(path)).toThrow(/newer version/);
  });
});

describe('encryption', () => {
  it('leaves no text in the file', async () => {
    const [plain, path] = [freshPath(), freshPath()];
    await fill(plain);
    await fill(path, oldKey);
    for (const text of written) {
      expect(contents(plain)).toContain(text);
      expect(contents(path)).not.toContain(text);
    }
    expect(await readBack(path, oldKey)).toEqual(written);
  });

  it('asks for the key at the start: none, a wrong one, or one for a plain file', async () => {
    const [plain, path] = [freshPath(), freshPath()];
    await fill(plain);
    await fill(path, oldKey);
    expect(opening(path)).toThrow(/encryptWith: .* is encrypted; give its key/);
    expect(opening(path, { encryptWith: newKey })).toThrow(/no given key has the id [\da-f]{8}/);
    expect(opening(plain, { encryptWith: newKey })).toThrow(/made without a key/);
    expect(opening(path, { encryptWith: newKey })).toThrow(ValidationError);
  });

  it('rotates keys: read with both, encrypt again, drop the old one', async () => {
    const path = freshPath();
    await fill(path, oldKey);
    expect(await readBack(path, [oldKey, newKey])).toEqual(written);
    expect(opening(path, { encryptWith: newKey })).toThrow(/no given key/);
    expect(await readBack(path, [newKey, oldKey])).toEqual(written);
    expect(await readBack(path, newKey)).toEqual(written);
    expect(opening(path, { encryptWith: oldKey })).toThrow(/no given key/);
  });

  it('counts the texts of each key', async () => {
    const path = freshPath();
    await fill(path, oldKey);
    const counts = async (encryptWith: readonly string[]): Promise<[string, number][]> => {
      const store = sqliteStore(path, { encryptWith });
      const uses = await store.encryptionKeys?.();
      await store.close();
      return (uses ?? []).map(({ role, texts }) => [role, texts]);
    };
    const texts = (await counts([oldKey]))[0]?.[1] ?? 0;
    expect(texts).toBeGreaterThan(3);
    expect(await counts([oldKey, newKey])).toEqual([
      ['current', texts],
      ['previous', 0],
    ]);
    expect(await counts([newKey, oldKey])).toEqual([
      ['current', texts],
      ['previous', 0],
    ]);
    expect(await counts([newKey])).toEqual([['current', texts]]);
  });

  it('notices texts that were swapped between rows', async () => {
    const path = freshPath();
    const store = sqliteStore(path, { encryptWith: oldKey });
    await store.set('rich', 'a million');
    await store.set('poor', 'nothing');
    const database = new DatabaseSync(path);
    database.exec(`UPDATE entry SET value = (SELECT value FROM entry WHERE key = 'rich') WHERE key = 'poor'`);
    database.close();
    expect((await store.get('rich'))?.value).toBe('a million');
    await expect(store.get('poor')).rejects.toThrow(/was changed, or moved/);
    await store.close();
  });
});
