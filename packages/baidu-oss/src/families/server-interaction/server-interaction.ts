import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link listComments}. */
export interface ListCommentsRequest {
  /** Name of the host app. */
  host_name?: string | undefined;
  /** Your id of the article. */
  snid: string;
  /** Kind of the article’s id; an empty text where you have none. */
  snid_type?: string | undefined;
  /** Comments to leave out before the first, default 0. */
  start?: number | undefined;
  /** How many comments to give, default 10. */
  num?: number | undefined;
}

/** Result of {@link listComments}. */
export interface ListCommentsResponse {
  /** The answer’s content. */
  data: {
    /** The comments. */
    list: {
      /** Text of the comment. */
      content?: string | undefined;
      /** When it was published. */
      create_time?: string | number | undefined;
      /** Whether it is liked: 1 yes, 0 no. */
      is_uped?: string | boolean | undefined;
      /** Number of likes. */
      like_count?: string | number | undefined;
      /** Replies to the comment. */
      reply_list?:
        | {
            /** Text of the reply. */
            content?: string | undefined;
            /** When it was published. */
            create_time?: string | number | undefined;
            /** Whether it is liked: 1 yes, 0 no. */
            is_uped?: string | boolean | undefined;
            /** Number of likes. */
            like_count?: string | number | undefined;
          }[]
        | undefined;
      /** Id of the comment. */
      srid: string;
      /** Id of the article’s comment thread. */
      thread_id?: string | undefined;
    }[];
  };
}

/**
 * 互动评论列表。Lists the comments of an article with their replies.
 * Calls `POST /rest/2.0/smartapp/ma/component/comment/open_list`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_list/
 */
export const listComments: BaiduPagedEndpoint<
  ListCommentsRequest,
  ListCommentsResponse,
  'app',
  NonNullable<NonNullable<ListCommentsResponse['data']>['list']>[number],
  'start' | 'num'
> = {
  id: 'app.interaction.getCommentList',
  family: 'server-interaction',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/component/comment/open_list',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/interactive_comment_list/',
  query: ['host_name'],
  paging: { kind: 'offset', offset: 'start', limit: 'num', size: 10, items: (answer) => answer.data?.list },
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
        list: z.array(
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
            srid: z.string(),
            thread_id: z.string().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link getCommentCount}. */
export interface GetCommentCountRequest {
  /** Your id of the article. */
  snid: string;
  /** Kind of the article’s id; an empty text where you have none. */
  snid_type?: string | undefined;
  /** Name of the host app. */
  host_name?: string | undefined;
}

/** Result of {@link getCommentCount}. */
export interface GetCommentCountResponse {
  /** The answer’s content. */
  data: {
    /** Number of comments. */
    comment_count: string | number;
  };
}

/**
 * 互动评论数。Counts the comments of an article.
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ comment_count: z.union([z.string(), z.number()]) }) }),
};

/** Input of {@link getLikeCount}. */
export interface GetLikeCountRequest {
  /** Name of the host app. */
  host_name?: string | undefined;
  /** Your id of the article. */
  snid: string;
  /** Kind of the article’s id; an empty text where you have none. */
  snid_type?: string | undefined;
}

/** Result of {@link getLikeCount}. */
export interface GetLikeCountResponse {
  /** The answer’s content. */
  data: {
    /** Number of likes. */
    like_count: number;
  };
}

/**
 * 互动点赞数。Counts the likes of an article.
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ like_count: z.number() }) }),
};

/** Input of {@link refreshComponentStorage}. */
export type RefreshComponentStorageRequest = NoFields;

/** Result of {@link refreshComponentStorage}. */
export type RefreshComponentStorageResponse = NoFields;

/**
 * 重置组件存储。Resets what Baidu has stored for the components of the mini program. Only the official SDKs have it, no public page
 * describes it.
 * Calls `POST /rest/2.0/smartapp/storage/component/reset`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/resetComponentStorage.go
 */
export const refreshComponentStorage: BaiduEndpoint<
  RefreshComponentStorageRequest,
  RefreshComponentStorageResponse,
  'app'
> = {
  id: 'app.interaction.resetComponentStorage',
  family: 'server-interaction',
  method: 'POST',
  path: '/rest/2.0/smartapp/storage/component/reset',
  auth: 'app',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/resetComponentStorage.go',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};
