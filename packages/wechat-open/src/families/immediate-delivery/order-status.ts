import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; may be left out with a single shop. */
  shop_no?: string | undefined;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** Name of the rider. */
  rider_name?: string | undefined;
  /** Phone number of the rider. */
  rider_phone?: string | undefined;
  /** Longitude of the rider, on the way only. */
  rider_lng?: number | undefined;
  /** Latitude of the rider, on the way only. */
  rider_lat?: number | undefined;
  /** Time until arrival, seconds, on the way only. */
  reach_time?: number | undefined;
}

/**
 * 拉取配送单信息。State of an order, its rider and where the rider is.
 * Calls `POST /cgi-bin/express/local/business/order/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getOrder.html
 */
export const getOrder: WechatEndpoint<GetOrderRequest, GetOrderResponse, 'authorizer'> = {
  id: 'getLocalOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      resultcode: z.number(),
      resultmsg: z.string(),
      waybill_id: z.string(),
      order_status: z.number(),
      rider_name: z.string().optional(),
      rider_phone: z.string().optional(),
      rider_lng: z.number().optional(),
      rider_lat: z.number().optional(),
      reach_time: z.number().optional(),
    }),
};

/** Input of {@link realMockUpdateOrder}. */
export interface RealMockUpdateOrderRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** When the state changed, seconds since the epoch. */
  action_time: number;
  /** Further text on the change. */
  action_msg?: string | undefined;
}

/** Result of {@link realMockUpdateOrder}. */
export interface RealMockUpdateOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 模拟更新配送单状态。Sets the state of an order that was placed with a test account; the request reaches the test environment of the
 * carrier.
 * Calls `POST /cgi-bin/express/local/business/realmock_update_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html
 */
export const realMockUpdateOrder: WechatEndpoint<
  RealMockUpdateOrderRequest,
  RealMockUpdateOrderResponse,
  'authorizer'
> = {
  id: 'realMockUpdateOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/realmock_update_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html',
  permissionSets: [51, 71],
  errors: [930563],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      order_status: z.number(),
      action_time: z.number(),
      action_msg: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link mockUpdateOrder}. */
export interface MockUpdateOrderRequest {
  /** Always `test_shop_id`; the client fills it in. */
  shopid?: 'test_shop_id' | undefined;
  /** Order number of the merchant, unique, at most 128 bytes. */
  shop_order_id: string;
  /** Signature; the sandbox does not ask for it. */
  delivery_sign?: string | undefined;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** When the state changed, seconds since the epoch. */
  action_time: number;
  /** Further text on the change. */
  action_msg?: string | undefined;
}

/** Result of {@link mockUpdateOrder}. */
export interface MockUpdateOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 模拟配送公司更新配送单状态。Sets the state of a sandbox order of the merchant `test_shop_id`, which no carrier sees.
 * Calls `POST /cgi-bin/express/local/business/test_update_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html
 */
export const mockUpdateOrder: WechatEndpoint<MockUpdateOrderRequest, MockUpdateOrderResponse, 'authorizer'> = {
  id: 'mockUpdateOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/test_update_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.mockUpdateOrder.html',
  fixed: { shopid: 'test_shop_id' },
  permissionSets: [51, 71],
  errors: [930563],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.literal(['test_shop_id']).optional(),
      shop_order_id: z.string(),
      delivery_sign: z.string().optional(),
      order_status: z.number(),
      action_time: z.number(),
      action_msg: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link updateBusinessOrder}. */
export interface UpdateBusinessOrderRequest {
  /** Merchant at the carrier: its appkey or `dev_id`. */
  shopid?: string | undefined;
  /** Order number of the merchant. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign?: string | undefined;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** When the state changed, seconds since the epoch. */
  action_time: number;
  /** Further text on the change. */
  action_msg?: string | undefined;
  /** Token of the order, from the event that placed it. */
  wx_token: string;
  /** Shop of the merchant, as registered at the carrier. */
  shop_no?: string | undefined;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /** Page of the mini program of the carrier that the notice opens. */
  wxa_path: string;
  /** Rider; needed when a rider takes the order. */
  agent?:
    | {
        /** Name of the rider. */
        name: string;
        /** Phone number of the rider. */
        phone: string;
        /** 1 the phone number is encrypted, 0 not (default). */
        is_phone_encrypted?: 0 | 1 | undefined;
      }
    | undefined;
  /** When it will arrive, seconds since the epoch; needed when a rider takes the order. */
  expected_delivery_time?: number | undefined;
}

