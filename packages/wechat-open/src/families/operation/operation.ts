import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link getFeedbackMedia}. */
export interface GetFeedbackMediaRequest {
  /** Feedback, from {@link getFeedback}. */
  record_id: number;
  /** One of its `mediaIds`. */
  media_id: string;
}

/** Result of {@link getFeedbackMedia}. */
export type GetFeedbackMediaResponse = Blob;

/**
 * 获取 mediaId 图片。Picture that a user attached to a feedback.
 * Calls `GET /cgi-bin/media/getfeedbackmedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html
 */
export const getFeedbackMedia: WechatEndpoint<GetFeedbackMediaRequest, GetFeedbackMediaResponse, 'authorizer'> = {
  id: 'getFeedbackmedia',
  family: 'operation',
  method: 'GET',
  path: '/cgi-bin/media/getfeedbackmedia',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html',
  reply: 'binary',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ record_id: z.number(), media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getDomainInfo}. */
export interface GetDomainInfoRequest {
  /** Getserverdomain for server domains, getbizdomain for web-view domains; both when left out. */
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

/** Input of {@link getFeedback}. */
export interface GetFeedbackRequest {
  /**
   * 1 does not open, 2 crashes, 3 stutters, 4 black or white screen, 5 freezes, 6 broken layout, 7 slow to load, 8 other; all
   * when left out.
   */
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | undefined;
  /** Number of the page, from 1. */
  page: number;
  /** Entries per page. */
  num: number;
}

/** Result of {@link getFeedback}. */
export interface GetFeedbackResponse {
  /** Feedback. */
  list: {
    /** Id of the feedback. */
    record_id: number;
    /** User, as this mini program sees them. */
    openid: string;
    /** Nickname of the user. */
    nickname: string;
    /** Address of the user’s picture. */
    head_url: string;
    /** Phone or mail address that the user left. */
    phone?: Numeric | undefined;
    /**
     * 1 does not open, 2 crashes, 3 stutters, 4 black or white screen, 5 freezes, 6 broken layout, 7 slow to load, 8 other.
     */
    type: number;
    /** What the user wrote. */
    content: string;
    /** Media ids of the pictures, for {@link getFeedbackMedia}. */
    mediaIds?: string[] | undefined;
    /** JSON text about the device. */
    systemInfo?: string | undefined;
    /** When it came, seconds since the epoch. */
    create_time: number;
  }[];
  /** Number of entries in all. */
  total_num: number;
}

/**
 * 获取用户反馈列表。Malfunctions that users reported. Pictures come from {@link getFeedbackMedia}.
 * Calls `GET /wxaapi/feedback/list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html
 */
export const getFeedback: WechatPagedEndpoint<
  GetFeedbackRequest,
  GetFeedbackResponse,
  'authorizer',
  NonNullable<GetFeedbackResponse['list']>[number],
  'page' | 'num'
> = {
  id: 'getFeedback',
  family: 'operation',
  method: 'GET',
  path: '/wxaapi/feedback/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html',
  permissionSets: [18],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'num',
    size: 10,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({ type: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(), page: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          record_id: z.number(),
          openid: z.string(),
          nickname: z.string(),
          head_url: z.string(),
          phone: numeric(z).optional(),
          type: z.number(),
          content: z.string(),
          mediaIds: z.array(z.string()).optional(),
          systemInfo: z.string().optional(),
          create_time: z.number(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link getVersionList}. */
export type GetVersionListRequest = NoFields;

/** Result of {@link getVersionList}. */
export interface GetVersionListResponse {
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
export const getVersionList: WechatEndpoint<GetVersionListRequest, GetVersionListResponse, 'authorizer'> = {
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
  /** @_all both, 1 iOS, 2 Android. */
  device: '@_all' | '1' | '2';
  /** Package was downloaded: @_all either, 1 yes, 2 no; counts only for type 1. */
  is_download_code: '@_all' | '1' | '2';
  /** @_all any, wifi, 4g, 3g, 2g; counts only for type 2. */
  networktype: '@_all' | 'wifi' | '4g' | '3g' | '2g';
  /** Where users came from, value of {@link getSceneList}, or @_all; counts for types 1 and 2. */
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
      device: z.literal(['@_all', '1', '2']),
      is_download_code: z.literal(['@_all', '1', '2']),
      networktype: z.literal(['@_all', 'wifi', '4g', '3g', '2g']),
      scene: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ default_time_data: z.string().optional(), compare_time_data: z.string().optional() }),
};

/** Input of {@link getSceneList}. */
export type GetSceneListRequest = NoFields;

/** Result of {@link getSceneList}. */
export interface GetSceneListResponse {
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
export const getSceneList: WechatEndpoint<GetSceneListRequest, GetSceneListResponse, 'authorizer'> = {
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

/** Input of {@link getJsErrorDetail}. */
export interface GetJsErrorDetailRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  startTime: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  endTime: string;
  /** MD5 of the message, from {@link getJsErrorList}. */
  errorMsgMd5: string;
  /** MD5 of the stack, from {@link getJsErrorList}. */
  errorStackMd5: string;
  /** Version of the mini program, "0" for all. */
  appVersion: string;
  /** Version of the base library, "0" for all. */
  sdkVersion: string;
  /** "0" all, "1" Android, "2" iOS, "3" other. */
  osName: '0' | '1' | '2' | '3';
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

/** Result of {@link getJsErrorDetail}. */
export interface GetJsErrorDetailResponse {
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
    /** MD5 of the message, from {@link getJsErrorList}. */
    errorMsgMd5: string;
    /** Call stack. */
    errorStack: string;
    /** MD5 of the stack, from {@link getJsErrorList}. */
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
 * 查询 JS 错误详情。Single occurrences of one JavaScript error of {@link getJsErrorList}.
 * Sources disagree: Senparc and the docs sample carry openid and success as top-level strings.
 * Calls `POST /wxaapi/log/jserr_detail`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html
 */
export const getJsErrorDetail: WechatPagedEndpoint<
  GetJsErrorDetailRequest,
  GetJsErrorDetailResponse,
  'authorizer',
  NonNullable<GetJsErrorDetailResponse['data']>[number],
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
      osName: z.literal(['0', '1', '2', '3']),
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

/** Input of {@link getJsErrorList}. */
export interface GetJsErrorListRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  startTime: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  endTime: string;
  /** "0" all, "1" own code, "2" plug-in, "3" framework. */
  errType: '0' | '1' | '2' | '3';
  /** Version of the mini program, "0" for all. */
  appVersion: string;
  /** Only errors of this user; empty for all. */
  openid: string;
  /** Word in the error; empty for all. */
  keyword: string;
  /** Sort by users (uv) or by occurrences (pv). */
  orderby: 'uv' | 'pv';
  /** "1" largest first, "2" smallest first. */
  desc: '1' | '2';
  /** Entries to skip, from 0. */
  offset: number;
  /** Entries per page, at most 30. */
  limit: number;
}

/** Result of {@link getJsErrorList}. */
export interface GetJsErrorListResponse {
  /** Errors. */
  data: {
    /** Error message. */
    errorMsg: string;
    /** MD5 of the message, from {@link getJsErrorList}. */
    errorMsgMd5: string;
    /** Call stack. */
    errorStack: string;
    /** MD5 of the stack, from {@link getJsErrorList}. */
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
export const getJsErrorList: WechatPagedEndpoint<
  GetJsErrorListRequest,
  GetJsErrorListResponse,
  'authorizer',
  NonNullable<GetJsErrorListResponse['data']>[number],
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
      errType: z.literal(['0', '1', '2', '3']),
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
  level?: 2 | 4 | 8 | undefined;
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
      level: z.literal([2, 4, 8]).optional(),
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
