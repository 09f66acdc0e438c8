import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 小程序名称审核成功: the new name was approved.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppNameAuditPassPush extends MessagePush<'APP_NAME_AUDIT_PASS'> {
  /** The name. */
  readonly AppName?: string | undefined;
}

/**
 * 小程序名称审核失败: the new name was refused.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppNameAuditFailPush extends MessagePush<'APP_NAME_AUDIT_FAIL'> {
  /** The name. */
  readonly AppName?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 小程序头像审核成功: the new icon was approved.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppIconAuditPassPush extends MessagePush<'APP_ICON_AUDIT_PASS'> {}

/**
 * 小程序头像审核失败: the new icon was refused.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppIconAuditFailPush extends MessagePush<'APP_ICON_AUDIT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 小程序描述审核成功: the new description was approved.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppDescAuditPassPush extends MessagePush<'APP_DESC_AUDIT_PASS'> {}

/**
 * 小程序描述审核失败: the new description was refused.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppDescAuditFailPush extends MessagePush<'APP_DESC_AUDIT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 小程序行业类目审核成功: the new categories were approved.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppCategoryAuditPassPush extends MessagePush<'APP_CATEGORY_AUDIT_PASS'> {}

/**
 * 小程序行业类目审核失败: the new categories were refused.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface AppCategoryAuditFailPush extends MessagePush<'APP_CATEGORY_AUDIT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 小程序名称释放: the name was taken away.
 * @see https://smartprogram.baidu.com/docs/third/info/name_clear_push/
 */
export interface AppNameClearPush extends MessagePush<'APP_NAME_CLEAR'> {
  /** The name until now. */
  readonly beforeAppName?: string | undefined;
  /** The name from now on. */
  readonly appName?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 基本信息强制下线审核成功: the repair of the basic information of a mini program that was forced offline was approved.
 * @see https://smartprogram.baidu.com/docs/third/offline/updateinfo/
 */
export interface BaseInfoOfflineAuditSuccessPush extends MessagePush<'BASE_INFO_OFFLINE_AUDIT_SUCCESS'> {
  /** Review. */
  readonly examineId?: string | undefined;
}

/**
 * 基本信息强制下线审核失败: the repair of the basic information was refused.
 * @see https://smartprogram.baidu.com/docs/third/offline/updateinfo/
 */
export interface BaseInfoOfflineAuditFailPush extends MessagePush<'BASE_INFO_OFFLINE_AUDIT_FAIL'> {
  /** Review. */
  readonly examineId?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** Pushes about name, icon, description and categories. */
export type BasicInfoPush =
  | AppNameAuditPassPush
  | AppNameAuditFailPush
  | AppIconAuditPassPush
  | AppIconAuditFailPush
  | AppDescAuditPassPush
  | AppDescAuditFailPush
  | AppCategoryAuditPassPush
  | AppCategoryAuditFailPush
  | AppNameClearPush
  | BaseInfoOfflineAuditSuccessPush
  | BaseInfoOfflineAuditFailPush;

/** Fields of {@link BasicInfoPush}. */
export const basicInfoPushes: PushTable<BasicInfoPush> = {
  APP_NAME_AUDIT_PASS: { AppName: 'string' },
  APP_NAME_AUDIT_FAIL: { AppName: 'string', reason: 'string' },
  APP_ICON_AUDIT_PASS: {},
  APP_ICON_AUDIT_FAIL: { reason: 'string' },
  APP_DESC_AUDIT_PASS: {},
  APP_DESC_AUDIT_FAIL: { reason: 'string' },
  APP_CATEGORY_AUDIT_PASS: {},
  APP_CATEGORY_AUDIT_FAIL: { reason: 'string' },
  APP_NAME_CLEAR: { beforeAppName: 'string', appName: 'string', reason: 'string' },
  BASE_INFO_OFFLINE_AUDIT_SUCCESS: { examineId: 'string' },
  BASE_INFO_OFFLINE_AUDIT_FAIL: { examineId: 'string', reason: 'string' },
};
