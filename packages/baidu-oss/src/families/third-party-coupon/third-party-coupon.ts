import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Name, colour, limit and times. */
interface ListCouponsDataDataListBaseInfo {
  /** Name of the coupon. */
  title: string;
  /** Name of the background colour, `B010` to `B160`. */
  color?: string | undefined;
  /** How often one user may take it. */
  get_limit?: number | undefined;
  /** When it can be taken and used. */
  date_info?:
    | {
        /** Start of taking, seconds since the epoch. */
        get_start_timestamp?: number | undefined;
        /** End of taking, seconds since the epoch. */
        get_end_timestamp?: number | undefined;
        /** 1 fixed time of use, 2 usable for some time after it was taken. */
        type?: number | undefined;
        /** Start of use, seconds since the epoch; type 1. */
        begin_timestamp?: number | undefined;
        /** End of use, seconds since the epoch; type 1. */
        end_timestamp?: number | undefined;
        /** Unit of `time_value`: 1 hours, 2 days, 3 months; type 2. */
        time_unit?: number | undefined;
        /** How long it can be used; type 2. */
        time_value?: number | undefined;
      }
    | undefined;
}

const listCouponsDataDataListBaseInfo = (z: Zod) =>
  z.looseObject({
    title: z.string(),
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

/** Input of {@link addBanner}. */
export interface AddBannerRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** Address of the banner’s image, 1032 × 144 pixels. */
  pic_url: string;
  /** Title of the banner. */
  title: string;
  /** Page of the mini program that the banner opens. */
  app_redirect_path?: string | undefined;
}

/** Result of {@link addBanner}. */
export interface AddBannerResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new banner. */
    banner_id: Int64 | string;
  };
}

/**
 * 创建卡券Banner。Adds a banner to a coupon, which may have one.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/add`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const addBanner: BaiduEndpoint<AddBannerRequest, AddBannerResponse, 'authorizer'> = {
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ banner_id: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link listBanners}. */
export interface ListBannersRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** Only banners with this image address. */
  pic_url?: string | undefined;
  /** Only banners with this title. */
  title?: string | undefined;
  /** Page; the table’s default is 1, its text says 0. */
  page_num?: number | undefined;
  /** Items of a page; 20 by default. */
  page_size?: number | undefined;
}

/** Result of {@link listBanners}. */
export interface ListBannersResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    page_no?: number | undefined;
    /** How many there are in all. */
    total: number;
    /** The banners. */
    data_list: {
      /** Id of the banner. */
      banner_id: Int64 | string;
      /** Id of the coupon. */
      coupon_id?: string | undefined;
      /** Title of the banner. */
      title?: string | undefined;
      /** Address of the banner’s image, 1032 × 144 pixels. */
      pic_url?: string | undefined;
      /** Page of the mini program that the banner opens. */
      app_redirect_path?: string | undefined;
      /** When it was made, seconds since the epoch. */
      create_time?: number | undefined;
      /** When it was changed last, seconds since the epoch. */
      update_time?: number | undefined;
    }[];
  };
}

/**
 * 批量查询卡券Banner列表。Lists the banners of a coupon.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/banner/batch/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const listBanners: BaiduPagedEndpoint<
  ListBannersRequest,
  ListBannersResponse,
  'authorizer',
  NonNullable<NonNullable<ListBannersResponse['data']>['data_list']>[number],
  'page_num' | 'page_size'
> = {
  id: 'tp.coupon.couponTpBannerBatchGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/batch/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  paging: {
    kind: 'page',
    page: 'page_num',
    first: 1,
    limit: 'page_size',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
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
        total: z.number(),
        data_list: z.array(
          z.looseObject({
            banner_id: z.union([int64(z), z.string()]),
            coupon_id: z.string().optional(),
            title: z.string().optional(),
            pic_url: z.string().optional(),
            app_redirect_path: z.string().optional(),
            create_time: z.number().optional(),
            update_time: z.number().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link deleteBanner}. */
