import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyLiveBroadcast}. */
export interface ApplyLiveBroadcastRequest {
  /** Always `apply`; the client fills it in. */
  action?: 'apply' | undefined;
}

/** Result of {@link applyLiveBroadcast}. */
export interface ApplyLiveBroadcastResponse {
  /** `apply`. */
  action: string;
}

/**
 * 申请开通直播。Asks the administrator to open live broadcasting; they have 24 hours to agree. New accounts are turned away with
 * 268489001, in favour of Channels live. At most 100 calls a day.
 * Calls `POST /wxa/business/applyliveinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/live-player/applyLivelnfo.html
 */
export const applyLiveBroadcast: WechatEndpoint<ApplyLiveBroadcastRequest, ApplyLiveBroadcastResponse, 'authorizer'> = {
  id: 'applyLiveInfo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/applyliveinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/live-player/applyLivelnfo.html',
  fixed: { action: 'apply' },
  permissionSets: [52],
  errors: [2, 268489001],
  request: (z: Zod) => z.strictObject({ action: z.literal(['apply']).optional() }),
  response: (z: Zod) => z.looseObject({ action: z.string() }),
};

/** Input of {@link listRooms}. */
export interface ListRoomsRequest {
  /** Rooms to skip, from 0. */
  start: number;
  /** Rooms per page, at most 100 advised. */
  limit: number;
}

/** Result of {@link listRooms}. */
export interface ListRoomsResponse {
  /** Rooms. */
  room_info: {
    /** Id of the room. */
    roomid: number;
    /** Name of the room. */
    name: string;
    /** Address of the background. */
    cover_img: string;
    /** Address of the share picture. */
    share_img: string;
    /** 1 pushed stream, 0 live from a phone. */
    live_type: number;
    /** 101 live, 102 not started, 103 over, 104 banned, 105 paused, 106 error, 107 expired. */
    live_status: number;
    /** Planned start, seconds since the epoch. */
    start_time: number;
    /** Planned end, seconds since the epoch. */
    end_time: number;
    /** Nickname of the anchor. */
    anchor_name: string;
    /** Openid of the creator. */
    creater_openid?: string | undefined;
    /** Address of the channel cover. */
    feeds_img: string;
    /** 1 listed in WeChat’s live channel, 0 not. */
    is_feeds_public: number;
    /** 1 no likes, 0 likes. */
    close_like: number;
    /** 1 no product shelf, 0 shelf. */
    close_goods: number;
    /** Products of the room. */
    goods?:
      | {
          /** Product, as {@link addGoods} numbered it. */
          goods_id: number;
          /** Name of the product. */
          name: string;
          /** Page of the product in the mini program; query values URL-encoded. */
          url: string;
          /** Address of the product’s picture. */
          cover_img: string;
          /** 1 fixed (`price`), 2 range (`price` to `price2`), 3 discount (`price` before, `price2` now). */
          price_type: number;
          /** Price in fen by the platform’s page, unlike the product endpoints. */
          price: number;
          /** Second price in fen by the platform’s page. */
          price2: number;
          /** App id of another mini program that sells it. */
          third_party_appid?: string | undefined;
        }[]
      | undefined;
    /** 1 no comments, 0 comments. */
    close_comment: number;
    /** 1 no replay, 0 replay. */
    close_replay: number;
    /** 1 no customer service, 0 customer service. */
    close_kf: number;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 获取直播间列表。Rooms, latest start first. Shares its 100000 calls a day with {@link listReplays}.
 * Calls `POST /wxa/business/getliveinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#2
 */
export const listRooms: WechatPagedEndpoint<
  ListRoomsRequest,
  ListRoomsResponse,
  'authorizer',
  NonNullable<ListRoomsResponse['room_info']>[number],
  'start' | 'limit'
> = {
  id: 'getLiveInfo',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/getliveinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#2',
  permissionSets: [52],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.room_info,
    total: (answer) => answer.total,
  },
  request: (z: Zod) => z.strictObject({ start: z.number(), limit: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      room_info: z.array(
        z.looseObject({
          roomid: z.number(),
          name: z.string(),
          cover_img: z.string(),
          share_img: z.string(),
          live_type: z.number(),
          live_status: z.number(),
          start_time: z.number(),
          end_time: z.number(),
          anchor_name: z.string(),
          creater_openid: z.string().optional(),
          feeds_img: z.string(),
          is_feeds_public: z.number(),
          close_like: z.number(),
          close_goods: z.number(),
          goods: z
            .array(
              z.looseObject({
                goods_id: z.number(),
                name: z.string(),
                url: z.string(),
                cover_img: z.string(),
                price_type: z.number(),
                price: z.number(),
                price2: z.number(),
                third_party_appid: z.string().optional(),
              }),
            )
            .optional(),
          close_comment: z.number(),
          close_replay: z.number(),
          close_kf: z.number(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link listReplays}. */
export interface ListReplaysRequest {
  /** Always `get_replay`; the client fills it in. */
  action?: 'get_replay' | undefined;
  /** Room, from {@link createRoom} or {@link listRooms}. */
  room_id: number;
  /** Videos to skip, from 0. */
  start: number;
  /** Videos per page, at most 100 advised. */
  limit: number;
}

/** Result of {@link listReplays}. */
export interface ListReplaysResponse {
  /** Videos. */
  live_replay: {
    /** Address of the video. */
    media_url: string;
    /** When the address expires, RFC 3339 in UTC. */
    expire_time: string;
    /** When the video was made, RFC 3339 in UTC. */
    create_time: string;
  }[];
  /** Number of entries in all. */
  total: number;
}

/**
 * 获取直播间回放。Replay videos of a finished room, there about 10 minutes after the end, without comments.
 * Calls `POST /wxa/business/getliveinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#3
 */
export const listReplays: WechatPagedEndpoint<
  ListReplaysRequest,
  ListReplaysResponse,
  'authorizer',
  NonNullable<ListReplaysResponse['live_replay']>[number],
  'start' | 'limit'
> = {
  id: 'getLiveReplay',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxa/business/getliveinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/framework/liveplayer/studio-api.html#3',
  fixed: { action: 'get_replay' },
  permissionSets: [52],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.live_replay,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['get_replay']).optional(),
      room_id: z.number(),
      start: z.number(),
      limit: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      live_replay: z.array(z.looseObject({ media_url: z.string(), expire_time: z.string(), create_time: z.string() })),
      total: z.number(),
    }),
};

