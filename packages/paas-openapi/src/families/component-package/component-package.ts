import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** A component package, or an application's reference to one. */
export interface ComponentPackage {
  /** Component package. */
  packageId: string;
  /** Name. */
  name: string;
  /** Name for people. */
  displayName?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Where it comes from: `git`, `npm`, `upload`. */
  source?: string | undefined;
  /** The platform must have been given read access. */
  repoUrl?: string | undefined;
  /** Branch or tag. */
  repoRef?: string | undefined;
  /** The newest version. */
  latestVersion?: string | undefined;
  /**
   * Whether the platform can read the repository: `granted` readable, `denied` ask the platform, `unknown` not checked.
   */
  repoAccess?: string | undefined;
  /** Components in it. */
  componentCount?: number | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const componentPackage = (z: Zod) =>
  z.looseObject({
    packageId: z.string(),
    name: z.string(),
    displayName: z.string().optional(),
    description: z.string().optional(),
    source: z.string().optional(),
    repoUrl: z.string().optional(),
    repoRef: z.string().optional(),
    latestVersion: z.string().optional(),
    repoAccess: z.string().optional(),
    componentCount: z.number().optional(),
    createdAt: z.string().optional(),
    updatedAt: z.string().optional(),
  });

/** A version. */
export interface Version {
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** State: `pending`, `building`, `ready`, `failed`. */
  status: string;
  /** Whether it comes with the platform. */
  isBuiltIn?: boolean | undefined;
  /** Whether it is a nightly build. */
  isNightly?: boolean | undefined;
  /** Least version of the engine. */
  minEngineVersion?: string | undefined;
  /** Highest version of the engine. */
  maxEngineVersion?: string | undefined;
  /** Note of the team. */
  remark?: string | null | undefined;
  /** Commit built from. */
  commit?: string | undefined;
  /** Where the built package is. */
  packageUrl?: string | undefined;
  /** SHA-256 of the content, hexadecimal. */
  sha256?: string | undefined;
  /** Why it failed. */
  error?: string | null | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
}

const versionMembers = (z: Zod) => ({
  version: z.string(),
  status: z.string(),
  isBuiltIn: z.boolean().optional(),
  isNightly: z.boolean().optional(),
  minEngineVersion: z.string().optional(),
  maxEngineVersion: z.string().optional(),
  remark: z.string().nullable().optional(),
  commit: z.string().optional(),
  packageUrl: z.string().optional(),
  sha256: z.string().optional(),
  error: z.string().nullable().optional(),
  createdAt: z.string().optional(),
});
const version = (z: Zod) => z.looseObject(versionMembers(z));

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
  items: ComponentPackage[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 组件包列表。Lists registered component packages.
 * Known from: the onboarding guide (接入流程), 1.2.3. On the wire: seen on other surfaces of the vendor (console path and
 * parameters). Tier: console-step.
 * Calls `GET /component-packages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', ComponentPackage, 'page' | 'pageSize'> = {
  id: 'paas.componentPackage.list',
  family: 'component-package',
  method: 'GET',
  path: '/component-packages',
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
      items: z.array(componentPackage(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Name. */
  name: string;
  /** Name for people. */
  displayName?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Where it comes from: `git`, `npm`, `upload`. */
  source?: string | undefined;
  /** Address of the repository. */
  repoUrl?: string | undefined;
  /** Branch, tag or commit. */
  repoRef?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export type CreateResponse = ComponentPackage;

/**
 * 新建组件包。Registers a component package.
 * Known from: the onboarding guide (接入流程), 1.2.3. On the wire: reconstructed. Tier: console-step.
 * Calls `POST /component-packages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.componentPackage.create',
  family: 'component-package',
  method: 'POST',
  path: '/component-packages',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40303, 40901],
  request: (z: Zod) =>
    z.strictObject({
      name: z.string(),
      displayName: z.string().optional(),
      description: z.string().optional(),
      source: z.string().optional(),
      repoUrl: z.string().optional(),
      repoRef: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => componentPackage(z),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Component package. */
  packageId: string;
}

/** Result of {@link get}. */
export type GetResponse = ComponentPackage;

/**
 * 查询组件包。Reads it.
 * Known from: the onboarding guide (接入流程), 1.2.3. On the wire: seen on other surfaces of the vendor (console path
 * component-package/{id}). Tier: console-step.
 * Calls `GET /component-packages/{packageId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.componentPackage.get',
  family: 'component-package',
  method: 'GET',
  path: '/component-packages/{packageId}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404],
  request: (z: Zod) => z.strictObject({ packageId: z.string() }),
  response: (z: Zod) => componentPackage(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Component package. */
  packageId: string;
  /** Name. */
  name?: string | null | undefined;
  /** Name for people. */
  displayName?: string | null | undefined;
  /** Free text about it. */
  description?: string | null | undefined;
  /** Where it comes from: `git`, `npm`, `upload`. */
  source?: string | null | undefined;
  /** Address of the repository. */
  repoUrl?: string | null | undefined;
  /** Branch, tag or commit. */
  repoRef?: string | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = ComponentPackage;

/**
 * 修改组件包。Changes it.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `PUT /component-packages/{packageId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.componentPackage.update',
  family: 'component-package',
  method: 'PUT',
  path: '/component-packages/{packageId}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404],
  request: (z: Zod) =>
    z.strictObject({
      packageId: z.string(),
      name: z.string().nullable().optional(),
      displayName: z.string().nullable().optional(),
      description: z.string().nullable().optional(),
      source: z.string().nullable().optional(),
      repoUrl: z.string().nullable().optional(),
      repoRef: z.string().nullable().optional(),
    }),
  response: (z: Zod) => componentPackage(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Component package. */
  packageId: string;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除组件包。Removes one that no app refers to.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /component-packages/{packageId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.componentPackage.delete',
  family: 'component-package',
  method: 'DELETE',
  path: '/component-packages/{packageId}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404, 40904],
  request: (z: Zod) => z.strictObject({ packageId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listVersions}. */
export interface ListVersionsRequest {
  /** Component package. */
  packageId: string;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link listVersions}. */
export interface ListVersionsResponse {
  /** The page. */
  items: Version[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 组件包版本列表。Lists versions.
 * Known from: seen on other surfaces of the vendor. On the wire: seen on other surfaces of the vendor (console path and
 * parameters). Tier: console-step.
 * Calls `GET /component-packages/{packageId}/versions`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listVersions: PaasPagedEndpoint<
  ListVersionsRequest,
  ListVersionsResponse,
  'team',
  Version,
  'page' | 'pageSize'
> = {
  id: 'paas.componentPackage.listVersions',
  family: 'component-package',
  method: 'GET',
  path: '/component-packages/{packageId}/versions',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40404],
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
    z.strictObject({ packageId: z.string(), page: z.number().optional(), pageSize: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(version(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link createVersion}. */
export interface CreateVersionRequest {
  /** Component package. */
  packageId: string;
  /** Zip. */
  package: Upload;
  /** Version number. */
  version: string;
  /** Whether it comes with the platform. */
  isBuiltIn?: boolean | undefined;
  /** Whether it is a nightly build. */
  isNightly?: boolean | undefined;
  /** Least version of the engine. */
  minEngineVersion?: string | undefined;
  /** Highest version of the engine. */
  maxEngineVersion?: string | undefined;
  /** Note of the team. */
  remark?: string | undefined;
}

/** Result of {@link createVersion}. */
export interface CreateVersionResponse extends Version {
  /** False when it existed already with the same content. */
  created?: boolean | undefined;
}

/**
 * 组件包上传版本。Uploads a built version.
 * Known from: seen on other surfaces of the vendor. On the wire: seen on other surfaces of the vendor (console form fields).
 * Tier: console-step.
 * Calls `POST /component-packages/{packageId}/versions`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const createVersion: PaasEndpoint<CreateVersionRequest, CreateVersionResponse, 'team'> = {
  id: 'paas.componentPackage.createVersion',
  family: 'component-package',
  method: 'POST',
  path: '/component-packages/{packageId}/versions',
  auth: 'team',
  body: 'multipart',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40000, 40404, 40902],
  request: (z: Zod) =>
    z.strictObject({
      packageId: z.string(),
      package: upload(z),
      version: z.string(),
      isBuiltIn: z.boolean().optional(),
      isNightly: z.boolean().optional(),
      minEngineVersion: z.string().optional(),
      maxEngineVersion: z.string().optional(),
      remark: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ ...versionMembers(z), created: z.boolean().optional() }),
};

/** Input of {@link getVersion}. */
export interface GetVersionRequest {
  /** Component package. */
  packageId: string;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
}

/** Result of {@link getVersion}. */
export type GetVersionResponse = Version;

/**
 * 组件包查询版本。Reads a version and the state of its build.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `GET /component-packages/{packageId}/versions/{version}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getVersion: PaasEndpoint<GetVersionRequest, GetVersionResponse, 'team'> = {
  id: 'paas.componentPackage.getVersion',
  family: 'component-package',
  method: 'GET',
  path: '/component-packages/{packageId}/versions/{version}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40403, 40404],
  request: (z: Zod) => z.strictObject({ packageId: z.string(), version: z.string() }),
  response: (z: Zod) => version(z),
};

/** Input of {@link sync}. */
export interface SyncRequest {
  /** Component package. */
  packageId: string;
  /** Branch, tag or commit; default that of the package. */
  ref?: string | undefined;
  /** Version number. */
  version?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link sync}. */
export interface SyncResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 组件包同步仓库。Lets the platform read the repository and build a version.
 * Known from: the onboarding guide (接入流程), 1.2.3 (the platform reads the repository). On the wire: reconstructed. Tier:
 * console-step. Goes on as a task after its answer.
 * Calls `POST /component-packages/{packageId}/sync`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const sync: PaasEndpoint<SyncRequest, SyncResponse, 'team'> = {
  id: 'paas.componentPackage.sync',
  family: 'component-package',
  method: 'POST',
  path: '/component-packages/{packageId}/sync',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40303, 40404, 40907],
  request: (z: Zod) =>
    z.strictObject({
      packageId: z.string(),
      ref: z.string().optional(),
      version: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};
