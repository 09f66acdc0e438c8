import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** The answer’s content. */
interface GetCapitalBillData {
  /** The bill files. */
  data: {
    /** When it was made. */
    createTime?: string | undefined;
    /** Name of the bill. */
    downloadName?: string | undefined;
    /** Progress of the export; values not documented. */
    exportStatus?: number | undefined;
    /** Address to download it from. */
    url: string;
  }[];
  /** Number of bill files. */
  totalCount?: number | undefined;
}

const getCapitalBillData = (z: Zod) =>
  z.looseObject({
    data: z.array(
      z.looseObject({
        createTime: z.string().optional(),
        downloadName: z.string().optional(),
        exportStatus: z.number().optional(),
        url: z.string(),
      }),
    ),
    totalCount: z.number().optional(),
  });

/** Input of {@link applyOrderRefund}. */
export interface ApplyOrderRefundRequest {
  /** Amount to refund, fen (0.01 yuan), at most totalMoney of the payment notice; needed for a part. */
  applyRefundMoney?: number | undefined;
  /** Your unique id of the refund. */
  bizRefundBatchId: string;
  /** Whether to skip your own refund review: 1 skip, 0 do not. */
  isSkipAudit: number | boolean;
  /** Baidu’s id of the order, from the payment notice. */
  orderId: Int64 | string;
  /** Reason of the refund. */
  refundReason: string;
  /** Who asks: 1 the user, 2 your customer service, 3 your service failed. */
  refundType: 1 | 2 | 3;
  /** Your id of the order. */
  tpOrderId: string;
  /** The user’s id at the cashier, from the payment notice. */
  userId: Int64 | string;
  /** Address for the refund notice; the one set in the console when left out. */
  refundNotifyUrl?: string | undefined;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link applyOrderRefund}. */
export interface ApplyOrderRefundResponse {
  /** The answer’s content. */
  data: {
    /** Baidu’s id of the refund. */
    refundBatchId: string | Int64;
    /** Amount that can be refunded, fen (0.01 yuan). */
    refundPayMoney: number;
  };
}

/**
 * 申请退款。Asks to refund an order in full or in part; the money goes back the way it was paid. Without isSkipAudit the cashier
 * first asks your refund review address.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/applyOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_applyorderrefund_2.0/
 */
