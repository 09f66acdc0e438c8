import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link exchangeLoginCode}. */
export interface ExchangeLoginCodeRequest {
  /** Always `authorization_code`; the client fills it in. */
  grant_type?: 'authorization_code' | undefined;
  /** Code of wx.login. */
  js_code: string;
  /** App id of the mini program. */
  appid: string;
  /** App id of the platform. */
  component_appid?: string | undefined;
}

/** Result of {@link exchangeLoginCode}. */
export interface ExchangeLoginCodeResponse {
  /** User, as that account sees them. */
  openid: string;
  /** User over all accounts of the Open Platform account; only when bound to one. */
  unionid?: string | undefined;
  /** Key that decrypts and signs data of the user; never leaves the server. */
  session_key: string;
}

/**
 * 小程序登录。Exchanges the code of wx.login for user and session key of an authorized mini program. A code works once, within 5
 * minutes. Keep the session key on the server.
 * Calls `GET /sns/component/jscode2session`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/login/thirdpartyCode2Session.html
 */
export const exchangeLoginCode: WechatEndpoint<ExchangeLoginCodeRequest, ExchangeLoginCodeResponse, 'component'> = {
  id: 'thirdpartyCode2Session',
  family: 'component-login',
  method: 'GET',
  path: '/sns/component/jscode2session',
  auth: 'component',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/login/thirdpartyCode2Session.html',
  supplied: ['component_appid'],
  fixed: { grant_type: 'authorization_code' },
  credentialName: 'component_access_token',
  errors: [40029, 61003],
  request: (z: Zod) =>
    z.strictObject({
      grant_type: z.literal(['authorization_code']).optional(),
      js_code: z.string(),
      appid: z.string(),
      component_appid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), unionid: z.string().optional(), session_key: z.string() }),
};

/** Input of {@link exchangeWebCode}. */
export interface ExchangeWebCodeRequest {
  /** Always `authorization_code`; the client fills it in. */
  grant_type?: 'authorization_code' | undefined;
  /** Code that the login page hands over. */
  code: string;
  /** App id of the official account. */
  appid: string;
  /** App id of the platform. */
  component_appid?: string | undefined;
}

/** Result of {@link exchangeWebCode}. */
export interface ExchangeWebCodeResponse {
  /** Token for /sns calls about this user; not an API token of the account. */
  access_token: string;
  /** Lifetime of the token in seconds, 7200. */
  expires_in: number;
  /** For {@link refreshWebToken}, valid 30 days. */
  refresh_token: string;
  /** User, as that account sees them. */
  openid: string;
  /** `snsapi_base` or `snsapi_userinfo`. */
  scope: string;
  /** User over all accounts of the Open Platform account; only when bound to one. */
  unionid?: string | undefined;
  /** 1 when the page is shown as a snapshot: the user is a virtual one. */
  is_snapshotuser?: number | undefined;
}

/**
 * 代公众号网页授权换取access_token。Exchanges the code of a page login (with `component_appid` in its URL) for the user and a token for
 * /sns calls. A code works once, within 5 minutes.
 * Calls `GET /sns/oauth2/component/access_token`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
 */
export const exchangeWebCode: WechatEndpoint<ExchangeWebCodeRequest, ExchangeWebCodeResponse, 'component'> = {
  id: 'componentOauth2AccessToken',
  family: 'component-login',
  method: 'GET',
  path: '/sns/oauth2/component/access_token',
  auth: 'component',
  body: 'none',
  retry: 'never',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html',
  supplied: ['component_appid'],
  fixed: { grant_type: 'authorization_code' },
  credentialName: 'component_access_token',
  errors: [40029, 61003],
  request: (z: Zod) =>
    z.strictObject({
      grant_type: z.literal(['authorization_code']).optional(),
      code: z.string(),
      appid: z.string(),
      component_appid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      access_token: z.string(),
      expires_in: z.number(),
      refresh_token: z.string(),
      openid: z.string(),
      scope: z.string(),
      unionid: z.string().optional(),
      is_snapshotuser: z.number().optional(),
    }),
};

/** Input of {@link refreshWebToken}. */
export interface RefreshWebTokenRequest {
  /** Always `refresh_token`; the client fills it in. */
  grant_type?: 'refresh_token' | undefined;
  /** From {@link exchangeWebCode}. */
  refresh_token: string;
  /** App id of the official account. */
  appid: string;
  /** App id of the platform. */
  component_appid?: string | undefined;
}

/** Result of {@link refreshWebToken}. */
export interface RefreshWebTokenResponse {
  /** Token for /sns calls about this user. */
  access_token: string;
  /** Lifetime of the token in seconds, 7200. */
  expires_in: number;
  /** For the next renewal. */
  refresh_token: string;
  /** User, as that account sees them. */
  openid: string;
  /** `snsapi_base` or `snsapi_userinfo`. */
  scope: string;
}

/**
 * 代公众号网页授权刷新access_token。Renews the token of {@link exchangeWebCode}.
 * Calls `GET /sns/oauth2/component/refresh_token`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html
 */
export const refreshWebToken: WechatEndpoint<RefreshWebTokenRequest, RefreshWebTokenResponse, 'component'> = {
  id: 'componentOauth2RefreshToken',
  family: 'component-login',
  method: 'GET',
  path: '/sns/oauth2/component/refresh_token',
  auth: 'component',
  body: 'none',
  retry: 'idempotent',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html',
  supplied: ['component_appid'],
  fixed: { grant_type: 'refresh_token' },
  credentialName: 'component_access_token',
  errors: [42002],
  request: (z: Zod) =>
    z.strictObject({
      grant_type: z.literal(['refresh_token']).optional(),
      refresh_token: z.string(),
      appid: z.string(),
      component_appid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      access_token: z.string(),
      expires_in: z.number(),
      refresh_token: z.string(),
      openid: z.string(),
      scope: z.string(),
    }),
};
