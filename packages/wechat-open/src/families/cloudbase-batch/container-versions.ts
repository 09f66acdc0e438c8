import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Image, when the source is an image. */
interface ImageInfo {
  /** Name of the image repository. */
  repository_name: string;
  /** Whether the image is public. */
  ispublic: boolean;
  /** Tag of the image. */
  tagname: string;
  /** Address of the image registry. */
  server_addr: string;
  /** Address of the image. */
  image_url: string;
}

const imageInfo = (z: Zod) =>
  z.strictObject({
    repository_name: z.string(),
    ispublic: z.boolean(),
    tagname: z.string(),
    server_addr: z.string(),
    image_url: z.string(),
  });

/** Details of the code repository. */
interface CodeDetail {
  /** Name of the repository. */
  name?:
    | {
        /** Short name of the repository. */
        name?: string | undefined;
        /** Full name of the repository. */
        fullname?: string | undefined;
      }
    | undefined;
  /** Address of the repository. */
  url?: string | undefined;
}

const codeDetail = (z: Zod) =>
  z.strictObject({
    name: z.strictObject({ name: z.string().optional(), fullname: z.string().optional() }).optional(),
    url: z.string().optional(),
  });

/** Access to a private image registry. */
interface ImageSecretInfo {
  /** Address of the registry. */
  registryserver?: string | undefined;
  /** User of the registry. */
  username?: string | undefined;
  /** Password of the registry. */
  password?: string | undefined;
  /** Email of the registry's user. */
  email?: string | undefined;
}

const imageSecretInfo = (z: Zod) =>
  z.strictObject({
    registryserver: z.string().optional(),
    username: z.string().optional(),
    password: z.string().optional(),
    email: z.string().optional(),
  });

/** Versions to delete. */
interface DeleteContainerVersionsItem {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Name of the version. */
  version_name: string;
}

const deleteContainerVersionsItem = (z: Zod, object: MakeObject = z.strictObject) =>
  object({ env: z.string(), service_name: z.string(), version_name: z.string() });

/** Input of {@link createContainerVersions}. */
export interface CreateContainerVersionsRequest {
  /** Environments to act on. */
  envs: string[];
  /** Name of the container service. */
  service_name: string;
  /** Source of the version: package, repository or image. */
  upload_type: string;
  /** Share of the traffic, percent, 0 to 100. */
  flow_ratio?: number | undefined;
  /** CPU cores of an instance, default 0.5. */
  cpu?: number | undefined;
  /** Memory of an instance, GB, default 1. */
  mem?: number | undefined;
  /** Fewest instances, 0 to 50, default 0. */
  minnum?: number | undefined;
  /** Most instances, up to 50, default 50. */
  maxnum?: number | undefined;
  /** What scaling follows: `cpu`. */
  policy_type?: string | undefined;
  /** Threshold of scaling, percent, default 60. */
  policy_threshold?: number | undefined;
  /** Port that the container listens on, default 80. */
  container_port?: number | undefined;
  /** Code host: coding, gitlab or github. */
  repository_type?: string | undefined;
  /** Name of the repository. */
  repository?: string | undefined;
  /** Path of the Dockerfile. */
  dockerfile_path?: string | undefined;
  /** Directory of the build. */
  build_dir?: string | undefined;
  /** Environment variables, as JSON text. */
  env_params?: string | undefined;
  /** Branch to build. */
  branch?: string | undefined;
  /** Name of the code package. */
  package_name?: string | undefined;
  /** Version of the code package. */
  package_version?: string | undefined;
  /** Image, when the source is an image. */
  image_info?: ImageInfo | undefined;
  /** Details of the code repository. */
  code_detail?: CodeDetail | undefined;
  /** Access to a private image registry. */
  image_secret_info?: ImageSecretInfo | undefined;
  /** Secret for pulling the image. */
  image_pulls_secret?: string | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Whether the cloud token of WeChat is mounted. */
  mount_wx_token?: boolean | undefined;
  /** Remark on the version. */
  version_remark?: string | undefined;
}

/** Result of {@link createContainerVersions}. */
export interface CreateContainerVersionsResponse {
  /** What succeeded. */
  succ_list: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Name of the version. */
    version_name: string;
  }[];
  /** What failed. */
  fail_list: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** What went wrong in this environment. */
    errormsg: string;
  }[];
}

/**
 * 批量创建容器服务版本。Creates a version of a service in several environments.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/batchcreatecsversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchcreatecsversion.html
 */
