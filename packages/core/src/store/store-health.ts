import { errorType } from '../errors/error-type.js';
import type { Clock } from '../runtime/runtime.js';
import type { Store } from './store.js';

/** Which store holds a client's state, whether it outlives the process and whether it answers. */
export interface StoreHealth {
  readonly kind: string;
  readonly durable: boolean;
  readonly reachable: boolean;
  /** Why it is not reachable: `timeout`, or the class or reason of its error. */
  readonly failure: string | undefined;
}

/** How long the store may take to answer, in milliseconds. */
const storeLimitMs = 5_000;

/**
 * Reads from a store for a health page. Does not throw, and does not wait for long: a client of Redis that is not connected would wait
 * forever.
 *
 * @param reading - what was asked of the store.
 * @returns what was read, `undefined` when the store fails or does not answer within 5 s.
 */
export async function storeHealth<T extends object>(
  { kind, durable }: Pick<Store, 'kind' | 'durable'>,
  clock: Clock,
  reading: Promise<T>,
): Promise<{ readonly read: T | undefined; readonly store: StoreHealth }> {
  const timer = new AbortController();
  const timeout = clock.sleep(storeLimitMs, timer.signal).then(() => 'timeout');
  const read = await Promise.race([reading.catch(errorType), timeout]);
  timer.abort();
  return typeof read === 'string'
    ? { read: undefined, store: { kind, durable, reachable: false, failure: read } }
    : { read, store: { kind, durable, reachable: true, failure: undefined } };
}
