import { randomFillSync } from 'node:crypto';
import type { Clock, RandomSource, Runtime } from './runtime.js';

// setTimeout fires at once for a longer wait.
const longestTimerMs = 2 ** 31 - 1;

const sleepOnce = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
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
  });

const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    let left = ms;
    for (; left > longestTimerMs; left -= longestTimerMs) await sleepOnce(longestTimerMs, signal);
    await sleepOnce(left, signal);
  },
};

/** Filling a large block at once costs a fraction of a system call per nonce. Bytes that were handed out are wiped. */
function pooledBytes(): (length: number) => Uint8Array {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return (length) => {
    if (length > pool.length) return randomFillSync(new Uint8Array(length));
    if (used + length > pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const bytes = pool.slice(used, used + length);
    pool.fill(0, used, used + length);
    used += length;
    return bytes;
  };
}

const systemRandom: RandomSource = { bytes: pooledBytes(), jitter: () => Math.random() };

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
