import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link queryByImage}. */
export interface QueryByImageRequest {
  /** Picture, at most 2 MB. */
  img: Upload;
}

/** Result of {@link queryByImage}. */
export interface QueryByImageResponse {
  /** Hits. */
  items: {
    /** Title of the page. */
    title: string;
    /** Address of the product’s picture. */
    img_url: string;
    /** Price as shown. */
    price: string;
    /** Page path with its query. */
    path: string;
  }[];
}

/**
 * 小程序图片搜索。Finds products of the mini program by a picture.
 * Calls `POST /wxa/imagesearch`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html
 */
export const queryByImage: WechatEndpoint<QueryByImageRequest, QueryByImageResponse, 'authorizer'> = {
  id: 'imageSearch',
  family: 'search',
  method: 'POST',
  path: '/wxa/imagesearch',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html',
  request: (z: Zod) => z.strictObject({ img: upload(z) }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(z.looseObject({ title: z.string(), img_url: z.string(), price: z.string(), path: z.string() })),
    }),
};

/** Input of {@link submitPages}. */
export interface SubmitPagesRequest {
  /** Pages, at most 1000. */
  pages: {
    /** Page path without a query. */
    path: string;
    /** Query of the page. */
    query: string;
  }[];
}

/** Result of {@link submitPages}. */
export type SubmitPagesResponse = NoFields;

/**
 * 小程序页面收录。Submits pages so that search takes them in sooner, at most 1000 a call and up to the quota of the day.
 * Calls `POST /wxa/search/wxaapi_submitpages`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.submitPages.html
 */
export const submitPages: WechatEndpoint<SubmitPagesRequest, SubmitPagesResponse, 'authorizer'> = {
  id: 'submitPages',
  family: 'search',
  method: 'POST',
  path: '/wxa/search/wxaapi_submitpages',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.submitPages.html',
  errors: [40066, 40210, 40212, 40219, 47004, 47006, 85083, 85091],
  request: (z: Zod) =>
    z.strictObject({ pages: z.array(z.strictObject({ path: z.string(), query: z.string() })).max(1000) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setDynamicData}. */
export interface SetDynamicDataRequest {
  /** How long the data holds, seconds. */
  lifespan: number;
  /** JSON text of what the user looks for; its shape depends on the scene. */
  query: string;
  /** Kind of data, number that the platform assigns. */
  scene: number;
  /** JSON text of the data; its shape depends on the scene. */
  data: string;
}

/** Result of {@link setDynamicData}. */
export type SetDynamicDataResponse = NoFields;

/**
 * 设置动态数据。Hands data of the mini program to WeChat’s search, for a scene and a query, until it expires.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/setdynamicdata`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html
 */
export const setDynamicData: WechatEndpoint<SetDynamicDataRequest, SetDynamicDataResponse, 'authorizer'> = {
  id: 'setDynamicData',
  family: 'search',
  method: 'POST',
  path: '/wxa/setdynamicdata',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.imageSearch.html',
  request: (z: Zod) => z.strictObject({ lifespan: z.number(), query: z.string(), scene: z.number(), data: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link querySite}. */
export interface QuerySiteRequest {
  /** Words to look for. */
  keyword: string;
  /** `next_page_info` of the page before; empty for the first. */
  next_page_info: string;
}

/** Result of {@link querySite}. */
export interface QuerySiteResponse {
  /** Hits. */
  items: {
    /** Title of the page. */
    title: string;
    /** Address of the picture. */
    image: string;
    /** Text under the title. */
    description: string;
    /** Page path with its query. */
    path: string;
  }[];
  /** 1 when there is another page, 0 when not. */
  has_next_page: number;
  /** Cursor of the next page. */
  next_page_info: string;
  /** Estimated number of hits. */
  hit_count: number;
}

/**
 * 小程序内部搜索。Searches the pages of the mini program that WeChat has indexed.
 * Calls `POST /wxa/sitesearch`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.siteSearch.html
 */
export const querySite: WechatPagedEndpoint<
  QuerySiteRequest,
  QuerySiteResponse,
  'authorizer',
  NonNullable<QuerySiteResponse['items']>[number],
  'next_page_info'
> = {
  id: 'siteSearch',
  family: 'search',
  method: 'POST',
  path: '/wxa/sitesearch',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/search/search.siteSearch.html',
  paging: {
    kind: 'cursor',
    cursor: 'next_page_info',
    items: (answer) => answer.items,
    next: (answer) => answer.next_page_info,
    more: (answer) => answer.has_next_page,
  },
  request: (z: Zod) => z.strictObject({ keyword: z.string(), next_page_info: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({ title: z.string(), image: z.string(), description: z.string(), path: z.string() }),
      ),
      has_next_page: z.number(),
      next_page_info: z.string(),
      hit_count: z.number(),
    }),
};
