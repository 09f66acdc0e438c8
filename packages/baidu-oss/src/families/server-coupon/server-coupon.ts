import type { Int64, Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64, upload } from '../schemas.js';

/** BatchGetCouponBannerDataDataList. */
interface BatchGetCouponBannerDataDataList {
  appRedirectPath?: string | undefined;
  bannerId?: Int64 | string | undefined;
  couponId?: string | undefined;
  createTime?: number | undefined;
  picUrl?: string | undefined;
  title?: string | undefined;
  updateTime?: number | undefined;
}

const batchGetCouponBannerDataDataList = (z: Zod) =>
  z.looseObject({
    appRedirectPath: z.string().optional(),
    bannerId: z.union([int64(z), z.string()]).optional(),
    couponId: z.string().optional(),
    createTime: z.number().optional(),
    picUrl: z.string().optional(),
    title: z.string().optional(),
    updateTime: z.number().optional(),
  });

/** DateInfo. */
interface DateInfo {
  beginTimestamp?: number | undefined;
  endTimestamp?: number | undefined;
  getEndTimestamp?: number | undefined;
  getStartTimestamp?: number | undefined;
  timeUnit?: number | undefined;
  timeValue?: number | undefined;
  type?: number | undefined;
}

const dateInfo = (z: Zod) =>
  z.looseObject({
    beginTimestamp: z.number().optional(),
    endTimestamp: z.number().optional(),
    getEndTimestamp: z.number().optional(),
    getStartTimestamp: z.number().optional(),
    timeUnit: z.number().optional(),
    timeValue: z.number().optional(),
    type: z.number().optional(),
  });

/** Input of {@link uploadCouponImage}. */
export interface UploadCouponImageRequest {
  file: Upload;
}

/** Result of {@link uploadCouponImage}. */
export interface UploadCouponImageResponse {
  /** The answer’s content. */
  data: {
    url?: string | undefined;
  };
}

/**
 * App.coupon.uploadCouponImage.
 * Calls `POST /file/2.0/smartapp/v1.0/coupon/upload/image`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const uploadCouponImage: BaiduEndpoint<UploadCouponImageRequest, UploadCouponImageResponse, 'app'> = {
  id: 'app.coupon.uploadCouponImage',
  family: 'server-coupon',
  method: 'POST',
  path: '/file/2.0/smartapp/v1.0/coupon/upload/image',
  auth: 'app',
  body: 'multipart',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) => z.strictObject({ file: upload(z) }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ url: z.string().optional() }) }),
};

/** Input of {@link addCouponBanner}. */
export interface AddCouponBannerRequest {
  couponId: string;
  picUrl: string;
  title: string;
  appRedirectPath?: string | undefined;
}

/** Result of {@link addCouponBanner}. */
export interface AddCouponBannerResponse {
  /** The answer’s content. */
  data: {
    bannerId?: Int64 | string | undefined;
  };
}

/**
 * App.coupon.addCouponBanner.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/add`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const addCouponBanner: BaiduEndpoint<AddCouponBannerRequest, AddCouponBannerResponse, 'app'> = {
  id: 'app.coupon.addCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) =>
    z.strictObject({
      couponId: z.string(),
      picUrl: z.string(),
      title: z.string(),
      appRedirectPath: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ bannerId: z.union([int64(z), z.string()]).optional() }) }),
};

/** Input of {@link batchGetCouponBanner}. */
export interface BatchGetCouponBannerRequest {
  couponId: string;
  pageNum?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
  picUrl?: string | undefined;
  title?: string | undefined;
}

