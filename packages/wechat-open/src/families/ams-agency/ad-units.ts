import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';

/** Ad units. */
interface AdUnit {
  /** Ad unit, from {@link listAdUnits}. */
  ad_unit_id: string;
  /** Name of the ad unit. */
  ad_unit_name: string;
  /** Number of the kind of ad unit. */
  slot_id?: string | undefined;
  /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
  ad_slot?: string | undefined;
  /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
  ad_unit_type: string;
  /** 1 on, 2 off. */
  ad_unit_status: number;
  /** Sizes of the ad unit. */
  ad_unit_size?:
    | {
        /** Width. */
        width: number;
        /** Height. */
        height: number;
      }[]
    | undefined;
  /** Mini program. */
  appid?: string | undefined;
  /** Shortest video, seconds: 6. */
  video_duration_min?: number | undefined;
  /** Longest video, seconds: 15, 30 or 60. */
  video_duration_max?: number | undefined;
}

const adUnit = (z: Zod) =>
  z.looseObject({
    ad_unit_id: z.string(),
    ad_unit_name: z.string(),
    slot_id: z.string().optional(),
    ad_slot: z.string().optional(),
    ad_unit_type: z.string(),
    ad_unit_status: z.number(),
    ad_unit_size: z.array(z.looseObject({ width: z.number(), height: z.number() })).optional(),
    appid: z.string().optional(),
    video_duration_min: z.number().optional(),
    video_duration_max: z.number().optional(),
  });

/** Input of {@link createAdUnit}. */
export interface CreateAdUnitRequest {
  /** Always `agency_create_adunit`; the client fills it in. */
  action?: 'agency_create_adunit' | undefined;
  /** Name of the ad unit. */
  name: string;
  /** Kind of ad unit. */
  type: string;
  /** Shortest video, seconds: 6. */
  video_duration_min?: number | undefined;
  /** Longest video, seconds: 15, 30, 60 or 86400; needed for rewarded video. */
  video_duration_max?: number | undefined;
  /**
   * Style of a template ad: 6, 7, 12, 13 vertical; 2, 3, 9, 10, 20 banner; 4, 11 horizontal; 100001 single grid; 100003 multi
   * grid.
   */
  tmpl_type?: number | undefined;
  /** Template of the provider, instead of `tmpl_type`. */
  tmpl_id?: string | undefined;
  /** Time of a rewarded video until the reward. */
  unlock_reward_duration?: number | undefined;
}

/** Result of {@link createAdUnit}. */
export interface CreateAdUnitResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Ad unit that was created. */
  ad_unit_id: string;
}

/**
 * 创建广告单元。Creates an ad unit. A template ad needs `tmpl_type` or `tmpl_id`, a rewarded video its durations.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyCreateAdunit.html
 */
export const createAdUnit: WechatEndpoint<CreateAdUnitRequest, CreateAdUnitResponse, 'authorizer'> = {
  id: 'agencyCreateAdunit',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyCreateAdunit.html',
  query: ['action'],
  fixed: { action: 'agency_create_adunit' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_create_adunit']).optional(),
      name: z.string(),
      type: z.string(),
      video_duration_min: z.number().optional(),
      video_duration_max: z.number().optional(),
      tmpl_type: z.number().optional(),
      tmpl_id: z.string().optional(),
      unlock_reward_duration: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), ad_unit_id: z.string() }),
};

/** Input of {@link getAdUnitTemplateType}. */
export interface GetAdUnitTemplateTypeRequest {
  /** Always `agency_get_tmpl_type`; the client fills it in. */
  action?: 'agency_get_tmpl_type' | undefined;
  /** Ad unit, from {@link listAdUnits}. */
  ad_unit_id: string;
}

/** Result of {@link getAdUnitTemplateType}. */
export interface GetAdUnitTemplateTypeResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /**
   * Style of a template ad: 6, 7, 12, 13 vertical; 2, 3, 9, 10, 20 banner; 4, 11 horizontal; 100001 single grid; 100003 multi
   * grid.
   */
  tmpl_type: number;
}

/**
 * 获取模板广告单元的模板类型。Style of a template ad.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyGetTmplType.html
 */
