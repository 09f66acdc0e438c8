import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** What the express company prints on the label, as pairs. */
interface WaybillData {
  /** Name of the item, with the company as prefix. */
  key: string;
  /** Text of the item. */
  value: string;
}

const waybillData = (z: Zod) => z.looseObject({ key: z.string(), value: z.string() });

/** Input of {@link addOrder}. */
export interface AddOrderRequest {
  /** 0 order of the mini program, 2 order of an app or web page (the user gets no notice). */
  add_source: 0 | 2;
  /** App or web account of the order, for `add_source` 2; under the same open account as the mini program. */
  wx_appid?: string | undefined;
  /** Order number of the merchant, globally unique, at most 512 bytes. */
  order_id: string;
  /** User, as this mini program sees them; not needed for orders with `add_source` 2. */
  openid?: string | undefined;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Customer code, or `cash_biz_id` of {@link listDeliveryCompanies}. */
  biz_id: string;
  /** Remark for the courier, at most 1024 bytes. */
  custom_remark?: string | undefined;
  /** Merchant inside a platform mini program; decides which printing staff gets the order. */
  tagid?: number | undefined;
  /** Sender. */
  sender: {
    /** Name of the sender, at most 64 bytes. */
    name: string;
    /** Landline number, at most 32 bytes; needed without `mobile`. */
    tel?: string | undefined;
    /** Mobile number, at most 32 bytes; needed without `tel`. */
    mobile?: string | undefined;
    /** Company name, at most 64 bytes. */
    company?: string | undefined;
    /** Postal code, at most 10 bytes. */
    post_code?: string | undefined;
    /** Country, at most 64 bytes. */
    country?: string | undefined;
    /** Province in full, at most 64 bytes. */
    province: string;
    /** City, at most 64 bytes. */
    city: string;
    /** District, at most 64 bytes. */
    area: string;
    /** Street, building and room, at most 512 bytes. */
    address: string;
  };
  /** Receiver. */
  receiver: {
    /** Name of the receiver, at most 64 bytes. */
    name: string;
    /** Landline number, at most 32 bytes; needed without `mobile`. */
    tel?: string | undefined;
    /** Mobile number, at most 32 bytes; needed without `tel`. */
    mobile?: string | undefined;
    /** Company name, at most 64 bytes. */
    company?: string | undefined;
    /** Postal code, at most 10 bytes. */
    post_code?: string | undefined;
    /** Country, at most 64 bytes. */
    country?: string | undefined;
    /** Province in full, at most 64 bytes. */
    province: string;
    /** City, at most 64 bytes. */
    city: string;
    /** District, at most 64 bytes. */
    area: string;
    /** Street, building and room, at most 512 bytes. */
    address: string;
  };
  /** Parcel, passed to the express company. */
  cargo: {
    /** Number of parcels, usually 1. */
    count: number;
    /** Length, cm. */
    space_x: number;
    /** Width, cm. */
    space_y: number;
    /** Height, cm. */
    space_z: number;
    /** Total weight, kg. */
    weight: number;
    /** Contents of the parcel. */
    detail_list: {
      /** Name of the goods, at most 128 bytes. */
      name: string;
      /** Pieces. */
      count: number;
    }[];
  };
  /** Goods as the notice to the user and the label show them; not needed with `add_source` 2. */
  shop?:
    | {
        /** Page of the mini program that the notice opens, best the order page. */
        wxa_path: string;
        /** Picture of the goods; needed without `detail_list`. */
        img_url?: string | undefined;
        /** Name of the goods, at most 128 bytes; needed without `detail_list`. */
        goods_name?: string | undefined;
        /** Pieces; needed without `detail_list`, whose length it is otherwise. */
        goods_count?: number | undefined;
        /** All goods, for orders of several; preferred by the platform. */
        detail_list?:
          | {
              /** Name of the goods. */
              goods_name?: string | undefined;
              /** Picture of the goods. */
              goods_img_url?: string | undefined;
              /** Description of the goods. */
              goods_desc?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  /** Insurance of the parcel. */
  insured: {
    /** 1 insured, 0 not. */
    use_insured: 0 | 1;
    /** Insured value, fen. */
    insured_value: number;
  };
  /** Service of the express company, from {@link listAccounts} or {@link listDeliveryCompanies}. */
  service: {
    /** Id of the service, as the express company defines it. */
    service_type: number;
    /** Name of the service, must fit the id. */
    service_name: string;
  };
  /**
   * When the courier should come, seconds since the epoch, in the future; 0 when agreed already. Required by SF; do not print the
   * label yourself then.
   */
  expect_time?: number | undefined;
  /** Routing: 0 contract with the branch (default), 1 contract with headquarters; YTO only. */
  take_mode?: 0 | 1 | undefined;
}

/** Result of {@link addOrder}. */
export interface AddOrderResponse {
  /** Code of the express company, its own when 9300501; 0 without error. */
  delivery_resultcode?: number | undefined;
  /** Explanation of the express company. */
  delivery_resultmsg?: string | undefined;
  /** Order number as sent, when placed. */
  order_id: string;
  /** Waybill number, when placed. */
  waybill_id: string;
  /** What the express company prints on the label, as pairs. */
  waybill_data: WaybillData[];
}

/**
 * 生成运单。Orders a waybill at an express company and notifies the user. Send texts as plain UTF-8: escaped code points can make it
 * fail with 9300501.
 * Calls `POST /cgi-bin/express/business/order/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html
 */
export const addOrder: WechatEndpoint<AddOrderRequest, AddOrderResponse, 'authorizer'> = {
  id: 'addOrder',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/order/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.addOrder.html',
  permissionSets: [45, 71],
  errors: [
    930559, 930561, 930564, 9300501, 9300502, 9300503, 9300510, 9300525, 9300526, 9300531, 9300534, 9300535, 9300536,
  ],
  request: (z: Zod) =>
    z.strictObject({
      add_source: z.literal([0, 2]),
      wx_appid: z.string().optional(),
      order_id: z.string(),
      openid: z.string().optional(),
      delivery_id: z.string(),
      biz_id: z.string(),
      custom_remark: z.string().optional(),
      tagid: z.number().optional(),
      sender: z.strictObject({
        name: z.string(),
        tel: z.string().optional(),
        mobile: z.string().optional(),
        company: z.string().optional(),
        post_code: z.string().optional(),
        country: z.string().optional(),
        province: z.string(),
        city: z.string(),
        area: z.string(),
        address: z.string(),
      }),
      receiver: z.strictObject({
        name: z.string(),
        tel: z.string().optional(),
        mobile: z.string().optional(),
        company: z.string().optional(),
        post_code: z.string().optional(),
        country: z.string().optional(),
        province: z.string(),
        city: z.string(),
        area: z.string(),
        address: z.string(),
      }),
      cargo: z.strictObject({
        count: z.number(),
        space_x: z.number(),
        space_y: z.number(),
        space_z: z.number(),
        weight: z.number(),
        detail_list: z.array(z.strictObject({ name: z.string(), count: z.number() })),
      }),
      shop: z
        .strictObject({
          wxa_path: z.string(),
          img_url: z.string().optional(),
          goods_name: z.string().optional(),
          goods_count: z.number().optional(),
          detail_list: z
            .array(
              z.strictObject({
                goods_name: z.string().optional(),
                goods_img_url: z.string().optional(),
                goods_desc: z.string().optional(),
              }),
            )
            .optional(),
        })
        .optional(),
      insured: z.strictObject({ use_insured: z.literal([0, 1]), insured_value: z.number() }),
      service: z.strictObject({ service_type: z.number(), service_name: z.string() }),
      expect_time: z.number().optional(),
      take_mode: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      delivery_resultcode: z.number().optional(),
      delivery_resultmsg: z.string().optional(),
      order_id: z.string(),
      waybill_id: z.string(),
      waybill_data: z.array(waybillData(z)),
    }),
};

/** Input of {@link getOrders}. */
export interface GetOrdersRequest {
  /** Orders, at most 100. */
  order_list: {
    /** Order number of the merchant, globally unique. */
    order_id: string;
    /** Express company; must fit the waybill. */
    delivery_id: string;
    /** Waybill number at the express company. */
    waybill_id?: string | undefined;
  }[];
}

/** Result of {@link getOrders}. */
export interface GetOrdersResponse {
  /** Waybills. */
  order_list: {
    /** Error of this entry, 0 without. */
    errcode: number;
    /** Text of the error of this entry. */
    errmsg: string;
    /** Order number of the merchant, globally unique. */
    order_id: string;
    /** Express company, from {@link listDeliveryCompanies}. */
    delivery_id: string;
    /** Waybill number at the express company. */
    waybill_id: string;
    /** What the express company prints on the label, as pairs. */
    waybill_data: WaybillData[];
    /** Label to print: HTML in Base64. */
    print_html?: string | undefined;
    /** 0 valid, 1 cancelled. */
    order_status: number;
  }[];
}

/**
 * 批量获取运单数据。Waybills of up to 100 orders; each entry tells its own error.
 * Calls `POST /cgi-bin/express/business/order/batchget`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.batchGetOrder.html
 */
export const getOrders: WechatEndpoint<GetOrdersRequest, GetOrdersResponse, 'authorizer'> = {
  id: 'batchGetOrder',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/order/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.batchGetOrder.html',
  permissionSets: [45, 71],
  request: (z: Zod) =>
    z.strictObject({
      order_list: z
        .array(z.strictObject({ order_id: z.string(), delivery_id: z.string(), waybill_id: z.string().optional() }))
        .max(100),
    }),
  response: (z: Zod) =>
    z.looseObject({
      order_list: z.array(
        z.looseObject({
          errcode: z.number(),
          errmsg: z.string(),
          order_id: z.string(),
          delivery_id: z.string(),
          waybill_id: z.string(),
          waybill_data: z.array(waybillData(z)),
          print_html: z.string().optional(),
          order_status: z.number(),
        }),
      ),
    }),
};

/** Input of {@link cancelOrder}. */
export interface CancelOrderRequest {
  /** Order number of the merchant, globally unique. */
  order_id: string;
  /** User, as this mini program sees them; not needed for orders with `add_source` 2. */
  openid?: string | undefined;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Waybill, from {@link addOrder}. */
  waybill_id: string;
}

/** Result of {@link cancelOrder}. */
export interface CancelOrderResponse {
  /** Code of the express company, its own when 9300501; 0 without error. */
  delivery_resultcode?: number | undefined;
  /** Explanation of the express company. */
  delivery_resultmsg?: string | undefined;
}

/**
 * 取消运单。Cancels a waybill that does not move yet; not every express company allows it.
 * Calls `POST /cgi-bin/express/business/order/cancel`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.cancelOrder.html
 */
export const cancelOrder: WechatEndpoint<CancelOrderRequest, CancelOrderResponse, 'authorizer'> = {
  id: 'cancelOrder',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/order/cancel',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.cancelOrder.html',
  permissionSets: [45, 71],
  errors: [40199, 930561, 930563, 9300501, 9300503, 9300506, 9300524],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string(),
      openid: z.string().optional(),
      delivery_id: z.string(),
      waybill_id: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ delivery_resultcode: z.number().optional(), delivery_resultmsg: z.string().optional() }),
};

