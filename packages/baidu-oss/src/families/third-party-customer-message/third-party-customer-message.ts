import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** 1 guest, 2 logged in with a Baidu account. */
  user_type: 1 | 2;
  /** The user’s open id in this mini program. */
  open_id: string;
  /** `text` or `image`. */
  msg_type: 'text' | 'image';
  /** Text of the message; needed when `msg_type` is `text`. */
  content?: string | undefined;
  /** Image address; needed when `msg_type` is `image`. */
  pic_url?: string | undefined;
}

/** Result of {@link sendMessage}. */
export type SendMessageResponse = NoFields;

/**
 * 发送客服消息。Answers a user in the customer service chat. After each message of the user, up to 5 messages may be sent within 48
 * hours; the developer must have authorised customer service to the platform.
 * Calls `POST /rest/2.0/smartapp/message/custom/sendbytp`.
 *
 * @see https://smartprogram.baidu.com/docs/third/customer/sendmsg/
 */
export const sendMessage: BaiduEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'tp.customer-message.sendCustomerMessage',
  family: 'third-party-customer-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/message/custom/sendbytp',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/customer/sendmsg/',
  errors: [3001, 30022, 90001, 90002],
  request: (z: Zod) =>
    z.strictObject({
      user_type: z.literal([1, 2]),
      open_id: z.string(),
      msg_type: z.literal(['text', 'image']),
      content: z.string().optional(),
      pic_url: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
