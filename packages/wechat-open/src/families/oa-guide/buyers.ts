import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type BuyerResp, buyerResp } from './parts.js';

/** Input of {@link addBuyers}. */
export interface AddBuyersRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** One customer; send this or `buyer_list`. */
  openid?: string | undefined;
  /** Nickname of `openid`; by default that of WeChat. */
  buyer_nickname?: string | undefined;
  /** Customers; send this or `openid`. */
  buyer_list?:
    | {
        /** Customer, as this account sees them. */
        openid: string;
        /** Nickname of the customer. */
        buyer_nickname?: string | undefined;
      }[]
    | undefined;
}

/** Result of {@link addBuyers}. */
export interface AddBuyersResponse {
  /** Outcome for each customer; only when a list was sent. */
  buyer_resp?: BuyerResp[] | undefined;
}

/**
 * 为顾问分配客户。Gives a guide one customer or up to 200.
 * Calls `POST /cgi-bin/guide/addguidebuyerrelation`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html
 */
export const addBuyers: WechatEndpoint<AddBuyersRequest, AddBuyersResponse, 'authorizer'> = {
  id: 'guideAddGuideBuyerRelation',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguidebuyerrelation',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.addGuideBuyerRelation.html',
  permissionSets: [54],
  errors: [-1000, 40032, 43004, 9300801, 9300804, 9300805],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string().optional(),
      buyer_nickname: z.string().optional(),
      buyer_list: z
        .array(z.strictObject({ openid: z.string(), buyer_nickname: z.string().optional() }))
        .max(200)
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_resp: z.array(buyerResp(z)).optional() }),
};

/** Input of {@link removeBuyers}. */
export interface RemoveBuyersRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** One customer; send this or `openid_list`. */
  openid?: string | undefined;
  /** Customers, at most 200; send this or `openid`. */
  openid_list?: string[] | undefined;
}

/** Result of {@link removeBuyers}. */
export interface RemoveBuyersResponse {
  /** Outcome for each customer; only when a list was sent. */
  buyer_resp?: BuyerResp[] | undefined;
}

/**
 * 为顾问移除客户。Takes one customer or up to 200 from a guide.
 * Calls `POST /cgi-bin/guide/delguidebuyerrelation`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html
 */
export const removeBuyers: WechatEndpoint<RemoveBuyersRequest, RemoveBuyersResponse, 'authorizer'> = {
  id: 'guideDeleteGuideBuyerRelation',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidebuyerrelation',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.delGuideBuyerRelation.html',
  permissionSets: [54],
  errors: [-2, 9300801],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string().optional(),
      openid_list: z.array(z.string()).max(200).optional(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_resp: z.array(buyerResp(z)).optional() }),
};

/** Input of {@link getBuyer}. */
export interface GetBuyerRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
}

/** Result of {@link getBuyer}. */
export interface GetBuyerResponse {
  /** Customer, as this account sees them. */
  openid: string;
  /** Nickname of the customer. */
  buyer_nickname: string;
  /** When the customer came to the guide, seconds since the epoch. */
  create_time: number;
}

/**
 * 查询指定顾问和客户的关系。Nickname of a customer of this guide, and since when.
 * Calls `POST /cgi-bin/guide/getguidebuyerrelation`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html
 */
export const getBuyer: WechatEndpoint<GetBuyerRequest, GetBuyerResponse, 'authorizer'> = {
  id: 'guideGetGuideBuyerRelation',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyerrelation',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelation.html',
  permissionSets: [54],
  errors: [9300801, 9300806],
  request: (z: Zod) =>
    z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), buyer_nickname: z.string(), create_time: z.number() }),
};

/** Input of {@link getBuyerGuide}. */
export interface GetBuyerGuideRequest {
  /** Customer, as this account sees them. */
  openid: string;
}

/** Result of {@link getBuyerGuide}. */
export interface GetBuyerGuideResponse {
  /** WeChat id of the guide; only if added by it. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; only if added by it. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
  /** Nickname of the customer. */
  buyer_nickname: string;
  /** When the customer came to the guide, seconds since the epoch. */
  create_time: number;
}

/**
 * 查询客户所属顾问。The guide of a customer.
 * Calls `POST /cgi-bin/guide/getguidebuyerrelationbybuyer`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html
 */