export const getAdUnitTemplateType: WechatEndpoint<
  GetAdUnitTemplateTypeRequest,
  GetAdUnitTemplateTypeResponse,
  'authorizer'
> = {
  id: 'agencyGetTmplType',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyGetTmplType.html',
  query: ['action'],
  fixed: { action: 'agency_get_tmpl_type' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['agency_get_tmpl_type']).optional(), ad_unit_id: z.string() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), tmpl_type: z.number() }),
};

/** Input of {@link updateAdUnit}. */
export interface UpdateAdUnitRequest {
  /** Always `agency_update_adunit`; the client fills it in. */
  action?: 'agency_update_adunit' | undefined;
  /** Ad unit, from {@link listAdUnits}. */
  ad_unit_id: string;
  /** Name of the ad unit. */
  name: string;
  /** `AD_UNIT_STATUS_ON` on, `AD_UNIT_STATUS_OFF` off. */
  status: 'AD_UNIT_STATUS_ON' | 'AD_UNIT_STATUS_OFF';
  /** Shortest video, seconds: 6. */
  video_duration_min?: number | undefined;
  /** Longest video, seconds: 15, 30, 60 or 86400; needed for rewarded video. */
  video_duration_max?: number | undefined;
  /**
   * Style of a template ad: 6, 7, 12, 13 vertical; 2, 3, 9, 10, 20 banner; 4, 11 horizontal; 100001 single grid; 100003 multi
   * grid.
   */
  tmpl_type?: number | undefined;
  /** Template of the provider, instead of `tmpl_type`. */
  tmpl_id?: string | undefined;
  /** Time of a rewarded video until the reward. */
  unlock_reward_duration?: number | undefined;
}

/** Result of {@link updateAdUnit}. */
export interface UpdateAdUnitResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
}

/**
 * 更新广告单元。Changes an ad unit or turns it on or off.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyUpdateAdunit.html
 */
export const updateAdUnit: WechatEndpoint<UpdateAdUnitRequest, UpdateAdUnitResponse, 'authorizer'> = {
  id: 'agencyUpdateAdunit',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/AgencyUpdateAdunit.html',
  query: ['action'],
  fixed: { action: 'agency_update_adunit' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_update_adunit']).optional(),
      ad_unit_id: z.string(),
      name: z.string(),
      status: z.literal(['AD_UNIT_STATUS_ON', 'AD_UNIT_STATUS_OFF']),
      video_duration_min: z.number().optional(),
      video_duration_max: z.number().optional(),
      tmpl_type: z.number().optional(),
      tmpl_id: z.string().optional(),
      unlock_reward_duration: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional() }),
};

/** Input of {@link getAdUnitCode}. */
export interface GetAdUnitCodeRequest {
  /** Always `agency_get_adunit_code`; the client fills it in. */
  action?: 'agency_get_adunit_code' | undefined;
  /** Ad unit, from {@link listAdUnits}. */
  ad_unit_id: string;
}

/** Result of {@link getAdUnitCode}. */
export interface GetAdUnitCodeResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Code to put into the mini program. */
  code: string;
}

/**
 * 获取广告单元代码。Code that shows the ad unit in a page.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitCode.html
 */
export const getAdUnitCode: WechatEndpoint<GetAdUnitCodeRequest, GetAdUnitCodeResponse, 'authorizer'> = {
  id: 'getAdunitCode',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitCode.html',
  query: ['action'],
  fixed: { action: 'agency_get_adunit_code' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['agency_get_adunit_code']).optional(), ad_unit_id: z.string() }),
  response: (z: Zod) => z.looseObject({ ret: z.number(), err_msg: z.string().optional(), code: z.string() }),
};

/** Input of {@link listAdUnits}. */
export interface ListAdUnitsRequest {
  /** Always `agency_get_adunit_list`; the client fills it in. */
  action?: 'agency_get_adunit_list' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /**
   * Only this kind of ad unit: `SLOT_ID_WEAPP_BANNER`, `…_REWARD_VIDEO`, `…_INTERSTITIAL`, `…_VIDEO_FEEDS`, `…_VIDEO_BEGIN`,
   * `…_BOX`, `…_TEMPLATE` or `…_COVER`.
   */
  ad_slot?: string | undefined;
  /** Only this ad unit. */
  ad_unit_id?: string | undefined;
}

