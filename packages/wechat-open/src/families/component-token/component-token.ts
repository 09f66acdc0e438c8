import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { FuncInfoList } from '../func-info.js';
import { funcInfoList, numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link createComponentAccessToken}. */
export interface CreateComponentAccessTokenRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** The platform's secret. */
  component_appsecret: string;
  /** The newest `component_verify_ticket` push; every ticket is valid for 12 hours. */
  component_verify_ticket: string;
}

/** Result of {@link createComponentAccessToken}. */
export interface CreateComponentAccessTokenResponse {
  /** The platform's own token. */
  component_access_token: string;
  /** Lifetime in seconds, 7200. */
  expires_in: Numeric;
}

/**
 * 获取令牌。Buys the platform's own token with the latest ticket. The one before stays valid for about five minutes.
 * The client does this itself.
 * Calls `POST /cgi-bin/component/api_component_token`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getComponentAccessToken.html
 */
export const createComponentAccessToken: WechatEndpoint<
  CreateComponentAccessTokenRequest,
  CreateComponentAccessTokenResponse,
  'none'
> = {
  id: 'getComponentAccessToken',
  family: 'component-token',
  method: 'POST',
  path: '/cgi-bin/component/api_component_token',
  auth: 'none',
  body: 'json',
  // The token before works for about 5 more minutes, so a repetition harms nobody.
  retry: 'idempotent',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getComponentAccessToken.html',
  supplied: ['component_appid'],
  request: (z: Zod) =>
    z.strictObject({
      component_appid: z.string().optional(),
      component_appsecret: z.string(),
      component_verify_ticket: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ component_access_token: z.string(), expires_in: numeric(z) }),
};

/** Input of {@link createPreAuthCode}. */
export interface CreatePreAuthCodeRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
}

/** Result of {@link createPreAuthCode}. */
export interface CreatePreAuthCodeResponse {
  /** `preauthcode@@@…`, good for one authorization. */
  pre_auth_code: string;
  /** Lifetime in seconds: 600 in samples, 1800 in real answers; obey it. */
  expires_in: Numeric;
}

/**
 * 获取预授权码。Makes the code that an authorization page needs.
 * Calls `POST /cgi-bin/component/api_create_preauthcode`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html
 */
export const createPreAuthCode: WechatEndpoint<CreatePreAuthCodeRequest, CreatePreAuthCodeResponse, 'component'> = {
  id: 'getPreAuthCode',
  family: 'component-token',
  method: 'POST',
  path: '/cgi-bin/component/api_create_preauthcode',
  auth: 'component',
  body: 'json',
  // An unused code just ends.
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html',
  supplied: ['component_appid'],
  request: (z: Zod) => z.strictObject({ component_appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ pre_auth_code: z.string(), expires_in: numeric(z) }),
};

/** Input of {@link exchangeAuthorizationCode}. */
export interface ExchangeAuthorizationCodeRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** `queryauthcode@@@…`, from the redirect (`auth_code`) or the push (`AuthorizationCode`). */
  authorization_code: string;
}

/** Result of {@link exchangeAuthorizationCode}. */
export interface ExchangeAuthorizationCodeResponse {
  /** The grant. */
  authorization_info: {
    /** App id of the account that granted access. */
    authorizer_appid: string;
    /** Missing when the account has no API rights at all. */
    authorizer_access_token?: string | undefined;
    /** Valid as long as the grant stands. Store it at once: it is given out only here and on refreshes. */
    authorizer_refresh_token?: string | undefined;
    /** Lifetime of the access token in seconds, 7200. */
    expires_in?: Numeric | undefined;
    /** What was granted. */
    func_info?: FuncInfoList | undefined;
  };
}

/**
 * 使用授权码获取授权信息。Exchanges the code of a new grant for the account's tokens. A code works once (61009 after that) and for as long as
 * it announced (61010 after that). The client does this itself.
 * Calls `POST /cgi-bin/component/api_query_auth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerRefreshToken.html
 */
export const exchangeAuthorizationCode: WechatEndpoint<
  ExchangeAuthorizationCodeRequest,
  ExchangeAuthorizationCodeResponse,
  'component'
> = {
  id: 'getAuthorizerRefreshToken',
  family: 'component-token',
  method: 'POST',
  path: '/cgi-bin/component/api_query_auth',
  auth: 'component',
  body: 'json',
  retry: 'never',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerRefreshToken.html',
  supplied: ['component_appid'],
  request: (z: Zod) => z.strictObject({ component_appid: z.string().optional(), authorization_code: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      authorization_info: z.looseObject({
        authorizer_appid: z.string(),
        authorizer_access_token: z.string().optional(),
        authorizer_refresh_token: z.string().optional(),
        expires_in: numeric(z).optional(),
        func_info: funcInfoList(z).optional(),
      }),
    }),
};

/** Input of {@link refreshAuthorizerAccessToken}. */
export interface RefreshAuthorizerAccessTokenRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** App id of the account. */
  authorizer_appid: string;
  /** `refreshtoken@@@…`. */
  authorizer_refresh_token: string;
}

/** Result of {@link refreshAuthorizerAccessToken}. */
export interface RefreshAuthorizerAccessTokenResponse {
  /** Token for calls for the account. */
  authorizer_access_token: string;
  /** Usually the one that was sent. When it differs, the old one works for five more minutes. */
  authorizer_refresh_token?: string | undefined;
  /** Lifetime of the access token in seconds, 7200. */
  expires_in: Numeric;
}

/**
 * 获取授权账号调用令牌。Gets a new access token for an account. Each refresh ends the token before after about five minutes, so
 * independent refreshes knock each other out. The client does this itself.
 * Calls `POST /cgi-bin/component/api_authorizer_token`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerAccessToken.html
 */
export const refreshAuthorizerAccessToken: WechatEndpoint<
  RefreshAuthorizerAccessTokenRequest,
  RefreshAuthorizerAccessTokenResponse,
  'component'
> = {
  id: 'getAuthorizerAccessToken',
  family: 'component-token',
  method: 'POST',
  path: '/cgi-bin/component/api_authorizer_token',
  auth: 'component',
  body: 'json',
  // The tokens before work for about 5 more minutes, so a repetition harms nobody.
  retry: 'idempotent',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerAccessToken.html',
  supplied: ['component_appid'],
  request: (z: Zod) =>
    z.strictObject({
      component_appid: z.string().optional(),
      authorizer_appid: z.string(),
      authorizer_refresh_token: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      authorizer_access_token: z.string(),
      authorizer_refresh_token: z.string().optional(),
      expires_in: numeric(z),
    }),
};

/** Input of {@link startPushTicket}. */
export interface StartPushTicketRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** The platform's secret; here without the `app` of the other calls. */
  component_secret: string;
}

/** Result of {@link startPushTicket}. */
export type StartPushTicketResponse = NoFields;

/**
 * 启动票据推送服务。Makes WeChat push tickets again after it gave up. The first one comes within ten minutes.
 * Calls `POST /cgi-bin/component/api_start_push_ticket`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/startPushTicket.html
 */
export const startPushTicket: WechatEndpoint<StartPushTicketRequest, StartPushTicketResponse, 'none'> = {
  id: 'startPushTicket',
  family: 'component-token',
  method: 'POST',
  path: '/cgi-bin/component/api_start_push_ticket',
  auth: 'none',
  body: 'json',
  retry: 'idempotent',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/startPushTicket.html',
  supplied: ['component_appid'],
  request: (z: Zod) => z.strictObject({ component_appid: z.string().optional(), component_secret: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