export interface DeleteBannerRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** Id of the banner. */
  banner_id: Int64 | string;
}

/** Result of {@link deleteBanner}. */
export interface DeleteBannerResponse {
  /** True when deleted. */
  data: boolean;
}

/**
 * 删除卡券Banner。Deletes a coupon’s banner.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const deleteBanner: BaiduEndpoint<DeleteBannerRequest, DeleteBannerResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBannerDelete',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string(), banner_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean() }),
};

/** Input of {@link getBanners}. */
export interface GetBannersRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** Ids of the banners, up to 20, separated by commas. */
  banner_ids: string;
}

/** Result of {@link getBanners}. */
export interface GetBannersResponse {
  /** The banners. */
  data: {
    /** Id of the banner; one id in spite of the name. */
    banner_ids: number;
    /** Id of the coupon. */
    coupon_id?: string | undefined;
    /** Title of the banner. */
    title?: string | undefined;
    /** Address of the banner’s image, 1032 × 144 pixels. */
    pic_url?: string | undefined;
    /** Page of the mini program that the banner opens. */
    app_redirect_path?: string | undefined;
    /** When it was made, seconds since the epoch. */
    create_time?: number | undefined;
    /** When it was changed last, seconds since the epoch. */
    update_time?: number | undefined;
  }[];
}

/**
 * 查询卡券Banner详情。Gets banners of a coupon by their ids.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/banner/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const getBanners: BaiduEndpoint<GetBannersRequest, GetBannersResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBannerGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string(), banner_ids: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          banner_ids: z.number(),
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

/** Input of {@link updateBanner}. */
export interface UpdateBannerRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** Id of the banner, by the name in the page’s table. */
  banner_ids: number;
  /** Address of the banner’s image, 1032 × 144 pixels. */
  pic_url: string;
  /** Title of the banner. */
  title: string;
  /** Page of the mini program that the banner opens. */
  app_redirect_path?: string | undefined;
  /** Id of the banner, by the name in the page’s sample. */
  banner_id?: Int64 | string | undefined;
}

/** Result of {@link updateBanner}. */
export interface UpdateBannerResponse {
  /** True when changed. */
  data: boolean;
}

/**
 * 修改卡券Banner。Changes a coupon’s banner. The page names the id `banner_ids` in its table and `banner_id` in its sample; giving
 * both is safest.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/banner/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const updateBanner: BaiduEndpoint<UpdateBannerRequest, UpdateBannerResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBannerUpdate',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/banner/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) =>
    z.strictObject({
      coupon_id: z.string(),
      banner_ids: z.number(),
      pic_url: z.string(),
      title: z.string(),
      app_redirect_path: z.string().optional(),
      banner_id: z.union([int64(z), z.string()]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean() }),
};

/** Input of {@link listCoupons}. */
export interface ListCouponsRequest {
  /** Only coupons with this name. */
  title?: string | undefined;
  /** Only coupons of this kind: `CASH`, `DISCOUNT` or `GENERAL`. */
  coupon_type?: 'CASH' | 'DISCOUNT' | 'GENERAL' | undefined;
  /** Page; 0 by default in the documentation, while answers count from 1. */
  page_num?: number | undefined;
  /** Items of a page; 20 by default. */
  page_size?: number | undefined;
}

/** Result of {@link listCoupons}. */
export interface ListCouponsResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    page_no?: number | undefined;
    /** How many there are in all. */
    total: number;
    /** The coupons. */
    data_list: {
      /** `CASH` voucher, `DISCOUNT` discount, `GENERAL` other. */
      coupon_type: string;
      /** Percent of the price to pay, 80 is 20 % off; discount coupons. */
      discount?: number | undefined;
      /** Name, colour, limit and times. */
      base_info: ListCouponsDataDataListBaseInfo;
      /** How to use the coupon. */
      description?: string | undefined;
      /** Address to which taken coupons are reported. */
      callback_url?: string | undefined;
    }[];
  };
}

