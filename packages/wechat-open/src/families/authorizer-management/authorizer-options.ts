import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/**
 * An option of an official account: `location_report` (0 off, 1 on entering the chat, 2 every five seconds),
 * `voice_recognize` (0 off, 1 on), `customer_service` (0 off, 1 on).
 */
export type AuthorizerOptionName = 'location_report' | 'voice_recognize' | 'customer_service';

/** Names the account where the token does not: with the platform's own token. Sources: WxJava, Senparc.Weixin. */
interface OptionOwner {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** App id of the account. */
  authorizer_appid?: string | undefined;
}

const ownerFields = (z: Zod) => ({ component_appid: z.string().optional(), authorizer_appid: z.string().optional() });

/** Input of {@link getAuthorizerOption}. */
export interface GetAuthorizerOptionRequest extends OptionOwner {
  /** Which option. */
  option_name: AuthorizerOptionName;
}

/** Result of {@link getAuthorizerOption}. */
export interface GetAuthorizerOptionResponse {
  /** Which option. */
  option_name: string;
  /** See {@link AuthorizerOptionName}. */
  option_value: Numeric;
}

/**
 * 获取授权方选项信息。Reads an option of an official account.
 * Calls `POST /cgi-bin/component/get_authorizer_option`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizeroptioninfo.html
 */
export const getAuthorizerOption: WechatEndpoint<GetAuthorizerOptionRequest, GetAuthorizerOptionResponse, 'either'> = {
  id: 'getAuthorizerOptionInfo',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/get_authorizer_option',
  auth: 'either',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_getauthorizeroptioninfo.html',
  supplied: ['component_appid'],
  request: (z: Zod) =>
    z.strictObject({
      ...ownerFields(z),
      option_name: z.enum(['location_report', 'voice_recognize', 'customer_service']),
    }),
  response: (z: Zod) => z.looseObject({ option_name: z.string(), option_value: numeric(z) }),
};

/** Input of {@link setAuthorizerOption}. */
export interface SetAuthorizerOptionRequest extends OptionOwner {
  /** Which option. */
  option_name: AuthorizerOptionName;
  /** Always text; see {@link AuthorizerOptionName}. */
  option_value: string;
}

/** Result of {@link setAuthorizerOption}. */
export type SetAuthorizerOptionResponse = NoFields;

/**
 * 设置授权方选项信息。Changes an option of an official account.
 * Calls `POST /cgi-bin/component/set_authorizer_option`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_setauthorizeroptioninfo.html
 */
export const setAuthorizerOption: WechatEndpoint<SetAuthorizerOptionRequest, SetAuthorizerOptionResponse, 'either'> = {
  id: 'setAuthorizerOptionInfo',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/set_authorizer_option',
  auth: 'either',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/authorization-management/api_setauthorizeroptioninfo.html',
  supplied: ['component_appid'],
  request: (z: Zod) =>
    z.strictObject({
      ...ownerFields(z),
      option_name: z.enum(['location_report', 'voice_recognize', 'customer_service']),
      option_value: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAuthorizerOptionLegacy}. */
export interface GetAuthorizerOptionLegacyRequest extends OptionOwner {
  /** An {@link AuthorizerOptionName}. */
  option_name: string;
}

/** Result of {@link getAuthorizerOptionLegacy}. */
export interface GetAuthorizerOptionLegacyResponse {
  /** App id of the account. */
  authorizer_appid: string;
  /** Which option. */
  option_name: string;
  /** See {@link AuthorizerOptionName}. */
  option_value: Numeric;
}

/**
 * 获取授权方选项信息（旧）。Reads an option on the older path.
 * Calls `POST /cgi-bin/component/api_get_authorizer_option`.
 *
 * @deprecated Use {@link getAuthorizerOption}.
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html
 */
export const getAuthorizerOptionLegacy: WechatEndpoint<
  GetAuthorizerOptionLegacyRequest,
  GetAuthorizerOptionLegacyResponse,
  'component'
> = {
  id: 'getAuthorizerOptionLegacy',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/api_get_authorizer_option',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html',
  supplied: ['component_appid'],
  credentialName: 'component_access_token',
  request: (z: Zod) =>
    z.strictObject({
      ...ownerFields(z),
      option_name: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ authorizer_appid: z.string(), option_name: z.string(), option_value: numeric(z) }),
};

/** Input of {@link setAuthorizerOptionLegacy}. */
export interface SetAuthorizerOptionLegacyRequest extends OptionOwner {
  /** An {@link AuthorizerOptionName}. */
  option_name: string;
  /** See {@link AuthorizerOptionName}. */
  option_value: string;
}

/** Result of {@link setAuthorizerOptionLegacy}. */
export type SetAuthorizerOptionLegacyResponse = NoFields;

/**
 * 设置授权方选项信息（旧）。Changes an option on the older path.
 * Calls `POST /cgi-bin/component/api_set_authorizer_option`.
 *
 * @deprecated Use {@link setAuthorizerOption}.
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html
 */
export const setAuthorizerOptionLegacy: WechatEndpoint<
  SetAuthorizerOptionLegacyRequest,
  SetAuthorizerOptionLegacyResponse,
  'component'
> = {
  id: 'setAuthorizerOptionLegacy',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/api_set_authorizer_option',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html',
  supplied: ['component_appid'],
  credentialName: 'component_access_token',
  request: (z: Zod) =>
    z.strictObject({
      ...ownerFields(z),
      option_name: z.string(),
      option_value: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link confirmAuthorization}. */
export interface ConfirmAuthorizationRequest {
  /** App id of the third-party platform; the client fills it in. */
  component_appid?: string | undefined;
  /** App id of the account. */
  authorizer_appid: string;
  /** Number of the permission set. */
  funcscope_category_id: number;
  /** 1 confirms the set, 2 declines it. */
  confirm_value: 1 | 2;
}

/** Result of {@link confirmAuthorization}. */
export type ConfirmAuthorizationResponse = NoFields;

/**
 * 确认授权。Confirms a permission set that the platform shares with another one (61016). Its own page is gone;
 * Senparc.Weixin still calls it, the linked page lists the sets.
 * Calls `POST /cgi-bin/component/api_confirm_authorization`.
 *
 * @deprecated No longer documented by the platform.
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/miniprogram_authority.html
 */
export const confirmAuthorization: WechatEndpoint<
  ConfirmAuthorizationRequest,
  ConfirmAuthorizationResponse,
  'component'
> = {
  id: 'apiConfirmAuthorization',
  family: 'authorizer-management',
  method: 'POST',
  path: '/cgi-bin/component/api_confirm_authorization',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/miniprogram_authority.html',
  supplied: ['component_appid'],
  credentialName: 'component_access_token',
  request: (z: Zod) =>
    z.strictObject({
      component_appid: z.string().optional(),
      authorizer_appid: z.string(),
      funcscope_category_id: z.number().int(),
      confirm_value: z.union([z.literal(1), z.literal(2)]),
    }),
  response: (z: Zod) => z.looseObject({}),
};
