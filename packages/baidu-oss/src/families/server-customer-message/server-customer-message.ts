import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** How the user is logged in: 1 guest, 2 with a Baidu account. */
  user_type: 1 | 2;
  /** The user’s open id in this mini program, as the message of the user had it. */
  open_id: string;
  /** Kind of message: text or image. */
  msg_type: 'text' | 'image';
  /** Text of the message; needed with text. */
  content?: string | undefined;
  /** Address of the image; needed with image. */
  pic_url?: string | undefined;
}

/** Result of {@link sendMessage}. */
export type SendMessageResponse = NoFields;

/**
 * 发送客服消息。Sends a text or an image to a user. Allowed within 48 hours of the user’s last message, at most 5 messages; each
 * message of the user starts anew.
 * Calls `POST /rest/2.0/smartapp/message/custom/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_send/
 */
export const sendMessage: BaiduEndpoint<SendMessageRequest, SendMessageResponse, 'app'> = {
  id: 'app.customer-message.customSend',
  family: 'server-customer-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/message/custom/send',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_send/',
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
