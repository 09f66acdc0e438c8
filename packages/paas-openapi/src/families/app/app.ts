import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint, PaasPagedEndpoint } from '../../endpoint.js';
import { appCode, envCode } from '../schemas.js';
import type { AppCode, EnvCode, NoFields } from '../wire.js';

/** An application. */
export interface App {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Name of the application. */
  appName: string;
  /** Free text about it. */
  description?: string | undefined;
  /** Address of the logo. */
  logo?: string | undefined;
  /** What the application is built for: `miniprogram`, `h5`, `mixed`. */
  type: string;
  /** Wechat, baidu, alipay, douyin, h5. */
  platforms?: string[] | undefined;
  /** Business environment the app is set to. */
  currentEnvCode?: string | undefined;
  /** One per environment. */
  onlineVersions?: OnlineVersion[] | undefined;
  /** State: `active`, `archived`. */
  status: string;
  /** Free data of the SaaS. */
  ext?: Record<string, unknown> | undefined;
  /** RFC 3339. */
  createdAt?: string | undefined;
  /** RFC 3339. */
  updatedAt?: string | undefined;
}

const appMembers = (z: Zod) => ({
  appCode: appCode(z),
  appName: z.string(),
  description: z.string().optional(),
  logo: z.string().optional(),
  type: z.string(),
  platforms: z.array(z.string()).optional(),
  currentEnvCode: z.string().optional(),
  onlineVersions: z.array(onlineVersion(z)).optional(),
  status: z.string(),
  ext: z.record(z.string(), z.unknown()).optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
});
const app = (z: Zod) => z.looseObject(appMembers(z));

/** one per environment. */
interface OnlineVersion {
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
  /** Version number typed at publishing; opaque string, semver recommended. */
  version: string;
}

const onlineVersion = (z: Zod) => z.looseObject({ envCode: envCode(z), version: z.string() });

/** A component package, or an application's reference to one. */
export interface ComponentPackage {
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

/** Input of {@link list}. */
export interface ListRequest {
  /** Name. */
  name?: string | undefined;
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
  items: App[];
  /** Of all pages. */
  total?: number | undefined;
  /** Page, from 1. */
  page?: number | undefined;
  /** Items a page, at most 100. */
  pageSize?: number | undefined;
}

/**
 * 应用列表。Lists apps of the team.
 * Known from: the onboarding guide (接入流程), 1.3. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /apps`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const list: PaasPagedEndpoint<ListRequest, ListResponse, 'team', App, 'page' | 'pageSize'> = {
  id: 'paas.app.list',
  family: 'app',
  method: 'GET',
  path: '/apps',
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
      name: z.string().optional(),
      status: z.string().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(app(z)),
      total: z.number().optional(),
      page: z.number().optional(),
      pageSize: z.number().optional(),
    }),
};

/** Input of {@link create}. */
export interface CreateRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Name of the application. */
  appName: string;
  /** Free text about it. */
  description?: string | undefined;
  /** Address of the logo. */
  logo?: string | undefined;
  /** What the application is built for: `miniprogram`, `h5`, `mixed`. */
  type?: string | undefined;
  /** Clients that it is built for. */
  platforms?: string[] | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | undefined;
  /**
   * Idempotency key, kept for 24 hours: repeating with it gives the first answer again; the client makes one for each call.
   */
  clientToken?: string | undefined;
}

/** Result of {@link create}. */
export interface CreateResponse extends App {
  /** False when it existed already with the same content. */
  created?: boolean | undefined;
}

/**
 * 新建应用。Creates an app.
 * Known from: the onboarding guide (接入流程), 1.3. On the wire: convention of TCMPP CreateMNP. Tier: console-step.
 * Calls `POST /apps`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const create: PaasEndpoint<CreateRequest, CreateResponse, 'team'> = {
  id: 'paas.app.create',
  family: 'app',
  method: 'POST',
  path: '/apps',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  supplied: ['clientToken'],
  errors: [40000, 40901],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      appName: z.string(),
      description: z.string().optional(),
      logo: z.string().optional(),
      type: z.string().optional(),
      platforms: z.array(z.string()).optional(),
      ext: z.record(z.string(), z.unknown()).optional(),
      clientToken: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ ...appMembers(z), created: z.boolean().optional() }),
};

/** Input of {@link get}. */
export interface GetRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
}

