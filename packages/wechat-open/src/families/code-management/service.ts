import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getVisitStatus}. */
export type GetVisitStatusRequest = NoFields;

/** Result of {@link getVisitStatus}. */
export interface GetVisitStatusResponse {
  /** 0 users can open it, 1 suspended, 2 suspended since the release. */
  status: number;
}

/**
 * 查询小程序服务状态。Whether users can open the mini program.
 * Calls `POST /wxa/getvisitstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVisitStatus.html
 */
export const getVisitStatus: WechatEndpoint<GetVisitStatusRequest, GetVisitStatusResponse, 'authorizer'> = {
  id: 'getVisitStatus',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/getvisitstatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getVisitStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ status: z.number() }),
};

/** Input of {@link setVisitStatus}. */
export interface SetVisitStatusRequest {
  /** `open` lets users in, `close` suspends. */
  action: 'open' | 'close';
}

/** Result of {@link setVisitStatus}. */
export type SetVisitStatusResponse = NoFields;

/**
 * 设置小程序服务状态。Suspends the mini program or opens it again. 85021 without a version online.
 * Calls `POST /wxa/change_visitstatus`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html
 */
export const setVisitStatus: WechatEndpoint<SetVisitStatusRequest, SetVisitStatusResponse, 'authorizer'> = {
  id: 'setVisitStatus',
  family: 'code-management',
  method: 'POST',
  path: '/wxa/change_visitstatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setVisitStatus.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ action: z.enum(['open', 'close']) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getSupportVersion}. */
export type GetSupportVersionRequest = NoFields;

/** Result of {@link getSupportVersion}. */
export interface GetSupportVersionResponse {
  /** The lowest base library that users need, such as `2.32.0`. */
  now_version: string;
  /** How users are spread over base libraries. */
  uv_info: { items: { version: string /** Percent of the users. */; percentage: number }[] };
}

/**
 * 查询各版本用户占比。The lowest base library allowed, and which ones users have.
 * Calls `POST /cgi-bin/wxopen/getweappsupportversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getSupportVersion.html
 */
export const getSupportVersion: WechatEndpoint<GetSupportVersionRequest, GetSupportVersionResponse, 'authorizer'> = {
  id: 'getSupportVersion',
  family: 'code-management',
  method: 'POST',
  path: '/cgi-bin/wxopen/getweappsupportversion',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getSupportVersion.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      now_version: z.string(),
      uv_info: z.looseObject({ items: z.array(z.looseObject({ version: z.string(), percentage: z.number() })) }),
    }),
};

/** Input of {@link setSupportVersion}. */
export interface SetSupportVersionRequest {
  /** App id of the mini program itself. */
  appid: string;
  /** The lowest base library to allow (89014 when WeChat does not know it). */
  version: string;
}

/** Result of {@link setSupportVersion}. */
export type SetSupportVersionResponse = NoFields;

/**
 * 设置最低基础库版本。Users with an older base library are asked to update WeChat.
 * Calls `POST /cgi-bin/wxopen/setweappsupportversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setSupportVersion.html
 */
export const setSupportVersion: WechatEndpoint<SetSupportVersionRequest, SetSupportVersionResponse, 'authorizer'> = {
  id: 'setSupportVersion',
  family: 'code-management',
  method: 'POST',
  path: '/cgi-bin/wxopen/setweappsupportversion',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/setSupportVersion.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ appid: z.string(), version: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
