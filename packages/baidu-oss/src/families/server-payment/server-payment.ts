import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** The answer’s content. */
interface CapitaBillData {
  /** The answer’s content. */
  data?:
    | {
        createTime?: string | undefined;
        downloadName?: string | undefined;
        exportStatus?: number | undefined;
        url?: string | undefined;
      }[]
    | undefined;
  totalCount?: number | undefined;
}

const capitaBillData = (z: Zod) =>
  z.looseObject({
    data: z
      .array(
        z.looseObject({
          createTime: z.string().optional(),
          downloadName: z.string().optional(),
          exportStatus: z.number().optional(),
          url: z.string().optional(),
        }),
      )
      .optional(),
    totalCount: z.number().optional(),
  });

/** Input of {@link applyOrderRefund}. */
export interface ApplyOrderRefundRequest {
  applyRefundMoney?: number | undefined;
  bizRefundBatchId: string;
  isSkipAudit: number | boolean;
  orderId: Int64 | string;
  refundReason: string;
  refundType: number;
  tpOrderId: string;
  userId: Int64 | string;
  refundNotifyUrl?: string | undefined;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link applyOrderRefund}. */
export interface ApplyOrderRefundResponse {
  /** The answer’s content. */
  data: {
    refundBatchId?: string | Int64 | undefined;
    refundPayMoney?: number | undefined;
  };
}

/**
 * App.payment.applyOrderRefund.
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
      refundType: z.number(),
      tpOrderId: z.string(),
      userId: z.union([int64(z), z.string()]),
      refundNotifyUrl: z.string().optional(),
      pmAppKey: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        refundBatchId: z.union([z.string(), int64(z)]).optional(),
        refundPayMoney: z.number().optional(),
      }),
    }),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  orderId: Int64 | string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link cancelOrder}. */
export interface CancelOrderResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.payment.cancelOrder.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/cancelOrder`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_rest_2.0/
 */
export const cancelOrder: BaiduEndpoint<CancelOrderRequest, CancelOrderResponse, 'app'> = {
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

/** Input of {@link capitaBill}. */
export interface CapitaBillRequest {
  billTime: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link capitaBill}. */
export interface CapitaBillResponse {
  /** The answer’s content. */
  data: CapitaBillData;
}

/**
 * App.payment.capitaBill.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/capitaBill`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_capitaBill_2.0/
 */
export const capitaBill: BaiduEndpoint<CapitaBillRequest, CapitaBillResponse, 'app'> = {
  id: 'app.payment.capitaBill',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/capitaBill',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_capitaBill_2.0/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: capitaBillData(z) }),
};

/** Input of {@link findByTpOrderID}. */
export interface FindByTpOrderIDRequest {
  tpOrderId: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link findByTpOrderID}. */
export interface FindByTpOrderIDResponse {
  /** The answer’s content. */
  data: {
    appId?: Int64 | string | undefined;
    appKey?: number | string | undefined;
    bizInfo?: string | undefined;
    /** How many to give at most. */
    count?: number | undefined;
    createTime?: number | undefined;
    dealId?: Int64 | string | undefined;
    /** The user’s open id in this mini program. */
    openId?: Int64 | string | undefined;
    orderId?: Int64 | string | undefined;
    oriPrice?: number | undefined;
    parentOrderId?: Int64 | string | undefined;
    parentType?: number | undefined;
    payMoney?: number | undefined;
    settlePrice?: number | undefined;
    status?: number | undefined;
    subStatus?: number | undefined;
    totalMoney?: number | undefined;
    tpId?: Int64 | string | undefined;
    tpOrderId?: string | undefined;
    tradeNo?: string | undefined;
    type?: number | undefined;
    userId?: Int64 | string | undefined;
  };
}

/**
 * App.payment.findByTpOrderID.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/findByTpOrderId`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_queryorderdetail_2.0/
 */
export const findByTpOrderID: BaiduEndpoint<FindByTpOrderIDRequest, FindByTpOrderIDResponse, 'app'> = {
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
        appKey: z.union([z.number(), z.string()]).optional(),
        bizInfo: z.string().optional(),
        count: z.number().optional(),
        createTime: z.number().optional(),
        dealId: z.union([int64(z), z.string()]).optional(),
        openId: z.union([int64(z), z.string()]).optional(),
        orderId: z.union([int64(z), z.string()]).optional(),
        oriPrice: z.number().optional(),
        parentOrderId: z.union([int64(z), z.string()]).optional(),
        parentType: z.number().optional(),
        payMoney: z.number().optional(),
        settlePrice: z.number().optional(),
        status: z.number().optional(),
        subStatus: z.number().optional(),
        totalMoney: z.number().optional(),
        tpId: z.union([int64(z), z.string()]).optional(),
        tpOrderId: z.string().optional(),
        tradeNo: z.string().optional(),
        type: z.number().optional(),
        userId: z.union([int64(z), z.string()]).optional(),
      }),
    }),
};

/** Input of {@link findOrderRefund}. */
export interface FindOrderRefundRequest {
  tpOrderId: string;
  userId: Int64 | string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link findOrderRefund}. */
export interface FindOrderRefundResponse {
  /** The answer’s content. */
  data: {
    bizRefundBatchId?: string | undefined;
    orderId?: Int64 | string | undefined;
    refundBatchId?: Int64 | string | undefined;
    refundStatus?: number | undefined;
    userId?: Int64 | string | undefined;
  }[];
}

/**
 * App.payment.findOrderRefund.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/findOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_examine_2.0/
 */
export const findOrderRefund: BaiduEndpoint<FindOrderRefundRequest, FindOrderRefundResponse, 'app'> = {
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
          refundBatchId: z.union([int64(z), z.string()]).optional(),
          refundStatus: z.number().optional(),
          userId: z.union([int64(z), z.string()]).optional(),
        }),
      ),
    }),
};

/** Input of {@link orderBill}. */
export interface OrderBillRequest {
  billTime: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link orderBill}. */
export interface OrderBillResponse {
  /** The answer’s content. */
  data: CapitaBillData;
}

/**
 * App.payment.orderBill.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/orderBill`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/function/tune_up_orderBill_2.0/
 */
export const orderBill: BaiduEndpoint<OrderBillRequest, OrderBillResponse, 'app'> = {
  id: 'app.payment.orderBill',
  family: 'server-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/orderBill',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/function/tune_up_orderBill_2.0/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: capitaBillData(z) }),
};
