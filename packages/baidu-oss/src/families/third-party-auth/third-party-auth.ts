import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The answer’s content. */
interface GetAppInfoData {
  /** Yearly review of the mini program. */
  annual_review_info?:
    | {
        /** When the review expires, seconds since the epoch; the table says text. */
        annual_review_overdue_time?: number | undefined;
        /** 1 normal, 2 review due, 3 review overdue. */
        annual_review_status?: number | undefined;
      }
    | undefined;
  /** Description shown to users. */
  app_desc?: string | undefined;
  /** App id of the mini program. */
  app_id: Int64 | string;
  /** AppKey of the mini program. */
  app_key: string;
  /** Name shown to users. */
  app_name: string;
  /** Why the mini program was forced offline. */
  app_offline_info?:
    | {
        /** Offending fields, comma separated: appName, photoAddr, appDesc; only with reason 1 or 3. */
        illegal_fields?: string | undefined;
        /** 1 basic information, 2 code package, 3 both. */
        offline_reason?: number | undefined;
      }[]
    | undefined;
  /** Changes of name, description or icon that are under review or were refused. */
  audit_info?:
    | {
        /** Description submitted for review. */
        audit_app_desc?: string | undefined;
        /** Why the description was refused. */
        audit_app_desc_reason?: string | undefined;
        /** Review of the description: 1 under review, 3 refused. */
        audit_app_desc_status?: number | undefined;
        /** Name submitted for review. */
        audit_app_name?: string | undefined;
        /** Why the name was refused. */
        audit_app_name_reason?: string | undefined;
        /** Review of the name: 1 under review, 3 refused. */
        audit_app_name_status?: number | undefined;
        /** Icon submitted for review. */
        audit_photo_addr?: string | undefined;
        /** Why the icon was refused. */
        audit_photo_addr_reason?: string | undefined;
        /** Review of the icon: 1 under review, 3 refused. */
        audit_photo_addr_status?: number | undefined;
      }
    | undefined;
  /** Permissions granted to the platform. */
  auth_info?:
    | {
        /** Chinese name of the permission. */
        scope_name?: string | undefined;
        /** Permission of: 0 the mini program, 1 the account. */
        type?: number | undefined;
      }[]
    | undefined;
  /** Service categories of the mini program. */
  category?:
    | {
        /** Review of the category: 1 under review, 2 passed, 3 refused. */
        audit_status?: number | undefined;
        /** Description of the second-level category. */
        category_desc?: string | undefined;
        /** Id of the second-level category. */
        category_id?: Int64 | string | undefined;
        /** Name of the second-level category. */
        category_name?: string | undefined;
        /** First-level category. */
        parent?:
          | {
              /** Description of the first-level category. */
              category_desc?: string | undefined;
              /** Id of the first-level category. */
              category_id?: Int64 | string | undefined;
              /** Name of the first-level category. */
              category_name?: string | undefined;
            }
          | undefined;
        /** Why the category was refused. */
        reason?: string | undefined;
      }[]
    | undefined;
  /** Lowest version of the developer tools. */
  min_swan_version?: string | undefined;
  /** Edits made and allowed, by kind. */
  modify_count?:
    | {
        /** Changes of the categories allowed in all. */
        category_modify_quota?: number | undefined;
        /** Changes of the categories made. */
        category_modify_used?: number | undefined;
        /** Changes of the icon allowed in all. */
        image_modify_quota?: number | undefined;
        /** Changes of the icon made. */
        image_modify_used?: number | undefined;
        /** Changes of the name allowed in all. */
        name_modify_quota?: number | undefined;
        /** Changes of the name made. */
        name_modify_used?: number | undefined;
        /** Changes of the description allowed in all. */
        signature_modify_quota?: number | undefined;
        /** Changes of the description made. */
        signature_modify_used?: number | undefined;
      }
    | undefined;
  /** Icon: JSON text of a list of objects with cover, the picture’s address. */
  photo_addr?: string | undefined;
  /** Subject (company or person) that owns the account. */
  qualification?:
    | {
        /** Result of the authenticity check: 1 passed, 3 failed. */
        ad_status?: number | undefined;
        /** Authenticity check: -1 other, 0 none, 1 corporate account, 2 liveness, 23 legal person’s face. */
        ad_type?: number | undefined;
        /** Name of the subject, may be empty. */
        name?: string | undefined;
        /** Misspelt status as the sample has it: 1 passed, 2 under review, 3 refused. */
        satus?: number | undefined;
        /** 1 individual, 2 enterprise, 3 government, 4 media, 5 other. */
        type?: number | undefined;
        /** Review of the subject: 1 passed, 2 under review, 3 refused; may come as satus. */
        status?: number | undefined;
      }
    | undefined;
  /**
   * -1 banned, 1 normal, 2 under review, 4 service suspended, 5 forced offline, 6 to be corrected by a deadline, 7 cut off from
   * traffic.
   */
  status: number;
  /** Switch of the web version: 0 not opened, 1 on, 2 off. */
  web_status?: number | undefined;
}

