import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Image, when the source is an image. */
interface ImageInfo {
  /** Name of the image repository. */
  repository_name?: string | undefined;
  /** Whether the image is public. */
  is_public?: boolean | undefined;
  /** Tag of the image. */
  tag_name?: string | undefined;
  /** Address of the image registry. */
  server_addr?: string | undefined;
  /** Address of the image. */
  image_url?: string | undefined;
}

const imageInfo = (z: Zod) =>
  z.strictObject({
    repository_name: z.string().optional(),
    is_public: z.boolean().optional(),
    tag_name: z.string().optional(),
    server_addr: z.string().optional(),
    image_url: z.string().optional(),
  });

/** Details of the code repository. */
interface CodeDetail {
  /** Name of the repository. */
  name?:
    | {
        /** Short name of the repository. */
        name?: string | undefined;
        /** Full name of the repository. */
        full_name?: string | undefined;
      }
    | undefined;
  /** Address of the repository. */
  url?: string | undefined;
}

const codeDetail = (z: Zod) =>
  z.strictObject({
    name: z.strictObject({ name: z.string().optional(), full_name: z.string().optional() }).optional(),
    url: z.string().optional(),
  });

/** Volumes to mount. */
interface MountVolumeInfo {
  /** Name of the volume. */
  name?: string | undefined;
  /** Path in the container. */
  mount_path?: string | undefined;
  /** Whether the mount is read-only. */
  read_only?: boolean | undefined;
  /** NFS behind the volume. */
  nfs_volumes?:
    | {
        /** Address of the NFS server. */
        server?: string | undefined;
        /** Path on the NFS server. */
        path?: string | undefined;
        /** Whether the mount is read-only. */
        read_only?: boolean | undefined;
        /** Name of the secret. */
        secret_name?: string | undefined;
        /** Whether the volume is an empty directory. */
        enable_empty_dir_volume?: boolean | undefined;
      }[]
    | undefined;
}

const mountVolumeInfo = (z: Zod) =>
  z.strictObject({
    name: z.string().optional(),
    mount_path: z.string().optional(),
    read_only: z.boolean().optional(),
    nfs_volumes: z
      .array(
        z.strictObject({
          server: z.string().optional(),
          path: z.string().optional(),
          read_only: z.boolean().optional(),
          secret_name: z.string().optional(),
          enable_empty_dir_volume: z.boolean().optional(),
        }),
      )
      .optional(),
  });

/** Elasticsearch that keeps the logs. */
interface EsInfo {
  /** Id of the Elasticsearch setting. */
  id: number;
  /** Secret with the access data. */
  secret_name?: string | undefined;
  /** Address of the Elasticsearch. */
  ip?: string | undefined;
  /** Port of the Elasticsearch. */
  port?: number | undefined;
  /** Index for the logs. */
  index?: string | undefined;
  /** User of the Elasticsearch. */
  account?: string | undefined;
  /** Password of the Elasticsearch. */
  password?: string | undefined;
}

const esInfo = (z: Zod) =>
  z.strictObject({
    id: z.number(),
    secret_name: z.string().optional(),
    ip: z.string().optional(),
    port: z.number().optional(),
    index: z.string().optional(),
    account: z.string().optional(),
    password: z.string().optional(),
  });

/** Rights of the container. */
interface Security {
  /** Linux capabilities. */
  capabilities?:
    | {
        /** Capabilities to add. */
        add?: string[] | undefined;
        /** Capabilities to take away. */
        drop?: string[] | undefined;
      }
    | undefined;
}

const security = (z: Zod) =>
  z.strictObject({
    capabilities: z
      .strictObject({ add: z.array(z.string()).optional(), drop: z.array(z.string()).optional() })
      .optional(),
  });

/** Rules of scaling, when there are several. */
interface PolicyDetail {
  /** What scaling follows, such as `cpu`. */
  policy_type?: string | undefined;
  /** Threshold of scaling, percent. */
  policy_threshold?: number | undefined;
}

