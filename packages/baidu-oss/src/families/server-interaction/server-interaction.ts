import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getCommentList}. */
export interface GetCommentListRequest {
  host_name?: string | undefined;
  snid: string;
  snid_type?: string | undefined;
  start?: number | undefined;
  num?: number | undefined;
}

/** Result of {@link getCommentList}. */
export interface GetCommentListResponse {
  /** The answer’s content. */
  data: {
    list?:
      | {
          content?: string | undefined;
          create_time?: string | number | undefined;
          is_uped?: string | boolean | undefined;
          like_count?: string | number | undefined;
          reply_list?:
            | {
                content?: string | undefined;
                create_time?: string | number | undefined;
                is_uped?: string | boolean | undefined;
                like_count?: string | number | undefined;
              }[]
            | undefined;
          srid?: string | undefined;
          thread_id?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * App.interaction.getCommentList.
 * Calls `POST /rest/2.0/smartapp/ma/component/comment/open_list`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_list/
 */
export const getCommentList: BaiduEndpoint<GetCommentListRequest, GetCommentListResponse, 'app'> = {
  id: 'app.interaction.getCommentList',
  family: 'server-interaction',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/component/comment/open_list',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_list/',
  query: ['host_name'],
  request: (z: Zod) =>
    z.strictObject({
      host_name: z.string().optional(),
      snid: z.string(),
      snid_type: z.string().optional(),
      start: z.number().optional(),
      num: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z
          .array(
            z.looseObject({
              content: z.string().optional(),
              create_time: z.union([z.string(), z.number()]).optional(),
              is_uped: z.union([z.string(), z.boolean()]).optional(),
              like_count: z.union([z.string(), z.number()]).optional(),
              reply_list: z
                .array(
                  z.looseObject({
                    content: z.string().optional(),
                    create_time: z.union([z.string(), z.number()]).optional(),
                    is_uped: z.union([z.string(), z.boolean()]).optional(),
                    like_count: z.union([z.string(), z.number()]).optional(),
                  }),
                )
                .optional(),
              srid: z.string().optional(),
              thread_id: z.string().optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link getCommentCount}. */
export interface GetCommentCountRequest {
  snid: string;
  snid_type?: string | undefined;
  host_name?: string | undefined;
}

/** Result of {@link getCommentCount}. */
export interface GetCommentCountResponse {
  /** The answer’s content. */
  data: {
    comment_count?: string | number | undefined;
  };
}

/**
 * App.interaction.getCommentCount.
 * Calls `POST /rest/2.0/smartapp/ma/component/comment/tcount`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_count/
 */
export const getCommentCount: BaiduEndpoint<GetCommentCountRequest, GetCommentCountResponse, 'app'> = {
  id: 'app.interaction.getCommentCount',
  family: 'server-interaction',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/component/comment/tcount',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_count/',
  request: (z: Zod) =>
    z.strictObject({ snid: z.string(), snid_type: z.string().optional(), host_name: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ comment_count: z.union([z.string(), z.number()]).optional() }) }),
};

/** Input of {@link getLikeCount}. */
export interface GetLikeCountRequest {
  host_name?: string | undefined;
  snid: string;
  snid_type?: string | undefined;
}

/** Result of {@link getLikeCount}. */
export interface GetLikeCountResponse {
  /** The answer’s content. */
  data: {
    like_count?: number | undefined;
  };
}

/**
 * App.interaction.getLikeCount.
 * Calls `POST /rest/2.0/smartapp/oss/publisher/ugc/like_count`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/interactive_like_count/
 */
export const getLikeCount: BaiduEndpoint<GetLikeCountRequest, GetLikeCountResponse, 'app'> = {
  id: 'app.interaction.getLikeCount',
  family: 'server-interaction',
  method: 'POST',
  path: '/rest/2.0/smartapp/oss/publisher/ugc/like_count',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/interactive_like_count/',
  query: ['host_name'],
  request: (z: Zod) =>
    z.strictObject({ host_name: z.string().optional(), snid: z.string(), snid_type: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ like_count: z.number().optional() }) }),
};

/** Input of {@link resetComponentStorage}. */
export type ResetComponentStorageRequest = NoFields;

/** Result of {@link resetComponentStorage}. */
export type ResetComponentStorageResponse = NoFields;

/**
 * App.interaction.resetComponentStorage.
 * Calls `POST /rest/2.0/smartapp/storage/component/reset`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/resetComponentStorage.go
 */
export const resetComponentStorage: BaiduEndpoint<ResetComponentStorageRequest, ResetComponentStorageResponse, 'app'> =
  {
    id: 'app.interaction.resetComponentStorage',
    family: 'server-interaction',
    method: 'POST',
    path: '/rest/2.0/smartapp/storage/component/reset',
    auth: 'app',
    body: 'none',
    retry: 'never',
    doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/resetComponentStorage.go',
    request: (z: Zod) => z.strictObject({}),
    response: (z: Zod) => z.looseObject({}),
  };
