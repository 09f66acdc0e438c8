import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link addOrder}. */
export interface AddOrderRequest {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Order number of the merchant, unique in the store. */
  store_order_id: string;
  /** User who receives, as this mini program sees them. */
  user_openid: string;
  /** Name of the receiver. */
  user_name: string;
  /** Mobile number of the receiver, or landline with area code. */
  user_phone: string;
  /** Longitude of the receiver. */
  user_lng: Numeric;
  /** Latitude of the receiver. */
  user_lat: Numeric;
  /** Full address of the receiver. */
  user_address: string;
  /** Serial number, helps the rider find the goods. */
  order_seq?: string | undefined;
  /** 0 no codes (default), 1 code for the pick-up, 2 code for the receiver, 3 both. */
  verify_code_type?: 0 | 1 | 2 | 3 | undefined;
  /** Order page of the mini program, opened from the tracking page. */
  order_detail_path: string;
  /** Address that gets the changes of the state, as signed POST. */
  callback_url?: string | undefined;
  /** Goods. */
  cargo: {
    /** Name of the goods. */
    cargo_name: string;
    /**
     * Kind of goods: 1 fast food, 2 medicine, 3 general goods, 6 fresh food, 8 alcohol, 12 documents, 13 cake, 14 flowers, 15
     * electronics, 16 clothes, 17 car parts, 18 jewellery, 32 drinks, 36 certificates, 55 pets, 56 mother and baby, 57 cosmetics,
     * 58 furniture and building, 99 other.
     */
    cargo_type: number;
    /** Total weight, grams. */
    cargo_weight: number;
    /** Total price, fen. */
    cargo_price: number;
    /** Pieces. */
    cargo_num: number;
    /** Goods one by one. */
    item_list: {
      /** Name. */
      item_name: string;
      /** Picture. */
      item_pic_url: string;
      /** Pieces. */
      count: number;
    }[];
  };
  /** 1 sandbox: an order without balance; SFTC then accepts only the receiver that the page names. */
  use_sandbox?: 0 | 1 | undefined;
}

/** Result of {@link addOrder}. */
export interface AddOrderResponse {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Order number of the merchant, unique in the store. */
  store_order_id: string;
  /** Id of the order. */
  wx_order_id: string;
  /** Carrier that delivers: `DADA` or `SFTC` (SF). */
  service_trans_id: string;
  /** Order at the carrier. */
  trans_order_id: string;
  /** Delivery number at the carrier, if it has one. */
  waybill_id?: string | undefined;
  /** Distance, metres. */
  distance: number;
  /** Fee, fen. */
  fee: number;
  /** Code for the pick-up, checked by the store. */
  fetch_code?: string | undefined;
  /** Serial number, helps the rider find the goods. */
  order_seq?: string | undefined;
}

/**
 * 创建配送单。Orders a rider from the carrier that the store prefers, and takes the fee from the balance. A known `store_order_id` is
 * taken up again, not ordered twice.
 * Calls `POST /cgi-bin/express/intracity/addorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_addorder
 */
export const addOrder: WechatEndpoint<AddOrderRequest, AddOrderResponse, 'authorizer'> = {
  id: 'intracityAddOrder',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/addorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_addorder',
  permissionSets: [51],
  errors: [
    934000, 934001, 934002, 934005, 934009, 934011, 934012, 934013, 934014, 934015, 934019, 934020, 934021, 934999,
  ],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string(),
      store_order_id: z.string(),
      user_openid: z.string(),
      user_name: z.string(),
      user_phone: z.string(),
      user_lng: numeric(z),
      user_lat: numeric(z),
      user_address: z.string(),
      order_seq: z.string().optional(),
      verify_code_type: z.literal([0, 1, 2, 3]).optional(),
      order_detail_path: z.string(),
      callback_url: z.string().optional(),
      cargo: z.strictObject({
        cargo_name: z.string(),
        cargo_type: z.number(),
        cargo_weight: z.number(),
        cargo_price: z.number(),
        cargo_num: z.number(),
        item_list: z.array(z.strictObject({ item_name: z.string(), item_pic_url: z.string(), count: z.number() })),
      }),
      use_sandbox: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      wx_store_id: z.string(),
      store_order_id: z.string(),
      wx_order_id: z.string(),
      service_trans_id: z.string(),
      trans_order_id: z.string(),
      waybill_id: z.string().optional(),
      distance: z.number(),
      fee: z.number(),
      fetch_code: z.string().optional(),
      order_seq: z.string().optional(),
    }),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  /** Store, together with `store_order_id`. */
  wx_store_id?: string | undefined;
  /** Order number of the merchant, together with `wx_store_id`. */
  store_order_id?: string | undefined;
  /** Order at WeChat, from {@link addOrder}; enough on its own. */
  wx_order_id?: string | undefined;
  /** 1 not needed any more, 2 wrong data, 3 no rider, 99 other. */
  cancel_reason_id: number;
  /** Reason in words. */
  cancel_reason?: string | undefined;
}

