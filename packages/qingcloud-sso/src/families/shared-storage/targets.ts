import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** The shared target as it is now; some samples answer ids in `shared_targets`. */
interface SharedTarget {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** IQN (iSCSI), path below `/mnt/` (NFS) or share name (SMB). */
  export_name?: string | undefined;
  /** Shared storage server, `s2-…`. */
  s2_server_id?: string | undefined;
  /** Shared target, `s2st-…`. */
  s2_shared_target_id?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** `ISCSI` (vsan), `NFS` or `SMB` (vnas). */
  target_type?: string | undefined;
}

const sharedTarget = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    export_name: z.string().optional(),
    s2_server_id: z.string().optional(),
    s2_shared_target_id: z.string().optional(),
    status_time: z.string().optional(),
    target_type: z.string().optional(),
  });

/** Input of {@link attachToS2SharedTarget}. */
export interface AttachToS2SharedTargetRequest {
  /** Always `AttachToS2SharedTarget`; the client fills it in. */
  action?: 'AttachToS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared target, `s2st-…`. */
  shared_target: string;
  /** Volumes to add, `vol-…`. */
  volumes: string[];
}

/** Result of {@link attachToS2SharedTarget}. */
export interface AttachToS2SharedTargetResponse {
  /** The shared target as it is now; some samples answer ids in `shared_targets`. */
  shared_target?: SharedTarget | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets?: string[] | undefined;
}

/**
 * 为共享存储目标添加硬盘。Adds volumes to a shared target. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=AttachToS2SharedTarget`.
 *
 * @see https://docs.qingcloud.com/api/vsan/attach_to_s2_shared_target.html
 */
export const attachToS2SharedTarget: QingCloudEndpoint<
  AttachToS2SharedTargetRequest,
  AttachToS2SharedTargetResponse,
  'signature'
