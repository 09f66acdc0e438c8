import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 小程序强制下线: the mini program was forced offline.
 * @see https://smartprogram.baidu.com/docs/third/offline/statuspush/
 */
export interface AppForceOfflinePush extends MessagePush<'APP_FORCE_OFFLINE'> {
  /** 1 basic information, 2 code package, 3 both. */
  readonly offlineReason?: number | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
  /** Offending fields: `appName`, `photoAddr`, `appDesc`; with reason 1 or 3. */
  readonly illegalFields: readonly string[];
}

/**
 * 小程序暂停服务: the service was suspended.
 * @see https://smartprogram.baidu.com/docs/third/offline/statuspush/
 */
export interface AppServerPausePush extends MessagePush<'APP_SERVER_PAUSE'> {}

/**
 * 小程序开启服务: the service began again.
 * @see https://smartprogram.baidu.com/docs/third/offline/statuspush/
 */
export interface AppServerResumePush extends MessagePush<'APP_SERVER_RESUME'> {}

/**
 * 限时整改: something has to be corrected by a deadline.
 * @see https://smartprogram.baidu.com/docs/third/offline/statuspush/
 */
export interface TimeLimitRectifyNotifyPush extends MessagePush<'TIME_LIMIT_RECTIFY_NOTIFY'> {}

/**
 * 流量下线: the mini program was cut off from traffic.
 * @see https://smartprogram.baidu.com/docs/third/offline/statuspush/
 */
export interface FlowCloseNotifyPush extends MessagePush<'FLOW_CLOSE_NOTIFY'> {}

/**
 * 流量下线提审审核通过: the request to end the cut was approved.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface FlowCloseAuditPassPush extends MessagePush<'FLOW_CLOSE_AUDIT_PASS'> {}

/**
 * 流量下线提审审核失败: the request to end the cut was refused.
 * @see https://smartprogram.baidu.com/docs/third/info/info_push/
 */
export interface FlowCloseAuditFailPush extends MessagePush<'FLOW_CLOSE_AUDIT_FAIL'> {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/** 待年审: the yearly review is due. Its own members are not documented: see `raw`. */
export interface AnnualReviewPendingPush extends MessagePush<'ANNUAL_REVIEW_PENDING'> {}

/** 年审过期: the yearly review is overdue. Its own members are not documented: see `raw`. */
export interface AnnualReviewOverduePush extends MessagePush<'ANNUAL_REVIEW_OVERDUE'> {}

/** 年审通过: the yearly review was passed. Its own members are not documented: see `raw`. */
export interface AnnualReviewPassPush extends MessagePush<'ANNUAL_REVIEW_PASS'> {}

/**
 * 高级认证状态变更: the advanced verification of the owner changed; comes once for each mini program of the account.
 * @see https://smartprogram.baidu.com/docs/third/advanced_auth/advanced_auth_push/
 */
export interface AdvancedAuditChangedPush extends MessagePush<'ADVANCED_AUDIT_CHANGED'> {
  /** -1 other, 0 none, 1 corporate account, 2 liveness, 23 legal person’s face. */
  readonly adType?: number | undefined;
  /** 1 passed, 3 failed, 7 done with the fee pending. */
  readonly adStatus?: number | undefined;
}

/** Pushes about the state of the service: offline, suspended, cut off from traffic, reviewed yearly. */
export type ServiceStatePush =
  | AppForceOfflinePush
  | AppServerPausePush
  | AppServerResumePush
  | TimeLimitRectifyNotifyPush
  | FlowCloseNotifyPush
  | FlowCloseAuditPassPush
  | FlowCloseAuditFailPush
  | AnnualReviewPendingPush
  | AnnualReviewOverduePush
  | AnnualReviewPassPush
  | AdvancedAuditChangedPush;

/** Fields of {@link ServiceStatePush}. */
export const serviceStatePushes: PushTable<ServiceStatePush> = {
  APP_FORCE_OFFLINE: { offlineReason: 'number', reason: 'string', illegalFields: ['string'] },
  APP_SERVER_PAUSE: {},
  APP_SERVER_RESUME: {},
  TIME_LIMIT_RECTIFY_NOTIFY: {},
  FLOW_CLOSE_NOTIFY: {},
  FLOW_CLOSE_AUDIT_PASS: {},
  FLOW_CLOSE_AUDIT_FAIL: { reason: 'string' },
  ANNUAL_REVIEW_PENDING: {},
  ANNUAL_REVIEW_OVERDUE: {},
  ANNUAL_REVIEW_PASS: {},
  ADVANCED_AUDIT_CHANGED: { adType: 'number', adStatus: 'number' },
};
