import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link closeOrder}. */
export interface CloseOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** Order number of B2b payment; give this or `out_trade_no`. */
  order_id?: string | undefined;
}

/** Result of {@link closeOrder}. */
export type CloseOrderResponse = NoFields;

/**
 * 关闭订单。Closes an order that is still to be paid.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/closeb2border`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_closeb2border
 */
export const closeOrder: WechatEndpoint<CloseOrderRequest, CloseOrderResponse, 'authorizer'> = {
  id: 'closeB2bOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/closeb2border',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_closeb2border',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string().optional(),
      out_trade_no: z.string().optional(),
      order_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAppKey}. */
export interface GetAppKeyRequest {
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
}

/** Result of {@link getAppKey}. */
export interface GetAppKeyResponse {
  /** Live key. */
  appkey?: string | undefined;
  /** Sandbox key. */
  sandbox_appkey?: string | undefined;
}

/**
 * 获取密钥AppKey。Keys of a merchant number for payment signatures. Keep them on the server.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getappkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getappkey
 */
export const getAppKey: WechatEndpoint<GetAppKeyRequest, GetAppKeyResponse, 'authorizer'> = {
  id: 'getAppKey',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getappkey',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getappkey',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ mchid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ appkey: z.string().optional(), sandbox_appkey: z.string().optional() }),
};

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** Order number of B2b payment; give this or `out_trade_no`. */
  order_id?: string | undefined;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** App id of the mini program. */
  appid?: string | undefined;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** Order number of B2b payment. */
  order_id?: string | undefined;
  /**
   * `ORDER_INIT` new, `ORDER_PRE_PAY` to be paid, `ORDER_PAY_SUCC` paid, `ORDER_CLOSE` closed, `ORDER_REFUND_PROCESSING` refund
   * under way, `ORDER_REFUND` refunded.
   */
  pay_status?: string | undefined;
  /** China time as `yyyy-MM-dd HH:mm:ss`. */
  pay_time?: string | undefined;
  /** Own data given with the order. */
  attach?: string | undefined;
  /** The payer, as this mini program sees them. */
  payer_openid?: string | undefined;
  /** Amounts. */
  amount?:
    | {
        /** Amount of the order in fen. */
        order_amount?: number | undefined;
        /** Paid by the user, in fen. */
        payer_amount?: number | undefined;
        /** Currency, `CNY`. */
        currency?: string | undefined;
      }
    | undefined;
  /** WeChat Pay transaction id. */
  wxpay_transaction_id?: string | undefined;
  /** 0 live, 1 sandbox. */
  env?: number | undefined;
  /** State of the settlement, as a code. */
  settle_status?: number | undefined;
  /** China time as `yyyy-MM-dd HH:mm:ss`. */
  settle_finish_time?: string | undefined;
  /** Share of the service fee, in ten-thousandths. */
  platform_profit_percent?: number | undefined;
  /** Service fee in fen. */
  platform_profit_fee?: number | undefined;
  /** Bank of the payer, as a code. */
  bank_type?: string | undefined;
}

/**
 * 查询订单。An order, by either number.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getorder
 */
export const getOrder: WechatEndpoint<GetOrderRequest, GetOrderResponse, 'authorizer'> = {
  id: 'b2bGetOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      out_trade_no: z.string().optional(),
      order_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      appid: z.string().optional(),
      mchid: z.string().optional(),
      out_trade_no: z.string().optional(),
      order_id: z.string().optional(),
      pay_status: z.string().optional(),
      pay_time: z.string().optional(),
      attach: z.string().optional(),
      payer_openid: z.string().optional(),
      amount: z
        .looseObject({
          order_amount: z.number().optional(),
          payer_amount: z.number().optional(),
          currency: z.string().optional(),
        })
        .optional(),
      wxpay_transaction_id: z.string().optional(),
      env: z.number().optional(),
      settle_status: z.number().optional(),
      settle_finish_time: z.string().optional(),
      platform_profit_percent: z.number().optional(),
      platform_profit_fee: z.number().optional(),
      bank_type: z.string().optional(),
    }),
};

/** Input of {@link getRefund}. */
export interface GetRefundRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no?: string | undefined;
  /** Refund number of B2b payment; give this or `out_refund_no`. */
  refund_id?: string | undefined;
}

