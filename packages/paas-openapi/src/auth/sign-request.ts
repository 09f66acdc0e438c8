import { createHash, createHmac } from 'node:crypto';
import { encodeRfc3986 } from '@minigate/core';

/** A request as it goes out, without its credentials. */
export interface SignableRequest {
  /** Verb. */
  readonly method: string;
  /** Path with prefix, percent-encoded, without query. */
  readonly path: string;
  /** Pairs of the query, not encoded. */
  readonly query?: readonly (readonly [name: string, value: string])[] | undefined;
  /** The bytes of the body; or what stands for them: their SHA-256 in hexadecimal, or `UNSIGNED-PAYLOAD`. Default no body. */
  readonly body?: string | Uint8Array | { readonly payloadHash: string } | undefined;
}

/** What {@link signRequest} needs beside the request. */
export interface SignRequestOptions {
  /** Default `request-v1`. */
  readonly strategy?: 'request-v1' | 'sorted-params' | undefined;
  readonly appId: string;
  readonly appSecret: string;
  /** In the unit that the deployment wants: milliseconds, or seconds. */
  readonly timestamp: number;
  /** New for each attempt. */
  readonly nonce: string;
  /** Default `HMAC-SHA256`. */
  readonly algorithm?: 'HMAC-SHA256' | 'HMAC-SHA1' | undefined;
  /** Default `hex`. */
  readonly encoding?: 'hex' | 'HEX' | 'base64' | undefined;
  /** Names under which `sorted-params` signs them. Default `appId`, `timestamp` and `nonce`; `null` leaves one out. */
  readonly signedNames?:
    | { readonly appId: string | null; readonly timestamp: string | null; readonly nonce: string | null }
    | undefined;
}

/** A signature with what was signed. */
export interface RequestSignature {
  readonly signature: string;
  /** For comparing with the platform's. Holds no secret. */
  readonly stringToSign: string;
}

/**
 * Signs a request with the team's secret. Pure: the same input gives the same signature.
 *
 * `request-v1` signs seven lines: verb, path, sorted query, SHA-256 of the body, appId, timestamp, nonce.
 * `sorted-params` signs the pairs of the query with appId, timestamp and nonce, sorted by name, then value, unencoded; the body is not
 * covered. Both are reconstructed, the second after the vendor's front-end tracker.
 *
 * @example signRequest({ method: 'GET', path: '/openapi/v1/apps' }, { appId, appSecret, timestamp: Date.now(), nonce: randomUUID() });
 */
export function signRequest(request: SignableRequest, options: SignRequestOptions): RequestSignature {
  const { appSecret, algorithm = 'HMAC-SHA256', encoding = 'hex', strategy = 'request-v1' } = options;
  const stringToSign = strategy === 'request-v1' ? requestLines(request, options) : sortedParams(request, options);
  const digest = createHmac(algorithm === 'HMAC-SHA1' ? 'sha1' : 'sha256', appSecret)
    .update(stringToSign)
    .digest();
  const signature = encoding === 'HEX' ? digest.toString('hex').toUpperCase() : digest.toString(encoding);
  return { signature, stringToSign };
}

function requestLines(
  { method, path, query = [], body = '' }: SignableRequest,
  { appId, timestamp, nonce }: SignRequestOptions,
): string {
  const payload =
    typeof body === 'object' && 'payloadHash' in body
      ? body.payloadHash
      : createHash('sha256').update(body).digest('hex');
  const pairs = query.map(([name, value]): Pair => [encodeRfc3986(name), encodeRfc3986(value)]).sort(byBytes);
  return [
    method.toUpperCase(),
    path,
    pairs.map((pair) => pair.join('=')).join('&'),
    payload,
    appId,
    timestamp,
    nonce,
  ].join('\n');
}

function sortedParams(
  { query = [] }: SignableRequest,
  {
    appId,
    timestamp,
    nonce,
    signedNames = { appId: 'appId', timestamp: 'timestamp', nonce: 'nonce' },
  }: SignRequestOptions,
): string {
  const values = { appId, timestamp: String(timestamp), nonce };
  const own = (['appId', 'timestamp', 'nonce'] as const).flatMap((key): Pair[] => {
    const name = signedNames[key];
    return name === null ? [] : [[name, values[key]]];
  });
  return [...query, ...own]
    .sort(byBytes)
    .map((pair) => pair.join('='))
    .join('&');
}

type Pair = readonly [name: string, value: string];

/** JavaScript compares UTF-16 units, which orders some characters otherwise than their bytes. */
const byBytes = ([leftName, leftValue]: Pair, [rightName, rightValue]: Pair): number =>
  Buffer.compare(Buffer.from(leftName), Buffer.from(rightName)) ||
  Buffer.compare(Buffer.from(leftValue), Buffer.from(rightValue));