/** Result of {@link get}. */
export type GetResponse = App;

/**
 * 查询应用。Reads it.
 * Known from: the onboarding guide (接入流程), 2.2. On the wire: reconstructed. Tier: core.
 * Calls `GET /apps/{appCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const get: PaasEndpoint<GetRequest, GetResponse, 'team'> = {
  id: 'paas.app.get',
  family: 'app',
  method: 'GET',
  path: '/apps/{appCode}',
  auth: 'team',
  body: 'none',
  retry: 'safe',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z) }),
  response: (z: Zod) => app(z),
};

/** Input of {@link update}. */
export interface UpdateRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Name of the application. */
  appName?: string | null | undefined;
  /** Free text about it. */
  description?: string | null | undefined;
  /** Address of the logo. */
  logo?: string | null | undefined;
  /** What the application is built for: `miniprogram`, `h5`, `mixed`. */
  type?: string | null | undefined;
  /** Clients that it is built for. */
  platforms?: string[] | null | undefined;
  /** Free data of the SaaS, returned as given. */
  ext?: Record<string, unknown> | null | undefined;
}

/** Result of {@link update}. */
export type UpdateResponse = App;

/**
 * 修改应用。Changes name, logo, description.
 * Known from: the onboarding guide (接入流程), 2.2 (app configuration, basic information). On the wire: reconstructed. Tier:
 * console-step.
 * Calls `PUT /apps/{appCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const update: PaasEndpoint<UpdateRequest, UpdateResponse, 'team'> = {
  id: 'paas.app.update',
  family: 'app',
  method: 'PUT',
  path: '/apps/{appCode}',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      appName: z.string().nullable().optional(),
      description: z.string().nullable().optional(),
      logo: z.string().nullable().optional(),
      type: z.string().nullable().optional(),
      platforms: z.array(z.string()).nullable().optional(),
      ext: z.record(z.string(), z.unknown()).nullable().optional(),
    }),
  response: (z: Zod) => app(z),
};

/** Input of {@link archive}. */
export interface ArchiveRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
}

/** Result of {@link archive}. */
export type ArchiveResponse = NoFields;

/**
 * 应用归档。Archives an app without living tenant apps.
 * Known from: reconstructed. On the wire: reconstructed. Tier: support.
 * Calls `DELETE /apps/{appCode}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const archive: PaasEndpoint<ArchiveRequest, ArchiveResponse, 'team'> = {
  id: 'paas.app.archive',
  family: 'app',
  method: 'DELETE',
  path: '/apps/{appCode}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40904],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listComponentPackages}. */
export interface ListComponentPackagesRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
}

/** Result of {@link listComponentPackages}. */
export interface ListComponentPackagesResponse {
  /** The page. */
  items: ComponentPackage[];
}

/**
 * 应用引用的组件包列表。Lists referenced packages.
 * Known from: the onboarding guide (接入流程), 1.4.1. On the wire: reconstructed. Tier: console-step.
 * Calls `GET /apps/{appCode}/component-packages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const listComponentPackages: PaasEndpoint<ListComponentPackagesRequest, ListComponentPackagesResponse, 'team'> =
  {
    id: 'paas.app.listComponentPackages',
    family: 'app',
    method: 'GET',
    path: '/apps/{appCode}/component-packages',
    auth: 'team',
    body: 'none',
    retry: 'safe',
    doc: 'https://minapp.mypaas.com.cn',
    errors: [40401],
    request: (z: Zod) => z.strictObject({ appCode: appCode(z) }),
    response: (z: Zod) => z.looseObject({ items: z.array(componentPackage(z)) }),
  };

/** Input of {@link setComponentPackages}. */
export interface SetComponentPackagesRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** The page. */
  items: {
    /** Component package. */
    packageId: string;
    /** Version number. */
    version: string;
    /** Position, ascending. */
    order?: number | null | undefined;
  }[];
}

