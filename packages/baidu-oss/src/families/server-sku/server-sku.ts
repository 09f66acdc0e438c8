import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link deleteSku}. */
export interface DeleteSkuRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  path_list: string;
}

/** Result of {@link deleteSku}. */
export interface DeleteSkuResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.sku.deleteSku.
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
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-go/blob/master/openapi/deleteSku.go',
  request: (z: Zod) => z.strictObject({ app_id: z.union([int64(z), z.string()]).optional(), path_list: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.string().optional() }),
};

/** Input of {@link deleteSkuCoupon}. */
export interface DeleteSkuCouponRequest {
  /** Id of the mini program, a long number. */
  app_id?: Int64 | string | undefined;
  path_list: string;
  key?: string | undefined;
}

/** Result of {@link deleteSkuCoupon}. */
export interface DeleteSkuCouponResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.sku.deleteSkuCoupon.
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
  retry: 'never',
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
    activity_info?:
      | {
          activity_desc?: string | undefined;
          activity_end_time?: number | undefined;
          activity_path?: string | undefined;
          activity_start_time?: number | undefined;
          activity_type?: string | undefined;
        }[]
      | undefined;
    button_name?: string | undefined;
    desc?: string | undefined;
    images?: string[] | undefined;
    path?: string | undefined;
    price_info?:
      | {
          org_price?: string | undefined;
          org_unit?: string | undefined;
          range_max_price?: string | undefined;
          range_min_price?: string | undefined;
          real_price?: string | undefined;
        }
      | undefined;
    region?: string | undefined;
    schema?: string | undefined;
    tag?: string | undefined;
    title?: string | undefined;
    trade_type?: number | undefined;
    channel?: string | undefined;
  }[];
}

/** Result of {@link submitSku}. */
export interface SubmitSkuResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.sku.submitSku.
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
    desc?: string | undefined;
    images?: string[] | undefined;
    path?: string | undefined;
    price_info?:
      | {
          org_price?: string | undefined;
          real_price?: string | undefined;
        }
      | undefined;
    region?: string | undefined;
    schema?: string | undefined;
    title?: string | undefined;
    trade_type?: number | undefined;
  }[];
}

/** Result of {@link submitSkuCoupon}. */
export interface SubmitSkuCouponResponse {
  /** The answer’s content. */
  data?: string | undefined;
}

/**
 * App.sku.submitSkuCoupon.
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
