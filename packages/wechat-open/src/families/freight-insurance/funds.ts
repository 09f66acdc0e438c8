import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numericId } from '../schemas.js';
import type { NoFields, NumericId } from '../wire.js';

/** Input of {@link createPayUrl}. */
export interface CreatePayUrlRequest {
  /** Charge order, from {@link createChargeOrder}; as text, it is too long for a JavaScript number. */
  order_id: string;
}

/** Result of {@link createPayUrl}. */
export interface CreatePayUrlResponse {
  /** Payment page in the service market of WeChat. */
  pay_url: string;
}

/**
 * 申请支付。Gives the payment page of a charge order. Refunds later go only to the account that paid.
 * Calls `POST /wxa/business/insurance_freight/applypay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_applypay
 */
export const createPayUrl: WechatEndpoint<CreatePayUrlRequest, CreatePayUrlResponse, 'authorizer'> = {
  id: 'insuranceFreightApplyPay',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/applypay',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_applypay',
  permissionSets: [139],
  errors: [2, 2004],
  request: (z: Zod) => z.strictObject({ order_id: z.string() }),
  response: (z: Zod) => z.looseObject({ pay_url: z.string() }),
};

/** Input of {@link createChargeOrder}. */
export interface CreateChargeOrderRequest {
  /** Amount, fen, at most 1000000 (10000 yuan). */
  quota: number;
}

/** Result of {@link createChargeOrder}. */
export interface CreateChargeOrderResponse {
  /** Charge order; a 64-bit number, too long for a JavaScript number. */
  order_id: NumericId;
}

/**
 * 申请充值订单号。Creates an order that tops up the premium balance; {@link createPayUrl} gives its payment page. What is not used
 * within 60 days goes back.
 * Calls `POST /wxa/business/insurance_freight/createchargeid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createchargeid
 */
export const createChargeOrder: WechatEndpoint<CreateChargeOrderRequest, CreateChargeOrderResponse, 'authorizer'> = {
  id: 'insuranceFreightCreateChargeId',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/createchargeid',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createchargeid',
  permissionSets: [139],
  errors: [2, 2003, 2004],
  request: (z: Zod) => z.strictObject({ quota: z.number().max(1000000) }),
  response: (z: Zod) => z.looseObject({ order_id: numericId(z) }),
};

/** Input of {@link listChargeOrders}. */
export interface ListChargeOrdersRequest {
  /** States to list: 1 to be paid, 2 paid, 3 in use, 4 used up, 5 being refunded, 6 refunded, 10 payment timed out. */
  status_list: number[];
  /** Entries to skip. */
  offset?: number | undefined;
  /** Entries to give, default 30. */
  limit?: number | undefined;
}

/** Result of {@link listChargeOrders}. */
export interface ListChargeOrdersResponse {
  /** Charge orders. */
  list: {
    /** Charge order; a 64-bit number, too long for a JavaScript number. */
    order_id: NumericId;
    /** 1 to be paid, 2 paid, 3 in use, 4 used up, 5 being refunded, 6 refunded, 10 payment timed out. */
    order_status: number;
    /** Charged amount, fen. */
    total_price: number;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Payment, seconds since the epoch; 0 not paid. */
    pay_time: number;
    /** True: can be refunded. */
    can_refund: boolean;
    /** Refund, seconds since the epoch; 0 none. */
    refund_time?: number | undefined;
    /** 1 not refunded, 2 in progress, 4 refunded, 5 failed. */
    refund_status?: number | undefined;
    /** Refunded amount, fen. */
    refund_amt?: number | undefined;
  }[];
  /** Number of entries. */
  total: number;
}

/**
 * 拉取充值订单信息。Charge orders in the given states, with their refunds.
 * Calls `POST /wxa/business/insurance_freight/getpayorderlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getpayorderlist
 */
export const listChargeOrders: WechatPagedEndpoint<
  ListChargeOrdersRequest,
  ListChargeOrdersResponse,
  'authorizer',
  NonNullable<ListChargeOrdersResponse['list']>[number],
  'offset' | 'limit'
> = {
  id: 'insuranceFreightGetPayOrderList',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/getpayorderlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getpayorderlist',
  permissionSets: [139],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 30,
    items: (answer) => answer.list,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({ status_list: z.array(z.number()), offset: z.number().optional(), limit: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          order_id: numericId(z),
          order_status: z.number(),
          total_price: z.number(),
          create_time: z.number(),
          pay_time: z.number(),
          can_refund: z.boolean(),
          refund_time: z.number().optional(),
          refund_status: z.number().optional(),
          refund_amt: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link refundCharges}. */
export type RefundChargesRequest = NoFields;

/** Result of {@link refundCharges}. */
export type RefundChargesResponse = NoFields;

/**
 * 充值保费退款。Asks for the refund of the premium balance; it goes to the accounts that paid.
 * Calls `POST /wxa/business/insurance_freight/refund`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_refund
 */
export const refundCharges: WechatEndpoint<RefundChargesRequest, RefundChargesResponse, 'authorizer'> = {
  id: 'insuranceFreightRefund',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/refund',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_refund',
  permissionSets: [139],
  errors: [2004],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setBalanceAlert}. */
export interface SetBalanceAlertRequest {
  /** Balance to warn at, fen; 0 never. */
  notify_funds: number;
}

/** Result of {@link setBalanceAlert}. */
export type SetBalanceAlertResponse = NoFields;

/**
 * 设置保费告警余额。Tells the administrator when the balance falls to an amount, at most once in 24 hours.
 * Calls `POST /wxa/business/insurance_freight/update_notify_funds`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_update_notify_funds
 */
export const setBalanceAlert: WechatEndpoint<SetBalanceAlertRequest, SetBalanceAlertResponse, 'authorizer'> = {
  id: 'insuranceFreightUpdateNotifyFunds',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/update_notify_funds',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_update_notify_funds',
  permissionSets: [139],
  request: (z: Zod) => z.strictObject({ notify_funds: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};
