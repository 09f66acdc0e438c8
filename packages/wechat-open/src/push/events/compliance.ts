import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 违规记录. Known from three SDKs; no reference page was found. */
export interface IllegalRecordPush extends MessagePush<'wxa_illegal_record'> {
  readonly illegal_record_id: string;
  readonly appid: string;
  readonly create_time: string;
  readonly illegal_reason: string;
  readonly illegal_content?: string | undefined;
  readonly rule_url: string;
  readonly rule_name: string;
}

/** 小程序违规处罚. */
export interface PunishPush extends MessagePush<'wxa_punish_event'> {
  /** 1 warning, 2 function ban; more exist. */
  readonly event_type: number;
  readonly punish_id: string;
  readonly appid: string;
  /** Seconds since the epoch. */
  readonly punish_time: number;
  readonly illegal_reason: string;
  readonly illegal_content: string;
  readonly rule_name: string;
  readonly rule_url: string;
  readonly adjust_guide_url: string;
  /**
   * JSON text. Type 1: `warned_type`, `rectify_deadline`, `warned_function_names[]`, `warned_ban_days[]`;
   * type 2: `banned_days[]`, `banned_function_names[]`.
   */
  readonly detail: string;
}

/** One violation and what is said against it. */
export interface AppealMaterial {
  readonly illegal_material?: { readonly content: string; readonly content_url: string } | undefined;
  readonly appeal_material?: { readonly reason: string; readonly proof_material_id: readonly string[] } | undefined;
}

/** 小程序申诉记录. */
export interface AppealRecordPush extends MessagePush<'wxa_appeal_record'> {
  readonly appeal_record_id: string;
  readonly appid: string;
  /** Seconds since the epoch. */
  readonly appeal_time: number;
  readonly appeal_count: number;
  /** 0 the user, 1 the provider. */
  readonly appeal_from: number;
  /** 1 open, 2 upheld, 3 refused, 4 withdrawn. */
  readonly appeal_status: number;
  /** Seconds since the epoch; states 2 and 3 only. */
  readonly audit_time?: number | undefined;
  /** States 2 and 3 only. */
  readonly audit_reason?: string | undefined;
  readonly punish_description: string;
  readonly material: readonly AppealMaterial[];
}

/** Verdict of one check. */
export interface MediaCheckDetail {
  readonly strategy: string;
  readonly errcode: number;
  /** `risky`, `pass` or `review`. */
  readonly suggest: string;
  readonly label: number;
  readonly prob: number;
  readonly keyword?: string | undefined;
  readonly level?: number | undefined;
}

/** 多媒体内容安全识别结果. Version 2 has `trace_id`, `result` and `detail`, version 1 the last three. */
export interface MediaCheckPush extends MessagePush<'wxa_media_check'> {
  readonly appid: string;
  readonly trace_id: string;
  /** 2; absent in version 1. */
  readonly version?: number | undefined;
  /** `suggest` is `risky`, `pass` or `review`. */
  readonly result?: { readonly suggest: string; readonly label: number } | undefined;
  readonly detail: readonly MediaCheckDetail[];
  readonly isrisky?: boolean | undefined;
  readonly extra_info_json?: string | undefined;
  readonly status_code?: number | undefined;
}

/** Pushes about violations, appeals and content checks. */
export type CompliancePush = IllegalRecordPush | PunishPush | AppealRecordPush | MediaCheckPush;

/** Fields of {@link CompliancePush}. */
export const compliancePushes: PushTable<CompliancePush> = {
  wxa_illegal_record: {
    illegal_record_id: 'string',
    appid: 'string',
    create_time: 'string',
    illegal_reason: 'string',
    illegal_content: 'string',
    rule_url: 'string',
    rule_name: 'string',
  },
  wxa_punish_event: {
    event_type: 'number',
    punish_id: 'string',
    appid: 'string',
    punish_time: 'number',
    illegal_reason: 'string',
    illegal_content: 'string',
    rule_name: 'string',
    rule_url: 'string',
    adjust_guide_url: 'string',
    detail: 'string',
  },
  wxa_appeal_record: {
    appeal_record_id: 'string',
    appid: 'string',
    appeal_time: 'number',
    appeal_count: 'number',
    appeal_from: 'number',
    appeal_status: 'number',
    audit_time: 'number',
    audit_reason: 'string',
    punish_description: 'string',
    material: [
      {
        illegal_material: { content: 'string', content_url: 'string' },
        appeal_material: { reason: 'string', proof_material_id: ['string'] },
      },
    ],
  },
  wxa_media_check: {
    appid: 'string',
    trace_id: 'string',
    version: 'number',
    result: { suggest: 'string', label: 'number' },
    detail: [
      {
        strategy: 'string',
        errcode: 'number',
        suggest: 'string',
        label: 'number',
        prob: 'number',
        keyword: 'string',
        level: 'number',
      },
    ],
    isrisky: 'boolean',
    extra_info_json: 'string',
    status_code: 'number',
  },
};
