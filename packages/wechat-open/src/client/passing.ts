import { HttpError, PlatformError, TransportError } from '@minigate/core';

/**
 * For the questions of a long wait, which an outage of minutes must not end: swallows failures for a passing reason.
 *
 * @throws every other error, as it is.
 */
export function unlessPassing(error: unknown): undefined {
  const isPassing = TransportError.is(error)
    ? error.reason !== 'aborted'
    : (PlatformError.is(error) || HttpError.is(error)) && error.retryable;
  if (!isPassing) throw error;
}
