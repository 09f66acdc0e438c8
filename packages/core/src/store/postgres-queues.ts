import { arrivalStepMs } from './arrival.js';
import { inBatches } from './batches.js';
import { type ItemRow, isOpen, itemColumns, type Numeric, pageStatements, toItem } from './item-row.js';
import { now, type PostgresContext, seal } from './postgres-context.js';
import type { ItemState, NewQueueItem, QueueItem, Queues } from './store.js';
import { assertStorable } from './text.js';

/** Each may hold a lock of its group, of which a server has some thousand. */
const arrivalsAtOnce = 64;
/** Each leaves some entries in the index behind. */
const claimsPerAdvance = 100;

interface CountRow {
  readonly state: ItemState | 'oldest';
  /** Of the row `oldest` its arrival, if there is one. */
  readonly items: Numeric | null;
}

/** Queues in PostgreSQL. */
export function postgresQueues({ run, schema, now: time, cipher }: PostgresContext): Queues {
  const columns = itemColumns.join(', ');
  const step = `${arrivalStepMs}::float8`;
  // The queue's row makes arrivals wait for each other: no item becomes visible after a later one, which could be claimed before it.
  const enqueue = `WITH arriving AS MATERIALIZED (
      SELECT *, row_number() OVER (ORDER BY place) AS nth, count(*) OVER () AS total
      FROM unnest($3::text[], $4::text[], $5::text[], $6::float8[])
        WITH ORDINALITY AS one (id, payload, group_name, not_before, place)
      WHERE NOT EXISTS (SELECT 1 FROM ${schema}.item WHERE queue = $2 AND item.id = one.id)),
    arrival AS (
      INSERT INTO ${schema}.queue AS known (name, last_arrival)
      SELECT $2, ${now} + (total - 1) * ${step} FROM arriving WHERE nth = 1
      ON CONFLICT (name) DO UPDATE
        SET last_arrival = greatest(excluded.last_arrival, known.last_arrival + (SELECT count(*) FROM arriving) * ${step})
      RETURNING last_arrival)
    INSERT INTO ${schema}.item (queue, id, payload, state, attempts, enqueued_at, not_before, claim, group_name)
    SELECT $2, id, payload, 'pending', 0, last_arrival - (total - nth) * ${step}, coalesce(not_before, ${now}), 0, group_name
    FROM arriving, arrival ORDER BY nth
    ON CONFLICT (queue, id) DO NOTHING
    RETURNING id`;
  const openFrom = (queue: string): string =>
    `enqueued_at >= coalesce((SELECT open_from FROM ${schema}.queue_front WHERE queue_front.queue = ${queue}), 0)`;
  const claim = `WITH due AS (
      SELECT id FROM ${schema}.item
      WHERE queue = $2 AND leads AND ${isOpen} AND ${openFrom('$2')} AND not_before <= ${now}
      ORDER BY enqueued_at LIMIT $3::bigint FOR UPDATE SKIP LOCKED)
    UPDATE ${schema}.item SET state = 'claimed', attempts = attempts + 1, claim = claim + 1, not_before = ${now} + $4::float8
    WHERE queue = $2 AND id IN (SELECT id FROM due)
    RETURNING ${columns}`;
  const findFront = `SELECT
    coalesce((SELECT reopened FROM ${schema}.queue_front WHERE queue = $1), 0) AS reopened,
    coalesce(
      (SELECT min(enqueued_at) FROM ${schema}.item WHERE queue = $1 AND leads AND ${isOpen} AND ${openFrom('$1')}),
      (SELECT last_arrival FROM ${schema}.queue WHERE name = $1)) AS open_from`;
  const moveFront = `INSERT INTO ${schema}.queue_front AS front (queue, open_from, reopened) VALUES ($1, $2, 0)
    ON CONFLICT (queue) DO UPDATE SET open_from = excluded.open_from WHERE front.reopened = $3::bigint`;
  // Before the item's row is locked: two that wait for each other's rows and groups would stop each other.
  const inTurn = `(group_name IS NULL OR ${schema}.lock_group(queue, group_name))`;
  const settle = `UPDATE ${schema}.item
    SET state = $5, attempts = $8::bigint, not_before = coalesce($6::float8, not_before), last_error = $7
    WHERE queue = $1 AND id = $2 AND claim = $3::bigint AND enqueued_at = $4::float8 AND state = 'claimed' AND ${inTurn}
    RETURNING id`;
  const requeue = `UPDATE ${schema}.item SET state = 'pending', attempts = 0, not_before = ${now}
    WHERE queue = $2 AND id = $3 AND state IN ('done', 'dead') AND ${inTurn}
    RETURNING id`;
  const find = `SELECT ${columns} FROM ${schema}.item WHERE queue = $1 AND id = $2`;
  const pages = pageStatements(
    (ofState, direction) => `SELECT ${columns} FROM ${schema}.item
    WHERE queue = $1 AND enqueued_at < $2::float8 ${direction === 'ASC' ? 'AND enqueued_at > $4::float8' : ''}
      ${ofState ? `AND state = $${direction === 'ASC' ? 5 : 4}` : ''}
    ORDER BY enqueued_at ${direction} LIMIT $3::bigint`,
  );
  const count = `SELECT state, count(*) AS items FROM ${schema}.item WHERE queue = $1 GROUP BY state
    UNION ALL SELECT 'oldest', min(enqueued_at) FROM ${schema}.item WHERE queue = $1 AND leads AND ${isOpen} AND ${openFrom('$1')}`;
  // In one order and not waiting, so that two processes that purge at once do not stop each other.
  const purge = `WITH ended AS (
      SELECT id FROM ${schema}.item WHERE queue = $1 AND state = $2 AND enqueued_at < $3::float8
      ORDER BY enqueued_at FOR UPDATE SKIP LOCKED),
    purged AS (DELETE FROM ${schema}.item WHERE queue = $1 AND id IN (SELECT id FROM ended) RETURNING id)
    SELECT count(*) AS items FROM purged`;

  const end = async (
    { queue, id, claim: number, enqueuedAt, attempts }: QueueItem,
    state: ItemState,
    error: string | undefined,
    notBefore: number | null,
  ): Promise<boolean> => {
    const stored = error === undefined ? null : seal(cipher, error, ['error', queue, id]);
    return (await run(settle, [queue, id, number, enqueuedAt, state, notBefore, stored, attempts])).length > 0;
  };

  /** In two statements: when somebody opened an item in between, the front is older than what was found. */
  const advance = async (queue: string): Promise<void> => {
    const [front] = await run<{ reopened: Numeric; open_from: Numeric | null }>(findFront, [queue]);
    if (front === undefined || front.open_from === null) return; // nothing has ever arrived
    await run(moveFront, [queue, Number(front.open_from), Number(front.reopened)]);
  };
  let claims = 0;

  const arrive = async (queue: string, items: readonly NewQueueItem[]): Promise<boolean[]> => {
    const rows = await run<{ id: string }>(enqueue, [
      time(),
      queue,
      items.map(({ id }) => id),
      items.map(({ id, payload }) => seal(cipher, payload, ['payload', queue, id])),
      items.map(({ group }) => group ?? null),
      items.map(({ notBefore }) => notBefore ?? null),
    ]);
    const taken = new Set(rows.map(({ id }) => id));
    return items.map(({ id }) => taken.delete(id));
  };
  // Arrivals in a queue wait for each other's commits, so those of one process share one.
  const arrivals = new Map<string, (item: NewQueueItem) => Promise<boolean>>();

  return {
    async enqueue(queue, item) {
      assertStorable(queue, item.id, item.payload, item.group);
      const arrival = arrivals.get(queue) ?? inBatches(arrivalsAtOnce, (items) => arrive(queue, items));
      arrivals.set(queue, arrival);
      return arrival(item);
    },
    async claim(queue, { limit, visibleMs }) {
      if (claims++ % claimsPerAdvance === 0) await advance(queue);
      const rows = await run<ItemRow>(claim, [time(), queue, limit, visibleMs]);
      // When one cannot be decrypted, all of them come back after `visibleMs`.
      return rows.map((row) => toItem(row, cipher)).sort((left, right) => left.enqueuedAt - right.enqueuedAt);
    },
    complete: (item) => end(item, 'done', undefined, null),
    unclaim: (item) => end({ ...item, attempts: item.attempts - 1 }, 'pending', item.lastError, 0),
    retry: (item, { notBefore, error }) => end(item, 'pending', error, notBefore),
    bury: (item, { error }) => end(item, 'dead', error, null),
    async requeue(queue, id) {
      return (await run(requeue, [time(), queue, id])).length > 0;
    },
    async item(queue, id) {
      const [row] = await run<ItemRow>(find, [queue, id]);
      return row && toItem(row, cipher);
    },
    async items(queue, { state, limit = 100, before = Number.MAX_SAFE_INTEGER, after } = {}) {
      const page = pages[after === undefined ? 'newest' : 'oldest'];
      const range = [queue, before, limit, ...(after === undefined ? [] : [after])];
      const rows = await (state === undefined
        ? run<ItemRow>(page.all, range)
        : run<ItemRow>(page.ofState, [...range, state]));
      return rows.map((row) => toItem(row, cipher));
    },
    async stats(queue) {
      const rows = await run<CountRow>(count, [queue]);
      const of = (name: CountRow['state']): number => Number(rows.find(({ state }) => state === name)?.items ?? 0);
      const states = { pending: of('pending'), claimed: of('claimed'), done: of('done'), dead: of('dead') };
      return { ...states, oldestPendingAt: states.pending + states.claimed > 0 ? of('oldest') : undefined };
    },
    async purge(queue, { state, before }) {
      const [purged] = await run<{ items: Numeric }>(purge, [queue, state, before]);
      return Number(purged?.items);
    },
  };
}
