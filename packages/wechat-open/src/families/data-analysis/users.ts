import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** New users. */
interface GetUserPortraitVisitUvNew {
  /** By province. */
  province: Province[];
  /** By city. */
  city: Province[];
  /** By sex: male, female, unknown. */
  genders: Province[];
  /** By system: iPhone, Android, other. */
  platforms: Province[];
  /** By phone model. */
  devices: Province[];
  /** By age band. */
  ages: Province[];
}

const getUserPortraitVisitUvNew = (z: Zod) =>
  z.looseObject({
    province: z.array(province(z)),
    city: z.array(province(z)),
    genders: z.array(province(z)),
    platforms: z.array(province(z)),
    devices: z.array(province(z)),
    ages: z.array(province(z)),
  });

/** By province. */
interface Province {
  /** Id of the group; not every group has one. */
  id?: number | undefined;
  /** Name of the group, in Chinese. */
  name: string;
  /** Number of users. */
  value: number;
}

const province = (z: Zod) => z.looseObject({ id: z.number().optional(), name: z.string(), value: z.number() });

/** Input of {@link getUserPortrait}. */
export interface GetUserPortraitRequest {
  /** First day, `yyyyMMdd` in China time: 0, 6 or 29 days before the last. */
  begin_date: string;
  /** Last day, `yyyyMMdd` in China time, yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getUserPortrait}. */
export interface GetUserPortraitResponse {
  /** The period, `yyyyMMdd` or `yyyyMMdd-yyyyMMdd`. */
  ref_date: string;
  /** New users. */
  visit_uv_new: GetUserPortraitVisitUvNew;
  /** Active users. */
  visit_uv: GetUserPortraitVisitUvNew;
}

/**
 * 获取小程序用户画像分布。Where users live, who they are and what phone they have, of the last 1, 7 or 30 days.
 * Calls `POST /datacube/getweanalysisappiduserportrait`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html
 */
export const getUserPortrait: WechatEndpoint<GetUserPortraitRequest, GetUserPortraitResponse, 'authorizer'> = {
  id: 'getUserPortrait',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappiduserportrait',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getUserPortrait.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      ref_date: z.string(),
      visit_uv_new: getUserPortraitVisitUvNew(z),
      visit_uv: getUserPortraitVisitUvNew(z),
    }),
};

/** Input of {@link getVisitDistribution}. */
export interface GetVisitDistributionRequest {
  /** Day, `yyyyMMdd` in China time. */
  begin_date: string;
  /** The same day; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getVisitDistribution}. */
export interface GetVisitDistributionResponse {
  /** The day, `yyyyMMdd`. */
  ref_date: string;
  /** One entry per distribution. */
  list: {
    /**
     * `access_source_session_cnt` visits by source, `access_source_visit_uv` users by source, `access_staytime_info` by stay,
     * `access_depth_info` by depth.
     */
    index: string;
    /** The groups. */
    item_list: {
      /**
       * Source: number of the platform’s table; stay: 1 0–2 s, 2 3–5 s, 3 6–10 s, 4 11–20 s, 5 21–30 s, 6 31–50 s, 7 51–100 s, 8
       * longer; depth: 1 to 5 pages, 6 6–10 pages, 7 more.
       */
      key: number;
      /** Visits or users in the group. */
      value: number;
      /** Users who came from the source. */
      access_source_visit_uv?: number | undefined;
    }[];
  }[];
}

/**
 * 获取用户小程序访问分布数据。Where visits of one day came from, how long they lasted and how deep they went.
 * Calls `POST /datacube/getweanalysisappidvisitdistribution`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html
 */
export const getVisitDistribution: WechatEndpoint<
  GetVisitDistributionRequest,
  GetVisitDistributionResponse,
  'authorizer'
> = {
  id: 'getVisitDistribution',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidvisitdistribution',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitDistribution.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      ref_date: z.string(),
      list: z.array(
        z.looseObject({
          index: z.string(),
          item_list: z.array(
            z.looseObject({ key: z.number(), value: z.number(), access_source_visit_uv: z.number().optional() }),
          ),
        }),
      ),
    }),
};

