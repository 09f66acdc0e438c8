import type { Clock } from '../runtime/runtime.js';
import { arrivalStepMs } from './arrival.js';
import type { TextCipher } from './encryption.js';
import { type ItemRow, isOpen, itemColumns, pageStatements, toItem } from './item-row.js';
import type { SqliteFile } from './sqlite-file.js';
import type { ItemState, QueueItem, Queues } from './store.js';
import { assertStorable } from './text.js';

interface StateCount {
  readonly state: ItemState;
  readonly items: number;
}

const columns = itemColumns.join(', ');

/** Queues in a SQLite file. */
export function sqliteQueues({ database, read, write }: SqliteFile, clock: Clock, cipher: TextCipher): Queues {
  const enqueue = database.prepare(
    `INSERT INTO item (queue, id, payload, state, attempts, enqueued_at, not_before, claim, group_name)
     VALUES (:queue, :id, :payload, 'pending', 0,
       max(:now, coalesce((SELECT max(enqueued_at) + ${arrivalStepMs} FROM item WHERE queue = :queue), 0)), :notBefore, 0, :group)
     ON CONFLICT (queue, id) DO NOTHING`,
  );
  const claim = database.prepare(
    `UPDATE item SET state = 'claimed', attempts = attempts + 1, claim = claim + 1, not_before = :hiddenUntil
     WHERE rowid IN (
       SELECT rowid FROM item WHERE queue = :queue AND leads AND ${isOpen} AND not_before <= :now
       ORDER BY enqueued_at LIMIT :limit)
     RETURNING ${columns}`,
  );
  const settle = database.prepare(
    `UPDATE item SET state = :state, attempts = :attempts, not_before = coalesce(:notBefore, not_before), last_error = :error
     WHERE queue = :queue AND id = :id AND claim = :claim AND enqueued_at = :enqueuedAt AND state = 'claimed'`,
  );
  const requeue = database.prepare(
    `UPDATE item SET state = 'pending', attempts = 0, not_before = :now
     WHERE queue = :queue AND id = :id AND state IN ('done', 'dead')`,
  );
  const find = database.prepare(`SELECT ${columns} FROM item WHERE queue = ? AND id = ?`);
  const pages = pageStatements((ofState, direction) =>
    database.prepare(
      `SELECT ${columns} FROM item WHERE queue = :queue AND enqueued_at < :before AND enqueued_at > :after ${ofState ? 'AND state = :state' : ''}
       ORDER BY enqueued_at ${direction} LIMIT :limit`,
    ),
  );
  const count = database.prepare('SELECT state, count(*) AS items FROM item WHERE queue = ? GROUP BY state');
  const oldest = database.prepare(`SELECT min(enqueued_at) AS at FROM item WHERE queue = ? AND leads AND ${isOpen}`);
  const purge = database.prepare('DELETE FROM item WHERE queue = :queue AND state = :state AND enqueued_at < :before');

  const end = (
    { queue, id, claim, enqueuedAt, attempts }: QueueItem,
    state: ItemState,
    error: string | undefined,
    notBefore: number | null,
  ): boolean => {
    const stored = error === undefined ? null : cipher.encrypt(error, ['error', queue, id]);
    const row = { queue, id, claim, enqueuedAt, state, attempts, notBefore, error: stored };
    return write(() => settle.run(row)).changes > 0;
  };

  return {
    async enqueue(queue, { id, payload, group, notBefore }) {
      assertStorable(queue, id, payload, group);
      const now = clock.now();
      const stored = cipher.encrypt(payload, ['payload', queue, id]);
      const row = { queue, id, payload: stored, group: group ?? null, now, notBefore: notBefore ?? now };
      return write(() => enqueue.run(row)).changes > 0;
    },
    async claim(queue, { limit, visibleMs }) {
      const now = clock.now();
      // Decrypted before the commit, so that nothing stays claimed when that fails.
      const items = write(() =>
        (claim.all({ queue, now, limit, hiddenUntil: now + visibleMs }) as unknown as ItemRow[]).map((row) =>
          toItem(row, cipher),
        ),
      );
      return items.sort((left, right) => left.enqueuedAt - right.enqueuedAt);
    },
    complete: async (item) => end(item, 'done', undefined, null),
    unclaim: async (item) => end({ ...item, attempts: item.attempts - 1 }, 'pending', item.lastError, 0),
    retry: async (item, { notBefore, error }) => end(item, 'pending', error, notBefore),
    bury: async (item, { error }) => end(item, 'dead', error, null),
    async requeue(queue, id) {
      return write(() => requeue.run({ queue, id, now: clock.now() })).changes > 0;
    },
    async item(queue, id) {
      const row = read(() => find.get(queue, id)) as ItemRow | undefined;
      return row && toItem(row, cipher);
    },
    async items(queue, { state, limit = 100, before = Number.MAX_SAFE_INTEGER, after } = {}) {
      const page = pages[after === undefined ? 'newest' : 'oldest'][state === undefined ? 'all' : 'ofState'];
      const range = { queue, before, after: after ?? 0, limit };
      const rows = read(() => page.all(state === undefined ? range : { ...range, state }));
      return (rows as unknown as ItemRow[]).map((row) => toItem(row, cipher));
    },
    async stats(queue) {
      const counts = { pending: 0, claimed: 0, done: 0, dead: 0 };
      for (const { state, items } of read(() => count.all(queue)) as unknown as StateCount[]) counts[state] = items;
      const { at } = read(() => oldest.get(queue)) as { at: number | null };
      return { ...counts, oldestPendingAt: at ?? undefined };
    },
    async purge(queue, { state, before }) {
      return Number(write(() => purge.run({ queue, state, before })).changes);
    },
  };
}
