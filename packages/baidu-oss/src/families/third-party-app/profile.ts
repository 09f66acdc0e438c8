import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Proofs for a name that contains a brand word; addresses given by the image upload. */
interface QualMaterials {
  /** Image addresses of the trademark certificate. */
  trademark?: string[] | undefined;
  /** Image addresses of the letter of authorisation. */
  authorization?: string[] | undefined;
  /** Image addresses of screenshots of the ICP registration. */
  icpImg?: string[] | undefined;
  /** Image addresses of the authorisation as flagship store. */
  ultimate?: string[] | undefined;
  /** Image addresses of the authorisation as exclusive store. */
  professional?: string[] | undefined;
  /** Image addresses of further proofs. */
  others?: string[] | undefined;
}

const qualMaterials = (z: Zod) =>
  z.strictObject({
    trademark: z.array(z.string()).optional(),
    authorization: z.array(z.string()).optional(),
    icpImg: z.array(z.string()).optional(),
    ultimate: z.array(z.string()).optional(),
    professional: z.array(z.string()).optional(),
    others: z.array(z.string()).optional(),
  });

/** Input of {@link listCategories}. */
export interface ListCategoriesRequest {
  /** 1 categories open to individuals, 2 all categories. */
  category_type: string | number;
}

/** Result of {@link listCategories}. */
export interface ListCategoriesResponse {
  /** Categories of the first level. */
  data: {
    /** Name of the category. */
    category_name: string;
    /** 1 open to individuals, 2 for enterprises only. */
    category_type?: number | undefined;
    /** Id of the category. */
    id: Int64 | string;
    /**
     * Categories of the second level by id: `id`, `category_name`, `category_type`, `need_quali` (1 qualification needed, 0 not)
     * and `category_quali`, JSON text of what is needed.
     */
    sub_items?: Record<string, unknown> | undefined;
  }[];
}

/**
 * 获取小程序全类目列表。Gets the dictionary of service categories, with the qualifications that each of them needs.
 * Calls `GET /rest/2.0/smartapp/app/category/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/category_list/
 */
export const listCategories: BaiduEndpoint<ListCategoriesRequest, ListCategoriesResponse, 'authorizer'> = {
  id: 'tp.app.getAppCategoryList',
  family: 'third-party-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/category/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/info/category_list/',
  request: (z: Zod) => z.strictObject({ category_type: z.union([z.string(), z.number()]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          category_name: z.string(),
          category_type: z.number().optional(),
          id: z.union([int64(z), z.string()]),
          sub_items: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
};

/** Input of {@link setCategories}. */
export interface SetCategoriesRequest {
  /** The categories with their qualifications; replaces all present ones. */
  categorys:
    | {
        /** Id of the category of the second level. */
        sub_category_id: Int64 | string;
        /** Qualifications; leave out where none is needed. */
        qualis?:
          | {
              /** Id of the qualification item, from the category list. */
              id: Int64 | string;
              /** Image address that the image upload gave. */
              addr: string;
            }[]
          | undefined;
      }[]
    | string;
}

/** Result of {@link setCategories}. */
export interface SetCategoriesResponse {
  /** The answer’s content. */
  data?:
    | {
        /** Id of the review. */
        examine_id?: Int64 | string | undefined;
      }
    | undefined;
}

/**
 * 修改小程序类目。Replaces all service categories of the mini program, at most five. Qualifications that have passed for the owner are
 * not reviewed again.
 * Calls `POST /rest/2.0/smartapp/app/category/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/modify_app_category/
 */
export const setCategories: BaiduEndpoint<SetCategoriesRequest, SetCategoriesResponse, 'authorizer'> = {
  id: 'tp.app.setAppCategory',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/category/update',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/modify_app_category/',
  errors: [47007, 47008, 50013, 50060, 50061, 50062, 50063],
  request: (z: Zod) =>
    z.strictObject({
      categorys: z.union([
        z.array(
          z.strictObject({
            sub_category_id: z.union([int64(z), z.string()]),
            qualis: z.array(z.strictObject({ id: z.union([int64(z), z.string()]), addr: z.string() })).optional(),
          }),
        ),
        z.string(),
      ]),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ examine_id: z.union([int64(z), z.string()]).optional() }).optional() }),
};

/** Input of {@link checkName}. */
export interface CheckNameRequest {
  /** Name to check. */
  app_name: string;
}

/** Result of {@link checkName}. */
export interface CheckNameResponse {
  /** The answer’s content. */
  data: {
    /**
     * 0 passed, 1 name taken, 2 sensitive words, 3 equals a brand word, 4 contains a brand word, 5 high-traffic word.
     */
    checkResult: number;
    /** Words that made the check fail. */
    checkWords?: unknown[] | undefined;
  };
}

/**
 * 小程序名称检测。Checks whether a name may be used. See `checkNameWithQualification` for the newer check that also tells which proofs
 * are needed.
 * Calls `GET /rest/2.0/smartapp/app/checkname`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/
 */
export const checkName: BaiduEndpoint<CheckNameRequest, CheckNameResponse, 'authorizer'> = {
  id: 'tp.app.appCheckname',
  family: 'third-party-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/checkname',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/info/',
  request: (z: Zod) => z.strictObject({ app_name: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ checkResult: z.number(), checkWords: z.array(z.unknown()).optional() }) }),
};

