import { describe, expect, it } from 'vitest';
import { errorTables, explainError } from './error-codes.js';

const { byLayer } = errorTables();
const entries = Object.entries(byLayer).flatMap(([layer, table]) =>
  Object.entries(table).map(([code, entry]) => ({ layer, code, entry })),
);

it('knows the lists of gateway and token service', () => {
  expect(Object.keys(byLayer.gateway)).toHaveLength(32);
  expect(Object.keys(byLayer.oauth)).toHaveLength(13);
});

it.each(entries)(
  '$layer $code is explained in both languages',
  ({ entry: { meaning, advice, class: kind, retryable } }) => {
    for (const text of [meaning.en, advice.en]) expect(text).toMatch(/^[A-Z][\x20-\x7e’]{5,}$/);
    for (const text of [meaning.zh, advice.zh]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [advice.en, advice.zh]) expect(text).toMatch(/[.。]$/);
    for (const text of [meaning.en, meaning.zh]) expect(text).not.toMatch(/[.。]$/);
    if (kind === 'busy' || kind === 'token') expect(retryable).toBe(true);
    if (kind === 'bug' || kind === 'permission') expect(retryable).toBe(false);
  },
);

describe('layers', () => {
  it('do not mix: one number means different things in two of them', () => {
    expect(explainError(100, undefined, 'gateway')).toMatchObject({ class: 'bug' });
    expect(explainError(110)).toBeUndefined();
    expect(explainError('invalid_client')).toBeUndefined();
    expect(explainError('invalid_client', undefined, 'oauth')).toMatchObject({ class: 'bug' });
  });

  it('have nothing of the prototype of objects', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect([explainError(name, name, 'oauth'), explainError(name, name)]).toEqual([undefined, undefined]);
  });

  it('ask for a new token only where one helps', () => {
    const tokens = entries.filter(({ entry }) => entry.class === 'token');
    expect(tokens.map(({ layer, code }) => `${layer} ${code}`)).toEqual(['gateway 110', 'gateway 111']);
  });

  it.each([
    [1, 'busy', true],
    [4, 'quota', true],
    [17, 'quota', false],
    [18, 'quota', true],
    [5, 'permission', false],
    [6, 'permission', false],
  ])('of the gateway: %i is %s, retryable %s', (code, kind, retryable) => {
    expect(explainError(code, undefined, 'gateway')).toMatchObject({ class: kind, retryable });
  });
});
