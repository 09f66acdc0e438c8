import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../../scripts/test-support/any-text.js';
import { jsonReplacer, parseJson, stringifyJson } from './json.js';

describe('parseJson', () => {
  it.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['{"a":{"b":[1,12345678901234567890]}}', { a: { b: [1, 12345678901234567890n] } }],
    ['[12345678901234567.5,1e30,-0.1234567890123456789]', [12345678901234568, 1e30, -0.12345678901234568]],
    ['["12345678901234567890"]', ['12345678901234567890']],
    [' null ', null],
  ])('reads %s without losing digits', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('escapes raw control characters inside strings, as nicknames hold them', () => {
    expect(parseJson('{"nick":"a\u0008b\tc\nd\u0000","say":"\\"\u001f\\\\","id":12345678901234567890}')).toEqual({
      nick: 'a\bb\tc\nd\0',
      say: '"\u001f\\',
      id: 12345678901234567890n,
    });
  });

  it('takes raw control characters outside strings as space', () => {
    expect(parseJson('\u0000{\u000b"a"\n:\u001f1}\u0000')).toEqual({ a: 1 });
  });

  it.each(['', '{', '{"secret":"S3CRET"', '<html>S3CRET</html>', '{"a":1}S3CRET', "{'a':1}", '"\\x"'])(
    'throws a SyntaxError that does not repeat %j',
    (text) => {
      expect(() => parseJson(text)).toThrow(new SyntaxError('not JSON'));
    },
  );

  it('keeps a member named __proto__ apart from the prototype', () => {
    const value = parseJson('{"__proto__":{"admin":true},"id":12345678901234567890}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'id']);
    expect(value['admin']).toBeUndefined();
  });
});

describe('stringifyJson', () => {
  it('writes bigint bare, Chinese text as it is, and no undefined members', () => {
    expect(stringifyJson({ id: 12345678901234567890n, small: 5n, name: '小程序', gone: undefined })).toBe(
      '{"id":12345678901234567890,"small":5,"name":"小程序"}',
    );
  });

  it('is what jsonReplacer does for other writers', () => {
    expect(JSON.stringify({ id: 12345678901234567890n }, jsonReplacer, 1)).toBe('{\n "id": 12345678901234567890\n}');
  });
});

const leaf = fc.oneof(
  anyText(),
  fc.boolean(),
  fc.constant(null),
  fc.maxSafeInteger(),
  fc.bigInt().filter((value) => !Number.isSafeInteger(Number(value))),
  // Whole numbers beyond 2^53 are read as bigint, and JSON has no negative zero.
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value))),
);
const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('document')),
    fc.dictionary(anyText(), tie('document'), { noNullPrototype: true }),
  ),
}));

it('reads what it wrote', () => {
  fc.assert(
    fc.property(document, (value) => {
      expect(parseJson(stringifyJson(value))).toEqual(value);
    }),
  );
});

it('reads a document the same when its control characters are not escaped', () => {
  fc.assert(
    fc.property(document, (value) => {
      const raw = stringifyJson(value).replace(
        /(?<!\\)((?:\\\\)*)\\u00([01][0-9a-f])/g,
        (_, before: string, code: string) => before + String.fromCharCode(Number.parseInt(code, 16)),
      );
      expect(parseJson(raw)).toEqual(value);
    }),
  );
});

it('throws nothing but SyntaxError, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ \n\u0001 1234567890e-.tfnu') }), (text) => {
      try {
        parseJson(text);
      } catch (error) {
        expect(error).toEqual(new SyntaxError('not JSON'));
      }
    }),
  );
});
