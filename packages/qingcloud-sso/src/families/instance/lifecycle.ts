import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link ceaseInstances}. */
export interface CeaseInstancesRequest {
  /** Always `CeaseInstances`; the client fills it in. */
  action?: 'CeaseInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances in state `terminated`, `i-…`. */
  instances: string[];
}

/** Result of {@link ceaseInstances}. */
export interface CeaseInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 彻底删除云服务器。Deletes instances from the recycle bin for good; they cannot be recovered. They must have been deleted before.
 * Calls `GET /iaas/?action=CeaseInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/cease_instances.html
 */
export const ceaseInstances: QingCloudEndpoint<CeaseInstancesRequest, CeaseInstancesResponse, 'signature'> = {
  id: 'instance.ceaseInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/cease_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CeaseInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CeaseInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resetInstances}. */
export interface ResetInstancesRequest {
  /** Always `ResetInstances`; the client fills it in. */
  action?: 'ResetInstances' | undefined;
  /** Instances to reset, `i-…`. */
  instances: string[];
  /** SSH key pair, `kp-…`; required when `login_mode` is `keypair`. */
  login_keypair?: string | undefined;
  /** `keypair` or `passwd`; Windows takes only `passwd`. */
  login_mode: 'keypair' | 'passwd';
  /** Password; required when `login_mode` is `passwd`. */
  login_passwd?: string | undefined;
  /** Whether Windows gets a new SID: 0 no (default), 1 yes. */
  need_newsid?: 0 | 1 | undefined;
  /** Reset even if it does not shut down: 0 no, 1 yes. */
  force?: string | undefined;
  /** Image to reset to, the present one unless given. */
  image_id?: string | undefined;
  /** New size of the system disk, GB. */
  os_disk_size?: string | undefined;
  /** Undocumented; the console sends it. */
  type?: string | undefined;
  /** Undocumented; the console sends it. */
  user_data?: string | undefined;
  /** Undocumented; the console sends it. */
  value?: string | undefined;
  /** Undocumented; the console sends it. */
  vm_definition?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link resetInstances}. */
export interface ResetInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 重置云服务器。Puts the system disk back to its image, for instances that are `running` or `stopped`. All data on that disk is lost;
 * attached volumes stay as they are.
 * Calls `GET /iaas/?action=ResetInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/reset_instances.html
 */
export const resetInstances: QingCloudEndpoint<ResetInstancesRequest, ResetInstancesResponse, 'signature'> = {
  id: 'instance.resetInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/reset_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResetInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResetInstances']).optional(),
      instances: z.array(z.string()).min(1),
      login_keypair: z.string().optional(),
      login_mode: z.literal(['keypair', 'passwd']),
      login_passwd: z.string().optional(),
      need_newsid: z.literal([0, 1]).optional(),
      force: z.string().optional(),
      image_id: z.string().optional(),
      os_disk_size: z.string().optional(),
      type: z.string().optional(),
      user_data: z.string().optional(),
      value: z.string().optional(),
      vm_definition: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resizeInstances}. */
export interface ResizeInstancesRequest {
  /** Always `ResizeInstances`; the client fills it in. */
  action?: 'ResizeInstances' | undefined;
  /** Virtual CPUs; documented: 1, 2, 4, 8, 16; with `memory` instead of a type. */
  cpu?: number | undefined;
  /** CPU model: `Westmere`, `SandyBridge`, `IvyBridge`, `Haswell`, `Broadwell`; newer ones exist. */
  cpu_model?: string | undefined;
  /** Number of GPUs. */
  gpu?: number | undefined;
  /** Type of the instance, such as `c1m1` or `e2.large.r2`. */
  instance_type?: string | undefined;
  /** Instances in state `stopped`, `i-…`. */
  instances: string[];
  /** Memory, MB; documented: 1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 32768. */
  memory?: number | undefined;
  /** Size of the system disk, GB: Linux 20 to 100, 20 by default; Windows 50 to 100, 50 by default. */
  os_disk_size?: number | undefined;
  /** Device to boot from. */
  boot_dev?: string | undefined;
  /** Sockets,cores,threads; their product must equal `cpu`. */
  cpu_topology?: string | undefined;
  /** Memory, MB. */
  memory_current?: string | undefined;
  /** Most memory that it can grow to, MB. */
  memory_max?: string | undefined;
  /** Virtual CPUs. */
  vcpus_current?: string | undefined;
  /** Most virtual CPUs that it can grow to. */
  vcpus_max?: string | undefined;
  /** Undocumented; the console sends it. */
  vm_definition?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link resizeInstances}. */