/** Input of {@link checkNameWithQualification}. */
export interface CheckNameWithQualificationRequest {
  /** Name to check. */
  app_name: string;
  /** Proofs for a name that contains a brand word; addresses given by the image upload. */
  qual_materials?: QualMaterials | string | undefined;
}

/** Result of {@link checkNameWithQualification}. */
export interface CheckNameWithQualificationResponse {
  /** The answer’s content. */
  data: {
    /** 0 passed, other numbers name the check that failed. */
    checkResult: number;
    /** Words that made the check fail. */
    checkWords?: string[] | undefined;
    /** Numbers of the fields of `qual_materials` that this name may come with. */
    optionalFields?: number[] | undefined;
    /** Numbers of the fields of `qual_materials` that this name must come with. */
    requiredFields?: number[] | undefined;
  };
}

/**
 * 小程序名称检测（支持资质）。Checks whether a name may be used, and tells which proofs it may or must come with.
 * Calls `GET /rest/2.0/smartapp/app/checknamewithqual`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/app_name_check/
 */
export const checkNameWithQualification: BaiduEndpoint<
  CheckNameWithQualificationRequest,
  CheckNameWithQualificationResponse,
  'authorizer'
> = {
  id: 'tp.app.checkAppNickName',
  family: 'third-party-app',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/checknamewithqual',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/info/app_name_check/',
  request: (z: Zod) =>
    z.strictObject({ app_name: z.string(), qual_materials: z.union([qualMaterials(z), z.string()]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        checkResult: z.number(),
        checkWords: z.array(z.string()).optional(),
        optionalFields: z.array(z.number()).optional(),
        requiredFields: z.array(z.number()).optional(),
      }),
    }),
};

/** Input of {@link setIcon}. */
export interface SetIconRequest {
  /** Image address that the image upload gave. */
  image_url: string;
}

/** Result of {@link setIcon}. */
export type SetIconResponse = NoFields;

/**
 * 修改小程序icon。Sends a new icon to review; the result arrives as event `APP_ICON_AUDIT_PASS` or `APP_ICON_AUDIT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/app/modifyheadimage`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/modify_app_icon/
 */
export const setIcon: BaiduEndpoint<SetIconRequest, SetIconResponse, 'authorizer'> = {
  id: 'tp.app.setAppImage',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/modifyheadimage',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/modify_app_icon/',
  errors: [47005, 47008],
  request: (z: Zod) => z.strictObject({ image_url: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setDescription}. */
export interface SetDescriptionRequest {
  /** New description of the mini program. */
  signature: string;
}

/** Result of {@link setDescription}. */
export type SetDescriptionResponse = NoFields;

/**
 * 修改功能介绍。Sends a new description to review; the result arrives as event `APP_DESC_AUDIT_PASS` or `APP_DESC_AUDIT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/app/modifysignature`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/modify_app_desc/
 */
export const setDescription: BaiduEndpoint<SetDescriptionRequest, SetDescriptionResponse, 'authorizer'> = {
  id: 'tp.app.setAppSignature',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/modifysignature',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/modify_app_desc/',
  errors: [47006],
  request: (z: Zod) => z.strictObject({ signature: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setName}. */
export interface SetNameRequest {
  /** New name of the mini program. */
  nick_name: string;
  /** Image addresses that prove the right to a brand word in the name, separated by commas. */
  app_name_material?: string | undefined;
}

/** Result of {@link setName}. */
export type SetNameResponse = NoFields;

/**
 * 修改小程序名称。Sends a new name to review; the result arrives as event `APP_NAME_AUDIT_PASS` or `APP_NAME_AUDIT_FAIL`.
 * `setNameWithQualification` is the newer call.
 * Calls `POST /rest/2.0/smartapp/app/setnickname`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/
 */
export const setName: BaiduEndpoint<SetNameRequest, SetNameResponse, 'authorizer'> = {
  id: 'tp.app.appSetnickname',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/setnickname',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/',
  errors: [47004, 47008],
  request: (z: Zod) => z.strictObject({ nick_name: z.string(), app_name_material: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setNameWithQualification}. */
export interface SetNameWithQualificationRequest {
  /** New name of the mini program. */
  nick_name: string;
  /** Proofs for a name that contains a brand word; addresses given by the image upload. */
  qual_materials?: QualMaterials | string | undefined;
}

/** Result of {@link setNameWithQualification}. */
export interface SetNameWithQualificationResponse {
  /** The answer’s content. */
  data:
    | {
        /** Id of the review. */
        examine_id?: Int64 | string | undefined;
      }[]
    | {
        /** Id of the review. */
        examine_id?: Int64 | string | undefined;
      };
}

/**
 * 修改小程序名称（支持资质）。Sends a new name with proofs of its brand words to review.
 * Calls `POST /rest/2.0/smartapp/app/setnicknamewithqual`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/modify_app_name_with_qualification/
 */
export const setNameWithQualification: BaiduEndpoint<
  SetNameWithQualificationRequest,
  SetNameWithQualificationResponse,
  'authorizer'
> = {
  id: 'tp.app.setAppNickName',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/setnicknamewithqual',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/info/modify_app_name_with_qualification/',
  request: (z: Zod) =>
    z.strictObject({ nick_name: z.string(), qual_materials: z.union([qualMaterials(z), z.string()]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.union([
        z.array(z.looseObject({ examine_id: z.union([int64(z), z.string()]).optional() })),
        z.looseObject({ examine_id: z.union([int64(z), z.string()]).optional() }),
      ]),
    }),
};
