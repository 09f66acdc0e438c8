import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** The order; exactly one. */
interface AddOrderData {
  /** AppKey of the mini program. */
  BizAPPID: string;
  /**
   * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
   * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
   */
  CateID: Int64 | string;
  /** When the order was created, seconds since the epoch. */
  Ctime: number;
  /** Contents of the order. */
  EXT: EXT;
  /** When the order last changed, seconds since the epoch. */
  Mtime: number;
  /** The developer’s own order id, unique. */
  ResourceID: string;
  /**
   * State, meaning depends on CateID. Physical: 1 to be paid, 5 to be sent, 6 to be received; virtual: 1 to be paid, 2 waits for
   * the seller, 3 being handled, 4 confirmed; both: 100 closed, 200 completed, 300 hidden.
   */
  Status: number;
  /** Title shown to the user; the goods’ name is advised. */
  Title: string;
}

const addOrderData = (z: Zod) =>
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

/** Contents of the order. */
interface EXT {
  /** The purchase: goods, payment and pages. */
  MainOrder: MainOrder;
  /** After-sales orders: refunds, returns and exchanges. */
  SubsOrder?:
    | {
        /** After-sales orders, one or several. */
        Items: {
          /** When it was created, seconds since the epoch. */
          CTime: number;
          /** When it last changed, seconds since the epoch. */
          MTime: number;
          /** Page with the after-sales order’s details. */
          OrderDetail?:
            | {
                /** Address that opens the page on Android. */
                AndroidSchema?: string | undefined;
                /** Address that opens the page on an iPhone. */
                IPhoneSchema?: string | undefined;
                /** Text shown on the link. */
                Name?: string | undefined;
                /** 0 hidden, 1 shown without a link, 2 shown with a link; send 2. */
                Status: number;
                /** Address that opens the page in the mini program. */
                SwanSchema?: string | undefined;
              }
            | undefined;
          /** 1 refund only, 2 exchange, 3 refund and return. */
          OrderType: 1 | 2 | 3;
          /** What is refunded. */
          Refund: Refund;
          /** The developer’s own id of the after-sales order. */
          SubOrderID: string;
          /**
           * State of this after-sales order: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed, 407
           * refused by the seller.
           */
          SubStatus: number;
        }[];
        /**
         * State of all after-sales orders together: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed,
         * 407 refused by the seller.
         */
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
            CTime: z.number(),
            MTime: z.number(),
            OrderDetail: z
              .strictObject({
                AndroidSchema: z.string().optional(),
                IPhoneSchema: z.string().optional(),
                Name: z.string().optional(),
                Status: z.number(),
                SwanSchema: z.string().optional(),
              })
              .optional(),
            OrderType: z.literal([1, 2, 3]),
            Refund: refund(z),
            SubOrderID: z.string(),
            SubStatus: z.number(),
          }),
        ),
        Status: z.number(),
      })
      .optional(),
  });

/** The purchase: goods, payment and pages. */
interface MainOrder {
  /** Review page; only while a review is still due. */
  Appraise?:
    | {
        /** Text shown on the link. */
        Name?: string | undefined;
        /** 0 cannot be reviewed or was reviewed, 2 waits for the review. */
        Status: number;
        /** Address that opens the page in the mini program. */
        SwanSchema?: string | undefined;
        /** Address that opens the page on an iPhone. */
        IPhoneSchema?: string | undefined;
        /** Address that opens the page on Android. */
        AndroidSchema?: string | undefined;
      }
    | undefined;
  /** Page with the order’s details. */
  OrderDetail?: OrderDetail | undefined;
  /** How and what the user pays. */
  Payment: {
    /** Amount paid in fen: goods plus PaymentInfo minus PreferentialInfo, each times Quantity. */
    Amount: number;
    /** Whether it is paid. */
    IsPayment: boolean;
    /** 1 online, 2 on delivery. */
    Method: 1 | 2;
    /** Other charges such as freight or insurance. */
    PaymentInfo?:
      | {
          /** Name of the charge shown to the user. */
          Name?: string | undefined;
          /** How many times it is charged. */
          Quantity: number;
          /** Amount in fen; the page’s formula multiplies it by Quantity. */
          Value: number;
        }[]
      | undefined;
    /** Coupons and discounts. */
    PreferentialInfo?:
      | {
          /** Name of the discount shown to the user. */
          Name?: string | undefined;
          /** How many times it is deducted. */
          Quantity: number;
          /** Amount in fen; the page’s formula multiplies it by Quantity. */
          Value: number;
        }[]
      | undefined;
    /** When it was paid, seconds since the epoch. */
    Time?: number | undefined;
  };
  /** Goods of the order, at least one. */
  Products: {
    /** Short description of the goods. */
    Desc?: string | undefined;
    /** The developer’s own goods id, unique. */
    ID: string;
    /** Addresses of preview pictures, 5 at most. */
    ImgList?: string[] | undefined;
    /** Name of the goods. */
    Name: string;
    /** Price paid for one in fen. */
    PayPrice: number;
    /** List price of one in fen. */
    Price: number;
    /** Pieces bought. */
    Quantity: number;
    /** Chosen variants such as colour or size. */
    SkuAttr?:
      | {
          /** Name of the attribute. */
          Name: string;
          /** Value of the attribute. */
          Value: string;
        }[]
      | undefined;
    /** Page with the details of the goods. */
    DetailPage?: OrderDetail | undefined;
  }[];
}

