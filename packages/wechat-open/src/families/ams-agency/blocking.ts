import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Blocked official accounts. */
interface BlacklistBiz {
  /** Id of the advertiser. */
  id: string;
  /** Name of the advertiser. */
  name: string;
  /** Picture of the advertiser. */
  icon: string;
}

const blacklistBiz = (z: Zod) => z.looseObject({ id: z.string(), name: z.string(), icon: z.string() });

/** Input of {@link getBlockedCategories}. */
export interface GetBlockedCategoriesRequest {
  /** Always `agency_get_mp_amscategory_blacklist`; the client fills it in. */
  action?: 'agency_get_mp_amscategory_blacklist' | undefined;
}

/** Result of {@link getBlockedCategories}. */
export interface GetBlockedCategoriesResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Categories joined by `|`, such as `CHESS|LOAN`. */
  ams_category: string;
}

/**
 * 获取行业屏蔽信息。Categories of ads that are blocked.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetAmsCategoryBlackList.html
 */
export const getBlockedCategories: WechatEndpoint<
  GetBlockedCategoriesRequest,
  GetBlockedCategoriesResponse,
  'authorizer'
> = {
  id: 'getAmsCategoryBlackList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetAmsCategoryBlackList.html',
  query: ['action'],
  fixed: { action: 'agency_get_mp_amscategory_blacklist' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_get_mp_amscategory_blacklist']).optional() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), ams_category: z.string() }),
};

/** Input of {@link getBlockedAdvertisers}. */
export interface GetBlockedAdvertisersRequest {
  /** Always `agency_get_black_list`; the client fills it in. */
  action?: 'agency_get_black_list' | undefined;
}

/** Result of {@link getBlockedAdvertisers}. */
export interface GetBlockedAdvertisersResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Blocked official accounts. */
  blacklist_biz: BlacklistBiz[];
  /** Blocked mini programs and mini games. */
  blacklist_weapp?: BlacklistBiz[] | undefined;
  /** Blocked iOS apps. */
  blacklist_ios?: BlacklistBiz[] | undefined;
  /** Blocked Android apps. */
  blacklist_android?: BlacklistBiz[] | undefined;
}

/**
 * 获取屏蔽的广告主。Advertisers that are blocked.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetBlackList.html
 */
export const getBlockedAdvertisers: WechatEndpoint<
  GetBlockedAdvertisersRequest,
  GetBlockedAdvertisersResponse,
  'authorizer'
> = {
  id: 'getBlackList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/GetBlackList.html',
  query: ['action'],
  fixed: { action: 'agency_get_black_list' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_get_black_list']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      blacklist_biz: z.array(blacklistBiz(z)),
      blacklist_weapp: z.array(blacklistBiz(z)).optional(),
      blacklist_ios: z.array(blacklistBiz(z)).optional(),
      blacklist_android: z.array(blacklistBiz(z)).optional(),
    }),
};

/** Input of {@link setBlockedCategories}. */
export interface SetBlockedCategoriesRequest {
  /** Always `agency_set_mp_amscategory_blacklist`; the client fills it in. */
  action?: 'agency_set_mp_amscategory_blacklist' | undefined;
  /**
   * Joined by `|`: `CHESS`, `ADULT_SUPPLIES`, `MEDICAL_HEALTH`, `INSURANCE`, `SECURITES`, `LOAN`, `LIVING_SERVICES_BEAUTY`,
   * `LIVING_SERVICES_ENTERTAINMENT`, `LIVING_SERVICES_OTHERS`, `FOOD_INDUSTRY`, `RETAIL_AND_GENERAL_MERCHANDISE`,
   * `FOOD_AND_DRINK`, `TECHNICAL_SERVICE`.
   */
  ams_category: string;
}

/** Result of {@link setBlockedCategories}. */
export interface SetBlockedCategoriesResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 设置行业屏蔽信息。Sets the categories of ads that are blocked; replaces the list.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetAmsCategoryBlackList.html
 */
export const setBlockedCategories: WechatEndpoint<
  SetBlockedCategoriesRequest,
  SetBlockedCategoriesResponse,
  'authorizer'
> = {
  id: 'setAmsCategoryBlackList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetAmsCategoryBlackList.html',
  query: ['action'],
  fixed: { action: 'agency_set_mp_amscategory_blacklist' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['agency_set_mp_amscategory_blacklist']).optional(), ams_category: z.string() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};

/** Input of {@link setBlockedAdvertisers}. */
export interface SetBlockedAdvertisersRequest {
  /** Always `agency_set_black_list`; the client fills it in. */
  action?: 'agency_set_black_list' | undefined;
  /** 1 block, 2 unblock. */
  op: 1 | 2;
  /**
   * Advertisers, as type and id: 1 official account by WeChat id (20 at most), 2 iOS app by App Store id (10), 3 Android app by
   * package (10), 4 mini program or game by original id (20).
   */
  list: string;
}

/** Result of {@link setBlockedAdvertisers}. */
export interface SetBlockedAdvertisersResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Blocked official accounts. */
  blacklist_biz: BlacklistBiz[];
  /** Blocked mini programs and mini games. */
  blacklist_weapp?: BlacklistBiz[] | undefined;
  /** Blocked iOS apps. */
  blacklist_ios?: BlacklistBiz[] | undefined;
  /** Blocked Android apps. */
  blacklist_android?: BlacklistBiz[] | undefined;
}

/**
 * 设置屏蔽的广告主。Blocks or unblocks advertisers.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetBlackList.html
 */
export const setBlockedAdvertisers: WechatEndpoint<
  SetBlockedAdvertisersRequest,
  SetBlockedAdvertisersResponse,
  'authorizer'
> = {
  id: 'setBlackList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-black/SetBlackList.html',
  query: ['action'],
  fixed: { action: 'agency_set_black_list' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_set_black_list']).optional(),
      op: z.literal([1, 2]),
      list: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      blacklist_biz: z.array(blacklistBiz(z)),
      blacklist_weapp: z.array(blacklistBiz(z)).optional(),
      blacklist_ios: z.array(blacklistBiz(z)).optional(),
      blacklist_android: z.array(blacklistBiz(z)).optional(),
    }),
};