const policyDetail = (z: Zod) =>
  z.strictObject({ policy_type: z.string().optional(), policy_threshold: z.number().optional() });

/** Input of {@link createServiceVersion}. */
export interface CreateServiceVersionRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
  /** Source of the version: `package`, `repository`, `image`, `jar` or `war`. */
  upload_type: string;
  /** Share of the traffic, percent, 0 to 100. */
  flow_ratio: number;
  /** CPU cores of an instance. */
  cpu: number;
  /** Memory of an instance, GB. */
  mem: number;
  /** Fewest instances. */
  min_num: number;
  /** Most instances, up to 50. */
  max_num: number;
  /** What scaling follows, such as `cpu`. */
  policy_type: string;
  /** Threshold of scaling, percent. */
  policy_threshold: number;
  /** Port that the container listens on. */
  container_port: number;
  /** Name of the service. */
  server_name: string;
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
  image_secret_info?:
    | {
        /** Address of the registry. */
        registry_server?: string | undefined;
        /** User of the registry. */
        user_name?: string | undefined;
        /** Password of the registry. */
        password?: string | undefined;
        /** Email of the registry's user. */
        email?: string | undefined;
      }
    | undefined;
  /** Secret for pulling the image. */
  image_pull_secret?: string | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Remark on the version. */
  version_remark?: string | undefined;
  /** Seconds before the first health check. */
  initial_delay_seconds?: number | undefined;
  /** Volumes to mount. */
  mount_volume_info?: MountVolumeInfo[] | undefined;
  /** Kind of access, as a number. */
  access_type?: number | undefined;
  /** Elasticsearch that keeps the logs. */
  es_info?: EsInfo | undefined;
  /** Whether union mode is on. */
  enable_union?: boolean | undefined;
  /** Path under which the service is reached. */
  server_path?: string | undefined;
  /** Sidecar containers. */
  sidecar_specs?:
    | {
        /** Image of the sidecar. */
        container_image?: string | undefined;
        /** Port that the container listens on. */
        container_port?: number | undefined;
        /** Name of the sidecar. */
        container_name?: string | undefined;
        /** Environment variables, as JSON text. */
        env_var?: string | undefined;
        /** Seconds before the first health check. */
        initial_delay_seconds?: number | undefined;
        /** CPU cores of an instance. */
        cpu?: number | undefined;
        /** Memory of an instance, GB. */
        mem?: number | undefined;
        /** Rights of the container. */
        security?: Security | undefined;
        /** Volumes of the sidecar. */
        volume_mount_infos?: MountVolumeInfo[] | undefined;
      }[]
    | undefined;
  /** Rights of the container. */
  security?: Security | undefined;
  /** Volumes of the service. */
  service_volumes?:
    | {
        /** Name of the volume. */
        name?: string | undefined;
        /** Name of the secret. */
        secret_name?: string | undefined;
        /** Whether the volume is an empty directory. */
        enable_empty_dir_volume?: boolean | undefined;
        /** Empty directory as volume. */
        empty_dir?:
          | {
              /** Whether the volume is an empty directory. */
              enable_empty_dir_volume?: boolean | undefined;
              /** Medium of the directory. */
              medium?: string | undefined;
              /** Largest size of the directory. */
              size_limit?: string | undefined;
            }
          | undefined;
      }[]
    | undefined;
  /** Where the volumes are mounted. */
  service_volume_mounts?:
    | {
        /** Name of the volume. */
        name?: string | undefined;
        /** Path in the container. */
        mount_path?: string | undefined;
        /** Whether the mount is read-only. */
        read_only?: boolean | undefined;
        /** Path inside the volume. */
        sub_path?: string | undefined;
        /** How mounts are passed on. */
        mount_propagation?: string | undefined;
      }[]
    | undefined;
  /** Whether a gateway is created, as a number. */
  is_create_jns_gw?: number | undefined;
  /** Whether there is a Dockerfile, as a number. */
  has_dockerfile?: number | undefined;
  /** Base image, without Dockerfile. */
  base_image?: string | undefined;
  /** Command that starts the container, without Dockerfile. */
  entry_point?: string | undefined;
  /** Language of the code. */
  repo_language?: string | undefined;
  /** Name of the uploaded file, with jar or war. */
  upload_filename?: string | undefined;
  /** Rules of scaling, when there are several. */
  policy_detail?: PolicyDetail[] | undefined;
}