/** Result of {@link cancelOrder}. */
export interface CancelOrderResponse {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Order at WeChat, from {@link addOrder}; enough on its own. */
  wx_order_id: string;
  /** Order number of the merchant, unique in the store. */
  store_order_id: string;
  /** Mini program. */
  appid: string;
  /**
   * 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000 rider assigned, 40000 rider at the
   * store, 50000 on the way, 60000 rider gave it back, 70000 done, 90000 trouble.
   */
  order_status: number;
  /** Penalty, fen. */
  deductfee?: number | undefined;
}

/**
 * 取消配送单。Cancels an order; on the way it costs a penalty.
 * Calls `POST /cgi-bin/express/intracity/cancelorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_cancelorder
 */
export const cancelOrder: WechatEndpoint<CancelOrderRequest, CancelOrderResponse, 'authorizer'> = {
  id: 'intracityCancelOrder',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/cancelorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_cancelorder',
  permissionSets: [51],
  errors: [934000, 934001, 934007, 934011, 934012, 934016, 934017, 934018, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      store_order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
      cancel_reason_id: z.number(),
      cancel_reason: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      wx_store_id: z.string(),
      wx_order_id: z.string(),
      store_order_id: z.string(),
      appid: z.string(),
      order_status: z.number(),
      deductfee: z.number().optional(),
    }),
};

/** Input of {@link mockOrderStatus}. */
export interface MockOrderStatusRequest {
  /** Store, together with `store_order_id`. */
  wx_store_id?: string | undefined;
  /** Order number of the merchant, together with `wx_store_id`. */
  store_order_id?: string | undefined;
  /** Order at WeChat, from {@link addOrder}; enough on its own. */
  wx_order_id?: string | undefined;
  /**
   * 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000 rider assigned, 40000 rider at the
   * store, 50000 on the way, 60000 rider gave it back, 70000 done, 90000 trouble.
   */
  order_status: number;
}

/** Result of {@link mockOrderStatus}. */
export type MockOrderStatusResponse = NoFields;

/**
 * 模拟回调接口。Sends a made-up change of the state to the `callback_url` of an order, for tests.
 * Calls `POST /cgi-bin/express/intracity/mocknotify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_mocknotify
 */
export const mockOrderStatus: WechatEndpoint<MockOrderStatusRequest, MockOrderStatusResponse, 'authorizer'> = {
  id: 'intracityMockNotify',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/mocknotify',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_mocknotify',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934016, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      store_order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
      order_status: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getFeeEstimate}. */
export interface GetFeeEstimateRequest {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Name of the receiver. */
  user_name: string;
  /** Phone number of the receiver. */
  user_phone: string;
  /** Longitude of the receiver. */
  user_lng: Numeric;
  /** Latitude of the receiver. */
  user_lat: Numeric;
  /** Full address of the receiver. */
  user_address: string;
  /** Goods. */
  cargo: {
    /** Name of the goods. */
    cargo_name: string;
    /**
     * Kind of goods: 1 fast food, 2 medicine, 3 general goods, 6 fresh food, 8 alcohol, 12 documents, 13 cake, 14 flowers, 15
     * electronics, 16 clothes, 17 car parts, 18 jewellery, 32 drinks, 36 certificates, 55 pets, 56 mother and baby, 57 cosmetics,
     * 58 furniture and building, 99 other.
     */
    cargo_type: number;
    /** Total weight, grams. */
    cargo_weight: number;
    /** Total price, fen. */
    cargo_price: number;
    /** Pieces. */
    cargo_num: number;
  };
  /** 1 sandbox. */
  use_sandbox?: 0 | 1 | undefined;
  /** Name of the goods, as in `cargo`. */
  cargo_name: string;
}

