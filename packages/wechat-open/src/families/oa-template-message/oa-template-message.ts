import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Main industry. */
interface PrimaryIndustry {
  /** Industry. */
  first_class: string;
  /** Branch of the industry. */
  second_class: string;
}

const primaryIndustry = (z: Zod) => z.looseObject({ first_class: z.string(), second_class: z.string() });

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** Openid of the receiver. */
  touser: string;
  /** Template, from {@link addTemplate} or {@link listTemplates}. */
  template_id: string;
  /** Page to open. */
  url?: string | undefined;
  /** Mini program to open, before url if both are given. */
  miniprogram?:
    | {
        /** App id of the mini program, which must be linked to the account. */
        appid: string;
        /** Page of the mini program, query included. */
        pagepath?: string | undefined;
      }
    | undefined;
  /** Values by keyword, such as `{ thing1: { value: '…' } }`. */
  data?:
    | Record<
        string,
        {
          /** Text of the keyword. */
          value: string;
          /** Colour of the text as `#RRGGBB`; no longer used. */
          color?: string | undefined;
        }
      >
    | undefined;
  /** Id against sending twice to the same user, good for 10 minutes. */
  client_msg_id?: string | undefined;
}

/** Result of {@link sendMessage}. */
export interface SendMessageResponse {
  /** The message. */
  msgid: Int64;
}

/**
 * 发送模板消息。Sends a template message to one user. Success means accepted; the outcome is pushed as `TEMPLATESENDJOBFINISH`.
 * 100000 messages a day at first, more with more followers.
 * Calls `POST /cgi-bin/message/template/send`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5
 */
export const sendMessage: WechatEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'messageTemplateSend',
  family: 'oa-template-message',
  method: 'POST',
  path: '/cgi-bin/message/template/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5',
  permissionSets: [7, 100, 101],
  errors: [40008, 40036, 40037, 40039, 40249, 43004, 43116, 47003],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      template_id: z.string(),
      url: z.string().optional(),
      miniprogram: z.strictObject({ appid: z.string(), pagepath: z.string().optional() }).optional(),
      data: z.record(z.string(), z.strictObject({ value: z.string(), color: z.string().optional() })).optional(),
      client_msg_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ msgid: int64(z) }),
};

/** Input of {@link sendOneTimeMessage}. */
export interface SendOneTimeMessageRequest {
  /** Openid of the receiver. */
  touser: string;
  /** Template for one-time messages, from the account’s website. */
  template_id: string;
  /** Page to open. */
  url?: string | undefined;
  /** Mini program to open, before url if both are given. */
  miniprogram?:
    | {
        /** App id of the mini program, which must be linked to the account. */
        appid: string;
        /** Page of the mini program, query included. */
        pagepath: string;
      }
    | undefined;
  /** Scene that the user agreed to, 0 to 10000. */
  scene?: string | undefined;
  /** Title, at most 15 characters. */
  title: string;
  /** Values; the only key is `content`, at most 200 characters. */
  data?:
    | Record<
        string,
        {
          /** Text. */
          value: string;
          /** Colour of the text as `#RRGGBB`. */
          color?: string | undefined;
        }
      >
    | undefined;
}

/** Result of {@link sendOneTimeMessage}. */
export type SendOneTimeMessageResponse = NoFields;

/**
 * 发送一次性订阅消息。Sends one message to a user who agreed to exactly one. Followers get it in the chat, others as a service notice.
 * Calls `POST /cgi-bin/message/template/subscribe`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html
 */
export const sendOneTimeMessage: WechatEndpoint<SendOneTimeMessageRequest, SendOneTimeMessageResponse, 'authorizer'> = {
  id: 'messageTemplateSubscribe',
  family: 'oa-template-message',
  method: 'POST',
  path: '/cgi-bin/message/template/subscribe',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html',
  errors: [40037, 40062],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      template_id: z.string(),
      url: z.string().optional(),
      miniprogram: z.strictObject({ appid: z.string(), pagepath: z.string() }).optional(),
      scene: z.string().optional(),
      title: z.string().max(15),
      data: z.record(z.string(), z.strictObject({ value: z.string(), color: z.string().optional() })).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addTemplate}. */
export interface AddTemplateRequest {
  /** Number in the library: digits for category templates, TM… or OPENTMTM… for industry templates. */
  template_id_short: string;
  /** Names of the keywords to show, in this order; for category templates. */
  keyword_name_list: string[];
}

/** Result of {@link addTemplate}. */
export interface AddTemplateResponse {
  /** The new template. */
  template_id: string;
}

/**
 * 选用模板。Takes a template from the library. An account holds 25.
 * Calls `POST /cgi-bin/template/api_add_template`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2
 */
export const addTemplate: WechatEndpoint<AddTemplateRequest, AddTemplateResponse, 'authorizer'> = {
  id: 'templateAddTemplate',
  family: 'oa-template-message',
  method: 'POST',
  path: '/cgi-bin/template/api_add_template',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#2',
  permissionSets: [7, 100, 101],
  errors: [40037, 40246, 40247],
  request: (z: Zod) => z.strictObject({ template_id_short: z.string(), keyword_name_list: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ template_id: z.string() }),
};

/** Input of {@link setIndustries}. */
export interface SetIndustriesRequest {
  /** Code of the main industry, 1 to 41. */
  industry_id1: string;
  /** Code of the second industry, 1 to 41. */
  industry_id2: string;
}

