import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getGoodsAuditInfo}. */
export interface GetGoodsAuditInfoRequest {
  /** Products, at most 20. */
  goods_ids: number[];
}

/** Result of {@link getGoodsAuditInfo}. */
export interface GetGoodsAuditInfoResponse {
  /** Products. */
  goods: {
    /** Product, as {@link addGoods} numbered it. */
    goods_id: number;
    /** Name of the product. */
    name: string;
    /** Address of the product’s picture. */
    cover_img_url: string;
    /** Page of the product in the mini program; query values URL-encoded. */
    url: string;
    /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
    price_type: number;
    /** Price, lower bound or price before, yuan, at most 2 decimals. */
    price: number;
    /** Upper bound or price now, yuan, at most 2 decimals. */
    price2?: number | undefined;
    /** 0 not reviewed, 1 under review, 2 passed, 3 refused. */
    audit_status: number;
    /** 1 or 2 added by API, otherwise in the console. */
    third_party_tag: number;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 获取商品信息与审核状态。Products and their review state, by id.
 * Sources disagree: SKIT (and the docs it links) uses /wxaapi/broadcast/getgoodswarehouse for the same call; field casing
 * differs (`goodsId`, `goods_id`) between versions.
 * Calls `POST /wxa/business/getgoodswarehouse`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsauditinfo.html
 */
export const getGoodsAuditInfo: WechatEndpoint<GetGoodsAuditInfoRequest, GetGoodsAuditInfoResponse, 'authorizer'> = {
  id: 'getGoodsAuditInfo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/getgoodswarehouse',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/commodity-management/api_getgoodsauditinfo.html',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ goods_ids: z.array(z.number()).max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      goods: z.array(
        z.looseObject({
          goods_id: z.number(),
          name: z.string(),
          cover_img_url: z.string(),
          url: z.string(),
          price_type: z.number(),
          price: z.number(),
          price2: z.number().optional(),
          audit_status: z.number(),
          third_party_tag: z.number(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link getGoodsWarehouse}. */
export interface GetGoodsWarehouseRequest {
  /** Products, at most 20. */
  goods_ids: number[];
}

/** Result of {@link getGoodsWarehouse}. */
export interface GetGoodsWarehouseResponse {
  /** Products. */
  goods: {
    /** Product, as {@link addGoods} numbered it. */
    goods_id: number;
    /** Name of the product. */
    name: string;
    /** Page of the product in the mini program; query values URL-encoded. */
    url: string;
    /** Address of the product’s picture. */
    cover_img_url: string;
    /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
    price_type: number;
    /** Price, lower bound or price before, yuan, at most 2 decimals. */
    price: number;
    /** Upper bound or price now, yuan, at most 2 decimals. */
    price2: number;
    /** 0 not reviewed, 1 under review, 2 passed, 3 refused. */
    audit_status: number;
    /** App id of another mini program that sells the product; empty for the own one. */
    thirdPartyAppid?: string | undefined;
    /** 1 or 2 added by API, otherwise in the console. */
    third_party_tag?: number | undefined;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 获取商品状态。The call of {@link getGoodsAuditInfo} at a second path that some SDKs use; prefer that one.
 * Calls `POST /wxaapi/broadcast/getgoodswarehouse`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#6
 */
export const getGoodsWarehouse: WechatEndpoint<GetGoodsWarehouseRequest, GetGoodsWarehouseResponse, 'authorizer'> = {
  id: 'broadcastGetGoodsWarehouse',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/getgoodswarehouse',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#6',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ goods_ids: z.array(z.number()).max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      goods: z.array(
        z.looseObject({
          goods_id: z.number(),
          name: z.string(),
          url: z.string(),
          cover_img_url: z.string(),
          price_type: z.number(),
          price: z.number(),
          price2: z.number(),
          audit_status: z.number(),
          thirdPartyAppid: z.string().optional(),
          third_party_tag: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link addGoods}. */
export interface AddGoodsRequest {
  /** The product. */
  goodsInfo: {
    /** Name, at most 14 Chinese characters (28 Latin ones). */
    name: string;
    /** Page of the product in the mini program; query values URL-encoded. */
    url: string;
    /** Temporary media id of the picture, at most 300×300 pixels. */
    coverImgUrl: string;
    /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
    priceType: 1 | 2 | 3;
    /** Price, lower bound or price before, yuan, at most 2 decimals. */
    price: number;
    /** Upper bound or price now, yuan, at most 2 decimals. */
    price2?: number | undefined;
    /** App id of another mini program that sells the product; empty for the own one. */
    thirdPartyAppid?: string | undefined;
  };
}

/** Result of {@link addGoods}. */
export interface AddGoodsResponse {
  /** Product, from {@link addGoods}. */
  goodsId: number;
  /** Review order of the product. */
  auditId: number;
}

/**
 * 添加并提审商品。Adds a product to the library and submits it for review. Keep both ids: nothing else returns the review order. At
 * most 500 submissions a day.
 * Calls `POST /wxaapi/broadcast/goods/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#1
 */
export const addGoods: WechatEndpoint<AddGoodsRequest, AddGoodsResponse, 'authorizer'> = {
  id: 'addGoods',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#1',
  permissionSets: [52],
  errors: [300001, 300002, 300003, 300004, 300005, 300006, 300007, 300008, 300012, 300018, 300021],
  request: (z: Zod) =>
    z.strictObject({
      goodsInfo: z.strictObject({
        name: z.string(),
        url: z.string(),
        coverImgUrl: z.string(),
        priceType: z.literal([1, 2, 3]),
        price: z.number(),
        price2: z.number().optional(),
        thirdPartyAppid: z.string().optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ goodsId: z.number(), auditId: z.number() }),
};

/** Input of {@link resubmitAudit}. */
export interface ResubmitAuditRequest {
  /** Product, from {@link addGoods}. */
  goodsId: number;
}

/** Result of {@link resubmitAudit}. */
export interface ResubmitAuditResponse {
  /** Review order of the product. */
  auditId: number;
}

/**
 * 重新提交商品审核。Submits a product again whose review was withdrawn. Counts against the 500 submissions a day.
 * Calls `POST /wxaapi/broadcast/goods/audit`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#3
 */
export const resubmitAudit: WechatEndpoint<ResubmitAuditRequest, ResubmitAuditResponse, 'authorizer'> = {
  id: 'resubmitAudit',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/audit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#3',
  permissionSets: [52],
  errors: [300010, 300011, 300012, 300013],
  request: (z: Zod) => z.strictObject({ goodsId: z.number() }),
  response: (z: Zod) => z.looseObject({ auditId: z.number() }),
};

/** Input of {@link deleteGoods}. */
export interface DeleteGoodsRequest {
  /** Product, from {@link addGoods}. */
  goodsId: number;
}

/** Result of {@link deleteGoods}. */
export type DeleteGoodsResponse = NoFields;

/**
 * 删除商品。Removes a product from the library and from every room, for good.
 * Calls `POST /wxaapi/broadcast/goods/delete`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#4
 */
export const deleteGoods: WechatEndpoint<DeleteGoodsRequest, DeleteGoodsResponse, 'authorizer'> = {
  id: 'deleteGoodsInfo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#4',
  permissionSets: [52],
  errors: [300011, 300014],
  request: (z: Zod) => z.strictObject({ goodsId: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listGoods}. */
export interface ListGoodsRequest {
  /** Entries to skip, from 0. */
  offset: number;
  /** Products per page, default 30, at most 100. */
  limit: number;
  /** 0 not reviewed, 1 under review, 2 passed, 3 refused. */
  status: 0 | 1 | 2 | 3;
}

/** Result of {@link listGoods}. */
export interface ListGoodsResponse {
  /** Products. */
  goods: {
    /** Product, from {@link addGoods}. */
    goodsId: number;
    /** Name of the product. */
    name: string;
    /** Page of the product in the mini program; query values URL-encoded. */
    url: string;
    /** Address of the product’s picture. */
    coverImgUrl: string;
    /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
    priceType: number;
    /** Price, lower bound or price before, yuan, at most 2 decimals. */
    price: number;
    /** Upper bound or price now, yuan, at most 2 decimals. */
    price2: number;
    /** App id of another mini program that sells the product; empty for the own one. */
    thirdPartyAppid?: string | undefined;
    /** 1 or 2 added by API, otherwise in the console. */
    thirdPartyTag?: number | undefined;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 获取商品列表。Products of the library in one review state, at most 100 a page.
 * Calls `GET /wxaapi/broadcast/goods/getapproved`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#7
 */
export const listGoods: WechatPagedEndpoint<
  ListGoodsRequest,
  ListGoodsResponse,
  'authorizer',
  NonNullable<ListGoodsResponse['goods']>[number],
  'offset' | 'limit'
> = {
  id: 'getGoodsInfo',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/goods/getapproved',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#7',
  permissionSets: [52],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.goods,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({ offset: z.number(), limit: z.number().max(100), status: z.literal([0, 1, 2, 3]) }),
  response: (z: Zod) =>
    z.looseObject({
      goods: z.array(
        z.looseObject({
          goodsId: z.number(),
          name: z.string(),
          url: z.string(),
          coverImgUrl: z.string(),
          priceType: z.number(),
          price: z.number(),
          price2: z.number(),
          thirdPartyAppid: z.string().optional(),
          thirdPartyTag: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link getDefaultGoodsKey}. */
export type GetDefaultGoodsKeyRequest = NoFields;

/** Result of {@link getDefaultGoodsKey}. */
export interface GetDefaultGoodsKeyResponse {
  /** Names of the fields. */
  vendorGoodsKey: string[];
}

/**
 * 获取直播挂件全局 Key。Product fields that the live widget passes on.
 * Sources disagree: WxJava GETs; Senparc may POST an empty object.
 * Calls `GET /wxaapi/broadcast/goods/getkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getdefault_goodskey.html
 */
export const getDefaultGoodsKey: WechatEndpoint<GetDefaultGoodsKeyRequest, GetDefaultGoodsKeyResponse, 'authorizer'> = {
  id: 'getDefaultGoodsKey',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/goods/getkey',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_getdefault_goodskey.html',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ vendorGoodsKey: z.array(z.string()) }),
};

/** Input of {@link withdrawAudit}. */
export interface WithdrawAuditRequest {
  /** Product, from {@link addGoods}. */
  goodsId: number;
  /** Review order of the product. */
  auditId: number;
}

/** Result of {@link withdrawAudit}. */
export type WithdrawAuditResponse = NoFields;

/**
 * 撤回商品审核。Withdraws a product from review. The submission stays counted.
 * Calls `POST /wxaapi/broadcast/goods/resetaudit`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#2
 */
export const withdrawAudit: WechatEndpoint<WithdrawAuditRequest, WithdrawAuditResponse, 'authorizer'> = {
  id: 'resetAudit',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/resetaudit',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#2',
  permissionSets: [52],
  errors: [300009, 300010, 300011],
  request: (z: Zod) => z.strictObject({ goodsId: z.number(), auditId: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setDefaultGoodsKey}. */
export interface SetDefaultGoodsKeyRequest {
  /** Names of the fields. */
  goodsKey: string[];
}

/** Result of {@link setDefaultGoodsKey}. */
export type SetDefaultGoodsKeyResponse = NoFields;

/**
 * 设置直播挂件全局 Key。Product fields that the live widget passes on.
 * Calls `POST /wxaapi/broadcast/goods/setkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_setdefault_goodskey.html
 */
export const setDefaultGoodsKey: WechatEndpoint<SetDefaultGoodsKeyRequest, SetDefaultGoodsKeyResponse, 'authorizer'> = {
  id: 'setDefaultGoodsKey',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/setkey',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/livebroadcast/studio-management/api_setdefault_goodskey.html',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ goodsKey: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateGoods}. */
export interface UpdateGoodsRequest {
  /** The product and what changes. */
  goodsInfo: {
    /** Name, at most 14 Chinese characters (28 Latin ones). */
    name?: string | undefined;
    /** Page of the product in the mini program; query values URL-encoded. */
    url?: string | undefined;
    /** Temporary media id of the picture, at most 300×300 pixels. */
    coverImgUrl?: string | undefined;
    /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
    priceType?: number | undefined;
    /** Price, lower bound or price before, yuan, at most 2 decimals. */
    price?: number | undefined;
    /** Upper bound or price now, yuan, at most 2 decimals. */
    price2?: number | undefined;
    /** App id of another mini program that sells the product; empty for the own one. */
    thirdPartyAppid?: string | undefined;
    /** Product, from {@link addGoods}. */
    goodsId: number;
  };
}

/** Result of {@link updateGoods}. */
export type UpdateGoodsResponse = NoFields;

/**
 * 更新商品。Changes a product. After it passed review only prices can change, during review nothing.
 * Calls `POST /wxaapi/broadcast/goods/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#5
 */
export const updateGoods: WechatEndpoint<UpdateGoodsRequest, UpdateGoodsResponse, 'authorizer'> = {
  id: 'updateGoodsInfo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/goods/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/commodity-api.html#5',
  permissionSets: [52],
  errors: [300001, 300002, 300003, 300004, 300005, 300006, 300007, 300010, 300011, 300017, 300018],
  request: (z: Zod) =>
    z.strictObject({
      goodsInfo: z.strictObject({
        name: z.string().optional(),
        url: z.string().optional(),
        coverImgUrl: z.string().optional(),
        priceType: z.number().optional(),
        price: z.number().optional(),
        price2: z.number().optional(),
        thirdPartyAppid: z.string().optional(),
        goodsId: z.number(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};
