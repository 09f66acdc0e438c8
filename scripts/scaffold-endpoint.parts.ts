import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AnyEndpoint } from '@minigate/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

const repository = resolve(import.meta.dirname, '..');
const families = 'packages/wechat-open/src/families';
/** The families of the package that the tests write to: to compile all of them costs ten times as much. */
const kept = ['code-management', 'member', 'openapi-quota'];

const row = {
  id: 'getDemoItems',
  family: 'member',
  title: '查询示例 Lists the demo items of an account',
  method: 'POST',
  path: '/wxa/demo/items',
  auth: 'authorizer_access_token',
  doc: 'https://developers.weixin.qq.com/doc/demo.html',
  permissionSets: [18],
  query: [{ name: 'kind', type: 'string', required: true, enum: ['new', 'old'], note: 'which items' }],
  body: {
    type: 'json',
    fields: [
      { name: 'component_appid', type: 'string', required: true },
      { name: 'max-rows', type: 'integer', required: false, note: 'at most so many */ rows' },
      {
        name: 'filter',
        type: 'object',
        required: false,
        fields: [{ name: 'ids', type: 'array<int64>', required: true }],
      },
    ],
  },
  response: {
    type: 'json',
    fields: [
      {
        name: 'items',
        type: 'array<object>',
        required: true,
        fields: [{ name: 'id', type: 'integer', altTypes: ['string'], required: true }],
      },
      { name: 'extra', type: 'any', required: false },
    ],
  },
};

