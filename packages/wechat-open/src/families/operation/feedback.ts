import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Input of {@link getFeedbackMedia}. */
export interface GetFeedbackMediaRequest {
  /** Feedback, from {@link listFeedback}. */
  record_id: number;
  /** One of its `mediaIds`. */
  media_id: string;
}

/** Result of {@link getFeedbackMedia}. */
export type GetFeedbackMediaResponse = Blob;

/**
 * 获取 mediaId 图片。Picture that a user attached to a feedback.
 * Calls `GET /cgi-bin/media/getfeedbackmedia`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html
 */
export const getFeedbackMedia: WechatEndpoint<GetFeedbackMediaRequest, GetFeedbackMediaResponse, 'authorizer'> = {
  id: 'getFeedbackmedia',
  family: 'operation',
  method: 'GET',
  path: '/cgi-bin/media/getfeedbackmedia',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html',
  reply: 'binary',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ record_id: z.number(), media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link listFeedback}. */
export interface ListFeedbackRequest {
  /**
   * 1 does not open, 2 crashes, 3 stutters, 4 black or white screen, 5 freezes, 6 broken layout, 7 slow to load, 8 other; all
   * when left out.
   */
  type?: number | undefined;
  /** Number of the page, from 1. */
  page: number;
  /** Entries per page. */
  num: number;
}

/** Result of {@link listFeedback}. */
export interface ListFeedbackResponse {
  /** Feedback. */
  list: {
    /** Id of the feedback. */
    record_id: number;
    /** User, as this mini program sees them. */
    openid: string;
    /** Nickname of the user. */
    nickname: string;
    /** Address of the user’s picture. */
    head_url: string;
    /** Phone or mail address that the user left. */
    phone?: Numeric | undefined;
    /**
     * 1 does not open, 2 crashes, 3 stutters, 4 black or white screen, 5 freezes, 6 broken layout, 7 slow to load, 8 other.
     */
    type: number;
    /** What the user wrote. */
    content: string;
    /** Media ids of the pictures, for {@link getFeedbackMedia}. */
    mediaIds?: string[] | undefined;
    /** JSON text about the device. */
    systemInfo?: string | undefined;
    /** When it came, seconds since the epoch. */
    create_time: number;
  }[];
  /** Number of entries in all. */
  total_num: number;
}

/**
 * 获取用户反馈列表。Malfunctions that users reported. Pictures come from {@link getFeedbackMedia}.
 * Calls `GET /wxaapi/feedback/list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html
 */
export const listFeedback: WechatPagedEndpoint<
  ListFeedbackRequest,
  ListFeedbackResponse,
  'authorizer',
  NonNullable<ListFeedbackResponse['list']>[number],
  'page' | 'num'
> = {
  id: 'getFeedback',
  family: 'operation',
  method: 'GET',
  path: '/wxaapi/feedback/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html',
  permissionSets: [18],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'num',
    size: 10,
    items: (answer) => answer.list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) => z.strictObject({ type: z.number().optional(), page: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          record_id: z.number(),
          openid: z.string(),
          nickname: z.string(),
          head_url: z.string(),
          phone: numeric(z).optional(),
          type: z.number(),
          content: z.string(),
          mediaIds: z.array(z.string()).optional(),
          systemInfo: z.string().optional(),
          create_time: z.number(),
        }),
      ),
      total_num: z.number(),
    }),
};
