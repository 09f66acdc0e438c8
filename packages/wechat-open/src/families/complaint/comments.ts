import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** The comment. */
interface Content {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** Amount of the order, fen. */
  amount: number;
  /** Order number of WeChat. */
  orderId: string;
  /** WeChat Pay order number. */
  wxPayId: string;
  /** When it was paid, seconds since the epoch. */
  payTime: Numeric;
  /** When it was made, seconds since the epoch. */
  createTime: Numeric;
  /** 100 per star, up to 500. */
  score: number;
  /** What was bought. */
  productInfo: {
    /** Products. */
    productList: {
      /** Name of the product. */
      name: string;
      /** Address of the product’s picture. */
      picUrl: string;
    }[];
  };
  /** Order of the merchant. */
  orderInfo?:
    | {
        /** Order number of the merchant. */
        busiOrderId: string;
      }
    | undefined;
  /** Who wrote it. */
  userInfo?:
    | {
        /** User, as this mini program sees them. */
        openid: string;
        /** Nickname. */
        nickName: string;
        /** Address of the picture. */
        headImg: string;
      }
    | undefined;
  /** The mini program. */
  bizInfo?:
    | {
        /** App id of the mini program. */
        appid: string;
        /** Nickname. */
        nickName: string;
        /** Address of the picture. */
        headImg: string;
      }
    | undefined;
  /** What was written. */
  content: CommentBody;
  /** More about it. */
  extInfo?:
    | {
        /** True when the user was already invited to a talk about it. */
        isAlreadySendTmpl: boolean;
      }
    | undefined;
}

const content = (z: Zod) =>
  z.looseObject({
    commentId: z.string(),
    amount: z.number(),
    orderId: z.string(),
    wxPayId: z.string(),
    payTime: numeric(z),
    createTime: numeric(z),
    score: z.number(),
    productInfo: z.looseObject({ productList: z.array(z.looseObject({ name: z.string(), picUrl: z.string() })) }),
    orderInfo: z.looseObject({ busiOrderId: z.string() }).optional(),
    userInfo: z.looseObject({ openid: z.string(), nickName: z.string(), headImg: z.string() }).optional(),
    bizInfo: z.looseObject({ appid: z.string(), nickName: z.string(), headImg: z.string() }).optional(),
    content: commentBody(z),
    extInfo: z.looseObject({ isAlreadySendTmpl: z.boolean() }).optional(),
  });

/** What was written. */
interface CommentBody {
  /** Text. */
  txt: string;
  /** Pictures or a video, never both. */
  media?:
    | {
        /** Address of a picture. */
        img?: string | undefined;
        /** Address of the small picture. */
        thumbImg?: string | undefined;
        /** Address of the video. */
        video?: string | undefined;
        /** Address of the video’s cover. */
        videoCover?: string | undefined;
        /** Length of the video, seconds. */
        videoDuration?: number | undefined;
      }[]
    | undefined;
}

const commentBody = (z: Zod) =>
  z.looseObject({
    txt: z.string(),
    media: z
      .array(
        z.looseObject({
          img: z.string().optional(),
          thumbImg: z.string().optional(),
          video: z.string().optional(),
          videoCover: z.string().optional(),
          videoDuration: z.number().optional(),
        }),
      )
      .optional(),
  });

/** Who wrote it. */
interface ReplyObject {
  /** Name of the writer. */
  nickname: string;
  /** Address of the writer’s picture. */
  imgUrl: string;
}

const replyObject = (z: Zod) => z.looseObject({ nickname: z.string(), imgUrl: z.string() });

/** Input of {@link resetCustomerServiceQuota}. */
export interface ResetCustomerServiceQuotaRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
}

/** Result of {@link resetCustomerServiceQuota}. */
export type ResetCustomerServiceQuotaResponse = NoFields;

/**
 * 重置 API 客服 quota。Lets the mini program write to the author of a bad comment again through customer service messages.
 * Calls `POST /wxaapi/comment/apikfquota/reset`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-2%E9%87%8D%E7%BD%AEApi%E5%AE%A2%E6%9C%8Dquota
 */
export const resetCustomerServiceQuota: WechatEndpoint<
  ResetCustomerServiceQuotaRequest,
  ResetCustomerServiceQuotaResponse,
  'authorizer'
> = {
  id: 'resetApiKfQuota',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/apikfquota/reset',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_4-2%E9%87%8D%E7%BD%AEApi%E5%AE%A2%E6%9C%8Dquota',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getCommentInfo}. */
export interface GetCommentInfoRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
}

/** Result of {@link getCommentInfo}. */
export interface GetCommentInfoResponse {
  /** The comment now. */
  info: {
    /** The comment. */
    content: Content;
  };
  /** Progress of a bad comment. */
  processInfo?:
    | {
        /** Comment on an order, from {@link listComments}. */
        commentId: string;
        /** Steps; the last one with a time is the present. */
        actionList: {
          /** 1 bad comment, 2 merchant acts, 3 user is asked, 4 user changed it. */
          type: number;
          /** When the step was reached, seconds since the epoch. */
          updateTime?: number | undefined;
        }[];
      }
    | undefined;
  /** The comment before it was changed. */
  oldComment?:
    | {
        /** Comment on an order, from {@link listComments}. */
        commentId: string;
        /** When it was made, seconds since the epoch. */
        createTime: number;
        /** 100 per star, up to 500. */
        score: number;
        /** What was written then. */
        content: CommentBody;
      }
    | undefined;
}

