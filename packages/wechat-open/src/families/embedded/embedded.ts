import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** The mini programs. */
interface WxaEmbedded {
  /** App id. */
  appid: string;
  /** Name. */
  nickname: string;
  /** URL of the icon. */
  headimg: string;
  /** Reason of the application. */
  reason: string;
  /** 1 waiting, 2 agreed, 3 refused, 4 timed out, 5 withdrawn, 6 revoked. */
  status: number;
  /** When it was added, seconds since the epoch. */
  create_time: number;
}

const wxaEmbedded = (z: Zod) =>
  z.looseObject({
    appid: z.string(),
    nickname: z.string(),
    headimg: z.string(),
    reason: z.string(),
    status: z.number(),
    create_time: z.number(),
  });

/** Input of {@link addEmbeddedMiniProgram}. */
export interface AddEmbeddedMiniProgramRequest {
  /** Mini program to embed. */
  appid: string;
  /** Why, at most 30 characters. */
  apply_reason?: string | undefined;
}

/** Result of {@link addEmbeddedMiniProgram}. */
export type AddEmbeddedMiniProgramResponse = NoFields;

/**
 * 添加半屏小程序。Asks to embed another mini program; depending on its mode this is decided by its administrator or at once, see
 * {@link listEmbeddedMiniPrograms}. At most 10 embedded programs, 50 applications a day, 3 in 24 hours for the same one.
 * Calls `POST /wxaapi/wxaembedded/add_embedded`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/addEmbedded.html
 */
export const addEmbeddedMiniProgram: WechatEndpoint<
  AddEmbeddedMiniProgramRequest,
  AddEmbeddedMiniProgramResponse,
  'authorizer'
