import type { PushBase } from './events/base.js';
import { isTree, type PushTree, type PushValue } from './tree.js';

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

/** One row per member of a union of pushes: its fields, the common ones excepted. */
export type PushTable<Push extends PushBase> = {
  readonly [Member in Push as Member['type']]: FieldsOf<Omit<Member, CommonField>>;
};

/** What every push has, whatever its type. */
export type CommonField =
  | 'type'
  | 'channel'
  | 'appId'
  | 'toUserName'
  | 'fromUserName'
  | 'createTime'
  | 'format'
  | 'raw';

/** XML only: JSON has the members of these at the top. */
const wrappers = [
  'SubscribeMsgPopupEvent',
  'SubscribeMsgChangeEvent',
  'SubscribeMsgSentEvent',
  'BussiCallBackInfo',
  'FollowNotify',
  'PushMessageApiNotify',
];

/** Second spellings, read where the first is absent: JSON and the mobile-app variants differ from XML. */
const otherNames: Readonly<Record<string, string>> = {
  MsgID: 'MsgId',
  OpenID: 'openid',
  AppID: 'appid',
  Space_Z: 'space_z',
  Weight: 'weight',
  msg: 'Msg',
  // `type` is the push's own.
  complaint_type: 'type',
  sharer_action: 'type',
};

/**
 * Takes the fields of a row out of a document. Tolerant: a list is always an array, and whatever is missing or is not of its
 * kind is left out.
 */
export function decodeFields(tree: PushTree, fields: Fields): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  assignFields(decoded, unwrap(tree), fields);
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

function assignFields(target: Record<string, unknown>, tree: PushTree, fields: Fields): void {
  for (const name of Object.keys(fields)) {
    const value = decodeValue(tree[name] ?? tree[otherNames[name] ?? name], fields[name] as FieldKind);
    if (value !== undefined) target[name] = value;
  }
}

function decodeValue(value: PushValue | undefined, kind: FieldKind): unknown {
  if (kind === 'string') return stringOf(value);
  if (kind === 'number') return numberOf(value);
  if (kind === 'boolean') return booleanOf(value);
  if (isListKind(kind)) return items(value).flatMap((item) => decodeValue(item, kind[0]) ?? []);
  if (!isTree(value)) return undefined;
  const decoded: Record<string, unknown> = {};
  assignFields(decoded, value, kind);
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

function unwrap(tree: PushTree): PushTree {
  for (const name of wrappers) {
    const inner = tree[name];
    if (isTree(inner)) return inner;
  }
  return tree;
}
