import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** CouponTpBatchGetDataDataListBaseInfo. */
interface CouponTpBatchGetDataDataListBaseInfo {
  title?: string | undefined;
  color?: string | undefined;
  get_limit?: number | undefined;
  date_info?:
    | {
        get_start_timestamp?: number | undefined;
        get_end_timestamp?: number | undefined;
        type?: number | undefined;
        begin_timestamp?: number | undefined;
        end_timestamp?: number | undefined;
        time_unit?: number | undefined;
        time_value?: number | undefined;
      }
    | undefined;
}

const couponTpBatchGetDataDataListBaseInfo = (z: Zod) =>
  z.looseObject({
    title: z.string().optional(),
    color: z.string().optional(),
    get_limit: z.number().optional(),
    date_info: z
      .looseObject({
        get_start_timestamp: z.number().optional(),
        get_end_timestamp: z.number().optional(),
        type: z.number().optional(),
        begin_timestamp: z.number().optional(),
        end_timestamp: z.number().optional(),
        time_unit: z.number().optional(),
        time_value: z.number().optional(),
      })
      .optional(),
  });

/** Input of {@link couponTpBannerAdd}. */
export interface CouponTpBannerAddRequest {
  coupon_id: string;
  pic_url: string;
  title: string;
  app_redirect_path?: string | undefined;
}

/** Result of {@link couponTpBannerAdd}. */
export interface CouponTpBannerAddResponse {
  /** The answer’s content. */
  data: {
    banner_id?: Int64 | string | undefined;
  };
}

/**
 * Tp.coupon.couponTpBannerAdd.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/add`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBannerAdd: BaiduEndpoint<CouponTpBannerAddRequest, CouponTpBannerAddResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBannerAdd',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_id: z.string(),
      pic_url: z.string(),
      title: z.string(),
      app_redirect_path: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ banner_id: z.union([int64(z), z.string()]).optional() }) }),
};

/** Input of {@link couponTpBannerBatchGet}. */
export interface CouponTpBannerBatchGetRequest {
  coupon_id: string;
  pic_url?: string | undefined;
  title?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link couponTpBannerBatchGet}. */
export interface CouponTpBannerBatchGetResponse {
  /** The answer’s content. */
  data: {
    page_no?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
    data_list?:
      | {
          banner_id?: Int64 | string | undefined;
          coupon_id?: string | undefined;
          title?: string | undefined;
          pic_url?: string | undefined;
          app_redirect_path?: string | undefined;
          create_time?: number | undefined;
          update_time?: number | undefined;
        }[]
      | undefined;
  };
}

/**
 * Tp.coupon.couponTpBannerBatchGet.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/banner/batch/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBannerBatchGet: BaiduEndpoint<
  CouponTpBannerBatchGetRequest,
  CouponTpBannerBatchGetResponse,
  'authorizer'
> = {
  id: 'tp.coupon.couponTpBannerBatchGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/batch/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_id: z.string(),
      pic_url: z.string().optional(),
      title: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        page_no: z.number().optional(),
        total: z.number().optional(),
        data_list: z
          .array(
            z.looseObject({
              banner_id: z.union([int64(z), z.string()]).optional(),
              coupon_id: z.string().optional(),
              title: z.string().optional(),
              pic_url: z.string().optional(),
              app_redirect_path: z.string().optional(),
              create_time: z.number().optional(),
              update_time: z.number().optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link couponTpBannerDelete}. */
export interface CouponTpBannerDeleteRequest {
  coupon_id: string;
  banner_id: Int64 | string;
}

/** Result of {@link couponTpBannerDelete}. */
export interface CouponTpBannerDeleteResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.coupon.couponTpBannerDelete.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBannerDelete: BaiduEndpoint<
  CouponTpBannerDeleteRequest,
  CouponTpBannerDeleteResponse,
  'authorizer'
> = {
  id: 'tp.coupon.couponTpBannerDelete',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string(), banner_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponTpBannerGet}. */
export interface CouponTpBannerGetRequest {
  coupon_id: string;
  banner_ids: number;
}

/** Result of {@link couponTpBannerGet}. */
export interface CouponTpBannerGetResponse {
  /** The answer’s content. */
  data: {
    banner_ids?: number | undefined;
    coupon_id?: string | undefined;
    title?: string | undefined;
    pic_url?: string | undefined;
    app_redirect_path?: string | undefined;
    create_time?: number | undefined;
    update_time?: number | undefined;
  }[];
}

/**
 * Tp.coupon.couponTpBannerGet.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/banner/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBannerGet: BaiduEndpoint<CouponTpBannerGetRequest, CouponTpBannerGetResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBannerGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string(), banner_ids: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          banner_ids: z.number().optional(),
          coupon_id: z.string().optional(),
          title: z.string().optional(),
          pic_url: z.string().optional(),
          app_redirect_path: z.string().optional(),
          create_time: z.number().optional(),
          update_time: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link couponTpBannerUpdate}. */
export interface CouponTpBannerUpdateRequest {
  coupon_id: string;
  banner_ids: number;
  pic_url: string;
  title: string;
  app_redirect_path?: string | undefined;
}

/** Result of {@link couponTpBannerUpdate}. */
export interface CouponTpBannerUpdateResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.coupon.couponTpBannerUpdate.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBannerUpdate: BaiduEndpoint<
  CouponTpBannerUpdateRequest,
  CouponTpBannerUpdateResponse,
  'authorizer'
> = {
  id: 'tp.coupon.couponTpBannerUpdate',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_id: z.string(),
      banner_ids: z.number(),
      pic_url: z.string(),
      title: z.string(),
      app_redirect_path: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponTpBatchGet}. */