const getAppInfoData = (z: Zod) =>
  z.looseObject({
    annual_review_info: z
      .looseObject({ annual_review_overdue_time: z.number().optional(), annual_review_status: z.number().optional() })
      .optional(),
    app_desc: z.string().optional(),
    app_id: z.union([int64(z), z.string()]),
    app_key: z.string(),
    app_name: z.string(),
    app_offline_info: z
      .array(z.looseObject({ illegal_fields: z.string().optional(), offline_reason: z.number().optional() }))
      .optional(),
    audit_info: z
      .looseObject({
        audit_app_desc: z.string().optional(),
        audit_app_desc_reason: z.string().optional(),
        audit_app_desc_status: z.number().optional(),
        audit_app_name: z.string().optional(),
        audit_app_name_reason: z.string().optional(),
        audit_app_name_status: z.number().optional(),
        audit_photo_addr: z.string().optional(),
        audit_photo_addr_reason: z.string().optional(),
        audit_photo_addr_status: z.number().optional(),
      })
      .optional(),
    auth_info: z.array(z.looseObject({ scope_name: z.string().optional(), type: z.number().optional() })).optional(),
    category: z
      .array(
        z.looseObject({
          audit_status: z.number().optional(),
          category_desc: z.string().optional(),
          category_id: z.union([int64(z), z.string()]).optional(),
          category_name: z.string().optional(),
          parent: z
            .looseObject({
              category_desc: z.string().optional(),
              category_id: z.union([int64(z), z.string()]).optional(),
              category_name: z.string().optional(),
            })
            .optional(),
          reason: z.string().optional(),
        }),
      )
      .optional(),
    min_swan_version: z.string().optional(),
    modify_count: z
      .looseObject({
        category_modify_quota: z.number().optional(),
        category_modify_used: z.number().optional(),
        image_modify_quota: z.number().optional(),
        image_modify_used: z.number().optional(),
        name_modify_quota: z.number().optional(),
        name_modify_used: z.number().optional(),
        signature_modify_quota: z.number().optional(),
        signature_modify_used: z.number().optional(),
      })
      .optional(),
    photo_addr: z.string().optional(),
    qualification: z
      .looseObject({
        ad_status: z.number().optional(),
        ad_type: z.number().optional(),
        name: z.string().optional(),
        satus: z.number().optional(),
        type: z.number().optional(),
        status: z.number().optional(),
      })
      .optional(),
    status: z.number(),
    web_status: z.number().optional(),
  });

/** Input of {@link getTpToken}. */
export interface GetTpTokenRequest {
  /** Key of the third-party platform. */
  client_id?: string | undefined;
  /** Newest ticket pushed to the authorization event URL. */
  ticket: string;
}

/** Result of {@link getTpToken}. */
export interface GetTpTokenResponse {
  /** The answer’s content. */
  data: {
    /** Platform token, begins with 42. */
    access_token: string;
    /** Lifetime of the token in seconds, 2592000 in samples. */
    expires_in: number;
    /** Scopes of the token, separated by blanks. */
    scope?: string | undefined;
  };
}

