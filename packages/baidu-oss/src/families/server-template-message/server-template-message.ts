import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getLibraryTemplate}. */
export interface GetLibraryTemplateRequest {
  /** Id of the library’s template. */
  id: string | Int64;
}

/** Result of {@link getLibraryTemplate}. */
export interface GetLibraryTemplateResponse {
  /** The answer’s content. */
  data: {
    /** Id of the library’s template. */
    id: string;
    /** Number of keywords. */
    keyword_count?: number | undefined;
    /** Keywords to choose from. */
    keyword_list: {
      /** Example of its value. */
      example?: string | undefined;
      /** Id of the keyword, for `addTemplate`. */
      keyword_id: Int64 | string;
      /** Name of the keyword in Chinese. */
      name: string;
    }[];
    /** Title of the template. */
    title: string;
  };
}

/**
 * 获取模板库某个模板标题下关键词库。Gets the keywords that a template of the library offers.
 * Calls `GET /rest/2.0/smartapp/template/libraryget`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryById/
 */
export const getLibraryTemplate: BaiduEndpoint<GetLibraryTemplateRequest, GetLibraryTemplateResponse, 'app'> = {
  id: 'app.template-message.getTemplateLibraryByID',
  family: 'server-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/libraryget',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryById/',
  errors: [2002],
  request: (z: Zod) => z.strictObject({ id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        id: z.string(),
        keyword_count: z.number().optional(),
        keyword_list: z.array(
          z.looseObject({
            example: z.string().optional(),
            keyword_id: z.union([int64(z), z.string()]),
            name: z.string(),
          }),
        ),
        title: z.string(),
      }),
    }),
};

/** Input of {@link listLibraryTemplates}. */
export interface ListLibraryTemplatesRequest {
  /** Entries to leave out before the first. */
  offset: number;
  /** How many to give, at most 20; default 0 by the page. */
  count: number;
}

/** Result of {@link listLibraryTemplates}. */
export interface ListLibraryTemplatesResponse {
  /** The answer’s content. */
  data: {
    /** Templates of the library. */
    list: {
      /** Id of the library’s template, such as BD0001. */
      id: string;
      /** Title of the template. */
      title: string;
    }[];
    /** How many templates the library has. */
    total_count: number;
  };
}

/**
 * 获取小程序模板库标题列表。Lists the templates of Baidu’s library.
 * Calls `GET /rest/2.0/smartapp/template/librarylist`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryList/
 */
export const listLibraryTemplates: BaiduPagedEndpoint<
  ListLibraryTemplatesRequest,
  ListLibraryTemplatesResponse,
  'app',
  NonNullable<NonNullable<ListLibraryTemplatesResponse['data']>['list']>[number],
  'offset' | 'count'
> = {
  id: 'app.template-message.getTemplateLibraryList',
  family: 'server-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/librarylist',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryList/',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 20,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) => z.strictObject({ offset: z.number(), count: z.number().max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z.array(z.looseObject({ id: z.string(), title: z.string() })),
        total_count: z.number(),
      }),
    }),
};

/** Input of {@link sendSubscribeMessage}. */
export interface SendSubscribeMessageRequest {
  /** Id of the program’s own template. */
  template_id: string;
  /** Open id of the user who gets it. */
  touser_openId: string;
  /** Your id of the subscription, the `subscribe-id` of the form that the user agreed to. */
  subscribe_id: string;
  /** Values of the template’s keywords: keyword1, keyword2 … each with a value. */
  data:
    | Record<
        string,
        {
          /** Value of the keyword. */
          value: string;
        }
      >
    | string;
  /** Page of the mini program that the message opens, with query. */
  page?: string | undefined;
}

/** Result of {@link sendSubscribeMessage}. */
export interface SendSubscribeMessageResponse {
  /** The answer’s content. */
  data: {
    /** Id of the message. */
    msg_key: string | number;
  };
}

/**
 * 订阅消息发送。Sends a message that the user subscribed to. One subscription allows one message, without limit of time; repeated ones
 * with the same subscribe id do not add up.
 * Calls `POST /rest/2.0/smartapp/template/message/subscribe/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/subscribe_msg_send/
 */
export const sendSubscribeMessage: BaiduEndpoint<SendSubscribeMessageRequest, SendSubscribeMessageResponse, 'app'> = {
  id: 'app.template-message.subscribeSend',
  family: 'server-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/message/subscribe/send',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/subscribe_msg_send/',
  errors: [2002, 4001, 4007, 4010],
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.string(),
      touser_openId: z.string(),
      subscribe_id: z.string(),
      data: z.union([z.record(z.string(), z.strictObject({ value: z.string() })), z.string()]),
      page: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ msg_key: z.union([z.string(), z.number()]) }) }),
};

