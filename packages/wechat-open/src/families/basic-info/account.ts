import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** How often something was changed in the current period, and how often it may be. */
interface ModifyQuota {
  /** Changes made. */
  modify_used_count: number;
  /** Changes allowed. */
  modify_quota: number;
}

/** Input of {@link getAccountBasicInfo}. */
export type GetAccountBasicInfoRequest = NoFields;

/** Result of {@link getAccountBasicInfo}. */
export interface GetAccountBasicInfoResponse {
  /** App id of the account. */
  appid: string;
  /** 1 subscription account, 2 service account, 3 mini program. */
  account_type: number;
  /** Kind of subject: 0 person, 1 enterprise, 2 media, 3 government, 4 other organisation. */
  principal_type: number;
  /** Name of the subject. */
  principal_name: string;
  /** Registration number of the subject, such as the unified social credit code. */
  credential: string;
  /** Real-name check: 1 passed, 2 under way, 3 failed. */
  realname_status: number;
  /** Country or region code of the subject; 1017 is mainland China. */
  registered_country?: number | undefined;
  /** Name. */
  nickname_info: ModifyQuota & { nickname: string };
  /** Avatar. */
  head_image_info: ModifyQuota & { /** URL. */ head_image_url: string };
  /** Introduction. */
  signature_info: ModifyQuota & { /** Introduction. */ signature: string };
  /** Verification. */
  wx_verify_info: {
    /** Whether the subject is verified. */
    qualification_verify: boolean;
    /** Whether the name is verified. */
    naming_verify: boolean;
    /** Whether the yearly review is due; only with `qualification_verify`. */
    annual_review?: boolean | undefined;
    /** Seconds since the epoch. */
    annual_review_begin_time?: number | undefined;
    /** Seconds since the epoch. */
    annual_review_end_time?: number | undefined;
  };
  /** The name once more; some answers only. */
  nickname?: string | undefined;
  /** Seen in real answers, meaning not documented. */
  customer_type?: number | undefined;
}

/**
 * 获取账号基本信息。Subject, verification and change quotas of the account. For official accounts too. Pages and SDKs disagree on the verb;
 * WeChat takes GET and POST.
 * Calls `GET /cgi-bin/account/getaccountbasicinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getAccountBasicInfo.html
 */
export const getAccountBasicInfo: WechatEndpoint<
  GetAccountBasicInfoRequest,
  GetAccountBasicInfoResponse,
  'authorizer'
> = {
  id: 'getAccountBasicInfo',
  family: 'basic-info',
  method: 'GET',
  path: '/cgi-bin/account/getaccountbasicinfo',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getAccountBasicInfo.html',
  permissionSets: [3, 30],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      appid: z.string(),
      account_type: z.number(),
      principal_type: z.number(),
      principal_name: z.string(),
      credential: z.string(),
      realname_status: z.number(),
      registered_country: z.number().optional(),
      nickname_info: z.looseObject({ nickname: z.string(), modify_used_count: z.number(), modify_quota: z.number() }),
      head_image_info: z.looseObject({
        head_image_url: z.string(),
        modify_used_count: z.number(),
        modify_quota: z.number(),
      }),
      signature_info: z.looseObject({ signature: z.string(), modify_used_count: z.number(), modify_quota: z.number() }),
      wx_verify_info: z.looseObject({
        qualification_verify: z.boolean(),
        naming_verify: z.boolean(),
        annual_review: z.boolean().optional(),
        annual_review_begin_time: z.number().optional(),
        annual_review_end_time: z.number().optional(),
      }),
      nickname: z.string().optional(),
      customer_type: z.number().optional(),
    }),
};

/** Input of {@link setHeadImage}. The corners say which part of the picture to use, as shares of its sides from 0 to 1. */
export interface SetHeadImageRequest {
  /** Media id of the picture: PNG, JPG or GIF of at most 2 MB, uploaded as temporary material. */
  head_img_media_id: string;
  /** Left. */
  x1: number;
  /** Top. */
  y1: number;
  /** Right. */
  x2: number;
  /** Bottom. */
  y2: number;
}

/** Result of {@link setHeadImage}. */
export type SetHeadImageResponse = NoFields;

/**
 * 修改头像。Changes the avatar. Counts against the month's limit (53202).
 * Calls `POST /cgi-bin/account/modifyheadimage`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setHeadImage.html
 */
