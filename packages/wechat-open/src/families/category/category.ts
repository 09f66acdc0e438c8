import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Certificates; required for sensitive categories. */
interface Certicate {
  /** Name of the certificate, from {@link getAllCategories}. */
  key: string;
  /** Picture of the certificate, media id of temporary material. */
  value: string;
  /** When the certificate ends, seconds since the epoch. */
  expire_time?: number | undefined;
  /** 1 when the certificate has no end, 0 when it has. */
  is_permanent?: 0 | 1 | undefined;
}

const certicate = (z: Zod) =>
  z.strictObject({
    key: z.string(),
    value: z.string(),
    expire_time: z.number().optional(),
    is_permanent: z.literal([0, 1]).optional(),
  });

/** Holder of the list. */
interface Category {
  /** Categories of both levels, flat; the one with id 0 is the root. */
  categories: {
    /** Category. */
    id: number;
    /** Name of the category; missing at the root. */
    name?: string | undefined;
    /** 1 or 2; missing at the root. */
    level?: number | undefined;
    /** Category above, 0 for the first level. */
    father?: number | undefined;
    /** Categories below. */
    children?: number[] | undefined;
    /** 1 needs certificates and review, 0 does not. */
    sensitive_type?: number | undefined;
    /** Certificates that it needs. */
    qualify?:
      | {
          /** Alternatives, each a set of certificates. */
          exter_list: {
            /** Certificates of the set. */
            inner_list: {
              /** Name of the certificate, `key` of {@link addCategories}. */
              name: string;
              /** Picture of a sample. */
              url?: string | undefined;
            }[];
          }[];
          /** Remark. */
          remark?: string | undefined;
        }
      | undefined;
  }[];
}

const category = (z: Zod) =>
  z.looseObject({
    categories: z.array(
      z.looseObject({
        id: z.number(),
        name: z.string().optional(),
        level: z.number().optional(),
        father: z.number().optional(),
        children: z.array(z.number()).optional(),
        sensitive_type: z.number().optional(),
        qualify: z
          .looseObject({
            exter_list: z.array(
              z.looseObject({ inner_list: z.array(z.looseObject({ name: z.string(), url: z.string().optional() })) }),
            ),
            remark: z.string().optional(),
          })
          .optional(),
      }),
    ),
  });

/** Input of {@link addCategories}. */
export interface AddCategoriesRequest {
  /** Categories to add. */
  categories: {
    /** Category of the first level. */
    first: number;
    /** Category of the second level. */
    second: number;
    /** Certificates; required for sensitive categories. */
    certicates?: Certicate[] | undefined;
  }[];
}

/** Result of {@link addCategories}. */
export type AddCategoriesResponse = NoFields;

/**
 * 添加类目。Adds categories from {@link getAllCategories}; sensitive ones are reviewed, the outcome comes as the event
 * `wxa_category_audit`. Counts against the period’s quota.
 * Calls `POST /cgi-bin/wxopen/addcategory`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html
 */
