import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link cancelSubscribeContract}. */
export interface CancelSubscribeContractRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Why it ends. */
  termination_reason?: string | undefined;
  /** Product of subscription type. */
  product_id?: string | undefined;
  /** Contract number the merchant gave when the user signed. */
  out_contract_code?: string | undefined;
}

/** Result of {@link cancelSubscribeContract}. */
export type CancelSubscribeContractResponse = NoFields;

/**
 * 商家解约。Ends the subscription of a user.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/cancel_subscribe_contract`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const cancelSubscribeContract: WechatEndpoint<
  CancelSubscribeContractRequest,
  CancelSubscribeContractResponse,
  'authorizer'
> = {
  id: 'xpayCancelSubscribeContract',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/cancel_subscribe_contract',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      termination_reason: z.string().optional(),
      product_id: z.string().optional(),
      out_contract_code: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link querySubscribeContract}. */
export interface QuerySubscribeContractRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Product of subscription type. */
  product_id?: string | undefined;
  /** Contract number the merchant gave when the user signed. */
  out_contract_code?: string | undefined;
}

/** Result of {@link querySubscribeContract}. */
export interface QuerySubscribeContractResponse {
  /** `SIGNED` in force, `TERMINATED` ended for good, `UNBINDUSER` never signed. */
  authorization_state?: string | undefined;
}

/**
 * 查询签约关系。Whether a user has signed a subscription.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/query_subscribe_contract`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const querySubscribeContract: WechatEndpoint<
  QuerySubscribeContractRequest,
  QuerySubscribeContractResponse,
  'authorizer'
> = {
  id: 'xpayQuerySubscribeContract',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_subscribe_contract',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      product_id: z.string().optional(),
      out_contract_code: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ authorization_state: z.string().optional() }),
};

/** Input of {@link sendSubscribePrePayment}. */
export interface SendSubscribePrePaymentRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Amount to deduct in fen, from 100 up to the price of the product. */
  deduct_price?: number | undefined;
  /** Product of subscription type. */
  product_id?: string | undefined;
  /** Contract number the merchant gave when the user signed. */
  out_contract_code?: string | undefined;
}

/** Result of {@link sendSubscribePrePayment}. */
export type SendSubscribePrePaymentResponse = NoFields;

/**
 * 预通知扣款。Tells the user about a coming deduction; it must go out two days before {@link submitSubscribePayOrder}, between 07:10
 * and 21:50 China time. Not needed within 12 hours of signing.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/send_subscribe_pre_payment`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const sendSubscribePrePayment: WechatEndpoint<
  SendSubscribePrePaymentRequest,
  SendSubscribePrePaymentResponse,
  'authorizer'
> = {
  id: 'xpaySendSubscribePrePayment',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/send_subscribe_pre_payment',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      deduct_price: z.number().min(1).optional(),
      product_id: z.string().optional(),
      out_contract_code: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitSubscribePayOrder}. */
export interface SubmitSubscribePayOrderRequest {
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** Offer id of the virtual payment settings. */
  offer_id?: string | undefined;
  /** Always `1`. */
  buy_quantity?: string | undefined;
  /** 0 live; subscriptions have no sandbox. */
  env?: number | undefined;
  /** Always `CNY`. */
  currency_type?: string | undefined;
  /** Product of subscription type. */
  product_id?: string | undefined;
  /** Amount in fen, at most the price of the product. */
  deduct_price?: number | undefined;
  /** Order number of the merchant, 8 to 32 characters, used once. */
  order_id?: string | undefined;
  /** Own data, returned in the delivery push. */
  attach?: string | undefined;
}

/** Result of {@link submitSubscribePayOrder}. */
export type SubmitSubscribePayOrderResponse = NoFields;

/**
 * 发起订阅扣款。Deducts a subscription fee. After the first 12 hours it needs the notice of {@link sendSubscribePrePayment} with the
 * same amount, and runs between 07:10 and 21:50 China time.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/submit_subscribe_pay_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const submitSubscribePayOrder: WechatEndpoint<
  SubmitSubscribePayOrderRequest,
  SubmitSubscribePayOrderResponse,
  'authorizer'
> = {
  id: 'xpaySubmitSubscribePayOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/submit_subscribe_pay_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  permissionSets: [157],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      offer_id: z.string().optional(),
      buy_quantity: z.string().optional(),
      env: z.number().optional(),
      currency_type: z.string().optional(),
      product_id: z.string().optional(),
      deduct_price: z.number().min(1).optional(),
      order_id: z.string().min(8).max(32).optional(),
      attach: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