/** Result of {@link setComponentPackages}. */
export interface SetComponentPackagesResponse {
  /** The page. */
  items: ComponentPackage[];
}

/**
 * 应用设置引用的组件包。Replaces the whole set of references.
 * Known from: the onboarding guide (接入流程), 1.4.1. On the wire: reconstructed. Tier: console-step.
 * Calls `PUT /apps/{appCode}/component-packages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const setComponentPackages: PaasEndpoint<SetComponentPackagesRequest, SetComponentPackagesResponse, 'team'> = {
  id: 'paas.app.setComponentPackages',
  family: 'app',
  method: 'PUT',
  path: '/apps/{appCode}/component-packages',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40404, 42206],
  request: (z: Zod) =>
    z.strictObject({
      appCode: appCode(z),
      items: z.array(
        z.strictObject({ packageId: z.string(), version: z.string(), order: z.number().nullable().optional() }),
      ),
    }),
  response: (z: Zod) => z.looseObject({ items: z.array(componentPackage(z)) }),
};

/** Input of {@link addComponentPackage}. */
export interface AddComponentPackageRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Component package. */
  packageId: string;
  /** Version number. */
  version: string;
  /** Position, ascending. */
  order?: number | undefined;
}

/** Result of {@link addComponentPackage}. */
export type AddComponentPackageResponse = ComponentPackage;

/**
 * 应用引用组件包。Adds or changes a reference.
 * Known from: the onboarding guide (接入流程), 1.4.1. On the wire: reconstructed. Tier: console-step.
 * Calls `POST /apps/{appCode}/component-packages`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const addComponentPackage: PaasEndpoint<AddComponentPackageRequest, AddComponentPackageResponse, 'team'> = {
  id: 'paas.app.addComponentPackage',
  family: 'app',
  method: 'POST',
  path: '/apps/{appCode}/component-packages',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40404, 42206],
  request: (z: Zod) =>
    z.strictObject({ appCode: appCode(z), packageId: z.string(), version: z.string(), order: z.number().optional() }),
  response: (z: Zod) => componentPackage(z),
};

/** Input of {@link removeComponentPackage}. */
export interface RemoveComponentPackageRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Component package. */
  packageId: string;
}

/** Result of {@link removeComponentPackage}. */
export type RemoveComponentPackageResponse = NoFields;

/**
 * 应用取消引用组件包。Drops a reference.
 * Known from: the onboarding guide (接入流程), 1.4.1. On the wire: reconstructed. Tier: console-step.
 * Calls `DELETE /apps/{appCode}/component-packages/{packageId}`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const removeComponentPackage: PaasEndpoint<
  RemoveComponentPackageRequest,
  RemoveComponentPackageResponse,
  'team'
> = {
  id: 'paas.app.removeComponentPackage',
  family: 'app',
  method: 'DELETE',
  path: '/apps/{appCode}/component-packages/{packageId}',
  auth: 'team',
  body: 'none',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40404],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), packageId: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setEnv}. */
export interface SetEnvRequest {
  /** Application code, chosen when the app is created. */
  appCode: AppCode;
  /** Environment code, chosen when the business environment is created. */
  envCode: EnvCode;
}

/** Result of {@link setEnv}. */
export type SetEnvResponse = App;

/**
 * 应用设置业务环境。Sets the business environment of the app.
 * Known from: the onboarding guide (接入流程), 1.4.2. On the wire: reconstructed. Tier: console-step.
 * Calls `PUT /apps/{appCode}/env`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const setEnv: PaasEndpoint<SetEnvRequest, SetEnvResponse, 'team'> = {
  id: 'paas.app.setEnv',
  family: 'app',
  method: 'PUT',
  path: '/apps/{appCode}/env',
  auth: 'team',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40401, 40402],
  request: (z: Zod) => z.strictObject({ appCode: appCode(z), envCode: envCode(z) }),
  response: (z: Zod) => app(z),
};
