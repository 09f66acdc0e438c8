import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyFamousBrand}. */
export interface ApplyFamousBrandRequest {
  /** The application; the capital letter is the platform’s. */
  Application: {
    /** 1 famous brand, 2 shop product component is in use. */
    apply_for: 1 | 2;
    /** About the brand; needed when `apply_for` is 1. */
    audit_info?:
      | {
          /** Name of the brand. */
          brand_name: string;
          /**
           * 1 consumer goods list of the industry ministry, 2 chain store association’s online retail list, 3 time-honoured brand, 4
           * flagship shop on an e-commerce platform, 5 global 500, 6 China 500, 7 well-known trademark, 8 growing brands list of the
           * industry ministry.
           */
          brand_type: number;
          /** Platform with the flagship shop; needed for brand type 4. */
          flagship_in_which_ec_platform?: string | undefined;
          /** Temporary media ids that prove the flagship shop; needed for brand type 4. */
          ec_platform_proof_list?: string[] | undefined;
          /** Temporary media ids of further material. */
          other_material_list?: string[] | undefined;
          /** Temporary media ids that prove the well-known trademark; needed for brand type 7. */
          authority_certified_proof_list?: string[] | undefined;
        }
      | undefined;
  };
}

/** Result of {@link applyFamousBrand}. */
export type ApplyFamousBrandResponse = NoFields;

/**
 * 品牌申请。Applies to count as a famous brand. Follow it with {@link getFamousBrandApplyStatus}.
 * Calls `POST /wxa/sec/famousbrand/apply`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html
 */
export const applyFamousBrand: WechatEndpoint<ApplyFamousBrandRequest, ApplyFamousBrandResponse, 'authorizer'> = {
  id: 'famousBrandApply',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/famousbrand/apply',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html',
  permissionSets: [142],
  request: (z: Zod) =>
    z.strictObject({
      Application: z.strictObject({
        apply_for: z.literal([1, 2]),
        audit_info: z
          .strictObject({
            brand_name: z.string(),
            brand_type: z.number(),
            flagship_in_which_ec_platform: z.string().optional(),
            ec_platform_proof_list: z.array(z.string()).optional(),
            other_material_list: z.array(z.string()).optional(),
            authority_certified_proof_list: z.array(z.string()).optional(),
          })
          .optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getFamousBrandApplyStatus}. */
export type GetFamousBrandApplyStatusRequest = NoFields;

/** Result of {@link getFamousBrandApplyStatus}. */
export interface GetFamousBrandApplyStatusResponse {
  /** State as a whole. */
  progress: {
    /** 1 under review, 2 refused, 3 passed. */
    status: number;
  };
  /** The application and its state. */
  application: {
    /** 1 famous brand, 2 shop product component is in use. */
    apply_for: number;
    /** Result of the review. */
    audit_info?:
      | {
          /** Why it was refused. */
          audit_reason?: string | undefined;
        }
      | undefined;
    /** 1 under review, 2 refused, 3 passed. */
    status: number;
  };
}

/**
 * 小程序品牌申请状态查询。State of the application of {@link applyFamousBrand}.
 * Calls `POST /wxa/sec/famousbrand/get_status`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html
 */
export const getFamousBrandApplyStatus: WechatEndpoint<
  GetFamousBrandApplyStatusRequest,
  GetFamousBrandApplyStatusResponse,
  'authorizer'
> = {
  id: 'getFamousBrandApplyStatus',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/famousbrand/get_status',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_getfamousbrandapplystatus.html',
  permissionSets: [142],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      progress: z.looseObject({ status: z.number() }),
      application: z.looseObject({
        apply_for: z.number(),
        audit_info: z.looseObject({ audit_reason: z.string().optional() }).optional(),
        status: z.number(),
      }),
    }),
};

/** Input of {@link getOrderDetailPath}. */
export type GetOrderDetailPathRequest = NoFields;

/** Result of {@link getOrderDetailPath}. */
export interface GetOrderDetailPathResponse {
  /** Page path with the placeholder of the order number. */
  path: string;
}

/**
 * 查询订单详情路径。Page that opens from the order list in WeChat.
 * Calls `POST /wxa/sec/order/get_order_detail_path`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order_center/order_center.html
 */
export const getOrderDetailPath: WechatEndpoint<GetOrderDetailPathRequest, GetOrderDetailPathResponse, 'authorizer'> = {
  id: 'getOrderDetailPath',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/get_order_detail_path',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order_center/order_center.html',
  permissionSets: [182],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ path: z.string() }),
};

/** Input of {@link checkTradeManaged}. */
export interface CheckTradeManagedRequest {
  /** App id of the mini program. */
  appid: string;
}

