import { isTree, type PushTree, type PushValue } from './push-tree.js';

/** What a field is: text, a number, a truth value, members, or (in brackets) a list. */
export type FieldKind = 'string' | 'number' | 'boolean' | readonly [FieldKind] | Fields;

/** Kinds by wire name. */
export interface Fields {
  readonly [name: string]: FieldKind;
}

/** The {@link Fields} that agree with an interface. */
export type FieldsOf<T> = { readonly [Name in keyof T]-?: KindOf<NonNullable<T[Name]>> };

type KindOf<V> = V extends string
  ? 'string'
  : V extends number
    ? 'number'
    : V extends boolean
      ? 'boolean'
      : V extends readonly (infer Item)[]
        ? readonly [KindOf<Item>]
        : FieldsOf<V>;

/** Second spellings of fields, read where the first is absent. */
export type OtherNames = Readonly<Record<string, string>>;

/**
 * Takes fields out of a push's document. Tolerant: a list is always an array, and whatever is missing or is not of its kind is left out.
 *
 * @param otherNames - second spellings, at any depth.
 */
export function decodeFields(tree: PushTree, fields: Fields, otherNames: OtherNames = {}): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  assignFields(decoded, tree, fields, otherNames);
  return decoded;
}

/** Text, or a scalar as text. */
export function stringOf(value: PushValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  const isScalar = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return isScalar ? String(value) : undefined;
}

/** A number, or decimal text as one. Not a number that would lose digits. */
export function numberOf(value: PushValue | undefined): number | undefined {
  const text = stringOf(value)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  const exact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return exact ? number : undefined;
}

/** 0, 1, `true` or `false`, bare or quoted. */
function booleanOf(value: PushValue | undefined): boolean | undefined {
  const text = stringOf(value)?.trim().toLowerCase();
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}

function assignFields(target: Record<string, unknown>, tree: PushTree, fields: Fields, otherNames: OtherNames): void {
  for (const name of Object.keys(fields)) {
    const value = decodeValue(tree[name] ?? tree[otherNames[name] ?? name], fields[name] as FieldKind, otherNames);
    if (value !== undefined) target[name] = value;
  }
}

function decodeValue(value: PushValue | undefined, kind: FieldKind, otherNames: OtherNames): unknown {
  if (kind === 'string') return stringOf(value);
  if (kind === 'number') return numberOf(value);
  if (kind === 'boolean') return booleanOf(value);
  if (isListKind(kind)) return items(value).flatMap((item) => decodeValue(item, kind[0], otherNames) ?? []);
  if (!isTree(value)) return undefined;
  const decoded: Record<string, unknown> = {};
  assignFields(decoded, value, kind, otherNames);
  return decoded;
}

const isListKind = (kind: Fields | readonly [FieldKind]): kind is readonly [FieldKind] => Array.isArray(kind);

/** Repeated elements, a single one, or a container of `<item>`s. An empty list arrives as `""`, `[]`, `{}` or not at all. */
function items(value: PushValue | undefined): readonly PushValue[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  if (!isTree(value)) return [value as PushValue];
  const names = Object.keys(value);
  if (names.length === 0) return [];
  return names.length === 1 && names[0] === 'item' ? items(value['item']) : [value];
}
