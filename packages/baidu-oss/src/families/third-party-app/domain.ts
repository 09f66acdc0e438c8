import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link modifyServerDomains}. */
export interface ModifyServerDomainsRequest {
  /** `add`, `delete`, `set` to replace all, or `get`; without it all domains registered by the platform are added. */
  action?: 'add' | 'delete' | 'set' | 'get' | undefined;
  /** Domains for `swan.downloadFile`, separated by commas; not with `get`. */
  download_domain?: string | string[] | undefined;
  /** Domains for `swan.request`, separated by commas; not with `get`. */
  request_domain?: string | string[] | undefined;
  /** Domains for web sockets, separated by commas; not with `get`. */
  socket_domain?: string | string[] | undefined;
  /** Domains for `swan.uploadFile`, separated by commas; not with `get`. */
  upload_domain?: string | string[] | undefined;
}

/** Result of {@link modifyServerDomains}. */
export interface ModifyServerDomainsResponse {
  /** The domains set; only with `get`. */
  data?:
    | {
        /** Domains for `swan.downloadFile`, separated by commas. */
        download_domain?: string | string[] | undefined;
        /** Domains for `swan.request`, separated by commas. */
        request_domain?: string | string[] | undefined;
        /** Domains for web sockets, separated by commas. */
        socket_domain?: string | string[] | undefined;
        /** Domains for `swan.uploadFile`, separated by commas. */
        upload_domain?: string | string[] | undefined;
      }
    | undefined;
}

/**
 * 设置小程序服务器域名。Adds, replaces, deletes or gets the server domains of the mini program. Only domains that the platform has
 * registered, and their subdomains, are taken; set them before a package goes to review.
 * Calls `POST /rest/2.0/smartapp/app/modifydomain`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/set_server_domain/
 */
export const modifyServerDomains: BaiduEndpoint<ModifyServerDomainsRequest, ModifyServerDomainsResponse, 'authorizer'> =
  {
    id: 'tp.app.setAppDomain',
    family: 'third-party-app',
    method: 'POST',
    path: '/rest/2.0/smartapp/app/modifydomain',
    auth: 'authorizer',
    body: 'form',
    retry: 'idempotent',
    doc: 'https://smartprogram.baidu.com/docs/third/info/set_server_domain/',
    errors: [470011, 470013, 470014, 470015, 470016, 470017],
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['add', 'delete', 'set', 'get']).optional(),
        download_domain: z.union([z.string(), z.array(z.string())]).optional(),
        request_domain: z.union([z.string(), z.array(z.string())]).optional(),
        socket_domain: z.union([z.string(), z.array(z.string())]).optional(),
        upload_domain: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    response: (z: Zod) =>
      z.looseObject({
        data: z
          .looseObject({
            download_domain: z.union([z.string(), z.array(z.string())]).optional(),
            request_domain: z.union([z.string(), z.array(z.string())]).optional(),
            socket_domain: z.union([z.string(), z.array(z.string())]).optional(),
            upload_domain: z.union([z.string(), z.array(z.string())]).optional(),
          })
          .optional(),
      }),
  };

/** Input of {@link modifyWebViewDomains}. */
export interface ModifyWebViewDomainsRequest {
  /** `add`, `delete`, `set` to replace all, or `get`; without it all domains registered by the platform are added. */
  action?: 'add' | 'delete' | 'set' | 'get' | undefined;
  /** Domains that the web-view may open, separated by commas; not with `get`. */
  web_view_domain?: string | string[] | undefined;
}

/** Result of {@link modifyWebViewDomains}. */
export interface ModifyWebViewDomainsResponse {
  /** The domains set, separated by commas; only with `get`. */
  data?: string | string[] | undefined;
}

/**
 * 设置小程序业务域名。Adds, replaces, deletes or gets the web-view domains of the mini program. Only domains that the platform has
 * registered, and their subdomains, are taken.
 * Calls `POST /rest/2.0/smartapp/app/modifywebviewdomain`.
 *
 * @see https://smartprogram.baidu.com/docs/third/info/set_biz_domain/
 */
export const modifyWebViewDomains: BaiduEndpoint<
  ModifyWebViewDomainsRequest,
  ModifyWebViewDomainsResponse,
  'authorizer'
> = {
  id: 'tp.app.setAppWebViewDomain',
  family: 'third-party-app',
  method: 'POST',
  path: '/rest/2.0/smartapp/app/modifywebviewdomain',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/info/set_biz_domain/',
  errors: [470012, 470013, 470014, 470015, 470016, 470017],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['add', 'delete', 'set', 'get']).optional(),
      web_view_domain: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.union([z.string(), z.array(z.string())]).optional() }),
};
