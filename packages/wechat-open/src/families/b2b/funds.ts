import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getBillUrls}. */
export interface GetBillUrlsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Day as `yyyyMMdd` in China time. */
  bill_date: string;
}

/** Result of {@link getBillUrls}. */
export interface GetBillUrlsResponse {
  /** Orders paid through WeChat Pay that day. */
  success_bill_url?: string | undefined;
  /** Refunds through WeChat Pay that day. */
  refund_bill_url?: string | undefined;
  /** Both of them. */
  all_bill_url?: string | undefined;
  /** Funds through WeChat Pay. */
  fund_bill_url?: string | undefined;
  /** Can be withdrawn at the end of the day. */
  ended_day_avail_amt?: number | undefined;
  /** To be settled at the end of the day. */
  ended_day_frozen_amt?: number | undefined;
  /** Both of them. */
  ended_day_total_amt?: number | undefined;
  /** Shares paid that day. */
  profit_sharing_bill_url?: string | undefined;
  /** Shares returned that day. */
  profit_refund_bill_url?: string | undefined;
  /** Funds through bank transfer. */
  bankpay_fund_bill_url?: string | undefined;
}

/**
 * 下载交易账单与资金账单。Links to the bills of a day within the last 90. Links work for 30 minutes; the files are CSV.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/downloadbill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_downloadbill
 */
export const getBillUrls: WechatEndpoint<GetBillUrlsRequest, GetBillUrlsResponse, 'authorizer'> = {
  id: 'downloadBill',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/downloadbill',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_downloadbill',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) => z.strictObject({ pay_sig: z.string(), mchid: z.string(), bill_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      success_bill_url: z.string().optional(),
      refund_bill_url: z.string().optional(),
      all_bill_url: z.string().optional(),
      fund_bill_url: z.string().optional(),
      ended_day_avail_amt: z.number().optional(),
      ended_day_frozen_amt: z.number().optional(),
      ended_day_total_amt: z.number().optional(),
      profit_sharing_bill_url: z.string().optional(),
      profit_refund_bill_url: z.string().optional(),
      bankpay_fund_bill_url: z.string().optional(),
    }),
};

/** Input of {@link getMerchantBalance}. */
export interface GetMerchantBalanceRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid?: string | undefined;
}

/** Result of {@link getMerchantBalance}. */
export interface GetMerchantBalanceResponse {
  /** Balances. */
  balance_list?:
    | {
        /** Kind of balance, as a code. */
        balance_type?: string | undefined;
        /** Amount as text. */
        amount?: string | undefined;
        /** Currency, `CNY`. */
        currency?: string | undefined;
      }[]
    | undefined;
}

/**
 * 查询账户余额。Balances of a merchant number.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getmchbalance`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchbalance
 */
export const getMerchantBalance: WechatEndpoint<GetMerchantBalanceRequest, GetMerchantBalanceResponse, 'authorizer'> = {
  id: 'getMchBalance',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getmchbalance',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getmchbalance',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) => z.strictObject({ pay_sig: z.string(), mchid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      balance_list: z
        .array(
          z.looseObject({
            balance_type: z.string().optional(),
            amount: z.string().optional(),
            currency: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link queryWithdrawal}. */
export interface QueryWithdrawalRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Withdrawal number of the merchant, 6 to 32 characters. */
  out_withdraw_no: string;
}

/** Result of {@link queryWithdrawal}. */
export interface QueryWithdrawalResponse {
  /** Withdrawal number of the merchant, 6 to 32 characters. */
  out_withdraw_no?: string | undefined;
  /** Amount in fen. */
  withdraw_amount?: number | undefined;
  /**
   * `WITHDRAW_INIT` new, `WITHDRAW_PROCESSING` under way, `WITHDRAW_SUCC` done, `WITHDRAW_FAIL` failed, `WITHDRAW_REFUND`
   * returned by the bank.
   */
  status?: string | undefined;
  /** Why it failed. */
  fail_reason?: string | undefined;
}

/**
 * 查询提现状态。State of a withdrawal.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/querywithdraw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_querywithdraw
 */
export const queryWithdrawal: WechatEndpoint<QueryWithdrawalRequest, QueryWithdrawalResponse, 'authorizer'> = {
  id: 'queryWithdraw',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/querywithdraw',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_querywithdraw',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) => z.strictObject({ pay_sig: z.string(), mchid: z.string(), out_withdraw_no: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      out_withdraw_no: z.string().optional(),
      withdraw_amount: z.number().optional(),
      status: z.string().optional(),
      fail_reason: z.string().optional(),
    }),
};

/** Input of {@link setAutoWithdraw}. */
export interface SetAutoWithdrawRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** 1 on, 2 off. */
  status?: 1 | 2 | undefined;
  /** Amount that stays, in fen. */
  retain_amt?: number | undefined;
}

/** Result of {@link setAutoWithdraw}. */
export type SetAutoWithdrawResponse = NoFields;

/**
 * 微信支付自动提现。Turns the daily withdrawal at 08:30 China time on or off. It takes what could be withdrawn at the end of the day
 * before, less what is to stay, and fails if the balance has sunk below that.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/setautowithdraw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setautowithdraw
 */
export const setAutoWithdraw: WechatEndpoint<SetAutoWithdrawRequest, SetAutoWithdrawResponse, 'authorizer'> = {
  id: 'setAutoWithdraw',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/setautowithdraw',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_setautowithdraw',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      status: z.literal([1, 2]).optional(),
      retain_amt: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createWithdrawal}. */
export interface CreateWithdrawalRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the live AppKey of {@link getAppKey}.
   */
  pay_sig: string;
  /** WeChat Pay merchant number. */
  mchid: string;
  /** Amount in fen. */
  withdraw_amount: number;
  /** Withdrawal number, unique at the merchant: letters, digits, `_`, `-` or `*`. */
  out_withdraw_no: string;
}

/** Result of {@link createWithdrawal}. */
export type CreateWithdrawalResponse = NoFields;

/**
 * 发起手动提现。Withdraws money to the bank account. The result comes later: ask {@link queryWithdrawal}.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/withdraw`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_manualwithdraw
 */
export const createWithdrawal: WechatEndpoint<CreateWithdrawalRequest, CreateWithdrawalResponse, 'authorizer'> = {
  id: 'manualWithdraw',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/withdraw',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_manualwithdraw',
  query: ['pay_sig'],
  permissionSets: [158],
  errors: [9403200],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string(),
      mchid: z.string(),
      withdraw_amount: z.number().min(1),
      out_withdraw_no: z.string().min(6).max(32),
    }),
  response: (z: Zod) => z.looseObject({}),
};
