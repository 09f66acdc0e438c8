import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Document of the subject; persons repeat what they give as responsible person. */
interface OrganizeInfo {
  /** Kind of document, from {@link listCertificateTypes}. */
  certificate_type: number;
  /** Number of the document. */
  certificate_number: string;
  /** Address on the document. */
  certificate_address: string;
  /** Picture of the document; required unless a person. Media id from {@link uploadMedia}. */
  certificate_photo?: string | undefined;
}

const organizeInfo = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    certificate_type: z.number(),
    certificate_number: z.string(),
    certificate_address: z.string(),
    certificate_photo: z.string().optional(),
  });

/** Legal person; required when somebody else is responsible, not for persons. */
interface LegalPersonInfo {
  /** Name of the legal person. */
  name: string;
  /** Number of the legal person’s id document. */
  certificate_number: string;
}

const legalPersonInfo = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ name: z.string(), certificate_number: z.string() });

/** Prior approvals, no kind twice; one entry 以上都不涉及 when none applies. */
interface NrlxDetail {
  /** Kind of approval, from {@link listApprovalTypes}. */
  type: number;
  /** Number of the approval; required unless 以上都不涉及. */
  code?: string | undefined;
  /** Picture of the approval; required unless 以上都不涉及. Media id from {@link uploadMedia}. */
  media?: string | undefined;
}

const nrlxDetail = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ type: z.number(), code: z.string().optional(), media: z.string().optional() });

/** Person responsible. */
interface PrincipalInfo {
  /** Name of the person. */
  name: string;
  /** Mobile number. */
  mobile: string;
  /** Mail address. */
  email: string;
  /** Second number for emergencies, different from `mobile`. */
  emergency_contact: string;
  /** Kind of id document, from {@link listCertificateTypes}; only those of persons. */
  certificate_type: number;
  /** Number of the id document. */
  certificate_number: string;
  /** First day of validity, `yyyyMMdd`. */
  certificate_validity_date_start: string;
  /** Last day of validity, `yyyyMMdd`, or 长期 when unlimited. */
  certificate_validity_date_end: string;
  /** Front of the id document (side with the face), media id from {@link uploadMedia}; answers hold none. */
  certificate_photo_front: string;
  /** Back of the id document (side with the emblem), media id from {@link uploadMedia}; answers hold none. */
  certificate_photo_back: string;
  /** Letter of authority when this is not the legal person, media id from {@link uploadMedia}; answers hold none. */
  authorization_letter?: string | undefined;
  /** Face check of the administrator, task from {@link createVerifyTask}; only for the person of the mini program. */
  verify_task_id?: string | undefined;
}

const principalInfo = (z: Zod, object: MakeObject = z.strictObject) =>
  object({
    name: z.string(),
    mobile: z.string(),
    email: z.string(),
    emergency_contact: z.string(),
    certificate_type: z.number(),
    certificate_number: z.string(),
    certificate_validity_date_start: z.string(),
    certificate_validity_date_end: z.string(),
    certificate_photo_front: z.string(),
    certificate_photo_back: z.string(),
    authorization_letter: z.string().optional(),
    verify_task_id: z.string().optional(),
  });

