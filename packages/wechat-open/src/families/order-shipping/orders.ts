import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The payment. */
interface Order {
  /** Merchant id that took the payment. */
  merchant_id: string;
  /** Merchant id of the sub-merchant. */
  sub_merchant_id?: string | undefined;
  /** Order number of the merchant. */
  merchant_trade_no: string;
  /** WeChat Pay order number. */
  transaction_id?: string | undefined;
  /** What was bought, joined by semicolons, cut at 120 characters. */
  description: string;
  /** User who paid, openid of this mini program. */
  openid: string;
  /** Amount paid, fen. */
  paid_amount: number;
  /** 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 complete, 5 refunded, 6 funds waiting for settlement. */
  order_state: number;
  /** When it was paid, seconds since the epoch. */
  pay_time?: number | undefined;
  /** When the trade was created, seconds since the epoch. */
  trade_create_time: number;
  /** True while a complaint is open. */
  in_complaint: boolean;
  /** What has been shipped. */
  shipping?:
    | {
        /** 1 courier, 2 same-city delivery, 3 virtual goods, 4 pick-up by the user. */
        logistics_type: number;
        /** 1 all in one parcel, 2 split into parcels (courier only). */
        delivery_mode: number;
        /** What was shipped. */
        goods_desc?: string | undefined;
        /** True when everything is shipped. */
        finish_shipping: boolean;
        /** How often shipping was completed: 0, 1, or 2 after a new shipment. */
        finish_shipping_count: number;
        /** Parcels: one, or up to 15 for a split shipment. */
        shipping_list: {
          /** Courier code, e.g. `SF`; needed for couriers. */
          express_company?: string | undefined;
          /** Waybill number; needed for couriers. */
          tracking_no?: string | undefined;
          /** What was shipped. */
          goods_desc?: string | undefined;
          /** Phone numbers; SF Express needs one of the two. */
          contact?: Contact | undefined;
          /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
          upload_time: number;
          /** What is in the parcel, at most 120 characters. */
          item_desc?: string | undefined;
        }[];
      }
    | undefined;
}

const order = (z: Zod) =>
  z.looseObject({
    merchant_id: z.string(),
    sub_merchant_id: z.string().optional(),
    merchant_trade_no: z.string(),
    transaction_id: z.string().optional(),
    description: z.string(),
    openid: z.string(),
    paid_amount: z.number(),
    order_state: z.number(),
    pay_time: z.number().optional(),
    trade_create_time: z.number(),
    in_complaint: z.boolean(),
    shipping: z
      .looseObject({
        logistics_type: z.number(),
        delivery_mode: z.number(),
        goods_desc: z.string().optional(),
        finish_shipping: z.boolean(),
        finish_shipping_count: z.number(),
        shipping_list: z.array(
          z.looseObject({
            express_company: z.string().optional(),
            tracking_no: z.string().optional(),
            goods_desc: z.string().optional(),
            contact: contact(z, z.looseObject).optional(),
            upload_time: z.number(),
            item_desc: z.string().optional(),
          }),
        ),
      })
      .optional(),
  });

/** Phone numbers; SF Express needs one of the two. */
interface Contact {
  /** Sender’s phone, masked but for its last 4 digits, e.g. `+86-177****1234`. */
  consignor_contact?: string | undefined;
  /** Receiver’s phone, masked but for its last 4 digits, e.g. `+86-177****1234`. */
  receiver_contact?: string | undefined;
}

const contact = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ consignor_contact: z.string().optional(), receiver_contact: z.string().optional() });

/** The combined payment. */
interface OrderKey {
  /** 1 `mchid` and `out_trade_no`, 2 `transaction_id`. */
  order_number_type: 1 | 2;
  /** Merchant id that took the payment; for `order_number_type` 1. */
  mchid?: string | undefined;
  /** Order number of the merchant; for `order_number_type` 1. */
  out_trade_no?: string | undefined;
  /** WeChat Pay order number. */
  transaction_id?: string | undefined;
}

const orderKey = (z: Zod) =>
  z.strictObject({
    order_number_type: z.literal([1, 2]),
    mchid: z.string().optional(),
    out_trade_no: z.string().optional(),
    transaction_id: z.string().optional(),
  });

/** Parcels: one, or up to 15 for a split shipment. */
interface Shipping {
  /** Courier code, e.g. `SF`; needed for couriers. */
  express_company?: string | undefined;
  /** Waybill number; needed for couriers. */
  tracking_no?: string | undefined;
  /** What is in the parcel, at most 120 characters. */
  item_desc?: string | undefined;
  /** Phone numbers; SF Express needs one of the two. */
  contact?: Contact | undefined;
}

const shipping = (z: Zod) =>
  z.strictObject({
    express_company: z.string().max(128).optional(),
    tracking_no: z.string().max(128).optional(),
    item_desc: z.string().max(120).optional(),
    contact: contact(z).optional(),
  });

