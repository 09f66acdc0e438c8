import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { int64, numericId } from '../schemas.js';
import type { NoFields, NumericId } from '../wire.js';

/** Pictures; for msgtype image. */
interface Images {
  /** Pictures, permanent materials. */
  media_ids: string[];
  /** Words of recommendation. */
  recommend?: string | undefined;
  /** Whether comments are open: 1 yes, 0 no. */
  need_open_comment?: 0 | 1 | undefined;
  /** Who may comment: 1 followers, 0 everybody. */
  only_fans_can_comment?: 0 | 1 | undefined;
}

const images = (z: Zod) =>
  z.strictObject({
    media_ids: z.array(z.string()),
    recommend: z.string().optional(),
    need_open_comment: z.literal([0, 1]).optional(),
    only_fans_can_comment: z.literal([0, 1]).optional(),
  });

/** Video; for msgtype mpvideo. */
interface Mpvideo {
  /** Material or draft to send. */
  media_id: string;
  /** Title. */
  title?: string | undefined;
  /** Introduction. */
  description?: string | undefined;
}

const mpvideo = (z: Zod) =>
  z.strictObject({ media_id: z.string(), title: z.string().optional(), description: z.string().optional() });

/** Card; for msgtype wxcard, refused with 45113 now. */
interface Wxcard {
  /** Card. */
  card_id: string;
  /** Signed card data as JSON text. */
  card_ext?: string | undefined;
}

const wxcard = (z: Zod) => z.strictObject({ card_id: z.string(), card_ext: z.string().optional() });

/** Input of {@link deleteMessage}. */
export interface DeleteMessageRequest {
  /** Send task, from {@link sendToTag} or {@link sendToUsers}. */
  msg_id?: NumericId | undefined;
  /** Position of the article from 1; all if left out or 0. */
  article_idx?: number | undefined;
  /** URL of the content to delete; instead of `msg_id`. */
  url?: string | undefined;
}

/** Result of {@link deleteMessage}. */
export type DeleteMessageResponse = NoFields;

/**
 * 删除群发消息。Deletes the content of a sent mass message; the card stays with its readers. Articles and videos sent by API only. The
 * same articles sent twice vanish from both.
 * Calls `POST /cgi-bin/message/mass/delete`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4
 */
