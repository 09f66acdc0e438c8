import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';
import { type Delivery, delivery } from './parts.js';

/** The waybill. */
interface WaybillInfo {
  /** Waybill number. */
  waybill_id: string;
  /**
   * 0 unknown or not picked up, 1 picked up, 2 on the way, 3 being delivered, 4 signed for, 5 abnormal, 6 signed for by another.
   */
  status: number;
}

const waybillInfo = (z: Zod) => z.looseObject({ waybill_id: z.string(), status: z.number() });

/** What was bought. */
interface ShopInfo {
  /** Goods. */
  goods_info?: GoodsInfo | undefined;
}

const shopInfo = (z: Zod) => z.looseObject({ goods_info: goodsInfo(z, z.looseObject).optional() });

/** Goods. */
interface GoodsInfo {
  /** Goods. */
  detail_list: {
    /** Name, at most 60 characters. */
    goods_name: string;
    /** Picture. */
    goods_img_url: string;
    /** Description, at most 40 Chinese characters; the name when left out. */
    goods_desc?: string | undefined;
  }[];
}

const goodsInfo = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    detail_list: z.array(
      object({ goods_name: z.string(), goods_img_url: z.string(), goods_desc: z.string().optional() }),
    ),
  });

/** Input of {@link queryTrace}. */
export interface QueryTraceRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Token of the waybill, from {@link traceWaybill}. */
  waybill_token: string;
}

/** Result of {@link queryTrace}. */
export interface QueryTraceResponse {
  /** The waybill. */
  waybill_info: WaybillInfo;
  /** What was bought. */
  shop_info?: ShopInfo | undefined;
  /** The carrier. */
  delivery_info?: Delivery | undefined;
}

/**
 * 查询运单。State and goods of a waybill handed over by {@link traceWaybill}.
 * Calls `POST /cgi-bin/express/delivery/open_msg/query_trace`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html
 */
export const queryTrace: WechatEndpoint<QueryTraceRequest, QueryTraceResponse, 'authorizer'> = {
  id: 'queryTrace',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/query_trace',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html',
  permissionSets: [45],
  request: (z: Zod) => z.strictObject({ openid: z.string().optional(), waybill_token: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      waybill_info: waybillInfo(z),
      shop_info: shopInfo(z).optional(),
      delivery_info: delivery(z).optional(),
    }),
};

/** Input of {@link traceWaybill}. */
export interface TraceWaybillRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Waybill number of the carrier. */
  waybill_id: string;
  /** Phone number of the sender. */
  sender_phone?: string | undefined;
  /** Phone number of the receiver; some carriers need it to find the waybill. */
  receiver_phone?: string | undefined;
  /** Goods. */
  goods_info?: GoodsInfo | undefined;
  /** Carrier, from {@link listDeliveryCompanies}; helps to find waybills of small ones. */
  delivery_id?: string | undefined;
  /** WeChat Pay transaction id, usually from 420. */
  trans_id?: string | undefined;
  /** Page that opens from the goods card; the home page when left out. */
  order_detail_path?: string | undefined;
}

/** Result of {@link traceWaybill}. */
export interface TraceWaybillResponse {
  /** Token of the waybill: store it, the plugin and the other calls need it. */
  waybill_token: string;
}

/**
 * 传运单。Hands over a waybill so that the query plugin can show its trace. The plugin must be on. 100,000 calls a day, 100 per
 * user.
 * Calls `POST /cgi-bin/express/delivery/open_msg/trace_waybill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html
 */
export const traceWaybill: WechatEndpoint<TraceWaybillRequest, TraceWaybillResponse, 'authorizer'> = {
  id: 'traceWaybill',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/trace_waybill',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html',
  permissionSets: [45],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      waybill_id: z.string(),
      sender_phone: z.string().optional(),
      receiver_phone: z.string().optional(),
      goods_info: goodsInfo(z).optional(),
      delivery_id: z.string().optional(),
      trans_id: z.string().optional(),
      order_detail_path: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ waybill_token: z.string() }),
};

/** Input of {@link updateWaybillGoods}. */
export interface UpdateWaybillGoodsRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Token of the waybill, from {@link traceWaybill}. */
  waybill_token: string;
  /** Goods. */
  goods_info?: GoodsInfo | undefined;
}

/** Result of {@link updateWaybillGoods}. */
export type UpdateWaybillGoodsResponse = NoFields;

/**
 * 更新物流信息。Replaces the goods of a waybill handed over by {@link traceWaybill}.
 * Calls `POST /cgi-bin/express/delivery/open_msg/update_waybill_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html
 */
