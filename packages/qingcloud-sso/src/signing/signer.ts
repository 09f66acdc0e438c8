import type { Signer } from '@minigate/core';
import { type SignatureMethod, type SigningKey, signTexts } from './sign-query.js';

/** How a deployment wants its requests signed. */
export interface SignatureOptions {
  /** Default `HmacSHA256`. */
  readonly signatureMethod?: SignatureMethod | undefined;
  /** Default 1. */
  readonly signatureVersion?: number | undefined;
}

/**
 * Signs calls with the key that their credential names, anew for each attempt. A GET carries everything in its query, a POST in its form.
 *
 * @param keyOf - finds the key by the value that the credential's source gave.
 */
export function actionSigner(keyOf: (credential: string) => SigningKey, options: SignatureOptions): Signer {
  return (wire, { endpoint, runtime, now, credential = '' }) => {
    if (endpoint.auth !== 'signature') return wire;
    const { origin, pathname, searchParams } = new URL(wire.url);
    const texts = {
      ...Object.fromEntries(searchParams),
      ...(typeof wire.body === 'string' && Object.fromEntries(new URLSearchParams(wire.body))),
    };
    const method = wire.method === 'POST' ? 'POST' : 'GET';
    const requestId = Buffer.from(runtime.random.bytes(16)).toString('hex');
    const { query } = signTexts(texts, { ...keyOf(credential), ...options, method, path: pathname, now, requestId });
    return method === 'POST'
      ? { ...wire, url: `${origin}${pathname}`, body: query }
      : { ...wire, url: `${origin}${pathname}?${query}` };
  };
}
