import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ValidationError } from '../../errors/errors.js';
import type { Clock } from '../../runtime/runtime.js';
import { fakeClock } from '../../testing/clock.js';
import type { FakeClock } from '../../testing/types.js';
import type { Store } from '../store.js';
import { leasesContract } from './contract-leases.js';
import { queuesContract } from './contract-queues.js';
import { valuesContract } from './contract-values.js';

const minute = 60_000;

/** The store of one case and its clock. */
export interface Subject {
  readonly clock: FakeClock;
  readonly store: Store;
}

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

    const subject = (): Subject => ({ clock, store });
    valuesContract(subject);
    leasesContract(subject);
    queuesContract(subject);

    it.each(['\0', 'a\0b', '\ud800'])(
      'refuses the text %j, which not every store can keep, wherever it is',
      async (text) => {
        await expect(store.set(text, '')).rejects.toThrow(ValidationError);
        await expect(store.set('a', text)).rejects.toThrow(ValidationError);
        await expect(store.acquire(text, 'one', minute)).rejects.toThrow(ValidationError);
        await expect(store.acquire('lock', text, minute)).rejects.toThrow(ValidationError);
        for (const wrong of [{ id: text }, { payload: text }, { group: text }])
          await expect(store.enqueue('q', { id: 'a', payload: '', ...wrong })).rejects.toThrow(ValidationError);
        await expect(store.enqueue(text, { id: 'a', payload: '' })).rejects.toThrow(ValidationError);
        for await (const entry of store.list('')) expect(entry).toBeUndefined();
        expect(await store.items('q')).toEqual([]);
      },
    );

    it('can be closed twice', async () => {
      await store.close();
      await store.close();
    });
  });
}
