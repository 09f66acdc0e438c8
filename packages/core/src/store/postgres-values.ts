import type { Numeric } from './item-row.js';
import { endOfPrefix } from './key-order.js';
import { now, type PostgresContext, seal } from './postgres-context.js';
import type { KeyValues, Lease, Leases } from './store.js';

interface EntryRow {
  readonly key: string;
  readonly value: string;
  readonly generation: Numeric;
}

const pageSize = 256;

/** Values in PostgreSQL. */
export function postgresValues({ run, schema, now: time, cipher }: PostgresContext): KeyValues {
  const visible = `(expires_at IS NULL OR expires_at > ${now})`;
  // Locking the lease's row keeps later leases from being given out until the write is committed; an earlier one is seen.
  const latestFence = (name: string): string =>
    `WITH latest AS (SELECT fence FROM ${schema}.lease WHERE name = ${name} FOR SHARE)`;
  const isLatest = (fence: string): string =>
    `coalesce((SELECT fence FROM latest), 0) <= coalesce(${fence}::bigint, 0)`;

  const find = `SELECT value, generation FROM ${schema}.entry WHERE key = $2 AND ${visible}`;
  const page = `SELECT key, value, generation FROM ${schema}.entry
    WHERE key >= $2 AND ($3::text IS NULL OR key < $3) AND ($4::text IS NULL OR key > $4) AND ${visible}
    ORDER BY key LIMIT ${pageSize}`;
  const put = `${latestFence('$5')}
    INSERT INTO ${schema}.entry AS kept (key, value, generation, expires_at)
    SELECT $2, $3, 1, $4::float8 WHERE ${isLatest('$6')}
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at,
      generation = CASE WHEN kept.expires_at <= ${now} THEN 1 ELSE kept.generation + 1 END
    WHERE NOT $7::boolean OR kept.expires_at <= ${now}
    RETURNING generation`;
  const replace = `${latestFence('$5')}
    UPDATE ${schema}.entry SET value = $3, expires_at = $4, generation = generation + 1
    WHERE key = $2 AND generation = $7::bigint AND ${visible} AND ${isLatest('$6')}
    RETURNING generation`;
  const remove = `${latestFence('$3')}
    DELETE FROM ${schema}.entry
    WHERE key = $2 AND ($5::bigint IS NULL OR generation = $5) AND ${visible} AND ${isLatest('$4')}
    RETURNING generation`;
  // A few with each write that adds one, so that they never pile up and no write takes long.
  const sweep = `DELETE FROM ${schema}.entry WHERE key IN (
    SELECT key FROM ${schema}.entry WHERE expires_at <= ${now} ORDER BY expires_at LIMIT 10 FOR UPDATE SKIP LOCKED)`;

  const open = (key: string, { value, generation }: Omit<EntryRow, 'key'>): { value: string; generation: number } => ({
    value: cipher.decrypt(value, ['value', key]),
    generation: Number(generation),
  });

  return {
    async get(key) {
      const [row] = await run<EntryRow>(find, [time(), key]);
      return row && open(key, row);
    },
    async set(key, value, { ifGeneration, fence, expiresAt } = {}) {
      const stored = seal(cipher, value, ['value', key]);
      if (expiresAt !== undefined) await run(sweep, [time()]);
      const row = [time(), key, stored, expiresAt ?? null, fence?.name ?? null, fence?.fence ?? null];
      // An insert could not tell a key that was deleted meanwhile from one that never was.
      const [written] = await (ifGeneration === undefined || ifGeneration === 0
        ? run<EntryRow>(put, [...row, ifGeneration === 0])
        : run<EntryRow>(replace, [...row, ifGeneration]));
      return written && Number(written.generation);
    },
    async delete(key, { ifGeneration, fence } = {}) {
      const deleted = await run(remove, [time(), key, fence?.name ?? null, fence?.fence ?? null, ifGeneration ?? null]);
      return deleted.length > 0;
    },
    async *list(prefix, { after } = {}) {
      const end = endOfPrefix(prefix) ?? null;
      let last = after ?? null;
      for (;;) {
        const rows = await run<EntryRow>(page, [time(), prefix, end, last]);
        for (const row of rows) yield { key: row.key, ...open(row.key, row) };
        if (rows.length < pageSize) return;
        last = rows.at(-1)?.key ?? null;
      }
    },
  };
}

interface LeaseRow {
  readonly fence: Numeric;
  readonly expires_at: Numeric;
}

/** Leases in PostgreSQL. */
export function postgresLeases({ run, schema, now: time }: PostgresContext): Leases {
  const isFree = `(held.released OR held.owner = $3 OR held.expires_at <= ${now})`;
  // The look before keeps those who wait for a lease from locking its row, which would cost each of them a commit.
  const acquire = `INSERT INTO ${schema}.lease AS held (name, owner, fence, expires_at, released)
    SELECT $2, $3, floor(${now})::bigint, ${now} + $4::float8, false
    WHERE NOT EXISTS (SELECT 1 FROM ${schema}.lease AS held WHERE name = $2 AND NOT ${isFree})
    ON CONFLICT (name) DO UPDATE
      SET owner = excluded.owner, fence = greatest(held.fence + 1, excluded.fence), expires_at = excluded.expires_at, released = false
    WHERE ${isFree}
    RETURNING fence, expires_at`;
  const latest = 'name = $2 AND fence = $3::bigint AND NOT released';
  const renew = `UPDATE ${schema}.lease SET expires_at = ${now} + $4::float8 WHERE ${latest} RETURNING fence, expires_at`;
  const release = `UPDATE ${schema}.lease SET released = true WHERE ${latest} RETURNING expires_at > ${now} AS held`;

  return {
    async acquire(name, owner, ttlMs) {
      const [row] = await run<LeaseRow>(acquire, [time(), name, owner, ttlMs]);
      return row && { name, owner, fence: Number(row.fence), expiresAt: Number(row.expires_at) };
    },
    async renew({ name, owner, fence }, ttlMs): Promise<Lease | undefined> {
      const [row] = await run<LeaseRow>(renew, [time(), name, fence, ttlMs]);
      return row && { name, owner, fence, expiresAt: Number(row.expires_at) };
    },
    async release({ name, fence }) {
      const [row] = await run<{ held: boolean }>(release, [time(), name, fence]);
      return row?.held === true;
    },
  };
}
