import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

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
 * Tp.feed.deleteResource.
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
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/feed/del_materiel/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link accessResourceQuery}. */
export interface AccessResourceQueryRequest {
  begin?: number | string | undefined;
  end?: number | string | undefined;
  image_type?: number | undefined;
  page_no?: number | string | undefined;
  /** Items of a page. */
  page_size?: number | string | undefined;
  status?: number | string | undefined;
  title?: string | undefined;
}

/** Result of {@link accessResourceQuery}. */
export interface AccessResourceQueryResponse {
  /** The answer’s content. */
  data: {
    /** How many to give at most. */
    count?: number | undefined;
    list?:
      | {
          /** Id of the mini program, a long number. */
          app_id?: Int64 | string | undefined;
          audit_time?: string | undefined;
          create_time?: string | undefined;
          rid?: string | undefined;
          source?: string | undefined;
          status?: string | undefined;
          title?: string | undefined;
        }[]
      | undefined;
    /** Page, counted from 1. */
    page?: number | undefined;
    /** Items of a page. */
    pageSize?: number | undefined;
  };
}

/**
 * Tp.feed.accessResourceQuery.
 * Calls `GET /rest/2.0/smartapp/access/resource/query`.
 *
 * @see https://smartprogram.baidu.com/docs/third/sitemap/
 */
export const accessResourceQuery: BaiduEndpoint<AccessResourceQueryRequest, AccessResourceQueryResponse, 'authorizer'> =
  {
    id: 'tp.feed.accessResourceQuery',
    family: 'third-party-feed',
    method: 'GET',
    path: '/rest/2.0/smartapp/access/resource/query',
    auth: 'authorizer',
    body: 'none',
    retry: 'never',
    doc: 'https://smartprogram.baidu.com/docs/third/sitemap/',
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
          count: z.number().optional(),
          list: z
            .array(
              z.looseObject({
                app_id: z.union([int64(z), z.string()]).optional(),
                audit_time: z.string().optional(),
                create_time: z.string().optional(),
                rid: z.string().optional(),
                source: z.string().optional(),
                status: z.string().optional(),
                title: z.string().optional(),
              }),
            )
            .optional(),
          page: z.number().optional(),
          pageSize: z.number().optional(),
        }),
      }),
  };

/** Input of {@link accessResourceSubmit}. */
export interface AccessResourceSubmitRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  body: string;
  ext?: string | undefined;
  feed_sub_type?: string | undefined;
  feed_type: string;
  images?: string | string[] | undefined;
  mapp_sub_type: number | string;
  mapp_type: number | string;
  path: string;
  tags?: string | string[] | undefined;
  title: string;
}

/** Result of {@link accessResourceSubmit}. */
export interface AccessResourceSubmitResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * Tp.feed.accessResourceSubmit.
 * Calls `POST /rest/2.0/smartapp/access/resource/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/feed/submit_materiel/
 */
export const accessResourceSubmit: BaiduEndpoint<
  AccessResourceSubmitRequest,
  AccessResourceSubmitResponse,
  'authorizer'
> = {
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
  url: string;
}

/** Result of {@link deleteSitemap}. */
export interface DeleteSitemapResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.feed.deleteSitemap.
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
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/feed/del_sitemap/',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), url: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link submitSitemap}. */
export interface SubmitSitemapRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  desc: string;
  frequency: number | string;
  type: number | string;
  url: string;
}

/** Result of {@link submitSitemap}. */
export interface SubmitSitemapResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.feed.submitSitemap.
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
      frequency: z.union([z.number(), z.string()]),
      type: z.union([z.number(), z.string()]),
      url: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};