/** Result of {@link createServiceVersion}. */
export interface CreateServiceVersionResponse {
  /** Run of this change. */
  run_id: string;
  /** Outcome, such as success or failed. */
  result: string;
  /** Name of the version. */
  version_name?: string | undefined;
}

/**
 * 创建服务版本。Builds and deploys a version of a service.
 * Calls `POST /componenttcb/createcloudbaserunserverversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseServiceVersion.html
 */
export const createServiceVersion: WechatEndpoint<
  CreateServiceVersionRequest,
  CreateServiceVersionResponse,
  'component'
> = {
  id: 'createCloudbaseServiceVersion',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/createcloudbaserunserverversion',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseServiceVersion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env_id: z.string(),
      upload_type: z.string(),
      flow_ratio: z.number(),
      cpu: z.number(),
      mem: z.number(),
      min_num: z.number(),
      max_num: z.number(),
      policy_type: z.string(),
      policy_threshold: z.number(),
      container_port: z.number(),
      server_name: z.string(),
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
      image_secret_info: z
        .strictObject({
          registry_server: z.string().optional(),
          user_name: z.string().optional(),
          password: z.string().optional(),
          email: z.string().optional(),
        })
        .optional(),
      image_pull_secret: z.string().optional(),
      custom_logs: z.string().optional(),
      version_remark: z.string().optional(),
      initial_delay_seconds: z.number().optional(),
      mount_volume_info: z.array(mountVolumeInfo(z)).optional(),
      access_type: z.number().optional(),
      es_info: esInfo(z).optional(),
      enable_union: z.boolean().optional(),
      server_path: z.string().optional(),
      sidecar_specs: z
        .array(
          z.strictObject({
            container_image: z.string().optional(),
            container_port: z.number().optional(),
            container_name: z.string().optional(),
            env_var: z.string().optional(),
            initial_delay_seconds: z.number().optional(),
            cpu: z.number().optional(),
            mem: z.number().optional(),
            security: security(z).optional(),
            volume_mount_infos: z.array(mountVolumeInfo(z)).optional(),
          }),
        )
        .optional(),
      security: security(z).optional(),
      service_volumes: z
        .array(
          z.strictObject({
            name: z.string().optional(),
            secret_name: z.string().optional(),
            enable_empty_dir_volume: z.boolean().optional(),
            empty_dir: z
              .strictObject({
                enable_empty_dir_volume: z.boolean().optional(),
                medium: z.string().optional(),
                size_limit: z.string().optional(),
              })
              .optional(),
          }),
        )
        .optional(),
      service_volume_mounts: z
        .array(
          z.strictObject({
            name: z.string().optional(),
            mount_path: z.string().optional(),
            read_only: z.boolean().optional(),
            sub_path: z.string().optional(),
            mount_propagation: z.string().optional(),
          }),
        )
        .optional(),
      is_create_jns_gw: z.number().optional(),
      has_dockerfile: z.number().optional(),
      base_image: z.string().optional(),
      entry_point: z.string().optional(),
      repo_language: z.string().optional(),
      upload_filename: z.string().optional(),
      policy_detail: z.array(policyDetail(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ run_id: z.string(), result: z.string(), version_name: z.string().optional() }),
};

