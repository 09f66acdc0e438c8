import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type Good, good } from './parts.js';

/** Where the parcel starts. */
interface DeliveryPlace {
  /** Province in full. */
  province: string;
  /** City. */
  city: string;
  /** District or county. */
  county: string;
  /** Street, building and room. */
  address: string;
}

const deliveryPlace = (z: Zod) =>
  z.strictObject({ province: z.string(), city: z.string(), county: z.string(), address: z.string() });

/** Input of {@link createClaim}. */
export interface CreateClaimRequest {
  /** Buyer, the same as in the policy. */
  openid: string;
  /** Payment order of WeChat Pay, the same as in the policy. */
  order_no: string;
  /** Waybill of the return; each can be claimed once. */
  refund_delivery_no: string;
  /** Express company of the return, by code or Chinese name. */
  refund_company: string;
}

/** Result of {@link createClaim}. */
export interface CreateClaimResponse {
  /** Number of the claim. */
  report_no: string;
  /** 1 picked up at the user, 0 not. */
  is_home_pick_up?: number | undefined;
}

/**
 * 无忧退理赔。Claims the return freight of an order, after the goods came back. Once an order.
 * Calls `POST /wxa/business/insurance_freight/claim`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_claim
 */
export const createClaim: WechatEndpoint<CreateClaimRequest, CreateClaimResponse, 'authorizer'> = {
  id: 'insuranceFreightClaim',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/claim',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_claim',
  permissionSets: [139],
  errors: [2, 1011, 2007, 2008, 2009, 2011, 2028],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      order_no: z.string(),
      refund_delivery_no: z.string(),
      refund_company: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ report_no: z.string(), is_home_pick_up: z.number().optional() }),
};

/** Input of {@link createPolicy}. */
export interface CreatePolicyRequest {
  /** Buyer, as this mini program sees them; the claim needs the same. */
  openid: string;
  /** Payment order of WeChat Pay; each can be insured once. */
  order_no: string;
  /** Payment, seconds since the epoch, within the last 72 hours. */
  pay_time: number;
  /** Payment, fen. */
  pay_amount: number;
  /** Waybill of the delivery. */
  delivery_no: string;
  /** Where the parcel starts. */
  delivery_place: DeliveryPlace;
  /** Where the parcel goes. */
  receipt_place: DeliveryPlace;
  /** Order as the notices to the user show it. */
  product_info: {
    /** Order page of the mini program. */
    order_path: string;
    /** Insured goods. */
    goods_list: Good[];
  };
}

/** Result of {@link createPolicy}. */
export interface CreatePolicyResponse {
  /** Policy. */
  policy_no: string;
  /** End of the insurance, `yyyy-MM-dd HH:mm:ss` in China time. */
  insurance_end_date: string;
  /** What the insurer expects to pay, fen. */
  estimate_amount: number;
  /** Premium, fen. */
  premium: number;
}

/**
 * 发货时投保。Insures the return freight of an order when it is sent; the premium comes from the balance. Answers 2040 where the
 * service is withdrawn, as reported since November 2025.
 * Calls `POST /wxa/business/insurance_freight/createorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createorder
 */
export const createPolicy: WechatEndpoint<CreatePolicyRequest, CreatePolicyResponse, 'authorizer'> = {
  id: 'insuranceFreightCreateOrder',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/createorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_createorder',
  permissionSets: [139],
  errors: [2, 1010, 1011, 2004, 2011, 2012, 2013, 2014, 2015, 2040, 4001, 41009],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      order_no: z.string(),
      pay_time: z.number(),
      pay_amount: z.number(),
      delivery_no: z.string(),
      delivery_place: deliveryPlace(z),
      receipt_place: deliveryPlace(z),
      product_info: z.strictObject({ order_path: z.string(), goods_list: z.array(good(z)) }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      policy_no: z.string(),
      insurance_end_date: z.string(),
      estimate_amount: z.number(),
      premium: z.number(),
    }),
};

/** Input of {@link listPolicies}. */
export interface ListPoliciesRequest {
  /** Buyer, as this mini program sees them. */
  openid?: string | undefined;
  /** Payment order of WeChat Pay (`transaction_id`). */
  order_no?: string | undefined;
  /** Policy. */
  policy_no?: string | undefined;
  /** Claim. */
  report_no?: string | undefined;
  /** Waybill of the delivery. */
  delivery_no?: string | undefined;
  /** Waybill of the return. */
  refund_delivery_no?: string | undefined;
  /** Start, seconds since the epoch. */
  begin_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
  /** States to list: 2 insured, 4 claim pending, 5 claim paid, 6 claim failed, 7 expired. */
  status_list?: number[] | undefined;
  /** Entries to skip. */
  offset?: number | undefined;
  /** Entries to give, at most 100 (default). */
  limit?: number | undefined;
  /** By creation: 0 oldest first, 1 newest first. */
  sort_direct?: 0 | 1 | undefined;
}

