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
  const loads = (entry: string, module: 'net' | 'sqlite'): boolean => {
    const code = `await import('${entry}'); console.log(process.moduleLoadList.join());`;
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const loaded = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd, encoding: 'utf8' });
    return loaded.trim().split(',').includes(`NativeModule ${module}`);
  };

  it('of the main entry does not load node:sqlite', () => {
    expect(loads('@minigate/core', 'sqlite')).toBe(false);
    expect(loads('@minigate/core/sqlite', 'sqlite')).toBe(true);
  });

  it('of the main entry does not load node:net', () => {
    expect(loads('@minigate/core', 'net')).toBe(false);
    expect(loads('node:http', 'net')).toBe(true);
  });
});
