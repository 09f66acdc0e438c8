import type { Zod } from '@minigate/core/schema';
import type { WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Outcome. */
interface BaseResp {
  /** 0 success, else an error number. */
  ret: number;
  /** Error text. */
  err_msg: string;
}

const baseResp = (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string() });

/** Input of {@link listAdSlotStatistics}. */
export interface ListAdSlotStatisticsRequest {
  /** Always `publisher_adpos_general`; the client fills it in. */
  action?: 'publisher_adpos_general' | undefined;
  /**
   * Kind of ad place: `SLOT_ID_BIZ_BOTTOM` below articles, `SLOT_ID_BIZ_MID_CONTEXT` inside, `SLOT_ID_BIZ_VIDEO_END` after
   * videos, `SLOT_ID_BIZ_SPONSOR` sponsored, `SLOT_ID_BIZ_CPS` commission; all if left out.
   */
  ad_slot?: string | undefined;
  /** First day, `yyyy-MM-dd` in China time; not before 2016-01-01. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
  /** Page, from 1. */
  page: number;
  /** Rows a page. */
  page_size: number;
}

/** Result of {@link listAdSlotStatistics}. */
export interface ListAdSlotStatisticsResponse {
  /** Outcome. */
  base_resp: BaseResp;
  /** Totals of the period. */
  summary: {
    /** Ad requests answered. */
    req_succ_count: number;
    /** Exposures. */
    exposure_count: number;
    /** Exposures per answered request. */
    exposure_rate: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per exposure. */
    click_rate: number;
    /** Income in fen. */
    income: number;
    /** Income per 1000 exposures in fen. */
    ecpm: number;
  };
  /** Rows, one for each day and place. */
  list: {
    /** Ad requests answered. */
    req_succ_count: number;
    /** Exposures. */
    exposure_count: number;
    /** Exposures per answered request. */
    exposure_rate: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per exposure. */
    click_rate: number;
    /** Income in fen. */
    income: number;
    /** Income per 1000 exposures in fen. */
    ecpm: number;
    /** Day, `yyyy-MM-dd`. */
    date: string;
    /** Number of the ad place. */
    slot_id: number;
    /** Kind of ad place. */
    ad_slot: string;
  }[];
  /** Rows in all. */
  total_num: number;
}

/**
 * 获取公众号分广告位数据。Exposures, clicks and income by day and ad place. At most 90 days a call.
 * Calls `GET /publisher/stat`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89
 */
export const listAdSlotStatistics: WechatPagedEndpoint<
  ListAdSlotStatisticsRequest,
  ListAdSlotStatisticsResponse,
  'authorizer',
  NonNullable<ListAdSlotStatisticsResponse['list']>[number],
  'page' | 'page_size'
