import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Sub-merchants. */
interface ListSubMerchantsInfoList {
  /** Id of the sub-merchant. */
  merchant_id: Numeric;
  /** Account of the sub-merchant, if it has one. */
  app_id?: string | undefined;
  /** Name of the merchant, at most 12 Chinese characters. */
  brand_name: string;
  /** Logo, URL on the CDN of WeChat. */
  logo_url: string;
  /** CHECKING in review, APPROVED, REJECTED, EXPIRED authorisation is over. */
  status: string;
  /** Start of the authorisation, seconds since the epoch. */
  begin_time: number;
  /** End of the authorisation, seconds since the epoch. */
  end_time: number;
  /** First-level category, from {@link getSubMerchantCategories}. */
  primary_category_id: number;
  /** Second-level category, from {@link getSubMerchantCategories}. */
  secondary_category_id: number;
  /** Last change, seconds since the epoch. */
  update_time: number;
  /** Creation, seconds since the epoch. */
  create_time: number;
}

const listSubMerchantsInfoList = (z: Zod) =>
  z.looseObject({
    merchant_id: numeric(z),
    app_id: z.string().optional(),
    brand_name: z.string(),
    logo_url: z.string(),
    status: z.string(),
    begin_time: z.number(),
    end_time: z.number(),
    primary_category_id: z.number(),
    secondary_category_id: z.number(),
    update_time: z.number(),
    create_time: z.number(),
  });

/** Input of {@link getSubMerchantCategories}. */
export type GetSubMerchantCategoriesRequest = NoFields;

/** Result of {@link getSubMerchantCategories}. */
export interface GetSubMerchantCategoriesResponse {
  /** First-level categories. */
  category: {
    /** Id of the first-level category. */
    primary_category_id: number;
    /** Name of the category. */
    category_name: string;
    /** Second-level categories. */
    secondary_category: {
      /** Id of the second-level category. */
      secondary_category_id: number;
      /** Name of the category. */
      category_name: string;
      /** Documents the category needs. */
      need_qualification_stuffs?: string[] | undefined;
    }[];
  }[];
}

/**
 * 卡券开放类目查询。Categories that sub-merchants can have, and the documents they need.
 * Calls `GET /card/getapplyprotocol`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3
 */
export const getSubMerchantCategories: WechatEndpoint<
  GetSubMerchantCategoriesRequest,
  GetSubMerchantCategoriesResponse,
  'authorizer'
> = {
  id: 'cardGetApplyProtocol',
  family: 'oa-card',
  method: 'GET',
  path: '/card/getapplyprotocol',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#3',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      category: z.array(
        z.looseObject({
          primary_category_id: z.number(),
          category_name: z.string(),
          secondary_category: z.array(
            z.looseObject({
              secondary_category_id: z.number(),
              category_name: z.string(),
              need_qualification_stuffs: z.array(z.string()).optional(),
            }),
          ),
        }),
      ),
    }),
};

/** Input of {@link listSubMerchants}. */
export interface ListSubMerchantsRequest {
  /** Id to start from, 0 at first. */
  begin_id: string;
  /** Items to return. */
  limit: number;
  /** Only those of this state: CHECKING, APPROVED, REJECTED or EXPIRED. */
  status?: string | undefined;
}

/** Result of {@link listSubMerchants}. */
export interface ListSubMerchantsResponse {
  /** Sub-merchants. */
  info_list: ListSubMerchantsInfoList[];
  /** Id to go on from. */
  next_begin_id?: Numeric | undefined;
}

/**
 * 批量拉取子商户信息。Sub-merchants this account makes cards for.
 * Calls `POST /card/submerchant/batchget`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6
 */
export const listSubMerchants: WechatPagedEndpoint<
  ListSubMerchantsRequest,
  ListSubMerchantsResponse,
  'authorizer',
  ListSubMerchantsInfoList,
  'begin_id' | 'limit'
