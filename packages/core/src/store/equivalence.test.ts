import { join } from 'node:path';
import { describe } from 'vitest';
import { equivalenceContract } from './__fixtures__/equivalence.js';
import { testFolder } from './__fixtures__/folder.js';
import { sqliteStore } from './sqlite.js';

describe.each([
  ['plain', undefined],
  ['encrypted', Buffer.alloc(32, 1).toString('base64')],
])('%s', (kind, encryptWith) => {
  const folder = testFolder();
  let runs = 0;
  equivalenceContract('a SQLite file', (clock) =>
    sqliteStore(join(folder, `${kind}-${runs++}.db`), { clock, encryptWith }),
  );
});
