import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link checkUserToken}. */
export interface CheckUserTokenRequest {
  /** Token of the user from web authorization, not the account’s. */
  access_token: string;
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link checkUserToken}. */
export type CheckUserTokenResponse = NoFields;

/**
 * 检验用户授权凭证。Succeeds if the user’s token is still good, else fails with 40003 or 42001.
 * Calls `GET /sns/auth`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4
 */
export const checkUserToken: WechatEndpoint<CheckUserTokenRequest, CheckUserTokenResponse, 'none'> = {
  id: 'snsAuth',
  family: 'oa-web-auth',
  method: 'GET',
  path: '/sns/auth',
  auth: 'none',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4',
  request: (z: Zod) => z.strictObject({ access_token: z.string(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getUserProfile}. */
export interface GetUserProfileRequest {
  /** Token of the user from web authorization, not the account’s. */
  access_token: string;
  /** User, as this account sees them. */
  openid: string;
  /** Language of country names: `zh_CN` (default), `zh_TW`, `en`. */
  lang?: 'zh_CN' | 'zh_TW' | 'en' | undefined;
}

/** Result of {@link getUserProfile}. */
export interface GetUserProfileResponse {
  /** User, as this account sees them. */
  openid: string;
  /** User across the accounts of one open-platform account; only when bound. */
  unionid?: string | undefined;
  /** Nickname. */
  nickname: string;
  /** 0 since 2021; before: 1 male, 2 female. */
  sex?: number | undefined;
  /** Empty since 2021. */
  country?: string | undefined;
  /** Empty since 2021. */
  province?: string | undefined;
  /** Empty since 2021. */
  city?: string | undefined;
  /** URL of the avatar; dies when the user changes it. */
  headimgurl: string;
  /** Privileges of the user, such as chinaunicom. */
  privilege?: string[] | undefined;
}

/**
 * 获取授权用户信息。Name and avatar of a user who granted `snsapi_userinfo`; they need not follow.
 * Calls `GET /sns/userinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3
 */
export const getUserProfile: WechatEndpoint<GetUserProfileRequest, GetUserProfileResponse, 'none'> = {
  id: 'snsUserInfo',
  family: 'oa-web-auth',
  method: 'GET',
  path: '/sns/userinfo',
  auth: 'none',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3',
  errors: [48001],
  request: (z: Zod) =>
    z.strictObject({
      access_token: z.string(),
      openid: z.string(),
      lang: z.literal(['zh_CN', 'zh_TW', 'en']).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      openid: z.string(),
      unionid: z.string().optional(),
      nickname: z.string(),
      sex: z.number().optional(),
      country: z.string().optional(),
      province: z.string().optional(),
      city: z.string().optional(),
      headimgurl: z.string(),
      privilege: z.array(z.string()).optional(),
    }),
};
