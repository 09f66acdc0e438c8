import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import catalogue from './__fixtures__/catalogue.json' with { type: 'json' };
import type { WechatEndpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { examples } from './families/examples.js';
import * as families from './families/index.js';

/** As in the fixture: `name?` is optional, `[{…}]` a list of objects, `a|b` either type. */
type Fields = { readonly [name: string]: string | Fields | readonly [Fields] };

interface Row {
  readonly id: string;
  readonly family: string;
  readonly method: string;
  readonly path: string;
  readonly auth: string;
  readonly credentialName?: string;
  readonly query: Fields;
  readonly body: { readonly type: string; readonly fields: Fields };
  readonly response: { readonly type: string; readonly fields: Fields };
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const rows = catalogue.rows as unknown as readonly Row[];
const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
const constant = (id: string) => {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no endpoint constant for ${id}`);
  return found;
};

/** Fields that the catalogue lacks, with the source that has them. */
const additions: Readonly<Record<string, string>> = {
  'getAuthorizerOptionInfo request component_appid': 'WxJava sends it',
  'getAuthorizerOptionInfo request authorizer_appid': 'WxJava sends it',
  'setAuthorizerOptionInfo request component_appid': 'WxJava sends it',
  'setAuthorizerOptionInfo request authorizer_appid': 'WxJava sends it',
  'getAuthorizerOptionLegacy request component_appid': 'Senparc.Weixin and EasyWeChat send it',
  'getAuthorizerOptionLegacy request authorizer_appid': 'Senparc.Weixin and EasyWeChat send it',
  'setAuthorizerOptionLegacy request component_appid': 'EasyWeChat sends it',
  'setAuthorizerOptionLegacy request authorizer_appid': 'EasyWeChat sends it',
  'modifyServerDomainDirectly request tcpdomain': 'the answer holds it, as the request of modifyServerDomain does',
};

const emptyObject = 'empty objects come without members';
const oldAnswers = 'old answers only';
const noRights = 'missing when the account has no API rights';
const noDomains = 'missing when there is no domain of that kind';
/** Fields that the catalogue calls required and the platform leaves out, with the reason. `*` is all members. */
const relaxed: Readonly<Record<string, string>> = {
  'getAuthorizerInfo response authorizer_info.head_img': 'missing while there is no avatar',
  'getAuthorizerInfo response authorizer_info.account_status': oldAnswers,
  'getAuthorizerInfo response authorizer_info.business_info': emptyObject,
  'getAuthorizerInfo response authorizer_info.business_info.*': emptyObject,
  'getAuthorizerInfo response authorizer_info.MiniProgramInfo.*': emptyObject,
  'getAuthorizerInfo response authorizer_info.MiniProgramInfo.network.*': emptyObject,
  'getAuthorizerInfo response authorization_info.func_info': emptyObject,
  'getAuthorizerInfo response authorization_info.func_info.funcscope_category.*': oldAnswers,
  'getAuthorizerRefreshToken response authorization_info.authorizer_access_token': noRights,
  'getAuthorizerRefreshToken response authorization_info.expires_in': noRights,
  'getAuthorizerRefreshToken response authorization_info.func_info.funcscope_category.*': oldAnswers,
  'getEffectiveServerDomain response mp_domain.*': noDomains,
  'getEffectiveServerDomain response third_domain.*': noDomains,
  'getEffectiveServerDomain response direct_domain.*': noDomains,
  'getEffectiveServerDomain response effective_domain.*': noDomains,
  'getTemplateList response template_list.category_list': 'ordinary templates have none',
  'submitAudit request item_list': 'called required and optional on one page; accepted without',
  'getGrayReleasePlan response gray_release_plan': emptyObject,
  'getGrayReleasePlan response gray_release_plan.*': emptyObject,
  'setSearchStatus response status': 'the platform’s sample has none',
};

const used = new Set<string>();
const listed = (list: Readonly<Record<string, string>>, path: string): boolean => {
  const key = [path, path.replace(/[^.]+$/, '*')].find((candidate) => candidate in list);
  if (key !== undefined) used.add(key);
  return key !== undefined;
};

const alternatives = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf?.flatMap(alternatives) ?? [schema];
const typesOf = (schema: JsonSchema): Set<string> =>
  new Set(
    alternatives(schema)
      .flatMap(({ type = 'any' }) => type)
      .map((type) => (type === 'number' ? 'integer' : type)),
  );

/** What a schema has otherwise than the catalogue; `at` is the path, which begins with the endpoint's id. */
function differences(at: string, schema: JsonSchema, fields: Fields, supplied: readonly string[] = []): string[] {
  const object = alternatives(schema).find(({ properties }) => properties !== undefined);
  const properties = object?.properties ?? {};
  const join = at.split(' ').length > 2 ? '.' : ' ';
  const known = new Map(Object.entries(fields).map(([name, type]) => [name.replace('?', ''), { name, type }]));
  const found: string[] = [];
  for (const name of Object.keys(properties))
    if (!known.has(name) && !listed(additions, at + join + name))
      found.push(`${at}${join}${name} is not in the catalogue`);
  for (const [name, row] of known) {
    const path = at + join + name;
    const property = properties[name];
    if (property === undefined) {
      found.push(`${path} is not in the schema`);
      continue;
    }
    const required = object?.required?.includes(name) ?? false;
    const wanted = !row.name.endsWith('?') && !supplied.includes(name);
    if (required !== wanted && !listed(relaxed, path)) found.push(`${path} is ${required ? 'required' : 'optional'}`);
    found.push(...typeDifferences(path, property, row.type));
  }
  return found;
}

function typeDifferences(path: string, schema: JsonSchema, type: Fields[string]): string[] {
  if (typeof type === 'object') {
    const inner = Array.isArray(type) ? alternatives(schema).find(({ items }) => items)?.items : schema;
    return inner === undefined
      ? [`${path} is not a list`]
      : differences(path, inner, Array.isArray(type) ? type[0] : (type as Fields));
  }
  const types = typesOf(schema);
  return type.split('|').flatMap((one) => {
    const [, item] = /^array<(\w+)>$/.exec(one) ?? [];
    if (item !== undefined) {
      const items = alternatives(schema).find((alternative) => alternative.items)?.items;
      return items === undefined
        ? [`${path} is not a list`]
        : typeDifferences(path, items, item === 'any' ? 'string' : item);
    }
    const json = one === 'number' ? 'integer' : one === 'file' ? 'any' : one;
    return types.has(json) ? [] : [`${path} is not a ${one}`];
  });
}

const jsonSchema = (schema: unknown): JsonSchema =>
  z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

describe.each(rows)('$id', (row) => {
  it('has the catalogue’s method, path, credential and body', () => {
    const { id, family, method, path, auth, credentialName, body, reply } = constant(row.id);
    expect({ id, family, method, path, auth, credentialName, body, response: reply ?? 'json' }).toEqual({
      id: row.id,
      family: row.family,
      method: row.method,
      path: row.path,
      auth: row.auth,
      credentialName: row.credentialName,
      body: row.body.type,
      response: row.response.type,
    });
  });

  it('has the catalogue’s fields', () => {
    const { request, response, body, query, reply, supplied } = constant(row.id);
    expect(
      differences(`${row.id} request`, jsonSchema(request(z)), { ...row.query, ...row.body.fields }, supplied),
    ).toEqual([]);
    if (reply !== 'binary')
      expect(differences(`${row.id} response`, jsonSchema(response(z)), row.response.fields)).toEqual([]);
    const inQuery = Object.keys(row.query).map((name) => name.replace('?', ''));
    expect(query ?? []).toEqual(body === 'none' ? [] : inQuery);
  });
});

it('lists no deviation from the catalogue that does not exist', () => {
  expect([...Object.keys(additions), ...Object.keys(relaxed)].filter((key) => !used.has(key))).toEqual([]);
});

describe.each(endpoints)('$id', (endpoint) => {
  it('has an example that its schemas accept', () => {
    const example = examples[endpoint.id];
    expect(endpoint.request(z).parse(example?.request)).toEqual(example?.request);
    expect(endpoint.response(z).parse(example?.response)).toEqual(example?.response);
  });

  it('refuses a request with a misspelt field', () => {
    const example = examples[endpoint.id]?.request as object;
    expect(() => endpoint.request(z).parse({ ...example, misspelt_field: 1 })).toThrow(/misspelt_field/);
  });

  it('lives in the folder of its family and is documented on an https page', () => {
    const name = endpoint.family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.values((families as Record<string, object>)[name] ?? {})).toContain(endpoint);
    expect(endpoint.doc).toMatch(/^https:\/\//);
  });

  it('does not require what the client supplies', () => {
    for (const field of endpoint.supplied ?? []) {
      const { properties = {}, required = [] } = jsonSchema(endpoint.request(z));
      expect(Object.keys(properties)).toContain(field);
      expect(required).not.toContain(field);
    }
  });
});

it('repeats only reads without care', () => {
  const constants = Object.values(families).flatMap((family) =>
    Object.entries<WechatEndpoint<unknown, unknown>>(family),
  );
  const safe = constants.filter(([, { retry }]) => retry === 'safe').map(([name]) => name);
  expect(safe).toEqual(constants.map(([name]) => name).filter((name) => /^(?:get|list|query|check)[A-Z]/.test(name)));
});

it('gives every endpoint its own id and its own method and path', () => {
  expect(byId.size).toBe(endpoints.length);
  expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(endpoints.length);
});

it('documents every field', () => {
  const folder = join(import.meta.dirname, 'families');
  const files = globSync('*/*.ts', { cwd: folder, exclude: ['**/*.{examples,test,test-d}.ts'] });
  expect(files.length).toBeGreaterThan(Object.keys(families).length);
  const bare = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const interfaces = text.match(/^(?:export )?interface [^{\n]*\{\n[\s\S]*?^\}$/gm) ?? [];
    return interfaces
      .flatMap((one) => one.match(/(?<!\*\/)\n\s+['\w-]+\??: .*/g) ?? [])
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(bare.filter((line) => !/: \/\*\*/.test(line))).toEqual([]);
});

it('loads no other package with the endpoints', () => {
  const seen = new Set<string>();
  const packages: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, clause = '', specifier = ''] of source.matchAll(/^(?:import|export) ([^;]*?) ?from '([^']+)';/gm)) {
      const typesOnly = /^type\b/.test(clause) || /^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(clause);
      if (typesOnly) continue;
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier.replace(/\.js$/, '.ts')));
      else packages.push(`${file}: ${specifier}`);
    }
  };
  visit(join(import.meta.dirname, 'endpoints.ts'));
  expect(seen.size).toBeGreaterThan(Object.keys(families).length);
  expect([...seen].every(existsSync)).toBe(true);
  expect(packages).toEqual([]);
});
