import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** Receiver, openid of this mini program. */
  touser: string;
  /** Template of the account, from {@link listMessageTemplates}. */
  template_id: string;
  /** Page that opens on a tap, may carry a query; no link if left out. */
  page?: string | undefined;
  /** Version that opens: `developer`, `trial` or `formal` (default). */
  miniprogram_state?: 'developer' | 'trial' | 'formal' | undefined;
  /** Content by keyword of the template, such as `thing1`, `date2`, `amount3`. */
  data: Record<
    string,
    {
      /** Text for the keyword; the kind of keyword limits it, e.g. `thing` to 20 characters. */
      value: string;
    }
  >;
  /** Language of the link text: `zh_CN` (default), `en_US`, `zh_HK`, `zh_TW`. */
  lang?: 'zh_CN' | 'en_US' | 'zh_HK' | 'zh_TW' | undefined;
}

/** Result of {@link sendMessage}. */
export type SendMessageResponse = NoFields;

/**
 * 发送订阅消息。Sends a subscribe message to a user who has allowed this template. One consent to a one-time template is good for one
 * message; without consent the platform answers 43101.
 * Calls `POST /cgi-bin/message/subscribe/send`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html
 */
export const sendMessage: WechatEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'sendMessage',
  family: 'subscribe-message',
  method: 'POST',
  path: '/cgi-bin/message/subscribe/send',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html',
  permissionSets: [18],
  errors: [40037, 41030, 43101, 47003],
  request: (z: Zod) =>
    z.strictObject({
      touser: z.string(),
      template_id: z.string(),
      page: z.string().optional(),
      miniprogram_state: z.literal(['developer', 'trial', 'formal']).optional(),
      data: z.record(z.string(), z.strictObject({ value: z.string() })),
      lang: z.literal(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getUserNotify}. */
export interface GetUserNotifyRequest {
  /** User, as this mini program sees them; the one who paid or tapped the button. */
  openid: string;
  /** Kind of card, number from the service card guide, e.g. 1001. */
  notify_type: number;
  /** Update code of the card: from the button in the front end, or the WeChat Pay order number. */
  notify_code: string;
}

/** Result of {@link getUserNotify}. */
export interface GetUserNotifyResponse {
  /** State of the card. */
  notify_info: {
    /** Kind of card, number from the service card guide, e.g. 1001. */
    notify_type: number;
    /** 0 normal, 1 at risk, 2 abnormal, 10 refused by the user. */
    code_state: number;
    /** End of the code’s life, seconds since the epoch. */
    code_expire_time: number;
    /** JSON text of the last content that took effect; empty before the first. */
    content_json?: string | undefined;
  };
}

/**
 * 查询服务卡片状态。State of a service card and of the code that updates it.
 * Calls `POST /wxa/get_user_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/getUserNotify.html
 */
export const getUserNotify: WechatEndpoint<GetUserNotifyRequest, GetUserNotifyResponse, 'authorizer'> = {
  id: 'getUserNotify',
  family: 'subscribe-message',
  method: 'POST',
  path: '/wxa/get_user_notify',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/getUserNotify.html',
  permissionSets: [18],
  errors: [40003, 85431, 85434, 85437],
  request: (z: Zod) => z.strictObject({ openid: z.string(), notify_type: z.number(), notify_code: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      notify_info: z.looseObject({
        notify_type: z.number(),
        code_state: z.number(),
        code_expire_time: z.number(),
        content_json: z.string().optional(),
      }),
    }),
};

/** Input of {@link setUserNotify}. */
export interface SetUserNotifyRequest {
  /** User, as this mini program sees them; the one who paid or tapped the button. */
  openid: string;
  /** Kind of card, number from the service card guide, e.g. 1001. */
  notify_type: number;
  /** Update code of the card: from the button in the front end, or the WeChat Pay order number. */
  notify_code: string;
  /** JSON text with the state of the card and its fields, as the card’s kind defines them. */
  content_json: string;
  /**
   * JSON text that proves an order number on activation: `pay_amount` in fen, `pay_time` in seconds since the epoch,
   * `pay_channel` 0 WeChat Pay or 1001 pay score.
   */
  check_json?: string | undefined;
}

/** Result of {@link setUserNotify}. */
export type SetUserNotifyResponse = NoFields;

/**
 * 激活与更新服务卡片。Activates a service card or moves it to a new state. A fresh WeChat Pay order number may be unknown for a moment:
 * try again after a minute.
 * Calls `POST /wxa/set_user_notify`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotify.html
 */
export const setUserNotify: WechatEndpoint<SetUserNotifyRequest, SetUserNotifyResponse, 'authorizer'> = {
  id: 'setUserNotify',
  family: 'subscribe-message',
  method: 'POST',
  path: '/wxa/set_user_notify',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotify.html',
  permissionSets: [18],
  errors: [40003, 85431, 85434, 85437],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      notify_type: z.number(),
      notify_code: z.string(),
      content_json: z.string(),
      check_json: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setUserNotifyExtension}. */
export interface SetUserNotifyExtensionRequest {
  /** User, as this mini program sees them; the one who paid or tapped the button. */
  openid: string;
  /** Kind of card, number from the service card guide, e.g. 1001. */
  notify_type: number;
  /** Update code of the card: from the button in the front end, or the WeChat Pay order number. */
  notify_code: string;
  /** JSON text of the extra information, as the card’s kind defines it. */
  ext_json: string;
}

/** Result of {@link setUserNotifyExtension}. */
export type SetUserNotifyExtensionResponse = NoFields;

/**
 * 更新服务卡片扩展信息。Sets the extra information of a service card without changing its state.
 * Calls `POST /wxa/set_user_notifyext`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotifyExt.html
 */
export const setUserNotifyExtension: WechatEndpoint<
  SetUserNotifyExtensionRequest,
  SetUserNotifyExtensionResponse,
  'authorizer'
> = {
  id: 'setUserNotifyExt',
  family: 'subscribe-message',
  method: 'POST',
  path: '/wxa/set_user_notifyext',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/setUserNotifyExt.html',
  permissionSets: [18],
  errors: [40003, 85431, 85434, 85437],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), notify_type: z.number(), notify_code: z.string(), ext_json: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addMessageTemplate}. */
export interface AddMessageTemplateRequest {
  /** Public title, from {@link listPublicTemplateTitles}. */
  tid: string;
  /**
   * Keywords in the order wanted, 2 to 5, from {@link listPublicTemplateKeywords}; empty for the newer one-time templates with a
   * `tid` from 10000001 to 19999999.
   */
  kidList: number[];
  /** What the message is for, at most 15 characters. */
  sceneDesc?: string | undefined;
}

/** Result of {@link addMessageTemplate}. */
export interface AddMessageTemplateResponse {
  /** Id of the template in the account, the `template_id` of {@link sendMessage}. */
  priTmplId: string;
}

/**
 * 选用模板。Puts a template together from a public title and keywords and adds it to the account, which holds at most 25.
 * Calls `POST /wxaapi/newtmpl/addtemplate`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.addTemplate.html
 */
export const addMessageTemplate: WechatEndpoint<AddMessageTemplateRequest, AddMessageTemplateResponse, 'authorizer'> = {
  id: 'addMessageTemplate',
  family: 'subscribe-message',
  method: 'POST',
  path: '/wxaapi/newtmpl/addtemplate',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.addTemplate.html',
  permissionSets: [18, 89],
  errors: [200011, 200012, 200013, 200014, 200020, 200021],
  request: (z: Zod) =>
    z.strictObject({ tid: z.string(), kidList: z.array(z.number()).max(5), sceneDesc: z.string().max(15).optional() }),
  response: (z: Zod) => z.looseObject({ priTmplId: z.string() }),
};

/** Input of {@link deleteMessageTemplate}. */
export interface DeleteMessageTemplateRequest {
  /** Template to remove, from {@link listMessageTemplates}. */
  priTmplId: string;
}

/** Result of {@link deleteMessageTemplate}. */
export type DeleteMessageTemplateResponse = NoFields;

/**
 * 删除模板。Removes a template from the account; messages can no longer be sent with it.
 * Calls `POST /wxaapi/newtmpl/deltemplate`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.deleteTemplate.html
 */
export const deleteMessageTemplate: WechatEndpoint<
  DeleteMessageTemplateRequest,
  DeleteMessageTemplateResponse,
  'authorizer'
> = {
  id: 'deleteMessageTemplate',
  family: 'subscribe-message',
  method: 'POST',
  path: '/wxaapi/newtmpl/deltemplate',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.deleteTemplate.html',
  permissionSets: [18, 89],
  errors: [20001, 20002],
  request: (z: Zod) => z.strictObject({ priTmplId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listCategories}. */
export type ListCategoriesRequest = NoFields;

/** Result of {@link listCategories}. */
export interface ListCategoriesResponse {
  /** Categories. */
  data: {
    /** Category, for {@link listPublicTemplateTitles}. */
    id: number;
    /** Name of the category. */
    name: string;
  }[];
}

/**
 * 获取类目。Categories of the account that have public templates.
 * Calls `GET /wxaapi/newtmpl/getcategory`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getCategory.html
 */
export const listCategories: WechatEndpoint<ListCategoriesRequest, ListCategoriesResponse, 'authorizer'> = {
  id: 'getCategory',
  family: 'subscribe-message',
  method: 'GET',
  path: '/wxaapi/newtmpl/getcategory',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getCategory.html',
  permissionSets: [18, 89],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.array(z.looseObject({ id: z.number(), name: z.string() })) }),
};

/** Input of {@link listPublicTemplateKeywords}. */
export interface ListPublicTemplateKeywordsRequest {
  /** Public title, from {@link listPublicTemplateTitles}. */
  tid: string;
}

/** Result of {@link listPublicTemplateKeywords}. */
export interface ListPublicTemplateKeywordsResponse {
  /** Keywords. */
  data: {
    /** Id for `kidList` of {@link addMessageTemplate}. */
    kid: number;
    /** Name of the keyword. */
    name: string;
    /** Sample value. */
    example?: string | undefined;
    /** Kind of value, such as `thing`, `time`, `amount`. */
    rule?: string | undefined;
  }[];
  /** Number of keywords. */
  count?: string | undefined;
}

/**
 * 获取模板中的关键词。Keywords that a public title offers.
 * Calls `GET /wxaapi/newtmpl/getpubtemplatekeywords`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateKeyWordsById.html
 */
export const listPublicTemplateKeywords: WechatEndpoint<
  ListPublicTemplateKeywordsRequest,
  ListPublicTemplateKeywordsResponse,
  'authorizer'
> = {
  id: 'getPubTemplateKeyWordsById',
  family: 'subscribe-message',
  method: 'GET',
  path: '/wxaapi/newtmpl/getpubtemplatekeywords',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateKeyWordsById.html',
  permissionSets: [18, 89],
  request: (z: Zod) => z.strictObject({ tid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          kid: z.number(),
          name: z.string(),
          example: z.string().optional(),
          rule: z.string().optional(),
        }),
      ),
      count: z.string().optional(),
    }),
};

