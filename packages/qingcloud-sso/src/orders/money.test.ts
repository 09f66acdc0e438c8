import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyOf } from './money.js';

it.each([
  [100, '100'],
  [0, '0'],
  [-0, '0'],
  [12.5, '12.5'],
  [-0.07, '-0.07'],
  [0.0000001, '0.0000001'],
  [9007199254740991, '9007199254740991'],
  [12345678901234567890n, '12345678901234567890'],
  ['12.50', '12.50'],
  [' +007.10 ', '7.10'],
  ['-0.00', '0.00'],
  ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
])('keeps %s as %s', (value, text) => {
  expect(moneyOf(value)).toBe(text);
});

it.each([
  ['1e3'],
  ['1,000'],
  ['¥1'],
  ['1.'],
  ['.5'],
  [''],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [1e300],
  [1 / 3],
  [null],
  [undefined],
  [{}],
])('does not guess what %s is', (value) => {
  expect(moneyOf(value)).toBeUndefined();
});

it('never loses a digit of text or of a number of cents', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: -1e12, max: 1e12 }),
      (large, cents) => {
        expect(moneyOf(large)).toBe(String(large));
        expect(moneyOf(`${large}.10`)).toBe(`${large}.10`);
        expect(Number(moneyOf(cents / 100))).toBe(cents === 0 ? 0 : cents / 100);
      },
    ),
  );
});
