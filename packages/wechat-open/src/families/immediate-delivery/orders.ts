import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Where the rider picks up or delivers. */
interface Place {
  /** Name of the person there. */
  name: string;
  /** City. */
  city: string;
  /** Street, estate or building, to find the place. */
  address: string;
  /** Building, unit, floor and room. */
  address_detail: string;
  /** Phone number. */
  phone: string;
  /** Longitude with 6 decimals, in the system of `coordinate_type`. */
  lng: number;
  /** Latitude with 6 decimals, in the system of `coordinate_type`. */
  lat: number;
  /** 0 GCJ-02 as Tencent and AMap (default), 1 Baidu. */
  coordinate_type?: 0 | 1 | undefined;
}

const place = (z: Zod) =>
  z.strictObject({
    name: z.string().max(256),
    city: z.string(),
    address: z.string(),
    address_detail: z.string(),
    phone: z.string().max(64),
    lng: z.number(),
    lat: z.number(),
    coordinate_type: z.literal([0, 1]).optional(),
  });

/** Goods. */
interface Cargo {
  /** Value of the goods, yuan, over 0 and up to 5000, 2 decimals. */
  goods_value: number;
  /** Height, cm, up to 45. */
  goods_height?: number | undefined;
  /** Length, cm, up to 65. */
  goods_length?: number | undefined;
  /** Width, cm, up to 50. */
  goods_width?: number | undefined;
  /** Weight, kg, up to 50, 2 decimals. */
  goods_weight: number;
  /** Goods one by one, at most 10240 characters as JSON. */
  goods_detail?:
    | {
        /** Goods. */
        goods: {
          /** Pieces. */
          good_count: number;
          /** Name. */
          good_name: string;
          /** Price of one piece, yuan, 2 decimals. */
          good_price?: number | undefined;
          /** Unit. */
          good_unit?: string | undefined;
        }[];
      }
    | undefined;
  /** Hint for the pick-up. */
  goods_pickup_info?: string | undefined;
  /** Hint for the handing over. */
  goods_delivery_info?: string | undefined;
  /** First category of the goods, by its Chinese name in the table of the platform. */
  cargo_first_class: string;
  /** Second category of the goods, by its Chinese name in the table of the platform. */
  cargo_second_class: string;
}

const cargo = (z: Zod) =>
  z.strictObject({
    goods_value: z.number().max(5000),
    goods_height: z.number().max(45).optional(),
    goods_length: z.number().max(65).optional(),
    goods_width: z.number().max(50).optional(),
    goods_weight: z.number().max(50),
    goods_detail: z
      .strictObject({
        goods: z.array(
          z.strictObject({
            good_count: z.number(),
            good_name: z.string(),
            good_price: z.number().optional(),
            good_unit: z.string().max(20).optional(),
          }),
        ),
      })
      .optional(),
    goods_pickup_info: z.string().max(100).optional(),
    goods_delivery_info: z.string().max(100).optional(),
    cargo_first_class: z.string(),
    cargo_second_class: z.string(),
  });

/** Order. */
interface OrderInfo {
  /** Service, as the carrier defines it; not for SF and Dada. */
  delivery_service_code?: string | undefined;
  /** 0 at once (default), 1 booked, with one of the expected times. */
  order_type?: 0 | 1 | undefined;
  /** When the carrier should dispatch it (Dada), seconds since the epoch. */
  expected_delivery_time?: number | undefined;
  /** When it should arrive (Meituan, SF), seconds since the epoch. */
  expected_finish_time?: number | undefined;
  /**
   * When it should be picked up (Shansong: two hours ahead; SF, unless `expected_finish_time` is set), seconds since the epoch.
   */
  expected_pick_time?: number | undefined;
  /** Serial number at the shop, helps the rider find it. */
  poi_seq?: string | undefined;
  /** When the user paid, seconds since the epoch; required by SF. */
  order_time?: number | undefined;
  /** 1 insured, 0 not. */
  is_insured?: 0 | 1 | undefined;
  /** Insured value, yuan. */
  declared_value?: number | undefined;
  /** Tip for the rider, yuan; usually none at this point. */
  tips?: number | undefined;
  /** 1 the rider carries only this order, at a higher fee; Shansong needs 1, Dada allows it. */
  is_direct_delivery?: 0 | 1 | undefined;
  /** What the rider pays, yuan. */
  cash_on_delivery?: number | undefined;
  /** What the rider collects, yuan. */
  cash_on_pickup?: number | undefined;
  /** 1 from shop to user, 2 from user to shop. */
  rider_pick_method?: 1 | 2 | undefined;
  /** 1 the rider must enter the code of the receiver, 0 not. */
  is_finish_code_needed?: 0 | 1 | undefined;
  /** 1 the rider must enter the code of the shop, 0 not. */
  is_pickup_code_needed?: 0 | 1 | undefined;
  /** Remark. */
  note?: string | undefined;
}

