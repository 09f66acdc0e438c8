import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Permission sets. */
interface Perm {
  /** Permission set, e.g. 10000 everything, 10001 read everything; from {@link listPermissionSets}. */
  perm_id: string;
  /** Name of the permission set. */
  name: string;
  /** What it allows. */
  desc: string;
}

const perm = (z: Zod) => z.looseObject({ perm_id: z.string(), name: z.string(), desc: z.string() });

/** Input of {@link getLoginConfig}. */
export type GetLoginConfigRequest = NoFields;

/** Result of {@link getLoginConfig}. */
export interface GetLoginConfigResponse {
  /** App id of the platform. */
  component_appid: string;
  /** Name of the platform. */
  component_nickname: string;
  /** Address that WeChat asks whether a session is real. */
  recheck_url: string;
  /** Mini programs of the provider that may open We Analysis. */
  appinfo: {
    /** App id. */
    appid: string;
    /** Name of the mini program. */
    nickname: string;
  }[];
}

/**
 * 获取登录配置。How users of the provider’s system log in to We Analysis.
 * Calls `POST /wedata/wedata_get_login_config`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetLoginConfig.html
 */
export const getLoginConfig: WechatEndpoint<GetLoginConfigRequest, GetLoginConfigResponse, 'component'> = {
  id: 'weDataGetLoginConfig',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_get_login_config',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetLoginConfig.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      component_appid: z.string(),
      component_nickname: z.string(),
      recheck_url: z.string(),
      appinfo: z.array(z.looseObject({ appid: z.string(), nickname: z.string() })),
    }),
};

/** Input of {@link listPermissionSets}. */
export type ListPermissionSetsRequest = NoFields;

/** Result of {@link listPermissionSets}. */
export interface ListPermissionSetsResponse {
  /** Permission sets. */
  perm: Perm[];
}

/**
 * 获取商家 We 分析权限集列表。Permission sets that users can be given.
 * Calls `POST /wedata/wedata_get_perm_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetPermList.html
 */
export const listPermissionSets: WechatEndpoint<ListPermissionSetsRequest, ListPermissionSetsResponse, 'authorizer'> = {
  id: 'weDataGetPermList',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_get_perm_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetPermList.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ perm: z.array(perm(z)) }),
};

/** Input of {@link login}. */
export interface LoginRequest {
  /** User in the provider’s system: any unique id, such as a phone number or staff number. */
  uid: string;
  /** Session of the user in the provider’s system; WeChat sends it to the check address. */
  user_session: string;
  /** Public IP address of the user; when it differs, the link answers 100024. */
  client_ip?: string | undefined;
  /** User agent of the browser; when it differs, the link answers 100024. */
  user_agent?: string | undefined;
}

/** Result of {@link login}. */
export interface LoginResponse {
  /** Result. */
  base_resp: {
    /** 0 for success. */
    ret: number;
    /** What went wrong. */
    err_msg: string;
  };
  /** Login link. */
  redirect_url?: string | undefined;
  /** End of the link’s life, seconds since the epoch. */
  expire_at?: number | undefined;
}

/**
 * 用户 PC 端登录。Link that logs a user of the provider’s system in to We Analysis on a computer. Needs {@link setUserPermissions}
 * for the user and a check address from {@link setLoginConfig}.
 * Calls `POST /wedata/wedata_login`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/wedata_login.html
 */
export const login: WechatEndpoint<LoginRequest, LoginResponse, 'authorizer'> = {
  id: 'wedataLogin',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_login',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/wedata_login.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      uid: z.string(),
      user_session: z.string(),
      client_ip: z.string().optional(),
      user_agent: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      base_resp: z.looseObject({ ret: z.number(), err_msg: z.string() }),
      redirect_url: z.string().optional(),
      expire_at: z.number().optional(),
    }),
};

/** Input of {@link listBindings}. */
export type ListBindingsRequest = NoFields;

