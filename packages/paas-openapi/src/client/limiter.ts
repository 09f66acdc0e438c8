import { type Clock, type Invoke, TransportError } from '@minigate/core';
import type { Dialect } from '../dialect/dialect.js';

const minuteMs = 60_000;

/**
 * Delays calls so that no minute has more than the limits allow. Repetitions of a call are not counted: they obey `Retry-After`.
 *
 * @param invoke - sends calls.
 */
export function limited(invoke: Invoke, clock: Clock, limits: Dialect['limits']): Invoke {
  const request = window(limits.requestsPerMinute);
  const upload = window(limits.uploadsPerMinute);
  return async (endpoint, fields, options) => {
    const now = clock.now();
    const earliest = endpoint.body === 'multipart' ? upload(now) : now;
    const at = request(earliest);
    if (at > now)
      await clock.sleep(at - now, options?.signal).catch(() => {
        throw new TransportError('aborted', endpoint.id, 'aborted by the caller while it waited for its turn');
      });
    return invoke(endpoint, fields, options);
  };
}

/** Gives each call the first time, from `earliest` on, at which the minute before has room. */
function window(perMinute: number): (earliest: number) => number {
  const given: number[] = [];
  return (earliest) => {
    const oldest = given.length < perMinute ? undefined : given.shift();
    const at = oldest === undefined ? earliest : Math.max(earliest, oldest + minuteMs);
    given.push(at);
    return at;
  };
}
