import { encodeRfc3986 } from '@minigate/core';

/** Names and values of a request, as texts. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * Parameters in the form that is signed and sent: sorted by name, values percent-encoded by RFC 3986, empty ones kept as `name=`. Sorted by
 * name alone: sorting `name=value` would put `status.10` elsewhere.
 * Source: https://docs.qingcloud.com/product/api/common/signature.html
 *
 * @param parameters - their names are ASCII, so that the order of JavaScript is that of their bytes.
 */
export function canonicalQuery(parameters: Parameters): string {
  return Object.keys(parameters)
    .sort()
    .map((name) => `${encodeRfc3986(name)}=${encodeRfc3986(parameters[name] ?? '')}`)
    .join('&');
}

/**
 * What is signed: verb, path and canonical query on lines of their own.
 *
 * @param path - as it is sent, with its slash at the end: `/iaas/`, `/iam/`.
 */
export const stringToSign = (method: 'GET' | 'POST', path: string, canonical: string): string =>
  `${method}\n${path}\n${canonical}`;
