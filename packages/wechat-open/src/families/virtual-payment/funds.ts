import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link createWithdrawOrder}. */
export interface CreateWithdrawOrderRequest {
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
  /** Number of this withdrawal: 8 to 32 letters, digits, `_` or `-`. */
  withdraw_no: string;
  /** Amount in yuan as text. */
  withdraw_amount?: string | undefined;
}

/** Result of {@link createWithdrawOrder}. */
export interface CreateWithdrawOrderResponse {
  /** Withdrawal number of the merchant. */
  withdraw_no: string;
  /** Withdrawal number of WeChat. */
  wx_withdraw_no: string;
}

/**
 * 创建提现单。Withdraws money of the merchant to its bank account.
 * Calls `POST /xpay/create_withdraw_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const createWithdrawOrder: WechatEndpoint<
  CreateWithdrawOrderRequest,
  CreateWithdrawOrderResponse,
  'authorizer'
> = {
  id: 'xpayCreateWithdrawOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/create_withdraw_order',
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
      withdraw_no: z.string().min(8).max(32),
      withdraw_amount: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ withdraw_no: z.string(), wx_withdraw_no: z.string() }),
};

/** Input of {@link queryBusinessBalance}. */
export interface QueryBusinessBalanceRequest {
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

/** Result of {@link queryBusinessBalance}. */
export interface QueryBusinessBalanceResponse {
  /** What can be withdrawn. */
  balance_available: {
    /** Amount in yuan. */
    amount: number;
    /** Currency, `CNY`. */
    currency_code: string;
  };
}

/**
 * 查询商家账户可提现余额。Money of the merchant that can be withdrawn.
 * Calls `POST /xpay/query_biz_balance`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_biz_balance
 */
export const queryBusinessBalance: WechatEndpoint<
  QueryBusinessBalanceRequest,
  QueryBusinessBalanceResponse,
  'authorizer'
> = {
  id: 'xpayQueryBusinessBalance',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_biz_balance',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_biz_balance',
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
    z.looseObject({ balance_available: z.looseObject({ amount: z.number(), currency_code: z.string() }) }),
};

/** Input of {@link queryPunishmentReasons}. */
export interface QueryPunishmentReasonsRequest {
  /** Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` with the AppKey. */
  pay_sig: string;
}

/** Result of {@link queryPunishmentReasons}. */
export interface QueryPunishmentReasonsResponse {
  /** App id of the mini program. */
  appid?: string | undefined;
  /** Name of the mini program. */
  nickname?: string | undefined;
  /** WeChat Pay merchant number. */
  merchant_code?: string | undefined;
  /** What is restricted, such as `NO_WITHDRAWAL` or `NO_REFUND`. */
  limited_functions?: string[] | undefined;
  /** Restrictions that the list has no code for. */
  other_limited_functions?: string | undefined;
  /** Reasons and ways out. */
  recovery_specifications?:
    | {
        /** Case number, the `business_code` of the push. */
        limitation_case_id?: string | undefined;
        /** Kind of reason. */
        limitation_reason_type?: string | undefined;
        /** Reason in short. */
        limitation_reason?: string | undefined;
        /** Reason in full. */
        limitation_reason_describe?: string | undefined;
        /** What this reason restricts; the page says text, its sample shows a list. */
        relate_limitations?: unknown | undefined;
        /** Restrictions by this reason that have no code. */
        other_relate_limitations?: string | undefined;
        /** How to lift it. */
        recover_way?: string | undefined;
        /** Number that the way out needs, such as an appeal number. */
        recover_way_param?: string | undefined;
        /** Help page. */
        recover_help_url?: string | undefined;
        /** How it takes effect, at once or delayed. */
        limitation_action_type?: string | undefined;
        /** Planned start of a delayed restriction. */
        limitation_start_date?: string | undefined;
        /** When it took effect. */
        limitation_date?: string | undefined;
      }[]
    | undefined;
}

/**
 * 查询商户管控原因。Restrictions on the merchant, why they apply and how to lift them.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /xpay/query_punishment_reasons`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_punishment_reasons
 */
export const queryPunishmentReasons: WechatEndpoint<
  QueryPunishmentReasonsRequest,
  QueryPunishmentReasonsResponse,
  'authorizer'
> = {
  id: 'queryPunishmentReasons',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_punishment_reasons',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_query_punishment_reasons',
  query: ['pay_sig'],
  permissionSets: [157],
  request: (z: Zod) => z.strictObject({ pay_sig: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      appid: z.string().optional(),
      nickname: z.string().optional(),
      merchant_code: z.string().optional(),
      limited_functions: z.array(z.string()).optional(),
      other_limited_functions: z.string().optional(),
      recovery_specifications: z
        .array(
          z.looseObject({
            limitation_case_id: z.string().optional(),
            limitation_reason_type: z.string().optional(),
            limitation_reason: z.string().optional(),
            limitation_reason_describe: z.string().optional(),
            relate_limitations: z.unknown().optional(),
            other_relate_limitations: z.string().optional(),
            recover_way: z.string().optional(),
            recover_way_param: z.string().optional(),
            recover_help_url: z.string().optional(),
            limitation_action_type: z.string().optional(),
            limitation_start_date: z.string().optional(),
            limitation_date: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link queryWithdrawOrder}. */
export interface QueryWithdrawOrderRequest {
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
  /** Withdrawal number of the merchant. */
  withdraw_no: string;
}

/** Result of {@link queryWithdrawOrder}. */
export interface QueryWithdrawOrderResponse {
  /** Withdrawal number of the merchant. */
  withdraw_no: string;
  /** Amount in yuan as text, such as `0.01`. */
  withdraw_amount: string;
  /** 1 under way, 2 done, 3 failed. */
  status: number;
  /** Success, seconds since the epoch. */
  withdraw_success_timestamp?: number | undefined;
  /** Why it failed. */
  fail_reason?: string | undefined;
  /** Creation, seconds since the epoch. */
  create_time: number;
  /** Withdrawal number of WeChat. */
  wx_withdraw_no: string;
}

/**
 * 查询提现单。State of a withdrawal.
 * Calls `POST /xpay/query_withdraw_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const queryWithdrawOrder: WechatEndpoint<QueryWithdrawOrderRequest, QueryWithdrawOrderResponse, 'authorizer'> = {
  id: 'xpayQueryWithdrawOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_withdraw_order',
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
      withdraw_no: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      withdraw_no: z.string(),
      withdraw_amount: z.string(),
      status: z.number(),
      withdraw_success_timestamp: z.number().optional(),
      fail_reason: z.string().optional(),
      create_time: z.number(),
      wx_withdraw_no: z.string(),
    }),
};
