import { expect, it } from 'vitest';
import { parseTime } from './time.js';

it.each([
  ['2026-01-01T08:00:00+08:00', 1_767_225_600_000],
  ['2026-01-01 08:00:00', 1_767_225_600_000],
  ['2026-01-01T00:00:00Z', 1_767_225_600_000],
  [1_767_225_600, 1_767_225_600_000],
  ['1767225600', 1_767_225_600_000],
  [1_767_225_600_000, 1_767_225_600_000],
  ['1767225600123', 1_767_225_600_123],
  ['soon', undefined],
  ['12 apples', undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [null, undefined],
])('reads the time %j', (text, at) => {
  expect(parseTime(text)).toBe(at);
});
