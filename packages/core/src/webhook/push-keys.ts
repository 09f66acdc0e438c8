import { createSecretKey } from 'node:crypto';
import { ValidationError, type ValidationIssue } from '../errors/errors.js';

/** What a push is verified and decrypted with. Keep the object: its decoded key is cached with it. */
export interface PushSecret {
  /** Id of the receiver, which closes every encrypted text: the third-party platform's own. */
  readonly appId: string;
  /** The console's 消息校验 Token. */
  readonly token: string;
  /** The console's 消息加解密 Key, 43 characters. */
  readonly encodingAesKey: string;
}

/** A {@link PushSecret} ready for use. */
export interface AesKey {
  /** A `KeyObject`; named loosely, so that programs without Node's types can read this declaration. */
  readonly key: object;
  /** The key's first 16 bytes, for every message. */
  readonly iv: Uint8Array;
}

const decoded = new WeakMap<PushSecret, AesKey>();

/** The decoded EncodingAESKey. @throws ValidationError when it is not one. */
export function aesKeyOf(secret: PushSecret): AesKey {
  let entry = decoded.get(secret);
  if (entry === undefined) {
    checkPushKeys([secret]);
    // The last character carries two bits too many, which real keys set; Node's decoder drops them.
    const bytes = Buffer.from(`${secret.encodingAesKey}=`, 'base64');
    entry = { key: createSecretKey(bytes), iv: bytes.subarray(0, 16) };
    decoded.set(secret, entry);
  }
  return entry;
}

/**
 * Checks push keys when the program starts rather than when the first push fails.
 *
 * @param keys - current key first.
 * @throws ValidationError naming each key by its place. The message does not repeat a key.
 */
export function checkPushKeys(keys: readonly Pick<PushSecret, 'token' | 'encodingAesKey'>[]): void {
  const issues: ValidationIssue[] = [];
  if (keys.length === 0) issues.push({ path: 'pushKeys', message: 'at least one key is needed' });
  for (const [index, { token, encodingAesKey }] of keys.entries()) {
    if (typeof token !== 'string' || token === '') {
      issues.push({ path: `pushKeys.${index}.token`, message: 'the 消息校验 Token is missing' });
    }
    const message = keyProblem(encodingAesKey);
    if (message !== undefined) issues.push({ path: `pushKeys.${index}.encodingAesKey`, message });
  }
  if (issues.length > 0) throw new ValidationError('options', issues);
}

function keyProblem(key: unknown): string | undefined {
  if (typeof key !== 'string' || key === '') return 'the 消息加解密 Key is missing';
  if (key.length === 44 && key.endsWith('=')) {
    return 'has 44 characters: leave out the "=" at the end, the console shows the key without it';
  }
  if (key.length !== 43) return `must have 43 characters, as the console shows it, but has ${key.length}`;
  if (!/^[A-Za-z0-9+/]+$/.test(key)) return 'holds a character outside A-Z, a-z, 0-9, + and /';
  return undefined;
}
