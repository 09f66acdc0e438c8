import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Orders. */
interface Order {
  /** Id of the order. */
  order_id: string;
  /** Gift card page, from {@link createGiftCardPage}. */
  page_id: string;
  /** WeChat Pay transaction. */
  trans_id: string;
  /** Buyer. */
  open_id: string;
  /** User who received the gift. */
  accepter_openid?: string | undefined;
  /** Price of the order in fen. */
  total_price: number;
  /** Whether it was given to a group. */
  IsChatRoom?: boolean | undefined;
  /** Cards of the order. */
  card_list: {
    /** Card, from {@link createCard}. */
    card_id: string;
    /** Code of the card. */
    code: string;
    /** Price of the card in fen. */
    price: number;
    /** Background picture, URL on the CDN of WeChat. */
    background_pic_url: string;
    /** Own id of the picture. */
    outer_img_id?: string | undefined;
    /** Greeting that is filled in. */
    default_gifting_msg?: string | undefined;
    /** User who received the gift. */
    accepter_openid?: string | undefined;
  }[];
  /** Payment, seconds since the epoch. */
  pay_finish_time?: number | undefined;
  /** Creation, seconds since the epoch. */
  create_time: number;
  /** Channel value of the sale. */
  outer_str?: string | undefined;
}

const order = (z: Zod) =>
  z.looseObject({
    order_id: z.string(),
    page_id: z.string(),
    trans_id: z.string(),
    open_id: z.string(),
    accepter_openid: z.string().optional(),
    total_price: z.number(),
    IsChatRoom: z.boolean().optional(),
    card_list: z.array(
      z.looseObject({
        card_id: z.string(),
        code: z.string(),
        price: z.number(),
        background_pic_url: z.string(),
        outer_img_id: z.string().optional(),
        default_gifting_msg: z.string().optional(),
        accepter_openid: z.string().optional(),
      }),
    ),
    pay_finish_time: z.number().optional(),
    create_time: z.number(),
    outer_str: z.string().optional(),
  });

/** Input of {@link updateGiftCardUser}. */
export interface UpdateGiftCardUserRequest {
  /** Gift card, from {@link createCard}. */
  card_id: string;
  /** Code of one card in the hands of a user. */
  code: string;
  /** Background picture, URL on the CDN of WeChat. */
  background_pic_url?: string | undefined;
  /** Points in all, shown as they are. */
  bonus?: number | undefined;
  /** Reason for the change of points, shown to the user. */
  record_bonus?: string | undefined;
  /** Balance in all in fen, shown as it is. */
  balance?: number | undefined;
  /** Reason for the change of the balance, shown to the user. */
  record_balance?: string | undefined;
  /** Value of the first custom field. */
  custom_field_value1?: string | undefined;
  /** Value of the second custom field. */
  custom_field_value2?: string | undefined;
  /** Value of the third custom field. */
  custom_field_value3?: string | undefined;
  /** Whether users can give the card to others. */
  can_give_friend?: boolean | undefined;
}

/** Result of {@link updateGiftCardUser}. */
export interface UpdateGiftCardUserResponse {
  /** User who holds the card. */
  openid: string;
  /** Points after the call. */
  result_bonus: number;
  /** Balance after the call in fen. */
  result_balance: number;
}

/**
 * 更新用户礼品卡信息。Sets balance, points and custom fields of the gift card of a user.
 * Calls `POST /card/generalcard/updateuser`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const updateGiftCardUser: WechatEndpoint<UpdateGiftCardUserRequest, UpdateGiftCardUserResponse, 'authorizer'> = {
  id: 'cardGeneralCardUpdateUser',
  family: 'oa-card',
  method: 'POST',
  path: '/card/generalcard/updateuser',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  errors: [40056, 40116, 40127, 41012, 45030],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      code: z.string(),
      background_pic_url: z.string().optional(),
      bonus: z.number().optional(),
      record_bonus: z.string().optional(),
      balance: z.number().optional(),
      record_balance: z.string().optional(),
      custom_field_value1: z.string().optional(),
      custom_field_value2: z.string().optional(),
      custom_field_value3: z.string().optional(),
      can_give_friend: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), result_bonus: z.number(), result_balance: z.number() }),
};

/** Input of {@link listGiftCardOrders}. */
export interface ListGiftCardOrdersRequest {
  /** Only orders from this time on, seconds since the epoch. */
  begin_time?: number | undefined;
  /** Only orders up to this time, seconds since the epoch. */
  end_time?: number | undefined;
  /** `ASC` oldest first, `DESC` newest first. */
  sort_type: 'ASC' | 'DESC';
  /** Items to skip, from 0. */
  offset: number;
  /** Items to return. */
  count: number;
}

/** Result of {@link listGiftCardOrders}. */
export interface ListGiftCardOrdersResponse {
  /** Orders. */
  order_list: Order[];
  /** Number of items in all. */
  total_count: number;
}

/**
 * 批量查询礼品卡订单信息。Orders of gift cards in a period.
 * Calls `POST /card/giftcard/order/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const listGiftCardOrders: WechatPagedEndpoint<
  ListGiftCardOrdersRequest,
  ListGiftCardOrdersResponse,
  'authorizer',
  Order,
  'offset' | 'count'
> = {
  id: 'cardGiftCardOrderBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/order/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 100,
    items: (answer) => answer.order_list,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      begin_time: z.number().optional(),
      end_time: z.number().optional(),
      sort_type: z.literal(['ASC', 'DESC']),
      offset: z.number(),
      count: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ order_list: z.array(order(z)), total_count: z.number() }),
};

/** Input of {@link getGiftCardOrder}. */
export interface GetGiftCardOrderRequest {
  /** Order, from {@link listGiftCardOrders} or the purchase event. */
  order_id: string;
}

/** Result of {@link getGiftCardOrder}. */
export interface GetGiftCardOrderResponse {
  /** The order. */
  order: Order;
}

/**
 * 查询某个礼品卡订单信息。One order of gift cards.
 * Calls `POST /card/giftcard/order/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const getGiftCardOrder: WechatEndpoint<GetGiftCardOrderRequest, GetGiftCardOrderResponse, 'authorizer'> = {
  id: 'cardGiftCardOrderGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/order/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ order_id: z.string() }),
  response: (z: Zod) => z.looseObject({ order: order(z) }),
};

/** Input of {@link refundGiftCardOrder}. */
export interface RefundGiftCardOrderRequest {
  /** Order, from {@link listGiftCardOrders} or the purchase event. */
  order_id: string;
}

/** Result of {@link refundGiftCardOrder}. */
export type RefundGiftCardOrderResponse = NoFields;

/**
 * 退款。Refunds an order of gift cards. Let few people reach it.
 * Calls `POST /card/giftcard/order/refund`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const refundGiftCardOrder: WechatEndpoint<
  RefundGiftCardOrderRequest,
  RefundGiftCardOrderResponse,
  'authorizer'
> = {
  id: 'cardGiftCardOrderRefund',
  family: 'oa-card',
  method: 'POST',
  path: '/card/giftcard/order/refund',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  request: (z: Zod) => z.strictObject({ order_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
