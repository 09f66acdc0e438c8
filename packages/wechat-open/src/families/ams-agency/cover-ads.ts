import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getCoverAdScenes}. */
export interface GetCoverAdScenesRequest {
  /** Always `agency_get_cover_adpos_scene`; the client fills it in. */
  action?: 'agency_get_cover_adpos_scene' | undefined;
}

/** Result of {@link getCoverAdScenes}. */
export interface GetCoverAdScenesResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Scenes as numbers joined by commas; `scene_list` on the current page. */
  cover_scene_list?: string | undefined;
  /** Scenes as numbers joined by commas. */
  scene_list?: string | undefined;
}

/**
 * 获取封面广告位场景设置。Ways into the mini program (scene numbers) on which cover ads are shown.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposScene.html
 */
export const getCoverAdScenes: WechatEndpoint<GetCoverAdScenesRequest, GetCoverAdScenesResponse, 'authorizer'> = {
  id: 'getCoverAdposScene',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposScene.html',
  query: ['action'],
  fixed: { action: 'agency_get_cover_adpos_scene' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_get_cover_adpos_scene']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      cover_scene_list: z.string().optional(),
      scene_list: z.string().optional(),
    }),
};

/** Input of {@link getCoverAdStatus}. */
export interface GetCoverAdStatusRequest {
  /** Always `agency_get_cover_adpos_status`; the client fills it in. */
  action?: 'agency_get_cover_adpos_status' | undefined;
}

/** Result of {@link getCoverAdStatus}. */
export interface GetCoverAdStatusResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** 1 on, 4 off. */
  status: number;
  /** Seconds since the epoch from which it may be switched again. */
  next_open_time?: number | undefined;
}

/**
 * 获取封面广告位开关状态。Whether cover ads are on.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposStatus.html
 */
export const getCoverAdStatus: WechatEndpoint<GetCoverAdStatusRequest, GetCoverAdStatusResponse, 'authorizer'> = {
  id: 'getCoverAdposStatus',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetCoverAdposStatus.html',
  query: ['action'],
  fixed: { action: 'agency_get_cover_adpos_status' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_get_cover_adpos_status']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      status: z.number(),
      next_open_time: z.number().optional(),
    }),
};

/** Input of {@link setCoverAdScenes}. */
export interface SetCoverAdScenesRequest {
  /** Always `agency_set_cover_adpos_scene`; the client fills it in. */
  action?: 'agency_set_cover_adpos_scene' | undefined;
  /** Scenes as numbers joined by commas. */
  cover_scene_list: string;
}

/** Result of {@link setCoverAdScenes}. */
export interface SetCoverAdScenesResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 设置封面广告位场景值。Sets the ways into the mini program (scene numbers) on which cover ads are shown; replaces the list. All are
 * chosen at first.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposScene.html
 */
export const setCoverAdScenes: WechatEndpoint<SetCoverAdScenesRequest, SetCoverAdScenesResponse, 'authorizer'> = {
  id: 'setCoverAdposScene',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposScene.html',
  query: ['action'],
  fixed: { action: 'agency_set_cover_adpos_scene' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['agency_set_cover_adpos_scene']).optional(), cover_scene_list: z.string() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};

/** Input of {@link setCoverAdStatus}. */
export interface SetCoverAdStatusRequest {
  /** Always `agency_set_cover_adpos_status`; the client fills it in. */
  action?: 'agency_set_cover_adpos_status' | undefined;
  /** 1 on, 4 off. */
  status: 1 | 4;
}

/** Result of {@link setCoverAdStatus}. */
export interface SetCoverAdStatusResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 设置封面广告位开关状态。Turns cover ads on or off, at most once an hour.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposStatus.html
 */
export const setCoverAdStatus: WechatEndpoint<SetCoverAdStatusRequest, SetCoverAdStatusResponse, 'authorizer'> = {
  id: 'setCoverAdposStatus',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/SetCoverAdposStatus.html',
  query: ['action'],
  fixed: { action: 'agency_set_cover_adpos_status' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2008, 2009, 2056, 2067, 2068],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['agency_set_cover_adpos_status']).optional(), status: z.literal([1, 4]) }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};
