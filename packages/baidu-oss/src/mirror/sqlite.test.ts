import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { mirrorContract } from './__fixtures__/contract.js';
import { sqliteMirror } from './sqlite.js';

const folder = mkdtempSync(join(tmpdir(), 'minigate-mirror-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

mirrorContract('a mirror in a SQLite file', async () => {
  const path = join(folder, `${++files}.db`);
  return () => sqliteMirror(path);
});
