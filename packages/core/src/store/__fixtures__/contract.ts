import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ValidationError } from '../../errors/errors.js';
import type { Clock } from '../../runtime/runtime.js';
import { fakeClock } from '../../testing/clock.js';
import type { FakeClock } from '../../testing/types.js';
import type { Lease, QueueItem, Store } from '../store.js';

const minute = 60_000;
const claiming = { limit: 10, visibleMs: minute };

/**
 * What every store does, whatever is below it. Each case gets an empty store.
 *
 * @param open - makes an empty store on the given clock.
 */
export function storeContract(name: string, open: (clock: Clock) => Promise<Store>): void {
  // Stores that wait for a disk may be slow on a busy one.
  describe(`store contract: ${name}`, { timeout: 60_000 }, () => {
    let clock: FakeClock;
    let store: Store;
    beforeEach(async () => {
      clock = fakeClock();
      store = await open(clock);
    });
    afterEach(() => store.close());

    const lease = async (owner: string, ttlMs = minute): Promise<Lease> => {
      const found = await store.acquire('lock', owner, ttlMs);
      if (!found) throw new Error(`${owner} did not get the lease`);
      return found;
    };
    const keys = async (prefix: string, after?: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const { key } of store.list(prefix, { after })) found.push(key);
      return found;
    };
    const claimIds = async (options = claiming): Promise<string[]> =>
      (await store.claim('q', options)).map(({ id }) => id);
    const claimOne = async (): Promise<QueueItem> => {
      const [item] = await store.claim('q', { limit: 1, visibleMs: minute });
      if (!item) throw new Error('nothing is due');
      return item;
    };
    const enqueue = (...ids: string[]): Promise<boolean[]> =>
      Promise.all(ids.map((id) => store.enqueue('q', { id, payload: `payload of ${id}` })));

    describe('values', () => {
      it('returns what was written, and nothing for a key that was not', async () => {
        const value = '{"name":"小程序 🎉","quote":"\\"'"}';
        await store.set('a', value);
        expect(await store.get('a')).toEqual({ value, generation: 1 });
        expect(await store.get('A')).toBeUndefined();
        await store.set('empty', '');
        expect(await store.get('empty')).toEqual({ value: '', generation: 1 });
      });

      it('counts generations, and begins at 1 again after a deletion', async () => {
        expect(await store.set('a', '1')).toBe(1);
        expect(await store.set('a', '2')).toBe(2);
        expect(await store.set('b', '1')).toBe(1);
        expect(await store.delete('a')).toBe(true);
        expect(await store.get('a')).toBeUndefined();
        expect(await store.delete('a')).toBe(false);
        expect(await store.set('a', '3')).toBe(1);
      });

      it('compares the generation before it writes; 0 means the key must not exist', async () => {
        expect(await store.set('a', 'first', { ifGeneration: 1 })).toBeUndefined();
        expect(await store.set('a', 'first', { ifGeneration: 0 })).toBe(1);
        expect(await store.set('a', 'second', { ifGeneration: 0 })).toBeUndefined();
        expect(await store.set('a', 'second', { ifGeneration: 1 })).toBe(2);
        expect(await store.set('a', 'late', { ifGeneration: 1 })).toBeUndefined();
        expect(await store.get('a')).toEqual({ value: 'second', generation: 2 });
      });

      it('compares the generation before it deletes', async () => {
        await store.set('a', '1');
        expect(await store.delete('a', { ifGeneration: 0 })).toBe(false);
        expect(await store.delete('a', { ifGeneration: 2 })).toBe(false);
        expect(await store.get('a')).toBeDefined();
        expect(await store.delete('a', { ifGeneration: 1 })).toBe(true);
        expect(await store.delete('a', { ifGeneration: 0 })).toBe(false);
      });

      it('gives one of several concurrent writers of a generation the right of way', async () => {
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, writer) => store.set('a', String(writer), { ifGeneration: 0 })),
        );
        expect(results.filter((generation) => generation !== undefined)).toEqual([1]);
      });

      it('hides a value from its end on, as if it had never been', async () => {
        const expiresAt = clock.now() + minute;
        await store.set('a', '1', { expiresAt });
        await store.set('b', '1');
        await clock.advance(minute - 1);
        expect(await store.get('a')).toEqual({ value: '1', generation: 1 });
        expect(await keys('')).toEqual(['a', 'b']);
        await clock.advance(1);
        expect(await store.get('a')).toBeUndefined();
        expect(await keys('')).toEqual(['b']);
        expect(await store.delete('a')).toBe(false);
        expect(await store.set('a', '2', { ifGeneration: 0 })).toBe(1);
      });

      it('forgets the end of a value when it is written again without one', async () => {
        await store.set('a', '1', { expiresAt: clock.now() + minute });
        expect(await store.set('a', '2')).toBe(2);
        await clock.advance(2 * minute);
        expect(await store.get('a')).toEqual({ value: '2', generation: 2 });
      });
    });

    it('takes times with a fraction of a millisecond', async () => {
      const expiresAt = clock.now() + 0.5;
      await store.set('a', '1', { expiresAt });
      expect(await store.acquire('lock', 'one', 0.5)).toMatchObject({ expiresAt });
      await store.enqueue('q', { id: 'a', payload: '', notBefore: expiresAt });
      expect(await store.item('q', 'a')).toMatchObject({ notBefore: expiresAt });
      expect(await claimIds()).toEqual([]);
    });

    describe('list', () => {
      it('orders keys by their UTF-8 bytes, which is not the order of JavaScript', async () => {
        const ordered = ['', 'A', 'a', 'a/', 'a\u0001', 'a0', '\u00e9', '\uff5e', '😀'];
        ordered.sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
        for (const key of ordered.toReversed()) await store.set(key, `value of ${key}`);
        expect(ordered.indexOf('😀')).toBeGreaterThan(ordered.indexOf('\uff5e'));
        expect(await keys('')).toEqual(ordered);
      });

      it.each(['a%', 'a_', 'a*', 'a[', "a'", 'a\\', '小', 'a\ud7ff', 'a\u{10ffff}', '\u{10ffff}'])(
        'takes the prefix %j literally',
        async (prefix) => {
          for (const key of ['a', 'ab', 'aXc', '大', 'a\ue000', '\ue000', 'b']) await store.set(key, 'other');
          const expected = [prefix, `${prefix}/1`, `${prefix}\u{10ffff}`];
          for (const key of expected) await store.set(key, 'mine');
          expect(await keys(prefix)).toEqual(expected);
        },
      );

      it('yields values with their generations, beginning after a key', async () => {
        for (const key of ['p/1', 'p/2', 'p/3', 'q/1']) await store.set(key, key);
        await store.set('p/3', 'newer');
        const entries = [];
        for await (const entry of store.list('p/', { after: 'p/1' })) entries.push(entry);
        expect(entries).toEqual([
          { key: 'p/2', value: 'p/2', generation: 1 },
          { key: 'p/3', value: 'newer', generation: 2 },
        ]);
        expect(await keys('p/', 'p/1\u0001')).toEqual(['p/2', 'p/3']);
        expect(await keys('p/', 'a')).toEqual(['p/1', 'p/2', 'p/3']);
        expect(await keys('p/', 'p/3')).toEqual([]);
        expect(await keys('p/', 'z')).toEqual([]);
      });

      it('pages through more than one page, while every entry is deleted on the way', async () => {
        const expected = Array.from({ length: 300 }, (_, index) => `p/${String(index).padStart(4, '0')}`);
        for (const key of expected) await store.set(key, key);
        const seen: string[] = [];
        for await (const { key } of store.list('p/')) {
          seen.push(key);
          await store.delete(key);
        }
        expect(seen).toEqual(expected);
        expect(await keys('')).toEqual([]);
      });
    });

    describe('leases', () => {
      it('are held by one owner until their time is over', async () => {
        const first = await lease('one');
        expect(first).toEqual({ name: 'lock', owner: 'one', fence: 1, expiresAt: clock.now() + minute });
        expect(await store.acquire('lock', 'two', minute)).toBeUndefined();
        expect(await store.acquire('other', 'two', minute)).toMatchObject({ fence: 1 });
        await clock.advance(minute - 1);
        expect(await store.acquire('lock', 'two', minute)).toBeUndefined();
        await clock.advance(1);
        expect(await lease('two')).toMatchObject({ owner: 'two', fence: 2 });
      });

      it('go to one of many who ask at once', async () => {
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, owner) => store.acquire('lock', `owner ${owner}`, minute)),
        );
        expect(results.filter((result) => result !== undefined)).toHaveLength(1);
      });

      it('are given anew to their holder, and the old one is lost then', async () => {
        const first = await lease('one');
        const second = await lease('one');
        expect(second.fence).toBe(first.fence + 1);
        expect(await store.renew(first, minute)).toBeUndefined();
        expect(await store.release(first)).toBe(false);
        expect(await store.renew(second, minute)).toMatchObject({ fence: second.fence });
      });

      it('are prolonged from now on, even when over, while nobody else took them', async () => {
        const first = await lease('one');
        await clock.advance(2 * minute);
        const renewed = await store.renew(first, minute);
        expect(renewed).toEqual({ ...first, expiresAt: clock.now() + minute });
        expect(await store.acquire('lock', 'two', minute)).toBeUndefined();
        await clock.advance(minute);
        await lease('two');
        expect(await store.renew(first, minute)).toBeUndefined();
      });

      it('end early when released, and keep counting their fence', async () => {
        const first = await lease('one');
        expect(await store.release(first)).toBe(true);
        expect(await store.release(first)).toBe(false);
        expect(await store.renew(first, minute)).toBeUndefined();
        expect(await lease('two')).toMatchObject({ fence: 2 });
        expect(await store.release(first)).toBe(false);
        expect(await store.acquire('lock', 'three', minute)).toBeUndefined();
      });

      it('say at their release when they were over already', async () => {
        const first = await lease('one');
        await clock.advance(minute);
        expect(await store.release(first)).toBe(false);
      });
    });

    describe('fences', () => {
      it('accept a late write while nobody else got the lease, so that a rotated refresh token is not lost', async () => {
        const fence = await lease('one');
        await clock.advance(10 * minute);
        expect(await store.set('token', 'late', { fence })).toBe(1);
        await store.release(fence);
        expect(await store.set('token', 'later', { fence })).toBe(2);
        expect(await store.delete('token', { fence })).toBe(true);
      });

      it('refuse a late write and a late deletion once another holder was given the lease', async () => {
        const first = await lease('one');
        await clock.advance(minute);
        const second = await lease('two');
        expect(await store.set('token', 'new', { fence: second })).toBe(1);
        expect(await store.set('token', 'old', { fence: first })).toBeUndefined();
        expect(await store.delete('token', { fence: first })).toBe(false);
        expect(await store.get('token')).toEqual({ value: 'new', generation: 1 });
      });

      it('refuse it also after the second holder released, and after its time', async () => {
        const first = await lease('one');
        await clock.advance(minute);
        await store.release(await lease('two'));
        expect(await store.set('token', 'old', { fence: first })).toBeUndefined();
        await clock.advance(10 * minute);
        expect(await store.set('token', 'old', { fence: first })).toBeUndefined();
      });

      it('hold together with a generation', async () => {
        const fence = await lease('one');
        expect(await store.set('token', '1', { fence, ifGeneration: 1 })).toBeUndefined();
        expect(await store.set('token', '1', { fence, ifGeneration: 0 })).toBe(1);
      });
    });

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
          oldestPendingAt: first + minute + 1,
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

    it.each(['\0', 'a\0b', '\ud800'])('refuses the text %j, which not every store can keep, wherever it is', async (text) => {
      await expect(store.set(text, '')).rejects.toThrow(ValidationError);
      await expect(store.set('a', text)).rejects.toThrow(ValidationError);
      await expect(store.acquire(text, 'one', minute)).rejects.toThrow(ValidationError);
      await expect(store.acquire('lock', text, minute)).rejects.toThrow(ValidationError);
      for (const wrong of [{ id: text }, { payload: text }, { group: text }])
        await expect(store.enqueue('q', { id: 'a', payload: '', ...wrong })).rejects.toThrow(ValidationError);
      await expect(store.enqueue(text, { id: 'a', payload: '' })).rejects.toThrow(ValidationError);
      expect(await keys('')).toEqual([]);
      expect(await store.items('q')).toEqual([]);
    });

    it('can be closed twice', async () => {
      await store.close();
      await store.close();
    });
  });
}
