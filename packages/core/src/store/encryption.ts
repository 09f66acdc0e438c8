import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { ValidationError } from '../errors/errors.js';

/** Turns texts into what a store keeps, and back. */
export interface TextCipher {
  /**
   * @param place - where the text is kept, such as `['value', key]`. It must be the same when reading, so that whoever can write to
   * the store cannot swap texts between places. (An older text of the same place is not recognised as old.)
   */
  encrypt(text: string, place: readonly string[]): string;
  /** @throws ValidationError when the key of the text was not given, or the text was changed or moved. */
  decrypt(stored: string, place: readonly string[]): string;
  /** What texts encrypted with the newest key begin with; others have to be encrypted again before their key is dropped. */
  readonly prefix: string;
  /** Ids of the given keys, the newest first. */
  readonly keyIds: readonly string[];
}

/** How many texts of a store an encryption key has encrypted. */
export interface EncryptionKeyUse {
  /** A short hash of the key, by which errors name it, too. */
  readonly id: string;
  /** Values, payloads and errors that need it to be read. */
  readonly texts: number;
  /**
   * `current` encrypts; `previous` was given too, and may be dropped once it has no text left and no process encrypts with it; `missing`
   * was not given.
   */
  readonly role: 'current' | 'previous' | 'missing';
}

/** Keeps texts as they are. */
export const noCipher: TextCipher = { encrypt: (text) => text, decrypt: (stored) => stored, prefix: '', keyIds: [] };

interface NamedKey {
  readonly id: string;
  readonly secret: KeyObject;
}

const version = 'aes256gcm';
const idLength = 8;
/** How much of a text's beginning names its key: `aes256gcm.<key id>.` */
export const keyMarkLength: number = version.length + idLength + 2;
const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM with a random nonce for every text. Stored texts name their key by a short hash: `aes256gcm.<key id>.<base64>`.
 *
 * @param keys - 32 bytes each, as base64 (44 characters) or hex (64 characters). The first encrypts, all decrypt: to rotate, put the
 * new key at the end everywhere, then at the front, then drop the old one.
 * @throws ValidationError when a key has another form. The message holds no key.
 */
export function textCipher(keys: string | readonly string[]): TextCipher {
  const ring = (typeof keys === 'string' ? [keys] : keys).map(readKey);
  const [current] = ring;
  if (!current) throw invalid('encryptWith', 'needs at least one key');
  const prefix = `${version}.${current.id}.`;

  return {
    prefix,
    keyIds: ring.map(({ id }) => id),
    encrypt(text, place) {
      // Not from the injected randomness: a repeated nonce, as of a seeded source, would reveal the texts.
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', current.secret, iv).setAAD(authenticated(place));
      const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return prefix + body.toString('base64');
    },
    decrypt(stored, place) {
      const [, id = '', base64 = ''] = stored.startsWith(`${version}.`) ? stored.split('.') : [];
      const key = ring.find((each) => each.id === id);
      if (!key)
        throw invalid(
          'encryptWith',
          id
            ? `no given key has the id ${id}: ${place[0]} was encrypted with another key; give that one too`
            : `${place[0]} is not encrypted, although a key is given`,
        );
      const body = Buffer.from(base64, 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key.secret, body.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(authenticated(place)).setAuthTag(body.subarray(-tagBytes));
        return decipher.update(body.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
      } catch (error) {
        throw invalid('encryptWith', `the stored ${place[0]} was changed, or moved from another place`, error);
      }
    },
  };
}

/**
 * Sums up which keys a store's texts need.
 *
 * @param counted - beginnings of texts, {@link keyMarkLength} long, with their number; others than those of encrypted texts do not count.
 * @returns the given keys, the newest first, then those that were not given.
 */
export function keyUses(
  { keyIds }: TextCipher,
  counted: Iterable<readonly [mark: string, texts: number]>,
): EncryptionKeyUse[] {
  const texts = new Map(keyIds.map((id) => [id, 0]));
  for (const [mark, count] of counted) {
    const [name, id = ''] = mark.split('.');
    if (name === version && mark.length === keyMarkLength) texts.set(id, (texts.get(id) ?? 0) + count);
  }
  const roleOf = (id: string): EncryptionKeyUse['role'] =>
    id === keyIds[0] ? 'current' : keyIds.includes(id) ? 'previous' : 'missing';
  return Array.from(texts, ([id, count]) => ({ id, texts: count, role: roleOf(id) }));
}

const authenticated = (place: readonly string[]): Buffer => Buffer.from(JSON.stringify(place));

function readKey(text: string): NamedKey {
  const bytes = /^[\da-f]{64}$/i.test(text)
    ? Buffer.from(text, 'hex')
    : /^[\w+/]{43}=$/.test(text)
      ? Buffer.from(text, 'base64')
      : undefined;
  if (bytes?.length !== 32)
    throw invalid(
      'encryptWith',
      'a key is 32 bytes as base64 (44 characters) or hex (64 characters); make one with: openssl rand -base64 32',
    );
  const id = createHash('sha256').update('minigate key id\0').update(bytes).digest('hex').slice(0, idLength);
  return { id, secret: createSecretKey(bytes) };
}

const invalid = (path: string, message: string, cause?: unknown): ValidationError =>
  new ValidationError('options', [{ path, message }], cause === undefined ? {} : { cause });
