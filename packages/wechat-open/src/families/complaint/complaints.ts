import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { int64, numeric, numericId } from '../schemas.js';
import type { NoFields, Numeric, NumericId } from '../wire.js';

/** Input of {@link submitAppeal}. */
export interface SubmitAppealRequest {
  /** Complaint, from the push `complaint_callback`; not an order number. */
  complaintOrderId: Int64;
  /** Text; this or `mediaIdList`. */
  content?: string | undefined;
  /** Pictures as temporary media ids; this or `content`. */
  mediaIdList?: string[] | undefined;
}

/** Result of {@link submitAppeal}. */
export type SubmitAppealResponse = NoFields;

/**
 * 商家申诉。Appeals against a verdict that holds the merchant liable.
 * Calls `POST /wxaapi/minishop/busiAppeal`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export const submitAppeal: WechatEndpoint<SubmitAppealRequest, SubmitAppealResponse, 'authorizer'> = {
  id: 'busiAppeal',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/minishop/busiAppeal',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html',
  permissionSets: [76],
  errors: [1, 309, 10001],
  request: (z: Zod) =>
    z.strictObject({
      complaintOrderId: int64(z),
      content: z.string().optional(),
      mediaIdList: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link respondComplaint}. */
export interface RespondComplaintRequest {
  /** Complaint, from the push `complaint_callback`; not an order number. */
  complaintOrderId: Int64;
  /** Text; this or `mediaIdList`. */
  content?: string | undefined;
  /** Pictures as temporary media ids; this or `content`. */
  mediaIdList?: string[] | undefined;
  /** 1 agrees to settle, 2 refuses. */
  bussiHandle: 1 | 2;
}

/** Result of {@link respondComplaint}. */
export type RespondComplaintResponse = NoFields;

/**
 * 商家回应投诉。Answers a complaint: settle or refuse.
 * Calls `POST /wxaapi/minishop/bussiRespondComplaint`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export const respondComplaint: WechatEndpoint<RespondComplaintRequest, RespondComplaintResponse, 'authorizer'> = {
  id: 'respondComplaint',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/minishop/bussiRespondComplaint',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html',
  permissionSets: [76],
  errors: [1, 309, 10001],
  request: (z: Zod) =>
    z.strictObject({
      complaintOrderId: int64(z),
      content: z.string().optional(),
      mediaIdList: z.array(z.string()).optional(),
      bussiHandle: z.literal([1, 2]),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link supplyProof}. */
export interface SupplyProofRequest {
  /** Complaint, from the push `complaint_callback`; not an order number. */
  complaintOrderId: Int64;
  /** Text; this or `mediaIdList`. */
  content?: string | undefined;
  /** Pictures as temporary media ids; this or `content`. */
  mediaIdList?: string[] | undefined;
}

/** Result of {@link supplyProof}. */
export type SupplyProofResponse = NoFields;

/**
 * 商家补充凭证。Adds proof to a complaint.
 * Calls `POST /wxaapi/minishop/bussiSupplyProof`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export const supplyProof: WechatEndpoint<SupplyProofRequest, SupplyProofResponse, 'authorizer'> = {
  id: 'supplyProof',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/minishop/bussiSupplyProof',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html',
  permissionSets: [76],
  errors: [1, 309, 10001],
  request: (z: Zod) =>
    z.strictObject({
      complaintOrderId: int64(z),
      content: z.string().optional(),
      mediaIdList: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitRefundProof}. */
export interface SubmitRefundProofRequest {
  /** Complaint, from the push `complaint_callback`; not an order number. */
  complaintOrderId: Int64;
  /** Text; this or `mediaIdList`. */
  content?: string | undefined;
  /** Pictures as temporary media ids; this or `content`. */
  mediaIdList?: string[] | undefined;
  /** Whether the returned goods have arrived; needed while a return is under way. */
  acceptReturn?: number | undefined;
  /** Return, from {@link getComplaintOrderDetail}; needed while a return is under way. */
  returnId?: Int64 | undefined;
}

/** Result of {@link submitRefundProof}. */
export type SubmitRefundProofResponse = NoFields;

