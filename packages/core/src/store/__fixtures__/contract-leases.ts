import { beforeEach, describe, expect, it } from 'vitest';
import type { FakeClock } from '../../testing/types.js';
import type { Lease, Store } from '../store.js';
import type { Subject } from './contract.js';

const minute = 60_000;

/** Leases, and writes with their fence. */
export function leasesContract(subject: () => Subject): void {
  let clock: FakeClock;
  let store: Store;
  beforeEach(() => {
    ({ clock, store } = subject());
  });
  const lease = async (owner: string, ttlMs = minute): Promise<Lease> => {
    const found = await store.acquire('lock', owner, ttlMs);
    if (!found) throw new Error(`${owner} did not get the lease`);
    return found;
  };
  describe('leases', () => {
    it('are held by one owner until their time is over', async () => {
      const first = await lease('one');
      expect(first).toEqual({ name: 'lock', owner: 'one', fence: clock.now(), expiresAt: clock.now() + minute });
      expect(await store.acquire('lock', 'two', minute)).toBeUndefined();
      expect(await store.acquire('other', 'two', minute)).toMatchObject({ fence: clock.now() });
      await clock.advance(minute - 1);
      expect(await store.acquire('lock', 'two', minute)).toBeUndefined();
      await clock.advance(1);
      expect(await lease('two')).toMatchObject({ owner: 'two', fence: clock.now() });
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

    it('keep counting their fence when the clock is set back', async () => {
      const first = await lease('one');
      clock.reset(clock.now() - minute);
      expect(await lease('one')).toMatchObject({ fence: first.fence + 1 });
    });

    it('end early when released, and keep counting their fence', async () => {
      const first = await lease('one');
      expect(await store.release(first)).toBe(true);
      expect(await store.release(first)).toBe(false);
      expect(await store.renew(first, minute)).toBeUndefined();
      expect(await lease('two')).toMatchObject({ fence: first.fence + 1 });
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
}
