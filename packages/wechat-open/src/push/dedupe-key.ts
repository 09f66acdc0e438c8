import { hash } from 'node:crypto';
import { stringOf } from './decode.js';
import type { WechatPush } from './events/index.js';
import type { PushTree, PushValue } from './tree.js';

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
  if (messageId) return digest([push.toUserName, push.fromUserName, messageId, push.createTime]);
  const unreadable = push.type === 'unknown' && Object.keys(raw).length === 0;
  return digest(unreadable ? [push.plaintext] : leaves(raw));
}

const digest = (parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/** Names and values as text, since WeChat writes a number now bare, now quoted. A loop, since JSON may be nested deeply. */
function leaves(tree: PushTree): string[] {
  const found: string[] = [];
  const open: [name: string, value: PushValue | undefined][] = [['', tree]];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const [name, value] = entry;
    if (name === attemptCounter) continue;
    found.push(name);
    // One by one: a call takes only so many arguments, and a list may be longer.
    if (typeof value === 'object' && value !== null) for (const member of Object.entries(value)) open.push(member);
    else found.push(String(value));
  }
  return found;
}
