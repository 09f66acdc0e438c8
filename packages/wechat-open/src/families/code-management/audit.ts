import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric, upload } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** One page as the reviewer sees it. Ids and classes are those of an approved category. */
export interface AuditItem {
  /** Page path, from `getCodePages` (85007 otherwise). */
  address?: string | undefined;
  /** Title of the page, at most 32 characters (85011). */
  title?: string | undefined;
  /** Tags separated by blanks, at most 10 of at most 20 characters (85006). */
  tag?: string | undefined;
  /** Id of the first-level category. */
  first_id?: number | string | undefined;
  /** Name of the first-level category. */
  first_class?: string | undefined;
  /** Id of the second-level category. */
  second_id?: number | string | undefined;
  /** Name of the second-level category. */
  second_class?: string | undefined;
  /** Id of the third-level category, where there is one. */
  third_id?: number | string | undefined;
  /** Name of the third-level category. */
  third_class?: string | undefined;
}

/** What users can publish in the mini program, and how it is checked. Needed for a first submission in community categories (85094). */
export interface UgcDeclaration {
  /** Kinds of content: 0 none, 1 profile, 2 pictures, 3 videos, 4 text, 5 audio. */
  scene?: number[] | undefined;
  /** Content that the list does not name, at most 256 characters. */
  other_scene_desc?: string | undefined;
  /** How it is checked: 1 WeChat's content security interfaces, 2 other technical means, 3 people, 4 not at all. */
  method?: number[] | undefined;
  /** 1 when a team reviews content, 0 when not. */
  has_audit_team?: 0 | 1 | undefined;
  /** How that works, at most 256 characters. */
  audit_desc?: string | undefined;
}

/** Input of {@link submitAudit}. */
export interface SubmitAuditRequest {
  /** One to five pages (85023). May be left out. */
  item_list?: AuditItem[] | undefined;
  /** Media of {@link uploadMediaToCodeAudit} that show the mini program. */
  preview_info?:
    | {
        /** Media ids of videos. */
        video_id_list?: string[] | undefined;
        /** Media ids of pictures. */
        pic_id_list?: string[] | undefined;
      }
    | undefined;
  /** Notes for the reviewer on this version. */
  version_desc?: string | undefined;
  /** Answer to the last rejection, at most 200 characters. Ignored unless the order before was rejected. */
  feedback_info?: string | undefined;
  /** Media ids that belong to the answer, joined with `|`. Ignored unless the order before was rejected. */
  feedback_stuff?: string | undefined;
  /** What users can publish. */
  ugc_declare?: UgcDeclaration | undefined;
  /** True: the code does not use the privacy interfaces that the scan found in it. */
  privacy_api_not_use?: boolean | undefined;
  /** Path of the order page, for programs that sell. */
  order_path?: string | undefined;
}

/** Result of {@link submitAudit}. */
export interface SubmitAuditResponse {
  /** Id of the audit order. The push that tells the decision does not carry it: store it. */
  auditid: number;
}

/**
 * 提交代码审核。Submits the trial version for review. One order can be open at a time (85009); the privacy scan must be over (61039).
 * Lists and objects travel as such: JSON text in their place answers 47001.
 * Calls `POST /wxa/submit_audit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html
 */
export const submitAudit: WechatEndpoint<SubmitAuditRequest, SubmitAuditResponse, 'authorizer'> = {
  id: 'submitAudit',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/submit_audit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/submitAudit.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      item_list: z
        .array(
          z.strictObject({
            address: z.string().optional(),
            title: z.string().optional(),
            tag: z.string().optional(),
            first_id: z.union([z.number(), z.string()]).optional(),
            first_class: z.string().optional(),
            second_id: z.union([z.number(), z.string()]).optional(),
            second_class: z.string().optional(),
            third_id: z.union([z.number(), z.string()]).optional(),
            third_class: z.string().optional(),
          }),
        )
        .optional(),
      preview_info: z
        .strictObject({ video_id_list: z.array(z.string()).optional(), pic_id_list: z.array(z.string()).optional() })
        .optional(),
      version_desc: z.string().optional(),
      feedback_info: z.string().optional(),
      feedback_stuff: z.string().optional(),
      ugc_declare: z
        .strictObject({
          scene: z.array(z.number()).optional(),
          other_scene_desc: z.string().optional(),
          method: z.array(z.number()).optional(),
          has_audit_team: z.union([z.literal(0), z.literal(1)]).optional(),
          audit_desc: z.string().optional(),
        })
        .optional(),
      privacy_api_not_use: z.boolean().optional(),
      order_path: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ auditid: z.number() }),
};

/** What both questions about an audit answer. */
interface AuditAnswer {
  /** 0 passed, 1 rejected, 2 in review, 3 withdrawn, 4 delayed: still open, it ends passed or rejected. */
  status: Numeric;
  /** Why it was rejected or delayed; HTML with `<br>`. */
  reason?: string | undefined;
  /** Version name of the trial version when it was submitted. */
  user_version?: string | undefined;
  /** Description given on commit. */
  user_desc?: string | undefined;
  /** Seconds since the epoch. */
  submit_audit_time?: number | undefined;
}

/** Input of {@link getAuditStatus}. */
export interface GetAuditStatusRequest {
  /** From {@link submitAudit}. Send a number: a text is answered with 85012. */
  auditid: number;
}