> = {
  id: 'shared_storage.attachToS2SharedTarget',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/attach_to_s2_shared_target.html',
  supplied: ['zone'],
  fixed: { action: 'AttachToS2SharedTarget' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AttachToS2SharedTarget']).optional(),
      zone: z.string(),
      shared_target: z.string(),
      volumes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({ shared_target: sharedTarget(z).optional(), shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link createS2SharedTarget}. */
export interface CreateS2SharedTargetRequest {
  /** Always `CreateS2SharedTarget`; the client fills it in. */
  action?: 'CreateS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** IQN or short name (iSCSI), path below `/mnt/` (NFS), share name without path (SMB). */
  export_name: string;
  /** Path of an NFS target, below `/mnt/`. */
  export_name_nfs?: string | undefined;
  /** IQNs of the clients that may connect (vsan). */
  initiator_names?: string[] | undefined;
  /** Permission group, `s2g-…` (vnas). */
  s2_group?: string | undefined;
  /** Shared storage server, `s2-…`; the page calls it `s2_server`. */
  s2_server_id: string;
  /** `ISCSI` (vsan), `NFS` or `SMB` (vnas). */
  target_type: string;
  /** Volumes behind it, `vol-…`; can be added later. */
  volumes?: string[] | undefined;
}

/** Result of {@link createS2SharedTarget}. */
export interface CreateS2SharedTargetResponse {
  /** The new target, `s2st-…`. */
  s2_shared_target?: string | undefined;
}

/**
 * 新建共享存储目标。Makes a target on a server, with or without volumes. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=CreateS2SharedTarget`.
 *
 * @see https://docs.qingcloud.com/api/vsan/create_s2_shared_target.html
 */
export const createS2SharedTarget: QingCloudEndpoint<
  CreateS2SharedTargetRequest,
  CreateS2SharedTargetResponse,
  'signature'
> = {
  id: 'shared_storage.createS2SharedTarget',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/create_s2_shared_target.html',
  supplied: ['zone'],
  fixed: { action: 'CreateS2SharedTarget' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateS2SharedTarget']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      export_name: z.string(),
      export_name_nfs: z.string().optional(),
      initiator_names: z.array(z.string()).optional(),
      s2_group: z.string().optional(),
      s2_server_id: z.string(),
      target_type: z.string(),
      volumes: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ s2_shared_target: z.string().optional() }),
};

/** Input of {@link deleteS2SharedTargets}. */
export interface DeleteS2SharedTargetsRequest {
  /** Always `DeleteS2SharedTargets`; the client fills it in. */
  action?: 'DeleteS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets: string[];
}

/** Result of {@link deleteS2SharedTargets}. */
export interface DeleteS2SharedTargetsResponse {
  /** Shared targets, `s2st-…`. */
  shared_targets?: string[] | undefined;
}

/**
 * 删除共享存储目标。Deletes shared targets. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=DeleteS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/delete_s2_shared_targets.html
 */
export const deleteS2SharedTargets: QingCloudEndpoint<
  DeleteS2SharedTargetsRequest,
  DeleteS2SharedTargetsResponse,
  'signature'
> = {
  id: 'shared_storage.deleteS2SharedTargets',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/delete_s2_shared_targets.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteS2SharedTargets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteS2SharedTargets']).optional(),
      zone: z.string(),
      shared_targets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link describeS2DefaultParameters}. */
export interface DescribeS2DefaultParametersRequest {
  /** Always `DescribeS2DefaultParameters`; the client fills it in. */
  action?: 'DescribeS2DefaultParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only this kind of service, such as `vsan`. */
  service_type?: string | undefined;
  /** Only this kind of target, such as `ISCSI`. */
  target_type?: string | undefined;
}

/** Result of {@link describeS2DefaultParameters}. */
export interface DescribeS2DefaultParametersResponse {
  /** Parameters on this page. */
  s2_default_parameters_set?:
    | {
        /** Value unless set. */
        default_value?: string | undefined;
        /** What the parameter is. */
        description?: string | undefined;
        /** Name of the parameter, such as `MaxBurstLength`. */
        param_name?: string | undefined;
        /** `vsan` (iSCSI) or `vnas` (NFS, SMB). */
        service_type?: string | undefined;
        /** `ISCSI`, `NFS` or `SMB`. */
        target_type?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询共享存储目标缺省参数。Lists the default parameters of shared targets.
 * Calls `GET /iaas/?action=DescribeS2DefaultParameters`.
 *
 * @see https://docs.qingcloud.com/api/vsan/describle_s2_default_parameters.html
 */
export const describeS2DefaultParameters: QingCloudPagedEndpoint<
  DescribeS2DefaultParametersRequest,
  DescribeS2DefaultParametersResponse,
  'signature',
  NonNullable<DescribeS2DefaultParametersResponse['s2_default_parameters_set']>[number],
  'offset' | 'limit'
> = {
  id: 'shared_storage.describeS2DefaultParameters',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vsan/describle_s2_default_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeS2DefaultParameters' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.s2_default_parameters_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeS2DefaultParameters']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      service_type: z.string().optional(),
      target_type: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      s2_default_parameters_set: z
        .array(
          z.looseObject({
            default_value: z.string().optional(),
            description: z.string().optional(),
            param_name: z.string().optional(),
            service_type: z.string().optional(),
            target_type: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeS2SharedTargets}. */
export interface DescribeS2SharedTargetsRequest {
  /** Always `DescribeS2SharedTargets`; the client fills it in. */
  action?: 'DescribeS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only targets on this server, `s2-…`. */
  s2_server_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  /** Only these kinds: `ISCSI`, `NFS`, `SMB`. */
  target_types?: string[] | undefined;
  /** Only the target of this name or IQN. */
  export_name?: string | undefined;
}

/** Result of {@link describeS2SharedTargets}. */
export interface DescribeS2SharedTargetsResponse {
  /** Name of the list in the Go SDK; the pages’ samples answer `s2_shared_target_set`. */
  shared_target_set?: SharedTarget[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  /** Shared targets on this page. */
  s2_shared_target_set?:
    | {
        /** Shared target, `s2st-…`; the name in the samples. */
        shared_target_id?: string | undefined;
        /** Shared target, `s2st-…`; the name in the page’s table. */
        s2_shared_target_id?: string | undefined;
        /** Shared storage server, `s2-…`. */
        s2_server_id?: string | undefined;
        /** IQN (iSCSI), path below `/mnt/` (NFS) or share name (SMB). */
        export_name?: string | undefined;
        /** `ISCSI`, `NFS` or `SMB`. */
        target_type?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Whether clients can use it: 0 no, 1 yes. */
        enabled?: number | undefined;
        /** Address that it listens on. */
        ip_address?: string | undefined;
        /** Port that it listens on, such as 3260. */
        port?: number | undefined;
        /** Volumes behind it: a list, or an object by volume id. */
        volumes?: unknown | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
      }[]
    | undefined;
}

/**
 * 查询共享存储目标。Lists shared targets, by id, server or name. Unknown ids are refused.
 * Calls `GET /iaas/?action=DescribeS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/describe_s2_shared_targets.html
 */
export const describeS2SharedTargets: QingCloudPagedEndpoint<
  DescribeS2SharedTargetsRequest,
  DescribeS2SharedTargetsResponse,
  'signature',
  NonNullable<DescribeS2SharedTargetsResponse['s2_shared_target_set']>[number],
  'offset' | 'limit'
> = {
  id: 'shared_storage.describeS2SharedTargets',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vsan/describe_s2_shared_targets.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeS2SharedTargets' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.s2_shared_target_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeS2SharedTargets']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      s2_server_id: z.string().optional(),
      search_word: z.string().optional(),
      shared_targets: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      target_types: z.array(z.string()).optional(),
      export_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      shared_target_set: z.array(sharedTarget(z)).optional(),
      total_count: z.number().optional(),
      s2_shared_target_set: z
        .array(
          z.looseObject({
            shared_target_id: z.string().optional(),
            s2_shared_target_id: z.string().optional(),
            s2_server_id: z.string().optional(),
            export_name: z.string().optional(),
            target_type: z.string().optional(),
            description: z.string().optional(),
            enabled: z.number().optional(),
            ip_address: z.string().optional(),
            port: z.number().optional(),
            volumes: z.unknown().optional(),
            create_time: z.string().optional(),
            status_time: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link detachFromS2SharedTarget}. */
export interface DetachFromS2SharedTargetRequest {
  /** Always `DetachFromS2SharedTarget`; the client fills it in. */
  action?: 'DetachFromS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared target, `s2st-…`. */
  shared_target: string;
  /** Volumes to take off, `vol-…`. */
  volumes: string[];
}

/** Result of {@link detachFromS2SharedTarget}. */
export interface DetachFromS2SharedTargetResponse {
  /** The shared target as it is now; some samples answer ids in `shared_targets`. */
  shared_target?: SharedTarget | undefined;
}

/**
 * 从共享存储目标移除硬盘。Takes volumes off a shared target. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=DetachFromS2SharedTarget`.
 *
 * @see https://docs.qingcloud.com/api/vsan/detach_from_s2_shared_target.html
 */
export const detachFromS2SharedTarget: QingCloudEndpoint<
  DetachFromS2SharedTargetRequest,
  DetachFromS2SharedTargetResponse,
  'signature'
> = {
  id: 'shared_storage.detachFromS2SharedTarget',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/detach_from_s2_shared_target.html',
  supplied: ['zone'],
  fixed: { action: 'DetachFromS2SharedTarget' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DetachFromS2SharedTarget']).optional(),
      zone: z.string(),
      shared_target: z.string(),
      volumes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ shared_target: sharedTarget(z).optional() }),
};

/** Input of {@link disableS2SharedTargets}. */
export interface DisableS2SharedTargetsRequest {
  /** Always `DisableS2SharedTargets`; the client fills it in. */
  action?: 'DisableS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets: string[];
}

/** Result of {@link disableS2SharedTargets}. */
export interface DisableS2SharedTargetsResponse {
  /** Shared targets, `s2st-…`. */
  shared_targets?: string[] | undefined;
}

/**
 * 禁用共享存储目标。Keeps clients from using shared targets. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=DisableS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/disable_s2_shared_targets.html
 */
export const disableS2SharedTargets: QingCloudEndpoint<
  DisableS2SharedTargetsRequest,
  DisableS2SharedTargetsResponse,
  'signature'
> = {
  id: 'shared_storage.disableS2SharedTargets',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/disable_s2_shared_targets.html',
  supplied: ['zone'],
  fixed: { action: 'DisableS2SharedTargets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DisableS2SharedTargets']).optional(),
      zone: z.string(),
      shared_targets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link enableS2SharedTargets}. */
export interface EnableS2SharedTargetsRequest {
  /** Always `EnableS2SharedTargets`; the client fills it in. */
  action?: 'EnableS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets: string[];
}

/** Result of {@link enableS2SharedTargets}. */
export interface EnableS2SharedTargetsResponse {
  /** Shared targets, `s2st-…`. */
  shared_targets?: string[] | undefined;
}

/**
 * 启用共享存储目标。Lets clients use shared targets. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=EnableS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/enable_s2_shared_targets.html
 */
export const enableS2SharedTargets: QingCloudEndpoint<
  EnableS2SharedTargetsRequest,
  EnableS2SharedTargetsResponse,
  'signature'
> = {
  id: 'shared_storage.enableS2SharedTargets',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/enable_s2_shared_targets.html',
  supplied: ['zone'],
  fixed: { action: 'EnableS2SharedTargets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['EnableS2SharedTargets']).optional(),
      zone: z.string(),
      shared_targets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link modifyS2SharedTargets}. */
export interface ModifyS2SharedTargetsRequest {
  /** Always `ModifyS2SharedTargets`; the client fills it in. */
  action?: 'ModifyS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** IQNs of the clients that may connect (vsan). */
  initiator_names?: string[] | undefined;
  /** `add` or `delete` clients, `modify` parameters. */
  operation: string;
  /** Parameters to set, see describeS2DefaultParameters. */
  parameters?: string[] | undefined;
  /** Shared targets, `s2st-…`. */
  shared_targets: string[];
}

/** Result of {@link modifyS2SharedTargets}. */
export type ModifyS2SharedTargetsResponse = NoFields;

/**
 * 修改共享存储目标。Changes clients or parameters of shared targets. Call updateS2Servers afterwards.
 * Calls `GET /iaas/?action=ModifyS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/modify_s2_shared_target.html
 */
export const modifyS2SharedTargets: QingCloudEndpoint<
  ModifyS2SharedTargetsRequest,
  ModifyS2SharedTargetsResponse,
  'signature'
> = {
  id: 'shared_storage.modifyS2SharedTargets',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/modify_s2_shared_target.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyS2SharedTargets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyS2SharedTargets']).optional(),
      zone: z.string(),
      initiator_names: z.array(z.string()).optional(),
      operation: z.string(),
      parameters: z.array(z.string()).optional(),
      shared_targets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};
