import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../schemas.js';
import type { AppCode, EnvCode, NoFields, TenantAppCode, TenantCode } from '../wire.js';

/** A tenant's copy of an application. */
export interface TenantApp {
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Name. */
  name: string;
  /** Address of the logo. */
  logo?: string | undefined;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /**
   * Whether the tenant app moves with the online version: `pinned` upgraded only on request, `followOnline` moves with the online
   * version.
   */
  versionPolicy?: string | undefined;
  /** State: `opening`, `opened`, `openFailed`, `upgrading`, `disabled`, `expired`, `deleting`, `deleted`. */
  status: string;
  /** H5 or preview entry. */
  entryUrl?: string | undefined;
  /** Tenant designer entry. */
  designerUrl?: string | undefined;
  /** When the tenant app ends; RFC 3339. */
  expireAt?: string | null | undefined;
  /** Settings of the tenant app, free form. */
  settings?: Record<string, unknown> | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | undefined;
  /** Grows with every metadata write. */
  revision: number;
  /** When it was opened; RFC 3339. */
  openedAt?: string | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const tenantAppMembers = (z: Zod) => ({
  tenantCode: tenantCode(z),
  tenantAppCode: tenantAppCode(z),
  appCode: appCode(z),
  envCode: envCode(z),
  name: z.string(),
  logo: z.string().optional(),
  version: z.string(),
  versionPolicy: z.string().optional(),
  status: z.string(),
  entryUrl: z.string().optional(),
  designerUrl: z.string().optional(),
  expireAt: z.string().nullable().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  ext: z.record(z.string(), z.unknown()).optional(),
  revision: z.number(),
  openedAt: z.string().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
});
const tenantApp = (z: Zod) => z.looseObject(tenantAppMembers(z));

/** A page of a tenant app. */
export interface Page {
  /** Page, chosen by the SaaS. */
  pageCode: string;
  /** Title. */
  title?: string | undefined;
  /** Route of the page in the client. */
  route?: string | undefined;
  /** Whether it is the first page. */
  isHome?: boolean | undefined;
  /** Grows with every write. */
  revision: number;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const pageMembers = (z: Zod) => ({
  pageCode: z.string(),
  title: z.string().optional(),
  route: z.string().optional(),
  isHome: z.boolean().optional(),
  revision: z.number(),
  updatedAt: z.string().optional(),
});
const page = (z: Zod) => z.looseObject(pageMembers(z));

/** Input of {@link open}. */
export interface OpenRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Title of the tenant app; the app name when absent. */
  name?: string | undefined;
  /** Address of the logo. */
  logo?: string | undefined;
  /** Opens the tenant on the fly when it is unknown. */
  tenantName?: string | undefined;
  /** The online version of envCode when absent. */
  version?: string | undefined;
  /** Whether the tenant app moves with the online version: `pinned`, `followOnline`. */
  versionPolicy?: string | undefined;
  /** Settings of the tenant app, free form. */
  settings?: Record<string, unknown> | undefined;
  /** When the tenant app ends; RFC 3339. */
  expireAt?: string | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link open}. */
export interface OpenResponse extends TenantApp {
  /** False when it existed already with the same content. */
  created?: boolean | undefined;
  /** While status is opening. */
  taskId?: string | undefined;
}

/**
 * 租户应用开通。Makes a tenant app from the online version.
 * Known from: the onboarding guide (接入流程), 1.5 (6), 2. On the wire: convention of Huawei applicationSync and Alibaba Cloud
 * CreateTenantApplication. Tier: core. Goes on as a task after its answer.
 * Calls `POST /tenant-apps`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const open: PaasEndpoint<OpenRequest, OpenResponse, 'team'> = {
  id: 'paas.tenantApp.open',
  family: 'tenant-app',
  method: 'POST',
  path: '/tenant-apps',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40401, 40402, 40406, 40903, 42201, 42202, 42204, 42910],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      tenantAppCode: tenantAppCode(z),
      name: z.string().optional(),
      logo: z.string().optional(),
      tenantName: z.string().optional(),
      version: z.string().optional(),
      versionPolicy: z.string().optional(),
      settings: z.record(z.string(), z.unknown()).optional(),
      expireAt: z.string().optional(),
      ext: z.record(z.string(), z.unknown()).optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ ...tenantAppMembers(z), created: z.boolean().optional(), taskId: z.string().optional() }),
};

/** Input of {@link list}. */
export interface ListRequest {
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** State. */
  status?: string | undefined;
  /** Version number. */
  version?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: TenantApp[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 租户应用列表。Lists tenant apps.
 * Known from: the onboarding guide (接入流程), 2. On the wire: reconstructed. Tier: core.
 * Calls `GET /tenant-apps`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', TenantApp, 'page' | 'pageSize'> = {
  id: 'paas.tenantApp.list',
  family: 'tenant-app',
  method: 'GET',
  path: '/tenant-apps',
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
      appCode: appCode(z).optional(),
      envCode: envCode(z).optional(),
      tenantCode: tenantCode(z).optional(),
      status: z.string().optional(),
      version: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(tenantApp(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
}

/** Result of {@link get}. */
export type GetResponse = TenantApp;

/**
 * 查询租户应用。Reads it.
 * Known from: the onboarding guide (接入流程), 2. On the wire: reconstructed. Tier: core.
 * Calls `GET /tenant-apps/{tenantAppCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.tenantApp.get',
  family: 'tenant-app',
  method: 'GET',
  path: '/tenant-apps/{tenantAppCode}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
    }),
  response: (z: Zod) => tenantApp(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Name. */
  name?: string | null | undefined;
  /** Address of the logo. */
  logo?: string | null | undefined;
  /** Settings of the tenant app, free form. */
  settings?: Record<string, unknown> | null | undefined;
  /** Whether the tenant app moves with the online version: `pinned`, `followOnline`. */
  versionPolicy?: string | null | undefined;
  /** When the tenant app ends; RFC 3339. */
  expireAt?: string | null | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = TenantApp;

/**
 * 修改租户应用。Changes title, logo, settings, policy, expiry.
 * Known from: reconstructed. On the wire: reconstructed. Tier: core.
 * Calls `PUT /tenant-apps/{tenantAppCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.tenantApp.update',
  family: 'tenant-app',
  method: 'PUT',
  path: '/tenant-apps/{tenantAppCode}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      name: z.string().nullable().optional(),
      logo: z.string().nullable().optional(),
      settings: z.record(z.string(), z.unknown()).nullable().optional(),
      versionPolicy: z.string().nullable().optional(),
      expireAt: z.string().nullable().optional(),
      ext: z.record(z.string(), z.unknown()).nullable().optional(),
    }),
  response: (z: Zod) => tenantApp(z),
};

/** Input of {@link upgrade}. */
export interface UpgradeRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Version number. */
  version?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link upgrade}. */
export interface UpgradeResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 租户应用升级。Moves to the online version or a named one.
 * Known from: reconstructed (follows from 1.5). On the wire: reconstructed. Tier: core. Goes on as a task after its answer.
 * Calls `POST /tenant-apps/{tenantAppCode}/upgrade`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const upgrade: PaasEndpoint<UpgradeRequest, UpgradeResponse, 'team'> = {
  id: 'paas.tenantApp.upgrade',
  family: 'tenant-app',
  method: 'POST',
  path: '/tenant-apps/{tenantAppCode}/upgrade',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40407, 40907, 42201, 42202, 42205],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      version: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};

/** Input of {@link batchUpgrade}. */
export interface BatchUpgradeRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version number. */
  version?: string | undefined;
  /** All when absent. */
  tenantApps?:
    | {
        /** Tenant code, chosen by the SaaS. */
        tenantCode: TenantCode;
        /** Tenant-app code, chosen by the SaaS. */
        tenantAppCode: TenantAppCode;
      }[]
    | undefined;
  /** Grey share 1 to 100 when no list is given. */
  percent?: number | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link batchUpgrade}. */
export interface BatchUpgradeResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 租户应用批量升级。Upgrades many, with a share or a list.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support. Goes on as a task after its answer.
 * Calls `POST /tenant-apps/batch-upgrade`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const batchUpgrade: PaasEndpoint<BatchUpgradeRequest, BatchUpgradeResponse, 'team'> = {
  id: 'paas.tenantApp.batchUpgrade',
  family: 'tenant-app',
  method: 'POST',
  path: '/tenant-apps/batch-upgrade',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40401, 42201, 42202],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      envCode: envCode(z),
      version: z.string().optional(),
      tenantApps: z.array(z.strictObject({ tenantCode: tenantCode(z), tenantAppCode: tenantAppCode(z) })).optional(),
      percent: z.number().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};