const mainOrder = (z: Zod) =>
  z.strictObject({
    Appraise: z
      .strictObject({
        Name: z.string().optional(),
        Status: z.number(),
        SwanSchema: z.string().optional(),
        IPhoneSchema: z.string().optional(),
        AndroidSchema: z.string().optional(),
      })
      .optional(),
    OrderDetail: orderDetail(z).optional(),
    Payment: z.strictObject({
      Amount: z.number(),
      IsPayment: z.boolean(),
      Method: z.literal([1, 2]),
      PaymentInfo: z
        .array(z.strictObject({ Name: z.string().optional(), Quantity: z.number(), Value: z.number() }))
        .optional(),
      PreferentialInfo: z
        .array(z.strictObject({ Name: z.string().optional(), Quantity: z.number(), Value: z.number() }))
        .optional(),
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
        SkuAttr: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).optional(),
        DetailPage: orderDetail(z).optional(),
      }),
    ),
  });

/** Page with the order’s details. */
interface OrderDetail {
  /** Text shown on the link. */
  Name?: string | undefined;
  /** 0 hidden, 1 shown without a link, 2 shown with a link; send 2. */
  Status: number;
  /** Address that opens the page in the mini program. */
  SwanSchema?: string | undefined;
  /** Address that opens the page on an iPhone. */
  IPhoneSchema?: string | undefined;
  /** Address that opens the page on Android. */
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

/** What is refunded. */
interface Refund {
  /** Whole refund in fen. */
  Amount: number;
  /** Goods refunded or returned. */
  Product?:
    | {
        /** Refund for these goods in fen. */
        Amount: number;
        /** Goods id as in the order. */
        ID: string;
        /** Pieces refunded or returned. */
        Quantity: number;
      }[]
    | undefined;
}

const refund = (z: Zod) =>
  z.strictObject({
    Amount: z.number(),
    Product: z.array(z.strictObject({ Amount: z.number(), ID: z.string(), Quantity: z.number() })).optional(),
  });

/** Outcome of each order sent. */
interface AddOrderAddOrderData {
  /** BizAPPID of the request. */
  biz_app_id?: string | undefined;
  /** CateID of the request. */
  cate_id?: string | Int64 | undefined;
  /** ResourceID of the request. */
  resource_id: string;
  /** 0 failed, any other number succeeded. */
  rows_affected: string | number;
}

const addOrderAddOrderData = (z: Zod) =>
  z.looseObject({
    biz_app_id: z.string().optional(),
    cate_id: z.union([z.string(), int64(z)]).optional(),
    resource_id: z.string(),
    rows_affected: z.union([z.string(), z.number()]),
  });

/** The orders to change, each by its ResourceID. */
interface UpdateOrderData {
  /** AppKey of the mini program. */
  BizAPPID: string;
  /**
   * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
   * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
   */
  CateID: Int64 | string;
  /** Contents of the order. */
  EXT: UpdateOrderDataEXT;
  /** The developer’s own order id, unique. */
  ResourceID: string;
  /**
   * State, meaning depends on CateID. Physical: 1 to be paid, 5 to be sent, 6 to be received; virtual: 1 to be paid, 2 waits for
   * the seller, 3 being handled, 4 confirmed; both: 100 closed, 200 completed, 300 hidden.
   */
  Status: number;
  /** Title shown to the user; the goods’ name is advised. */
  Title?: string | undefined;
  /** When the order was created, seconds since the epoch. */
  Ctime?: number | undefined;
  /** When the order last changed, seconds since the epoch. */
  Mtime?: number | undefined;
}

const updateOrderData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: updateOrderDataEXT(z),
    ResourceID: z.string(),
    Status: z.number(),
    Title: z.string().optional(),
    Ctime: z.number().optional(),
    Mtime: z.number().optional(),
  });

