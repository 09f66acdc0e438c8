import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64, numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Buyer. */
interface Buyer {
  /** Mini program that bought the service. */
  appid: string;
  /** Service of the provider. */
  service_id: Numeric;
  /** Specifications that were bought. */
  spec_list?:
    | {
        /** Specification that was bought. */
        specification_id: string;
        /** Seconds since the epoch when it ends. */
        expire_time: number;
      }[]
    | undefined;
}

const buyer = (z: Zod) =>
  z.looseObject({
    appid: z.string(),
    service_id: numeric(z),
    spec_list: z.array(z.looseObject({ specification_id: z.string(), expire_time: z.number() })).optional(),
  });

/** Input of {@link invokeService}. */
export interface InvokeServiceRequest {
  /** Id of the service. */
  service: string;
  /** Interface of the service. */
  api: string;
  /** Whether the answer is fetched later. */
  async?: boolean | undefined;
  /** Arguments as the interface of the service defines them. */
  data?: unknown | undefined;
  /** Random text that is unique per request. */
  client_msg_id: string;
}

/** Result of {@link invokeService}. */
export interface InvokeServiceResponse {
  /** Request, for {@link getInvokeResult}. */
  request_id?: string | undefined;
  /** Answer of the service, as JSON text. */
  data?: string | undefined;
}

/**
 * 调用服务平台提供的服务。Calls a bought service. It answers at once, or with `async` gives a request id for {@link getInvokeResult}.
 * Calls `POST /wxa/servicemarket`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/service-market/serviceMarket.invokeService.html
 */
export const invokeService: WechatEndpoint<InvokeServiceRequest, InvokeServiceResponse, 'authorizer'> = {
  id: 'invokeService',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarket',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/service-market/serviceMarket.invokeService.html',
  permissionSets: [66, 67],
  request: (z: Zod) =>
    z.strictObject({
      service: z.string(),
      api: z.string(),
      async: z.boolean().optional(),
      data: z.unknown().optional(),
      client_msg_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ request_id: z.string().optional(), data: z.string().optional() }),
};

/** Input of {@link listPaidOrders}. */
export interface ListPaidOrdersRequest {
  /** Mini program that bought the service; needed for buyer type 1. */
  appid?: string | undefined;
  /** Service of the provider; all when left out. */
  service_id?: string | undefined;
  /** Entries to skip, default 0. */
  offset: number;
  /** Entries to return, default 10. */
  limit: number;
  /** Kind of buyer: 1 mini program (default), 2 WeChat user. */
  buyer_type?: 1 | 2 | undefined;
  /** WeChat user that bought the service, with buyer type 2. */
  openid?: string | undefined;
}

/** Result of {@link listPaidOrders}. */
export interface ListPaidOrdersResponse {
  /** Orders. */
  order_list: {
    /** Order. */
    order_id: Int64;
    /** Specification that was bought. */
    specification_id: string;
    /** Seconds since the epoch when it begins. */
    effective_time: number;
    /** Seconds since the epoch when it ends. */
    expire_time: number;
    /** Price paid, fen. */
    total_price?: number | undefined;
  }[];
}

/**
 * 获取已支付订单列表。Paid orders of a buyer.
 * Calls `POST /wxa/servicemarket/get_paid_order_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_paid_order_list.html
 */
export const listPaidOrders: WechatPagedEndpoint<
  ListPaidOrdersRequest,
  ListPaidOrdersResponse,
  'component',
  NonNullable<ListPaidOrdersResponse['order_list']>[number],
  'offset' | 'limit'
