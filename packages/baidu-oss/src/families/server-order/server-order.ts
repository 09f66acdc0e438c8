import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** AddOrderInfoData. */
interface AddOrderInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  Ctime: number;
  EXT: EXT;
  Mtime: number;
  ResourceID: string;
  Status: number;
  Title: string;
}

const addOrderInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    Ctime: z.number(),
    EXT: eXT(z),
    Mtime: z.number(),
    ResourceID: z.string(),
    Status: z.number(),
    Title: z.string(),
  });

/** EXT. */
interface EXT {
  MainOrder: MainOrder;
  SubsOrder?: SubsOrder | undefined;
}

const eXT = (z: Zod) => z.strictObject({ MainOrder: mainOrder(z), SubsOrder: subsOrder(z).optional() });

/** MainOrder. */
interface MainOrder {
  Appraise?: Appraise | undefined;
  OrderDetail?: Appraise | undefined;
  Payment: Payment;
  Products: {
    Desc?: string | undefined;
    DetailPage?: DetailPage | undefined;
    ID: string;
    ImgList?: string[] | undefined;
    Name: string;
    PayPrice: number;
    Price: number;
    Quantity: number;
    SkuAttr?: SkuAttr[] | undefined;
    ExtInfo?: string | undefined;
  }[];
}

const mainOrder = (z: Zod) =>
  z.strictObject({
    Appraise: appraise(z).optional(),
    OrderDetail: appraise(z).optional(),
    Payment: payment(z),
    Products: z.array(
      z.strictObject({
        Desc: z.string().optional(),
        DetailPage: detailPage(z).optional(),
        ID: z.string(),
        ImgList: z.array(z.string()).optional(),
        Name: z.string(),
        PayPrice: z.number(),
        Price: z.number(),
        Quantity: z.number(),
        SkuAttr: z.array(skuAttr(z)).optional(),
        ExtInfo: z.string().optional(),
      }),
    ),
  });

/** Appraise. */
interface Appraise {
  Status: number;
  /** Address that opens it in a mini program host. */
  SwanSchema?: string | undefined;
  Name?: string | undefined;
  /** Address that opens it on an iPhone. */
  IPhoneSchema?: string | undefined;
  /** Address that opens it on Android. */
  AndroidSchema?: string | undefined;
}

const appraise = (z: Zod) =>
  z.strictObject({
    Status: z.number(),
    SwanSchema: z.string().optional(),
    Name: z.string().optional(),
    IPhoneSchema: z.string().optional(),
    AndroidSchema: z.string().optional(),
  });

/** Payment. */
interface Payment {
  Amount: number;
  IsPayment: boolean;
  Method: number;
  PaymentInfo?: PaymentInfo[] | undefined;
  PreferentialInfo?: PaymentInfo[] | undefined;
  Time?: number | undefined;
}

const payment = (z: Zod) =>
  z.strictObject({
    Amount: z.number(),
    IsPayment: z.boolean(),
    Method: z.number(),
    PaymentInfo: z.array(paymentInfo(z)).optional(),
    PreferentialInfo: z.array(paymentInfo(z)).optional(),
    Time: z.number().optional(),
  });

/** PaymentInfo. */
interface PaymentInfo {
  Name?: string | undefined;
  Quantity: number;
  Value: number;
}

const paymentInfo = (z: Zod) =>
  z.strictObject({ Name: z.string().optional(), Quantity: z.number(), Value: z.number() });

/** DetailPage. */
interface DetailPage {
  Status: string | number;
  /** Address that opens it in a mini program host. */
  SwanSchema?: string | undefined;
  Name?: string | undefined;
  /** Address that opens it on an iPhone. */
  IPhoneSchema?: string | undefined;
  /** Address that opens it on Android. */
  AndroidSchema?: string | undefined;
}

const detailPage = (z: Zod) =>
  z.strictObject({
    Status: z.union([z.string(), z.number()]),
    SwanSchema: z.string().optional(),
    Name: z.string().optional(),
    IPhoneSchema: z.string().optional(),
    AndroidSchema: z.string().optional(),
  });

/** SkuAttr. */
interface SkuAttr {
  Name: string;
  Value: string;
}

const skuAttr = (z: Zod) => z.strictObject({ Name: z.string(), Value: z.string() });

/** SubsOrder. */
interface SubsOrder {
  Status: number;
  Items: {
    SubOrderID: string;
    OrderType: number;
    SubStatus: number;
    Ctime: number;
    Mtime: number;
    Refund: Refund;
    OrderDetail?: OrderDetail | undefined;
  }[];
}

const subsOrder = (z: Zod) =>
  z.strictObject({
    Status: z.number(),
    Items: z.array(
      z.strictObject({
        SubOrderID: z.string(),
        OrderType: z.number(),
        SubStatus: z.number(),
        Ctime: z.number(),
        Mtime: z.number(),
        Refund: refund(z),
        OrderDetail: orderDetail(z).optional(),
      }),
    ),
  });