/**
 * 查询评价详情。One comment with its progress and what it said before the user changed it.
 * Calls `GET /wxaapi/comment/commentinfo/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-3%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E8%AF%A6%E6%83%85
 */
export const getCommentInfo: WechatEndpoint<GetCommentInfoRequest, GetCommentInfoResponse, 'authorizer'> = {
  id: 'getCommentInfo',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/comment/commentinfo/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-3%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E8%AF%A6%E6%83%85',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      info: z.looseObject({ content: content(z) }),
      processInfo: z
        .looseObject({
          commentId: z.string(),
          actionList: z.array(z.looseObject({ type: z.number(), updateTime: z.number().optional() })),
        })
        .optional(),
      oldComment: z
        .looseObject({
          commentId: z.string(),
          createTime: z.number(),
          score: z.number(),
          content: commentBody(z),
        })
        .optional(),
    }),
};

/** Input of {@link addFurtherReply}. */
export interface AddFurtherReplyRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** First reply of the merchant, from {@link listCommentReplies}. */
  replyId: string;
  /** Text of the reply. */
  content: string;
}

/** Result of {@link addFurtherReply}. */
export interface AddFurtherReplyResponse {
  /** True when it worked. */
  success?: boolean | undefined;
}

/**
 * 创建回复。Replies below the merchant’s first reply.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxaapi/comment/commentreply/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addcommentreply
 */
export const addFurtherReply: WechatEndpoint<AddFurtherReplyRequest, AddFurtherReplyResponse, 'authorizer'> = {
  id: 'addCommentReply',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/commentreply/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_addcommentreply',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string(), replyId: z.string(), content: z.string() }),
  response: (z: Zod) => z.looseObject({ success: z.boolean().optional() }),
};

/** Input of {@link deleteFurtherReply}. */
export interface DeleteFurtherReplyRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** First reply of the merchant, from {@link listCommentReplies}. */
  replyId: string;
  /** Later reply, from {@link listCommentReplies}. */
  commentReplyId: string;
}

/** Result of {@link deleteFurtherReply}. */
export interface DeleteFurtherReplyResponse {
  /** True when it worked. */
  success?: boolean | undefined;
}

/**
 * 删除回复。Removes a later reply.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /wxaapi/comment/commentreply/delete`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletecommentreply
 */
export const deleteFurtherReply: WechatEndpoint<DeleteFurtherReplyRequest, DeleteFurtherReplyResponse, 'authorizer'> = {
  id: 'deleteCommentReply',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/commentreply/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/transaction-guarantee/comment/api_deletecommentreply',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string(), replyId: z.string(), commentReplyId: z.string() }),
  response: (z: Zod) => z.looseObject({ success: z.boolean().optional() }),
};

/** Input of {@link confirmCompromise}. */
export interface ConfirmCompromiseRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** Temporary media ids of pictures. */
  picList?: string[] | undefined;
  /** What was agreed. */
  content?: string | undefined;
}

/** Result of {@link confirmCompromise}. */
export type ConfirmCompromiseResponse = NoFields;

/**
 * 确认和解。Reports that the merchant and the author of a bad comment have settled, with proof.
 * Calls `POST /wxaapi/comment/confirmcompromise`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_5%E3%80%81%E7%A1%AE%E8%AE%A4%E5%92%8C%E8%A7%A3
 */
export const confirmCompromise: WechatEndpoint<ConfirmCompromiseRequest, ConfirmCompromiseResponse, 'authorizer'> = {
  id: 'confirmCompromise',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/confirmcompromise',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_5%E3%80%81%E7%A1%AE%E8%AE%A4%E5%92%8C%E8%A7%A3',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) =>
    z.strictObject({ commentId: z.string(), picList: z.array(z.string()).optional(), content: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listComments}. */
export interface ListCommentsRequest {
  /** Start, seconds since the epoch. */
  startTime: number;
  /** End, seconds since the epoch. */
  endTime: number;
  /** 1 bad (1–2 stars), 2 good (4–5 stars), 3 bad and unsettled, 4 waiting for a reply, 5 bad and changed, 6 all. */
  filterType?: number | undefined;
  /** Comments to skip, from 0. */
  offset?: number | undefined;
  /** Comments per page, default 8. */
  limit?: number | undefined;
}

/** Result of {@link listComments}. */
export interface ListCommentsResponse {
  /** Comments. */
  commentList: Content[];
  /** Number of comments in all. */
  total: number;
  /** Comments skipped. */
  offset?: number | undefined;
}

/**
 * 查询评价列表。Comments of a period, 8 a page unless told otherwise.
 * Calls `GET /wxaapi/comment/mpcommentlist/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-1%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E5%88%97%E8%A1%A8
 */
export const listComments: WechatPagedEndpoint<
  ListCommentsRequest,
  ListCommentsResponse,
  'authorizer',
  Content,
  'offset' | 'limit'
> = {
  id: 'getCommentList',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/comment/mpcommentlist/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-1%E6%9F%A5%E8%AF%A2%E8%AF%84%E4%BB%B7%E5%88%97%E8%A1%A8',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 8,
    items: (answer) => answer.commentList,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      startTime: z.number(),
      endTime: z.number(),
      filterType: z.number().optional(),
      offset: z.number().optional(),
      limit: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ commentList: z.array(content(z)), total: z.number(), offset: z.number().optional() }),
};

