import { createCipheriv, createHash } from 'node:crypto';
import { WebhookError } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptUserData, encryptUserData, makeSessionKey } from './user-data.js';

/** The sample that Baidu's page of user data prints. Source: https://www.bookstack.cn/read/smartprogram-20210306/a9bf6869d062a226.md */
const sample = {
  keys: { appKey: 'y2dTfnWfkx2OXttMEMWlGHoB1KzMogm7', sessionKey: '1df09d0a1677dd72b8325aec59576e0c' },
  iv: '1df09d0a1677dd72b8325Q==',
  data: 'OpCoJgs7RrVgaMNDixIvaCIyV2SFDBNLivgkVqtzq2GC10egsn+PKmQ/+5q+chT8xzldLUog2haTItyIkKyvzvmXonBQLIMeq54axAu9c3KG8IhpFD6+ymHocmx07ZKi7eED3t0KyIxJgRNSDkFk5RV1ZP2mSWa7ZgCXXcAbP0RsiUcvhcJfrSwlpsm0E1YJzKpYy429xrEEGvK+gfL+Cw==',
  plaintext: '{"openid":"open_id","nickname":"baidu_user","headimgurl":"url of image","sex":1}',
};
const { keys } = sample;
const outcomeOf = (encrypted: { data: string; iv: string }, own = keys): string => {
  try {
    return decryptUserData(encrypted, own);
  } catch (error) {
    return WebhookError.is(error) ? `${error.reason}: ${error.message}` : String(error);
  }
};
const refused = 'not-authentic: the user data cannot be decrypted';

it("opens Baidu's sample, and writes the same bytes", () => {
  expect(decryptUserData(sample, keys)).toBe(sample.plaintext);
  const iv = Buffer.from(sample.iv, 'base64');
  // The first 16 bytes of the sample's plaintext.
  const head = Buffer.from('5d0aa9913c63765d', 'latin1');
  const random = {
    bytes: (length: number) => (random.calls++ ? head.subarray(0, length) : iv),
    jitter: () => 0,
    calls: 0,
  };
  expect(encryptUserData(sample.plaintext, keys, { random })).toEqual({ data: sample.data, iv: sample.iv });
});

it('opens what it closed, for the same mini program and session only', () => {
  const key = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), key, key, fc.nat(), (plaintext, sessionKey, other, at) => {
      fc.pre(sessionKey !== other);
      const own = { ...keys, sessionKey };
      const encrypted = encryptUserData(plaintext, own);
      expect(decryptUserData(encrypted, own)).toBe(Buffer.from(plaintext).toString());
      expect(outcomeOf(encrypted, { ...own, sessionKey: other })).toBe(refused);
      expect(outcomeOf(encrypted, { ...own, appKey: 'another' })).toBe(refused);
      const bytes = Buffer.from(encrypted.data, 'base64');
      // Any change garbles its block; those of the random bytes and of the data themselves are not covered by anything.
      expect(
        outcomeOf({ ...encrypted, data: bytes.subarray(0, 16 * (at % (bytes.length / 16))).toString('base64') }, own),
      ).toBe(refused);
    }),
  );
});

describe('data that were not made by a host', () => {
  /** Encrypts bytes of any layout. */
  const closed = (bytes: Buffer): string => {
    const cipher = createCipheriv(
      'aes-192-cbc',
      Buffer.from(keys.sessionKey, 'base64'),
      Buffer.from(sample.iv, 'base64'),
    );
    return Buffer.concat([cipher.setAutoPadding(false).update(bytes), cipher.final()]).toString('base64');
  };
  const head = Buffer.alloc(16);
  const lengthOf = (length: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    return bytes;
  };

  it.each<[string, { data: string; iv: string }]>([
    ['that are absent', {} as typeof sample],
    ['whose iv is a number', { ...sample, iv: 16 as never }],
    ['without bytes', { data: '', iv: sample.iv }],
    ['of half a block', { data: Buffer.alloc(24).toString('base64'), iv: sample.iv }],
    ['with a short iv', { data: sample.data, iv: 'AAAA' }],
    ['with padding 0', { data: closed(Buffer.alloc(48)), iv: sample.iv }],
    ['with padding 33', { data: closed(Buffer.alloc(64, 33)), iv: sample.iv }],
    ['that end in their head', { data: closed(Buffer.alloc(32, 32)), iv: sample.iv }],
    [
      'whose length is too large',
      { data: closed(Buffer.concat([head, lengthOf(2 ** 32 - 1), Buffer.alloc(12, 12)])), iv: sample.iv },
    ],
  ])('%s are refused, with one message', (_, encrypted) => {
    expect(outcomeOf(encrypted)).toBe(refused);
  });

  it('that are padded to 16 bytes are opened as well', () => {
    const bare = Buffer.concat([head, lengthOf(2), Buffer.from(`{}${keys.appKey}`)]);
    const padding = 16 - (bare.length % 16);
    expect(outcomeOf({ data: closed(Buffer.concat([bare, Buffer.alloc(padding, padding)])), iv: sample.iv })).toBe(
      '{}',
    );
  });

  it('that are large are not decrypted', () => {
    expect(outcomeOf({ data: 'A'.repeat(1_398_108), iv: sample.iv })).toMatch(/^too-large/);
  });
});

it.each(['', '0'.repeat(31), '@'.repeat(32)])('needs a session key, not %j', (sessionKey) => {
  expect(() => encryptUserData('{}', { ...keys, sessionKey })).toThrow('sessionKey: must have 32 characters');
  expect(() => decryptUserData(sample, { ...keys, sessionKey })).toThrow('sessionKey: must have 32 characters');
});

it('makes session keys as the guide suggests', () => {
  const key = makeSessionKey({ clientId: 'ak', userId: 'huid', timestamp: 1_544_800_165, hsk: 'hsk' });
  expect(key).toBe(createHash('md5').update('akhuid1544800165hsk').digest('hex'));
  const own = { sessionKey: key, appKey: 'ak' };
  expect(decryptUserData(encryptUserData('{"mobile":"1"}', own), own)).toBe('{"mobile":"1"}');
});