/** Refund. */
interface Refund {
  Amount: number;
  Product?:
    | {
        ID: string;
        Quantity: number;
        Amount: number;
      }[]
    | undefined;
}

const refund = (z: Zod) =>
  z.strictObject({
    Amount: z.number(),
    Product: z.array(z.strictObject({ ID: z.string(), Quantity: z.number(), Amount: z.number() })).optional(),
  });

/** OrderDetail. */
interface OrderDetail {
  Name?: string | undefined;
  Status: number;
  /** Address that opens it in a mini program host. */
  SwanSchema?: string | undefined;
  /** Address that opens it on an iPhone. */
  IPhoneSchema?: string | undefined;
  /** Address that opens it on Android. */
  AndroidSchema?: string | undefined;
}

const orderDetail = (z: Zod) =>
  z.strictObject({
    Name: z.string().optional(),
    Status: z.number(),
    SwanSchema: z.string().optional(),
    IPhoneSchema: z.string().optional(),
    AndroidSchema: z.string().optional(),
  });

/** The answer’s content. */
interface AddOrderInfoAddOrderInfoData {
  biz_app_id?: string | undefined;
  cate_id?: string | Int64 | undefined;
  resource_id?: string | undefined;
  rows_affected?: string | number | undefined;
}

const addOrderInfoAddOrderInfoData = (z: Zod) =>
  z.looseObject({
    biz_app_id: z.string().optional(),
    cate_id: z.union([z.string(), int64(z)]).optional(),
    resource_id: z.string().optional(),
    rows_affected: z.union([z.string(), z.number()]).optional(),
  });

/** AddOrderSubInfoData. */
interface AddOrderSubInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: AddOrderSubInfoDataEXT;
  ResourceID: string;
}

const addOrderSubInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: addOrderSubInfoDataEXT(z),
    ResourceID: z.string(),
  });

/** AddOrderSubInfoDataEXT. */
interface AddOrderSubInfoDataEXT {
  SubsOrder?:
    | {
        Items: {
          CTime?: number | undefined;
          MTime?: number | undefined;
          OrderDetail?: DetailPage | undefined;
          OrderType: number;
          Refund: {
            Amount: number;
            Product?:
              | {
                  Amount: number;
                  ID: string;
                  Quantity: number;
                }[]
              | undefined;
          };
          SubOrderID: string;
          SubStatus: number;
          Ctime: number;
          Mtime: number;
        }[];
        Status: number;
      }
    | undefined;
  MainOrder: AddOrderSubInfoDataEXTMainOrder;
}

