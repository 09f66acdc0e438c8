import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AnyEndpoint, type Callable, type PagedEndpoint, pages } from '@minigate/core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** As in the fixture: `name?` is optional, `[{…}]` a list of objects, `a|b` either type. */
type Fields = { readonly [name: string]: Type };
type Type = string | Fields | readonly [Type];

/** One endpoint of a catalogue. */
export interface Row {
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
  readonly additionalProperties?: unknown;
}

/** A platform's endpoints and the catalogue that they are compared with. */
export interface Coverage {
  /** Folder of the package's sources. */
  readonly folder: string;
  readonly rows: readonly Row[];
  /**
   * What differs from the catalogue on purpose, with the reason: a missing endpoint (`id missing`), an endpoint's property (`id method`), or a
   * field's presence, type or need (`id request path.of.field`). `*` is all members.
   */
  readonly reasons: Readonly<Record<string, string>>;
  readonly endpoints: readonly AnyEndpoint[];
  /** Examples by endpoint id. */
  readonly examples: Readonly<Record<string, { readonly request: unknown; readonly response: unknown } | undefined>>;
  /** Endpoint constants by family and name. */
  readonly families: Readonly<Record<string, object>>;
  /** Names of methods that only read. */
  readonly reads: RegExp;
}

const alternatives = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf?.flatMap(alternatives) ?? [schema];
const typesOf = (schema: JsonSchema): Set<string> =>
  new Set(
    alternatives(schema)
      .flatMap(({ type = 'any' }) => type)
      .map((type) => (type === 'number' ? 'integer' : type)),
  );

const jsonSchema = (schema: unknown): JsonSchema =>
  z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** Paths of the objects with known fields that are as asked for. */
function objectsOf(at: string, schema: JsonSchema, wanted: (object: JsonSchema) => boolean): string[] {
  return alternatives(schema).flatMap((one) => [
    ...(one.properties !== undefined && wanted(one) ? [at] : []),
    ...Object.entries(one.properties ?? {}).flatMap(([name, value]) => objectsOf(`${at}.${name}`, value, wanted)),
    ...(one.items === undefined ? [] : objectsOf(`${at}[]`, one.items, wanted)),
  ]);
}

