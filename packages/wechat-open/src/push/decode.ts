import { decodeFields as decode, type Fields, type FieldsOf, isTree, type PushTree } from '@minigate/core';
import type { PushBase } from './events/base.js';

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
  return decode(unwrap(tree), fields, otherNames);
}

function unwrap(tree: PushTree): PushTree {
  for (const name of wrappers) {
    const inner = tree[name];
    if (isTree(inner)) return inner;
  }
  return tree;
}