/** Input of {@link getOrder}. */
export interface GetOrderRequest {
  /** Order number of the merchant, globally unique. */
  order_id: string;
  /** User, as this mini program sees them; not needed for orders with `add_source` 2. */
  openid?: string | undefined;
  /** Express company; must fit the waybill. */
  delivery_id: string;
  /** Waybill number at the express company. */
  waybill_id?: string | undefined;
  /** Label: 0 two parts (default), 1 one part. */
  print_type?: 0 | 1 | undefined;
}

/** Result of {@link getOrder}. */
export interface GetOrderResponse {
  /** Order number of the merchant, globally unique. */
  order_id: string;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Waybill number at the express company. */
  waybill_id: string;
  /** What the express company prints on the label, as pairs. */
  waybill_data: WaybillData[];
  /** Label to print: HTML in Base64. */
  print_html?: string | undefined;
  /** 0 valid, 1 cancelled. */
  order_status: number;
}

/**
 * 获取运单数据。Waybill of an order with the label to print.
 * Calls `POST /cgi-bin/express/business/order/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getOrder.html
 */
export const getOrder: WechatEndpoint<GetOrderRequest, GetOrderResponse, 'authorizer'> = {
  id: 'getOrder',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/order/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getOrder.html',
  permissionSets: [45, 71],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string(),
      openid: z.string().optional(),
      delivery_id: z.string(),
      waybill_id: z.string().optional(),
      print_type: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      order_id: z.string(),
      delivery_id: z.string(),
      waybill_id: z.string(),
      waybill_data: z.array(waybillData(z)),
      print_html: z.string().optional(),
      order_status: z.number(),
    }),
};

