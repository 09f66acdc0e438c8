import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Input of {@link getCardStatistics}. */
export interface GetCardStatisticsRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; at most 62 days, yesterday at the latest. */
  end_date: string;
  /** Where cards were made: 0 on the site of the platform, 1 by API. */
  cond_source: 0 | 1;
}

/** Result of {@link getCardStatistics}. */
export interface GetCardStatisticsResponse {
  /** One item per day. */
  list: {
    /** Day, `yyyy-MM-dd` in China time. */
    ref_date: string;
    /** Views. */
    view_cnt: number;
    /** Users who viewed. */
    view_user: number;
    /** Cards received. */
    receive_cnt: number;
    /** Users who received. */
    receive_user: number;
    /** Cards redeemed. */
    verify_cnt: number;
    /** Users who redeemed. */
    verify_user: number;
    /** Cards given to others. */
    given_cnt: number;
    /** Users who gave. */
    given_user: number;
    /** Cards expired. */
    expire_cnt: number;
    /** Users whose cards expired. */
    expire_user: number;
  }[];
}

/**
 * 拉取卡券概况数据。Daily numbers of all cards of this account.
 * Calls `POST /datacube/getcardbizuininfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10
 */
export const getCardStatistics: WechatEndpoint<GetCardStatisticsRequest, GetCardStatisticsResponse, 'authorizer'> = {
  id: 'dataCubeGetCardBusinessInfo',
  family: 'oa-card',
  method: 'POST',
  path: '/datacube/getcardbizuininfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#10',
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string(), cond_source: z.literal([0, 1]) }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          view_cnt: z.number(),
          view_user: z.number(),
          receive_cnt: z.number(),
          receive_user: z.number(),
          verify_cnt: z.number(),
          verify_user: z.number(),
          given_cnt: z.number(),
          given_user: z.number(),
          expire_cnt: z.number(),
          expire_user: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getCouponStatistics}. */
export interface GetCouponStatisticsRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; at most 62 days, yesterday at the latest. */
  end_date: string;
  /** Where cards were made: 0 on the site of the platform, 1 by API. */
  cond_source: 0 | 1;
  /** Only this coupon; all if left out. */
  card_id?: string | undefined;
}

/** Result of {@link getCouponStatistics}. */
export interface GetCouponStatisticsResponse {
  /** One item per day and coupon. */
  list: {
    /** Day, `yyyy-MM-dd` in China time. */
    ref_date: string;
    /** Views. */
    view_cnt: number;
    /** Users who viewed. */
    view_user: number;
    /** Cards received. */
    receive_cnt: number;
    /** Users who received. */
    receive_user: number;
    /** Cards redeemed. */
    verify_cnt: number;
    /** Users who redeemed. */
    verify_user: number;
    /** Cards given to others. */
    given_cnt: number;
    /** Users who gave. */
    given_user: number;
    /** Cards expired. */
    expire_cnt: number;
    /** Users whose cards expired. */
    expire_user: number;
    /** Card, from {@link createCard}. */
    card_id: string;
    /** 0 discount, 1 cash, 2 exchange, 3 general, 4 group-buying coupon. */
    card_type: number;
  }[];
}

/**
 * 获取免费券数据。Daily numbers of coupons. Tickets are not counted.
 * Calls `POST /datacube/getcardcardinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11
 */
export const getCouponStatistics: WechatEndpoint<
  GetCouponStatisticsRequest,
  GetCouponStatisticsResponse,
  'authorizer'
