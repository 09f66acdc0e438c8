import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** First greeting of new customers. */
interface GuideAutoReply {
  /** 1 text, 2 picture, 3 mini program card. */
  msgtype: number;
  /** Text, `media_id` of a picture, or a card as JSON text, as `msgtype` says. */
  content: string;
  /** Last change, seconds since the epoch. */
  updatetime: number;
}

const guideAutoReply = (z: Zod) => z.looseObject({ msgtype: z.number(), content: z.string(), updatetime: z.number() });

/** First greeting. */
interface SetGuideConfigGuideAutoReply {
  /** 1 text, 2 picture, 3 mini program card. */
  msgtype: Numeric;
  /** Text, `media_id` of a picture, or a card as JSON text, as `msgtype` says. */
  content: string;
}

const setGuideConfigGuideAutoReply = (z: Zod) => z.strictObject({ msgtype: numeric(z), content: z.string() });

/** Input of {@link getAccountConfig}. */
export type GetAccountConfigRequest = NoFields;

/** Result of {@link getAccountConfig}. */
export interface GetAccountConfigResponse {
  /** Blocked words. */
  black_keyword?:
    | {
        /** All blocked words. */
        values: string[];
        /** Last change, seconds since the epoch. */
        updatetime: number;
      }
    | undefined;
  /** Reply while the guide is offline. */
  guide_auto_reply?:
    | {
        /** Text of the reply. */
        content: string;
        /** Last change, seconds since the epoch. */
        updatetime?: number | undefined;
      }
    | undefined;
}

/**
 * 获取离线自动回复与敏感词。Blocked words and offline reply of the account.
 * Calls `POST /cgi-bin/guide/getguideacctconfig`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html
 */
export const getAccountConfig: WechatEndpoint<GetAccountConfigRequest, GetAccountConfigResponse, 'authorizer'> = {
  id: 'guideGetGuideAccountConfig',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguideacctconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideAcctConfig.html',
  permissionSets: [54],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      black_keyword: z.looseObject({ values: z.array(z.string()), updatetime: z.number() }).optional(),
      guide_auto_reply: z.looseObject({ content: z.string(), updatetime: z.number().optional() }).optional(),
    }),
};

/** Input of {@link getGuideConfig}. */
export interface GetGuideConfigRequest {
  /** WeChat id of the guide; leave out both ids for the default of all guides. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; leave out both ids for the default of all guides. */
  guide_openid?: string | undefined;
}

/** Result of {@link getGuideConfig}. */
export interface GetGuideConfigResponse {
  /** Quick replies. */
  guide_fast_reply_list: {
    /** Text of the quick reply. */
    content: string;
    /** Last change, seconds since the epoch. */
    updatetime: number;
  }[];
  /** First greeting of new customers. */
  guide_auto_reply?: GuideAutoReply | undefined;
  /** Second greeting of new customers. */
  guide_auto_reply_plus?: GuideAutoReply | undefined;
}

/**
 * 获取快捷回复与关注自动回复。Quick replies and greetings of a guide, or the default greeting of all guides.
 * Calls `POST /cgi-bin/guide/getguideconfig`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html
 */
export const getGuideConfig: WechatEndpoint<GetGuideConfigRequest, GetGuideConfigResponse, 'authorizer'> = {
  id: 'guideGetGuideConfig',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/getguideconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.getGuideConfig.html',
  permissionSets: [54],
  errors: [9300801, 9300804],
  request: (z: Zod) => z.strictObject({ guide_account: z.string().optional(), guide_openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      guide_fast_reply_list: z.array(z.looseObject({ content: z.string(), updatetime: z.number() })),
      guide_auto_reply: guideAutoReply(z).optional(),
      guide_auto_reply_plus: guideAutoReply(z).optional(),
    }),
};

/** Input of {@link setAccountConfig}. */
export interface SetAccountConfigRequest {
  /** False sets, true removes. */
  is_delete: boolean;
  /** Blocked words; leave out to keep them. */
  black_keyword?:
    | {
        /** All blocked words. */
        values: string[];
      }
    | undefined;
  /** Reply while the guide is offline; leave out to keep it. */
  guide_auto_reply?:
    | {
        /** Text of the reply, at most 300 characters. */
        content: string;
      }
    | undefined;
}

/** Result of {@link setAccountConfig}. */
export type SetAccountConfigResponse = NoFields;

/**
 * 为服务号设置敏感词与离线自动回复。Sets the words that guides cannot send and the reply while a guide is offline, for the whole account. Every
 * call replaces the blocked words.
 * Calls `POST /cgi-bin/guide/setguideacctconfig`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html
 */
export const setAccountConfig: WechatEndpoint<SetAccountConfigRequest, SetAccountConfigResponse, 'authorizer'> = {
  id: 'guideSetGuideAccountConfig',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/setguideacctconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideAcctConfig.html',
  permissionSets: [54],
  errors: [9300814],
  request: (z: Zod) =>
    z.strictObject({
      is_delete: z.boolean(),
      black_keyword: z.strictObject({ values: z.array(z.string()) }).optional(),
      guide_auto_reply: z.strictObject({ content: z.string() }).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setGuideConfig}. */
export interface SetGuideConfigRequest {
  /** WeChat id of the guide; leave out both ids for the default of all guides. */
  guide_account?: string | undefined;
  /** Openid or union id of the guide; leave out both ids for the default of all guides. */
  guide_openid?: string | undefined;
  /** False sets, true removes. */
  is_delete: boolean;
  /** Quick replies. */
  guide_fast_reply_list?:
    | {
        /** Text of the quick reply. */
        content: string;
      }[]
    | undefined;
  /** First greeting. */
  guide_auto_reply?: SetGuideConfigGuideAutoReply | undefined;
  /** Second greeting. */
  guide_auto_reply_plus?: SetGuideConfigGuideAutoReply | undefined;
}

/** Result of {@link setGuideConfig}. */
export type SetGuideConfigResponse = NoFields;

/**
 * 设置快捷回复与关注自动回复。Adds or removes the quick replies of a guide and the up to two messages that greet new customers. Without a
 * guide the greeting is the default for all guides.
 * Calls `POST /cgi-bin/guide/setguideconfig`.
 *
 * @deprecated Withdrawn by the platform on 2023-03-16 with the whole capability 服务号对话能力 (shopping guides),
 * https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide.html.
 * @see https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html
 */
export const setGuideConfig: WechatEndpoint<SetGuideConfigRequest, SetGuideConfigResponse, 'authorizer'> = {
  id: 'guideSetGuideConfig',
  family: 'oa-guide',
  method: 'POST',
  path: '/cgi-bin/guide/setguideconfig',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Shopping_Guide/guide-account/shopping-guide.setGuideConfig.html',
  permissionSets: [54],
  errors: [9300801, 9300804],
  request: (z: Zod) =>
    z.strictObject({
      guide_account: z.string().optional(),
      guide_openid: z.string().optional(),
      is_delete: z.boolean(),
      guide_fast_reply_list: z.array(z.strictObject({ content: z.string() })).optional(),
      guide_auto_reply: setGuideConfigGuideAutoReply(z).optional(),
      guide_auto_reply_plus: setGuideConfigGuideAutoReply(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
