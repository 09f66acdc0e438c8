import type { StopOptions, TokenSource } from '@minigate/core';
import type { PushReceiver } from './push.js';

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

/** @param tokens - all token sources of the client at this moment. */
export function closing(
  push: Pick<PushReceiver, 'stop' | 'settled'>,
  tokens: () => readonly Pick<TokenSource, 'settled'>[],
): Closing {
  let begun = false;
  return {
    begun: () => begun,
    async close({ after, ...stopOptions } = {}) {
      begun = true;
      await Promise.all([push.stop(stopOptions), after]);
      await push.settled();
      await Promise.all(tokens().map((each) => each.settled()));
    },
  };
}