/** Input of {@link sendTemplateMessage}. */
export interface SendTemplateMessageRequest {
  /** Id of the program’s own template. */
  template_id: string;
  /** Open id of the user who gets it, the same as when scene_id was made. */
  touser_openId: string;
  /** Values of the template’s keywords: keyword1, keyword2 … each with a value. */
  data:
    | Record<
        string,
        {
          /** Value of the keyword. */
          value: string;
        }
      >
    | string;
  /** Page of the mini program that the message opens, with query. */
  page?: string | undefined;
  /** What allows the message: form id, order id or pay id. */
  scene_id: string;
  /** What scene_id is: 1 form, 2 order of Baidu’s cashier, 3 order paid elsewhere. */
  scene_type: 1 | 2 | 3;
}

/** Result of {@link sendTemplateMessage}. */
export interface SendTemplateMessageResponse {
  /** The answer’s content. */
  data: {
    /** Id of the message. */
    msg_key: number;
  };
}

/**
 * 推送模板消息。Sends a template message to a user within 7 days of a form or a payment: one for each form, three for each payment.
 * Calls `POST /rest/2.0/smartapp/template/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/sendTemplateMessage/
 */
export const sendTemplateMessage: BaiduEndpoint<SendTemplateMessageRequest, SendTemplateMessageResponse, 'app'> = {
  id: 'app.template-message.sendTemplateMessage',
  family: 'server-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/send',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/sendTemplateMessage/',
  errors: [2002, 4001, 4002, 4003, 4004, 6001],
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.string(),
      touser_openId: z.string(),
      data: z.union([z.record(z.string(), z.strictObject({ value: z.string() })), z.string()]),
      page: z.string().optional(),
      scene_id: z.string(),
      scene_type: z.literal([1, 2, 3]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ msg_key: z.number() }) }),
};

/** Input of {@link addTemplate}. */
export interface AddTemplateRequest {
  /** Id of the library’s template. */
  id: string | Int64;
  /** Ids of the keywords in their order, JSON text. */
  keyword_id_list: string | number[];
}

/** Result of {@link addTemplate}. */
export interface AddTemplateResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new template, needed to send it. */
    template_id: string;
  };
}

/**
 * 组合模板并添加至帐号下的个人模板库。Adds a template of the library with chosen keywords to the program’s own templates.
 * Calls `POST /rest/2.0/smartapp/template/templateadd`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/addTemplate/
 */
export const addTemplate: BaiduEndpoint<AddTemplateRequest, AddTemplateResponse, 'app'> = {
  id: 'app.template-message.addTemplate',
  family: 'server-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/templateadd',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/addTemplate/',
  errors: [2002, 30001],
  request: (z: Zod) =>
    z.strictObject({
      id: z.union([z.string(), int64(z)]),
      keyword_id_list: z.union([z.string(), z.array(z.number())]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ template_id: z.string() }) }),
};

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateRequest {
  /** Id of the template. */
  template_id: string;
}

/** Result of {@link deleteTemplate}. */
export type DeleteTemplateResponse = NoFields;

/**
 * 删除帐号下的某个模板。Deletes one of the program’s own templates.
 * Calls `POST /rest/2.0/smartapp/template/templatedel`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/deleteTemplate/
 */
export const deleteTemplate: BaiduEndpoint<DeleteTemplateRequest, DeleteTemplateResponse, 'app'> = {
  id: 'app.template-message.deleteTemplate',
  family: 'server-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/templatedel',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deleteTemplate/',
  errors: [30001],
  request: (z: Zod) => z.strictObject({ template_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listTemplates}. */
export interface ListTemplatesRequest {
  /** Entries to leave out before the first. */
  offset: number;
  /** How many to give, at most 20; default 0 by the page. */
  count: number;
}

/** Result of {@link listTemplates}. */
export interface ListTemplatesResponse {
  /** The answer’s content. */
  data: {
    /** The program’s own templates. */
    list: {
      /** Text with places such as `{{keyword1.DATA}}`. */
      content?: string | undefined;
      /** Example of the filled text. */
      example?: string | undefined;
      /** Id of the template, needed to send it. */
      template_id: string;
      /** Title of the template. */
      title: string;
    }[];
    /** How many templates there are in all. */
    total_count: number;
  };
}

/**
 * 获取帐号下已存在的模板列表。Lists the program’s own templates.
 * Calls `GET /rest/2.0/smartapp/template/templatelist`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateList/
 */
export const listTemplates: BaiduPagedEndpoint<
  ListTemplatesRequest,
  ListTemplatesResponse,
  'app',
  NonNullable<NonNullable<ListTemplatesResponse['data']>['list']>[number],
  'offset' | 'count'
> = {
  id: 'app.template-message.getTemplateList',
  family: 'server-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/templatelist',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateList/',
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'count',
    size: 20,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) => z.strictObject({ offset: z.number(), count: z.number().max(20) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z.array(
          z.looseObject({
            content: z.string().optional(),
            example: z.string().optional(),
            template_id: z.string(),
            title: z.string(),
          }),
        ),
        total_count: z.number(),
      }),
    }),
};
