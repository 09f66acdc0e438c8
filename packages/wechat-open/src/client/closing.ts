import type { StopOptions, TokenSource } from '@minigate/core';
import type { PushReceiver } from './push.js';
import type { Reconciliations } from './reconciliation.js';

/** Options of `wx.close()`. */
export interface CloseOptions extends StopOptions {
  /** Awaited, too, before the last look for what is under way: the end of your HTTP server, after which no request begins anything. */
  readonly after?: Promise<unknown> | undefined;
}

/** How a client ends. */
export interface Closing {
  /** Whether {@link close} was called. */
  begun(): boolean;
  close(options?: CloseOptions): Promise<void>;
}

/**
 * @param push - with the forwarders.
 * @param tokens - all token sources of the client at this moment.
 */
export function closing(
  push: Pick<PushReceiver, 'stop' | 'settled'>,
  nightly: Pick<Reconciliations, 'stop'>,
  tokens: () => readonly Pick<TokenSource, 'settled'>[],
): Closing {
  let begun = false;
  return {
    begun: () => begun,
    async close({ after, ...stopOptions } = {}) {
      begun = true;
      // A server that does not end properly must not cut short what could still end.
      const ended = await Promise.allSettled([push.stop(stopOptions), nightly.stop(), after]);
      await push.settled();
      await Promise.all(tokens().map((each) => each.settled()));
      for (const each of ended) if (each.status === 'rejected') throw each.reason;
    },
  };
}
