import type { Clock } from '@minigate/core';
import type { TenantEntry } from './tenant-types.js';
import type { TenantSource } from './tenants.js';

/** Reads a source for several at once, and spreads what they begin over time. */
export interface Reader {
  /** The next entry; `undefined` at the end. What the source throws, all get. */
  read(): Promise<TenantEntry | undefined>;
  /** Waits until the next one may begin. */
  pace(signal: AbortSignal): Promise<void>;
  /** Lets the source clean up, wherever it is. */
  close(): Promise<void>;
}

/** @param perMinute - how many may begin in a minute. */
export function reader(source: TenantSource, clock: Clock, perMinute: number | undefined): Reader {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let reading: Promise<unknown> = Promise.resolve();
  let isOver = false;
  let nextAt = 0;
  return {
    read() {
      // One after the other: iterators need not stand two questions at a time.
      const entry = reading.then(async () => {
        if (isOver) return undefined;
        const { done, value } = await iterator.next();
        isOver = done === true;
        return isOver ? undefined : (value as TenantEntry);
      });
      reading = entry.catch(() => undefined);
      return entry;
    },
    async pace(signal) {
      if (perMinute === undefined) return;
      const at = Math.max(clock.now(), nextAt);
      nextAt = at + 60_000 / perMinute;
      await clock.sleep(at - clock.now(), signal);
    },
    async close() {
      if (!isOver) await iterator.return?.();
    },
  };
}
