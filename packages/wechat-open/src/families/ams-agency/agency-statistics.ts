import type { Zod } from '@minigate/core/schema';
import type { WechatPagedEndpoint } from '../../endpoint.js';
import { type Settlement, settlement } from './parts.js';

/** Figures of the ad unit. */
interface StatItem {
  /** Number of the kind of ad unit. */
  slot_id: number;
  /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
  ad_slot: string;
  /** Day, `yyyy-MM-dd` in China time. */
  date: string;
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
  /** Income, fen. */
  income: number;
  /** Income of the publisher, fen. */
  publisher_income?: number | undefined;
  /** Income of the provider, fen. */
  agency_income?: number | undefined;
  /** Income per thousand times shown, fen. */
  ecpm: number;
  /** Publisher of the ad unit. */
  publisher_appid?: string | undefined;
}

const statItem = (z: Zod) =>
  z.looseObject({
    slot_id: z.number(),
    ad_slot: z.string(),
    date: z.string(),
    req_succ_count: z.number(),
    exposure_count: z.number(),
    exposure_rate: z.number(),
    click_count: z.number(),
    click_rate: z.number(),
    income: z.number(),
    publisher_income: z.number().optional(),
    agency_income: z.number().optional(),
    ecpm: z.number(),
    publisher_appid: z.string().optional(),
  });

/** Input of {@link listAgencyAdUnitStatistics}. */
export interface ListAgencyAdUnitStatisticsRequest {
  /** Always `get_agency_ads_detail`; the client fills it in. */
  action?: 'get_agency_ads_detail' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page, 200 at most. */
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

/** Result of {@link listAgencyAdUnitStatistics}. */
export interface ListAgencyAdUnitStatisticsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg: string;
  /** Ad units. */
  list: {
    /** Ad unit, from {@link listAdUnits}. */
    ad_unit_id: string;
    /** Name of the ad unit. */
    ad_unit_name: string;
    /** Mini program. */
    appid: string;
    /** Figures of the ad unit. */
    stat_item: StatItem[];
  }[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取服务商广告细分数据。Daily figures of all publishers of the provider by ad unit.
 * Calls `POST /wxa/getdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAgencyAdsDetail.html
 */
export const listAgencyAdUnitStatistics: WechatPagedEndpoint<
  ListAgencyAdUnitStatisticsRequest,
  ListAgencyAdUnitStatisticsResponse,
  'either',
  NonNullable<ListAgencyAdUnitStatisticsResponse['list']>[number],
  'page' | 'page_size'
> = {
  id: 'getAgencyAdsDetail',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/getdefaultamsinfo',
  auth: 'either',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAgencyAdsDetail.html',
  query: ['action'],
  fixed: { action: 'get_agency_ads_detail' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 200,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['get_agency_ads_detail']).optional(),
      page: z.number(),
      page_size: z.number().max(200),
      start_date: z.string(),
      end_date: z.string(),
      ad_slot: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string(),
      list: z.array(
        z.looseObject({
          ad_unit_id: z.string(),
          ad_unit_name: z.string(),
          appid: z.string(),
          stat_item: z.array(statItem(z)),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listAgencyAdSlotStatistics}. */
export interface ListAgencyAdSlotStatisticsRequest {
  /** Always `get_agency_ads_stat`; the client fills it in. */
  action?: 'get_agency_ads_stat' | undefined;
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

/** Result of {@link listAgencyAdSlotStatistics}. */
export interface ListAgencyAdSlotStatisticsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg: string;
  /** Figures. */
  list: StatItem[];
  /** Figures of the whole period. */
  summary: StatItem;
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取服务商广告汇总数据。Daily figures of all publishers of the provider by kind of ad unit.
 * Sources disagree: Senparc names the token parameter authorizerAccessToken although the data is agency-wide; sibling
 * GetAgencySettlement takes the component token.
 * Calls `POST /wxa/getdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAgencyAdsStat.html
 */
export const listAgencyAdSlotStatistics: WechatPagedEndpoint<
  ListAgencyAdSlotStatisticsRequest,
  ListAgencyAdSlotStatisticsResponse,
  'either',
  StatItem,
  'page' | 'page_size'
> = {
  id: 'getAgencyAdsStat',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/getdefaultamsinfo',
  auth: 'either',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-data/GetAgencyAdsStat.html',
  query: ['action'],
  fixed: { action: 'get_agency_ads_stat' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
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
      action: z.literal(['get_agency_ads_stat']).optional(),
      page: z.number(),
      page_size: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      ad_slot: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string(),
      list: z.array(statItem(z)),
      summary: statItem(z),
      total_num: z.number(),
    }),
};

/** Input of {@link listAgencySettlements}. */
export interface ListAgencySettlementsRequest {
  /** Always `get_agency_settled_revenue`; the client fills it in. */
  action?: 'get_agency_settled_revenue' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /** First day, `yyyy-MM-dd` in China time. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
}

/** Result of {@link listAgencySettlements}. */
export interface ListAgencySettlementsResponse {
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
 * 获取服务商结算收入数据。Half-monthly settlements of the provider.
 * Sources disagree: Path: SKIT and the 2023 docs use /wxa/operationams; the current official page and Senparc use
 * /wxa/getdefaultamsinfo with the same action and the component token.
 * Calls `POST /wxa/getdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetAgencySettlement.html
 */
export const listAgencySettlements: WechatPagedEndpoint<
  ListAgencySettlementsRequest,
  ListAgencySettlementsResponse,
  'component',
  Settlement,
  'page' | 'page_size'
> = {
  id: 'getAgencySettlement',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/getdefaultamsinfo',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/settlement/GetAgencySettlement.html',
  query: ['action'],
  fixed: { action: 'get_agency_settled_revenue' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
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
      action: z.literal(['get_agency_settled_revenue']).optional(),
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
