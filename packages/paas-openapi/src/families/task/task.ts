import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode, tenantAppCode, tenantCode } from '../schemas.js';
import type { AppCode, EnvCode, TenantAppCode, TenantCode } from '../wire.js';

/** codes the task is about. */
interface Subject {
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version?: string | undefined;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** Tenant-app code, chosen by the SaaS. */
  tenantAppCode?: TenantAppCode | undefined;
}

const subject = (z: Zod) =>
  z.looseObject({
    appCode: appCode(z).optional(),
    envCode: envCode(z).optional(),
    version: z.string().optional(),
    tenantCode: tenantCode(z).optional(),
    tenantAppCode: tenantAppCode(z).optional(),
  });

/** Why it failed. */
interface GetError {
  /** Error number. */
  code?: number | undefined;
  /** Why it was refused. */
  msg?: string | undefined;
}

const getError = (z: Zod) => z.looseObject({ code: z.number().optional(), msg: z.string().optional() });

/** An asynchronous operation. */
export interface Task {
  /** Task, to wait for. */
  taskId?: string | undefined;
  /**
   * What the task does: `component.sync`, `version.publish`, `version.rollback`, `tenantApp.open`, `tenantApp.upgrade`,
   * `tenantApp.delete`, `migration`.
   */
  type: string;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
  /** 0 to 100. */
  progress: number;
  /** Codes the task is about. */
  subject?: Subject | undefined;
  /** Why it failed. */
  error?: GetError | null | undefined;
  /** Same shape as the synchronous answer of the operation. */
  result?: Record<string, unknown> | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** When it ended; RFC 3339. */
  finishedAt?: string | null | undefined;
}

const task = (z: Zod) =>
  z.looseObject({
    taskId: z.string().optional(),
    type: z.string(),
    status: z.string(),
    progress: z.number(),
    subject: subject(z).optional(),
    error: getError(z).nullable().optional(),
    result: z.record(z.string(), z.unknown()).optional(),
    createdAt: z.string().optional(),
    finishedAt: z.string().nullable().optional(),
  });

/** Input of {@link get}. */
export interface GetRequest {
  /** Task, to wait for. */
  taskId: string;
}

/** Result of {@link get}. */
export type GetResponse = Task;

/**
 * 查询任务。State of an asynchronous operation.
 * Known from: reconstructed. On the wire: convention of TCMPP (BusinessId then Describe…). Tier: core.
 * Calls `GET /tasks/{taskId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.task.get',
  family: 'task',
  method: 'GET',
  path: '/tasks/{taskId}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40409],
  request: (z: Zod) => z.strictObject({ taskId: z.string() }),
  response: (z: Zod) => task(z),
};

/** Input of {@link list}. */
export interface ListRequest {
  /** What the task does. */
  type?: string | undefined;
  /** State. */
  status?: string | undefined;
  /** Application code, chosen when the app is created. */
  appCode?: AppCode | undefined;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** Tenant code, chosen by the SaaS. */
  tenantCode?: TenantCode | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Task[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 任务列表。Lists tasks.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /tasks`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Task, 'page' | 'pageSize'> = {
  id: 'paas.task.list',
  family: 'task',
  method: 'GET',
  path: '/tasks',
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
      type: z.string().optional(),
      status: z.string().optional(),
      appCode: appCode(z).optional(),
      envCode: envCode(z).optional(),
      tenantCode: tenantCode(z).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(task(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link cancel}. */
export interface CancelRequest {
  /** Task, to wait for. */
  taskId: string;
}

/** Result of {@link cancel}. */
export type CancelResponse = Task;

/**
 * 任务取消。Asks for the end of a task.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /tasks/{taskId}/cancel`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const cancel: PaasEndpoint<CancelRequest, CancelResponse, 'team'> = {
  id: 'paas.task.cancel',
  family: 'task',
  method: 'POST',
  path: '/tasks/{taskId}/cancel',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40409, 42210],
  request: (z: Zod) => z.strictObject({ taskId: z.string() }),
  response: (z: Zod) => task(z),
};
