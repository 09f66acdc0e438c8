import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { ValidationError } from '../errors/errors.js';
import { keyMarkLength, keyUses, noCipher, textCipher } from './encryption.js';

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
const base64 = bytes.toString('base64');
const hex = bytes.toString('hex');
const otherKey = Buffer.alloc(32, 1).toString('base64');
const place = ['value', 'platform/app/token'];

describe('textCipher', () => {
  it('gives back any text, at its place', () => {
    const cipher = textCipher(base64);
    fc.assert(
      fc.property(anyText(), fc.array(fc.string()), (text, anyPlace) => {
        const stored = cipher.encrypt(text, anyPlace);
        expect(cipher.decrypt(stored, anyPlace)).toBe(text);
        expect(stored.startsWith(cipher.prefix)).toBe(true);
      }),
    );
  });

  it('reads what an earlier version wrote', () => {
    const stored = 'aes256gcm.559a39c9.CQkJCQkJCQkJCQkJnqpG90yleO3s/NAQ9DPJEjYyKomhWaDvoe2/AxPlkgA=';
    expect(textCipher(base64).decrypt(stored, place)).toBe('小程序 secret');
  });

  it('names the keys that texts need, also those that were not given', () => {
    const cipher = textCipher([base64, otherKey]);
    const [id = '', other = ''] = cipher.keyIds;
    const mark = cipher.encrypt('a', place).slice(0, keyMarkLength);
    const counted: [string, number][] = [
      [mark, 2],
      ['aes256gcm.deadbeef.', 3],
      ['plain', 4],
      [mark, 1],
    ];
    expect(keyUses(cipher, counted)).toEqual([
      { id, texts: 3, role: 'current' },
      { id: other, texts: 0, role: 'previous' },
      { id: 'deadbeef', texts: 3, role: 'missing' },
    ]);
    expect(keyUses(noCipher, [])).toEqual([]);
  });

  it('never encrypts twice to the same', () => {
    const cipher = textCipher(base64);
    expect(cipher.encrypt('a', place)).not.toBe(cipher.encrypt('a', place));
  });

  it('takes a key as base64 or hex, which are the same key', () => {
    expect(textCipher(hex).decrypt(textCipher(base64).encrypt('a', place), place)).toBe('a');
    expect(textCipher(hex.toUpperCase()).prefix).toBe(textCipher(base64).prefix);
  });

  it('encrypts with the first key, decrypts with all', () => {
    const stored = textCipher(base64).encrypt('a', place);
    const both = textCipher([otherKey, base64]);
    expect(both.decrypt(stored, place)).toBe('a');
    expect(both.prefix).toBe(textCipher(otherKey).prefix);
    expect(() => textCipher(otherKey).decrypt(stored, place)).toThrow(
      /no given key has the id [\da-f]{8}: value was encrypted with another key/,
    );
  });

  it.each([
    ['another place', ['value', 'platform/app/other']],
    ['another kind', ['payload', 'platform/app/token']],
    ['parts that join to the same', ['value', 'platform/app', 'token']],
  ])('refuses a text that was moved to %s', (_, elsewhere) => {
    const cipher = textCipher(base64);
    expect(() => cipher.decrypt(cipher.encrypt('a', place), elsewhere)).toThrow(/was changed, or moved/);
  });

  it('refuses a text in which any bit was changed, or that was cut', () => {
    const cipher = textCipher(base64);
    const stored = cipher.encrypt('some text', place);
    const body = Buffer.from(stored.slice(cipher.prefix.length), 'base64');
    fc.assert(
      fc.property(fc.nat(body.length * 8 - 1), (bit) => {
        const changed = Buffer.from(body);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => cipher.decrypt(cipher.prefix + changed.toString('base64'), place)).toThrow(ValidationError);
      }),
    );
    for (let length = 0; length < body.length; length++)
      expect(() => cipher.decrypt(cipher.prefix + body.subarray(0, length).toString('base64'), place)).toThrow(
        ValidationError,
      );
  });

  it('refuses a plain text', () => {
    expect(() => textCipher(base64).decrypt('plain', place)).toThrow(/value is not encrypted, although a key is given/);
  });

  it.each([
    '',
    'short',
    base64.slice(1),
    `${base64}=`,
    hex.slice(2),
    'g'.repeat(64),
    Buffer.alloc(33).toString('base64'),
  ])('refuses the key %j without showing it, and says how to make one', (key) => {
    const failure = (() => {
      try {
        return textCipher(key);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(ValidationError);
    const { message } = failure as ValidationError;
    expect(message).toContain('openssl rand -base64 32');
    if (key !== '') expect(message).not.toContain(key);
  });

  it('needs a key', () => {
    expect(() => textCipher([])).toThrow(/at least one key/);
  });
});
