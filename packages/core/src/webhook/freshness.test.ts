import { expect, it } from 'vitest';
import { checkFresh } from './freshness.js';

const now = 1_700_000_000_000;

it.each([
  ['at the edge, behind', now - 300_000, 300_000],
  ['at the edge, ahead', now + 300_000, 300_000],
  ['of any age where that is allowed', 0, false],
] as const)('takes what is %s', (_, sentAt, freshnessMs) => {
  expect(() => checkFresh(sentAt, { now, freshnessMs })).not.toThrow();
});

it.each([
  ['too old', now - 300_001],
  ['from the future', now + 300_001],
  ['of no time', Number.NaN],
])('refuses what is %s', (_, sentAt) => {
  expect(() => checkFresh(sentAt, { now, freshnessMs: 300_000 })).toThrow(
    expect.objectContaining({ reason: 'stale', advice: { en: expect.any(String), zh: expect.any(String) } }),
  );
});
