import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Of the users who came for the first time then. */
interface VisitUvNew {
  /** Days later: 0 to 7, 14 or 30. */
  key: number;
  /** Number of users. */
  value: number;
}

const visitUvNew = (z: Zod) => z.looseObject({ key: z.number(), value: z.number() });

/** Of the users who came for the first time then. */
interface GetMonthlyRetainVisitUvNew {
  /** Months later: 0 or 1. */
  key: number;
  /** Number of users. */
  value: number;
}

const getMonthlyRetainVisitUvNew = (z: Zod) => z.looseObject({ key: z.number(), value: z.number() });

/** Of the users who came for the first time then. */
interface RetainedUsers {
  /** Weeks later: 0 to 4. */
  key: number;
  /** Number of users. */
  value: number;
}

const retainedUsers = (z: Zod) => z.looseObject({ key: z.number(), value: z.number() });

/** Input of {@link getDailyRetain}. */
export interface GetDailyRetainRequest {
  /** Day, `yyyyMMdd` in China time. */
  begin_date: string;
  /** The same day; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getDailyRetain}. */
export interface GetDailyRetainResponse {
  /** The day, `yyyyMMdd`. */
  ref_date: string;
  /** Of the users who came for the first time then. */
  visit_uv_new: VisitUvNew[];
  /** Of all the users who came then. */
  visit_uv: VisitUvNew[];
}

/**
 * 获取用户访问小程序日留存。How many users of one day came back on later days.
 * Calls `POST /datacube/getweanalysisappiddailyretaininfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html
 */
export const getDailyRetain: WechatEndpoint<GetDailyRetainRequest, GetDailyRetainResponse, 'authorizer'> = {
  id: 'getDailyRetain',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappiddailyretaininfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getDailyRetain.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ ref_date: z.string(), visit_uv_new: z.array(visitUvNew(z)), visit_uv: z.array(visitUvNew(z)) }),
};

/** Input of {@link getDailySummary}. */
export interface GetDailySummaryRequest {
  /** Day, `yyyyMMdd` in China time. */
  begin_date: string;
  /** The same day; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getDailySummary}. */
export interface GetDailySummaryResponse {
  /** The figures. */
  list: {
    /** The day, `yyyyMMdd`. */
    ref_date: string;
    /** Users since the mini program opened. */
    visit_total: number;
    /** Shares. */
    share_pv: number;
    /** Users who shared. */
    share_uv: number;
  }[];
}

/**
 * 获取用户访问小程序数据概况。Users and shares of one day.
 * Calls `POST /datacube/getweanalysisappiddailysummarytrend`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html
 */
export const getDailySummary: WechatEndpoint<GetDailySummaryRequest, GetDailySummaryResponse, 'authorizer'> = {
  id: 'getDailySummary',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappiddailysummarytrend',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getDailySummary.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({ ref_date: z.string(), visit_total: z.number(), share_pv: z.number(), share_uv: z.number() }),
      ),
    }),
};

/** Visits of a day, week or month. */
interface VisitTrend {
  /** The day `yyyyMMdd`, the week `yyyyMMdd-yyyyMMdd` or the month `yyyyMM`. */
  ref_date: string;
  /** Times the mini program was opened. */
  session_cnt: number;
  /** Page views. */
  visit_pv: number;
  /** Users. */
  visit_uv: number;
  /** Users who came for the first time. */
  visit_uv_new: number;
  /** Average stay per user, seconds. */
  stay_time_uv: number;
  /** Average stay per opening, seconds. */
  stay_time_session: number;
  /** Average pages per opening. */
  visit_depth: number;
}

const visitTrend = (z: Zod) =>
  z.looseObject({
    ref_date: z.string(),
    session_cnt: z.number(),
    visit_pv: z.number(),
    visit_uv: z.number(),
    visit_uv_new: z.number(),
    stay_time_uv: z.number(),
    stay_time_session: z.number(),
    visit_depth: z.number(),
  });

/** Input of {@link getDailyVisitTrend}. */
export interface GetDailyVisitTrendRequest {
  /** Day, `yyyyMMdd` in China time. */
  begin_date: string;
  /** The same day; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getDailyVisitTrend}. */
export interface GetDailyVisitTrendResponse {
  /** The figures. */
  list: VisitTrend[];
}

/**
 * 获取用户访问小程序数据日趋势。Visits of one day.
 * Calls `POST /datacube/getweanalysisappiddailyvisittrend`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html
 */
export const getDailyVisitTrend: WechatEndpoint<GetDailyVisitTrendRequest, GetDailyVisitTrendResponse, 'authorizer'> = {
  id: 'getDailyVisitTrend',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappiddailyvisittrend',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getDailyVisitTrend.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(visitTrend(z)),
    }),
};