/** Input of {@link getPath}. */
export interface GetPathRequest {
  /** Order number of the merchant. */
  order_id?: string | undefined;
  /** User, as this mini program sees them; not needed for orders with `add_source` 2. */
  openid?: string | undefined;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Waybill, from {@link addOrder}. */
  waybill_id: string;
}

/** Result of {@link getPath}. */
export interface GetPathResponse {
  /** User, as this mini program sees them; not needed for orders with `add_source` 2. */
  openid?: string | undefined;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Waybill number at the express company. */
  waybill_id: string;
  /** Steps of the parcel. */
  path_item_list: {
    /** When the step happened, seconds since the epoch. */
    action_time: number;
    /**
     * Kind of step: 100001 picked up, 100002 pick-up failed, 100003 courier assigned, 200001 in transit, 300002 out for delivery,
     * 300003 signed for, 300004 delivery failed, 400001 cancelled, 400002 held up.
     */
    action_type: number;
    /** What happened, as the user reads it (UTF-8). */
    action_msg: string;
  }[];
  /** Number of steps. */
  path_item_num: number;
}

/**
 * 查询运单轨迹。Steps of a parcel so far. For waybills of {@link addOrder}.
 * Calls `POST /cgi-bin/express/business/path/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPath.html
 */
export const getPath: WechatEndpoint<GetPathRequest, GetPathResponse, 'authorizer'> = {
  id: 'getPath',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/path/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPath.html',
  permissionSets: [45, 71],
  errors: [40199],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string().optional(),
      openid: z.string().optional(),
      delivery_id: z.string(),
      waybill_id: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      openid: z.string().optional(),
      delivery_id: z.string(),
      waybill_id: z.string(),
      path_item_list: z.array(
        z.looseObject({ action_time: z.number(), action_type: z.number(), action_msg: z.string() }),
      ),
      path_item_num: z.number(),
    }),
};