/** Input of {@link applyFiling}. */
export interface ApplyFilingRequest {
  /** Subject of the filing. */
  icp_subject: {
    /** The subject itself. */
    base_info: {
      /** Kind of subject, from {@link listSubjectTypes}. */
      type: number;
      /** Name of the subject; must equal that of the mini program’s subject (86355). */
      name: string;
      /** Code of the province, from {@link listDistricts}. */
      province: string;
      /** Code of the city, from {@link listDistricts}. */
      city: string;
      /** Code of the district, from {@link listDistricts}. */
      district: string;
      /** Postal address without province, city and district. */
      address: string;
      /** Remark about the subject. */
      comment?: string | undefined;
    };
    /** More about a person. */
    personal_info?:
      | {
          /** Proof of residence for persons from another province, media id from {@link uploadMedia}. */
          residence_permit?: string | undefined;
        }
      | undefined;
    /** Document of the subject; persons repeat what they give as responsible person. */
    organize_info?: OrganizeInfo | undefined;
    /** Person responsible for the subject. */
    principal_info: PrincipalInfo;
    /** Legal person; required when somebody else is responsible, not for persons. */
    legal_person_info?: LegalPersonInfo | undefined;
  };
  /** The mini program. */
  icp_applets: {
    /** The mini program itself. */
    base_info: {
      /** App id; leave out in requests, WeChat knows it. */
      appid?: string | undefined;
      /** Name; leave out in requests, WeChat knows it. */
      name?: string | undefined;
      /** Second-level kinds of content, at most 5, from {@link listServiceContentTypes}. */
      service_content_types?: number[] | undefined;
      /** Prior approvals, no kind twice; one entry 以上都不涉及 when none applies. */
      nrlx_details?: NrlxDetail[] | undefined;
      /** What the mini program does, 20 to 200 characters. */
      comment?: string | undefined;
    };
    /** Person responsible for the mini program. */
    principal_info: PrincipalInfo;
  };
  /** Further documents; which are required depends on the province. */
  icp_materials: {
    /** Undertaking for internet information services (互联网信息服务承诺书), at most 1; media ids from {@link uploadMedia}. */
    commitment_letter?: string[] | undefined;
    /** Letter about a change of name (主体更名函), not for persons, at most 1; media ids from {@link uploadMedia}. */
    business_name_change_letter?: string[] | undefined;
    /** Confirmation of party building (党建确认函), at most 1; media ids from {@link uploadMedia}. */
    party_building_confirmation_letter?: string[] | undefined;
    /** Video of the promise (承诺视频), at most 1; media ids from {@link uploadMedia}. */
    promise_video?: string[] | undefined;
    /** Notice of responsibility for true data (真实性责任告知书), at most 1; media ids from {@link uploadMedia}. */
    authenticity_responsibility_letter?: string[] | undefined;
    /** Undertaking of true data (真实性承诺书), at most 1; media ids from {@link uploadMedia}. */
    authenticity_commitment_letter?: string[] | undefined;
    /** Plan of the mini program (建设方案书), at most 1; media ids from {@link uploadMedia}. */
    website_construction_proposal?: string[] | undefined;
    /** Other documents of the subject, at most 10; media ids from {@link uploadMedia}. */
    subject_other_materials?: string[] | undefined;
    /** Other documents of the mini program, at most 10; media ids from {@link uploadMedia}. */
    applets_other_materials?: string[] | undefined;
    /** Photo of the person holding the id document (手持证件照), at most 1; media ids from {@link uploadMedia}. */
    holding_certificate_photo?: string[] | undefined;
  };
}

/** Result of {@link applyFiling}. */
export interface ApplyFilingResponse {
  /** What is wrong, one entry for each field. */
  hints?:
    | {
        /** Error number of the field, such as 86328 unreadable picture. */
        errcode: number;
        /** What is wrong. */
        errmsg?: string | undefined;
        /** Path of the field. */
        err_field: string;
      }[]
    | undefined;
}

/**
 * 申请小程序备案。Applies for the ICP filing: WeChat reviews, the ministry asks the persons to confirm by SMS within 24 hours, then the
 * bureau reviews. Documents come from {@link uploadMedia}, the face check from {@link createVerifyTask}; wrong fields are
 * listed in `hints`.
 * Calls `POST /wxa/icp/apply_icp_filing`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html
 */
export const applyFiling: WechatEndpoint<ApplyFilingRequest, ApplyFilingResponse, 'authorizer'> = {
  id: 'applyIcpFiling',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/apply_icp_filing',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/applyIcpFiling.html',
  permissionSets: [18, 156],
  errors: [86202, 86324, 86328, 86355],
  request: (z: Zod) =>
    z.strictObject({
      icp_subject: z.strictObject({
        base_info: z.strictObject({
          type: z.number(),
          name: z.string(),
          province: z.string(),
          city: z.string(),
          district: z.string(),
          address: z.string(),
          comment: z.string().optional(),
        }),
        personal_info: z.strictObject({ residence_permit: z.string().optional() }).optional(),
        organize_info: organizeInfo(z).optional(),
        principal_info: principalInfo(z),
        legal_person_info: legalPersonInfo(z).optional(),
      }),
      icp_applets: z.strictObject({
        base_info: z.strictObject({
          appid: z.string().optional(),
          name: z.string().optional(),
          service_content_types: z.array(z.number()).max(5).optional(),
          nrlx_details: z.array(nrlxDetail(z)).optional(),
          comment: z.string().optional(),
        }),
        principal_info: principalInfo(z),
      }),
      icp_materials: z.strictObject({
        commitment_letter: z.array(z.string()).max(1).optional(),
        business_name_change_letter: z.array(z.string()).max(1).optional(),
        party_building_confirmation_letter: z.array(z.string()).max(1).optional(),
        promise_video: z.array(z.string()).max(1).optional(),
        authenticity_responsibility_letter: z.array(z.string()).max(1).optional(),
        authenticity_commitment_letter: z.array(z.string()).max(1).optional(),
        website_construction_proposal: z.array(z.string()).max(1).optional(),
        subject_other_materials: z.array(z.string()).max(10).optional(),
        applets_other_materials: z.array(z.string()).max(10).optional(),
        holding_certificate_photo: z.array(z.string()).max(1).optional(),
      }),
    }),
  response: (z: Zod) =>
    z.looseObject({
      hints: z
        .array(z.looseObject({ errcode: z.number(), errmsg: z.string().optional(), err_field: z.string() }))
        .optional(),
    }),
};

