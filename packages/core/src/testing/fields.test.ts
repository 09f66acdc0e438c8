import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckedSchema } from '../endpoint/schemas.js';
import { checkFields, checkValue } from './fields.js';

const check = (schema: z.ZodType, texts: Record<string, unknown>, typed: Record<string, unknown> = {}): unknown => {
  const { input, issues } = checkFields(schema as unknown as CheckedSchema, typed, texts);
  return issues.length === 0 ? input : issues.map(({ message }) => message);
};

describe('checkFields', () => {
  it('reads texts as the schema wants them, and no further', () => {
    const schema = z.object({
      code: z.string(),
      count: z.number(),
      level: z.union([z.literal(1), z.literal(2)]),
      ids: z.array(z.number()),
      big: z.bigint(),
      filter: z.object({ open: z.boolean() }),
    });
    expect(
      check(schema, {
        code: '007',
        count: '-1.5',
        level: '2',
        ids: '4',
        big: '9007199254740993',
        filter: '{"open":true}',
      }),
    ).toEqual({ code: '007', count: -1.5, level: 2, ids: [4], big: 9_007_199_254_740_993n, filter: { open: true } });
    expect(check(z.object({ ids: z.array(z.number()) }), { ids: ['1', '2'] })).toEqual({ ids: [1, 2] });
  });

  it('tells of a field as it came, or of the number that is out of range', () => {
    const schema = z.object({ count: z.number().positive() });
    expect(check(schema, { count: 'many' })).toEqual(['Invalid input: expected number, received string']);
    expect(check(schema, { count: '0' })).toEqual(['Too small: expected number to be >0']);
    expect(check(z.object({ code: z.string().regex(/^[a-z]+$/, 'letters') }), { code: '12' })).toEqual(['letters']);
  });

  it('sees rules between fields that only apply once the types are right', () => {
    const schema = z.object({ from: z.number(), to: z.number() }).refine(({ from, to }) => from < to, 'from before to');
    expect(check(schema, { from: '2', to: '1' })).toEqual(['from before to']);
    expect(check(schema, { from: '1', to: '2' })).toEqual({ from: 1, to: 2 });
  });

  it('leaves typed fields alone, which win over texts of the same name', () => {
    expect(check(z.object({ count: z.number() }), {}, { count: '1' })).toHaveLength(1);
    expect(check(z.object({ count: z.number() }), { count: '1' }, { count: '2' })).toHaveLength(1);
  });
});

describe('checkValue', () => {
  it('is the field that nothing else fills', () => {
    const schema = z.strictObject({ kind: z.string(), media: z.string() }) as unknown as CheckedSchema;
    expect(checkValue(schema, 'text', { kind: 'a' })).toEqual({ input: { kind: 'a', media: 'text' }, issues: [] });
    expect(checkValue(schema, 7, { kind: 'a' }).issues).toHaveLength(1);
  });
});
