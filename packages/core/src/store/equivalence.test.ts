import { join } from 'node:path';
import { equivalentToMemory } from './__fixtures__/equivalence.js';
import { testFolder } from './__fixtures__/folder.js';
import { sqliteStore } from './sqlite.js';

const folder = testFolder();
let files = 0;

for (const encryptWith of [undefined, Buffer.alloc(32, 1).toString('base64')])
  equivalentToMemory(
    `a SQLite file (${encryptWith === undefined ? 'plain' : 'encrypted'})`,
    async (clock) => sqliteStore(join(folder, `${++files}.db`), { clock, encryptWith }),
    { runs: 150, tickMs: 0 },
  );
