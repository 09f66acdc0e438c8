import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Limit of the account in a short time. */
interface RateLimit {
  /** Calls allowed in the time. */
  call_count?: number | undefined;
  /** Seconds of the time. */
  refresh_second?: number | undefined;
}

const rateLimit = (z: Zod) =>
  z.looseObject({ call_count: z.number().optional(), refresh_second: z.number().optional() });

/** Input of {@link checkCallbackNetwork}. */
export interface CheckCallbackNetworkRequest {
  /** `dns`, `ping` or `all`. */
  action: 'dns' | 'ping' | 'all';
  /** Exit to test from: `CHINANET`, `UNICOM`, `CAP` (Tencent’s own) or `DEFAULT`. */
  check_operator: 'CHINANET' | 'UNICOM' | 'CAP' | 'DEFAULT';
}

/** Result of {@link checkCallbackNetwork}. */
export interface CheckCallbackNetworkResponse {
  /** Addresses of the host. */
  dns?:
    | {
        /** Address. */
        ip: string;
        /** Operator of the address. */
        real_operator: string;
      }[]
    | undefined;
  /** One ping of each address. */
  ping?:
    | {
        /** Address. */
        ip: string;
        /** Operator it was tested from. */
        from_operator: string;
        /** Loss: 0% or 100%, one packet is sent. */
        package_loss: string;
        /** Time with unit. */
        time: string;
      }[]
    | undefined;
}

/**
 * 网络通信检测。Lets WeChat resolve and ping the host of the account’s message URL.
 * Calls `POST /cgi-bin/callback/check`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html
 */
export const checkCallbackNetwork: WechatEndpoint<CheckCallbackNetworkRequest, CheckCallbackNetworkResponse, 'either'> =
  {
    id: 'callbackCheck',
    family: 'openapi-quota',
    method: 'POST',
    path: '/cgi-bin/callback/check',
    auth: 'either',
    body: 'json',
    retry: 'safe',
    doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html',
    errors: [40201, 40202, 40203],
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['dns', 'ping', 'all']),
        check_operator: z.literal(['CHINANET', 'UNICOM', 'CAP', 'DEFAULT']),
      }),
    response: (z: Zod) =>
      z.looseObject({
        dns: z.array(z.looseObject({ ip: z.string(), real_operator: z.string() })).optional(),
        ping: z
          .array(
            z.looseObject({ ip: z.string(), from_operator: z.string(), package_loss: z.string(), time: z.string() }),
          )
          .optional(),
      }),
  };

/** Input of {@link clearQuota}. */
export interface ClearQuotaRequest {
  /** App id of the token’s account. */
  appid: string;
}

/** Result of {@link clearQuota}. */
export type ClearQuotaResponse = NoFields;

/**
 * 重置API调用次数。Resets the day’s counters of all endpoints for the account of the token. 10 a month for an account, together with
 * {@link clearQuotaBySecret}.
 * Calls `POST /cgi-bin/clear_quota`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearQuota.html
 */
export const clearQuota: WechatEndpoint<ClearQuotaRequest, ClearQuotaResponse, 'either'> = {
  id: 'clearQuota',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/clear_quota',
  auth: 'either',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearQuota.html',
  errors: [40013, 48006],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link clearQuotaBySecret}. */
export interface ClearQuotaBySecretRequest {
  /** Account whose counters are reset. */
  appid: string;
  /** Secret of that account. */
  appsecret: string;
}

/** Result of {@link clearQuotaBySecret}. */
export type ClearQuotaBySecretResponse = NoFields;

/**
 * 使用AppSecret重置API调用次数。As {@link clearQuota}, without a token and for accounts whose secret is known. Shares the 10 resets a
 * month.
 * Sources disagree: SKIT calls /cgi-bin/clear_quota with appid and appsecret in the query; official index, WxJava, Senparc and
 * silenceper use /cgi-bin/clear_quota/v2. Senparc posts them in the JSON body.
 * Calls `POST /cgi-bin/clear_quota/v2`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/openApi-mgnt/clearQuotaByAppSecret.html
 */
