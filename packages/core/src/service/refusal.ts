/** Stable codes of a service's errors. */
export type ServiceCode =
  /** Client, key, signature or body hash do not match. One code for all, so that nobody learns which. */
  | 'unauthenticated'
  /** The signature holds, and its time is outside the window. */
  | 'expired'
  /** The nonce was used before. */
  | 'replayed'
  /** Outside the client's scope. */
  | 'forbidden'
  /** The account has not granted access to the platform, or took it back. */
  | 'unknown_app'
  | 'not_found'
  | 'method_not_allowed'
  | 'bad_request'
  | 'too_large'
  /** The token was renewed a moment ago; it is not renewed again yet. */
  | 'too_soon'
  /** The platform has no ticket yet, or a renewal is stuck. */
  | 'not_ready'
  /** The platform could not be reached, or answered with a redirect. */
  | 'upstream'
  | 'timeout'
  | 'internal';

const statusOf: Readonly<Record<ServiceCode, number>> = {
  unauthenticated: 401,
  expired: 401,
  replayed: 401,
  forbidden: 403,
  unknown_app: 404,
  not_found: 404,
  method_not_allowed: 405,
  bad_request: 400,
  too_large: 413,
  too_soon: 429,
  not_ready: 503,
  upstream: 502,
  timeout: 504,
  internal: 500,
};

/** Why a service answers with an error. The message goes out: it never holds a secret. */
export class ServiceRefusal extends Error {
  readonly code: ServiceCode;
  readonly status: number;

  constructor(code: ServiceCode, message: string) {
    super(message);
    this.code = code;
    this.status = statusOf[code];
  }
}