/** Result of {@link updateBusinessOrder}. */
export interface UpdateBusinessOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 更新配送单状态。{@link updateOrder} under another path.
 * Calls `POST /cgi-bin/express/local/business/update_order`.
 *
 * @deprecated Use {@link updateOrder}. Only SKIT names this path, with a link to the page of that one.
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.updateOrder.html
 */
export const updateBusinessOrder: WechatEndpoint<
  UpdateBusinessOrderRequest,
  UpdateBusinessOrderResponse,
  'authorizer'
> = {
  id: 'updateOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/update_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-provider/immediateDelivery.updateOrder.html',
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string().optional(),
      shop_order_id: z.string(),
      delivery_sign: z.string().optional(),
      order_status: z.number(),
      action_time: z.number(),
      action_msg: z.string().optional(),
      wx_token: z.string(),
      shop_no: z.string().optional(),
      waybill_id: z.string(),
      wxa_path: z.string(),
      agent: z
        .strictObject({ name: z.string(), phone: z.string(), is_phone_encrypted: z.literal([0, 1]).optional() })
        .optional(),
      expected_delivery_time: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link updateOrder}. */
export interface UpdateOrderRequest {
  /** Token of the order, from the event that placed it. */
  wx_token: string;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /** Further text on the change. */
  action_msg?: string | undefined;
  /** When the state changed, seconds since the epoch. */
  action_time: number;
  /** Rider; needed when a rider takes the order. */
  agent?:
    | {
        /** Name of the rider. */
        name: string;
        /** Phone number of the rider. */
        phone: string;
        /** 1 the phone number is encrypted, 0 not (default). */
        is_phone_encrypted?: 0 | 1 | undefined;
        /** Longitude of the rider. */
        lng?: number | undefined;
        /** Latitude of the rider. */
        lat?: number | undefined;
      }
    | undefined;
  /** Merchant at the carrier: its appkey or `dev_id`. */
  shopid: string;
  /** Order number of the merchant. */
  shop_order_id: string;
  /** Shop of the merchant, as registered at the carrier. */
  shop_no?: string | undefined;
  /** Page of the mini program of the carrier that the notice opens. */
  wxa_path: string;
  /** When it will arrive, seconds since the epoch; needed when a rider takes the order. */
  expected_delivery_time?: number | undefined;
}

/** Result of {@link updateOrder}. */
export interface UpdateOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode?: number | undefined;
  /** Explanation of the carrier. */
  resultmsg?: string | undefined;
}

/**
 * 更新配送单状态。Tells WeChat the state of an order. For carriers only, with the access token of their own mini program: third-party
 * platforms cannot call it for others.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cgi-bin/express/local/delivery/update_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-provider/api_updateorder
 */
export const updateOrder: WechatEndpoint<UpdateOrderRequest, UpdateOrderResponse, 'authorizer'> = {
  id: 'updateLocalDeliveryOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/delivery/update_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/immediate-delivery/deliver-by-provider/api_updateorder',
  request: (z: Zod) =>
    z.strictObject({
      wx_token: z.string(),
      order_status: z.number(),
      waybill_id: z.string(),
      action_msg: z.string().optional(),
      action_time: z.number(),
      agent: z
        .strictObject({
          name: z.string(),
          phone: z.string(),
          is_phone_encrypted: z.literal([0, 1]).optional(),
          lng: z.number().optional(),
          lat: z.number().optional(),
        })
        .optional(),
      shopid: z.string(),
      shop_order_id: z.string(),
      shop_no: z.string().optional(),
      wxa_path: z.string(),
      expected_delivery_time: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number().optional(), resultmsg: z.string().optional() }),
};