export const updateWaybillGoods: WechatEndpoint<UpdateWaybillGoodsRequest, UpdateWaybillGoodsResponse, 'authorizer'> = {
  id: 'updateWaybillGoods',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/update_waybill_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html',
  permissionSets: [45],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string().optional(), waybill_token: z.string(), goods_info: goodsInfo(z).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link followWaybill}. */
export interface FollowWaybillRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Waybill number of the carrier. */
  waybill_id: string;
  /** Phone number of the sender. */
  sender_phone?: string | undefined;
  /** Phone number of the receiver; some carriers need it to find the waybill. */
  receiver_phone?: string | undefined;
  /** Goods. */
  goods_info?: GoodsInfo | undefined;
  /** WeChat Pay transaction id, usually from 420. */
  trans_id?: string | undefined;
  /** Page that opens from the goods card; the home page when left out. */
  order_detail_path?: string | undefined;
}

/** Result of {@link followWaybill}. */
export interface FollowWaybillResponse {
  /** Token of the waybill for {@link queryFollowTrace}: store it. */
  waybill_token: string;
}

/**
 * 消息组件-传运单。Hands over a waybill so that the user is told of its progress. Belongs to the older message plugin; the query plugin
 * with {@link traceWaybill} tells users too.
 * Calls `POST /cgi-bin/express/delivery/open_msg/follow_waybill`.
 *
 * @deprecated Use {@link traceWaybill}.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html
 */
export const followWaybill: WechatEndpoint<FollowWaybillRequest, FollowWaybillResponse, 'authorizer'> = {
  id: 'followWaybill',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/follow_waybill',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html',
  permissionSets: [45],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      waybill_id: z.string(),
      sender_phone: z.string().optional(),
      receiver_phone: z.string().optional(),
      goods_info: goodsInfo(z).optional(),
      trans_id: z.string().optional(),
      order_detail_path: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ waybill_token: z.string() }),
};

/** Input of {@link queryFollowTrace}. */
export interface QueryFollowTraceRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Token of the waybill, from {@link followWaybill}. */
  waybill_token: string;
}

/** Result of {@link queryFollowTrace}. */
export interface QueryFollowTraceResponse {
  /** The waybill. */
  waybill_info: WaybillInfo;
  /** What was bought. */
  shop_info?: ShopInfo | undefined;
  /** The carrier. */
  delivery_info?: Delivery | undefined;
}

/**
 * 消息组件-查运单。State and goods of a waybill handed over by {@link followWaybill}.
 * Calls `POST /cgi-bin/express/delivery/open_msg/query_follow_trace`.
 *
 * @deprecated Use {@link queryTrace}, with waybills of {@link traceWaybill}.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html
 */
export const queryFollowTrace: WechatEndpoint<QueryFollowTraceRequest, QueryFollowTraceResponse, 'authorizer'> = {
  id: 'queryFollowTrace',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/query_follow_trace',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html',
  permissionSets: [45],
  request: (z: Zod) => z.strictObject({ openid: z.string(), waybill_token: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      waybill_info: waybillInfo(z),
      shop_info: shopInfo(z).optional(),
      delivery_info: delivery(z).optional(),
    }),
};

/** Input of {@link updateFollowWaybillGoods}. */
export interface UpdateFollowWaybillGoodsRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Token of the waybill, from {@link followWaybill}. */
  waybill_token: string;
  /** Goods. */
  goods_info?: GoodsInfo | undefined;
}

/** Result of {@link updateFollowWaybillGoods}. */
export type UpdateFollowWaybillGoodsResponse = NoFields;

/**
 * 消息组件-更新物品信息。Replaces the goods of a waybill handed over by {@link followWaybill}.
 * Calls `POST /cgi-bin/express/delivery/open_msg/update_follow_waybill_goods`.
 *
 * @deprecated Use {@link updateWaybillGoods}, with waybills of {@link traceWaybill}.
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html
 */
export const updateFollowWaybillGoods: WechatEndpoint<
  UpdateFollowWaybillGoodsRequest,
  UpdateFollowWaybillGoodsResponse,
  'authorizer'
> = {
  id: 'updateFollowWaybillGoods',
  family: 'logistics-message',
  method: 'POST',
  path: '/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express-old/express_open_msg.html',
  permissionSets: [45],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), waybill_token: z.string(), goods_info: goodsInfo(z).optional() }),
  response: (z: Zod) => z.looseObject({}),
};
