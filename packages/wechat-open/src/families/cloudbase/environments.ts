import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link ensureMobile}. */
export interface EnsureMobileRequest {
  /** Whether the administrator gets a message asking for the number. */
  push_tmpl?: boolean | undefined;
}

/** Result of {@link ensureMobile}. */
export interface EnsureMobileResponse {
  /** Whether a number is bound. */
  has_mobile: boolean;
}

/**
 * 查询是否绑定手机号。Tells whether the administrator has bound a phone number and, if asked to, sends them a template message to do so.
 * Calls `POST /tcb/checkmobile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/checkMobileConfig.html
 */
export const ensureMobile: WechatEndpoint<EnsureMobileRequest, EnsureMobileResponse, 'authorizer'> = {
  id: 'checkMobileConfig',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/checkmobile',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/checkMobileConfig.html',
  permissionSets: [49],
  errors: [40101],
  request: (z: Zod) => z.strictObject({ push_tmpl: z.boolean().optional() }),
  response: (z: Zod) => z.looseObject({ has_mobile: z.boolean() }),
};

/** Input of {@link createCloudUser}. */
export type CreateCloudUserRequest = NoFields;

/** Result of {@link createCloudUser}. */
export type CreateCloudUserResponse = NoFields;

/**
 * 开通云开发用户。Opens cloud development: creates the Tencent Cloud user of the account.
 * Calls `POST /tcb/createclouduser`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/createCloudUser.html
 */
export const createCloudUser: WechatEndpoint<CreateCloudUserRequest, CreateCloudUserResponse, 'authorizer'> = {
  id: 'createCloudUser',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/createclouduser',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/createCloudUser.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createEnvironment}. */
export interface CreateEnvironmentRequest {
  /** Not on the current page; leave out. */
  env?: string | undefined;
  /** Alias of the environment. */
  alias: string;
  /** Kind of creation: `CreatePostpayPackage`. */
  type?: string | undefined;
}

/** Result of {@link createEnvironment}. */
export interface CreateEnvironmentResponse {
  /** Not on the current page. */
  status?: string | undefined;
  /** Environment that was created. */
  envid?: string | undefined;
}

/**
 * 创建云开发环境。Creates a pay-as-you-go environment and its resources. {@link listEnvironments} tells when it is ready.
 * Calls `POST /tcb/createenvandresource`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/createEnv.html
 */
export const createEnvironment: WechatEndpoint<CreateEnvironmentRequest, CreateEnvironmentResponse, 'authorizer'> = {
  id: 'createEnv',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/createenvandresource',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/createEnv.html',
  permissionSets: [49],
  errors: [40101],
  request: (z: Zod) => z.strictObject({ env: z.string().optional(), alias: z.string(), type: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ status: z.string().optional(), envid: z.string().optional() }),
};

/** Input of {@link listEnvironments}. */
export interface ListEnvironmentsRequest {
  /** Environment to read; all when left out. */
  env?: string | undefined;
}

/** Result of {@link listEnvironments}. */
export interface ListEnvironmentsResponse {
  /** Environments. */
  info_list: {
    /** Id of the environment. */
    env: string;
    /** Alias of the environment. */
    alias: string;
    /** State of the environment; `NORMAL` is usable. */
    status: string;
    /** Package in use. */
    package_id?: string | undefined;
    /** Name of the package. */
    package_name?: string | undefined;
    /** Last change, `yyyy-MM-dd HH:mm:ss` in the platform's sample. */
    update_time: string;
    /** Creation, `yyyy-MM-dd HH:mm:ss` in the platform's sample. */
    create_time: string;
  }[];
}

/**
 * 查询云开发环境信息。Environments of the account, or one of them.
 * Calls `POST /tcb/getenvinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/getEnvInfo.html
 */
export const listEnvironments: WechatEndpoint<ListEnvironmentsRequest, ListEnvironmentsResponse, 'authorizer'> = {
  id: 'getEnvInfo',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getenvinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/getEnvInfo.html',
  permissionSets: [49],
  errors: [40101],
  request: (z: Zod) => z.strictObject({ env: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      info_list: z.array(
        z.looseObject({
          env: z.string(),
          alias: z.string(),
          status: z.string(),
          package_id: z.string().optional(),
          package_name: z.string().optional(),
          update_time: z.string(),
          create_time: z.string(),
        }),
      ),
    }),
};

/** Input of {@link getCloudToken}. */
export interface GetCloudTokenRequest {
  /** Seconds that the credentials live. */
  lifespan: number;
}

/** Result of {@link getCloudToken}. */
export interface GetCloudTokenResponse {
  /** SecretId for Tencent Cloud. */
  secretid: string;
  /** SecretKey for Tencent Cloud. */
  secretkey: string;
  /** Session token that goes with both. */
  token: string;
  /** Seconds since the epoch when they end. */
  expired_time: number;
}

/**
 * 获取腾讯云API调用凭证。Temporary credentials for the interfaces of Tencent Cloud. Keep them secret.
 * Calls `POST /tcb/getqcloudtoken`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html
 */
export const getCloudToken: WechatEndpoint<GetCloudTokenRequest, GetCloudTokenResponse, 'authorizer'> = {
  id: 'getCloudToken',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getqcloudtoken',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  confidential: true,
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html',
  permissionSets: [49],
  request: (z: Zod) => z.strictObject({ lifespan: z.number() }),
  response: (z: Zod) =>
    z.looseObject({ secretid: z.string(), secretkey: z.string(), token: z.string(), expired_time: z.number() }),
};

/** Input of {@link convertEnvironment}. */
export interface ConvertEnvironmentRequest {
  /** Environment made in the Tencent Cloud console. */
  env: string;
}

/** Result of {@link convertEnvironment}. */
export type ConvertEnvironmentResponse = NoFields;

/**
 * 转换云环境。Turns an environment made in the Tencent Cloud console into one of the mini program.
 * Calls `POST /tcb/modifyenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html
 */
export const convertEnvironment: WechatEndpoint<ConvertEnvironmentRequest, ConvertEnvironmentResponse, 'authorizer'> = {
  id: 'changeTcbEnv',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/modifyenv',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html',
  permissionSets: [49],
  errors: [40101],
  request: (z: Zod) => z.strictObject({ env: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link shareEnvironment}. */
export interface ShareEnvironmentRequest {
  /** Environment to share. */
  env: string;
  /** Account that gets access. */
  appid: string;
}

/** Result of {@link shareEnvironment}. */
export type ShareEnvironmentResponse = NoFields;

/**
 * 环境共享。Lets another account use an environment of this one.
 * Calls `POST /tcb/shareenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/shareEnv.html
 */
export const shareEnvironment: WechatEndpoint<ShareEnvironmentRequest, ShareEnvironmentResponse, 'authorizer'> = {
  id: 'shareEnv',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/shareenv',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/shareEnv.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), appid: z.string() }),
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
 * 设置云开发是否支持云调用。Reads or changes whether functions may call the platform with the cloud token. The switch holds for the account,
 * the list of interfaces for one environment.
 * Calls `POST /tcb/usecloudaccesstoken`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html
 */
export const manageTokenAccess: WechatEndpoint<ManageTokenAccessRequest, ManageTokenAccessResponse, 'authorizer'> = {
  id: 'setCloudAccessToken',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/usecloudaccesstoken',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html',
  permissionSets: [49],
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
