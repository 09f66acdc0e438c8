import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link createActivityId}. */
export interface CreateActivityIdRequest {
  /** User who shares a private message; only they can then use the id. Send this or `unionid`. */
  openid?: string | undefined;
  /** The same by union id. */
  unionid?: string | undefined;
}

/** Result of {@link createActivityId}. */
export interface CreateActivityIdResponse {
  /** Id for `wx.updateShareMenu`. */
  activity_id: string;
  /** End of its life, seconds since the epoch. */
  expiration_time: number;
}

/**
 * 创建 activity_id。Id for an updatable or private message, before it is shared. It lasts 24 hours unless told otherwise. A GET
 * that creates.
 * Sources disagree: Verb: SKIT posts openid/unionid in the body; Senparc, WxJava, PowerWeChat and lead-northstar GET
 * (unionid/openid in the query).
 * Calls `GET /cgi-bin/message/wxopen/activityid/create`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html
 */
export const createActivityId: WechatEndpoint<CreateActivityIdRequest, CreateActivityIdResponse, 'authorizer'> = {
  id: 'createActivityId',
  family: 'dynamic-message',
  method: 'GET',
  path: '/cgi-bin/message/wxopen/activityid/create',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ openid: z.string().optional(), unionid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ activity_id: z.string(), expiration_time: z.number() }),
};

/** Input of {@link setChatToolMessage}. */
export interface SetChatToolMessageRequest {
  /** Message, from {@link createActivityId}. */
  activity_id: string;
  /** State wanted, as the template defines it. */
  target_state: number;
  /** Template of the card. */
  template_id: string;
  /** Version that opens: 0 release, 1 development, 2 trial. */
  version_type: 0 | 1 | 2;
  /** Members whose state changes. */
  participator_info_list?:
    | {
        /** Member, as this chat sees them. */
        group_openid: string;
        /** 1 done; nothing else can be set. */
        state: number;
      }[]
    | undefined;
}

/** Result of {@link setChatToolMessage}. */
export type SetChatToolMessageResponse = NoFields;

/**
 * 修改小程序聊天工具的动态卡片消息。Changes a card of the chat tool. By the platform’s page third-party platforms cannot call it: expect a
 * refusal with an authorizer’s token.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cgi-bin/message/wxopen/chattoolmsg/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html
 */
export const setChatToolMessage: WechatEndpoint<SetChatToolMessageRequest, SetChatToolMessageResponse, 'authorizer'> = {
  id: 'sendChatToolMsg',
  family: 'dynamic-message',
  method: 'POST',
  path: '/cgi-bin/message/wxopen/chattoolmsg/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html',
  request: (z: Zod) =>
    z.strictObject({
      activity_id: z.string(),
      target_state: z.number(),
      template_id: z.string(),
      version_type: z.literal([0, 1, 2]),
      participator_info_list: z.array(z.strictObject({ group_openid: z.string(), state: z.number() })).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setUpdatableMessage}. */
export interface SetUpdatableMessageRequest {
  /** Message, from {@link createActivityId}. */
  activity_id: string;
  /** 0 not started, 1 started; 1 is final. */
  target_state: 0 | 1;
  /** Values for the message. */
  template_info: {
    /** Parameters of the state. */
    parameter_list: {
      /** `member_count` and `room_limit` for state 0, `path` and `version_type` for state 1. */
      name: string;
      /** Value as text; `version_type`: `develop`, `trial` or `release`. */
      value: string;
    }[];
  };
}

/** Result of {@link setUpdatableMessage}. */
export type SetUpdatableMessageResponse = NoFields;

/**
 * 修改动态消息。Changes an updatable message that was shared. State 1 is final.
 * Calls `POST /cgi-bin/message/wxopen/updatablemsg/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html
 */
export const setUpdatableMessage: WechatEndpoint<
  SetUpdatableMessageRequest,
  SetUpdatableMessageResponse,
  'authorizer'
> = {
  id: 'setUpdatableMsg',
  family: 'dynamic-message',
  method: 'POST',
  path: '/cgi-bin/message/wxopen/updatablemsg/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html',
  permissionSets: [18],
  errors: [47501, 47502, 47503, 47504],
  request: (z: Zod) =>
    z.strictObject({
      activity_id: z.string(),
      target_state: z.literal([0, 1]),
      template_info: z.strictObject({
        parameter_list: z.array(
          z.strictObject({
            name: z.string(),
            value: z.string(),
          }),
        ),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link sendUniformMessage}. */
export interface SendUniformMessageRequest {
  /** Receiver: openid in the mini program, or in the official account of `mp_template_msg`. */
  touser: string;
  /** Message of the official account. */
  mp_template_msg?:
    | {
        /** Official account, linked to the mini program and of the same owner. */
        appid: string;
        /** Template of the official account. */
        template_id: string;
        /** Page that the message opens. */
        url?: string | undefined;
        /** Mini program that the message opens. */
        miniprogram?:
          | {
              /** Mini program, linked to the official account. */
              appid: string;
              /** Page of the mini program, query included. */
              pagepath: string;
            }
          | undefined;
        /** Values by keyword, such as `{ thing1: { value: '…' } }`. */
        data?:
          | Record<
              string,
              {
                /** Text of the keyword. */
                value: string;
                /** Colour as #RRGGBB; no longer has any effect. */
                color?: string | undefined;
              }
            >
          | undefined;
      }
    | undefined;
}

/** Result of {@link sendUniformMessage}. */
export type SendUniformMessageResponse = NoFields;

/**
 * 下发统一消息。Sends a template message of an official account with the token of its mini program. Use subscription messages of the
 * mini program, or template messages of the official account with its own token and openids.
 * Calls `POST /cgi-bin/message/wxopen/template/uniform_send`.
 *
 * @deprecated Withdrawn by the platform on 2023-09-20: every call answers 45109 (announcement of 2023-08-22,
 * developers.weixin.qq.com/community/develop/doc/000ae8d6348af08e7030bc2546bc01).
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/uniform-message/uniformMessage.send.html
 */
export const sendUniformMessage: WechatEndpoint<SendUniformMessageRequest, SendUniformMessageResponse, 'authorizer'> = {
  id: 'sendUniformMessage',
  family: 'dynamic-message',
  method: 'POST',
  path: '/cgi-bin/message/wxopen/template/uniform_send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/uniform-message/uniformMessage.send.html',
  errors: [40013, 40037, 45109],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      mp_template_msg: z
        .strictObject({
          appid: z.string(),
          template_id: z.string(),
          url: z.string().optional(),
          miniprogram: z.strictObject({ appid: z.string(), pagepath: z.string() }).optional(),
          data: z.record(z.string(), z.strictObject({ value: z.string(), color: z.string().optional() })).optional(),
        })
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
