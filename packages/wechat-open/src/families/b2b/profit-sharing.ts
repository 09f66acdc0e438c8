import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link addProfitSharingAccount}. */
export interface AddProfitSharingAccountRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /**
   * `RELATION_TYPE_SUPPLIER`, `RELATION_TYPE_DISTRIBUTOR`, `RELATION_TYPE_SERVICE_PROVIDER`, `RELATION_TYPE_PLATFORM` or
   * `RELATION_TYPE_OTHERS`.
   */
  profit_sharing_relation_type: string;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  payee_type: string;
  /** Openid of the user or number of the merchant. */
  payee_id: string;
  /** Name of the merchant; needed for merchants, never empty. */
  payee_name?: string | undefined;
}

/** Result of {@link addProfitSharingAccount}. */
export type AddProfitSharingAccountResponse = NoFields;

/**
 * 添加分账方。Adds a receiver of shares, at most 1000 per mini program.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/addprofitsharingaccount`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_addprofitsharingaccount
 */
export const addProfitSharingAccount: WechatEndpoint<
  AddProfitSharingAccountRequest,
  AddProfitSharingAccountResponse,
  'authorizer'
> = {
  id: 'addProfitSharingAccount',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/addprofitsharingaccount',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_addprofitsharingaccount',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      profit_sharing_relation_type: z.string(),
      payee_type: z.string(),
      payee_id: z.string(),
      payee_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createProfitSharingOrder}. */
export interface CreateProfitSharingOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no: string;
  /** Share in fen. */
  profit_fee: number;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  receiver_type: string;
  /** Openid of the user or number of the merchant. */
  receiver_account: string;
}

/** Result of {@link createProfitSharingOrder}. */
export type CreateProfitSharingOrderResponse = NoFields;

/**
 * 请求分账。Pays a share of a settled order to a receiver: once per receiver, at most 45 receivers and 29% of the order, within 180
 * days. Sandbox orders are never settled.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/createprofitsharingorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createprofitsharingorder
 */
export const createProfitSharingOrder: WechatEndpoint<
  CreateProfitSharingOrderRequest,
  CreateProfitSharingOrderResponse,
  'authorizer'
> = {
  id: 'createProfitSharingOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/createprofitsharingorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createprofitsharingorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      out_trade_no: z.string(),
      profit_fee: z.number().min(1),
      receiver_type: z.string(),
      receiver_account: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteProfitSharingAccount}. */
export interface DeleteProfitSharingAccountRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  payee_type: string;
  /** Openid of the user or number of the merchant. */
  payee_id: string;
}

/** Result of {@link deleteProfitSharingAccount}. */
export type DeleteProfitSharingAccountResponse = NoFields;

/**
 * 删除分账方。Removes a receiver of shares.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/delprofitsharingaccount`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_delprofitsharingaccount
 */
export const deleteProfitSharingAccount: WechatEndpoint<
  DeleteProfitSharingAccountRequest,
  DeleteProfitSharingAccountResponse,
  'authorizer'
> = {
  id: 'delProfitSharingAccount',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/delprofitsharingaccount',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_delprofitsharingaccount',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      payee_type: z.string(),
      payee_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link finishProfitSharingOrder}. */
export interface FinishProfitSharingOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
}

/** Result of {@link finishProfitSharingOrder}. */
export type FinishProfitSharingOrderResponse = NoFields;

/**
 * 完成分账。Ends the sharing of an order and frees the rest for the merchant. Needed before a refund that exceeds what is still
 * frozen.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/finishprofitsharingorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_finishprofitsharingorder
 */
export const finishProfitSharingOrder: WechatEndpoint<
  FinishProfitSharingOrderRequest,
  FinishProfitSharingOrderResponse,
  'authorizer'
> = {
  id: 'finishProfitSharingOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/finishprofitsharingorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_finishprofitsharingorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), mchid: z.string().optional(), out_trade_no: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listProfitSharingAccounts}. */
export interface ListProfitSharingAccountsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Items to return, 10 by default. */
  limit?: number | undefined;
}

/** Result of {@link listProfitSharingAccounts}. */
export interface ListProfitSharingAccountsResponse {
  /** Receivers. */
  account_list?:
    | {
        /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
        sharing_account_type?: string | undefined;
        /** Openid of the user or number of the merchant. */
        sharing_account?: string | undefined;
        /** Added, seconds since the epoch. */
        add_time?: number | undefined;
        /** Changed, seconds since the epoch. */
        update_time?: number | undefined;
        /** Name; merchants only. */
        name?: string | undefined;
      }[]
    | undefined;
}

/**
 * 查询分账方。Receivers of shares.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/queryprofitsharingaccount`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingaccount
 */