/**
 * 商家提交退款凭证。Submits proof that the refund was made. It does not refund by itself.
 * Calls `POST /wxaapi/minishop/bussiSupplyRefund`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export const submitRefundProof: WechatEndpoint<SubmitRefundProofRequest, SubmitRefundProofResponse, 'authorizer'> = {
  id: 'submitRefund',
  family: 'complaint',
  method: 'POST',
  path: '/wxaapi/minishop/bussiSupplyRefund',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html',
  permissionSets: [76],
  errors: [1, 309, 10001],
  request: (z: Zod) =>
    z.strictObject({
      complaintOrderId: int64(z),
      content: z.string().optional(),
      mediaIdList: z.array(z.string()).optional(),
      acceptReturn: z.number().optional(),
      returnId: int64(z).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getComplaintOrderDetail}. */
export interface GetComplaintOrderDetailRequest {
  /** Complaint, from the push `complaint_callback`; not an order number. */
  complaintOrderId: Int64;
}

/** Result of {@link getComplaintOrderDetail}. */
export interface GetComplaintOrderDetailResponse {
  /** The complaint. */
  complaintOrder: {
    /** Id of the complaint. */
    complaintOrderId: Int64;
    /** User who complains, as this mini program sees them. */
    openId: string;
    /** Kind of problem, number of the platform’s table. */
    type: number;
    /** 0 no appeal, 401 can appeal, 402 too late, 403 under way, 117 won, 118 lost. */
    appealState: number;
    /** Nickname. */
    nickName: string;
    /** Address of the user’s picture. */
    headImgUrl: string;
    /** Phone of the user. */
    phoneNumber: Numeric;
    /** What the user handed in. */
    customerMaterial?:
      | {
          /** Text. */
          content?: string | undefined;
          /** Addresses of pictures, which expire. */
          mediaIdList?: string[] | undefined;
        }
      | undefined;
    /** Order number of the merchant. */
    outTradeNo: string;
    /** WeChat Pay order number. */
    orderId: string;
    /**
     * State code, e.g. 201 waits for the merchant, 206 merchant liable and proof awaited, 312 merchant liable and the platform
     * refunds.
     */
    status: number;
    /** Name of the product. */
    productName: string;
    /** When it was paid, seconds since the epoch. */
    payTime: number;
    /** Amount of the trade, as text. */
    totalCostStr: string;
    /** When it was made, seconds since the epoch. */
    createTime: number;
    /** End of the present state, seconds since the epoch; 0 for none. */
    expireTime: number;
  };
  /** History. */
  item: {
    /** What happened, number of the platform’s table. */
    itemType: number;
    /** State of the appeal at that point. */
    appealItemType?: number | undefined;
    /** When, seconds since the epoch. */
    time: number;
    /** Who acted. */
    nickName: string;
    /** Phone that was left. */
    phoneNumber?: string | undefined;
    /** Text. */
    content?: string | undefined;
    /** Addresses of pictures, which expire. */
    mediaIdList?: string[] | undefined;
    /** For itemType 31 and 32: 1 user is to return the goods, 0 merchant is to upload proof. */
    blameResult: number;
  }[];
  /** Parcel sent back. */
  returnBill?:
    | {
        /** Id for {@link submitRefundProof}. */
        returnId: string;
        /** Name of the courier. */
        deliveryName: string;
        /** Waybill number. */
        waybillId: string;
        /** 0 waits for pick-up, 1 picked up, 2 on its way, 3 being delivered, 4 signed for; others exist. */
        orderStatus: number;
      }
    | undefined;
}

/**
 * 查询投诉单详情。A complaint, its history and the parcel sent back. Picture addresses expire: ask again before showing them.
 * Calls `GET /wxaapi/minishop/complaintOrderDetail`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html
 */
export const getComplaintOrderDetail: WechatEndpoint<
  GetComplaintOrderDetailRequest,
  GetComplaintOrderDetailResponse,
  'authorizer'
