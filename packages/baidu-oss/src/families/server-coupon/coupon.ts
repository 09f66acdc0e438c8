import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** When it can be taken and used. */
interface DateInfo {
  /** Start of use with type 1, seconds since the epoch. */
  beginTimestamp?: number | undefined;
  /** End of use with type 1, seconds since the epoch. */
  endTimestamp?: number | undefined;
  /** End of taking, seconds since the epoch. */
  getEndTimestamp?: number | undefined;
  /** Start of taking, seconds since the epoch. */
  getStartTimestamp?: number | undefined;
  /** Unit of timeValue: 1 hours, 2 days, 3 months. */
  timeUnit?: number | undefined;
  /** Number of time units with types 2 and 4. */
  timeValue?: number | undefined;
  /**
   * How long it is valid: 1 from beginTimestamp to endTimestamp, 2 a span after taking, 4 natural days after taking.
   */
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

/** Input of {@link listCoupons}. */
export interface ListCouponsRequest {
  /** Only coupons of this name. */
  title?: string | undefined;
  /** Only this type: CASH, DISCOUNT or GENERAL. */
  couponType?: string | undefined;
  /** Page; the sample counts from 1, the page’s table says default 0. */
  pageNum?: number | undefined;
  /** Coupons of a page, default 20. */
  pageSize?: number | undefined;
}

/** Result of {@link listCoupons}. */
export interface ListCouponsResponse {
  /** The answer’s content. */
  data: {
    /** Coupons of this page. */
    dataList: {
      /** What coupons of all types have. */
      baseInfo?:
        | {
            /** Name of the background colour, B010 to B160 in steps of ten. */
            color?: string | undefined;
            /** When it can be taken and used. */
            dateInfo?: DateInfo | undefined;
            /** How often one user may take it. */
            getLimit?: number | undefined;
            /** Name of the coupon. */
            title?: string | undefined;
            /** Who makes the codes: 1 the developer uploads them, 2 Baidu makes them. */
            codeType?: number | undefined;
            /** Stock; counts with codeType 2. */
            quantity?: number | undefined;
            /** Page of the mini program that it opens; the home page when left out. */
            appRedirectPath?: string | undefined;
            /** Whether it is a coupon for Baidu members: 1 yes, 0 no. */
            isMemberShip?: number | undefined;
          }
        | undefined;
      /** Address that gets the event when a user takes a coupon; the same for all coupons of a mini program. */
      callbackUrl?: string | undefined;
      /** Type: CASH voucher, DISCOUNT percentage, GENERAL any other. */
      couponType?: string | undefined;
      /** How to use it; tags of rich text such as `<br>` are allowed. */
      description?: string | undefined;
      /** Price in percent that DISCOUNT leaves: 80 means 20 % off. */
      discount?: number | undefined;
      /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
      couponId?: string | undefined;
    }[];
    /** Number of this page. */
    pageNo?: number | undefined;
    /** How many coupons there are in all. */
    total: number;
  };
}

/**
 * 批量查询卡券列表。Lists the coupons of the mini program page by page, by name or type where given.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/batchGet`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/
 */
export const listCoupons: BaiduPagedEndpoint<
  ListCouponsRequest,
  ListCouponsResponse,
  'app',
  NonNullable<NonNullable<ListCouponsResponse['data']>['dataList']>[number],
  'pageNum' | 'pageSize'
> = {
  id: 'app.coupon.batchGetCoupon',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/batchGet',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_manage/',
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
      title: z.string().optional(),
      couponType: z.string().optional(),
      pageNum: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        dataList: z.array(
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
                isMemberShip: z.number().optional(),
              })
              .optional(),
            callbackUrl: z.string().optional(),
            couponType: z.string().optional(),
            description: z.string().optional(),
            discount: z.number().optional(),
            couponId: z.string().optional(),
          }),
        ),
        pageNo: z.number().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link uploadCodes}. */
export interface UploadCodesRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** The codes, separated by commas, at most 100. */
  couponCodes: string | string[];
}

/** Result of {@link uploadCodes}. */
export interface UploadCodesResponse {
  /** The answer’s content. */
  data: {
    /** How many codes were refused, repeated ones among them. */
    failNum: string | number;
    /** How many codes were added. */
    successNum: string | number;
  };
}

/**
 * 上传Code码。Adds codes to the stock of a coupon with codeType 1. Codes that are already there are left out and counted as failed.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/code/batchUpload`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_code/
 */
export const uploadCodes: BaiduEndpoint<UploadCodesRequest, UploadCodesResponse, 'app'> = {
  id: 'app.coupon.batchUploadCouponCode',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/code/batchUpload',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_create_code/',
  errors: [70002, 70003],
  request: (z: Zod) =>
    z.strictObject({ couponId: z.string(), couponCodes: z.union([z.string(), z.array(z.string())]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        failNum: z.union([z.string(), z.number()]),
        successNum: z.union([z.string(), z.number()]),
      }),
    }),
};

