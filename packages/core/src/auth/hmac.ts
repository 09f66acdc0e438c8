import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signer } from '../http/exchange.js';
import type { WireRequest } from '../http/wire.js';

/** What a canonical string is made from. */
export interface SigningInput {
  readonly wire: WireRequest;
  readonly url: URL;
  /** The time to sign with, in milliseconds since the epoch. */
  readonly now: number;
  /** 32 hexadecimal characters, new for every attempt. */
  readonly nonce: string;
}

/** Options of {@link hmacSigner}. `Parts` are the values that both the canonical string and the request need. */
export interface HmacSignerOptions<Parts> {
  readonly secret: string;
  /** Default `sha256`. */
  readonly algorithm?: 'sha256' | 'sha1' | undefined;
  /** Default `hex`. */
  readonly encoding?: 'hex' | 'base64' | undefined;
  /** Chooses the values of this attempt, such as timestamp and nonce in the platform's form. */
  parts(input: SigningInput): Parts;
  /** The platform's string to sign. */
  canonical(input: SigningInput, parts: Parts): string;
  /** Puts the signature and the parts into the request. */
  place(input: SigningInput, parts: Parts, signature: string): WireRequest;
}

/** A signer for platforms that sign requests with HMAC over a canonical string of their own. */
export function hmacSigner<Parts>(
  options: HmacSignerOptions<Parts>,
): (...parameters: Parameters<Signer>) => WireRequest {
  const { secret, algorithm = 'sha256', encoding = 'hex' } = options;
  return (wire, { runtime, now }) => {
    const input: SigningInput = {
      wire,
      url: new URL(wire.url),
      now,
      nonce: Buffer.from(runtime.random.bytes(16)).toString('hex'),
    };
    const parts = options.parts(input);
    return options.place(input, parts, hmac(secret, options.canonical(input, parts), algorithm, encoding));
  };
}

/** HMAC of a UTF-8 text. */
export function hmac(
  secret: string,
  text: string,
  algorithm: 'sha256' | 'sha1' = 'sha256',
  encoding: 'hex' | 'base64' = 'hex',
): string {
  return createHmac(algorithm, secret).update(text).digest(encoding);
}

/** Compares two texts in constant time; texts of different length are unequal. */
export function equalInConstantTime(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Percent-encodes as RFC 3986 wants it: everything but letters, digits and `-._~`. */
export function encodeRfc3986(text: string): string {
  // Most names and values: looking is cheaper than encoding.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
