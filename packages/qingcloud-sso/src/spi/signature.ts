import { encodeRfc3986, equalInConstantTime, hmac, WebhookError } from '@minigate/core';

/**
 * How values stand in the signed text: `raw` as in the query that came, `rfc3986` or `form` (space as `+`) encoded anew, for proxies that
 * write queries in their own way.
 */
export type SpiEncoding = 'raw' | 'rfc3986' | 'form';

/** What {@link openSpiQuery} checks with. */
export interface SpiQueryOptions {
  /** Keys (app_key) from the console's page of the notice URL, as they stand there. Several while a key is changed. */
  readonly appKeys: readonly string[];
  /** The header `app_signature`, when it came. */
  readonly headerSignature?: string | undefined;
  /** Default all three: which one the platform uses for `+`, `/` and space is not documented. */
  readonly encodings?: readonly SpiEncoding[] | undefined;
  /** Longest query, in characters. Default 16,384. */
  readonly maxLength?: number | undefined;
}

const allEncodings: readonly SpiEncoding[] = ['raw', 'rfc3986', 'form'];

/**
 * Verifies the signature of a call that the platform makes, over all parameters of its query, and decodes them. Pure.
 *
 * What is signed was found by recomputing the samples of the platform's pages: `GET`, a line break, and the parameters but for
 * `signature`, sorted by name, values encoded. The page leaves out the verb.
 * Source: https://github.com/yunify/qingcloud-docs, saas-developer-guide/40_interface/40_spi_security.md
 *
 * @param query - the URL's query as it came, without `?`.
 * @returns all parameters but `signature`, decoded.
 * @throws WebhookError `too-large`; `not-authentic` when no key signed exactly this, or query and header disagree; `malformed` for a
 * parameter that is there twice or cannot be decoded.
 */
export function openSpiQuery(query: string, options: SpiQueryOptions): Readonly<Record<string, string>> {
  const { appKeys, headerSignature, encodings = allEncodings, maxLength = 16_384 } = options;
  if (query.length > maxLength) throw new WebhookError('too-large', `query longer than ${maxLength} characters`);
  const pairs = pairsOf(query);
  const given = [
    ...pairs.filter(([name]) => name === 'signature').map(([, value]) => value),
    ...(headerSignature === undefined ? [] : [headerSignature]),
  ].map(decodedSignature);
  const [signature] = given;
  if (signature === undefined || signature === '' || given.some((other) => !equalInConstantTime(other, signature)))
    throw notAuthentic();
  const signed = pairs.filter(([name]) => name !== 'signature');
  const texts = encodings.map((encoding) => signedText(signed, encode[encoding]));
  const isSigned = appKeys.some((key) =>
    texts.some((text) => text !== undefined && equalInConstantTime(hmac(key, text, 'sha256', 'base64'), signature)),
  );
  if (!isSigned) throw notAuthentic();
  return decodedParameters(signed);
}

/**
 * Signs a query as the platform does, for tests of a vendor's own server.
 *
 * @param parameters - decoded values; `signature` must not be among them.
 * @returns the query with its signature, without `?`.
 */
export function signSpiQuery(parameters: Readonly<Record<string, string>>, appKey: string): string {
  const pairs = Object.entries(parameters).map(([name, value]): Pair => [encodeRfc3986(name), encodeRfc3986(value)]);
  const signature = hmac(appKey, signedText(pairs, encode.raw) ?? '', 'sha256', 'base64');
  return [...pairs, ['signature', encodeRfc3986(signature)] as const].map(encode.raw).join('&');
}

/** Name and value as they stand in the query, and both together where they came from one. */
type Pair = readonly [name: string, value: string, text?: string];

/** Pairs as they stand. */
const pairsOf = (query: string): Pair[] =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [pair, '', pair] : [pair.slice(0, at), pair.slice(at + 1), pair];
    });

const formDecoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

const pairText = (name: string, value: string): string => `${name}=${value}`;

/** Names are encoded, too: otherwise one parameter could be written so that it reads as two signed ones. */
const encode: Readonly<Record<SpiEncoding, (pair: Pair) => string>> = {
  raw: ([name, value, text = pairText(name, value)]) => text,
  rfc3986: ([name, value]) => pairText(encodeRfc3986(formDecoded(name)), encodeRfc3986(formDecoded(value))),
  form: ([name, value]) => new URLSearchParams([[formDecoded(name), formDecoded(value)]]).toString(),
};

/** `undefined` when the query cannot be encoded anew. */
function signedText(pairs: readonly Pair[], encoded: (pair: Pair) => string): string | undefined {
  try {
    const written = pairs.map((pair) => [pair[0], encoded(pair)] as const);
    const inOrder = written.sort(([one], [other]) => (one < other ? -1 : 1));
    return `GET\n${inOrder.map(([, text]) => text).join('&')}`;
  } catch {
    return undefined;
  }
}

/** Base64 has no spaces: a `+` is one, however it was written. */
function decodedSignature(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw notAuthentic();
  }
}

function decodedParameters(pairs: readonly Pair[]): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = Object.create(null);
  for (const [rawName, rawValue] of pairs) {
    const [name, value] = decoded(rawName, rawValue);
    // Nothing may depend on which of two the reader takes.
    if (name in parameters) throw new WebhookError('malformed', 'a parameter is there twice');
    parameters[name] = value;
  }
  return parameters;
}

function decoded(name: string, value: string): readonly [name: string, value: string] {
  try {
    return [formDecoded(name), formDecoded(value)];
  } catch {
    throw new WebhookError('malformed', 'a parameter cannot be decoded');
  }
}

const notAuthentic = (): WebhookError =>
  new WebhookError('not-authentic', 'the query is not signed with the app key', {
    advice: {
      en: 'Compare the app key with the one beside the notice URL in the console; it is not the secret of the single sign-on.',
      zh: '请核对控制台“通知 URL”旁的 app_key；它不是 SSO 的密钥。',
    },
  });
