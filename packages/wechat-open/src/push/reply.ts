import { cdata } from './cdata.js';
import type { PushBase } from './events/base.js';

/** What a reply needs of the push that it answers. */
export type Answerable = Pick<PushBase, 'toUserName' | 'fromUserName' | 'createTime'>;

/** Options of a reply. */
export interface ReplyOptions {
  /** Seconds since the epoch; default that of the push. */
  readonly createTime?: number | undefined;
}

/**
 * 被动回复文本消息: the plaintext of a passive reply, to be sealed with `sealEnvelope`. Works for official accounts; mini programs
 * answer through the customer-service message API.
 *
 * @param push - a push of the message URL; sender and receiver are swapped.
 * @param content - any text.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export function textReply(push: Answerable, content: string, options: ReplyOptions = {}): string {
  return reply(push, 'text', `<Content>${cdata(content)}</Content>`, options);
}

/** Options of {@link transferToCustomerService}. */
export interface TransferOptions extends ReplyOptions {
  /** The staff account to hand over to; default any. */
  readonly kfAccount?: string | undefined;
}

/**
 * 转发到客服: hands the conversation to customer service; the only passive reply that mini programs have.
 *
 * @param push - a user's message; sender and receiver are swapped.
 * @returns the plaintext, to be sealed with `sealEnvelope`.
 */
export function transferToCustomerService(push: Answerable, { kfAccount, ...options }: TransferOptions = {}): string {
  const target = kfAccount === undefined ? '' : `<TransInfo><KfAccount>${cdata(kfAccount)}</KfAccount></TransInfo>`;
  return reply(push, 'transfer_customer_service', target, options);
}

function reply(
  push: Answerable,
  type: string,
  content: string,
  { createTime = push.createTime }: ReplyOptions,
): string {
  const { toUserName = '', fromUserName = '' } = push;
  return `<xml><ToUserName>${cdata(fromUserName)}</ToUserName><FromUserName>${cdata(toUserName)}</FromUserName><CreateTime>${createTime}</CreateTime><MsgType>${cdata(type)}</MsgType>${content}</xml>`;
}