export interface ResizeInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改云服务器配置。Changes CPU, memory or system disk of `stopped` instances. Give `instance_type` or both `cpu` and `memory`, which
 * win over the type.
 * Calls `GET /iaas/?action=ResizeInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/resize_instances.html
 */
export const resizeInstances: QingCloudEndpoint<ResizeInstancesRequest, ResizeInstancesResponse, 'signature'> = {
  id: 'instance.resizeInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/resize_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeInstances']).optional(),
      cpu: z.number().optional(),
      cpu_model: z.string().optional(),
      gpu: z.number().optional(),
      instance_type: z.string().optional(),
      instances: z.array(z.string()).min(1),
      memory: z.number().optional(),
      os_disk_size: z.number().optional(),
      boot_dev: z.string().optional(),
      cpu_topology: z.string().optional(),
      memory_current: z.string().optional(),
      memory_max: z.string().optional(),
      vcpus_current: z.string().optional(),
      vcpus_max: z.string().optional(),
      vm_definition: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link restartInstances}. */
export interface RestartInstancesRequest {
  /** Always `RestartInstances`; the client fills it in. */
  action?: 'RestartInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances in state `running`, `i-…`. */
  instances: string[];
}

/** Result of {@link restartInstances}. */
export interface RestartInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 重启云服务器。Restarts `running` instances; in any other state it is refused.
 * Calls `GET /iaas/?action=RestartInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/restart_instances.html
 */
export const restartInstances: QingCloudEndpoint<RestartInstancesRequest, RestartInstancesResponse, 'signature'> = {
  id: 'instance.restartInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/restart_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestartInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RestartInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link startInstances}. */
export interface StartInstancesRequest {
  /** Always `StartInstances`; the client fills it in. */
  action?: 'StartInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances in state `stopped`, `i-…`. */
  instances: string[];
  /** Undocumented; the console sends it. */
  volumes?: string | undefined;
}

/** Result of {@link startInstances}. */
export interface StartInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 启动云服务器。Starts `stopped` instances. Billing of CPU and memory goes on from then.
 * Calls `GET /iaas/?action=StartInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/start_instances.html
 */
export const startInstances: QingCloudEndpoint<StartInstancesRequest, StartInstancesResponse, 'signature'> = {
  id: 'instance.startInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/start_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StartInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StartInstances']).optional(),
      zone: z.string(),
      instances: z.array(z.string()).min(1),
      volumes: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link stopInstances}. */
export interface StopInstancesRequest {
  /** Always `StopInstances`; the client fills it in. */
  action?: 'StopInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cut the power instead of shutting down: 0 no (default), 1 yes. */
  force?: 0 | 1 | undefined;
  /** Instances in state `running`, `i-…`. */
  instances: string[];
}

/** Result of {@link stopInstances}. */
export interface StopInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关闭云服务器。Shuts `running` instances down; what is only in RAM is lost. While stopped only disk space is billed.
 * Calls `GET /iaas/?action=StopInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/stop_instances.html
 */
export const stopInstances: QingCloudEndpoint<StopInstancesRequest, StopInstancesResponse, 'signature'> = {
  id: 'instance.stopInstances',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/instance/stop_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StopInstances']).optional(),
      zone: z.string(),
      force: z.literal([0, 1]).optional(),
      instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link terminateInstances}. */
export interface TerminateInstancesRequest {
  /** Always `TerminateInstances`; the client fills it in. */
  action?: 'TerminateInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances to delete, `i-…`. */
  instances: string[];
  /** Delete for good, past the recycle bin: 0 no (default), 1 yes. */
  direct_cease?: number | undefined;
}

/** Result of {@link terminateInstances}. */
export interface TerminateInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除云服务器。Deletes instances; they stay recoverable for 2 hours. One that is `pending` or has no lease yet is refused.
 * Calls `GET /iaas/?action=TerminateInstances`.
 *
 * @see https://docs.qingcloud.com/api/instance/terminate_instances.html
 */
export const terminateInstances: QingCloudEndpoint<TerminateInstancesRequest, TerminateInstancesResponse, 'signature'> =
  {
    id: 'instance.terminateInstances',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/instance/terminate_instances.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'TerminateInstances' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['TerminateInstances']).optional(),
        zone: z.string(),
        instances: z.array(z.string()).min(1),
        direct_cease: z.number().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };
