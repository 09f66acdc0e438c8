import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { equalInConstantTime, type RandomSource, systemRuntime, ValidationError, WebhookError } from '@minigate/core';

/** Who the data are for. */
export interface UserDataKeys {
  /** 32 hexadecimal characters. */
  readonly sessionKey: string;
  /** AppKey of the mini program; it stands behind the data, so that they cannot be used for another one. */
  readonly appKey: string;
}

/** User data as they travel, both in Base64. */
export interface EncryptedUserData {
  readonly data: string;
  readonly iv: string;
}

/**
 * Makes a session key in the way that Baidu suggests to hosts: md5 of its parts. Any 32 hexadecimal characters will do.
 *
 * @param parts.userId - of the host's own.
 * @param parts.timestamp - seconds since the epoch; keep it, or the key, to make the same again.
 * @see https://github.com/swan-team/host-app-guide (oauth实现)
 */
export function makeSessionKey(parts: {
  readonly clientId: string;
  readonly userId: string;
  readonly timestamp: number;
  readonly hsk: string;
}): string {
  const { clientId, userId, timestamp, hsk } = parts;
  return createHash('md5').update(`${clientId}${userId}${timestamp}${hsk}`).digest('hex');
}

const algorithm = 'aes-192-cbc';
/** Characters of Base64 that are decrypted at most. */
const largest = 1_398_104;
const headBytes = 16 + 4;
/** Of Baidu's own sample; twice that of AES. */
const paddingBlock = 32;

/**
 * Encrypts user data for a mini program: AES-192-CBC over 16 random bytes, the length as four bytes, the data and the AppKey.
 *
 * @param plaintext - JSON text, such as `{"openid":"…","nickname":"…"}`.
 * @throws ValidationError when the session key is none.
 * @see https://smartprogram.baidu.com/docs/develop/api/open/log_Session-Key/
 */
export function encryptUserData(
  plaintext: string,
  keys: UserDataKeys,
  { random = systemRuntime().random }: { readonly random?: RandomSource | undefined } = {},
): EncryptedUserData {
  const iv = random.bytes(16);
  const content = Buffer.from(plaintext);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const bare = Buffer.concat([random.bytes(16), length, content, Buffer.from(keys.appKey)]);
  const padding = paddingBlock - (bare.length % paddingBlock);
  const cipher = createCipheriv(algorithm, keyOf(keys), iv).setAutoPadding(false);
  const data = Buffer.concat([cipher.update(bare), cipher.update(Buffer.alloc(padding, padding)), cipher.final()]);
  return { data: data.toString('base64'), iv: Buffer.from(iv).toString('base64') };
}

/**
 * Decrypts user data. For developers of mini programs, and for a host's own tests.
 *
 * @param encrypted.data - called `encryptedData` with phone numbers. At most 1 MiB.
 * @returns JSON text.
 * @throws WebhookError `too-large`; `not-authentic` when anything does not fit, and always the same, so that nobody can learn what.
 * @throws ValidationError when the session key is none.
 * @see https://smartprogram.baidu.com/docs/develop/api/open/log_Session-Key/
 */
export function decryptUserData({ data, iv }: EncryptedUserData, keys: UserDataKeys): string {
  const key = keyOf(keys);
  // They come from outside: what is no text decrypts to nothing.
  if (typeof data !== 'string' || typeof iv !== 'string') throw notAuthentic();
  if (data.length > largest) throw new WebhookError('too-large', `user data of more than ${largest} characters`);
  const plaintext = opened(Buffer.from(data, 'base64'), Buffer.from(iv, 'base64'), key, keys.appKey);
  if (plaintext === undefined) throw notAuthentic();
  return plaintext;
}

const notAuthentic = (): WebhookError => new WebhookError('not-authentic', 'the user data cannot be decrypted');

function opened(data: Buffer, iv: Buffer, key: Buffer, appKey: string): string | undefined {
  if (iv.length !== 16 || data.length === 0 || data.length % 16 !== 0) return undefined;
  const decipher = createDecipheriv(algorithm, key, iv).setAutoPadding(false);
  const bytes = Buffer.concat([decipher.update(data), decipher.final()]);
  const padding = bytes.at(-1) ?? 0;
  const end = bytes.length - padding;
  if (padding < 1 || padding > paddingBlock || end < headBytes) return undefined;
  const contentEnd = headBytes + bytes.readUInt32BE(16);
  if (contentEnd > end || !equalInConstantTime(bytes.toString('utf8', contentEnd, end), appKey)) return undefined;
  return bytes.toString('utf8', headBytes, contentEnd);
}

/** The 32 characters are taken for Base64, which makes them the 24 bytes that AES-192 wants. */
function keyOf({ sessionKey }: UserDataKeys): Buffer {
  if (!/^[A-Za-z\d+/]{32}$/.test(sessionKey))
    throw new ValidationError('request', [
      { path: 'sessionKey', message: 'must have 32 characters, such as makeSessionKey gives' },
    ]);
  return Buffer.from(sessionKey, 'base64');
}