/** Input of {@link getVisitPage}. */
export interface GetVisitPageRequest {
  /** Day, `yyyyMMdd` in China time. */
  begin_date: string;
  /** The same day; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getVisitPage}. */
export interface GetVisitPageResponse {
  /** The day, `yyyyMMdd`. */
  ref_date: string;
  /** The figures. */
  list: {
    /** Path of the page. */
    page_path: string;
    /** Views. */
    page_visit_pv: number;
    /** Users who saw it. */
    page_visit_uv: number;
    /** Average stay per view, seconds. */
    page_staytime_pv: number;
    /** Visits that began here. */
    entrypage_pv: number;
    /** Visits that ended here. */
    exitpage_pv: number;
    /** Times it was shared. */
    page_share_pv: number;
    /** Users who shared it. */
    page_share_uv: number;
  }[];
}

/**
 * 获取访问页面数据。Pages of one day, the 200 most visited.
 * Calls `POST /datacube/getweanalysisappidvisitpage`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html
 */
export const getVisitPage: WechatEndpoint<GetVisitPageRequest, GetVisitPageResponse, 'authorizer'> = {
  id: 'getVisitPage',
  family: 'data-analysis',
  method: 'POST',
  path: '/datacube/getweanalysisappidvisitpage',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getVisitPage.html',
  permissionSets: [18],
  errors: [61500, 61501],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      ref_date: z.string(),
      list: z.array(
        z.looseObject({
          page_path: z.string(),
          page_visit_pv: z.number(),
          page_visit_uv: z.number(),
          page_staytime_pv: z.number(),
          entrypage_pv: z.number(),
          exitpage_pv: z.number(),
          page_share_pv: z.number(),
          page_share_uv: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getPerformanceData}. */
export interface GetPerformanceDataRequest {
  /** Period, at most 30 days. */
  time: {
    /** First day, seconds since the epoch. */
    begin_timestamp: number;
    /** Last day, seconds since the epoch. */
    end_timestamp: number;
  };
  /**
   * 10016 share of opens that succeed, 10017 phases of the start, 10021 page switches, 10022 memory, 10023 memory alarms.
   */
  module: string;
  /** Conditions; network counts only for 10016 and 10017. */
  params: {
    /** `networktype`, `device_level` or `device`. */
    field: string;
    /**
     * `networktype`: -1 all, 3g, 4g, wifi; `device_level`: -1 all, 1 high, 2 middle, 3 low; `device`: -1 all, 1 iOS, 2 Android.
     */
    value: string;
  }[];
}

/** Result of {@link getPerformanceData}. */
export interface GetPerformanceDataResponse {
  /** The figures. */
  data: {
    /** Tables of figures. */
    body: {
      /** One table per measure. */
      tables: {
        /** Id of the measure. */
        id: string;
        /** Name of the measure, in Chinese. */
        zh: string;
        /** Lines of the chart. */
        lines: {
          /** One entry per day. */
          fields: {
            /** Day, `yyyyMMdd`. */
            refdate: string;
            /** Figure of the day. */
            value: string;
          }[];
        }[];
      }[];
      /** Number of tables. */
      count: number;
    };
  };
}

/**
 * 获取小程序性能数据。Start and run-time performance per day, over at most 30 days.
 * Calls `POST /wxa/business/performance/boot`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getPerformanceData.html
 */
export const getPerformanceData: WechatEndpoint<GetPerformanceDataRequest, GetPerformanceDataResponse, 'authorizer'> = {
  id: 'getPerformanceData',
  family: 'data-analysis',
  method: 'POST',
  path: '/wxa/business/performance/boot',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/data-analysis/analysis.getPerformanceData.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      time: z.strictObject({ begin_timestamp: z.number(), end_timestamp: z.number() }),
      module: z.string(),
      params: z.array(z.strictObject({ field: z.string(), value: z.string() })),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        body: z.looseObject({
          tables: z.array(
            z.looseObject({
              id: z.string(),
              zh: z.string(),
              lines: z.array(
                z.looseObject({ fields: z.array(z.looseObject({ refdate: z.string(), value: z.string() })) }),
              ),
            }),
          ),
          count: z.number(),
        }),
      }),
    }),
};
