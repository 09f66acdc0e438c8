import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link deleteSku}. */
export interface DeleteSkuRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** JSON text of the paths to delete. */
  path_list: string;
}

/** Result of {@link deleteSku}. */
export interface DeleteSkuResponse {
  /** Text of the result. */
  data?: string | undefined;
}

/**
 * 删除服务资源。Deletes services by their paths.
 * Calls `POST /rest/2.0/smartapp/server/delete/sku`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteSku.go
 */
export const deleteSku: BaiduEndpoint<DeleteSkuRequest, DeleteSkuResponse, 'app'> = {
  id: 'app.sku.deleteSku',
  family: 'server-sku',
  method: 'POST',
  path: '/rest/2.0/smartapp/server/delete/sku',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteSku.go',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path_list: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link deleteSkuCoupon}. */
export interface DeleteSkuCouponRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  /** JSON text of the paths to delete. */
  path_list: string;
  /** Without meaning, fills the otherwise empty body. */
  key?: string | undefined;
}

/** Result of {@link deleteSkuCoupon}. */
export interface DeleteSkuCouponResponse {
  /** Text of the result. */
  data?: string | undefined;
}

/**
 * 删除优惠券资源。Deletes coupons by their paths.
 * Calls `POST /rest/2.0/smartapp/server/delete/skuCoupon`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteSkuCoupon.go
 */
export const deleteSkuCoupon: BaiduEndpoint<DeleteSkuCouponRequest, DeleteSkuCouponResponse, 'app'> = {
  id: 'app.sku.deleteSkuCoupon',
  family: 'server-sku',
  method: 'POST',
  path: '/rest/2.0/smartapp/server/delete/skuCoupon',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteSkuCoupon.go',
  query: ['app_id', 'path_list'],
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.union([int64(z), z.string()]).optional(),
      path_list: z.string(),
      key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link submitSku}. */
export interface SubmitSkuRequest {
  /** What is sent, as one list. */
  items: {
    /** Discounts. */
    activity_info?:
      | {
          /** Text of the discount; needed with activity_type. */
          activity_desc?: string | undefined;
          /** End, seconds since the epoch, at most 6 months after the start; needed with activity_desc. */
          activity_end_time?: number | undefined;
          /** Page of the discount; needed with activity_desc. */
          activity_path?: string | undefined;
          /** Start, seconds since the epoch, at most 180 days ago; needed with activity_desc. */
          activity_start_time?: number | undefined;
          /**
           * Kind of discount in Chinese, default 优惠: 领券 coupon, 红包 red packet, 补贴 subsidy, 限免 free for a time, 特价 special price, 赠品 gift,
           * 会员 members, 拼团 group buying.
           */
          activity_type?: string | undefined;
        }[]
      | undefined;
    /** Text of the button, 2 or 4 Chinese characters from the recommended ones. */
    button_name?: string | undefined;
    /** Explanation, 8 to 34 characters; Chinese ones count 2. */
    desc?: string | undefined;
    /**
     * One cover address; JPG or PNG up to 2 MB: 1:1 from 352 × 352, 16:9 from 1068 × 601 or 3:4 from 372 × 495 pixels; no
     * watermark, QR code or logo.
     */
    images?: string[] | undefined;
    /** Page of the mini program that it opens. */
    path?: string | undefined;
    /** Price. */
    price_info?:
      | {
          /** Price before the discount, yuan. */
          org_price?: string | undefined;
          /** What the price is for, in Chinese: 小时 hour, 天 day, 周 week, 月 month, 年 year, m², m³, 次 time, 件 piece. */
          org_unit?: string | undefined;
          /** Highest price of the range, yuan. */
          range_max_price?: string | undefined;
          /** Lowest price of the range, yuan. */
          range_min_price?: string | undefined;
          /** Price now, yuan; not together with a range. */
          real_price?: string | undefined;
        }
      | undefined;
    /** Places as province-city, several separated by commas. */
    region?: string | undefined;
    /**
     * JSON text of the category’s own fields; needed with categories 1001, 1002, 1004, 5001, 5003, 7001, 7002, 7003 and 13001.
     */
    schema?: string | undefined;
    /** At most 3 labels of at most 5 Chinese characters, separated by semicolons; 官方 is not allowed. */
    tag?: string | undefined;
    /** What the service is, 12 to 30 characters; Chinese ones count 2. */
    title?: string | undefined;
    /** Code of the service’s category, from the documentation’s list. */
    trade_type?: number | undefined;
    /** Channels for discounted goods (category 2013, needed there), separated by commas: 200002 惠生活, 200009 DU会员. */
    channel?: string | undefined;
  }[];
}