> = {
  id: 'dataCubeGetCardCardInfo',
  family: 'oa-card',
  method: 'POST',
  path: '/datacube/getcardcardinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#11',
  request: (z: Zod) =>
    z.strictObject({
      begin_date: z.string(),
      end_date: z.string(),
      cond_source: z.literal([0, 1]),
      card_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          view_cnt: z.number(),
          view_user: z.number(),
          receive_cnt: z.number(),
          receive_user: z.number(),
          verify_cnt: z.number(),
          verify_user: z.number(),
          given_cnt: z.number(),
          given_user: z.number(),
          expire_cnt: z.number(),
          expire_user: z.number(),
          card_id: z.string(),
          card_type: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getSingleMemberCardStatistics}. */
export interface GetSingleMemberCardStatisticsRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; at most 62 days, yesterday at the latest. */
  end_date: string;
  /** Member card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link getSingleMemberCardStatistics}. */
export interface GetSingleMemberCardStatisticsResponse {
  /** One item per day. */
  list: {
    /** Day, `yyyy-MM-dd` in China time. */
    ref_date: string;
    /** Views. */
    view_cnt: number;
    /** Users who viewed. */
    view_user: number;
    /** Cards received. */
    receive_cnt: number;
    /** Users who received. */
    receive_user: number;
    /** Cards redeemed. */
    verify_cnt: number;
    /** Users who redeemed. */
    verify_user: number;
    /** Cards activated. */
    active_cnt: number;
    /** Users who activated. */
    active_user: number;
    /** Users with an active card in all. */
    total_user: number;
    /** Users who received a card in all. */
    total_receive_user: number;
    /** Id of the card. */
    cardid: string;
    /** Kind of merchant. */
    merchanttype?: number | undefined;
    /** Id of the sub-merchant. */
    submerchantid?: Numeric | undefined;
    /** New members. */
    new_user: number;
    /** Payments before reductions in fen. */
    payOriginalFee: number;
    /** Payments in fen. */
    fee: number;
  }[];
}

/**
 * 拉取单张会员卡数据。Daily numbers of one member card.
 * Calls `POST /datacube/getcardmembercarddetail`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13
 */
export const getSingleMemberCardStatistics: WechatEndpoint<
  GetSingleMemberCardStatisticsRequest,
  GetSingleMemberCardStatisticsResponse,
  'authorizer'
> = {
  id: 'dataCubeGetCardMemberCardDetail',
  family: 'oa-card',
  method: 'POST',
  path: '/datacube/getcardmembercarddetail',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#13',
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string(), card_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          view_cnt: z.number(),
          view_user: z.number(),
          receive_cnt: z.number(),
          receive_user: z.number(),
          verify_cnt: z.number(),
          verify_user: z.number(),
          active_cnt: z.number(),
          active_user: z.number(),
          total_user: z.number(),
          total_receive_user: z.number(),
          cardid: z.string(),
          merchanttype: z.number().optional(),
          submerchantid: numeric(z).optional(),
          new_user: z.number(),
          payOriginalFee: z.number(),
          fee: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getMemberCardStatistics}. */
export interface GetMemberCardStatisticsRequest {
  /** First day, `yyyy-MM-dd` in China time. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; at most 62 days, yesterday at the latest. */
  end_date: string;
  /** Where cards were made: 0 on the site of the platform, 1 by API. */
  cond_source: 0 | 1;
}

/** Result of {@link getMemberCardStatistics}. */
export interface GetMemberCardStatisticsResponse {
  /** One item per day. */
  list: {
    /** Day, `yyyy-MM-dd` in China time. */
    ref_date: string;
    /** Views. */
    view_cnt: number;
    /** Users who viewed. */
    view_user: number;
    /** Cards received. */
    receive_cnt: number;
    /** Users who received. */
    receive_user: number;
    /** Cards redeemed. */
    verify_cnt: number;
    /** Users who redeemed. */
    verify_user: number;
    /** Cards activated. */
    active_cnt?: number | undefined;
    /** Users who activated. */
    active_user: number;
    /** Users with an active card in all. */
    total_user: number;
    /** Users who received a card in all. */
    total_receive_user: number;
  }[];
}

/**
 * 拉取会员卡概况数据。Daily numbers of all member cards together.
 * Calls `POST /datacube/getcardmembercardinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12
 */
export const getMemberCardStatistics: WechatEndpoint<
  GetMemberCardStatisticsRequest,
  GetMemberCardStatisticsResponse,
  'authorizer'
> = {
  id: 'dataCubeGetCardMemberCardInfo',
  family: 'oa-card',
  method: 'POST',
  path: '/datacube/getcardmembercardinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#12',
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string(), cond_source: z.literal([0, 1]) }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          view_cnt: z.number(),
          view_user: z.number(),
          receive_cnt: z.number(),
          receive_user: z.number(),
          verify_cnt: z.number(),
          verify_user: z.number(),
          active_cnt: z.number().optional(),
          active_user: z.number(),
          total_user: z.number(),
          total_receive_user: z.number(),
        }),
      ),
    }),
};