export const clearQuotaBySecret: WechatEndpoint<ClearQuotaBySecretRequest, ClearQuotaBySecretResponse, 'none'> = {
  id: 'clearQuotaByAppSecret',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/clear_quota/v2',
  auth: 'none',
  body: 'none',
  retry: 'never',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/openApi-mgnt/clearQuotaByAppSecret.html',
  errors: [40013, 41002, 41004, 48006],
  request: (z: Zod) => z.strictObject({ appid: z.string(), appsecret: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link clearComponentQuotaBySecret}. */
export interface ClearComponentQuotaBySecretRequest {
  /** Authorized account whose counters are reset; leave out for the platform’s own. */
  appid?: string | undefined;
  /** App id of the platform. */
  component_appid?: string | undefined;
  /** Secret of the platform. */
  appsecret: string;
}

/** Result of {@link clearComponentQuotaBySecret}. */
export type ClearComponentQuotaBySecretResponse = NoFields;

/**
 * 使用AppSecret重置第三方平台API调用次数。Resets the counters of the platform, or of an authorized account, with the platform’s secret: also
 * when tokens cannot be had any more. 10 a month.
 * Calls `POST /cgi-bin/component/clear_quota/v2`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuotaByAppSecret.html
 */
export const clearComponentQuotaBySecret: WechatEndpoint<
  ClearComponentQuotaBySecretRequest,
  ClearComponentQuotaBySecretResponse,
  'none'
> = {
  id: 'clearComponentQuotaByAppSecret',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/component/clear_quota/v2',
  auth: 'none',
  body: 'json',
  retry: 'never',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuotaByAppSecret.html',
  supplied: ['component_appid'],
  errors: [40013, 41004, 48006],
  request: (z: Zod) =>
    z.strictObject({ appid: z.string().optional(), component_appid: z.string().optional(), appsecret: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listApiDomainIps}. */
export type ListApiDomainIpsRequest = NoFields;

/** Result of {@link listApiDomainIps}. */
export interface ListApiDomainIpsResponse {
  /** Addresses. */
  ip_list: string[];
}

/**
 * 获取微信API接口IP地址。Addresses of api.weixin.qq.com, for outgoing firewall rules.
 * Calls `GET /cgi-bin/get_api_domain_ip`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html
 */
export const listApiDomainIps: WechatEndpoint<ListApiDomainIpsRequest, ListApiDomainIpsResponse, 'either'> = {
  id: 'getApiDomainIp',
  family: 'openapi-quota',
  method: 'GET',
  path: '/cgi-bin/get_api_domain_ip',
  auth: 'either',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ ip_list: z.array(z.string()) }),
};

/** Input of {@link listCallbackIps}. */
export type ListCallbackIpsRequest = NoFields;

/** Result of {@link listCallbackIps}. */
export interface ListCallbackIpsResponse {
  /** Addresses. */
  ip_list: string[];
}

/**
 * 获取微信推送服务器IP地址。Addresses that WeChat pushes messages from, for incoming firewall rules. They change: read them regularly.
 * Calls `GET /cgi-bin/getcallbackip`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html
 */
export const listCallbackIps: WechatEndpoint<ListCallbackIpsRequest, ListCallbackIpsResponse, 'either'> = {
  id: 'getCallbackIp',
  family: 'openapi-quota',
  method: 'GET',
  path: '/cgi-bin/getcallbackip',
  auth: 'either',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ ip_list: z.array(z.string()) }),
};

/** Input of {@link clearApiQuota}. */
export interface ClearApiQuotaRequest {
  /** Path of the endpoint, with leading slash and without host. */
  cgi_path: string;
}

/** Result of {@link clearApiQuota}. */
export type ClearApiQuotaResponse = NoFields;

/**
 * 重置指定API调用次数。Resets the day’s counter of one endpoint. 50 such resets a month for an account.
 * Calls `POST /cgi-bin/openapi/quota/clear`.
 *
 * @see https://developers.weixin.qq.com/doc/channels/API/apimgnt/clearApiQuota.html
 */
