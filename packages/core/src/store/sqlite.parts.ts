import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { processesContract } from './__fixtures__/contract-processes.js';
import { processCount, startProcess, startProcesses } from './__fixtures__/processes.js';
import { sqliteStore } from './sqlite.js';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return join(folder, 'store.db');
}

function checkFile(path: string): unknown {
  const database = new DatabaseSync(path);
  const result = database.prepare('PRAGMA integrity_check').all();
  database.close();
  return result;
}

describe(`${processCount} processes on one file`, () => {
  it('open it at once while it does not exist, forty times', async () => {
    const members = await startProcesses('open');
    for (let round = 0; round < 40; round++) {
      const path = freshPath();
      for (const member of members) member.begin(path);
      await Promise.all(members.map((member) => member.until('opened')));
      const store = sqliteStore(path);
      const found: string[] = [];
      for await (const { key } of store.list('process/')) found.push(key);
      await store.close();
      expect(found.sort()).toEqual(members.map(({ pid }) => `process/${pid}`).sort());
    }
  });

  it('agree on one key check when they make an encrypted file at once', async () => {
    const key = Buffer.alloc(32, 1).toString('hex');
    const path = freshPath();
    const members = await startProcesses('open', key);
    for (const member of members) member.begin(path);
    await Promise.all(members.map((member) => member.until('opened')));
    await sqliteStore(path, { encryptWith: key }).close();
    expect(() => sqliteStore(path)).toThrow(/is encrypted/);
  });

  processesContract(freshPath, (path, at) => {
    const store = sqliteStore(path, { clock: at });
    cleanups.push(() => store.close());
    return store;
  });
});

describe('a killed process', () => {
  it('in the middle of its writes leaves a valid file that holds all it was told is written', async () => {
    const path = freshPath();
    for (let round = 0; round < 5; round++) {
      const members = await Promise.all([startProcess('write'), startProcess('write')]);
      for (const member of members) member.begin(path);
      const told = await Promise.all(members.map((member) => member.until('20')));
      await Promise.all(members.map((member) => member.kill()));

      const store = sqliteStore(path);
      for (const [index, { pid }] of members.entries()) {
        const generation = Number(told[index]?.at(-1));
        expect(generation).toBe(20);
        expect((await store.get(`process/${pid}`))?.generation).toBeGreaterThanOrEqual(generation);
        expect(await store.item('queue', `${pid} ${generation}`)).toMatchObject({ payload: 'x'.repeat(5_000) });
      }
      await store.close();
      expect(checkFile(path)).toEqual([{ integrity_check: 'ok' }]);
    }
  });
});

describe('an import', () => {
  const loadsSqlite = (entry: string): boolean => {
    const code = `await import('${entry}'); console.log(process.moduleLoadList.join());`;
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    return /sqlite/.test(
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, encoding: 'utf8' }),
    );
  };

  it('of the main entry does not load node:sqlite', () => {
    expect(loadsSqlite('@minigate/core')).toBe(false);
    expect(loadsSqlite('@minigate/core/sqlite')).toBe(true);
  });
});
