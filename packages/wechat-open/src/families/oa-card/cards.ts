import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link listCards}. */
export interface ListCardsRequest {
  /** Items to skip, from 0. */
  offset: number;
  /** Cards to return, at most 50. */
  count: number;
  /**
   * `CARD_STATUS_NOT_VERIFY` in review, `CARD_STATUS_VERIFY_FAIL` refused, `CARD_STATUS_VERIFY_OK` approved, `CARD_STATUS_DELETE`
   * deleted, `CARD_STATUS_DISPATCH` distributed on the site.
   */
  status_list?: string[] | undefined;
}

/** Result of {@link listCards}. */
export interface ListCardsResponse {
  /** Ids of cards. */
  card_id_list: string[];
  /** Number of items in all. */
  total_num: number;
}

/**
 * 批量查询卡券列表。Ids of the cards of this account, all or those of some states.
 * Calls `POST /card/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3
 */
export const listCards: WechatPagedEndpoint<
  ListCardsRequest,
  ListCardsResponse,
  'authorizer',
  string,
  'offset' | 'count'
> = {
  id: 'cardBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#3',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 50,
    items: (answer) => answer.card_id_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({ offset: z.number(), count: z.number().max(50), status_list: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ card_id_list: z.array(z.string()), total_num: z.number() }),
};

/** Input of {@link deleteCard}. */
export interface DeleteCardRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
}

/** Result of {@link deleteCard}. */
export type DeleteCardResponse = NoFields;

/**
 * 删除卡券。Deletes a card: nobody can receive it any more. Cards in the hands of users stay valid.
 * Calls `POST /card/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7
 */
export const deleteCard: WechatEndpoint<DeleteCardRequest, DeleteCardResponse, 'authorizer'> = {
  id: 'cardDelete',
  family: 'oa-card',
  method: 'POST',
  path: '/card/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#7',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link changeStock}. */
export interface ChangeStockRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** Cards to add. */
  increase_stock_value?: number | undefined;
  /** Cards to remove. */
  reduce_stock_value?: number | undefined;
}

/** Result of {@link changeStock}. */
export type ChangeStockResponse = NoFields;

/**
 * 修改库存。Adds to or takes from the stock of a card.
 * Calls `POST /card/modifystock`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5
 */
export const changeStock: WechatEndpoint<ChangeStockRequest, ChangeStockResponse, 'authorizer'> = {
  id: 'cardModifyStock',
  family: 'oa-card',
  method: 'POST',
  path: '/card/modifystock',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Managing_Coupons_Vouchers_and_Cards.html#5',
  errors: [40122, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      increase_stock_value: z.number().optional(),
      reduce_stock_value: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setPaymentCell}. */
export interface SetPaymentCellRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** True turns it on, false off. */
  is_open: boolean;
}

/** Result of {@link setPaymentCell}. */
export type SetPaymentCellResponse = NoFields;

/**
 * 设置买单。Shows or hides the payment entry (快速买单) of a card. Needs stores with WeChat Pay.
 * Calls `POST /card/paycell/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11
 */
export const setPaymentCell: WechatEndpoint<SetPaymentCellRequest, SetPaymentCellResponse, 'authorizer'> = {
  id: 'cardPayCellSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/paycell/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#11',
  errors: [41012, 45030],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), is_open: z.boolean() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setSelfRedemption}. */
export interface SetSelfRedemptionRequest {
  /** Card, from {@link createCard}. */
  card_id: string;
  /** True turns it on, false off. */
  is_open: boolean;
  /** Whether users enter a code to redeem; false by default. */
  need_verify_cod: boolean;
  /** Whether users enter the amount to redeem; false by default. */
  need_remark_amount: boolean;
}

/** Result of {@link setSelfRedemption}. */
export type SetSelfRedemptionResponse = NoFields;

/**
 * 设置自助核销。Lets users redeem a card themselves, or stops it.
 * Calls `POST /card/selfconsumecell/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14
 */
export const setSelfRedemption: WechatEndpoint<SetSelfRedemptionRequest, SetSelfRedemptionResponse, 'authorizer'> = {
  id: 'cardSelfConsumeCellSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/selfconsumecell/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Create_a_Coupon_Voucher_or_Card.html#14',
  errors: [41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      is_open: z.boolean(),
      need_verify_cod: z.boolean(),
      need_remark_amount: z.boolean(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setTestWhitelist}. */
export interface SetTestWhitelistRequest {
  /** Testers, at most 10 together with `username`. */
  openid?: string[] | undefined;
  /** WeChat ids of testers. */
  username?: string[] | undefined;
}

/** Result of {@link setTestWhitelist}. */
export type SetTestWhitelistResponse = NoFields;

/**
 * 设置测试白名单。Replaces the testers, at most 10, who can receive cards that are still in review.
 * Calls `POST /card/testwhitelist/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12
 */
export const setTestWhitelist: WechatEndpoint<SetTestWhitelistRequest, SetTestWhitelistResponse, 'authorizer'> = {
  id: 'cardTestWhiteListSet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/testwhitelist/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Distributing_Coupons_Vouchers_and_Cards.html#12',
  request: (z: Zod) =>
    z.strictObject({ openid: z.array(z.string()).optional(), username: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};