/** Result of {@link getFeeEstimate}. */
export interface GetFeeEstimateResponse {
  /** Carrier that would deliver: `DADA` or `SFTC` (SF). */
  service_trans_id: string;
  /** Distance, metres. */
  distance: number;
  /** Estimated fee, fen. */
  est_fee: number;
  /** When it would arrive, seconds since the epoch; SFTC only. */
  expected_finished_time?: number | undefined;
  /** Time from order to arrival, minutes; SFTC only. */
  promise_delivery_time?: number | undefined;
}

/**
 * 查询运费。Tells the carrier, distance and fee that an order would have; orders nothing.
 * Calls `POST /cgi-bin/express/intracity/preaddorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_preaddorder
 */
export const getFeeEstimate: WechatEndpoint<GetFeeEstimateRequest, GetFeeEstimateResponse, 'authorizer'> = {
  id: 'intracityPreAddOrder',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/preaddorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_preaddorder',
  permissionSets: [51],
  errors: [934000, 934001, 934005, 934009, 934011, 934012, 934013, 934014, 934019, 934020, 934021, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string(),
      user_name: z.string(),
      user_phone: z.string(),
      user_lng: numeric(z),
      user_lat: numeric(z),
      user_address: z.string(),
      cargo: z.strictObject({
        cargo_name: z.string(),
        cargo_type: z.number(),
        cargo_weight: z.number(),
        cargo_price: z.number(),
        cargo_num: z.number(),
      }),
      use_sandbox: z.literal([0, 1]).optional(),
      cargo_name: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      service_trans_id: z.string(),
      distance: z.number(),
      est_fee: z.number(),
      expected_finished_time: z.number().optional(),
      promise_delivery_time: z.number().optional(),
    }),
};

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /** Store, together with `store_order_id`. */
  wx_store_id?: string | undefined;
  /** Order number of the merchant, together with `wx_store_id`. */
  store_order_id?: string | undefined;
  /** Order at WeChat, from {@link addOrder}; enough on its own. */
  wx_order_id?: string | undefined;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** Store, from {@link createStore}. */
  wx_store_id: string;
  /** Order at WeChat, from {@link addOrder}; enough on its own. */
  wx_order_id: string;
  /** Order number of the merchant, unique in the store. */
  store_order_id: string;
  /** Mini program. */
  appid: string;
  /**
   * 10000 created, 20000 cancelled by the merchant, 20001 cancelled by the carrier, 30000 rider assigned, 40000 rider at the
   * store, 50000 on the way, 60000 rider gave it back, 70000 done, 90000 trouble.
   */
  order_status: number;
  /** User who receives, as this mini program sees them. */
  user_openid: string;
  /** Carrier: `DADA` or `SFTC` (SF). */
  service_trans_id: string;
  /** Order at the carrier. */
  delivery_no: string;
  /** Distance, metres. */
  distance: number;
  /** Fee paid, fen. */
  actualfee: number;
  /** Penalty, fen. */
  deductfee: number;
  /** Placed, seconds since the epoch. */
  create_time: number;
  /** Taken by a rider, seconds since the epoch. */
  accept_time?: number | undefined;
  /** Picked up, seconds since the epoch. */
  fetch_time?: number | undefined;
  /** Delivered, seconds since the epoch. */
  finish_time?: number | undefined;
  /** Cancelled, seconds since the epoch. */
  cancel_time?: number | undefined;
  /** Expected arrival, seconds since the epoch. */
  expected_finish_time?: number | undefined;
  /** Code for the pick-up, checked by the store. */
  fetch_code?: string | undefined;
  /** Code for the handing over, checked by the receiver. */
  recv_code?: string | undefined;
  /** Serial number, helps the rider find the goods. */
  order_seq?: string | undefined;
  /** Goods. */
  cargo_info: {
    /** Name of the goods. */
    cargo_name: string;
    /**
     * Kind of goods: 1 fast food, 2 medicine, 3 general goods, 6 fresh food, 8 alcohol, 12 documents, 13 cake, 14 flowers, 15
     * electronics, 16 clothes, 17 car parts, 18 jewellery, 32 drinks, 36 certificates, 55 pets, 56 mother and baby, 57 cosmetics,
     * 58 furniture and building, 99 other.
     */
    cargo_type: number;
    /** Total weight, grams. */
    cargo_weight: number;
    /** Total price, fen. */
    cargo_price: number;
    /** Pieces. */
    cargo_num: number;
    /** Goods one by one. */
    item_list: {
      /** Name. */
      item_name: string;
      /** Picture. */
      item_pic_url: string;
      /** Pieces; the table of the page calls it `num`, its sample `item_num`. */
      item_num: number;
    }[];
  };
  /** Receiver. */
  receiver_info: {
    /** Name of the receiver. */
    receiver_name: string;
    /** Full address. */
    address: string;
    /** Longitude. */
    lng: number;
    /** Latitude. */
    lat: number;
    /** Phone number. */
    phone_num: string;
  };
  /** Store. */
  store_info: {
    /** Store, from {@link createStore}. */
    wx_store_id: string;
    /** Name of the store. */
    store_name: string;
    /** Full address. */
    address: string;
    /** Longitude. */
    lng: number;
    /** Latitude. */
    lat: number;
    /** Phone number. */
    phone_num: string;
  };
  /** Rider. */
  transporter_info?:
    | {
        /** Name of the rider. */
        transporter_name: string;
        /** Phone number of the rider. */
        transporter_phone: string;
      }
    | undefined;
}