/** Input of {@link createRoom}. */
export interface CreateRoomRequest {
  /** Name of the room, 3 to 17 Chinese characters (6 to 34 Latin ones). */
  name: string;
  /** Media id of the background, 1080×1920 pixels advised, at most 2 MB. */
  coverImg: string;
  /** Media id of the share picture, 800×640 pixels advised, at most 1 MB. */
  shareImg: string;
  /** 1 pushed stream, 0 live from a phone. */
  type: 0 | 1;
  /** Planned start, seconds since the epoch: in 10 minutes at the earliest, within 6 months. */
  startTime: number;
  /** Planned end, seconds since the epoch: 30 minutes to 24 hours after the start. */
  endTime: number;
  /** Nickname of the anchor, 2 to 15 Chinese characters (4 to 30 Latin ones). */
  anchorName: string;
  /** WeChat id of the anchor, who must have verified their identity. */
  anchorWechat: string;
  /** WeChat id of the second anchor, verified too. */
  subAnchorWechat?: string | undefined;
  /** WeChat id of the creator; then only they, administrators and the anchor see the room, otherwise all members. */
  createrWechat?: string | undefined;
  /** Media id of the channel cover, 800×800 pixels advised, at most 100 KB. */
  feedsImg: string;
  /** 1 listed in WeChat’s live channel (default), 0 not. */
  isFeedsPublic?: 0 | 1 | undefined;
  /** 1 no likes, 0 likes. */
  closeLike: 0 | 1;
  /** 1 no product shelf, 0 shelf. */
  closeGoods: 0 | 1;
  /** 1 no comments, 0 comments. */
  closeComment: 0 | 1;
  /** 1 no replay, 0 replay. */
  closeReplay?: 0 | 1 | undefined;
  /** 1 no sharing, 0 sharing. */
  closeShare?: 0 | 1 | undefined;
  /** 1 no customer service, 0 customer service. */
  closeKf?: 0 | 1 | undefined;
}

