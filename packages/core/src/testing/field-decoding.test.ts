import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckedSchema } from '../endpoint/schemas.js';
import { endpointOf } from '../http/__fixtures__/pipeline.js';
import { buildRequest } from '../http/request.js';
import { decodeFields } from './field-decoding.js';
import { checkFields } from './fields.js';
import { seededRandom } from './random.js';

const { indexed } = decodeFields;
const decode = (query: string): unknown => {
  const { fields, issues } = indexed(new URLSearchParams(query));
  return issues.length === 0 ? fields : issues.map(({ message }) => message);
};

describe('decodeFields: indexed', () => {
  it('reads items and members, in whatever order signing put them', () => {
    const items = Array.from({ length: 12 }, (_, index) => `item.${index + 1}=v${index + 1}`).sort();
    expect(items.indexOf('item.10=v10')).toBeLessThan(items.indexOf('item.2=v2'));
    expect(decode(items.join('&'))).toEqual({ item: Array.from({ length: 12 }, (_, index) => `v${index + 1}`) });
    expect(decode('zone=pek1&statics.2.val1=b&statics.1.static_type=1&statics.1.ports.1=80')).toEqual({
      zone: 'pek1',
      statics: [{ static_type: '1', ports: ['80'] }, { val1: 'b' }],
    });
    expect(decode('s2_server=a&rule.val1=b&rule.1st=c')).toEqual({ s2_server: 'a', rule: { val1: 'b', '1st': 'c' } });
    expect(decode('__proto__.polluted=a')).toEqual(JSON.parse('{"__proto__":{"polluted":"a"}}'));
  });

  it.each([
    ['zone=a&zone=b', 'zone is sent more than once'],
    ['ids.1=a&ids.1=a', 'ids.1 is sent more than once'],
    ['ids.1=a&ids.3=b', 'ids must count its items from 1 without gaps'],
    ['ids.2=a', 'ids must count its items from 1 without gaps'],
    ['ids.0=a&ids.1=b', 'ids must count its items from 1 without gaps'],
    ['ids.01=a', 'ids must count its items from 1 without gaps'],
    ['ids.1=a&ids.99999999999999999999=b', 'ids must count its items from 1 without gaps'],
    ['rule.1.ports.2=a', 'rule.1.ports must count its items from 1 without gaps'],
    ['ids=a&ids.1=b', 'ids is sent as a value and with items or members'],
    ['ids.1=a&ids.name=b', 'ids is sent with items and members'],
    ['a..b=c', 'is no name of a field'],
    ['.a=c', 'is no name of a field'],
    ['a.=c', 'is no name of a field'],
    ['=c', 'is no name of a field'],
    ['1=c', 'is no name of a field'],
  ])('tells of %s', (query, message) => {
    expect(decode(query)).toEqual([message]);
  });
});

describe('fields as JSON on their way', () => {
  const schema = z.strictObject({
    name: z.string(),
    count: z.number(),
    photo: z.array(z.strictObject({ id: z.union([z.number(), z.bigint()]), label: z.string() })),
    ext: z.strictObject({ note: z.string() }).exactOptional(),
  });
  const sentAs = (fields: Record<string, unknown>): URLSearchParams =>
    new URL(
      buildRequest(endpointOf({ body: 'none' }), 'https://a.test', fields, {
        random: seededRandom(1),
        fieldEncoding: 'json',
      }).url,
    ).searchParams;
  const read = (sent: URLSearchParams) => {
    const { fields, issues } = decodeFields.json(sent);
    const checked = checkFields(schema as unknown as CheckedSchema, {}, fields, 'json');
    return { input: checked.input, issues: [...issues, ...checked.issues].map(({ path }) => path.join('.')) };
  };

  it('come out as they went in', () => {
    const fields = { name: '7', count: 3, photo: [{ id: 12345678901234567890n, label: '[1]' }], ext: { note: '1' } };
    expect(read(sentAs(fields))).toEqual({ input: fields, issues: [] });
    expect(read(sentAs({ name: '{}', count: 0, photo: [] }))).toEqual({
      input: { name: '{}', count: 0, photo: [] },
      issues: [],
    });
  });

  it('are told of by what is wrong inside, and never by a list of one or a name that comes twice', () => {
    const right = 'name=a&count=1';
    expect(read(new URLSearchParams(`${right}&photo=[{"id":1,"label":2}]`)).issues).toEqual(['photo.0.label']);
    expect(read(new URLSearchParams(`${right}&photo={"id":1,"label":"a"}`)).issues).toEqual(['photo']);
    expect(read(new URLSearchParams(`${right}&photo=[]&photo=[]`)).issues).toEqual(['photo']);
    expect(read(new URLSearchParams('name=a&count=many&photo=[')).issues).toEqual(['count', 'photo']);
  });
});

