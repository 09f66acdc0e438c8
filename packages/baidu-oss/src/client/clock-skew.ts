import type { Clock, Sender } from '@minigate/core';

/** Compares this machine's clock with Baidu's, by the `Date` of its answers. */
export interface ClockSkew {
  /** Passes requests on. */
  readonly send: Sender;
  /** Seconds by which our clock was ahead when the latest answer came (negative: behind); `undefined` before the first. */
  seconds(): number | undefined;
}

/** @param send - sends the requests. */
export function clockSkew(send: Sender, clock: Clock): ClockSkew {
  let skewMs: number | undefined;
  return {
    async send(request) {
      const response = await send(request);
      const date = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(date)) skewMs = clock.now() - date;
      return response;
    },
    seconds: () => (skewMs === undefined ? undefined : Math.round(skewMs / 1_000)),
  };
}