export const clearApiQuota: WechatEndpoint<ClearApiQuotaRequest, ClearApiQuotaResponse, 'either'> = {
  id: 'clearApiQuota',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/openapi/quota/clear',
  auth: 'either',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/channels/API/apimgnt/clearApiQuota.html',
  errors: [48006],
  request: (z: Zod) => z.strictObject({ cgi_path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getApiQuota}. */
export interface GetApiQuotaRequest {
  /** Path of the endpoint, without host. */
  cgi_path: string;
}

/** Result of {@link getApiQuota}. */
export interface GetApiQuotaResponse {
  /** Calls today. */
  quota: {
    /** Calls allowed in a day. */
    daily_limit: number;
    /** Calls used today. */
    used: number;
    /** Calls left today. */
    remain: number;
  };
  /** Limit of the account in a short time. */
  rate_limit?: RateLimit | undefined;
  /** Limit of the platform for this account in a short time. */
  component_rate_limit?: RateLimit | undefined;
}

/**
 * 查询API调用额度。Daily quota of an endpoint and what is used, for the account of the token.
 * Calls `POST /cgi-bin/openapi/quota/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html
 */
export const getApiQuota: WechatEndpoint<GetApiQuotaRequest, GetApiQuotaResponse, 'either'> = {
  id: 'getApiQuota',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/openapi/quota/get',
  auth: 'either',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html',
  errors: [76003, 76022],
  request: (z: Zod) => z.strictObject({ cgi_path: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      quota: z.looseObject({ daily_limit: z.number(), used: z.number(), remain: z.number() }),
      rate_limit: rateLimit(z).optional(),
      component_rate_limit: rateLimit(z).optional(),
    }),
};

/** Input of {@link getRidInfo}. */
export interface GetRidInfoRequest {
  /** Value of `rid` in the error message. */
  rid: string;
}

/** Result of {@link getRidInfo}. */
export interface GetRidInfoResponse {
  /** The call. */
  request: {
    /** Query of the call. */
    request_url: string;
    /** Body of the call. */
    request_body: string;
    /** Answer. */
    response_body: string;
    /** When it was made, seconds since the epoch. */
    invoke_time: number;
    /** Duration in milliseconds. */
    cost_in_ms: number;
    /** Address of the caller. */
    client_ip?: string | undefined;
  };
}

/**
 * 查询rid信息。The call behind a `rid` of an error message, as WeChat saw it. Only calls of the token’s account, and of the last 7
 * days.
 * Calls `POST /cgi-bin/openapi/rid/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html
 */
export const getRidInfo: WechatEndpoint<GetRidInfoRequest, GetRidInfoResponse, 'either'> = {
  id: 'getRidInfo',
  family: 'openapi-quota',
  method: 'POST',
  path: '/cgi-bin/openapi/rid/get',
  auth: 'either',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html',
  errors: [76001, 76002, 76003, 76022],
  request: (z: Zod) => z.strictObject({ rid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      request: z.looseObject({
        request_url: z.string(),
        request_body: z.string(),
        response_body: z.string(),
        invoke_time: z.number(),
        cost_in_ms: z.number(),
        client_ip: z.string().optional(),
      }),
    }),
};

/** Input of {@link clearComponentQuota}. */
export interface ClearComponentQuotaRequest {
  /** App id of the platform. */
  component_appid?: string | undefined;
}

/** Result of {@link clearComponentQuota}. */
export type ClearComponentQuotaResponse = NoFields;

/**
 * 重置第三方平台API调用次数（旧）。Resets the counters of the platform.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/component/clear_quota`.
 *
 * @deprecated Use {@link clearComponentQuotaBySecret}, the only one that current pages name.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html
 */
export const clearComponentQuota: WechatEndpoint<ClearComponentQuotaRequest, ClearComponentQuotaResponse, 'component'> =
  {
    id: 'clearComponentQuota',
    family: 'openapi-quota',
    method: 'POST',
    path: '/cgi-bin/component/clear_quota',
    auth: 'component',
    body: 'json',
    retry: 'never',
    doc: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html',
    supplied: ['component_appid'],
    credentialName: 'component_access_token',
    errors: [48006],
    request: (z: Zod) => z.strictObject({ component_appid: z.string().optional() }),
    response: (z: Zod) => z.looseObject({}),
  };
