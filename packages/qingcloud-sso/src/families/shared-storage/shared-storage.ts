import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** SharedTarget. */
interface SharedTarget {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  export_name?: string | undefined;
  s2_server_id?: string | undefined;
  s2_shared_target_id?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
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

/** S2ServerSet. */
interface S2ServerSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  is_applied?: number | undefined;
  name?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  s2_server_id?: string | undefined;
  s2_server_type?: number | undefined;
  service_type?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vxnet?: Vxnet | undefined;
}

const s2ServerSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    is_applied: z.number().optional(),
    name: z.string().optional(),
    private_ip: z.string().optional(),
    s2_server_id: z.string().optional(),
    s2_server_type: z.number().optional(),
    service_type: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vxnet: vxnet(z).optional(),
  });

/** Tags, `tag-…`. */
interface Tag {
  /** Colour, `default` or `#rrggbb`. */
  color?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  resource_count?: number | undefined;
  resource_tag_pairs?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
        status?: string | undefined;
        /** Tag, `tag-…`. */
        tag_id?: string | undefined;
      }[]
    | undefined;
  resource_type_count?:
    | {
        count?: number | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
  /** Tag, `tag-…`. */
  tag_id?: string | undefined;
  tag_key?: string | undefined;
  /** Name of the tag. */
  tag_name?: string | undefined;
}

const tag = (z: Zod) =>
  z.looseObject({
    color: z.string().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    owner: z.string().optional(),
    resource_count: z.number().optional(),
    resource_tag_pairs: z
      .array(
        z.looseObject({
          resource_id: z.string().optional(),
          resource_type: z.string().optional(),
          status: z.string().optional(),
          tag_id: z.string().optional(),
        }),
      )
      .optional(),
    resource_type_count: z
      .array(z.looseObject({ count: z.number().optional(), resource_type: z.string().optional() }))
      .optional(),
    tag_id: z.string().optional(),
    tag_key: z.string().optional(),
    tag_name: z.string().optional(),
  });

/** Vxnet. */
interface Vxnet {
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  router?: Router | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  vpc_router_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  vxnet_type?: number | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

const vxnet = (z: Zod) =>
  z.looseObject({
    available_ip_count: z.number().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    instance_ids: z.array(z.string()).optional(),
    owner: z.string().optional(),
    router: router(z).optional(),
    tags: z.array(tag(z)).optional(),
    vpc_router_id: z.string().optional(),
    vxnet_id: z.string().optional(),
    vxnet_name: z.string().optional(),
    vxnet_type: z.number().optional(),
    zone_id: z.string().optional(),
  });

/** Router. */
interface Router {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  dyn_ip_end?: string | undefined;
  dyn_ip_start?: string | undefined;
  eip?: Eip | undefined;
  ip_network?: string | undefined;
  is_applied?: number | undefined;
  manager_ip?: string | undefined;
  mode?: number | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  router_name?: string | undefined;
  router_type?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vpc_network?: string | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: Record<string, unknown>[] | undefined;
}

const router = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    dyn_ip_end: z.string().optional(),
    dyn_ip_start: z.string().optional(),
    eip: eip(z).optional(),
    ip_network: z.string().optional(),
    is_applied: z.number().optional(),
    manager_ip: z.string().optional(),
    mode: z.number().optional(),
    private_ip: z.string().optional(),
    router_id: z.string().optional(),
    router_name: z.string().optional(),
    router_type: z.number().optional(),
    security_group_id: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
    vpc_network: z.string().optional(),
    vxnets: z.array(z.record(z.string(), z.unknown())).optional(),
  });

/** Eip. */
interface Eip {
  alarm_status?: string | undefined;
  associate_mode?: number | undefined;
  bandwidth?: number | undefined;
  billing_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** The public IPv4 address. */
  eip_addr?: string | undefined;
  eip_group?:
    | {
        eip_group_id?: string | undefined;
        eip_group_name?: string | undefined;
      }
    | undefined;
  /** Public address, `eip-…`. */
  eip_id?: string | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  icp_codes?: string | undefined;
  need_icp?: number | undefined;
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
}

