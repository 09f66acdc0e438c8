import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptPush, encryptPush, openPush, pushSignature } from './push-crypto.js';

const secret = {
  appId: 'wx0123456789abcdef',
  token: 'token',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

/** Encrypts any clear bytes, whatever their layout. */
function encrypt(clear: Buffer): string {
  const key = Buffer.from(`${secret.encodingAesKey}=`, 'base64');
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(clear), cipher.final()]).toString('base64');
}

/** Clear bytes in the right layout unless told otherwise. */
function layout(changes: { message?: string; length?: number; appId?: string } = {}): Buffer {
  const { message = 'hello', appId = secret.appId } = changes;
  const head = Buffer.alloc(20);
  head.writeUInt32BE(changes.length ?? Buffer.byteLength(message), 16);
  const body = Buffer.concat([head, Buffer.from(message + appId)]);
  const padLength = 32 - (body.length % 32);
  return Buffer.concat([body, Buffer.alloc(padLength, padLength)]);
}

describe('decryptPush', () => {
  it('reads the right layout', () => {
    expect(decryptPush(encrypt(layout()), secret)).toBe('hello');
  });

  it('counts the length in bytes, not characters', () => {
    expect(decryptPush(encryptPush('中文😀', secret, { bytes: (n) => Buffer.alloc(n) }), secret)).toBe('中文😀');
    expect(decryptPush(encrypt(layout({ message: '中文', length: 2 })), secret)).toBeUndefined();
  });

  it('refuses a length beyond the text', () => {
    expect(decryptPush(encrypt(layout({ length: 6 })), secret)).toBeUndefined();
    expect(decryptPush(encrypt(layout({ length: 0xffffffff })), secret)).toBeUndefined();
  });

  it('refuses another receiver, and none', () => {
    expect(decryptPush(encrypt(layout({ appId: 'wx0123456789abcdee' })), secret)).toBeUndefined();
    expect(decryptPush(encrypt(layout({ appId: '' })), secret)).toBeUndefined();
  });

  it.each([0, 33, 255])('refuses padding bytes of %i', (fill) => {
    const clear = layout();
    clear.fill(fill, clear.length - (clear.at(-1) ?? 0));
    expect(decryptPush(encrypt(clear), secret)).toBeUndefined();
  });

  it('refuses padding whose bytes differ', () => {
    const clear = layout();
    const padLength = clear.at(-1) ?? 0;
    for (let at = clear.length - padLength; at < clear.length - 1; at++) {
      const changed = Buffer.from(clear);
      changed[at] = padLength ^ 1;
      expect(decryptPush(encrypt(changed), secret)).toBeUndefined();
    }
  });

  it('refuses padding that leaves no room for the head', () => {
    expect(decryptPush(encrypt(Buffer.alloc(32, 32)), secret)).toBeUndefined();
    expect(decryptPush(encrypt(Buffer.alloc(32, 13)), secret)).toBeUndefined();
  });

  it('refuses padding to 16 bytes, which the usual PKCS#7 makes', () => {
    const clear = layout();
    const padLength = clear.at(-1) ?? 0;
    const short = Buffer.concat([clear.subarray(0, -padLength), Buffer.alloc(padLength - 16, padLength - 16)]);
    expect(short.length % 16).toBe(0);
    expect(decryptPush(encrypt(short), secret)).toBeUndefined();
  });

  it('refuses Base64 that is not canonical', () => {
    const encrypted = encrypt(layout());
    for (const wrong of [`${encrypted}\n`, encrypted.replace('=', ''), `*${encrypted}`, `${encrypted}=`, '']) {
      expect(decryptPush(wrong, secret)).toBeUndefined();
    }
  });
});

describe('openPush', () => {
  const timestamp = '1700000000';
  const nonce = 'n';
  const encrypted = encrypt(layout());
  const signature = pushSignature(secret.token, timestamp, nonce, encrypted);
  const other = { ...secret, encodingAesKey: secret.encodingAesKey.toUpperCase() };

  it('tells which secret opened it, also of two that share the token', () => {
    const opened = openPush(encrypted, { signature, timestamp, nonce }, [other, secret, secret]);
    expect(opened).toEqual({ plaintext: 'hello', appId: secret.appId, secretIndex: 1 });
  });

  it('opens nothing that another token signed, another key encrypted or another id receives', () => {
    const proof = { signature, timestamp, nonce };
    expect(openPush(encrypted, proof, [{ ...secret, token: 'other' }])).toBeUndefined();
    expect(openPush(encrypted, proof, [other])).toBeUndefined();
    expect(openPush(encrypted, proof, [{ ...secret, appId: 'wx0123456789abcdee' }])).toBeUndefined();
    expect(openPush(encrypted, { ...proof, signature: signature.slice(1) }, [secret])).toBeUndefined();
    expect(openPush(encrypted, proof, [])).toBeUndefined();
  });
});

describe('pushSignature', () => {
  it('sorts its parts as bytes', () => {
    expect(pushSignature('b', 'a', 'B', '1')).toBe(pushSignature('1', 'B', 'a', 'b'));
    // echo -n 1Bab | sha1sum
    expect(pushSignature('b', 'a', 'B', '1')).toBe('b57f4cecc7179eb5aac7ea10fac44a59476189e0');
  });
});
