import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** The combined payment. */
interface OrderKey {
  /** 1 `mchid` and `out_trade_no`, 2 `transaction_id`. */
  order_number_type: 1 | 2;
  /** Merchant id that takes the payment; for `order_number_type` 1. */
  mchid?: string | undefined;
  /** Order number of the merchant; for `order_number_type` 1. */
  out_trade_no?: string | undefined;
  /** WeChat Pay order number; for `order_number_type` 2. */
  transaction_id?: string | undefined;
}

const orderKey = (z: Zod) =>
  z.strictObject({
    order_number_type: z.literal([1, 2]),
    mchid: z.string().optional(),
    out_trade_no: z.string().optional(),
    transaction_id: z.string().optional(),
  });

/** Order, numbered like the combined payment. */
interface SubOrderKey {
  /** 1 `mchid` and `out_trade_no`, 2 `transaction_id`. */
  order_number_type: number;
  /** Merchant id that takes the payment; for `order_number_type` 1. */
  mchid?: string | undefined;
  /** Order number of the merchant; for `order_number_type` 1. */
  out_trade_no?: string | undefined;
  /** WeChat Pay order number; for `order_number_type` 2. */
  transaction_id?: string | undefined;
}

const subOrderKey = (z: Zod) =>
  z.strictObject({
    order_number_type: z.number(),
    mchid: z.string().optional(),
    out_trade_no: z.string().optional(),
    transaction_id: z.string().optional(),
  });

/** Page of the order. */
interface OrderDetailJumpLink {
  /** 1 mini program, 2 web page. */
  type: string;
  /** Mini program that opens, the authorizer itself; for type 1. */
  appid?: string | undefined;
  /** Page that opens; for type 1. */
  path?: string | undefined;
  /** Web page; for type 2. */
  url?: string | undefined;
}

const orderDetailJumpLink = (z: Zod) =>
  z.strictObject({
    type: z.string(),
    appid: z.string().optional(),
    path: z.string().optional(),
    url: z.string().optional(),
  });

/** Items. */
interface OrderItem {
  /** Item number of the merchant. */
  merchant_item_id: string;
  /** Name of the item. */
  name: string;
  /** Description of the item. */
  description?: string | undefined;
  /** Price of one, fen. */
  unit_price: number;
  /** How many. */
  quantity: number;
  /** Addresses of the item’s pictures. */
  image_url: string[];
  /** Page of the item. */
  item_detail_jump_link?: OrderDetailJumpLink | undefined;
}

const orderItem = (z: Zod) =>
  z.strictObject({
    merchant_item_id: z.string(),
    name: z.string(),
    description: z.string().optional(),
    unit_price: z.number(),
    quantity: z.number(),
    image_url: z.array(z.string()),
    item_detail_jump_link: orderDetailJumpLink(z).optional(),
  });

/** Parcels. */
interface Shipping {
  /** Courier code, e.g. `SF`. */
  express_company: string;
  /** Waybill number. */
  tracking_no: string;
  /** Phone numbers; SF Express needs one of the two. */
  contact?:
    | {
        /** Sender’s phone, masked but for its last 4 digits. */
        consignor_contact?: string | undefined;
        /** Receiver’s phone, masked but for its last 4 digits. */
        receiver_contact?: string | undefined;
      }
    | undefined;
  /** Items in the parcel; needed for split shipments. */
  item_list?:
    | {
        /** Item number of the merchant. */
        merchant_item_id: string;
      }[]
    | undefined;
}

const shipping = (z: Zod) =>
  z.strictObject({
    express_company: z.string(),
    tracking_no: z.string(),
    contact: z
      .strictObject({ consignor_contact: z.string().optional(), receiver_contact: z.string().optional() })
      .optional(),
    item_list: z.array(z.strictObject({ merchant_item_id: z.string() })).optional(),
  });

/** Input of {@link uploadCombinedShoppingInfo}. */
export interface UploadCombinedShoppingInfoRequest {
  /** The combined payment. */
  order_key: OrderKey;
  /** Orders of the combined payment. */
  sub_orders: {
    /** Order, numbered like the combined payment. */
    order_key: SubOrderKey;
    /** Order number shown to the user. */
    merchant_order_no: string;
    /** Page of the order. */
    order_detail_jump_link?: OrderDetailJumpLink | undefined;
    /** Items. */
    item_list: OrderItem[];
    /** 1 courier, 2 same-city delivery, 3 virtual goods. */
    logistics_type?: string | undefined;
  }[];
  /** Who pays. */
  payer: {
    /** User who pays, openid of this mini program. */
    openid: string;
  };
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadCombinedShoppingInfo}. */
export type UploadCombinedShoppingInfoResponse = NoFields;

