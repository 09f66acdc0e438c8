import type { Int64, Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64, upload } from '../schemas.js';

/** Banners of this page. */
interface ListBannersDataDataList {
  /** Page of the mini program that the banner opens. */
  appRedirectPath?: string | undefined;
  /** Id of the banner. */
  bannerId: Int64 | string;
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId?: string | undefined;
  /** When it was created, seconds since the epoch. */
  createTime?: number | undefined;
  /** Address of the banner’s image, best one that `uploadImage` gave. */
  picUrl?: string | undefined;
  /** Title of the banner. */
  title?: string | undefined;
  /** When it was last changed, seconds since the epoch. */
  updateTime?: number | undefined;
}

const listBannersDataDataList = (z: Zod) =>
  z.looseObject({
    appRedirectPath: z.string().optional(),
    bannerId: z.union([int64(z), z.string()]),
    couponId: z.string().optional(),
    createTime: z.number().optional(),
    picUrl: z.string().optional(),
    title: z.string().optional(),
    updateTime: z.number().optional(),
  });

/** Input of {@link uploadImage}. */
export interface UploadImageRequest {
  /** The image, 1032 × 144 pixels. */
  file: Upload;
}

/** Result of {@link uploadImage}. */
export interface UploadImageResponse {
  /** The answer’s content. */
  data: {
    /** Address of the image, for picUrl. */
    url: string;
  };
}

/**
 * 上传卡券Banner图。Uploads the image of a banner, 1032 × 144 pixels, and gives its address.
 * Calls `POST /file/2.0/smartapp/v1.0/coupon/upload/image`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const uploadImage: BaiduEndpoint<UploadImageRequest, UploadImageResponse, 'app'> = {
  id: 'app.coupon.uploadCouponImage',
  family: 'server-coupon',
  method: 'POST',
  path: '/file/2.0/smartapp/v1.0/coupon/upload/image',
  auth: 'app',
  body: 'multipart',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) => z.strictObject({ file: upload(z) }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ url: z.string() }) }),
};

/** Input of {@link addBanner}. */
export interface AddBannerRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Address of the banner’s image, best one that `uploadImage` gave. */
  picUrl: string;
  /** Title of the banner. */
  title: string;
  /** Page of the mini program that the banner opens. */
  appRedirectPath?: string | undefined;
}

/** Result of {@link addBanner}. */
export interface AddBannerResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new banner. */
    bannerId: Int64 | string;
  };
}

/**
 * Banner创建。Adds a banner to a coupon; a coupon can have one.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/add`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const addBanner: BaiduEndpoint<AddBannerRequest, AddBannerResponse, 'app'> = {
  id: 'app.coupon.addCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  errors: [70000],
  request: (z: Zod) =>
    z.strictObject({
      couponId: z.string(),
      picUrl: z.string(),
      title: z.string(),
      appRedirectPath: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ bannerId: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link listBanners}. */
export interface ListBannersRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Page, counted from 1, default 1. */
  pageNum?: number | undefined;
  /** Banners of a page, default 20. */
  pageSize?: number | undefined;
  /** Only banners with this image address. */
  picUrl?: string | undefined;
  /** Only banners with this title. */
  title?: string | undefined;
}

/** Result of {@link listBanners}. */
export interface ListBannersResponse {
  /** The answer’s content. */
  data: {
    /** Banners of this page. */
    dataList: ListBannersDataDataList[];
    /** Number of this page. */
    pageNo?: number | undefined;
    /** How many banners there are in all. */
    total: number;
  };
}

/**
 * Banner列表批量查询。Lists the banners of a coupon page by page.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/banner/batchGet`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const listBanners: BaiduPagedEndpoint<
  ListBannersRequest,
  ListBannersResponse,
  'app',
  ListBannersDataDataList,
  'pageNum' | 'pageSize'
> = {
  id: 'app.coupon.batchGetCouponBanner',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/batchGet',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  paging: {
    kind: 'page',
    page: 'pageNum',
    first: 1,
    limit: 'pageSize',
    size: 20,
    items: (answer) => answer.data?.dataList,
    total: (answer) => answer.data?.total,
  },
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
        dataList: z.array(listBannersDataDataList(z)),
        pageNo: z.number().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link deleteBanner}. */
export interface DeleteBannerRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Id of the coupon’s banner. */
  bannerId: Int64 | string;
}

/** Result of {@link deleteBanner}. */
export interface DeleteBannerResponse {
  /** True when it was deleted. */
  data?: boolean | undefined;
}

/**
 * Banner删除。Deletes a banner of a coupon.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/delete`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const deleteBanner: BaiduEndpoint<DeleteBannerRequest, DeleteBannerResponse, 'app'> = {
  id: 'app.coupon.deleteCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/delete',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/',
  request: (z: Zod) => z.strictObject({ couponId: z.string(), bannerId: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link getBanners}. */
export interface GetBannersRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Ids of the banners, separated by commas, at most 20. */
  bannerIds: string | number[] | number;
}

/** Result of {@link getBanners}. */
export interface GetBannersResponse {
  /** The banners. */
  data: ListBannersDataDataList[];
}

/**
 * Banner详情查询。Gets banners of a coupon by their ids, at most 20 at a time.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/banner/get`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const getBanners: BaiduEndpoint<GetBannersRequest, GetBannersResponse, 'app'> = {
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
  response: (z: Zod) => z.looseObject({ data: z.array(listBannersDataDataList(z)) }),
};

/** Input of {@link updateBanner}. */
export interface UpdateBannerRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Address of the banner’s image, best one that `uploadImage` gave. */
  picUrl: string;
  /** Title of the banner. */
  title: string;
  /** Page of the mini program that the banner opens. */
  appRedirectPath?: string | undefined;
  /** Id of the coupon’s banner. */
  bannerId: Int64 | string;
}

/** Result of {@link updateBanner}. */
export interface UpdateBannerResponse {
  /** True when it was changed. */
  data?: boolean | undefined;
}

/**
 * Banner修改。Replaces image, title and page of a banner.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/banner/update`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_banner/
 */
export const updateBanner: BaiduEndpoint<UpdateBannerRequest, UpdateBannerResponse, 'app'> = {
  id: 'app.coupon.updateCouponBanner',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/banner/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
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
