import type { Clock } from '../runtime/runtime.js';
import type { TextCipher } from './encryption.js';
import { compareKeys, endOfPrefix } from './key-order.js';
import type { SqliteFile } from './sqlite-file.js';
import type { KeyValues, Lease, Leases, WriteOptions } from './store.js';
import { assertStorable } from './text.js';

interface EntryRow {
  readonly key: string;
  readonly value: string;
  readonly generation: number;
}

const pageSize = 256;
/** SQLite orders every blob after every text. */
const afterAllKeys = new Uint8Array();

/** Values in a SQLite file. */
export function sqliteValues({ database, read, write }: SqliteFile, clock: Clock, cipher: TextCipher): KeyValues {
  const visible = '(expires_at IS NULL OR expires_at > :now)';
  const find = database.prepare(`SELECT key, value, generation FROM entry WHERE key = :key AND ${visible}`);
  const page = database.prepare(
    `SELECT key, value, generation FROM entry WHERE key >= :from AND key < :end AND ${visible} ORDER BY key LIMIT ${pageSize}`,
  );
  const put = database.prepare(
    `INSERT INTO entry (key, value, generation, expires_at) VALUES (:key, :value, :generation, :expiresAt)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, generation = excluded.generation, expires_at = excluded.expires_at`,
  );
  const remove = database.prepare('DELETE FROM entry WHERE key = ?');
  // A few with each write that adds one, so that they never pile up and no write takes long.
  const sweep = database.prepare(
    'DELETE FROM entry WHERE key IN (SELECT key FROM entry WHERE expires_at <= ? ORDER BY expires_at LIMIT 10)',
  );
  const latestFence = database.prepare('SELECT fence FROM lease WHERE name = ?');

  const generationOf = (key: string, now: number): number =>
    (find.get({ key, now }) as EntryRow | undefined)?.generation ?? 0;
  const permits = (generation: number, { ifGeneration, fence }: WriteOptions): boolean =>
    (ifGeneration === undefined || ifGeneration === generation) &&
    (fence === undefined ||
      fence.fence >= ((latestFence.get(fence.name) as { fence: number } | undefined)?.fence ?? 0));
  const open = ({ key, value, generation }: EntryRow): EntryRow => ({
    key,
    value: cipher.decrypt(value, ['value', key]),
    generation,
  });

  return {
    async get(key) {
      const row = read(() => find.get({ key, now: clock.now() })) as EntryRow | undefined;
      if (row === undefined) return undefined;
      const { value, generation } = open(row);
      return { value, generation };
    },
    async set(key, value, conditions = {}) {
      assertStorable(key, value);
      const now = clock.now();
      const stored = cipher.encrypt(value, ['value', key]);
      const expiresAt = conditions.expiresAt ?? null;
      return write(() => {
        const generation = generationOf(key, now);
        if (!permits(generation, conditions)) return undefined;
        put.run({ key, value: stored, generation: generation + 1, expiresAt });
        if (expiresAt !== null) sweep.run(now);
        return generation + 1;
      });
    },
    async delete(key, conditions = {}) {
      const now = clock.now();
      return write(() => {
        const generation = generationOf(key, now);
        return permits(generation, conditions) && generation > 0 && remove.run(key).changes > 0;
      });
    },
    async *list(prefix, { after } = {}) {
      const next = (key: string): string => `${key}\0`;
      let from = after !== undefined && compareKeys(after, prefix) >= 0 ? next(after) : prefix;
      const end = endOfPrefix(prefix) ?? afterAllKeys;
      for (;;) {
        const rows = read(() => page.all({ from, end, now: clock.now() })) as unknown as EntryRow[];
        for (const row of rows) yield open(row);
        const last = rows.at(-1);
        if (last === undefined || rows.length < pageSize) return;
        from = next(last.key);
      }
    },
  };
}

/** Leases in a SQLite file. */
export function sqliteLeases({ database, write }: SqliteFile, clock: Clock): Leases {
  const acquire = database.prepare(
    `INSERT INTO lease (name, owner, fence, expires_at, released) VALUES (:name, :owner, :fence, :expiresAt, 0)
     ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, fence = max(fence + 1, excluded.fence), expires_at = excluded.expires_at, released = 0
     WHERE released OR owner = excluded.owner OR expires_at <= :now
     RETURNING fence`,
  );
  const latest = 'name = :name AND fence = :fence AND NOT released';
  const renew = database.prepare(`UPDATE lease SET expires_at = :expiresAt WHERE ${latest}`);
  const release = database.prepare(`UPDATE lease SET released = 1 WHERE ${latest} RETURNING expires_at > :now AS held`);

  return {
    async acquire(name, owner, ttlMs) {
      assertStorable(name, owner);
      const now = clock.now();
      const expiresAt = now + ttlMs;
      const row = write(() => acquire.get({ name, owner, fence: Math.floor(now), expiresAt, now })) as
        | { fence: number }
        | undefined;
      return row && { name, owner, fence: row.fence, expiresAt };
    },
    async renew({ name, owner, fence }, ttlMs): Promise<Lease | undefined> {
      const expiresAt = clock.now() + ttlMs;
      const { changes } = write(() => renew.run({ name, fence, expiresAt }));
      return changes > 0 ? { name, owner, fence, expiresAt } : undefined;
    },
    async release({ name, fence }) {
      const row = write(() => release.get({ name, fence, now: clock.now() })) as { held: number } | undefined;
      return row?.held === 1;
    },
  };
}