/**
 * 上传合单购物详情。Uploads what the orders of a combined payment hold. Sub-orders use the same kind of number as the payment; after
 * payment nothing can change.
 * Calls `POST /user-order/combine-orders`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShoppingInfo.html
 */
export const uploadCombinedShoppingInfo: WechatEndpoint<
  UploadCombinedShoppingInfoRequest,
  UploadCombinedShoppingInfoResponse,
  'authorizer'
> = {
  id: 'uploadCombinedShoppingInfo',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/combine-orders',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShoppingInfo.html',
  permissionSets: [120, 121],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      sub_orders: z.array(
        z.strictObject({
          order_key: subOrderKey(z),
          merchant_order_no: z.string(),
          order_detail_jump_link: orderDetailJumpLink(z).optional(),
          item_list: z.array(orderItem(z)),
          logistics_type: z.string().optional(),
        }),
      ),
      payer: z.strictObject({ openid: z.string() }),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadCombinedShippingInfo}. */
export interface UploadCombinedShippingInfoRequest {
  /** The combined payment. */
  order_key: OrderKey;
  /** Orders of the combined payment. */
  sub_orders: {
    /** Order, numbered like the combined payment. */
    order_key: SubOrderKey;
    /** Parcels. */
    shipping_list: Shipping[];
    /** 1 all in one parcel, 2 split into parcels, each with its `item_list`. */
    delivery_mode: string;
  }[];
  /** Who pays. */
  payer: {
    /** User who pays, openid of this mini program. */
    openid: string;
  };
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadCombinedShippingInfo}. */
export type UploadCombinedShippingInfoResponse = NoFields;

/**
 * 上传合单物流信息。Uploads the parcels of a combined payment, once it is paid. Order numbers are those of
 * {@link uploadCombinedShoppingInfo}.
 * Calls `POST /user-order/combine-orders/shippings`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShippingInfo.html
 */
export const uploadCombinedShippingInfo: WechatEndpoint<
  UploadCombinedShippingInfoRequest,
  UploadCombinedShippingInfoResponse,
  'authorizer'
> = {
  id: 'uploadCombinedShippingInfo',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/combine-orders/shippings',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShippingInfo.html',
  permissionSets: [120, 121, 142],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      sub_orders: z.array(
        z.strictObject({
          order_key: subOrderKey(z),
          shipping_list: z.array(shipping(z)),
          delivery_mode: z.string(),
        }),
      ),
      payer: z.strictObject({ openid: z.string() }),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadShoppingInfo}. */
export interface UploadShoppingInfoRequest {
  /** Payment: merchant id and order number, or WeChat Pay order number. */
  order_key: OrderKey;
  /** Orders paid with it. */
  order_list: {
    /** Order number shown to the user. */
    merchant_order_no: string;
    /** Page of the order. */
    order_detail_jump_link?: OrderDetailJumpLink | undefined;
    /** Items. */
    item_list: OrderItem[];
  }[];
  /** Who pays. */
  payer: {
    /** User who pays, openid of this mini program. */
    openid: string;
  };
  /** 1 courier, 2 same-city delivery, 3 virtual goods. */
  logistics_type?: string | undefined;
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadShoppingInfo}. */
export type UploadShoppingInfoResponse = NoFields;

/**
 * 上传购物详情。Uploads what an order holds. After payment nothing can change; {@link checkUploadResult} tells whether it was matched
 * with the payment.
 * Calls `POST /user-order/orders`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html
 */
export const uploadShoppingInfo: WechatEndpoint<UploadShoppingInfoRequest, UploadShoppingInfoResponse, 'authorizer'> = {
  id: 'uploadShoppingInfo',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/orders',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html',
  permissionSets: [120, 121],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      order_list: z.array(
        z.strictObject({
          merchant_order_no: z.string(),
          order_detail_jump_link: orderDetailJumpLink(z).optional(),
          item_list: z.array(orderItem(z)),
        }),
      ),
      payer: z.strictObject({ openid: z.string() }),
      logistics_type: z.string().optional(),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link confirmProductPermission}. */
