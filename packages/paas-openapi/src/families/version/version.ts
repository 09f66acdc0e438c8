import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode } from '../schemas.js';
import type { AppCode, EnvCode, NoFields } from '../wire.js';

/** A version. */
export interface Version {
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Free text about it. */
  description?: string | undefined;
  /**
   * State: `draft` created, not published anywhere, `publishing`, `published` at least one environment, `failed` last publish
   * failed.
   */
  status: string;
  /** Resolved when the version was created. */
  componentPackages?: ComponentPackage[] | undefined;
  /** Where the version has been published. */
  deployments?: Deployment[] | undefined;
  /** Who made it. */
  createdBy?: string | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
}

const versionMembers = (z: Zod) => ({
  version: z.string(),
  description: z.string().optional(),
  status: z.string(),
  componentPackages: z.array(componentPackage(z)).optional(),
  deployments: z.array(deployment(z)).optional(),
  createdBy: z.string().optional(),
  createdAt: z.string().optional(),
});
const version = (z: Zod) => z.looseObject(versionMembers(z));

/** resolved when the version was created. */
interface ComponentPackage {
  /** Component package. */
  packageId: string;
  /** Name. */
  name: string;
  /** Fixed version, or a range when the platform resolves it. */
  version: string;
  /** Version of the package that is used. */
  resolvedVersion?: string | undefined;
  /** Position, ascending. */
  order?: number | undefined;
}

const componentPackage = (z: Zod) =>
  z.looseObject({
    packageId: z.string(),
    name: z.string(),
    version: z.string(),
    resolvedVersion: z.string().optional(),
    order: z.number().optional(),
  });

/** where the version has been published. */
interface Deployment {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** State: `publishing`, `published`, `failed`, `withdrawn`. */
  status: string;
  /** Whether it is online in an environment. */
  isOnline?: boolean | undefined;
  /** When it was published; RFC 3339. */
  publishedAt?: string | undefined;
  /** Under the deployment config of the environment. */
  artifactUrl?: string | undefined;
  /** Why it failed. */
  error?: string | null | undefined;
}

const deployment = (z: Zod) =>
  z.looseObject({
    envCode: envCode(z),
    status: z.string(),
    isOnline: z.boolean().optional(),
    publishedAt: z.string().optional(),
    artifactUrl: z.string().optional(),
    error: z.string().nullable().optional(),
  });

/** Input of {@link list}. */
export interface ListRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** State. */
  status?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link list}. */
export interface ListResponse {
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
 * 版本列表。Lists versions.
 * Known from: the onboarding guide (接入流程), 1.5. On the wire: convention of TCMPP DescribeMNPAllStageVersions. Tier:
 * console-step.
 * Calls `GET /apps/{appCode}/versions`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', Version, 'page' | 'pageSize'> = {
  id: 'paas.version.list',
  family: 'version',
  method: 'GET',
  path: '/apps/{appCode}/versions',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401],
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
      envCode: envCode(z).optional(),
      status: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(version(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Free text about it. */
  description?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export interface CreateResponse extends Version {
  /** False when it existed already with the same content. */
  created?: boolean | undefined;
}

/**
 * 新建版本。Creates a version number.
 * Known from: the onboarding guide (接入流程), 1.5 (3). On the wire: convention of TCMPP CreateMNPVersion. Tier: console-step.
 * Calls `POST /apps/{appCode}/versions`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.version.create',
  family: 'version',
  method: 'POST',
  path: '/apps/{appCode}/versions',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40401, 40902, 42206],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      version: z.string(),
      description: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ ...versionMembers(z), created: z.boolean().optional() }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
}

/** Result of {@link get}. */
export type GetResponse = Version;

/**
 * 查询版本。Reads a version, and where it is deployed.
 * Known from: the onboarding guide (接入流程), 1.5. On the wire: convention of TCMPP DescribeMNPVersion. Tier: console-step.
 * Calls `GET /apps/{appCode}/versions/{version}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.version.get',
  family: 'version',
  method: 'GET',
  path: '/apps/{appCode}/versions/{version}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40403],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), version: z.string() }),
  response: (z: Zod) => version(z),
};

/** Input of {@link remove}. */
export interface RemoveRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
}

/** Result of {@link remove}. */
export type RemoveResponse = NoFields;

/**
 * 删除版本。Removes a draft.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /apps/{appCode}/versions/{version}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const remove: PaasEndpoint<RemoveRequest, RemoveResponse, 'team'> = {
  id: 'paas.version.delete',
  family: 'version',
  method: 'DELETE',
  path: '/apps/{appCode}/versions/{version}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40403, 40904],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), version: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link publish}. */
export interface PublishRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Environment set on the app when absent, else the default environment. */
  envCode?: EnvCode | undefined;
  /** The onboarding guide makes a published version online by itself. */
  setOnline?: boolean | undefined;
  /** Also move tenant apps whose policy is followOnline. */
  upgradeTenantApps?: boolean | undefined;
  /** Note of the team. */
  remark?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link publish}. */
