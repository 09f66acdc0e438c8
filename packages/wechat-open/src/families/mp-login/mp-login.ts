import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link checkSessionKey}. */
export interface CheckSessionKeyRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Lower-case hex of HMAC-SHA256 over the empty text with the session key. */
  signature: string;
  /** Always `hmac_sha256`; the client fills it in. */
  sig_method?: 'hmac_sha256' | undefined;
}

/** Result of {@link checkSessionKey}. */
export type CheckSessionKeyResponse = NoFields;

/**
 * 检验登录态。Whether a stored session key is still the current one: errcode 0 when it is, 87009 when not.
 * Calls `GET /wxa/checksession`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html
 */
export const checkSessionKey: WechatEndpoint<CheckSessionKeyRequest, CheckSessionKeyResponse, 'authorizer'> = {
  id: 'checkSessionKey',
  family: 'mp-login',
  method: 'GET',
  path: '/wxa/checksession',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/checkSessionKey.html',
  fixed: { sig_method: 'hmac_sha256' },
  permissionSets: [18],
  errors: [87007, 87008, 87009],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), signature: z.string(), sig_method: z.literal(['hmac_sha256']).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resetSessionKey}. */
export interface ResetSessionKeyRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Lower-case hex of HMAC-SHA256 over the empty text with the session key. */
  signature: string;
  /** Always `hmac_sha256`; the client fills it in. */
  sig_method?: 'hmac_sha256' | undefined;
}

/** Result of {@link resetSessionKey}. */
export interface ResetSessionKeyResponse {
  /** User, as this mini program sees them. */
  openid: string;
  /** The new session key. */
  session_key: string;
}

/**
 * 重置登录态。Replaces the session key of a user; the old one ends at once and the lifetime stays. 60,000 calls a minute, not often
 * for one user.
 * Calls `GET /wxa/resetusersessionkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/ResetUserSessionKey.html
 */
export const resetSessionKey: WechatEndpoint<ResetSessionKeyRequest, ResetSessionKeyResponse, 'authorizer'> = {
  id: 'resetUserSessionKey',
  family: 'mp-login',
  method: 'GET',
  path: '/wxa/resetusersessionkey',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/ResetUserSessionKey.html',
  fixed: { sig_method: 'hmac_sha256' },
  permissionSets: [18],
  errors: [87007, 87008, 87009],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), signature: z.string(), sig_method: z.literal(['hmac_sha256']).optional() }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), session_key: z.string() }),
};