export const addCategories: WechatEndpoint<AddCategoriesRequest, AddCategoriesResponse, 'authorizer'> = {
  id: 'addCategory',
  family: 'category',
  method: 'POST',
  path: '/cgi-bin/wxopen/addcategory',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/addCategory.html',
  permissionSets: [30],
  errors: [41033, 53300, 53301, 53302, 53303, 53304, 53305, 53310, 53311],
  request: (z: Zod) =>
    z.strictObject({
      categories: z.array(
        z.strictObject({ first: z.number(), second: z.number(), certicates: z.array(certicate(z)).optional() }),
      ),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteCategory}. */
export interface DeleteCategoryRequest {
  /** Category of the first level. */
  first: number;
  /** Category of the second level. */
  second: number;
}

/** Result of {@link deleteCategory}. */
export type DeleteCategoryResponse = NoFields;

/**
 * 删除类目。Removes a category that is not in review.
 * Calls `POST /cgi-bin/wxopen/deletecategory`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/deleteCategory.html
 */
export const deleteCategory: WechatEndpoint<DeleteCategoryRequest, DeleteCategoryResponse, 'authorizer'> = {
  id: 'deleteCategory',
  family: 'category',
  method: 'POST',
  path: '/cgi-bin/wxopen/deletecategory',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/deleteCategory.html',
  permissionSets: [30],
  errors: [53303, 53308, 53309],
  request: (z: Zod) => z.strictObject({ first: z.number(), second: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAllCategories}. */
export type GetAllCategoriesRequest = NoFields;

/** Result of {@link getAllCategories}. */
export interface GetAllCategoriesResponse {
  /** Holder of the list. */
  categories_list: Category;
}

/**
 * 获取可设置的所有类目。All categories that this mini program may have, first and second level. They depend on the subject.
 * Calls `GET /cgi-bin/wxopen/getallcategories`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategories.html
 */
export const getAllCategories: WechatEndpoint<GetAllCategoriesRequest, GetAllCategoriesResponse, 'authorizer'> = {
  id: 'getAllCategories',
  family: 'category',
  method: 'GET',
  path: '/cgi-bin/wxopen/getallcategories',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategories.html',
  permissionSets: [30],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ categories_list: category(z) }),
};

/** Input of {@link getCategoriesBySubject}. */
export interface GetCategoriesBySubjectRequest {
  /** Kind of subject: 0 person (default), 1 enterprise, 2 government, 3 media, 4 other organisation. */
  verify_type?: number | undefined;
}

/** Result of {@link getCategoriesBySubject}. */
export interface GetCategoriesBySubjectResponse {
  /** Holder of the list. */
  categories_list: Category;
}

/**
 * 获取不同类型主体可设置的类目。All categories that a kind of subject may have, first and second level, without those of games.
 * Calls `POST /cgi-bin/wxopen/getcategoriesbytype`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoriesByType.html
 */
export const getCategoriesBySubject: WechatEndpoint<
  GetCategoriesBySubjectRequest,
  GetCategoriesBySubjectResponse,
  'authorizer'
> = {
  id: 'getAllCategoriesByType',
  family: 'category',
  method: 'POST',
  path: '/cgi-bin/wxopen/getcategoriesbytype',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoriesByType.html',
  permissionSets: [30],
  request: (z: Zod) => z.strictObject({ verify_type: z.number().optional() }),
  response: (z: Zod) => z.looseObject({ categories_list: category(z) }),
};

/** Input of {@link getCategories}. */
export type GetCategoriesRequest = NoFields;

/** Result of {@link getCategories}. */
export interface GetCategoriesResponse {
  /** Categories that are set. */
  categories: {
    /** Category of the first level. */
    first: number;
    /** Name of the first level. */
    first_name: string;
    /** Category of the second level. */
    second: number;
    /** Name of the second level. */
    second_name: string;
    /** 1 in review, 2 refused, 3 approved. */
    audit_status: number;
    /** Why it was refused. */
    audit_reason?: string | undefined;
  }[];
  /** Additions allowed in a period. */
  limit: number;
  /** Additions left in this period. */
  quota: number;
  /** Categories allowed at once. */
  category_limit: number;
}

/**
 * 获取已设置的所有类目。Categories of the mini program with the state of their review, and how many more are allowed.
 * Calls `GET /cgi-bin/wxopen/getcategory`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getSettingCategories.html
 */
export const getCategories: WechatEndpoint<GetCategoriesRequest, GetCategoriesResponse, 'authorizer'> = {
  id: 'getSettingCategories',
  family: 'category',
  method: 'GET',
  path: '/cgi-bin/wxopen/getcategory',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getSettingCategories.html',
  permissionSets: [30],
  errors: [41033],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      categories: z.array(
        z.looseObject({
          first: z.number(),
          first_name: z.string(),
          second: z.number(),
          second_name: z.string(),
          audit_status: z.number(),
          audit_reason: z.string().optional(),
        }),
      ),
      limit: z.number(),
      quota: z.number(),
      category_limit: z.number(),
    }),
};

/** Input of {@link modifyCategory}. */
export interface ModifyCategoryRequest {
  /** Category of the first level. */
  first: number;
  /** Category of the second level. */
  second: number;
  /** Certificates; required for sensitive categories. */
  certicates: Certicate[];
}

/** Result of {@link modifyCategory}. */
export type ModifyCategoryResponse = NoFields;

/**
 * 修改类目资质信息。Replaces the certificates of a refused category and starts its review again.
 * Calls `POST /cgi-bin/wxopen/modifycategory`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/modifyCategory.html
 */
export const modifyCategory: WechatEndpoint<ModifyCategoryRequest, ModifyCategoryResponse, 'authorizer'> = {
  id: 'modifyCategory',
  family: 'category',
  method: 'POST',
  path: '/cgi-bin/wxopen/modifycategory',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/modifyCategory.html',
  permissionSets: [30],
  errors: [53303, 53306, 53307],
  request: (z: Zod) => z.strictObject({ first: z.number(), second: z.number(), certicates: z.array(certicate(z)) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAuditCategories}. */
export type GetAuditCategoriesRequest = NoFields;

/** Result of {@link getAuditCategories}. */
export interface GetAuditCategoriesResponse {
  /** Categories for a submission. */
  category_list: {
    /** Id of the first level. */
    first_id: number;
    /** Name of the first level. */
    first_class: string;
    /** Id of the second level. */
    second_id: number;
    /** Name of the second level. */
    second_class: string;
    /** Id of the third level, where there is one. */
    third_id?: number | undefined;
    /** Name of the third level, where there is one. */
    third_class?: string | undefined;
  }[];
}

/**
 * 获取类目名称信息。Approved categories with names and third level, as submitAudit of code-management takes them. Read it before a
 * submission.
 * Calls `GET /wxa/get_category`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoryName.html
 */
export const getAuditCategories: WechatEndpoint<GetAuditCategoriesRequest, GetAuditCategoriesResponse, 'authorizer'> = {
  id: 'getAllCategoryName',
  family: 'category',
  method: 'GET',
  path: '/wxa/get_category',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/category-management/getAllCategoryName.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      category_list: z.array(
        z.looseObject({
          first_id: z.number(),
          first_class: z.string(),
          second_id: z.number(),
          second_class: z.string(),
          third_id: z.number().optional(),
          third_class: z.string().optional(),
        }),
      ),
    }),
};
