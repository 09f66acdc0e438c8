import { expect, it } from 'vitest';
import { TransportError } from '../errors/errors.js';
import { fakeClock } from '../testing/clock.js';
import { memoryStore } from './memory.js';
import { storeHealth } from './store-health.js';

it('says whether the store answers, and why not', async () => {
  const fake = fakeClock();
  const waits = new Set<AbortSignal | undefined>();
  const clock = {
    now: fake.now,
    sleep: (ms: number, signal?: AbortSignal): Promise<void> => {
      waits.add(signal);
      return fake.sleep(ms, signal);
    },
  };
  const store = memoryStore({ clock });
  const known = { kind: 'memory', durable: false };
  expect(await storeHealth(store, clock, store.stats('queue'))).toEqual({
    read: await store.stats('queue'),
    store: { ...known, reachable: true, failure: undefined },
  });
  expect(await storeHealth(store, clock, Promise.reject(new TransportError('network', 'a.b', 'gone')))).toEqual({
    read: undefined,
    store: { ...known, reachable: false, failure: 'network' },
  });
  const hanging = storeHealth(store, clock, new Promise<object>(() => undefined));
  await fake.advance(5_000);
  expect(await hanging).toEqual({ read: undefined, store: { ...known, reachable: false, failure: 'timeout' } });
  // A timer that is left would keep a process from ending.
  expect([...waits].map((signal) => signal?.aborted)).toEqual([true, true, true]);
});
