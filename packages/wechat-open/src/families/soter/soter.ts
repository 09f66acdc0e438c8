import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link checkSignature}. */
export interface CheckSignatureRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** `resultJSON` of the front end, unchanged. */
  json_string: string;
  /** `resultJSONSignature` of the front end. */
  json_signature: string;
}

/** Result of {@link checkSignature}. */
export interface CheckSignatureResponse {
  /** True when the signature is right. */
  is_ok: boolean;
}

/**
 * 生物认证秘钥签名验证。Tells whether the result of `wx.startSoterAuthentication` was signed by the user’s phone.
 * Calls `POST /cgi-bin/soter/verify_signature`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/soter/soter.verifySignature.html
 */
export const checkSignature: WechatEndpoint<CheckSignatureRequest, CheckSignatureResponse, 'authorizer'> = {
  id: 'verifySignature',
  family: 'soter',
  method: 'POST',
  path: '/cgi-bin/soter/verify_signature',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/soter/soter.verifySignature.html',
  request: (z: Zod) => z.strictObject({ openid: z.string(), json_string: z.string(), json_signature: z.string() }),
  response: (z: Zod) => z.looseObject({ is_ok: z.boolean() }),
};