/** Input of {@link withdrawFiling}. */
export type WithdrawFilingRequest = NoFields;

/** Result of {@link withdrawFiling}. */
export type WithdrawFilingResponse = NoFields;

/**
 * 撤回小程序备案申请。Withdraws an application that WeChat has not passed on to the bureau yet.
 * Calls `POST /wxa/icp/cancel_apply_icp_filing`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogramcancel_apply_icp_filingmanagement/record/cancelApplyIcpFiling.html
 */
export const withdrawFiling: WechatEndpoint<WithdrawFilingRequest, WithdrawFilingResponse, 'authorizer'> = {
  id: 'cancelApplyIcpFiling',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/cancel_apply_icp_filing',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogramcancel_apply_icp_filingmanagement/record/cancelApplyIcpFiling.html',
  permissionSets: [18, 156],
  errors: [86330, 86368],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link cancelFiling}. */
export interface CancelFilingRequest {
  /** What to cancel: 1 subject, 2 mini program, 3 mini program on WeChat. */
  cancel_type: 1 | 2 | 3;
  /** Why: 1 no longer operated, 2 subject changed and to be filed anew. */
  reason_type?: 1 | 2 | undefined;
}

/** Result of {@link cancelFiling}. */
export interface CancelFilingResponse {
  /** What is wrong, one entry for each field. */
  hints?:
    | {
        /** Error number of the field, such as 86328 unreadable picture. */
        errcode?: number | undefined;
        /** Path of the field. */
        err_field?: string | undefined;
        /** What is wrong. */
        errmsg?: string | undefined;
      }[]
    | undefined;
}

/**
 * 注销小程序备案。Gives up a filing that was granted; this cannot be undone. The ministry asks the responsible person by SMS: who
 * ignores it stops the cancellation.
 * Calls `POST /wxa/icp/cancel_icp_filing`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/cancelIcpfiling.html
 */
