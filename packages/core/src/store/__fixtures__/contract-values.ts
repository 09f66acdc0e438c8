import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeClock } from '../../testing/types.js';
import type { Store } from '../store.js';
import type { Subject } from './contract.js';

const minute = 60_000;

/** Values and their lists. */
export function valuesContract(subject: () => Subject): void {
  let clock: FakeClock;
  let store: Store;
  beforeEach(() => {
    ({ clock, store } = subject());
  });
  const keys = async (prefix: string, after?: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of store.list(prefix, { after })) found.push(key);
    return found;
  };
  describe('values', () => {
    it('returns what was written, and nothing for a key that was not', async () => {
      const value = JSON.stringify({ name: '小程序 🎉', nul: '\0', quotes: `"'` });
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
    expect(await store.claim('q', { limit: 1, visibleMs: minute })).toEqual([]);
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
}
