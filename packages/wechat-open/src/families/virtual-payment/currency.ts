import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link cancelCurrencyPayment}. */
export interface CancelCurrencyPaymentRequest {
  /**
   * User signature, computed by the caller: HMAC-SHA256 in hex over the JSON text of the body with the session key of the user.
   */
  signature?: string | undefined;
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
  /** `order_id` of the payment. */
  pay_order_id: string;
  /** Number of this refund, unique at the merchant. */
  order_id: string;
  /** Coins to return. */
  amount: number;
}

/** Result of {@link cancelCurrencyPayment}. */
export interface CancelCurrencyPaymentResponse {
  /** Number of this refund. */
  order_id: string;
}

/**
 * 代币支付退款。Returns coins of a payment, all or part: the reverse of {@link payWithCurrency}. Needs both signatures.
 * Calls `POST /xpay/cancel_currency_pay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const cancelCurrencyPayment: WechatEndpoint<
  CancelCurrencyPaymentRequest,
  CancelCurrencyPaymentResponse,
  'authorizer'
> = {
  id: 'xpayCancelCurrencyPay',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/cancel_currency_pay',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['signature', 'pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003, 268490004, 268490005, 268490006, 268490009],
  request: (z: Zod) =>
    z.strictObject({
      signature: z.string().optional(),
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      pay_order_id: z.string(),
      order_id: z.string(),
      amount: z.number().min(1),
    }),
  response: (z: Zod) => z.looseObject({ order_id: z.string() }),
};

/** Input of {@link payWithCurrency}. */
export interface PayWithCurrencyRequest {
  /**
   * User signature, computed by the caller: HMAC-SHA256 in hex over the JSON text of the body with the session key of the user.
   */
  signature?: string | undefined;
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
  /** Order number of the merchant, unique. */
  order_id: string;
  /** Coins to take. */
  amount: number;
  /** What is paid for, as JSON text for the ledger. */
  payitem?: string | undefined;
  /** Remark shown in the bill. */
  remark?: string | undefined;
}

/** Result of {@link payWithCurrency}. */
export interface PayWithCurrencyResponse {
  /** Order number of the merchant. */
  order_id: string;
  /** Coins left, bought and given ones together. */
  balance: number;
  /** Given coins that were used. */
  used_present_amount: number;
}

/**
 * 扣减代币。Takes coins from a user as payment. Needs both signatures. Repeating an order number answers 268490004 and takes
 * nothing.
 * Calls `POST /xpay/currency_pay`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const payWithCurrency: WechatEndpoint<PayWithCurrencyRequest, PayWithCurrencyResponse, 'authorizer'> = {
  id: 'xpayCurrencyPay',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/currency_pay',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['signature', 'pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003, 268490004, 268490006, 268490008, 268490009],
  request: (z: Zod) =>
    z.strictObject({
      signature: z.string().optional(),
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      order_id: z.string(),
      amount: z.number().min(1),
      payitem: z.string().optional(),
      remark: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ order_id: z.string(), balance: z.number(), used_present_amount: z.number() }),
};

/** Input of {@link presentCurrency}. */
export interface PresentCurrencyRequest {
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
  /** Number of this gift, unique at the merchant. */
  order_id: string;
  /** Coins to give. */
  amount: number;
}

/** Result of {@link presentCurrency}. */
export interface PresentCurrencyResponse {
  /** Number of this gift. */
  order_id: string;
  /** Coins of the user after the gift. */
  balance: number;
  /** Coins given to the user in all. */
  present_balance: number;
}

/**
 * 代币赠送。Gives coins to a user. Gifts cannot be queried: when the outcome is unknown, send the same number again until it answers
 * 0 or 268490004, which means done.
 * Calls `POST /xpay/present_currency`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const presentCurrency: WechatEndpoint<PresentCurrencyRequest, PresentCurrencyResponse, 'authorizer'> = {
  id: 'xpayPresentCurrency',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/present_currency',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003, 268490004, 268490008],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      order_id: z.string(),
      amount: z.number().min(1),
    }),
  response: (z: Zod) => z.looseObject({ order_id: z.string(), balance: z.number(), present_balance: z.number() }),
};

/** Input of {@link queryUserBalance}. */
export interface QueryUserBalanceRequest {
  /**
   * User signature, computed by the caller: HMAC-SHA256 in hex over the JSON text of the body with the session key of the user.
   */
  signature?: string | undefined;
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

/** Result of {@link queryUserBalance}. */
export interface QueryUserBalanceResponse {
  /** Coins in all, bought and given ones together. */
  balance: number;
  /** Coins that were given. */
  present_balance: number;
  /** 1 when the user qualifies for a first-purchase offer, else 0. */
  first_save_flag: number;
  /** Coins bought so far. */
  sum_save: number;
  /** Coins given so far. */
  sum_present: number;
  /** Coins received so far. */
  sum_balance: number;
  /** Coins spent so far. */
  sum_cost: number;
}

/**
 * 查询用户代币余额。Coins of a user. Needs both signatures.
 * Calls `POST /xpay/query_user_balance`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const queryUserBalance: WechatEndpoint<QueryUserBalanceRequest, QueryUserBalanceResponse, 'authorizer'> = {
  id: 'xpayQueryUserBalance',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_user_balance',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['signature', 'pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003, 268490009],
  request: (z: Zod) =>
    z.strictObject({
      signature: z.string().optional(),
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      balance: z.number(),
      present_balance: z.number(),
      first_save_flag: z.number(),
      sum_save: z.number(),
      sum_present: z.number(),
      sum_balance: z.number(),
      sum_cost: z.number(),
    }),
};