> = {
  id: 'publisherStatAdposGeneral',
  family: 'oa-publisher',
  method: 'GET',
  path: '/publisher/stat',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%80%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E5%88%86%E5%B9%BF%E5%91%8A%E4%BD%8D%E6%95%B0%E6%8D%AE%EF%BC%88publisher-adpos-general%EF%BC%89',
  fixed: { action: 'publisher_adpos_general' },
  errors: [1701, 2009, 45009, 45010],
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
      action: z.literal(['publisher_adpos_general']).optional(),
      ad_slot: z.string().optional(),
      start_date: z.string(),
      end_date: z.string(),
      page: z.number().min(1),
      page_size: z.number().min(1).max(90),
    }),
  response: (z: Zod) =>
    z.looseObject({
      base_resp: baseResp(z),
      summary: z.looseObject({
        req_succ_count: z.number(),
        exposure_count: z.number(),
        exposure_rate: z.number(),
        click_count: z.number(),
        click_rate: z.number(),
        income: z.number(),
        ecpm: z.number(),
      }),
      list: z.array(
        z.looseObject({
          req_succ_count: z.number(),
          exposure_count: z.number(),
          exposure_rate: z.number(),
          click_count: z.number(),
          click_rate: z.number(),
          income: z.number(),
          ecpm: z.number(),
          date: z.string(),
          slot_id: z.number(),
          ad_slot: z.string(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listCommissionStatistics}. */
export interface ListCommissionStatisticsRequest {
  /** Always `publisher_cps_general`; the client fills it in. */
  action?: 'publisher_cps_general' | undefined;
  /** First day, `yyyy-MM-dd` in China time; not before 2016-01-01. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
  /** Page, from 1. */
  page: number;
  /** Rows a page. */
  page_size: number;
}

/** Result of {@link listCommissionStatistics}. */
export interface ListCommissionStatisticsResponse {
  /** Outcome. */
  base_resp: BaseResp;
  /** Totals of the period. */
  summary: {
    /** Ad requests answered. */
    req_succ_count: number;
    /** Exposures. */
    exposure_count: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per exposure. */
    click_rate: number;
    /** Orders. */
    order_count: number;
    /** Orders per click. */
    order_rate: number;
    /** Value of the orders in fen. */
    total_fee: number;
    /** Commission in fen. */
    total_commission: number;
  };
  /** Rows, one for each day. */
  list: {
    /** Ad requests answered. */
    req_succ_count: number;
    /** Exposures. */
    exposure_count: number;
    /** Clicks. */
    click_count: number;
    /** Clicks per exposure. */
    click_rate: number;
    /** Orders. */
    order_count: number;
    /** Orders per click. */
    order_rate: number;
    /** Value of the orders in fen. */
    total_fee: number;
    /** Commission in fen. */
    total_commission: number;
    /** Day, `yyyy-MM-dd`. */
    date: string;
  }[];
  /** Rows in all. */
  total_num: number;
}

/**
 * 获取公众号返佣商品数据。Orders and commission of promoted products by day. At most 90 days a call.
 * Calls `GET /publisher/stat`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89
 */
export const listCommissionStatistics: WechatPagedEndpoint<
  ListCommissionStatisticsRequest,
  ListCommissionStatisticsResponse,
  'authorizer',
  NonNullable<ListCommissionStatisticsResponse['list']>[number],
  'page' | 'page_size'
> = {
  id: 'publisherStatCpsGeneral',
  family: 'oa-publisher',
  method: 'GET',
  path: '/publisher/stat',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%BA%8C%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E8%BF%94%E4%BD%A3%E5%95%86%E5%93%81%E6%95%B0%E6%8D%AE%EF%BC%88publisher-cps-general%EF%BC%89',
  fixed: { action: 'publisher_cps_general' },
  errors: [1701, 2009, 45009, 45010],
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
      action: z.literal(['publisher_cps_general']).optional(),
      start_date: z.string(),
      end_date: z.string(),
      page: z.number().min(1),
      page_size: z.number().min(1).max(90),
    }),
  response: (z: Zod) =>
    z.looseObject({
      base_resp: baseResp(z),
      summary: z.looseObject({
        req_succ_count: z.number(),
        exposure_count: z.number(),
        click_count: z.number(),
        click_rate: z.number(),
        order_count: z.number(),
        order_rate: z.number(),
        total_fee: z.number(),
        total_commission: z.number(),
      }),
      list: z.array(
        z.looseObject({
          req_succ_count: z.number(),
          exposure_count: z.number(),
          click_count: z.number(),
          click_rate: z.number(),
          order_count: z.number(),
          order_rate: z.number(),
          total_fee: z.number(),
          total_commission: z.number(),
          date: z.string(),
        }),
      ),
      total_num: z.number(),
    }),
};

/** Input of {@link listSettlements}. */
export interface ListSettlementsRequest {
  /** Always `publisher_settlement`; the client fills it in. */
  action?: 'publisher_settlement' | undefined;
  /** First day, `yyyy-MM-dd` in China time; not before 2016-01-01. */
  start_date: string;
  /** Last day, `yyyy-MM-dd` in China time. */
  end_date: string;
  /** Page, from 1. */
  page: number;
  /** Rows a page. */
  page_size: number;
}

/** Result of {@link listSettlements}. */
export interface ListSettlementsResponse {
  /** Outcome. */
  base_resp: BaseResp;
  /** Name of the subject that is paid. */
  body: string;
  /** Income so far in fen. */
  revenue_all: number;
  /** Deductions so far in fen. */
  penalty_all: number;
  /** Income settled so far in fen. */
  settled_revenue_all: number;
  /** Half months. */
  settlement_list: {
    /** Day of the entry, `yyyy-MM-dd`. */
    date: string;
    /** Days of the half month as text. */
    zone: string;
    /** Month, `yyyyMM`. */
    month: string;
    /** 1 first half of the month, 2 second. */
    order: number;
    /** 1 being settled, 2 and 3 settled, 4 being paid, 5 paid. */
    sett_status: number;
    /** Income of the half month in fen. */
    settled_revenue: number;
    /** Number of the settlement. */
    sett_no: string;
    /** Times the statement was sent again. */
    mail_send_cnt: Numeric;
    /** Income by ad place. */
    slot_revenue: {
      /** Ad place. */
      slot_id: string;
      /** Income of the place in fen. */
      slot_settled_revenue: number;
    }[];
  }[];
  /** Rows in all. */
  total_num: number;
}

/**
 * 获取公众号结算收入数据及结算主体信息。Income paid out, by half month, and to whom.
 * Calls `GET /publisher/stat`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89
 */
export const listSettlements: WechatPagedEndpoint<
  ListSettlementsRequest,
  ListSettlementsResponse,
  'authorizer',
  NonNullable<ListSettlementsResponse['settlement_list']>[number],
  'page' | 'page_size'
> = {
  id: 'publisherStatSettlement',
  family: 'oa-publisher',
  method: 'GET',
  path: '/publisher/stat',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Ad_Analysis.html#%E4%B8%89%E3%80%81%E8%8E%B7%E5%8F%96%E5%85%AC%E4%BC%97%E5%8F%B7%E7%BB%93%E7%AE%97%E6%94%B6%E5%85%A5%E6%95%B0%E6%8D%AE%E5%8F%8A%E7%BB%93%E7%AE%97%E4%B8%BB%E4%BD%93%E4%BF%A1%E6%81%AF%EF%BC%88publisher-settlement%EF%BC%89',
  fixed: { action: 'publisher_settlement' },
  errors: [1701, 2009, 45009, 45010],
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
      action: z.literal(['publisher_settlement']).optional(),
      start_date: z.string(),
      end_date: z.string(),
      page: z.number().min(1),
      page_size: z.number().min(1).max(90),
    }),
  response: (z: Zod) =>
    z.looseObject({
      base_resp: baseResp(z),
      body: z.string(),
      revenue_all: z.number(),
      penalty_all: z.number(),
      settled_revenue_all: z.number(),
      settlement_list: z.array(
        z.looseObject({
          date: z.string(),
          zone: z.string(),
          month: z.string(),
          order: z.number(),
          sett_status: z.number(),
          settled_revenue: z.number(),
          sett_no: z.string(),
          mail_send_cnt: numeric(z),
          slot_revenue: z.array(z.looseObject({ slot_id: z.string(), slot_settled_revenue: z.number() })),
        }),
      ),
      total_num: z.number(),
    }),
};
