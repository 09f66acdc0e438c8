import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { isSigned, mistakeOf, type SignedRequest } from '../testing/signature.js';
import { signQuery } from './sign-query.js';

const secretAccessKey = 'example-secret';
const options = { accessKeyId: 'KEY', secretAccessKey, path: '/iam/', token: 'id-token', now: Date.UTC(2026, 0, 1) };
const params = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,11}$/),
  fc.oneof(
    anyText(),
    fc.integer(),
    fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 14 }),
    fc.array(fc.record({ val1: fc.string({ unit: 'grapheme' }), static_type: fc.integer() }), { maxLength: 3 }),
  ),
  { maxKeys: 12 },
);
/** As the fake cloud reads a query. */
const received = (query: string, changes: Partial<SignedRequest> = {}): SignedRequest => ({
  method: 'GET',
  path: '/iam/',
  pairs: query.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)] as const;
  }),
  ...changes,
});

it('is accepted by a verifier that was written apart from it, whatever is signed', () => {
  fc.assert(
    fc.property(params, fc.constantFrom('HmacSHA256' as const, 'HmacSHA1' as const), (fields, signatureMethod) => {
      const { query } = signQuery({ ...fields, action: 'A' }, { ...options, signatureMethod });
      expect(isSigned(received(query), secretAccessKey)).toBe(true);
    }),
  );
});

it('is refused when any character of it was changed', () => {
  fc.assert(
    fc.property(params, fc.nat(), fc.constantFrom('x', '0', 'Z'), (fields, at, character) => {
      const { query } = signQuery({ ...fields, action: 'A' }, options);
      const index = at % query.length;
      fc.pre(/[A-Za-z0-9]/.test(query[index] ?? '') && query[index] !== character && query[index - 1] !== '%');
      fc.pre(query[index - 2] !== '%');
      const changed = received(`${query.slice(0, index)}${character}${query.slice(index + 1)}`);
      expect(isSigned(changed, secretAccessKey)).toBe(false);
    }),
  );
});

it.each([
  ['another path', { path: '/iaas/' }, secretAccessKey],
  ['another verb', { method: 'POST' }, secretAccessKey],
  ['another secret', {}, 'another-secret'],
])('is refused for %s', (_, changes, secret) => {
  const { query } = signQuery({ action: 'A' }, options);
  expect(isSigned(received(query, changes), secret)).toBe(false);
});

it('explains a signature over the path without its slash', () => {
  const { query } = signQuery({ action: 'A' }, options);
  expect(mistakeOf(received(query, { path: '/iam//' }), secretAccessKey)).toMatch(/slash/);
  expect(mistakeOf(received(query), 'another-secret')).toBeUndefined();
});
