import type { Int64, Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64, upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** The answer’s content. */
interface CreateBannerData {
  /** Id of the coupon. */
  couponTemplateId?: Int64 | string | undefined;
  /** When it was created. */
  createTime?: number | undefined;
  /** Whether it is deleted: 0 no. */
  deleted?: number | undefined;
  /** Page of the mini program that the banner opens; no web pages. */
  destUrl?: string | undefined;
  /** Id of the banner. */
  id: Int64 | string;
  /** Address of the banner’s image. */
  picUrl?: string | undefined;
  /** Title of the banner. */
  title?: string | undefined;
  /** When it was last changed. */
  updateTime?: number | undefined;
}

const createBannerData = (z: Zod) =>
  z.looseObject({
    couponTemplateId: z.union([int64(z), z.string()]).optional(),
    createTime: z.number().optional(),
    deleted: z.number().optional(),
    destUrl: z.string().optional(),
    id: z.union([int64(z), z.string()]),
    picUrl: z.string().optional(),
    title: z.string().optional(),
    updateTime: z.number().optional(),
  });

/** The new coupon. */
interface CreateCouponData {
  /** Id of the mini program. */
  appId?: Int64 | string | undefined;
  /** Background colour: its name or its value. */
  bgColor?: string | undefined;
  /** Type: 1 general, 2 voucher, 3 discount, 4 exchange, 5 group buying. */
  couponType?: number | undefined;
  /** When it was created. */
  createTime?: number | undefined;
  /** Whether it is deleted: 0 no. */
  deleted?: number | undefined;
  /** What the coupon gives. */
  description?: string | undefined;
  /** Start of use, seconds since the epoch. */
  effectTime?: number | undefined;
  /** End of use, seconds since the epoch. */
  expireTime?: number | undefined;
  /** Id of the coupon, the couponTemplateId of other calls. */
  id: Int64 | string;
  /** How to use it. */
  introduce?: string | undefined;
  /** Condition of use. */
  sill?: string | undefined;
  /** Text about how often it can be taken. */
  takeLimit?: string | undefined;
  /** Name of the coupon. */
  title?: string | undefined;
  /** When it was last changed. */
  updateTime?: number | undefined;
}

const createCouponData = (z: Zod) =>
  z.looseObject({
    appId: z.union([int64(z), z.string()]).optional(),
    bgColor: z.string().optional(),
    couponType: z.number().optional(),
    createTime: z.number().optional(),
    deleted: z.number().optional(),
    description: z.string().optional(),
    effectTime: z.number().optional(),
    expireTime: z.number().optional(),
    id: z.union([int64(z), z.string()]),
    introduce: z.string().optional(),
    sill: z.string().optional(),
    takeLimit: z.string().optional(),
    title: z.string().optional(),
    updateTime: z.number().optional(),
  });

/** Input of {@link createBanner}. */
export interface CreateBannerRequest {
  /** Id of the coupon. */
  couponTemplateId: Int64 | string;
  /** Page of the mini program that the banner opens; no web pages. */
  destUrl: string;
  /** Title of the banner. */
  title: string;
  /** Image of the banner. */
  multipartFile: Upload;
}

/** Result of {@link createBanner}. */
export interface CreateBannerResponse {
  /** The answer’s content. */
  data: CreateBannerData;
}

/**
 * 创建优惠券广告图。Adds a banner to a coupon, with its image; a coupon can have one.
 * Calls `POST /file/2.0/smartapp/coupon/banner/create`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const createBanner: BaiduEndpoint<CreateBannerRequest, CreateBannerResponse, 'app'> = {
  id: 'app.coupon-legacy.couponBannerCreate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/file/2.0/smartapp/coupon/banner/create',
  auth: 'app',
  body: 'multipart',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  query: ['couponTemplateId', 'destUrl', 'title'],
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]),
      destUrl: z.string(),
      title: z.string(),
      multipartFile: upload(z),
    }),
  response: (z: Zod) => z.looseObject({ data: createBannerData(z) }),
};

/** Input of {@link addStock}. */
export interface AddStockRequest {
  /** Id of the coupon. */
  couponTemplateId: Int64 | string;
  /** Your unique name of this addition; repeated ones are ignored. */
  stockName: string;
  /** How many to add. */
  stock: number;
  /** Time of the call, seconds since the epoch. */
  createTime: number;
}

/** Result of {@link addStock}. */
export type AddStockResponse = NoFields;

/**
 * 添加优惠券库存。Adds to the stock of a coupon. A stock name counts once, so that a repeated call adds nothing.
 * Calls `POST /rest/2.0/smartapp/coupon/addStock`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const addStock: BaiduEndpoint<AddStockRequest, AddStockResponse, 'app'> = {
  id: 'app.coupon-legacy.couponAddStock',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/addStock',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]),
      stockName: z.string(),
      stock: z.number().min(1),
      createTime: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteBanner}. */
export interface DeleteBannerRequest {
  /** Id of the banner. */
  couponBannerId: Int64 | string;
  /** Id of the coupon. */
  couponTemplateId: Int64 | string;
}

/** Result of {@link deleteBanner}. */
export interface DeleteBannerResponse {
  /** True when it was deleted. */
  data?: boolean | undefined;
}

/**
 * 删除优惠券广告图。Deletes a banner of a coupon.
 * Calls `POST /rest/2.0/smartapp/coupon/banner/delete`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const deleteBanner: BaiduEndpoint<DeleteBannerRequest, DeleteBannerResponse, 'app'> = {
  id: 'app.coupon-legacy.couponBannerDelete',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/banner/delete',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponBannerId: z.union([int64(z), z.string()]),
      couponTemplateId: z.union([int64(z), z.string()]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link listBanners}. */
export interface ListBannersRequest {
  /** Id of the coupon. */
  couponTemplateId?: Int64 | string | undefined;
  /** Number of the page. */
  page?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link listBanners}. */
export interface ListBannersResponse {
  /** The answer’s content. */
  data: {
    /** Banners of this page. */
    dataList: CreateBannerData[];
    /** Number of this page. */
    pageNo?: number | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * 优惠券广告图列表。Lists the banners, of one coupon where given.
 * Calls `GET /rest/2.0/smartapp/coupon/banner/list`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const listBanners: BaiduEndpoint<ListBannersRequest, ListBannersResponse, 'app'> = {
  id: 'app.coupon-legacy.couponBannerList',
  family: 'server-coupon-legacy',
  method: 'GET',
  path: '/rest/2.0/smartapp/coupon/banner/list',
  auth: 'app',
  body: 'none',
  retry: 'safe',
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
        dataList: z.array(createBannerData(z)),
        pageNo: z.number().optional(),
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getStatistics}. */
export interface GetStatisticsRequest {
  /** First date; format not documented. */
  statDateStart: string;
  /** Last date; format not documented. */
  statDateEnd: number;
  /** Page, default 0. */
  pageNo?: number | undefined;
  /** Entries of a page, 20 by the page’s default. */
  pageSize: number;
}

/** Result of {@link getStatistics}. */
export interface GetStatisticsResponse {
  /** One page of the list. */
  data?:
    | {
        /** Entries of this page. */
        dataList?:
          | {
              /** AppKey of the mini program. */
              appKey?: string | undefined;
              /** Id of the coupon. */
              couponId?: Int64 | string | undefined;
              /** How often it was taken. */
              getPv?: number | undefined;
              /** Rate of taking. */
              getRate?: number | undefined;
              /** Users who took it. */
              getUv?: number | undefined;
              /** Date of the figures. */
              pdate?: string | undefined;
              /** Stock of the coupon. */
              stock?: number | undefined;
              /** How often it was used. */
              usePv?: number | undefined;
              /** Users who used it by users who took it. */
              useRate?: number | undefined;
              /** Users who used it. */
              useUv?: number | undefined;
              /** How often it was seen. */
              viewPv?: number | undefined;
              /** Users who saw it. */
              viewUv?: number | undefined;
            }[]
          | undefined;
        /** Number of this page. */
        pageNo?: number | undefined;
        /** How many there are in all. */
        total?: number | undefined;
      }
    | undefined;
}

/**
 * 优惠券统计。Gets the daily figures of the coupons between two dates.
 * Calls `POST /rest/2.0/smartapp/coupon/couponStat`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const getStatistics: BaiduEndpoint<GetStatisticsRequest, GetStatisticsResponse, 'app'> = {
  id: 'app.coupon-legacy.couponCouponStat',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/couponStat',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      statDateStart: z.string(),
      statDateEnd: z.number(),
      pageNo: z.number().optional(),
      pageSize: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z
        .looseObject({
          dataList: z
            .array(
              z.looseObject({
                appKey: z.string().optional(),
                couponId: z.union([int64(z), z.string()]).optional(),
                getPv: z.number().optional(),
                getRate: z.number().optional(),
                getUv: z.number().optional(),
                pdate: z.string().optional(),
                stock: z.number().optional(),
                usePv: z.number().optional(),
                useRate: z.number().optional(),
                useUv: z.number().optional(),
                viewPv: z.number().optional(),
                viewUv: z.number().optional(),
              }),
            )
            .optional(),
          pageNo: z.number().optional(),
          total: z.number().optional(),
        })
        .optional(),
    }),
};

/** Input of {@link createCoupon}. */
export interface CreateCouponRequest {
  /** Name of the background colour, B010 to B170 in steps of ten. */
  bgColor: string;
  /** Type: 1 general, 2 voucher, 3 discount, 4 exchange, 5 group buying. */
  couponType: 1 | 2 | 3 | 4 | 5;
  /** What the coupon gives, at most 20 Chinese characters. */
  description?: string | undefined;
  /** Start of use, seconds since the epoch. */
  effectTime: number;
  /** End of use, seconds since the epoch. */
  expireTime: number;
  /** How to use it, at most 500 Chinese characters. */
  introduce: string;
  /** Condition of use, at most 20 Chinese characters. */
  sill: string;
  /** Text about how often it can be taken, at most 20 Chinese characters; does not limit by itself. */
  takeLimit: string;
  /** Name, at most 10 Chinese characters. */
  title: string;
  /** Address that Baidu calls to have a coupon issued to a user. */
  callbackUrl: string;
}

/** Result of {@link createCoupon}. */
export interface CreateCouponResponse {
  /** The new coupon. */
  data?: CreateCouponData | undefined;
}

/**
 * 创建优惠券。Creates a coupon.
 * Calls `POST /rest/2.0/smartapp/coupon/create`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const createCoupon: BaiduEndpoint<CreateCouponRequest, CreateCouponResponse, 'app'> = {
  id: 'app.coupon-legacy.couponCreate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/create',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      bgColor: z.string(),
      couponType: z.literal([1, 2, 3, 4, 5]),
      description: z.string().optional(),
      effectTime: z.number(),
      expireTime: z.number(),
      introduce: z.string(),
      sill: z.string(),
      takeLimit: z.string(),
      title: z.string(),
      callbackUrl: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: createCouponData(z).optional() }),
};

/** Input of {@link deleteCoupon}. */
export interface DeleteCouponRequest {
  /** Id of the coupon. */
  couponTemplateId: Int64 | string;
}

/** Result of {@link deleteCoupon}. */
export interface DeleteCouponResponse {
  /** True when it was deleted. */
  data?: boolean | undefined;
}

/**
 * 删除优惠券。Deletes a coupon.
 * Calls `POST /rest/2.0/smartapp/coupon/delete`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const deleteCoupon: BaiduEndpoint<DeleteCouponRequest, DeleteCouponResponse, 'app'> = {
  id: 'app.coupon-legacy.couponDelete',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/delete',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) => z.strictObject({ couponTemplateId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link listCoupons}. */
export interface ListCouponsRequest {
  /** Only this type: 1 general, 2 voucher, 3 discount, 4 exchange, 5 group buying. */
  couponType?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Number of the page. */
  page?: number | undefined;
  /** Items of a page. */
  pageSize?: number | undefined;
}

/** Result of {@link listCoupons}. */
export interface ListCouponsResponse {
  /** One page of the list. */
  data?:
    | {
        /** Entries of this page. */
        dataList?: CreateCouponData[] | undefined;
        /** Number of this page. */
        pageNo?: number | undefined;
        /** How many there are in all. */
        total?: number | undefined;
      }
    | undefined;
}

/**
 * 优惠券列表。Lists the coupons of the mini program.
 * Calls `GET /rest/2.0/smartapp/coupon/list`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const listCoupons: BaiduEndpoint<ListCouponsRequest, ListCouponsResponse, 'app'> = {
  id: 'app.coupon-legacy.couponList',
  family: 'server-coupon-legacy',
  method: 'GET',
  path: '/rest/2.0/smartapp/coupon/list',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponType: z.literal([1, 2, 3, 4, 5]).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z
        .looseObject({
          dataList: z.array(createCouponData(z)).optional(),
          pageNo: z.number().optional(),
          total: z.number().optional(),
        })
        .optional(),
    }),
};

/** Input of {@link sendCoupon}. */
export interface SendCouponRequest {
  /** Open id of the user who gets it. */
  openid: string;
  /**
   * The coupon: `record_id` your id of the taking (at most 32 bytes), `coupon_template_id`, `effect_time` and `expire_time` in
   * seconds, `code` (at most 32 bytes).
   */
  coupon: Record<string, unknown>;
}

/** Result of {@link sendCoupon}. */
export type SendCouponResponse = NoFields;

/**
 * 开发者为用户分配券。Puts a coupon that a user took in the mini program into that user’s coupon bag. The page asks for a JSON body.
 * Calls `POST /rest/2.0/smartapp/coupon/sync`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const sendCoupon: BaiduEndpoint<SendCouponRequest, SendCouponResponse, 'app'> = {
  id: 'app.coupon-legacy.couponSync',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/sync',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) => z.strictObject({ openid: z.string(), coupon: z.record(z.string(), z.unknown()) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateCoupon}. */
export interface UpdateCouponRequest {
  /** Id of the coupon to change. */
  couponTemplateId?: Int64 | string | undefined;
  /** Name of the background colour, B010 to B170 in steps of ten. */
  bgColor: string;
  /** Type: 1 general, 2 voucher, 3 discount, 4 exchange, 5 group buying. */
  couponType: 1 | 2 | 3 | 4 | 5;
  /** What the coupon gives, at most 20 Chinese characters. */
  description?: string | undefined;
  /** Start of use, seconds since the epoch. */
  effectTime: number;
  /** End of use, seconds since the epoch. */
  expireTime: number;
  /** How to use it, at most 500 Chinese characters. */
  introduce: string;
  /** Condition of use, at most 20 Chinese characters. */
  sill: string;
  /** Text about how often it can be taken, at most 20 Chinese characters; does not limit by itself. */
  takeLimit: string;
  /** Name, at most 10 Chinese characters. */
  title: string;
  /** Address that Baidu calls to have a coupon issued to a user. */
  callbackUrl: string;
}

/** Result of {@link updateCoupon}. */
export interface UpdateCouponResponse {
  /** The changed coupon. */
  data?: CreateCouponData | undefined;
}

/**
 * 更新优惠券。Changes a coupon.
 * Calls `POST /rest/2.0/smartapp/coupon/update`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const updateCoupon: BaiduEndpoint<UpdateCouponRequest, UpdateCouponResponse, 'app'> = {
  id: 'app.coupon-legacy.couponUpdate',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/update',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) =>
    z.strictObject({
      couponTemplateId: z.union([int64(z), z.string()]).optional(),
      bgColor: z.string(),
      couponType: z.literal([1, 2, 3, 4, 5]),
      description: z.string().optional(),
      effectTime: z.number(),
      expireTime: z.number(),
      introduce: z.string(),
      sill: z.string(),
      takeLimit: z.string(),
      title: z.string(),
      callbackUrl: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: createCouponData(z).optional() }),
};

/** Input of {@link consumeCoupon}. */
export interface ConsumeCouponRequest {
  /** Id of the user’s taking of the coupon. */
  recordId: string;
  /** Open id of the user who holds it. */
  openId: string;
}

/** Result of {@link consumeCoupon}. */
export type ConsumeCouponResponse = NoFields;

/**
 * 同步优惠券核销状态。Tells Baidu that the user’s coupon was redeemed.
 * Calls `POST /rest/2.0/smartapp/coupon/writeOffCoupon`.
 *
 * @deprecated Baidu announced its end for 29 February 2020; use the family `coupon` instead.
 * @see https://smartprogram.baidu.com/docs/develop/api/cardticket/
 */
export const consumeCoupon: BaiduEndpoint<ConsumeCouponRequest, ConsumeCouponResponse, 'app'> = {
  id: 'app.coupon-legacy.couponWriteOffCoupon',
  family: 'server-coupon-legacy',
  method: 'POST',
  path: '/rest/2.0/smartapp/coupon/writeOffCoupon',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/cardticket/',
  request: (z: Zod) => z.strictObject({ recordId: z.string(), openId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