/** An `index.ts` or `examples.ts` without the lines of the families that are not {@link kept}. */
function withoutOthers(registry: string): string {
  const names = kept.map((family) => family.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
  const lines = registry.split('\n').filter((line) => {
    const [, folder, name] = /from '\.\/([\w-]+)\/|^ {2}\[families\.(\w+),/.exec(line) ?? [];
    return (folder === undefined || kept.includes(folder)) && (name === undefined || names.includes(name));
  });
  return lines.join('\n');
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scaffold-'));
  mkdirSync(join(root, '.changeset'));
  for (const path of [
    'package.json',
    'tsconfig.base.json',
    'packages/wechat-open/src/__fixtures__/catalogue.json',
    'packages/wechat-open/src/client/apis.ts',
    'packages/wechat-open/src/endpoint.ts',
    ...['example.ts', 'func-info.ts', 'schemas.ts', 'wire.ts', ...kept].map((path) => join(families, path)),
  ])
    cpSync(join(repository, path), join(root, path), { recursive: true });
  for (const file of ['index.ts', 'examples.ts'])
    writeFileSync(join(root, families, file), withoutOthers(readFileSync(join(repository, families, file), 'utf8')));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function scaffold(
  input: object,
  packageName = 'wechat-open',
): { readonly status: number | null; readonly output: string; readonly error: string } {
  const file = join(root, 'row.json');
  writeFileSync(file, JSON.stringify(input));
  const args = [join(repository, 'scripts/scaffold-endpoint.mjs'), packageName, file, '--root', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, output: stdout, error: stderr };
}

function snapshot(): Map<string, string> {
  const files = ['.changeset', families].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const texts = files
    .filter((file) => /\.\w+$/.test(file))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')] as const);
  return new Map(texts);
}

function changed(before: Map<string, string>): string[] {
  return [...snapshot()]
    .filter(([file, text]) => before.get(file) !== text)
    .map(([file]) => file.replace(`${families}/`, ''))
    .sort();
}

function typeErrors(folder = families): string {
  const source = (path: string): string[] => [join(repository, 'packages/core/src', path)];
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: {
      noEmit: true,
      paths: { '@minigate/core': source('index.ts'), '@minigate/core/schema': source('schema.ts') },
    },
    include: [folder],
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', root], { encoding: 'utf8' }).stdout;
}

async function expectValidExample(id: string): Promise<void> {
  const { examples } = (await import(join(root, families, 'examples.ts'))) as {
    examples: Record<string, { request: unknown; response: unknown }>;
  };
  const constants = (await import(join(root, families, 'index.ts'))) as Record<string, Record<string, AnyEndpoint>>;
  const endpoint = Object.values(constants)
    .flatMap((family) => Object.values(family))
    .find((candidate) => candidate.id === id);
  expect(endpoint?.request(z).parse(examples[id]?.request)).toEqual(examples[id]?.request);
  expect(endpoint?.response(z).parse(examples[id]?.response)).toEqual(examples[id]?.response);
}

describe('scaffold-endpoint', () => {
  it('adds an endpoint with three files', async () => {
    const before = snapshot();
    expect(scaffold(row)).toMatchObject({ status: 0, error: '' });
    expect(changed(before)).toEqual([
      '.changeset/member-get-demo-items.md',
      'member/member.examples.ts',
      'member/member.ts',
    ]);
    expect(typeErrors()).toBe('');
    await expectValidExample('getDemoItems');
    const written = readFileSync(join(root, families, 'member/member.ts'), 'utf8');
    expect(written).toContain("auth: 'authorizer',");
    expect(written).toContain("retry: 'safe',");
    expect(written).toContain("query: ['kind'],\n  supplied: ['component_appid'],");
    expect(written).toContain("import type { Int64 } from '@minigate/core';");
  });

  it('adds and registers a family', async () => {
    const before = snapshot();
    const report = scaffold({
      ...row,
      family: 'demo-shop',
      response: { type: 'binary' },
      body: { type: 'none' },
      method: 'GET',
    });
    expect(report).toMatchObject({ status: 0, error: '' });
    expect(report.output).toContain(
      'add to src/client/apis.ts, with one sentence on the family above it: `readonly demoShop: AuthorizerApi<typeof families.demoShop>;` in AuthorizerApis; ',
    );
    expect(report.output).toContain('add a case that must not compile to demo-shop.test-d.ts.');
    expect(changed(before)).toEqual([
      '.changeset/demo-shop-get-demo-items.md',
      'demo-shop/demo-shop.examples.ts',
      'demo-shop/demo-shop.test-d.ts',
      'demo-shop/demo-shop.ts',
      'demo-shop/index.ts',
      'examples.ts',
      'index.ts',
    ]);
    expect(typeErrors()).toBe('');
    await expectValidExample('getDemoItems');
    expect(
      scaffold({ ...row, family: 'demo-shop', id: 'setDemo', path: '/wxa/demo/set', response: { type: 'json' } }),
    ).toMatchObject({ status: 0 });
    expect(typeErrors()).toBe('');
  });

  it('says what is left to do, and only that', () => {
    const later = (input: object): string => scaffold(input).output.split('Next: ')[1] ?? '';
    const first = later({ ...row, errors: [40066, 85005] });
    expect(first).toContain(
      '- document request.filter, request.filter.ids, response.items, response.items.id, response.extra.',
    );
    expect(first).toContain('- add the endpoint to src/__fixtures__/catalogue.json');
    expect(first).toContain('- see that src/errors explains 40066, 85005 for this family.');
    expect(first).not.toContain('apis.ts');
    const both = later({
      ...row,
      family: 'demo-shop',
      auth: 'component_or_authorizer',
      id: 'getBoth',
      path: '/wxa/both',
    });
    expect(both).toContain(
      'in ComponentApis and `readonly demoShop: AuthorizerApi<typeof families.demoShop>;` in AuthorizerApis',
    );
    expect(both).not.toContain('src/errors');
  });

  it('adds a topic to a family', async () => {
    const before = snapshot();
    expect(scaffold({ ...row, topic: 'account' })).toMatchObject({ status: 0, error: '' });
    expect(changed(before)).toEqual([
      '.changeset/member-get-demo-items.md',
      'examples.ts',
      'member/account.examples.ts',
      'member/account.ts',
      'member/index.ts',
    ]);
    expect(typeErrors()).toBe('');
    await expectValidExample('getDemoItems');
  });

  it.each([
    [
      'an existing id',
      { id: 'bindTester', name: 'bindAnother' },
      "id: 'bindTester' exists already, in families/member/member.ts",
    ],
    ['a query that is no list', { query: { fields: [] } }, 'query: must be a list of fields'],
    ['a missing body', { body: undefined }, 'body: is missing'],
    ['an existing name', { name: 'bindTester' }, "name: 'bindTester' exists already"],
    ['an existing path', { path: '/wxa/bind_tester' }, 'path: POST /wxa/bind_tester exists already'],
    [
      'the path of a constant that the formatter broke',
      { path: '/cgi-bin/callback/check' },
      'path: POST /cgi-bin/callback/check exists already',
    ],
    ['an unknown type', { query: [{ name: 'kind', type: 'text' }] }, "query.kind: type 'text' is not one of string"],
    [
      'an unknown nested type',
      {
        response: {
          type: 'json',
          fields: [{ name: 'a', type: 'object', fields: [{ name: 'b', type: 'array<date>' }] }],
        },
      },
      "response.a.b: type 'date'",
    ],
    [
      'a field that is there twice',
      {
        query: [
          { name: 'a', type: 'string' },
          { name: 'a', type: 'string' },
        ],
      },
      'query.a: is there twice',
    ],
    ['an unknown credential', { auth: 'user' }, "auth: 'user' is not one of none, component, authorizer, either"],
    ['a page without https', { doc: 'developers.weixin.qq.com' }, 'doc: give the https address'],
    ['no title', { title: undefined }, 'title: say in one line'],
    ['a family that is a path', { family: '../member' }, "family: '../member' is not a folder name"],
    [
      'a body of a GET',
      { body: { type: 'none', fields: [{ name: 'a', type: 'string' }] } },
      'body: none has no fields',
    ],
    [
      'a family of several files without a topic',
      { family: 'code-management' },
      'choose audit or release or service or trial',
    ],
  ])('refuses %s and writes nothing', (_, change, message) => {
    const before = snapshot();
    const { status, output, error } = scaffold({ ...row, ...change });
    expect(error).toContain(message);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(changed(before)).toEqual([]);
    expect(existsSync(join(root, families, 'demo-shop'))).toBe(false);
  });

  it('writes endpoints of a package whose credentials and endpoint type have other names', () => {
    const source = join(root, 'packages/some-cloud/src');
    mkdirSync(join(source, 'families'), { recursive: true });
    cpSync(join(repository, families, 'example.ts'), join(source, 'families/example.ts'));
    writeFileSync(
      join(source, 'endpoint.ts'),
      `import type { Endpoint } from '@minigate/core';
/** Credentials. */
export type CloudAuth = 'none' | 'access-key' | 'session';
/** An endpoint. */
export interface CloudEndpoint<Request, Response, Auth extends CloudAuth = CloudAuth> extends Endpoint<Request, Response> {
  readonly auth: Auth;
}
`,
    );
    writeFileSync(join(source, 'families/index.ts'), '');
    writeFileSync(
      join(source, 'families/examples.ts'),
      `import * as families from './index.js';
export const topics: readonly (readonly [object, object])[] = [
];
`,
    );
    const instances = {
      id: 'instance.describeInstances',
      family: 'instance',
      title: '查询主机 Lists instances',
      method: 'GET',
      path: '/iaas/',
      auth: 'access-key',
      doc: 'https://docs.example.com/describe_instances',
      fixed: { action: 'DescribeInstances' },
      query: [
        { name: 'action', type: 'string', required: true },
        { name: 'instances', type: 'array<string>' },
        {
          name: 'statics',
          type: 'array<object>',
          required: true,
          fields: [{ name: 'static_type', type: 'integer', required: true }],
        },
      ],
      body: { type: 'none' },
      response: { type: 'json', fields: [{ name: 'total_count', type: 'integer', required: true }] },
    };
    const report = scaffold(instances, 'some-cloud');
    expect(report).toMatchObject({ status: 0, error: '' });
    expect(report.output).toContain("add 'instance' to the client's families in src/client");
    expect(typeErrors('packages/some-cloud/src')).toBe('');
    const written = readFileSync(join(source, 'families/instance/instance.ts'), 'utf8');
    expect(written).toMatch(
      /export const describeInstances: CloudEndpoint<DescribeInstancesRequest, DescribeInstancesResponse, 'access-key'>/,
    );
    expect(written).toContain("retry: 'safe',");
    expect(written).toContain("fixed: { action: 'DescribeInstances' },");
    const stop = { ...instances, id: 'instance.stopInstances', fixed: { action: 'StopInstances' } };
    expect(scaffold(stop, 'some-cloud').status).toBe(0);
    expect(typeErrors('packages/some-cloud/src')).toBe('');
    const refusals = (change: object): string =>
      scaffold({ ...stop, id: 'instance.runInstances', ...change }, 'some-cloud').error;
    expect(refusals({ auth: 'component' })).toContain("auth: 'component' is not one of none, access-key, session");
    expect(refusals({ fixed: { verb: 'Run' } })).toContain("fixed: 'verb' is not among the fields of query and body");
    expect(refusals({ paging: { kind: 'offset', items: 'total_count' } })).toContain(
      'src/endpoint.ts has no CloudPagedEndpoint',
    );
    expect(
      refusals({
        query: [
          { name: 'action', type: 'string' },
          { name: 'image', type: 'file' },
        ],
      }),
    ).toContain('src/families/schemas.ts has no `upload`');
  });

  it('explains itself without arguments', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(repository, 'scripts/scaffold-endpoint.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^usage: npm run scaffold-endpoint -- <package> <row\.json>/);
  });
});