/** Result of {@link batchGetCouponBanner}. */
export interface BatchGetCouponBannerResponse {
  /** The answer’s content. */
  data: {
    dataList?: BatchGetCouponBannerDataDataList[] | undefined;
    pageNo?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * App.coupon.batchGetCouponBanner.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/banner/batchGet`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const batchGetCouponBanner: BaiduEndpoint<BatchGetCouponBannerRequest, BatchGetCouponBannerResponse, 'app'> = {
  id: 'app.coupon.batchGetCouponBanner',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/batchGet',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) =>
    z.strictObject({
      couponId: z.string(),
      pageNum: z.number().optional(),
      pageSize: z.number().optional(),
      picUrl: z.string().optional(),
      title: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z.array(batchGetCouponBannerDataDataList(z)).optional(),
        pageNo: z.number().optional(),
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link deleteCouponBanner}. */
export interface DeleteCouponBannerRequest {
  couponId: string;
  bannerId: Int64 | string;
}

/** Result of {@link deleteCouponBanner}. */
export interface DeleteCouponBannerResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon.deleteCouponBanner.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const deleteCouponBanner: BaiduEndpoint<DeleteCouponBannerRequest, DeleteCouponBannerResponse, 'app'> = {
  id: 'app.coupon.deleteCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/delete',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) => z.strictObject({ couponId: z.string(), bannerId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link getCouponBanner}. */
export interface GetCouponBannerRequest {
  couponId: string;
  bannerIds: string | number[] | number;
}

/** Result of {@link getCouponBanner}. */
export interface GetCouponBannerResponse {
  /** The answer’s content. */
  data: BatchGetCouponBannerDataDataList[];
}

/**
 * App.coupon.getCouponBanner.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/banner/get`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const getCouponBanner: BaiduEndpoint<GetCouponBannerRequest, GetCouponBannerResponse, 'app'> = {
  id: 'app.coupon.getCouponBanner',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/get',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) =>
    z.strictObject({ couponId: z.string(), bannerIds: z.union([z.string(), z.array(z.number()), z.number()]) }),
  response: (z: Zod) => z.looseObject({ data: z.array(batchGetCouponBannerDataDataList(z)) }),
};

/** Input of {@link updateCouponBanner}. */
export interface UpdateCouponBannerRequest {
  couponId: string;
  picUrl: string;
  title: string;
  appRedirectPath?: string | undefined;
  bannerId: Int64 | string;
}

/** Result of {@link updateCouponBanner}. */
export interface UpdateCouponBannerResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon.updateCouponBanner.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/update`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const updateCouponBanner: BaiduEndpoint<UpdateCouponBannerRequest, UpdateCouponBannerResponse, 'app'> = {
  id: 'app.coupon.updateCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) =>
    z.strictObject({
      couponId: z.string(),
      picUrl: z.string(),
      title: z.string(),
      appRedirectPath: z.string().optional(),
      bannerId: z.union([int64(z), z.string()]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link batchGetCoupon}. */
export interface BatchGetCouponRequest {
  title?: string | undefined;
  couponType?: string | undefined;
  pageNum?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link batchGetCoupon}. */
export interface BatchGetCouponResponse {
  /** The answer’s content. */
  data: {
    dataList?:
      | {
          baseInfo?:
            | {
                color?: string | undefined;
                dateInfo?: DateInfo | undefined;
                getLimit?: number | undefined;
                title?: string | undefined;
                codeType?: number | undefined;
                quantity?: number | undefined;
                appRedirectPath?: string | undefined;
                isMemberShip?: boolean | undefined;
              }
            | undefined;
          callbackUrl?: string | undefined;
          couponType?: string | undefined;
          description?: string | undefined;
          discount?: number | undefined;
          couponId?: string | undefined;
        }[]
      | undefined;
    pageNo?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * App.coupon.batchGetCoupon.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/batchGet`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/
 */
export const batchGetCoupon: BaiduEndpoint<BatchGetCouponRequest, BatchGetCouponResponse, 'app'> = {
  id: 'app.coupon.batchGetCoupon',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/batchGet',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/',
  request: (z: Zod) =>
    z.strictObject({
      title: z.string().optional(),
      couponType: z.string().optional(),
      pageNum: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z
          .array(
            z.looseObject({
              baseInfo: z
                .looseObject({
                  color: z.string().optional(),
                  dateInfo: dateInfo(z).optional(),
                  getLimit: z.number().optional(),
                  title: z.string().optional(),
                  codeType: z.number().optional(),
                  quantity: z.number().optional(),
                  appRedirectPath: z.string().optional(),
                  isMemberShip: z.boolean().optional(),
                })
                .optional(),
              callbackUrl: z.string().optional(),
              couponType: z.string().optional(),
              description: z.string().optional(),
              discount: z.number().optional(),
              couponId: z.string().optional(),
            }),
          )
          .optional(),
        pageNo: z.number().optional(),
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link batchUploadCouponCode}. */
export interface BatchUploadCouponCodeRequest {
  couponId: string;
  couponCodes: string | string[];
}

/** Result of {@link batchUploadCouponCode}. */
export interface BatchUploadCouponCodeResponse {
  /** The answer’s content. */
  data: {
    failNum?: string | number | undefined;
    successNum?: string | number | undefined;
  };
}

/**
 * App.coupon.batchUploadCouponCode.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/code/batchUpload`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_code/
 */
export const batchUploadCouponCode: BaiduEndpoint<BatchUploadCouponCodeRequest, BatchUploadCouponCodeResponse, 'app'> =
  {
    id: 'app.coupon.batchUploadCouponCode',
    family: 'server-coupon',
    method: 'POST',
    path: '/rest/2.0/smartapp/v1.0/coupon/code/batchUpload',
    auth: 'app',
    body: 'form',
    retry: 'never',
    doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_code/',
    request: (z: Zod) =>
      z.strictObject({ couponId: z.string(), couponCodes: z.union([z.string(), z.array(z.string())]) }),
    response: (z: Zod) =>
      z.looseObject({
        data: z.looseObject({
          failNum: z.union([z.string(), z.number()]).optional(),
          successNum: z.union([z.string(), z.number()]).optional(),
        }),
      }),
  };

/** Input of {@link consumeCouponCode}. */
export interface ConsumeCouponCodeRequest {
  couponId: string;
  /** The user’s open id in this mini program. */
  openId: string;
  couponTakeId: Int64 | string;
}

/** Result of {@link consumeCouponCode}. */
export interface ConsumeCouponCodeResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon.consumeCouponCode.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/code/consume`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/
 */
export const consumeCouponCode: BaiduEndpoint<ConsumeCouponCodeRequest, ConsumeCouponCodeResponse, 'app'> = {
  id: 'app.coupon.consumeCouponCode',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/code/consume',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/',
  request: (z: Zod) =>
    z.strictObject({ couponId: z.string(), openId: z.string(), couponTakeId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link createCoupon}. */
export interface CreateCouponRequest {
  description: string;
  callbackUrl: string;
  couponType: string;
  leastCost?: number | undefined;
  reduceCost: number;
  discount: string | number;
  baseInfo:
    | {
        appRedirectPath?: string | undefined;
        codeType?: number | undefined;
        color?: string | undefined;
        dateInfo: {
          beginTimestamp?: number | undefined;
          endTimestamp?: number | undefined;
          getEndTimestamp: number;
          getStartTimestamp: number;
          timeUnit?: number | undefined;
          timeValue?: number | undefined;
          type: number;
        };
        getLimit?: number | undefined;
        quantity?: number | undefined;
        title: string;
        limitChannel?: number | undefined;
        isMemberShip?: boolean | undefined;
      }
    | string;
}

/** Result of {@link createCoupon}. */
export interface CreateCouponResponse {
  /** The answer’s content. */
  data: {
    couponId?: string | undefined;
  };
}

/**
 * App.coupon.createCoupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/create`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_type/
 */
export const createCoupon: BaiduEndpoint<CreateCouponRequest, CreateCouponResponse, 'app'> = {
  id: 'app.coupon.createCoupon',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/create',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_type/',
  request: (z: Zod) =>
    z.strictObject({
      description: z.string(),
      callbackUrl: z.string(),
      couponType: z.string(),
      leastCost: z.number().optional(),
      reduceCost: z.number(),
      discount: z.union([z.string(), z.number()]),
      baseInfo: z.union([
        z.strictObject({
          appRedirectPath: z.string().optional(),
          codeType: z.number().optional(),
          color: z.string().optional(),
          dateInfo: z.strictObject({
            beginTimestamp: z.number().optional(),
            endTimestamp: z.number().optional(),
            getEndTimestamp: z.number(),
            getStartTimestamp: z.number(),
            timeUnit: z.number().optional(),
            timeValue: z.number().optional(),
            type: z.number(),
          }),
          getLimit: z.number().optional(),
          quantity: z.number().optional(),
          title: z.string(),
          limitChannel: z.number().optional(),
          isMemberShip: z.boolean().optional(),
        }),
        z.string(),
      ]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ couponId: z.string().optional() }) }),
};

/** Input of {@link deleteCoupon}. */
export interface DeleteCouponRequest {
  couponId: string;
}

/** Result of {@link deleteCoupon}. */
export interface DeleteCouponResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon.deleteCoupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/
 */
export const deleteCoupon: BaiduEndpoint<DeleteCouponRequest, DeleteCouponResponse, 'app'> = {
  id: 'app.coupon.deleteCoupon',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/delete',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/',
  request: (z: Zod) => z.strictObject({ couponId: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link getCoupon}. */
export interface GetCouponRequest {
  couponId: string;
}

/** Result of {@link getCoupon}. */
export interface GetCouponResponse {
  /** The answer’s content. */
  data: {
    baseInfo?:
      | {
          appRedirectPath?: string | undefined;
          codeType?: number | undefined;
          color?: string | undefined;
          dateInfo?: DateInfo | undefined;
          getLimit?: number | undefined;
          quantity?: number | undefined;
          title?: string | undefined;
          isMemberShip?: boolean | undefined;
        }
      | undefined;
    callbackUrl?: string | undefined;
    couponId?: string | undefined;
    couponType?: string | undefined;
    description?: string | undefined;
    discount?: number | undefined;
  };
}

/**
 * App.coupon.getCoupon.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/get`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/
 */
export const getCoupon: BaiduEndpoint<GetCouponRequest, GetCouponResponse, 'app'> = {
  id: 'app.coupon.getCoupon',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/get',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/',
  request: (z: Zod) => z.strictObject({ couponId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        baseInfo: z
          .looseObject({
            appRedirectPath: z.string().optional(),
            codeType: z.number().optional(),
            color: z.string().optional(),
            dateInfo: dateInfo(z).optional(),
            getLimit: z.number().optional(),
            quantity: z.number().optional(),
            title: z.string().optional(),
            isMemberShip: z.boolean().optional(),
          })
          .optional(),
        callbackUrl: z.string().optional(),
        couponId: z.string().optional(),
        couponType: z.string().optional(),
        description: z.string().optional(),
        discount: z.number().optional(),
      }),
    }),
};

/** Input of {@link couponGetSchema}. */
export interface CouponGetSchemaRequest {
  couponId: string;
}

/** Result of {@link couponGetSchema}. */
export interface CouponGetSchemaResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.coupon.couponGetSchema.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/getSchema`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_test/
 */
export const couponGetSchema: BaiduEndpoint<CouponGetSchemaRequest, CouponGetSchemaResponse, 'app'> = {
  id: 'app.coupon.couponGetSchema',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/getSchema',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_test/',
  request: (z: Zod) => z.strictObject({ couponId: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link returnCoupon}. */
export interface ReturnCouponRequest {
  couponId: string;
  /** The user’s open id in this mini program. */
  openId: string;
  couponTakeId: Int64 | string;
}

/** Result of {@link returnCoupon}. */
export interface ReturnCouponResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * App.coupon.returnCoupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/return`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/
 */
export const returnCoupon: BaiduEndpoint<ReturnCouponRequest, ReturnCouponResponse, 'app'> = {
  id: 'app.coupon.returnCoupon',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/return',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/',
  request: (z: Zod) =>
    z.strictObject({ couponId: z.string(), openId: z.string(), couponTakeId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link sendCoupon}. */
export interface SendCouponRequest {
  couponId: string;
  /** The user’s open id in this mini program. */
  openId: string;
  uniqueSendingIdentity: string;
}

/** Result of {@link sendCoupon}. */
export interface SendCouponResponse {
  /** The answer’s content. */
  data: {
    couponTakeId?: Int64 | string | undefined;
  };
}

/**
 * App.coupon.sendCoupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/send`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_bag/
 */
export const sendCoupon: BaiduEndpoint<SendCouponRequest, SendCouponResponse, 'app'> = {
  id: 'app.coupon.sendCoupon',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/send',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_bag/',
  request: (z: Zod) => z.strictObject({ couponId: z.string(), openId: z.string(), uniqueSendingIdentity: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ couponTakeId: z.union([int64(z), z.string()]).optional() }) }),
};