/** Input of {@link testUpdateOrder}. */
export interface TestUpdateOrderRequest {
  /** Order number of the merchant, globally unique. */
  order_id: string;
  /** Always `TEST`; the client fills it in. */
  delivery_id?: 'TEST' | undefined;
  /** Always `test_biz_id`; the client fills it in. */
  biz_id?: 'test_biz_id' | undefined;
  /** Waybill number at the express company. */
  waybill_id: string;
  /** When the step happened, seconds since the epoch. */
  action_time: number;
  /**
   * Kind of step: 100001 picked up, 100002 pick-up failed, 100003 courier assigned, 200001 in transit, 300002 out for delivery,
   * 300003 signed for, 300004 delivery failed, 400001 cancelled, 400002 held up.
   */
  action_type: number;
  /** What happened, as the user reads it (UTF-8). */
  action_msg: string;
}

/** Result of {@link testUpdateOrder}. */
export type TestUpdateOrderResponse = NoFields;

/**
 * 模拟快递公司更新订单状态。Pretends a step of a sandbox parcel, so that its event can be tested. For orders at the company `TEST` with the
 * customer code `test_biz_id`.
 * Calls `POST /cgi-bin/express/business/test_update_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.testUpdateOrder.html
 */
export const testUpdateOrder: WechatEndpoint<TestUpdateOrderRequest, TestUpdateOrderResponse, 'authorizer'> = {
  id: 'testUpdateOrder',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/test_update_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.testUpdateOrder.html',
  fixed: { biz_id: 'test_biz_id', delivery_id: 'TEST' },
  permissionSets: [45, 71],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string(),
      delivery_id: z.literal(['TEST']).optional(),
      biz_id: z.literal(['test_biz_id']).optional(),
      waybill_id: z.string(),
      action_time: z.number(),
      action_type: z.number(),
      action_msg: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