/** Result of {@link setIndustries}. */
export type SetIndustriesResponse = NoFields;

/**
 * 设置所属行业。Chooses the two industries of the account. Once a month; templates of the industries before are deleted.
 * Calls `POST /cgi-bin/template/api_set_industry`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0
 */
export const setIndustries: WechatEndpoint<SetIndustriesRequest, SetIndustriesResponse, 'authorizer'> = {
  id: 'templateSetIndustry',
  family: 'oa-template-message',
  method: 'POST',
  path: '/cgi-bin/template/api_set_industry',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#0',
  permissionSets: [7, 100, 101],
  request: (z: Zod) => z.strictObject({ industry_id1: z.string(), industry_id2: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateRequest {
  /** Template, from {@link addTemplate} or {@link listTemplates}. */
  template_id: string;
}

/** Result of {@link deleteTemplate}. */
export type DeleteTemplateResponse = NoFields;

/**
 * 删除模板。Removes a template from the account.
 * Calls `POST /cgi-bin/template/del_private_template`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4
 */
export const deleteTemplate: WechatEndpoint<DeleteTemplateRequest, DeleteTemplateResponse, 'authorizer'> = {
  id: 'templateDeletePrivateTemplate',
  family: 'oa-template-message',
  method: 'POST',
  path: '/cgi-bin/template/del_private_template',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#4',
  permissionSets: [7, 100, 101],
  errors: [40037],
  request: (z: Zod) => z.strictObject({ template_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listTemplates}. */
export type ListTemplatesRequest = NoFields;

/** Result of {@link listTemplates}. */
export interface ListTemplatesResponse {
  /** Templates. */
  template_list: {
    /** Template, from {@link addTemplate} or {@link listTemplates}. */
    template_id: string;
    /** Title. */
    title: string;
    /** Industry of the template. */
    primary_industry: string;
    /** Branch of the industry. */
    deputy_industry: string;
    /** Text with keywords such as `{{thing1.DATA}}`. */
    content: string;
    /** Sample text. */
    example?: string | undefined;
  }[];
}

/**
 * 获取已选用模板列表。All templates of the account.
 * Calls `GET /cgi-bin/template/get_all_private_template`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3
 */
export const listTemplates: WechatEndpoint<ListTemplatesRequest, ListTemplatesResponse, 'authorizer'> = {
  id: 'templateGetAllPrivateTemplate',
  family: 'oa-template-message',
  method: 'GET',
  path: '/cgi-bin/template/get_all_private_template',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#3',
  permissionSets: [7, 100, 101],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      template_list: z.array(
        z.looseObject({
          template_id: z.string(),
          title: z.string(),
          primary_industry: z.string(),
          deputy_industry: z.string(),
          content: z.string(),
          example: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link getIndustries}. */
export type GetIndustriesRequest = NoFields;

/** Result of {@link getIndustries}. */
export interface GetIndustriesResponse {
  /** Main industry. */
  primary_industry?: PrimaryIndustry | undefined;
  /** Second industry. */
  secondary_industry?: PrimaryIndustry | undefined;
}

/**
 * 获取行业信息。The two industries of the account.
 * Calls `GET /cgi-bin/template/get_industry`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1
 */
export const getIndustries: WechatEndpoint<GetIndustriesRequest, GetIndustriesResponse, 'authorizer'> = {
  id: 'templateGetIndustry',
  family: 'oa-template-message',
  method: 'GET',
  path: '/cgi-bin/template/get_industry',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#1',
  permissionSets: [7, 100, 101],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      primary_industry: primaryIndustry(z).optional(),
      secondary_industry: primaryIndustry(z).optional(),
    }),
};

/** Input of {@link listBlockedMessages}. */
export interface ListBlockedMessagesRequest {
  /** Blocked template message. */
  tmpl_msg_id: string;
  /** Largest id of the page before; 0 at first. */
  largest_id: Int64;
  /** Records to return. */
  limit: number;
}

/** Result of {@link listBlockedMessages}. */
export interface ListBlockedMessagesResponse {
  /** Records; the page describes one object, the call pages through many. */
  msginfo: {
    /** Record; the largest one goes into `largest_id`. */
    id: Int64;
    /** Blocked template message. */
    tmpl_msg_id: string;
    /** Title. */
    title: string;
    /** Text. */
    content: string;
    /** Time of sending, seconds since the epoch. */
    send_timestamp: number;
    /** Receiver. */
    openid: string;
  }[];
}

/**
 * 查询拦截的模板消息。Messages of a template that the platform held back, by rising id.
 * Sources disagree: Senparc types msginfo as one object; the call pages through a list.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/sec/queryblocktmplmsg`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5
 */
export const listBlockedMessages: WechatEndpoint<
  ListBlockedMessagesRequest,
  ListBlockedMessagesResponse,
  'authorizer'
> = {
  id: 'queryBlockTmplMsg',
  family: 'oa-template-message',
  method: 'POST',
  path: '/wxa/sec/queryblocktmplmsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5',
  permissionSets: [7, 100, 101],
  request: (z: Zod) =>
    z.strictObject({ tmpl_msg_id: z.string(), largest_id: int64(z), limit: z.number().min(1).max(100) }),
  response: (z: Zod) =>
    z.looseObject({
      msginfo: z.array(
        z.looseObject({
          id: int64(z),
          tmpl_msg_id: z.string(),
          title: z.string(),
          content: z.string(),
          send_timestamp: z.number(),
          openid: z.string(),
        }),
      ),
    }),
};
