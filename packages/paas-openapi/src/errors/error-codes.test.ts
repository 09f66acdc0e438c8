import { expect, it } from 'vitest';
import catalogue from '../__fixtures__/errors.json' with { type: 'json' };
import { errorCode, errorTables, explainError, isErrorName } from './error-codes.js';

it.each(catalogue)('knows $code $name', ({ code, name, retryable }) => {
  expect(explainError(code)).toMatchObject({ name, retryable });
  expect(isErrorName(name) && errorCode(name)).toBe(code);
});

it('knows nothing else, and says all of it in both languages', () => {
  const { general, byFamily, byEndpoint } = errorTables();
  expect(Object.keys(general)).toEqual(catalogue.map(({ code }) => String(code)));
  expect([byFamily, byEndpoint]).toEqual([{}, {}]);
  for (const { meaning, advice } of Object.values(general))
    for (const { en, zh } of [meaning, advice]) {
      expect(en).toMatch(/^[A-Z][^，。；]+$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  expect(explainError(40_499)).toBeUndefined();
});
