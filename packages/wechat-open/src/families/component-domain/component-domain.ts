import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** What to do with the platform's domains. */
export interface ComponentDomainChange {
  /** `set` replaces all; deleting a missing one succeeds; `get` takes no domains. */
  action: 'add' | 'delete' | 'set' | 'get';
  /** True changes the published platform as well as the test version. Default false: only the test version. */
  is_modify_published_together?: boolean | undefined;
}

/** Input of {@link modifyThirdpartyServerDomain}. */
export interface ModifyThirdpartyServerDomainRequest extends ComponentDomainChange {
  /** Hosts without scheme and path, joined with `;`, at most 1000. */
  wxa_server_domain?: string | undefined;
}

/** Result of {@link modifyThirdpartyServerDomain}. All joined with `;`. */
export interface ModifyThirdpartyServerDomainResponse {
  /** Of the published platform; missing when it is not published. */
  published_wxa_server_domain?: string | undefined;
  /** Of the test version. */
  testing_wxa_server_domain?: string | undefined;
  /** Given domains that were refused. */
  invalid_wxa_server_domain?: string | undefined;
}

/**
 * 设置第三方平台服务器域名。Registers the server domains that `modifyServerDomain` may use. 50 changes a month.
 * Calls `POST /cgi-bin/component/modify_wxa_server_domain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyServerDomain.html
 */
export const modifyThirdpartyServerDomain: WechatEndpoint<
  ModifyThirdpartyServerDomainRequest,
  ModifyThirdpartyServerDomainResponse,
  'component'
> = {
  id: 'modifyThirdpartyServerDomain',
  family: 'component-domain',
  method: 'POST',
  path: '/cgi-bin/component/modify_wxa_server_domain',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyServerDomain.html',
  request: (z: Zod) =>
    z.strictObject({
      action: z.enum(['add', 'delete', 'set', 'get']),
      is_modify_published_together: z.boolean().optional(),
      wxa_server_domain: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      published_wxa_server_domain: z.string().optional(),
      testing_wxa_server_domain: z.string().optional(),
      invalid_wxa_server_domain: z.string().optional(),
    }),
};

/** Input of {@link modifyThirdpartyJumpDomain}. */
export interface ModifyThirdpartyJumpDomainRequest extends ComponentDomainChange {
  /** Hosts without scheme and path, joined with `;`, at most 300. */
  wxa_jump_h5_domain?: string | undefined;
}

/** Result of {@link modifyThirdpartyJumpDomain}. All joined with `;`. */
export interface ModifyThirdpartyJumpDomainResponse {
  /** Of the published platform; missing when it is not published. */
  published_wxa_jump_h5_domain?: string | undefined;
  /** Of the test version. */
  testing_wxa_jump_h5_domain?: string | undefined;
  /** Given domains that were refused. */
  invalid_wxa_jump_h5_domain?: string | undefined;
}

/**
 * 设置第三方平台业务域名。Registers the web-view domains that `modifyJumpDomain` may use. The file of
 * {@link getThirdpartyJumpDomainConfirmFile} must lie in each domain's root.
 * Calls `POST /cgi-bin/component/modify_wxa_jump_domain`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyJumpDomain.html
 */
export const modifyThirdpartyJumpDomain: WechatEndpoint<
  ModifyThirdpartyJumpDomainRequest,
  ModifyThirdpartyJumpDomainResponse,
  'component'
> = {
  id: 'modifyThirdpartyJumpDomain',
  family: 'component-domain',
  method: 'POST',
  path: '/cgi-bin/component/modify_wxa_jump_domain',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyJumpDomain.html',
  request: (z: Zod) =>
    z.strictObject({
      action: z.enum(['add', 'delete', 'set', 'get']),
      is_modify_published_together: z.boolean().optional(),
      wxa_jump_h5_domain: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      published_wxa_jump_h5_domain: z.string().optional(),
      testing_wxa_jump_h5_domain: z.string().optional(),
      invalid_wxa_jump_h5_domain: z.string().optional(),
    }),
};

/** Input of {@link getThirdpartyJumpDomainConfirmFile}. */
export type GetThirdpartyJumpDomainConfirmFileRequest = NoFields;

/** Result of {@link getThirdpartyJumpDomainConfirmFile}. */
export interface GetThirdpartyJumpDomainConfirmFileResponse {
  /** Such as `abc123.txt`. */
  file_name: string;
  /** What the file must hold. */
  file_content: string;
}

/**
 * 获取第三方平台业务域名校验文件。The file that proves who owns the platform's web-view domains; serve it from each domain's root.
 * Calls `POST /cgi-bin/component/get_domain_confirmfile`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/getThirdpartyJumpDomainConfirmFile.html
 */
export const getThirdpartyJumpDomainConfirmFile: WechatEndpoint<
  GetThirdpartyJumpDomainConfirmFileRequest,
  GetThirdpartyJumpDomainConfirmFileResponse,
  'component'
> = {
  id: 'getThirdpartyJumpDomainConfirmFile',
  family: 'component-domain',
  method: 'POST',
  path: '/cgi-bin/component/get_domain_confirmfile',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/getThirdpartyJumpDomainConfirmFile.html',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ file_name: z.string(), file_content: z.string() }),
};
