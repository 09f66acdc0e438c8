import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link submitBasicInfo}. */
export interface SubmitBasicInfoRequest {
  /** New name of the mini program. */
  app_name?: string | undefined;
  /** New description. */
  app_desc?: string | undefined;
  /** Image address of the new icon, from the image upload. */
  photo_addr?: string | undefined;
  /** Image addresses that prove the right to the name. */
  app_name_material?: string | undefined;
}

/** Result of {@link submitBasicInfo}. */
export interface SubmitBasicInfoResponse {
  /** The answer’s content. */
  data: {
    /** Id of the review. */
    examine_id: Int64 | string;
  };
}

/**
 * 基本信息强制下线后修改基本信息。Sends corrected basic information to review after the mini program was forced offline. The result arrives as
 * event `BASE_INFO_OFFLINE_AUDIT_SUCCESS` or `BASE_INFO_OFFLINE_AUDIT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/app/offline/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/offline/updateinfo/
 */
export const submitBasicInfo: BaiduEndpoint<SubmitBasicInfoRequest, SubmitBasicInfoResponse, 'authorizer'> = {
  id: 'tp.offline.setAppOffline',
  family: 'third-party-offline',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/offline/update',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/offline/updateinfo/',
  request: (z: Zod) =>
    z.strictObject({
      app_name: z.string().optional(),
      app_desc: z.string().optional(),
      photo_addr: z.string().optional(),
      app_name_material: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ examine_id: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link getViolationDetail}. */
export type GetViolationDetailRequest = NoFields;

/** Result of {@link getViolationDetail}. */
export interface GetViolationDetailResponse {
  /** The answer’s content. */
  data: {
    /** Id of the mini program. */
    appId: Int64 | string;
    /** The violations. */
    problemDetails: {
      /** Reason that the review gave. */
      auditReason?: string | undefined;
      /** JSON text of a list: addresses of screenshots made by the review. */
      auditShot?: string | string[] | undefined;
      /** What the violation is. */
      problemDesc?: string | undefined;
      /** Page where it was found. */
      problemPath?: string | undefined;
      /** JSON text of a list: addresses of screenshots of the violation. */
      screenShot?: string | string[] | undefined;
      /** State of the violation; the numbers are not documented. */
      status?: number | undefined;
      /** Id of the task that found it. */
      taskId?: Int64 | string | undefined;
    }[];
  };
}

/**
 * 获取小程序违规详情。Gets the violations found in the mini program, with screenshots and the reviewers’ reasons.
 * Calls `GET /rest/2.0/smartapp/app/violation`.
 *
 * @see https://smartprogram.baidu.com/docs/third/offline/violationinfo/
 */
export const getViolationDetail: BaiduEndpoint<GetViolationDetailRequest, GetViolationDetailResponse, 'authorizer'> = {
  id: 'tp.offline.getAppViolationDetail',
  family: 'third-party-offline',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/violation',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/offline/violationinfo/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        appId: z.union([int64(z), z.string()]),
        problemDetails: z.array(
          z.looseObject({
            auditReason: z.string().optional(),
            auditShot: z.union([z.string(), z.array(z.string())]).optional(),
            problemDesc: z.string().optional(),
            problemPath: z.string().optional(),
            screenShot: z.union([z.string(), z.array(z.string())]).optional(),
            status: z.number().optional(),
            taskId: z.union([int64(z), z.string()]).optional(),
          }),
        ),
      }),
    }),
};