export const deleteMessage: WechatEndpoint<DeleteMessageRequest, DeleteMessageResponse, 'authorizer'> = {
  id: 'messageMassDelete',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/delete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4',
  permissionSets: [7],
  errors: [40059, 40060, 40065, 40204],
  request: (z: Zod) =>
    z.strictObject({
      msg_id: numericId(z).optional(),
      article_idx: z.number().min(0).optional(),
      url: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getSendStatus}. */
export interface GetSendStatusRequest {
  /** Send task, from {@link sendToTag} or {@link sendToUsers}. */
  msg_id: NumericId;
}

/** Result of {@link getSendStatus}. */
export interface GetSendStatusResponse {
  /** The task. */
  msg_id: Int64;
  /** `SEND_SUCCESS` sent, `SENDING` under way, `SEND_FAIL` failed, `DELETE` deleted. */
  msg_status: string;
}

/**
 * 查询群发消息发送状态。State of a mass message; counts come with the event `MASSSENDJOBFINISH` only.
 * Calls `POST /cgi-bin/message/mass/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6
 */
export const getSendStatus: WechatEndpoint<GetSendStatusRequest, GetSendStatusResponse, 'authorizer'> = {
  id: 'messageMassGet',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6',
  permissionSets: [7],
  errors: [40059],
  request: (z: Zod) => z.strictObject({ msg_id: numericId(z) }),
  response: (z: Zod) => z.looseObject({ msg_id: int64(z), msg_status: z.string() }),
};

/** Input of {@link sendPreview}. */
export interface SendPreviewRequest {
  /** Openid of the receiver. */
  touser?: string | undefined;
  /** WeChat id of the receiver; wins over touser. */
  towxname?: string | undefined;
  /** Kind of message: `mpnews`, `text`, `voice`, `image`, `mpvideo`, `wxcard`. */
  msgtype: 'mpnews' | 'text' | 'voice' | 'image' | 'mpvideo' | 'wxcard';
  /** The text; for msgtype text. */
  text?:
    | {
        /** Text. */
        content: string;
      }
    | undefined;
  /** Articles; for msgtype mpnews. */
  mpnews?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** One picture; for msgtype image. */
  image?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Pictures; for msgtype image. */
  images?: Images | undefined;
  /** Voice; for msgtype voice. */
  voice?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Video; for msgtype mpvideo. */
  mpvideo?: Mpvideo | undefined;
  /** Card; for msgtype wxcard, refused with 45113 now. */
  wxcard?: Wxcard | undefined;
}

/** Result of {@link sendPreview}. */
export type SendPreviewResponse = NoFields;

/**
 * 预览消息。Sends a mass message to one person to look at. 100 a day to WeChat ids.
 * Calls `POST /cgi-bin/message/mass/preview`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5
 */
export const sendPreview: WechatEndpoint<SendPreviewRequest, SendPreviewResponse, 'authorizer'> = {
  id: 'messageMassPreview',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/preview',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5',
  permissionSets: [7],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string().optional(),
      towxname: z.string().optional(),
      msgtype: z.literal(['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard']),
      text: z.strictObject({ content: z.string() }).optional(),
      mpnews: z.strictObject({ media_id: z.string() }).optional(),
      image: z.strictObject({ media_id: z.string() }).optional(),
      images: images(z).optional(),
      voice: z.strictObject({ media_id: z.string() }).optional(),
      mpvideo: mpvideo(z).optional(),
      wxcard: wxcard(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sendToUsers}. */
export interface SendToUsersRequest {
  /** Openids. */
  touser: string[];
  /** Kind of message: `mpnews`, `text`, `voice`, `image`, `mpvideo`, `wxcard`. */
  msgtype: 'mpnews' | 'text' | 'voice' | 'image' | 'mpvideo' | 'wxcard';
  /** The text; for msgtype text. */
  text?:
    | {
        /** Text. */
        content: string;
      }
    | undefined;
  /** Articles; for msgtype mpnews. */
  mpnews?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Pictures; for msgtype image. */
  images?: Images | undefined;
  /** Voice; for msgtype voice. */
  voice?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Video; for msgtype mpvideo. */
  mpvideo?: Mpvideo | undefined;
  /** Card; for msgtype wxcard, refused with 45113 now. */
  wxcard?: Wxcard | undefined;
  /** What to do with articles judged a reprint that may be reprinted: 1 send, 0 (default) stop. */
  send_ignore_reprint?: 0 | 1 | undefined;
  /** Id against sending twice within 24 hours, at most 32 bytes. */
  clientmsgid?: string | undefined;
}

/** Result of {@link sendToUsers}. */
export interface SendToUsersResponse {
  /** The task. */
  msg_id: Int64;
  /** Id of the message data, for comments and statistics; articles only. */
  msg_data_id?: Int64 | undefined;
}

/**
 * 根据 OpenID 群发消息。Sends to 2 to 10000 users. Service accounts only. Success means accepted; the outcome is pushed as
 * `MASSSENDJOBFINISH`. A user gets 4 mass messages a month.
 * Calls `POST /cgi-bin/message/mass/send`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3
 */
export const sendToUsers: WechatEndpoint<SendToUsersRequest, SendToUsersResponse, 'authorizer'> = {
  id: 'messageMassSend',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3',
  permissionSets: [7],
  errors: [
    40007, 40008, 40031, 40032, 40130, 45028, 45062, 45065, 45066, 45067, 45113, 45162, 48021, 48022, 89504, 89505,
  ],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.array(z.string()).min(2).max(10000),
      msgtype: z.literal(['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard']),
      text: z.strictObject({ content: z.string() }).optional(),
      mpnews: z.strictObject({ media_id: z.string() }).optional(),
      images: images(z).optional(),
      voice: z.strictObject({ media_id: z.string() }).optional(),
      mpvideo: mpvideo(z).optional(),
      wxcard: wxcard(z).optional(),
      send_ignore_reprint: z.literal([0, 1]).optional(),
      clientmsgid: z.string().max(32).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      msg_id: int64(z),
      msg_data_id: int64(z).optional(),
    }),
};

/** Input of {@link sendToTag}. */
export interface SendToTagRequest {
  /** Who gets it. */
  filter: {
    /** Whether all followers get it; then no `tag_id`. */
    is_to_all?: boolean | undefined;
    /** Only followers with this tag. */
    tag_id?: number | undefined;
  };
  /** Kind of message: `mpnews`, `text`, `voice`, `image`, `mpvideo`, `wxcard`. */
  msgtype: 'mpnews' | 'text' | 'voice' | 'image' | 'mpvideo' | 'wxcard';
  /** The text; for msgtype text. */
  text?:
    | {
        /** Text. */
        content: string;
      }
    | undefined;
  /** Articles; for msgtype mpnews. */
  mpnews?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Pictures; for msgtype image. */
  images?: Images | undefined;
  /** Voice; for msgtype voice. */
  voice?:
    | {
        /** Material or draft to send. */
        media_id: string;
      }
    | undefined;
  /** Video; for msgtype mpvideo. */
  mpvideo?: Mpvideo | undefined;
  /** Card; for msgtype wxcard, refused with 45113 now. */
  wxcard?: Wxcard | undefined;
  /** What to do with articles judged a reprint that may be reprinted: 1 send, 0 (default) stop. */
  send_ignore_reprint?: 0 | 1 | undefined;
  /** Id against sending twice within 24 hours, at most 32 bytes. */
  clientmsgid?: string | undefined;
}

/** Result of {@link sendToTag}. */
export interface SendToTagResponse {
  /** The task. */
  msg_id: Int64;
  /** Id of the message data, for comments and statistics; articles only. */
  msg_data_id?: Int64 | undefined;
}

/**
 * 根据标签群发消息。Sends to all followers or those with a tag. Success means accepted; the outcome is pushed as
 * `MASSSENDJOBFINISH`. Sending to all may wait 30 minutes for the administrator.
 * Calls `POST /cgi-bin/message/mass/sendall`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2
 */
export const sendToTag: WechatEndpoint<SendToTagRequest, SendToTagResponse, 'authorizer'> = {
  id: 'messageMassSendAll',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/sendall',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2',
  permissionSets: [7],
  errors: [40007, 40008, 40152, 42010, 45028, 45062, 45065, 45066, 45067, 45113, 48021, 48022, 89504, 89505],
  request: (z: Zod) =>
    z.strictObject({
      filter: z.strictObject({ is_to_all: z.boolean().optional(), tag_id: z.number().optional() }),
      msgtype: z.literal(['mpnews', 'text', 'voice', 'image', 'mpvideo', 'wxcard']),
      text: z.strictObject({ content: z.string() }).optional(),
      mpnews: z.strictObject({ media_id: z.string() }).optional(),
      images: images(z).optional(),
      voice: z.strictObject({ media_id: z.string() }).optional(),
      mpvideo: mpvideo(z).optional(),
      wxcard: wxcard(z).optional(),
      send_ignore_reprint: z.literal([0, 1]).optional(),
      clientmsgid: z.string().max(32).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      msg_id: int64(z),
      msg_data_id: int64(z).optional(),
    }),
};

/** Input of {@link getSpeed}. */
export type GetSpeedRequest = NoFields;

/** Result of {@link getSpeed}. */
export interface GetSpeedResponse {
  /** Level: 0 is 800000 a minute, 1 600000, 2 450000, 3 300000, 4 100000. */
  speed: number;
  /** Speed in units of 10000 messages a minute. */
  realspeed: number;
}

/**
 * 获取群发速度。How fast mass messages go out.
 * Calls `GET /cgi-bin/message/mass/speed/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9
 */
export const getSpeed: WechatEndpoint<GetSpeedRequest, GetSpeedResponse, 'authorizer'> = {
  id: 'messageMassSpeedGet',
  family: 'oa-mass-message',
  method: 'GET',
  path: '/cgi-bin/message/mass/speed/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9',
  permissionSets: [7],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ speed: z.number(), realspeed: z.number() }),
};

/** Input of {@link setSpeed}. */
export interface SetSpeedRequest {
  /** Level: 0 is 800000 a minute, 1 600000, 2 450000, 3 300000, 4 100000. */
  speed: 0 | 1 | 2 | 3 | 4;
}

/** Result of {@link setSpeed}. */
export type SetSpeedResponse = NoFields;

/**
 * 设置群发速度。Sets how fast mass messages go out.
 * Calls `POST /cgi-bin/message/mass/speed/set`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9
 */
export const setSpeed: WechatEndpoint<SetSpeedRequest, SetSpeedResponse, 'authorizer'> = {
  id: 'messageMassSpeedSet',
  family: 'oa-mass-message',
  method: 'POST',
  path: '/cgi-bin/message/mass/speed/set',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9',
  permissionSets: [7],
  errors: [45083, 45084, 89504, 89505],
  request: (z: Zod) => z.strictObject({ speed: z.literal([0, 1, 2, 3, 4]) }),
  response: (z: Zod) => z.looseObject({}),
};
