import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type AuthorizeCopyrightResult, authorizeCopyrightResult } from './parts.js';

/** Input of {@link authorizeApp}. */
export interface AuthorizeAppRequest {
  /** Mini program that receives the right. */
  authorized_appid: string;
  /** End of the grant, seconds since the epoch; 0 or missing for ever. */
  authz_expire_time?: number | undefined;
}

/** Result of {@link authorizeApp}. */
export type AuthorizeAppResponse = NoFields;

/**
 * 增加账号授权。Lets another mini program play all dramas of this account. Both accounts need the category of mini dramas.
 * Calls `POST /wxa/sec/vod/authorizeapp`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_authorizeapp.html
 */
export const authorizeApp: WechatEndpoint<AuthorizeAppRequest, AuthorizeAppResponse, 'authorizer'> = {
  id: 'authorizeApp',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/authorizeapp',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_authorizeapp.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ authorized_appid: z.string(), authz_expire_time: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link authorizeDrama}. */
export interface AuthorizeDramaRequest {
  /** Dramas. */
  drama_id: number[];
  /** Mini program that receives the right. */
  authorized_appid: string;
  /** End of the grant, seconds since the epoch; 0 or missing for ever. */
  authz_expire_time?: number | undefined;
}

/** Result of {@link authorizeDrama}. */
export interface AuthorizeDramaResponse {
  /** Outcome for each drama. */
  result: AuthorizeCopyrightResult[];
}

/**
 * 增加剧目授权。Lets another mini program play certain dramas. Outcomes are told per drama. Both accounts need the category of mini
 * dramas.
 * Calls `POST /wxa/sec/vod/authorizedrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_authorizedrama.html
 */
export const authorizeDrama: WechatEndpoint<AuthorizeDramaRequest, AuthorizeDramaResponse, 'authorizer'> = {
  id: 'authorizeDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/authorizedrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_authorizedrama.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.array(z.number()),
      authorized_appid: z.string(),
      authz_expire_time: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ result: z.array(authorizeCopyrightResult(z)) }),
};

/** Input of {@link deauthorizeApp}. */
export interface DeauthorizeAppRequest {
  /** Mini program that receives the right. */
  authorized_appid: string;
}

/** Result of {@link deauthorizeApp}. */
export type DeauthorizeAppResponse = NoFields;

/**
 * 解除账号授权。Ends the right given by {@link authorizeApp}.
 * Calls `POST /wxa/sec/vod/deauthorizeapp`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_deauthorizeapp.html
 */