/** Input of {@link consumeCoupon}. */
export interface ConsumeCouponRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Open id of the user who holds the coupon. */
  openId: string;
  /** Id of the user’s taking of the coupon; also in the event `user_get_coupon`. */
  couponTakeId: Int64 | string;
  /** Code of the coupon that the user holds; asked for by the 2020 page, not sent by the SDKs. */
  couponCode?: string | undefined;
}

/** Result of {@link consumeCoupon}. */
export interface ConsumeCouponResponse {
  /** True when it was marked as redeemed. */
  data?: boolean | undefined;
}

/**
 * 同步核销状态。Tells Baidu that the user’s coupon was redeemed, after you redeemed it yourself. `returnCoupon` takes it back.
 * Calls `POST /rest/2.0/smartapp/v1.0/coupon/code/consume`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/
 */
export const consumeCoupon: BaiduEndpoint<ConsumeCouponRequest, ConsumeCouponResponse, 'app'> = {
  id: 'app.coupon.consumeCouponCode',
  family: 'server-coupon',
  method: 'POST',
  path: '/rest/2.0/smartapp/v1.0/coupon/code/consume',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/',
  request: (z: Zod) =>
    z.strictObject({
      couponId: z.string(),
      openId: z.string(),
      couponTakeId: z.union([int64(z), z.string()]),
      couponCode: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link createCoupon}. */
export interface CreateCouponRequest {
  /** How to use it; tags of rich text such as `<br>` are allowed. */
  description: string;
  /** Address that gets the event when a user takes it; the same for all coupons of a mini program. */
  callbackUrl: string;
  /** Type: CASH voucher (reduceCost), DISCOUNT percentage (discount), GENERAL any other. */
  couponType: string;
  /** Least amount that it needs, fen (0.01 yuan); 0, no limit, when left out. */
  leastCost?: number | undefined;
  /** Amount that CASH takes off, fen (0.01 yuan); needed with CASH. */
  reduceCost?: number | undefined;
  /** Price in percent that DISCOUNT leaves, 80 means 20 % off; needed with DISCOUNT. */
  discount?: string | number | undefined;
  /** What coupons of all types have. */
  baseInfo:
    | {
        /** Page that “use now” opens; the home page when left out. */
        appRedirectPath?: string | undefined;
        /**
         * Who makes the codes: 1 the developer uploads them with `uploadCodes` (default), 2 Baidu makes them and quantity is needed.
         */
        codeType?: 1 | 2 | undefined;
        /** Name of the background colour, B010 to B160 in steps of ten. */
        color?: string | undefined;
        /** When it can be taken and used. */
        dateInfo: {
          /** Start of use, seconds since the epoch; needed with type 1. */
          beginTimestamp?: number | undefined;
          /** End of use, seconds since the epoch; needed with type 1. */
          endTimestamp?: number | undefined;
          /** End of taking, seconds since the epoch. */
          getEndTimestamp: number;
          /** Start of taking, seconds since the epoch. */
          getStartTimestamp: number;
          /** Unit of timeValue: 1 hours, 2 days, 3 months; needed with types 2 and 4, only 2 with type 4. */
          timeUnit?: number | undefined;
          /** Number of time units; needed with types 2 and 4. */
          timeValue?: number | undefined;
          /**
           * How long it is valid: 1 from beginTimestamp to endTimestamp; 2 for timeValue timeUnits after taking, to the hour; 4 for
           * timeValue natural days after taking (timeUnit must be 2).
           */
          type: 1 | 2 | 4;
        };
        /** How often one user may take it. */
        getLimit?: number | undefined;
        /** Stock, default 0; needed and not 0 with codeType 2. */
        quantity?: number | undefined;
        /** Name, at most 15 characters (10 in the 2020 page). */
        title: string;
        /** Limits the channels where it may be taken; values not documented. */
        limitChannel?: number | undefined;
        /** Whether it is a coupon for Baidu members: 1 yes, 0 no. */
        isMemberShip?: number | undefined;
      }
    | string;
}

/** Result of {@link createCoupon}. */
export interface CreateCouponResponse {
  /** The answer’s content. */
  data: {
    /** Id of the new coupon. */
    couponId: string;
  };
}

/**
 * 创建卡券。Creates a coupon and gives its id. There is no call to change one: delete it and create another.
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
      reduceCost: z.number().optional(),
      discount: z.union([z.string(), z.number()]).optional(),
      baseInfo: z.union([
        z.strictObject({
          appRedirectPath: z.string().optional(),
          codeType: z.literal([1, 2]).optional(),
          color: z.string().optional(),
          dateInfo: z.strictObject({
            beginTimestamp: z.number().optional(),
            endTimestamp: z.number().optional(),
            getEndTimestamp: z.number(),
            getStartTimestamp: z.number(),
            timeUnit: z.number().optional(),
            timeValue: z.number().optional(),
            type: z.literal([1, 2, 4]),
          }),
          getLimit: z.number().optional(),
          quantity: z.number().optional(),
          title: z.string(),
          limitChannel: z.number().optional(),
          isMemberShip: z.number().optional(),
        }),
        z.string(),
      ]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ couponId: z.string() }) }),
};

/** Input of {@link deleteCoupon}. */
export interface DeleteCouponRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
}

/** Result of {@link deleteCoupon}. */
export interface DeleteCouponResponse {
  /** True when it was deleted. */
  data?: boolean | undefined;
}

/**
 * 删除卡券。Deletes a coupon.
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
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_delete/',
  request: (z: Zod) => z.strictObject({ couponId: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link getCoupon}. */
export interface GetCouponRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
}

