import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numericId } from '../schemas.js';
import type { NoFields, NumericId } from '../wire.js';

/** Input of {@link listArticles}. */
export interface ListArticlesRequest {
  /** Sets to skip. */
  offset: number;
  /** Sets to return. */
  count: number;
  /** 1 leaves out the texts, 0 (default) has them. */
  no_content?: 0 | 1 | undefined;
}

/** Result of {@link listArticles}. */
export interface ListArticlesResponse {
  /** Published sets. */
  item: {
    /** The set. */
    article_id: string;
    /** The articles. */
    content?:
      | {
          /** Its articles. */
          news_item: {
            /** Cover, a permanent material. */
            thumb_media_id: string;
            /** Title. */
            title: string;
            /** Author. */
            author: string;
            /** Summary; only single articles have one. */
            digest: string;
            /** Target of “read the original”; empty without one. */
            content_source_url: string;
            /** Text as HTML; left out with `no_content`. */
            content?: string | undefined;
            /** Link to the article. */
            url: string;
            /** Whether the cover shows above the text: 1 yes, 0 no. */
            show_cover_pic: number;
            /** Whether comments are open: 1 yes, 0 no. */
            need_open_comment?: number | undefined;
            /** Who may comment: 1 followers, 0 everybody. */
            only_fans_can_comment?: number | undefined;
            /** Whether the article was deleted. */
            is_deleted: boolean;
          }[];
        }
      | undefined;
    /** Last change, seconds since the epoch. */
    update_time: number;
  }[];
  /** Sets in this answer. */
  item_count: number;
  /** Published sets in all. */
  total_count: number;
}

/**
 * 获取已成功发布的消息列表。Published article sets.
 * Calls `POST /cgi-bin/freepublish/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html
 */
export const listArticles: WechatPagedEndpoint<
  ListArticlesRequest,
  ListArticlesResponse,
  'authorizer',
  NonNullable<ListArticlesResponse['item']>[number],
  'offset' | 'count'
> = {
  id: 'freePublishBatchGet',
  family: 'oa-publish',
  method: 'POST',
  path: '/cgi-bin/freepublish/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html',
  permissionSets: [7],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 20,
    items: (answer) => answer.item,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      offset: z.number().min(0),
      count: z.number().min(1).max(20),
      no_content: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      item: z.array(
        z.looseObject({
          article_id: z.string(),
          content: z
            .looseObject({
              news_item: z.array(
                z.looseObject({
                  thumb_media_id: z.string(),
                  title: z.string(),
                  author: z.string(),
                  digest: z.string(),
                  content_source_url: z.string(),
                  content: z.string().optional(),
                  url: z.string(),
                  show_cover_pic: z.number(),
                  need_open_comment: z.number().optional(),
                  only_fans_can_comment: z.number().optional(),
                  is_deleted: z.boolean(),
                }),
              ),
            })
            .optional(),
          update_time: z.number(),
        }),
      ),
      item_count: z.number(),
      total_count: z.number(),
    }),
};

/** Input of {@link deleteArticle}. */
export interface DeleteArticleRequest {
  /** Published article set, from {@link getPublishStatus} or {@link listArticles}. */
  article_id: string;
  /** Position of the article from 1; all articles if left out or 0. */
  index?: number | undefined;
}

/** Result of {@link deleteArticle}. */
export type DeleteArticleResponse = NoFields;

/**
 * 删除发布文章。Deletes one article of a published set, or all of them, for good.
 * Calls `POST /cgi-bin/freepublish/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html
 */