/** Result of {@link getAuditStatus}. */
export interface GetAuditStatusResponse extends AuditAnswer {
  /** Media ids of the reviewer's screenshots, joined with `|`. */
  screenshot?: string | undefined;
}

/**
 * 查询审核单状态。State of one audit order. 85012 for an order of another mini program.
 * Calls `POST /wxa/get_auditstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html
 */
export const getAuditStatus: WechatEndpoint<GetAuditStatusRequest, GetAuditStatusResponse, 'authorizer'> = {
  id: 'getAuditStatus',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/get_auditstatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getAuditStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ auditid: z.number().int() }),
  response: (z: Zod) =>
    z.looseObject({
      status: numeric(z),
      reason: z.string().optional(),
      screenshot: z.string().optional(),
      user_version: z.string().optional(),
      user_desc: z.string().optional(),
      submit_audit_time: z.number().optional(),
    }),
};

/** Input of {@link getLatestAuditStatus}. */
export type GetLatestAuditStatusRequest = NoFields;

/** Result of {@link getLatestAuditStatus}. */
export interface GetLatestAuditStatusResponse extends AuditAnswer {
  /** Id of the newest order. */
  auditid: Numeric;
  /** Media ids of the reviewer's screenshots, joined with `|`. Written with capitals here, unlike in {@link getAuditStatus}. */
  ScreenShot?: string | undefined;
}

/**
 * 查询最新一次审核单状态。State of the newest audit order. 85058 when there was none.
 * Calls `GET /wxa/get_latest_auditstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getLatestAuditStatus.html
 */
export const getLatestAuditStatus: WechatEndpoint<
  GetLatestAuditStatusRequest,
  GetLatestAuditStatusResponse,
  'authorizer'
> = {
  id: 'getLatestAuditStatus',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/get_latest_auditstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getLatestAuditStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      auditid: numeric(z),
      status: numeric(z),
      reason: z.string().optional(),
      ScreenShot: z.string().optional(),
      user_version: z.string().optional(),
      user_desc: z.string().optional(),
      submit_audit_time: z.number().optional(),
    }),
};

/** Input of {@link undoAudit}. */
export type UndoAuditRequest = NoFields;

/** Result of {@link undoAudit}. */
export type UndoAuditResponse = NoFields;

/**
 * 撤回代码审核。Withdraws the open audit order. Five times a day and ten times a month for a mini program (87013); 87012 when it is
 * decided already. It can take a moment until the next submit is accepted.
 * Calls `GET /wxa/undocodeaudit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html
 */
export const undoAudit: WechatEndpoint<UndoAuditRequest, UndoAuditResponse, 'authorizer'> = {
  id: 'undoAudit',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/undocodeaudit',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/undoAudit.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link speedupCodeAudit}. */
export interface SpeedupCodeAuditRequest {
  /** From {@link submitAudit}. */
  auditid: number;
}

/** Result of {@link speedupCodeAudit}. */
export type SpeedupCodeAuditResponse = NoFields;

/**
 * 加急代码审核。Asks for a decision within 2 to 12 hours. Uses the platform's quota: see {@link getAuditQuota}.
 * Calls `POST /wxa/speedupaudit`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html
 */
export const speedupCodeAudit: WechatEndpoint<SpeedupCodeAuditRequest, SpeedupCodeAuditResponse, 'authorizer'> = {
  id: 'speedupCodeAudit',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/speedupaudit',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/speedupCodeAudit.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ auditid: z.number().int() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAuditQuota}. */
export type GetAuditQuotaRequest = NoFields;

/** Result of {@link getAuditQuota}: numbers of the whole platform, whichever account asks. */
export interface GetAuditQuotaResponse {
  /** Submissions left this month. */
  rest: number;
  /** Submissions allowed this month. */
  limit: number;
  /** Speed-ups left. */
  speedup_rest: number;
  /** Speed-ups allowed. */
  speedup_limit: number;
}

/**
 * 查询服务商审核额度。Audits and speed-ups that are left. WeChat's own name of the call says set; it only reads.
 * Calls `GET /wxa/queryquota`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setCodeAuditQuota.html
 */
export const getAuditQuota: WechatEndpoint<GetAuditQuotaRequest, GetAuditQuotaResponse, 'authorizer'> = {
  id: 'setCodeAuditQuota',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/queryquota',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setCodeAuditQuota.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ rest: z.number(), limit: z.number(), speedup_rest: z.number(), speedup_limit: z.number() }),
};

/** Input of {@link uploadMediaToCodeAudit}. */
export interface UploadMediaToCodeAuditRequest {
  /** A picture of at most 2 MB, or an MP4 of at most 10 MB. A `Blob` without name gets one of its type. */
  media: Upload;
}

/** Result of {@link uploadMediaToCodeAudit}. */
export interface UploadMediaToCodeAuditResponse {
  /** `image` or `video`. */
  type: string;
  /** Valid for three days. */
  mediaid: string;
}

/**
 * 上传提审素材。Uploads a picture or video for {@link submitAudit}.
 * Calls `POST /wxa/uploadmedia`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html
 */
export const uploadMediaToCodeAudit: WechatEndpoint<
  UploadMediaToCodeAuditRequest,
  UploadMediaToCodeAuditResponse,
  'authorizer'
> = {
  id: 'uploadMediaToCodeAudit',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/uploadmedia',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/uploadMediaToCodeAudit.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ media: upload(z) }),
  response: (z: Zod) => z.looseObject({ type: z.string(), mediaid: z.string() }),
};
