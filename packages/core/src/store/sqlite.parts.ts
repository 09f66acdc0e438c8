import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { processesContract } from './__fixtures__/contract-processes.js';

function freshPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minigate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'store.db');
}

function checkFile(path: string): void {
  const database = new DatabaseSync(path);
  const result = database.prepare('PRAGMA integrity_check').all();
  database.close();
  expect(result).toEqual([{ integrity_check: 'ok' }]);
}

describe('a SQLite file', () => processesContract(freshPath, { openings: 40, check: checkFile }));

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
