import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link listFollowers}. */
export interface ListFollowersRequest {
  /** Users per page, default 200, at most 2000. */
  limit?: number | undefined;
  /** `page_break` of the page before; none for the first. */
  page_break?: number | undefined;
}

/** Result of {@link listFollowers}. */
export interface ListFollowersResponse {
  /** Subscribers. */
  followers: {
    /** User, as this mini program sees them. */
    openid: string;
    /** Room where the user subscribed. */
    room_id: number;
    /** State of the room then: 101 live, 102 not started, 103 over, 104 banned, 105 paused, 106 error, 107 expired. */
    room_status: number;
    /** When they subscribed, seconds since the epoch. */
    subscribe_time: number;
  }[];
  /** Cursor of the next page. */
  page_break: number;
}

/**
 * 获取长期订阅用户。Users who subscribed to the broadcasts of the mini program, up to 2000 a page. At most 5000 calls a day.
 * Calls `POST /wxa/business/get_wxa_followers`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/subscribe-api.html#_1-%E8%8E%B7%E5%8F%96%E9%95%BF%E6%9C%9F%E8%AE%A2%E9%98%85%E7%94%A8%E6%88%B7
 */
export const listFollowers: WechatPagedEndpoint<
  ListFollowersRequest,
  ListFollowersResponse,
  'authorizer',
  NonNullable<ListFollowersResponse['followers']>[number],
  'page_break' | 'limit'
> = {
  id: 'getFollowers',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/get_wxa_followers',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/subscribe-api.html#_1-%E8%8E%B7%E5%8F%96%E9%95%BF%E6%9C%9F%E8%AE%A2%E9%98%85%E7%94%A8%E6%88%B7',
  permissionSets: [52],
  paging: {
    kind: 'cursor',
    cursor: 'page_break',
    limit: 'limit',
    size: 2000,
    items: (answer) => answer.followers,
    next: (answer) => answer.page_break,
  },
  request: (z: Zod) => z.strictObject({ limit: z.number().max(2000).optional(), page_break: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      followers: z.array(
        z.looseObject({ openid: z.string(), room_id: z.number(), room_status: z.number(), subscribe_time: z.number() }),
      ),
      page_break: z.number(),
    }),
};

/** Input of {@link pushMessage}. */
export interface PushMessageRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  room_id: number;
  /** Subscribers, from {@link listFollowers}. */
  user_openid: string[];
}

/** Result of {@link pushMessage}. */
export interface PushMessageResponse {
  /** Id that the result push repeats. */
  message_id: string;
}

/**
 * 长期订阅群发。Tells subscribers that a room is live. The result comes as a push with the same message id.
 * Calls `POST /wxa/business/push_message`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/subscribe-management/pushMessage.html
 */
export const pushMessage: WechatEndpoint<PushMessageRequest, PushMessageResponse, 'authorizer'> = {
  id: 'pushMessage',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/push_message',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/livebroadcast/subscribe-management/pushMessage.html',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ room_id: z.number(), user_openid: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ message_id: z.string() }),
};

/** Input of {@link updateCommentBan}. */
export interface UpdateCommentBanRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** 1 silenced, 0 free to speak. */
  banComment: 0 | 1;
}

/** Result of {@link updateCommentBan}. */
export type UpdateCommentBanResponse = NoFields;

/**
 * 开启/关闭直播间全局禁言。Silences everybody in a room or lets them speak again.
 * Calls `POST /wxaapi/broadcast/room/updatecomment`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#20
 */
export const updateCommentBan: WechatEndpoint<UpdateCommentBanRequest, UpdateCommentBanResponse, 'authorizer'> = {
  id: 'updateComment',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/updatecomment',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#20',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), banComment: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateFeedPublic}. */
export interface UpdateFeedPublicRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** 1 listed, 0 not listed. */
  isFeedsPublic: 0 | 1;
}

/** Result of {@link updateFeedPublic}. */
export type UpdateFeedPublicResponse = NoFields;

/**
 * 开启/关闭直播间官方收录。Lists a room in WeChat’s live channel or takes it off.
 * Calls `POST /wxaapi/broadcast/room/updatefeedpublic`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#17
 */
export const updateFeedPublic: WechatEndpoint<UpdateFeedPublicRequest, UpdateFeedPublicResponse, 'authorizer'> = {
  id: 'updateFeedPublic',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/updatefeedpublic',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#17',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), isFeedsPublic: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateCustomerService}. */
export interface UpdateCustomerServiceRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** 1 no customer service, 0 customer service. */
  closeKf: 0 | 1;
}

/** Result of {@link updateCustomerService}. */
export type UpdateCustomerServiceResponse = NoFields;

/**
 * 开启/关闭客服功能。Opens or closes customer service of a room.
 * Calls `POST /wxaapi/broadcast/room/updatekf`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#19
 */
export const updateCustomerService: WechatEndpoint<
  UpdateCustomerServiceRequest,
  UpdateCustomerServiceResponse,
  'authorizer'
> = {
  id: 'updateKF',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/updatekf',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#19',
  permissionSets: [52],
  errors: [300038],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), closeKf: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateReplay}. */
export interface UpdateReplayRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** 1 no replay, 0 replay. */
  closeReplay: 0 | 1;
}

/** Result of {@link updateReplay}. */
export type UpdateReplayResponse = NoFields;

/**
 * 开启/关闭回放功能。Opens or closes the replay of a room.
 * Calls `POST /wxaapi/broadcast/room/updatereplay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#18
 */
export const updateReplay: WechatEndpoint<UpdateReplayRequest, UpdateReplayResponse, 'authorizer'> = {
  id: 'updateReplay',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/updatereplay',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#18',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), closeReplay: z.literal([0, 1]) }),
  response: (z: Zod) => z.looseObject({}),
};
