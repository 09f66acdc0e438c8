import type { Zod } from '@minigate/core/schema';
import type { WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Input of {@link listJsErrorOccurrences}. */
export interface ListJsErrorOccurrencesRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  startTime: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  endTime: string;
  /** MD5 of the message, from {@link listJsErrors}. */
  errorMsgMd5: string;
  /** MD5 of the stack, from {@link listJsErrors}. */
  errorStackMd5: string;
  /** Version of the mini program, "0" for all. */
  appVersion: string;
  /** Version of the base library, "0" for all. */
  sdkVersion: string;
  /** "0" all, "1" Android, "2" iOS, "3" other. */
  osName: string;
  /** Version of WeChat, "0" for all. */
  clientVersion: string;
  /** Only errors of this user; empty for all. */
  openid: string;
  /** "0" oldest first, "1" newest first. */
  desc: '0' | '1';
  /** Entries to skip, from 0. */
  offset: number;
  /** Entries per page. */
  limit: number;
}

/** Result of {@link listJsErrorOccurrences}. */
export interface ListJsErrorOccurrencesResponse {
  /** Occurrences. */
  data: {
    /** WeChat’s own number of the user. */
    Uin: string;
    /** App id of the mini program. */
    appId: string;
    /** User, as this mini program sees them. */
    openId: string;
    /** Nickname of the user. */
    nickname: string;
    /** Part of the code that failed. */
    source: string;
    /** Page where it failed. */
    route: string;
    /** Error message. */
    errorMsg: string;
    /** MD5 of the message, from {@link listJsErrors}. */
    errorMsgMd5: string;
    /** Call stack. */
    errorStack: string;
    /** MD5 of the stack, from {@link listJsErrors}. */
    errorStackMd5: string;
    /** Version of the mini program. */
    appVersion: string;
    /** Version of the base library. */
    sdkVersion: string;
    /** System of the device; see also `OsName`. */
    osName: string;
    /** Version of WeChat; see also `ClientVersion`. */
    clientVersion: string;
    /** Version of the plug-in that failed. */
    pluginversion?: string | undefined;
    /** Model of the device. */
    DeviceModel: string;
    /** How often it happened. */
    Count: Numeric;
    /** Day, `yyyy-MM-dd` in China time. */
    Ds: string;
    /** Time, `yyyy-MM-dd HH:mm:ss` in China time. */
    TimeStamp: string;
    /** Version of WeChat, as the platform’s page spells it. */
    ClientVersion?: string | undefined;
    /** System of the device, as the platform’s page spells it. */
    OsName?: string | undefined;
  }[];
  /** Number of entries in all. */
  totalCount: number;
  /** True when the query worked. */
  success?: boolean | undefined;
  /** User the query was narrowed to. */
  openid?: string | undefined;
}

/**
 * 查询 JS 错误详情。Single occurrences of one JavaScript error of {@link listJsErrors}.
 * Sources disagree: Senparc and the docs sample carry openid and success as top-level strings.
 * Calls `POST /wxaapi/log/jserr_detail`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html
 */
export const listJsErrorOccurrences: WechatPagedEndpoint<
  ListJsErrorOccurrencesRequest,
  ListJsErrorOccurrencesResponse,
  'authorizer',
  NonNullable<ListJsErrorOccurrencesResponse['data']>[number],
  'offset' | 'limit'
> = {
  id: 'getJsErrDetail',
  family: 'operation',
  method: 'POST',
  path: '/wxaapi/log/jserr_detail',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html',
  permissionSets: [18],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 10,
    items: (answer) => answer.data,
    total: (answer) => answer.totalCount,
  },
  request: (z: Zod) =>
    z.strictObject({
      startTime: z.string(),
      endTime: z.string(),
      errorMsgMd5: z.string(),
      errorStackMd5: z.string(),
      appVersion: z.string(),
      sdkVersion: z.string(),
      osName: z.string(),
      clientVersion: z.string(),
      openid: z.string(),
      desc: z.literal(['0', '1']),
      offset: z.number(),
      limit: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          Uin: z.string(),
          appId: z.string(),
          openId: z.string(),
          nickname: z.string(),
          source: z.string(),
          route: z.string(),
          errorMsg: z.string(),
          errorMsgMd5: z.string(),
          errorStack: z.string(),
          errorStackMd5: z.string(),
          appVersion: z.string(),
          sdkVersion: z.string(),
          osName: z.string(),
          clientVersion: z.string(),
          pluginversion: z.string().optional(),
          DeviceModel: z.string(),
          Count: numeric(z),
          Ds: z.string(),
          TimeStamp: z.string(),
          ClientVersion: z.string().optional(),
          OsName: z.string().optional(),
        }),
      ),
      totalCount: z.number(),
      success: z.boolean().optional(),
      openid: z.string().optional(),
    }),
};

/** Input of {@link listJsErrors}. */
export interface ListJsErrorsRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  startTime: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  endTime: string;
  /** "0" all, "1" own code, "2" plug-in, "3" framework. */
  errType: string;
  /** Version of the mini program, "0" for all. */
  appVersion: string;
  /** Only errors of this user; empty for all. */
  openid: string;
  /** Word in the error; empty for all. */
  keyword: string;
  /** Sort by users (`uv`) or by occurrences (`pv`). */
  orderby: 'uv' | 'pv';
  /** "1" largest first, "2" smallest first. */
  desc: '1' | '2';
  /** Entries to skip, from 0. */
  offset: number;
  /** Entries per page, at most 30. */
  limit: number;
}

