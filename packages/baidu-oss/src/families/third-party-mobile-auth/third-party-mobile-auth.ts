import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyPermission}. */
export interface ApplyPermissionRequest {
  /** What the number is for: 0 login, 1 contact for delivery, 2 other. */
  reason: 0 | 1 | 2;
  /**
   * 0 online shopping, 1 syncing content of an account, 2 ticket booking, 3 handling business, 4 looking up information such as
   * social insurance, 5 appointments.
   */
  used_scene: 0 | 1 | 2 | 3 | 4 | 5;
  /** Where and how the number is used, step by step, at most 500 characters. */
  scene_desc: string;
  /** Image address of the scene, from the image upload. */
  scene_demo: string;
}

/** Result of {@link applyPermission}. */
export interface ApplyPermissionResponse {
  /** Empty object. */
  data: Record<string, unknown>;
}

/**
 * 申请手机号权限。Applies for the permission to ask users for their phone number. The result arrives as event
 * `APPLY_APP_MOBILE_AUTH_PASS` or `APPLY_APP_MOBILE_AUTH_REJECT`.
 * Calls `POST /rest/2.0/smartapp/app/apply/mobileauth`.
 *
 * @see https://smartprogram.baidu.com/docs/third/phone/apply_phone/
 */
export const applyPermission: BaiduEndpoint<ApplyPermissionRequest, ApplyPermissionResponse, 'authorizer'> = {
  id: 'tp.mobile-auth.applyMobileAuth',
  family: 'third-party-mobile-auth',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/apply/mobileauth',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/phone/apply_phone/',
  request: (z: Zod) =>
    z.strictObject({
      reason: z.literal([0, 1, 2]),
      used_scene: z.literal([0, 1, 2, 3, 4, 5]),
      scene_desc: z.string(),
      scene_demo: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.record(z.string(), z.unknown()) }),
};

/** Input of {@link cancelPermission}. */
export type CancelPermissionRequest = NoFields;

/** Result of {@link cancelPermission}. */
export interface CancelPermissionResponse {
  /** Empty object. */
  data: Record<string, unknown>;
}

/**
 * 取消手机号权限。Gives the permission up; using it again needs a new application.
 * Calls `POST /rest/2.0/smartapp/app/cancel/mobileauth`.
 *
 * @see https://smartprogram.baidu.com/docs/third/phone/cancel_phone/
 */
export const cancelPermission: BaiduEndpoint<CancelPermissionRequest, CancelPermissionResponse, 'authorizer'> = {
  id: 'tp.mobile-auth.cancelMobileAuth',
  family: 'third-party-mobile-auth',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/cancel/mobileauth',
  auth: 'authorizer',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/phone/cancel_phone/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.record(z.string(), z.unknown()) }),
};

/** Input of {@link getStatus}. */
export type GetStatusRequest = NoFields;

/** Result of {@link getStatus}. */
export interface GetStatusResponse {
  /** The answer’s content. */
  data: {
    /** Why it was refused; only when refused. */
    reason?: string | undefined;
    /** 0 cancelled, 1 under review, 2 refused, 3 passed. */
    status: number;
  };
}

/**
 * 查询手机号权限状态。Gets the state of the permission.
 * Calls `GET /rest/2.0/smartapp/app/get/mobileauthstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/phone/phone_privilege/
 */
export const getStatus: BaiduEndpoint<GetStatusRequest, GetStatusResponse, 'authorizer'> = {
  id: 'tp.mobile-auth.getMobileAuthStatus',
  family: 'third-party-mobile-auth',
  method: 'GET',
  path: '/rest/2.0/smartapp/app/get/mobileauthstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/phone/phone_privilege/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ reason: z.string().optional(), status: z.number() }) }),
};
