import { createHmac } from 'node:crypto';
import { checkFresh, equalInConstantTime, WebhookError } from '@minigate/core';
import { parseTime } from '../dialect/time.js';

/** What a push is verified against. */
export interface VerifyPaasWebhookOptions {
  /** Secrets that may have signed it: two while a secret is changed. */
  readonly secrets: readonly string[];
  /** Our time, in milliseconds since the epoch. */
  readonly now: number;
  /** How far the push's time may be from ours, in seconds. Default 900. */
  readonly windowSeconds?: number | undefined;
}

/** What a push says of itself. */
export interface WebhookProof {
  /** As the header has it: milliseconds since the epoch, or seconds. */
  readonly timestamp: string | undefined;
  readonly nonce: string | undefined;
  readonly signature: string | undefined;
}

/**
 * The signature of a push: HMAC-SHA256 over timestamp, nonce and raw body, each on its line, in lower-case hexadecimal. Reconstructed.
 *
 * @param timestamp - as it is in the header.
 */
export function paasWebhookSignature(
  secret: string,
  timestamp: string,
  nonce: string,
  body: string | Uint8Array,
): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${nonce}\n`).update(body).digest('hex');
}

/**
 * Checks that a push is from the platform and fresh, before anything of it is read.
 *
 * @throws WebhookError `malformed` without timestamp, nonce or signature; `not-authentic`; `stale`.
 */
export function verifyPaasWebhook(
  body: string | Uint8Array,
  { timestamp, nonce, signature }: WebhookProof,
  { secrets, now, windowSeconds = 900 }: VerifyPaasWebhookOptions,
): void {
  if (!timestamp || !nonce || !signature)
    throw new WebhookError('malformed', 'timestamp, nonce or signature is missing in the headers');
  // All secrets are tried, so that the time taken does not tell which one it was.
  const matches = secrets.filter((secret) =>
    equalInConstantTime(signature.toLowerCase(), paasWebhookSignature(secret, timestamp, nonce, body)),
  );
  if (matches.length === 0) throw new WebhookError('not-authentic', 'not authentic');
  const at = parseTime(timestamp);
  checkFresh(at ?? Number.NaN, { now, freshnessMs: windowSeconds * 1_000 });
}