/** Result of {@link listJsErrors}. */
export interface ListJsErrorsResponse {
  /** Errors. */
  data: {
    /** Error message. */
    errorMsg: string;
    /** MD5 of the message, from {@link listJsErrors}. */
    errorMsgMd5: string;
    /** Call stack. */
    errorStack: string;
    /** MD5 of the stack, from {@link listJsErrors}. */
    errorStackMd5: string;
    /** Users who met it. */
    uv: number;
    /** Share of all users. */
    uvPercent: string;
    /** How often it happened. */
    pv: number;
    /** Share of all occurrences. */
    pvPercent: string;
  }[];
  /** Number of entries in all. */
  totalCount: number;
  /** True when the query worked. */
  success?: boolean | undefined;
  /** User the query was narrowed to. */
  openid?: string | undefined;
}

/**
 * 查询错误列表。JavaScript errors of the mini program, grouped, at most 30 a page.
 * Calls `POST /wxaapi/log/jserr_list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrList.html
 */
export const listJsErrors: WechatPagedEndpoint<
  ListJsErrorsRequest,
  ListJsErrorsResponse,
  'authorizer',
  NonNullable<ListJsErrorsResponse['data']>[number],
  'offset' | 'limit'
> = {
  id: 'getJsErrList',
  family: 'operation',
  method: 'POST',
  path: '/wxaapi/log/jserr_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrList.html',
  permissionSets: [18],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 30,
    items: (answer) => answer.data,
    total: (answer) => answer.totalCount,
  },
  request: (z: Zod) =>
    z.strictObject({
      startTime: z.string(),
      endTime: z.string(),
      errType: z.string(),
      appVersion: z.string(),
      openid: z.string(),
      keyword: z.string(),
      orderby: z.literal(['uv', 'pv']),
      desc: z.literal(['1', '2']),
      offset: z.number(),
      limit: z.number().max(30),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          errorMsg: z.string(),
          errorMsgMd5: z.string(),
          errorStack: z.string(),
          errorStackMd5: z.string(),
          uv: z.number(),
          uvPercent: z.string(),
          pv: z.number(),
          pvPercent: z.string(),
        }),
      ),
      totalCount: z.number(),
      success: z.boolean().optional(),
      openid: z.string().optional(),
    }),
};

/** Input of {@link queryRealtimeLogs}. */
export interface QueryRealtimeLogsRequest {
  /** Day, `yyyyMMdd` in China time, one of the last 7. */
  date: string;
  /** Start, seconds since the epoch, on that day. */
  begintime: number;
  /** End, seconds since the epoch, on that day. */
  endtime: number;
  /** Only logs of this start of the mini program. */
  traceId?: string | undefined;
  /** Only logs of this page. */
  url?: string | undefined;
  /** Only logs of this user: WeChat id or openid. */
  id?: string | undefined;
  /** Only logs with this filter message. */
  filterMsg?: string | undefined;
  /** Lowest level wanted: 2 info, 4 warn, 8 error. */
  level?: number | undefined;
  /** Entries to skip, default 0. */
  start?: number | undefined;
  /** Entries per page, default 20. */
  limit?: number | undefined;
}

/** Result of {@link queryRealtimeLogs}. */
export interface QueryRealtimeLogsResponse {
  /** The page of logs. */
  data: {
    /** Logs. */
    list: {
      /** Levels of the messages added up: 2 info, 4 warn, 8 error. */
      level: number;
      /** Version of the base library. */
      libraryVersion: string;
      /** Version of WeChat. */
      clientVersion: string;
      /** Openid of the user. */
      id: string;
      /** 1 Android, 2 iOS. */
      platform: number;
      /** Start of the mini program that wrote it. */
      traceid: string;
      /** Page that wrote it. */
      url: string;
      /** Filter message set by the code. */
      filterMsg?: string | undefined;
      /** Messages. */
      msg: {
        /** 2 info, 4 warn, 8 error. */
        level: number;
        /** Texts of the message. */
        msg: string[];
        /** When it was written, seconds since the epoch. */
        time: number;
      }[];
      /** When it was written, seconds since the epoch. */
      timestamp: number;
    }[];
    /** Number of entries in all. */
    total: number;
  };
}

/**
 * 查询实时日志。Logs that the mini program wrote with the real-time log manager, of one of the last 7 days.
 * Calls `GET /wxaapi/userlog/userlog_search`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.realtimelogSearch.html
 */
export const queryRealtimeLogs: WechatPagedEndpoint<
  QueryRealtimeLogsRequest,
  QueryRealtimeLogsResponse,
  'authorizer',
  NonNullable<NonNullable<QueryRealtimeLogsResponse['data']>['list']>[number],
  'start' | 'limit'
> = {
  id: 'realtimelogSearch',
  family: 'operation',
  method: 'GET',
  path: '/wxaapi/userlog/userlog_search',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.realtimelogSearch.html',
  permissionSets: [18],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      date: z.string(),
      begintime: z.number(),
      endtime: z.number(),
      traceId: z.string().optional(),
      url: z.string().optional(),
      id: z.string().optional(),
      filterMsg: z.string().optional(),
      level: z.number().optional(),
      start: z.number().optional(),
      limit: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z.array(
          z.looseObject({
            level: z.number(),
            libraryVersion: z.string(),
            clientVersion: z.string(),
            id: z.string(),
            platform: z.number(),
            traceid: z.string(),
            url: z.string(),
            filterMsg: z.string().optional(),
            msg: z.array(z.looseObject({ level: z.number(), msg: z.array(z.string()), time: z.number() })),
            timestamp: z.number(),
          }),
        ),
        total: z.number(),
      }),
    }),
};
