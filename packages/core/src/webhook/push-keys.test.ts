import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ValidationError } from '../errors/errors.js';
import { aesKeyOf, checkPushKeys } from './push-keys.js';

const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

describe('checkPushKeys', () => {
  it('accepts what the console shows', () => {
    expect(() => checkPushKeys([{ token: 't', encodingAesKey: key }])).not.toThrow();
  });

  it.each([
    [`${key}=`, 'pushKeys.0.encodingAesKey: has 44 characters: leave out the "="'],
    [key.slice(1), 'must have 43 characters, as the console shows it, but has 42'],
    [`${key}x`, 'but has 44'],
    ['', 'the 消息加解密 Key is missing'],
    [`${key.slice(1)}-`, 'holds a character outside A-Z'],
  ])('refuses the key %j', (encodingAesKey, message) => {
    expect(() => checkPushKeys([{ token: 't', encodingAesKey }])).toThrow(message);
  });

  it('names every wrong key by its place and repeats none', () => {
    try {
      checkPushKeys([
        { token: '', encodingAesKey: key },
        { token: 't', encodingAesKey: 'shortkey' },
      ]);
      expect.unreachable();
    } catch (error) {
      if (!ValidationError.is(error)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(['pushKeys.0.token', 'pushKeys.1.encodingAesKey']);
      expect(error.message).not.toContain('shortkey');
    }
  });

  it('refuses an empty list', () => {
    expect(() => checkPushKeys([])).toThrow('at least one key is needed');
  });
});

describe('aesKeyOf', () => {
  it('decodes a secret once', () => {
    const secret = { appId: 'wx', token: 't', encodingAesKey: key };
    expect(aesKeyOf(secret)).toBe(aesKeyOf(secret));
    expect(aesKeyOf({ ...secret })).not.toBe(aesKeyOf(secret));
  });

  it('gives 32 bytes, of which the first 16 are the IV', () => {
    const { key: aesKey, iv } = aesKeyOf({ appId: 'wx', token: 't', encodingAesKey: key });
    const decoded = aesKey as KeyObject;
    expect(decoded.export()).toEqual(Buffer.from(`${key}=`, 'base64'));
    expect(decoded.symmetricKeySize).toBe(32);
    expect(iv).toEqual(decoded.export().subarray(0, 16));
  });
});
