import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link listOrders}. */
export interface ListOrdersRequest {
  /** `all`, or 1 to be paid, 2 paid, 3 consumed, 4 refund under way, 5 refunded, 6 refund failed, 7 cancelled. */
  status: 'all' | '1' | '2' | '3' | '4' | '5' | '6' | '7';
  /** Start, seconds since the epoch. */
  start_time: number;
  /** End, seconds since the epoch. */
  end_time: number;
  /** Page, counted from 1. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link listOrders}. */
export interface ListOrdersResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    current_page?: number | undefined;
    /** The orders. */
    data: {
      /** Way of payment in Chinese, such as 微信支付; null when unpaid. */
      channel?: string | null | undefined;
      /** When the order was made, China time `YYYY-MM-DD HH:mm:ss`. */
      create_time?: string | undefined;
      /** Settlement id of the Baidu cashier. */
      deal_id?: string | undefined;
      /** Title of the order. */
      deal_title?: string | undefined;
      /** Id of the order in Baidu’s cashier. */
      id?: string | undefined;
      /** Id of the order in Baidu’s cashier. */
      order_id: string | Int64;
      /** Amount that the user pays after discounts, fen (0.01 yuan). */
      pay_money?: string | number | undefined;
      /** The user’s phone number, partly hidden. */
      phone?: string | undefined;
      /** Amount refunded, fen (0.01 yuan); null without refund. */
      segment_refunded_money?: string | number | null | undefined;
      /** 1 to be paid, 2 paid, 3 consumed, 4 refund under way, 5 refunded, 6 refund failed, 7 cancelled. */
      sub_status: string | number;
      /** Amount of the order, fen (0.01 yuan). */
      total_money?: string | number | undefined;
      /** Id of the order in the developer’s system. */
      tp_order_id?: string | undefined;
      /** When the order was finished, China time `YYYY-MM-DD HH:mm:ss`. */
      update_time?: string | undefined;
    }[];
    /** Items of a page. */
    page_size?: number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
    /** Amount of the orders, fen (0.01 yuan); samples have `-`. */
    total_money?: string | undefined;
    /** Number of pages. */
    total_page?: number | undefined;
  };
}

/**
 * 支付订单流水列表。Lists the orders of the bound payment service in a span of time.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/orderlist`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_orders_list/
 */
export const listOrders: BaiduPagedEndpoint<
  ListOrdersRequest,
  ListOrdersResponse,
  'authorizer',
  NonNullable<NonNullable<ListOrdersResponse['data']>['data']>[number],
  'current_page' | 'page_size'
> = {
  id: 'tp.payment.getOrderList',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/orderlist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_orders_list/',
  paging: {
    kind: 'page',
    page: 'current_page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.data,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      status: z.literal(['all', '1', '2', '3', '4', '5', '6', '7']),
      start_time: z.number(),
      end_time: z.number(),
      current_page: z.number(),
      page_size: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        current_page: z.number().optional(),
        data: z.array(
          z.looseObject({
            channel: z.string().nullable().optional(),
            create_time: z.string().optional(),
            deal_id: z.string().optional(),
            deal_title: z.string().optional(),
            id: z.string().optional(),
            order_id: z.union([z.string(), int64(z)]),
            pay_money: z.union([z.string(), z.number()]).optional(),
            phone: z.string().optional(),
            segment_refunded_money: z.union([z.string(), z.number()]).nullable().optional(),
            sub_status: z.union([z.string(), z.number()]),
            total_money: z.union([z.string(), z.number()]).optional(),
            tp_order_id: z.string().optional(),
            update_time: z.string().optional(),
          }),
        ),
        page_size: z.number().optional(),
        total_count: z.number().optional(),
        total_money: z.string().optional(),
        total_page: z.number().optional(),
      }),
    }),
};