/** Input of {@link deleteServiceVersion}. */
export interface DeleteServiceVersionRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
  /** Name of the version. */
  version_name: string;
  /** Name of the service. */
  server_name: string;
  /** Whether the service goes too. */
  is_delete_server?: boolean | undefined;
  /** Whether the image goes too. */
  is_delete_image?: boolean | undefined;
}

/** Result of {@link deleteServiceVersion}. */
export interface DeleteServiceVersionResponse {
  /** Outcome, such as success or failed. */
  result: string;
  /** Order of the release. */
  release_order_id?: number | undefined;
}

/**
 * 删除服务版本。Deletes a version, and on request the service or the image with it.
 * Calls `POST /componenttcb/deletecloudbaserunserverversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/deleteCloudbaseServiceVersion.html
 */
export const deleteServiceVersion: WechatEndpoint<
  DeleteServiceVersionRequest,
  DeleteServiceVersionResponse,
  'component'
> = {
  id: 'deleteCloudbaseServiceVersion',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/deletecloudbaserunserverversion',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/deleteCloudbaseServiceVersion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env_id: z.string(),
      version_name: z.string(),
      server_name: z.string(),
      is_delete_server: z.boolean().optional(),
      is_delete_image: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ result: z.string(), release_order_id: z.number().optional() }),
};

/** Input of {@link createService}. */
export interface CreateServiceRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
  /** Name of the service. */
  service_name: string;
  /** Whether the service is reachable from the internet. */
  is_public: boolean;
  /** Image repository of the service. */
  image_repo?: string | undefined;
  /** Remark on the service. */
  remark?: string | undefined;
  /** Logs go to: `es` Elasticsearch, `cls` log service. */
  log_type?: string | undefined;
  /** Elasticsearch that keeps the logs. */
  es_info?: EsInfo | undefined;
  /** Private network of the service. */
  vpc_info?:
    | {
        /** Id of the private network. */
        vpc_id: string;
        /** Subnets of the private network. */
        subnet_ids?: string[] | undefined;
        /** How the private network comes about. */
        create_type: number;
      }
    | undefined;
  /** Access from the internet, as a number. */
  public_access?: number | undefined;
}

/** Result of {@link createService}. */
export type CreateServiceResponse = NoFields;

/**
 * 创建服务。Creates a service; versions follow with {@link createServiceVersion}.
 * Calls `POST /componenttcb/establishcloudbaserunserver`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseService.html
 */
export const createService: WechatEndpoint<CreateServiceRequest, CreateServiceResponse, 'component'> = {
  id: 'createCloudbaseService',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/establishcloudbaserunserver',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseService.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env_id: z.string(),
      service_name: z.string(),
      is_public: z.boolean(),
      image_repo: z.string().optional(),
      remark: z.string().optional(),
      log_type: z.string().optional(),
      es_info: esInfo(z).optional(),
      vpc_info: z
        .strictObject({ vpc_id: z.string(), subnet_ids: z.array(z.string()).optional(), create_type: z.number() })
        .optional(),
      public_access: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link releaseServiceVersion}. */
export interface ReleaseServiceVersionRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
  /** Name of the version. */
  release_version: string;
  /** Name of the service. */
  server_name: string;
}

/** Result of {@link releaseServiceVersion}. */
export interface ReleaseServiceVersionResponse {
  /** Outcome, such as success or failed. */
  result: string;
  /** Order of the release. */
  release_order_id?: number | undefined;
}

/**
 * 发布服务。Releases a version to all traffic of its service.
 * Calls `POST /componenttcb/releasecloudbaserunversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/releaseCloudbaseServiceVersion.html
 */
export const releaseServiceVersion: WechatEndpoint<
  ReleaseServiceVersionRequest,
  ReleaseServiceVersionResponse,
  'component'
