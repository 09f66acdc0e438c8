import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addTemplate}. */
export interface AddTemplateRequest {
  /** Id of the title in the library. */
  id: string | Int64;
  /** Ids of the keywords in their order, as JSON text. */
  keyword_id_list: string | number[];
}

/** Result of {@link addTemplate}. */
export interface AddTemplateResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new template, for sending. */
    template_id: string;
  };
}

/**
 * 组合模板并添加至帐号下的个人模板库。Makes a template of a title and some of its keywords and adds it to the mini program.
 * Calls `POST /rest/2.0/smartapp/template/add`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/add_template/
 */
export const addTemplate: BaiduEndpoint<AddTemplateRequest, AddTemplateResponse, 'authorizer'> = {
  id: 'tp.template-message.addMsgTemplate',
  family: 'third-party-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/add',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/add_template/',
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
 * 删除帐号下的某个模板。Deletes a template of the mini program.
 * Calls `POST /rest/2.0/smartapp/template/del`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/delete_template/
 */
export const deleteTemplate: BaiduEndpoint<DeleteTemplateRequest, DeleteTemplateResponse, 'authorizer'> = {
  id: 'tp.template-message.delMsgTemplate',
  family: 'third-party-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/del',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/delete_template/',
  errors: [30001],
  request: (z: Zod) => z.strictObject({ template_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getLibraryKeywords}. */
export interface GetLibraryKeywordsRequest {
  /** Id of the title in the library. */
  id: string | Int64;
}

/** Result of {@link getLibraryKeywords}. */
export interface GetLibraryKeywordsResponse {
  /** The answer’s content. */
  data: {
    /** Id of the title. */
    id?: string | undefined;
    /** Number of keywords. */
    keyword_count?: number | undefined;
    /** The keywords. */
    keyword_list: {
      /** Sample of the keyword’s text. */
      example?: string | undefined;
      /** Id of the keyword, for `addTemplate`. */
      keyword_id: Int64 | string;
      /** Name of the keyword. */
      name: string;
    }[];
    /** Title of the template. */
    title?: string | undefined;
  };
}

/**
 * 获取模板库某个模板标题下关键词库。Gets the keywords that may be used with a title of the library.
 * Calls `GET /rest/2.0/smartapp/template/library/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/word_lib/
 */
export const getLibraryKeywords: BaiduEndpoint<GetLibraryKeywordsRequest, GetLibraryKeywordsResponse, 'authorizer'> = {
  id: 'tp.template-message.getMsgTemplateLibraryKeyWord',
  family: 'third-party-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/library/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/word_lib/',
  errors: [2002],
  request: (z: Zod) => z.strictObject({ id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        id: z.string().optional(),
        keyword_count: z.number().optional(),
        keyword_list: z.array(
          z.looseObject({
            example: z.string().optional(),
            keyword_id: z.union([int64(z), z.string()]),
            name: z.string(),
          }),
        ),
        title: z.string().optional(),
      }),
    }),
};

/** Input of {@link listLibraryTitles}. */
export interface ListLibraryTitlesRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link listLibraryTitles}. */
export interface ListLibraryTitlesResponse {
  /** The answer’s content. */
  data: {
    /** The titles. */
    list: {
      /** Id of the title. */
      id: string;
      /** Text of the title. */
      title: string;
    }[];
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * 获取小程序模板库标题列表。Lists the titles of the template library.
 * Calls `GET /rest/2.0/smartapp/template/library/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/template_list/
 */
export const listLibraryTitles: BaiduPagedEndpoint<
  ListLibraryTitlesRequest,
  ListLibraryTitlesResponse,
  'authorizer',
  NonNullable<NonNullable<ListLibraryTitlesResponse['data']>['list']>[number],
  'offset' | 'count'
> = {
  id: 'tp.template-message.getMsgTemplateLibraryList',
  family: 'third-party-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/library/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/template_list/',
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
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link listTemplates}. */
export interface ListTemplatesRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link listTemplates}. */
export interface ListTemplatesResponse {
  /** The answer’s content. */
  data: {
    /** The templates. */
    list: {
      /** Text with places such as `{{keyword1.DATA}}`. */
      content?: string | undefined;
      /** The text with sample data. */
      example?: string | undefined;
      /** Id of the template, for sending. */
      template_id: string;
      /** Title of the template. */
      title?: string | undefined;
    }[];
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * 获取帐号下已存在的模板列表。Lists the templates of the mini program.
 * Calls `GET /rest/2.0/smartapp/template/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/get_template_list/
 */
export const listTemplates: BaiduPagedEndpoint<
  ListTemplatesRequest,
  ListTemplatesResponse,
  'authorizer',
  NonNullable<NonNullable<ListTemplatesResponse['data']>['list']>[number],
  'offset' | 'count'
> = {
  id: 'tp.template-message.getMsgTemplateList',
  family: 'third-party-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/get_template_list/',
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
            title: z.string().optional(),
          }),
        ),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link sendMessage}. */
export interface SendMessageRequest {
  /** Id of the template. */
  template_id: string;
  /** The receiver’s open id in this mini program. */
  touser_openId: string;
  /** Texts by keyword: `keyword1`, `keyword2` and so on. */
  data:
    | Record<
        string,
        {
          /** Text of the keyword. */
          value: string;
        }
      >
    | string;
  /** Page of this mini program that a tap opens, with its query; no jump without it. */
  page?: string | undefined;
  /** Id of the scene in which the user allowed the message: form id or order id. */
  scene_id: string;
  /** 1 form, 2 order of the Baidu cashier, 3 direct order. */
  scene_type: 1 | 2 | 3;
  /** Title of the message. */
  title: string;
  /** JSON text for review services: `xzh_id` and `category_id`. */
  ext?: string | undefined;
}

/** Result of {@link sendMessage}. */
export interface SendMessageResponse {
  /** The answer’s content. */
  data: {
    /** Id of the message. */
    msg_key: number;
  };
}

/**
 * 推送模板消息。Sends a template message to a user who has allowed it in the given scene. User and login state must be those for which
 * the scene id was made.
 * Calls `POST /rest/2.0/smartapp/template/sendmessage`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/template_push/
 */
export const sendMessage: BaiduEndpoint<SendMessageRequest, SendMessageResponse, 'authorizer'> = {
  id: 'tp.template-message.sendMsg',
  family: 'third-party-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/sendmessage',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/template_push/',
  errors: [2002, 4001, 4002, 4003, 4004, 6001],
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.string(),
      touser_openId: z.string(),
      data: z.union([z.record(z.string(), z.strictObject({ value: z.string() })), z.string()]),
      page: z.string().optional(),
      scene_id: z.string(),
      scene_type: z.literal([1, 2, 3]),
      title: z.string(),
      ext: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ msg_key: z.number() }) }),
};
