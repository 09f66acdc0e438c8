import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** What failed, by environment. */
interface Err {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Mini program. */
  appid: string;
  /** What went wrong with this entry. */
  errmsg: string;
}

const err = (z: Zod) => z.looseObject({ env: z.string(), appid: z.string(), errmsg: z.string() });

/** Input of {@link listSharedEnvironments}. */
export interface ListSharedEnvironmentsRequest {
  /** Mini programs, by appid. */
  appids: string[];
  /** 1 cloud hosting environment; leave out for cloud development. */
  source_type?: number | undefined;
}

/** Result of {@link listSharedEnvironments}. */
export interface ListSharedEnvironmentsResponse {
  /** Mini programs with their environments. */
  relation_data: {
    /** Mini program. */
    appid: string;
    /** Environments of the mini program. */
    env_list: string[];
  }[];
  /** What failed, by environment. */
  err_list?: Err[] | undefined;
}

/**
 * 查询小程序关联的环境。Environments shared with the given mini programs.
 * Calls `POST /componenttcb/batchgetenvid`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getShareCloudbaseEnv.html
 */
export const listSharedEnvironments: WechatEndpoint<
  ListSharedEnvironmentsRequest,
  ListSharedEnvironmentsResponse,
  'component'
> = {
  id: 'getShareCloudbaseEnv',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchgetenvid',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getShareCloudbaseEnv.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ appids: z.array(z.string()), source_type: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      relation_data: z.array(z.looseObject({ appid: z.string(), env_list: z.array(z.string()) })),
      err_list: z.array(err(z)).optional(),
    }),
};

/** Input of {@link shareEnvironments}. */
export interface ShareEnvironmentsRequest {
  /** Environments with the mini programs that get access. */
  data: {
    /** Environment to share. */
    env: string;
    /** Mini programs, by appid. */
    appids: string[];
  }[];
  /** 1 cloud hosting environment; leave out for cloud development. */
  source_type?: number | undefined;
}

/** Result of {@link shareEnvironments}. */
export interface ShareEnvironmentsResponse {
  /** What failed, by environment. */
  err_list?: Err[] | undefined;
  /** Bindings that wait for an administrator. */
  msg_info_list?:
    | {
        /** Mini program. */
        appid?: string | undefined;
        /** Page on which the administrator of the mini program confirms. */
        url?: string | undefined;
      }[]
    | undefined;
}

/**
 * 环境共享。Lets mini programs use environments of the third-party platform. One environment serves only mini programs of the same
 * subject, and each must have granted permission set 18.
 * Calls `POST /componenttcb/batchshareenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/shareCloudbaseEnv.html
 */
export const shareEnvironments: WechatEndpoint<ShareEnvironmentsRequest, ShareEnvironmentsResponse, 'component'> = {
  id: 'shareCloudbaseEnv',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchshareenv',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/shareCloudbaseEnv.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      data: z.array(z.strictObject({ env: z.string(), appids: z.array(z.string()) })),
      source_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      err_list: z.array(err(z)).optional(),
      msg_info_list: z.array(z.looseObject({ appid: z.string().optional(), url: z.string().optional() })).optional(),
    }),
};

/** Input of {@link createEnvironment}. */
export interface CreateEnvironmentRequest {
  /** Alias: begins with a letter; letters, digits and hyphens only. */
  alias?: string | undefined;
}

/** Result of {@link createEnvironment}. */
export interface CreateEnvironmentResponse {
  /** Environment that was created. */
  env: string;
  /** Order of the pay-as-you-go package. */
  tranid: string;
}

/**
 * 创建云开发环境。Creates a pay-as-you-go environment of the third-party platform. Do not use it before {@link listEnvironments} shows
 * NORMAL.
 * Calls `POST /componenttcb/createenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/createTcbEnv.html
 */