/** Input of {@link disable}. */
export interface DisableRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Why, for the records. */
  reason?: string | undefined;
}

/** Result of {@link disable}. */
export type DisableResponse = TenantApp;

/**
 * 租户应用停用。Disables it.
 * Known from: reconstructed. On the wire: convention of Huawei applicationSync. Tier: core.
 * Calls `POST /tenant-apps/{tenantAppCode}/disable`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const disable: PaasEndpoint<DisableRequest, DisableResponse, 'team'> = {
  id: 'paas.tenantApp.disable',
  family: 'tenant-app',
  method: 'POST',
  path: '/tenant-apps/{tenantAppCode}/disable',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      reason: z.string().optional(),
    }),
  response: (z: Zod) => tenantApp(z),
};

/** Input of {@link enable}. */
export interface EnableRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Why, for the records. */
  reason?: string | undefined;
}

/** Result of {@link enable}. */
export type EnableResponse = TenantApp;

/**
 * 租户应用启用。Enables it.
 * Known from: reconstructed. On the wire: convention of Huawei applicationSync. Tier: core.
 * Calls `POST /tenant-apps/{tenantAppCode}/enable`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const enable: PaasEndpoint<EnableRequest, EnableResponse, 'team'> = {
  id: 'paas.tenantApp.enable',
  family: 'tenant-app',
  method: 'POST',
  path: '/tenant-apps/{tenantAppCode}/enable',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      reason: z.string().optional(),
    }),
  response: (z: Zod) => tenantApp(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Skip the grace period. */
  purge?: boolean | undefined;
}

