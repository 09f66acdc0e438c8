import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link closeComments}. */
export interface CloseCommentsRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
}

/** Result of {@link closeComments}. */
export type CloseCommentsResponse = NoFields;

/**
 * 关闭已群发文章评论。Closes the comments of an article.
 * Calls `POST /cgi-bin/comment/close`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const closeComments: WechatEndpoint<CloseCommentsRequest, CloseCommentsResponse, 'authorizer'> = {
  id: 'commentClose',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/close',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001],
  request: (z: Zod) => z.strictObject({ msg_data_id: int64(z), index: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteComment}. */
export interface DeleteCommentRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comment, from {@link listComments}. */
  user_comment_id: Int64;
}

/** Result of {@link deleteComment}. */
export type DeleteCommentResponse = NoFields;

/**
 * 删除评论。Deletes a comment.
 * Calls `POST /cgi-bin/comment/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const deleteComment: WechatEndpoint<DeleteCommentRequest, DeleteCommentResponse, 'authorizer'> = {
  id: 'commentDelete',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88008],
  request: (z: Zod) =>
    z.strictObject({ msg_data_id: int64(z), index: z.number().optional(), user_comment_id: int64(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listComments}. */
export interface ListCommentsRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comments to skip. */
  begin: number;
  /** Comments to return. */
  count: number;
  /** 0 all, 1 those not featured, 2 featured ones. */
  type: 0 | 1 | 2;
}

/** Result of {@link listComments}. */
export interface ListCommentsResponse {
  /** Comments. */
  comment: {
    /** Comment, from {@link listComments}. */
    user_comment_id: Int64;
    /** Author; missing if they did not comment as a WeChat user. */
    openid?: string | undefined;
    /** Text. */
    content: string;
    /** 1 featured, 0 not. */
    comment_type: number;
    /** Reply of the account. */
    reply?:
      | {
          /** Text. */
          content: string;
          /** Time, seconds since the epoch. */
          create_time: number;
        }
      | undefined;
    /** Time, seconds since the epoch. */
    create_time: number;
  }[];
  /** Comments in all. */
  total: number;
}

/**
 * 查看指定文章的评论数据。Comments on an article.
 * Calls `POST /cgi-bin/comment/list`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const listComments: WechatPagedEndpoint<
  ListCommentsRequest,
  ListCommentsResponse,
  'authorizer',
  NonNullable<ListCommentsResponse['comment']>[number],
  'begin' | 'count'
> = {
  id: 'commentList',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88010],
  paging: {
    kind: 'offset',
    offset: 'begin',
    limit: 'count',
    size: 49,
    items: (answer) => answer.comment,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      msg_data_id: int64(z),
      index: z.number().optional(),
      begin: z.number().min(0),
      count: z.number().min(1).max(49),
      type: z.literal([0, 1, 2]),
    }),
  response: (z: Zod) =>
    z.looseObject({
      comment: z.array(
        z.looseObject({
          user_comment_id: int64(z),
          openid: z.string().optional(),
          content: z.string(),
          comment_type: z.number(),
          reply: z.looseObject({ content: z.string(), create_time: z.number() }).optional(),
          create_time: z.number(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link featureComment}. */
export interface FeatureCommentRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comment, from {@link listComments}. */
  user_comment_id: Int64;
}

/** Result of {@link featureComment}. */
export type FeatureCommentResponse = NoFields;

/**
 * 将评论标记精选。Makes a comment a featured one.
 * Calls `POST /cgi-bin/comment/markelect`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const featureComment: WechatEndpoint<FeatureCommentRequest, FeatureCommentResponse, 'authorizer'> = {
  id: 'commentMarkElect',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/markelect',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88003, 88004, 88008],
  request: (z: Zod) =>
    z.strictObject({ msg_data_id: int64(z), index: z.number().optional(), user_comment_id: int64(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link openComments}. */
export interface OpenCommentsRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
}

/** Result of {@link openComments}. */
export type OpenCommentsResponse = NoFields;

/**
 * 打开已群发文章评论。Opens the comments of an article.
 * Calls `POST /cgi-bin/comment/open`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const openComments: WechatEndpoint<OpenCommentsRequest, OpenCommentsResponse, 'authorizer'> = {
  id: 'commentOpen',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/open',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88002],
  request: (z: Zod) => z.strictObject({ msg_data_id: int64(z), index: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link replyToComment}. */
export interface ReplyToCommentRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comment, from {@link listComments}. */
  user_comment_id: Int64;
  /** Text of the reply. */
  content: string;
}

/** Result of {@link replyToComment}. */
export type ReplyToCommentResponse = NoFields;

/**
 * 回复评论。Adds the account’s reply to a comment; one for each.
 * Calls `POST /cgi-bin/comment/reply/add`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const replyToComment: WechatEndpoint<ReplyToCommentRequest, ReplyToCommentResponse, 'authorizer'> = {
  id: 'commentReplyAdd',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/reply/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88005, 88007, 88008],
  request: (z: Zod) =>
    z.strictObject({
      msg_data_id: int64(z),
      index: z.number().optional(),
      user_comment_id: int64(z),
      content: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteReply}. */
export interface DeleteReplyRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comment, from {@link listComments}. */
  user_comment_id: Int64;
}

/** Result of {@link deleteReply}. */
export type DeleteReplyResponse = NoFields;

/**
 * 删除回复。Deletes the account’s reply.
 * Calls `POST /cgi-bin/comment/reply/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const deleteReply: WechatEndpoint<DeleteReplyRequest, DeleteReplyResponse, 'authorizer'> = {
  id: 'commentReplyDelete',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/reply/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88008],
  request: (z: Zod) =>
    z.strictObject({ msg_data_id: int64(z), index: z.number().optional(), user_comment_id: int64(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link unfeatureComment}. */
export interface UnfeatureCommentRequest {
  /** Message data of the articles, from the mass message or the publishing. */
  msg_data_id: Int64;
  /** Position of the article, from 0 (default). */
  index?: number | undefined;
  /** Comment, from {@link listComments}. */
  user_comment_id: Int64;
}

/** Result of {@link unfeatureComment}. */
export type UnfeatureCommentResponse = NoFields;

/**
 * 将评论取消精选。Takes a comment back from the featured ones.
 * Calls `POST /cgi-bin/comment/unmarkelect`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html
 */
export const unfeatureComment: WechatEndpoint<UnfeatureCommentRequest, UnfeatureCommentResponse, 'authorizer'> = {
  id: 'commentUnmarkElect',
  family: 'oa-comment',
  method: 'POST',
  path: '/cgi-bin/comment/unmarkelect',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html',
  permissionSets: [7],
  errors: [88000, 88001, 88008],
  request: (z: Zod) =>
    z.strictObject({ msg_data_id: int64(z), index: z.number().optional(), user_comment_id: int64(z) }),
  response: (z: Zod) => z.looseObject({}),
};
