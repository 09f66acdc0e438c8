import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link addFromDraft}. */
export interface AddFromDraftRequest {
  /** Id of the draft. */
  draft_id: string | Int64;
  /** Name of the template, at most 30 characters. */
  user_desc: string;
}

/** Result of {@link addFromDraft}. */
export interface AddFromDraftResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new template. */
    template_id: Int64 | string;
  };
}

/**
 * 添加草稿至模板。Adds a draft to the template library, which holds at most 50 templates.
 * Calls `POST /rest/2.0/smartapp/template/addtotemplate`.
 *
 * @see https://smartprogram.baidu.com/docs/third/template/addtotemplate/
 */
export const addFromDraft: BaiduEndpoint<AddFromDraftRequest, AddFromDraftResponse, 'tp'> = {
  id: 'tp.template.addToTemplate',
  family: 'third-party-template',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/addtotemplate',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/template/addtotemplate/',
  request: (z: Zod) => z.strictObject({ draft_id: z.union([z.string(), int64(z)]), user_desc: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ template_id: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateRequest {
  /** Id of the template to delete. */
  template_id: string | Int64;
}

/** Result of {@link deleteTemplate}. */
export interface DeleteTemplateResponse {
  /** The answer’s content. */
  data?:
    | {
        /** 1 deleted. */
        result?: number | undefined;
      }
    | undefined;
}

/**
 * 删除模板。Deletes a template from the library of the platform.
 * Calls `POST /rest/2.0/smartapp/template/deltemplate`.
 *
 * @see https://smartprogram.baidu.com/docs/third/template/deltemplate/
 */
export const deleteTemplate: BaiduEndpoint<DeleteTemplateRequest, DeleteTemplateResponse, 'tp'> = {
  id: 'tp.template.delTemplate',
  family: 'third-party-template',
  method: 'POST',
  path: '/rest/2.0/smartapp/template/deltemplate',
  auth: 'tp',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/template/deltemplate/',
  request: (z: Zod) => z.strictObject({ template_id: z.union([z.string(), int64(z)]) }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ result: z.number().optional() }).optional() }),
};

/** Input of {@link listDrafts}. */
export interface ListDraftsRequest {
  /** Page, counted from 1; 1 by default. */
  page?: number | string | undefined;
  /** Items of a page; 10 by default. */
  page_size?: number | string | undefined;
}

/** Result of {@link listDrafts}. */
export interface ListDraftsResponse {
  /** The answer’s content. */
  data: {
    /** How many there are in all. */
    count?: number | undefined;
    /** The drafts of this page. */
    list: {
      /** When it was made, seconds since the epoch. */
      create_time?: number | undefined;
      /** Id of the draft. */
      draft_id: Int64 | string;
      /** Description given to it. */
      user_desc?: string | undefined;
      /** Version number given at upload. */
      user_version?: string | undefined;
      /** Whether it can be turned into web pages; needs an upload with developer tool 2.15.07 or newer. */
      web_status?: boolean | undefined;
    }[];
  };
}

/**
 * 获取模板草稿列表。Lists the drafts of the platform that the developer tool has uploaded.
 * Calls `GET /rest/2.0/smartapp/template/gettemplatedraftlist`.
 *
 * @see https://smartprogram.baidu.com/docs/third/template/gettemplatedraftlist/
 */
export const listDrafts: BaiduPagedEndpoint<
  ListDraftsRequest,
  ListDraftsResponse,
  'tp',
  NonNullable<NonNullable<ListDraftsResponse['data']>['list']>[number],
  'page' | 'page_size'
> = {
  id: 'tp.template.getTemplateDraftList',
  family: 'third-party-template',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/gettemplatedraftlist',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/template/gettemplatedraftlist/',
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 50,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.count,
  },
  request: (z: Zod) =>
    z.strictObject({
      page: z.union([z.number(), z.string()]).optional(),
      page_size: z.union([z.number(), z.string()]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        count: z.number().optional(),
        list: z.array(
          z.looseObject({
            create_time: z.number().optional(),
            draft_id: z.union([int64(z), z.string()]),
            user_desc: z.string().optional(),
            user_version: z.string().optional(),
            web_status: z.boolean().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link listTemplates}. */
export interface ListTemplatesRequest {
  /** Page, counted from 1; 1 by default. */
  page?: number | undefined;
  /** Items of a page; 10 by default. */
  page_size?: number | undefined;
}

/** Result of {@link listTemplates}. */
export interface ListTemplatesResponse {
  /** The answer’s content. */
  data: {
    /** How many there are in all. */
    count?: number | undefined;
    /** The templates of this page. */
    list: {
      /** When it was made, seconds since the epoch. */
      create_time?: number | undefined;
      /** Id of the template. */
      template_id: Int64 | string;
      /** Description given to it. */
      user_desc?: string | undefined;
      /** Version number given at upload. */
      user_version?: string | undefined;
      /** Whether it can be turned into web pages; needs an upload with developer tool 2.15.07 or newer. */
      web_status?: boolean | undefined;
    }[];
  };
}

/**
 * 获取模板列表。Lists the templates in the library of the platform.
 * Calls `GET /rest/2.0/smartapp/template/gettemplatelist`.
 *
 * @see https://smartprogram.baidu.com/docs/third/template/gettemplatelist/
 */
export const listTemplates: BaiduPagedEndpoint<
  ListTemplatesRequest,
  ListTemplatesResponse,
  'tp',
  NonNullable<NonNullable<ListTemplatesResponse['data']>['list']>[number],
  'page' | 'page_size'
> = {
  id: 'tp.template.getTemplateList',
  family: 'third-party-template',
  method: 'GET',
  path: '/rest/2.0/smartapp/template/gettemplatelist',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/template/gettemplatelist/',
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 50,
    items: (answer) => answer.data?.list,
    total: (answer) => answer.data?.count,
  },
  request: (z: Zod) => z.strictObject({ page: z.number().optional(), page_size: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        count: z.number().optional(),
        list: z.array(
          z.looseObject({
            create_time: z.number().optional(),
            template_id: z.union([int64(z), z.string()]),
            user_desc: z.string().optional(),
            user_version: z.string().optional(),
            web_status: z.boolean().optional(),
          }),
        ),
      }),
    }),
};
