import { checkFresh, equalInConstantTime, systemRuntime, ValidationError, WebhookError } from '@minigate/core';
import { signHostRequest } from './signature.js';

/** A request of Baidu for the session of a login code, verified. */
export interface HostRequest {
  /** AppKey of the mini program. */
  readonly clientId: string;
  /** The login code that this host made. */
  readonly code: string;
  /** Goes back in the answer. */
  readonly requestId: string;
  /** When Baidu sent it, in milliseconds since the epoch. */
  readonly sentAt: number;
  /** Of the signature: `0.0.1`. */
  readonly signVersion: string;
}

/** Options of {@link verifyHostRequest}. */
export interface VerifyHostRequestOptions {
  /** The host's secret key; several while it is changed. */
  readonly hsk: string | readonly string[];
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: number | undefined;
  /** Largest difference between the request's time and now, in milliseconds. Default 300,000: none is documented. */
  readonly windowMs?: number | undefined;
}

/** A query as `URLSearchParams` or as Express reads it. */
export type HostQuery = URLSearchParams | Readonly<Record<string, unknown>>;

const required = ['client_id', 'code', 'request_id', 'sign', 'sign_version', 'timestamp'] as const;
const largest = 4_096;

/**
 * Verifies Baidu's request for the session of a login code (`getSessionKeyByCode`). It does not know what was asked before: see `useCode`.
 *
 * @throws WebhookError `too-large`; `malformed` when a parameter is missing, repeated, or holds `&`, which would let one parameter be read
 *   as two; `not-authentic`; `stale`. Its `status` is what to answer with.
 * @throws ValidationError when no secret key is given.
 * @see https://github.com/swan-team/host-app-guide (oauth实现)
 */
export function verifyHostRequest(
  query: HostQuery,
  { hsk, now = systemRuntime().clock.now(), windowMs = 300_000 }: VerifyHostRequestOptions,
): HostRequest {
  const secrets = [hsk].flat();
  if (secrets.length === 0 || secrets.some((secret) => typeof secret !== 'string' || secret === ''))
    throw new ValidationError('options', [{ path: 'hsk', message: 'is missing; it is the host’s secret key' }]);
  const parameters = parametersOf(query);
  const { client_id, code, request_id, sign, sign_version, timestamp } = parameters;
  // All are compared: the time does not tell which secret fits.
  const matches = secrets.map((secret) => equalInConstantTime(sign.toLowerCase(), signHostRequest(parameters, secret)));
  if (!matches.includes(true)) throw new WebhookError('not-authentic', 'the request is not authentic');
  const sentAt = Number(timestamp) * 1_000;
  checkFresh(sentAt, { now, freshnessMs: windowMs });
  return { clientId: client_id, code, requestId: request_id, sentAt, signVersion: sign_version };
}

function parametersOf(query: HostQuery): Record<(typeof required)[number], string> {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  const parameters: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of pairs) {
    if (typeof value !== 'string' || Object.hasOwn(parameters, name) || /[&=]/.test(name) || value.includes('&'))
      throw new WebhookError('malformed', 'a parameter is repeated or malformed');
    size += name.length + value.length;
    if (size > largest) throw new WebhookError('too-large', `more than ${largest} characters of parameters`);
    Object.defineProperty(parameters, name, { value, enumerable: true });
  }
  const missing = required.filter((name) => !parameters[name]);
  if (missing.length > 0) throw new WebhookError('malformed', `without ${missing.join(', ')}`);
  if (!/^\d{1,10}$/.test(parameters['timestamp'] ?? ''))
    throw new WebhookError('malformed', 'timestamp is no number of seconds');
  return parameters as Record<(typeof required)[number], string>;
}
