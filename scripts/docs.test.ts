import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorPage } from './docs/error-page.mjs';
import { withFigures } from './docs/figures.mjs';
import { deadAnchors, deadLinks } from './docs/links.mjs';
import { compileSnippets, locate, snippetsOf } from './docs/snippets.mjs';
import { root } from './lib/workspaces.mjs';

describe('the reference', () => {
  it('lists error numbers in order, with where they occur and what holds in one place only', () => {
    const entry = {
      class: 'busy',
      retryable: false,
      meaning: { en: 'busy', zh: '系统繁忙' },
      advice: { en: 'wait | retry', zh: '稍后再试' },
      where: [],
    };
    const page = errorPage('wechat-open', {
      general: { 45009: { ...entry, where: ['link', 'oa-menu'] }, [-1]: { ...entry, retryable: true } },
      byFamily: { link: { 40013: { ...entry, class: 'permission', where: ['link'] } } },
      byEndpoint: { undoAudit: { 87012: { ...entry, class: 'state', where: ['code-management'] } } },
    });
    expect(page).toContain('4 numbers, 4 known meanings.');
    expect(page.split('\n').filter((line) => /^\| -?\d/.test(line))).toEqual([
      '| -1 | any | busy | busy<br>系统繁忙 | wait \\| retry<br>稍后再试 | yes |',
      '| 40013 | only link | permission | busy<br>系统繁忙 | wait \\| retry<br>稍后再试 | no |',
      '| 45009 | link, oa-menu | busy | busy<br>系统繁忙 | wait \\| retry<br>稍后再试 | no |',
      '| 87012 | only `undoAudit` | state | busy<br>系统繁忙 | wait \\| retry<br>稍后再试 | no |',
    ]);
  });
});

describe('blocks', () => {
  const page = [
    '# Title',
    '',
    '<!-- ts',
    'declare const wx: number;',
    '-->',
    '```ts',
    'export const a: string = wx;',
    '```',
    '',
    '```sh',
    'ls',
    '```',
    '',
    '- item',
    '  ```ts',
    "  export const b = 'b';",
    '  ```',
  ].join('\n');

  it('are found with their lines and hidden context', () => {
    expect(snippetsOf('A.md', page)).toEqual([
      { file: 'A.md', line: 7, contextLines: 1, code: 'declare const wx: number;\nexport const a: string = wx;\n' },
      { file: 'A.md', line: 16, contextLines: 0, code: "  export const b = 'b';\n" },
    ]);
  });

  it('cannot opt out', () => {
    expect(() => snippetsOf('A.md', 'x\n\n```ts ignore\nlet a\n```')).toThrow("A.md:3 '```ts ignore'");
  });

  it('have their errors located in the page', () => {
    const located = locate('0.ts(2,14): error TS1: x\n1.ts(1,3): error TS2: y', snippetsOf('A.md', page));
    expect(located).toBe('A.md:7:14: error TS1: x\nA.md:16:3: error TS2: y');
  });

  it('are really compiled', async () => {
    await expect(compileSnippets(snippetsOf('A.md', page))).rejects.toThrow(/A\.md:7:14: error TS2322/);
    await expect(compileSnippets(snippetsOf('A.md', page.replace(': string', '')))).resolves.toBeUndefined();
  });
});

it('finds links that lead nowhere, outside of code', () => {
  const page = '[a](x.md) [b](missing.md#part) [c](https://example.com) [d](#here)\n```md\n[e](nowhere.md)\n```\n';
  expect(deadLinks('docs/A.md', page, (path) => path.endsWith('/docs/x.md'))).toEqual([
    'docs/A.md links to missing.md, which does not exist',
  ]);
});

it('finds links to headings that a page does not have', () => {
  const page =
    '## `getUser`\n### Orders (订单页 path), and more\n[a](#getuser) [b](#orders-订单页-path-and-more) [c](#other)\n';
  expect(deadAnchors('A.md', page)).toEqual(['A.md links to its heading #other, which does not exist']);
});

describe('figures', () => {
  const page =
    'All <!-- figure: some-cloud.covered -->900<!-- /figure --> of <!-- figure: some-cloud.catalogue --><!-- /figure --> endpoints.';

  it('are written where a page names them', () => {
    const figures = new Map([
      ['some-cloud.covered', 992],
      ['some-cloud.catalogue', 993],
    ]);
    const written = withFigures('A.md', page, figures);
    expect(written).toBe(
      'All <!-- figure: some-cloud.covered -->992<!-- /figure --> of <!-- figure: some-cloud.catalogue -->993<!-- /figure --> endpoints.',
    );
    expect(withFigures('A.md', written, figures)).toBe(written);
  });

  it.each(['README.md', 'README.zh-CN.md', 'docs/wechat-open.md'])('stand in %s', (file) => {
    const markdown = readFileSync(join(root, file), 'utf8');
    const other = new Map(['covered', 'catalogue', 'events'].map((name) => [`wechat-open.${name}`, -1]));
    expect(withFigures(file, markdown, other).match(/>-1</g)).toHaveLength(3);
  });

  it('must exist', () => {
    expect(() => withFigures('A.md', page, new Map([['some-cloud.covered', 1]]))).toThrow(
      "A.md: no figure 'some-cloud.catalogue'",
    );
  });
});