> = {
  id: 'getComplaintOrderDetail',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/minishop/complaintOrderDetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/guarantee/complaint.html',
  permissionSets: [76],
  errors: [1, 309, 10001],
  request: (z: Zod) => z.strictObject({ complaintOrderId: int64(z) }),
  response: (z: Zod) =>
    z.looseObject({
      complaintOrder: z.looseObject({
        complaintOrderId: int64(z),
        openId: z.string(),
        type: z.number(),
        appealState: z.number(),
        nickName: z.string(),
        headImgUrl: z.string(),
        phoneNumber: numeric(z),
        customerMaterial: z
          .looseObject({ content: z.string().optional(), mediaIdList: z.array(z.string()).optional() })
          .optional(),
        outTradeNo: z.string(),
        orderId: z.string(),
        status: z.number(),
        productName: z.string(),
        payTime: z.number(),
        totalCostStr: z.string(),
        createTime: z.number(),
        expireTime: z.number(),
      }),
      item: z.array(
        z.looseObject({
          itemType: z.number(),
          appealItemType: z.number().optional(),
          time: z.number(),
          nickName: z.string(),
          phoneNumber: z.string().optional(),
          content: z.string().optional(),
          mediaIdList: z.array(z.string()).optional(),
          blameResult: z.number(),
        }),
      ),
      returnBill: z
        .looseObject({ returnId: z.string(), deliveryName: z.string(), waybillId: z.string(), orderStatus: z.number() })
        .optional(),
    }),
};

/** Input of {@link getGuaranteeStatus}. */
export type GetGuaranteeStatusRequest = NoFields;

/** Result of {@link getGuaranteeStatus}. */
export interface GetGuaranteeStatusResponse {
  /** True when it carries the mark. */
  isActived: boolean;
  /** State in words. */
  msg?: string | undefined;
  /** What stands in the way. */
  reasons?: string[] | undefined;
}

/**
 * 获取交易保障标状态。Tells whether the mini program carries the trade guarantee mark and why not.
 * Calls `GET /wxaapi/wxamptrade/get_guarantee_status`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetGuaranteeStatus.html
 */
export const getGuaranteeStatus: WechatEndpoint<GetGuaranteeStatusRequest, GetGuaranteeStatusResponse, 'authorizer'> = {
  id: 'getGuaranteeStatus',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/wxamptrade/get_guarantee_status',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetGuaranteeStatus.html',
  permissionSets: [151],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ isActived: z.boolean(), msg: z.string().optional(), reasons: z.array(z.string()).optional() }),
};

/** Input of {@link listPenalties}. */
export interface ListPenaltiesRequest {
  /** Records to skip, from 0. */
  offset: number;
  /** Records per page, at most 100. */
  limit?: number | undefined;
}

/** Result of {@link listPenalties}. */
export interface ListPenaltiesResponse {
  /** Records. */
  appealList: {
    /** Id of the record. */
    illegalOrderId: Numeric;
    /** Order number; may hold letters, e.g. `payorder@…`. */
    orderId: string;
    /** Complaint it comes from. */
    complaintOrderId: NumericId;
    /** What was wrong, in Chinese. */
    illegalWording: string;
    /** 2 in force, 4 under appeal, 5 appeal lost, 6 appeal won. */
    status: number;
    /** Points lost. */
    minusScore: number;
    /** When it was recorded, seconds since the epoch. */
    illegalTime: number;
    /** Last change, seconds since the epoch. */
    updateTime: number;
  }[];
  /** Number of records in all. */
  totalNum: number;
  /** Points that the mini program has. */
  currentScore: number;
}

/**
 * 获取小程序交易体验分违规记录。Points that the mini program lost, and those it has, at most 100 records a page.
 * Calls `GET /wxaapi/wxamptrade/get_penalty_list`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetPenaltyList.html
 */
export const listPenalties: WechatPagedEndpoint<
  ListPenaltiesRequest,
  ListPenaltiesResponse,
  'authorizer',
  NonNullable<ListPenaltiesResponse['appealList']>[number],
  'offset' | 'limit'
> = {
  id: 'getPenaltyList',
  family: 'complaint',
  method: 'GET',
  path: '/wxaapi/wxamptrade/get_penalty_list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetPenaltyList.html',
  permissionSets: [151],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.appealList,
    total: (answer) => answer.totalNum,
  },
  request: (z: Zod) => z.strictObject({ offset: z.number(), limit: z.number().max(100).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      appealList: z.array(
        z.looseObject({
          illegalOrderId: numeric(z),
          orderId: z.string(),
          complaintOrderId: numericId(z),
          illegalWording: z.string(),
          status: z.number(),
          minusScore: z.number(),
          illegalTime: z.number(),
          updateTime: z.number(),
        }),
      ),
      totalNum: z.number(),
      currentScore: z.number(),
    }),
};
