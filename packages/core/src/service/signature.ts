import { createHash } from 'node:crypto';
import { equalInConstantTime, hmac } from '../auth/hmac.js';

/** First line of the string to sign; names the version of the scheme. */
export const signatureScheme = 'MINIGATE-HMAC-SHA256';
/** Stands in the place of the body's hash where the client's scope lets bodies go unsigned. */
export const unsignedPayload = 'UNSIGNED-PAYLOAD';

/** Headers of a signed request. */
export const signatureHeaders = {
  client: 'x-minigate-client',
  timestamp: 'x-minigate-timestamp',
  nonce: 'x-minigate-nonce',
  payload: 'x-minigate-content-sha256',
  signature: 'x-minigate-signature',
} as const;

/** What a signature covers. */
export interface SignedParts {
  /** Upper case. */
  readonly method: string;
  /** Path with query, exactly as it stands in the request line. */
  readonly target: string;
  readonly client: string;
  /** Seconds since the epoch, decimal digits. */
  readonly timestamp: string;
  /** 16 to 64 of `A-Z a-z 0-9 _ -`; never used twice. */
  readonly nonce: string;
  /** SHA-256 of the body in lower-case hexadecimal (also of an empty body), or {@link unsignedPayload}. */
  readonly payload: string;
}

/** The string to sign: scheme and parts, one a line. No part can hold a line break, so no two requests share a string. */
export const canonicalRequest = ({ method, target, client, timestamp, nonce, payload }: SignedParts): string =>
  [signatureScheme, method, target, client, timestamp, nonce, payload].join('\n');

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (body: Uint8Array | string): string => createHash('sha256').update(body).digest('hex');

/**
 * The headers that sign a request.
 *
 * @param key - shared with the server.
 */
export function signRequest(parts: SignedParts, key: string): Record<string, string> {
  return {
    [signatureHeaders.client]: parts.client,
    [signatureHeaders.timestamp]: parts.timestamp,
    [signatureHeaders.nonce]: parts.nonce,
    [signatureHeaders.payload]: parts.payload,
    [signatureHeaders.signature]: hmac(key, canonicalRequest(parts)),
  };
}

/** Compares a signature with that of every key, in constant time and whichever fits. */
export const signatureFits = (parts: SignedParts, signature: string, keys: readonly string[]): boolean =>
  keys.map((key) => equalInConstantTime(hmac(key, canonicalRequest(parts)), signature)).includes(true);
