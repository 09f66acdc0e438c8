import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link listAppealRecords}. */
export interface ListAppealRecordsRequest {
  /** Violation, from {@link listIllegalRecords}. */
  illegal_record_id: string;
}

/** Result of {@link listAppealRecords}. */
export interface ListAppealRecordsResponse {
  /** The records. */
  records: {
    /** Appeal. */
    appeal_record_id: number;
    /** How often it was appealed. */
    appeal_count?: number | undefined;
    /** Who appealed: 0 user, 1 platform. */
    appeal_from: number;
    /** 1 under way, 2 accepted, 3 refused, 4 withdrawn. */
    appeal_status: number;
    /** What is reproached and what was said to it. */
    materials?:
      | {
          /** What is reproached. */
          illegal_material?:
            | {
                /** The content. */
                content: string;
                /** Link to the content. */
                content_url: string;
              }
            | undefined;
          /** What was said to it. */
          appeal_material?:
            | {
                /** Reason of the appeal. */
                reason: string;
                /** Proofs, media ids of temporary material. */
                proof_material_ids: string[];
              }
            | undefined;
        }[]
      | undefined;
    /** What the account is punished for. */
    punish_description?: string | undefined;
    /** Reason of the decision. */
    audit_reason?: string | undefined;
    /** When it was appealed, seconds since the epoch. */
    appeal_time: number;
    /** When it was decided, seconds since the epoch. */
    audit_time?: number | undefined;
  }[];
}

/**
 * 获取小程序申诉记录。Appeals against a violation. Needs set 18 besides.
 * Calls `POST /wxa/getappealrecords`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html
 */
export const listAppealRecords: WechatEndpoint<ListAppealRecordsRequest, ListAppealRecordsResponse, 'authorizer'> = {
  id: 'getAppealRecords',
  family: 'record-management',
  method: 'POST',
  path: '/wxa/getappealrecords',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getAppealRecords.html',
  permissionSets: [76],
  request: (z: Zod) => z.strictObject({ illegal_record_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      records: z.array(
        z.looseObject({
          appeal_record_id: z.number(),
          appeal_count: z.number().optional(),
          appeal_from: z.number(),
          appeal_status: z.number(),
          materials: z
            .array(
              z.looseObject({
                illegal_material: z.looseObject({ content: z.string(), content_url: z.string() }).optional(),
                appeal_material: z
                  .looseObject({ reason: z.string(), proof_material_ids: z.array(z.string()) })
                  .optional(),
              }),
            )
            .optional(),
          punish_description: z.string().optional(),
          audit_reason: z.string().optional(),
          appeal_time: z.number(),
          audit_time: z.number().optional(),
        }),
      ),
    }),
};

/** Input of {@link listIllegalRecords}. */
export interface ListIllegalRecordsRequest {
  /** Start, seconds since the epoch; 90 days before `end_time` when left out. */
  start_time?: number | undefined;
  /** End, seconds since the epoch; 90 days after `start_time` when left out. */
  end_time?: number | undefined;
}

/** Result of {@link listIllegalRecords}. */
export interface ListIllegalRecordsResponse {
  /** The records. */
  records: {
    /** Violation, for {@link listAppealRecords}. */
    illegal_record_id: string;
    /** Why it is one. */
    illegal_reason: string;
    /** The content. */
    illegal_content?: string | undefined;
    /** Rule that was broken. */
    rule_name: string;
    /** Page of the rule. */
    rule_url: string;
    /** When, seconds since the epoch. */
    create_time: number;
  }[];
}

/**
 * 获取小程序违规处罚记录。Violations of a span of time, by default the last 90 days. Needs set 18 besides.
 * Calls `POST /wxa/getillegalrecords`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getIllegalRecords.html
 */
export const listIllegalRecords: WechatEndpoint<ListIllegalRecordsRequest, ListIllegalRecordsResponse, 'authorizer'> = {
  id: 'getIllegalRecords',
  family: 'record-management',
  method: 'POST',
  path: '/wxa/getillegalrecords',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record-management/getIllegalRecords.html',
  permissionSets: [76],
  request: (z: Zod) => z.strictObject({ start_time: z.number().optional(), end_time: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      records: z.array(
        z.looseObject({
          illegal_record_id: z.string(),
          illegal_reason: z.string(),
          illegal_content: z.string().optional(),
          rule_name: z.string(),
          rule_url: z.string(),
          create_time: z.number(),
        }),
      ),
    }),
};
