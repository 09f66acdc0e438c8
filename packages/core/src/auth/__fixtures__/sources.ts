import { expect } from 'vitest';
import { guardHooks, type TokenRefreshEvent } from '../../http/hooks.js';
import { systemRuntime } from '../../runtime/system.js';
import { memoryStore } from '../../store/memory.js';
import { fakeClock } from '../../testing/clock.js';
import { seededRandom } from '../../testing/random.js';
import { type IssuedToken, type TokenSource, type TokenSourceOptions, tokenSource } from '../token-source.js';

/** Store key of all sources. */
export const key = 'testing/app-1/token';
/** Milliseconds. */
export const hours = 3_600_000;

/** A platform whose tokens are T1, T2, … and live two hours. Each `source()` stands for one process on the same store. */
export function setUp(changes: Partial<TokenSourceOptions> = {}, lifetimeSec = 7_200) {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const loads: Parameters<TokenSourceOptions['load']>[] = [];
  const events: TokenRefreshEvent[] = [];
  const issue = (): IssuedToken => ({ value: `T${loads.length}`, expiresInSec: lifetimeSec });
  let processes = 0;
  const source = (own: Partial<TokenSourceOptions> = {}): TokenSource =>
    tokenSource({
      platform: 'testing',
      credential: 'app',
      subject: 'app-1',
      key,
      store,
      runtime: systemRuntime({ clock, random: seededRandom(++processes) }),
      hooks: guardHooks({ tokenRefresh: (event) => void events.push(event) }, expect.unreachable),
      load: async (...parameters) => {
        loads.push(parameters);
        return issue();
      },
      ...changes,
      ...own,
    });
  return { clock, store, loads, events, issue, source };
}

/** A load that ends when the test says so. */
export function gate() {
  const { promise, resolve } = Promise.withResolvers<IssuedToken>();
  return { load: () => promise, open: resolve };
}
