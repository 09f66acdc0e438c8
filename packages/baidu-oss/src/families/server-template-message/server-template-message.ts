import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getTemplateLibraryByID}. */
export interface GetTemplateLibraryByIDRequest {
  id: string | Int64;
}

/** Result of {@link getTemplateLibraryByID}. */
export interface GetTemplateLibraryByIDResponse {
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
 * App.template-message.getTemplateLibraryByID.
 * Calls `GET /rest/2.0/smartapp/template/libraryget`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryById/
 */
export const getTemplateLibraryByID: BaiduEndpoint<
  GetTemplateLibraryByIDRequest,
  GetTemplateLibraryByIDResponse,
  'app'
> = {
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

/** Input of {@link getTemplateLibraryList}. */
export interface GetTemplateLibraryListRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link getTemplateLibraryList}. */
export interface GetTemplateLibraryListResponse {
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
 * App.template-message.getTemplateLibraryList.
 * Calls `GET /rest/2.0/smartapp/template/librarylist`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryList/
 */
export const getTemplateLibraryList: BaiduEndpoint<
  GetTemplateLibraryListRequest,
  GetTemplateLibraryListResponse,
  'app'
> = {
  id: 'app.template-message.getTemplateLibraryList',
  family: 'server-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/librarylist',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateLibraryList/',
  request: (z: Zod) => z.strictObject({ offset: z.number(), count: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        list: z.array(z.looseObject({ id: z.string().optional(), title: z.string().optional() })).optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link subscribeSend}. */
export interface SubscribeSendRequest {
  template_id: string;
  touser_openId: string;
  subscribe_id: string;
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
}

/** Result of {@link subscribeSend}. */
export interface SubscribeSendResponse {
  /** The answer’s content. */
  data: {
    msg_key?: string | number | undefined;
  };
}

/**
 * App.template-message.subscribeSend.
 * Calls `POST /rest/2.0/smartapp/template/message/subscribe/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/subscribe_msg_send/
 */
export const subscribeSend: BaiduEndpoint<SubscribeSendRequest, SubscribeSendResponse, 'app'> = {
  id: 'app.template-message.subscribeSend',
  family: 'server-template-message',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/message/subscribe/send',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/subscribe_msg_send/',
  request: (z: Zod) =>
    z.strictObject({
      template_id: z.string(),
      touser_openId: z.string(),
      subscribe_id: z.string(),
      data: z.union([z.record(z.string(), z.strictObject({ value: z.string() })), z.string()]),
      page: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ msg_key: z.union([z.string(), z.number()]).optional() }) }),
};

/** Input of {@link sendTemplateMessage}. */
export interface SendTemplateMessageRequest {
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
}

/** Result of {@link sendTemplateMessage}. */
export interface SendTemplateMessageResponse {
  /** The answer’s content. */
  data: {
    msg_key?: number | undefined;
  };
}

/**
 * App.template-message.sendTemplateMessage.
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
      scene_type: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ msg_key: z.number().optional() }) }),
};

/** Input of {@link addTemplate}. */
export interface AddTemplateRequest {
  id: string | Int64;
  keyword_id_list: string | number[];
}

/** Result of {@link addTemplate}. */
export interface AddTemplateResponse {
  /** The answer’s content. */
  data: {
    template_id?: string | undefined;
  };
}

/**
 * App.template-message.addTemplate.
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ template_id: z.string().optional() }) }),
};

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateRequest {
  template_id: string;
}

/** Result of {@link deleteTemplate}. */
export type DeleteTemplateResponse = NoFields;

/**
 * App.template-message.deleteTemplate.
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
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/deleteTemplate/',
  errors: [30001],
  request: (z: Zod) => z.strictObject({ template_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getTemplateList}. */
export interface GetTemplateListRequest {
  /** Items to leave out before the first. */
  offset: number;
  /** How many to give at most. */
  count: number;
}

/** Result of {@link getTemplateList}. */
export interface GetTemplateListResponse {
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
 * App.template-message.getTemplateList.
 * Calls `GET /rest/2.0/smartapp/template/templatelist`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateList/
 */
export const getTemplateList: BaiduEndpoint<GetTemplateListRequest, GetTemplateListResponse, 'app'> = {
  id: 'app.template-message.getTemplateList',
  family: 'server-template-message',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/templatelist',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getTemplateList/',
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
