import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { envCode } from '../schemas.js';
import type { EnvCode, NoFields } from '../wire.js';

/** A business environment. */
export interface Env {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Name of the environment. */
  envName: string;
  /**
   * The four stages are those of the onboarding guide; the names are those of the vendor’s front end: `dev` 开发, `test` 测试, `beta`
   * 预发布, `prod` 生产.
   */
  stage?: string | undefined;
  /** Position in the development flow. */
  order?: number | undefined;
  /** Environment of the platform used when the optional steps are skipped. */
  isDefault?: boolean | undefined;
  /** Null = public-cloud default. */
  deploymentConfigId?: string | null | undefined;
  /** Null = public-cloud default. */
  fileStorageConfigId?: string | null | undefined;
  /** Free key/value configuration items of the environment. */
  variables?: Record<string, unknown> | undefined;
  /** Back-end domains of the SaaS in this environment. */
  apiDomains?: string[] | undefined;
  /** Note of the team. */
  remark?: string | null | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const envMembers = (z: Zod) => ({
  envCode: envCode(z),
  envName: z.string(),
  stage: z.string().optional(),
  order: z.number().optional(),
  isDefault: z.boolean().optional(),
  deploymentConfigId: z.string().nullable().optional(),
  fileStorageConfigId: z.string().nullable().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
  apiDomains: z.array(z.string()).optional(),
  remark: z.string().nullable().optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
});
const env = (z: Zod) => z.looseObject(envMembers(z));

/** Input of {@link list}. */
export interface ListRequest {
  /** Only environments of this stage. */
  stage?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: Env[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 业务环境列表。Lists business environments.
 * Known from: the onboarding guide (接入流程), 1.2.2. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /envs`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Env, 'page' | 'pageSize'> = {
  id: 'paas.env.list',
  family: 'env',
  method: 'GET',
  path: '/envs',
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
    z.strictObject({ stage: z.string().optional(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(env(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Name of the environment. */
  envName: string;
  /**
   * The four stages are those of the onboarding guide; the names are those of the vendor’s front end: `dev` 开发, `test` 测试, `beta`
   * 预发布, `prod` 生产.
   */
  stage: string;
  /** Position in the development flow. */
  order?: number | undefined;
  /** Null = public-cloud default. */
  deploymentConfigId?: string | undefined;
  /** Null = public-cloud default. */
  fileStorageConfigId?: string | undefined;
  /** Free key/value configuration items of the environment. */
  variables?: Record<string, unknown> | undefined;
  /** Back-end domains of the SaaS in this environment. */
  apiDomains?: string[] | undefined;
  /** Note of the team. */
  remark?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export interface CreateResponse extends Env {
  /** False when it existed already with the same content. */
  created?: boolean | undefined;
}

/**
 * 新建业务环境。Creates a business environment.
 * Known from: the onboarding guide (接入流程), 1.2.2. On the wire: reconstructed. Tier: console-step.
 * Calls `POST /envs`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.env.create',
  family: 'env',
  method: 'POST',
  path: '/envs',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40408, 40901],
  request: (z: Zod) =>
    z.strictObject({
      envCode: envCode(z),
      envName: z.string(),
      stage: z.string(),
      order: z.number().optional(),
      deploymentConfigId: z.string().optional(),
      fileStorageConfigId: z.string().optional(),
      variables: z.record(z.string(), z.unknown()).optional(),
      apiDomains: z.array(z.string()).optional(),
      remark: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ ...envMembers(z), created: z.boolean().optional() }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
}

/** Result of {@link get}. */
export type GetResponse = Env;

/**
 * 查询业务环境。Reads it.
 * Known from: the onboarding guide (接入流程), 1.2.2. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /envs/{envCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.env.get',
  family: 'env',
  method: 'GET',
  path: '/envs/{envCode}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40402],
  request: (z: Zod) => z.strictObject({ envCode: envCode(z) }),
  response: (z: Zod) => env(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Name of the environment. */
  envName?: string | null | undefined;
  /**
   * The four stages are those of the onboarding guide; the names are those of the vendor’s front end: `dev` 开发, `test` 测试, `beta`
   * 预发布, `prod` 生产.
   */
  stage?: string | null | undefined;
  /** Position in the development flow. */
  order?: number | null | undefined;
  /** Null = public-cloud default. */
  deploymentConfigId?: string | null | undefined;
  /** Null = public-cloud default. */
  fileStorageConfigId?: string | null | undefined;
  /** Free key/value configuration items of the environment. */
  variables?: Record<string, unknown> | null | undefined;
  /** Back-end domains of the SaaS in this environment. */
  apiDomains?: string[] | null | undefined;
  /** Note of the team. */
  remark?: string | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = Env;

/**
 * 修改业务环境。Changes it.
 * Known from: the onboarding guide (接入流程), 1.2.2 (heading says create/edit). On the wire: reconstructed. Tier: console-step.
 * Calls `PUT /envs/{envCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.env.update',
  family: 'env',
  method: 'PUT',
  path: '/envs/{envCode}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40402, 40408],
  request: (z: Zod) =>
    z.strictObject({
      envCode: envCode(z),
      envName: z.string().nullable().optional(),
      stage: z.string().nullable().optional(),
      order: z.number().nullable().optional(),
      deploymentConfigId: z.string().nullable().optional(),
      fileStorageConfigId: z.string().nullable().optional(),
      variables: z.record(z.string(), z.unknown()).nullable().optional(),
      apiDomains: z.array(z.string()).nullable().optional(),
      remark: z.string().nullable().optional(),
    }),
  response: (z: Zod) => env(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除业务环境。Removes one that no app uses.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /envs/{envCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.env.delete',
  family: 'env',
  method: 'DELETE',
  path: '/envs/{envCode}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40402, 40904],
  request: (z: Zod) => z.strictObject({ envCode: envCode(z) }),
  response: (z: Zod) => z.looseObject({}),
};