/** Result of {@link createRoom}. */
export interface CreateRoomResponse {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** Address of the code where the anchor verifies their identity. */
  qrcode_url?: string | undefined;
}

/**
 * 创建直播间。Creates a room. Media ids come from temporary material and last three days. At most 10000 calls a day.
 * Calls `POST /wxaapi/broadcast/room/create`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#1
 */
export const createRoom: WechatEndpoint<CreateRoomRequest, CreateRoomResponse, 'authorizer'> = {
  id: 'createRoom',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#1',
  permissionSets: [52],
  errors: [
    300001, 300002, 300006, 300028, 300029, 300030, 300031, 300032, 300034, 300035, 300036, 300037, 300038, 300039,
    300040, 300041,
  ],
  request: (z: Zod) =>
    z.strictObject({
      name: z.string(),
      coverImg: z.string(),
      shareImg: z.string(),
      type: z.literal([0, 1]),
      startTime: z.number(),
      endTime: z.number(),
      anchorName: z.string(),
      anchorWechat: z.string(),
      subAnchorWechat: z.string().optional(),
      createrWechat: z.string().optional(),
      feedsImg: z.string(),
      isFeedsPublic: z.literal([0, 1]).optional(),
      closeLike: z.literal([0, 1]),
      closeGoods: z.literal([0, 1]),
      closeComment: z.literal([0, 1]),
      closeReplay: z.literal([0, 1]).optional(),
      closeShare: z.literal([0, 1]).optional(),
      closeKf: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ roomId: z.number(), qrcode_url: z.string().optional() }),
};

/** Input of {@link deleteRoom}. */
export interface DeleteRoomRequest {
  /** Room, from {@link createRoom}. */
  id: number;
}

/** Result of {@link deleteRoom}. */
export type DeleteRoomResponse = NoFields;

/**
 * 删除直播间。Deletes a room.
 * Calls `POST /wxaapi/broadcast/room/deleteroom`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#5
 */
