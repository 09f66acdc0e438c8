import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link sendCustomMessage}. */
export interface SendCustomMessageRequest {
  /** Receiver, openid of this account. */
  touser: string;
  /** Kind of message; the field of the same name must be there. */
  msgtype:
    | 'text'
    | 'image'
    | 'link'
    | 'miniprogrampage'
    | 'voice'
    | 'video'
    | 'music'
    | 'news'
    | 'mpnewsarticle'
    | 'wxcard'
    | 'msgmenu';
  /** For `text`. */
  text?:
    | {
        /** Text; may hold links to mini programs (`data-miniprogram-appid`, `data-miniprogram-path`). */
        content: string;
      }
    | undefined;
  /** For `news`: an article outside WeChat, official accounts only. */
  news?:
    | {
        /** The article, only one. */
        articles: {
          /** Title of the card. */
          title: string;
          /** Text under the title. */
          description: string;
          /** Page that opens on a tap. */
          url: string;
          /** Address of the picture, JPG or PNG. */
          picurl: string;
        }[];
      }
    | undefined;
  /** For `mpnewsarticle`: a published article, official accounts only. */
  mpnewsarticle?:
    | {
        /** Published article of the account. */
        article_id: string;
      }
    | undefined;
  /** For `link`. */
  link?:
    | {
        /** Title of the card. */
        title: string;
        /** Text under the title. */
        description: string;
        /** Page that opens on a tap. */
        url: string;
        /** Address of the picture, JPG or PNG. */
        thumb_url: string;
      }
    | undefined;
  /** For `image`. */
  image?:
    | {
        /** Temporary media id of the file. */
        media_id: string;
      }
    | undefined;
  /** For `voice`, official accounts only. */
  voice?:
    | {
        /** Temporary media id of the file. */
        media_id: string;
      }
    | undefined;
  /** For `video`, official accounts only. */
  video?:
    | {
        /** Temporary media id of the file. */
        media_id: string;
        /** Temporary media id of the cover picture. */
        thumb_media_id: string;
        /** Title of the card. */
        title?: string | undefined;
        /** Text under the title. */
        description?: string | undefined;
      }
    | undefined;
  /** For `music`, official accounts only. */
  music?:
    | {
        /** Temporary media id of the cover picture. */
        thumb_media_id: string;
        /** Address of the music. */
        musicurl: string;
        /** Address of the music in high quality, used on Wi-Fi. */
        hqmusicurl?: string | undefined;
        /** Title of the card. */
        title?: string | undefined;
        /** Text under the title. */
        description?: string | undefined;
      }
    | undefined;
  /** For `wxcard`, official accounts only. */
  wxcard?:
    | {
        /** Card or coupon. */
        card_id: string;
      }
    | undefined;
  /** For `msgmenu`: a question with choices, official accounts only. */
  msgmenu?:
    | {
        /** Text before the choices. */
        head_content?: string | undefined;
        /** Choices. */
        list: {
          /** Id that comes back in the push of the answer. */
          id: string;
          /** Text of the choice. */
          content: string;
        }[];
        /** Text after the choices. */
        tail_content?: string | undefined;
      }
    | undefined;
  /** For `miniprogrampage`: card of a mini program. */
  miniprogrampage?:
    | {
        /** Temporary media id of the cover, 520×416 pixels advised. */
        thumb_media_id?: string | undefined;
        /** Title of the card. */
        title?: string | undefined;
        /** Mini program that opens; only official accounts need it. */
        appid?: string | undefined;
        /** Page that opens, may carry a query. */
        pagepath: string;
      }
    | undefined;
  /** Sends in the name of one service account, official accounts only. */
  customservice?:
    | {
        /** Service account, as `name@wechatId`. */
        kf_account?: string | undefined;
      }
    | undefined;
}

/** Result of {@link sendCustomMessage}. */
export type SendCustomMessageResponse = NoFields;

/**
 * 发送客服消息。Sends one message to a user who has written lately: up to 5 in the 48 hours after each message of theirs (45047
 * beyond, 45015 too late). Mini programs can send text, image, link and miniprogrampage; the other kinds are for official
 * accounts.
 * Calls `POST /cgi-bin/message/custom/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.send.html
 */
