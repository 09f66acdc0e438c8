import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link sendNotice}. */
export interface SendNoticeRequest {
  /** Openid of the receiver. */
  touser: string;
  /** Template from the account’s own list. */
  template_id: string;
  /** Page to open when there is no mini program. */
  page?: string | undefined;
  /** Mini program to open, before page if both are given. */
  miniprogram?:
    | {
        /** App id of the mini program, which must be linked to the account. */
        appid: string;
        /** Page of the mini program, query included. */
        pagepath: string;
      }
    | undefined;
  /** Values by keyword, such as `{ thing1: { value: '…' } }`. */
  data: Record<
    string,
    {
      /** Text of the keyword. */
      value: string;
    }
  >;
}

/** Result of {@link sendNotice}. */
export type SendNoticeResponse = NoFields;

/**
 * 发送订阅通知。Sends a notice and uses up one agreement of the user. The outcome is pushed as `subscribe_msg_sent_event`.
 * Calls `POST /cgi-bin/message/subscribe/bizsend`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5
 */
export const sendNotice: WechatEndpoint<SendNoticeRequest, SendNoticeResponse, 'authorizer'> = {
  id: 'sendSubscribeBizMessage',
  family: 'oa-subscribe-message',
  method: 'POST',
  path: '/cgi-bin/message/subscribe/bizsend',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5',
  permissionSets: [89],
  errors: [40037, 41030, 43101, 47003],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      template_id: z.string(),
      page: z.string().optional(),
      miniprogram: z.strictObject({ appid: z.string(), pagepath: z.string() }).optional(),
      data: z.record(z.string(), z.strictObject({ value: z.string() })),
    }),
  response: (z: Zod) => z.looseObject({}),
};
