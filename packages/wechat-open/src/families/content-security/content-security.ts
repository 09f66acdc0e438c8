import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric, upload } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link getUserRiskRank}. */
export interface GetUserRiskRankRequest {
  /** App id of the mini program. */
  appid: string;
  /** User, as this mini program sees them, who opened it in the last two hours. */
  openid: string;
  /** 0 registration, 1 marketing fraud. */
  scene: 0 | 1;
  /** IP address of the user. */
  client_ip: string;
  /** Mail address of the user. */
  email_address?: string | undefined;
  /** Phone number of the user. */
  mobile_no?: string | undefined;
  /** Bank card of the user. */
  bank_card_no?: string | undefined;
  /** Identity document of the user. */
  cert_no?: string | undefined;
  /** Whatever else is known, e.g. a QQ number. */
  extended_info?: string | undefined;
  /** True for a test call, which has a quota of its own. */
  is_test?: boolean | undefined;
}

/** Result of {@link getUserRiskRank}. */
export interface GetUserRiskRankResponse {
  /** Id of this request; the misspelling is the platform’s. */
  unoin_id: Numeric;
  /** 0 lowest risk to 4 highest. */
  risk_rank: number;
}

/**
 * 获取用户安全等级。Risk of a user from 0 to 4, from what is known about them. By the newer page third-party platforms cannot call it;
 * the older names permission set 80.
 * Calls `POST /wxa/getuserriskrank`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html
 */
export const getUserRiskRank: WechatEndpoint<GetUserRiskRankRequest, GetUserRiskRankResponse, 'authorizer'> = {
  id: 'getUserRiskRank',
  family: 'content-security',
  method: 'POST',
  path: '/wxa/getuserriskrank',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/safety-control-capability/riskControl.getUserRiskRank.html',
  permissionSets: [80],
  errors: [40129, 43104, 61010, 9410009],
  request: (z: Zod) =>
    z.strictObject({
      appid: z.string(),
      openid: z.string(),
      scene: z.literal([0, 1]),
      client_ip: z.string(),
      email_address: z.string().optional(),
      mobile_no: z.string().optional(),
      bank_card_no: z.string().optional(),
      cert_no: z.string().optional(),
      extended_info: z.string().optional(),
      is_test: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ unoin_id: numeric(z), risk_rank: z.number() }),
};

/** Input of {@link checkImage}. */
export interface CheckImageRequest {
  /** Picture, JPG, PNG or GIF, at most 1 MB and 750×1334 pixels. */
  media: Upload;
}

/** Result of {@link checkImage}. */
export type CheckImageResponse = NoFields;

/**
 * 图片内容安全识别(1.0)。Checks one picture at once and answers 87014 when it is risky. Version 1, frozen since September 2021: prefer
 * {@link submitMediaCheck}.
 * Calls `POST /wxa/img_sec_check`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html
 */
export const checkImage: WechatEndpoint<CheckImageRequest, CheckImageResponse, 'authorizer'> = {
  id: 'imgSecCheck',
  family: 'content-security',
  method: 'POST',
  path: '/wxa/img_sec_check',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html',
  permissionSets: [18],
  errors: [87014],
  request: (z: Zod) => z.strictObject({ media: upload(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitMediaCheck}. */
export interface SubmitMediaCheckRequest {
  /** User who publishes; must have opened the mini program in the last two hours. */
  openid?: string | undefined;
  /**
   * Address that the platform can download: jpg, png, bmp, gif (first frame), mp3, aac, ac3, wma, flac, vorbis, opus, wav.
   */
  media_url: string;
  /** 1 sound, 2 picture. */
  media_type: 1 | 2;
  /** 2; without it the call falls back to version 1, which is no longer maintained. */
  version?: number | undefined;
  /** 1 profile, 2 comment, 3 forum, 4 social log; needed in version 2. */
  scene?: number | undefined;
}

/** Result of {@link submitMediaCheck}. */
export interface SubmitMediaCheckResponse {
  /** Id that the push repeats. */
  trace_id: string;
}

/**
 * 多媒体内容安全识别。Submits a picture or sound for a check; the result comes as the push `wxa_media_check` within 30 minutes.
 * Files up to 10 MB, 2000 calls a minute, 200000 a day.
 * Calls `POST /wxa/media_check_async`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html
 */
export const submitMediaCheck: WechatEndpoint<SubmitMediaCheckRequest, SubmitMediaCheckResponse, 'authorizer'> = {
  id: 'mediaCheckAsync',
  family: 'content-security',
  method: 'POST',
  path: '/wxa/media_check_async',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.mediaCheckAsync.html',
  permissionSets: [18],
  errors: [61010],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      media_url: z.string(),
      media_type: z.literal([1, 2]),
      version: z.number().optional(),
      scene: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ trace_id: z.string() }),
};

/** Input of {@link checkText}. */
export interface CheckTextRequest {
  /** User who publishes; must have opened the mini program in the last two hours. */
  openid?: string | undefined;
  /** Nickname of the user. */
  nickname?: string | undefined;
  /** Signature of the user; only for scene 1. */
  signature?: string | undefined;
  /** Title that belongs to the text. */
  title?: string | undefined;
  /** Text, at most 2500 characters. */
  content: string;
  /** 2; without it the call falls back to version 1, which is no longer maintained. */
  version?: number | undefined;
  /** 1 profile, 2 comment, 3 forum, 4 social log; needed in version 2. */
  scene?: number | undefined;
}

/** Result of {@link checkText}. */
export interface CheckTextResponse {
  /** Id of the check. */
  trace_id: string;
  /** Verdict; version 2 only. */
  result?:
    | {
        /** Pass, review (look at it) or risky. */
        suggest: string;
        /**
         * 100 normal, 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013
         * copyright, 21000 other.
         */
        label: number;
      }
    | undefined;
  /** Verdicts of the single strategies. */
  detail?:
    | {
        /** 0 when the strategy ran. */
        errcode: number;
        /** `content_model` or `keyword`. */
        strategy: string;
        /** Pass, review (look at it) or risky. */
        suggest?: string | undefined;
        /**
         * 100 normal, 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse, 20006 crime, 20008 fraud, 20012 vulgar, 20013
         * copyright, 21000 other.
         */
        label?: number | undefined;
        /** Level of the keyword. */
        level?: number | undefined;
        /** Confidence, 0 to 100. */
        prob?: number | undefined;
        /** Own keyword that was hit. */
        keyword?: string | undefined;
      }[]
    | undefined;
}

/**
 * 文本内容安全识别。Checks a text and answers at once. In version 2 read `result.suggest`; errcode stays 0 for risky texts.
 * Calls `POST /wxa/msg_sec_check`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html
 */
export const checkText: WechatEndpoint<CheckTextRequest, CheckTextResponse, 'authorizer'> = {
  id: 'msgSecCheck',
  family: 'content-security',
  method: 'POST',
  path: '/wxa/msg_sec_check',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html',
  permissionSets: [18],
  errors: [61010, 87014],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string().optional(),
      nickname: z.string().optional(),
      signature: z.string().optional(),
      title: z.string().optional(),
      content: z.string().max(2500),
      version: z.number().optional(),
      scene: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      trace_id: z.string(),
      result: z.looseObject({ suggest: z.string(), label: z.number() }).optional(),
      detail: z
        .array(
          z.looseObject({
            errcode: z.number(),
            strategy: z.string(),
            suggest: z.string().optional(),
            label: z.number().optional(),
            level: z.number().optional(),
            prob: z.number().optional(),
            keyword: z.string().optional(),
          }),
        )
        .optional(),
    }),
};
