import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, clientOf, endpointOf } from '../http/__fixtures__/pipeline.js';
import { encodeRfc3986, equalInConstantTime, hmac, hmacSigner } from './hmac.js';

describe('hmac', () => {
  // RFC 4231, test cases 1 and 2, and RFC 2202, test case 2 of HMAC-SHA-1.
  it.each([
    ['sha256', '\u000b'.repeat(20), 'Hi There', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      'sha256',
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ['sha1', 'Jefe', 'what do ya want for nothing?', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
  ] as const)('%s gives the published value', (algorithm, secret, text, expected) => {
    expect(hmac(secret, text, algorithm)).toBe(expected);
    expect(hmac(secret, text, algorithm, 'base64')).toBe(Buffer.from(expected, 'hex').toString('base64'));
  });

  it('is sha256 in hexadecimal by default, over UTF-8', () => {
    expect(hmac('密钥', '小程序')).toBe(hmac('密钥', '小程序', 'sha256', 'hex'));
    expect(hmac('密钥', '小程序')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('equalInConstantTime', () => {
  it('compares bytes, and lengths', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        expect(equalInConstantTime(left, left)).toBe(true);
        expect(equalInConstantTime(left, right)).toBe(left === right);
        expect(equalInConstantTime(left, `${left}x`)).toBe(false);
      }),
    );
  });
});

describe('encodeRfc3986', () => {
  it('leaves only letters, digits and -._~ as they are', () => {
    expect(encodeRfc3986("azAZ09-._~!'()* /+=&%小")).toBe('azAZ09-._~%21%27%28%29%2A%20%2F%2B%3D%26%25%E5%B0%8F');
  });

  it('can be decoded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const encoded = encodeRfc3986(text);
        expect(encoded).toMatch(/^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(encoded)).toBe(text);
      }),
    );
  });
});

describe('hmacSigner', () => {
  const signer = hmacSigner<{ readonly stamp: string }>({
    secret: 'Jefe',
    encoding: 'base64',
    parts: ({ now, nonce }) => ({ stamp: `${now}.${nonce}` }),
    canonical: ({ wire, url }, { stamp }) => `${wire.method}\n${url.pathname}\n${stamp}`,
    place: ({ wire }, { stamp }, signature) => ({ ...wire, headers: { ...wire.headers, stamp, signature } }),
  });
  const { runtime, clock } = clientOf(async () => answer());
  const wire = { method: 'GET', url: 'https://platform.test/a/b?c=1', headers: { kept: '1' } };
  const sign = () =>
    signer(wire, { endpoint: endpointOf(), runtime, now: runtime.clock.now(), credential: undefined }).headers;

  it('signs the canonical text with the values that it puts into the request', () => {
    const { kept, stamp, signature } = sign();
    expect(kept).toBe('1');
    expect(stamp).toMatch(new RegExp(`^${clock.now()}\\.[0-9a-f]{32}$`));
    expect(signature).toBe(hmac('Jefe', `GET\n/a/b\n${stamp}`, 'sha256', 'base64'));
  });

  it('uses no nonce twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => sign()['stamp'])).size).toBe(100);
  });
});