/** Input of {@link getShippingOrder}. */
export interface GetShippingOrderRequest {
  /** Merchant id that took the payment. */
  merchant_id?: string | undefined;
  /** Merchant id of the sub-merchant. */
  sub_merchant_id?: string | undefined;
  /** Order number of the merchant. */
  merchant_trade_no?: string | undefined;
  /** WeChat Pay order number. */
  transaction_id?: string | undefined;
}

/** Result of {@link getShippingOrder}. */
export interface GetShippingOrderResponse {
  /** The payment. */
  order: Order;
}

/**
 * 查询订单发货状态。Shipping state of one payment, by WeChat Pay order number or by merchant id and merchant order number.
 * Calls `POST /wxa/sec/order/get_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const getShippingOrder: WechatEndpoint<GetShippingOrderRequest, GetShippingOrderResponse, 'authorizer'> = {
  id: 'getShippingOrder',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/get_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  errors: [10060001],
  request: (z: Zod) =>
    z.strictObject({
      merchant_id: z.string().optional(),
      sub_merchant_id: z.string().optional(),
      merchant_trade_no: z.string().optional(),
      transaction_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ order: order(z) }),
};

/** Input of {@link listShippingOrders}. */
export interface ListShippingOrdersRequest {
  /** When they were paid. */
  pay_time_range?:
    | {
        /** Start, seconds since the epoch, default 0. */
        begin_time?: number | undefined;
        /** End, included, seconds since the epoch, default no end. */
        end_time?: number | undefined;
      }
    | undefined;
  /** 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 complete, 5 refunded, 6 funds waiting for settlement. */
  order_state?: number | undefined;
  /** Only payments of this user. */
  openid?: string | undefined;
  /** `last_index` of the page before; none for the first. */
  last_index?: string | undefined;
  /** Entries per page, default 100. */
  page_size?: number | undefined;
}

/** Result of {@link listShippingOrders}. */
export interface ListShippingOrdersResponse {
  /** Payments. */
  order_list: Order[];
  /** True when there is another page. */
  has_more: boolean;
  /** Cursor of the next page. */
  last_index?: string | undefined;
}

/**
 * 查询订单列表。Payments by time, payer or state, 100 a page unless told otherwise.
 * Calls `POST /wxa/sec/order/get_order_list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const listShippingOrders: WechatPagedEndpoint<
  ListShippingOrdersRequest,
  ListShippingOrdersResponse,
  'authorizer',
  Order,
  'last_index' | 'page_size'
> = {
  id: 'getShippingOrderList',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/get_order_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  paging: {
    kind: 'cursor',
    cursor: 'last_index',
    limit: 'page_size',
    size: 100,
    items: (answer) => answer.order_list,
    next: (answer) => answer.last_index,
    more: (answer) => answer.has_more,
  },
  request: (z: Zod) =>
    z.strictObject({
      pay_time_range: z.strictObject({ begin_time: z.number().optional(), end_time: z.number().optional() }).optional(),
      order_state: z.number().optional(),
      openid: z.string().optional(),
      last_index: z.string().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ order_list: z.array(order(z)), has_more: z.boolean(), last_index: z.string().optional() }),
};

/** Input of {@link notifyConfirmReceive}. */
export interface NotifyConfirmReceiveRequest {
  /** Merchant id that took the payment. */
  merchant_id?: string | undefined;
  /** Merchant id of the sub-merchant. */
  sub_merchant_id?: string | undefined;
  /** Order number of the merchant. */
  merchant_trade_no?: string | undefined;
  /** WeChat Pay order number. */
  transaction_id?: string | undefined;
  /** When the courier delivered, seconds since the epoch, after shipping. */
  received_time: number;
}

/** Result of {@link notifyConfirmReceive}. */
export type NotifyConfirmReceiveResponse = NoFields;

/**
 * 确认收货提醒。Asks the user to confirm receipt once the courier has delivered. Works once per order and only for couriers.
 * Calls `POST /wxa/sec/order/notify_confirm_receive`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const notifyConfirmReceive: WechatEndpoint<
  NotifyConfirmReceiveRequest,
  NotifyConfirmReceiveResponse,
  'authorizer'
> = {
  id: 'notifyConfirmReceive',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/notify_confirm_receive',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  errors: [10060001, 10060028, 10060029],
  request: (z: Zod) =>
    z.strictObject({
      merchant_id: z.string().optional(),
      sub_merchant_id: z.string().optional(),
      merchant_trade_no: z.string().optional(),
      transaction_id: z.string().optional(),
      received_time: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link reportSpecialOrder}. */