/** Input of {@link applyRefund}. */
export interface ApplyRefundRequest {
  /** Amount, fen (0.01 yuan), at most the paid total; the whole order without it. */
  applyRefundMoney?: number | undefined;
  /** Id of the refund in the developer’s system, one for each refund. */
  bizRefundBatchId: string;
  /** 0 ask the refund audit address first, 1 skip it. */
  isSkipAudit: number | boolean;
  /** Id of the order in Baidu’s cashier. */
  orderId: Int64 | string;
  /** Why it is refunded. */
  refundReason: string;
  /** 1 asked by the user, 2 by the developer’s service staff, 3 failure of the developer’s service. */
  refundType: 1 | 2 | 3;
  /** Id of the order in the developer’s system. */
  tpOrderId: string;
  /** The user’s id in Baidu’s cashier, from the payment notice. */
  userId: Int64 | string;
  /** Address that gets the refund notice; the configured one by default. */
  refundNotifyUrl?: string | undefined;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link applyRefund}. */
export interface ApplyRefundResponse {
  /** The answer’s content. */
  data: {
    /** Id of the refund at Baidu. */
    refundBatchId: string | Int64;
    /** Amount that can be refunded, fen (0.01 yuan). */
    refundPayMoney: number;
  };
}

/**
 * 申请退款。Asks for a refund of an order, whole or in part. Unless skipped, Baidu first asks the refund audit address for approval;
 * orders with Baidu marketing money are refunded only whole.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/tp/applyOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/apply_order_refund/
 */
export const applyRefund: BaiduEndpoint<ApplyRefundRequest, ApplyRefundResponse, 'tp'> = {
  id: 'tp.payment.applyOrderRefund',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/applyOrderRefund',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/apply_order_refund/',
  request: (z: Zod) =>
    z.strictObject({
      applyRefundMoney: z.number().optional(),
      bizRefundBatchId: z.string(),
      isSkipAudit: z.union([z.number(), z.boolean()]),
      orderId: z.union([int64(z), z.string()]),
      refundReason: z.string(),
      refundType: z.literal([1, 2, 3]),
      tpOrderId: z.string(),
      userId: z.union([int64(z), z.string()]),
      refundNotifyUrl: z.string().optional(),
      pmAppKey: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({ refundBatchId: z.union([z.string(), int64(z)]), refundPayMoney: z.number() }),
    }),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  /** Id of the order in Baidu’s cashier. */
  orderId: string | Int64;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link cancelOrder}. */
export interface CancelOrderResponse {
  /** True when closed. */
  data: boolean;
}

/**
 * 关闭订单。Closes an order that is not paid. It changes state although it is a GET.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/cancelOrder`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/close_order/
 */
export const cancelOrder: BaiduEndpoint<CancelOrderRequest, CancelOrderResponse, 'tp'> = {
  id: 'tp.payment.closeOrder',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/cancelOrder',
  auth: 'tp',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/close_order/',
  request: (z: Zod) => z.strictObject({ orderId: z.union([z.string(), int64(z)]), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean() }),
};

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /** Id of the order in the developer’s system. */
  tpOrderId: string;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** The answer’s content. */
  data: {
    /** Id of the mini program. */
    appId?: Int64 | string | undefined;
    /** AppKey of the mini program. */
    appKey?: number | string | undefined;
    /** Business data given at payment. */
    bizInfo?: string | undefined;
    /** Number of items. */
    count?: number | undefined;
    /** When the order was made; the unit is not documented. */
    createTime?: number | undefined;
    /** Settlement id of the Baidu cashier. */
    dealId?: Int64 | string | undefined;
    /** The user’s open id in this mini program. */
    openId?: string | undefined;
    /** Id of the order in Baidu’s cashier. */
    orderId: Int64 | string;
    /** Original price, fen (0.01 yuan). */
    oriPrice?: number | undefined;
    /** Id of the parent order of a shopping cart. */
    parentOrderId?: Int64 | string | undefined;
    /** Type of the order; the numbers are not documented. */
    parentType?: number | undefined;
    /** Amount that the user paid, fen (0.01 yuan). */
    payMoney?: number | undefined;
    /** Amount settled, fen (0.01 yuan). */
    settlePrice?: number | undefined;
    /** -1 cancelled or refunded for a failure, 1 being paid, 2 paid. */
    status: number;
    /** Finer state; the numbers are not documented. */
    subStatus?: number | undefined;
    /** Total amount, fen (0.01 yuan). */
    totalMoney?: number | undefined;
    /** Id of the developer’s system at the cashier. */
    tpId?: Int64 | string | undefined;
    /** Id of the order in the developer’s system. */
    tpOrderId: string;
    /** Number of the payment. */
    tradeNo?: string | undefined;
    /** Kind of order; the numbers are not documented. */
    type?: number | undefined;
    /** The user’s id in Baidu’s cashier, for refunds. */
    userId?: Int64 | string | undefined;
  };
}