export const applyOrderRefund: BaiduEndpoint<ApplyOrderRefundRequest, ApplyOrderRefundResponse, 'app'> = {
  id: 'app.payment.applyOrderRefund',
  family: 'server-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/applyOrderRefund',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_applyorderrefund_2.0/',
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

/** Input of {@link closeOrder}. */
export interface CloseOrderRequest {
  /** Baidu’s id of the order. */
  orderId: Int64 | string;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link closeOrder}. */
export interface CloseOrderResponse {
  /** Whether it was closed. */
  data?: boolean | undefined;
}

/**
 * 关闭订单。Closes an order that is not paid. Look at its state with `getOrder` before.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/cancelOrder`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_rest_2.0/
 */
export const closeOrder: BaiduEndpoint<CloseOrderRequest, CloseOrderResponse, 'app'> = {
  id: 'app.payment.cancelOrder',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/cancelOrder',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_rest_2.0/',
  request: (z: Zod) => z.strictObject({ orderId: z.union([int64(z), z.string()]), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link getCapitalBill}. */
export interface GetCapitalBillRequest {
  /** Day of the bill, YYYY-MM-DD, China time. */
  billTime: string;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link getCapitalBill}. */
export interface GetCapitalBillResponse {
  /** The answer’s content. */
  data: GetCapitalBillData;
}

/**
 * 下载资金账单。Gets the addresses of the reports of a day’s money flow: all orders, paid orders and refunded orders.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/capitaBill`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_capitaBill_2.0/
 */
export const getCapitalBill: BaiduEndpoint<GetCapitalBillRequest, GetCapitalBillResponse, 'app'> = {
  id: 'app.payment.capitaBill',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/capitaBill',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_capitaBill_2.0/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: getCapitalBillData(z) }),
};

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /** Your id of the order. */
  tpOrderId: string;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** The answer’s content. */
  data: {
    /** Id of the mini program. */
    appId?: Int64 | string | undefined;
    /** AppKey of the mini program. */
    appKey?: string | undefined;
    /** What you handed over with the order, JSON text. */
    bizInfo?: string | undefined;
    /** Quantity. */
    count?: number | undefined;
    /** When the order was made, a time stamp; unit not documented. */
    createTime?: number | undefined;
    /** Id of the payment service’s deal, needed to open the cashier. */
    dealId?: Int64 | string | undefined;
    /** The user’s open id in the mini program. */
    openId?: string | undefined;
    /** Baidu’s id of the order. */
    orderId: Int64 | string;
    /** Original price, fen (0.01 yuan). */
    oriPrice?: number | undefined;
    /** Id of the parent order, for orders of a cart. */
    parentOrderId?: Int64 | string | undefined;
    /** Kind of the parent order; values not documented. */
    parentType?: number | undefined;
    /** Amount that the user pays, fen (0.01 yuan). */
    payMoney?: number | undefined;
    /** Amount settled with you, fen (0.01 yuan). */
    settlePrice?: number | undefined;
    /** State: 1 unpaid, 2 paid; the payment notice also has -1 cancelled. */
    status: number;
    /** Further state; values not documented. */
    subStatus?: number | undefined;
    /** Amount of the order, fen (0.01 yuan). */
    totalMoney?: number | undefined;
    /** Id of the merchant’s platform at the cashier. */
    tpId?: Int64 | string | undefined;
    /** Your id of the order. */
    tpOrderId: string;
    /** Number of the payment. */
    tradeNo?: string | undefined;
    /** Kind of the order; values not documented. */
    type?: number | undefined;
    /** The user’s id at the cashier, as in the payment notice. */
    userId?: Int64 | string | undefined;
  };
}

/**
 * 查询订单。Gets an order of the cashier by your own id: to learn its state when no payment notice came, or before it is closed.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/findByTpOrderId`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_queryorderdetail_2.0/
 */
export const getOrder: BaiduEndpoint<GetOrderRequest, GetOrderResponse, 'app'> = {
  id: 'app.payment.findByTpOrderID',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/findByTpOrderId',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_queryorderdetail_2.0/',
  request: (z: Zod) => z.strictObject({ tpOrderId: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        appId: z.union([int64(z), z.string()]).optional(),
        appKey: z.string().optional(),
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

/** Input of {@link findRefunds}. */
export interface FindRefundsRequest {
  /** Your id of the order. */
  tpOrderId: string;
  /** The user’s id at the cashier, from the payment notice. */
  userId: Int64 | string;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link findRefunds}. */
export interface FindRefundsResponse {
  /** The refunds of the order. */
  data: {
    /** Your id of the refund. */
    bizRefundBatchId?: string | undefined;
    /** Baidu’s id of the order, from the payment notice. */
    orderId?: Int64 | string | undefined;
    /** Baidu’s id of the refund. */
    refundBatchId: Int64 | string;
    /** State: 1 in progress, 2 refunded, 3 failed. */
    refundStatus: number;
    /** The user’s id at the cashier, from the payment notice. */
    userId?: Int64 | string | undefined;
  }[];
}

/**
 * 查询退款。Gets the refunds of an order with their states.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/findOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_examine_2.0/
 */
export const findRefunds: BaiduEndpoint<FindRefundsRequest, FindRefundsResponse, 'app'> = {
  id: 'app.payment.findOrderRefund',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/findOrderRefund',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_examine_2.0/',
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

/** Input of {@link getOrderBill}. */
export interface GetOrderBillRequest {
  /** Day of the bill, YYYY-MM-DD, China time. */
  billTime: string;
  /** AppKey of the payment service that opened the cashier. */
  pmAppKey: string;
}

/** Result of {@link getOrderBill}. */
export interface GetOrderBillResponse {
  /** The answer’s content. */
  data: GetCapitalBillData;
}

/**
 * 下载订单对账单。Gets the addresses of the bill of a day’s orders, to compare with your own.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/orderBill`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_orderBill_2.0/
 */
export const getOrderBill: BaiduEndpoint<GetOrderBillRequest, GetOrderBillResponse, 'app'> = {
  id: 'app.payment.orderBill',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/orderBill',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_orderBill_2.0/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: getCapitalBillData(z) }),
};
