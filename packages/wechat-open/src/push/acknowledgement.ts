import { writeDocument } from '@minigate/core';
import type { WechatPush } from './events/index.js';
import type { IosRefundQueryPush } from './events/virtual-payment.js';

/** The body of an answer in clear. */
export interface PlainAnswer {
  readonly contentType: 'text/plain' | 'text/xml' | 'application/json';
  readonly body: string;
}

/** Options of {@link acknowledgement}. */
export interface AcknowledgementOptions {
  /** 0 for success, the default; any other asks for the push again: up to 15 times, after 2, 4, 8, 16, … seconds. */
  readonly errCode?: number | undefined;
  /** Default `success`. */
  readonly errMsg?: string | undefined;
}

/**
 * What says that a push arrived: `success`; for the pushes of virtual payment (`xpay_…`), also those that this version does not
 * know, ErrCode and ErrMsg in the form of the push.
 *
 * @throws TypeError for an error code where the push has no way to refuse; answer with another HTTP status there.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export function acknowledgement(
  push: WechatPush,
  { errCode = 0, errMsg = 'success' }: AcknowledgementOptions = {},
): PlainAnswer {
  const type = push.type === 'unknown' ? push.rawType : push.type;
  if (/^xpay_/i.test(type)) return plainAnswer(push, { ErrCode: errCode, ErrMsg: errMsg });
  if (errCode !== 0) throw new TypeError(`${type} cannot be refused with an error code`);
  return { contentType: 'text/plain', body: 'success' };
}

/** What to tell Apple about a refund. */
export interface IosRefundAdvice {
  /** 0 refund, 1 do not refund. */
  readonly result_code: 0 | 1;
  /** The decision in words. */
  readonly result_info: string;
  /** What the decision rests on, for audits. */
  readonly evidence: string;
}

/**
 * iOS 退款问询: what to answer within 3 seconds. Apple asks three times and decides itself.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html
 */
export function iosRefundReply(
  push: Pick<IosRefundQueryPush, 'format'>,
  { result_code, result_info, evidence }: IosRefundAdvice,
): PlainAnswer {
  return plainAnswer(push, { result_code, result_info, evidence });
}

function plainAnswer({ format }: Pick<WechatPush, 'format'>, fields: Record<string, string | number>): PlainAnswer {
  return {
    contentType: format === 'json' ? 'application/json' : 'text/xml',
    body: writeDocument(fields, format),
  };
}
