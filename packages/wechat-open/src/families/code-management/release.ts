import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link release}. */
export type ReleaseRequest = NoFields;

/** Result of {@link release}. */
export type ReleaseResponse = NoFields;

/**
 * 发布已通过审核的小程序。Publishes the version that passed. Domains that the merchant configured himself are removed by it.
 * 85019 when nothing was submitted, 85020 when it has not passed, 85052 when it is online already.
 * Calls `POST /wxa/release`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html
 */
export const release: WechatEndpoint<ReleaseRequest, ReleaseResponse, 'authorizer'> = {
  id: 'release',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/release',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/release.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link revertCodeRelease}. */
export interface RevertCodeReleaseRequest {
  /** `get_history_version` only lists the versions; leave it out to go back. */
  action?: 'get_history_version' | undefined;
  /** `app_version` from the list; default the version before. */
  app_version?: number | undefined;
}

/** Result of {@link revertCodeRelease}. */
export interface RevertCodeReleaseResponse {
  /** Only with `action`: versions to go back to, newest first, at most five. */
  version_list?:
    | {
        /** Counts releases. */
        app_version: number;
        /** Version name given on commit. */
        user_version: string;
        /** Description given on commit. */
        user_desc: string;
        /** When it was committed, seconds since the epoch. */
        commit_time: number;
      }[]
    | undefined;
}

/**
 * 小程序版本回退。Puts an earlier version online again, or lists the versions for that. It is a GET that writes. 87011 while a gray release
 * runs, 87012 when there is no version before or the one online came by a rollback.
 * Calls `GET /wxa/revertcoderelease`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html
 */
export const revertCodeRelease: WechatEndpoint<RevertCodeReleaseRequest, RevertCodeReleaseResponse, 'authorizer'> = {
  id: 'revertCodeRelease',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/revertcoderelease',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertCodeRelease.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal('get_history_version').optional(), app_version: z.number().int().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      version_list: z
        .array(
          z.looseObject({
            app_version: z.number(),
            user_version: z.string(),
            user_desc: z.string(),
            commit_time: z.number(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link grayRelease}. */
export interface GrayReleaseRequest {
  /** Share of users in percent, larger than before (85082). 0 only together with one of the flags (40097). */
  gray_percentage: number;
  /** Project members first. WeChat's spelling. */
  support_debuger_first?: boolean | undefined;
  /** Testers first. */
  support_experiencer_first?: boolean | undefined;
}

/** Result of {@link grayRelease}. */
export type GrayReleaseResponse = NoFields;

/**
 * 分阶段发布。Publishes the version that passed to a share of the users, or enlarges the share. Ends with 100 or {@link release}.
 * Calls `POST /wxa/grayrelease`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html
 */
export const grayRelease: WechatEndpoint<GrayReleaseRequest, GrayReleaseResponse, 'authorizer'> = {
  id: 'grayRelease',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/grayrelease',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/grayRelease.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      gray_percentage: z.number().int(),
      support_debuger_first: z.boolean().optional(),
      support_experiencer_first: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link revertGrayRelease}. */
export type RevertGrayReleaseRequest = NoFields;

/** Result of {@link revertGrayRelease}. */
export type RevertGrayReleaseResponse = NoFields;

/**
 * 取消分阶段发布。Ends a gray release; everybody gets the version before. A GET that writes.
 * Calls `GET /wxa/revertgrayrelease`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertGrayRelease.html
 */
export const revertGrayRelease: WechatEndpoint<RevertGrayReleaseRequest, RevertGrayReleaseResponse, 'authorizer'> = {
  id: 'revertGrayRelease',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/revertgrayrelease',
  auth: 'authorizer',
  body: 'none',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/revertGrayRelease.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getGrayReleasePlan}. */
export type GetGrayReleasePlanRequest = NoFields;

/** Result of {@link getGrayReleasePlan}. */
export interface GetGrayReleasePlanResponse {
  /** Missing or empty when there was never one. */
  gray_release_plan?:
    | {
        /** 0 new, 1 running, 2 paused, 3 done, 4 deleted. */
        status?: number | undefined;
        /** Percent. */
        gray_percentage?: number | undefined;
        /** When it began, seconds since the epoch. */
        create_timestamp?: number | undefined;
        /** Project members first. WeChat's spelling. */
        support_debuger_first?: boolean | undefined;
        /** Testers first. */
        support_experiencer_first?: boolean | undefined;
      }
    | undefined;
}

/**
 * 获取分阶段发布详情。The gray release that runs or ran last.
 * Calls `GET /wxa/getgrayreleaseplan`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getGrayReleasePlan.html
 */
export const getGrayReleasePlan: WechatEndpoint<GetGrayReleasePlanRequest, GetGrayReleasePlanResponse, 'authorizer'> = {
  id: 'getGrayReleasePlan',
  family: 'code-management',
  method: 'GET',
  path: '/wxa/getgrayreleaseplan',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getGrayReleasePlan.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      gray_release_plan: z
        .looseObject({
          status: z.number().optional(),
          gray_percentage: z.number().optional(),
          create_timestamp: z.number().optional(),
          support_debuger_first: z.boolean().optional(),
          support_experiencer_first: z.boolean().optional(),
        })
        .optional(),
    }),
};

/** Input of {@link getVersionInfo}. */
export type GetVersionInfoRequest = NoFields;

/** Result of {@link getVersionInfo}. */
export interface GetVersionInfoResponse {
  /** Trial version; missing before the first commit. */
  exp_info?:
    | {
        /** When it was committed, seconds since the epoch. */
        exp_time: number;
        /** Version name given on commit. */
        exp_version: string;
        /** Description given on commit. */
        exp_desc: string;
      }
    | undefined;
  /** Version online; missing before the first release. */
  release_info?:
    | {
        /** When it was released, seconds since the epoch. */
        release_time: number;
        /** Version name given on commit. */
        release_version: string;
        /** Description given on commit. */
        release_desc: string;
      }
    | undefined;
}

/**
 * 查询小程序版本信息。Trial version and version online.
 * Calls `POST /wxa/getversioninfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVersionInfo.html
 */
export const getVersionInfo: WechatEndpoint<GetVersionInfoRequest, GetVersionInfoResponse, 'authorizer'> = {
  id: 'getVersionInfo',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/getversioninfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVersionInfo.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      exp_info: z.looseObject({ exp_time: z.number(), exp_version: z.string(), exp_desc: z.string() }).optional(),
      release_info: z
        .looseObject({ release_time: z.number(), release_version: z.string(), release_desc: z.string() })
        .optional(),
    }),
};
