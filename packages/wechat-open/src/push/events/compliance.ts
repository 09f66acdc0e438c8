import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 违规记录. Known from three SDKs; no reference page was found. */
export interface IllegalRecordPush extends MessagePush<'wxa_illegal_record'> {
  /** The record. */
  readonly illegal_record_id: string;
  /** App id of the account. */
  readonly appid: string;
  /** When it happened, as text. */
  readonly create_time: string;
  /** What was violated. */
  readonly illegal_reason: string;
  /** The content that violated it. */
  readonly illegal_content?: string | undefined;
  /** Page of the rule. */
  readonly rule_url: string;
  /** Name of the rule. */
  readonly rule_name: string;
}

/** 小程序违规处罚. */
export interface PunishPush extends MessagePush<'wxa_punish_event'> {
  /** 1 warning, 2 function ban; more exist. */
  readonly event_type: number;
  /** The penalty. */
  readonly punish_id: string;
  /** App id of the account. */
  readonly appid: string;
  /** Seconds since the epoch. */
  readonly punish_time: number;
  /** What was violated. */
  readonly illegal_reason: string;
  /** The content that violated it. */
  readonly illegal_content: string;
  /** Name of the rule. */
  readonly rule_name: string;
  /** Page of the rule. */
  readonly rule_url: string;
  /** Page that says what to change. */
  readonly adjust_guide_url: string;
  /**
   * JSON text. Type 1: `warned_type`, `rectify_deadline`, `warned_function_names[]`, `warned_ban_days[]`;
   * type 2: `banned_days[]`, `banned_function_names[]`.
   */
  readonly detail: string;
}

/** One violation and what is said against it. */
export interface AppealMaterial {
  /** What was found: text, and its address. */
  readonly illegal_material?: { readonly content: string; readonly content_url: string } | undefined;
  /** What is said against it: text, and media ids of proofs. */
  readonly appeal_material?: { readonly reason: string; readonly proof_material_id: readonly string[] } | undefined;
}

/** 小程序申诉记录. */
export interface AppealRecordPush extends MessagePush<'wxa_appeal_record'> {
  /** The appeal. A string, so that no digit is lost. */
  readonly appeal_record_id: string;
  /** App id of the account. */
  readonly appid: string;
  /** Seconds since the epoch. */
  readonly appeal_time: number;
  /** Appeals so far. */
  readonly appeal_count: number;
  /** 0 the user, 1 the provider. */
  readonly appeal_from: number;
  /** 1 open, 2 upheld, 3 refused, 4 withdrawn. */
  readonly appeal_status: number;
  /** Seconds since the epoch; states 2 and 3 only. */
  readonly audit_time?: number | undefined;
  /** States 2 and 3 only. */
  readonly audit_reason?: string | undefined;
  /** The penalty in words. */
  readonly punish_description: string;
  /** The violations. */
  readonly material: readonly AppealMaterial[];
}

/** Verdict of one check. */
export interface MediaCheckDetail {
  /** The check, such as `content_model` or `keyword`. */
  readonly strategy: string;
  /** 0 when the check ran, else an error number. */
  readonly errcode: number;
  /** `risky`, `pass` or `review`. */
  readonly suggest: string;
  /** Kind of the content: 100 normal, else a number of the content-security page. */
  readonly label: number;
  /** 0 to 100, how sure it is. */
  readonly prob: number;
  /** The word that was found. */
  readonly keyword?: string | undefined;
  /** Level of the word. */
  readonly level?: number | undefined;
}

/** 多媒体内容安全识别结果. Version 2 has `trace_id`, `result` and `detail`, version 1 the last three. */
export interface MediaCheckPush extends MessagePush<'wxa_media_check'> {
  /** App id of the account. */
  readonly appid: string;
  /** The request, as the call for the check returned it. */
  readonly trace_id: string;
  /** 2; absent in version 1. */
  readonly version?: number | undefined;
  /** `suggest` is `risky`, `pass` or `review`. */
  readonly result?: { readonly suggest: string; readonly label: number } | undefined;
  /** Verdicts of the single checks. */
  readonly detail: readonly MediaCheckDetail[];
  /** Version 1: whether it is risky. */
  readonly isrisky?: boolean | undefined;
  /** Version 1: JSON text. */
  readonly extra_info_json?: string | undefined;
  /** Version 1: 0, or why the file could not be checked. */
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
