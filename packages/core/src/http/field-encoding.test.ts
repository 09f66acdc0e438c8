import { describe, expect, it } from 'vitest';
import { ValidationError } from '../errors/errors.js';
import { writeField } from './field-encoding.js';

it('writes each field once as a text, lists and objects as JSON: json', () => {
  const photos = [{ cover: 'a', id: 12345678901234567890n }];
  expect(writeField.json('photo', photos)).toEqual([['photo', '[{"cover":"a","id":12345678901234567890}]']]);
  expect(writeField.json('none', [])).toEqual([['none', '[]']]);
  expect(writeField.json('name', 'a')).toEqual([['name', 'a']]);
});

describe('writeField: indexed', () => {
  it('counts items from 1 and names members, as deep as they are', () => {
    expect(writeField.indexed('instances', ['i-1', 'i-2'])).toEqual([
      ['instances.1', 'i-1'],
      ['instances.2', 'i-2'],
    ]);
    expect(writeField.indexed('statics', [{ static_type: 1, val1: 'a', ports: [80, 443] }, { on: true }])).toEqual([
      ['statics.1.static_type', '1'],
      ['statics.1.val1', 'a'],
      ['statics.1.ports.1', '80'],
      ['statics.1.ports.2', '443'],
      ['statics.2.on', 'true'],
    ]);
    expect(writeField.indexed('item', Array(12).fill('x')).at(-1)).toEqual(['item.12', 'x']);
  });

  it('writes scalars as they are, and nothing for what is empty', () => {
    expect(writeField.indexed('s2_server', 12345678901234567890n)).toEqual([['s2_server', '12345678901234567890']]);
    expect(writeField.indexed('none', [])).toEqual([]);
    expect(writeField.indexed('rule', { ports: [], note: undefined, name: '' })).toEqual([['rule.name', '']]);
  });

  it.each([
    ['a list without its second item', 'ids', ['a', undefined, 'c'], 'ids.2'],
    ['an item that writes nothing', 'ids', ['a', { ports: [] }], 'ids.2'],
    ['a member that would be an item', 'tags', { 1: 'a' }, 'tags.1'],
    ['a member that would be a member of another', 'tags', { 'a.b': 'c' }, 'tags.a.b'],
    ['a nameless member', 'tags', { '': 'a' }, 'tags.'],
    ['a field that would be an item', 'tags.1', 'a', 'tags.1'],
  ])('refuses %s, which would be read as something else', (_, name, value, path) => {
    let failure: unknown;
    try {
      writeField.indexed(name, value);
    } catch (error) {
      failure = error;
    }
    expect(ValidationError.is(failure) && failure.issues).toMatchObject([{ path }]);
  });
});