const addOrderSubInfoDataEXT = (z: Zod) =>
  z.strictObject({
    SubsOrder: z
      .strictObject({
        Items: z.array(
          z.strictObject({
            CTime: z.number().optional(),
            MTime: z.number().optional(),
            OrderDetail: detailPage(z).optional(),
            OrderType: z.number(),
            Refund: z.strictObject({
              Amount: z.number(),
              Product: z.array(z.strictObject({ Amount: z.number(), ID: z.string(), Quantity: z.number() })).optional(),
            }),
            SubOrderID: z.string(),
            SubStatus: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
    MainOrder: addOrderSubInfoDataEXTMainOrder(z),
  });

/** AddOrderSubInfoDataEXTMainOrder. */
interface AddOrderSubInfoDataEXTMainOrder {
  Products: {
    ID: string;
    Name: string;
    Desc?: string | undefined;
    ExtInfo?: string | undefined;
    Price: number;
    PayPrice: number;
    Quantity: number;
    ImgList?: string[] | undefined;
    SkuAttr?: SkuAttr[] | undefined;
    DetailPage?: OrderDetail | undefined;
  }[];
  Payment: {
    Method: number;
    Amount: number;
    IsPayment: boolean;
    Time?: number | undefined;
    PreferentialInfo?: PreferentialInfo[] | undefined;
    PaymentInfo?: PreferentialInfo[] | undefined;
  };
  Appraise?: OrderDetail | undefined;
  OrderDetail?: OrderDetail | undefined;
}

const addOrderSubInfoDataEXTMainOrder = (z: Zod) =>
  z.strictObject({
    Products: z.array(
      z.strictObject({
        ID: z.string(),
        Name: z.string(),
        Desc: z.string().optional(),
        ExtInfo: z.string().optional(),
        Price: z.number(),
        PayPrice: z.number(),
        Quantity: z.number(),
        ImgList: z.array(z.string()).optional(),
        SkuAttr: z.array(skuAttr(z)).optional(),
        DetailPage: orderDetail(z).optional(),
      }),
    ),
    Payment: z.strictObject({
      Method: z.number(),
      Amount: z.number(),
      IsPayment: z.boolean(),
      Time: z.number().optional(),
      PreferentialInfo: z.array(preferentialInfo(z)).optional(),
      PaymentInfo: z.array(preferentialInfo(z)).optional(),
    }),
    Appraise: orderDetail(z).optional(),
    OrderDetail: orderDetail(z).optional(),
  });

/** PreferentialInfo. */
interface PreferentialInfo {
  Name?: string | undefined;
  Value: number;
  Quantity: number;
}

const preferentialInfo = (z: Zod) =>
  z.strictObject({ Name: z.string().optional(), Value: z.number(), Quantity: z.number() });

/** UpdateOrderInfoData. */
interface UpdateOrderInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: UpdateOrderInfoDataEXT;
  ResourceID: string;
  Status: number;
  Title: string;
  Ctime: number;
  Mtime: number;
}

const updateOrderInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateOrderInfoDataEXT(z),
    ResourceID: z.string(),
    Status: z.number(),
    Title: z.string(),
    Ctime: z.number(),
    Mtime: z.number(),
  });

/** UpdateOrderInfoDataEXT. */
interface UpdateOrderInfoDataEXT {
  MainOrder: UpdateOrderInfoDataEXTMainOrder;
  SubsOrder?: SubsOrder | undefined;
}

const updateOrderInfoDataEXT = (z: Zod) =>
  z.strictObject({ MainOrder: updateOrderInfoDataEXTMainOrder(z), SubsOrder: subsOrder(z).optional() });

/** UpdateOrderInfoDataEXTMainOrder. */
interface UpdateOrderInfoDataEXTMainOrder {
  Appraise?: Appraise | undefined;
  OrderDetail?: Appraise | undefined;
  Payment: Payment;
  Products: {
    Desc?: string | undefined;
    DetailPage?: Appraise | undefined;
    ID: string;
    ImgList?: string[] | undefined;
    Name: string;
    PayPrice: number;
    Price: number;
    Quantity: number;
    SkuAttr?: SkuAttr[] | undefined;
    ExtInfo?: string | undefined;
  }[];
}

const updateOrderInfoDataEXTMainOrder = (z: Zod) =>
  z.strictObject({
    Appraise: appraise(z).optional(),
    OrderDetail: appraise(z).optional(),
    Payment: payment(z),
    Products: z.array(
      z.strictObject({
        Desc: z.string().optional(),
        DetailPage: appraise(z).optional(),
        ID: z.string(),
        ImgList: z.array(z.string()).optional(),
        Name: z.string(),
        PayPrice: z.number(),
        Price: z.number(),
        Quantity: z.number(),
        SkuAttr: z.array(skuAttr(z)).optional(),
        ExtInfo: z.string().optional(),
      }),
    ),
  });

/** UpdateOrderSubStatusData. */
interface UpdateOrderSubStatusData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: UpdateOrderSubStatusDataEXT;
  ResourceID: string;
}

const updateOrderSubStatusData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateOrderSubStatusDataEXT(z),
    ResourceID: z.string(),
  });

/** UpdateOrderSubStatusDataEXT. */
interface UpdateOrderSubStatusDataEXT {
  SubsOrder?:
    | {
        Items: {
          SubOrderID: string;
          SubStatus: number;
          OrderType: number;
          Ctime: number;
          Mtime: number;
          Refund: Refund;
          OrderDetail?: OrderDetail | undefined;
        }[];
        Status: number;
      }
    | undefined;
  MainOrder: AddOrderSubInfoDataEXTMainOrder;
}

