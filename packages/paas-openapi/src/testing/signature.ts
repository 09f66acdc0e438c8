// The platform's side of signatures, written anew from the contract: a fake must not share the code that it checks.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Dialect } from '../dialect/dialect.js';

/** Names and values, decoded, in the order in which they came. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** A request as the gateway sees it. */
export interface SignedRequest {
  readonly method: string;
  /** As it was sent, without query. */
  readonly path: string;
  /** Without the credentials. */
  readonly query: Pairs;
  /** SHA-256 of the body in hexadecimal, or what stands for it. */
  readonly payload: string;
  readonly appId: string;
  /** As it was sent. */
  readonly timestamp: string;
  readonly nonce: string;
}

type Auth = Dialect['auth'];
type Strategy = 'request-v1' | 'sorted-params';

/** SHA-256 in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Percent-encodes all bytes but letters, digits and `-._~`. Source: RFC 3986. */
export function percentEncode(text: string): string {
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte);
    encoded += /[A-Za-z0-9\-._~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const sorted = (pairs: Pairs): Pairs => pairs.toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y));
const join = (pairs: Pairs): string => pairs.map((pair) => pair.join('=')).join('&');
const encoded = (pairs: Pairs, write: (text: string) => string): Pairs =>
  pairs.map(([name, value]) => [write(name), write(value)]);

const lines = ({ method, path, payload, appId, timestamp, nonce }: SignedRequest, query: string): string =>
  [method, path, query, payload, appId, timestamp, nonce].join('\n');

/** What the platform signs. */
export function stringToSign(request: SignedRequest, { strategy, signedNames }: Auth): string {
  if ((strategy as Strategy) === 'request-v1')
    return lines(request, join(sorted(encoded(request.query, percentEncode))));
  const { appId, timestamp, nonce, query } = request;
  return join(
    sorted([...query, [signedNames.appId, appId], [signedNames.timestamp, timestamp], [signedNames.nonce, nonce]]),
  );
}

function digest(text: string, secret: string, { algorithm }: Auth): Buffer {
  return createHmac(algorithm === 'HMAC-SHA1' ? 'sha1' : 'sha256', secret)
    .update(text, 'utf8')
    .digest();
}

/** A signature as the deployment writes it. */
export function textOf(bytes: Buffer, { encoding }: Pick<Auth, 'encoding'>): string {
  if (encoding === 'base64') return bytes.toString('base64');
  const hex = bytes.toString('hex');
  return encoding === 'HEX' ? hex.toUpperCase() : hex;
}

/** Whether a signature is that of the secret. */
export function isSigned(request: SignedRequest, signature: string, secret: string, auth: Auth): boolean {
  const expected = Buffer.from(textOf(digest(stringToSign(request, auth), secret, auth), auth));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const empty = sha256('');

/** Mistakes that clients make in `request-v1`, as what they sign then. */
const mistakes: Readonly<Record<string, (request: SignedRequest, prefix: string) => string>> = {
  'the query is not sorted': (request) => lines(request, join(encoded(request.query, percentEncode))),
  'the query is sorted before it is encoded': (request) =>
    lines(request, join(encoded(sorted(request.query), percentEncode))),
  'the query is not encoded': (request) => lines(request, join(sorted(request.query))),
  "the query is encoded by encodeURIComponent alone, which leaves !'()*": (request) =>
    lines(request, join(sorted(encoded(request.query, encodeURIComponent)))),
  'the query is encoded as a form, with + for spaces': (request) =>
    lines(
      request,
      join(sorted(encoded(request.query, (text) => new URLSearchParams([['', text]]).toString().slice(1)))),
    ),
  'the query is not signed': (request) => lines(request, ''),
  'the path is not encoded': (request) => signed({ ...request, path: decodeURIComponent(request.path) }),
  'the path is without its prefix': (request, prefix) =>
    signed({ ...request, path: request.path.slice(prefix.length) }),
  'the verb is in lower case': (request) => signed({ ...request, method: request.method.toLowerCase() }),
  'the body is not signed': (request) => signed({ ...request, payload: empty }),
  'the body is UNSIGNED-PAYLOAD although it is not multipart': (request) =>
    signed({ ...request, payload: 'UNSIGNED-PAYLOAD' }),
  'the line of an empty body is empty': (request) => signed({ ...request, payload: '' }),
  'there is a line feed at the end': (request) => `${signed(request)}\n`,
};

const signed = (request: SignedRequest): string => lines(request, join(sorted(encoded(request.query, percentEncode))));

/** Which of the usual mistakes explains a wrong signature. `undefined`: none; the secret is another, or something was changed after signing. */
export function mistakeOf(
  request: SignedRequest,
  signature: string,
  secret: string,
  { auth, pathPrefix }: Pick<Dialect, 'auth' | 'pathPrefix'>,
): string | undefined {
  const matches = (text: string, how: Auth): boolean => textOf(digest(text, secret, how), how) === signature;
  const right = stringToSign(request, auth);
  for (const encoding of ['hex', 'HEX', 'base64'] as const)
    if (matches(right, { ...auth, encoding })) return `the signature is written as ${encoding}`;
  for (const algorithm of ['HMAC-SHA256', 'HMAC-SHA1'] as const)
    if (matches(right, { ...auth, algorithm })) return `the algorithm is ${algorithm}`;
  for (const strategy of ['request-v1', 'sorted-params'] as const)
    if (strategy !== auth.strategy && matches(stringToSign(request, { ...auth, strategy }), auth))
      return `the strategy is ${strategy}`;
  if (auth.strategy !== 'request-v1') return undefined;
  return Object.keys(mistakes).find((name) => matches(mistakes[name]?.(request, pathPrefix) ?? '', auth));
}
