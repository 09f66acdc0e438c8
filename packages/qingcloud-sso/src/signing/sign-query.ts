import { hmac, indexedFields, ValidationError, type ValidationIssue } from '@minigate/core';
import { canonicalQuery, type Parameters, stringToSign } from './canonical.js';

/** Key of a session or of an account. */
export interface SigningKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Id token that belongs to the temporary key of a session. */
  readonly token?: string | undefined;
}

/** HMAC with which requests are signed. */
export type SignatureMethod = 'HmacSHA256' | 'HmacSHA1';

/** What {@link signQuery} needs beside the parameters. */
export interface SignQueryOptions extends SigningKey {
  /** Default `GET`. */
  readonly method?: 'GET' | 'POST' | undefined;
  /** Path as it is sent, with its slash at the end: `/iaas/` for an account's own key, `/iam/` for a session's. */
  readonly path: string;
  /** When the request is signed, in milliseconds since the epoch. */
  readonly now: number;
  /** Text that no other request has, such as 32 hexadecimal characters. Left out when absent. */
  readonly requestId?: string | undefined;
  /** Default `HmacSHA256`. */
  readonly signatureMethod?: SignatureMethod | undefined;
  /** Default 1. */
  readonly signatureVersion?: number | undefined;
}

/** A signed request. */
export interface SignedQuery {
  /** To be sent as the query of a GET, or as the form of a POST. */
  readonly query: string;
  /** Base64, not encoded for URLs. */
  readonly signature: string;
  /** What was signed; holds the id token. For comparing with what the platform says it signed. */
  readonly stringToSign: string;
}

/**
 * Signs the parameters of an action. Pure: the same input gives the same query. Sign anew for each attempt, with the time and a request id
 * of its own; the platform refuses old ones.
 * Source: https://docs.qingcloud.com/product/api/common/signature.html
 *
 * @param params - `action` and its parameters; lists as arrays (`instances.1`, …), nested parameters as objects (`statics.1.val1`).
 * `undefined` is left out. A `time_stamp`, `version` or `signature_…` among them wins over the one that would be made.
 * @throws ValidationError for a missing action or key, a path without slashes, names that are not ASCII, and texts with lone surrogates.
 * @example
 * const { query } = signQuery({ action: 'DescribeInstances', zone: 'pek3', status: ['running'] }, { ...key, path: '/iaas/', now: Date.now() });
 */
export function signQuery(params: Readonly<Record<string, unknown>>, options: SignQueryOptions): SignedQuery {
  const texts: Record<string, string> = Object.fromEntries(indexedFields(params));
  check(texts, options);
  return signTexts(texts, options);
}

/** The same for parameters that are texts already. */
export function signTexts(texts: Parameters, options: SignQueryOptions): SignedQuery {
  const { method = 'GET', path, now, token, requestId, signatureMethod = 'HmacSHA256', signatureVersion = 1 } = options;
  const { signature: _, ...given } = texts;
  const canonical = canonicalQuery({
    access_key_id: options.accessKeyId,
    time_stamp: timestamp(now),
    version: '1',
    signature_method: signatureMethod,
    signature_version: String(signatureVersion),
    ...(token !== undefined && { token }),
    ...(requestId !== undefined && { req_id: requestId }),
    ...given,
  });
  const text = stringToSign(method, path, canonical);
  const algorithm = signatureMethod === 'HmacSHA256' ? 'sha256' : 'sha1';
  const signature = hmac(options.secretAccessKey, text, algorithm, 'base64');
  return { query: `${canonical}&signature=${encodeURIComponent(signature)}`, signature, stringToSign: text };
}

/** UTC without milliseconds, as the platform writes it: `2026-01-31T08:00:00Z`. */
export const timestamp = (now: number): string => new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');

function check(texts: Parameters, { accessKeyId, secretAccessKey, path, now }: SignQueryOptions): void {
  const issues: ValidationIssue[] = [];
  const wrong = (where: string, message: string): void => void issues.push({ path: where, message });
  if (!texts['action']) wrong('action', 'is missing; give the name of the action, such as DescribeInstances');
  if (!accessKeyId) wrong('accessKeyId', 'is missing');
  if (!secretAccessKey) wrong('secretAccessKey', 'is missing');
  if (!/^\/(?:.*\/)?$/.test(path)) wrong('path', 'must begin and end with "/", such as /iaas/');
  if (!Number.isFinite(now)) wrong('now', 'must be a number of milliseconds since the epoch');
  for (const [name, value] of Object.entries(texts)) {
    if (!/^[ -~]+$/.test(name)) wrong(name, 'is no name of a parameter: names are ASCII');
    if (!value.isWellFormed()) wrong(name, 'has half of a character (a lone surrogate), which cannot be sent');
  }
  if (issues.length > 0) throw new ValidationError('request', issues);
}