/** Input of {@link getMonthlyRetain}. */
export interface GetMonthlyRetainRequest {
  /** First day of a month, `yyyyMMdd` in China time. */
  begin_date: string;
  /** Last day of that month, `yyyyMMdd` in China time. */
  end_date: string;
}

/** Result of {@link getMonthlyRetain}. */
export interface GetMonthlyRetainResponse {
  /** The month, `yyyyMM`. */
  ref_date: string;
  /** Of the users who came for the first time then. */
  visit_uv_new: GetMonthlyRetainVisitUvNew[];
  /** Of all the users who came then. */
  visit_uv: GetMonthlyRetainVisitUvNew[];
}

/**
 * 获取用户访问小程序月留存。How many users of one month came back in the next.
 * Calls `POST /datacube/getweanalysisappidmonthlyretaininfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html
 */
export const getMonthlyRetain: WechatEndpoint<GetMonthlyRetainRequest, GetMonthlyRetainResponse, 'authorizer'> = {
  id: 'getMonthlyRetain',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidmonthlyretaininfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getMonthlyRetain.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      ref_date: z.string(),
      visit_uv_new: z.array(getMonthlyRetainVisitUvNew(z)),
      visit_uv: z.array(getMonthlyRetainVisitUvNew(z)),
    }),
};

/** Input of {@link getMonthlyVisitTrend}. */
export interface GetMonthlyVisitTrendRequest {
  /** First day of a month, `yyyyMMdd` in China time. */
  begin_date: string;
  /** Last day of that month, `yyyyMMdd` in China time. */
  end_date: string;
}

/** Result of {@link getMonthlyVisitTrend}. */
export interface GetMonthlyVisitTrendResponse {
  /** The figures. */
  list: VisitTrend[];
}

/**
 * 获取用户访问小程序数据月趋势。Visits of one calendar month.
 * Calls `POST /datacube/getweanalysisappidmonthlyvisittrend`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html
 */
export const getMonthlyVisitTrend: WechatEndpoint<
  GetMonthlyVisitTrendRequest,
  GetMonthlyVisitTrendResponse,
  'authorizer'
> = {
  id: 'getMonthlyVisitTrend',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidmonthlyvisittrend',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getMonthlyVisitTrend.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(visitTrend(z)),
    }),
};

/** Input of {@link getWeeklyRetain}. */
export interface GetWeeklyRetainRequest {
  /** Monday, `yyyyMMdd` in China time. */
  begin_date: string;
  /** Sunday of that week, `yyyyMMdd` in China time. */
  end_date: string;
}

/** Result of {@link getWeeklyRetain}. */
export interface GetWeeklyRetainResponse {
  /** The week, `yyyyMMdd-yyyyMMdd`, Monday to Sunday. */
  ref_date: string;
  /** Of the users who came for the first time then. */
  visit_uv_new: RetainedUsers[];
  /** Of all the users who came then. */
  visit_uv: RetainedUsers[];
}

/**
 * 获取用户访问小程序周留存。How many users of one week came back in later weeks.
 * Calls `POST /datacube/getweanalysisappidweeklyretaininfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html
 */
export const getWeeklyRetain: WechatEndpoint<GetWeeklyRetainRequest, GetWeeklyRetainResponse, 'authorizer'> = {
  id: 'getWeeklyRetain',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidweeklyretaininfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-retain/analysis.getWeeklyRetain.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      ref_date: z.string(),
      visit_uv_new: z.array(retainedUsers(z)),
      visit_uv: z.array(retainedUsers(z)),
    }),
};

/** Input of {@link getWeeklyVisitTrend}. */
export interface GetWeeklyVisitTrendRequest {
  /** Monday, `yyyyMMdd` in China time. */
  begin_date: string;
  /** Sunday of that week, `yyyyMMdd` in China time. */
  end_date: string;
}

/** Result of {@link getWeeklyVisitTrend}. */
export interface GetWeeklyVisitTrendResponse {
  /** The figures. */
  list: VisitTrend[];
}

/**
 * 获取用户访问小程序数据周趋势。Visits of one calendar week.
 * Calls `POST /datacube/getweanalysisappidweeklyvisittrend`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html
 */
export const getWeeklyVisitTrend: WechatEndpoint<
  GetWeeklyVisitTrendRequest,
  GetWeeklyVisitTrendResponse,
  'authorizer'
> = {
  id: 'getWeeklyVisitTrend',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidweeklyvisittrend',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/visit-trend/analysis.getWeeklyVisitTrend.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(visitTrend(z)),
    }),
};
