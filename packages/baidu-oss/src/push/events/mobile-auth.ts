import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 申请获取手机号权限审核通过: the permission was granted.
 * @see https://smartprogram.baidu.com/docs/third/phone/phone_push/
 */
export interface ApplyAppMobileAuthPassPush extends MessagePush<'APPLY_APP_MOBILE_AUTH_PASS'> {}

/**
 * 申请获取手机号权限审核拒绝: the permission was refused.
 * @see https://smartprogram.baidu.com/docs/third/phone/phone_push/
 */
export interface ApplyAppMobileAuthRejectPush extends MessagePush<'APPLY_APP_MOBILE_AUTH_REJECT'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 获取手机号权限取消: the permission ended, since the owner of the account changed.
 * @see https://smartprogram.baidu.com/docs/third/phone/phone_push/
 */
export interface AppMobileAuthCancelPush extends MessagePush<'APP_MOBILE_AUTH_CANCEL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** Pushes about the permission to ask users for their phone number. */
export type MobileAuthPush = ApplyAppMobileAuthPassPush | ApplyAppMobileAuthRejectPush | AppMobileAuthCancelPush;

/** Fields of {@link MobileAuthPush}. */
export const mobileAuthPushes: PushTable<MobileAuthPush> = {
  APPLY_APP_MOBILE_AUTH_PASS: {},
  APPLY_APP_MOBILE_AUTH_REJECT: { reason: 'string' },
  APP_MOBILE_AUTH_CANCEL: { reason: 'string' },
};
