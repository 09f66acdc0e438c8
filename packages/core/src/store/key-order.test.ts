import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { compareKeys, endOfPrefix } from './key-order.js';

const text = anyText();

it('puts exactly the keys with the prefix between the prefix and its end', () => {
  fc.assert(
    fc.property(text, text, (prefix, key) => {
      const end = endOfPrefix(prefix);
      const between = (each: string): boolean =>
        compareKeys(each, prefix) >= 0 && (end === undefined || compareKeys(each, end) < 0);
      expect(between(key)).toBe(key.startsWith(prefix));
      expect(between(prefix + key)).toBe(true);
    }),
  );
});

it.each([
  ['a', 'b'],
  ['a/', 'a0'],
  ['\ud7ff', '\ue000'],
  ['a\u{10ffff}', 'b'],
  ['\u{10ffff}', undefined],
  ['', undefined],
])('the keys with prefix %j end before %j', (prefix, end) => {
  expect(endOfPrefix(prefix)).toBe(end);
});