/** Result of {@link listAdUnits}. */
export interface ListAdUnitsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Ad units. */
  ad_unit: AdUnit[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取广告单元列表。Ad units of the mini program.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitList.html
 */
export const listAdUnits: WechatPagedEndpoint<
  ListAdUnitsRequest,
  ListAdUnitsResponse,
  'authorizer',
  AdUnit,
  'page' | 'page_size'
> = {
  id: 'getAdunitList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAdunitList.html',
  query: ['action'],
  fixed: { action: 'agency_get_adunit_list' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 90,
    items: (answer) => answer.ad_unit,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['agency_get_adunit_list']).optional(),
      page: z.number(),
      page_size: z.number(),
      ad_slot: z.string().optional(),
      ad_unit_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      ad_unit: z.array(adUnit(z)),
      total_num: z.number(),
    }),
};

/** Input of {@link listTemplateBindings}. */
export interface ListTemplateBindingsRequest {
  /** Always `get_agency_ad_unit_list`; the client fills it in. */
  action?: 'get_agency_ad_unit_list' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries per page. */
  page_size: number;
  /**
   * Only this kind of ad unit: `SLOT_ID_WEAPP_BANNER`, `…_REWARD_VIDEO`, `…_INTERSTITIAL`, `…_VIDEO_FEEDS`, `…_VIDEO_BEGIN`,
   * `…_BOX`, `…_TEMPLATE` or `…_COVER`.
   */
  ad_slot?: string | undefined;
  /** Only this template. */
  tmpl_id?: string | undefined;
  /** 1 also list the ad units, 0 do not. */
  is_return_tmpl_bind_list?: 0 | 1 | undefined;
}

/** Result of {@link listTemplateBindings}. */
export interface ListTemplateBindingsResponse {
  /** 0 done, else an error number. */
  ret: number;
  /** Text of the error. */
  err_msg?: string | undefined;
  /** Templates. */
  ad_unit_list: {
    /** Template of the provider. */
    tmpl_id: string;
    /** Name of the template. */
    ad_unit_name: string;
    /** Number of the kind of ad unit. */
    slot_id?: string | undefined;
    /** Kind of ad unit, such as `SLOT_ID_WEAPP_BANNER`. */
    ad_slot?: string | undefined;
    /** Ad units that use it. */
    tmpl_bind_total_num: number;
    /** Ad units that use it. */
    tmpl_bind_list?: AdUnit[] | undefined;
  }[];
  /** Entries in all. */
  total_num: number;
}

/**
 * 获取模板与广告单元绑定关系。Ad templates of the provider and the ad units that use them.
 * Calls `POST /wxa/operationams`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAgencyTmplIdList.html
 */
export const listTemplateBindings: WechatPagedEndpoint<
  ListTemplateBindingsRequest,
  ListTemplateBindingsResponse,
  'authorizer',
  NonNullable<ListTemplateBindingsResponse['ad_unit_list']>[number],
  'page' | 'page_size'
> = {
  id: 'getAgencyTmplIdList',
  family: 'ams-agency',
  method: 'POST',
  path: '/wxa/operationams',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ams/ad-mgnt/GetAgencyTmplIdList.html',
  query: ['action'],
  fixed: { action: 'get_agency_ad_unit_list' },
  errors: [-202, 1700, 1701, 1735, 1737, 1807, 2009, 2056],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 90,
    items: (answer) => answer.ad_unit_list,
    total: (answer) => answer.total_num,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['get_agency_ad_unit_list']).optional(),
      page: z.number(),
      page_size: z.number(),
      ad_slot: z.string().optional(),
      tmpl_id: z.string().optional(),
      is_return_tmpl_bind_list: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ret: z.number(),
      err_msg: z.string().optional(),
      ad_unit_list: z.array(
        z.looseObject({
          tmpl_id: z.string(),
          ad_unit_name: z.string(),
          slot_id: z.string().optional(),
          ad_slot: z.string().optional(),
          tmpl_bind_total_num: z.number(),
          tmpl_bind_list: z.array(adUnit(z)).optional(),
        }),
      ),
      total_num: z.number(),
    }),
};