export const createEnvironment: WechatEndpoint<CreateEnvironmentRequest, CreateEnvironmentResponse, 'component'> = {
  id: 'createTcbEnv',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/createenv',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/createTcbEnv.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ alias: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ env: z.string(), tranid: z.string() }),
};

/** Input of {@link listEnvironments}. */
export type ListEnvironmentsRequest = NoFields;

/** Result of {@link listEnvironments}. */
export interface ListEnvironmentsResponse {
  /** Environments. */
  info_list: {
    /** Id of the environment. */
    env: string;
    /** Alias of the environment. */
    alias: string;
    /** State; `NORMAL` is usable. */
    status: string;
    /** Package in use. */
    package_id?: string | undefined;
    /** Name of the package. */
    package_name?: string | undefined;
    /** Database of the environment. */
    dbinstance_id?: string | undefined;
    /** Storage bucket of the environment. */
    bucket_id?: string | undefined;
    /** Last change. */
    update_time: string;
    /** Creation. */
    create_time: string;
  }[];
}

/**
 * 获取环境列表。Environments of the third-party platform.
 * Calls `POST /componenttcb/describeenvs`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getTcbEnvList.html
 */
export const listEnvironments: WechatEndpoint<ListEnvironmentsRequest, ListEnvironmentsResponse, 'component'> = {
  id: 'getTcbEnvList',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/describeenvs',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getTcbEnvList.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      info_list: z.array(
        z.looseObject({
          env: z.string(),
          alias: z.string(),
          status: z.string(),
          package_id: z.string().optional(),
          package_name: z.string().optional(),
          dbinstance_id: z.string().optional(),
          bucket_id: z.string().optional(),
          update_time: z.string(),
          create_time: z.string(),
        }),
      ),
    }),
};

/** Input of {@link convertEnvironment}. */
export interface ConvertEnvironmentRequest {
  /** Environment made in the Tencent Cloud console. */
  env: string;
}

/** Result of {@link convertEnvironment}. */
export type ConvertEnvironmentResponse = NoFields;

/**
 * 转换云环境。Turns an environment made in the Tencent Cloud console into one of the platform.
 * Calls `POST /tcb/modifyenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html
 */
export const convertEnvironment: WechatEndpoint<ConvertEnvironmentRequest, ConvertEnvironmentResponse, 'component'> = {
  id: 'batchChangeTcbEnv',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/tcb/modifyenv',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html',
  errors: [40101],
  request: (z: Zod) => z.strictObject({ env: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link manageTokenAccess}. */
export interface ManageTokenAccessRequest {
  /** `get` reads, `set` changes. */
  action: 'get' | 'set';
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Whether the cloud token may be used; needed with set. */
  open?: boolean | undefined;
  /** Interfaces that may be called; needed with set. */
  api_whitelist?: string[] | undefined;
  /** Version of the setting, as last read; needed with set. */
  version?: number | undefined;
}

/** Result of {@link manageTokenAccess}. */
export interface ManageTokenAccessResponse {
  /** Whether the cloud token may be used. */
  open?: boolean | undefined;
  /** Interfaces that may be called. */
  api_whitelist?: string[] | undefined;
  /** Version of the setting. */
  version?: number | undefined;
}

/**
 * 设置云开发是否支持云调用。Reads or changes whether functions may call the platform with the cloud token. The list of interfaces holds for
 * one environment.
 * Calls `POST /tcb/usecloudaccesstoken`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html
 */
export const manageTokenAccess: WechatEndpoint<ManageTokenAccessRequest, ManageTokenAccessResponse, 'component'> = {
  id: 'batchSetCloudAccessToken',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/tcb/usecloudaccesstoken',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html',
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['get', 'set']),
      env: z.string(),
      open: z.boolean().optional(),
      api_whitelist: z.array(z.string()).optional(),
      version: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      open: z.boolean().optional(),
      api_whitelist: z.array(z.string()).optional(),
      version: z.number().optional(),
    }),
};
