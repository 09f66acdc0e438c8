import { createHmac } from 'node:crypto';
import { type AnyEndpoint, jsonBody } from '@minigate/core';

/**
 * `pay_sig` of a call of virtual payment (`/xpay/…`) or B2B payment: HMAC-SHA256 in hex over `path & body`, with the AppKey.
 * The body is signed as it will be sent, so give the call the same request, with the signature added.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html
 *
 * @param appKey - from the account's console; virtual payment has one for each environment (`env`).
 * @example
 * const request = { openid, env: 0, order_id: 'o-1' };
 * await account.virtualPayment.queryOrder({ ...request, pay_sig: paySignature(queryOrder, request, appKey) });
 */
export const paySignature = (endpoint: AnyEndpoint, request: object, appKey: string): string =>
  hmacHex(appKey, `${endpoint.path}&${jsonBody(endpoint, request)}`);

/**
 * `signature` of such a call on behalf of a user: HMAC-SHA256 in hex over the body, with the user's session key.
 *
 * @param sessionKey - from the login of the user, as it came (base64).
 */
export const userSignature = (endpoint: AnyEndpoint, request: object, sessionKey: string): string =>
  hmacHex(sessionKey, jsonBody(endpoint, request));

const hmacHex = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');
