import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyMerchant}. */
export interface ApplyMerchantRequest {
  /** First category, from {@link listMerchantCategories}. */
  first_catid: number;
  /** Second category, from {@link listMerchantCategories}. */
  second_catid: number;
  /** Documents of the category, needed with `sensitive_type` 1: up to 5 temporary media, joined with `|`. */
  qualification_list?: string | undefined;
  /** Name, 4 to 30 characters; a Chinese one counts two. */
  nickname: string;
  /** Introduction. */
  intro: string;
  /** Picture, a temporary medium (jpg or png). */
  headimg_mediaid: string;
  /** Business licence, a temporary medium; needed after 85024. */
  org_code?: string | undefined;
  /** Further documents after 85024: up to 5 temporary media, joined with `|`. */
  other_files?: string | undefined;
}

/** Result of {@link applyMerchant}. */
export type ApplyMerchantResponse = NoFields;

/**
 * 创建门店小程序。Applies for the store mini program of the account. The administrator must confirm within 24 hours, then the review
 * starts; the event `apply_merchant_audit_info` and {@link getMerchantAudit} tell the result.
 * Calls `POST /wxa/apply_merchant`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6
 */
export const applyMerchant: WechatEndpoint<ApplyMerchantRequest, ApplyMerchantResponse, 'authorizer'> = {
  id: 'applyMerchant',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/apply_merchant',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#6',
  permissionSets: [8, 9, 10, 13],
  errors: [43104, 85024, 85025, 85026, 85027, 85028, 85029, 85049, 85050, 85053, 85056],
  request: (z: Zod) =>
    z.strictObject({
      first_catid: z.number(),
      second_catid: z.number(),
      qualification_list: z.string().optional(),
      nickname: z.string(),
      intro: z.string(),
      headimg_mediaid: z.string(),
      org_code: z.string().optional(),
      other_files: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getMerchantAudit}. */
export type GetMerchantAuditRequest = NoFields;

/** Result of {@link getMerchantAudit}. */
export interface GetMerchantAuditResponse {
  /** Answer. */
  data: {
    /** Id of the review. */
    audit_id: number;
    /** 0 not submitted, 1 approved, 2 under review, 3 refused, 4 refused by the administrator. */
    status: number;
    /** Why it was refused. */
    reason?: string | undefined;
  };
}

/**
 * 获取门店小程序审核结果。State of the application of {@link applyMerchant}.
 * Calls `GET /wxa/get_merchant_audit_info`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7
 */
export const getMerchantAudit: WechatEndpoint<GetMerchantAuditRequest, GetMerchantAuditResponse, 'authorizer'> = {
  id: 'getMerchantAuditInfo',
  family: 'store-wxa',
  method: 'GET',
  path: '/wxa/get_merchant_audit_info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#7',
  permissionSets: [8, 9, 10, 13],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ audit_id: z.number(), status: z.number(), reason: z.string().optional() }) }),
};

/** Input of {@link listMerchantCategories}. */
export type ListMerchantCategoriesRequest = NoFields;

/** Result of {@link listMerchantCategories}. */
export interface ListMerchantCategoriesResponse {
  /** Answer. */
  data: {
    /** Categories. */
    all_category_info: {
      /** Categories. */
      categories: {
        /** Id, 0 the root. */
        id: number;
        /** Name. */
        name?: string | undefined;
        /** 0 root, 1 first, 2 second level. */
        level?: number | undefined;
        /** Parent category. */
        father?: number | undefined;
        /** Categories below. */
        children?: number[] | undefined;
        /** 1 needs documents, 0 not. */
        sensitive_type?: number | undefined;
        /** Documents that it needs. */
        qualify?:
          | {
              /** Sets of documents. */
              exter_list: {
                /** Documents of the set. */
                inner_list: {
                  /** Name of the document. */
                  name: string;
                  /** Example of the document. */
                  url?: string | undefined;
                }[];
              }[];
              /** Remark. */
              remark?: string | undefined;
            }
          | undefined;
      }[];
    };
  };
}

/**
 * 拉取门店小程序类目。Categories of store mini programs, a tree of two levels in one list.
 * Calls `GET /wxa/get_merchant_category`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5
 */
export const listMerchantCategories: WechatEndpoint<
  ListMerchantCategoriesRequest,
  ListMerchantCategoriesResponse,
  'authorizer'
> = {
  id: 'getMerchantCategory',
  family: 'store-wxa',
  method: 'GET',
  path: '/wxa/get_merchant_category',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#5',
  permissionSets: [8, 9, 10, 13, 37],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        all_category_info: z.looseObject({
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
                    z.looseObject({
                      inner_list: z.array(z.looseObject({ name: z.string(), url: z.string().optional() })),
                    }),
                  ),
                  remark: z.string().optional(),
                })
                .optional(),
            }),
          ),
        }),
      }),
    }),
};

/** Input of {@link updateMerchant}. */
export interface UpdateMerchantRequest {
  /** Introduction; empty leaves it. */
  intro: string;
  /** Picture, a temporary medium; empty leaves it. */
  headimg_mediaid: string;
}

/** Result of {@link updateMerchant}. */
export type UpdateMerchantResponse = NoFields;

/**
 * 修改门店小程序信息。Changes picture and introduction of the store mini program; an empty text leaves one as it is.
 * Calls `POST /wxa/modify_merchant`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8
 */
export const updateMerchant: WechatEndpoint<UpdateMerchantRequest, UpdateMerchantResponse, 'authorizer'> = {
  id: 'modifyMerchant',
  family: 'store-wxa',
  method: 'POST',
  path: '/wxa/modify_merchant',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Stores/WeChat_Shop_Miniprogram_Interface.html#8',
  permissionSets: [8, 9, 10, 13],
  errors: [85049],
  request: (z: Zod) => z.strictObject({ intro: z.string(), headimg_mediaid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