/** Result of {@link remove}. */
export interface RemoveResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 删除租户应用。Deletes one; data kept for a grace period.
 * Known from: reconstructed. On the wire: convention of Huawei applicationSync (flag 0; repeat = success). Tier: core. Goes on
 * as a task after its answer.
 * Calls `DELETE /tenant-apps/{tenantAppCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.tenantApp.delete',
  family: 'tenant-app',
  method: 'DELETE',
  path: '/tenant-apps/{tenantAppCode}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407, 40907],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      purge: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};

/** Input of {@link getMetadata}. */
export interface GetMetadataRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Version number. */
  version?: string | undefined;
  /** Role whose view is wanted. */
  roleId?: string | undefined;
}

/** Result of {@link getMetadata}. */
export interface GetMetadataResponse {
  /** Object or JSON string; parse when it is a string. */
  meta: unknown;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Grows with every write. */
  revision: number;
  /** SHA-256 of the content, hexadecimal. */
  sha256?: string | undefined;
}

/**
 * 租户应用查询运行时元数据。Runtime metadata of the tenant app.
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: seen on other surfaces of the vendor (vendor metadata proxy
 * answers data.meta as a JSON string). Tier: core.
 * Calls `GET /tenant-apps/{tenantAppCode}/metadata`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getMetadata: PaasEndpoint<GetMetadataRequest, GetMetadataResponse, 'team'> = {
  id: 'paas.tenantApp.getMetadata',
  family: 'tenant-app',
  method: 'GET',
  path: '/tenant-apps/{tenantAppCode}/metadata',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      version: z.string().optional(),
      roleId: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ meta: z.unknown(), version: z.string(), revision: z.number(), sha256: z.string().optional() }),
};

/** Input of {@link putMetadata}. */
export interface PutMetadataRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Runtime metadata, an object or JSON text. */
  meta: unknown;
  /** Refused with 40906 when stale. */
  baseRevision?: number | null | undefined;
}

/** Result of {@link putMetadata}. */
export interface PutMetadataResponse {
  /** Grows with every write. */
  revision: number;
  /** SHA-256 of the content, hexadecimal. */
  sha256?: string | undefined;
}

/**
 * 租户应用写入运行时元数据。Replaces the tenant-level metadata.
 * Known from: reconstructed (needed by 2.4 migration). On the wire: reconstructed. Tier: core.
 * Calls `PUT /tenant-apps/{tenantAppCode}/metadata`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const putMetadata: PaasEndpoint<PutMetadataRequest, PutMetadataResponse, 'team'> = {
  id: 'paas.tenantApp.putMetadata',
  family: 'tenant-app',
  method: 'PUT',
  path: '/tenant-apps/{tenantAppCode}/metadata',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407, 40906, 42209],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      meta: z.unknown(),
      baseRevision: z.number().nullable().optional(),
    }),
  response: (z: Zod) => z.looseObject({ revision: z.number(), sha256: z.string().optional() }),
};

/** Input of {@link listPages}. */
export interface ListPagesRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link listPages}. */
export interface ListPagesResponse {
  /** The page. */
  items: Page[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 租户应用页面列表。Lists pages.
 * Known from: reconstructed (needed by 2.4 migration). On the wire: reconstructed. Tier: support.
 * Calls `GET /tenant-apps/{tenantAppCode}/pages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listPages: PaasPagedEndpoint<ListPagesRequest, ListPagesResponse, 'team', Page, 'page' | 'pageSize'> = {
  id: 'paas.tenantApp.listPages',
  family: 'tenant-app',
  method: 'GET',
  path: '/tenant-apps/{tenantAppCode}/pages',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407],
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
      tenantAppCode: tenantAppCode(z),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(page(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link getPage}. */
export interface GetPageRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Page, chosen by the SaaS. */
  pageCode: string;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
}