/** Contents of the order. */
interface UpdateOrderDataEXT {
  /** The purchase: goods, payment and pages. */
  MainOrder: MainOrder;
  /** After-sales orders; they have calls of their own, leave it out. */
  SubsOrder?:
    | {
        /**
         * State of all after-sales orders together: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed,
         * 407 refused by the seller.
         */
        Status: number;
        /** After-sales orders, one or several. */
        Items: {
          /** The developer’s own id of the after-sales order. */
          SubOrderID: string;
          /** 1 refund only, 2 exchange, 3 refund and return. */
          OrderType: 1 | 2 | 3;
          /**
           * State of this after-sales order: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed, 407
           * refused by the seller.
           */
          SubStatus: number;
          /** When it was created, seconds since the epoch; Baidu’s pages write CTime. */
          CTime?: number | undefined;
          /** When it last changed, seconds since the epoch; Baidu’s pages write MTime. */
          MTime?: number | undefined;
          /** What is refunded. */
          Refund: {
            /** Whole refund in fen. */
            Amount: number;
            /** Goods refunded or returned. */
            Product?:
              | {
                  /** Goods id as in the order. */
                  ID: string;
                  /** Pieces refunded or returned. */
                  Quantity: number;
                  /** Refund for these goods in fen. */
                  Amount: number;
                }[]
              | undefined;
          };
          /** Page with the after-sales order’s details. */
          OrderDetail?: OrderDetail | undefined;
        }[];
      }
    | undefined;
}

const updateOrderDataEXT = (z: Zod) =>
  z.strictObject({
    MainOrder: mainOrder(z),
    SubsOrder: z
      .strictObject({
        Status: z.number(),
        Items: z.array(
          z.strictObject({
            SubOrderID: z.string(),
            OrderType: z.literal([1, 2, 3]),
            SubStatus: z.number(),
            CTime: z.number().optional(),
            MTime: z.number().optional(),
            Refund: z.strictObject({
              Amount: z.number(),
              Product: z.array(z.strictObject({ ID: z.string(), Quantity: z.number(), Amount: z.number() })).optional(),
            }),
            OrderDetail: orderDetail(z).optional(),
          }),
        ),
      })
      .optional(),
  });

/** The orders to change, each by its ResourceID. */
interface UpdateAfterSalesData {
  /** AppKey of the mini program. */
  BizAPPID: string;
  /**
   * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
   * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
   */
  CateID: Int64 | string;
  /** Contents of the order. */
  EXT: {
    /** After-sales orders: refunds, returns and exchanges. */
    SubsOrder?:
      | {
          /** After-sales orders, one or several. */
          Items: {
            /** When it was created, seconds since the epoch. */
            CTime: number;
            /** When it last changed, seconds since the epoch. */
            MTime: number;
            /** Page with the after-sales order’s details. */
            OrderDetail?:
              | {
                  /** Address that opens the page on Android. */
                  AndroidSchema?: string | undefined;
                  /** Address that opens the page in a browser. */
                  H5Schema?: string | undefined;
                  /** Address that opens the page on an iPhone. */
                  IPhoneSchema?: string | undefined;
                  /** Text shown on the link. */
                  Name?: string | undefined;
                  /** 0 hidden, 1 shown without a link, 2 shown with a link; send 2. */
                  Status: number;
                  /** Address that opens the page in the mini program. */
                  SwanSchema?: string | undefined;
                }
              | undefined;
            /** 1 refund only, 2 exchange, 3 refund and return. */
            OrderType: 1 | 2 | 3;
            /** What is refunded. */
            Refund: Refund;
            /** The developer’s own id of the after-sales order. */
            SubOrderID: string;
            /**
             * State of this after-sales order: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed, 407
             * refused by the seller.
             */
            SubStatus: number;
          }[];
          /**
           * State of all after-sales orders together: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed,
           * 407 refused by the seller.
           */
          Status: number;
        }
      | undefined;
  };
  /** The developer’s own order id, unique. */
  ResourceID: string;
}

