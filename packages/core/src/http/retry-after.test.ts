import { expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const now = Date.UTC(2026, 0, 1);

it.each([
  [null, undefined],
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
  ['soon', undefined],
  ['', undefined],
])('reads Retry-After: %s as %s ms', (value, expected) => {
  expect(retryAfterMs(value, now)).toBe(expected);
});
