// The cloud's side of signatures, written anew from the document: a fake must not share the code that it checks.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Names and values in the order in which they came. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** A request as the gateway sees it. */
export interface SignedRequest {
  readonly method: string;
  /** As it was sent. */
  readonly path: string;
  readonly pairs: Pairs;
}

/** What each byte is written as: letters, digits and `-_.~` as they are, all others as `%XX`. */
const written: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
});

/** Percent-encodes all bytes that are not plain. Source: RFC 3986. */
export function percentEncode(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  let encoded = '';
  for (const byte of Buffer.from(text, 'utf8')) encoded += written[byte];
  return encoded;
}

// Byte order, too: names of parameters are ASCII.
const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the cloud signs. */
export function stringToSign({ method, path, pairs }: SignedRequest): string {
  const query = pairs
    .filter(([name]) => name !== 'signature')
    .toSorted(byName)
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join('&');
  return [method, path, query].join('\n');
}

const digest = (text: string, secret: string, method: string): Buffer =>
  createHmac(method === 'HmacSHA1' ? 'sha1' : 'sha256', secret)
    .update(text, 'utf8')
    .digest();

const textOf = (pairs: Pairs, name: string): string => pairs.find(([key]) => key === name)?.[1] ?? '';

/** Whether the request's signature is that of the key. */
export function isSigned(request: SignedRequest, secret: string): boolean {
  const digested = digest(stringToSign(request), secret, textOf(request.pairs, 'signature_method'));
  const expected = Buffer.from(digested.toString('base64'));
  // As text: a reader of base64 takes what is not padded, has other characters in between, or is written for URLs.
  const given = Buffer.from(textOf(request.pairs, 'signature'));
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Mistakes that clients make, as what they sign then. */
const mistakes: Readonly<Record<string, (request: SignedRequest) => string>> = {
  'sorted as name=value instead of by name': ({ method, path, pairs }) =>
    [
      method,
      path,
      pairs
        .filter(([name]) => name !== 'signature')
        .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
        .toSorted()
        .join('&'),
    ].join('\n'),
  "encoded by encodeURIComponent alone, which leaves !'()*": (request) =>
    withEncoding(request, (text) => encodeURIComponent(text)),
  'encoded as a form, with + for spaces': (request) =>
    withEncoding(request, (text) => new URLSearchParams([['', text]]).toString().slice(1)),
  'not encoded': (request) => withEncoding(request, (text) => text),
  'not sorted': ({ method, path, pairs }) =>
    [
      method,
      path,
      pairs
        .filter(([name]) => name !== 'signature')
        .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
        .join('&'),
    ].join('\n'),
  'the path without its last slash': (request) => stringToSign({ ...request, path: request.path.replace(/\/$/, '') }),
  'another verb': (request) => stringToSign({ ...request, method: request.method === 'GET' ? 'POST' : 'GET' }),
  'without the id token': (request) =>
    stringToSign({ ...request, pairs: request.pairs.filter(([name]) => name !== 'token') }),
};

function withEncoding({ method, path, pairs }: SignedRequest, write: (text: string) => string): string {
  const query = pairs
    .filter(([name]) => name !== 'signature')
    .toSorted(byName)
    .map(([name, value]) => `${write(name)}=${write(value)}`)
    .join('&');
  return [method, path, query].join('\n');
}

/** Which of the usual mistakes explains a wrong signature. `undefined`: none; the secret is another, or a value was changed after signing. */
export function mistakeOf(request: SignedRequest, secret: string): string | undefined {
  const given = textOf(request.pairs, 'signature');
  const method = textOf(request.pairs, 'signature_method');
  return Object.keys(mistakes).find(
    (name) => digest(mistakes[name]?.(request) ?? '', secret, method).toString('base64') === given,
  );
}