/**
 * 查询订单。Gets an order by its id in the developer’s system. Use it when a payment notice is missing and before closing an order.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/findByTpOrderId`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_by_tp_order_id/
 */
export const getOrder: BaiduEndpoint<GetOrderRequest, GetOrderResponse, 'tp'> = {
  id: 'tp.payment.getByTpOrderID',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/findByTpOrderId',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/get_by_tp_order_id/',
  request: (z: Zod) => z.strictObject({ tpOrderId: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        appId: z.union([int64(z), z.string()]).optional(),
        appKey: z.union([z.number(), z.string()]).optional(),
        bizInfo: z.string().optional(),
        count: z.number().optional(),
        createTime: z.number().optional(),
        dealId: z.union([int64(z), z.string()]).optional(),
        openId: z.string().optional(),
        orderId: z.union([int64(z), z.string()]),
        oriPrice: z.number().optional(),
        parentOrderId: z.union([int64(z), z.string()]).optional(),
        parentType: z.number().optional(),
        payMoney: z.number().optional(),
        settlePrice: z.number().optional(),
        status: z.number(),
        subStatus: z.number().optional(),
        totalMoney: z.number().optional(),
        tpId: z.union([int64(z), z.string()]).optional(),
        tpOrderId: z.string(),
        tradeNo: z.string().optional(),
        type: z.number().optional(),
        userId: z.union([int64(z), z.string()]).optional(),
      }),
    }),
};

/** Input of {@link listRefunds}. */
export interface ListRefundsRequest {
  /** Id of the order in the developer’s system. */
  tpOrderId: string;
  /** The user’s id in Baidu’s cashier. */
  userId: Int64 | string;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link listRefunds}. */
export interface ListRefundsResponse {
  /** The refunds. */
  data: {
    /** Id of the refund in the developer’s system. */
    bizRefundBatchId?: string | undefined;
    /** Id of the order that is refunded. */
    orderId?: Int64 | string | undefined;
    /** Id of the refund at Baidu. */
    refundBatchId: Int64 | string;
    /** 1 under way, 2 refunded, 3 failed. */
    refundStatus: number;
    /** Id of the refunded user in Baidu’s cashier. */
    userId?: Int64 | string | undefined;
  }[];
}

/**
 * 查询退款。Lists the refunds of an order with their states.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/findOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_order_refund/
 */
export const listRefunds: BaiduEndpoint<ListRefundsRequest, ListRefundsResponse, 'tp'> = {
  id: 'tp.payment.getOrderRefund',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/findOrderRefund',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/get_order_refund/',
  request: (z: Zod) =>
    z.strictObject({ tpOrderId: z.string(), userId: z.union([int64(z), z.string()]), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          bizRefundBatchId: z.string().optional(),
          orderId: z.union([int64(z), z.string()]).optional(),
          refundBatchId: z.union([int64(z), z.string()]),
          refundStatus: z.number(),
          userId: z.union([int64(z), z.string()]).optional(),
        }),
      ),
    }),
};
