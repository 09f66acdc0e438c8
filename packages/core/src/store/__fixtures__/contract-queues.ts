import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeClock } from '../../testing/types.js';
import { arrivalStepMs } from '../arrival.js';
import type { QueueItem, Store } from '../store.js';
import type { Subject } from './contract.js';

const minute = 60_000;
const claiming = { limit: 10, visibleMs: minute };

/** Queues. */
export function queuesContract(subject: () => Subject): void {
  let clock: FakeClock;
  let store: Store;
  beforeEach(() => {
    ({ clock, store } = subject());
  });
  const claimIds = async (options = claiming): Promise<string[]> =>
    (await store.claim('q', options)).map(({ id }) => id);
  const claimOne = async (): Promise<QueueItem> => {
    const [item] = await store.claim('q', { limit: 1, visibleMs: minute });
    if (!item) throw new Error('nothing is due');
    return item;
  };
  // One after the other: calls at the same moment may take several connections, and arrive in any order.
  const enqueue = async (...ids: string[]): Promise<boolean[]> => {
    const taken: boolean[] = [];
    for (const id of ids) taken.push(await store.enqueue('q', { id, payload: `payload of ${id}` }));
    return taken;
  };
  describe('queues', () => {
    it('keep an item with all its fields', async () => {
      const notBefore = clock.now() + minute;
      await store.enqueue('q', { id: 'a', payload: '载荷 😀', group: 'g', notBefore });
      const enqueuedAt = clock.now();
      expect(await store.item('q', 'a')).toEqual({
        queue: 'q',
        id: 'a',
        payload: '载荷 😀',
        state: 'pending',
        attempts: 0,
        enqueuedAt,
        notBefore,
        lastError: undefined,
        claim: 0,
        group: 'g',
      });
      expect(await store.item('other', 'a')).toBeUndefined();
    });

    it('take an id once, in whatever state the kept item is, and know other queues apart', async () => {
      expect(await enqueue('a', 'a')).toEqual([true, false]);
      expect(await store.enqueue('other', { id: 'a', payload: '' })).toBe(true);
      const item = await claimOne();
      expect(await enqueue('a')).toEqual([false]);
      await store.complete(item);
      expect(await enqueue('a')).toEqual([false]);
      await store.requeue('q', 'a');
      await store.bury(await claimOne(), { error: 'no' });
      expect(await enqueue('a')).toEqual([false]);
      expect(await store.item('q', 'a')).toMatchObject({ payload: 'payload of a', state: 'dead' });
    });

    it('are claimed in order of arrival, up to the limit, also when the clock stands or runs backwards', async () => {
      await enqueue('c', 'a');
      await clock.advance(1);
      await enqueue('b');
      clock.reset(clock.now() - minute);
      await enqueue('0');
      clock.reset(clock.now() + minute);
      expect(await claimIds({ limit: 2, visibleMs: minute })).toEqual(['c', 'a']);
      expect(await claimIds({ limit: 2, visibleMs: minute })).toEqual(['b', '0']);
      expect(await claimIds()).toEqual([]);
    });

    it('do not run ahead of the clock, however many arrive at once', async () => {
      await enqueue(...Array.from({ length: 500 }, (_, index) => String(index)));
      const [latest] = await store.items('q', { limit: 1 });
      expect(latest?.enqueuedAt).toBeGreaterThan(clock.now());
      expect(latest?.enqueuedAt).toBeLessThan(clock.now() + 1);
    });

    it('hide a claimed item until its claim runs out', async () => {
      await enqueue('a');
      const first = await claimOne();
      expect(first).toMatchObject({ state: 'claimed', attempts: 1, claim: 1, notBefore: clock.now() + minute });
      await clock.advance(minute - 1);
      expect(await claimIds()).toEqual([]);
      await clock.advance(1);
      expect(await claimOne()).toMatchObject({ id: 'a', attempts: 2, claim: 2, payload: 'payload of a' });
    });

    it('refuse whoever holds an old claim', async () => {
      await enqueue('a');
      const old = await claimOne();
      await clock.advance(minute);
      const latest = await claimOne();
      expect(await store.complete(old)).toBe(false);
      expect(await store.retry(old, { notBefore: 0, error: 'old' })).toBe(false);
      expect(await store.bury(old, { error: 'old' })).toBe(false);
      expect(await store.item('q', 'a')).toEqual(latest);
      expect(await store.complete(latest)).toBe(true);
      expect(await store.complete(latest)).toBe(false);
    });

    it('refuse an old claim also when the item was purged and came again meanwhile', async () => {
      await enqueue('a');
      const old = await claimOne();
      await clock.advance(minute);
      await store.complete(await claimOne());
      await store.purge('q', { state: 'done', before: clock.now() });
      await enqueue('a');
      const other = await claimOne();
      expect(other.claim).toBe(old.claim);
      expect(await store.complete(old)).toBe(false);
      expect(await store.complete(other)).toBe(true);
    });

    it('accept a late holder while nobody claimed again', async () => {
      await enqueue('a');
      const item = await claimOne();
      await clock.advance(10 * minute);
      expect(await store.complete(item)).toBe(true);
    });

    it('give an item back for later, with the error', async () => {
      await enqueue('a');
      const notBefore = clock.now() + 5_000;
      expect(await store.retry(await claimOne(), { notBefore, error: '坏了 %' })).toBe(true);
      expect(await store.item('q', 'a')).toMatchObject({
        state: 'pending',
        attempts: 1,
        notBefore,
        lastError: '坏了 %',
      });
      await clock.advance(4_999);
      expect(await claimIds()).toEqual([]);
      await clock.advance(1);
      const again = await claimOne();
      expect(again).toMatchObject({ attempts: 2, claim: 2, lastError: '坏了 %' });
      await store.complete(again);
      expect((await store.item('q', 'a'))?.lastError).toBeUndefined();
    });

    it('bury an item and make ended ones pending again, and only those', async () => {
      await enqueue('a', 'b');
      expect(await store.requeue('q', 'a')).toBe(false);
      const item = await claimOne();
      expect(await store.requeue('q', 'a')).toBe(false);
      expect(await store.bury(item, { error: 'dead' })).toBe(true);
      expect(await store.item('q', 'a')).toMatchObject({ state: 'dead', lastError: 'dead', attempts: 1 });
      await store.complete(await claimOne());
      await clock.advance(minute);
      expect(await claimIds()).toEqual([]);
      expect(await store.requeue('q', 'a')).toBe(true);
      expect(await store.requeue('q', 'b')).toBe(true);
      expect(await store.requeue('q', 'missing')).toBe(false);
      expect(await store.claim('q', claiming)).toMatchObject([
        { id: 'a', attempts: 1, claim: 2 },
        { id: 'b', attempts: 1, claim: 2 },
      ]);
      expect(await store.complete(item)).toBe(false);
    });

    it('claim the items of a group one at a time and in order', async () => {
      for (const [id, group] of [
        ['a1', 'a'],
        ['a2', 'a'],
        ['b1', 'b'],
        ['free', undefined],
      ] as const)
        await store.enqueue('q', { id, payload: '', group });
      await store.enqueue('other', { id: 'x', payload: '', group: 'a' });
      const [a1] = await store.claim('q', { limit: 1, visibleMs: minute });
      expect(a1?.id).toBe('a1');
      expect(await claimIds()).toEqual(['b1', 'free']);
      expect(await store.claim('other', claiming)).toHaveLength(1);
      if (a1) await store.retry(a1, { notBefore: clock.now() + 1_000, error: '' });
      expect(await claimIds()).toEqual([]);
      await clock.advance(1_000);
      const again = await claimOne();
      expect(again.id).toBe('a1');
      await store.bury(again, { error: '' });
      expect(await claimIds()).toEqual(['a2']);
    });

    it('let a group go on when the claim of its first item ran out: with that item', async () => {
      for (const id of ['a1', 'a2']) await store.enqueue('q', { id, payload: '', group: 'a' });
      await claimOne();
      await clock.advance(minute);
      expect(await claimIds()).toEqual(['a1']);
    });

    it('let later items of a group wait again when an earlier one is made pending again', async () => {
      for (const id of ['a1', 'a2']) await store.enqueue('q', { id, payload: '', group: 'a' });
      await store.complete(await claimOne());
      await store.requeue('q', 'a1');
      expect(await claimIds()).toEqual(['a1']);
      const again = await store.item('q', 'a1');
      if (again) await store.complete(again);
      const a2 = await claimOne();
      await store.requeue('q', 'a1');
      expect(await claimIds()).toEqual(['a1']);
      await clock.advance(minute);
      expect(await claimIds()).toEqual(['a1']);
      expect(await store.retry(a2, { notBefore: 0, error: '' })).toBe(true);
      await clock.advance(minute);
      expect(await claimIds()).toEqual(['a1']);
    });

    it('list items newest first, by state, and page without gaps', async () => {
      await enqueue('a', 'b', 'c', 'd', 'e');
      await store.complete(await claimOne());
      const seen: string[] = [];
      let before: number | undefined;
      for (;;) {
        const page = await store.items('q', { limit: 2, before });
        seen.push(...page.map(({ id }) => id));
        if (page.length < 2) break;
        before = page.at(-1)?.enqueuedAt;
      }
      expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
      expect((await store.items('q', { state: 'done' })).map(({ id }) => id)).toEqual(['a']);
      expect((await store.items('q', { state: 'pending', limit: 1 })).map(({ id }) => id)).toEqual(['e']);
      expect(await store.items('q', { state: 'dead' })).toEqual([]);
      expect(await store.items('other')).toEqual([]);
    });

    it('give an item back as if it had not been claimed', async () => {
      await enqueue('a');
      await store.retry(await claimOne(), { notBefore: 0, error: 'first' });
      const item = await claimOne();
      expect(await store.unclaim(item)).toBe(true);
      expect(await store.unclaim(item)).toBe(false);
      expect(await store.item('q', 'a')).toMatchObject({ state: 'pending', attempts: 1, lastError: 'first' });
      const again = await claimOne();
      expect(again).toMatchObject({ attempts: 2, claim: 3 });
      expect(await store.complete(item)).toBe(false);
      expect(await store.complete(again)).toBe(true);
    });

    it('give an item back at once also when the clock was ahead when it arrived', async () => {
      clock.reset(clock.now() + minute);
      await enqueue('a');
      clock.reset(clock.now() - minute);
      await enqueue('b');
      const item = await claimOne();
      await store.unclaim(item);
      expect(await claimIds()).toContain(item.id);
    });

    it('give the first item of a group back before those behind it', async () => {
      for (const id of ['a1', 'a2']) await store.enqueue('q', { id, payload: '', group: 'a' });
      await store.unclaim(await claimOne());
      expect(await claimIds()).toEqual(['a1']);
    });

    it('list items oldest first, by state and between two times, and page without gaps', async () => {
      await enqueue('a', 'b', 'c', 'd', 'e');
      await store.complete(await claimOne());
      const seen: string[] = [];
      let after = 0;
      for (;;) {
        const page = await store.items('q', { limit: 2, after });
        seen.push(...page.map(({ id }) => id));
        if (page.length < 2) break;
        after = page.at(-1)?.enqueuedAt ?? 0;
      }
      expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
      const [second, , fourth] = await store.items('q', { state: 'pending', after: 0 });
      const between = { after: second?.enqueuedAt, before: fourth?.enqueuedAt };
      expect((await store.items('q', between)).map(({ id }) => id)).toEqual(['c']);
    });

    it('list a hundred items unless told otherwise', async () => {
      await enqueue(...Array.from({ length: 101 }, (_, index) => String(index)));
      expect(await store.items('q')).toHaveLength(100);
    });

    it('count their items and name the oldest that is not ended', async () => {
      expect(await store.stats('q')).toEqual({
        pending: 0,
        claimed: 0,
        done: 0,
        dead: 0,
        oldestPendingAt: undefined,
      });
      const first = clock.now();
      await enqueue('a');
      await clock.advance(minute);
      await enqueue('b', 'c');
      const item = await claimOne();
      expect(await store.stats('q')).toEqual({ pending: 2, claimed: 1, done: 0, dead: 0, oldestPendingAt: first });
      await store.complete(item);
      await store.bury(await claimOne(), { error: '' });
      expect(await store.stats('q')).toEqual({
        pending: 1,
        claimed: 0,
        done: 1,
        dead: 1,
        oldestPendingAt: first + minute + arrivalStepMs,
      });
    });

    it('purge ended items of one state that arrived before a time', async () => {
      await enqueue('old', 'dead');
      await store.complete(await claimOne());
      await store.bury(await claimOne(), { error: '' });
      await clock.advance(minute);
      const before = clock.now();
      await enqueue('new', 'open');
      await store.complete(await claimOne());
      expect(await store.purge('other', { state: 'done', before })).toBe(0);
      expect(await store.purge('q', { state: 'done', before })).toBe(1);
      expect((await store.items('q')).map(({ id }) => id)).toEqual(['open', 'new', 'dead']);
      expect(await store.purge('q', { state: 'dead', before })).toBe(1);
      expect(await enqueue('old')).toEqual([true]);
    });
  });
}