> = {
  id: 'addEmbedded',
  family: 'embedded',
  method: 'POST',
  path: '/wxaapi/wxaembedded/add_embedded',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/addEmbedded.html',
  permissionSets: [18],
  errors: [89408, 89410, 89411, 89412, 89413, 89414, 89420, 89423, 89424, 89425, 89426, 89427, 89428, 89431, 89432],
  request: (z: Zod) => z.strictObject({ appid: z.string(), apply_reason: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link revokeAuthorization}. */
export interface RevokeAuthorizationRequest {
  /** Mini program that embeds this one, from {@link listAuthorizedMiniPrograms}. */
  appid: string;
}

/** Result of {@link revokeAuthorization}. */
export type RevokeAuthorizationResponse = NoFields;

/**
 * 取消授权小程序。Forbids a mini program to embed this one.
 * Calls `POST /wxaapi/wxaembedded/del_authorize`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteAuthorizedEmbedded.html
 */
export const revokeAuthorization: WechatEndpoint<
  RevokeAuthorizationRequest,
  RevokeAuthorizationResponse,
  'authorizer'
> = {
  id: 'deleteAuthorizedEmbedded',
  family: 'embedded',
  method: 'POST',
  path: '/wxaapi/wxaembedded/del_authorize',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteAuthorizedEmbedded.html',
  permissionSets: [18],
  errors: [89408, 89416, 89421, 89422, 89431, 89432],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteEmbeddedMiniProgram}. */
export interface DeleteEmbeddedMiniProgramRequest {
  /** Mini program that is embedded, from {@link listEmbeddedMiniPrograms}. */
  appid: string;
}

/** Result of {@link deleteEmbeddedMiniProgram}. */
export type DeleteEmbeddedMiniProgramResponse = NoFields;

/**
 * 删除半屏小程序。Stops embedding a mini program.
 * Calls `POST /wxaapi/wxaembedded/del_embedded`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteEmbedded.html
 */
export const deleteEmbeddedMiniProgram: WechatEndpoint<
  DeleteEmbeddedMiniProgramRequest,
  DeleteEmbeddedMiniProgramResponse,
  'authorizer'
> = {
  id: 'deleteEmbedded',
  family: 'embedded',
  method: 'POST',
  path: '/wxaapi/wxaembedded/del_embedded',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteEmbedded.html',
  permissionSets: [18],
  errors: [89408, 89415, 89421, 89422, 89431, 89432],
  request: (z: Zod) => z.strictObject({ appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listEmbeddedMiniPrograms}. */
export interface ListEmbeddedMiniProgramsRequest {
  /** Entries to skip; default 0. */
  start?: number | undefined;
  /** Entries to return, at most 1000; default 10. */
  num?: number | undefined;
}

/** Result of {@link listEmbeddedMiniPrograms}. */
export interface ListEmbeddedMiniProgramsResponse {
  /** The mini programs. */
  wxa_embedded_list: WxaEmbedded[];
  /** How others are let in: 0 administrator decides, 1 always, 2 never. */
  embedded_flag?: number | undefined;
}

/**
 * 获取半屏小程序调用列表。Mini programs that this one embeds or has asked for.
 * Calls `GET /wxaapi/wxaembedded/get_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getEmbeddedList.html
 */
export const listEmbeddedMiniPrograms: WechatPagedEndpoint<
  ListEmbeddedMiniProgramsRequest,
  ListEmbeddedMiniProgramsResponse,
  'authorizer',
  WxaEmbedded,
  'start' | 'num'
> = {
  id: 'getEmbeddedList',
  family: 'embedded',
  method: 'GET',
  path: '/wxaapi/wxaembedded/get_list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getEmbeddedList.html',
  permissionSets: [18],
  errors: [89408, 89409],
  paging: { kind: 'offset', offset: 'start', limit: 'num', size: 1000, items: (answer) => answer.wxa_embedded_list },
  request: (z: Zod) => z.strictObject({ start: z.number().optional(), num: z.number().max(1000).optional() }),
  response: (z: Zod) =>
    z.looseObject({ wxa_embedded_list: z.array(wxaEmbedded(z)), embedded_flag: z.number().optional() }),
};

/** Input of {@link listAuthorizedMiniPrograms}. */
export interface ListAuthorizedMiniProgramsRequest {
  /** Entries to skip; default 0. */
  start?: number | undefined;
  /** Entries to return, at most 1000; default 10. */
  num?: number | undefined;
}

/** Result of {@link listAuthorizedMiniPrograms}. */
export interface ListAuthorizedMiniProgramsResponse {
  /** How others are let in: 0 administrator decides, 1 always, 2 never. */
  embedded_flag: number;
  /** The mini programs. */
  wxa_embedded_list: WxaEmbedded[];
}

/**
 * 获取半屏小程序授权列表。Mini programs that may embed this one or have asked to.
 * Calls `GET /wxaapi/wxaembedded/get_own_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getOwnList.html
 */
export const listAuthorizedMiniPrograms: WechatPagedEndpoint<
  ListAuthorizedMiniProgramsRequest,
  ListAuthorizedMiniProgramsResponse,
  'authorizer',
  WxaEmbedded,
  'start' | 'num'
> = {
  id: 'getOwnList',
  family: 'embedded',
  method: 'GET',
  path: '/wxaapi/wxaembedded/get_own_list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getOwnList.html',
  permissionSets: [18],
  errors: [89408, 89409],
  paging: { kind: 'offset', offset: 'start', limit: 'num', size: 1000, items: (answer) => answer.wxa_embedded_list },
  request: (z: Zod) => z.strictObject({ start: z.number().optional(), num: z.number().max(1000).optional() }),
  response: (z: Zod) => z.looseObject({ embedded_flag: z.number(), wxa_embedded_list: z.array(wxaEmbedded(z)) }),
};

/** Input of {@link setAuthorizationMode}. */
export interface SetAuthorizationModeRequest {
  /** 0 the administrator decides, 1 always agreed, 2 always refused. */
  flag: 0 | 1 | 2;
}

/** Result of {@link setAuthorizationMode}. */
export type SetAuthorizationModeResponse = NoFields;

/**
 * 设置授权方式。Sets how applications to embed this mini program are decided.
 * Calls `POST /wxaapi/wxaembedded/set_authorize`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/setAuthorizedEmbedded.html
 */
export const setAuthorizationMode: WechatEndpoint<
  SetAuthorizationModeRequest,
  SetAuthorizationModeResponse,
  'authorizer'
> = {
  id: 'setAuthorizedEmbedded',
  family: 'embedded',
  method: 'POST',
  path: '/wxaapi/wxaembedded/set_authorize',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/setAuthorizedEmbedded.html',
  permissionSets: [18],
  errors: [89417],
  request: (z: Zod) => z.strictObject({ flag: z.literal([0, 1, 2]) }),
  response: (z: Zod) => z.looseObject({}),
};