const eip = (z: Zod) =>
  z.looseObject({
    alarm_status: z.string().optional(),
    associate_mode: z.number().optional(),
    bandwidth: z.number().optional(),
    billing_mode: z.string().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    eip_addr: z.string().optional(),
    eip_group: z.looseObject({ eip_group_id: z.string().optional(), eip_group_name: z.string().optional() }).optional(),
    eip_id: z.string().optional(),
    eip_name: z.string().optional(),
    icp_codes: z.string().optional(),
    need_icp: z.number().optional(),
    resource: z
      .looseObject({
        resource_id: z.string().optional(),
        resource_name: z.string().optional(),
        resource_type: z.string().optional(),
      })
      .optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
  });

/** Input of {@link attachToS2SharedTarget}. */
export interface AttachToS2SharedTargetRequest {
  /** Always `AttachToS2SharedTarget`; the client fills it in. */
  action?: 'AttachToS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  shared_target: string;
  /** Volumes, `vol-…`. */
  volumes: string[];
}

/** Result of {@link attachToS2SharedTarget}. */
export interface AttachToS2SharedTargetResponse {
  shared_target?: SharedTarget | undefined;
}

/**
 * AttachToS2SharedTarget.
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
      volumes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ shared_target: sharedTarget(z).optional() }),
};

/** Input of {@link changeS2ServerVxnet}. */
export interface ChangeS2ServerVxnetRequest {
  /** Always `ChangeS2ServerVxnet`; the client fills it in. */
  action?: 'ChangeS2ServerVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  s2_server: string;
  vxnet: string;
}

/** Result of {@link changeS2ServerVxnet}. */
export interface ChangeS2ServerVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ChangeS2ServerVxnet.
 * Calls `GET /iaas/?action=ChangeS2ServerVxnet`.
 *
 * @see https://docs.qingcloud.com/api/vsan/change_s2_server_vxnet.html
 */
export const changeS2ServerVxnet: QingCloudEndpoint<
  ChangeS2ServerVxnetRequest,
  ChangeS2ServerVxnetResponse,
  'signature'
> = {
  id: 'shared_storage.changeS2ServerVxnet',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/change_s2_server_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeS2ServerVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeS2ServerVxnet']).optional(),
      zone: z.string(),
      private_ip: z.string().optional(),
      s2_server: z.string(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createS2Server}. */
export interface CreateS2ServerRequest {
  /** Always `CreateS2Server`; the client fills it in. */
  action?: 'CreateS2Server' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  s2_class?: 0 | 1 | undefined;
  s2_server_name?: string | undefined;
  service_type?: string | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link createS2Server}. */
export interface CreateS2ServerResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  s2_server?: string | undefined;
}

/**
 * CreateS2Server.
 * Calls `GET /iaas/?action=CreateS2Server`.
 *
 * @see https://docs.qingcloud.com/api/vsan/create_s2_server.html
 */
export const createS2Server: QingCloudEndpoint<CreateS2ServerRequest, CreateS2ServerResponse, 'signature'> = {
  id: 'shared_storage.createS2Server',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/create_s2_server.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateS2Server' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateS2Server']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      private_ip: z.string().optional(),
      s2_class: z.literal([0, 1]).optional(),
      s2_server_name: z.string().optional(),
      service_type: z.string().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), s2_server: z.string().optional() }),
};

/** Input of {@link createS2SharedTarget}. */
export interface CreateS2SharedTargetRequest {
  /** Always `CreateS2SharedTarget`; the client fills it in. */
  action?: 'CreateS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  export_name: string;
  export_name_nfs?: string | undefined;
  initiator_names?: string[] | undefined;
  s2_group?: string | undefined;
  s2_server_id: string;
  target_type: 'ISCSI' | 'NFS';
  /** Volumes, `vol-…`. */
  volumes?: string[] | undefined;
}

/** Result of {@link createS2SharedTarget}. */
export interface CreateS2SharedTargetResponse {
  s2_shared_target?: string | undefined;
}

/**
 * CreateS2SharedTarget.
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
      target_type: z.literal(['ISCSI', 'NFS']),
      volumes: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ s2_shared_target: z.string().optional() }),
};

/** Input of {@link deleteS2Servers}. */
export interface DeleteS2ServersRequest {
  /** Always `DeleteS2Servers`; the client fills it in. */
  action?: 'DeleteS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  s2_servers: string[];
}

/** Result of {@link deleteS2Servers}. */
export interface DeleteS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  s2_servers?: string[] | undefined;
}

/**
 * DeleteS2Servers.
 * Calls `GET /iaas/?action=DeleteS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/delete_s2_servers.html
 */
