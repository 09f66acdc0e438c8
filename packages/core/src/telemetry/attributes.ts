import type { Attributes } from '@opentelemetry/api';
import { errorType } from '../errors/error-type.js';
import { HttpError, MinigateError, PlatformError } from '../errors/errors.js';

/** Of a failure: the convention's `error.type`, and what the SDK knows beside it. Nothing when there is none. */
export function failureAttributes(error: unknown): Attributes {
  if (error === undefined) return {};
  return {
    'error.type': errorType(error),
    ...(MinigateError.is(error) && { 'minigate.error.kind': error.kind }),
    ...(PlatformError.is(error) && { 'minigate.error.class': error.class }),
  };
}

/** The HTTP status of a call. A platform's refusal has one, too, often 200. */
export function statusAttributes(status: number | undefined, error: unknown): Attributes {
  const known = PlatformError.is(error) || HttpError.is(error) ? error.status : status;
  return known === undefined ? {} : { 'http.response.status_code': known };
}
