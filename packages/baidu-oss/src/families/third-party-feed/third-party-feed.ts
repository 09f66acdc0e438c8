import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link deleteResource}. */
export interface DeleteResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Path of the material’s landing page in the mini program. */
  path: string;
}

/** Result of {@link deleteResource}. */
export interface DeleteResourceResponse {
  /** True when done; the page’s sample has an empty text. */
  data?: boolean | undefined;
}

/**
 * 下线物料资源。Takes a piece of material out of the feed. It cannot be submitted again afterwards.
 * Calls `POST /rest/2.0/smartapp/access/resource/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/feed/del_materiel/
 */
export const deleteResource: BaiduEndpoint<DeleteResourceRequest, DeleteResourceResponse, 'authorizer'> = {
  id: 'tp.feed.deleteResource',
  family: 'third-party-feed',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/resource/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/feed/del_materiel/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link listResources}. */
export interface ListResourcesRequest {
  /** Start, seconds since the epoch; without it the beginning of yesterday. */
  begin?: number | string | undefined;
  /** End, seconds since the epoch; without it the beginning of today. */
  end?: number | string | undefined;
  /** Kind of image: 1 cover, 2 portrait in a question, 3 post, 4 feed material. */
  image_type?: number | undefined;
  /** Page, counted from 1, which is the default. */
  page_no?: number | string | undefined;
  /** Items of a page, 10 by default. */
  page_size?: number | string | undefined;
  /** State: 0 all, which is the default, 1 under review, 2 refused, 3 shown, 4 deleted. */
  status?: number | string | undefined;
  /** Title of the material. */
  title?: string | undefined;
}

/** Result of {@link listResources}. */
export interface ListResourcesResponse {
  /** The answer’s content. */
  data: {
    /** Pieces in all. */
    count: number;
    /** Pieces of this page. */
    list: {
      /** Id of the mini program, a long number. */
      app_id?: Int64 | string | undefined;
      /** Time of review, seconds since the epoch as text. */
      audit_time?: string | undefined;
      /** Time of submission, seconds since the epoch as text. */
      create_time?: string | undefined;
      /** Id of the material, a long number as text. */
      rid: string;
      /** Way it was submitted, in Chinese such as Api提交. */
      source?: string | undefined;
      /** State in Chinese, such as 审核中. */
      status: string;
      /** Title of the material. */
      title?: string | undefined;
    }[];
    /** Number of this page. */
    page?: number | undefined;
    /** Pieces of a page. */
    pageSize?: number | undefined;
  };
}

/**
 * 查询物料资源。Lists submitted material by time, state or title.
 * Calls `GET /rest/2.0/smartapp/access/resource/query`.
 *
 * @see https://smartprogram.baidu.com/docs/third/sitemap/
 */
export const listResources: BaiduPagedEndpoint<
  ListResourcesRequest,
  ListResourcesResponse,
  'authorizer',
  NonNullable<NonNullable<ListResourcesResponse['data']>['list']>[number],
  'page_no' | 'page_size'
> = {
  id: 'tp.feed.accessResourceQuery',
  family: 'third-party-feed',
  method: 'GET',
  path: '/rest/2.0/smartapp/access/resource/query',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/sitemap/',
  paging: {
    kind: 'page',
    page: 'page_no',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.count,
  },
  request: (z: Zod) =>
    z.strictObject({
      begin: z.union([z.number(), z.string()]).optional(),
      end: z.union([z.number(), z.string()]).optional(),
      image_type: z.number().optional(),
      page_no: z.union([z.number(), z.string()]).optional(),
      page_size: z.union([z.number(), z.string()]).optional(),
      status: z.union([z.number(), z.string()]).optional(),
      title: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        count: z.number(),
        list: z.array(
          z.looseObject({
            app_id: z.union([int64(z), z.string()]).optional(),
            audit_time: z.string().optional(),
            create_time: z.string().optional(),
            rid: z.string(),
            source: z.string().optional(),
            status: z.string(),
            title: z.string().optional(),
          }),
        ),
        page: z.number().optional(),
        pageSize: z.number().optional(),
      }),
    }),
};

