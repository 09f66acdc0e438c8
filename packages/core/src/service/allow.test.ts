import { ValidationError } from '@minigate/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowList, isPlainPath } from './allow.js';

describe('allow list', () => {
  it('allows nothing by default, exact paths, methods and what is below', () => {
    expect(allowList([], 'allow')('GET', '/wxa/commit')).toBe(false);
    const allowed = allowList(['/wxa/*', 'POST /cgi-bin/menu/create'], 'allow');
    expect(allowed('GET', '/wxa/get_category')).toBe(true);
    expect(allowed('GET', '/wxa')).toBe(false);
    expect(allowed('GET', '/wxapi/x')).toBe(false);
    expect(allowed('POST', '/cgi-bin/menu/create')).toBe(true);
    expect(allowed('GET', '/cgi-bin/menu/create')).toBe(false);
    expect(allowList(['/*'], 'allow')('GET', '/anything/below')).toBe(true);
  });

  it.each(['wxa', '/wxa*', '/wxa/../x', 'https://evil.example/*', '/%2e'])('refuses the rule %s', (rule) => {
    expect(() => allowList([rule], 'allow')).toThrow(ValidationError);
  });

  it('takes no path that a URL parser would read as another one or another host', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '..',
      '.',
      '%2e',
      '%2f',
      '\\',
      '@',
      ':',
      'wxa',
      'evil.example',
      '?',
      '#',
      '\t',
      '\n',
      ';',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((all) => `/${all.join('')}`),
          fc.string(),
        ),
        (path) => {
          if (!isPlainPath(path)) return;
          const url = new URL(`https://api.weixin.qq.com${path}`);
          expect(url.origin).toBe('https://api.weixin.qq.com');
          expect(url.pathname).toBe(path);
          expect(url.username + url.password + url.search + url.hash).toBe('');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