export interface PublishResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 版本发布。Publishes a version to an environment, where it becomes the online one.
 * Known from: the onboarding guide (接入流程), 1.5 (4)-(6). On the wire: convention of TCMPP ReleaseMNPVersion. Tier: console-step.
 * Goes on as a task after its answer.
 * Calls `POST /apps/{appCode}/versions/{version}/publish`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const publish: PaasEndpoint<PublishRequest, PublishResponse, 'team'> = {
  id: 'paas.version.publish',
  family: 'version',
  method: 'POST',
  path: '/apps/{appCode}/versions/{version}/publish',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40401, 40402, 40403, 40907, 42203, 42206, 50001],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      version: z.string(),
      envCode: envCode(z).optional(),
      setOnline: z.boolean().optional(),
      upgradeTenantApps: z.boolean().optional(),
      remark: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};

/** Input of {@link getOnline}. */
export interface GetOnlineRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
}

/** Result of {@link getOnline}. */
export interface GetOnlineResponse {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** When it was published; RFC 3339. */
  publishedAt?: string | undefined;
  /** Who published it. */
  publishedBy?: string | undefined;
  /** Version that was online before. */
  previousVersion?: string | null | undefined;
}

/**
 * 版本查询线上版本。The online version of an environment.
 * Known from: the onboarding guide (接入流程), 1.5 (6). On the wire: reconstructed. Tier: core.
 * Calls `GET /apps/{appCode}/online-version`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getOnline: PaasEndpoint<GetOnlineRequest, GetOnlineResponse, 'team'> = {
  id: 'paas.version.getOnline',
  family: 'version',
  method: 'GET',
  path: '/apps/{appCode}/online-version',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40402, 42201],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), envCode: envCode(z) }),
  response: (z: Zod) =>
    z.looseObject({
      envCode: envCode(z),
      version: z.string(),
      publishedAt: z.string().optional(),
      publishedBy: z.string().optional(),
      previousVersion: z.string().nullable().optional(),
    }),
};

/** Input of {@link setOnline}. */
export interface SetOnlineRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
}

/** Result of {@link setOnline}. */
export interface SetOnlineResponse {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Version that was online before. */
  previousVersion?: string | null | undefined;
}

/**
 * 设置线上版本。Points an environment at another published version.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `PUT /apps/{appCode}/online-version`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const setOnline: PaasEndpoint<SetOnlineRequest, SetOnlineResponse, 'team'> = {
  id: 'paas.version.setOnline',
  family: 'version',
  method: 'PUT',
  path: '/apps/{appCode}/online-version',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40402, 40403, 42202],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), envCode: envCode(z), version: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ envCode: envCode(z), version: z.string(), previousVersion: z.string().nullable().optional() }),
};

/** Input of {@link rollback}. */
export interface RollbackRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version to go back to; default the previous one. */
  toVersion?: string | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link rollback}. */
