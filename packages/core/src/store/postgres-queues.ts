import { type ItemRow, isOpen, itemColumns, type Numeric, toItem } from './item-row.js';
import { now, type PostgresContext, seal } from './postgres-context.js';
import type { ItemState, QueueItem, Queues } from './store.js';

interface StateRow {
  readonly state: ItemState;
  readonly items: Numeric;
  readonly oldest: Numeric;
}

/** Queues in PostgreSQL. */
export function postgresQueues({ run, schema, now: time, cipher }: PostgresContext): Queues {
  const columns = itemColumns.join(', ');
  // The queue's row makes arrivals wait for each other: no item becomes visible after a later one, which could be claimed before it.
  const enqueue = `WITH arrival AS (
      INSERT INTO ${schema}.queue AS known (name, last_arrival)
      SELECT $2, ${now} WHERE NOT EXISTS (SELECT 1 FROM ${schema}.item WHERE queue = $2 AND id = $3)
      ON CONFLICT (name) DO UPDATE SET last_arrival = greatest(excluded.last_arrival, known.last_arrival + 1)
      RETURNING last_arrival)
    INSERT INTO ${schema}.item (queue, id, payload, state, attempts, enqueued_at, not_before, claim, group_name)
    SELECT $2, $3, $4, 'pending', 0, last_arrival, coalesce($5::float8, ${now}), 0, $6 FROM arrival
    ON CONFLICT (queue, id) DO NOTHING
    RETURNING id`;
  const claim = `WITH due AS (
      SELECT id FROM ${schema}.item AS candidate
      WHERE queue = $2 AND ${isOpen} AND not_before <= ${now} AND (group_name IS NULL OR NOT EXISTS (
        SELECT 1 FROM ${schema}.item AS earlier
        WHERE earlier.queue = candidate.queue AND earlier.group_name = candidate.group_name
          AND earlier.enqueued_at < candidate.enqueued_at AND earlier.${isOpen}))
      ORDER BY enqueued_at LIMIT $3::bigint FOR UPDATE SKIP LOCKED)
    UPDATE ${schema}.item SET state = 'claimed', attempts = attempts + 1, claim = claim + 1, not_before = ${now} + $4::float8
    WHERE queue = $2 AND id IN (SELECT id FROM due)
    RETURNING ${columns}`;
  const settle = `UPDATE ${schema}.item SET state = $5, not_before = coalesce($6::float8, not_before), last_error = $7
    WHERE queue = $1 AND id = $2 AND claim = $3::bigint AND enqueued_at = $4::float8 AND state = 'claimed'
    RETURNING id`;
  const requeue = `UPDATE ${schema}.item SET state = 'pending', attempts = 0, not_before = ${now}
    WHERE queue = $2 AND id = $3 AND state IN ('done', 'dead')
    RETURNING id`;
  const find = `SELECT ${columns} FROM ${schema}.item WHERE queue = $1 AND id = $2`;
  const page = `SELECT ${columns} FROM ${schema}.item
    WHERE queue = $1 AND enqueued_at < $2::float8 AND ($3::text IS NULL OR state = $3)
    ORDER BY enqueued_at DESC LIMIT $4::bigint`;
  const count = `SELECT state, count(*) AS items, min(enqueued_at) AS oldest FROM ${schema}.item WHERE queue = $1 GROUP BY state`;
  // In one order and not waiting, so that two processes that purge at once do not stop each other.
  const purge = `WITH ended AS (
      SELECT id FROM ${schema}.item WHERE queue = $1 AND state = $2 AND enqueued_at < $3::float8
      ORDER BY enqueued_at FOR UPDATE SKIP LOCKED),
    purged AS (DELETE FROM ${schema}.item WHERE queue = $1 AND id IN (SELECT id FROM ended) RETURNING id)
    SELECT count(*) AS items FROM purged`;

  const end = async (
    { queue, id, claim: number, enqueuedAt }: QueueItem,
    state: ItemState,
    error: string | null,
    notBefore: number | null,
  ): Promise<boolean> => {
    const stored = error === null ? null : seal(cipher, error, ['error', queue, id]);
    return (await run(settle, [queue, id, number, enqueuedAt, state, notBefore, stored])).length > 0;
  };

  return {
    async enqueue(queue, { id, payload, group, notBefore }) {
      const stored = seal(cipher, payload, ['payload', queue, id]);
      return (await run(enqueue, [time(), queue, id, stored, notBefore ?? null, group ?? null])).length > 0;
    },
    async claim(queue, { limit, visibleMs }) {
      const rows = await run<ItemRow>(claim, [time(), queue, limit, visibleMs]);
      // When one cannot be decrypted, all of them come back after `visibleMs`.
      return rows.map((row) => toItem(row, cipher)).sort((left, right) => left.enqueuedAt - right.enqueuedAt);
    },
    complete: (item) => end(item, 'done', null, null),
    retry: (item, { notBefore, error }) => end(item, 'pending', error, notBefore),
    bury: (item, { error }) => end(item, 'dead', error, null),
    async requeue(queue, id) {
      return (await run(requeue, [time(), queue, id])).length > 0;
    },
    async item(queue, id) {
      const [row] = await run<ItemRow>(find, [queue, id]);
      return row && toItem(row, cipher);
    },
    async items(queue, { state, limit = 100, before = Number.MAX_SAFE_INTEGER } = {}) {
      const rows = await run<ItemRow>(page, [queue, before, state ?? null, limit]);
      return rows.map((row) => toItem(row, cipher));
    },
    async stats(queue) {
      const counts = { pending: 0, claimed: 0, done: 0, dead: 0 };
      let oldestPendingAt: number | undefined;
      for (const { state, items, oldest } of await run<StateRow>(count, [queue])) {
        counts[state] = Number(items);
        if (state === 'pending' || state === 'claimed')
          oldestPendingAt = Math.min(Number(oldest), oldestPendingAt ?? Number.POSITIVE_INFINITY);
      }
      return { ...counts, oldestPendingAt };
    },
    async purge(queue, { state, before }) {
      const [purged] = await run<{ items: Numeric }>(purge, [queue, state, before]);
      return Number(purged?.items);
    },
  };
}