export const sendCustomMessage: WechatEndpoint<SendCustomMessageRequest, SendCustomMessageResponse, 'authorizer'> = {
  id: 'sendCustomMessage',
  family: 'customer-service',
  method: 'POST',
  path: '/cgi-bin/message/custom/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.send.html',
  permissionSets: [1, 6, 19, 100, 101],
  errors: [45015, 45047],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      msgtype: z.literal([
        'text',
        'image',
        'link',
        'miniprogrampage',
        'voice',
        'video',
        'music',
        'news',
        'mpnewsarticle',
        'wxcard',
        'msgmenu',
      ]),
      text: z.strictObject({ content: z.string() }).optional(),
      news: z
        .strictObject({
          articles: z
            .array(z.strictObject({ title: z.string(), description: z.string(), url: z.string(), picurl: z.string() }))
            .max(1),
        })
        .optional(),
      mpnewsarticle: z.strictObject({ article_id: z.string() }).optional(),
      link: z
        .strictObject({ title: z.string(), description: z.string(), url: z.string(), thumb_url: z.string() })
        .optional(),
      image: z.strictObject({ media_id: z.string() }).optional(),
      voice: z.strictObject({ media_id: z.string() }).optional(),
      video: z
        .strictObject({
          media_id: z.string(),
          thumb_media_id: z.string(),
          title: z.string().optional(),
          description: z.string().optional(),
        })
        .optional(),
      music: z
        .strictObject({
          thumb_media_id: z.string(),
          musicurl: z.string(),
          hqmusicurl: z.string().optional(),
          title: z.string().optional(),
          description: z.string().optional(),
        })
        .optional(),
      wxcard: z.strictObject({ card_id: z.string() }).optional(),
      msgmenu: z
        .strictObject({
          head_content: z.string().optional(),
          list: z.array(z.strictObject({ id: z.string(), content: z.string() })),
          tail_content: z.string().optional(),
        })
        .optional(),
      miniprogrampage: z
        .strictObject({
          thumb_media_id: z.string().optional(),
          title: z.string().optional(),
          appid: z.string().optional(),
          pagepath: z.string(),
        })
        .optional(),
      customservice: z.strictObject({ kf_account: z.string().optional() }).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setTyping}. */
export interface SetTypingRequest {
  /** Receiver, openid of this account. */
  touser: string;
  /** `Typing` shows it, `CancelTyping` ends it. */
  command: 'Typing' | 'CancelTyping';
}

/** Result of {@link setTyping}. */
export type SetTypingResponse = NoFields;

/**
 * 客服输入状态。Shows the user that somebody is typing, or stops it. The user must have written in the last 30 seconds.
 * Calls `POST /cgi-bin/message/custom/typing`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.setTyping.html
 */
export const setTyping: WechatEndpoint<SetTypingRequest, SetTypingResponse, 'authorizer'> = {
  id: 'setTyping',
  family: 'customer-service',
  method: 'POST',
  path: '/cgi-bin/message/custom/typing',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.setTyping.html',
  errors: [45072, 45080, 45081],
  request: (z: Zod) => z.strictObject({ touser: z.string(), command: z.literal(['Typing', 'CancelTyping']) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link bindKfWork}. */
export interface BindKfWorkRequest {
  /** Corp id of the company in WeCom, of the same company as the mini program. */
  corpid: string;
}

/** Result of {@link bindKfWork}. */
export type BindKfWorkResponse = NoFields;

/**
 * 绑定微信客服。Binds WeChat Customer Service of a WeCom corp to the mini program. Not for mini programs of individuals.
 * Calls `POST /customservice/work/bind`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/bindKfWork.html
 */
export const bindKfWork: WechatEndpoint<BindKfWorkRequest, BindKfWorkResponse, 'authorizer'> = {
  id: 'bindKfWork',
  family: 'customer-service',
  method: 'POST',
  path: '/customservice/work/bind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/bindKfWork.html',
  permissionSets: [161],
  errors: [10130002, 10130030, 10130600, 10130601, 10130602, 10130603],
  request: (z: Zod) => z.strictObject({ corpid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getKfWorkBound}. */
export type GetKfWorkBoundRequest = NoFields;

/** Result of {@link getKfWorkBound}. */
export interface GetKfWorkBoundResponse {
  /** Company of the mini program. */
  entityName?: string | undefined;
  /** Corp id of the company in WeCom, of the same company as the mini program. */
  corpid?: string | undefined;
  /** When it was bound, seconds since the epoch. */
  bindTime?: number | undefined;
}

/**
 * 查询微信客服绑定情况。Tells which WeCom corp is bound; without one the answer has no fields. The platform’s page has the call as GET.
 * Sources disagree: Verb: SKIT POST; Senparc GET.
 * Calls `POST /customservice/work/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html
 */
export const getKfWorkBound: WechatEndpoint<GetKfWorkBoundRequest, GetKfWorkBoundResponse, 'authorizer'> = {
  id: 'getKfWorkBound',
  family: 'customer-service',
  method: 'POST',
  path: '/customservice/work/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/getKfWorkBound.html',
  permissionSets: [161],
  errors: [10130030],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      entityName: z.string().optional(),
      corpid: z.string().optional(),
      bindTime: z.number().optional(),
    }),
};

/** Input of {@link unbindKfWork}. */
export interface UnbindKfWorkRequest {
  /** Corp id of the company in WeCom, of the same company as the mini program. */
  corpid: string;
}

/** Result of {@link unbindKfWork}. */
export type UnbindKfWorkResponse = NoFields;

/**
 * 解除绑定微信客服。Ends the binding to the WeCom corp.
 * Calls `POST /customservice/work/unbind`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/unbindKfWork.html
 */
export const unbindKfWork: WechatEndpoint<UnbindKfWorkRequest, UnbindKfWorkResponse, 'authorizer'> = {
  id: 'unbindKfWork',
  family: 'customer-service',
  method: 'POST',
  path: '/customservice/work/unbind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/kf-work/unbindKfWork.html',
  permissionSets: [161],
  errors: [10130002, 10130600, 10130601, 10130602, 10130604],
  request: (z: Zod) => z.strictObject({ corpid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
