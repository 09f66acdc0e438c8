import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/**
 * 代码审核通过. No audit push names its audit: it is about the version in review.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/code/audit_event.html
 */
export interface WeappAuditSuccessPush extends MessagePush<'weapp_audit_success'> {
  /** Seconds since the epoch. */
  readonly SuccTime: number;
}

/** 代码审核不通过. */
export interface WeappAuditFailPush extends MessagePush<'weapp_audit_fail'> {
  /** HTML with `<br>`. */
  readonly Reason: string;
  /** Seconds since the epoch. */
  readonly FailTime: number;
  /** Permanent media ids of screenshots, joined by `|`. */
  readonly ScreenShot?: string | undefined;
}

/** 代码审核延后. */
export interface WeappAuditDelayPush extends MessagePush<'weapp_audit_delay'> {
  /** Why it takes longer. */
  readonly Reason: string;
  /** Seconds since the epoch. */
  readonly DelayTime: number;
}

/** 小程序名称审核结果. */
export interface NicknameAuditPush extends MessagePush<'wxa_nickname_audit'> {
  /** 2 rejected, 3 passed. */
  readonly ret: number;
  /** The name that was reviewed. */
  readonly nickname: string;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** 小程序类目审核结果. */
export interface CategoryAuditPush extends MessagePush<'wxa_category_audit'> {
  /** 2 rejected, 3 passed. */
  readonly ret: number;
  /** Id of the first-level category. */
  readonly first: number;
  /** Id of the second-level category. */
  readonly second: number;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** What became of a request for a privacy interface. */
export interface PrivacyApplyResult {
  /** The interface, such as `wx.getLocation`. */
  readonly api_name: string;
  /** Seconds since the epoch. */
  readonly apply_time: number;
  /** Review. A string, so that no digit is lost. */
  readonly audit_id: string;
  /** Seconds since the epoch. */
  readonly audit_time: number;
  /** Why it was refused. */
  readonly reason: string;
  /** 2 rejected, 3 passed. */
  readonly status: number;
}

/** 隐私接口权限审核结果. */
export interface PrivacyApplyPush extends MessagePush<'wxa_privacy_apply'> {
  /** The outcome. */
  readonly result_info?: PrivacyApplyResult | undefined;
}

interface ReviewOutcome {
  /** Review. A string, so that no digit is lost. */
  readonly audit_id: string;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

/** 附近的小程序地点审核结果. */
export interface NearbyPoiAuditPush extends MessagePush<'add_nearby_poi_audit_info'>, ReviewOutcome {
  /** 2 failed, 3 passed. */
  readonly status: number;
  /** Place. */
  readonly poi_id: string;
}

/** 附近的小程序类目审核结果. */
export interface NearbyCategoryAuditPush extends MessagePush<'nearby_category_audit_info'>, ReviewOutcome {
  /** 2 failed, 3 passed. */
  readonly status: number;
}

/** 腾讯地图门店审核结果. */
export interface MapPoiAuditPush extends MessagePush<'create_map_poi_audit_info'> {
  /** Review. A string, so that no digit is lost. */
  readonly audit_id: string;
  /** 0 passed, 1 failed. */
  readonly status: number;
  /** Place on the map. */
  readonly map_poi_id: string;
  /** Name. */
  readonly name: string;
  /** Address. */
  readonly address: string;
  /** Degrees. */
  readonly longitude: number;
  /** Degrees. */
  readonly latitude: number;
  /** Why it was refused. */
  readonly sh_remark: string;
}

/** Pushes about reviews: of code, names, categories, interfaces, places. */
export type AuditPush =
  | WeappAuditSuccessPush
  | WeappAuditFailPush
  | WeappAuditDelayPush
  | NicknameAuditPush
  | CategoryAuditPush
  | PrivacyApplyPush
  | NearbyPoiAuditPush
  | NearbyCategoryAuditPush
  | MapPoiAuditPush;

/** Fields of {@link AuditPush}. */
export const auditPushes: PushTable<AuditPush> = {
  weapp_audit_success: { SuccTime: 'number' },
  weapp_audit_fail: { Reason: 'string', FailTime: 'number', ScreenShot: 'string' },
  weapp_audit_delay: { Reason: 'string', DelayTime: 'number' },
  wxa_nickname_audit: { ret: 'number', nickname: 'string', reason: 'string' },
  wxa_category_audit: { ret: 'number', first: 'number', second: 'number', reason: 'string' },
  wxa_privacy_apply: {
    result_info: {
      api_name: 'string',
      apply_time: 'number',
      audit_id: 'string',
      audit_time: 'number',
      reason: 'string',
      status: 'number',
    },
  },
  add_nearby_poi_audit_info: { audit_id: 'string', status: 'number', reason: 'string', poi_id: 'string' },
  nearby_category_audit_info: { audit_id: 'string', status: 'number', reason: 'string' },
  create_map_poi_audit_info: {
    audit_id: 'string',
    status: 'number',
    map_poi_id: 'string',
    name: 'string',
    address: 'string',
    longitude: 'number',
    latitude: 'number',
    sh_remark: 'string',
  },
};