/** Input of {@link submitResource}. */
export interface SubmitResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /**
   * Text: the article itself, or an introduction of the video or mini program; at most 20000 characters for articles.
   */
  body: string;
  /** Further fields of the kind as JSON text, such as publish_time within the last year. */
  ext?: string | undefined;
  /** Subject in detail, exactly one from the platform’s list. */
  feed_sub_type?: string | undefined;
  /** Subject in Chinese, from the platform’s list; 综合 when none fits. */
  feed_type: string;
  /** Cover images as JSON list of addresses: at most 3, 2 MB each, 375×250 pixels or more, best 3:2. */
  images?: string | string[] | undefined;
  /**
   * Kind in detail: 1001 article, 1002 video, 1003 live, 1004 audio, 1007 local article, 1008 local video, 1009 question, 2001
   * hotel, 2002 sight, 2003 goods, 2004 car, 2005 medicine, 3001 to 3007 tools, 4001, 4007, 4008 games.
   */
  mapp_sub_type: number | string;
  /** Kind of material: 1000 content, 2000 service, 3000 tool, 4000 game. */
  mapp_type: number | string;
  /** Path of the landing page in the mini program. */
  path: string;
  /** Tags, separated by commas; at most 10 and 100 characters in all. */
  tags?: string | string[] | undefined;
  /** Title shown in the feed, complete and not all English; 6 to 20 characters for articles. */
  title: string;
}

/** Result of {@link submitResource}. */
export interface SubmitResourceResponse {
  /** Empty text or `ok`. */
  data?: string | undefined;
}

/**
 * 提交物料资源。Submits one piece of material to the feed or corrects it; it is reviewed before it is shown. At most 500 calls a day,
 * so use submitSitemap for larger amounts. Further fields are needed by kind and go into `ext`.
 * Calls `POST /rest/2.0/smartapp/access/resource/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/feed/submit_materiel/
 */
export const submitResource: BaiduEndpoint<SubmitResourceRequest, SubmitResourceResponse, 'authorizer'> = {
  id: 'tp.feed.accessResourceSubmit',
  family: 'third-party-feed',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/resource/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/feed/submit_materiel/',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      body: z.string(),
      ext: z.string().optional(),
      feed_sub_type: z.string().optional(),
      feed_type: z.string(),
      images: z.union([z.string(), z.array(z.string())]).optional(),
      mapp_sub_type: z.union([z.number(), z.string()]),
      mapp_type: z.union([z.number(), z.string()]),
      path: z.string(),
      tags: z.union([z.string(), z.array(z.string())]).optional(),
      title: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link deleteSitemap}. */
export interface DeleteSitemapRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Address of the sitemap as submitted. */
  url: string;
}

/** Result of {@link deleteSitemap}. */
export interface DeleteSitemapResponse {
  /** True when done; the page’s sample has an empty text. */
  data?: boolean | undefined;
}

/**
 * 删除sitemap。Removes the address of a sitemap. Material that came from it stays.
 * Calls `POST /rest/2.0/smartapp/access/sitemap/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/feed/del_sitemap/
 */
export const deleteSitemap: BaiduEndpoint<DeleteSitemapRequest, DeleteSitemapResponse, 'authorizer'> = {
  id: 'tp.feed.deleteSitemap',
  family: 'third-party-feed',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/sitemap/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/feed/del_sitemap/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), url: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link submitSitemap}. */
export interface SubmitSitemapRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Description of the sitemap. */
  desc: string;
  /** How often it changes: 3 daily, 4 weekly. */
  frequency: 3 | 4;
  /** What it is for: 1 add or update, 0 withdraw. */
  type: 0 | 1;
  /** Address of the sitemap, JSON with sitemapindex. */
  url: string;
}

/** Result of {@link submitSitemap}. */
export interface SubmitSitemapResponse {
  /** True when done; the page’s sample has an empty text. */
  data?: boolean | undefined;
}

/**
 * 提交sitemap。Hands over a sitemap whose material is fetched at midnight of the next day. A mini program may have 3, best one for
 * updates and one for withdrawals; the sitemap lists JSON files of less than 5 MB with the fields of submitResource.
 * Calls `POST /rest/2.0/smartapp/access/sitemap/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/search/sitemap/
 */
export const submitSitemap: BaiduEndpoint<SubmitSitemapRequest, SubmitSitemapResponse, 'authorizer'> = {
  id: 'tp.feed.submitSitemap',
  family: 'third-party-feed',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/sitemap/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/search/sitemap/',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      desc: z.string(),
      frequency: z.literal([3, 4]),
      type: z.literal([0, 1]),
      url: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};
