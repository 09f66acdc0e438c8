import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getDomainInfo}. */
export interface GetDomainInfoRequest {
  /** `getserverdomain` for server domains, `getbizdomain` for web-view domains; both when left out. */
  action?: 'getserverdomain' | 'getbizdomain' | undefined;
}

/** Result of {@link getDomainInfo}. */
export interface GetDomainInfoResponse {
  /** For `wx.request`. */
  requestdomain?: string[] | undefined;
  /** For WebSocket. */
  wsrequestdomain?: string[] | undefined;
  /** For uploads. */
  uploaddomain?: string[] | undefined;
  /** For downloads. */
  downloaddomain?: string[] | undefined;
  /** For UDP. */
  udpdomain?: string[] | undefined;
  /** For web-views. */
  bizdomain?: string[] | undefined;
}

/**
 * 查询域名配置。Domains that the mini program may talk to.
 * Calls `GET /wxa/getwxadevinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html
 */
export const getDomainInfo: WechatEndpoint<GetDomainInfoRequest, GetDomainInfoResponse, 'authorizer'> = {
  id: 'getDomainInfo',
  family: 'operation',
  method: 'GET',
  path: '/wxa/getwxadevinfo',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getDomainInfo.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ action: z.literal(['getserverdomain', 'getbizdomain']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      requestdomain: z.array(z.string()).optional(),
      wsrequestdomain: z.array(z.string()).optional(),
      uploaddomain: z.array(z.string()).optional(),
      downloaddomain: z.array(z.string()).optional(),
      udpdomain: z.array(z.string()).optional(),
      bizdomain: z.array(z.string()).optional(),
    }),
};

/** Input of {@link listClientVersions}. */
export type ListClientVersionsRequest = NoFields;

/** Result of {@link listClientVersions}. */
export interface ListClientVersionsResponse {
  /** Versions by kind. */
  cvlist: {
    /** 1 WeChat client, 2 direct service. */
    type: number;
    /** Version numbers. */
    client_version_list: string[];
  }[];
}

/**
 * 获取客户端版本。WeChat versions that users have.
 * Calls `GET /wxaapi/log/get_client_version`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getVersionList.html
 */
export const listClientVersions: WechatEndpoint<ListClientVersionsRequest, ListClientVersionsResponse, 'authorizer'> = {
  id: 'getVersionList',
  family: 'operation',
  method: 'GET',
  path: '/wxaapi/log/get_client_version',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getVersionList.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ cvlist: z.array(z.looseObject({ type: z.number(), client_version_list: z.array(z.string()) })) }),
};

/** Input of {@link getPerformance}. */
export interface GetPerformanceRequest {
  /** 1 start in all, 2 download, 3 first rendering. */
  cost_time_type: 1 | 2 | 3;
  /** Start, seconds since the epoch. */
  default_start_time: number;
  /** End, seconds since the epoch. */
  default_end_time: number;
  /** `@_all` both, 1 iOS, 2 Android. */
  device: string;
  /** Package was downloaded: `@_all` either, 1 yes, 2 no; counts only for type 1. */
  is_download_code: '@_all' | '1' | '2';
  /** `@_all` any, `wifi`, `4g`, `3g`, `2g`; counts only for type 2. */
  networktype: string;
  /** Where users came from, value of {@link listScenes}, or @_all; counts for types 1 and 2. */
  scene: string;
}

/** Result of {@link getPerformance}. */
export interface GetPerformanceResponse {
  /** JSON text: `list` of `ref_date`, `cost_time_type` and `cost_time` in milliseconds. */
  default_time_data?: string | undefined;
  /** JSON text of the same shape for the period compared with. */
  compare_time_data?: string | undefined;
}

/**
 * 获取性能数据。Start, download or first rendering times per day.
 * Calls `POST /wxaapi/log/get_performance`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getPerformance.html
 */
export const getPerformance: WechatEndpoint<GetPerformanceRequest, GetPerformanceResponse, 'authorizer'> = {
  id: 'getPerformance',
  family: 'operation',
  method: 'POST',
  path: '/wxaapi/log/get_performance',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getPerformance.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      cost_time_type: z.literal([1, 2, 3]),
      default_start_time: z.number(),
      default_end_time: z.number(),
      device: z.string(),
      is_download_code: z.literal(['@_all', '1', '2']),
      networktype: z.string(),
      scene: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ default_time_data: z.string().optional(), compare_time_data: z.string().optional() }),
};

/** Input of {@link listScenes}. */
export type ListScenesRequest = NoFields;

/** Result of {@link listScenes}. */
export interface ListScenesResponse {
  /** Sources. */
  scene: {
    /** Name of the source. */
    name: string;
    /** Value for `scene`. */
    value: string;
  }[];
}

/**
 * 获取访问来源。Sources of visits, to narrow {@link getPerformance}.
 * Calls `GET /wxaapi/log/get_scene`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getSceneList.html
 */
export const listScenes: WechatEndpoint<ListScenesRequest, ListScenesResponse, 'authorizer'> = {
  id: 'getSceneList',
  family: 'operation',
  method: 'GET',
  path: '/wxaapi/log/get_scene',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getSceneList.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ scene: z.array(z.looseObject({ name: z.string(), value: z.string() })) }),
};