/**
 * 获取第三方平台接口调用凭据。Gives the third-party platform’s own access token for the ticket that Baidu pushes every 10 minutes. The token
 * lives about a month and its number of calls is limited: keep it and share it.
 * Calls `GET /public/2.0/smartapp/auth/tp/token`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/access_token/
 */
export const getTpToken: BaiduEndpoint<GetTpTokenRequest, GetTpTokenResponse, 'none'> = {
  id: 'tp.auth.getTpToken',
  family: 'third-party-auth',
  method: 'GET',
  path: '/public/2.0/smartapp/auth/tp/token',
  auth: 'none',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/access_token/',
  supplied: ['client_id'],
  request: (z: Zod) => z.strictObject({ client_id: z.string(), ticket: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ access_token: z.string(), expires_in: z.number(), scope: z.string().optional() }),
    }),
};

/** Input of {@link exchangeAuthorizationCode}. */
export interface ExchangeAuthorizationCodeRequest {
  /** Authorization code that the mini program gave to the platform. */
  code: string;
  /** Always `app_to_tp_authorization_code`; the client fills it in. */
  grant_type?: 'app_to_tp_authorization_code' | undefined;
}

/** Result of {@link exchangeAuthorizationCode}. */
export interface ExchangeAuthorizationCodeResponse {
  /** Access token of the mini program, begins with 45. */
  access_token: string;
  /** Lifetime of the access token in seconds, 3600 by default. */
  expires_in: number;
  /** Refresh token, begins with 46., lives ten years, works once: store it. */
  refresh_token: string;
}

/**
 * 使用授权码换取小程序的接口调用凭据。Exchanges the authorization code of the redirect, of an event or of creating on behalf for the mini
 * program’s access token and refresh token. A mini program may grant only some permissions: read auth_info of getAppInfo.
 * Calls `GET /rest/2.0/oauth/token?grant_type=app_to_tp_authorization_code`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/get_auth_info/
 */
export const exchangeAuthorizationCode: BaiduEndpoint<
  ExchangeAuthorizationCodeRequest,
  ExchangeAuthorizationCodeResponse,
  'tp'
> = {
  id: 'tp.auth.getOAuthToken',
  family: 'third-party-auth',
  method: 'GET',
  path: '/rest/2.0/oauth/token',
  auth: 'tp',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/get_auth_info/',
  fixed: { grant_type: 'app_to_tp_authorization_code' },
  request: (z: Zod) =>
    z.strictObject({ code: z.string(), grant_type: z.literal(['app_to_tp_authorization_code']).optional() }),
  response: (z: Zod) => z.looseObject({ access_token: z.string(), expires_in: z.number(), refresh_token: z.string() }),
};

/** Input of {@link refreshAuthorizerAccessToken}. */
export interface RefreshAuthorizerAccessTokenRequest {
  /** Newest refresh token of the mini program, invalid after this call. */
  refresh_token: string;
  /** Always `app_to_tp_refresh_token`; the client fills it in. */
  grant_type?: 'app_to_tp_refresh_token' | undefined;
}

/** Result of {@link refreshAuthorizerAccessToken}. */
export interface RefreshAuthorizerAccessTokenResponse {
  /** New access token of the mini program, begins with 45. */
  access_token: string;
  /** Lifetime of the access token in seconds, 3600 by default. */
  expires_in: number;
  /** Refresh token for the next time, replaces the one sent. */
  refresh_token: string;
}

/**
 * 刷新授权小程序的接口调用凭据。Exchanges the refresh token for a new pair of tokens of the mini program. Each refresh token works once: store
 * the new one at once and refresh one mini program from one place at a time; retrieveAuthCode helps when it is lost.
 * Calls `GET /rest/2.0/oauth/token?grant_type=app_to_tp_refresh_token`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/get_auth_info/
 */