export const setHeadImage: WechatEndpoint<SetHeadImageRequest, SetHeadImageResponse, 'authorizer'> = {
  id: 'setHeadImage',
  family: 'basic-info',
  method: 'POST',
  path: '/cgi-bin/account/modifyheadimage',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setHeadImage.html',
  permissionSets: [30],
  request: (z: Zod) =>
    z.strictObject({ head_img_media_id: z.string(), x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setSignature}. */
export interface SetSignatureRequest {
  /** Introduction, 4 to 120 characters. */
  signature: string;
}

/** Result of {@link setSignature}. */
export type SetSignatureResponse = NoFields;

/**
 * 修改功能介绍。Changes the introduction. Counts against the month's limit (53200).
 * Calls `POST /cgi-bin/account/modifysignature`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSignature.html
 */
export const setSignature: WechatEndpoint<SetSignatureRequest, SetSignatureResponse, 'authorizer'> = {
  id: 'setSignature',
  family: 'basic-info',
  method: 'POST',
  path: '/cgi-bin/account/modifysignature',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSignature.html',
  permissionSets: [30],
  request: (z: Zod) => z.strictObject({ signature: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link checkNickName}. */
export interface CheckNickNameRequest {
  /** The wanted name. */
  nick_name: string;
}

/** Result of {@link checkNickName}. */
export interface CheckNickNameResponse {
  /** True when the name hits a protected word and {@link setNickName} needs proof. */
  hit_condition: boolean;
  /** What proof, in words for the merchant. */
  wording?: string | undefined;
}

/**
 * 小程序名称检测。Checks a name before it is asked for. Names that can never be had are answered with 53010 to 53019.
 * Calls `POST /cgi-bin/wxverify/checkwxverifynickname`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/checkNickName.html
 */
export const checkNickName: WechatEndpoint<CheckNickNameRequest, CheckNickNameResponse, 'authorizer'> = {
  id: 'checkNickName',
  family: 'basic-info',
  method: 'POST',
  path: '/cgi-bin/wxverify/checkwxverifynickname',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/checkNickName.html',
  permissionSets: [30],
  request: (z: Zod) => z.strictObject({ nick_name: z.string() }),
  response: (z: Zod) => z.looseObject({ hit_condition: z.boolean(), wording: z.string().optional() }),
};

/** Input of {@link setNickName}. The proofs are media ids of pictures. */
export interface SetNickNameRequest {
  /** The wanted name, 4 to 30 characters; a Chinese character counts as two. */
  nick_name: string;
  /** Photo of a person's identity card; programs of persons. */
  id_card?: string | undefined;
  /** Photo of the licence; programs of organisations. */
  license?: string | undefined;
  /** Other proof. */
  naming_other_stuff_1?: string | undefined;
  /** Other proof. */
  naming_other_stuff_2?: string | undefined;
  /** Other proof. */
  naming_other_stuff_3?: string | undefined;
  /** Other proof. */
  naming_other_stuff_4?: string | undefined;
  /** Other proof. */
  naming_other_stuff_5?: string | undefined;
}

/** Result of {@link setNickName}. */
export interface SetNickNameResponse {
  /** For {@link getNickNameStatus}; missing or 0 when the name holds at once. */
  audit_id?: number | undefined;
  /** What proof is needed. */
  wording?: string | undefined;
}

/**
 * 设置小程序名称。Asks for a name. Holds at once or is reviewed; the push `wxa_nickname_audit` tells the decision.
 * Calls `POST /wxa/setnickname`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html
 */
export const setNickName: WechatEndpoint<SetNickNameRequest, SetNickNameResponse, 'authorizer'> = {
  id: 'setNickName',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/setnickname',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setNickName.html',
  permissionSets: [30],
  request: (z: Zod) =>
    z.strictObject({
      nick_name: z.string(),
      id_card: z.string().optional(),
      license: z.string().optional(),
      naming_other_stuff_1: z.string().optional(),
      naming_other_stuff_2: z.string().optional(),
      naming_other_stuff_3: z.string().optional(),
      naming_other_stuff_4: z.string().optional(),
      naming_other_stuff_5: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ audit_id: z.number().optional(), wording: z.string().optional() }),
};

/** Input of {@link getNickNameStatus}. */
export interface GetNickNameStatusRequest {
  /** From {@link setNickName}. */
  audit_id?: number | undefined;
}

/** Result of {@link getNickNameStatus}. */
export interface GetNickNameStatusResponse {
  /** The name that was asked for. */
  nickname: string;
  /** 1 in review, 2 rejected, 3 passed. */
  audit_stat: Numeric;
  /** Why it was rejected. */
  fail_reason?: string | undefined;
  /** When it was decided, seconds since the epoch. */
  audit_time?: number | undefined;
  /** When it was asked for, seconds since the epoch. */
  create_time: number;
}

/**
 * 查询改名审核状态。State of a request for a name.
 * Calls `POST /wxa/api_wxa_querynickname`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getNickNameStatus.html
 */
export const getNickNameStatus: WechatEndpoint<GetNickNameStatusRequest, GetNickNameStatusResponse, 'authorizer'> = {
  id: 'getNickNameStatus',
  family: 'basic-info',
  method: 'POST',
  path: '/wxa/api_wxa_querynickname',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getNickNameStatus.html',
  permissionSets: [30],
  request: (z: Zod) => z.strictObject({ audit_id: z.number().int().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      nickname: z.string(),
      audit_stat: numeric(z),
      fail_reason: z.string().optional(),
      audit_time: z.number().optional(),
      create_time: z.number(),
    }),
};