/** Result of {@link listPolicies}. */
export interface ListPoliciesResponse {
  /** Policies. */
  list: {
    /** Payment order of WeChat Pay (`transaction_id`). */
    order_no: string;
    /** Policy. */
    policy_no: string;
    /** Claim; empty without. */
    report_no: string;
    /** Waybill of the delivery. */
    delivery_no: string;
    /** Waybill of the return; empty without. */
    refund_delivery_no: string;
    /** End of the insurance, `yyyy-MM-dd HH:mm:ss` in China time. */
    insurance_end_date: string;
    /** What the insurer expects to pay, fen. */
    estimate_amount: number;
    /** Premium, fen. */
    premium: number;
    /** 2 insured, 4 claim pending, 5 claim paid, 6 claim failed, 7 expired. */
    status: number;
    /** Why the claim was not paid. */
    pay_fail_reason?: string | undefined;
    /** When the user got the money, seconds since the epoch; 0 not yet. */
    pay_finish_time?: number | undefined;
  }[];
  /** Number of entries. */
  total: number;
}

/**
 * 拉取保单信息。Policies with their claims, by order, policy, claim, waybill, time or state.
 * Calls `POST /wxa/business/insurance_freight/getorderlist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getorderlist
 */
export const listPolicies: WechatPagedEndpoint<
  ListPoliciesRequest,
  ListPoliciesResponse,
  'authorizer',
  NonNullable<ListPoliciesResponse['list']>[number],
  'offset' | 'limit'
> = {
  id: 'insuranceFreightGetOrderList',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/getorderlist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getorderlist',
  permissionSets: [139],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.list,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      order_no: z.string().optional(),
      policy_no: z.string().optional(),
      report_no: z.string().optional(),
      delivery_no: z.string().optional(),
      refund_delivery_no: z.string().optional(),
      begin_time: z.number().optional(),
      end_time: z.number().optional(),
      status_list: z.array(z.number()).optional(),
      offset: z.number().optional(),
      limit: z.number().max(100).optional(),
      sort_direct: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          order_no: z.string(),
          policy_no: z.string(),
          report_no: z.string(),
          delivery_no: z.string(),
          refund_delivery_no: z.string(),
          insurance_end_date: z.string(),
          estimate_amount: z.number(),
          premium: z.number(),
          status: z.number(),
          pay_fail_reason: z.string().optional(),
          pay_finish_time: z.number().optional(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link getSummary}. */
export interface GetSummaryRequest {
  /** Start, seconds since the epoch. */
  begin_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
}

/** Result of {@link getSummary}. */
export interface GetSummaryResponse {
  /** Policies. */
  total: number;
  /** Claims. */
  claim_num: number;
  /** Claims that were paid. */
  claim_succ_num: number;
  /** Premium at present, fen. */
  premium: number;
  /** Balance, fen. */
  funds: number;
  /** True: insuring is suspended for security reasons. */
  need_close: boolean;
}

/**
 * 拉取理赔摘要。Number of policies and claims, premium and balance.
 * Calls `POST /wxa/business/insurance_freight/getsummary`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getsummary
 */
export const getSummary: WechatEndpoint<GetSummaryRequest, GetSummaryResponse, 'authorizer'> = {
  id: 'insuranceFreightGetSummary',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/getsummary',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_getsummary',
  permissionSets: [139],
  errors: [-202],
  request: (z: Zod) => z.strictObject({ begin_time: z.number().optional(), end_time: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      total: z.number(),
      claim_num: z.number(),
      claim_succ_num: z.number(),
      premium: z.number(),
      funds: z.number(),
      need_close: z.boolean(),
    }),
};

/** Input of {@link enableService}. */
export type EnableServiceRequest = NoFields;

/** Result of {@link enableService}. */
export type EnableServiceResponse = NoFields;

/**
 * 开通无忧退货。Enables the service for the mini program.
 * Calls `POST /wxa/business/insurance_freight/open`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_open
 */
export const enableService: WechatEndpoint<EnableServiceRequest, EnableServiceResponse, 'authorizer'> = {
  id: 'insuranceFreightOpen',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/open',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_open',
  permissionSets: [139],
  errors: [2001],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getOpenStatus}. */
export type GetOpenStatusRequest = NoFields;

/** Result of {@link getOpenStatus}. */
export interface GetOpenStatusResponse {
  /** 1 enabled, 0 not. */
  is_open: number;
}

/**
 * 查询开通状态。Tells whether the service is enabled.
 * Calls `POST /wxa/business/insurance_freight/query_open`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_query_open
 */
export const getOpenStatus: WechatEndpoint<GetOpenStatusRequest, GetOpenStatusResponse, 'authorizer'> = {
  id: 'insuranceFreightQueryOpen',
  family: 'freight-insurance',
  method: 'POST',
  path: '/wxa/business/insurance_freight/query_open',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/freight/api_insurance_freight_query_open',
  permissionSets: [139],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ is_open: z.number() }),
};
