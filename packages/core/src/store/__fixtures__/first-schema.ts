import { expect } from 'vitest';
import type { Store } from '../store.js';

/** SQL that fills the table `item` as it was in the first schema of the SQL stores: items of two groups and none, in every state. */
export const firstItems: string = `INSERT INTO item (queue, id, payload, state, attempts, enqueued_at, not_before, claim, group_name) VALUES
  ('q', 'done', '', 'done', 1, 1, 1, 1, 'g'),
  ('q', 'left behind', '', 'claimed', 1, 2, 2, 1, 'g'),
  ('q', 'behind it', '', 'pending', 0, 3, 3, 0, 'g'),
  ('q', 'alone', '', 'pending', 0, 4, 4, 0, NULL),
  ('q', 'dead', '', 'dead', 8, 5, 5, 8, 'g'),
  ('q', 'other group', '', 'pending', 0, 6, 6, 0, 'h')`;

/** Expects that what {@link firstItems} wrote is worked off in order, and that new items join it. */
export async function expectWorkedOff(store: Store): Promise<void> {
  const claim = async (): Promise<string[]> => {
    const items = await store.claim('q', { limit: 10, visibleMs: 60_000 });
    for (const item of items) expect(await store.complete(item)).toBe(true);
    return items.map(({ id }) => id);
  };
  await store.enqueue('q', { id: 'new', payload: '', group: 'h' });
  expect(await claim()).toEqual(['left behind', 'alone', 'other group']);
  expect(await store.requeue('q', 'dead')).toBe(true);
  expect(await claim()).toEqual(['behind it', 'new']);
  expect(await claim()).toEqual(['dead']);
  expect(await claim()).toEqual([]);
  expect(await store.stats('q')).toMatchObject({ done: 7, oldestPendingAt: undefined });
}
