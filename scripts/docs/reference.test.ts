import { describe, expect, it } from 'vitest';
import { clientFamilies } from './client-families.mjs';
import { coveragePage, covered } from './coverage-page.mjs';
import { endpointSources } from './endpoint-sources.mjs';
import { withErrorAnchors } from './error-anchors.mjs';
import { familyPages, indexPage, pathPage, platformPage } from './reference.mjs';
import { sourceFile } from './sources.mjs';

const source = `
/** Input of {@link setName}. */
export interface SetNameRequest {
  /** New | name, for {@link getName}. */
  name: string;
  /** A picture. */
  logo?: Upload | undefined;
}

/** Result of {@link setName}. */
export interface SetNameResponse {
  /** What is <left>. */
  left: { /** Times. */ times: number };
}

/**
 * 设置名称。Sets the name,
 * see {@link getName}. Sources disagree: one has *PUT*.
 * Calls \`POST /wxa/setname\`.
 *
 * @deprecated Use {@link getName} or {@link gone}.
 * @see https://example.com
 */
export const setName: WechatEndpoint<SetNameRequest, SetNameResponse> = {
  id: 'setNickName',
  family: 'basic-info',
};

/** Reads it. And more. */
export const getName: WechatPagedEndpoint<
  NoFields,
  Blob,
  'component',
  string,
  'offset' | 'count'
> =
  {
    id: 'getName',
    family: 'basic-info',
  };
`;

const apis = `
/**
 * For the platform.
 *
 * @reach wx.component
 * @without authorizer
 */
export interface ComponentApis extends Callable {
  /** Names of many. */
  readonly basicInfo: ComponentApi<typeof families.basicInfo>;
}
/**
 * For an account.
 *
 * @reach wx.authorizer(appId)
 * @without component
 */
export interface AuthorizerApis extends Callable {
  /** Name of one. */
  readonly basicInfo: AuthorizerApi<typeof families.basicInfo>;
}
`;