/** Result of {@link listBindings}. */
export interface ListBindingsResponse {
  /** Users. */
  info: {
    /** User in the provider’s system: any unique id, such as a phone number or staff number. */
    uid: string;
    /** 1 bound to a WeChat user, 0 not. */
    is_bind: number;
    /** Nickname of the WeChat user. */
    nickname?: string | undefined;
    /** Address of the WeChat user’s picture. */
    head_url?: string | undefined;
    /** When the user was added, seconds since the epoch. */
    create_time: number;
    /** Last change, seconds since the epoch. */
    update_time: number;
    /** Permission sets. */
    perm?: Perm[] | undefined;
  }[];
}

/**
 * 获取用户绑定列表。Users of the provider’s system, the WeChat users they are bound to, and what they may do.
 * Calls `POST /wedata/wedata_query_bind_list`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataQueryBindList.html
 */
export const listBindings: WechatEndpoint<ListBindingsRequest, ListBindingsResponse, 'authorizer'> = {
  id: 'weDataQueryBindList',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_query_bind_list',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataQueryBindList.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      info: z.array(
        z.looseObject({
          uid: z.string(),
          is_bind: z.number(),
          nickname: z.string().optional(),
          head_url: z.string().optional(),
          create_time: z.number(),
          update_time: z.number(),
          perm: z.array(perm(z)).optional(),
        }),
      ),
    }),
};

/** Input of {@link setLoginConfig}. */
export interface SetLoginConfigRequest {
  /** 1 sets `recheck_url`, 2 sets `associate_appid`. */
  set_type: 1 | 2;
  /** Address that WeChat asks whether a session is real; empty removes it. */
  recheck_url?: string | undefined;
  /** Mini programs of the provider that open We Analysis, at most 5; empty removes them. */
  associate_appid?: string[] | undefined;
}

/** Result of {@link setLoginConfig}. */
export type SetLoginConfigResponse = NoFields;

/**
 * 设置登录配置。Sets how users of the provider’s system log in: on computers by a check address, in mini programs by the ones that may
 * open We Analysis.
 * Calls `POST /wedata/wedata_set_login_config`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetLoginConfig.html
 */
export const setLoginConfig: WechatEndpoint<SetLoginConfigRequest, SetLoginConfigResponse, 'component'> = {
  id: 'weDataSetLoginConfig',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_set_login_config',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetLoginConfig.html',
  request: (z: Zod) =>
    z.strictObject({
      set_type: z.literal([1, 2]),
      recheck_url: z.string().optional(),
      associate_appid: z.array(z.string()).max(5).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setUserPermissions}. */
export interface SetUserPermissionsRequest {
  /** User in the provider’s system: any unique id, such as a phone number or staff number. */
  uid: string;
  /** Permission sets. */
  perm: {
    /** Permission set, e.g. 10000 everything, 10001 read everything; from {@link listPermissionSets}. */
    perm_id: string;
    /** Name of the permission set. */
    name?: string | undefined;
    /** What it allows. */
    desc?: string | undefined;
  }[];
}

/** Result of {@link setUserPermissions}. */
export type SetUserPermissionsResponse = NoFields;

/**
 * 设置用户 We 分析权限集。Replaces what a user may do; needed before the first {@link login}. No longer works once the user is bound to
 * an administrator of We Analysis: unbind first.
 * Calls `POST /wedata/wedata_set_user_perm`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetUserPerm.html
 */
export const setUserPermissions: WechatEndpoint<SetUserPermissionsRequest, SetUserPermissionsResponse, 'authorizer'> = {
  id: 'weDataSetUserPerm',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_set_user_perm',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetUserPerm.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({
      uid: z.string(),
      perm: z.array(z.strictObject({ perm_id: z.string(), name: z.string().optional(), desc: z.string().optional() })),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link unbindUser}. */
export interface UnbindUserRequest {
  /** User in the provider’s system: any unique id, such as a phone number or staff number. */
  uid: string;
}

/** Result of {@link unbindUser}. */
export type UnbindUserResponse = NoFields;

/**
 * 解绑用户。Unbinds a user from their WeChat user.
 * Calls `POST /wedata/wedata_unbind_user`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataUnbindUser.html
 */
export const unbindUser: WechatEndpoint<UnbindUserRequest, UnbindUserResponse, 'authorizer'> = {
  id: 'weDataUnbindUser',
  family: 'wedata',
  method: 'POST',
  path: '/wedata/wedata_unbind_user',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataUnbindUser.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ uid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
