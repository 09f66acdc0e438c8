import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link agreeApplication}. */
export interface AgreeApplicationRequest {
  /** Always `dev_agree`; the client fills it in. */
  action?: 'dev_agree' | undefined;
  /** App id of the applicant, from {@link listApplications}. */
  appid: string;
}

/** Result of {@link agreeApplication}. */
export type AgreeApplicationResponse = NoFields;

/**
 * 同意插件使用申请。Lets a mini program use the own plug-in; for developers of plug-ins.
 * Calls `POST /wxa/devplugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html
 */
export const agreeApplication: WechatEndpoint<AgreeApplicationRequest, AgreeApplicationResponse, 'authorizer'> = {
  id: 'agreeDevPlugin',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/devplugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html',
  fixed: { action: 'dev_agree' },
  permissionSets: [40],
  errors: [89240, 89242],
  request: (z: Zod) => z.strictObject({ action: z.literal(['dev_agree']).optional(), appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteRefusedApplications}. */
export interface DeleteRefusedApplicationsRequest {
  /** Always `dev_delete`; the client fills it in. */
  action?: 'dev_delete' | undefined;
}

/** Result of {@link deleteRefusedApplications}. */
export type DeleteRefusedApplicationsResponse = NoFields;

/**
 * 删除已拒绝的申请者。Deletes the applicants that were refused.
 * Calls `POST /wxa/devplugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html
 */
export const deleteRefusedApplications: WechatEndpoint<
  DeleteRefusedApplicationsRequest,
  DeleteRefusedApplicationsResponse,
  'authorizer'
> = {
  id: 'deleteDevPlugin',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/devplugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html',
  fixed: { action: 'dev_delete' },
  permissionSets: [40],
  errors: [89241],
  request: (z: Zod) => z.strictObject({ action: z.literal(['dev_delete']).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listApplications}. */
export interface ListApplicationsRequest {
  /** Always `dev_apply_list`; the client fills it in. */
  action?: 'dev_apply_list' | undefined;
  /** Page, from 1. */
  page: number;
  /** Entries on a page. */
  num: number;
}

/** Result of {@link listApplications}. */
export interface ListApplicationsResponse {
  /** The applications. */
  apply_list: {
    /** App id of the mini program that wants the plug-in. */
    appid: string;
    /** 1 applied for, 2 granted, 3 refused, 4 timed out. */
    status: number;
    /** Name. */
    nickname: string;
    /** URL of the icon. */
    headimgurl: string;
    /** Categories of that mini program. */
    categories: {
      /** First level. */
      first: string;
      /** Second level. */
      second?: string | undefined;
    }[];
    /** Code of that mini program, a picture. */
    apply_url: string;
    /** Why it wants the plug-in. */
    reason: string;
    /** When it applied, seconds since the epoch as a text. */
    create_time: Numeric;
  }[];
}

/**
 * 获取当前所有插件使用方。Mini programs that use or want to use the own plug-in; for developers of plug-ins.
 * Calls `POST /wxa/devplugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.getPluginDevApplyList.html
 */
export const listApplications: WechatPagedEndpoint<
  ListApplicationsRequest,
  ListApplicationsResponse,
  'authorizer',
  NonNullable<ListApplicationsResponse['apply_list']>[number],
  'page' | 'num'
> = {
  id: 'getPluginDevApplyList',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/devplugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.getPluginDevApplyList.html',
  fixed: { action: 'dev_apply_list' },
  permissionSets: [40],
  paging: { kind: 'page', page: 'page', first: 1, limit: 'num', size: 10, items: (answer) => answer.apply_list },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['dev_apply_list']).optional(), page: z.number(), num: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      apply_list: z.array(
        z.looseObject({
          appid: z.string(),
          status: z.number(),
          nickname: z.string(),
          headimgurl: z.string(),
          categories: z.array(z.looseObject({ first: z.string(), second: z.string().optional() })),
          apply_url: z.string(),
          reason: z.string(),
          create_time: numeric(z),
        }),
      ),
    }),
};

/** Input of {@link refuseApplication}. */
export interface RefuseApplicationRequest {
  /** Always `dev_refuse`; the client fills it in. */
  action?: 'dev_refuse' | undefined;
  /** Why, for the applicant. */
  reason: string;
}

/** Result of {@link refuseApplication}. */
export type RefuseApplicationResponse = NoFields;

/**
 * 拒绝插件使用申请。Refuses an application to use the own plug-in. The documented request names no applicant.
 * Calls `POST /wxa/devplugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html
 */
export const refuseApplication: WechatEndpoint<RefuseApplicationRequest, RefuseApplicationResponse, 'authorizer'> = {
  id: 'refuseDevPlugin',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/devplugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.setDevPluginApplyStatus.html',
  fixed: { action: 'dev_refuse' },
  permissionSets: [40],
  errors: [89240],
  request: (z: Zod) => z.strictObject({ action: z.literal(['dev_refuse']).optional(), reason: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link applyPlugin}. */
export interface ApplyPluginRequest {
  /** Always `apply`; the client fills it in. */
  action?: 'apply' | undefined;
  /** App id of the plug-in. */
  plugin_appid: string;
  /** Why, for the developer of the plug-in. */
  reason: string;
}

/** Result of {@link applyPlugin}. */
export type ApplyPluginResponse = NoFields;

/**
 * 申请使用插件。Asks the developer of a plug-in for its use; some plug-ins agree at once.
 * Calls `POST /wxa/plugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.applyPlugin.html
 */
export const applyPlugin: WechatEndpoint<ApplyPluginRequest, ApplyPluginResponse, 'authorizer'> = {
  id: 'applyPlugin',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/plugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.applyPlugin.html',
  fixed: { action: 'apply' },
  permissionSets: [40],
  errors: [89236, 89237, 89238, 89239],
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['apply']).optional(), plugin_appid: z.string(), reason: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listPlugins}. */
export interface ListPluginsRequest {
  /** Always `list`; the client fills it in. */
  action?: 'list' | undefined;
}

/** Result of {@link listPlugins}. */
export interface ListPluginsResponse {
  /** The plug-ins. */
  plugin_list: {
    /** App id of the plug-in. */
    appid: string;
    /** 1 applied for, 2 granted, 3 refused, 4 timed out. */
    status: number;
    /** Name. */
    nickname: string;
    /** URL of the icon. */
    headimgurl: string;
  }[];
}

/**
 * 查询已添加的插件。Plug-ins that the mini program uses or has applied for.
 * Calls `POST /wxa/plugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html
 */
export const listPlugins: WechatEndpoint<ListPluginsRequest, ListPluginsResponse, 'authorizer'> = {
  id: 'getPluginList',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/plugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html',
  fixed: { action: 'list' },
  permissionSets: [40],
  request: (z: Zod) => z.strictObject({ action: z.literal(['list']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      plugin_list: z.array(
        z.looseObject({ appid: z.string(), status: z.number(), nickname: z.string(), headimgurl: z.string() }),
      ),
    }),
};

/** Input of {@link unbindPlugin}. */
export interface UnbindPluginRequest {
  /** Always `unbind`; the client fills it in. */
  action?: 'unbind' | undefined;
  /** App id of the plug-in. */
  plugin_appid: string;
}

/** Result of {@link unbindPlugin}. */
export type UnbindPluginResponse = NoFields;

/**
 * 删除已添加的插件。Removes a plug-in from the mini program.
 * Calls `POST /wxa/plugin`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html
 */
export const unbindPlugin: WechatEndpoint<UnbindPluginRequest, UnbindPluginResponse, 'authorizer'> = {
  id: 'unbindPlugin',
  family: 'plugin',
  method: 'POST',
  path: '/wxa/plugin',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/plugin-management/pluginManager.unbindPlugin.html',
  fixed: { action: 'unbind' },
  permissionSets: [40],
  errors: [89243, 89244],
  request: (z: Zod) => z.strictObject({ action: z.literal(['unbind']).optional(), plugin_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
