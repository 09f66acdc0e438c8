import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getInterfaceSummary}. */
export interface GetInterfaceSummaryRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getInterfaceSummary}. */
export interface GetInterfaceSummaryResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Messages answered by the server. */
    callback_count: number;
    /** Answers that failed. */
    fail_count: number;
    /** Time of all answers in milliseconds. */
    total_time_cost: number;
    /** Longest answer in milliseconds. */
    max_time_cost: number;
  }[];
}

/**
 * 获取被动回复概要数据。How the server answered messages, by day. At most 30 days a call.
 * Calls `POST /datacube/getinterfacesummary`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html
 */
export const getInterfaceSummary: WechatEndpoint<
  GetInterfaceSummaryRequest,
  GetInterfaceSummaryResponse,
  'authorizer'
> = {
  id: 'dataCubeGetInterfaceSummary',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getinterfacesummary',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html',
  permissionSets: [3],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          callback_count: z.number(),
          fail_count: z.number(),
          total_time_cost: z.number(),
          max_time_cost: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getInterfaceSummaryByHour}. */
export interface GetInterfaceSummaryByHourRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getInterfaceSummaryByHour}. */
export interface GetInterfaceSummaryByHourResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Messages answered by the server. */
    callback_count: number;
    /** Answers that failed. */
    fail_count: number;
    /** Time of all answers in milliseconds. */
    total_time_cost: number;
    /** Longest answer in milliseconds. */
    max_time_cost: number;
    /** Hour as Hmm, such as 0, 900, 2300. */
    ref_hour: number;
  }[];
}

/**
 * 获取被动回复分布数据。How the server answered messages, by hour. One day a call.
 * Calls `POST /datacube/getinterfacesummaryhour`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html
 */
export const getInterfaceSummaryByHour: WechatEndpoint<
  GetInterfaceSummaryByHourRequest,
  GetInterfaceSummaryByHourResponse,
  'authorizer'
> = {
  id: 'dataCubeGetInterfaceSummaryHour',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getinterfacesummaryhour',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Analytics_API.html',
  permissionSets: [3],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          callback_count: z.number(),
          fail_count: z.number(),
          total_time_cost: z.number(),
          max_time_cost: z.number(),
          ref_hour: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getFollowerTotal}. */
export interface GetFollowerTotalRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getFollowerTotal}. */
export interface GetFollowerTotalResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Followers at the end of the day. */
    cumulate_user: number;
  }[];
}

/**
 * 获取累计用户数据。Followers at the end of each day. At most 7 days a call.
 * Calls `POST /datacube/getusercumulate`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html
 */
export const getFollowerTotal: WechatEndpoint<GetFollowerTotalRequest, GetFollowerTotalResponse, 'authorizer'> = {
  id: 'dataCubeGetUserCumulate',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getusercumulate',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html',
  permissionSets: [2],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ list: z.array(z.looseObject({ ref_date: z.string(), cumulate_user: z.number() })) }),
};

/** Input of {@link getFollowerChanges}. */
export interface GetFollowerChangesRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getFollowerChanges}. */
export interface GetFollowerChangesResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /**
     * Way of the follow: 0 other, 1 search, 17 name card, 30 QR code, 51 after a payment, 57 name in an article, 100 advertisement,
     * 149 mini program, 161 reprint, 200 channels, 201 live stream.
     */
    user_source: number;
    /** New followers. */
    new_user: number;
    /** Followers lost. */
    cancel_user: number;
  }[];
}

/**
 * 获取用户增减数据。Followers won and lost, by day and way. At most 7 days a call.
 * Calls `POST /datacube/getusersummary`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html
 */
export const getFollowerChanges: WechatEndpoint<GetFollowerChangesRequest, GetFollowerChangesResponse, 'authorizer'> = {
  id: 'dataCubeGetUserSummary',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getusersummary',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/User_Analysis_Data_Interface.html',
  permissionSets: [2],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({ ref_date: z.string(), user_source: z.number(), new_user: z.number(), cancel_user: z.number() }),
      ),
    }),
};
