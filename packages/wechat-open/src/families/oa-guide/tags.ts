import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type BuyerResp, buyerResp } from './parts.js';

/** Input of {@link setBuyerLabels}. */
export interface SetBuyerLabelsRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
  /** All labels of the customer. */
  display_tag_list: string[];
}

/** Result of {@link setBuyerLabels}. */
export type SetBuyerLabelsResponse = NoFields;

/**
 * 设置自定义客户信息。Sets the free labels that the guide sees on a customer. Every call replaces them all.
 * Calls `POST /cgi-bin/guide/addguidebuyerdisplaytag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html
 */
export const setBuyerLabels: WechatEndpoint<SetBuyerLabelsRequest, SetBuyerLabelsResponse, 'authorizer'> = {
  id: 'guideAddGuideBuyerDisplayTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguidebuyerdisplaytag',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerDisplayTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string(),
      display_tag_list: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addBuyerTag}. */
export interface AddBuyerTagRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** One customer; send this or `openid_list`. */
  openid?: string | undefined;
  /** Customers, at most 200; send this or `openid`. */
  openid_list?: string[] | undefined;
  /** Tag value, see {@link listTags}. */
  tag_value: string;
}

/** Result of {@link addBuyerTag}. */
export interface AddBuyerTagResponse {
  /** Outcome for each customer; only when a list was sent. */
  buyer_resp?: BuyerResp[] | undefined;
}

/**
 * 为客户设置标签。Gives a tag value to one customer or up to 200.
 * Calls `POST /cgi-bin/guide/addguidebuyertag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html
 */
export const addBuyerTag: WechatEndpoint<AddBuyerTagRequest, AddBuyerTagResponse, 'authorizer'> = {
  id: 'guideAddGuideBuyerTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguidebuyertag',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideBuyerTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806, 9300807],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string().optional(),
      openid_list: z.array(z.string()).max(200).optional(),
      tag_value: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_resp: z.array(buyerResp(z)).optional() }),
};

/** Input of {@link addTagValues}. */
export interface AddTagValuesRequest {
  /** Tag, from {@link createTag} or {@link listTags}. */
  tag_name: string;
  /** Values, none of them empty and none used twice in the account. */
  tag_values: string[];
}

/** Result of {@link addTagValues}. */
export type AddTagValuesResponse = NoFields;

/**
 * 为标签添加可选值。Gives a tag more values.
 * Calls `POST /cgi-bin/guide/addguidetagoption`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html
 */
export const addTagValues: WechatEndpoint<AddTagValuesRequest, AddTagValuesResponse, 'authorizer'> = {
  id: 'guideAddGuideTagOption',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/addguidetagoption',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.addGuideTagOption.html',
  permissionSets: [54],
  errors: [9300802, 9300822],
  request: (z: Zod) => z.strictObject({ tag_name: z.string(), tag_values: z.array(z.string()).max(50) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link removeBuyerTag}. */
export interface RemoveBuyerTagRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** One customer; send this or `openid_list`. */
  openid?: string | undefined;
  /** Customers, at most 200; send this or `openid`. */
  openid_list?: string[] | undefined;
  /** Tag value, see {@link listTags}. */
  tag_value: string;
}

/** Result of {@link removeBuyerTag}. */
export interface RemoveBuyerTagResponse {
  /** Outcome for each customer; only when a list was sent. */
  buyer_resp?: BuyerResp[] | undefined;
}

/**
 * 删除客户标签。Takes a tag value from one customer or up to 200.
 * Calls `POST /cgi-bin/guide/delguidebuyertag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html
 */
export const removeBuyerTag: WechatEndpoint<RemoveBuyerTagRequest, RemoveBuyerTagResponse, 'authorizer'> = {
  id: 'guideDeleteGuideBuyerTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidebuyertag',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delGuideBuyerTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806, 9300807],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      openid: z.string().optional(),
      openid_list: z.array(z.string()).max(200).optional(),
      tag_value: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ buyer_resp: z.array(buyerResp(z)).optional() }),
};

/** Input of {@link deleteTag}. */
export interface DeleteTagRequest {
  /** Tag, from {@link createTag} or {@link listTags}. */
  tag_name: string;
}

/** Result of {@link deleteTag}. */
export type DeleteTagResponse = NoFields;

/**
 * 删除指定标签类型。Removes a tag with its values; customers lose it after a while.
 * Calls `POST /cgi-bin/guide/delguidetagoption`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html
 */
