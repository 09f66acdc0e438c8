import { expect, it } from 'vitest';
import { TransportError } from '../errors/errors.js';
import { fakeClock } from '../testing/clock.js';
import { memoryStore } from './memory.js';
import { storeHealth } from './store-health.js';

it('says whether the store answers, and why not', async () => {
  const clock = fakeClock();
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
  await clock.advance(5_000);
  expect(await hanging).toEqual({ read: undefined, store: { ...known, reachable: false, failure: 'timeout' } });
});