export const cancelFiling: WechatEndpoint<CancelFilingRequest, CancelFilingResponse, 'authorizer'> = {
  id: 'cancelIcpfiling',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/cancel_icp_filing',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/cancelIcpfiling.html',
  permissionSets: [18, 156],
  errors: [86324, 86353],
  request: (z: Zod) => z.strictObject({ cancel_type: z.literal([1, 2, 3]), reason_type: z.literal([1, 2]).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      hints: z
        .array(
          z.looseObject({
            errcode: z.number().optional(),
            err_field: z.string().optional(),
            errmsg: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link createVerifyTask}. */
export interface CreateVerifyTaskRequest {
  /** True for submitVerifyAndFiling of wx-verify, where it includes consent and phone check; default false. */
  along_with_auth?: boolean | undefined;
}

/** Result of {@link createVerifyTask}. */
export interface CreateVerifyTaskResponse {
  /** Task, for {@link getVerifyTask} and `verify_task_id` of {@link applyFiling}. */
  task_id: string;
  /** Page for the administrator; only with `along_with_auth`. */
  verify_url?: string | undefined;
}

/**
 * 发起小程序管理员人脸核身。Asks the administrator for a face check; the notice is valid 24 hours and can be tried again within them. The
 * task is valid 3 days for a filing, 1 day together with a verification: have everything else ready first.
 * Calls `POST /wxa/icp/create_icp_verifytask`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/createIcpVerifyTask.html
 */
export const createVerifyTask: WechatEndpoint<CreateVerifyTaskRequest, CreateVerifyTaskResponse, 'authorizer'> = {
  id: 'createIcpVerifyTask',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/create_icp_verifytask',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/createIcpVerifyTask.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({ along_with_auth: z.boolean().optional() }),
  response: (z: Zod) => z.looseObject({ task_id: z.string(), verify_url: z.string().optional() }),
};

/** Input of {@link getFilingStatus}. */
export type GetFilingStatusRequest = NoFields;

/** Result of {@link getFilingStatus}. */
export interface GetFilingStatusResponse {
  /** The state. */
  info: {
    /**
     * 2 in review by WeChat, 3 refused by WeChat, 4 in review by the bureau, 5 refused by the bureau, 6 filed, 1024 not filed; 1025
     * to 1031 not filed and something missing: 1024 plus 1 profile, 2 category, 4 verification.
     */
    status: number;
    /** Whether a cancellation is under way. */
    is_canceling: boolean;
    /** Why it was refused. */
    audit_data?:
      | {
          /** Name of the field, in Chinese. */
          key_name: string;
          /** What is wrong with it. */
          error: string;
          /** What to do. */
          suggest?: string | undefined;
        }[]
      | undefined;
    /** Whether applications are taken: 1 yes, 0 no, as with certain words in the name or while the bureau is down. */
    available?: number | undefined;
    /** SMS check of the bureau, with `status` 4: 1 waiting, 2 done, 3 timed out. */
    sms_verify_status?: number | undefined;
  };
}

/**
 * 获取小程序备案状态及驳回原因。State of the filing, and why it was refused.
 * Calls `GET /wxa/icp/get_icp_entrance_info`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html
 */
export const getFilingStatus: WechatEndpoint<GetFilingStatusRequest, GetFilingStatusResponse, 'authorizer'> = {
  id: 'getIcpEntranceInfo',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/get_icp_entrance_info',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpEntranceInfo.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      info: z.looseObject({
        status: z.number(),
        is_canceling: z.boolean(),
        audit_data: z
          .array(z.looseObject({ key_name: z.string(), error: z.string(), suggest: z.string().optional() }))
          .optional(),
        available: z.number().optional(),
        sms_verify_status: z.number().optional(),
      }),
    }),
};

/** Input of {@link getMedia}. */
export interface GetMediaRequest {
  /** Media id, from {@link uploadMedia}. */
  media_id: string;
}

/** Result of {@link getMedia}. */
export type GetMediaResponse = Blob;

/**
 * 获取小程序备案媒体材料。A picture (JPEG) or video (MP4) as uploaded; failures are JSON.
 * Sources disagree: Verb differs by source: WxJava downloads with GET through its media executor; Senparc also GETs.
 * Calls `GET /wxa/icp/get_icp_media`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpMedia.html
 */
export const getMedia: WechatEndpoint<GetMediaRequest, GetMediaResponse, 'authorizer'> = {
  id: 'getIcpMedia',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/get_icp_media',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getIcpMedia.html',
  reply: 'binary',
  permissionSets: [18, 156],
  errors: [86205],
  request: (z: Zod) => z.strictObject({ media_id: z.string() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getFiledOrder}. */
export type GetFiledOrderRequest = NoFields;

/** Result of {@link getFiledOrder}. */
export interface GetFiledOrderResponse {
  /** Subject of the filing, personal data masked. */
  icp_subject: {
    /** The subject itself. */
    base_info: {
      /** Kind of subject, from {@link listSubjectTypes}. */
      type: number;
      /** Name of the subject. */
      name: string;
      /** Code of the province, from {@link listDistricts}. */
      province: string;
      /** Code of the city, from {@link listDistricts}. */
      city: string;
      /** Code of the district, from {@link listDistricts}. */
      district: string;
      /** Postal address without province, city and district. */
      address: string;
      /** Remark about the subject. */
      comment?: string | undefined;
      /** Filing number of the subject. */
      record_number?: string | undefined;
    };
    /** More about a person. */
    personal_info?:
      | {
          /** Proof of residence for persons from another province; answers hold no media. */
          residence_permit?: string | undefined;
        }
      | undefined;
    /** Document of the subject; persons repeat what they give as responsible person. */
    organize_info?: OrganizeInfo | undefined;
    /** Person responsible for the subject. */
    principal_info: PrincipalInfo;
    /** Legal person; required when somebody else is responsible, not for persons. */
    legal_person_info?: LegalPersonInfo | undefined;
  };
  /** The mini program; an object in SDKs, a list in the current page. */
  icp_applets: {
    /** The mini program itself. */
    base_info: {
      /** App id. */
      appid: string;
      /** Name. */
      name: string;
      /** Second-level kinds of content, at most 5, from {@link listServiceContentTypes}. */
      service_content_types: number[];
      /** Prior approvals, no kind twice; one entry 以上都不涉及 when none applies. */
      nrlx_details?: NrlxDetail[] | undefined;
      /** What the mini program does. */
      comment?: string | undefined;
      /** Filing number of the mini program. */
      record_number?: string | undefined;
    };
    /** Person responsible for the mini program. */
    principal_info: PrincipalInfo;
  };
}

/**
 * 获取小程序已备案详情。The filing as granted, without pictures and videos and with masked personal data.
 * Sources disagree: `icp_applets`: object in SKIT, WxJava; array of objects in the current official page and Senparc.
 * Calls `GET /wxa/icp/get_online_icp_order`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html
 */
export const getFiledOrder: WechatEndpoint<GetFiledOrderRequest, GetFiledOrderResponse, 'authorizer'> = {
  id: 'getOnlineIcpOrder',
  family: 'icp-filing',
  method: 'GET',
  path: '/wxa/icp/get_online_icp_order',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/getOnlineIcpOrder.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      icp_subject: z.looseObject({
        base_info: z.looseObject({
          type: z.number(),
          name: z.string(),
          province: z.string(),
          city: z.string(),
          district: z.string(),
          address: z.string(),
          comment: z.string().optional(),
          record_number: z.string().optional(),
        }),
        personal_info: z.looseObject({ residence_permit: z.string().optional() }).optional(),
        organize_info: organizeInfo(z, z.looseObject).optional(),
        principal_info: principalInfo(z, z.looseObject),
        legal_person_info: legalPersonInfo(z, z.looseObject).optional(),
      }),
      icp_applets: z.looseObject({
        base_info: z.looseObject({
          appid: z.string(),
          name: z.string(),
          service_content_types: z.array(z.number()),
          nrlx_details: z.array(nrlxDetail(z, z.looseObject)).optional(),
          comment: z.string().optional(),
          record_number: z.string().optional(),
        }),
        principal_info: principalInfo(z, z.looseObject),
      }),
    }),
};

/** Input of {@link getVerifyTask}. */
export interface GetVerifyTaskRequest {
  /** Task, from {@link createVerifyTask}. */
  task_id: string;
}

/** Result of {@link getVerifyTask}. */
export interface GetVerifyTaskResponse {
  /** Whether the task is over; `face_status` is final only then. */
  is_finish: boolean;
  /** 0 not started, 1 waiting, 2 failed, 3 passed. */
  face_status: number;
  /** Only with `along_with_auth`: 9 phone check passed. */
  along_with_auth_result?: number | undefined;
}

/**
 * 查询人脸核身任务状态。State of a face check.
 * Calls `POST /wxa/icp/query_icp_verifytask`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpVerifyTask.html
 */
export const getVerifyTask: WechatEndpoint<GetVerifyTaskRequest, GetVerifyTaskResponse, 'authorizer'> = {
  id: 'queryIcpVerifyTask',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/query_icp_verifytask',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpVerifyTask.html',
  permissionSets: [18, 156],
  request: (z: Zod) => z.strictObject({ task_id: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ is_finish: z.boolean(), face_status: z.number(), along_with_auth_result: z.number().optional() }),
};

/** Input of {@link uploadMedia}. */
export interface UploadMediaRequest {
  /** The file, with a file name. */
  media: Upload;
  /** `image` or `video`. */
  type: 'image' | 'video';
  /** Path of a field of {@link applyFiling} that it is for; icp_applets.base_info.nrlx_details for approvals. */
  icp_order_field: string;
  /** Kind of document, `type` of {@link listCertificateTypes}; required for documents. */
  certificate_type?: number | undefined;
}

/** Result of {@link uploadMedia}. */
export interface UploadMediaResponse {
  /** `image` or `video`. */
  type: string;
  /** Media id for {@link applyFiling} and {@link getMedia}. */
  media_id: string;
  /** Spelling of older pages, see `created_at`. */
  create_at?: number | undefined;
  /** When it was uploaded, seconds since the epoch. */
  created_at?: number | undefined;
}

/**
 * 上传小程序备案媒体材料。Uploads a picture or video for {@link applyFiling}. One upload serves several fields of the same application. A
 * wrong `certificate_type` is often noticed only by the application.
 * Calls `POST /wxa/icp/upload_icp_media`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html
 */
export const uploadMedia: WechatEndpoint<UploadMediaRequest, UploadMediaResponse, 'authorizer'> = {
  id: 'uploadIcpMedia',
  family: 'icp-filing',
  method: 'POST',
  path: '/wxa/icp/upload_icp_media',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/uploadIcpMedia.html',
  permissionSets: [18, 156],
  errors: [40004, 40097, 86201],
  request: (z: Zod) =>
    z.strictObject({
      media: upload(z),
      type: z.literal(['image', 'video']),
      icp_order_field: z.string(),
      certificate_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      type: z.string(),
      media_id: z.string(),
      create_at: z.number().optional(),
      created_at: z.number().optional(),
    }),
};
