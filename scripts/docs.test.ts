import { describe, expect, it } from 'vitest';
import { endpointSources } from './docs/endpoint-sources.mjs';
import { errorPage } from './docs/error-page.mjs';
import { deadLinks } from './docs/links.mjs';
import { familyPages, indexPage } from './docs/reference.mjs';
import { compileSnippets, locate, snippetsOf } from './docs/snippets.mjs';

const source = `
/** Input of {@link setName}. */
export interface SetNameRequest { name: string }
/**
 * 设置名称。Sets the name,
 * see {@link getName}.
 *
 * Calls \`POST /wxa/setname\`.
 * @see https://example.com
 */
export const setName: WechatEndpoint<SetNameRequest, SetNameResponse> = {
  id: 'setNickName',
  family: 'basic-info',
};
/** Reads it. */
export const getName: WechatEndpoint<
  GetNameRequest,
  GetNameResponse
> = {
  id: 'getName',
  family: 'basic-info',
};
`;

const row = (id: string, family: string) =>
  ({
    id,
    family,
    method: 'POST',
    path: '/wxa/x',
    auth: 'authorizer',
    body: 'json',
    retry: 'never',
    doc: 'https://example.com/x',
  }) as const;
const subject = {
  name: '@minigate/wechat-open',
  short: 'wechat-open',
  endpoints: [row('setNickName', 'basic-info'), row('getName', 'basic-info')],
  sources: new Map(endpointSources(source)),
  fidelity: { setNickName: 'stateful' },
};

describe('the reference', () => {
  it('takes names, titles and types from the source', () => {
    expect(endpointSources(source)).toEqual([
      [
        'setNickName',
        {
          method: 'setName',
          title: '设置名称。Sets the name, see `getName`.',
          request: 'SetNameRequest',
          response: 'SetNameResponse',
        },
      ],
      ['getName', { method: 'getName', title: 'Reads it.', request: 'GetNameRequest', response: 'GetNameResponse' }],
    ]);
  });

  it('writes a section per endpoint', () => {
    const page = familyPages(subject).get('wechat-open/basic-info.md') ?? '';
    expect(page.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## `setName` (`setNickName`)',
      '## `getName`',
    ]);
    expect(page).toContain('| Request | `POST /wxa/x`, body: json |');
    expect(page).toContain('| Fake platform | stateful |');
    expect(page).toContain('| Fake platform | no route |');
  });

  it('refuses an endpoint without a docstring', () => {
    expect(() => familyPages({ ...subject, sources: new Map() })).toThrow(
      "no documented constant with id 'setNickName'",
    );
  });

  it('counts families in the index, and leaves the fake out where nothing is known of it', () => {
    expect(indexPage([subject], ['wechat-open/errors.md'])).toContain(
      '| [basic-info](wechat-open/basic-info.md) | 2 | 1 | 0 |',
    );
    expect(indexPage([subject], ['wechat-open/errors.md'])).toContain('[errors](wechat-open/errors.md)');
    expect(indexPage([{ ...subject, fidelity: undefined }], [])).toContain(
      '| [basic-info](wechat-open/basic-info.md) | 2 |',
    );
  });

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