/** Input of {@link replyToComment}. */
export interface ReplyToCommentRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** Text of the reply. */
  content: string;
}

/** Result of {@link replyToComment}. */
export type ReplyToCommentResponse = NoFields;

/**
 * 创建评论。First reply of the merchant to a comment; further ones go through {@link addFurtherReply}.
 * Calls `POST /wxaapi/comment/reply/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_2-1%E5%88%9B%E5%BB%BA%E8%AF%84%E8%AE%BA
 */
export const replyToComment: WechatEndpoint<ReplyToCommentRequest, ReplyToCommentResponse, 'authorizer'> = {
  id: 'addReply',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/reply/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_2-1%E5%88%9B%E5%BB%BA%E8%AF%84%E8%AE%BA',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string(), content: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteReply}. */
export interface DeleteReplyRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
  /** First reply of the merchant, from {@link listCommentReplies}. */
  replyId: string;
}

/** Result of {@link deleteReply}. */
export type DeleteReplyResponse = NoFields;

/**
 * 删除评论。Removes the merchant’s first reply together with all replies below it.
 * Calls `POST /wxaapi/comment/reply/delete`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_3-2%E5%88%A0%E9%99%A4%E5%9B%9E%E5%A4%8D
 */
export const deleteReply: WechatEndpoint<DeleteReplyRequest, DeleteReplyResponse, 'authorizer'> = {
  id: 'deleteReply',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/comment/reply/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_3-2%E5%88%A0%E9%99%A4%E5%9B%9E%E5%A4%8D',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string(), replyId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listCommentReplies}. */
export interface ListCommentRepliesRequest {
  /** Comment on an order, from {@link listComments}. */
  commentId: string;
}

/** Result of {@link listCommentReplies}. */
export interface ListCommentRepliesResponse {
  /** The replies. */
  list: {
    /** First reply of the merchant. */
    reply: {
      /** Id of the reply. */
      replyId: string;
      /** Comment on an order, from {@link listComments}. */
      commentId: string;
      /** What it says. */
      replyContent: {
        /** Text. */
        content: string;
      };
      /** Who wrote it. */
      replyObject: ReplyObject;
      /** When it was made, seconds since the epoch. */
      createTime: Numeric;
      /** Last change, seconds since the epoch. */
      updateTime: Numeric;
    };
    /** Later replies. */
    commentReplyList: {
      /** Id of the reply. */
      commentReplyId: string;
      /** Comment on an order, from {@link listComments}. */
      commentId: string;
      /** What it says. */
      commentReplyContent: {
        /** Text. */
        content: string;
      };
      /** Who wrote it. */
      commentReplyObject: ReplyObject;
      /** When it was made, seconds since the epoch. */
      createTime: Numeric;
      /** Last change, seconds since the epoch. */
      updateTime: Numeric;
    }[];
  };
}

/**
 * 查询评论列表。The merchant’s reply to a comment and the replies below it.
 * Calls `GET /wxaapi/comment/replyandcommentreplylist/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-2%E6%9F%A5%E8%AF%A2%E8%AF%84%E8%AE%BA%E5%88%97%E8%A1%A8
 */
export const listCommentReplies: WechatEndpoint<ListCommentRepliesRequest, ListCommentRepliesResponse, 'authorizer'> = {
  id: 'getCommentReplyList',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/comment/replyandcommentreplylist/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/guarantee/comment.html#_1-2%E6%9F%A5%E8%AF%A2%E8%AF%84%E8%AE%BA%E5%88%97%E8%A1%A8',
  permissionSets: [151],
  errors: [-10403, -10008, -10007, -10003, -10001, 10000],
  request: (z: Zod) => z.strictObject({ commentId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.looseObject({
        reply: z.looseObject({
          replyId: z.string(),
          commentId: z.string(),
          replyContent: z.looseObject({ content: z.string() }),
          replyObject: replyObject(z),
          createTime: numeric(z),
          updateTime: numeric(z),
        }),
        commentReplyList: z.array(
          z.looseObject({
            commentReplyId: z.string(),
            commentId: z.string(),
            commentReplyContent: z.looseObject({ content: z.string() }),
            commentReplyObject: replyObject(z),
            createTime: numeric(z),
            updateTime: numeric(z),
          }),
        ),
      }),
    }),
};
