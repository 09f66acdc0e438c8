import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addMsgTemplate}. */
export interface AddMsgTemplateRequest {
  id: string | Int64;
  keyword_id_list: string | number[];
}

/** Result of {@link addMsgTemplate}. */
export interface AddMsgTemplateResponse {
  /** The answer’s content. */
  data: {
    template_id?: string | undefined;
  };
}

/**
 * Tp.template-message.addMsgTemplate.
 * Calls `POST /rest/2.0/smartapp/template/add`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/add_template/
 */
export const addMsgTemplate: BaiduEndpoint<AddMsgTemplateRequest, AddMsgTemplateResponse, 'authorizer'> = {
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ template_id: z.string().optional() }) }),
};

/** Input of {@link delMsgTemplate}. */
export interface DelMsgTemplateRequest {
  template_id: string;
}

/** Result of {@link delMsgTemplate}. */
export type DelMsgTemplateResponse = NoFields;

/**
 * Tp.template-message.delMsgTemplate.
 * Calls `POST /rest/2.0/smartapp/template/del`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/delete_template/
 */
export const delMsgTemplate: BaiduEndpoint<DelMsgTemplateRequest, DelMsgTemplateResponse, 'authorizer'> = {
  id: 'tp.template-message.delMsgTemplate',
  family: 'third-party-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/del',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/delete_template/',
  errors: [30001],
  request: (z: Zod) => z.strictObject({ template_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMsgTemplateLibraryKeyWord}. */
export interface GetMsgTemplateLibraryKeyWordRequest {
  id: string | Int64;
}

/** Result of {@link getMsgTemplateLibraryKeyWord}. */
export interface GetMsgTemplateLibraryKeyWordResponse {
  /** The answer’s content. */
  data: {
    id?: string | undefined;
    keyword_count?: number | undefined;
    keyword_list?:
      | {
          example?: string | undefined;
          keyword_id?: Int64 | string | undefined;
          name?: string | undefined;
        }[]
      | undefined;
    title?: string | undefined;
  };
}

/**
 * Tp.template-message.getMsgTemplateLibraryKeyWord.
 * Calls `GET /rest/2.0/smartapp/template/library/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/word_lib/
 */
export const getMsgTemplateLibraryKeyWord: BaiduEndpoint<
  GetMsgTemplateLibraryKeyWordRequest,
  GetMsgTemplateLibraryKeyWordResponse,
  'authorizer'
> = {
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
        keyword_list: z
          .array(
            z.looseObject({
              example: z.string().optional(),
              keyword_id: z.union([int64(z), z.string()]).optional(),
              name: z.string().optional(),
            }),
          )
          .optional(),
        title: z.string().optional(),
      }),
    }),
};

/** Input of {@link getMsgTemplateLibraryList}. */
export interface GetMsgTemplateLibraryListRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link getMsgTemplateLibraryList}. */
export interface GetMsgTemplateLibraryListResponse {
  /** The answer’s content. */
  data: {
    list?:
      | {
          id?: string | undefined;
          title?: string | undefined;
        }[]
      | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * Tp.template-message.getMsgTemplateLibraryList.
 * Calls `GET /rest/2.0/smartapp/template/library/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/template_list/
 */
export const getMsgTemplateLibraryList: BaiduEndpoint<
  GetMsgTemplateLibraryListRequest,
  GetMsgTemplateLibraryListResponse,
  'authorizer'
> = {
  id: 'tp.template-message.getMsgTemplateLibraryList',
  family: 'third-party-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/library/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/template_list/',
  request: (z: Zod) => z.strictObject({ offset: z.number(), count: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z.array(z.looseObject({ id: z.string().optional(), title: z.string().optional() })).optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link getMsgTemplateList}. */
export interface GetMsgTemplateListRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link getMsgTemplateList}. */
export interface GetMsgTemplateListResponse {
  /** The answer’s content. */
  data: {
    list?:
      | {
          content?: string | undefined;
          example?: string | undefined;
          template_id?: string | undefined;
          title?: string | undefined;
        }[]
      | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * Tp.template-message.getMsgTemplateList.
 * Calls `GET /rest/2.0/smartapp/template/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/get_template_list/
 */
export const getMsgTemplateList: BaiduEndpoint<GetMsgTemplateListRequest, GetMsgTemplateListResponse, 'authorizer'> = {
  id: 'tp.template-message.getMsgTemplateList',
  family: 'third-party-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/message_template/get_template_list/',
  request: (z: Zod) => z.strictObject({ offset: z.number(), count: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z
          .array(
            z.looseObject({
              content: z.string().optional(),
              example: z.string().optional(),
              template_id: z.string().optional(),
              title: z.string().optional(),
            }),
          )
          .optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link sendMsg}. */
export interface SendMsgRequest {
  template_id: string;
  touser_openId: string;
  /** The answer’s content. */
  data:
    | Record<
        string,
        {
          value: string;
        }
      >
    | string;
  /** Page, counted from 1. */
  page?: string | undefined;
  /** Id of the scene in which the user allowed the message: a form id or the order’s id. */
  scene_id: string;
  /** Kind of scene: 1 form, 2 request. */
  scene_type: number;
  title: string;
  ext?: string | undefined;
}

/** Result of {@link sendMsg}. */
export interface SendMsgResponse {
  /** The answer’s content. */
  data: {
    msg_key?: number | undefined;
  };
}

/**
 * Tp.template-message.sendMsg.
 * Calls `POST /rest/2.0/smartapp/template/sendmessage`.
 *
 * @see https://smartprogram.baidu.com/docs/third/message_template/template_push/
 */
export const sendMsg: BaiduEndpoint<SendMsgRequest, SendMsgResponse, 'authorizer'> = {
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
      scene_type: z.number(),
      title: z.string(),
      ext: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ msg_key: z.number().optional() }) }),
};
