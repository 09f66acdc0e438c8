import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link bindOpenAccount}. */
export interface BindOpenAccountRequest {
  /** App id of the token’s account; may be left out. */
  appid?: string | undefined;
  /** Open Platform account, from {@link createOpenAccount}. */
  open_appid: string;
}

/** Result of {@link bindOpenAccount}. */
export type BindOpenAccountResponse = NoFields;

/**
 * 绑定开放平台账号。Binds this account to an Open Platform account of the same subject. Unverified ones must have been made by API and
 * take at most 5 accounts.
 * Calls `POST /cgi-bin/open/bind`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html
 */
export const bindOpenAccount: WechatEndpoint<BindOpenAccountRequest, BindOpenAccountResponse, 'authorizer'> = {
  id: 'bindOpenAccount',
  family: 'open-account',
  method: 'POST',
  path: '/cgi-bin/open/bind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html',
  permissionSets: [24, 25],
  errors: [40013, 89000, 89001, 89003, 89004, 89036],
  request: (z: Zod) => z.strictObject({ appid: z.string().optional(), open_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createOpenAccount}. */
export interface CreateOpenAccountRequest {
  /** App id of the token’s account; may be left out. */
  appid?: string | undefined;
}

/** Result of {@link createOpenAccount}. */
export interface CreateOpenAccountResponse {
  /** App id of the Open Platform account. */
  open_appid: string;
}

/**
 * 创建开放平台账号并绑定。Makes an unverified Open Platform account of the same subject and binds this account to it. Not for trial
 * programs.
 * Calls `POST /cgi-bin/open/create`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/createOpenAccount.html
 */
export const createOpenAccount: WechatEndpoint<CreateOpenAccountRequest, CreateOpenAccountResponse, 'authorizer'> = {
  id: 'createOpenAccount',
  family: 'open-account',
  method: 'POST',
  path: '/cgi-bin/open/create',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/createOpenAccount.html',
  permissionSets: [24, 25],
  errors: [40013, 89000, 89001],
  request: (z: Zod) => z.strictObject({ appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ open_appid: z.string() }),
};

/** Input of {@link getOpenAccount}. */
export interface GetOpenAccountRequest {
  /** App id of the token’s account; may be left out. */
  appid?: string | undefined;
}

/** Result of {@link getOpenAccount}. */
export interface GetOpenAccountResponse {
  /** App id of the Open Platform account. */
  open_appid: string;
}

/**
 * 获取绑定的开放平台账号。The Open Platform account that this account is bound to; 89002 when there is none.
 * Calls `POST /cgi-bin/open/get`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/getOpenAccount.html
 */
export const getOpenAccount: WechatEndpoint<GetOpenAccountRequest, GetOpenAccountResponse, 'authorizer'> = {
  id: 'getOpenAccount',
  family: 'open-account',
  method: 'POST',
  path: '/cgi-bin/open/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/getOpenAccount.html',
  permissionSets: [24, 25],
  errors: [40013, 89002],
  request: (z: Zod) => z.strictObject({ appid: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ open_appid: z.string() }),
};

/** Input of {@link checkBinding}. */
export type CheckBindingRequest = NoFields;

/** Result of {@link checkBinding}. */
export interface CheckBindingResponse {
  /** Whether it is bound. */
  have_open: boolean;
}

/**
 * 查询绑定的开放平台账号。Whether this account is bound to any Open Platform account.
 * Sources disagree: SKIT sends POST; official docs, WxJava and Senparc use GET.
 * Calls `GET /cgi-bin/open/have`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccount.html
 */
export const checkBinding: WechatEndpoint<CheckBindingRequest, CheckBindingResponse, 'authorizer'> = {
  id: 'getBindOpenAccount',
  family: 'open-account',
  method: 'GET',
  path: '/cgi-bin/open/have',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccount.html',
  permissionSets: [3, 30],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ have_open: z.boolean() }),
};

/** Input of {@link checkSameSubject}. */
export type CheckSameSubjectRequest = NoFields;

/** Result of {@link checkSameSubject}. */
export interface CheckSameSubjectResponse {
  /** Whether the subjects are the same. */
  same_entity: boolean;
}

/**
 * 查询开放平台账号是否与小程序同主体。Whether the Open Platform account has the same subject as this account.
 * Calls `GET /cgi-bin/open/sameentity`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccountEntity.html
 */
export const checkSameSubject: WechatEndpoint<CheckSameSubjectRequest, CheckSameSubjectResponse, 'authorizer'> = {
  id: 'getBindOpenAccountEntity',
  family: 'open-account',
  method: 'GET',
  path: '/cgi-bin/open/sameentity',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccountEntity.html',
  permissionSets: [3, 30],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ same_entity: z.boolean() }),
};

/** Input of {@link unbindOpenAccount}. */
export interface UnbindOpenAccountRequest {
  /** App id of the token’s account; may be left out. */
  appid?: string | undefined;
  /** Open Platform account that it is bound to. */
  open_appid: string;
}

/** Result of {@link unbindOpenAccount}. */
export type UnbindOpenAccountResponse = NoFields;

/**
 * 解除绑定开放平台账号。Takes this account out of its Open Platform account; only where that was made by {@link createOpenAccount}.
 * Calls `POST /cgi-bin/open/unbind`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/unbindOpenAccount.html
 */
export const unbindOpenAccount: WechatEndpoint<UnbindOpenAccountRequest, UnbindOpenAccountResponse, 'authorizer'> = {
  id: 'unbindOpenAccount',
  family: 'open-account',
  method: 'POST',
  path: '/cgi-bin/open/unbind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/unbindOpenAccount.html',
  permissionSets: [24, 25],
  errors: [40013, 89001, 89003],
  request: (z: Zod) => z.strictObject({ appid: z.string().optional(), open_appid: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