export const deleteRoom: WechatEndpoint<DeleteRoomRequest, DeleteRoomResponse, 'authorizer'> = {
  id: 'deleteRoom',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/deleteroom',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#5',
  permissionSets: [52],
  errors: [300022, 300023],
  request: (z: Zod) => z.strictObject({ id: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateRoom}. */
export interface UpdateRoomRequest {
  /** Name of the room, 3 to 17 Chinese characters (6 to 34 Latin ones). */
  name: string;
  /** Media id of the background, 1080×1920 pixels advised, at most 2 MB. */
  coverImg: string;
  /** Media id of the share picture, 800×640 pixels advised, at most 1 MB. */
  shareImg: string;
  /** 1 pushed stream, 0 live from a phone. */
  type: number;
  /** Planned start, seconds since the epoch: in 10 minutes at the earliest, within 6 months. */
  startTime: number;
  /** Planned end, seconds since the epoch: 30 minutes to 24 hours after the start. */
  endTime: number;
  /** Nickname of the anchor, 2 to 15 Chinese characters (4 to 30 Latin ones). */
  anchorName: string;
  /** WeChat id of the anchor, who must have verified their identity. */
  anchorWechat: string;
  /** WeChat id of the second anchor, verified too. */
  subAnchorWechat?: string | undefined;
  /** WeChat id of the creator; then only they, administrators and the anchor see the room, otherwise all members. */
  createrWechat?: string | undefined;
  /** Media id of the channel cover, 800×800 pixels advised, at most 100 KB. */
  feedsImg: string;
  /** 1 listed in WeChat’s live channel (default), 0 not. */
  isFeedsPublic?: 0 | 1 | undefined;
  /** 1 no likes, 0 likes. */
  closeLike: 0 | 1;
  /** 1 no product shelf, 0 shelf. */
  closeGoods: 0 | 1;
  /** 1 no comments, 0 comments. */
  closeComment: 0 | 1;
  /** 1 no replay, 0 replay. */
  closeReplay?: 0 | 1 | undefined;
  /** 1 no sharing, 0 sharing. */
  closeShare?: 0 | 1 | undefined;
  /** 1 no customer service, 0 customer service. */
  closeKf?: 0 | 1 | undefined;
  /** Room, from {@link createRoom}. */
  id: number;
}

/** Result of {@link updateRoom}. */
export type UpdateRoomResponse = NoFields;

/**
 * 编辑直播间。Changes a room that is not live; the fields are those of {@link createRoom}.
 * Calls `POST /wxaapi/broadcast/room/editroom`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#6
 */
export const updateRoom: WechatEndpoint<UpdateRoomRequest, UpdateRoomResponse, 'authorizer'> = {
  id: 'editRoom',
  family: 'live-broadcast',
  method: 'POST',
  path: '/wxaapi/broadcast/room/editroom',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#6',
  permissionSets: [52],
  errors: [
    300001, 300002, 300006, 300022, 300023, 300028, 300029, 300030, 300031, 300032, 300034, 300035, 300036, 300037,
    300038, 300039, 300040, 300041, 300042,
  ],
  request: (z: Zod) =>
    z.strictObject({
      name: z.string(),
      coverImg: z.string(),
      shareImg: z.string(),
      type: z.number(),
      startTime: z.number(),
      endTime: z.number(),
      anchorName: z.string(),
      anchorWechat: z.string(),
      subAnchorWechat: z.string().optional(),
      createrWechat: z.string().optional(),
      feedsImg: z.string(),
      isFeedsPublic: z.literal([0, 1]).optional(),
      closeLike: z.literal([0, 1]),
      closeGoods: z.literal([0, 1]),
      closeComment: z.literal([0, 1]),
      closeReplay: z.literal([0, 1]).optional(),
      closeShare: z.literal([0, 1]).optional(),
      closeKf: z.literal([0, 1]).optional(),
      id: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPushUrl}. */
export interface GetPushUrlRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
}

/** Result of {@link getPushUrl}. */
export interface GetPushUrlResponse {
  /** RTMP address; keep it secret. */
  pushAddr: string;
}

/**
 * 获取直播间推流地址。RTMP address for a room whose type is a pushed stream.
 * Calls `GET /wxaapi/broadcast/room/getpushurl`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#7
 */
export const getPushUrl: WechatEndpoint<GetPushUrlRequest, GetPushUrlResponse, 'authorizer'> = {
  id: 'getPushUrl',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/room/getpushurl',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#7',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number() }),
  response: (z: Zod) => z.looseObject({ pushAddr: z.string() }),
};

/** Input of {@link getSharedCode}. */
export interface GetSharedCodeRequest {
  /** Room, from {@link createRoom} or {@link listRooms}. */
  roomId: number;
  /** JSON text of own parameters for the page, URL-encoded. */
  params?: string | undefined;
}

/** Result of {@link getSharedCode}. */
export interface GetSharedCodeResponse {
  /** Address of the code. */
  cdnUrl: string;
  /** Address of the poster. */
  posterUrl: string;
  /** Page of the room. */
  pagePath: string;
}

/**
 * 获取直播间分享二维码。Mini program code, poster and page of a room.
 * Calls `GET /wxaapi/broadcast/room/getsharedcode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#8
 */
export const getSharedCode: WechatEndpoint<GetSharedCodeRequest, GetSharedCodeResponse, 'authorizer'> = {
  id: 'getSharedCode',
  family: 'live-broadcast',
  method: 'GET',
  path: '/wxaapi/broadcast/room/getsharedcode',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/liveplayer/studio-api.html#8',
  permissionSets: [52],
  request: (z: Zod) => z.strictObject({ roomId: z.number(), params: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ cdnUrl: z.string(), posterUrl: z.string(), pagePath: z.string() }),
};