/** Result of {@link submitSku}. */
export interface SubmitSkuResponse {
  /** Paths that were refused with the reasons, where there are any. */
  data?: string | undefined;
}

/**
 * 提交服务资源。Submits services, at most 50 a call, or changes those with the same path.
 * Calls `POST /rest/2.0/smartapp/server/submit/sku`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/submitSku.go
 */
export const submitSku: BaiduEndpoint<SubmitSkuRequest, SubmitSkuResponse, 'app'> = {
  id: 'app.sku.submitSku',
  family: 'server-sku',
  method: 'POST',
  path: '/rest/2.0/smartapp/server/submit/sku',
  auth: 'app',
  body: 'list',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/submitSku.go',
  errors: [120003, 120006],
  request: (z: Zod) =>
    z.strictObject({
      items: z
        .array(
          z.strictObject({
            activity_info: z
              .array(
                z.strictObject({
                  activity_desc: z.string().optional(),
                  activity_end_time: z.number().optional(),
                  activity_path: z.string().optional(),
                  activity_start_time: z.number().optional(),
                  activity_type: z.string().optional(),
                }),
              )
              .optional(),
            button_name: z.string().optional(),
            desc: z.string().optional(),
            images: z.array(z.string()).optional(),
            path: z.string().optional(),
            price_info: z
              .strictObject({
                org_price: z.string().optional(),
                org_unit: z.string().optional(),
                range_max_price: z.string().optional(),
                range_min_price: z.string().optional(),
                real_price: z.string().optional(),
              })
              .optional(),
            region: z.string().optional(),
            schema: z.string().optional(),
            tag: z.string().optional(),
            title: z.string().optional(),
            trade_type: z.number().optional(),
            channel: z.string().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link submitSkuCoupon}. */
export interface SubmitSkuCouponRequest {
  /** What is sent, as one list. */
  items: {
    /** Explanation, 8 to 34 characters; Chinese ones count 2. */
    desc?: string | undefined;
    /** Addresses of square images, PNG or JPG from 576 × 576 pixels; no watermark or QR code. */
    images?: string[] | undefined;
    /**
     * Page that it opens; free coupons have the form
     * /pages/detail/highVersionIndex/?biz_id=2&biz_app_id=<AppKey>&coupon_template_id=<coupon’s id>&is_activity=0.
     */
    path?: string | undefined;
    /** Price of a coupon that is sold. */
    price_info?:
      | {
          /** Price before the discount, fen (0.01 yuan). */
          org_price?: string | undefined;
          /** Price now, fen (0.01 yuan). */
          real_price?: string | undefined;
        }
      | undefined;
    /** Places as province-city, several separated by commas. */
    region?: string | undefined;
    /** JSON text about the coupon: brand, when to take and use it, stock, kind and systems. */
    schema?: string | undefined;
    /** Brand and benefit, 12 to 30 characters; Chinese ones count 2; no special characters. */
    title?: string | undefined;
    /** Code of the service’s category, from the documentation’s list. */
    trade_type?: number | undefined;
  }[];
}

/** Result of {@link submitSkuCoupon}. */
export interface SubmitSkuCouponResponse {
  /** Paths that were refused with the reasons, where there are any. */
  data?: string | undefined;
}

/**
 * 提交优惠券资源。Submits coupons, at most 50 a call.
 * Calls `POST /rest/2.0/smartapp/server/submit/skuCoupon`.
 *
 * @see https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/submitSkuCoupon.go
 */
export const submitSkuCoupon: BaiduEndpoint<SubmitSkuCouponRequest, SubmitSkuCouponResponse, 'app'> = {
  id: 'app.sku.submitSkuCoupon',
  family: 'server-sku',
  method: 'POST',
  path: '/rest/2.0/smartapp/server/submit/skuCoupon',
  auth: 'app',
  body: 'list',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/submitSkuCoupon.go',
  errors: [120003, 120006],
  request: (z: Zod) =>
    z.strictObject({
      items: z
        .array(
          z.strictObject({
            desc: z.string().optional(),
            images: z.array(z.string()).optional(),
            path: z.string().optional(),
            price_info: z
              .strictObject({ org_price: z.string().optional(), real_price: z.string().optional() })
              .optional(),
            region: z.string().optional(),
            schema: z.string().optional(),
            title: z.string().optional(),
            trade_type: z.number().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};
