import { digestOfParts, leavesOf, stringOf } from '@minigate/core';
import type { WechatPush } from './events/index.js';

/** Counts WeChat's own attempts, so it differs between deliveries of one push. */
const attemptCounter = 'RetryTimes';

/**
 * The same text for every delivery of one push: SHA-256 over receiver, sender, MsgId and CreateTime of a user's message, over
 * the whole document of an event, its attempt counter excepted.
 *
 * The usual keys (InfoType or Event, account and CreateTime) would drop a second event of the same second, for example the
 * reviews of two categories; MsgId alone was seen twice with different messages.
 *
 * @returns 64 hexadecimal digits; no secret of the push can be read from it.
 */
export function dedupeKey(push: WechatPush): string {
  const { raw } = push;
  const messageId = raw['Event'] === undefined ? stringOf(raw['MsgId']) : undefined;
  if (messageId) return digestOfParts([push.toUserName, push.fromUserName, messageId, push.createTime]);
  const unreadable = push.type === 'unknown' && Object.keys(raw).length === 0;
  return digestOfParts(unreadable ? [push.plaintext] : leavesOf(raw, attemptCounter));
}