export const deleteTag: WechatEndpoint<DeleteTagRequest, DeleteTagResponse, 'authorizer'> = {
  id: 'guideDeleteGuideTagOption',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/delguidetagoption',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.delguidetagoption.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({ tag_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listBuyerLabels}. */
export interface ListBuyerLabelsRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
}

/** Result of {@link listBuyerLabels}. */
export interface ListBuyerLabelsResponse {
  /** Labels of the customer. */
  display_tag_list: string[];
}

/**
 * 获取自定义客户信息。Free labels of a customer.
 * Calls `POST /cgi-bin/guide/getguidebuyerdisplaytag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html
 */
export const listBuyerLabels: WechatEndpoint<ListBuyerLabelsRequest, ListBuyerLabelsResponse, 'authorizer'> = {
  id: 'guideGetGuideBuyerDisplayTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyerdisplaytag',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerDisplayTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806, 9300809],
  request: (z: Zod) =>
    z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({ display_tag_list: z.array(z.string()) }),
};

/** Input of {@link listBuyerTags}. */
export interface ListBuyerTagsRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Customer, as this account sees them. */
  openid: string;
}

/** Result of {@link listBuyerTags}. */
export interface ListBuyerTagsResponse {
  /** Tag values of the customer. */
  tag_values: string[];
}

/**
 * 查询客户标签。Tag values of a customer.
 * Calls `POST /cgi-bin/guide/getguidebuyertag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html
 */
export const listBuyerTags: WechatEndpoint<ListBuyerTagsRequest, ListBuyerTagsResponse, 'authorizer'> = {
  id: 'guideGetGuideBuyerTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidebuyertag',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideBuyerTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806, 9300808],
  request: (z: Zod) =>
    z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({ tag_values: z.array(z.string()) }),
};

/** Input of {@link listTags}. */
export type ListTagsRequest = NoFields;

/** Result of {@link listTags}. */
export interface ListTagsResponse {
  /** Tags. */
  options: {
    /** Name of the tag. */
    tag_name: string;
    /** Values the tag can have. */
    tag_values: string[];
  }[];
}

/**
 * 获取标签和可选值。All tags with their values.
 * Calls `POST /cgi-bin/guide/getguidetagoption`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html
 */
export const listTags: WechatEndpoint<ListTagsRequest, ListTagsResponse, 'authorizer'> = {
  id: 'guideGetGuideTagOption',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguidetagoption',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.getGuideTagOption.html',
  permissionSets: [54],
  errors: [9300802],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ options: z.array(z.looseObject({ tag_name: z.string(), tag_values: z.array(z.string()) })) }),
};

/** Input of {@link createTag}. */
export interface CreateTagRequest {
  /** Name of the new tag. */
  tag_name: string;
  /** Values, none of them empty and none used twice in the account. */
  tag_values: string[];
}

/** Result of {@link createTag}. */
export type CreateTagResponse = NoFields;

/**
 * 新建标签类型。Makes a tag with the values it can have. An account has at most 4 tags and 50 values; no two values may be equal.
 * Calls `POST /cgi-bin/guide/newguidetagoption`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html
 */
export const createTag: WechatEndpoint<CreateTagRequest, CreateTagResponse, 'authorizer'> = {
  id: 'guideNewGuideTagOption',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/newguidetagoption',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.newGuideTagOption.html',
  permissionSets: [54],
  errors: [9300802, 9300820],
  request: (z: Zod) => z.strictObject({ tag_name: z.string(), tag_values: z.array(z.string()).max(50) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listBuyersByTag}. */
export interface ListBuyersByTagRequest {
  /** WeChat id of the guide; send this or `guide_openid`. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; send this or `guide_account`. */
  guide_openid?: string | undefined;
  /** Tag values to look for, see {@link listTags}. */
  tag_values: string[];
  /** Messages that may still be sent to the customer this month. */
  push_count?: number | undefined;
}

/** Result of {@link listBuyersByTag}. */
export interface ListBuyersByTagResponse {
  /** Customers found. */
  openid_list: string[];
}

/**
 * 根据标签值筛选客户。Customers of a guide who have the tag values.
 * Calls `POST /cgi-bin/guide/queryguidebuyerbytag`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html
 */
export const listBuyersByTag: WechatEndpoint<ListBuyersByTagRequest, ListBuyersByTagResponse, 'authorizer'> = {
  id: 'guideQueryGuideBuyerByTag',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/queryguidebuyerbytag',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/tag-account/shopping-guide.queryGuideBuyerByTag.html',
  permissionSets: [54],
  errors: [43004, 9300801, 9300804, 9300806, 9300807],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      tag_values: z.array(z.string()),
      push_count: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ openid_list: z.array(z.string()) }),
};