export const deleteArticle: WechatEndpoint<DeleteArticleRequest, DeleteArticleResponse, 'authorizer'> = {
  id: 'freePublishDelete',
  family: 'oa-publish',
  method: 'POST',
  path: '/cgi-bin/freepublish/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html',
  permissionSets: [7],
  request: (z: Zod) => z.strictObject({ article_id: z.string(), index: z.number().min(0).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPublishStatus}. */
export interface GetPublishStatusRequest {
  /** Task, from {@link publishDraft}. */
  publish_id: NumericId;
}

/** Result of {@link getPublishStatus}. */
export interface GetPublishStatusResponse {
  /** Task, from {@link publishDraft}. */
  publish_id: NumericId;
  /**
   * 0 done, 1 under way, 2 originality check failed, 3 failed, 4 refused by the platform, 5 done and then all articles deleted, 6
   * done and then all articles blocked.
   */
  publish_status: number;
  /** The published set; only once done. */
  article_id?: string | undefined;
  /** The articles; only once done. */
  article_detail?:
    | {
        /** Number of articles. */
        count: number;
        /** Articles. */
        item: {
          /** Position of the article from 1. */
          idx: number;
          /** Lasting link to the article. */
          article_url: string;
        }[];
      }
    | undefined;
  /** Positions from 1 of the articles that failed; for states 2 and 4. */
  fail_idx?: number[] | undefined;
}

/**
 * 查询发布任务状态。State of a publishing task; the end is also pushed as `PUBLISHJOBFINISH`.
 * Calls `POST /cgi-bin/freepublish/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html
 */
export const getPublishStatus: WechatEndpoint<GetPublishStatusRequest, GetPublishStatusResponse, 'authorizer'> = {
  id: 'freePublishGet',
  family: 'oa-publish',
  method: 'POST',
  path: '/cgi-bin/freepublish/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html',
  permissionSets: [7],
  request: (z: Zod) => z.strictObject({ publish_id: numericId(z) }),
  response: (z: Zod) =>
    z.looseObject({
      publish_id: numericId(z),
      publish_status: z.number(),
      article_id: z.string().optional(),
      article_detail: z
        .looseObject({ count: z.number(), item: z.array(z.looseObject({ idx: z.number(), article_url: z.string() })) })
        .optional(),
      fail_idx: z.array(z.number()).optional(),
    }),
};

/** Input of {@link getArticle}. */
export interface GetArticleRequest {
  /** Published article set, from {@link getPublishStatus} or {@link listArticles}. */
  article_id: string;
}

/** Result of {@link getArticle}. */
export interface GetArticleResponse {
  /** Its articles. */
  news_item: {
    /** Cover, a permanent material. */
    thumb_media_id: string;
    /** Title. */
    title: string;
    /** Author. */
    author: string;
    /** Summary; only single articles have one. */
    digest: string;
    /** Target of “read the original”; empty without one. */
    content_source_url: string;
    /** Text as HTML. */
    content: string;
    /** Link to the article. */
    url: string;
    /** Whether the cover shows above the text: 1 yes, 0 no. */
    show_cover_pic: number;
    /** Whether comments are open: 1 yes, 0 no. */
    need_open_comment?: number | undefined;
    /** Who may comment: 1 followers, 0 everybody. */
    only_fans_can_comment?: number | undefined;
    /** Whether the article was deleted. */
    is_deleted: boolean;
  }[];
}

/**
 * 获取已发布的图文信息。Articles of a published set.
 * Calls `POST /cgi-bin/freepublish/getarticle`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html
 */
export const getArticle: WechatEndpoint<GetArticleRequest, GetArticleResponse, 'authorizer'> = {
  id: 'freePublishGetArticle',
  family: 'oa-publish',
  method: 'POST',
  path: '/cgi-bin/freepublish/getarticle',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html',
  permissionSets: [7],
  errors: [53600],
  request: (z: Zod) => z.strictObject({ article_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      news_item: z.array(
        z.looseObject({
          thumb_media_id: z.string(),
          title: z.string(),
          author: z.string(),
          digest: z.string(),
          content_source_url: z.string(),
          content: z.string(),
          url: z.string(),
          show_cover_pic: z.number(),
          need_open_comment: z.number().optional(),
          only_fans_can_comment: z.number().optional(),
          is_deleted: z.boolean(),
        }),
      ),
    }),
};

/** Input of {@link publishDraft}. */
export interface PublishDraftRequest {
  /** Draft. */
  media_id: string;
}

/** Result of {@link publishDraft}. */
export interface PublishDraftResponse {
  /** The task. */
  publish_id: NumericId;
  /** Id of the message data, for comments and statistics. */
  msg_data_id?: NumericId | undefined;
}

/**
 * 发布草稿。Hands in a draft for publishing. Success means accepted, not published: see {@link getPublishStatus}.
 * Calls `POST /cgi-bin/freepublish/submit`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html
 */
export const publishDraft: WechatEndpoint<PublishDraftRequest, PublishDraftResponse, 'authorizer'> = {
  id: 'freePublishSubmit',
  family: 'oa-publish',
  method: 'POST',
  path: '/cgi-bin/freepublish/submit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html',
  permissionSets: [7],
  errors: [53503, 53504, 53505],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.looseObject({ publish_id: numericId(z), msg_data_id: numericId(z).optional() }),
};