const row = {
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/x',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://example.com/x',
} as const;
const endpoints = [
  {
    ...row,
    id: 'setNickName',
    body: 'multipart',
    query: ['action', 'kind'],
    fixed: { action: 'set', mode: 1 },
    permissionSets: [17, 18],
    errors: [-1, 45009, 99999],
  },
  {
    ...row,
    id: 'getName',
    auth: 'either',
    body: 'none',
    reply: 'binary',
    paging: { kind: 'offset', offset: 'offset', limit: 'count', size: 50 },
  },
] as const;
const types = new Map([['src/families/basic-info/a.ts', sourceFile('src/families/basic-info/a.ts', source)]]);
const errors = withErrorAnchors('| code |\n|---:|\n| -1 | any |\n| 45009 | any |\n| 45009 (`x`) | some |\n');
const subject = {
  name: '@minigate/wechat-open',
  short: 'wechat-open',
  endpoints,
  types,
  sources: new Map(endpointSources(types)),
  requests: new Map([['setNickName', { properties: { name: { maxLength: 30 } } }]]),
  reached: clientFamilies(apis),
  errorLink: errors.linkOf,
  fidelity: { setNickName: 'stateful' },
};
const page = familyPages(subject).get('wechat-open/basic-info.md') ?? '';
const section = (name: string): string =>
  page.split(/^(?=## )/m).find((part) => part.startsWith(`## \`${name}\``)) ?? '';

describe('how a family is reached', () => {
  it('is found where the client has a shorter name for it', () => {
    const shorter = apis.replace('readonly basicInfo: C', 'readonly info: C');
    expect(
      clientFamilies(shorter)
        .get('basicInfo')
        ?.map(({ at }) => at),
    ).toEqual(['wx.component.info', 'wx.authorizer(appId).basicInfo']);
  });

  it('is asked for where the type does not say the family', () => {
    expect(() => clientFamilies(apis.replaceAll('<typeof families.basicInfo>', ''))).toThrow('basicInfo');
  });
});

describe('a family page', () => {
  it('begins with what the family is about, how it is reached and its methods', () => {
    const [begin = ''] = page.split(/^## /m);
    expect(begin).toContain('\nNames of many.\n\nName of one.\n');
    expect(begin).toContain('`wx.component.basicInfo` and `wx.authorizer(appId).basicInfo`');
    expect(begin).toContain(
      '| [`setName`](#setname) | ~~设置名称。Sets the name, see `getName`.~~ deprecated | `POST /wxa/x?action=set` |',
    );
    expect(begin).toContain('| [`getName`](#getname) | Reads it. | `POST /wxa/x` |');
  });

  it('says of an endpoint what its docstring says', () => {
    expect(section('setName')).toContain('> **Deprecated.** Use [`getName`](#getname) or `gone`.\n');
    expect(section('setName')).toContain(
      '\n设置名称。Sets the name, see [`getName`](#getname).\n\nSources disagree: one has \\*PUT\\*.\n',
    );
    expect(section('setName')).not.toContain('Calls ');
  });

  it('says of an endpoint what its constant says, and nothing that it does not', () => {
    const factsOf = (name: string): string[] | undefined =>
      /(?<=\|---\|---\|\n)(?:\|.*\n)+/.exec(section(name))?.[0].trim().split('\n');
    expect(factsOf('setName')).toEqual([
      '| Call | `wx.authorizer(appId).basicInfo.setName` |',
      '| Request | `POST /wxa/x?action=set`, multipart |',
      '| Id | `setNickName` |',
      '| In the query | `kind` |',
      '| Fixed | `mode: 1` |',
      '| Credential | authorizer |',
      '| Permission sets | one of 17, 18 |',
      '| Repeated after a failure | never |',
      '| Upload | `logo`; progress through `onUploadProgress` |',
      '| Types | `SetNameRequest`, `SetNameResponse` |',
      '| Documented errors | [-1](errors.md#e-1), [45009](errors.md#e45009), 99999 |',
      '| Fake platform | stateful |',
      '| Platform documentation | <https://example.com/x> |',
    ]);
    expect(factsOf('getName')).toEqual([
      '| Call | `wx.component.basicInfo.getName`, `wx.authorizer(appId).basicInfo.getName` |',
      '| Request | `POST /wxa/x` |',
      '| Id | `getName` |',
      '| Credential | either |',
      '| Repeated after a failure | never |',
      '| List | `.items()` and `.pages()` fill in `offset`, `count`; 50 a page |',
      '| Download | a `Blob`; `.stream()` gives a stream |',
      '| Types | `NoFields`, `Blob` |',
      '| Fake platform | no route |',
      '| Platform documentation | <https://example.com/x> |',
    ]);
  });

  it('lists fields with limits, the answer folded', () => {
    expect(section('setName')).toContain(
      [
        '| request | type | meaning |',
        '|---|---|---|',
        '| `name` | `string`, at most 30 characters | New \\| name, for [`getName`](#getname). |',
        '| `logo?` | `Upload` | A picture. |',
      ].join('\n'),
    );
    expect(section('setName')).toContain(
      [
        '<details><summary>Answer: 2 fields</summary>',
        '',
        '| answer | type | meaning |',
        '|---|---|---|',
        '| `left` | `object` | What is &lt;left>. |',
        '| `left.times` | `number` | Times. |',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('refuses an endpoint without a docstring', () => {
    expect(() => familyPages({ ...subject, sources: new Map() })).toThrow(
      "no documented constant with id 'setNickName'",
    );
  });
});

it('gives the first row of each error number an anchor', () => {
  expect(errors.page.match(/^.*\d.*$/gm)).toEqual([
    '| <a id="e-1"></a>-1 | any |',
    '| <a id="e45009"></a>45009 | any |',
    '| 45009 (`x`) | some |',
  ]);
});

it('finds methods by path', () => {
  expect(pathPage(subject)).toContain('| `POST /wxa/x` | `getName` | [`basicInfo.getName`](basic-info.md#getname) |');
});

it('counts families, and leaves the fake out where nothing is known of it', () => {
  const families = platformPage(subject, ['paths', 'errors']);
  expect(families).toContain(
    '2 endpoints in 1 families of `@minigate/wechat-open`. See also [paths](paths.md), [errors](errors.md).',
  );
  expect(families).toContain('| [basic-info](basic-info.md) | Names of many. Name of one. | 2 | 1 | 0 |');
  expect(platformPage({ ...subject, fidelity: undefined }, [])).toContain(
    '| [basic-info](basic-info.md) | Names of many. Name of one. | 2 |\n',
  );
});

it('lists platforms in the index', () => {
  const index = indexPage([subject, { ...subject, name: '@minigate/some-cloud', short: 'some-cloud', endpoints: [] }]);
  expect(index).toContain(
    '| [wechat-open](wechat-open/README.md) | `@minigate/wechat-open` | 1 | 2 |\n| [some-cloud](some-cloud/README.md) | `@minigate/some-cloud` | 0 | 0 |',
  );
});

it('counts constants against the catalogue', () => {
  const catalogue = {
    rows: [
      { id: 'setNickName', family: 'basic-info' },
      { id: 'getCard', family: 'card' },
    ],
    deviations: { 'setNickName request name': 'one | two', 'setNickName request logo': 'one | two' },
  };
  expect(covered(subject, catalogue)).toBe(1);
  const coverage = coveragePage(subject, catalogue);
  expect(coverage).toContain('2 endpoints, 1 of them have a constant.');
  expect(coverage).toContain(
    '| [basic-info](basic-info.md) | 1 | 2 | 1 | 0 | 1 |\n| card | 1 | 0 | 0 | 0 | 0 |\n| **all** | 2 | 2 | 1 | 0 | 1 |',
  );
  expect(coverage).toContain('Without a constant: `getCard`.\n\nNot in the catalogue: `getName`.');
  expect(coverage).toContain('| [`setName`](basic-info.md#setname) | Use `getName` or `gone`. |');
  expect(coverage).toContain('| one \\| two | `setNickName request name`, `setNickName request logo` |');
});
