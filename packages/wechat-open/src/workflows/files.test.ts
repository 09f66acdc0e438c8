import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelCase, corrected, snakeCase, toWire, withoutFiles } from './files.js';

const file = new File(['abc'], 'a.png', { type: 'image/png' });

describe('a correction', () => {
  it('changes what it names, replaces lists and files, and leaves the rest', () => {
    const input = { a: { b: 1, c: 'kept' }, list: [1, 2], photo: 'media', other: 'media' };
    expect(corrected(input, { a: { b: 2, c: undefined }, list: [3], photo: file, more: {} })).toEqual({
      a: { b: 2, c: 'kept' },
      list: [3],
      photo: file,
      other: 'media',
      more: {},
    });
  });
});

it('wire names are spelt with underlines at every depth, without members that are not there', () => {
  expect(toWire({ subjectInfo: { baseType: 1, none: undefined }, nrlxDetails: [{ mediaId: 'x' }] })).toEqual({
    subject_info: { base_type: 1 },
    nrlx_details: [{ media_id: 'x' }],
  });
});

it('names come back from their wire spelling', () => {
  const name = fc.stringMatching(/^[a-z]+(?:[A-Z][a-z]+)*$/);
  fc.assert(
    fc.property(name, (text) => {
      expect(camelCase(snakeCase(text))).toBe(text);
    }),
  );
});

it('files are compared by name, size and type, streams too', async () => {
  const stream = { open: async function* () {}, name: 'b.mp4', type: 'video/mp4', size: 7 };
  expect(await withoutFiles({ one: file, list: [stream, 'media'], none: undefined })).toEqual({
    one: { name: 'a.png', size: 3, type: 'image/png' },
    list: [{ name: 'b.mp4', size: 7, type: 'video/mp4' }, 'media'],
  });
});
