import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../../../scripts/test-support/open-store.js';
import { systemRuntime } from '../../runtime/system.js';
import { processCount, startProcess, startProcesses } from './processes.js';

const { clock } = systemRuntime();

/** Opens a store by its place until the end of the test. */
export const open: typeof openStore = (place, options) => {
  const store = openStore(place, options);
  onTestFinished(() => store.close());
  return store;
};

/**
 * What several processes do on one store.
 *
 * @param freshPlace - names an empty store, as `openStore` of the test support takes it.
 * @param options.openings - how many stores they make at once, one after the other.
 * @param options.check - looks at what killed processes left at a place.
 */
export function processesContract(
  freshPlace: () => string,
  { openings, check }: { readonly openings: number; readonly check?: ((place: string) => void) | undefined },
): void {
  describe(`${processCount} processes on one store`, () => {
    it(`open it at once while it does not exist, ${openings} times`, async () => {
      const members = await startProcesses('open');
      for (let round = 0; round < openings; round++) {
        const place = freshPlace();
        for (const member of members) member.begin(place);
        await Promise.all(members.map((member) => member.until('opened')));
        const store = openStore(place);
        const found: string[] = [];
        for await (const { key } of store.list('process/')) found.push(key);
        await store.close();
        expect(found.sort()).toEqual(members.map(({ pid }) => `process/${pid}`).sort());
      }
    });

    it('agree on one key check when they make an encrypted one at once', async () => {
      const encryptWith = Buffer.alloc(32, 1).toString('hex');
      const place = freshPlace();
      const members = await startProcesses('open', encryptWith);
      for (const member of members) member.begin(place);
      await Promise.all(members.map((member) => member.until('opened')));
      const [{ pid } = { pid: 0 }] = members;
      expect(await open(place, { encryptWith }).get(`process/${pid}`)).toEqual({ value: '', generation: 1 });
      await expect((async () => open(place).get('a'))()).rejects.toThrow(/is encrypted/);
    });

    it('count with compare-and-set and lose nothing', async () => {
      const place = freshPlace();
      const members = await startProcesses('count');
      for (const member of members) member.begin(place);
      await Promise.all(members.map((member) => member.until('counted')));
      expect(await open(place).get('counter')).toEqual({ value: '800', generation: 800 });
    });

    it('claim 2,000 items, each exactly once', async () => {
      const place = freshPlace();
      const store = open(place);
      const ids = Array.from({ length: 2_000 }, (_, index) => `item ${index}`);
      await Promise.all(ids.map((id) => store.enqueue('queue', { id, payload: id })));
      const members = await startProcesses('work');
      for (const member of members) member.begin(place);
      const worked = await Promise.all(members.map((member) => member.until('worked')));
      const claimed = worked.flatMap((lines) => lines.slice(0, -1));
      expect(claimed.sort()).toEqual(ids.sort());
      expect(await store.stats('queue')).toMatchObject({ pending: 0, claimed: 0, done: 2_000 });
    });
  });

  describe('a killed process', () => {
    it('keeps its lease for its time and not longer', async () => {
      const place = freshPlace();
      const holder = await startProcess('hold');
      holder.begin(place);
      await holder.until('held');
      await holder.kill();
      expect(await open(place).acquire('lock', 'another', 1_000)).toBeUndefined();
      const later = open(place, { clock: { ...clock, now: () => clock.now() + 3_600_000 } });
      expect(await later.acquire('lock', 'another', 1_000)).toMatchObject({ owner: 'another' });
    });

    it('in the middle of its writes leaves all that it was told is written', async () => {
      const place = freshPlace();
      for (let round = 0; round < 5; round++) {
        const members = await Promise.all([startProcess('write'), startProcess('write')]);
        for (const member of members) member.begin(place);
        const told = await Promise.all(members.map((member) => member.until('20')));
        await Promise.all(members.map((member) => member.kill()));

        const store = openStore(place);
        for (const [index, { pid }] of members.entries()) {
          const generation = Number(told[index]?.at(-1));
          expect(generation).toBe(20);
          expect((await store.get(`process/${pid}`))?.generation).toBeGreaterThanOrEqual(generation);
          expect(await store.item('queue', `${pid} ${generation}`)).toMatchObject({ payload: 'x'.repeat(5_000) });
        }
        await store.close();
        check?.(place);
      }
    });
  });
}