const orderInfo = (z: Zod) =>
  z.strictObject({
    delivery_service_code: z.string().optional(),
    order_type: z.literal([0, 1]).optional(),
    expected_delivery_time: z.number().optional(),
    expected_finish_time: z.number().optional(),
    expected_pick_time: z.number().optional(),
    poi_seq: z.string().max(32).optional(),
    order_time: z.number().optional(),
    is_insured: z.literal([0, 1]).optional(),
    declared_value: z.number().optional(),
    tips: z.number().optional(),
    is_direct_delivery: z.literal([0, 1]).optional(),
    cash_on_delivery: z.number().optional(),
    cash_on_pickup: z.number().optional(),
    rider_pick_method: z.literal([1, 2]).optional(),
    is_finish_code_needed: z.literal([0, 1]).optional(),
    is_pickup_code_needed: z.literal([0, 1]).optional(),
    note: z.string().max(200).optional(),
  });

/** Goods as the notice to the user shows them. */
interface Shop {
  /**
   * Merchant mini program that the notice opens, when a platform orders with its own mini program; {@link addOrder} only.
   */
  wxa_appid?: string | undefined;
  /** Page that the notice opens, best the order page. */
  wxa_path: string;
  /** Picture of the goods. */
  img_url: string;
  /** Name of the goods, at most 128 bytes. */
  goods_name: string;
  /** Pieces. */
  goods_count: number;
}

const shop = (z: Zod) =>
  z.strictObject({
    wxa_appid: z.string().optional(),
    wxa_path: z.string(),
    img_url: z.string(),
    goods_name: z.string(),
    goods_count: z.number(),
  });

/** Input of {@link addOrder}. */
export interface AddOrderRequest {
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
  /** User who ordered, as this mini program sees them. */
  openid: string;
  /** Where the rider picks up; SF needs it, others take it from `shop_no`. */
  sender?: Place | undefined;
  /** Where the rider delivers. */
  receiver: Place;
  /** Goods. */
  cargo: Cargo;
  /** Order. */
  order_info: OrderInfo;
  /** Goods as the notice to the user shows them. */
  shop: Shop;
  /** Sub-merchant inside the mini program. */
  sub_biz_id?: string | undefined;
  /** Token of {@link preAddOrder}: the carrier keeps that price for a while. */
  delivery_token?: string | undefined;
}

/** Result of {@link addOrder}. */
export interface AddOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Price to pay, yuan: delivery fee less coupon. */
  fee: number;
  /** Delivery fee, yuan. */
  deliverfee: number;
  /** Coupon, yuan. */
  couponfee: number;
  /** Tip, yuan. */
  tips: number;
  /** Insurance fee, yuan. */
  insurancefee?: number | undefined;
  /** Distance, metres. */
  distance: number;
  /** Delivery order at the carrier. */
  waybill_id: string;
  /**
   * 101 waiting for a rider, 102 rider assigned, 103 cancelled by the merchant, 201 rider at the shop, 202 picked up, 203 pick-up
   * failed, merchant cancelled, 204 pick-up failed, rider cancelled, 205 pick-up failed because of the merchant, 301 on the way,
   * 302 delivered, 303 cancelled on the way, coming back, 304 receiver not reached, coming back, 305 refused, coming back, 401
   * returned, 501 cancelled by the carrier, 502 cancelled by force majeure.
   */
  order_status: number;
  /** Code that the receiver tells the rider. */
  finish_code: number;
  /** Code that the shop tells the rider. */
  pickup_code: number;
  /** Time until a rider takes it, seconds; 0 unknown. */
  dispatch_duration: number;
  /** Token of the price, if the carrier gives one. */
  delivery_token?: string | undefined;
}

const placed = (z: Zod) =>
  z.looseObject({
    resultcode: z.number(),
    resultmsg: z.string(),
    fee: z.number(),
    deliverfee: z.number(),
    couponfee: z.number(),
    tips: z.number(),
    insurancefee: z.number().optional(),
    distance: z.number(),
    waybill_id: z.string(),
    order_status: z.number(),
    finish_code: z.number(),
    pickup_code: z.number(),
    dispatch_duration: z.number(),
    delivery_token: z.string().optional(),
  });

/**
 * 添加配送单。Orders a rider. Check coverage and price with {@link preAddOrder} first.
 * Calls `POST /cgi-bin/express/local/business/order/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addOrder.html
 */
export const addOrder: WechatEndpoint<AddOrderRequest, AddOrderResponse, 'authorizer'> = {
  id: 'addLocalOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.addOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930564, 9300535],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      delivery_id: z.string(),
      openid: z.string(),
      sender: place(z).optional(),
      receiver: place(z),
      cargo: cargo(z),
      order_info: orderInfo(z),
      shop: shop(z),
      sub_biz_id: z.string().optional(),
      delivery_token: z.string().optional(),
    }),
  response: (z: Zod) => placed(z),
};

