import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 创建支付账号通过: the payment account was approved.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentCreateAccountPassPush extends MessagePush<'APP_PAYMENT_CREATE_ACCOUNT_PASS'> {}

/**
 * 创建支付账号失败: the payment account was refused.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentCreateAccountFailPush extends MessagePush<'APP_PAYMENT_CREATE_ACCOUNT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 开通支付服务通过: the payment service was opened.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentCreatePaymentPassPush extends MessagePush<'APP_PAYMENT_CREATE_PAYMENT_PASS'> {}

/**
 * 开通支付服务失败: the payment service was refused.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentCreatePaymentFailPush extends MessagePush<'APP_PAYMENT_CREATE_PAYMENT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 配置开发者设置通过: the developer settings were approved.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentUpdateDevelopConfigPassPush extends MessagePush<'APP_PAYMENT_UPDATE_DEVELOP_CONFIG_PASS'> {}

/**
 * 配置开发者设置失败: the developer settings were refused.
 * @see https://smartprogram.baidu.com/docs/third/pay/auditcallback/
 */
export interface AppPaymentUpdateDevelopConfigFailPush extends MessagePush<'APP_PAYMENT_UPDATE_DEVELOP_CONFIG_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** 小程序支付封禁关闭: payment was closed. Its own members are not documented: see `raw`. */
export interface AppPayClosePush extends MessagePush<'APP_PAY_CLOSE'> {}

/** Pushes about the payment service of a mini program. */
export type PaymentPush =
  | AppPaymentCreateAccountPassPush
  | AppPaymentCreateAccountFailPush
  | AppPaymentCreatePaymentPassPush
  | AppPaymentCreatePaymentFailPush
  | AppPaymentUpdateDevelopConfigPassPush
  | AppPaymentUpdateDevelopConfigFailPush
  | AppPayClosePush;

/** Fields of {@link PaymentPush}. */
export const paymentPushes: PushTable<PaymentPush> = {
  APP_PAYMENT_CREATE_ACCOUNT_PASS: {},
  APP_PAYMENT_CREATE_ACCOUNT_FAIL: { reason: 'string' },
  APP_PAYMENT_CREATE_PAYMENT_PASS: {},
  APP_PAYMENT_CREATE_PAYMENT_FAIL: { reason: 'string' },
  APP_PAYMENT_UPDATE_DEVELOP_CONFIG_PASS: {},
  APP_PAYMENT_UPDATE_DEVELOP_CONFIG_FAIL: { reason: 'string' },
  APP_PAY_CLOSE: {},
};
