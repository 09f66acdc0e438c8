import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link modifyJumpDomain} and {@link modifyJumpDomainDirectly}. */
export interface ModifyJumpDomainRequest {
  /** `set` replaces all, `get` takes no list. */
  action: 'add' | 'delete' | 'set' | 'get';
  /** `https://…` without port. At most 300 (89029). */
  webviewdomain?: string[] | undefined;
}

/** Result of {@link modifyJumpDomain} and {@link modifyJumpDomainDirectly}. */
export interface ModifyJumpDomainResponse {
  /** What is configured now. */
  webviewdomain?: string[] | undefined;
}

/**
 * 配置小程序业务域名。Configures the domains that web views may open; they, or a parent, must be registered at the platform (89021).
 * Not for programs of persons (89231). 89019 when nothing changes.
 * Calls `POST /wxa/setwebviewdomain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html
 */
export const modifyJumpDomain: WechatEndpoint<ModifyJumpDomainRequest, ModifyJumpDomainResponse, 'authorizer'> = {
  id: 'modifyJumpDomain',
  family: 'domain',
  method: 'POST',
  path: '/wxa/setwebviewdomain',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomain.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({ action: z.enum(['add', 'delete', 'set', 'get']), webviewdomain: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ webviewdomain: z.array(z.string()).optional() }),
};

/** Input of {@link modifyJumpDomainDirectly}. */
export type ModifyJumpDomainDirectlyRequest = ModifyJumpDomainRequest;

/** Result of {@link modifyJumpDomainDirectly}. */
export type ModifyJumpDomainDirectlyResponse = ModifyJumpDomainResponse;

/**
 * 快速配置小程序业务域名。Configures web-view domains that need not be registered at the platform. The file of
 * {@link getJumpDomainConfirmFile} must lie in the domain's root (86103). They take effect with the next release.
 * Calls `POST /wxa/setwebviewdomain_directly`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomainDirectly.html
 */
export const modifyJumpDomainDirectly: WechatEndpoint<
  ModifyJumpDomainDirectlyRequest,
  ModifyJumpDomainDirectlyResponse,
  'authorizer'
> = {
  id: 'modifyJumpDomainDirectly',
  family: 'domain',
  method: 'POST',
  path: '/wxa/setwebviewdomain_directly',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyJumpDomainDirectly.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({ action: z.enum(['add', 'delete', 'set', 'get']), webviewdomain: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({ webviewdomain: z.array(z.string()).optional() }),
};

/** Input of {@link getJumpDomainConfirmFile}. */
export type GetJumpDomainConfirmFileRequest = NoFields;

/** Result of {@link getJumpDomainConfirmFile}. */
export interface GetJumpDomainConfirmFileResponse {
  /** Such as `abc123.txt`. */
  file_name: string;
  /** What the file must hold. */
  file_content: string;
}

/**
 * 获取业务域名校验文件。The file that proves who owns a web-view domain; serve it from the domain's root.
 * Calls `POST /wxa/get_webviewdomain_confirmfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html
 */
export const getJumpDomainConfirmFile: WechatEndpoint<
  GetJumpDomainConfirmFileRequest,
  GetJumpDomainConfirmFileResponse,
  'authorizer'
> = {
  id: 'getJumpDomainConfirmFile',
  family: 'domain',
  method: 'POST',
  path: '/wxa/get_webviewdomain_confirmfile',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getJumpDomainConfirmFile.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ file_name: z.string(), file_content: z.string() }),
};

/** Input of {@link getEffectiveJumpDomain}. */
export type GetEffectiveJumpDomainRequest = NoFields;

/** Result of {@link getEffectiveJumpDomain}. */
export interface GetEffectiveJumpDomainResponse {
  /** Configured by the merchant himself. */
  mp_webviewdomain?: string[] | undefined;
  /** Configured with {@link modifyJumpDomain}. */
  third_webviewdomain?: string[] | undefined;
  /** Configured with {@link modifyJumpDomainDirectly}. */
  direct_webviewdomain?: string[] | undefined;
  /** What will hold after the next release. */
  effective_webviewdomain?: string[] | undefined;
}

/**
 * 获取发布后生效业务域名列表。Web-view domains by where they come from, and the union that takes effect.
 * Calls `POST /wxa/get_effective_webviewdomain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveJumpDomain.html
 */
export const getEffectiveJumpDomain: WechatEndpoint<
  GetEffectiveJumpDomainRequest,
  GetEffectiveJumpDomainResponse,
  'authorizer'
> = {
  id: 'getEffectiveJumpDomain',
  family: 'domain',
  method: 'POST',
  path: '/wxa/get_effective_webviewdomain',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveJumpDomain.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      mp_webviewdomain: z.array(z.string()).optional(),
      third_webviewdomain: z.array(z.string()).optional(),
      direct_webviewdomain: z.array(z.string()).optional(),
      effective_webviewdomain: z.array(z.string()).optional(),
    }),
};

/** Input of {@link getPrefetchDomain}. */
export type GetPrefetchDomainRequest = NoFields;

/** Result of {@link getPrefetchDomain}. */
export interface GetPrefetchDomainResponse {
  /** One row for each host. */
  prefetch_dns_domain: {
    /** Host name. */
    url: string;
    /** 0 is normal; other values are not documented. */
    status: number | string;
  }[];
  /** How many can be configured. */
  size_limit: number;
}

/**
 * 获取DNS预解析域名。Hosts whose names WeChat resolves when the mini program starts.
 * Calls `GET /wxa/get_prefetchdnsdomain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html
 */
export const getPrefetchDomain: WechatEndpoint<GetPrefetchDomainRequest, GetPrefetchDomainResponse, 'authorizer'> = {
  id: 'getPrefetchDomain',
  family: 'domain',
  method: 'GET',
  path: '/wxa/get_prefetchdnsdomain',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getPrefetchDomain.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      prefetch_dns_domain: z.array(z.looseObject({ url: z.string(), status: z.union([z.number(), z.string()]) })),
      size_limit: z.number(),
    }),
};

/** Input of {@link setPrefetchDomain}. */
export interface SetPrefetchDomainRequest {
  /** The whole list; it replaces the one before. */
  prefetch_dns_domain: {
    /** Host name without scheme. */
    url: string;
  }[];
}

/** Result of {@link setPrefetchDomain}. */
export type SetPrefetchDomainResponse = NoFields;

/**
 * 设置DNS预解析域名。Replaces the hosts of {@link getPrefetchDomain}. 50 changes a month (9420000).
 * Calls `POST /wxa/set_prefetchdnsdomain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html
 */
export const setPrefetchDomain: WechatEndpoint<SetPrefetchDomainRequest, SetPrefetchDomainResponse, 'authorizer'> = {
  id: 'setPrefetchDomain',
  family: 'domain',
  method: 'POST',
  path: '/wxa/set_prefetchdnsdomain',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/setPrefetchDomain.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ prefetch_dns_domain: z.array(z.strictObject({ url: z.string() })) }),
  response: (z: Zod) => z.looseObject({}),
};