export type ConfirmProductPermissionRequest = NoFields;

/** Result of {@link confirmProductPermission}. */
export interface ConfirmProductPermissionResponse {
  /** Result of the last review. */
  last_result?: string | undefined;
}

/**
 * 提交购物订单接入审核。Submits the integration for review, which takes about 6 hours. Answers the result of the review before.
 * Calls `POST /user-order/orders-permission/confirm`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/confirmProductPermission.html
 */
export const confirmProductPermission: WechatEndpoint<
  ConfirmProductPermissionRequest,
  ConfirmProductPermissionResponse,
  'authorizer'
> = {
  id: 'confirmProductPermission',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/orders-permission/confirm',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/confirmProductPermission.html',
  permissionSets: [120, 121],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ last_result: z.string().optional() }),
};

/** Input of {@link openProductPermission}. */
export type OpenProductPermissionRequest = NoFields;

/** Result of {@link openProductPermission}. */
export type OpenProductPermissionResponse = NoFields;

/**
 * 开通购物订单产品权限。Opens shopping orders for the mini program.
 * Calls `POST /user-order/orders-permission/open`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/openShoppingOrderProductPermission.html
 */
export const openProductPermission: WechatEndpoint<
  OpenProductPermissionRequest,
  OpenProductPermissionResponse,
  'authorizer'
> = {
  id: 'openShoppingOrderProductPermission',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/orders-permission/open',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/openShoppingOrderProductPermission.html',
  permissionSets: [120, 121],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link uploadShippingInfo}. */
export interface UploadShippingInfoRequest {
  /** Payment: merchant id and order number, or WeChat Pay order number. */
  order_key: OrderKey;
  /** Parcels. */
  shipping_list: Shipping[];
  /** Who pays. */
  payer: {
    /** User who pays, openid of this mini program. */
    openid: string;
  };
  /** 1 all in one parcel, 2 split into parcels, each with its `item_list`. */
  delivery_mode: string;
  /** Time of the upload, RFC 3339; must be later than that of the request it replaces. */
  upload_time: string;
}

/** Result of {@link uploadShippingInfo}. */
export type UploadShippingInfoResponse = NoFields;

/**
 * 上传物流信息。Uploads the parcels of an order, once it is paid. Order numbers are those of {@link uploadShoppingInfo}.
 * Calls `POST /user-order/orders/shippings`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShippingInfo.html
 */
export const uploadShippingInfo: WechatEndpoint<UploadShippingInfoRequest, UploadShippingInfoResponse, 'authorizer'> = {
  id: 'uploadShippingInfo',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/orders/shippings',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShippingInfo.html',
  permissionSets: [120, 121, 142],
  request: (z: Zod) =>
    z.strictObject({
      order_key: orderKey(z),
      shipping_list: z.array(shipping(z)),
      payer: z.strictObject({ openid: z.string() }),
      delivery_mode: z.string(),
      upload_time: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link checkUploadResult}. */
export interface CheckUploadResultRequest {
  /** Payment: merchant id and order number, or WeChat Pay order number. */
  order_key: OrderKey;
  /** Who pays. */
  payer: {
    /** User who pays, openid of this mini program. */
    openid: string;
  };
}

/** Result of {@link checkUploadResult}. */
export interface CheckUploadResultResponse {
  /** What is wrong, or that all is well. */
  verify_result?: string | undefined;
}

/**
 * 验证购物订单上传结果。Tells whether an upload was matched with its payment. Number and payer are those of the upload.
 * Calls `POST /user-order/shoppinginfo/verify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/upload-result/ShoppingInfoVerifyUploadResult.html
 */
export const checkUploadResult: WechatEndpoint<CheckUploadResultRequest, CheckUploadResultResponse, 'authorizer'> = {
  id: 'shoppingInfoVerifyUploadResult',
  family: 'shopping-order',
  method: 'POST',
  path: '/user-order/shoppinginfo/verify',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/upload-result/ShoppingInfoVerifyUploadResult.html',
  permissionSets: [120, 121],
  request: (z: Zod) => z.strictObject({ order_key: orderKey(z), payer: z.strictObject({ openid: z.string() }) }),
  response: (z: Zod) => z.looseObject({ verify_result: z.string().optional() }),
};
