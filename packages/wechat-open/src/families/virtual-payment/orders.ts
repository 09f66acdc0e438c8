import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link downloadBill}. */
export interface DownloadBillRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** First day as `yyyyMMdd` in China time. */
  begin_ds: string;
  /** Last day as `yyyyMMdd` in China time. */
  end_ds: string;
}

/** Result of {@link downloadBill}. */
export interface DownloadBillResponse {
  /** Download link, valid for a short time. */
  url: string;
}

/**
 * 下载账单。Link to the bill of a range of days. The first call starts the work and answers 268490011 until the file is ready.
 * Amounts in the file are in fen.
 * Calls `POST /xpay/download_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const downloadBill: WechatEndpoint<DownloadBillRequest, DownloadBillResponse, 'authorizer'> = {
  id: 'xpayDownloadBill',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/download_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003, 268490011],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      begin_ds: z.string(),
      end_ds: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link getIosSettlementBills}. */
export interface GetIosSettlementBillsRequest {
  /** Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` with the AppKey. */
  pay_sig: string;
  /** First month as `yyyyMM`. */
  start_month?: string | undefined;
  /** Last month as `yyyyMM`. */
  end_month?: string | undefined;
}

/** Result of {@link getIosSettlementBills}. */
export interface GetIosSettlementBillsResponse {
  /** Bills, one per month. */
  bill_list?:
    | {
        /** Month as `yyyyMM`. */
        month?: string | undefined;
        /** Download link, valid for a short time. */
        bill_url?: string | undefined;
      }[]
    | undefined;
}

/**
 * 下载iOS月结账单。Links to the monthly settlement bills of iOS payments.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /xpay/download_ios_settlement_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_ios_settlement_bill
 */
export const getIosSettlementBills: WechatEndpoint<
  GetIosSettlementBillsRequest,
  GetIosSettlementBillsResponse,
  'authorizer'
> = {
  id: 'downloadIosSettlementBill',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/download_ios_settlement_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_download_ios_settlement_bill',
  query: ['pay_sig'],
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), start_month: z.string().optional(), end_month: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      bill_list: z.array(z.looseObject({ month: z.string().optional(), bill_url: z.string().optional() })).optional(),
    }),
};

/** Input of {@link notifyGoodsDelivered}. */
export interface NotifyGoodsDeliveredRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Order number of the merchant. */
  order_id?: string | undefined;
  /** Order number of WeChat; give this or `order_id`. */
  wx_order_id?: string | undefined;
}

/** Result of {@link notifyGoodsDelivered}. */
export type NotifyGoodsDeliveredResponse = NoFields;

/**
 * 通知已经发货完成。Marks a money order as delivered. Only for orders whose delivery push could not be answered; answering the push does
 * the same.
 * Calls `POST /xpay/notify_provide_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const notifyGoodsDelivered: WechatEndpoint<
  NotifyGoodsDeliveredRequest,
  NotifyGoodsDeliveredResponse,
  'authorizer'
> = {
  id: 'xpayNotifyProvideGoods',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/notify_provide_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link queryOrderDownload}. */
export interface QueryOrderDownloadRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** Task, from {@link startOrderDownload}. */
  task_id: string;
  /** 0 live, 1 sandbox. */
  env: number;
}

/** Result of {@link queryOrderDownload}. */
export interface QueryOrderDownloadResponse {
  /** The task. */
  task_id?: string | undefined;
  /** 0 set up, 1 running, 2 done, 3 failed. */
  status?: number | undefined;
  /** File, once done. */
  download_url?: string | undefined;
  /** End of the link, seconds since the epoch. */
  expire_at?: number | undefined;
}

/**
 * 查询下载订单任务。State and file of an export.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/query_download_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const queryOrderDownload: WechatEndpoint<QueryOrderDownloadRequest, QueryOrderDownloadResponse, 'authorizer'> = {
  id: 'xpayQueryDownloadOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_download_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({ pay_sig: z.string(), task_id: z.string(), env: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      task_id: z.string().optional(),
      status: z.number().optional(),
      download_url: z.string().optional(),
      expire_at: z.number().optional(),
    }),
};

/** Input of {@link queryOrder}. */
export interface QueryOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Order number of the merchant. */
  order_id?: string | undefined;
  /** Order number of WeChat; give this or `order_id`. */
  wx_order_id?: string | undefined;
}

/** Result of {@link queryOrder}. */
export interface QueryOrderResponse {
  /** The order. */
  order: {
    /** Order number of the merchant. */
    order_id: string;
    /** 1 live, 2 sandbox (unlike `env` elsewhere). */
    env_type: number;
    /** 0 payment, 1 refund. */
    order_type: number;
    /**
     * 0 being set up, 1 created, 2 paid and to be delivered, 3 being delivered, 4 delivered, 5 refunded, 6 closed, 7 refund failed,
     * 8 user refund done, 9 advertising funds recovered, 10 profit sharing returned.
     */
    status: number;
    /** Kind of business: 0 mini drama. */
    biz_type: number;
    /** Amount of the order in fen. */
    order_fee: number;
    /** Discount in fen. */
    coupon_fee: number;
    /** Paid by the user, in fen. */
    paid_fee: number;
    /** Refunded amount in fen; refunds only. */
    refund_fee?: number | undefined;
    /** Amount in fen left after refunds; payments only. */
    left_fee?: number | undefined;
    /** Payment or refund, seconds since the epoch. */
    paid_time?: number | undefined;
    /** Delivery, seconds since the epoch. */
    provide_time?: number | undefined;
    /** Creation, seconds since the epoch. */
    create_time: number;
    /** Last change, seconds since the epoch. */
    update_time: number;
    /** Data given when the order was made. */
    biz_meta?: string | undefined;
    /** Token from when the order was made. */
    token?: string | undefined;
    /** Order number of WeChat. */
    wx_order_id: string;
    /** Merchant order number that the user sees in WeChat Pay. */
    channel_order_id?: string | undefined;
    /** WeChat Pay transaction id that the user sees. */
    wxpay_order_id?: string | undefined;
    /** Settlement: 0 not begun, 1 under way, 2 done. */
    sett_state: number;
    /** Settlement, seconds since the epoch; above 0 once settled. */
    sett_time: number;
  };
}

