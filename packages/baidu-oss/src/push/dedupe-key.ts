import { digestOfParts, leavesOf, stringOf } from '@minigate/core';
import type { BaiduPush } from './events/index.js';

/**
 * The same text for every delivery of one push: SHA-256 over receiver, sender, `MsgId` and time of a user's message, over the whole
 * document of everything else. The documented key of other user events, sender and time, would drop the second of two coupons that a
 * user takes in one second.
 *
 * @returns 64 hexadecimal digits; no secret of the push can be read from it.
 */
export function dedupeKey(push: BaiduPush): string {
  const messageId = stringOf(push.raw['MsgId']);
  if (messageId) return digestOfParts([push.appId, push.fromUserName, messageId, push.createTime]);
  const unreadable = push.type === 'unknown' && Object.keys(push.raw).length === 0;
  return digestOfParts(unreadable ? [push.plaintext] : leavesOf(push.raw));
}
