import { createCipheriv, createDecipheriv, hash, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { RandomSource } from '@minigate/core';
import { aesKeyOf, type PushSecret } from './keys.js';

const cipherName = 'aes-256-cbc';
/** PKCS#7 over 32 bytes, although the cipher's block has 16. */
const paddingBlock = 32;
const randomLength = 16;
const headLength = randomLength + 4;

/**
 * The SHA-1 that WeChat signs with: token and parts, sorted as bytes, joined without separators.
 *
 * @param parts - timestamp, nonce and Encrypt for `msg_signature`; timestamp and nonce alone for `signature`, which covers no body.
 * @returns 40 lower-case hexadecimal digits.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html
 */
export function pushSignature(token: string, ...parts: readonly string[]): string {
  return hash('sha1', [token, ...parts].sort().join(''));
}

/** Compares two signatures of 40 ASCII characters in constant time. */
export function signaturesEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'latin1'), Buffer.from(other, 'latin1'));
}

/**
 * Encrypts a text: 16 random bytes, its length, the text, the component's app id, padding.
 *
 * @returns the Base64 text of an `Encrypt` element.
 */
export function encryptPush(plaintext: string, secret: PushSecret, random: Pick<RandomSource, 'bytes'>): string {
  const { key, iv } = aesKeyOf(secret);
  const message = Buffer.from(plaintext);
  const receiver = Buffer.from(secret.appId);
  const length = headLength + message.length + receiver.length;
  const padLength = paddingBlock - (length % paddingBlock);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(message.length);
  const cipher = createCipheriv(cipherName, key as KeyObject, iv).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(
      Buffer.concat([random.bytes(randomLength), head, message, receiver, Buffer.alloc(padLength, padLength)]),
    ),
    cipher.final(),
  ]).toString('base64');
}

/** Decrypts the Base64 text of an `Encrypt` element. `undefined` when anything about it is wrong: Base64, padding, length or receiver. */
export function decryptPush(encrypted: string, secret: PushSecret): string | undefined {
  const { key, iv } = aesKeyOf(secret);
  const bytes = Buffer.from(encrypted, 'base64');
  // Node skips what is not Base64; a shortfall or a character too many shows here.
  const canonical = encrypted.length === Math.ceil(bytes.length / 3) * 4;
  if (!canonical || bytes.length === 0 || bytes.length % paddingBlock !== 0) return undefined;
  // Without padding `update` gives everything; `final` would add nothing but time.
  const clear = createDecipheriv(cipherName, key as KeyObject, iv)
    .setAutoPadding(false)
    .update(bytes);
  const end = unpaddedLength(clear);
  if (end === undefined || end < headLength) return undefined;
  const messageEnd = headLength + clear.readUInt32BE(randomLength);
  if (messageEnd > end || clear.toString('utf8', messageEnd, end) !== secret.appId) return undefined;
  return clear.toString('utf8', headLength, messageEnd);
}

function unpaddedLength(clear: Uint8Array): number | undefined {
  const padLength = clear.at(-1) ?? 0;
  if (padLength < 1 || padLength > paddingBlock) return undefined;
  const end = clear.length - padLength;
  for (let at = end; at < clear.length; at++) if (clear[at] !== padLength) return undefined;
  return end;
}
