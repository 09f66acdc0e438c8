import { expect, it } from 'vitest';
import { consoleToken } from './console-token.js';

it.each([
  ['/login?token=eyJhbGci.e30.c2ln', 'eyJhbGci.e30.c2ln'],
  ['https://a.example.com/login?lang=zh&token=abc%2Bd%3D#x', 'abc+d='],
  ['/login', undefined],
  ['/login?token=', undefined],
  ['/login?token=a&token=b', undefined],
  ['/login?token=a%0d%0ax', undefined],
  ['/login#?token=a', undefined],
  [`/login?token=${'x'.repeat(8_193)}`, undefined],
])('reads the token of an address, if it can be one', (url, token) => {
  expect(consoleToken(url)).toBe(token);
});
