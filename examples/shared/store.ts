import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Store } from '@minigate/core';
import { sqliteStore } from '@minigate/core/sqlite';

/** Where a database is, and what encrypts it. */
export interface StorePlace {
  readonly dataFolder: string;
  readonly storeKey: string | undefined;
}

/** Opens the database of the real platform. */
export function openStore({ dataFolder, storeKey }: StorePlace, file: string, clock: Clock): Store {
  mkdirSync(dataFolder, { recursive: true });
  return sqliteStore(join(dataFolder, file), { clock, encryptWith: storeKey });
}

/** Opens an empty database. A fake forgets everything when it stops, so what was stored about an earlier one is worth nothing. */
export function openEmptyStore(place: StorePlace, file: string, clock: Clock): Store {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(place.dataFolder, `${file}${suffix}`), { force: true });
  return openStore(place, file, clock);
}
