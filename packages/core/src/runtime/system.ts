import { randomBytes } from 'node:crypto';
import type { Clock, RandomSource, Runtime } from './runtime.js';

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const onAbort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

const systemRandom: RandomSource = {
  bytes: (length) => randomBytes(length),
  jitter: () => Math.random(),
};

/**
 * The real world: the system's clock, `node:crypto` randomness and the global `fetch`.
 *
 * @param overrides - ports to replace, for example `{ clock: fakeClock() }`.
 */
export function systemRuntime(overrides: Partial<Runtime> = {}): Runtime {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    clock: systemClock,
    random: systemRandom,
    ...overrides,
  };
}
