import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode, tenantCode, upload as uploadSchema } from '../schemas.js';
import type { AppCode, EnvCode, NoFields, TenantCode } from '../wire.js';

/** A stored file. */
export interface StoredFile {
  /** File. */
  fileId: string;
  /** Prefix appCode/scene/tenant code, then name. */
  key?: string | undefined;
  /** Address. */
  url: string;
  /** Bytes. */
  size?: number | undefined;
  /** Content type. */
  mime?: string | undefined;
  /** SHA-256 of the content, hexadecimal. */
  sha256?: string | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
}

const storedFile = (z: Zod) =>
  z.looseObject({
    fileId: z.string(),
    key: z.string().optional(),
    url: z.string(),
    size: z.number().optional(),
    mime: z.string().optional(),
    sha256: z.string().optional(),
    createdAt: z.string().optional(),
  });

/** Input of {@link upload}. */
export interface UploadRequest {
  /** The file. */
  file: Upload;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** Second part of the key. */
  scene?: string | undefined;
  /** File name. */
  name?: string | undefined;
  /** Same digest and key = the stored file is returned. */
  sha256?: string | undefined;
}

/** Result of {@link upload}. */
export type UploadResponse = StoredFile;

/**
 * 上传文件。Puts one file into the file storage of the environment.
 * Known from: the onboarding guide (接入流程), 1.2.1.2. On the wire: seen on other surfaces of the vendor (key layout of the vendor
 * file-box SDK). Tier: core.
 * Calls `POST /files`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const upload: PaasEndpoint<UploadRequest, UploadResponse, 'team'> = {
  id: 'paas.file.upload',
  family: 'file',
  method: 'POST',
  path: '/files',
  auth: 'team',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40000, 40402, 41300, 50002],
  request: (z: Zod) =>
    z.strictObject({
      file: uploadSchema(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z).optional(),
      scene: z.string().optional(),
      name: z.string().optional(),
      sha256: z.string().optional(),
    }),
  response: (z: Zod) => storedFile(z),
};

/** Input of {@link createUploadTicket}. */
export interface CreateUploadTicketRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** What the file is for, part of its key. */
  scene?: string | undefined;
  /** File name. */
  name: string;
  /** Bytes. */
  size: number;
  /** Content type. */
  mime?: string | undefined;
}

/** Result of {@link createUploadTicket}. */
export interface CreateUploadTicketResponse {
  /** Address. */
  url: string;
  /** Verb of the upload: `POST`, `PUT`. */
  method?: string | undefined;
  /** Headers to send with the upload. */
  headers?: Record<string, unknown> | undefined;
  /** Form fields to send with the upload. */
  formFields?: Record<string, unknown> | undefined;
  /** Instead of url and form. */
  credentials?:
    | {
        /** Id of the temporary storage key. */
        AccessKeyId?: string | undefined;
        /** Secret of the temporary storage key. */
        AccessKeySecret?: string | undefined;
        /** Session token of the temporary storage key. */
        SecurityToken?: string | undefined;
        /** Address of the storage service. */
        endpoint?: string | undefined;
        /** Bucket. */
        bucket?: string | undefined;
      }
    | undefined;
  /** Key in the storage. */
  key?: string | undefined;
  /** When the ticket ends; RFC 3339. */
  expiresAt?: string | undefined;
}

/**
 * 创建上传凭证。A short-lived ticket to upload a file directly.
 * Known from: reconstructed. On the wire: convention of OSS/COS post policies; the credentials form is a trace. Tier: support.
 * Calls `POST /files/upload-tickets`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const createUploadTicket: PaasEndpoint<CreateUploadTicketRequest, CreateUploadTicketResponse, 'team'> = {
  id: 'paas.file.createUploadTicket',
  family: 'file',
  method: 'POST',
  path: '/files/upload-tickets',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40402, 41300],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z).optional(),
      scene: z.string().optional(),
      name: z.string(),
      size: z.number(),
      mime: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      url: z.string(),
      method: z.string().optional(),
      headers: z.record(z.string(), z.unknown()).optional(),
      formFields: z.record(z.string(), z.unknown()).optional(),
      credentials: z
        .looseObject({
          AccessKeyId: z.string().optional(),
          AccessKeySecret: z.string().optional(),
          SecurityToken: z.string().optional(),
          endpoint: z.string().optional(),
          bucket: z.string().optional(),
        })
        .optional(),
      key: z.string().optional(),
      expiresAt: z.string().optional(),
    }),
};

/** Input of {@link list}. */
export interface ListRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** What the file is for, part of its key. */
  scene?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: StoredFile[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 文件列表。Lists files by prefix.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /files`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', StoredFile, 'page' | 'pageSize'> = {
  id: 'paas.file.list',
  family: 'file',
  method: 'GET',
  path: '/files',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'pageSize',
    size: 100,
    items: (answer) => answer.items,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z).optional(),
      scene: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(storedFile(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** File. */
  fileId: string;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除文件。Removes it.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /files/{fileId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.file.delete',
  family: 'file',
  method: 'DELETE',
  path: '/files/{fileId}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40411],
  request: (z: Zod) => z.strictObject({ fileId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
