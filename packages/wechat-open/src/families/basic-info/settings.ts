import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getSearchStatus}. */
export type GetSearchStatusRequest = NoFields;

/** Result of {@link getSearchStatus}. */
export interface GetSearchStatusResponse {
  /** 0 can be found by search, 1 cannot. */
  status: number;
}

/**
 * 获取搜索状态。Whether the mini program can be found by search.
 * Calls `GET /wxa/getwxasearchstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getSearchStatus.html
 */
export const getSearchStatus: WechatEndpoint<GetSearchStatusRequest, GetSearchStatusResponse, 'authorizer'> = {
  id: 'getSearchStatus',
  family: 'basic-info',
  method: 'GET',
  path: '/wxa/getwxasearchstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getSearchStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ status: z.number() }),
};

/** Input of {@link setSearchStatus}. */
export interface SetSearchStatusRequest {
  /** 0 can be found by search, 1 cannot. */
  status: 0 | 1;
}

/** Result of {@link setSearchStatus}. */
export interface SetSearchStatusResponse {
  /** Some answers repeat the new state. */
  status?: number | undefined;
}

/**
 * 设置搜索状态。Changes whether the mini program can be found by search. 85083 when WeChat forbids it.
 * Calls `POST /wxa/changewxasearchstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html
 */
export const setSearchStatus: WechatEndpoint<SetSearchStatusRequest, SetSearchStatusResponse, 'authorizer'> = {
  id: 'setSearchStatus',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/changewxasearchstatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSearchStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ status: z.union([z.literal(0), z.literal(1)]) }),
  response: (z: Zod) => z.looseObject({ status: z.number().optional() }),
};

/** How data is fetched before the mini program starts (`pre_…`) and from time to time (`period_…`). */
export interface FetchDataSetting {
  /** Whether data is fetched before the start. */
  is_pre_fetch_open?: boolean | undefined;
  /** 0 from a server of the developer, 1 from a cloud function. */
  pre_fetch_type?: number | undefined;
  /** For type 0; its domain must be among the web-view domains. */
  pre_fetch_url?: string | undefined;
  /** Cloud environment, for type 1. */
  pre_env?: string | undefined;
  /** Cloud function, for type 1. */
  pre_function_name?: string | undefined;
  /** Whether data is fetched from time to time. */
  is_period_fetch_open?: boolean | undefined;
  /** 0 from a server of the developer, 1 from a cloud function. */
  period_fetch_type?: number | undefined;
  /** For type 0; its domain must be among the web-view domains. */
  period_fetch_url?: string | undefined;
  /** Cloud environment, for type 1. */
  period_env?: string | undefined;
  /** Cloud function, for type 1. */
  period_function_name?: string | undefined;
}

const fetchDataFields = (z: Zod) => ({
  is_pre_fetch_open: z.boolean().optional(),
  pre_fetch_type: z.number().optional(),
  pre_fetch_url: z.string().optional(),
  pre_env: z.string().optional(),
  pre_function_name: z.string().optional(),
  is_period_fetch_open: z.boolean().optional(),
  period_fetch_type: z.number().optional(),
  period_fetch_url: z.string().optional(),
  period_env: z.string().optional(),
  period_function_name: z.string().optional(),
});

/** Input of {@link configureFetchData}. */
export interface ConfigureFetchDataRequest extends FetchDataSetting {
  /** `get` reads; `set_pre_fetch` takes the `pre_…` fields, `set_period_fetch` the `period_…` fields. */
  action: 'get' | 'set_pre_fetch' | 'set_period_fetch';
}

/** Result of {@link configureFetchData}; filled with `action: 'get'`. */
export interface ConfigureFetchDataResponse extends FetchDataSetting {}

/**
 * 数据预拉取与周期性更新。Reads or changes how WeChat fetches data ahead.
 * Calls `POST /wxa/fetchdatasetting`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getFetchdataSetting.html
 */
export const configureFetchData: WechatEndpoint<ConfigureFetchDataRequest, ConfigureFetchDataResponse, 'authorizer'> = {
  id: 'getFetchdataSetting',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/fetchdatasetting',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getFetchdataSetting.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      action: z.enum(['get', 'set_pre_fetch', 'set_period_fetch']),
      ...fetchDataFields(z),
    }),
  response: (z: Zod) => z.looseObject(fetchDataFields(z)),
};

/** The order page and how the reviewer gets to see it. */
interface OrderPathMaterial {
  /** Path of the order page. */
  path: string;
  /** URLs of pictures. */
  img_list?: string[] | undefined;
  /** URL of a video. */
  video?: string | undefined;
  /** Account for the reviewer. */
  test_account?: string | undefined;
  /** Password of that account. */
  test_pwd?: string | undefined;
  /** How to get to the page. */
  test_remark?: string | undefined;
}

/** Input of {@link applyOrderPath}. */
export interface ApplyOrderPathRequest {
  /** What to ask for. */
  batch_req: OrderPathMaterial & {
    /** Mini programs to set it for, at most 100. */
    appid_list?: string[] | undefined;
  };
}

/** Result of {@link applyOrderPath}. A push tells the result for each mini program. */
export type ApplyOrderPathResponse = NoFields;

/**
 * 申请设置订单页 path。Asks for an order page for several mini programs at once. Sent with the platform's own token.
 * Calls `POST /wxa/security/applysetorderpathinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html
 */
export const applyOrderPath: WechatEndpoint<ApplyOrderPathRequest, ApplyOrderPathResponse, 'component'> = {
  id: 'applySetOrderPathInfo',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/security/applysetorderpathinfo',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html',
  request: (z: Zod) =>
    z.strictObject({
      batch_req: z.strictObject({
        path: z.string(),
        appid_list: z.array(z.string()).optional(),
        img_list: z.array(z.string()).optional(),
        video: z.string().optional(),
        test_account: z.string().optional(),
        test_pwd: z.string().optional(),
        test_remark: z.string().optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getOrderPath}. */
export interface GetOrderPathRequest {
  /** 0 the one online, 1 the one in review. */
  info_type: 0 | 1;
}

/** Result of {@link getOrderPath}. */
export interface GetOrderPathResponse {
  /** The order page and its review. */
  msg: OrderPathMaterial & {
    /** 2 in review, 3 rejected, 4 passed. */
    status: number;
    /** When it was asked for, seconds since the epoch. */
    apply_time: number;
    /** Where it was set; values are not documented. */
    come_from?: number | undefined;
  };
}

/**
 * 获取订单页 path 信息。The order page. 61041 when there is none.
 * Calls `POST /wxa/security/getorderpathinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getOrderPathInfo.html
 */
export const getOrderPath: WechatEndpoint<GetOrderPathRequest, GetOrderPathResponse, 'authorizer'> = {
  id: 'getOrderPathInfo',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/security/getorderpathinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getOrderPathInfo.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ info_type: z.union([z.literal(0), z.literal(1)]) }),
  response: (z: Zod) =>
    z.looseObject({
      msg: z.looseObject({
        path: z.string(),
        img_list: z.array(z.string()).optional(),
        video: z.string().optional(),
        test_account: z.string().optional(),
        test_pwd: z.string().optional(),
        test_remark: z.string().optional(),
        status: z.number(),
        apply_time: z.number(),
        come_from: z.number().optional(),
      }),
    }),
};