export const createContainerVersions: WechatEndpoint<
  CreateContainerVersionsRequest,
  CreateContainerVersionsResponse,
  'component'
> = {
  id: 'cloudbaseBatchBatchCreateContainerServiceVersion',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchcreatecsversion',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchcreatecsversion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      envs: z.array(z.string()),
      service_name: z.string(),
      upload_type: z.string(),
      flow_ratio: z.number().optional(),
      cpu: z.number().optional(),
      mem: z.number().optional(),
      minnum: z.number().optional(),
      maxnum: z.number().optional(),
      policy_type: z.string().optional(),
      policy_threshold: z.number().optional(),
      container_port: z.number().optional(),
      repository_type: z.string().optional(),
      repository: z.string().optional(),
      dockerfile_path: z.string().optional(),
      build_dir: z.string().optional(),
      env_params: z.string().optional(),
      branch: z.string().optional(),
      package_name: z.string().optional(),
      package_version: z.string().optional(),
      image_info: imageInfo(z).optional(),
      code_detail: codeDetail(z).optional(),
      image_secret_info: imageSecretInfo(z).optional(),
      image_pulls_secret: z.string().optional(),
      custom_logs: z.string().optional(),
      mount_wx_token: z.boolean().optional(),
      version_remark: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      succ_list: z.array(z.looseObject({ env: z.string(), version_name: z.string() })),
      fail_list: z.array(z.looseObject({ env: z.string(), errormsg: z.string() })),
    }),
};

/** Input of {@link deleteContainerVersions}. */
export interface DeleteContainerVersionsRequest {
  /** Versions to delete. */
  items: DeleteContainerVersionsItem[];
}

/** Result of {@link deleteContainerVersions}. */
export interface DeleteContainerVersionsResponse {
  /** What succeeded. */
  succ_list: DeleteContainerVersionsItem[];
  /** What failed. */
  fail_list: {
    /** Cloud environment, from {@link listEnvironments}. */
    env: string;
    /** Name of the container service. */
    service_name: string;
    /** Name of the version. */
    version_name: string;
    /** What went wrong with this entry. */
    errmsg: string;
  }[];
}

/**
 * 批量删除容器服务版本。Deletes versions of container services in several environments.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/batchdelcsversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchDelCSVersion.html
 */
export const deleteContainerVersions: WechatEndpoint<
  DeleteContainerVersionsRequest,
  DeleteContainerVersionsResponse,
  'component'
> = {
  id: 'cloudbaseBatchBatchDeleteContainerServiceVersion',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/batchdelcsversion',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchDelCSVersion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ items: z.array(deleteContainerVersionsItem(z)) }),
  response: (z: Zod) =>
    z.looseObject({
      succ_list: z.array(deleteContainerVersionsItem(z, z.looseObject)),
      fail_list: z.array(
        z.looseObject({ env: z.string(), service_name: z.string(), version_name: z.string(), errmsg: z.string() }),
      ),
    }),
};

/** Input of {@link createContainerVersion}. */
export interface CreateContainerVersionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Source of the version: package, repository or image. */
  upload_type: string;
  /** Share of the traffic, percent, 0 to 100. */
  flow_ratio?: number | undefined;
  /** CPU cores of an instance, default 0.5. */
  cpu?: number | undefined;
  /** Memory of an instance, GB, default 1. */
  mem?: number | undefined;
  /** Fewest instances, 0 to 50, default 0. */
  minnum?: number | undefined;
  /** Most instances, up to 50, default 50. */
  maxnum?: number | undefined;
  /** What scaling follows: `cpu`. */
  policy_type?: string | undefined;
  /** Threshold of scaling, percent, default 60. */
  policy_threshold?: number | undefined;
  /** Port that the container listens on, default 80. */
  container_port?: number | undefined;
  /** Code host: coding, gitlab or github. */
  repository_type?: string | undefined;
  /** Name of the repository. */
  repository?: string | undefined;
  /** Path of the Dockerfile. */
  dockerfile_path?: string | undefined;
  /** Directory of the build. */
  build_dir?: string | undefined;
  /** Environment variables, as JSON text. */
  env_params?: string | undefined;
  /** Branch to build. */
  branch?: string | undefined;
  /** Name of the code package. */
  package_name?: string | undefined;
  /** Version of the code package. */
  package_version?: string | undefined;
  /** Image, when the source is an image. */
  image_info?: ImageInfo | undefined;
  /** Details of the code repository. */
  code_detail?: CodeDetail | undefined;
  /** Access to a private image registry. */
  image_secret_info?: ImageSecretInfo | undefined;
  /** Secret for pulling the image. */
  image_pulls_secret?: string | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Whether the cloud token of WeChat is mounted. */
  mount_wx_token?: boolean | undefined;
  /** Remark on the version. */
  version_remark?: string | undefined;
}