describe('indexed fields on their way', () => {
  const name = fc.oneof(
    fc.constantFrom('val1', 's2_server', '1st', 'constructor'),
    // zod drops `__proto__` from what it parses; the decoder is tried with it above.
    fc.string({ minLength: 1 }).filter((text) => !/\.|^\d+$|^__proto__$/.test(text)),
  );
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('007', '1', 'true', '{}', '[1]', ''),
    fc.integer(),
    fc.boolean(),
  );
  type Value = unknown;
  const { fields } = fc.letrec<{ value: Value; fields: Record<string, Value> }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value').filter(isWritten), { maxLength: 15 }),
      tie('fields'),
    ),
    fields: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  }));

  it.each([{ body: 'none' as const }, { body: 'form' as const }])('come out as they went in: $body', ({ body }) => {
    fc.assert(
      fc.property(fields, fc.boolean(), (fields, sorted) => {
        const endpoint = endpointOf({ body });
        const random = seededRandom(1);
        const request = buildRequest(endpoint, 'https://a.test', fields, { random, fieldEncoding: 'indexed' });
        const sent = body === 'none' ? new URL(request.url).searchParams : new URLSearchParams(String(request.body));
        if (sorted) sent.sort();
        const decoded = indexed(sent);
        expect(decoded.issues).toEqual([]);
        const written = withoutEmpty(fields) ?? {};
        const schema = schemaOf(written) as unknown as CheckedSchema;
        expect(checkFields(schema, {}, decoded.fields, 'indexed')).toEqual({ input: written, issues: [] });
      }),
    );
  });

  it('mean what the schema says, in unions too, and never JSON or a list of one', () => {
    const rule = z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal(1), port: z.number(), name: z.string() }),
      z.strictObject({ type: z.literal(2), ids: z.array(z.union([z.number(), z.boolean()])) }),
    ]);
    const schema = z.strictObject({
      rules: z.array(rule).optional(),
      either: z.union([z.strictObject({ count: z.number(), code: z.string() }), z.array(z.number())]).optional(),
    }) as unknown as CheckedSchema;
    const check = (query: string): unknown => {
      const { input, issues } = checkFields(schema, {}, indexed(new URLSearchParams(query)).fields, 'indexed');
      return issues.length === 0 ? input : issues.map(({ path }) => path.join('.'));
    };
    expect(check('rules.1.type=1&rules.1.port=80&rules.1.name=007&rules.2.type=2&rules.2.ids.1=5')).toEqual({
      rules: [
        { type: 1, port: 80, name: '007' },
        { type: 2, ids: [5] },
      ],
    });
    expect(check('either.count=1&either.code=1')).toEqual({ either: { count: 1, code: '1' } });
    expect(check('rules.1.type=1&rules.1.port=many&rules.1.name=a')).toEqual(['rules.0.port']);
    expect(check('rules.1.type=2&rules.1.ids=5')).toEqual(['rules.0.ids']);
    expect(check('either=[1]')).toEqual(['either']);
  });
});

/** Whether anything of a value travels. */
const isWritten = (value: unknown): boolean => withoutEmpty(value) !== undefined;

/** A value without the empty lists and objects that an indexed request cannot say. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  const members = Object.entries(value).flatMap(([name, content]) => {
    const written = withoutEmpty(content);
    return written === undefined ? [] : [[name, written]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** The schema that takes a value's types. */
function schemaOf(value: unknown): z.ZodType {
  if (Array.isArray(value)) return z.tuple(value.map(schemaOf) as []);
  if (typeof value === 'object' && value !== null)
    return z.strictObject(
      Object.fromEntries(Object.entries(value).map(([name, content]) => [name, schemaOf(content)])),
    );
  return typeof value === 'number' ? z.number() : typeof value === 'boolean' ? z.boolean() : z.string();
}
