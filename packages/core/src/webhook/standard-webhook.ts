import { createHmac } from 'node:crypto';
import { equalInConstantTime } from '../auth/hmac.js';
import { ValidationError, WebhookError } from '../errors/errors.js';
import { parseJson } from '../http/json.js';
import { systemRuntime } from '../runtime/system.js';
import { checkFresh } from './freshness.js';

/** Headers of a signed webhook. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  /** Seconds since the epoch. */
  readonly 'webhook-timestamp': string;
  /** One `v1,<Base64>` for each secret, separated by spaces. */
  readonly 'webhook-signature': string;
}

/** Without dots, nothing can be moved from one part of the signed text to another. */
const idShape = /^[^.\s]{1,256}$/;

/** What is signed. */
export interface UnsignedWebhook {
  /** The same for every attempt; 1 to 256 characters, no dot and no space. */
  readonly id: string;
  /** When this attempt is made, in seconds since the epoch. */
  readonly timestamp: number;
  readonly body: string | Uint8Array;
}

/**
 * Signs a webhook by the Standard Webhooks scheme: HMAC-SHA256 over `id.timestamp.body`, in Base64.
 *
 * @param secrets - `whsec_` and the Base64 of 24 to 64 bytes; several while they are changed, and any of them verifies.
 * @throws ValidationError when a secret is none, without repeating it, and for an id that nobody could verify.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signWebhook(webhook: UnsignedWebhook, secrets: string | readonly string[]): WebhookHeaders {
  const { id, timestamp } = webhook;
  if (!idShape.test(id))
    throw new ValidationError('request', [{ path: 'id', message: 'must be 1 to 256 characters, no dot and no space' }]);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhookKeys(secrets)
      .map((key) => `v1,${signature(webhook, key)}`)
      .join(' '),
  };
}

/** A webhook as it came in. */
export interface ReceivedWebhook {
  /** Of `node:http` or Express, or a fetch `Headers`. */
  readonly headers:
    | Readonly<Record<string, string | readonly string[] | undefined>>
    | { get(name: string): string | null };
  /** The raw bytes, or their text. */
  readonly body: string | Uint8Array;
}

/** Options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** Milliseconds since the epoch; default the system's clock. */
  readonly now?: number | undefined;
  /** Largest difference between the attempt's timestamp and now, in milliseconds. Default 300,000. */
  readonly freshnessMs?: number | undefined;
  /** Largest body, in bytes. Default 1,048,576. */
  readonly maxBytes?: number | undefined;
}

/** A webhook that was verified. */
export interface VerifiedWebhook {
  /** The same for every attempt: remember it, and take a second one for done. */
  readonly id: string;
  /** When the attempt was made, in milliseconds since the epoch. */
  readonly sentAt: number;
  /** The body's JSON; an integer beyond 2^53 is a `bigint`. */
  readonly payload: unknown;
}

/**
 * Verifies a webhook that was signed by the Standard Webhooks scheme, such as a forwarded push. Nothing of it is parsed before.
 *
 * @param secrets - as for {@link signWebhook}; several while they are changed.
 * @throws WebhookError `too-large`; `malformed` when a header is missing, repeated or misshapen, or the verified body is no JSON;
 *   `not-authentic`; `stale` when the timestamp is off. Its `status` is what to answer with.
 * @throws ValidationError when a secret is none.
 */
export function verifyWebhook(
  { headers, body }: ReceivedWebhook,
  secrets: string | readonly string[],
  { now = systemRuntime().clock.now(), freshnessMs = 300_000, maxBytes = 1_048_576 }: VerifyWebhookOptions = {},
): VerifiedWebhook {
  const keys = webhookKeys(secrets);
  if (Buffer.byteLength(body) > maxBytes) throw new WebhookError('too-large', `body larger than ${maxBytes} bytes`);
  const id = header(headers, 'webhook-id', idShape);
  const timestamp = header(headers, 'webhook-timestamp', /^\d{1,12}$/);
  const given = header(headers, 'webhook-signature', /^\S{4,200}(?: \S{1,200}){0,15}$/).split(' ');
  const expected = keys.map((key) => `v1,${signature({ id, timestamp, body }, key)}`);
  // All are compared: the time tells neither which secret fits nor where.
  const matches = expected.flatMap((one) => given.map((other) => equalInConstantTime(one, other)));
  if (!matches.includes(true)) throw new WebhookError('not-authentic', 'the webhook is not authentic');
  const sentAt = Number(timestamp) * 1000;
  checkFresh(sentAt, { now, freshnessMs });
  return { id, sentAt, payload: parseVerified(typeof body === 'string' ? body : Buffer.from(body).toString()) };
}

/**
 * The keys in secrets of the Standard Webhooks form.
 *
 * @throws ValidationError naming each by its place, without repeating it.
 */
export function webhookKeys(secrets: string | readonly string[]): Uint8Array[] {
  const all = [secrets].flat();
  const keys = all.map((secret) => Buffer.from(String(secret).replace(/^whsec_/, ''), 'base64'));
  const issues = keys.flatMap(({ length }, index) =>
    /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(all[index] ?? '') && length >= 24 && length <= 64
      ? []
      : [{ path: `secrets.${index}`, message: 'must be "whsec_" and the Base64 of 24 to 64 random bytes' }],
  );
  if (all.length === 0) issues.push({ path: 'secrets', message: 'at least one is needed' });
  if (issues.length > 0) throw new ValidationError('options', issues);
  return keys;
}

const signature = (
  {
    id,
    timestamp,
    body,
  }: { readonly id: string; readonly timestamp: number | string; readonly body: string | Uint8Array },
  key: Uint8Array,
): string => createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');

function header(headers: ReceivedWebhook['headers'], name: string, shape: RegExp): string {
  const value = typeof headers.get === 'function' ? headers.get(name) : (headers as Record<string, unknown>)[name];
  if (typeof value === 'string' && shape.test(value)) return value;
  throw new WebhookError('malformed', `the header ${name} must be there once, well-formed`);
}

function parseVerified(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new WebhookError('malformed', 'the body is not JSON', { cause: error });
  }
}
