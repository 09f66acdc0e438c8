import { describe, expect, it } from 'vitest';
import { declarationsOf } from './declarations.mjs';
import { fieldsOf, typeText } from './fields.mjs';
import { limitsOf } from './limits.mjs';
import { find, sourceFile } from './sources.mjs';

const parts = `
/** A place. */
export interface Place {
  /** Metres. */
  height: number;
}
export type Numeric = number | string;
`;

const source = `
import type { Upload } from '@minigate/core';
import { type Numeric as Figure, type Place } from '../parts.js';

interface Base {
  /** Number of the set. */
  id: Figure;
}

// biome-ignore lint/x: a comment between is no part of it
/** Input. */
export interface Input extends Base {
  /** A file, or \`none\`. */
  readonly media: Upload | 'none';
  /** Names. */
  'max-rows'?: readonly (string | null)[] | undefined;
  /** Pairs. */
  pairs: { first: string /** Percent. */; second: number }[];
  /** By name. */
  data: Record<string, { /** Text. */ value: string }>;
  /** By name, too. */
  more?: { [name: string]: { /** Text. */ value: string } };
  /** Where from. */
  from: Place;
  /** Where to. */
  to?: Place | undefined;
  /** Both. */
  both: Place & { /** Name. */ name: string };
  /** Further inputs. */
  children?: Input[];
}

const helper = (z: Zod): Schema<X> => ({ id: 'no constant' });

/**
 * Sends it.
 */
export const send: PagedEndpoint<
  Input,
  Answer[],
  'authorizer',
  NonNullable<Answer['items']>[number],
  'offset' | 'count'
> =
  {
    id: 'sendIt',
  };
`;
const sources = new Map([
  ['src/a/b.ts', sourceFile('src/a/b.ts', source)],
  ['src/parts.ts', sourceFile('src/parts.ts', parts)],
]);
const input = { kind: 'name', name: 'Input', args: [] } as const;

describe('declarations', () => {
  it('are interfaces, aliases and endpoint constants with their comments', () => {
    expect(declarationsOf(source).map(({ keyword, name, comment }) => [keyword, name, comment.trim()])).toEqual([
      ['interface', 'Base', ''],
      ['interface', 'Input', 'Input.'],
      ['const', 'send', '* Sends it.'],
    ]);
  });

  it('of constants may be broken over lines', () => {
    const type = declarationsOf(source).at(-1)?.type;
    expect(type).toMatchObject({ kind: 'name', name: 'PagedEndpoint' });
    expect(type?.kind === 'name' && type.args.slice(0, 3).map((one) => typeText(sources, 'src/a/b.ts', one))).toEqual([
      'object',
      'Answer[]',
      "'authorizer'",
    ]);
  });

  it('that cannot be read are named', () => {
    expect(() => declarationsOf('export interface Bad {\n  a: (x: string) => void;\n}\n')).toThrow("Bad: ')' expected");
  });

  it('are found through imports', () => {
    expect(find(sources, 'src/a/b.ts', 'Figure')).toMatchObject({
      file: 'src/parts.ts',
      declaration: { name: 'Numeric' },
    });
    expect(find(sources, 'src/a/b.ts', 'Upload')).toBeUndefined();
  });
});

it('lists fields with all that are inside, and an interface once', () => {
  const fields = fieldsOf(sources, 'src/a/b.ts', input).map(({ path, optional, type, words, sameAs }) =>
    [path + (optional ? '?' : ''), type, words, ...(sameAs === undefined ? [] : [`as ${sameAs}`])].join(' / '),
  );
  expect(fields).toEqual([
    'id / number | string / Number of the set.',
    "media / Upload | 'none' / A file, or `none`.",
    'max-rows? / (string | null)[] / Names.',
    'pairs / object[] / Pairs.',
    'pairs[].first / string / ',
    'pairs[].second / number / Percent.',
    'data / map of object / By name.',
    'data.*.value / string / Text.',
    'more? / object / By name, too.',
    'more.*.value / string / Text.',
    'from / object / Where from.',
    'from.height / number / Metres.',
    'to? / object / Where to. / as from',
    'both / object / Both.',
    'both.height / number / Metres.',
    'both.name / string / Name.',
    'children? / object[] / Further inputs. / as ',
  ]);
});

it('puts limits of a schema into words', () => {
  const text = { minLength: 1, maxLength: 30 };
  const limits = limitsOf({
    properties: {
      name: text,
      exact: { minLength: 6, maxLength: 6 },
      tags: { minItems: 1, maxItems: 100, items: { maxLength: 1 } },
      level: { anyOf: [{ minimum: 0, maximum: 7 }, {}] },
      any: { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
      data: { additionalProperties: { properties: { value: { minLength: 2 } } } },
    },
  });
  expect(Object.fromEntries(limits)).toEqual({
    name: '1 to 30 characters',
    exact: 'exactly 6 characters',
    tags: '1 to 100 items',
    'tags[]': 'at most 1 character',
    level: '0 to 7',
    'data.*.value': 'at least 2 characters',
  });
});
