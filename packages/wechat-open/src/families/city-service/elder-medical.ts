import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link checkMessageSubscription}. */
export interface CheckMessageSubscriptionRequest {
  /** Business that sends the messages. */
  business_id: number;
  /** User, as this account sees them. */
  open_id: string;
}

/** Result of {@link checkMessageSubscription}. */
export interface CheckMessageSubscriptionResponse {
  /** 1 subscribed, 0 not. */
  is_subscribed: number | boolean;
}

/**
 * 查询用户消息订阅关系。Whether a user takes the messages of a business.
 * Calls `POST /cityservice/getmsgrelation`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmsgrelation
 */
export const checkMessageSubscription: WechatEndpoint<
  CheckMessageSubscriptionRequest,
  CheckMessageSubscriptionResponse,
  'authorizer'
> = {
  id: 'cityServiceGetMessageRelation',
  family: 'city-service',
  method: 'POST',
  path: '/cityservice/getmsgrelation',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmsgrelation',
  permissionSets: [134],
  request: (z: Zod) => z.strictObject({ business_id: z.number(), open_id: z.string() }),
  response: (z: Zod) => z.looseObject({ is_subscribed: z.union([z.number(), z.boolean()]) }),
};

/** Input of {@link listHospitalNotices}. */
export interface ListHospitalNoticesRequest {
  /** Mini program of the hospital. */
  app_id: string;
  /** 1 before registration, 2 before coming. */
  notice_type: 1 | 2;
}

/** Result of {@link listHospitalNotices}. */
export interface ListHospitalNoticesResponse {
  /** Notices. */
  notice_list?:
    | {
        /** Notice, from {@link saveHospitalNoticeDraft}. */
        notice_id?: number | undefined;
        /** Notice as rich text. */
        content?: string | undefined;
        /** DRAFT draft, PUBLIC published. */
        status?: string | undefined;
        /** People who may preview this notice. */
        preview_openid?: string[] | undefined;
      }[]
    | undefined;
  /** People who may preview. */
  preview_openid?: string[] | undefined;
}

/**
 * 获取就医须知列表。Notices of the hospital, the latest five.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /intp/eldermedical/gethospnoticelist`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_gethospnoticelist
 */
export const listHospitalNotices: WechatEndpoint<
  ListHospitalNoticesRequest,
  ListHospitalNoticesResponse,
  'authorizer'
> = {
  id: 'intpEldermedGetHospNoticeList',
  family: 'city-service',
  method: 'POST',
  path: '/intp/eldermedical/gethospnoticelist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_gethospnoticelist',
  permissionSets: [134],
  request: (z: Zod) => z.strictObject({ app_id: z.string(), notice_type: z.literal([1, 2]) }),
  response: (z: Zod) =>
    z.looseObject({
      notice_list: z
        .array(
          z.looseObject({
            notice_id: z.number().optional(),
            content: z.string().optional(),
            status: z.string().optional(),
            preview_openid: z.array(z.string()).optional(),
          }),
        )
        .optional(),
      preview_openid: z.array(z.string()).optional(),
    }),
};

/** Input of {@link setNoticePreviewer}. */
export interface SetNoticePreviewerRequest {
  /** Mini program of the hospital. */
  app_id: string;
  /** 1 before registration, 2 before coming. */
  notice_type: 1 | 2;
  /** Notice, from {@link saveHospitalNoticeDraft}. */
  notice_id: number;
  /** WeChat id of the person. */
  preview_username: string;
  /** 1 remove, 2 add. */
  operation: 1 | 2;
}

/** Result of {@link setNoticePreviewer}. */
export interface SetNoticePreviewerResponse {
  /** Notice, from {@link saveHospitalNoticeDraft}. */
  notice_id?: number | undefined;
}

/**
 * 设置就医须知预览者。Lets a person preview a notice, or no longer.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /intp/eldermedical/previewhopsnotice`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_previewhopsnotice
 */
export const setNoticePreviewer: WechatEndpoint<SetNoticePreviewerRequest, SetNoticePreviewerResponse, 'authorizer'> = {
  id: 'previewHopsNotice',
  family: 'city-service',
  method: 'POST',
  path: '/intp/eldermedical/previewhopsnotice',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_previewhopsnotice',
  permissionSets: [134],
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.string(),
      notice_type: z.literal([1, 2]),
      notice_id: z.number(),
      preview_username: z.string(),
      operation: z.literal([1, 2]),
    }),
  response: (z: Zod) => z.looseObject({ notice_id: z.number().optional() }),
};

/** Input of {@link publishHospitalNotice}. */
export interface PublishHospitalNoticeRequest {
  /** Mini program of the hospital. */
  app_id: string;
  /** 1 before registration, 2 before coming. */
  notice_type: 1 | 2;
  /** Notice, from {@link saveHospitalNoticeDraft}. */
  notice_id: number;
}

/** Result of {@link publishHospitalNotice}. */
export interface PublishHospitalNoticeResponse {
  /** Notice, from {@link saveHospitalNoticeDraft}. */
  notice_id?: number | undefined;
}

/**
 * 发布就医须知。Publishes a draft.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /intp/eldermedical/publichopsnotice`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_publichopsnotice
 */
export const publishHospitalNotice: WechatEndpoint<
  PublishHospitalNoticeRequest,
  PublishHospitalNoticeResponse,
  'authorizer'
> = {
  id: 'intpEldermedPublicHopsNotice',
  family: 'city-service',
  method: 'POST',
  path: '/intp/eldermedical/publichopsnotice',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_intp_eldermed_publichopsnotice',
  permissionSets: [134],
  request: (z: Zod) => z.strictObject({ app_id: z.string(), notice_type: z.literal([1, 2]), notice_id: z.number() }),
  response: (z: Zod) => z.looseObject({ notice_id: z.number().optional() }),
};

/** Input of {@link saveHospitalNoticeDraft}. */
export interface SaveHospitalNoticeDraftRequest {
  /** Mini program of the hospital. */
  app_id: string;
  /** 1 before registration, 2 before coming. */
  notice_type: 1 | 2;
  /** Notice as rich text, at most 3000 characters. */
  notice_content: string;
  /** Draft to overwrite; a new one when left out. */
  notice_id?: number | undefined;
}

/** Result of {@link saveHospitalNoticeDraft}. */
export interface SaveHospitalNoticeDraftResponse {
  /** Notice that was saved. */
  notice_id?: number | undefined;
}

/**
 * 设置医院就医须知。Saves a notice of the hospital as a draft; with an id it overwrites that draft. WeChat keeps the latest five.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /intp/eldermedical/sethopsnotice`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_sethopsnotice
 */
export const saveHospitalNoticeDraft: WechatEndpoint<
  SaveHospitalNoticeDraftRequest,
  SaveHospitalNoticeDraftResponse,
  'authorizer'
> = {
  id: 'setHopsNotice',
  family: 'city-service',
  method: 'POST',
  path: '/intp/eldermedical/sethopsnotice',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_sethopsnotice',
  permissionSets: [134],
  request: (z: Zod) =>
    z.strictObject({
      app_id: z.string(),
      notice_type: z.literal([1, 2]),
      notice_content: z.string(),
      notice_id: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ notice_id: z.number().optional() }),
};
