import type { Zod } from '@minigate/core/schema';
import type { WechatPagedEndpoint } from '../../endpoint.js';
import { type Settlement, settlement } from './parts.js';

/** Input of {@link listAdUnitStatistics}. */
export interface ListAdUnitStatisticsRequest {
  /** Always `agency_get_adunit_general`; the client fills it in. */
  action?: 'agency_get_adunit_general' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /** First day, `yyyy-MM-dd` in China time. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
  /**
   * Only this kind of ad unit: `SLOT_ID_WEAPP_BANNER`, `…_REWARD_VIDEO`, `…_INTERSTITIAL`, `…_VIDEO_FEEDS`, `…_VIDEO_BEGIN`,
   * `…_BOX`, `…_TEMPLATE` or `…_COVER`.
   */
  ad_slot?: string | undefined;
  /** Only this ad unit. */
  ad_unit_id?: string | undefined;
}

/** Result of {@link listAdUnitStatistics}. */
export interface ListAdUnitStatisticsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Figures. */
  list: {
    /** Ad unit, from {@link listAdUnits}. */
    ad_unit_id: string;
    /** Name of the ad unit. */
    ad_unit_name: string;
    /** Figures of the ad unit. */
    stat_item: {
      /** Ads that were delivered on request. */
      req_succ_count: number;
      /** Times shown. */
      exposure_count: number;
      /** Shown per delivered, 0 to 1. */
      exposure_rate: number;
      /** Clicks. */
      click_count: number;
      /** Clicks per time shown, 0 to 1. */
      click_rate: number;
      /** Income, fen; `publisher_income` on the current page. */
      income?: number | undefined;
      /** Income per thousand times shown, fen. */
      ecpm: number;
      /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
      ad_slot: string;
      /** Day, `yyyy-MM-dd` in China time. */
      date: string;
    }[];
  }[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取小程序广告细分数据。Daily figures of the mini program by ad unit.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposDetail.html
 */
export const listAdUnitStatistics: WechatPagedEndpoint<
  ListAdUnitStatisticsRequest,
  ListAdUnitStatisticsResponse,
  'authorizer',
  NonNullable<ListAdUnitStatisticsResponse['list']>[number],
  'page' | 'page_size'
> = {
  id: 'getAdposDetail',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposDetail.html',
  query: ['action'],
  fixed: { action: 'agency_get_adunit_general' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 90,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_get_adunit_general']).optional(),
      page: z.number(),
      page_size: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      ad_slot: z.string().optional(),
      ad_unit_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      list: z.array(
        z.looseObject({
          ad_unit_id: z.string(),
          ad_unit_name: z.string(),
          stat_item: z.array(
            z.looseObject({
              req_succ_count: z.number(),
              exposure_count: z.number(),
              exposure_rate: z.number(),
              click_count: z.number(),
              click_rate: z.number(),
              income: z.number().optional(),
              ecpm: z.number(),
              ad_slot: z.string(),
              date: z.string(),
            }),
          ),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listAdSlotStatistics}. */
export interface ListAdSlotStatisticsRequest {
  /** Always `agency_get_adpos_genenral`; the client fills it in. */
  action?: 'agency_get_adpos_genenral' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /** First day, `yyyy-MM-dd` in China time. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
  /**
   * Only this kind of ad unit: `SLOT_ID_WEAPP_BANNER`, `…_REWARD_VIDEO`, `…_INTERSTITIAL`, `…_VIDEO_FEEDS`, `…_VIDEO_BEGIN`,
   * `…_BOX`, `…_TEMPLATE` or `…_COVER`.
   */
  ad_slot?: string | undefined;
}

/** Result of {@link listAdSlotStatistics}. */
export interface ListAdSlotStatisticsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Figures of the whole period. */
  summary: {
    /** Ads that were delivered on request. */
    req_succ_count: number;
    /** Times shown. */
    exposure_count: number;
    /** Shown per delivered, 0 to 1. */
    exposure_rate: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per time shown, 0 to 1. */
    click_rate: number;
    /** Income, fen; `publisher_income` on the current page. */
    income?: number | undefined;
    /** Income per thousand times shown, fen. */
    ecpm: number;
  };
  /** Figures. */
  list: {
    /** Ads that were delivered on request. */
    req_succ_count: number;
    /** Times shown. */
    exposure_count: number;
    /** Shown per delivered, 0 to 1. */
    exposure_rate: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per time shown, 0 to 1. */
    click_rate: number;
    /** Income, fen; `publisher_income` on the current page. */
    income?: number | undefined;
    /** Income per thousand times shown, fen. */
    ecpm: number;
    /** Number of the kind of ad unit. */
    slot_id: number;
    /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
    ad_slot: string;
    /** Day, `yyyy-MM-dd` in China time. */
    date: string;
  }[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取小程序广告汇总数据。Daily figures of the mini program by kind of ad unit.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposGenenral.html
 */
export const listAdSlotStatistics: WechatPagedEndpoint<
  ListAdSlotStatisticsRequest,
  ListAdSlotStatisticsResponse,
  'authorizer',
  NonNullable<ListAdSlotStatisticsResponse['list']>[number],
  'page' | 'page_size'
> = {
  id: 'getAdposGenenral',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAdposGenenral.html',
  query: ['action'],
  fixed: { action: 'agency_get_adpos_genenral' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 90,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_get_adpos_genenral']).optional(),
      page: z.number(),
      page_size: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      ad_slot: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      summary: z.looseObject({
        req_succ_count: z.number(),
        exposure_count: z.number(),
        exposure_rate: z.number(),
        click_count: z.number(),
        click_rate: z.number(),
        income: z.number().optional(),
        ecpm: z.number(),
      }),
      list: z.array(
        z.looseObject({
          req_succ_count: z.number(),
          exposure_count: z.number(),
          exposure_rate: z.number(),
          click_count: z.number(),
          click_rate: z.number(),
          income: z.number().optional(),
          ecpm: z.number(),
          slot_id: z.number(),
          ad_slot: z.string(),
          date: z.string(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listSettlements}. */
export interface ListSettlementsRequest {
  /** Always `agency_get_settlement`; the client fills it in. */
  action?: 'agency_get_settlement' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /** First day, `yyyy-MM-dd` in China time. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
}

/** Result of {@link listSettlements}. */
export interface ListSettlementsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Income in all, fen. */
  revenue_all: number;
  /** Deductions in all, fen. */
  penalty_all: number;
  /** Settled income in all, fen. */
  settled_revenue_all: number;
  /** Settlements. */
  settlement_list: Settlement[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取小程序结算收入数据。Half-monthly settlements of the mini program.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetSettlement.html
 */
export const listSettlements: WechatPagedEndpoint<
  ListSettlementsRequest,
  ListSettlementsResponse,
  'authorizer',
  Settlement,
  'page' | 'page_size'
> = {
  id: 'getSettlement',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetSettlement.html',
  query: ['action'],
  fixed: { action: 'agency_get_settlement' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 90,
    items: (answer) => answer.settlement_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_get_settlement']).optional(),
      page: z.number(),
      page_size: z.number(),
      start_date: z.string(),
      end_date: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      revenue_all: z.number(),
      penalty_all: z.number(),
      settled_revenue_all: z.number(),
      settlement_list: z.array(settlement(z)),
      total_num: z.number(),
    }),
};