export const listProfitSharingAccounts: WechatPagedEndpoint<
  ListProfitSharingAccountsRequest,
  ListProfitSharingAccountsResponse,
  'authorizer',
  NonNullable<ListProfitSharingAccountsResponse['account_list']>[number],
  'offset' | 'limit'
> = {
  id: 'queryProfitSharingAccount',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/queryprofitsharingaccount',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingaccount',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 1000, items: (answer) => answer.account_list },
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), offset: z.number().optional(), limit: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      account_list: z
        .array(
          z.looseObject({
            sharing_account_type: z.string().optional(),
            sharing_account: z.string().optional(),
            add_time: z.number().optional(),
            update_time: z.number().optional(),
            name: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link queryProfitSharingOrder}. */
export interface QueryProfitSharingOrderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  receiver_type?: string | undefined;
  /** Openid of the user or number of the merchant. */
  receiver_account?: string | undefined;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
}

/** Result of {@link queryProfitSharingOrder}. */
export interface QueryProfitSharingOrderResponse {
  /** State, as a code. */
  order_status?: number | undefined;
}

/**
 * 查询分账结果。State of a share.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/queryprofitsharingorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingorder
 */
export const queryProfitSharingOrder: WechatEndpoint<
  QueryProfitSharingOrderRequest,
  QueryProfitSharingOrderResponse,
  'authorizer'
> = {
  id: 'queryProfitSharingOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/queryprofitsharingorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      out_trade_no: z.string().optional(),
      receiver_type: z.string().optional(),
      receiver_account: z.string().optional(),
      mchid: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ order_status: z.number().optional() }),
};

/** Input of {@link queryProfitSharingRemainder}. */
export interface QueryProfitSharingRemainderRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no?: string | undefined;
}

/** Result of {@link queryProfitSharingRemainder}. */
export interface QueryProfitSharingRemainderResponse {
  /** Amount in fen. */
  remain_amt?: number | undefined;
}

/**
 * 查询剩余可分账金额。What of an order can still be shared.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/queryprofitsharingremainamt`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingremainamt
 */
export const queryProfitSharingRemainder: WechatEndpoint<
  QueryProfitSharingRemainderRequest,
  QueryProfitSharingRemainderResponse,
  'authorizer'
> = {
  id: 'queryProfitSharingRemainAmt',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/queryprofitsharingremainamt',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryprofitsharingremainamt',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({ pay_sig: z.string(), mchid: z.string().optional(), out_trade_no: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ remain_amt: z.number().optional() }),
};

/** Input of {@link queryProfitSharingRefund}. */
export interface QueryProfitSharingRefundRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no: string;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  payee_type: string;
  /** Openid of the user or number of the merchant. */
  payee_id: string;
}

/** Result of {@link queryProfitSharingRefund}. */
export interface QueryProfitSharingRefundResponse {
  /** 1 under way, 2 done, 3 failed. */
  order_status?: number | undefined;
}

/**
 * 查询分账回退结果。State of a share that is taken back.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/queryrefundprofitsharingorder`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryrefundprofitsharingorder
 */
export const queryProfitSharingRefund: WechatEndpoint<
  QueryProfitSharingRefundRequest,
  QueryProfitSharingRefundResponse,
  'authorizer'
> = {
  id: 'queryRefundProfitSharingOrder',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/queryrefundprofitsharingorder',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_queryrefundprofitsharingorder',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      out_trade_no: z.string(),
      out_refund_no: z.string(),
      mchid: z.string(),
      payee_type: z.string(),
      payee_id: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ order_status: z.number().optional() }),
};

/** Input of {@link refundProfitSharing}. */
export interface RefundProfitSharingRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** Order number of the merchant, 6 to 32 characters. */
  out_trade_no: string;
  /** Refund number of the merchant, 6 to 32 characters. */
  out_refund_no: string;
  /** `PAYEE_TYPE_EXTERNAL_USER` a user, `PAYEE_TYPE_EXTERNAL_MERCHANT` a merchant. */
  payee_type: string;
  /** Openid of the user or number of the merchant. */
  payee_id: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Amount in fen. */
  refund_amt: number;
}

/** Result of {@link refundProfitSharing}. */
export type RefundProfitSharingResponse = NoFields;

/**
 * 请求分账回退。Takes a share back after a refund, once per refund and receiver. Shares paid to users cannot be taken back.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/refundprofitsharing`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundprofitsharing
 */
export const refundProfitSharing: WechatEndpoint<
  RefundProfitSharingRequest,
  RefundProfitSharingResponse,
  'authorizer'
> = {
  id: 'refundProfitSharing',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/refundprofitsharing',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_refundprofitsharing',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      out_trade_no: z.string(),
      out_refund_no: z.string(),
      payee_type: z.string(),
      payee_id: z.string(),
      mchid: z.string(),
      refund_amt: z.number().min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};
