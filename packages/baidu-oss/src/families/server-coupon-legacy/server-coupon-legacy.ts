import type { Int64, Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64, upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The answer’s content. */
interface CouponBannerCreateData {
  couponTemplateId?: Int64 | string | undefined;
  createTime?: number | undefined;
  deleted?: number | undefined;
  destUrl?: string | undefined;
  id?: Int64 | string | undefined;
  picUrl?: string | undefined;
  title?: string | undefined;
  updateTime?: number | undefined;
}

const couponBannerCreateData = (z: Zod) =>
  z.looseObject({
    couponTemplateId: z.union([int64(z), z.string()]).optional(),
    createTime: z.number().optional(),
    deleted: z.number().optional(),
    destUrl: z.string().optional(),
    id: z.union([int64(z), z.string()]).optional(),
    picUrl: z.string().optional(),
    title: z.string().optional(),
    updateTime: z.number().optional(),
  });

/** Input of {@link couponBannerCreate}. */
export interface CouponBannerCreateRequest {
  couponTemplateId: Int64 | string;
  destUrl: string;
  multipartFile: Upload;
  title: string;
}

/** Result of {@link couponBannerCreate}. */
export interface CouponBannerCreateResponse {
  /** The answer’s content. */
  data: CouponBannerCreateData;
}

/**
 * App.coupon-legacy.couponBannerCreate.
 * Calls `POST /file/2.0/smartapp/coupon/banner/create`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponBannerCreate: BaiduEndpoint<CouponBannerCreateRequest, CouponBannerCreateResponse, 'none'> = {
  id: 'app.coupon-legacy.couponBannerCreate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/file/2.0/smartapp/coupon/banner/create',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]),
      destUrl: z.string(),
      multipartFile: upload(z),
      title: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: couponBannerCreateData(z) }),
};

/** Input of {@link couponAddStock}. */
export interface CouponAddStockRequest {
  couponTemplateId: Int64 | string;
  stockName: string;
  stock: number;
  createTime: number;
}

/** Result of {@link couponAddStock}. */
export type CouponAddStockResponse = NoFields;

/**
 * App.coupon-legacy.couponAddStock.
 * Calls `POST /rest/2.0/smartapp/coupon/addStock`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponAddStock: BaiduEndpoint<CouponAddStockRequest, CouponAddStockResponse, 'none'> = {
  id: 'app.coupon-legacy.couponAddStock',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/addStock',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]),
      stockName: z.string(),
      stock: z.number(),
      createTime: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponBannerDelete}. */
export interface CouponBannerDeleteRequest {
  couponBannerId: Int64 | string;
  couponTemplateId: Int64 | string;
}

/** Result of {@link couponBannerDelete}. */
export interface CouponBannerDeleteResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon-legacy.couponBannerDelete.
 * Calls `POST /rest/2.0/smartapp/coupon/banner/delete`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponBannerDelete: BaiduEndpoint<CouponBannerDeleteRequest, CouponBannerDeleteResponse, 'none'> = {
  id: 'app.coupon-legacy.couponBannerDelete',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/banner/delete',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponBannerId: z.union([int64(z), z.string()]),
      couponTemplateId: z.union([int64(z), z.string()]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponBannerList}. */
export interface CouponBannerListRequest {
  couponTemplateId?: Int64 | string | undefined;
  /** Page, counted from 1. */
  page?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link couponBannerList}. */
export interface CouponBannerListResponse {
  /** The answer’s content. */
  data: {
    dataList?: CouponBannerCreateData[] | undefined;
    pageNo?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * App.coupon-legacy.couponBannerList.
 * Calls `GET /rest/2.0/smartapp/coupon/banner/list`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponBannerList: BaiduEndpoint<CouponBannerListRequest, CouponBannerListResponse, 'none'> = {
  id: 'app.coupon-legacy.couponBannerList',
  family: 'server-coupon-legacy',
  method: 'GET',
  path: '/rest/2.0/smartapp/coupon/banner/list',
  auth: 'none',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z.array(couponBannerCreateData(z)).optional(),
        pageNo: z.number().optional(),
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link couponCouponStat}. */
export interface CouponCouponStatRequest {
  statDateStart: string;
  statDateEnd: number;
  pageNo?: number | undefined;
  /** Items of a page. */
  pageSize: number;
}

/** Result of {@link couponCouponStat}. */
export type CouponCouponStatResponse = NoFields;

/**
 * App.coupon-legacy.couponCouponStat.
 * Calls `POST /rest/2.0/smartapp/coupon/couponStat`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponCouponStat: BaiduEndpoint<CouponCouponStatRequest, CouponCouponStatResponse, 'app'> = {
  id: 'app.coupon-legacy.couponCouponStat',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/couponStat',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      statDateStart: z.string(),
      statDateEnd: z.number(),
      pageNo: z.number().optional(),
      pageSize: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponCreate}. */
export interface CouponCreateRequest {
  bgColor: string;
  couponType: number;
  description?: string | undefined;
  effectTime: number;
  expireTime: number;
  introduce: string;
  sill: string;
  takeLimit: string;
  title: string;
  callbackUrl: string;
}

/** Result of {@link couponCreate}. */
export type CouponCreateResponse = NoFields;

/**
 * App.coupon-legacy.couponCreate.
 * Calls `POST /rest/2.0/smartapp/coupon/create`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponCreate: BaiduEndpoint<CouponCreateRequest, CouponCreateResponse, 'none'> = {
  id: 'app.coupon-legacy.couponCreate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/create',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      bgColor: z.string(),
      couponType: z.number(),
      description: z.string().optional(),
      effectTime: z.number(),
      expireTime: z.number(),
      introduce: z.string(),
      sill: z.string(),
      takeLimit: z.string(),
      title: z.string(),
      callbackUrl: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponDelete}. */
export interface CouponDeleteRequest {
  couponTemplateId: Int64 | string;
}

/** Result of {@link couponDelete}. */
export interface CouponDeleteResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon-legacy.couponDelete.
 * Calls `POST /rest/2.0/smartapp/coupon/delete`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponDelete: BaiduEndpoint<CouponDeleteRequest, CouponDeleteResponse, 'none'> = {
  id: 'app.coupon-legacy.couponDelete',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/delete',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) => z.strictObject({ couponTemplateId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link couponList}. */
export interface CouponListRequest {
  couponType?: number | undefined;
  /** Page, counted from 1. */
  page?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link couponList}. */
export type CouponListResponse = NoFields;

/**
 * App.coupon-legacy.couponList.
 * Calls `GET /rest/2.0/smartapp/coupon/list`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponList: BaiduEndpoint<CouponListRequest, CouponListResponse, 'none'> = {
  id: 'app.coupon-legacy.couponList',
  family: 'server-coupon-legacy',
  method: 'GET',
  path: '/rest/2.0/smartapp/coupon/list',
  auth: 'none',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({ couponType: z.number().optional(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponSync}. */
export interface CouponSyncRequest {
  openid: string;
  coupon: Record<string, unknown>;
  record_id: string;
  coupon_template_id: Int64 | string;
  effect_time: number;
  expire_time: number;
  code: string;
}

/** Result of {@link couponSync}. */
export type CouponSyncResponse = NoFields;

/**
 * App.coupon-legacy.couponSync.
 * Calls `POST /rest/2.0/smartapp/coupon/sync`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponSync: BaiduEndpoint<CouponSyncRequest, CouponSyncResponse, 'none'> = {
  id: 'app.coupon-legacy.couponSync',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/sync',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      coupon: z.record(z.string(), z.unknown()),
      record_id: z.string(),
      coupon_template_id: z.union([int64(z), z.string()]),
      effect_time: z.number(),
      expire_time: z.number(),
      code: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponUpdate}. */
export interface CouponUpdateRequest {
  couponTemplateId?: Int64 | string | undefined;
  bgColor: string;
  couponType: number;
  description?: string | undefined;
  effectTime: number;
  expireTime: number;
  introduce: string;
  sill: string;
  takeLimit: string;
  title: string;
  callbackUrl: string;
}

/** Result of {@link couponUpdate}. */
export type CouponUpdateResponse = NoFields;

/**
 * App.coupon-legacy.couponUpdate.
 * Calls `POST /rest/2.0/smartapp/coupon/update`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponUpdate: BaiduEndpoint<CouponUpdateRequest, CouponUpdateResponse, 'none'> = {
  id: 'app.coupon-legacy.couponUpdate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/update',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]).optional(),
      bgColor: z.string(),
      couponType: z.number(),
      description: z.string().optional(),
      effectTime: z.number(),
      expireTime: z.number(),
      introduce: z.string(),
      sill: z.string(),
      takeLimit: z.string(),
      title: z.string(),
      callbackUrl: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link couponWriteOffCoupon}. */
export interface CouponWriteOffCouponRequest {
  recordId: string;
  /** The user’s open id in this mini program. */
  openId: string;
}

/** Result of {@link couponWriteOffCoupon}. */
export type CouponWriteOffCouponResponse = NoFields;

/**
 * App.coupon-legacy.couponWriteOffCoupon.
 * Calls `POST /rest/2.0/smartapp/coupon/writeOffCoupon`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const couponWriteOffCoupon: BaiduEndpoint<CouponWriteOffCouponRequest, CouponWriteOffCouponResponse, 'none'> = {
  id: 'app.coupon-legacy.couponWriteOffCoupon',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/writeOffCoupon',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) => z.strictObject({ recordId: z.string(), openId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
