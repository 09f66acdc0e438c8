import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getTicket}. */
export interface GetTicketRequest {
  /** Kind of ticket: `jsapi` for the JS-SDK, `wx_card` for cards. */
  type: 'jsapi' | 'wx_card';
}

/** Result of {@link getTicket}. */
export interface GetTicketResponse {
  /** The ticket; keep it until it expires, it is the same for all. */
  ticket: string;
  /** Lifetime in seconds, 7200. */
  expires_in: number;
}

/**
 * 获取 JS-SDK 使用权限签名票据。Ticket to sign JS-SDK pages or cards with. Cache it: calls are limited.
 * Calls `GET /cgi-bin/ticket/getticket`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54
 */
export const getTicket: WechatEndpoint<GetTicketRequest, GetTicketResponse, 'authorizer'> = {
  id: 'ticketGetTicket',
  family: 'oa-token',
  method: 'GET',
  path: '/cgi-bin/ticket/getticket',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54',
  request: (z: Zod) => z.strictObject({ type: z.literal(['jsapi', 'wx_card']) }),
  response: (z: Zod) => z.looseObject({ ticket: z.string(), expires_in: z.number() }),
};