export interface ReportSpecialOrderRequest {
  /** WeChat Pay order number or merchant order number. */
  order_id: string;
  /** 1 presale, 2 test order. */
  type: 1 | 2;
  /** Expected shipping, seconds since the epoch, 15 to 330 days after payment; needed for type 1. */
  delay_to?: number | undefined;
}

/** Result of {@link reportSpecialOrder}. */
export type ReportSpecialOrderResponse = NoFields;

/**
 * 特殊发货报备。Declares an unshipped order as a presale (the user is told the expected date) or as a test order, which then needs no
 * shipping.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/sec/order/opspecialorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html
 */
export const reportSpecialOrder: WechatEndpoint<ReportSpecialOrderRequest, ReportSpecialOrderResponse, 'authorizer'> = {
  id: 'opSpecialOrder',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/opspecialorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html',
  permissionSets: [142],
  errors: [268546000, 268546001, 268546002],
  request: (z: Zod) =>
    z.strictObject({ order_id: z.string(), type: z.literal([1, 2]), delay_to: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadCombinedShippingInfo}. */
export interface UploadCombinedShippingInfoRequest {
  /** The combined payment. */
  order_key: OrderKey;
  /** Who paid. */
  payer: {
    /** User who paid, openid of this mini program. */
    openid: string;
  };
  /** Orders of the payment. */
  sub_orders: {
    /** Order, numbered in the same way as the combined payment. */
    order_key: OrderKey;
    /** 1 courier, 2 same-city delivery, 3 virtual goods, 4 pick-up by the user. */
    logistics_type: 1 | 2 | 3 | 4;
    /** 1 all in one parcel, 2 split into parcels (courier only). */
    delivery_mode: 1 | 2;
    /** True when the last parcel is on its way; needed for split shipments. */
    is_all_delivered?: boolean | undefined;
    /** Parcels: one, or up to 15 for a split shipment. */
    shipping_list: Shipping[];
  }[];
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadCombinedShippingInfo}. */
export type UploadCombinedShippingInfoResponse = NoFields;

/**
 * 发货信息合单录入。Enters what was shipped for the orders of one combined payment. The rules of {@link uploadShippingInfo} hold for
 * each of them.
 * Calls `POST /wxa/sec/order/upload_combined_shipping_info`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const uploadCombinedShippingInfo: WechatEndpoint<
  UploadCombinedShippingInfoRequest,
  UploadCombinedShippingInfoResponse,
  'authorizer'
> = {
  id: 'uploadCombinedOrderShippingInfo',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/upload_combined_shipping_info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  errors: [
    10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060020, 10060023,
    10060024, 10060025, 10060026, 10060031, 268485216,
  ],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      payer: z.strictObject({ openid: z.string() }),
      sub_orders: z.array(
        z.strictObject({
          order_key: orderKey(z),
          logistics_type: z.literal([1, 2, 3, 4]),
          delivery_mode: z.literal([1, 2]),
          is_all_delivered: z.boolean().optional(),
          shipping_list: z.array(shipping(z)).min(1).max(15),
        }),
      ),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadShippingInfo}. */
export interface UploadShippingInfoRequest {
  /** Payment that is shipped: merchant id and order number, or WeChat Pay order number. */
  order_key: OrderKey;
  /** Who paid. */
  payer: {
    /** User who paid, openid of this mini program. */
    openid: string;
  };
  /** 1 courier, 2 same-city delivery, 3 virtual goods, 4 pick-up by the user. */
  logistics_type: 1 | 2 | 3 | 4;
  /** 1 all in one parcel, 2 split into parcels (courier only). */
  delivery_mode: 1 | 2;
  /** True when the last parcel is on its way; needed for split shipments. */
  is_all_delivered?: boolean | undefined;
  /** Parcels: one, or up to 15 for a split shipment. */
  shipping_list: Shipping[];
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadShippingInfo}. */
export type UploadShippingInfoResponse = NoFields;

/**
 * 发货信息录入。Enters what was shipped, tells the user and starts the release of the funds. A finished shipment can be entered again
 * once, until receipt is confirmed: a repeated call uses up that chance.
 * Calls `POST /wxa/sec/order/upload_shipping_info`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const uploadShippingInfo: WechatEndpoint<UploadShippingInfoRequest, UploadShippingInfoResponse, 'authorizer'> = {
  id: 'uploadOrderShippingInfo',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/upload_shipping_info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  errors: [
    10060001, 10060002, 10060003, 10060004, 10060005, 10060006, 10060007, 10060008, 10060009, 10060020, 10060023,
    10060024, 10060025, 10060026, 10060031, 268485216,
  ],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      payer: z.strictObject({ openid: z.string() }),
      logistics_type: z.literal([1, 2, 3, 4]),
      delivery_mode: z.literal([1, 2]),
      is_all_delivered: z.boolean().optional(),
      shipping_list: z.array(shipping(z)).min(1).max(15),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