> = {
  id: 'serviceMarketGetPaidOrderList',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarket/get_paid_order_list',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_paid_order_list.html',
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 10, items: (answer) => answer.order_list },
  request: (z: Zod) =>
    z.strictObject({
      appid: z.string().optional(),
      service_id: z.string().optional(),
      offset: z.number(),
      limit: z.number(),
      buyer_type: z.literal([1, 2]).optional(),
      openid: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      order_list: z.array(
        z.looseObject({
          order_id: int64(z),
          specification_id: z.string(),
          effective_time: z.number(),
          expire_time: z.number(),
          total_price: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link getServiceBuyer}. */
export interface GetServiceBuyerRequest {
  /** Mini program that bought the service; needed for buyer type 1. */
  appid?: string | undefined;
  /** Service of the provider. */
  service_id: string;
  /** Kind of buyer: 1 mini program (default), 2 WeChat user. */
  buyer_type?: 1 | 2 | undefined;
  /** WeChat user that bought the service, with buyer type 2. */
  openid?: string | undefined;
}

/** Result of {@link getServiceBuyer}. */
export interface GetServiceBuyerResponse {
  /** Buyer. */
  buyer: Buyer;
}

/**
 * 获取服务购买者信息。What a buyer has bought of a service.
 * Calls `POST /wxa/servicemarket/service/get_service_buyer`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer.html
 */
export const getServiceBuyer: WechatEndpoint<GetServiceBuyerRequest, GetServiceBuyerResponse, 'component'> = {
  id: 'serviceMarketServiceGetServiceBuyer',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarket/service/get_service_buyer',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer.html',
  request: (z: Zod) =>
    z.strictObject({
      appid: z.string().optional(),
      service_id: z.string(),
      buyer_type: z.literal([1, 2]).optional(),
      openid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ buyer: buyer(z) }),
};

/** Input of {@link listServiceBuyers}. */
export interface ListServiceBuyersRequest {
  /** Service of the provider. */
  service_id: string;
  /** Entries to skip, default 0. */
  offset: number;
  /** Buyers to return, 10 at most. */
  limit: number;
  /** Kind of buyer: 1 mini program (default), 2 WeChat user. */
  buyer_type?: 1 | 2 | undefined;
}

/** Result of {@link listServiceBuyers}. */
export interface ListServiceBuyersResponse {
  /** Buyers. */
  buyer_list: Buyer[];
}

/**
 * 获取服务购买者列表。Buyers of a service.
 * Calls `POST /wxa/servicemarket/service/get_service_buyer_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer_list.html
 */
export const listServiceBuyers: WechatPagedEndpoint<
  ListServiceBuyersRequest,
  ListServiceBuyersResponse,
  'component',
  Buyer,
  'offset' | 'limit'
> = {
  id: 'serviceMarketServiceGetServiceBuyerList',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarket/service/get_service_buyer_list',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer_list.html',
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 10, items: (answer) => answer.buyer_list },
  request: (z: Zod) =>
    z.strictObject({
      service_id: z.string(),
      offset: z.number(),
      limit: z.number().max(10),
      buyer_type: z.literal([1, 2]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_list: z.array(buyer(z)) }),
};

/** Input of {@link verifyLogin}. */
export interface VerifyLoginRequest {
  /** Code in the address of the jump. */
  code: string;
}

/** Result of {@link verifyLogin}. */
export interface VerifyLoginResponse {
  /** Order of the buyer. */
  order_id: Int64;
  /** Mini program that bought the service, when one did. */
  appid?: string | undefined;
  /** WeChat user that bought the service, when one did. */
  openid?: string | undefined;
  /** Service of the provider. */
  service_id: Numeric;
  /** Goods that were bought. */
  sku_id: string;
  /** Specification that was bought. */
  spec_id: string;
}

/**
 * 服务市场登录验证。Trades the code of a buyer's jump from the service market for their order. The code works once.
 * Calls `POST /wxa/servicemarket/service/login_auth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_login_auth.html
 */
export const verifyLogin: WechatEndpoint<VerifyLoginRequest, VerifyLoginResponse, 'component'> = {
  id: 'serviceMarketServiceLoginAuth',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarket/service/login_auth',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_login_auth.html',
  request: (z: Zod) => z.strictObject({ code: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      order_id: int64(z),
      appid: z.string().optional(),
      openid: z.string().optional(),
      service_id: numeric(z),
      sku_id: z.string(),
      spec_id: z.string(),
    }),
};

/** Input of {@link getInvokeResult}. */
export interface GetInvokeResultRequest {
  /** Request, from {@link invokeService}. */
  request_id: string;
}

/** Result of {@link getInvokeResult}. */
export interface GetInvokeResultResponse {
  /** Answer of the service, as JSON text. */
  data: string;
}

/**
 * 异步查询调用结果。Answer of a service that was called with `async`.
 * Calls `POST /wxa/servicemarketretrieve`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/retrieve.html
 */
export const getInvokeResult: WechatEndpoint<GetInvokeResultRequest, GetInvokeResultResponse, 'authorizer'> = {
  id: 'serviceMarketRetrieve',
  family: 'service-market',
  method: 'POST',
  path: '/wxa/servicemarketretrieve',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/service_market/buyer_guideline/API/retrieve.html',
  request: (z: Zod) => z.strictObject({ request_id: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};
