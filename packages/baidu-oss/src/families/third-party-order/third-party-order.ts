import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** AddMainInfoData. */
interface AddMainInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  Ctime: number;
  EXT: EXT;
  Mtime: number;
  ResourceID: string;
  Status: number;
  Title: string;
}

const addMainInfoData = (z: Zod) =>
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
  SubsOrder?:
    | {
        Items: {
          CTime?: number | undefined;
          MTime?: number | undefined;
          OrderDetail?:
            | {
                /** Address that opens it on Android. */
                AndroidSchema?: string | undefined;
                /** Address that opens it on an iPhone. */
                IPhoneSchema?: string | undefined;
                Name?: string | undefined;
                Status: number;
                /** Address that opens it in a mini program host. */
                SwanSchema?: string | undefined;
              }
            | undefined;
          OrderType: number;
          Refund: Refund;
          SubOrderID: string;
          SubStatus: number;
          Ctime: number;
          Mtime: number;
        }[];
        Status: number;
      }
    | undefined;
}

const eXT = (z: Zod) =>
  z.strictObject({
    MainOrder: mainOrder(z),
    SubsOrder: z
      .strictObject({
        Items: z.array(
          z.strictObject({
            CTime: z.number().optional(),
            MTime: z.number().optional(),
            OrderDetail: z
              .strictObject({
                AndroidSchema: z.string().optional(),
                IPhoneSchema: z.string().optional(),
                Name: z.string().optional(),
                Status: z.number(),
                SwanSchema: z.string().optional(),
              })
              .optional(),
            OrderType: z.number(),
            Refund: refund(z),
            SubOrderID: z.string(),
            SubStatus: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
  });

/** MainOrder. */
interface MainOrder {
  Appraise?: Appraise | undefined;
  OrderDetail?: Appraise | undefined;
  Payment: {
    Amount: number;
    IsPayment: boolean;
    Method: number;
    PaymentInfo?: PaymentInfo[] | undefined;
    PreferentialInfo?: PaymentInfo[] | undefined;
    Time?: number | undefined;
  };
  Products: {
    Desc?: string | undefined;
    ID: string;
    ImgList?: string[] | undefined;
    Name: string;
    PayPrice: number;
    Price: number;
    Quantity: number;
    SkuAttr?: SkuAttr[] | undefined;
    DetailPage?: Appraise | undefined;
  }[];
}

const mainOrder = (z: Zod) =>
  z.strictObject({
    Appraise: appraise(z).optional(),
    OrderDetail: appraise(z).optional(),
    Payment: z.strictObject({
      Amount: z.number(),
      IsPayment: z.boolean(),
      Method: z.number(),
      PaymentInfo: z.array(paymentInfo(z)).optional(),
      PreferentialInfo: z.array(paymentInfo(z)).optional(),
      Time: z.number().optional(),
    }),
    Products: z.array(
      z.strictObject({
        Desc: z.string().optional(),
        ID: z.string(),
        ImgList: z.array(z.string()).optional(),
        Name: z.string(),
        PayPrice: z.number(),
        Price: z.number(),
        Quantity: z.number(),
        SkuAttr: z.array(skuAttr(z)).optional(),
        DetailPage: appraise(z).optional(),
      }),
    ),
  });

/** Appraise. */
interface Appraise {
  Name?: string | undefined;
  Status: number;
  /** Address that opens it in a mini program host. */
  SwanSchema?: string | undefined;
  /** Address that opens it on an iPhone. */
  IPhoneSchema?: string | undefined;
  /** Address that opens it on Android. */
  AndroidSchema?: string | undefined;
}

const appraise = (z: Zod) =>
  z.strictObject({
    Name: z.string().optional(),
    Status: z.number(),
    SwanSchema: z.string().optional(),
    IPhoneSchema: z.string().optional(),
    AndroidSchema: z.string().optional(),
  });

/** PaymentInfo. */
interface PaymentInfo {
  Name?: string | undefined;
  Quantity: number;
  Value: number;
}

const paymentInfo = (z: Zod) =>
  z.strictObject({ Name: z.string().optional(), Quantity: z.number(), Value: z.number() });

/** SkuAttr. */
interface SkuAttr {
  Name: string;
  Value: string;
}

const skuAttr = (z: Zod) => z.strictObject({ Name: z.string(), Value: z.string() });

/** Refund. */
interface Refund {
  Amount: number;
  Product?:
    | {
        Amount: number;
        ID: string;
        Quantity: number;
      }[]
    | undefined;
}

const refund = (z: Zod) =>
  z.strictObject({
    Amount: z.number(),
    Product: z.array(z.strictObject({ Amount: z.number(), ID: z.string(), Quantity: z.number() })).optional(),
  });

/** The answer’s content. */
interface AddMainInfoAddMainInfoData {
  biz_app_id?: string | undefined;
  cate_id?: string | Int64 | undefined;
  resource_id?: string | undefined;
  rows_affected?: string | number | undefined;
}

const addMainInfoAddMainInfoData = (z: Zod) =>
  z.looseObject({
    biz_app_id: z.string().optional(),
    cate_id: z.union([z.string(), int64(z)]).optional(),
    resource_id: z.string().optional(),
    rows_affected: z.union([z.string(), z.number()]).optional(),
  });

/** AppendSubInfoData. */
interface AppendSubInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: AppendSubInfoDataEXT;
  ResourceID: string;
}

const appendSubInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: appendSubInfoDataEXT(z),
    ResourceID: z.string(),
  });

/** AppendSubInfoDataEXT. */
interface AppendSubInfoDataEXT {
  SubsOrder?:
    | {
        Items: {
          CTime?: number | undefined;
          MTime?: number | undefined;
          OrderDetail?: Appraise | undefined;
          OrderType: number;
          Refund: Refund;
          SubOrderID: string;
          SubStatus: number;
          Ctime: number;
          Mtime: number;
        }[];
        Status: number;
      }
    | undefined;
  MainOrder: AppendSubInfoDataEXTMainOrder;
}

const appendSubInfoDataEXT = (z: Zod) =>
  z.strictObject({
    SubsOrder: z
      .strictObject({
        Items: z.array(
          z.strictObject({
            CTime: z.number().optional(),
            MTime: z.number().optional(),
            OrderDetail: appraise(z).optional(),
            OrderType: z.number(),
            Refund: refund(z),
            SubOrderID: z.string(),
            SubStatus: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
    MainOrder: appendSubInfoDataEXTMainOrder(z),
  });

/** AppendSubInfoDataEXTMainOrder. */
interface AppendSubInfoDataEXTMainOrder {
  Products: {
    ID: string;
    Name: string;
    Desc?: string | undefined;
    Price: number;
    PayPrice: number;
    Quantity: number;
    ImgList?: string[] | undefined;
    SkuAttr?: SkuAttr[] | undefined;
    DetailPage?: Appraise | undefined;
  }[];
  Payment: {
    Method: number;
    Amount: number;
    IsPayment: boolean;
    Time?: number | undefined;
    PreferentialInfo?: PreferentialInfo[] | undefined;
    PaymentInfo?: PreferentialInfo[] | undefined;
  };
  Appraise?: Appraise | undefined;
  OrderDetail?: Appraise | undefined;
}

const appendSubInfoDataEXTMainOrder = (z: Zod) =>
  z.strictObject({
    Products: z.array(
      z.strictObject({
        ID: z.string(),
        Name: z.string(),
        Desc: z.string().optional(),
        Price: z.number(),
        PayPrice: z.number(),
        Quantity: z.number(),
        ImgList: z.array(z.string()).optional(),
        SkuAttr: z.array(skuAttr(z)).optional(),
        DetailPage: appraise(z).optional(),
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
    Appraise: appraise(z).optional(),
    OrderDetail: appraise(z).optional(),
  });

/** PreferentialInfo. */
interface PreferentialInfo {
  Name?: string | undefined;
  Value: number;
  Quantity: number;
}

const preferentialInfo = (z: Zod) =>
  z.strictObject({ Name: z.string().optional(), Value: z.number(), Quantity: z.number() });

/** UpdateMainInfoData. */
interface UpdateMainInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: UpdateMainInfoDataEXT;
  ResourceID: string;
  Status: number;
  Title: string;
  Ctime: number;
  Mtime: number;
}

const updateMainInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateMainInfoDataEXT(z),
    ResourceID: z.string(),
    Status: z.number(),
    Title: z.string(),
    Ctime: z.number(),
    Mtime: z.number(),
  });

/** UpdateMainInfoDataEXT. */
interface UpdateMainInfoDataEXT {
  MainOrder: MainOrder;
  SubsOrder?:
    | {
        Status: number;
        Items: {
          SubOrderID: string;
          OrderType: number;
          SubStatus: number;
          Ctime: number;
          Mtime: number;
          Refund: UpdateMainInfoDataEXTSubsOrderItemsRefund;
          OrderDetail?: Appraise | undefined;
        }[];
      }
    | undefined;
}

const updateMainInfoDataEXT = (z: Zod) =>
  z.strictObject({
    MainOrder: mainOrder(z),
    SubsOrder: z
      .strictObject({
        Status: z.number(),
        Items: z.array(
          z.strictObject({
            SubOrderID: z.string(),
            OrderType: z.number(),
            SubStatus: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
            Refund: updateMainInfoDataEXTSubsOrderItemsRefund(z),
            OrderDetail: appraise(z).optional(),
          }),
        ),
      })
      .optional(),
  });

/** UpdateMainInfoDataEXTSubsOrderItemsRefund. */
interface UpdateMainInfoDataEXTSubsOrderItemsRefund {
  Amount: number;
  Product?:
    | {
        ID: string;
        Quantity: number;
        Amount: number;
      }[]
    | undefined;
}

const updateMainInfoDataEXTSubsOrderItemsRefund = (z: Zod) =>
  z.strictObject({
    Amount: z.number(),
    Product: z.array(z.strictObject({ ID: z.string(), Quantity: z.number(), Amount: z.number() })).optional(),
  });

/** UpdateSubInfoData. */
interface UpdateSubInfoData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: UpdateSubInfoDataEXT;
  ResourceID: string;
}

const updateSubInfoData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateSubInfoDataEXT(z),
    ResourceID: z.string(),
  });

/** UpdateSubInfoDataEXT. */
interface UpdateSubInfoDataEXT {
  SubsOrder?:
    | {
        Items: {
          CTime?: number | undefined;
          MTime?: number | undefined;
          OrderDetail?:
            | {
                /** Address that opens it on Android. */
                AndroidSchema?: string | undefined;
                H5Schema?: string | undefined;
                /** Address that opens it on an iPhone. */
                IPhoneSchema?: string | undefined;
                Name?: string | undefined;
                Status: number;
                /** Address that opens it in a mini program host. */
                SwanSchema?: string | undefined;
              }
            | undefined;
          OrderType: number;
          Refund: Refund;
          SubOrderID: string;
          SubStatus: number;
          Ctime: number;
          Mtime: number;
        }[];
        Status: number;
      }
    | undefined;
  MainOrder: AppendSubInfoDataEXTMainOrder;
}

const updateSubInfoDataEXT = (z: Zod) =>
  z.strictObject({
    SubsOrder: z
      .strictObject({
        Items: z.array(
          z.strictObject({
            CTime: z.number().optional(),
            MTime: z.number().optional(),
            OrderDetail: z
              .strictObject({
                AndroidSchema: z.string().optional(),
                H5Schema: z.string().optional(),
                IPhoneSchema: z.string().optional(),
                Name: z.string().optional(),
                Status: z.number(),
                SwanSchema: z.string().optional(),
              })
              .optional(),
            OrderType: z.number(),
            Refund: refund(z),
            SubOrderID: z.string(),
            SubStatus: z.number(),
            Ctime: z.number(),
            Mtime: z.number(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
    MainOrder: appendSubInfoDataEXTMainOrder(z),
  });

/** UpdateSubStatusData. */
interface UpdateSubStatusData {
  BizAPPID: string;
  CateID: Int64 | string;
  EXT: UpdateSubStatusDataEXT;
  ResourceID: string;
}

const updateSubStatusData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateSubStatusDataEXT(z),
    ResourceID: z.string(),
  });

/** UpdateSubStatusDataEXT. */
interface UpdateSubStatusDataEXT {
  SubsOrder?:
    | {
        Items: {
          SubOrderID: string;
          SubStatus: number;
          OrderType: number;
          Ctime: number;
          Mtime: number;
          Refund: UpdateMainInfoDataEXTSubsOrderItemsRefund;
          OrderDetail?: Appraise | undefined;
        }[];
        Status: number;
      }
    | undefined;
  MainOrder: AppendSubInfoDataEXTMainOrder;
}

const updateSubStatusDataEXT = (z: Zod) =>
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
            Refund: updateMainInfoDataEXTSubsOrderItemsRefund(z),
            OrderDetail: appraise(z).optional(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
    MainOrder: appendSubInfoDataEXTMainOrder(z),
  });

/** Input of {@link addMainInfo}. */
export interface AddMainInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: AddMainInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link addMainInfo}. */
export interface AddMainInfoResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.addMainInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/add/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_order/
 */
export const addMainInfo: BaiduEndpoint<AddMainInfoRequest, AddMainInfoResponse, 'authorizer'> = {
  id: 'tp.order.addMainInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/add/main/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/add_order/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(addMainInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};

/** Input of {@link appendSubInfo}. */
export interface AppendSubInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: AppendSubInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link appendSubInfo}. */
export interface AppendSubInfoResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.appendSubInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/append/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_post_order/
 */
export const appendSubInfo: BaiduEndpoint<AppendSubInfoRequest, AppendSubInfoResponse, 'authorizer'> = {
  id: 'tp.order.appendSubInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/append/sub/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/add_post_order/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(appendSubInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};

/** Input of {@link updateMainInfo}. */
export interface UpdateMainInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: UpdateMainInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateMainInfo}. */
export interface UpdateMainInfoResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.updateMainInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_info/
 */
export const updateMainInfo: BaiduEndpoint<UpdateMainInfoRequest, UpdateMainInfoResponse, 'authorizer'> = {
  id: 'tp.order.updateMainInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/main/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_order_info/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(updateMainInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};

/** Input of {@link updateMainStatus}. */
export interface UpdateMainStatusRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: {
    BizAPPID: string;
    CateID: Int64 | string;
    ResourceID: string;
    Status: number;
  }[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateMainStatus}. */
export interface UpdateMainStatusResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.updateMainStatus.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/main/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_status/
 */
export const updateMainStatus: BaiduEndpoint<UpdateMainStatusRequest, UpdateMainStatusResponse, 'authorizer'> = {
  id: 'tp.order.updateMainStatus',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/main/status',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_order_status/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
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
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};

/** Input of {@link updateSubInfo}. */
export interface UpdateSubInfoRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: UpdateSubInfoData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateSubInfo}. */
export interface UpdateSubInfoResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.updateSubInfo.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_info/
 */
export const updateSubInfo: BaiduEndpoint<UpdateSubInfoRequest, UpdateSubInfoResponse, 'authorizer'> = {
  id: 'tp.order.updateSubInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/sub/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_info/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(updateSubInfoData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};

/** Input of {@link updateSubStatus}. */
export interface UpdateSubStatusRequest {
  /** The user’s open id in this mini program. */
  open_id: string;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  Data: UpdateSubStatusData[];
  /** The user’s SwanID, an id of the device. */
  swan_id?: string | undefined;
}

/** Result of {@link updateSubStatus}. */
export interface UpdateSubStatusResponse {
  /** The answer’s content. */
  data: AddMainInfoAddMainInfoData[];
}

/**
 * Tp.order.updateSubStatus.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/sub/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_status/
 */
export const updateSubStatus: BaiduEndpoint<UpdateSubStatusRequest, UpdateSubStatusResponse, 'authorizer'> = {
  id: 'tp.order.updateSubStatus',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/sub/status',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_status/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(updateSubStatusData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addMainInfoAddMainInfoData(z)) }),
};
