import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock, Store } from '@minigate/core';
import { sqliteStore } from '@minigate/core/sqlite';

/** Where a database is, and what encrypts it. */
export interface StorePlace {
  readonly dataFolder: string;
  readonly storeKey: string | undefined;
}

/** Path of a database; makes its folder. */
export function databaseFile({ dataFolder }: Pick<StorePlace, 'dataFolder'>, file: string): string {
  mkdirSync(dataFolder, { recursive: true });
  return join(dataFolder, file);
}

/** Path of a database that does not exist any more. A fake forgets everything when it stops, so what was stored about an earlier one is worth nothing. */
export function emptyDatabaseFile(place: Pick<StorePlace, 'dataFolder'>, file: string): string {
  const path = databaseFile(place, file);
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  return path;
}

/** Opens the database of the real platform. */
export const openStore = (place: StorePlace, file: string, clock: Clock): Store =>
  sqliteStore(databaseFile(place, file), { clock, encryptWith: place.storeKey });

/** Opens an empty database. */
export const openEmptyStore = (place: StorePlace, file: string, clock: Clock): Store =>
  sqliteStore(emptyDatabaseFile(place, file), { clock, encryptWith: place.storeKey });