export interface RollbackResponse {
  /** Poll GET /tasks/{taskId}; absent when the operation ended at once. */
  taskId?: string | undefined;
  /** State: `queued`, `running`, `succeeded`, `partial`, `failed`, `cancelled`. */
  status: string;
}

/**
 * 版本回退。Goes back to the previous online version.
 * Known from: reconstructed. On the wire: convention of TCMPP RollbackMNPVersion. Tier: support. Goes on as a task after its
 * answer.
 * Calls `POST /apps/{appCode}/online-version/rollback`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const rollback: PaasEndpoint<RollbackRequest, RollbackResponse, 'team'> = {
  id: 'paas.version.rollback',
  family: 'version',
  method: 'POST',
  path: '/apps/{appCode}/online-version/rollback',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40401, 40402, 42201, 42202],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      envCode: envCode(z),
      toVersion: z.string().optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ taskId: z.string().optional(), status: z.string() }),
};

/** Input of {@link listReleases}. */
export interface ListReleasesRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode?: EnvCode | undefined;
  /** From 1. */
  page?: number | undefined;
  /** At most 100. */
  pageSize?: number | undefined;
}

/** Result of {@link listReleases}. */
export interface ListReleasesResponse {
  /** The page. */
  items: {
    /** Entry of the history. */
    releaseId: string;
    /** Environment code, chosen when the business environment is created. */
    envCode: EnvCode;
    /** Version number typed at publishing; opaque string, semver recommended. */
    version: string;
    /** What was done: `publish`, `setOnline`, `rollback`. */
    action?: string | undefined;
    /** State: `succeeded`, `failed`. */
    status: string;
    /** Who did it. */
    operator?: string | undefined;
    /** RFC 3339. */
    createdAt?: string | undefined;
  }[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 版本发布记录。History of what was published and rolled back.
 * Known from: reconstructed. On the wire: convention of TCMPP DescribeMNPReleasedVersionHistory. Tier: support.
 * Calls `GET /apps/{appCode}/releases`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listReleases: PaasPagedEndpoint<
  ListReleasesRequest,
  ListReleasesResponse,
  'team',
  NonNullable<ListReleasesResponse['items']>[number],
  'page' | 'pageSize'
> = {
  id: 'paas.version.listReleases',
  family: 'version',
  method: 'GET',
  path: '/apps/{appCode}/releases',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401],
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
      envCode: envCode(z).optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          releaseId: z.string(),
          envCode: envCode(z),
          version: z.string(),
          action: z.string().optional(),
          status: z.string(),
          operator: z.string().optional(),
          createdAt: z.string().optional(),
        }),
      ),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link getArtifacts}. */
export interface GetArtifactsRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
}

/** Result of {@link getArtifacts}. */
export interface GetArtifactsResponse {
  /** The page. */
  items: {
    /** Kind of record: `metadata`, `bundle`, `sourcemap`, `manifest`. */
    kind?: string | undefined;
    /** Address. */
    url: string;
    /** SHA-256 of the content, hexadecimal. */
    sha256?: string | undefined;
    /** Bytes. */
    size?: number | undefined;
  }[];
}

/**
 * 版本查询产物。Artefacts that a version wrote under the deployment config.
 * Known from: the onboarding guide (接入流程), 1.2.1.1 (runtime metadata is a version artefact). On the wire: convention of TCMPP
 * DescribeMNPOfflinePackageURL. Tier: support.
 * Calls `GET /apps/{appCode}/versions/{version}/artifacts`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const getArtifacts: PaasEndpoint<GetArtifactsRequest, GetArtifactsResponse, 'team'> = {
  id: 'paas.version.getArtifacts',
  family: 'version',
  method: 'GET',
  path: '/apps/{appCode}/versions/{version}/artifacts',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40402, 40403, 42202],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), version: z.string(), envCode: envCode(z) }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          kind: z.string().optional(),
          url: z.string(),
          sha256: z.string().optional(),
          size: z.number().optional(),
        }),
      ),
    }),
};
