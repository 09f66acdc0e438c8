import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../schemas.js';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../wire.js';

/** Records by state. */
interface Counts {
  /** Items over all pages. */
  total?: number | undefined;
  /** Records still to do. */
  pending?: number | undefined;
  /** Records being written. */
  running?: number | undefined;
  /** Records done. */
  succeeded?: number | undefined;
  /** Records left out. */
  skipped?: number | undefined;
  /** Records that failed. */
  failed?: number | undefined;
  /** Records undone. */
  rolledBack?: number | undefined;
}

const counts = (z: Zod) =>
  z.looseObject({
    total: z.number().optional(),
    pending: z.number().optional(),
    running: z.number().optional(),
    succeeded: z.number().optional(),
    skipped: z.number().optional(),
    failed: z.number().optional(),
    rolledBack: z.number().optional(),
  });

/** A migration job. */
export interface Migration {
  /** Migration job. */
  migrationId: string;
  /** Name. */
  name: string;
  /** Label of the old system, for example ai-yundian. */
  source?: string | undefined;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Whether the job writes: `dryRun` checks and reports, writes nothing, `apply` writes. */
  mode?: string | undefined;
  /** What happens to something that is there already: `fail`, `skip`, `overwrite`, `merge`. */
  onConflict?: string | undefined;
  /**
   * State: `draft`, `validating`, `ready`, `running`, `paused`, `finished`, `failed`, `cancelled`, `rollingBack`, `rolledBack`.
   */
  status: string;
  /** Records by state. */
  counts: Counts;
  /** Mapping given at creation. */
  mapping?: Record<string, unknown> | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const migration = (z: Zod) =>
  z.looseObject({
    migrationId: z.string(),
    name: z.string(),
    source: z.string().optional(),
    appCode: appCode(z),
    envCode: envCode(z),
    mode: z.string().optional(),
    onConflict: z.string().optional(),
    status: z.string(),
    counts: counts(z),
    mapping: z.record(z.string(), z.unknown()).optional(),
    createdAt: z.string().optional(),
    updatedAt: z.string().optional(),
  });

/** Input of {@link create}. */
export interface CreateRequest {
  /** Name. */
  name: string;
  /** Where it comes from. */
  source: string;
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Whether the job writes: `dryRun`, `apply`. */
  mode?: string | undefined;
  /** What happens to something that is there already: `fail`, `skip`, `overwrite`, `merge`. */
  onConflict?: string | undefined;
  /** Renames for tenant codes, components, property paths and file hosts. */
  mapping?:
    | {
        /** Old tenant key to tenant code. */
        tenants?: Record<string, unknown> | undefined;
        /** Old component type to package/component. */
        components?: Record<string, unknown> | undefined;
        /** Renamed properties. */
        props?:
          | {
              /** Component at the source. */
              component?: string | undefined;
              /** Old value. */
              from?: string | undefined;
              /** New value. */
              to?: string | undefined;
              /** How the value is changed. */
              transform?: string | undefined;
            }[]
          | undefined;
        /** Hosts of files, old to new. */
        fileHosts?:
          | {
              /** Old value. */
              from?: string | undefined;
              /** New value. */
              to?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  /** Records written at once. */
  concurrency?: number | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export type CreateResponse = Migration;

/**
 * 新建迁移任务。Makes a migration job, as a draft.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: core.
 * Calls `POST /migrations`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.migration.create',
  family: 'migration',
  method: 'POST',
  path: '/migrations',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40401, 40402],
  request: (z: Zod) =>
    z.strictObject({
      name: z.string(),
      source: z.string(),
      appCode: appCode(z),
      envCode: envCode(z),
      mode: z.string().optional(),
      onConflict: z.string().optional(),
      mapping: z
        .strictObject({
          tenants: z.record(z.string(), z.unknown()).optional(),
          components: z.record(z.string(), z.unknown()).optional(),
          props: z
            .array(
              z.strictObject({
                component: z.string().optional(),
                from: z.string().optional(),
                to: z.string().optional(),
                transform: z.string().optional(),
              }),
            )
            .optional(),
          fileHosts: z.array(z.strictObject({ from: z.string().optional(), to: z.string().optional() })).optional(),
        })
        .optional(),
      concurrency: z.number().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link list}. */
export interface ListRequest {
  /** State. */
  status?: string | undefined;
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Migration[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 迁移任务列表。Lists jobs.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: support.
 * Calls `GET /migrations`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Migration, 'page' | 'pageSize'> = {
  id: 'paas.migration.list',
  family: 'migration',
  method: 'GET',
  path: '/migrations',
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
      status: z.string().optional(),
      appCode: appCode(z).optional(),
      envCode: envCode(z).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(migration(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link get}. */
export type GetResponse = Migration;

/**
 * 查询迁移任务。Reads it.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: core.
 * Calls `GET /migrations/{migrationId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.migration.get',
  family: 'migration',
  method: 'GET',
  path: '/migrations/{migrationId}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link addItems}. */
export interface AddItemsRequest {
  /** Migration job. */
  migrationId: string;
  /** The page. */
  items: {
    /** Id of the record at its source. */
    sourceId: string;
    /** Kind of record: `tenant`, `tenantApp`, `page`, `file`, `settings`. */
    kind: string;
    /** Tenant code, chosen by the SaaS. */
    tenantCode: TenantCode;
    /** Tenant-app code, chosen by the SaaS. */
    tenantAppCode?: TenantAppCode | undefined;
    /** The record itself. */
    payload: unknown;
    /** Digest of the record, to tell a changed one. */
    checksum?: string | undefined;
  }[];
}

/** Result of {@link addItems}. */
export interface AddItemsResponse {
  /** Records taken. */
  accepted?: number | undefined;
  /** Same sourceId, kind and checksum. */
  duplicates?: number | undefined;
  /** Records that were refused. */
  rejected?:
    | {
        /** Id of the record at its source. */
        sourceId?: string | undefined;
        /** Error number. */
        code?: number | undefined;
        /** Why it was refused. */
        msg?: string | undefined;
      }[]
    | undefined;
}

/**
 * 迁移任务添加记录。Adds up to 200 records.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: core.
 * Calls `POST /migrations/{migrationId}/items`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const addItems: PaasEndpoint<AddItemsRequest, AddItemsResponse, 'team'> = {
  id: 'paas.migration.addItems',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/items',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40000, 40412, 41301, 42211],
  request: (z: Zod) =>
    z.strictObject({
      migrationId: z.string(),
      items: z.array(
        z.strictObject({
          sourceId: z.string(),
          kind: z.string(),
          tenantCode: tenantCode(z),
          tenantAppCode: tenantAppCode(z).optional(),
          payload: z.unknown(),
          checksum: z.string().optional(),
        }),
      ),
    }),
  response: (z: Zod) =>
    z.looseObject({
      accepted: z.number().optional(),
      duplicates: z.number().optional(),
      rejected: z
        .array(
          z.looseObject({ sourceId: z.string().optional(), code: z.number().optional(), msg: z.string().optional() }),
        )
        .optional(),
    }),
};

/** Input of {@link listItems}. */
export interface ListItemsRequest {
  /** Migration job. */
  migrationId: string;
  /** State. */
  status?: string | undefined;
  /** Kind of record. */
  kind?: string | undefined;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link listItems}. */
export interface ListItemsResponse {
  /** The page. */
  items: {
    /** Record. */
    itemId: string;
    /** Key of the record in the old system. */
    sourceId?: string | undefined;
    /** Kind of record: `tenant`, `tenantApp`, `page`, `file`, `settings`. */
    kind?: string | undefined;
    /** Tenant code, chosen by the SaaS. */
    tenantCode: TenantCode;
    /** Tenant-app code, chosen by the SaaS. */
    tenantAppCode?: TenantAppCode | undefined;
    /** State: `pending`, `running`, `succeeded`, `skipped`, `failed`, `rolledBack`. */
    status: string;
    /** SHA-256 of the payload as given. */
    checksum?: string | undefined;
    /** Why it failed. */
    error?:
      | {
          /** Error number. */
          code?: number | undefined;
          /** Why it was refused. */
          msg?: string | undefined;
          /** JSON pointer into the payload. */
          path?: string | undefined;
        }
      | null
      | undefined;
    /** Attempts made. */
    attempts?: number | undefined;
    /** RFC 3339. */
    updatedAt?: string | undefined;
  }[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 迁移任务记录列表。Lists records.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: core.
 * Calls `GET /migrations/{migrationId}/items`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listItems: PaasPagedEndpoint<
  ListItemsRequest,
  ListItemsResponse,
  'team',
  NonNullable<ListItemsResponse['items']>[number],
  'page' | 'pageSize'
> = {
  id: 'paas.migration.listItems',
  family: 'migration',
  method: 'GET',
  path: '/migrations/{migrationId}/items',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412],
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
      migrationId: z.string(),
      status: z.string().optional(),
      kind: z.string().optional(),
      tenantCode: tenantCode(z).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          itemId: z.string(),
          sourceId: z.string().optional(),
          kind: z.string().optional(),
          tenantCode: tenantCode(z),
          tenantAppCode: tenantAppCode(z).optional(),
          status: z.string(),
          checksum: z.string().optional(),
          error: z
            .looseObject({ code: z.number().optional(), msg: z.string().optional(), path: z.string().optional() })
            .nullable()
            .optional(),
          attempts: z.number().optional(),
          updatedAt: z.string().optional(),
        }),
      ),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link start}. */
export interface StartRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link start}. */
export type StartResponse = Migration;

/**
 * 迁移任务启动。Validates a job and runs it, or only reports what it would do.
 * Known from: the onboarding guide (接入流程), 2.4 (a plan exists; its picture and text are not public). On the wire:
 * reconstructed. Tier: core.
 * Calls `POST /migrations/{migrationId}/start`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const start: PaasEndpoint<StartRequest, StartResponse, 'team'> = {
  id: 'paas.migration.start',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/start',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link pause}. */
export interface PauseRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link pause}. */
export type PauseResponse = Migration;

/**
 * 迁移任务暂停。Stops after the records in hand.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /migrations/{migrationId}/pause`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const pause: PaasEndpoint<PauseRequest, PauseResponse, 'team'> = {
  id: 'paas.migration.pause',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/pause',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link resume}. */
export interface ResumeRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link resume}. */
export type ResumeResponse = Migration;

/**
 * 迁移任务继续。Goes on after a pause or a crash.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /migrations/{migrationId}/resume`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const resume: PaasEndpoint<ResumeRequest, ResumeResponse, 'team'> = {
  id: 'paas.migration.resume',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/resume',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link cancel}. */
export interface CancelRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link cancel}. */
export type CancelResponse = Migration;

/**
 * 迁移任务取消。Stops for good; written records stay.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /migrations/{migrationId}/cancel`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const cancel: PaasEndpoint<CancelRequest, CancelResponse, 'team'> = {
  id: 'paas.migration.cancel',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/cancel',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link retry}. */
export interface RetryRequest {
  /** Migration job. */
  migrationId: string;
  /** Records; default all that failed. */
  itemIds?: string[] | undefined;
}

/** Result of {@link retry}. */
export type RetryResponse = Migration;

/**
 * 迁移任务重试。Runs failed records again.
 * Known from: reconstructed. On the wire: reconstructed. Tier: core.
 * Calls `POST /migrations/{migrationId}/retry`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const retry: PaasEndpoint<RetryRequest, RetryResponse, 'team'> = {
  id: 'paas.migration.retry',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/retry',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string(), itemIds: z.array(z.string()).optional() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link rollback}. */
export interface RollbackRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link rollback}. */
export type RollbackResponse = Migration;

/**
 * 迁移任务回退。Restores what the job changed.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /migrations/{migrationId}/rollback`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const rollback: PaasEndpoint<RollbackRequest, RollbackResponse, 'team'> = {
  id: 'paas.migration.rollback',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/rollback',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) => migration(z),
};

/** Input of {@link getReport}. */
export interface GetReportRequest {
  /** Migration job. */
  migrationId: string;
}

/** Result of {@link getReport}. */
export interface GetReportResponse {
  /** Migration job. */
  migrationId: string;
  /** Records by state. */
  counts: Counts;
  /** Counts by kind of record. */
  byKind?:
    | {
        /** Kind of record. */
        kind?: string | undefined;
        /** Items over all pages. */
        total?: number | undefined;
        /** Records done. */
        succeeded?: number | undefined;
        /** Records that failed. */
        failed?: number | undefined;
      }[]
    | undefined;
  /** Components without a counterpart. */
  unmappedComponents?: string[] | undefined;
  /** Addresses of files that could not be read. */
  missingFiles?: string[] | undefined;
  /** Kinds of failure with an example. */
  errors?:
    | {
        /** Error number. */
        code?: number | undefined;
        /** How many. */
        count?: number | undefined;
        /** One record of it. */
        sample?: string | undefined;
      }[]
    | undefined;
}

/**
 * 迁移任务迁移报告。Counts, differences and failed records of a job.
 * Known from: reconstructed. On the wire: reconstructed. Tier: core.
 * Calls `GET /migrations/{migrationId}/report`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getReport: PaasEndpoint<GetReportRequest, GetReportResponse, 'team'> = {
  id: 'paas.migration.report',
  family: 'migration',
  method: 'GET',
  path: '/migrations/{migrationId}/report',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412],
  request: (z: Zod) => z.strictObject({ migrationId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      migrationId: z.string(),
      counts: counts(z),
      byKind: z
        .array(
          z.looseObject({
            kind: z.string().optional(),
            total: z.number().optional(),
            succeeded: z.number().optional(),
            failed: z.number().optional(),
          }),
        )
        .optional(),
      unmappedComponents: z.array(z.string()).optional(),
      missingFiles: z.array(z.string()).optional(),
      errors: z
        .array(
          z.looseObject({ code: z.number().optional(), count: z.number().optional(), sample: z.string().optional() }),
        )
        .optional(),
    }),
};

/** Input of {@link cutover}. */
export interface CutoverRequest {
  /** Migration job. */
  migrationId: string;
  /** Tenant codes. */
  tenants: string[];
  /** Back to the old system. */
  reverse?: boolean | undefined;
}

/** Result of {@link cutover}. */
export interface CutoverResponse {
  /** Outcome by tenant. */
  results?:
    | {
        /** Tenant code, chosen by the SaaS. */
        tenantCode: TenantCode;
        /** Whether it worked. */
        ok: boolean;
        /** Error number. */
        code?: number | undefined;
        /** Why it was refused. */
        msg?: string | undefined;
      }[]
    | undefined;
}

/**
 * 迁移任务切换。Switches the named tenants over to their tenant apps.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /migrations/{migrationId}/cutover`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const cutover: PaasEndpoint<CutoverRequest, CutoverResponse, 'team'> = {
  id: 'paas.migration.cutover',
  family: 'migration',
  method: 'POST',
  path: '/migrations/{migrationId}/cutover',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40412, 42211],
  request: (z: Zod) =>
    z.strictObject({ migrationId: z.string(), tenants: z.array(z.string()), reverse: z.boolean().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      results: z
        .array(
          z.looseObject({
            tenantCode: tenantCode(z),
            ok: z.boolean(),
            code: z.number().optional(),
            msg: z.string().optional(),
          }),
        )
        .optional(),
    }),
};