const updateAfterSalesData = (z: Zod) =>
  z.strictObject({
    BizAPPID: z.string(),
    CateID: z.union([int64(z), z.string()]),
    EXT: z.strictObject({
      SubsOrder: z
        .strictObject({
          Items: z.array(
            z.strictObject({
              CTime: z.number(),
              MTime: z.number(),
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
              OrderType: z.literal([1, 2, 3]),
              Refund: refund(z),
              SubOrderID: z.string(),
              SubStatus: z.number(),
            }),
          ),
          Status: z.number(),
        })
        .optional(),
    }),
    ResourceID: z.string(),
  });

/** Input of {@link addOrder}. */
export interface AddOrderRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** The order; exactly one. */
  Data: AddOrderData[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link addOrder}. */
export interface AddOrderResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 导入订单信息。Puts one order into the user’s order centre of the Baidu app after payment. An order with the same ResourceID is
 * overwritten as a whole, after-sales orders included; use the update calls for changes. An errno of 0 is not enough:
 * rows_affected is 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/add/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_order/
 */
export const addOrder: BaiduEndpoint<AddOrderRequest, AddOrderResponse, 'authorizer'> = {
  id: 'tp.order.addMainInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/add/main/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/order/add_order/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(addOrderData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};

/** Input of {@link addAfterSales}. */
export interface AddAfterSalesRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** Orders to which after-sales orders are added. */
  Data: {
    /** AppKey of the mini program. */
    BizAPPID: string;
    /**
     * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
     * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
     */
    CateID: Int64 | string;
    /** Contents of the order. */
    EXT: {
      /** After-sales orders: refunds, returns and exchanges. */
      SubsOrder?:
        | {
            /** After-sales orders, one or several. */
            Items: {
              /** When it was created, seconds since the epoch. */
              CTime: number;
              /** When it last changed, seconds since the epoch. */
              MTime: number;
              /** Page with the after-sales order’s details. */
              OrderDetail?: OrderDetail | undefined;
              /** 1 refund only, 2 exchange, 3 refund and return. */
              OrderType: 1 | 2 | 3;
              /** What is refunded. */
              Refund: Refund;
              /** The developer’s own id of the after-sales order. */
              SubOrderID: string;
              /**
               * State of this after-sales order: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed, 407
               * refused by the seller.
               */
              SubStatus: number;
            }[];
            /**
             * State of all after-sales orders together: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed,
             * 407 refused by the seller.
             */
            Status: number;
          }
        | undefined;
    };
    /** The developer’s own order id, unique. */
    ResourceID: string;
  }[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link addAfterSales}. */
export interface AddAfterSalesResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 导入售后订单信息。Adds after-sales orders (refund, return, exchange) to an order that was imported before; several may go in one call.
 * An errno of 0 is not enough: rows_affected is 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/append/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/add_post_order/
 */
export const addAfterSales: BaiduEndpoint<AddAfterSalesRequest, AddAfterSalesResponse, 'authorizer'> = {
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
      Data: z.array(
        z.strictObject({
          BizAPPID: z.string(),
          CateID: z.union([int64(z), z.string()]),
          EXT: z.strictObject({
            SubsOrder: z
              .strictObject({
                Items: z.array(
                  z.strictObject({
                    CTime: z.number(),
                    MTime: z.number(),
                    OrderDetail: orderDetail(z).optional(),
                    OrderType: z.literal([1, 2, 3]),
                    Refund: refund(z),
                    SubOrderID: z.string(),
                    SubStatus: z.number(),
                  }),
                ),
                Status: z.number(),
              })
              .optional(),
          }),
          ResourceID: z.string(),
        }),
      ),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};

/** Input of {@link updateOrder}. */
export interface UpdateOrderRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** The orders to change, each by its ResourceID. */
  Data: UpdateOrderData[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrder}. */
export interface UpdateOrderResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 更新订单信息。Updates an order that was imported before; an unknown ResourceID fails. An errno of 0 is not enough: rows_affected is
 * 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/main/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_info/
 */
export const updateOrder: BaiduEndpoint<UpdateOrderRequest, UpdateOrderResponse, 'authorizer'> = {
  id: 'tp.order.updateMainInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/main/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_order_info/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(updateOrderData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};

/** Input of {@link updateOrderStatus}. */
export interface UpdateOrderStatusRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** The orders to change, each by its ResourceID. */
  Data: {
    /** AppKey of the mini program. */
    BizAPPID: string;
    /**
     * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
     * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
     */
    CateID: Int64 | string;
    /** The developer’s own order id, unique. */
    ResourceID: string;
    /**
     * State, meaning depends on CateID. Physical: 1 to be paid, 5 to be sent, 6 to be received; virtual: 1 to be paid, 2 waits for
     * the seller, 3 being handled, 4 confirmed; both: 100 closed, 200 completed, 300 hidden.
     */
    Status: number;
  }[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link updateOrderStatus}. */
export interface UpdateOrderStatusResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 更新订单状态。Sets the state of an order that was imported before; an unknown ResourceID fails. An errno of 0 is not enough:
 * rows_affected is 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/main/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_order_status/
 */
export const updateOrderStatus: BaiduEndpoint<UpdateOrderStatusRequest, UpdateOrderStatusResponse, 'authorizer'> = {
  id: 'tp.order.updateMainStatus',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/main/status',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
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
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};

/** Input of {@link updateAfterSales}. */
export interface UpdateAfterSalesRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** The orders to change, each by its ResourceID. */
  Data: UpdateAfterSalesData[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link updateAfterSales}. */
export interface UpdateAfterSalesResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 更新售后订单信息。Replaces the after-sales information of an order as a whole. Order and after-sales order must have been imported
 * before. An errno of 0 is not enough: rows_affected is 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/sub/info`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_info/
 */
export const updateAfterSales: BaiduEndpoint<UpdateAfterSalesRequest, UpdateAfterSalesResponse, 'authorizer'> = {
  id: 'tp.order.updateSubInfo',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/sub/info',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_info/',
  query: ['open_id', 'scene_id', 'scene_type'],
  request: (z: Zod) =>
    z.strictObject({
      open_id: z.string(),
      scene_id: z.string(),
      scene_type: z.number(),
      Data: z.array(updateAfterSalesData(z)),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};

/** Input of {@link updateAfterSalesStatus}. */
export interface UpdateAfterSalesStatusRequest {
  /** Open id of the user who ordered. */
  open_id: string;
  /** Order id of Baidu’s cashier: orderId of the payment notice. */
  scene_id: string;
  /** Kind of payment scene; always send 2. */
  scene_type: number;
  /** The orders to change, each by its ResourceID. */
  Data: {
    /** AppKey of the mini program. */
    BizAPPID: string;
    /**
     * Kind of order: 1 physical goods, 2 virtual goods, 5 courier, 6 courier without amount, 10 home service, 11 home service
     * without amount, 15 hotel, 20 tickets, 25 taxi, 26 taxi without amount.
     */
    CateID: Int64 | string;
    /** Contents of the order. */
    EXT: {
      /** After-sales orders: refunds, returns and exchanges. */
      SubsOrder?:
        | {
            /** States of the after-sales orders, one or several. */
            Items: {
              /** The developer’s own id of the after-sales order. */
              SubOrderID: string;
              /**
               * State of this after-sales order: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed, 407
               * refused by the seller.
               */
              SubStatus: number;
            }[];
            /**
             * State of all after-sales orders together: 400 requested, 401 being handled, 402 refunded, 403 exchange completed, 404 closed,
             * 407 refused by the seller.
             */
            Status: number;
          }
        | undefined;
    };
    /** The developer’s own order id, unique. */
    ResourceID: string;
  }[];
  /** SwanID of a user who is not logged in and has no open id. */
  swan_id?: string | undefined;
}

/** Result of {@link updateAfterSalesStatus}. */
export interface UpdateAfterSalesStatusResponse {
  /** Outcome of each order sent. */
  data: AddOrderAddOrderData[];
}

/**
 * 更新售后订单状态。Sets the states of after-sales orders. Order and after-sales orders must have been imported before. An errno of 0 is
 * not enough: rows_affected is 0 for an order that failed.
 * Calls `POST /rest/2.0/smartapp/ordercenter/update/sub/status`.
 *
 * @see https://smartprogram.baidu.com/docs/third/order/update_post_order_status/
 */
export const updateAfterSalesStatus: BaiduEndpoint<
  UpdateAfterSalesStatusRequest,
  UpdateAfterSalesStatusResponse,
  'authorizer'
> = {
  id: 'tp.order.updateSubStatus',
  family: 'third-party-order',
  method: 'POST',
  path: '/rest/2.0/smartapp/ordercenter/update/sub/status',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/order/update_post_order_status/',
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
          EXT: z.strictObject({
            SubsOrder: z
              .strictObject({
                Items: z.array(z.strictObject({ SubOrderID: z.string(), SubStatus: z.number() })),
                Status: z.number(),
              })
              .optional(),
          }),
          ResourceID: z.string(),
        }),
      ),
      swan_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(addOrderAddOrderData(z)) }),
};
