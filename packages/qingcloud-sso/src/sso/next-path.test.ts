import fc from 'fast-check';
import { expect, it } from 'vitest';
import { harness, home } from './__fixtures__/harness.js';
import { nextPath } from './next-path.js';

it.each([
  ['/app', '/app'],
  ['/a/../b?x=1&y=%2F%2Fz#f', '/b?x=1&y=%2F%2Fz#f'],
  ['/订单', '/%E8%AE%A2%E5%8D%95'],
  ['/a%20b', '/a%20b'],
])('takes %s', (next, path) => expect(nextPath(next)).toBe(path));

it.each([
  '',
  'app',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/a\\b',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/%2f/evil.example',
  '/%2Fevil.example',
  '/%252fevil.example',
  '/%5cevil.example',
  '/a%0d%0aset-cookie:x',
  '/a\u202eb',
  `/${'a'.repeat(3_000)}`,
  `/%${'25'.repeat(5)}2fevil.example`,
])('refuses %j', (next) => expect(nextPath(next)).toBeUndefined());

const nasty = fc.array(
  fc.constantFrom(
    '/',
    '\\',
    '%2f',
    '%5C',
    '%252F',
    '.',
    '..',
    '%2e',
    '@',
    ':',
    'https:',
    'evil.example',
    '\t',
    '\n',
    '\r',
    '\0',
    '%09',
    '%0a',
    '?',
    '#',
    ' ',
    'a',
    '\u2028',
  ),
  { maxLength: 10 },
);

it('gives nothing that a browser would follow to another place', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        nasty.map((parts) => parts.join('')),
        nasty.map((parts) => `/${parts.join('')}`),
        fc.webUrl(),
        fc.string(),
      ),
      (next) => {
        const path = nextPath(next);
        if (path === undefined) return;
        expect(new URL(path, `${home}/deep/page`).origin).toBe(home);
        expect(path).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        // What is safe stays so, however often it is asked.
        expect(nextPath(path)).toBe(path);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('lands nowhere else, whatever the query says', async () => {
  const { fake, browser } = harness();
  const user = browser();
  for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example', '/%2f/evil.example']) {
    const landed = await user.open(`${fake.login()}&next=${encodeURIComponent(next)}`);
    expect(landed.headers.get('location')).toBe('/app');
    const begun = new URL((await user.open(`/login?next=${encodeURIComponent(next)}`)).headers.get('location') ?? '');
    expect(begun.origin).toBe(fake.origin);
    const state = begun.searchParams.get('state') ?? '';
    expect((await user.logIn({ flow: 'code', state })).headers.get('location')).toBe('/app');
  }
  expect((await user.open(`${fake.login()}&next=/orders`)).headers.get('location')).toBe('/orders');
});
