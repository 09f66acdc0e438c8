import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link downloadCheckFile}. */
export type DownloadCheckFileRequest = NoFields;

/** Result of {@link downloadCheckFile}. */
export type DownloadCheckFileResponse = Blob;

/**
 * 下载域名校验文件。Downloads the file `bd_mapp_domaincer.txt` as bytes. It has to lie in the root of a domain before the domain is set
 * as web-view domain.
 * Calls `GET /rest/2.0/smartapp/tp/download/domaincer`.
 *
 * @see https://smartprogram.baidu.com/docs/third/domain/download/
 */
export const downloadCheckFile: BaiduEndpoint<DownloadCheckFileRequest, DownloadCheckFileResponse, 'tp'> = {
  id: 'tp.domain.downloadDomainCheckFile',
  family: 'third-party-domain',
  method: 'GET',
  path: '/rest/2.0/smartapp/tp/download/domaincer',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/domain/download/',
  reply: 'binary',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link modifyServerDomains}. */
export interface ModifyServerDomainsRequest {
  /** `add`, `delete`, `set` to replace all, or `get`. */
  action: 'add' | 'delete' | 'set' | 'get';
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
        /** Domains for `swan.downloadFile`. */
        download_domain?: string[] | undefined;
        /** Domains for `swan.request`. */
        request_domain?: string[] | undefined;
        /** Domains for web sockets. */
        socket_domain?: string[] | undefined;
        /** Domains for `swan.uploadFile`. */
        upload_domain?: string[] | undefined;
      }
    | undefined;
}

/**
 * 设置第三方平台服务器域名。Adds, replaces, deletes or gets the platform’s server domains. Mini programs may then be given these domains and
 * their subdomains.
 * Calls `POST /rest/2.0/smartapp/tp/modifydomain`.
 *
 * @see https://smartprogram.baidu.com/docs/third/domain/set_server/
 */
export const modifyServerDomains: BaiduEndpoint<ModifyServerDomainsRequest, ModifyServerDomainsResponse, 'tp'> = {
  id: 'tp.domain.modifyServerDomain',
  family: 'third-party-domain',
  method: 'POST',
  path: '/rest/2.0/smartapp/tp/modifydomain',
  auth: 'tp',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/domain/set_server/',
  errors: [50040, 470013, 470014, 470015],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['add', 'delete', 'set', 'get']),
      download_domain: z.union([z.string(), z.array(z.string())]).optional(),
      request_domain: z.union([z.string(), z.array(z.string())]).optional(),
      socket_domain: z.union([z.string(), z.array(z.string())]).optional(),
      upload_domain: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z
        .looseObject({
          download_domain: z.array(z.string()).optional(),
          request_domain: z.array(z.string()).optional(),
          socket_domain: z.array(z.string()).optional(),
          upload_domain: z.array(z.string()).optional(),
        })
        .optional(),
    }),
};

/** Input of {@link modifyWebViewDomains}. */
export interface ModifyWebViewDomainsRequest {
  /** `add`, `delete`, `set` to replace all, or `get`. */
  action?: 'add' | 'delete' | 'set' | 'get' | undefined;
  /** Domains that the web-view may open, separated by commas; not with `get`. */
  web_view_domain?: string | string[] | undefined;
}

/** Result of {@link modifyWebViewDomains}. */
export interface ModifyWebViewDomainsResponse {
  /** The domains set; only with `get`. */
  data?: string[] | undefined;
}

/**
 * 设置第三方平台业务域名。Adds, replaces, deletes or gets the platform’s web-view domains. A new domain must carry the check file in its
 * root.
 * Calls `POST /rest/2.0/smartapp/tp/modifywebviewdomain`.
 *
 * @see https://smartprogram.baidu.com/docs/third/domain/set_biz/
 */
export const modifyWebViewDomains: BaiduEndpoint<ModifyWebViewDomainsRequest, ModifyWebViewDomainsResponse, 'tp'> = {
  id: 'tp.domain.modifyBusinessDomain',
  family: 'third-party-domain',
  method: 'POST',
  path: '/rest/2.0/smartapp/tp/modifywebviewdomain',
  auth: 'tp',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/domain/set_biz/',
  errors: [50040, 50041, 470013, 470014, 470015],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['add', 'delete', 'set', 'get']).optional(),
      web_view_domain: z.union([z.string(), z.array(z.string())]).optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()).optional() }),
};