> = {
  id: 'cardSubMerchantBatchGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/submerchant/batchget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#6',
  paging: {
    kind: 'cursor',
    cursor: 'begin_id',
    limit: 'limit',
    size: 50,
    items: (answer) => answer.info_list,
    next: (answer) => answer.next_begin_id,
  },
  request: (z: Zod) => z.strictObject({ begin_id: z.string(), limit: z.number(), status: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({ info_list: z.array(listSubMerchantsInfoList(z)), next_begin_id: numeric(z).optional() }),
};

/** Input of {@link getSubMerchant}. */
export interface GetSubMerchantRequest {
  /** Sub-merchant, from {@link createSubMerchant}. */
  merchant_id: string;
}

/** Result of {@link getSubMerchant}. */
export interface GetSubMerchantResponse {
  /** The sub-merchant. */
  info: {
    /** Id of the sub-merchant. */
    merchant_id: string;
    /** Account of the sub-merchant, if it has one. */
    app_id?: string | undefined;
    /** Name of the merchant, at most 12 Chinese characters. */
    brand_name: string;
    /** Logo, URL on the CDN of WeChat. */
    logo_url: string;
    /** CHECKING in review, APPROVED, REJECTED, EXPIRED authorisation is over. */
    status: string;
    /** Start of the authorisation, seconds since the epoch. */
    begin_time: number;
    /** End of the authorisation, seconds since the epoch. */
    end_time: number;
    /** First-level category, from {@link getSubMerchantCategories}. */
    primary_category_id: number;
    /** Second-level category, from {@link getSubMerchantCategories}. */
    secondary_category_id: number;
    /** Last change, seconds since the epoch. */
    update_time: number;
    /** Creation, seconds since the epoch. */
    create_time: number;
  };
}

/**
 * 拉取单个子商户信息。One sub-merchant and the state of its review.
 * Calls `POST /card/submerchant/get`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5
 */
export const getSubMerchant: WechatEndpoint<GetSubMerchantRequest, GetSubMerchantResponse, 'authorizer'> = {
  id: 'cardSubMerchantGet',
  family: 'oa-card',
  method: 'POST',
  path: '/card/submerchant/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#5',
  request: (z: Zod) => z.strictObject({ merchant_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      info: z.looseObject({
        merchant_id: z.string(),
        app_id: z.string().optional(),
        brand_name: z.string(),
        logo_url: z.string(),
        status: z.string(),
        begin_time: z.number(),
        end_time: z.number(),
        primary_category_id: z.number(),
        secondary_category_id: z.number(),
        update_time: z.number(),
        create_time: z.number(),
      }),
    }),
};

/** Input of {@link createSubMerchant}. */
export interface CreateSubMerchantRequest {
  /** The sub-merchant. */
  info: {
    /** Account of the sub-merchant, if it has one. */
    app_id?: string | undefined;
    /** Name of the merchant, at most 12 Chinese characters. */
    brand_name: string;
    /** Logo, URL on the CDN of WeChat. */
    logo_url: string;
    /** Letter of authorisation, media id. */
    protocol: string;
    /** End of the authorisation, seconds since the epoch. */
    end_time: number;
    /** Business licence, media id; for those without an account. */
    agreement_media_id?: string | undefined;
    /** Identity card of the operator, media id; for those without an account. */
    operator_media_id?: string | undefined;
    /** First-level category, from {@link getSubMerchantCategories}. */
    primary_category_id: number;
    /** Second-level category, from {@link getSubMerchantCategories}. */
    secondary_category_id: number;
  };
}

/** Result of {@link createSubMerchant}. */
export interface CreateSubMerchantResponse {
  /** The sub-merchant. */
  info: ListSubMerchantsInfoList;
}

/**
 * 创建子商户。Creates a sub-merchant to make cards for (第三方代制模式); it goes to review.
 * Calls `POST /card/submerchant/submit`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
 */
export const createSubMerchant: WechatEndpoint<CreateSubMerchantRequest, CreateSubMerchantResponse, 'authorizer'> = {
  id: 'cardSubMerchantSubmit',
  family: 'oa-card',
  method: 'POST',
  path: '/card/submerchant/submit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1',
  request: (z: Zod) =>
    z.strictObject({
      info: z.strictObject({
        app_id: z.string().optional(),
        brand_name: z.string(),
        logo_url: z.string(),
        protocol: z.string(),
        end_time: z.number(),
        agreement_media_id: z.string().optional(),
        operator_media_id: z.string().optional(),
        primary_category_id: z.number(),
        secondary_category_id: z.number(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ info: listSubMerchantsInfoList(z) }),
};

/** Input of {@link updateSubMerchant}. */
export interface UpdateSubMerchantRequest {
  /** The sub-merchant. */
  info: {
    /** Account of the sub-merchant, if it has one. */
    app_id?: string | undefined;
    /** Name of the merchant, at most 12 Chinese characters. */
    brand_name: string;
    /** Logo, URL on the CDN of WeChat. */
    logo_url: string;
    /** Letter of authorisation, media id. */
    protocol: string;
    /** End of the authorisation, seconds since the epoch. */
    end_time: number;
    /** Business licence, media id; for those without an account. */
    agreement_media_id?: string | undefined;
    /** Identity card of the operator, media id; for those without an account. */
    operator_media_id?: string | undefined;
    /** First-level category, from {@link getSubMerchantCategories}. */
    primary_category_id: number;
    /** Second-level category, from {@link getSubMerchantCategories}. */
    secondary_category_id: number;
    /** Sub-merchant, from {@link createSubMerchant}. */
    merchant_id: string;
  };
}

/** Result of {@link updateSubMerchant}. */
export interface UpdateSubMerchantResponse {
  /** The sub-merchant. */
  info: ListSubMerchantsInfoList;
}

/**
 * 更新子商户。Changes a sub-merchant. Give it in full.
 * Calls `POST /card/submerchant/update`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1
 */
export const updateSubMerchant: WechatEndpoint<UpdateSubMerchantRequest, UpdateSubMerchantResponse, 'authorizer'> = {
  id: 'cardSubMerchantUpdate',
  family: 'oa-card',
  method: 'POST',
  path: '/card/submerchant/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/Third-party_developer_mode.html#1',
  request: (z: Zod) =>
    z.strictObject({
      info: z.strictObject({
        app_id: z.string().optional(),
        brand_name: z.string(),
        logo_url: z.string(),
        protocol: z.string(),
        end_time: z.number(),
        agreement_media_id: z.string().optional(),
        operator_media_id: z.string().optional(),
        primary_category_id: z.number(),
        secondary_category_id: z.number(),
        merchant_id: z.string(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ info: listSubMerchantsInfoList(z) }),
};
