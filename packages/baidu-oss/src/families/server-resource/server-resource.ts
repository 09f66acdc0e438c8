import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link deleteResource}. */
export interface DeleteResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  path: string;
}

/** Result of {@link deleteResource}. */
export interface DeleteResourceResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.resource.deleteResource.
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
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deleteresource/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link deleteSitemap}. */
export interface DeleteSitemapRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  url: string;
}

/** Result of {@link deleteSitemap}. */
export interface DeleteSitemapResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.resource.deleteSitemap.
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
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deletesitemap/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), url: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link submitResource}. */
export interface SubmitResourceRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  body: string;
  ext: string;
  feed_sub_type?: string | undefined;
  feed_type: string;
  images: string | string[];
  mapp_sub_type: string | number;
  mapp_type: string | number;
  path: string;
  tags?: string | string[] | undefined;
  title: string;
}

/** Result of {@link submitResource}. */
export interface SubmitResourceResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.resource.submitResource.
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
  desc: string;
  frequency: string | number;
  type: string | number;
  url: string;
}

/** Result of {@link submitSitemap}. */
export interface SubmitSitemapResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.resource.submitSitemap.
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

/** Input of {@link accessSubmitSitemapApi}. */
export interface AccessSubmitSitemapApiRequest {
  type: number;
  url_list: string[];
}

/** Result of {@link accessSubmitSitemapApi}. */
export type AccessSubmitSitemapApiResponse = NoFields;

/**
 * App.resource.accessSubmitSitemapApi.
 * Calls `POST /rest/2.0/smartapp/access/submitsitemap/api`.
 *
 * @see https://smartprogram.baidu.com/docs/operations/flow/configurable/rank_api/
 */
export const accessSubmitSitemapApi: BaiduEndpoint<
  AccessSubmitSitemapApiRequest,
  AccessSubmitSitemapApiResponse,
  'app'
> = {
  id: 'app.resource.accessSubmitSitemapApi',
  family: 'server-resource',
  method: 'POST',
  path: '/rest/2.0/smartapp/access/submitsitemap/api',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/operations/flow/configurable/rank_api/',
  request: (z: Zod) => z.strictObject({ type: z.number(), url_list: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({}),
};
