import type { Zod, ZodSchema } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Server domains by use, each with its scheme; ports are allowed. At most 200 of a kind (85016). */
export interface ServerDomains {
  /** For `wx.request`: `https://…`. */
  requestdomain?: string[] | undefined;
  /** For `wx.connectSocket`: `wss://…`. */
  wsrequestdomain?: string[] | undefined;
  /** For `wx.uploadFile`: `https://…`. */
  uploaddomain?: string[] | undefined;
  /** For `wx.downloadFile`: `https://…`. */
  downloaddomain?: string[] | undefined;
  /** `udp://…`. */
  udpdomain?: string[] | undefined;
  /** `tcp://…`. */
  tcpdomain?: string[] | undefined;
}

/** Input of {@link modifyServerDomain}. */
export interface ModifyServerDomainRequest extends ServerDomains {
  /**
   * `add`, `delete`, `set` (replaces all) or `get` (takes no lists); `delete_legal_domain` removes the domains
   * that WeChat marked as illegal.
   */
  action: 'add' | 'delete' | 'set' | 'get' | 'delete_legal_domain';
}

/** Result of {@link modifyServerDomain}: what is configured now, and what was left out. */
export interface ModifyServerDomainResponse extends ServerDomains {
  /** Given domains that WeChat refused. */
  invalid_requestdomain?: string[] | undefined;
  /** As `invalid_requestdomain`. */
  invalid_wsrequestdomain?: string[] | undefined;
  /** As `invalid_requestdomain`. */
  invalid_uploaddomain?: string[] | undefined;
  /** As `invalid_requestdomain`. */
  invalid_downloaddomain?: string[] | undefined;
  /** As `invalid_requestdomain`. */
  invalid_udpdomain?: string[] | undefined;
  /** As `invalid_requestdomain`. */
  invalid_tcpdomain?: string[] | undefined;
  /** Given domains without an ICP record. */
  no_icp_domain?: string[] | undefined;
}

/**
 * 配置小程序服务器域名。Configures server domains that are registered at the platform (85018 otherwise). 50 changes a month;
 * 85017 when nothing is left after filtering.
 * Calls `POST /wxa/modify_domain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html
 */
export const modifyServerDomain: WechatEndpoint<ModifyServerDomainRequest, ModifyServerDomainResponse, 'authorizer'> = {
  id: 'modifyServerDomain',
  family: 'domain',
  method: 'POST',
  path: '/wxa/modify_domain',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain.html',
  permissionSets: [18],
  request: (z: Zod) =>
    z.strictObject({ action: z.enum(['add', 'delete', 'set', 'get', 'delete_legal_domain']), ...domainLists(z) }),
  response: (z: Zod) =>
    z.looseObject({
      ...domainLists(z),
      invalid_requestdomain: z.array(z.string()).optional(),
      invalid_wsrequestdomain: z.array(z.string()).optional(),
      invalid_uploaddomain: z.array(z.string()).optional(),
      invalid_downloaddomain: z.array(z.string()).optional(),
      invalid_udpdomain: z.array(z.string()).optional(),
      invalid_tcpdomain: z.array(z.string()).optional(),
      no_icp_domain: z.array(z.string()).optional(),
    }),
};

/** Input of {@link modifyServerDomainDirectly}. */
export interface ModifyServerDomainDirectlyRequest extends ServerDomains {
  /** `set` replaces all, `get` takes no lists. */
  action: 'add' | 'delete' | 'set' | 'get';
}

/** Result of {@link modifyServerDomainDirectly}. */
export interface ModifyServerDomainDirectlyResponse extends ServerDomains {}

/**
 * 快速配置小程序服务器域名。Configures server domains that need not be registered at the platform. They take effect with the next release.
 * Calls `POST /wxa/modify_domain_directly`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html
 */
export const modifyServerDomainDirectly: WechatEndpoint<
  ModifyServerDomainDirectlyRequest,
  ModifyServerDomainDirectlyResponse,
  'authorizer'
> = {
  id: 'modifyServerDomainDirectly',
  family: 'domain',
  method: 'POST',
  path: '/wxa/modify_domain_directly',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/modifyServerDomainDirectly.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({ action: z.enum(['add', 'delete', 'set', 'get']), ...domainLists(z) }),
  response: (z: Zod) => z.looseObject({ ...domainLists(z) }),
};

/** Input of {@link getEffectiveServerDomain}. */
export type GetEffectiveServerDomainRequest = NoFields;

/** Result of {@link getEffectiveServerDomain}. */
export interface GetEffectiveServerDomainResponse {
  /** Configured by the merchant himself. */
  mp_domain?: ServerDomains | undefined;
  /** Configured with {@link modifyServerDomain}. */
  third_domain?: ServerDomains | undefined;
  /** Configured with {@link modifyServerDomainDirectly}. */
  direct_domain?: ServerDomains | undefined;
  /** What will hold after the next release. */
  effective_domain?: ServerDomains | undefined;
}

/**
 * 获取发布后生效服务器域名列表。Server domains by where they come from, and the union that takes effect.
 * Calls `POST /wxa/get_effective_domain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveServerDomain.html
 */
export const getEffectiveServerDomain: WechatEndpoint<
  GetEffectiveServerDomainRequest,
  GetEffectiveServerDomainResponse,
  'authorizer'
> = {
  id: 'getEffectiveServerDomain',
  family: 'domain',
  method: 'POST',
  path: '/wxa/get_effective_domain',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/domain-management/getEffectiveServerDomain.html',
  permissionSets: [18],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      mp_domain: z.looseObject(domainLists(z)).optional(),
      third_domain: z.looseObject(domainLists(z)).optional(),
      direct_domain: z.looseObject(domainLists(z)).optional(),
      effective_domain: z.looseObject(domainLists(z)).optional(),
    }),
};

/** Members of the schemas of {@link ServerDomains}. */
function domainLists(z: Zod): Record<keyof ServerDomains, ZodSchema<string[] | undefined>> {
  const list = z.array(z.string()).optional();
  return {
    requestdomain: list,
    wsrequestdomain: list,
    uploaddomain: list,
    downloaddomain: list,
    udpdomain: list,
    tcpdomain: list,
  };
}
