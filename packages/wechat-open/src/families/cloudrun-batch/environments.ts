import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Environments. */
interface Env {
  /** Region, such as `ap-shanghai`. */
  region: string;
  /** Id of the environment. */
  env_id: string;
  /** Where it was made: miniapp mini program, qcloud Tencent Cloud. */
  source: string;
  /** Alias of the environment. */
  alias: string;
  /** State: `NORMAL`, `UNAVAILABLE`. */
  status: string;
  /** Package in use. */
  package_id?: string | undefined;
  /** Name of the package. */
  package_name?: string | undefined;
  /** Databases. */
  databases?:
    | {
        /** Region, such as `ap-shanghai`. */
        region: string;
        /** Instance of the database. */
        instance_id: string;
        /** `INITIALIZING`, `RUNNING`, `UNUSABLE` or `OVERDUE`. */
        status: string;
      }[]
    | undefined;
  /** Storage buckets. */
  storages?:
    | {
        /** Region, such as `ap-shanghai`. */
        region: string;
        /** Name of the bucket. */
        bucket: string;
        /** CDN domain of the bucket. */
        cdn_domain?: string | undefined;
        /** Tencent Cloud account of the bucket. */
        app_id?: string | undefined;
      }[]
    | undefined;
  /** Static hostings. */
  static_storages?:
    | {
        /** Region, such as `ap-shanghai`. */
        region: string;
        /** Name of the bucket. */
        bucket: string;
        /** State of the static hosting. */
        status: string;
        /** Domain of the static hosting. */
        static_domain: string;
        /** Default directory. */
        default_dir_name: string;
      }[]
    | undefined;
  /** Cloud functions. */
  functions?:
    | {
        /** Region, such as `ap-shanghai`. */
        region: string;
        /** Namespace of the functions. */
        namespace: string;
      }[]
    | undefined;
  /** Log services. */
  log_services?:
    | {
        /** Region, such as `ap-shanghai`. */
        region: string;
        /** Id of the log set. */
        logset_id: string;
        /** Name of the log set. */
        logset_name: string;
        /** Id of the log topic. */
        topic_id: string;
        /** Name of the log topic. */
        topic_name: string;
      }[]
    | undefined;
  /** Log services of your own. */
  custom_log_services?:
    | {
        /** Region of the log service. */
        cls_region: string;
        /** Id of the log set. */
        cls_logset_id: string;
        /** Id of the log topic. */
        cls_topic_id: string;
        /** Creation, `yyyy-MM-dd HH:mm:ss`. */
        create_time: string;
      }[]
    | undefined;
  /** Whether it falls back to the free package by itself. */
  is_auto_degrade: boolean;
  /** Channel of the environment. */
  env_channel?: string | undefined;
  /** How the environment is paid for. */
  pay_mode: string;
  /** Whether it is the default environment. */
  is_default: boolean;
  /** Tags. */
  tags: {
    /** Name of the tag. */
    key: string;
    /** Value of the tag. */
    value: string;
  }[];
  /** Last change, `yyyy-MM-dd HH:mm:ss`. */
  update_time: string;
  /** Creation, `yyyy-MM-dd HH:mm:ss`. */
  create_time: string;
}

const env = (z: Zod) =>
  z.looseObject({
    region: z.string(),
    env_id: z.string(),
    source: z.string(),
    alias: z.string(),
    status: z.string(),
    package_id: z.string().optional(),
    package_name: z.string().optional(),
    databases: z.array(z.looseObject({ region: z.string(), instance_id: z.string(), status: z.string() })).optional(),
    storages: z
      .array(
        z.looseObject({
          region: z.string(),
          bucket: z.string(),
          cdn_domain: z.string().optional(),
          app_id: z.string().optional(),
        }),
      )
      .optional(),
    static_storages: z
      .array(
        z.looseObject({
          region: z.string(),
          bucket: z.string(),
          status: z.string(),
          static_domain: z.string(),
          default_dir_name: z.string(),
        }),
      )
      .optional(),
    functions: z.array(z.looseObject({ region: z.string(), namespace: z.string() })).optional(),
    log_services: z
      .array(
        z.looseObject({
          region: z.string(),
          logset_id: z.string(),
          logset_name: z.string(),
          topic_id: z.string(),
          topic_name: z.string(),
        }),
      )
      .optional(),
    custom_log_services: z
      .array(
        z.looseObject({
          cls_region: z.string(),
          cls_logset_id: z.string(),
          cls_topic_id: z.string(),
          create_time: z.string(),
        }),
      )
      .optional(),
    is_auto_degrade: z.boolean(),
    env_channel: z.string().optional(),
    pay_mode: z.string(),
    is_default: z.boolean(),
    tags: z.array(z.looseObject({ key: z.string(), value: z.string() })),
    update_time: z.string(),
    create_time: z.string(),
  });

