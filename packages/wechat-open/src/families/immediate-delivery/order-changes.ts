import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link addTips}. */
export interface AddTipsRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; Meituan and Shansong need it. */
  shop_no: string;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /** User who ordered, as this mini program sees them. */
  openid?: string | undefined;
  /** Tip, yuan; each carrier has its own rules and limits. */
  tips: number;
  /** Remark. */
  remark: string;
}

/** Result of {@link addTips}. */
export interface AddTipsResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 添加小费。Adds a tip for the rider to an order that no rider has taken. SF: 10 times, up to 200 yuan; Shansong: 2, 3, 5, 10, 15,
 * 20, 50 or 100 yuan; Dada: more than the tip before, which it replaces, up to 30 yuan; Meituan takes none.
 * Calls `POST /cgi-bin/express/local/business/order/addtips`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addTip.html
 */
export const addTips: WechatEndpoint<AddTipsRequest, AddTipsResponse, 'authorizer'> = {
  id: 'addTips',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/addtips',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addTip.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564, 930565],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      waybill_id: z.string(),
      openid: z.string().optional(),
      tips: z.number(),
      remark: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; Meituan and Shansong need it. */
  shop_no: string;
  /** Carrier, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Delivery order at the carrier, from {@link addOrder}; SF needs it. */
  waybill_id?: string | undefined;
  /** 1 not needed now, 2 price, 3 wrong data, will order again, 4 pick-up too slow, 5 delivery too slow, 6 other. */
  cancel_reason_id: number;
  /** Reason in words, for `cancel_reason_id` 6. */
  cancel_reason?: string | undefined;
}

/** Result of {@link cancelOrder}. */
export interface CancelOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Penalty that was charged, yuan. */
  deduct_fee: number;
  /** Explanation. */
  desc: string;
}

/**
 * 取消配送单。Cancels an order; the carrier may charge a penalty, which {@link preCancelOrder} tells before.
 * Calls `POST /cgi-bin/express/local/business/order/cancel`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.cancelOrder.html
 */
export const cancelOrder: WechatEndpoint<CancelOrderRequest, CancelOrderResponse, 'authorizer'> = {
  id: 'cancelLocalOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/cancel',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.cancelOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564, 930565],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      delivery_id: z.string(),
      waybill_id: z.string().optional(),
      cancel_reason_id: z.number(),
      cancel_reason: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ resultcode: z.number(), resultmsg: z.string(), deduct_fee: z.number(), desc: z.string() }),
};

/** Input of {@link confirmReturn}. */
export interface ConfirmReturnRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; Meituan and Shansong need it. */
  shop_no: string;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /** Remark. */
  remark?: string | undefined;
}

/** Result of {@link confirmReturn}. */
export interface ConfirmReturnResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 异常件退回商家确认。Confirms that the goods of a failed delivery came back to the shop.
 * Calls `POST /cgi-bin/express/local/business/order/confirm_return`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.abnormalConfirm.html
 */
export const confirmReturn: WechatEndpoint<ConfirmReturnRequest, ConfirmReturnResponse, 'authorizer'> = {
  id: 'abnormalConfirm',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/confirm_return',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.abnormalConfirm.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564, 930565],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      waybill_id: z.string(),
      remark: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link preCancelOrder}. */
export interface PreCancelOrderRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; Meituan and Shansong need it. */
  shop_no: string;
  /** Carrier, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Delivery order at the carrier, from {@link addOrder}. */
  waybill_id: string;
  /** 1 not needed now, 2 price, 3 wrong data, will order again, 4 pick-up too slow, 5 delivery too slow, 6 other. */
  cancel_reason_id?: number | undefined;
  /** Reason in words, for `cancel_reason_id` 6. */
  cancel_reason?: string | undefined;
}

/** Result of {@link preCancelOrder}. */
export interface PreCancelOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Penalty that would be charged, yuan. */
  deduct_fee: number;
  /** Explanation. */
  desc: string;
}

/**
 * 预取消配送单。Asks a carrier whether an order can be cancelled, and at what penalty; cancels nothing.
 * Calls `POST /cgi-bin/express/local/business/order/precancel`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preCancelOrder.html
 */
export const preCancelOrder: WechatEndpoint<PreCancelOrderRequest, PreCancelOrderResponse, 'authorizer'> = {
  id: 'preCancelOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/precancel',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preCancelOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564, 930565],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      delivery_id: z.string(),
      waybill_id: z.string(),
      cancel_reason_id: z.number().optional(),
      cancel_reason: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ resultcode: z.number(), resultmsg: z.string(), deduct_fee: z.number(), desc: z.string() }),
};
