import {
  decodeFields as decode,
  type Fields,
  type FieldsOf,
  isTree,
  type PushTree,
  type PushValue,
} from '@minigate/core';
import type { PushBase } from './events/base.js';

/** One row per member of a union of pushes: its fields, the common ones excepted. */
export type PushTable<Push extends PushBase> = {
  readonly [Member in Push as Member['type']]: FieldsOf<Omit<Member, keyof PushBase>>;
};

/** Second spellings, read where the first is absent. */
const otherNames: Readonly<Record<string, string>> = {
  // https://github.com/swan-team/swan-docs (docs/third/info.md) misspells it in half of its samples.
  reason: 'reson',
  AppName: 'appName',
  // `type` is the push's own.
  wordType: 'type',
};

/** Takes the fields of a row out of a document. */
export const decodeFields = (tree: PushTree, fields: Fields): Record<string, unknown> =>
  decode(listed(tree), fields, otherNames);

/** `illegalFields` is a list in SDKs, and one text with commas in the documents. */
function listed(tree: PushTree): PushTree {
  const { illegalFields } = tree;
  return typeof illegalFields === 'string'
    ? { ...tree, illegalFields: illegalFields.split(',').filter(Boolean) }
    : tree;
}

/**
 * The document without the white space that the documented XML has between elements and their CDATA.
 *
 * @param tree - of an XML document.
 */
export const trimmed = (tree: PushTree): PushTree =>
  Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, trimmedValue(value)]));

function trimmedValue(value: PushValue | undefined): PushValue | undefined {
  if (typeof value === 'string') return value.trim();
  return isTree(value) ? trimmed(value) : value;
}