> = {
  id: 'releaseCloudbaseServiceVersion',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/releasecloudbaserunversion',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/releaseCloudbaseServiceVersion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env_id: z.string(), release_version: z.string(), server_name: z.string() }),
  response: (z: Zod) => z.looseObject({ result: z.string(), release_order_id: z.number().optional() }),
};

/** Input of {@link updateServiceVersion}. */
export interface UpdateServiceVersionRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
  /** Version to replace; `latest` takes the newest. */
  version_name: string;
  /** Source of the version: `package`, `repository` or `image`. */
  upload_type?: string | undefined;
  /** Share of the traffic, percent, 0 to 100. */
  flow_ratio?: number | undefined;
  /** CPU cores of an instance. */
  cpu?: Numeric | undefined;
  /** Memory of an instance, GB. */
  mem?: Numeric | undefined;
  /** Fewest instances. */
  min_num?: Numeric | undefined;
  /** Most instances, up to 50. */
  max_num?: Numeric | undefined;
  /** What scaling follows, such as `cpu`. */
  policy_type?: string | undefined;
  /** Threshold of scaling, percent. */
  policy_threshold?: Numeric | undefined;
  /** Port that the container listens on. */
  container_port?: number | undefined;
  /** Name of the service. */
  server_name: string;
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
  /** Whether traffic is replayed. */
  is_rebuild?: boolean | undefined;
  /** Whether this goes back to an earlier state. */
  rollback?: boolean | undefined;
  /** Where logs are collected. */
  custom_logs?: string | undefined;
  /** Remark on the version. */
  version_remark?: string | undefined;
  /** State to go back to, with rollback. */
  snapshot_name?: string | undefined;
  /** Seconds before the first health check. */
  initial_delay_seconds?: number | undefined;
  /** Volumes to mount. */
  mount_volume_info?: MountVolumeInfo[] | undefined;
  /** Whether union mode is on. */
  enable_union?: boolean | undefined;
  /** Path under which the service is reached. */
  server_path?: string | undefined;
  /** Whether the log setting is changed. */
  is_update_cls?: boolean | undefined;
  /** Rules of scaling, when there are several. */
  policy_detail?: PolicyDetail[] | undefined;
}

/** Result of {@link updateServiceVersion}. */
export interface UpdateServiceVersionResponse {
  /** Run of this change. */
  run_id: string;
  /** Outcome, such as success or failed. */
  result: string;
  /** Name of the version. */
  version_name?: string | undefined;
}

/**
 * 滚动更新服务版本。Replaces a version step by step; what is left out stays.
 * Calls `POST /componenttcb/rollupdatecloudbaserunserverversion`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/updateCloudbaseServiceVersion.html
 */
export const updateServiceVersion: WechatEndpoint<
  UpdateServiceVersionRequest,
  UpdateServiceVersionResponse,
  'component'
> = {
  id: 'updateCloudbaseServiceVersion',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/rollupdatecloudbaserunserverversion',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/updateCloudbaseServiceVersion.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env_id: z.string(),
      version_name: z.string(),
      upload_type: z.string().optional(),
      flow_ratio: z.number().optional(),
      cpu: numeric(z).optional(),
      mem: numeric(z).optional(),
      min_num: numeric(z).optional(),
      max_num: numeric(z).optional(),
      policy_type: z.string().optional(),
      policy_threshold: numeric(z).optional(),
      container_port: z.number().optional(),
      server_name: z.string(),
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
      is_rebuild: z.boolean().optional(),
      rollback: z.boolean().optional(),
      custom_logs: z.string().optional(),
      version_remark: z.string().optional(),
      snapshot_name: z.string().optional(),
      initial_delay_seconds: z.number().optional(),
      mount_volume_info: z.array(mountVolumeInfo(z)).optional(),
      enable_union: z.boolean().optional(),
      server_path: z.string().optional(),
      is_update_cls: z.boolean().optional(),
      policy_detail: z.array(policyDetail(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ run_id: z.string(), result: z.string(), version_name: z.string().optional() }),
};