/** Result of {@link getPage}. */
export interface GetPageResponse extends Page {
  /** Component tree; object or a JSON string (the vendor's metadata answer is a JSON string). */
  content: unknown;
}

/**
 * 租户应用查询页面。Reads a page.
 * Known from: reconstructed (needed by 2.4 migration). On the wire: reconstructed. Tier: support.
 * Calls `GET /tenant-apps/{tenantAppCode}/pages/{pageCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getPage: PaasEndpoint<GetPageRequest, GetPageResponse, 'team'> = {
  id: 'paas.tenantApp.getPage',
  family: 'tenant-app',
  method: 'GET',
  path: '/tenant-apps/{tenantAppCode}/pages/{pageCode}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407, 40410],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      pageCode: z.string(),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
    }),
  response: (z: Zod) => z.looseObject({ ...pageMembers(z), content: z.unknown() }),
};

/** Input of {@link putPage}. */
export interface PutPageRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Page, chosen by the SaaS. */
  pageCode: string;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
  /** Title. */
  title: string;
  /** Route of the page in the client. */
  route?: string | null | undefined;
  /** Whether it is the first page. */
  isHome?: boolean | null | undefined;
  /** Content of the page, an object or JSON text. */
  content: unknown;
  /** Revision that the write is based on; refused when it is not the latest. */
  baseRevision?: number | null | undefined;
}

/** Result of {@link putPage}. */
export interface PutPageResponse extends Page {
  /** Component tree; object or a JSON string (the vendor's metadata answer is a JSON string). */
  content: unknown;
}

/**
 * 租户应用写入页面。Creates or replaces a page.
 * Known from: reconstructed (needed by 2.4 migration). On the wire: reconstructed. Tier: support.
 * Calls `PUT /tenant-apps/{tenantAppCode}/pages/{pageCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const putPage: PaasEndpoint<PutPageRequest, PutPageResponse, 'team'> = {
  id: 'paas.tenantApp.putPage',
  family: 'tenant-app',
  method: 'PUT',
  path: '/tenant-apps/{tenantAppCode}/pages/{pageCode}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407, 40906, 42209],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      pageCode: z.string(),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
      title: z.string(),
      route: z.string().nullable().optional(),
      isHome: z.boolean().nullable().optional(),
      content: z.unknown(),
      baseRevision: z.number().nullable().optional(),
    }),
  response: (z: Zod) => z.looseObject({ ...pageMembers(z), content: z.unknown() }),
};

/** Input of {@link deletePage}. */
export interface DeletePageRequest {
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode: TenantAppCode;
  /** Page, chosen by the SaaS. */
  pageCode: string;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Tenant code, chosen by the SaaS. */
  tenantCode: TenantCode;
}

/** Result of {@link deletePage}. */
export type DeletePageResponse = NoFields;

/**
 * 租户应用删除页面。Removes a page.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /tenant-apps/{tenantAppCode}/pages/{pageCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const deletePage: PaasEndpoint<DeletePageRequest, DeletePageResponse, 'team'> = {
  id: 'paas.tenantApp.deletePage',
  family: 'tenant-app',
  method: 'DELETE',
  path: '/tenant-apps/{tenantAppCode}/pages/{pageCode}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40407, 40410],
  request: (z: Zod) =>
    z.strictObject({
      tenantAppCode: tenantAppCode(z),
      pageCode: z.string(),
      appCode: appCode(z),
      envCode: envCode(z),
      tenantCode: tenantCode(z),
    }),
  response: (z: Zod) => z.looseObject({}),
};
