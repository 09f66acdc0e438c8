import type { TextCipher } from './encryption.js';
import * as scripts from './redis-queue-scripts.js';
import { optional, type RedisSpace, toText } from './redis-space.js';
import type { ItemState, QueueItem, Queues } from './store.js';
import { assertStorable } from './text.js';

/** id, payload, state, attempts, enqueuedAt, notBefore, last error, claim, group. */
type Row = readonly [unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown];

/** Key of a queue's part. Its end is none of the queue's name, so two queues never share one. */
export const queueKey = (queue: string, part: string): string => `queue:${queue}:${part}`;

/** Queues in Redis. */
export function redisQueues({ run }: RedisSpace, cipher: TextCipher): Queues {
  const keysOf = (queue: string): string[] => scripts.queueKeys.map((part) => queueKey(queue, part));
  const below = (before: number | undefined): string => (before === undefined ? '+inf' : `(${before}`);

  const toItem = (queue: string, row: Row): QueueItem => {
    const [id, group] = [toText(row[0]), toText(row[8])];
    return {
      queue,
      id,
      payload: cipher.decrypt(toText(row[1]), ['payload', queue, id]),
      state: toText(row[2]) as ItemState,
      attempts: Number(row[3]),
      enqueuedAt: Number(row[4]),
      notBefore: Number(row[5]),
      lastError: row[6] === null ? undefined : cipher.decrypt(toText(row[6]), ['error', queue, id]),
      claim: Number(row[7]),
      group: group === '' ? undefined : group.slice(1),
    };
  };
  const end = async (item: QueueItem, state: ItemState, error?: string, notBefore?: number): Promise<boolean> => {
    const { queue, id } = item;
    const stored = error === undefined ? undefined : cipher.encrypt(error, ['error', queue, id]);
    const values = [id, item.claim, item.enqueuedAt, state, notBefore, optional(stored), item.attempts];
    return Number(await run(scripts.settle, keysOf(queue), ...values)) > 0;
  };

  return {
    async enqueue(queue, { id, payload, group, notBefore }) {
      assertStorable(queue, id, payload, group);
      const stored = cipher.encrypt(payload, ['payload', queue, id]);
      const keys = [...keysOf(queue), 'queues'];
      return Number(await run(scripts.enqueue, keys, id, stored, optional(group), notBefore, queue)) > 0;
    },
    async claim(queue, { limit, visibleMs }) {
      const rows = (await run(scripts.claim, keysOf(queue), limit, visibleMs)) as Row[];
      return rows.map((row) => toItem(queue, row));
    },
    complete: (item) => end(item, 'done'),
    unclaim: (item) => end({ ...item, attempts: item.attempts - 1 }, 'pending', item.lastError, 0),
    retry: (item, { notBefore, error }) => end(item, 'pending', error, notBefore),
    bury: (item, { error }) => end(item, 'dead', error),
    async requeue(queue, id) {
      return Number(await run(scripts.requeue, keysOf(queue), id)) > 0;
    },
    async item(queue, id) {
      const row = (await run(scripts.find, keysOf(queue), id)) as Row | null;
      return row === null ? undefined : toItem(queue, row);
    },
    async items(queue, { state, limit = 100, before, after } = {}) {
      const from = after === undefined ? undefined : `(${after}`;
      const rows = (await run(scripts.page, keysOf(queue), state, below(before), limit, from)) as Row[];
      return rows.map((row) => toItem(queue, row));
    },
    async stats(queue) {
      const reply = (await run(scripts.stats, keysOf(queue))) as unknown[];
      const [pending = 0, claimed = 0, done = 0, dead = 0] = reply.slice(0, 4).map(Number);
      const oldest = reply.slice(4).filter((arrival) => arrival !== null);
      return {
        pending,
        claimed,
        done,
        dead,
        oldestPendingAt: oldest.length > 0 ? Math.min(...oldest.map(Number)) : undefined,
      };
    },
    async purge(queue, { state, before }) {
      let purged = 0;
      for (;;) {
        const count = Number(await run(scripts.purge, keysOf(queue), state, below(before)));
        purged += count;
        if (count < scripts.purgeBatch) return purged;
      }
    },
  };
}
