import type { StopOptions } from './inbox.js';

/** Options of a client's `close`. */
export interface CloseOptions extends StopOptions {
  /** Awaited, too, before the last look for what is under way: the end of your HTTP server, after which no request begins anything. */
  readonly after?: Promise<unknown> | undefined;
}

/** How a client ends. */
export interface Closing {
  /** Whether {@link close} was called. */
  begun(): boolean;
  /** A second call waits, too. @throws what `after` or a part rejects with, when all the rest has ended. */
  close(options?: CloseOptions): Promise<void>;
}

/**
 * Ends a client in order: the parts that work by themselves, and what the program waits for; then what is still under way.
 *
 * @param stop - stops each part.
 * @param settled - waits for pushes that are being taken, then for renewals of tokens, which those may have begun. Does not throw.
 */
export function closing(
  stop: (options: StopOptions) => readonly Promise<unknown>[],
  settled: () => Promise<unknown>,
): Closing {
  let begun = false;
  return {
    begun: () => begun,
    async close({ after, ...stopOptions } = {}) {
      begun = true;
      // A server that does not end properly must not cut short what could still end.
      const ended = await Promise.allSettled([...stop(stopOptions), after]);
      await settled();
      for (const each of ended) if (each.status === 'rejected') throw each.reason;
    },
  };
}