/** Result of {@link createContainerVersion}. */
export interface CreateContainerVersionResponse {
  /** Name of the version. */
  version_name: string;
}

/**
 * 创建容器服务版本。Creates a version of a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/createcsversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcsversion.html
 */
export const createContainerVersion: WechatEndpoint<
  CreateContainerVersionRequest,
  CreateContainerVersionResponse,
  'component'
> = {
  id: 'batchCreateContainerServiceVersion',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/createcsversion',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcsversion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      service_name: z.string(),
      upload_type: z.string(),
      flow_ratio: z.number().optional(),
      cpu: z.number().optional(),
      mem: z.number().optional(),
      minnum: z.number().optional(),
      maxnum: z.number().optional(),
      policy_type: z.string().optional(),
      policy_threshold: z.number().optional(),
      container_port: z.number().optional(),
      repository_type: z.string().optional(),
      repository: z.string().optional(),
      dockerfile_path: z.string().optional(),
      build_dir: z.string().optional(),
      env_params: z.string().optional(),
      branch: z.string().optional(),
      package_name: z.string().optional(),
      package_version: z.string().optional(),
      image_info: imageInfo(z).optional(),
      code_detail: codeDetail(z).optional(),
      image_secret_info: imageSecretInfo(z).optional(),
      image_pulls_secret: z.string().optional(),
      custom_logs: z.string().optional(),
      mount_wx_token: z.boolean().optional(),
      version_remark: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ version_name: z.string() }),
};

/** Input of {@link deleteContainerVersion}. */
export interface DeleteContainerVersionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Name of the version. */
  version_name: string;
}

/** Result of {@link deleteContainerVersion}. */
export type DeleteContainerVersionResponse = NoFields;

/**
 * 删除容器服务版本。Deletes a version of a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/delcsversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcsversion.html
 */
export const deleteContainerVersion: WechatEndpoint<
  DeleteContainerVersionRequest,
  DeleteContainerVersionResponse,
  'component'
> = {
  id: 'batchDeleteContainerServiceVersion',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/delcsversion',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcsversion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), service_name: z.string(), version_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getContainerVersion}. */
export interface GetContainerVersionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Name of the version. */
  version_name: string;
}

/** Result of {@link getContainerVersion}. */
export interface GetContainerVersionResponse {
  /** Name of the version. */
  version_name: string;
  /** State of the version. */
  status: string;
  /** Source of the version: package, repository or image. */
  upload_type: string;
  /** CPU cores of an instance. */
  cpu: number;
  /** Memory of an instance, GB. */
  mem: number;
  /** Fewest instances. */
  minnum: number;
  /** Most instances. */
  maxnum: number;
  /** What scaling follows: `cpu`. */
  policy_type: string;
  /** Threshold of scaling, percent. */
  policy_threshold: number;
  /** Address of the version. */
  version_ip: string;
  /** Port of the version. */
  version_port: number;
  /** Port that the container listens on. */
  container_port: number;
  /** Code host: coding, gitlab or github. */
  repo_type: string;
  /** Name of the repository. */
  repo: string;
  /** Path of the Dockerfile. */
  dockerfile_path: string;
  /** Directory of the build. */
  build_dir: string;
  /** Environment variables, as JSON text. */
  env_params: string;
  /** Branch to build. */
  branch: string;
  /** Remark. */
  remark?: string | undefined;
  /** Name of the code package. */
  package_name: string;
  /** Version of the code package. */
  package_version: string;
  /** Address of the image. */
  image_url?: string | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Last change. */
  updated_time: string;
  /** Creation. */
  created_time: string;
}

/**
 * 获取容器服务版本详情。One version of a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/getcsversiondetail`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversiondetail.html
 */
