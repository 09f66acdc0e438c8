import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link updateComplaintResult}. */
export interface UpdateComplaintResultRequest {
  /** Token from the order event. */
  token?: string | undefined;
  /** Waybill number. */
  waybill_id?: string | undefined;
  /** Outcome of the complaint. */
  result?: string | undefined;
  /** Outcome in words. */
  desc?: string | undefined;
}

/** Result of {@link updateComplaintResult}. */
export type UpdateComplaintResultResponse = NoFields;

/**
 * 返回用户投诉处理结果。Answers a complaint of the user. Documented for the carrier’s own access token only.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/delivery/scatter/update_complaint_result`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdatecomplainresult
 */
export const updateComplaintResult: WechatEndpoint<
  UpdateComplaintResultRequest,
  UpdateComplaintResultResponse,
  'authorizer'
> = {
  id: 'scatterUpdateComplainResult',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/scatter/update_complaint_result',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/express/express-by-provider/api_scatterupdatecomplainresult',
  request: (z: Zod) =>
    z.strictObject({
      token: z.string().optional(),
      waybill_id: z.string().optional(),
      result: z.string().optional(),
      desc: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  /** Token from the order event. */
  token: string;
  /** Why it is cancelled. */
  reason: string;
}

/** Result of {@link cancelOrder}. */
export type CancelOrderResponse = NoFields;

/**
 * 运力取消订单。Cancels a single order on behalf of the carrier. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/cancel_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const cancelOrder: WechatEndpoint<CancelOrderRequest, CancelOrderResponse, 'authorizer'> = {
  id: 'scatterDeliveryCancel',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/cancel_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  request: (z: Zod) => z.strictObject({ token: z.string(), reason: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateEvaluationResult}. */
export interface UpdateEvaluationResultRequest {
  /** Token from the order event. */
  token: string;
  /** Waybill number. */
  waybill_id: string;
  /** Outcome of the rating. */
  result: string;
  /** Outcome in words. */
  desc?: string | undefined;
}

/** Result of {@link updateEvaluationResult}. */
export type UpdateEvaluationResultResponse = NoFields;

/**
 * 返回用户评价处理结果。Answers a rating of the user. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/evaluate_feedback`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const updateEvaluationResult: WechatEndpoint<
  UpdateEvaluationResultRequest,
  UpdateEvaluationResultResponse,
  'authorizer'
> = {
  id: 'scatterEvaluateFeedback',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/evaluate_feedback',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  request: (z: Zod) =>
    z.strictObject({ token: z.string(), waybill_id: z.string(), result: z.string(), desc: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateOrderFee}. */
export interface UpdateOrderFeeRequest {
  /** Token from the order event. */
  token: string;
  /** Waybill number. */
  waybill_id: string;
  /** 0 no payment online, 1 WeChat Pay, 2 WeChat Pay score. */
  need_pay: 0 | 1 | 2;
  /** To be paid, in fen. */
  fee: number;
  /** Price before discounts in fen: the three fees below together. */
  original_fee: number;
  /** Freight in fen. */
  base_fee: number;
  /** Insurance in fen. */
  insured_fee?: number | undefined;
  /** Other fees in fen. */
  other_fee?: number | undefined;
  /** Remark on the other fees. */
  remark?: string | undefined;
  /** Name of the goods in WeChat Pay. */
  pay_goods_name?: string | undefined;
}

/** Result of {@link updateOrderFee}. */
export type UpdateOrderFeeResponse = NoFields;

/**
 * 运力更新需支付的运费。Sets what the user pays. The order must have been picked up: call {@link updateOrderStatus} before. Documented for
 * the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/fee`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const updateOrderFee: WechatEndpoint<UpdateOrderFeeRequest, UpdateOrderFeeResponse, 'authorizer'> = {
  id: 'scatterUpdateOrderFee',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/fee',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  request: (z: Zod) =>
    z.strictObject({
      token: z.string(),
      waybill_id: z.string(),
      need_pay: z.literal([0, 1, 2]),
      fee: z.number(),
      original_fee: z.number(),
      base_fee: z.number(),
      insured_fee: z.number().optional(),
      other_fee: z.number().optional(),
      remark: z.string().optional(),
      pay_goods_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getBill}. */
export interface GetBillRequest {
  /** Day as `yyyyMMdd` in China time. */
  date: string;
  /** `ALL` all, `SUCCESS` payments, `REFUND` refunds. */
  type: 'ALL' | 'SUCCESS' | 'REFUND';
}

/** Result of {@link getBill}. */
export type GetBillResponse = Blob;

/**
 * 运力下载对账单。Bill of a day, as a file. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/get_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const getBill: WechatEndpoint<GetBillRequest, GetBillResponse, 'authorizer'> = {
  id: 'scatterGetBill',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/get_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  reply: 'binary',
  request: (z: Zod) => z.strictObject({ date: z.string(), type: z.literal(['ALL', 'SUCCESS', 'REFUND']) }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link refundOrder}. */
export interface RefundOrderRequest {
  /** Token from the order event. */
  token: string;
  /** Amount in fen. */
  fee: number;
}

/** Result of {@link refundOrder}. */
export type RefundOrderResponse = NoFields;

/**
 * 运力公司退款。Refunds a single order, all or part. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/refund_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const refundOrder: WechatEndpoint<RefundOrderRequest, RefundOrderResponse, 'authorizer'> = {
  id: 'scatterDeliveryRefund',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/refund_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  request: (z: Zod) => z.strictObject({ token: z.string(), fee: z.number().min(1) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateOrderStatus}. */
export interface UpdateOrderStatusRequest {
  /** Token from the order event. */
  token: string;
  /** Waybill number; none yet in the first steps. */
  waybill_id?: string | undefined;
  /** When it happened, seconds since the epoch. */
  action_time: number;
  /**
   * 90001 to 90003 accepted, 90010 to be paid, 90011 paid, 100001 picked up, 100002 pick-up failed, 200001 on the way, 300002
   * being delivered, 300003 signed for, 300004 delivery failed, 300005 at a pick-up point, 300006 collected by a courier from
   * there, 300007 signed for by another, 400001 cancelled, 400002 held up, 400003 sent back, 400004 refused, 400005 problem,
   * 500001 other.
   */
  action_type: number;
  /** Text shown to the user; phone numbers in plain digits. */
  action_msg: string;
  /** Name of the courier who picks up. */
  pickup_courier_name?: string | undefined;
  /** Phone number of the courier who picks up. */
  pickup_courier_phone?: string | undefined;
  /** Name of the courier who delivers. */
  delivery_courier_name?: string | undefined;
  /** Phone number of the courier who delivers. */
  delivery_courier_phone?: string | undefined;
}

/** Result of {@link updateOrderStatus}. */
export type UpdateOrderStatusResponse = NoFields;

/**
 * 运力更新订单状态。Adds a step to the trace of a single order. Documented for the carrier’s own access token only.
 * Calls `POST /cgi-bin/express/delivery/single_waybill/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html
 */
export const updateOrderStatus: WechatEndpoint<UpdateOrderStatusRequest, UpdateOrderStatusResponse, 'authorizer'> = {
  id: 'scatterUpdateOrderStatus',
  family: 'logistics-provider',
  method: 'POST',
  path: '/cgi-bin/express/delivery/single_waybill/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/delivery/single-delivery.html',
  request: (z: Zod) =>
    z.strictObject({
      token: z.string(),
      waybill_id: z.string().optional(),
      action_time: z.number(),
      action_type: z.number(),
      action_msg: z.string(),
      pickup_courier_name: z.string().optional(),
      pickup_courier_phone: z.string().optional(),
      delivery_courier_name: z.string().optional(),
      delivery_courier_phone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
