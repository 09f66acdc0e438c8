import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalRequest,
  type SignedParts,
  sha256,
  signatureFits,
  signatureHeaders,
  signRequest,
} from './signature.js';

const parts: SignedParts = {
  method: 'GET',
  target: '/internal/wx/tokens/wx1000000000000001?a=%20b',
  client: 'cron',
  timestamp: '1767225600',
  nonce: '00112233445566778899aabbccddeeff',
  payload: sha256(''),
};
const key = 'k'.repeat(32);

describe('signature', () => {
  it('signs the documented string', () => {
    expect(canonicalRequest(parts)).toBe(
      'MINIGATE-HMAC-SHA256\nGET\n/internal/wx/tokens/wx1000000000000001?a=%20b\ncron\n1767225600\n00112233445566778899aabbccddeeff\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    // Computed with: printf '%s' "$STRING" | openssl dgst -sha256 -hmac kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
    expect(signRequest(parts, key)[signatureHeaders.signature]).toBe(
      '0d068892fbcc956dc7513c7588a2f8444b6c6f215e5cd62ad61838fe9f122edc',
    );
  });

  it('fits with either of two keys, and no other', () => {
    const signature = signRequest(parts, key)[signatureHeaders.signature] ?? '';
    expect(signatureFits(parts, signature, ['x'.repeat(32), key])).toBe(true);
    expect(signatureFits(parts, signature, ['x'.repeat(32)])).toBe(false);
  });

  it('gives different requests different strings', () => {
    const line = fc.stringMatching(/^[ -~]{0,12}$/);
    const any = fc.record({ method: line, target: line, client: line, timestamp: line, nonce: line, payload: line });
    fc.assert(
      fc.property(any, any, (left, right) => {
        const same = Object.entries(left).every(([name, value]) => right[name as keyof SignedParts] === value);
        expect(canonicalRequest(left) === canonicalRequest(right)).toBe(same);
      }),
    );
  });
});