export const getContainerVersion: WechatEndpoint<GetContainerVersionRequest, GetContainerVersionResponse, 'component'> =
  {
    id: 'batchGetContainerServiceVersionDetail',
    family: 'cloudbase-batch',
    method: 'POST',
    path: '/componenttcb/getcsversiondetail',
    auth: 'component',
    body: 'json',
    retry: 'safe',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversiondetail.html',
    errors: [40097, 40101, 85088],
    request: (z: Zod) => z.strictObject({ env: z.string(), service_name: z.string(), version_name: z.string() }),
    response: (z: Zod) =>
      z.looseObject({
        version_name: z.string(),
        status: z.string(),
        upload_type: z.string(),
        cpu: z.number(),
        mem: z.number(),
        minnum: z.number(),
        maxnum: z.number(),
        policy_type: z.string(),
        policy_threshold: z.number(),
        version_ip: z.string(),
        version_port: z.number(),
        container_port: z.number(),
        repo_type: z.string(),
        repo: z.string(),
        dockerfile_path: z.string(),
        build_dir: z.string(),
        env_params: z.string(),
        branch: z.string(),
        remark: z.string().optional(),
        package_name: z.string(),
        package_version: z.string(),
        image_url: z.string().optional(),
        custom_logs: z.string().optional(),
        updated_time: z.string(),
        created_time: z.string(),
      }),
  };

/** Input of {@link listContainerVersions}. */
export interface ListContainerVersionsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Entries to skip, default 0. */
  offset?: number | undefined;
  /** Entries to return, default 20. */
  limit?: number | undefined;
}

/** Result of {@link listContainerVersions}. */
export interface ListContainerVersionsResponse {
  /** Versions. */
  items: {
    /** Name of the version. */
    version_name: string;
    /** State of the version, such as `build_fail`. */
    status: string;
    /** Share of the traffic, percent, 0 to 100. */
    flow_ratio: number;
    /** Build of the version. */
    buildid: number;
    /** Source of the version: package, repository or image. */
    upload_type: string;
    /** Fewest instances. */
    min_replicas: number;
    /** Most instances. */
    max_replicas: number;
    /** Last change. */
    updated_time: string;
    /** Creation. */
    created_time: string;
  }[];
  /** Entries in all. */
  total: number;
}

/**
 * 获取容器服务版本列表。Versions of a container service.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/getcsversionlist`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversionlist.html
 */
export const listContainerVersions: WechatPagedEndpoint<
  ListContainerVersionsRequest,
  ListContainerVersionsResponse,
  'component',
  NonNullable<ListContainerVersionsResponse['items']>[number],
  'offset' | 'limit'
> = {
  id: 'batchGetContainerServiceVersionList',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/getcsversionlist',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversionlist.html',
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 20,
    items: (answer) => answer.items,
    total: (answer) => answer.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      service_name: z.string(),
      offset: z.number().optional(),
      limit: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      items: z.array(
        z.looseObject({
          version_name: z.string(),
          status: z.string(),
          flow_ratio: z.number(),
          buildid: z.number(),
          upload_type: z.string(),
          min_replicas: z.number(),
          max_replicas: z.number(),
          updated_time: z.string(),
          created_time: z.string(),
        }),
      ),
      total: z.number(),
    }),
};

/** Input of {@link setContainerVersionConfig}. */
export interface SetContainerVersionConfigRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the container service. */
  service_name: string;
  /** Name of the version. */
  version_name: string;
  /** Fewest instances, 0 to 50. */
  minnum?: number | undefined;
  /** Most instances, up to 50. */
  maxnum?: number | undefined;
  /** Port that the container listens on. */
  container_port?: number | undefined;
  /** Environment variables, as JSON text. */
  env_params?: string | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Remark. */
  remark?: string | undefined;
}

/** Result of {@link setContainerVersionConfig}. */
export type SetContainerVersionConfigResponse = NoFields;

/**
 * 更新容器服务版本配置。Changes the configuration of a version.
 * One of the older container calls, which the current directory of the documentation no longer lists.
 * Calls `POST /componenttcb/setcsversionconfig`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcsversionconfig.html
 */
export const setContainerVersionConfig: WechatEndpoint<
  SetContainerVersionConfigRequest,
  SetContainerVersionConfigResponse,
  'component'
> = {
  id: 'batchSetContainerServiceVersionConfig',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/setcsversionconfig',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcsversionconfig.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      service_name: z.string(),
      version_name: z.string(),
      minnum: z.number().optional(),
      maxnum: z.number().optional(),
      container_port: z.number().optional(),
      env_params: z.string().optional(),
      custom_logs: z.string().optional(),
      remark: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