/**
 * 批量查询卡券列表。Lists the coupons of the mini program.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/batch/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const listCoupons: BaiduPagedEndpoint<
  ListCouponsRequest,
  ListCouponsResponse,
  'authorizer',
  NonNullable<NonNullable<ListCouponsResponse['data']>['data_list']>[number],
  'page_num' | 'page_size'
> = {
  id: 'tp.coupon.couponTpBatchGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/batch/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  paging: {
    kind: 'page',
    page: 'page_num',
    first: 1,
    limit: 'page_size',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      title: z.string().optional(),
      coupon_type: z.literal(['CASH', 'DISCOUNT', 'GENERAL']).optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        page_no: z.number().optional(),
        total: z.number(),
        data_list: z.array(
          z.looseObject({
            coupon_type: z.string(),
            discount: z.number().optional(),
            base_info: listCouponsDataDataListBaseInfo(z),
            description: z.string().optional(),
            callback_url: z.string().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link uploadCodes}. */
export interface UploadCodesRequest {
  /** Id of the coupon. */
  coupon_id: string;
  /** The codes, at most 100, separated by commas. */
  coupon_codes: string;
}

/** Result of {@link uploadCodes}. */
export interface UploadCodesResponse {
  /** The answer’s content. */
  data: {
    /** How many were taken over. */
    success_num: number;
    /** How many were not. */
    fail_num: number;
  };
}

/**
 * 上传Code码。Uploads codes that users get when they take the coupon; their number is its stock. Codes uploaded before are ignored.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/batch/upload`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const uploadCodes: BaiduEndpoint<UploadCodesRequest, UploadCodesResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpBatchUpload',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/batch/upload',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string(), coupon_codes: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ success_num: z.number(), fail_num: z.number() }) }),
};

/** Input of {@link consumeCoupon}. */
export interface ConsumeCouponRequest {
  /** Id of the coupon. */
  coupon_id?: string | undefined;
  /** Id of the taking, from the event `user_get_coupon` or the decrypted jump parameter. */
  coupon_take_id: Int64 | string;
  /** The code that the user got. */
  coupon_code: string;
  /** The user’s open id in this mini program. */
  open_id: string;
}

/** Result of {@link consumeCoupon}. */
export interface ConsumeCouponResponse {
  /** True when recorded. */
  data: boolean;
}

/**
 * 核销同步。Reports that a user’s coupon was redeemed in the mini program.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/consume`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const consumeCoupon: BaiduEndpoint<ConsumeCouponRequest, ConsumeCouponResponse, 'authorizer'> = {
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
  response: (z: Zod) => z.looseObject({ data: z.boolean() }),
};

/** Input of {@link createCoupon}. */
export interface CreateCouponRequest {
  /** `CASH` voucher, `DISCOUNT` discount, `GENERAL` other. */
  coupon_type: 'CASH' | 'DISCOUNT' | 'GENERAL';
  /** Lowest amount of the purchase, fen (0.01 yuan); vouchers only, 0 by default. */
  least_cost?: number | undefined;
  /** Amount taken off, fen (0.01 yuan); needed for vouchers. */
  reduce_cost?: number | undefined;
  /** `title` (at most 10 characters), `color`, `get_limit`, `date_info` and `app_redirect_path`. */
  base_info: {
    /** Name of the coupon, at most 10 characters. */
    title: string;
    /** Name of the background colour, `B010` to `B160`. */
    color: string;
    /** How often one user may take it. */
    get_limit: number;
    /** When it can be taken and used. */
    date_info: {
      /** 1 fixed time of use, 2 usable for some time after it was taken. */
      type: number;
      /** Start of use, seconds since the epoch; type 1. */
      begin_timestamp?: number | undefined;
      /** End of use, seconds since the epoch; type 1. */
      end_timestamp?: number | undefined;
      /** Unit of `time_value`: 1 hours, 2 days, 3 months; type 2. */
      time_unit?: number | undefined;
      /** How long it can be used; type 2. */
      time_value?: number | undefined;
      /** Start of taking, seconds since the epoch. */
      get_start_timestamp: number;
      /** End of taking, seconds since the epoch. */
      get_end_timestamp: number;
    };
    /** Page of the mini program that the banner opens. */
    app_redirect_path?: string | undefined;
  };
  /** How to use the coupon; rich text tags such as `<br>` are allowed. */
  description: string;
  /** Address to which taken coupons are reported; the same for all coupons of the mini program. */
  callback_url: string;
  /** Percent of the price to pay, 80 is 20 % off; needed for discounts. */
  discount?: number | undefined;
}

