import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link deleteResource}. */
export interface DeleteResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Path of the resource as submitted. */
  path: string;
}

/** Result of {@link deleteResource}. */
export interface DeleteResourceResponse {
  /** Whether it was deleted. */
  data?: boolean | undefined;
}

/**
 * 下线物料资源。Takes one resource out of the feed. A deleted resource cannot be submitted again.
 * Calls `POST /rest/2.0/smartapp/access/deleteresource`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/deleteresource/
 */
export const deleteResource: BaiduEndpoint<DeleteResourceRequest, DeleteResourceResponse, 'app'> = {
  id: 'app.resource.deleteResource',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/deleteresource',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deleteresource/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
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
  /** Whether it was removed. */
  data?: boolean | undefined;
}

/**
 * 删除sitemap。Removes the address of a sitemap; resources that were taken from it stay.
 * Calls `POST /rest/2.0/smartapp/access/deletesitemap`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/deletesitemap/
 */
export const deleteSitemap: BaiduEndpoint<DeleteSitemapRequest, DeleteSitemapResponse, 'app'> = {
  id: 'app.resource.deleteSitemap',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/deletesitemap',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deletesitemap/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), url: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link submitResource}. */
export interface SubmitResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Text of the article, description of the video or of the service, at most 2000 characters. */
  body: string;
  /** JSON text of further fields; which are needed depends on mapp_sub_type, publish_time for articles and videos. */
  ext: string;
  /** Second category in Chinese, one of those under feed_type. */
  feed_sub_type?: string | undefined;
  /** First category in Chinese, from the feed’s list; 综合 where none fits. */
  feed_type: string;
  /** JSON text of at most 3 cover addresses; JPG or PNG up to 2 MB, at least 372 × 248 pixels, best 3:2. */
  images: string | string[];
  /**
   * Kind within mapp_type, such as 1001 article, 1002 video, 1003 live, 1004 audio, 2001 hotel, 2002 sight, 2003 goods, 2004 car,
   * 2005 medicine.
   */
  mapp_sub_type: string | number;
  /** Kind: 1000 content, 2000 service, 3000 tool, 4000 game. */
  mapp_type: string | number;
  /** Page that it opens, at most 194 characters. */
  path: string;
  /** At most 10 tags separated by commas, 100 characters in all. */
  tags?: string | string[] | undefined;
  /** Title, 6 to 40 characters, not in foreign letters only. */
  title: string;
}

/** Result of {@link submitResource}. */
export interface SubmitResourceResponse {
  /** Empty. */
  data?: string | undefined;
}

/**
 * 提交物料资源。Submits one resource for the feed, or changes the one with the same path. 500 calls a day; many resources go faster
 * with a sitemap.
 * Calls `POST /rest/2.0/smartapp/access/submitresource`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/submitresource/
 */
export const submitResource: BaiduEndpoint<SubmitResourceRequest, SubmitResourceResponse, 'app'> = {
  id: 'app.resource.submitResource',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/submitresource',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/submitresource/',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      body: z.string(),
      ext: z.string(),
      feed_sub_type: z.string().optional(),
      feed_type: z.string(),
      images: z.union([z.string(), z.array(z.string())]),
      mapp_sub_type: z.union([z.string(), z.number()]),
      mapp_type: z.union([z.string(), z.number()]),
      path: z.string(),
      tags: z.union([z.string(), z.array(z.string())]).optional(),
      title: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link submitSitemap}. */
export interface SubmitSitemapRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** Description of the sitemap. */
  desc: string;
  /** How often Baidu fetches it: 3 daily, 4 weekly. */
  frequency: string | number;
  /** What it holds: 1 new and changed resources, 0 resources to delete. */
  type: string | number;
  /** Address of the sitemap, a JSON index of parts below 5 MB each. */
  url: string;
}

/** Result of {@link submitSitemap}. */
export interface SubmitSitemapResponse {
  /** Whether it was taken. */
  data?: boolean | undefined;
}

/**
 * 提交sitemap。Submits the address of a sitemap with many resources, which Baidu fetches at the next midnight. At most 3 sitemaps
 * for one mini program.
 * Calls `POST /rest/2.0/smartapp/access/submitsitemap`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/submitsitemap/
 */
export const submitSitemap: BaiduEndpoint<SubmitSitemapRequest, SubmitSitemapResponse, 'app'> = {
  id: 'app.resource.submitSitemap',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/submitsitemap',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/submitsitemap/',
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      desc: z.string(),
      frequency: z.union([z.string(), z.number()]),
      type: z.union([z.string(), z.number()]),
      url: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link submitPaths}. */
export interface SubmitPathsRequest {
  /** Speed: 0 weekly, shown after about a week; 1 daily, after 2 to 3 days; 2 hourly, within an hour. */
  type: number;
  /** Pages with their queries, separated by commas. */
  url_list: string;
}

/** Result of {@link submitPaths}. */
export type SubmitPathsResponse = NoFields;

/**
 * 小程序API提交。Submits pages of the mini program to Baidu search, at most 1000 a call; they count against the day’s quota together
 * with sitemaps.
 * Calls `POST /rest/2.0/smartapp/access/submitsitemap/api`.
 *
 * @see https://smartprogram.baidu.com/docs/operations/flow/configurable/rank_api/
 */
export const submitPaths: BaiduEndpoint<SubmitPathsRequest, SubmitPathsResponse, 'app'> = {
  id: 'app.resource.accessSubmitSitemapApi',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/submitsitemap/api',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/operations/flow/configurable/rank_api/',
  errors: [-1024, 500, 2002, 30001, 30013, 47005, 60005],
  request: (z: Zod) => z.strictObject({ type: z.number(), url_list: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
