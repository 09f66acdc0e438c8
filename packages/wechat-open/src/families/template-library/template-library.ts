import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Kind of a template: 0 ordinary, 1 standard. Standard ones are being withdrawn by the platform. */
export type TemplateType = 0 | 1;

/** Input of {@link getDraftList}. */
export type GetDraftListRequest = NoFields;

/** Result of {@link getDraftList}. */
export interface GetDraftListResponse {
  /** One row for each draft. */
  draft_list: {
    /** What `addToTemplate` takes. */
    draft_id: Numeric;
    /** Version name given on upload. */
    user_version: string;
    /** Description given on upload. */
    user_desc: string;
    /** When it was uploaded, seconds since the epoch. */
    create_time: number;
    /** Name of the development mini program. */
    source_miniprogram?: string | undefined;
    /** App id of the development mini program. */
    source_miniprogram_appid?: string | undefined;
    /** Who uploaded it. */
    developer?: string | undefined;
  }[];
}

/**
 * 获取草稿箱列表。Lists the drafts: the newest upload of every development mini program.
 * Calls `GET /wxa/gettemplatedraftlist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplatedRaftList.html
 */
export const getDraftList: WechatEndpoint<GetDraftListRequest, GetDraftListResponse, 'component'> = {
  id: 'getTemplatedRaftList',
  family: 'template-library',
  method: 'GET',
  path: '/wxa/gettemplatedraftlist',
  auth: 'component',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplatedRaftList.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      draft_list: z.array(
        z.looseObject({
          draft_id: numeric(z),
          user_version: z.string(),
          user_desc: z.string(),
          create_time: z.number(),
          source_miniprogram: z.string().optional(),
          source_miniprogram_appid: z.string().optional(),
          developer: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link addToTemplate}. */
export interface AddToTemplateRequest {
  /** From {@link getDraftList}. */
  draft_id: number | string;
  /** Default 0. */
  template_type?: TemplateType | undefined;
}

/** Result of {@link addToTemplate}. The new id is in {@link getTemplateList}. */
export type AddToTemplateResponse = NoFields;

/**
 * 将草稿添加到模板库。Makes a template of a draft. Templates are never overwritten; the library holds 200 (85065).
 * Calls `POST /wxa/addtotemplate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html
 */
export const addToTemplate: WechatEndpoint<AddToTemplateRequest, AddToTemplateResponse, 'component'> = {
  id: 'addToTemplate',
  family: 'template-library',
  method: 'POST',
  path: '/wxa/addtotemplate',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/addToTemplate.html',
  request: (z: Zod) =>
    z.strictObject({
      draft_id: z.union([z.number(), z.string()]),
      template_type: z.union([z.literal(0), z.literal(1)]).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** A category of a standard template. */
export interface TemplateCategory {
  /** Page. */
  address: string;
  /** Tags, separated by blanks. */
  tag: string;
  /** Title of the page. */
  title: string;
  /** Id of the first-level category. */
  first_id: Numeric;
  /** Name of the first-level category. */
  first_class: string;
  /** Id of the second-level category. */
  second_id: Numeric;
  /** Name of the second-level category. */
  second_class: string;
  /** Id of the third-level category, where there is one. */
  third_id?: Numeric | undefined;
  /** Name of the third-level category. */
  third_class?: string | undefined;
}

/** Input of {@link getTemplateList}. */
export interface GetTemplateListRequest {
  /** Only this kind; default both. */
  template_type?: TemplateType | undefined;
}

/** Result of {@link getTemplateList}. */
export interface GetTemplateListResponse {
  /** One row for each template. */
  template_list: {
    /** What `commit` takes. */
    template_id: Numeric;
    /** 0 ordinary, 1 standard. */
    template_type: number;
    /** The draft it was made of. */
    draft_id: Numeric;
    /** Version name given on upload. */
    user_version: string;
    /** Description given on upload. */
    user_desc: string;
    /** App id of the development mini program. */
    source_miniprogram_appid: string;
    /** Name of the development mini program. */
    source_miniprogram: string;
    /** Scene of a standard template's audit. */
    audit_scene?: number | undefined;
    /** Audit of a standard template: 0 none, 1 in review, 2 rejected, 3 passed, 4 being submitted, 5 submit failed. */
    audit_status?: number | undefined;
    /** Why a standard template was rejected. */
    reason?: string | undefined;
    /** Standard templates only; empty or missing for ordinary ones. */
    category_list?: TemplateCategory[] | undefined;
    /** When the draft became a template, seconds since the epoch. */
    create_time: number;
    /** Who uploaded the draft. */
    developer?: string | undefined;
  }[];
}

/**
 * 获取模板列表。Lists the templates.
 * Calls `GET /wxa/gettemplatelist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplateList.html
 */
export const getTemplateList: WechatEndpoint<GetTemplateListRequest, GetTemplateListResponse, 'component'> = {
  id: 'getTemplateList',
  family: 'template-library',
  method: 'GET',
  path: '/wxa/gettemplatelist',
  auth: 'component',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/getTemplateList.html',
  request: (z: Zod) => z.strictObject({ template_type: z.union([z.literal(0), z.literal(1)]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      template_list: z.array(
        z.looseObject({
          template_id: numeric(z),
          template_type: z.number(),
          draft_id: numeric(z),
          user_version: z.string(),
          user_desc: z.string(),
          source_miniprogram_appid: z.string(),
          source_miniprogram: z.string(),
          audit_scene: z.number().optional(),
          audit_status: z.number().optional(),
          reason: z.string().optional(),
          category_list: z
            .array(
              z.looseObject({
                address: z.string(),
                tag: z.string(),
                title: z.string(),
                first_id: numeric(z),
                first_class: z.string(),
                second_id: numeric(z),
                second_class: z.string(),
                third_id: numeric(z).optional(),
                third_class: z.string().optional(),
              }),
            )
            .optional(),
          create_time: z.number(),
          developer: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateRequest {
  /** From {@link getTemplateList}. */
  template_id: number | string;
}

/** Result of {@link deleteTemplate}. */
export type DeleteTemplateResponse = NoFields;

/**
 * 删除代码模板。Deletes a template. A repeated delete answers 85064. Mini programs that were committed from it keep their code.
 * Calls `POST /wxa/deletetemplate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html
 */
export const deleteTemplate: WechatEndpoint<DeleteTemplateRequest, DeleteTemplateResponse, 'component'> = {
  id: 'deleteTemplate',
  family: 'template-library',
  method: 'POST',
  path: '/wxa/deletetemplate',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/template-management/deleteTemplate.html',
  request: (z: Zod) => z.strictObject({ template_id: z.union([z.number(), z.string()]) }),
  response: (z: Zod) => z.looseObject({}),
};