/** Result of {@link createCoupon}. */
export interface CreateCouponResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new coupon. */
    coupon_id: string;
  };
}

/**
 * 创建卡券。Creates a coupon; it cannot be changed afterwards. Upload codes next, without which it has no stock.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const createCoupon: BaiduEndpoint<CreateCouponRequest, CreateCouponResponse, 'authorizer'> = {
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
      coupon_type: z.literal(['CASH', 'DISCOUNT', 'GENERAL']),
      least_cost: z.number().optional(),
      reduce_cost: z.number().optional(),
      base_info: z.strictObject({
        title: z.string(),
        color: z.string(),
        get_limit: z.number(),
        date_info: z.strictObject({
          type: z.number(),
          begin_timestamp: z.number().optional(),
          end_timestamp: z.number().optional(),
          time_unit: z.number().optional(),
          time_value: z.number().optional(),
          get_start_timestamp: z.number(),
          get_end_timestamp: z.number(),
        }),
        app_redirect_path: z.string().optional(),
      }),
      description: z.string(),
      callback_url: z.string(),
      discount: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ coupon_id: z.string() }) }),
};

/** Input of {@link deleteCoupon}. */
export interface DeleteCouponRequest {
  /** Id of the coupon. */
  coupon_id: string;
}

/** Result of {@link deleteCoupon}. */
export interface DeleteCouponResponse {
  /** True when deleted. */
  data: boolean;
}

/**
 * 删除卡券。Deletes a coupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/tp/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const deleteCoupon: BaiduEndpoint<DeleteCouponRequest, DeleteCouponResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpDelete',
  family: 'third-party-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/delete',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean() }),
};

/** Input of {@link getCoupon}. */
export interface GetCouponRequest {
  /** Id of the coupon. */
  coupon_id: string;
}

/** Result of {@link getCoupon}. */
export interface GetCouponResponse {
  /** The answer’s content. */
  data: {
    /** Id of the coupon. */
    coupon_id: string;
    /** `CASH` voucher, `DISCOUNT` discount, `GENERAL` other. */
    coupon_type: string;
    /** Percent of the price to pay, 80 is 20 % off; discount coupons. */
    discount?: number | undefined;
    /** Name, colour, limit and times. */
    base_info: ListCouponsDataDataListBaseInfo;
    /** How to use the coupon. */
    description?: string | undefined;
    /** Address to which taken coupons are reported. */
    callback_url?: string | undefined;
  };
}

/**
 * 查看卡券详情。Gets one coupon.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/tp/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/coupon/
 */
export const getCoupon: BaiduEndpoint<GetCouponRequest, GetCouponResponse, 'authorizer'> = {
  id: 'tp.coupon.couponTpGet',
  family: 'third-party-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/tp/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/coupon/',
  request: (z: Zod) => z.strictObject({ coupon_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        coupon_id: z.string(),
        coupon_type: z.string(),
        discount: z.number().optional(),
        base_info: listCouponsDataDataListBaseInfo(z),
        description: z.string().optional(),
        callback_url: z.string().optional(),
      }),
    }),
};