export interface CouponTpBatchGetRequest {
  title?: string | undefined;
  coupon_type?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link couponTpBatchGet}. */
export interface CouponTpBatchGetResponse {
  /** The answer’s content. */
  data: {
    page_no?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
    data_list?:
      | {
          coupon_type?: string | undefined;
          discount?: number | undefined;
          base_info?: CouponTpBatchGetDataDataListBaseInfo | undefined;
          description?: string | undefined;
          callback_url?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * Tp.coupon.couponTpBatchGet.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/batch/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBatchGet: BaiduEndpoint<CouponTpBatchGetRequest, CouponTpBatchGetResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBatchGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/batch/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      title: z.string().optional(),
      coupon_type: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        page_no: z.number().optional(),
        total: z.number().optional(),
        data_list: z
          .array(
            z.looseObject({
              coupon_type: z.string().optional(),
              discount: z.number().optional(),
              base_info: couponTpBatchGetDataDataListBaseInfo(z).optional(),
              description: z.string().optional(),
              callback_url: z.string().optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link couponTpBatchUpload}. */
export interface CouponTpBatchUploadRequest {
  coupon_id: string;
  coupon_codes: string;
}

/** Result of {@link couponTpBatchUpload}. */
export interface CouponTpBatchUploadResponse {
  /** The answer’s content. */
  data: {
    success_num?: number | undefined;
    fail_num?: number | undefined;
  };
}

/**
 * Tp.coupon.couponTpBatchUpload.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/batch/upload`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpBatchUpload: BaiduEndpoint<CouponTpBatchUploadRequest, CouponTpBatchUploadResponse, 'authorizer'> =
  {
    id: 'tp.coupon.couponTpBatchUpload',
    family: 'third-party-coupon',
    method: 'POST',
    path: '/rest/2.0/smartapp/v1.0/coupon/tp/batch/upload',
    auth: 'authorizer',
    body: 'form',
    retry: 'never',
    doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
    request: (z: Zod) => z.strictObject({ coupon_id: z.string(), coupon_codes: z.string() }),
    response: (z: Zod) =>
      z.looseObject({ data: z.looseObject({ success_num: z.number().optional(), fail_num: z.number().optional() }) }),
  };

/** Input of {@link couponTpConsume}. */
export interface CouponTpConsumeRequest {
  coupon_id?: string | undefined;
  coupon_take_id: Int64 | string;
  coupon_code: string;
  /** The user’s open id in this mini program. */
  open_id: string;
}

/** Result of {@link couponTpConsume}. */
export interface CouponTpConsumeResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.coupon.couponTpConsume.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/consume`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpConsume: BaiduEndpoint<CouponTpConsumeRequest, CouponTpConsumeResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpConsume',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/consume',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_id: z.string().optional(),
      coupon_take_id: z.union([int64(z), z.string()]),
      coupon_code: z.string(),
      open_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponTpCreate}. */
export interface CouponTpCreateRequest {
  coupon_type: string;
  least_cost?: number | undefined;
  reduce_cost: number;
  base_info: string;
  description: string;
  callback_url: string;
  discount: number;
  title: string;
  color: string;
  date_info: string;
  type: number;
  begin_timestamp: number;
  end_timestamp: number;
  time_unit: number;
  time_value: number;
  get_start_timestamp: number;
  get_end_timestamp: number;
  get_limit: number;
  app_redirect_path?: string | undefined;
}

/** Result of {@link couponTpCreate}. */
export interface CouponTpCreateResponse {
  /** The answer’s content. */
  data: {
    coupon_id?: string | undefined;
  };
}

/**
 * Tp.coupon.couponTpCreate.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpCreate: BaiduEndpoint<CouponTpCreateRequest, CouponTpCreateResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpCreate',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_type: z.string(),
      least_cost: z.number().optional(),
      reduce_cost: z.number(),
      base_info: z.string(),
      description: z.string(),
      callback_url: z.string(),
      discount: z.number(),
      title: z.string(),
      color: z.string(),
      date_info: z.string(),
      type: z.number(),
      begin_timestamp: z.number(),
      end_timestamp: z.number(),
      time_unit: z.number(),
      time_value: z.number(),
      get_start_timestamp: z.number(),
      get_end_timestamp: z.number(),
      get_limit: z.number(),
      app_redirect_path: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ coupon_id: z.string().optional() }) }),
};

/** Input of {@link couponTpDelete}. */
export interface CouponTpDeleteRequest {
  coupon_id: string;
}

/** Result of {@link couponTpDelete}. */
export interface CouponTpDeleteResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.coupon.couponTpDelete.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpDelete: BaiduEndpoint<CouponTpDeleteRequest, CouponTpDeleteResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpDelete',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponTpGet}. */
export interface CouponTpGetRequest {
  coupon_id: string;
}

/** Result of {@link couponTpGet}. */
export interface CouponTpGetResponse {
  /** The answer’s content. */
  data: {
    coupon_id?: string | undefined;
    coupon_type?: string | undefined;
    discount?: number | undefined;
    base_info?: CouponTpBatchGetDataDataListBaseInfo | undefined;
    description?: string | undefined;
    callback_url?: string | undefined;
  };
}

/**
 * Tp.coupon.couponTpGet.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const couponTpGet: BaiduEndpoint<CouponTpGetRequest, CouponTpGetResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        coupon_id: z.string().optional(),
        coupon_type: z.string().optional(),
        discount: z.number().optional(),
        base_info: couponTpBatchGetDataDataListBaseInfo(z).optional(),
        description: z.string().optional(),
        callback_url: z.string().optional(),
      }),
    }),
};