/**
 * 查询配送单。State of an order with its rider, times and fees.
 * Calls `POST /cgi-bin/express/intracity/queryorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryorder
 */
export const getOrder: WechatEndpoint<GetOrderRequest, GetOrderResponse, 'authorizer'> = {
  id: 'intracityQueryOrder',
  family: 'intracity-delivery',
  method: 'POST',
  path: '/cgi-bin/express/intracity/queryorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/same_city_distribution/api_intracity_queryorder',
  permissionSets: [51],
  errors: [934000, 934001, 934011, 934012, 934016, 934999],
  request: (z: Zod) =>
    z.strictObject({
      wx_store_id: z.string().optional(),
      store_order_id: z.string().optional(),
      wx_order_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      wx_store_id: z.string(),
      wx_order_id: z.string(),
      store_order_id: z.string(),
      appid: z.string(),
      order_status: z.number(),
      user_openid: z.string(),
      service_trans_id: z.string(),
      delivery_no: z.string(),
      distance: z.number(),
      actualfee: z.number(),
      deductfee: z.number(),
      create_time: z.number(),
      accept_time: z.number().optional(),
      fetch_time: z.number().optional(),
      finish_time: z.number().optional(),
      cancel_time: z.number().optional(),
      expected_finish_time: z.number().optional(),
      fetch_code: z.string().optional(),
      recv_code: z.string().optional(),
      order_seq: z.string().optional(),
      cargo_info: z.looseObject({
        cargo_name: z.string(),
        cargo_type: z.number(),
        cargo_weight: z.number(),
        cargo_price: z.number(),
        cargo_num: z.number(),
        item_list: z.array(z.looseObject({ item_name: z.string(), item_pic_url: z.string(), item_num: z.number() })),
      }),
      receiver_info: z.looseObject({
        receiver_name: z.string(),
        address: z.string(),
        lng: z.number(),
        lat: z.number(),
        phone_num: z.string(),
      }),
      store_info: z.looseObject({
        wx_store_id: z.string(),
        store_name: z.string(),
        address: z.string(),
        lng: z.number(),
        lat: z.number(),
        phone_num: z.string(),
      }),
      transporter_info: z.looseObject({ transporter_name: z.string(), transporter_phone: z.string() }).optional(),
    }),
};
