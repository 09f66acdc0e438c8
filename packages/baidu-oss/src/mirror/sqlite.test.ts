import { join } from 'node:path';
import { testFolder } from '../../../core/src/store/__fixtures__/folder.js';
import { mirrorContract } from './__fixtures__/contract.js';
import { sqliteMirror } from './sqlite.js';

const folder = testFolder();
let files = 0;

mirrorContract('a mirror in a SQLite file', async () => {
  const path = join(folder, `${++files}.db`);
  return () => sqliteMirror(path);
});
