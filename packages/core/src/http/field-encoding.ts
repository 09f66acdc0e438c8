import { ValidationError } from '../errors/errors.js';
import type { FieldEncoding } from './exchange.js';
import { stringifyJson } from './json.js';

/** Pairs of a query or form. */
type Pairs = [name: string, text: string][];

/**
 * Writes one field in the ways of {@link FieldEncoding}.
 *
 * `indexed` throws a ValidationError for what would be read as something else: an empty item, because those behind it would
 * count from another number, and a member's name with a dot or of digits alone.
 */
export const writeField: Readonly<Record<FieldEncoding, (name: string, value: unknown) => Pairs>> = {
  repeated(name, value) {
    if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
    return asText(name, value);
  },
  indexed: (name, value) => member(name, name, value),
  json: asText,
};

/**
 * Writes fields as numbered names: `tag.1=a&tag.2=b`, `rule.1.port=80`. For requests that are signed outside the pipeline.
 *
 * @param fields - `undefined` is left out, as are empty lists.
 * @throws ValidationError for an empty item of a list, and for a member's name with a dot or of digits alone.
 */
export function indexedFields(fields: Readonly<Record<string, unknown>>): [name: string, text: string][] {
  return Object.entries(fields).flatMap(([name, value]) => writeField.indexed(name, value));
}

function asText(name: string, value: unknown): Pairs {
  return [[name, typeof value === 'object' ? stringifyJson(value) : String(value)]];
}

function member(path: string, name: string, value: unknown): Pairs {
  if (name === '' || name.includes('.') || /^\d+$/.test(name))
    throw unwritable(path, 'is empty, has a dot or is a number: it cannot be written as a name');
  return indexed(path, value);
}

function indexed(path: string, value: unknown): Pairs {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, content]) => member(`${path}.${name}`, name, content));
  return Array.from(value, (content, index) => {
    const item = indexed(`${path}.${index + 1}`, content);
    if (item.length === 0) throw unwritable(`${path}.${index + 1}`, 'is empty, and empty items cannot be written');
    return item;
  }).flat();
}

const unwritable = (path: string, message: string): ValidationError =>
  new ValidationError('request', [{ path, message }]);
