import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** A deployment config. */
export interface DeploymentConfig {
  /** Config. */
  configId: string;
  /** Name. */
  name: string;
  /** The public-cloud default cannot be changed or deleted. */
  isDefault?: boolean | undefined;
  /**
   * Where the storage is: `platform` public-cloud default of the platform, `aliyun-oss`, `tencent-cos`, `huawei-obs`, `s3`,
   * `minio`, `custom`.
   */
  provider?: string | undefined;
  /** Address of the storage service. */
  endpoint?: string | undefined;
  /** Region of the storage service. */
  region?: string | undefined;
  /** Bucket. */
  bucket?: string | undefined;
  /** Path in front of every key. */
  prefix?: string | undefined;
  /** Id of the storage's access key. */
  accessKeyId?: string | undefined;
  /** CDN or gateway address from which clients read. */
  publicBaseUrl?: string | undefined;
  /** Environment codes. */
  usedByEnvs?: string[] | undefined;
  /** Note of the team. */
  remark?: string | null | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const deploymentConfig = (z: Zod) =>
  z.looseObject({
    configId: z.string(),
    name: z.string(),
    isDefault: z.boolean().optional(),
    provider: z.string().optional(),
    endpoint: z.string().optional(),
    region: z.string().optional(),
    bucket: z.string().optional(),
    prefix: z.string().optional(),
    accessKeyId: z.string().optional(),
    publicBaseUrl: z.string().optional(),
    usedByEnvs: z.array(z.string()).optional(),
    remark: z.string().nullable().optional(),
    createdAt: z.string().optional(),
    updatedAt: z.string().optional(),
  });

/** Input of {@link list}. */
export interface ListRequest {
  /** Name. */
  name?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
  /** The page. */
  items: DeploymentConfig[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 部署配置列表。Lists deployment config (artefacts bound to a deployment or version, such as runtime metadata).
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /deployment-configs`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', DeploymentConfig, 'page' | 'pageSize'> = {
  id: 'paas.deploymentConfig.list',
  family: 'deployment-config',
  method: 'GET',
  path: '/deployment-configs',
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
    z.strictObject({ name: z.string().optional(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(deploymentConfig(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Name. */
  name: string;
  /**
   * Where the storage is: `platform` public-cloud default of the platform, `aliyun-oss`, `tencent-cos`, `huawei-obs`, `s3`,
   * `minio`, `custom`.
   */
  provider: string;
  /** Address of the storage service. */
  endpoint?: string | undefined;
  /** Region of the storage service. */
  region?: string | undefined;
  /** Bucket. */
  bucket?: string | undefined;
  /** Path in front of every key. */
  prefix?: string | undefined;
  /** Id of the storage's access key. */
  accessKeyId?: string | undefined;
  /** Write-only, never returned. */
  accessKeySecret?: string | undefined;
  /** CDN or gateway address from which clients read. */
  publicBaseUrl?: string | undefined;
  /** Note of the team. */
  remark?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export type CreateResponse = DeploymentConfig;

/**
 * 新建部署配置。Adds a deployment config (artefacts bound to a deployment or version, such as runtime metadata).
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: reconstructed. Tier: console-step.
 * Calls `POST /deployment-configs`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.deploymentConfig.create',
  family: 'deployment-config',
  method: 'POST',
  path: '/deployment-configs',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40901, 42207],
  request: (z: Zod) =>
    z.strictObject({
      name: z.string(),
      provider: z.string(),
      endpoint: z.string().optional(),
      region: z.string().optional(),
      bucket: z.string().optional(),
      prefix: z.string().optional(),
      accessKeyId: z.string().optional(),
      accessKeySecret: z.string().optional(),
      publicBaseUrl: z.string().optional(),
      remark: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => deploymentConfig(z),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Config. */
  configId: string;
}

/** Result of {@link get}. */
export type GetResponse = DeploymentConfig;

/**
 * 查询部署配置。Reads it.
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /deployment-configs/{configId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.deploymentConfig.get',
  family: 'deployment-config',
  method: 'GET',
  path: '/deployment-configs/{configId}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40408],
  request: (z: Zod) => z.strictObject({ configId: z.string() }),
  response: (z: Zod) => deploymentConfig(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Config. */
  configId: string;
  /** Name. */
  name?: string | null | undefined;
  /**
   * Where the storage is: `platform` public-cloud default of the platform, `aliyun-oss`, `tencent-cos`, `huawei-obs`, `s3`,
   * `minio`, `custom`.
   */
  provider?: string | null | undefined;
  /** Address of the storage service. */
  endpoint?: string | null | undefined;
  /** Region of the storage service. */
  region?: string | null | undefined;
  /** Bucket. */
  bucket?: string | null | undefined;
  /** Path in front of every key. */
  prefix?: string | null | undefined;
  /** Id of the storage's access key. */
  accessKeyId?: string | null | undefined;
  /** Write-only, never returned. */
  accessKeySecret?: string | null | undefined;
  /** CDN or gateway address from which clients read. */
  publicBaseUrl?: string | null | undefined;
  /** Note of the team. */
  remark?: string | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = DeploymentConfig;

/**
 * 修改部署配置。Changes it.
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: reconstructed. Tier: console-step.
 * Calls `PUT /deployment-configs/{configId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.deploymentConfig.update',
  family: 'deployment-config',
  method: 'PUT',
  path: '/deployment-configs/{configId}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40408, 42208],
  request: (z: Zod) =>
    z.strictObject({
      configId: z.string(),
      name: z.string().nullable().optional(),
      provider: z.string().nullable().optional(),
      endpoint: z.string().nullable().optional(),
      region: z.string().nullable().optional(),
      bucket: z.string().nullable().optional(),
      prefix: z.string().nullable().optional(),
      accessKeyId: z.string().nullable().optional(),
      accessKeySecret: z.string().nullable().optional(),
      publicBaseUrl: z.string().nullable().optional(),
      remark: z.string().nullable().optional(),
    }),
  response: (z: Zod) => deploymentConfig(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Config. */
  configId: string;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除部署配置。Removes one that no environment uses.
 * Known from: the onboarding guide (接入流程), 1.2.1.1. On the wire: reconstructed. Tier: console-step.
 * Calls `DELETE /deployment-configs/{configId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.deploymentConfig.delete',
  family: 'deployment-config',
  method: 'DELETE',
  path: '/deployment-configs/{configId}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40408, 40904, 42208],
  request: (z: Zod) => z.strictObject({ configId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link verify}. */
export interface VerifyRequest {
  /** Config. */
  configId: string;
}

/** Result of {@link verify}. */
export interface VerifyResponse {
  /** Whether it worked. */
  ok: boolean;
  /** Milliseconds that the probe took. */
  latencyMs?: number | undefined;
  /** Why it failed. */
  error?: string | null | undefined;
}

/**
 * 部署配置验证。Writes, reads and deletes a probe object.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `POST /deployment-configs/{configId}/verify`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const verify: PaasEndpoint<VerifyRequest, VerifyResponse, 'team'> = {
  id: 'paas.deploymentConfig.verify',
  family: 'deployment-config',
  method: 'POST',
  path: '/deployment-configs/{configId}/verify',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40408],
  request: (z: Zod) => z.strictObject({ configId: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ ok: z.boolean(), latencyMs: z.number().optional(), error: z.string().nullable().optional() }),
};
