import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link customSend}. */
export interface CustomSendRequest {
  user_type: number;
  /** The user’s open id in this mini program. */
  open_id: string;
  msg_type: string;
  content: string;
  pic_url: string;
}

/** Result of {@link customSend}. */
export type CustomSendResponse = NoFields;

/**
 * App.customer-message.customSend.
 * Calls `POST /rest/2.0/smartapp/message/custom/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/contact_api_send/
 */
export const customSend: BaiduEndpoint<CustomSendRequest, CustomSendResponse, 'app'> = {
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
      user_type: z.number(),
      open_id: z.string(),
      msg_type: z.string(),
      content: z.string(),
      pic_url: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
