import { HttpError, MinigateError, PlatformError } from './errors.js';

/**
 * The short name of a failure for metrics, spans and health pages: one of few, and never with a secret or a user's data in it.
 *
 * @returns the platform's own code (`61003`), the HTTP status of a gateway's answer (`502`), the reason (`timeout`, `not-ready`)
 * or the kind (`validation`) of the SDK's errors; the class of any other error (`TypeError`); `_OTHER` for what is none.
 */
export function errorType(error: unknown): string {
  if (PlatformError.is(error)) return String(error.code);
  if (HttpError.is(error) && error.reason === 'status') return String(error.status);
  if (MinigateError.is(error)) return 'reason' in error ? String(error.reason) : error.kind;
  return (error instanceof Error && error.constructor.name) || '_OTHER';
}