/** Input of {@link preAddOrder}. */
export interface PreAddOrderRequest {
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
  /** User who ordered, as this mini program sees them. */
  openid: string;
  /** Where the rider picks up; SF needs it, others take it from `shop_no`. */
  sender?: Place | undefined;
  /** Where the rider delivers. */
  receiver: Place;
  /** Goods. */
  cargo: Cargo;
  /** Order. */
  order_info: OrderInfo;
  /** Goods as the notice to the user shows them. */
  shop: Shop;
  /** Sub-merchant inside the mini program. */
  sub_biz_id?: string | undefined;
}

/** Result of {@link preAddOrder}. */
export interface PreAddOrderResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Price to pay, yuan: delivery fee less coupon. */
  fee: number;
  /** Delivery fee, yuan. */
  deliverfee: number;
  /** Coupon, yuan; the page spells it `couponFee`. */
  couponfee?: number | undefined;
  /** Tip, yuan. */
  tips: number;
  /** Insurance fee, yuan. */
  insurancefee: number;
  /** Distance, metres. */
  distance: number;
  /** Not filled before the order is placed. */
  waybill_id?: string | undefined;
  /** Not filled before the order is placed. */
  order_status?: number | undefined;
  /** Not filled before the order is placed. */
  finish_code?: number | undefined;
  /** Not filled before the order is placed. */
  pickup_code?: number | undefined;
  /** Time until a rider takes it, seconds; 0 unknown. */
  dispatch_duration: number;
  /** Token that keeps this price for a while, for {@link addOrder}. */
  delivery_token?: string | undefined;
}

/**
 * 预下配送单。Asks a carrier whether it would take an order, and at what price; orders nothing.
 * Calls `POST /cgi-bin/express/local/business/order/pre_add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preAddOrder.html
 */
export const preAddOrder: WechatEndpoint<PreAddOrderRequest, PreAddOrderResponse, 'authorizer'> = {
  id: 'preAddOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/pre_add',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.preAddOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930562, 930564, 9300535],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      delivery_id: z.string(),
      openid: z.string(),
      sender: place(z).optional(),
      receiver: place(z),
      cargo: cargo(z),
      order_info: orderInfo(z),
      shop: shop(z),
      sub_biz_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      resultcode: z.number(),
      resultmsg: z.string(),
      fee: z.number(),
      deliverfee: z.number(),
      couponfee: z.number().optional(),
      tips: z.number(),
      insurancefee: z.number(),
      distance: z.number(),
      waybill_id: z.string().optional(),
      order_status: z.number().optional(),
      finish_code: z.number().optional(),
      pickup_code: z.number().optional(),
      dispatch_duration: z.number(),
      delivery_token: z.string().optional(),
    }),
};

/** Input of {@link reOrder}. */
export interface ReOrderRequest {
  /** Merchant at the carrier: the appkey that the carrier gave, from {@link listBoundAccounts}. */
  shopid: string;
  /** Order number of the order that ended; must stay the same. */
  shop_order_id: string;
  /**
   * Lower-case hex SHA-1 of `shopid`, `shop_order_id` and the AppSecret from the carrier, written one after another.
   */
  delivery_sign: string;
  /** Shop of the merchant, as registered at the carrier; Meituan and Shansong need it. */
  shop_no: string;
  /** Carrier, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** User who ordered, as this mini program sees them. */
  openid: string;
  /** Where the rider picks up; SF needs it, others take it from `shop_no`. */
  sender?: Place | undefined;
  /** Where the rider delivers. */
  receiver: Place;
  /** Goods. */
  cargo: Cargo;
  /** Order. */
  order_info: OrderInfo;
  /** Goods as the notice to the user shows them. */
  shop: Shop;
  /** Sub-merchant inside the mini program. */
  sub_biz_id?: string | undefined;
  /** Token of {@link preAddOrder}: the carrier keeps that price for a while. */
  delivery_token?: string | undefined;
}

/** Result of {@link reOrder}. */
export type ReOrderResponse = AddOrderResponse;

/**
 * 重新下单。Orders a rider again after an order was cancelled, expired or failed, under the same `shop_order_id`.
 * Calls `POST /cgi-bin/express/local/business/order/readd`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html
 */
export const reOrder: WechatEndpoint<ReOrderRequest, ReOrderResponse, 'authorizer'> = {
  id: 'reOrder',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/order/readd',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html',
  permissionSets: [51, 71],
  errors: [930555, 930556, 930557, 930558, 930559, 930560, 930561, 930563, 930564, 930565, 9300535],
  request: (z: Zod) =>
    z.strictObject({
      shopid: z.string(),
      shop_order_id: z.string(),
      delivery_sign: z.string(),
      shop_no: z.string(),
      delivery_id: z.string(),
      openid: z.string(),
      sender: place(z).optional(),
      receiver: place(z),
      cargo: cargo(z),
      order_info: orderInfo(z),
      shop: shop(z),
      sub_biz_id: z.string().optional(),
      delivery_token: z.string().optional(),
    }),
  response: (z: Zod) => placed(z),
};