const updateOrderSubStatusDataEXT = (z: Zod) =>
  z.strictObject({
    SubsOrder: z
      .strictObject({
        Items: z.array(
          z.strictObject({
            SubOrderID: z.string(),
            SubStatus: z.number(),
            OrderType: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
            Refund: refund(z),
            OrderDetail: orderDetail(z).optional(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
    MainOrder: addOrderSubInfoDataEXTMainOrder(z),
  });

/** Input of {@link addOrderInfo}. */
export interface AddOrderInfoRequest {
  /** The user’s open id in this mini program. */
  open_id?: string | undefined;
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: AddOrderInfoData[];
}

/** Result of {@link addOrderInfo}. */
export interface AddOrderInfoResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.addOrderInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/add/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_order/
 */
export const addOrderInfo: BaiduEndpoint<AddOrderInfoRequest, AddOrderInfoResponse, 'app'> = {
  id: 'app.order.addOrderInfo',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/add/main/info',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/add_order/',
  query: ['open_id', 'swan_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string().optional(),
      swan_id: z.string().optional(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(addOrderInfoData(z)),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link submitOrderLogistics}. */
export interface SubmitOrderLogisticsRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type?: number | undefined;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: {
    BizAPPID: string;
    CateID: Int64 | string;
    EXT: {
      MainOrder: {
        Express:
          | {
              Code: string;
              ID: string;
              Name?: string | undefined;
              Status: number;
              Type: number;
            }
          | {
              Code: string;
              ID: string;
              Name?: string | undefined;
              Status: number;
              Type: number;
            }[];
      };
    };
    ResourceID: string;
    Status: number;
  }[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link submitOrderLogistics}. */
export interface SubmitOrderLogisticsResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.submitOrderLogistics.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/add/main/logistics`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/order_importupdate/
 */
export const submitOrderLogistics: BaiduEndpoint<SubmitOrderLogisticsRequest, SubmitOrderLogisticsResponse, 'app'> = {
  id: 'app.order.submitOrderLogistics',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/add/main/logistics',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/order_importupdate/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number().optional(),
      pm_app_key: z.string(),
      Data: z.array(
        z.strictObject({
          BizAPPID: z.string(),
          CateID: z.union([int64(z), z.string()]),
          EXT: z.strictObject({
            MainOrder: z.strictObject({
              Express: z.union([
                z.strictObject({
                  Code: z.string(),
                  ID: z.string(),
                  Name: z.string().optional(),
                  Status: z.number(),
                  Type: z.number(),
                }),
                z.array(
                  z.strictObject({
                    Code: z.string(),
                    ID: z.string(),
                    Name: z.string().optional(),
                    Status: z.number(),
                    Type: z.number(),
                  }),
                ),
              ]),
            }),
          }),
          ResourceID: z.string(),
          Status: z.number(),
        }),
      ),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link addOrderSubInfo}. */
export interface AddOrderSubInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: AddOrderSubInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link addOrderSubInfo}. */
export interface AddOrderSubInfoResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.addOrderSubInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/append/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_post_order/
 */
export const addOrderSubInfo: BaiduEndpoint<AddOrderSubInfoRequest, AddOrderSubInfoResponse, 'app'> = {
  id: 'app.order.addOrderSubInfo',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/append/sub/info',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/add_post_order/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(addOrderSubInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link updateOrderInfo}. */
export interface UpdateOrderInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: UpdateOrderInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrderInfo}. */
export interface UpdateOrderInfoResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.updateOrderInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/update/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_info/
 */
export const updateOrderInfo: BaiduEndpoint<UpdateOrderInfoRequest, UpdateOrderInfoResponse, 'app'> = {
  id: 'app.order.updateOrderInfo',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/update/main/info',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_order_info/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(updateOrderInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link updateOrderStatus}. */
export interface UpdateOrderStatusRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: {
    BizAPPID: string;
    CateID: Int64 | string;
    ResourceID: string;
    Status: number;
  }[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrderStatus}. */
export interface UpdateOrderStatusResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.updateOrderStatus.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/update/main/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_status/
 */
export const updateOrderStatus: BaiduEndpoint<UpdateOrderStatusRequest, UpdateOrderStatusResponse, 'app'> = {
  id: 'app.order.updateOrderStatus',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/update/main/status',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_order_status/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(
        z.strictObject({
          BizAPPID: z.string(),
          CateID: z.union([int64(z), z.string()]),
          ResourceID: z.string(),
          Status: z.number(),
        }),
      ),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link updateOrderSubInfo}. */
export interface UpdateOrderSubInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: AddOrderSubInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrderSubInfo}. */
export interface UpdateOrderSubInfoResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.updateOrderSubInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/update/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_info/
 */
export const updateOrderSubInfo: BaiduEndpoint<UpdateOrderSubInfoRequest, UpdateOrderSubInfoResponse, 'app'> = {
  id: 'app.order.updateOrderSubInfo',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/update/sub/info',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_info/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(addOrderSubInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};

/** Input of {@link updateOrderSubStatus}. */
export interface UpdateOrderSubStatusRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  /** AppKey of the mini program. */
  pm_app_key: string;
  Data: UpdateOrderSubStatusData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrderSubStatus}. */
export interface UpdateOrderSubStatusResponse {
  /** The answer’s content. */
  data: AddOrderInfoAddOrderInfoData[];
}

/**
 * App.order.updateOrderSubStatus.
 * Calls `POST /rest/2.0/smartapp/ordercenter/app/update/sub/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_status/
 */
export const updateOrderSubStatus: BaiduEndpoint<UpdateOrderSubStatusRequest, UpdateOrderSubStatusResponse, 'app'> = {
  id: 'app.order.updateOrderSubStatus',
  family: 'server-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/app/update/sub/status',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_status/',
  query: ['open_id', 'scene_id', 'scene_type', 'pm_app_key'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      pm_app_key: z.string(),
      Data: z.array(updateOrderSubStatusData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderInfoAddOrderInfoData(z)) }),
};