/** Result of {@link getCoupon}. */
export interface GetCouponResponse {
  /** The answer’s content. */
  data: {
    /** What coupons of all types have. */
    baseInfo: {
      /** Page of the mini program that it opens; the home page when left out. */
      appRedirectPath?: string | undefined;
      /** Who makes the codes: 1 the developer uploads them, 2 Baidu makes them. */
      codeType?: number | undefined;
      /** Name of the background colour, B010 to B160 in steps of ten. */
      color?: string | undefined;
      /** When it can be taken and used. */
      dateInfo?: DateInfo | undefined;
      /** How often one user may take it. */
      getLimit?: number | undefined;
      /** Stock; counts with codeType 2. */
      quantity?: number | undefined;
      /** Name of the coupon. */
      title?: string | undefined;
      /** Whether it is a coupon for Baidu members: 1 yes, 0 no. */
      isMemberShip?: number | undefined;
    };
    /** Address that gets the event when a user takes a coupon; the same for all coupons of a mini program. */
    callbackUrl?: string | undefined;
    /** Id of the coupon. */
    couponId: string;
    /** Type: CASH voucher, DISCOUNT percentage, GENERAL any other. */
    couponType: string;
    /** How to use it; tags of rich text such as `<br>` are allowed. */
    description?: string | undefined;
    /** Price in percent that DISCOUNT leaves: 80 means 20 % off. */
    discount?: number | undefined;
  };
}

/**
 * 查看卡券详情。Gets one coupon.
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
        baseInfo: z.looseObject({
          appRedirectPath: z.string().optional(),
          codeType: z.number().optional(),
          color: z.string().optional(),
          dateInfo: dateInfo(z).optional(),
          getLimit: z.number().optional(),
          quantity: z.number().optional(),
          title: z.string().optional(),
          isMemberShip: z.number().optional(),
        }),
        callbackUrl: z.string().optional(),
        couponId: z.string(),
        couponType: z.string(),
        description: z.string().optional(),
        discount: z.number().optional(),
      }),
    }),
};

/** Input of {@link getSchema}. */
export interface GetSchemaRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
}

/** Result of {@link getSchema}. */
export interface GetSchemaResponse {
  /** Address that opens the coupon. */
  data: string;
}

/**
 * 获取卡券测试地址。Gets the address that opens the coupon in the Baidu app, to test taking it.
 * Calls `GET /rest/2.0/smartapp/v1.0/coupon/getSchema`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/coupons_test/
 */
export const getSchema: BaiduEndpoint<GetSchemaRequest, GetSchemaResponse, 'app'> = {
  id: 'app.coupon.couponGetSchema',
  family: 'server-coupon',
  method: 'GET',
  path: '/rest/2.0/smartapp/v1.0/coupon/getSchema',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/coupons_test/',
  request: (z: Zod) => z.strictObject({ couponId: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};

/** Input of {@link returnCoupon}. */
export interface ReturnCouponRequest {
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Open id of the user who holds the coupon. */
  openId: string;
  /** Id of the user’s taking of the coupon; also in the event `user_get_coupon`. */
  couponTakeId: Int64 | string;
}

/** Result of {@link returnCoupon}. */
export interface ReturnCouponResponse {
  /** True when it was returned. */
  data?: boolean | undefined;
}

/**
 * 取消核销（卡券退回）。Takes back the redemption, so that the user can use the coupon again.
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
  /** Id of the coupon, given by Baidu; stands for one kind of coupon with its stock of codes. */
  couponId: string;
  /** Open id of the user who gets it. */
  openId: string;
  /** Your UUID of this issue. */
  uniqueSendingIdentity: string;
}

/** Result of {@link sendCoupon}. */
export interface SendCouponResponse {
  /** The answer’s content. */
  data: {
    /** Id of this taking, needed to redeem or return it. */
    couponTakeId: Int64 | string;
  };
}

/**
 * 同步至卡券包。Puts a coupon that a user took in the mini program into that user’s coupon bag.
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
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ couponTakeId: z.union([int64(z), z.string()]) }) }),
};