/** Input of {@link listPublicTemplateTitles}. */
export interface ListPublicTemplateTitlesRequest {
  /** Categories from {@link listCategories}, joined by commas. */
  ids: string;
  /** Entries to skip, from 0. */
  start: number;
  /** Entries per page, at most 30. */
  limit: number;
}

/** Result of {@link listPublicTemplateTitles}. */
export interface ListPublicTemplateTitlesResponse {
  /** Titles. */
  data: {
    /** Id of the title, for {@link addMessageTemplate}. */
    tid: number;
    /** Title of the template. */
    title: string;
    /** 2 one-time subscription, 3 long-term subscription. */
    type: number;
    /** Category that the title belongs to. */
    categoryId: Numeric;
  }[];
  /** Number of titles in all. */
  count: number;
}

/**
 * 获取类目下的公共模板。Public template titles of categories that the account has, at most 30 a page.
 * Calls `GET /wxaapi/newtmpl/getpubtemplatetitles`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateTitleList.html
 */
export const listPublicTemplateTitles: WechatPagedEndpoint<
  ListPublicTemplateTitlesRequest,
  ListPublicTemplateTitlesResponse,
  'authorizer',
  NonNullable<ListPublicTemplateTitlesResponse['data']>[number],
  'start' | 'limit'
