import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getCustomShareRatio}. */
export interface GetCustomShareRatioRequest {
  /** Always `agency_get_custom_share_ratio`; the client fills it in. */
  action?: 'agency_get_custom_share_ratio' | undefined;
  /** Mini program. */
  appid: string;
}

/** Result of {@link getCustomShareRatio}. */
export interface GetCustomShareRatioResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg: string;
  /** Share of the provider, percent; the publisher has the rest. */
  share_ratio: number;
}

/**
 * 查询自定义分账比例。Share of the provider that was set for one mini program.
 * Calls `POST /wxa/getdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetCustomShareRatio.html
 */
export const getCustomShareRatio: WechatEndpoint<GetCustomShareRatioRequest, GetCustomShareRatioResponse, 'component'> =
  {
    id: 'getCustomShareRatio',
    family: 'ams-agency',
    method: 'POST',
    path: '/wxa/getdefaultamsinfo',
    auth: 'component',
    body: 'json',
    retry: 'safe',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetCustomShareRatio.html',
    query: ['action'],
    fixed: { action: 'agency_get_custom_share_ratio' },
    errors: [-202, 1700, 1701, 1735, 1737, 2056, 2061],
    request: (z: Zod) =>
      z.strictObject({ action: z.literal(['agency_get_custom_share_ratio']).optional(), appid: z.string() }),
    response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string(), share_ratio: z.number() }),
  };

/** Input of {@link getShareRatio}. */
export interface GetShareRatioRequest {
  /** Always `get_share_ratio`; the client fills it in. */
  action?: 'get_share_ratio' | undefined;
  /** Provider for the default, mini program for what is in force. */
  appid: string;
}

/** Result of {@link getShareRatio}. */
export interface GetShareRatioResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Share of the provider, percent; the publisher has the rest. */
  share_ratio: number;
}

/**
 * 查询分账比例。Share of the provider: with its own appid the default, with that of a mini program what is in force there.
 * Sources disagree: No conflict on fields; token is the component token in official docs while SKIT uses its generic
 * AccessToken.
 * Calls `POST /wxa/getdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html
 */
export const getShareRatio: WechatEndpoint<GetShareRatioRequest, GetShareRatioResponse, 'component'> = {
  id: 'getShareRatio',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/getdefaultamsinfo',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/GetShareRatio.html',
  query: ['action'],
  fixed: { action: 'get_share_ratio' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['get_share_ratio']).optional(), appid: z.string() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), share_ratio: z.number() }),
};

/** Input of {@link checkPublisherEligibility}. */
export interface CheckPublisherEligibilityRequest {
  /** Always `agency_check_can_open_publisher`; the client fills it in. */
  action?: 'agency_check_can_open_publisher' | undefined;
}

/** Result of {@link checkPublisherEligibility}. */
export interface CheckPublisherEligibilityResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** 0 not yet, 1 eligible. */
  status: number;
}

/**
 * 检测是否能开通流量主。Whether the mini program may become a publisher of ads.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html
 */
export const checkPublisherEligibility: WechatEndpoint<
  CheckPublisherEligibilityRequest,
  CheckPublisherEligibilityResponse,
  'authorizer'
> = {
  id: 'agencyCheckCanOpenPublisher',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCheckCanOpenPublisher.html',
  query: ['action'],
  fixed: { action: 'agency_check_can_open_publisher' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_check_can_open_publisher']).optional() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), status: z.number() }),
};

/** Input of {@link openPublisher}. */
export interface OpenPublisherRequest {
  /** Always `agency_create_publisher`; the client fills it in. */
  action?: 'agency_create_publisher' | undefined;
}

/** Result of {@link openPublisher}. */
export interface OpenPublisherResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 开通流量主。Makes the mini program a publisher of ads.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCreatePublisher.html
 */
export const openPublisher: WechatEndpoint<OpenPublisherRequest, OpenPublisherResponse, 'authorizer'> = {
  id: 'agencyCreatePublisher',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/open/AgencyCreatePublisher.html',
  query: ['action'],
  fixed: { action: 'agency_create_publisher' },
  errors: [-202, 1700, 1701, 1735, 1737, 2013, 2021, 2056],
  request: (z: Zod) => z.strictObject({ action: z.literal(['agency_create_publisher']).optional() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};

/** Input of {@link setCustomShareRatio}. */
export interface SetCustomShareRatioRequest {
  /** Always `agency_set_custom_share_ratio`; the client fills it in. */
  action?: 'agency_set_custom_share_ratio' | undefined;
  /** Mini program. */
  appid: string;
  /** Share of the provider, percent; the publisher has the rest. */
  share_ratio: number;
}

/** Result of {@link setCustomShareRatio}. */
export interface SetCustomShareRatioResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg: string;
}

/**
 * 设置自定义分账比例。Sets the share of the provider for one mini program. It takes effect once the merchant confirms it in the
 * authorization.
 * Calls `POST /wxa/setdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetCustomShareRatio.html
 */
export const setCustomShareRatio: WechatEndpoint<SetCustomShareRatioRequest, SetCustomShareRatioResponse, 'component'> =
  {
    id: 'setCustomShareRatio',
    family: 'ams-agency',
    method: 'POST',
    path: '/wxa/setdefaultamsinfo',
    auth: 'component',
    body: 'json',
    retry: 'idempotent',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetCustomShareRatio.html',
    query: ['action'],
    fixed: { action: 'agency_set_custom_share_ratio' },
    errors: [-202, 1700, 1701, 1735, 1737, 2056],
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['agency_set_custom_share_ratio']).optional(),
        appid: z.string(),
        share_ratio: z.number(),
      }),
    response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string() }),
  };

/** Input of {@link setShareRatio}. */
export interface SetShareRatioRequest {
  /** Always `set_share_ratio`; the client fills it in. */
  action?: 'set_share_ratio' | undefined;
  /** Not on the current page; leave out. */
  appid?: string | undefined;
  /** Share of the provider, percent; the publisher has the rest. */
  share_ratio: number;
}

/** Result of {@link setShareRatio}. */
export interface SetShareRatioResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 设置默认分账比例。Sets the default share of the provider. It takes effect for a merchant once they confirm it in the authorization.
 * Calls `POST /wxa/setdefaultamsinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html
 */
export const setShareRatio: WechatEndpoint<SetShareRatioRequest, SetShareRatioResponse, 'component'> = {
  id: 'setShareRatio',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/setdefaultamsinfo',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/percentage/SetShareRatio.html',
  query: ['action'],
  fixed: { action: 'set_share_ratio' },
  errors: [-202, 1700, 1701, 1735, 1737, 2056],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['set_share_ratio']).optional(),
      appid: z.string().optional(),
      share_ratio: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};
