import pRetry from 'p-retry';
import { HttpError, type MinigateError, PlatformError, TransportError } from '../../errors/errors.js';
import { callEvent } from '../call-event.js';
import type { Reply, Step } from '../exchange.js';

/** Repeats attempts that failed for a passing reason, as far as the endpoint's retry class allows. */
export const retry: Step = (exchange, next) => {
  const { client, endpoint, signal } = exchange;
  const { retries, baseDelayMs, maxDelayMs } = client.retry;
  if (endpoint.retry === 'never' || retries === 0) return next(exchange);
  return pRetry<Reply>(() => next(exchange), {
    retries,
    // The waiting is done below on the injected clock.
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!mayRepeat(error, endpoint.retry === 'safe')) return false;
      const exponential = Math.min(maxDelayMs, baseDelayMs * 2 ** (attemptNumber - 1));
      const askedMs = askedDelay(error) ?? 0;
      if (askedMs > maxDelayMs) return false;
      const delayMs = Math.max(askedMs, Math.floor((exponential * (1 + client.runtime.random.jitter())) / 2));
      client.hooks.retry({
        ...callEvent(exchange),
        attempt: exchange.progress.attempts,
        error: error as MinigateError,
        delayMs,
      });
      await client.runtime.clock.sleep(delayMs, signal);
      return true;
    },
  });
};

const askedDelay = (error: unknown): number | undefined =>
  PlatformError.is(error) || HttpError.is(error) ? error.retryAfterMs : undefined;

function mayRepeat(error: unknown, safe: boolean): boolean {
  // A refused token had its second chance in the step inside this one.
  if (PlatformError.is(error)) return error.retryable && error.class !== 'token';
  if (TransportError.is(error)) return error.retryable;
  // An answer that cannot be read may have been a success: only reads are repeated then.
  if (HttpError.is(error)) return error.retryable && (safe || error.reason === 'status');
  return false;
}