/**
 * 查询创建的订单。A money order (not one paid in coins), by either number.
 * Calls `POST /xpay/query_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const queryOrder: WechatEndpoint<QueryOrderRequest, QueryOrderResponse, 'authorizer'> = {
  id: 'xpayQueryOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      order: z.looseObject({
        order_id: z.string(),
        env_type: z.number(),
        order_type: z.number(),
        status: z.number(),
        biz_type: z.number(),
        order_fee: z.number(),
        coupon_fee: z.number(),
        paid_fee: z.number(),
        refund_fee: z.number().optional(),
        left_fee: z.number().optional(),
        paid_time: z.number().optional(),
        provide_time: z.number().optional(),
        create_time: z.number(),
        update_time: z.number(),
        biz_meta: z.string().optional(),
        token: z.string().optional(),
        wx_order_id: z.string(),
        channel_order_id: z.string().optional(),
        wxpay_order_id: z.string().optional(),
        sett_state: z.number(),
        sett_time: z.number(),
      }),
    }),
};

/** Input of {@link refundOrder}. */
export interface RefundOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Order number of the merchant. */
  order_id?: string | undefined;
  /** Order number of WeChat; give this or `order_id`. */
  wx_order_id?: string | undefined;
  /** Number of this refund: 8 to 32 letters, digits, `_` or `-`. */
  refund_order_id: string;
  /** Amount to refund in fen, at most `left_fee`. */
  refund_fee: number;
  /** Amount in fen still refundable, from {@link queryOrder}. */
  left_fee: number;
  /** Own data, returned by {@link queryOrder}. */
  biz_meta?: string | undefined;
  /** 0 none given, 1 product, 2 after-sales, 3 change of mind, 4 price, 5 other. */
  refund_reason?: string | undefined;
  /** Who asked: 1 customer service, 2 the user, 3 other. */
  req_from?: string | undefined;
}

/** Result of {@link refundOrder}. */
export interface RefundOrderResponse {
  /** Order number of the payment. */
  pay_order_id: string;
  /** Order number of the payment at WeChat. */
  pay_wx_order_id: string;
  /** Number of this refund. */
  refund_order_id: string;
  /** Number of this refund at WeChat. */
  refund_wx_order_id: string;
}

/**
 * 退款。Starts the refund of a money order, all or part. The result comes later: ask {@link queryOrder}.
 * Calls `POST /xpay/refund_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const refundOrder: WechatEndpoint<RefundOrderRequest, RefundOrderResponse, 'authorizer'> = {
  id: 'xpayRefundOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/refund_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
      refund_order_id: z.string().min(8).max(32),
      refund_fee: z.number().min(1),
      left_fee: z.number(),
      biz_meta: z.string().max(1024).optional(),
      refund_reason: z.string().optional(),
      req_from: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      pay_order_id: z.string(),
      pay_wx_order_id: z.string(),
      refund_order_id: z.string(),
      refund_wx_order_id: z.string(),
    }),
};

/** Input of {@link startOrderDownload}. */
export interface StartOrderDownloadRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig: string;
  /** First day, as the number `yyyyMMdd`. */
  begin_ds: number;
  /** Last day, as the number `yyyyMMdd`, at most 31 days after the first. */
  end_ds: number;
  /** 1 coins, 2 products, 3 subscriptions, 4 refunds. */
  order_type: number;
  /** Part of a transaction id, order number or user id to search for. */
  order_info?: string | undefined;
  /** Whether delivered, true by default; needed with order types 2 and 3. */
  is_provided?: boolean | undefined;
  /** With order type 4: 0 all, 2 refunded, 4 under way, 5 failed. */
  refund_status?: number | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** 1 virtual payment, 2 Apple in-app purchase. */
  pay_channel: number;
}

/** Result of {@link startOrderDownload}. */
export interface StartOrderDownloadResponse {
  /** Task for {@link queryOrderDownload}. */
  task_id?: string | undefined;
}

/**
 * 下载支付订单。Starts an export of orders; fetch it with {@link queryOrderDownload}.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/start_download_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const startOrderDownload: WechatEndpoint<StartOrderDownloadRequest, StartOrderDownloadResponse, 'authorizer'> = {
  id: 'xpayStartDownloadOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/start_download_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      begin_ds: z.number(),
      end_ds: z.number(),
      order_type: z.number(),
      order_info: z.string().optional(),
      is_provided: z.boolean().optional(),
      refund_status: z.number().optional(),
      env: z.number(),
      pay_channel: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ task_id: z.string().optional() }),
};