export const deauthorizeApp: WechatEndpoint<DeauthorizeAppRequest, DeauthorizeAppResponse, 'authorizer'> = {
  id: 'deauthorizeApp',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/deauthorizeapp',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_deauthorizeapp.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ authorized_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deauthorizeDrama}. */
export interface DeauthorizeDramaRequest {
  /** Dramas. */
  drama_id: number[];
  /** Mini program that receives the right. */
  authorized_appid: string;
}

/** Result of {@link deauthorizeDrama}. */
export interface DeauthorizeDramaResponse {
  /** Outcome for each drama. */
  result: AuthorizeCopyrightResult[];
}

/**
 * 解除剧目授权。Ends rights given by {@link authorizeDrama}. Outcomes are told per drama.
 * Calls `POST /wxa/sec/vod/deauthorizedrama`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_deauthorizedrama.html
 */
export const deauthorizeDrama: WechatEndpoint<DeauthorizeDramaRequest, DeauthorizeDramaResponse, 'authorizer'> = {
  id: 'deauthorizeDrama',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/deauthorizedrama',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_deauthorizedrama.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({ drama_id: z.array(z.number()), authorized_appid: z.string() }),
  response: (z: Zod) => z.looseObject({ result: z.array(authorizeCopyrightResult(z)) }),
};

/** Input of {@link listGivenAppAuthorizations}. */
export type ListGivenAppAuthorizationsRequest = NoFields;

/** Result of {@link listGivenAppAuthorizations}. */
export interface ListGivenAppAuthorizationsResponse {
  /** Grants. */
  objects: {
    /** Mini program that receives the right. */
    authorized_appid: string;
    /** Grant, seconds since the epoch. */
    authorized_time: number;
    /** End of the grant, seconds since the epoch; 0 or missing for ever. */
    authz_expire_time?: number | undefined;
  }[];
}

/**
 * 查询账号授权信息。Mini programs that may play all dramas of this account.
 * Calls `GET /wxa/sec/vod/getauthorizeapps`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizeapps.html
 */
export const listGivenAppAuthorizations: WechatEndpoint<
  ListGivenAppAuthorizationsRequest,
  ListGivenAppAuthorizationsResponse,
  'authorizer'
> = {
  id: 'getAuthorizeApps',
  family: 'mini-drama',
  method: 'GET',
  path: '/wxa/sec/vod/getauthorizeapps',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizeapps.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      objects: z.array(
        z.looseObject({
          authorized_appid: z.string(),
          authorized_time: z.number(),
          authz_expire_time: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listReceivedAppAuthorizations}. */
export type ListReceivedAppAuthorizationsRequest = NoFields;

/** Result of {@link listReceivedAppAuthorizations}. */
export interface ListReceivedAppAuthorizationsResponse {
  /** Grants. */
  objects: {
    /** Mini program that grants the right. */
    authorizer_appid: string;
    /** Grant, seconds since the epoch. */
    authorized_time: number;
    /** End of the grant, seconds since the epoch; 0 or missing for ever. */
    authz_expire_time?: number | undefined;
  }[];
}

/**
 * 查询被账号授权信息。Accounts whose dramas this mini program may all play.
 * Calls `GET /wxa/sec/vod/getauthorizedapps`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF
 */
export const listReceivedAppAuthorizations: WechatEndpoint<
  ListReceivedAppAuthorizationsRequest,
  ListReceivedAppAuthorizationsResponse,
  'authorizer'
> = {
  id: 'vodGetAuthorizedApps',
  family: 'mini-drama',
  method: 'GET',
  path: '/wxa/sec/vod/getauthorizedapps',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      objects: z.array(
        z.looseObject({
          authorizer_appid: z.string(),
          authorized_time: z.number(),
          authz_expire_time: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listReceivedDramaAuthorizations}. */
export interface ListReceivedDramaAuthorizationsRequest {
  /** Only from this mini program. */
  authorizer_appid?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listReceivedDramaAuthorizations}. */
export interface ListReceivedDramaAuthorizationsResponse {
  /** Grants. */
  objects: {
    /** Id of the drama. */
    drama_id: number;
    /** Mini program that grants the right. */
    authorizer_appid: string;
    /** Grant, seconds since the epoch. */
    authorized_time: number;
    /** End of the grant, seconds since the epoch; 0 or missing for ever. */
    authz_expire_time?: number | undefined;
  }[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 查询被授权信息。Dramas of others that this mini program may play.
 * Calls `POST /wxa/sec/vod/getauthorizedobjects`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizedobjects.html
 */
export const listReceivedDramaAuthorizations: WechatPagedEndpoint<
  ListReceivedDramaAuthorizationsRequest,
  ListReceivedDramaAuthorizationsResponse,
  'authorizer',
  NonNullable<ListReceivedDramaAuthorizationsResponse['objects']>[number],
  'offset' | 'limit'
> = {
  id: 'getAuthorizedObjects',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getauthorizedobjects',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizeapp/api_getauthorizedobjects.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 1000,
    items: (answer) => answer.objects,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      authorizer_appid: z.string().optional(),
      offset: z.number().optional(),
      limit: z.number().max(1000).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      objects: z.array(
        z.looseObject({
          drama_id: z.number(),
          authorizer_appid: z.string(),
          authorized_time: z.number(),
          authz_expire_time: z.number().optional(),
        }),
      ),
      total_count: z.number(),
    }),
};

/** Input of {@link listGivenDramaAuthorizations}. */
export interface ListGivenDramaAuthorizationsRequest {
  /** Only this drama. */
  drama_id?: number | undefined;
  /** Only this mini program. */
  authorized_appid?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
}

/** Result of {@link listGivenDramaAuthorizations}. */
export interface ListGivenDramaAuthorizationsResponse {
  /** Grants. */
  objects: {
    /** Id of the drama. */
    drama_id: number;
    /** Mini program that receives the right. */
    authorized_appid: string;
    /** Grant, seconds since the epoch. */
    authorized_time: number;
    /** End of the grant, seconds since the epoch; 0 or missing for ever. */
    authz_expire_time?: number | undefined;
  }[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 查询授权信息。Dramas of this account that others may play.
 * Calls `POST /wxa/sec/vod/getauthorizeobjects`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_getauthorizeobjects.html
 */
export const listGivenDramaAuthorizations: WechatPagedEndpoint<
  ListGivenDramaAuthorizationsRequest,
  ListGivenDramaAuthorizationsResponse,
  'authorizer',
  NonNullable<ListGivenDramaAuthorizationsResponse['objects']>[number],
  'offset' | 'limit'
> = {
  id: 'getAuthorizeObjects',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getauthorizeobjects',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/authorizedrama/api_getauthorizeobjects.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 1000,
    items: (answer) => answer.objects,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      drama_id: z.number().optional(),
      authorized_appid: z.string().optional(),
      offset: z.number().optional(),
      limit: z.number().max(1000).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      objects: z.array(
        z.looseObject({
          drama_id: z.number(),
          authorized_appid: z.string(),
          authorized_time: z.number(),
          authz_expire_time: z.number().optional(),
        }),
      ),
      total_count: z.number(),
    }),
};
