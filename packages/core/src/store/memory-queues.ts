import type { Clock } from '../runtime/runtime.js';
import { arrivalStepMs } from './arrival.js';
import type { QueueItem, QueueStats, Queues } from './store.js';
import { assertStorable } from './text.js';

/** Queues in the process's memory. */
export function memoryQueues(clock: Clock): Queues {
  /** By queue, then by id, in order of arrival. */
  const queues = new Map<string, Map<string, QueueItem>>();
  const lastArrival = new Map<string, number>();

  const itemsOf = (queue: string): Map<string, QueueItem> => {
    const found = queues.get(queue) ?? new Map<string, QueueItem>();
    queues.set(queue, found);
    return found;
  };
  const keep = (item: QueueItem): QueueItem => {
    itemsOf(item.queue).set(item.id, item);
    return item;
  };
  /** Changes a claimed item while the claim is its latest. */
  const settle = (item: QueueItem, change: Partial<QueueItem>): boolean => {
    const found = itemsOf(item.queue).get(item.id);
    if (found?.state !== 'claimed' || found.claim !== item.claim || found.enqueuedAt !== item.enqueuedAt) return false;
    keep({ ...found, ...change });
    return true;
  };

  return {
    async enqueue(queue, { id, payload, group, notBefore }) {
      assertStorable(queue, id, payload, group);
      if (itemsOf(queue).has(id)) return false;
      const now = clock.now();
      const enqueuedAt = Math.max(now, (lastArrival.get(queue) ?? 0) + arrivalStepMs);
      lastArrival.set(queue, enqueuedAt);
      const state = 'pending';
      keep({ queue, id, payload, state, attempts: 0, enqueuedAt, notBefore: notBefore ?? now, claim: 0, group });
      return true;
    },
    async claim(queue, { limit, visibleMs }) {
      const now = clock.now();
      const claimed: QueueItem[] = [];
      const busyGroups = new Set<string>();
      for (const item of itemsOf(queue).values()) {
        if (claimed.length >= limit) break;
        if (item.state === 'done' || item.state === 'dead') continue;
        if (item.group !== undefined) {
          if (busyGroups.has(item.group)) continue;
          busyGroups.add(item.group);
        }
        if (item.notBefore > now) continue;
        const { attempts, claim } = item;
        claimed.push(
          keep({ ...item, state: 'claimed', attempts: attempts + 1, claim: claim + 1, notBefore: now + visibleMs }),
        );
      }
      return claimed;
    },
    complete: async (item) => settle(item, { state: 'done', lastError: undefined }),
    unclaim: async (item) => settle(item, { state: 'pending', notBefore: 0, attempts: item.attempts - 1 }),
    retry: async (item, { notBefore, error }) => settle(item, { state: 'pending', notBefore, lastError: error }),
    bury: async (item, { error }) => settle(item, { state: 'dead', lastError: error }),
    async requeue(queue, id) {
      const found = itemsOf(queue).get(id);
      if (found?.state !== 'done' && found?.state !== 'dead') return false;
      keep({ ...found, state: 'pending', attempts: 0, notBefore: clock.now() });
      return true;
    },
    item: async (queue, id) => itemsOf(queue).get(id),
    async items(queue, { state, limit = 100, before = Number.POSITIVE_INFINITY, after } = {}) {
      const found = [...itemsOf(queue).values()].filter(
        ({ enqueuedAt, ...item }) =>
          enqueuedAt < before && enqueuedAt > (after ?? 0) && (state === undefined || item.state === state),
      );
      return (after === undefined ? found.reverse() : found).slice(0, limit);
    },
    async stats(queue) {
      const counts = { pending: 0, claimed: 0, done: 0, dead: 0 };
      let oldestPendingAt: QueueStats['oldestPendingAt'];
      for (const { state, enqueuedAt } of itemsOf(queue).values()) {
        counts[state] += 1;
        if (state === 'pending' || state === 'claimed') oldestPendingAt ??= enqueuedAt;
      }
      return { ...counts, oldestPendingAt };
    },
    async purge(queue, { state, before }) {
      const items = itemsOf(queue);
      const ended = [...items.values()].filter((item) => item.state === state && item.enqueuedAt < before);
      for (const { id } of ended) items.delete(id);
      lastArrival.set(queue, [...items.values()].at(-1)?.enqueuedAt ?? 0);
      return ended.length;
    },
  };
}
