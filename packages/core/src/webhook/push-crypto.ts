import { createCipheriv, createDecipheriv, hash, type KeyObject } from 'node:crypto';
import { equalInConstantTime } from '../auth/hmac.js';
import type { RandomSource } from '../runtime/runtime.js';
import { aesKeyOf, type PushSecret } from './push-keys.js';

const cipherName = 'aes-256-cbc';
/** PKCS#7 over 32 bytes, although the cipher's block has 16. */
const paddingBlock = 32;
const randomLength = 16;
const headLength = randomLength + 4;

/**
 * The SHA-1 that encrypted pushes are signed with, WeChat's as well as Baidu's: token and parts, sorted as bytes, joined without
 * separators.
 *
 * @param parts - timestamp, nonce and Encrypt for the signature of a message; WeChat's `signature` has timestamp and nonce alone, and
 * covers no body.
 * @returns 40 lower-case hexadecimal digits.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/message_push.html
 */
export function pushSignature(token: string, ...parts: readonly string[]): string {
  return hash('sha1', [token, ...parts].sort().join(''));
}

/**
 * Encrypts a text with AES-256-CBC: 16 random bytes, its length, the text, the receiver's id, padding.
 *
 * @returns the Base64 text of the push's `Encrypt`.
 * @throws ValidationError when the secret's encodingAesKey is not one.
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

/**
 * Decrypts the Base64 text of a push's `Encrypt`. `undefined` when anything about it is wrong: Base64, padding, length or receiver.
 *
 * @throws ValidationError when the secret's encodingAesKey is not one.
 */
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

/** What an encrypted push says outside of its cipher text. Texts, because the signature covers them as they came. */
export interface PushProof {
  /** 40 lower-case hexadecimal digits. */
  readonly signature: string;
  /** Seconds since the epoch, ten digits. */
  readonly timestamp: string;
  readonly nonce: string;
}

/** A push that was verified and decrypted. */
export interface OpenedPush {
  readonly plaintext: string;
  /** Of the secret that opened it. */
  readonly appId: string;
  /** Which of the secrets opened it; seal the reply with the same one. */
  readonly secretIndex: number;
}

/**
 * Verifies and decrypts one text.
 *
 * @param proof - check the shape of its members first: signature, timestamp and nonce are joined without separators.
 * @param secrets - current first; the previous one too while keys are being changed.
 * @returns `undefined` when none of them opens it: nobody can learn whether signature, cipher or receiver is wrong.
 * @throws ValidationError when a secret's encodingAesKey is not one.
 */
export function openPush(
  encrypted: string,
  { signature, timestamp, nonce }: PushProof,
  secrets: readonly PushSecret[],
): OpenedPush | undefined {
  let opened: OpenedPush | undefined;
  for (const [secretIndex, secret] of secrets.entries()) {
    const matches = equalInConstantTime(signature, pushSignature(secret.token, timestamp, nonce, encrypted));
    // Two secrets may share the token: the console changes token and key separately.
    if (!matches || opened !== undefined) continue;
    const plaintext = decryptPush(encrypted, secret);
    if (plaintext !== undefined) opened = { plaintext, appId: secret.appId, secretIndex };
  }
  return opened;
}

function unpaddedLength(clear: Uint8Array): number | undefined {
  const padLength = clear.at(-1) ?? 0;
  if (padLength < 1 || padLength > paddingBlock) return undefined;
  const end = clear.length - padLength;
  for (let at = end; at < clear.length; at++) if (clear[at] !== padLength) return undefined;
  return end;
}
