import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';

/** Input of {@link listCdnLogs}. */
export interface ListCdnLogsRequest {
  /** Start, seconds since the epoch. */
  start_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
  /** Items to return, 100 by default. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Traffic: 0 general (default), 1 directed. */
  query_type?: number | undefined;
}

/** Result of {@link listCdnLogs}. */
export interface ListCdnLogsResponse {
  /** Number of items in all. */
  total_count?: number | undefined;
  /** Logs of nodes in China. */
  domestic_cdn_logs?:
    | {
        /** Day as `yyyyMMdd`. */
        date?: string | undefined;
        /** File name. */
        name?: string | undefined;
        /** Download link. */
        url?: string | undefined;
        /** Start, seconds since the epoch. */
        start_time?: number | undefined;
        /** End, seconds since the epoch. */
        end_time?: number | undefined;
      }[]
    | undefined;
}

/**
 * 查询CDN日志下载链接列表。Links to CDN logs of the last 30 days, one file per hour with traffic. Links work for 24 hours; a file is
 * complete after about 3 hours.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/sec/vod/getcdnlogs`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnlogs.html
 */
export const listCdnLogs: WechatPagedEndpoint<
  ListCdnLogsRequest,
  ListCdnLogsResponse,
  'authorizer',
  NonNullable<ListCdnLogsResponse['domestic_cdn_logs']>[number],
  'offset' | 'limit'
> = {
  id: 'getCdnLogs',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getcdnlogs',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnlogs.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.domestic_cdn_logs,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      start_time: z.number().optional(),
      end_time: z.number().optional(),
      limit: z.number().max(100).optional(),
      offset: z.number().optional(),
      query_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      domestic_cdn_logs: z
        .array(
          z.looseObject({
            date: z.string().optional(),
            name: z.string().optional(),
            url: z.string().optional(),
            start_time: z.number().optional(),
            end_time: z.number().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link getCdnUsageData}. */
export interface GetCdnUsageDataRequest {
  /** Start, seconds since the epoch. */
  start_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
  /** Minutes per value: 5, 60 or 1440 (default). */
  data_interval?: string | undefined;
  /** Traffic: 0 general (default), 1 directed. */
  query_type?: number | undefined;
}

/** Result of {@link getCdnUsageData}. */
export interface GetCdnUsageDataResponse {
  /** Minutes per value. */
  data_interval?: number | undefined;
  /** Values. */
  item_list?:
    | {
        /** Start of the interval, seconds since the epoch. */
        time?: number | undefined;
        /** Traffic in the interval. */
        value?: number | undefined;
      }[]
    | undefined;
}

/**
 * 查询CDN用量数据。CDN traffic of the last 365 days, at most 90 days per call.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/sec/vod/getcdnusagedata`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnusagedata.html
 */
export const getCdnUsageData: WechatEndpoint<GetCdnUsageDataRequest, GetCdnUsageDataResponse, 'authorizer'> = {
  id: 'getCdnUsageData',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/getcdnusagedata',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_getcdnusagedata.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  request: (z: Zod) =>
    z.strictObject({
      start_time: z.number().optional(),
      end_time: z.number().optional(),
      data_interval: z.string().optional(),
      query_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data_interval: z.number().optional(),
      item_list: z.array(z.looseObject({ time: z.number().optional(), value: z.number().optional() })).optional(),
    }),
};

/** Input of {@link listTrafficPackages}. */
export interface ListTrafficPackagesRequest {
  /** 0 any, 1 valid, 2 not valid, 3 expired. */
  status: number;
  /** Items to skip, from 0. */
  offset: number;
  /** Items to return. */
  limit: number;
  /** Traffic: 0 general (default), 1 directed. */
  query_type?: number | undefined;
}

/** Result of {@link listTrafficPackages}. */
export interface ListTrafficPackagesResponse {
  /** Number of items in all. */
  total_count?: number | undefined;
  /** Packages. */
  package_list?:
    | {
        /** Start of validity, seconds since the epoch. */
        start_time?: number | undefined;
        /** End of validity, seconds since the epoch. */
        end_time?: number | undefined;
        /** Traffic used, in MB. */
        used?: number | undefined;
        /** Traffic bought, in MB. */
        all?: number | undefined;
        /** Order number. */
        order_id?: string | undefined;
        /** 1 valid, 2 not valid, 3 expired. */
        status?: number | undefined;
        /** 1 when void, for instance refunded. */
        is_deleted?: number | undefined;
        /** Id of the package. */
        package_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * 查询流量包详情。Traffic packages that were bought, and what is left of them. 1 GB is 1000 MB.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxa/sec/vod/listpackages`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_listpackages.html
 */
export const listTrafficPackages: WechatPagedEndpoint<
  ListTrafficPackagesRequest,
  ListTrafficPackagesResponse,
  'authorizer',
  NonNullable<ListTrafficPackagesResponse['package_list']>[number],
  'offset' | 'limit'
> = {
  id: 'listPackages',
  family: 'mini-drama',
  method: 'POST',
  path: '/wxa/sec/vod/listpackages',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/minidrama/usagedata/api_listpackages.html',
  permissionSets: [153],
  errors: [10093011, 10093014, 10093023, 10093030],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.package_list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      status: z.number(),
      offset: z.number(),
      limit: z.number().max(100),
      query_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      package_list: z
        .array(
          z.looseObject({
            start_time: z.number().optional(),
            end_time: z.number().optional(),
            used: z.number().optional(),
            all: z.number().optional(),
            order_id: z.string().optional(),
            status: z.number().optional(),
            is_deleted: z.number().optional(),
            package_id: z.string().optional(),
          }),
        )
        .optional(),
    }),
};