> = {
  id: 'getPubTemplateTitleList',
  family: 'subscribe-message',
  method: 'GET',
  path: '/wxaapi/newtmpl/getpubtemplatetitles',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getPubTemplateTitleList.html',
  permissionSets: [18, 89],
  errors: [200016, 200017, 200018, 200019],
  paging: {
    kind: 'offset',
    offset: 'start',
    limit: 'limit',
    size: 30,
    items: (answer) => answer.data,
    total: (answer) => answer.count,
  },
  request: (z: Zod) => z.strictObject({ ids: z.string(), start: z.number(), limit: z.number().max(30) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(z.looseObject({ tid: z.number(), title: z.string(), type: z.number(), categoryId: numeric(z) })),
      count: z.number(),
    }),
};

/** Input of {@link listMessageTemplates}. */
export type ListMessageTemplatesRequest = NoFields;

/** Result of {@link listMessageTemplates}. */
export interface ListMessageTemplatesResponse {
  /** Templates. */
  data: {
    /** Id of the template in the account, the `template_id` of {@link sendMessage}. */
    priTmplId: string;
    /** Title of the template. */
    title: string;
    /** Text of the template, keywords as `{{thing1.DATA}}`. */
    content: string;
    /** 2 one-time subscription, 3 long-term subscription. */
    type: number;
    /** The text with sample values. */
    example?: string | undefined;
    /** Allowed values of keywords that take only certain words. */
    keywordEnumValueList?:
      | {
          /** Keyword in the text, e.g. `phrase3.DATA`. */
          keywordCode: string;
          /** Words that it allows. */
          enumValueList: string[];
        }[]
      | undefined;
  }[];
}

/**
 * 获取已有模板列表。Templates that the account has, at most 25, in one answer.
 * Calls `GET /wxaapi/newtmpl/gettemplate`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getTemplateList.html
 */
export const listMessageTemplates: WechatEndpoint<
  ListMessageTemplatesRequest,
  ListMessageTemplatesResponse,
  'authorizer'
> = {
  id: 'getMessageTemplateList',
  family: 'subscribe-message',
  method: 'GET',
  path: '/wxaapi/newtmpl/gettemplate',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.getTemplateList.html',
  permissionSets: [18, 89],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          priTmplId: z.string(),
          title: z.string(),
          content: z.string(),
          type: z.number(),
          example: z.string().optional(),
          keywordEnumValueList: z
            .array(z.looseObject({ keywordCode: z.string(), enumValueList: z.array(z.string()) }))
            .optional(),
        }),
      ),
    }),
};