export const deleteS2Servers: QingCloudEndpoint<DeleteS2ServersRequest, DeleteS2ServersResponse, 'signature'> = {
  id: 'shared_storage.deleteS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/delete_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), s2_servers: z.array(z.string()).optional() }),
};

/** Input of {@link deleteS2SharedTargets}. */
export interface DeleteS2SharedTargetsRequest {
  /** Always `DeleteS2SharedTargets`; the client fills it in. */
  action?: 'DeleteS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  shared_targets: string[];
}

/** Result of {@link deleteS2SharedTargets}. */
export interface DeleteS2SharedTargetsResponse {
  shared_targets?: string[] | undefined;
}

/**
 * DeleteS2SharedTargets.
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
      shared_targets: z.array(z.string()),
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
  service_type?: 'vsan' | undefined;
  target_type?: 'ISCSI' | undefined;
}

/** Result of {@link describeS2DefaultParameters}. */
export interface DescribeS2DefaultParametersResponse {
  s2_default_parameters_set?:
    | {
        default_value?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        param_name?: string | undefined;
        service_type?: string | undefined;
        target_type?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeS2DefaultParameters.
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
      service_type: z.literal(['vsan']).optional(),
      target_type: z.literal(['ISCSI']).optional(),
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

/** Input of {@link describeS2Servers}. */
export interface DescribeS2ServersRequest {
  /** Always `DescribeS2Servers`; the client fills it in. */
  action?: 'DescribeS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  s2_servers?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeS2Servers}. */
export interface DescribeS2ServersResponse {
  s2_server_set?: S2ServerSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeS2Servers.
 * Calls `GET /iaas/?action=DescribeS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/describe_s2_servers.html
 */
export const describeS2Servers: QingCloudPagedEndpoint<
  DescribeS2ServersRequest,
  DescribeS2ServersResponse,
  'signature',
  S2ServerSet,
  'offset' | 'limit'
> = {
  id: 'shared_storage.describeS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/vsan/describe_s2_servers.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeS2Servers' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.s2_server_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeS2Servers']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      s2_servers: z.array(z.string()).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ s2_server_set: z.array(s2ServerSet(z)).optional(), total_count: z.number().optional() }),
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
  s2_server_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  shared_targets?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeS2SharedTargets}. */
export interface DescribeS2SharedTargetsResponse {
  shared_target_set?: SharedTarget[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeS2SharedTargets.
 * Calls `GET /iaas/?action=DescribeS2SharedTargets`.
 *
 * @see https://docs.qingcloud.com/api/vsan/describe_s2_shared_targets.html
 */
export const describeS2SharedTargets: QingCloudPagedEndpoint<
  DescribeS2SharedTargetsRequest,
  DescribeS2SharedTargetsResponse,
  'signature',
  SharedTarget,
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
    items: (answer) => answer.shared_target_set,
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
    }),
  response: (z: Zod) =>
    z.looseObject({ shared_target_set: z.array(sharedTarget(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link detachFromS2SharedTarget}. */
export interface DetachFromS2SharedTargetRequest {
  /** Always `DetachFromS2SharedTarget`; the client fills it in. */
  action?: 'DetachFromS2SharedTarget' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  shared_target: string;
  /** Volumes, `vol-…`. */
  volumes: string[];
}

/** Result of {@link detachFromS2SharedTarget}. */
export interface DetachFromS2SharedTargetResponse {
  shared_target?: SharedTarget | undefined;
}

/**
 * DetachFromS2SharedTarget.
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
      volumes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ shared_target: sharedTarget(z).optional() }),
};

/** Input of {@link disableS2SharedTargets}. */
export interface DisableS2SharedTargetsRequest {
  /** Always `DisableS2SharedTargets`; the client fills it in. */
  action?: 'DisableS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  shared_targets: string[];
}

/** Result of {@link disableS2SharedTargets}. */
export interface DisableS2SharedTargetsResponse {
  shared_targets?: string[] | undefined;
}

/**
 * DisableS2SharedTargets.
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
      shared_targets: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link enableS2SharedTargets}. */
export interface EnableS2SharedTargetsRequest {
  /** Always `EnableS2SharedTargets`; the client fills it in. */
  action?: 'EnableS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  shared_targets: string[];
}

/** Result of {@link enableS2SharedTargets}. */
export interface EnableS2SharedTargetsResponse {
  shared_targets?: string[] | undefined;
}

/**
 * EnableS2SharedTargets.
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
      shared_targets: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ shared_targets: z.array(z.string()).optional() }),
};

/** Input of {@link modifyS2Server}. */
export interface ModifyS2ServerRequest {
  /** Always `ModifyS2Server`; the client fills it in. */
  action?: 'ModifyS2Server' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  s2_server: string;
  s2_server_name?: string | undefined;
}

/** Result of {@link modifyS2Server}. */
export type ModifyS2ServerResponse = NoFields;

/**
 * ModifyS2Server.
 * Calls `GET /iaas/?action=ModifyS2Server`.
 *
 * @see https://docs.qingcloud.com/api/vsan/modify_s2_server.html
 */
export const modifyS2Server: QingCloudEndpoint<ModifyS2ServerRequest, ModifyS2ServerResponse, 'signature'> = {
  id: 'shared_storage.modifyS2Server',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/modify_s2_server.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyS2Server' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyS2Server']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      s2_server: z.string(),
      s2_server_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyS2SharedTargets}. */
export interface ModifyS2SharedTargetsRequest {
  /** Always `ModifyS2SharedTargets`; the client fills it in. */
  action?: 'ModifyS2SharedTargets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  initiator_names?: string[] | undefined;
  operation: string;
  parameters: string[];
  shared_targets: string[];
}

/** Result of {@link modifyS2SharedTargets}. */
export type ModifyS2SharedTargetsResponse = NoFields;

/**
 * ModifyS2SharedTargets.
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
      parameters: z.array(z.string()),
      shared_targets: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link powerOffS2Servers}. */
export interface PowerOffS2ServersRequest {
  /** Always `PowerOffS2Servers`; the client fills it in. */
  action?: 'PowerOffS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  s2_servers: string;
}

/** Result of {@link powerOffS2Servers}. */
export interface PowerOffS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * PowerOffS2Servers.
 * Calls `GET /iaas/?action=PowerOffS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/poweroff_s2_servers.html
 */
export const powerOffS2Servers: QingCloudEndpoint<PowerOffS2ServersRequest, PowerOffS2ServersResponse, 'signature'> = {
  id: 'shared_storage.powerOffS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/poweroff_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOffS2Servers' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['PowerOffS2Servers']).optional(), zone: z.string(), s2_servers: z.string() }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link powerOnS2Servers}. */
export interface PowerOnS2ServersRequest {
  /** Always `PowerOnS2Servers`; the client fills it in. */
  action?: 'PowerOnS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  s2_servers: string[];
}

/** Result of {@link powerOnS2Servers}. */
export interface PowerOnS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * PowerOnS2Servers.
 * Calls `GET /iaas/?action=PowerOnS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/poweron_s2_servers.html
 */
export const powerOnS2Servers: QingCloudEndpoint<PowerOnS2ServersRequest, PowerOnS2ServersResponse, 'signature'> = {
  id: 'shared_storage.powerOnS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/poweron_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOnS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['PowerOnS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resizeS2Servers}. */
export interface ResizeS2ServersRequest {
  /** Always `ResizeS2Servers`; the client fills it in. */
  action?: 'ResizeS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  s2_server: string;
  s2_server_type: number;
}

/** Result of {@link resizeS2Servers}. */
export interface ResizeS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResizeS2Servers.
 * Calls `GET /iaas/?action=ResizeS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/resize_s2_servers.html
 */
export const resizeS2Servers: QingCloudEndpoint<ResizeS2ServersRequest, ResizeS2ServersResponse, 'signature'> = {
  id: 'shared_storage.resizeS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/resize_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeS2Servers']).optional(),
      zone: z.string(),
      s2_server: z.string(),
      s2_server_type: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateS2Servers}. */
export interface UpdateS2ServersRequest {
  /** Always `UpdateS2Servers`; the client fills it in. */
  action?: 'UpdateS2Servers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  s2_servers: string[];
}

/** Result of {@link updateS2Servers}. */
export interface UpdateS2ServersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * UpdateS2Servers.
 * Calls `GET /iaas/?action=UpdateS2Servers`.
 *
 * @see https://docs.qingcloud.com/api/vsan/update_s2_servers.html
 */
export const updateS2Servers: QingCloudEndpoint<UpdateS2ServersRequest, UpdateS2ServersResponse, 'signature'> = {
  id: 'shared_storage.updateS2Servers',
  family: 'shared-storage',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/vsan/update_s2_servers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'UpdateS2Servers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateS2Servers']).optional(),
      zone: z.string(),
      s2_servers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