export const refreshAuthorizerAccessToken: BaiduEndpoint<
  RefreshAuthorizerAccessTokenRequest,
  RefreshAuthorizerAccessTokenResponse,
  'tp'
> = {
  id: 'tp.auth.refreshOAuthToken',
  family: 'third-party-auth',
  method: 'GET',
  path: '/rest/2.0/oauth/token',
  auth: 'tp',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/get_auth_info/',
  fixed: { grant_type: 'app_to_tp_refresh_token' },
  request: (z: Zod) =>
    z.strictObject({ refresh_token: z.string(), grant_type: z.literal(['app_to_tp_refresh_token']).optional() }),
  response: (z: Zod) => z.looseObject({ access_token: z.string(), expires_in: z.number(), refresh_token: z.string() }),
};

/** Input of {@link getAppInfo}. */
export type GetAppInfoRequest = NoFields;

/** Result of {@link getAppInfo}. */
export interface GetAppInfoResponse {
  /** The answer’s content. */
  data: GetAppInfoData;
}

/**
 * 获取小程序基础信息。Reads the basic information of the authorized mini program: state, subject, categories, reviews under way, edit
 * quotas and the permissions granted to the platform.
 * Calls `GET /rest/2.0/smartapp/app/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/app_info/
 */
export const getAppInfo: BaiduEndpoint<GetAppInfoRequest, GetAppInfoResponse, 'authorizer'> = {
  id: 'tp.auth.getAppInfo',
  family: 'third-party-auth',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/app_info/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: getAppInfoData(z) }),
};

/** Input of {@link retrieveAuthCode}. */
export interface RetrieveAuthCodeRequest {
  /** App id of the mini program that authorized the platform. */
  app_id: Int64 | string;
}

/** Result of {@link retrieveAuthCode}. */
export interface RetrieveAuthCodeResponse {
  /** The answer’s content. */
  data: {
    /** Code to exchange with exchangeAuthorizationCode. */
    authorization_code: string;
    /** Lifetime of the code in seconds. */
    expires_in: number;
  };
}

/**
 * 找回授权码。Gives an authorization code again for a mini program whose refresh token was lost. It works only while the mini
 * program’s authorization of the platform exists.
 * Calls `POST /rest/2.0/smartapp/auth/retrieve/authorizationcode`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/refresh_token/
 */
export const retrieveAuthCode: BaiduEndpoint<RetrieveAuthCodeRequest, RetrieveAuthCodeResponse, 'tp'> = {
  id: 'tp.auth.retrieveAuthCode',
  family: 'third-party-auth',
  method: 'POST',
  path: '/rest/2.0/smartapp/auth/retrieve/authorizationcode',
  auth: 'tp',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/refresh_token/',
  errors: [50032],
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ authorization_code: z.string(), expires_in: z.number() }) }),
};

/** Input of {@link getPreAuthCode}. */
export type GetPreAuthCodeRequest = NoFields;

/** Result of {@link getPreAuthCode}. */
export interface GetPreAuthCodeResponse {
  /** The answer’s content. */
  data: {
    /** Lifetime of the code in seconds, 1200 by default. */
    expires_in: number;
    /** Code for the pre_auth_code parameter of the authorization page. */
    pre_auth_code: string;
  };
}

/**
 * 获取预授权码。Gives a pre-authorization code for the address of the authorization page that a mini program’s administrator opens. It
 * lives 20 minutes by default.
 * Calls `GET /rest/2.0/smartapp/tp/createpreauthcode`.
 *
 * @see https://smartprogram.baidu.com/docs/third/auth/pre_auth_code
 */
export const getPreAuthCode: BaiduEndpoint<GetPreAuthCodeRequest, GetPreAuthCodeResponse, 'tp'> = {
  id: 'tp.auth.getPreAuthCode',
  family: 'third-party-auth',
  method: 'GET',
  path: '/rest/2.0/smartapp/tp/createpreauthcode',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/auth/pre_auth_code',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ expires_in: z.number(), pre_auth_code: z.string() }) }),
};