export const getBuyerGuide: WechatEndpoint<GetBuyerGuideRequest, GetBuyerGuideResponse, 'authorizer'> = {
  id: 'guideGetGuideBuyerRelationByBuyer',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyerrelationbybuyer',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationByBuyer.html',
  permissionSets: [54],
  errors: [9300806],
  request: (z: Zod) => z.strictObject({ openid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string(),
      buyer_nickname: z.string(),
      create_time: z.number(),
    }),
};

/** Input of {@link listBuyers}. */
export interface ListBuyersRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Page, from 0. */
  page: number;
  /** Entries of a page. */
  num: number;
}

/** Result of {@link listBuyers}. */
export interface ListBuyersResponse {
  /** Customers. */
  list?:
    | {
        /** Customer, as this account sees them. */
        openid: string;
        /** Nickname of the customer. */
        buyer_nickname: string;
        /** When the customer came to the guide, seconds since the epoch. */
        create_time: number;
      }[]
    | undefined;
  /** Customers of the guide in all. */
  total_num: number;
}

/**
 * 获取顾问的客户列表。Customers of a guide.
 * Calls `POST /cgi-bin/guide/getguidebuyerrelationlist`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html
 */
export const listBuyers: WechatPagedEndpoint<
  ListBuyersRequest,
  ListBuyersResponse,
  'authorizer',
  NonNullable<ListBuyersResponse['list']>[number],
  'page' | 'num'
> = {
  id: 'guideGetGuideBuyerRelationList',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyerrelationlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.getGuideBuyerRelationList.html',
  permissionSets: [54],
  paging: {
    kind: 'page',
    page: 'page',
    first: 0,
    limit: 'num',
    size: 10,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      page: z.number(),
      num: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      list: z
        .array(z.looseObject({ openid: z.string(), buyer_nickname: z.string(), create_time: z.number() }))
        .optional(),
      total_num: z.number(),
    }),
};

/** Input of {@link rebindBuyers}. */
export interface RebindBuyersRequest {
  /** WeChat id of the guide so far; goes with `new_guide_account`. */
  old_guide_account?: string | undefined;
  /** Openid or union id of the guide so far; goes with `new_guide_openid`. */
  old_guide_openid?: string | undefined;
  /** WeChat id of the new guide. */
  new_guide_account?: string | undefined;
  /** Openid or union id of the new guide. */
  new_guide_openid?: string | undefined;
  /** One customer; send this or `openid_list`. */
  openid?: string | undefined;
  /** Customers, at most 200; send this or `openid`. */
  openid_list?: string[] | undefined;
}

/** Result of {@link rebindBuyers}. */
export interface RebindBuyersResponse {
  /** Outcome for each customer; only when a list was sent. */
  buyer_resp?: BuyerResp[] | undefined;
}

/**
 * 为客户更换顾问。Moves one customer or up to 200 from one guide to another. Name both guides by WeChat id or both by openid.
 * Calls `POST /cgi-bin/guide/rebindguideacctforbuyer`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html
 */
export const rebindBuyers: WechatEndpoint<RebindBuyersRequest, RebindBuyersResponse, 'authorizer'> = {
  id: 'guideRebindGuideAccountForBuyer',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/rebindguideacctforbuyer',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.rebindGuideAcctForBuyer.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806],
  request: (z: Zod) =>
    z.strictObject({
      old_guide_account: z.string().optional(),
      old_guide_openid: z.string().optional(),
      new_guide_account: z.string().optional(),
      new_guide_openid: z.string().optional(),
      openid: z.string().optional(),
      openid_list: z.array(z.string()).max(200).optional(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_resp: z.array(buyerResp(z)).optional() }),
};

/** Input of {@link updateBuyer}. */
export interface UpdateBuyerRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
  /** New nickname. */
  buyer_nickname: string;
}

/** Result of {@link updateBuyer}. */
export type UpdateBuyerResponse = NoFields;

/**
 * 修改客户昵称。Changes the nickname that the guide has for a customer.
 * Calls `POST /cgi-bin/guide/updateguidebuyerrelation`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html
 */
export const updateBuyer: WechatEndpoint<UpdateBuyerRequest, UpdateBuyerResponse, 'authorizer'> = {
  id: 'guideUpdateGuideBuyerRelation',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/updateguidebuyerrelation',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/buyer-account/shopping-guide.updateGuideBuyerRelation.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string(),
      buyer_nickname: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