/** Result of {@link getRefund}. */
export interface GetRefundResponse {
  /** Refund number of B2b payment. */
  refund_id?: string | undefined;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no?: string | undefined;
  /** Order number of B2b payment. */
  order_id?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** Acceptance, China time as `yyyy-MM-dd HH:mm:ss`. */
  create_time?: string | undefined;
  /** Refund, China time as `yyyy-MM-dd HH:mm:ss`. */
  refund_time?: string | undefined;
  /** State of the refund, as a code. */
  refund_status?: string | undefined;
  /** State in words. */
  refund_desc?: string | undefined;
  /** Amounts. */
  amount?:
    | {
        /** Amount of the order in fen. */
        order_amount?: number | undefined;
        /** Refunded amount in fen. */
        refund_amount?: number | undefined;
        /** Currency, `CNY`. */
        currency?: string | undefined;
      }
    | undefined;
  /** Refund number of WeChat Pay. */
  wxpay_refund_id?: string | undefined;
  /** Return of the settlement, as a code. */
  reverse_sett_state?: number | undefined;
  /** Return of the settlement, China time as `yyyy-MM-dd HH:mm:ss`. */
  reverse_sett_finish_time?: string | undefined;
  /** Share of the service fee, in ten-thousandths. */
  platform_profit_percent?: number | undefined;
  /** Service fee returned, in fen. */
  reverse_sett_amt?: number | undefined;
  /** Where the money went. */
  refund_channel_info?:
    | {
        /** Channel of the refund. */
        channel?: string | undefined;
        /** Account of the user. */
        user_received_account?: string | undefined;
        /** Account of the merchant that paid. */
        funds_account?: string | undefined;
      }
    | undefined;
  /** What was refunded. */
  description?: string | undefined;
}

/**
 * 查询退款。A refund, by either number.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getrefund`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getrefund
 */
export const getRefund: WechatEndpoint<GetRefundRequest, GetRefundResponse, 'authorizer'> = {
  id: 'getRefund',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getrefund',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getrefund',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      out_refund_no: z.string().optional(),
      refund_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      refund_id: z.string().optional(),
      out_refund_no: z.string().optional(),
      order_id: z.string().optional(),
      out_trade_no: z.string().optional(),
      create_time: z.string().optional(),
      refund_time: z.string().optional(),
      refund_status: z.string().optional(),
      refund_desc: z.string().optional(),
      amount: z
        .looseObject({
          order_amount: z.number().optional(),
          refund_amount: z.number().optional(),
          currency: z.string().optional(),
        })
        .optional(),
      wxpay_refund_id: z.string().optional(),
      reverse_sett_state: z.number().optional(),
      reverse_sett_finish_time: z.string().optional(),
      platform_profit_percent: z.number().optional(),
      reverse_sett_amt: z.number().optional(),
      refund_channel_info: z
        .looseObject({
          channel: z.string().optional(),
          user_received_account: z.string().optional(),
          funds_account: z.string().optional(),
        })
        .optional(),
      description: z.string().optional(),
    }),
};

/** Input of {@link refundOrder}. */
export interface RefundOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** Order number of B2b payment; give this or `out_trade_no`. */
  order_id?: string | undefined;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no: string;
  /** Amount in fen. */
  refund_amount: number;
  /** Who asked: 1 customer service, 2 the user, 3 other. */
  refund_from: number;
  /** 0 none given, 1 product, 2 after-sales, 3 change of mind, 4 price, 5 other. */
  refund_reason?: number | undefined;
  /** What is refunded. */
  description?: string | undefined;
}

/** Result of {@link refundOrder}. */
export interface RefundOrderResponse {
  /** Refund number of B2b payment. */
  refund_id?: string | undefined;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no?: string | undefined;
  /** Order number of B2b payment. */
  order_id?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
}

/**
 * 退款。Starts the refund of an order within 160 days, all or part; ask {@link getRefund} after two minutes. Refunds of one order
 * must be a minute apart. The same refund number refunds once.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/refund`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundorder
 */
export const refundOrder: WechatEndpoint<RefundOrderRequest, RefundOrderResponse, 'authorizer'> = {
  id: 'refundOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/refund',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      out_trade_no: z.string().optional(),
      order_id: z.string().optional(),
      out_refund_no: z.string(),
      refund_amount: z.number().min(1),
      refund_from: z.number(),
      refund_reason: z.number().optional(),
      description: z.string().max(127).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      refund_id: z.string().optional(),
      out_refund_no: z.string().optional(),
      order_id: z.string().optional(),
      out_trade_no: z.string().optional(),
    }),
};
