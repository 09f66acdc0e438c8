import { expect, it } from 'vitest';
import type { Clock } from '../../runtime/runtime.js';
import { systemRuntime } from '../../runtime/system.js';
import type { Store } from '../store.js';
import { startProcess, startProcesses } from './processes.js';

const { clock } = systemRuntime();

/**
 * What several processes do on one store.
 *
 * @param freshPlace - names an empty store, as `openStore` of the test support takes it.
 * @param open - opens the store of a place in this process. The caller ends it.
 */
export function processesContract(freshPlace: () => string, open: (place: string, clock?: Clock) => Store): void {
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
    for (const id of ids) await store.enqueue('queue', { id, payload: id });
    const members = await startProcesses('work');
    for (const member of members) member.begin(place);
    const worked = await Promise.all(members.map((member) => member.until('worked')));
    const claimed = worked.flatMap((lines) => lines.slice(0, -1));
    expect(claimed.sort()).toEqual(ids.sort());
    expect(await store.stats('queue')).toMatchObject({ pending: 0, claimed: 0, done: 2_000 });
  });

  it('keep the lease of a killed one for its time and not longer', async () => {
    const place = freshPlace();
    const holder = await startProcess('hold');
    holder.begin(place);
    expect(await holder.until('held')).toEqual(['held 1']);
    await holder.kill();
    expect(await open(place).acquire('lock', 'another', 1_000)).toBeUndefined();
    const later = open(place, { ...clock, now: () => clock.now() + 3_600_000 });
    expect(await later.acquire('lock', 'another', 1_000)).toMatchObject({ owner: 'another', fence: 2 });
  });
}
