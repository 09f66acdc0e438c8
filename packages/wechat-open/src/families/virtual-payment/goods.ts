import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link queryPublishGoods}. */
export interface QueryPublishGoodsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
}

/** Result of {@link queryPublishGoods}. */
export interface QueryPublishGoodsResponse {
  /** Products of the task. */
  publish_item: {
    /** Product id: letters, digits, `_` and `-`, at most 64. */
    id: string;
    /** 0 publishing, 1 id exists, 2 done, 3 failed. */
    publish_status: number;
    /** Why it failed. */
    errmsg?: string | undefined;
  }[];
  /** 0 no task, 1 running, 2 ended with failures, 3 done. */
  status: number;
}

/**
 * 查询批量发布道具任务。State of the last publishing task.
 * Calls `POST /xpay/query_publish_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const queryPublishGoods: WechatEndpoint<QueryPublishGoodsRequest, QueryPublishGoodsResponse, 'authorizer'> = {
  id: 'xpayQueryPublishGoods',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_publish_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      publish_item: z.array(
        z.looseObject({ id: z.string(), publish_status: z.number(), errmsg: z.string().optional() }),
      ),
      status: z.number(),
    }),
};

/** Input of {@link queryUploadGoods}. */
export interface QueryUploadGoodsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
}

/** Result of {@link queryUploadGoods}. */
export interface QueryUploadGoodsResponse {
  /** Products of the task. */
  upload_item: {
    /** Product id: letters, digits, `_` and `-`, at most 64. */
    id: string;
    /** Product name, at most 1024 characters. */
    name: string;
    /** Price in fen, above 0. */
    price: number;
    /** Remark, at most 1024 characters. */
    remark?: string | undefined;
    /** Picture URL, jpg or png. */
    item_url?: string | undefined;
    /** 0 uploading, 1 id exists, 2 done, 3 failed. */
    upload_status: number;
    /** Why it failed. */
    errmsg?: string | undefined;
  }[];
  /** 0 no task, 1 running, 2 ended with failures, 3 done. */
  status: number;
}

/**
 * 查询批量上传道具任务。State of the last upload task.
 * Calls `POST /xpay/query_upload_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const queryUploadGoods: WechatEndpoint<QueryUploadGoodsRequest, QueryUploadGoodsResponse, 'authorizer'> = {
  id: 'xpayQueryUploadGoods',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_upload_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      upload_item: z.array(
        z.looseObject({
          id: z.string(),
          name: z.string(),
          price: z.number(),
          remark: z.string().optional(),
          item_url: z.string().optional(),
          upload_status: z.number(),
          errmsg: z.string().optional(),
        }),
      ),
      status: z.number(),
    }),
};

/** Input of {@link startPublishGoods}. */
export interface StartPublishGoodsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Products to publish. */
  publish_item: {
    /** Product id: letters, digits, `_` and `-`, at most 64. */
    id: string;
  }[];
}

/** Result of {@link startPublishGoods}. */
export type StartPublishGoodsResponse = NoFields;

/**
 * 启动批量发布道具任务。Starts publishing products that were uploaded. Follow it with {@link queryPublishGoods}.
 * Calls `POST /xpay/start_publish_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const startPublishGoods: WechatEndpoint<StartPublishGoodsRequest, StartPublishGoodsResponse, 'authorizer'> = {
  id: 'xpayStartPublishGoods',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/start_publish_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      publish_item: z.array(z.strictObject({ id: z.string() })),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link startUploadGoods}. */
export interface StartUploadGoodsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Products to add. */
  upload_item: {
    /** Product id: letters, digits, `_` and `-`, at most 64. */
    id: string;
    /** Product name, at most 1024 characters. */
    name: string;
    /** Price in fen, above 0. */
    price: number;
    /** Remark, at most 1024 characters. */
    remark?: string | undefined;
    /** Picture URL, jpg or png. */
    item_url?: string | undefined;
  }[];
}

/** Result of {@link startUploadGoods}. */
export type StartUploadGoodsResponse = NoFields;

/**
 * 启动批量上传道具任务。Starts adding products to the development version. Follow it with {@link queryUploadGoods}.
 * Calls `POST /xpay/start_upload_goods`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const startUploadGoods: WechatEndpoint<StartUploadGoodsRequest, StartUploadGoodsResponse, 'authorizer'> = {
  id: 'xpayStartUploadGoods',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/start_upload_goods',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003, 268490007],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      upload_item: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          price: z.number(),
          remark: z.string().optional(),
          item_url: z.string().optional(),
        }),
      ),
    }),
  response: (z: Zod) => z.looseObject({}),
};
