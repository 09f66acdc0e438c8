import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNotice } from './notice.js';

const parse = (value: Uint8Array | string | null): unknown => parseNotice(value, 1_000);

describe('parseNotice', () => {
  it.each([
    ['{"code":100,"data":{"app_id":1111}}', { kind: 'app', appId: '1111' }],
    ['{"code":"100","data":{"app_id":"16123456789012345678"}}', { kind: 'app', appId: '16123456789012345678' }],
    [
      '{"code":101,"data":{"app_id":9007199254740993,"package_id":9007199254740995,"more":1}}',
      { kind: 'package', appId: '9007199254740993', packageId: '9007199254740995' },
    ],
    ['{"code":7}', { kind: 'unknown', code: 7, data: undefined }],
  ])('reads %s', (text, notice) => {
    expect(parse(text)).toEqual(notice);
    expect(parse(Buffer.from(text))).toEqual(notice);
  });

  it.each([
    [null, 'empty'],
    ['', 'empty'],
    ['[]', 'not an object'],
    ['{"code":100.5,"data":{"app_id":1}}', 'no code'],
    ['{"code":100}', 'no data'],
    ['{"code":100,"data":{"app_id":-1}}', 'no app_id'],
    ['{"code":100,"data":{"app_id":1e30}}', 'no app_id'],
    ['{"code":100,"data":{"app_id":"1 OR 1"}}', 'no app_id'],
    ['{"code":101,"data":{"app_id":1}}', 'no package_id'],
    ['{code：100}', 'not JSON'],
    [Uint8Array.of(0x22, 0xff, 0x22), 'not JSON'],
    [' '.repeat(1_001), 'larger than 1000 bytes'],
    ['中'.repeat(334), 'larger than 1000 bytes'],
  ])('finds %j broken', (value, reason) => {
    expect(parse(value)).toEqual({ kind: 'broken', reason });
  });

  it('keeps every id and never throws', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.boolean(), (id, asText) => {
        const text = asText ? `"${id}"` : String(id);
        expect(parse(`{"code":100,"data":{"app_id":${text}}}`)).toEqual({ kind: 'app', appId: String(id) });
      }),
    );
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.json(), fc.string()), (value) => void parse(value)));
  });
});