/** Result of {@link checkTradeManaged}. */
export interface CheckTradeManagedResponse {
  /** True when it is. */
  is_trade_managed: boolean;
}

/**
 * 查询小程序是否已开通发货信息管理服务。Tells whether the mini program is under shipping management, so that its payments must be shipped here.
 * Calls `POST /wxa/sec/order/is_trade_managed`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const checkTradeManaged: WechatEndpoint<CheckTradeManagedRequest, CheckTradeManagedResponse, 'authorizer'> = {
  id: 'isTradeManaged',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/is_trade_managed',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({ is_trade_managed: z.boolean() }),
};

/** Input of {@link checkTradeManagementConfirmed}. */
export interface CheckTradeManagementConfirmedRequest {
  /** App id of the mini program. */
  appid: string;
}

/** Result of {@link checkTradeManagementConfirmed}. */
export interface CheckTradeManagementConfirmedResponse {
  /** True when all are settled. */
  completed: boolean;
}

/**
 * 查询小程序是否已完成交易结算管理确认。Tells whether every merchant id bound to the mini program has granted order management or was unbound.
 * Calls `POST /wxa/sec/order/is_trade_management_confirmation_completed`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const checkTradeManagementConfirmed: WechatEndpoint<
  CheckTradeManagementConfirmedRequest,
  CheckTradeManagementConfirmedResponse,
  'authorizer'
> = {
  id: 'isTradeManagementConfirmationCompleted',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/is_trade_management_confirmation_completed',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({ completed: z.boolean() }),
};

/** Input of {@link setMessageJumpPath}. */
export interface SetMessageJumpPathRequest {
  /** Page path. */
  path: string;
}

/** Result of {@link setMessageJumpPath}. */
export type SetMessageJumpPathResponse = NoFields;

/**
 * 消息跳转路径设置。Page that opens from the shipping and receipt messages, for programs with the receipt component. The platform adds
 * the order’s numbers to the query.
 * Calls `POST /wxa/sec/order/set_msg_jump_path`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html
 */
export const setMessageJumpPath: WechatEndpoint<SetMessageJumpPathRequest, SetMessageJumpPathResponse, 'authorizer'> = {
  id: 'setMsgJumpPath',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/set_msg_jump_path',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html',
  permissionSets: [142],
  request: (z: Zod) => z.strictObject({ path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyTradeTypeChange}. */
export interface ApplyTradeTypeChangeRequest {
  /** Kind wanted: 1 mixed, 2 physical goods, 3 offline services, 4 online services. */
  trade_type: number;
  /** Proof, at most 10 files, of them at most 3 videos. */
  material_list: {
    /** 1 picture, 2 video. */
    type: 1 | 2;
    /** Temporary media id of the file. */
    media_id: string;
  }[];
  /** Why the kind changes. */
  reason: string;
}

/** Result of {@link applyTradeTypeChange}. */
export type ApplyTradeTypeChangeResponse = NoFields;

/**
 * 小程序交易类型变更申请。Applies for another kind of trade. An account can apply once (268486048).
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /wxa/sec/order/setwxatradetypecgi`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html
 */
export const applyTradeTypeChange: WechatEndpoint<
  ApplyTradeTypeChangeRequest,
  ApplyTradeTypeChangeResponse,
  'authorizer'
> = {
  id: 'setWxaTradeType',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/setwxatradetypecgi',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/order_shipping/api_famousbrandapply.html',
  permissionSets: [142],
  errors: [268486048],
  request: (z: Zod) =>
    z.strictObject({
      trade_type: z.number(),
      material_list: z.array(z.strictObject({ type: z.literal([1, 2]), media_id: z.string() })).max(10),
      reason: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateOrderDetailPath}. */
export interface UpdateOrderDetailPathRequest {
  /** Page path that contains `${商品订单号}`. */
  path: string;
}

/** Result of {@link updateOrderDetailPath}. */
export type UpdateOrderDetailPathResponse = NoFields;

/**
 * 配置订单详情路径。Page that opens from the order list in WeChat. The order centre agreement must be signed first.
 * Calls `POST /wxa/sec/order/update_order_detail_path`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order_center/order_center.html
 */
export const updateOrderDetailPath: WechatEndpoint<
  UpdateOrderDetailPathRequest,
  UpdateOrderDetailPathResponse,
  'authorizer'
> = {
  id: 'updateOrderDetailPath',
  family: 'order-shipping',
  method: 'POST',
  path: '/wxa/sec/order/update_order_detail_path',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order_center/order_center.html',
  permissionSets: [182],
  errors: [10060035],
  request: (z: Zod) => z.strictObject({ path: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