/** Declares the tests that compare a platform's endpoints with its catalogue, its examples and its documentation. */
export function coverageTests({ folder, rows: all, reasons, endpoints, examples, families, reads }: Coverage): void {
  const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const constant = (id: string) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no endpoint constant for ${id}`);
    return found;
  };

  const used = new Set<string>();
  const listed = (path: string): boolean => {
    const key = [path, path.replace(/[^.]+$/, '*')].find((candidate) => candidate in reasons);
    if (key !== undefined) used.add(key);
    return key !== undefined;
  };

  /** What a schema has otherwise than the catalogue; `at` is the path, which begins with the endpoint's id. */
  function differences(at: string, schema: JsonSchema, fields: Fields, supplied: readonly string[] = []): string[] {
    const object = alternatives(schema).find(({ properties }) => properties !== undefined);
    const properties = object?.properties ?? {};
    const join = at.split(' ').length > 2 ? '.' : ' ';
    const known = new Map(Object.entries(fields).map(([name, type]) => [name.replace('?', ''), { name, type }]));
    const found: string[] = [];
    for (const name of Object.keys(properties))
      if (!known.has(name) && !listed(at + join + name)) found.push(`${at}${join}${name} is not in the catalogue`);
    for (const [name, row] of known) {
      const path = at + join + name;
      const property = properties[name];
      if (property === undefined) {
        if (!listed(path)) found.push(`${path} is not in the schema`);
        continue;
      }
      const required = object?.required?.includes(name) ?? false;
      const wanted = !row.name.endsWith('?');
      if (!supplied.includes(name) && required !== wanted && !listed(path))
        found.push(`${path} is ${required ? 'required' : 'optional'}`);
      const types = typeDifferences(path, property, row.type);
      if (types.length > 0 && !listed(path)) found.push(...types);
    }
    return found;
  }

  function typeDifferences(path: string, schema: JsonSchema, type: Type): string[] {
    if (Array.isArray(type)) {
      const inner = alternatives(schema).find(({ items }) => items)?.items;
      return inner === undefined ? [`${path} is not a list`] : typeDifferences(path, inner, type[0]);
    }
    if (typeof type === 'object') return differences(path, schema, type as Fields);
    const types = typesOf(schema);
    return type.split('|').flatMap((one) => {
      const [, item] = /^array<(\w+)>$/.exec(one) ?? [];
      if (item !== undefined) {
        const items = alternatives(schema).find((alternative) => alternative.items)?.items;
        if (items === undefined) return [`${path} is not a list`];
        return item === 'any' ? [] : typeDifferences(path, items, item);
      }
      const json = one === 'number' ? 'integer' : one === 'file' ? 'any' : one;
      return types.has(json) ? [] : [`${path} is not a ${one}`];
    });
  }

  const rows = all.filter(({ id }) => byId.has(id) || !listed(`${id} missing`));

  describe.each(rows)('$id', (row) => {
    it('has the catalogue’s method, path, credential and body', () => {
      const { family, method, path, auth, credentialName, body, reply = 'json' } = constant(row.id);
      const found = { family, method, path, auth, credentialName, body, reply };
      const wanted = { ...row, credentialName: row.credentialName, body: row.body.type, reply: row.response.type };
      const names = Object.keys(found) as (keyof typeof found)[];
      expect(names.filter((name) => found[name] !== wanted[name] && !listed(`${row.id} ${name}`))).toEqual([]);
    });

    it('has the catalogue’s fields', () => {
      const { request, response, body, query = [], reply, supplied = [], fixed = {} } = constant(row.id);
      const filledIn = [...supplied, ...Object.keys(fixed)];
      expect(
        differences(`${row.id} request`, jsonSchema(request(z)), { ...row.query, ...row.body.fields }, filledIn),
      ).toEqual([]);
      if (reply !== 'binary')
        expect(differences(`${row.id} response`, jsonSchema(response(z)), row.response.fields)).toEqual([]);
      const inQuery = Object.keys(row.query).map((name) => name.replace('?', ''));
      const known = query.filter((name) => inQuery.includes(name) || !listed(`${row.id} request ${name}`));
      const moved = body === 'none' || listed(`${row.id} query`);
      expect(known).toEqual(moved ? [] : inQuery);
    });
  });

  it('lists no deviation from the catalogue that does not exist', () => {
    expect(Object.keys(reasons).filter((key) => !used.has(key))).toEqual([]);
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
      expect(Object.values(families[name] ?? {})).toContain(endpoint);
      expect(endpoint.doc).toMatch(/^https:\/\//);
    });

    it('takes fields that the platform adds to its answer, and no unknown field in a request, at any depth', () => {
      expect(
        objectsOf('', jsonSchema(endpoint.request(z)), ({ additionalProperties }) => additionalProperties !== false),
      ).toEqual([]);
      expect(
        objectsOf('', jsonSchema(endpoint.response(z)), ({ additionalProperties }) => additionalProperties === false),
      ).toEqual([]);
    });

    it('takes the fields that the client supplies', () => {
      const { properties = {} } = jsonSchema(endpoint.request(z));
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...(endpoint.supplied ?? [])]));
    });
  });

  const lists = endpoints.filter((endpoint) => 'paging' in endpoint);

  it.each(lists.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s: its example is the last page',
    async (id, endpoint) => {
      const answer = examples[id]?.response;
      const on: Callable = { invoke: (async () => answer) as Callable['invoke'] };
      let read = 0;
      for await (const _ of pages(on, endpoint as PagedEndpoint<object, unknown, unknown, never>, {}))
        if (++read > 3) break;
      expect(read).toBe(1);
    },
  );

  it('repeats only reads without care', () => {
    const constants = Object.values(families).flatMap((family) =>
      Object.entries<AnyEndpoint>(family as Readonly<Record<string, AnyEndpoint>>),
    );
    const safe = constants.filter(([, { retry }]) => retry === 'safe').map(([name]) => name);
    expect(safe).toEqual(constants.map(([name]) => name).filter((name) => reads.test(name)));
  });

  it('gives every endpoint its own id, and its own path or what tells it apart from others of the same path', () => {
    expect(byId.size).toBe(endpoints.length);
    const calls = endpoints.map(({ method, path, auth, reply, fixed }) =>
      JSON.stringify([method, path, auth, reply, fixed]),
    );
    expect(calls.filter((one, index) => calls.indexOf(one) !== index)).toEqual([]);
  });

  it('documents every field', () => {
    const home = join(folder, 'families');
    const files = globSync('*/*.ts', { cwd: home, exclude: ['**/*.{examples,test,test-d}.ts'] });
    expect(files.length).toBeGreaterThan(Object.keys(families).length);
    const bare = files.flatMap((file) => {
      const text = readFileSync(join(home, file), 'utf8');
      const interfaces = text.match(/^(?:export )?interface [^{\n]*\{\n[\s\S]*?^\}$/gm) ?? [];
      return interfaces
        .flatMap((one) => one.match(/(?<!\*\/)\n\s+['\w-]+\??: .*/g) ?? [])
        .map((line) => `${file}: ${line.trim()}`);
    });
    expect(bare.filter((line) => !/: \/\*\*/.test(line))).toEqual([]);
  });

  it('links only to names of the same family', () => {
    const home = join(folder, 'families');
    const files = globSync('*/*.ts', { cwd: home, exclude: ['**/*.{examples,test,test-d}.ts'] });
    const texts = files.map((file) => ({ family: dirname(file), text: readFileSync(join(home, file), 'utf8') }));
    const names = Map.groupBy(
      texts.flatMap(({ family, text }) =>
        [...text.matchAll(/^(?:export )?(?:const|interface|type) (\w+)/gm)].map(([, name = '']) => ({ family, name })),
      ),
      ({ family }) => family,
    );
    const links = texts.flatMap(({ family, text }) =>
      [...text.matchAll(/\{@link\s(?:[\s*]*)([^}]+)\}/g)].map(([, name = '']) => ({ family, name })),
    );
    expect(links.length).toBeGreaterThan(endpoints.length);
    expect(links.filter(({ family, name }) => !names.get(family)?.some((known) => known.name === name))).toEqual([]);
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
        // Has no import of its own.
        else if (specifier !== '@minigate/core/schema') packages.push(`${file}: ${specifier}`);
      }
    };
    visit(join(folder, 'endpoints.ts'));
    expect(seen.size).toBeGreaterThan(Object.keys(families).length);
    expect([...seen].every(existsSync)).toBe(true);
    expect(packages).toEqual([]);
  });
}