/** Input of {@link unshareEnvironments}. */
export interface UnshareEnvironmentsRequest {
  /** Environments with the mini programs that lose access. */
  data: {
    /** Environment, from {@link listEnvironments}. */
    env: string;
    /** Mini programs, by appid. */
    appids: string[];
  }[];
}

/** Result of {@link unshareEnvironments}. */
export interface UnshareEnvironmentsResponse {
  /** What failed. */
  err_list?:
    | {
        /** Environment, from {@link listEnvironments}. */
        env: string;
        /** Mini program. */
        appid: string;
        /** What went wrong with this pair. */
        errmsg: string;
      }[]
    | undefined;
  /** Changes that wait for an administrator. */
  msg_info_list?:
    | {
        /** Mini program. */
        appid: string;
        /** Page on which the administrator of the mini program confirms. */
        url: string;
      }[]
    | undefined;
}

/**
 * 取消环境共享。Takes environments away from mini programs again.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /componenttcb/batchunshareenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html
 */
export const unshareEnvironments: WechatEndpoint<UnshareEnvironmentsRequest, UnshareEnvironmentsResponse, 'component'> =
  {
    id: 'unshareCloudbaseEnv',
    family: 'cloudrun-batch',
    method: 'POST',
    path: '/componenttcb/batchunshareenv',
    auth: 'component',
    body: 'json',
    retry: 'idempotent',
    doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html',
    errors: [40097, 40101, 85088],
    request: (z: Zod) =>
      z.strictObject({ data: z.array(z.strictObject({ env: z.string(), appids: z.array(z.string()) })) }),
    response: (z: Zod) =>
      z.looseObject({
        err_list: z.array(z.looseObject({ env: z.string(), appid: z.string(), errmsg: z.string() })).optional(),
        msg_info_list: z.array(z.looseObject({ appid: z.string(), url: z.string() })).optional(),
      }),
  };

/** Input of {@link createEnvironment}. */
export interface CreateEnvironmentRequest {
  /** Alias of the environment. */
  alias?: string | undefined;
  /** Private network of the environment. */
  vpc_id?: string | undefined;
  /** Subnets of the private network. */
  sub_net_ids?: string[] | undefined;
}

/** Result of {@link createEnvironment}. */
export interface CreateEnvironmentResponse {
  /** Environment that was created. */
  env_id: string;
  /** Order of the package. */
  tran_id?: string | undefined;
}

/**
 * 创建云托管环境。Creates a cloud hosting environment of the third-party platform.
 * Calls `POST /componenttcb/createcloudbaserunenv`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html
 */
export const createEnvironment: WechatEndpoint<CreateEnvironmentRequest, CreateEnvironmentResponse, 'component'> = {
  id: 'createCloudbaseEnv',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/createcloudbaserunenv',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      alias: z.string().optional(),
      vpc_id: z.string().optional(),
      sub_net_ids: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ env_id: z.string(), tran_id: z.string().optional() }),
};

/** Input of {@link openMicroservices}. */
export interface OpenMicroservicesRequest {
  /** Environment, from {@link listEnvironments}. */
  env_id: string;
}

/** Result of {@link openMicroservices}. */
export type OpenMicroservicesResponse = NoFields;

/**
 * 开通微服务。Opens container services in an environment.
 * Calls `POST /componenttcb/createcloudbaserunresauth`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseMicrservice.html
 */
export const openMicroservices: WechatEndpoint<OpenMicroservicesRequest, OpenMicroservicesResponse, 'component'> = {
  id: 'createCloudbaseMicrservice',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/createcloudbaserunresauth',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseMicrservice.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env_id: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listEnvironments}. */
export type ListEnvironmentsRequest = NoFields;

/** Result of {@link listEnvironments}. */
export interface ListEnvironmentsResponse {
  /** Environments. */
  env_list: Env[];
}

/**
 * 查询云托管环境信息。Cloud hosting environments of the third-party platform, with their resources.
 * Calls `POST /componenttcb/describecloudbaserunenvs`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/getWxCloudBaseRunEnvs.html
 */
export const listEnvironments: WechatEndpoint<ListEnvironmentsRequest, ListEnvironmentsResponse, 'component'> = {
  id: 'getWxCloudBaseRunEnvs',
  family: 'cloudrun-batch',
  method: 'POST',
  path: '/componenttcb/describecloudbaserunenvs',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/getWxCloudBaseRunEnvs.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ env_list: z.array(env(z)) }),
};
