import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** NodeSet. */
interface NodeSet {
  advanced_actions?: string | undefined;
  agent_installed?: boolean | undefined;
  alarm_status?: string | undefined;
  app_id?: string | undefined;
  app_version?: string | undefined;
  auto_backup?: number | undefined;
  backup_policy?: string | undefined;
  backup_service?: unknown | undefined;
  cluster_id?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  controller?: string | undefined;
  cpu?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  custom_metadata_script?: unknown | undefined;
  custom_service?: unknown | undefined;
  debug?: boolean | undefined;
  destroy_service?: unknown | undefined;
  display_tabs?: unknown | undefined;
  eip?: string | undefined;
  env?: string | undefined;
  global_server_id?: number | undefined;
  gpu?: number | undefined;
  gpu_class?: number | undefined;
  group_id?: number | undefined;
  health_check?: unknown | undefined;
  health_status?: string | undefined;
  hypervisor?: string | undefined;
  /** Image, such as `centos73x64b` or `img-…`. */
  image_id?: string | undefined;
  incremental_backup_supported?: boolean | undefined;
  init_service?: unknown | undefined;
  /** Instance, `i-…`. */
  instance_id?: string | undefined;
  is_backup?: number | undefined;
  memory?: number | undefined;
  monitor?: unknown | undefined;
  name?: string | undefined;
  node_id?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  passphraseless?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  repl?: string | undefined;
  resource_class?: number | undefined;
  restart_service?: unknown | undefined;
  restore_service?: unknown | undefined;
  role?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  scale_in_service?: unknown | undefined;
  scale_out_service?: unknown | undefined;
  /** Firewall, `sg-…`. */
  security_group?: unknown | undefined;
  server_id?: number | undefined;
  server_id_upper_bound?: number | undefined;
  single_node_repl?: string | undefined;
  start_service?: unknown | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  stop_service?: unknown | undefined;
  storage_size?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  user_access?: number | undefined;
  vertical_scaling_policy?: string | undefined;
  volume_ids?: string | undefined;
  volume_type?: number | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  host_machine?: string | undefined;
}

const nodeSet = (z: Zod) =>
  z.looseObject({
    advanced_actions: z.string().optional(),
    agent_installed: z.boolean().optional(),
    alarm_status: z.string().optional(),
    app_id: z.string().optional(),
    app_version: z.string().optional(),
    auto_backup: z.number().optional(),
    backup_policy: z.string().optional(),
    backup_service: z.unknown().optional(),
    cluster_id: z.string().optional(),
    console_id: z.string().optional(),
    controller: z.string().optional(),
    cpu: z.number().optional(),
    create_time: z.string().optional(),
    custom_metadata_script: z.unknown().optional(),
    custom_service: z.unknown().optional(),
    debug: z.boolean().optional(),
    destroy_service: z.unknown().optional(),
    display_tabs: z.unknown().optional(),
    eip: z.string().optional(),
    env: z.string().optional(),
    global_server_id: z.number().optional(),
    gpu: z.number().optional(),
    gpu_class: z.number().optional(),
    group_id: z.number().optional(),
    health_check: z.unknown().optional(),
    health_status: z.string().optional(),
    hypervisor: z.string().optional(),
    image_id: z.string().optional(),
    incremental_backup_supported: z.boolean().optional(),
    init_service: z.unknown().optional(),
    instance_id: z.string().optional(),
    is_backup: z.number().optional(),
    memory: z.number().optional(),
    monitor: z.unknown().optional(),
    name: z.string().optional(),
    node_id: z.string().optional(),
    owner: z.string().optional(),
    passphraseless: z.string().optional(),
    private_ip: z.string().optional(),
    repl: z.string().optional(),
    resource_class: z.number().optional(),
    restart_service: z.unknown().optional(),
    restore_service: z.unknown().optional(),
    role: z.string().optional(),
    root_user_id: z.string().optional(),
    scale_in_service: z.unknown().optional(),
    scale_out_service: z.unknown().optional(),
    security_group: z.unknown().optional(),
    server_id: z.number().optional(),
    server_id_upper_bound: z.number().optional(),
    single_node_repl: z.string().optional(),
    start_service: z.unknown().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    stop_service: z.unknown().optional(),
    storage_size: z.number().optional(),
    transition_status: z.string().optional(),
    user_access: z.number().optional(),
    vertical_scaling_policy: z.string().optional(),
    volume_ids: z.string().optional(),
    volume_type: z.number().optional(),
    vxnet_id: z.string().optional(),
    host_machine: z.string().optional(),
  });

/** ClusterSet. */
interface ClusterSet {
  advanced_actions?: Record<string, unknown> | undefined;
  app_id?: string | undefined;
  app_info?: unknown | undefined;
  app_version?: string | undefined;
  app_version_info?: unknown | undefined;
  auto_backup_time?: number | undefined;
  backup?: Record<string, unknown> | undefined;
  backup_policy?: string | undefined;
  backup_service?: unknown | undefined;
  cfgmgmt_id?: string | undefined;
  cluster_id?: string | undefined;
  cluster_type?: number | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  controller?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  custom_service?: unknown | undefined;
  debug?: boolean | undefined;
  /** Free text about it. */
  description?: string | undefined;
  display_tabs?: unknown | undefined;
  endpoints?: unknown | undefined;
  global_uuid?: string | undefined;
  health_check_enablement?: Record<string, unknown> | undefined;
  incremental_backup_supported?: boolean | undefined;
  latest_snapshot_time?: string | undefined;
  links?: Record<string, unknown> | undefined;
  metadata_root_access?: boolean | undefined;
  name?: string | undefined;
  node_count?: number | undefined;
  nodes?: NodeSet[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  partner_access?: boolean | undefined;
  restore_service?: unknown | undefined;
  reuse_hyper?: boolean | undefined;
  role_count?: Record<string, unknown> | undefined;
  roles?: string[] | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  upgrade_policy?: unknown[] | undefined;
  upgrade_status?: string | undefined;
  upgrade_time?: string | undefined;
  vxnet?: Vxnet | undefined;
}

const clusterSet = (z: Zod) =>
  z.looseObject({
    advanced_actions: z.record(z.string(), z.unknown()).optional(),
    app_id: z.string().optional(),
    app_info: z.unknown().optional(),
    app_version: z.string().optional(),
    app_version_info: z.unknown().optional(),
    auto_backup_time: z.number().optional(),
    backup: z.record(z.string(), z.unknown()).optional(),
    backup_policy: z.string().optional(),
    backup_service: z.unknown().optional(),
    cfgmgmt_id: z.string().optional(),
    cluster_id: z.string().optional(),
    cluster_type: z.number().optional(),
    console_id: z.string().optional(),
    controller: z.string().optional(),
    create_time: z.string().optional(),
    custom_service: z.unknown().optional(),
    debug: z.boolean().optional(),
    description: z.string().optional(),
    display_tabs: z.unknown().optional(),
    endpoints: z.unknown().optional(),
    global_uuid: z.string().optional(),
    health_check_enablement: z.record(z.string(), z.unknown()).optional(),
    incremental_backup_supported: z.boolean().optional(),
    latest_snapshot_time: z.string().optional(),
    links: z.record(z.string(), z.unknown()).optional(),
    metadata_root_access: z.boolean().optional(),
    name: z.string().optional(),
    node_count: z.number().optional(),
    nodes: z.array(nodeSet(z)).optional(),
    owner: z.string().optional(),
    partner_access: z.boolean().optional(),
    restore_service: z.unknown().optional(),
    reuse_hyper: z.boolean().optional(),
    role_count: z.record(z.string(), z.unknown()).optional(),
    roles: z.array(z.string()).optional(),
    root_user_id: z.string().optional(),
    security_group_id: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    transition_status: z.string().optional(),
    upgrade_policy: z.array(z.unknown()).optional(),
    upgrade_status: z.string().optional(),
    upgrade_time: z.string().optional(),
    vxnet: vxnet(z).optional(),
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

/** Input of {@link addClusterNodes}. */
export interface AddClusterNodesRequest {
  /** Always `AddClusterNodes`; the client fills it in. */
  action?: 'AddClusterNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  node_count: number;
  node_name?: string | undefined;
  node_role?: string | undefined;
  private_ips?: string[] | undefined;
  resource_conf?: string | undefined;
}

/** Result of {@link addClusterNodes}. */
export interface AddClusterNodesResponse {
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  new_node_ids?: string[] | undefined;
}

/**
 * AddClusterNodes.
 * Calls `GET /iaas/?action=AddClusterNodes`.
 *
 * @see https://docs.qingcloud.com/api/cluster/add_cluster_nodes.html
 */
export const addClusterNodes: QingCloudEndpoint<AddClusterNodesRequest, AddClusterNodesResponse, 'signature'> = {
  id: 'cluster.addClusterNodes',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/add_cluster_nodes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AddClusterNodes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddClusterNodes']).optional(),
      zone: z.string(),
      cluster: z.string(),
      node_count: z.number(),
      node_name: z.string().optional(),
      node_role: z.string().optional(),
      private_ips: z.array(z.string()).optional(),
      resource_conf: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cluster_id: z.string().optional(),
      job_id: z.string().optional(),
      new_node_ids: z.array(z.string()).optional(),
    }),
};

/** Input of {@link associateEipToClusterNode}. */
export interface AssociateEipToClusterNodeRequest {
  /** Always `AssociateEipToClusterNode`; the client fills it in. */
  action?: 'AssociateEipToClusterNode' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster_node: string;
  eip: string;
  nic?: string | undefined;
}

/** Result of {@link associateEipToClusterNode}. */
export interface AssociateEipToClusterNodeResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * AssociateEipToClusterNode.
 * Calls `GET /iaas/?action=AssociateEipToClusterNode`.
 *
 * @see https://docs.qingcloud.com/api/cluster/associate_eip_to_cluster_node.html
 */
export const associateEipToClusterNode: QingCloudEndpoint<
  AssociateEipToClusterNodeRequest,
  AssociateEipToClusterNodeResponse,
  'signature'
> = {
  id: 'cluster.associateEipToClusterNode',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/associate_eip_to_cluster_node.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AssociateEipToClusterNode' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateEipToClusterNode']).optional(),
      zone: z.string(),
      cluster_node: z.string(),
      eip: z.string(),
      nic: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link ceaseClusters}. */
export interface CeaseClustersRequest {
  /** Always `CeaseClusters`; the client fills it in. */
  action?: 'CeaseClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  clusters: string[];
}

/** Result of {@link ceaseClusters}. */
export interface CeaseClustersResponse {
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * CeaseClusters.
 * Calls `GET /iaas/?action=CeaseClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/cease_clusters.html
 */
export const ceaseClusters: QingCloudEndpoint<CeaseClustersRequest, CeaseClustersResponse, 'signature'> = {
  id: 'cluster.ceaseClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/cease_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'CeaseClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CeaseClusters']).optional(),
      zone: z.string(),
      clusters: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link changeClusterVxnet}. */
export interface ChangeClusterVxnetRequest {
  /** Always `ChangeClusterVxnet`; the client fills it in. */
  action?: 'ChangeClusterVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  private_ips?: unknown | undefined;
  roles?: string[] | undefined;
  vxnet: string;
}

/** Result of {@link changeClusterVxnet}. */
export interface ChangeClusterVxnetResponse {
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * ChangeClusterVxnet.
 * Calls `GET /iaas/?action=ChangeClusterVxnet`.
 *
 * @see https://docs.qingcloud.com/api/cluster/change_cluster_vxnet.html
 */
export const changeClusterVxnet: QingCloudEndpoint<ChangeClusterVxnetRequest, ChangeClusterVxnetResponse, 'signature'> =
  {
    id: 'cluster.changeClusterVxnet',
    family: 'cluster',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/cluster/change_cluster_vxnet.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'ChangeClusterVxnet' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['ChangeClusterVxnet']).optional(),
        zone: z.string(),
        cluster: z.string(),
        private_ips: z.unknown().optional(),
        roles: z.array(z.string()).optional(),
        vxnet: z.string(),
      }),
    response: (z: Zod) =>
      z.looseObject({
        cluster_id: z.string().optional(),
        job_id: z.string().optional(),
        vxnet_id: z.string().optional(),
      }),
  };

/** Input of {@link createCluster}. */
export interface CreateClusterRequest {
  /** Always `CreateCluster`; the client fills it in. */
  action?: 'CreateCluster' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  conf: string;
}

/** Result of {@link createCluster}. */
export interface CreateClusterResponse {
  app_id?: string | undefined;
  app_version?: string | undefined;
  cluster_id?: string | undefined;
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  node_ids?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * CreateCluster.
 * Calls `GET /iaas/?action=CreateCluster`.
 *
 * @see https://docs.qingcloud.com/api/cluster/create_cluster.html
 */
export const createCluster: QingCloudEndpoint<CreateClusterRequest, CreateClusterResponse, 'signature'> = {
  id: 'cluster.createCluster',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/create_cluster.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateCluster' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['CreateCluster']).optional(), zone: z.string(), conf: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      app_id: z.string().optional(),
      app_version: z.string().optional(),
      cluster_id: z.string().optional(),
      cluster_name: z.string().optional(),
      job_id: z.string().optional(),
      node_ids: z.array(z.string()).optional(),
      vxnet_id: z.string().optional(),
    }),
};

/** Input of {@link createClusterFromSnapshot}. */
export interface CreateClusterFromSnapshotRequest {
  /** Always `CreateClusterFromSnapshot`; the client fills it in. */
  action?: 'CreateClusterFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  conf: string;
  /** Snapshot, `ss-…`. */
  snapshot_id: string;
}

/** Result of {@link createClusterFromSnapshot}. */
export interface CreateClusterFromSnapshotResponse {
  app_id?: string | undefined;
  app_version?: string | undefined;
  cluster_id?: string | undefined;
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  node_ids?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * CreateClusterFromSnapshot.
 * Calls `GET /iaas/?action=CreateClusterFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/cluster/create_cluster_from_snapshot.html
 */
export const createClusterFromSnapshot: QingCloudEndpoint<
  CreateClusterFromSnapshotRequest,
  CreateClusterFromSnapshotResponse,
  'signature'
> = {
  id: 'cluster.createClusterFromSnapshot',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/create_cluster_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateClusterFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateClusterFromSnapshot']).optional(),
      zone: z.string(),
      conf: z.string(),
      snapshot_id: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      app_id: z.string().optional(),
      app_version: z.string().optional(),
      cluster_id: z.string().optional(),
      cluster_name: z.string().optional(),
      job_id: z.string().optional(),
      node_ids: z.array(z.string()).optional(),
      vxnet_id: z.string().optional(),
    }),
};

/** Input of {@link deleteClusterNodes}. */
export interface DeleteClusterNodesRequest {
  /** Always `DeleteClusterNodes`; the client fills it in. */
  action?: 'DeleteClusterNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  force?: number | undefined;
  nodes: string[];
}

/** Result of {@link deleteClusterNodes}. */
export interface DeleteClusterNodesResponse {
  cluster_id?: string | undefined;
  deleted_node_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteClusterNodes.
 * Calls `GET /iaas/?action=DeleteClusterNodes`.
 *
 * @see https://docs.qingcloud.com/api/cluster/delete_cluster_nodes.html
 */
export const deleteClusterNodes: QingCloudEndpoint<DeleteClusterNodesRequest, DeleteClusterNodesResponse, 'signature'> =
  {
    id: 'cluster.deleteClusterNodes',
    family: 'cluster',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/cluster/delete_cluster_nodes.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'DeleteClusterNodes' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['DeleteClusterNodes']).optional(),
        zone: z.string(),
        cluster: z.string(),
        force: z.number().optional(),
        nodes: z.array(z.string()),
      }),
    response: (z: Zod) =>
      z.looseObject({
        cluster_id: z.string().optional(),
        deleted_node_ids: z.array(z.string()).optional(),
        job_id: z.string().optional(),
      }),
  };

/** Input of {@link deleteClusters}. */
export interface DeleteClustersRequest {
  /** Always `DeleteClusters`; the client fills it in. */
  action?: 'DeleteClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  clusters: string[];
  force?: number | undefined;
}

/** Result of {@link deleteClusters}. */
export interface DeleteClustersResponse {
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * DeleteClusters.
 * Calls `GET /iaas/?action=DeleteClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/delete_clusters.html
 */
export const deleteClusters: QingCloudEndpoint<DeleteClustersRequest, DeleteClustersResponse, 'signature'> = {
  id: 'cluster.deleteClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/delete_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteClusters']).optional(),
      zone: z.string(),
      clusters: z.array(z.string()),
      force: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link describeClusterDisplayTabs}. */
export interface DescribeClusterDisplayTabsRequest {
  /** Always `DescribeClusterDisplayTabs`; the client fills it in. */
  action?: 'DescribeClusterDisplayTabs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  display_tabs: string;
  role?: string | undefined;
}

/** Result of {@link describeClusterDisplayTabs}. */
export interface DescribeClusterDisplayTabsResponse {
  display_tabs?: Record<string, unknown> | undefined;
}

/**
 * DescribeClusterDisplayTabs.
 * Calls `GET /iaas/?action=DescribeClusterDisplayTabs`.
 *
 * @see https://docs.qingcloud.com/api/cluster/describe_cluster_display_tabs.html
 */
export const describeClusterDisplayTabs: QingCloudEndpoint<
  DescribeClusterDisplayTabsRequest,
  DescribeClusterDisplayTabsResponse,
  'signature'
> = {
  id: 'cluster.describeClusterDisplayTabs',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cluster/describe_cluster_display_tabs.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeClusterDisplayTabs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeClusterDisplayTabs']).optional(),
      zone: z.string(),
      cluster: z.string(),
      display_tabs: z.string(),
      role: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ display_tabs: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link describeClusterNodes}. */
export interface DescribeClusterNodesRequest {
  /** Always `DescribeClusterNodes`; the client fills it in. */
  action?: 'DescribeClusterNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster?: string | undefined;
  console?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  nodes?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  role?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  status?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeClusterNodes}. */
export interface DescribeClusterNodesResponse {
  node_set?: NodeSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeClusterNodes.
 * Calls `GET /iaas/?action=DescribeClusterNodes`.
 *
 * @see https://docs.qingcloud.com/api/cluster/describe_cluster_nodes.html
 */
export const describeClusterNodes: QingCloudPagedEndpoint<
  DescribeClusterNodesRequest,
  DescribeClusterNodesResponse,
  'signature',
  NodeSet,
  'offset' | 'limit'
> = {
  id: 'cluster.describeClusterNodes',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cluster/describe_cluster_nodes.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeClusterNodes' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.node_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeClusterNodes']).optional(),
      zone: z.string(),
      cluster: z.string().optional(),
      console: z.string().optional(),
      limit: z.number().optional(),
      nodes: z.array(z.string()).optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      reverse: z.number().optional(),
      role: z.string().optional(),
      search_word: z.string().optional(),
      sort_key: z.string().optional(),
      status: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ node_set: z.array(nodeSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link describeClusterUsers}. */
export interface DescribeClusterUsersRequest {
  /** Always `DescribeClusterUsers`; the client fills it in. */
  action?: 'DescribeClusterUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app_versions?: string[] | undefined;
  apps: string[];
  cluster_status?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  users?: string[] | undefined;
  zones: string[];
}

/** Result of {@link describeClusterUsers}. */
export interface DescribeClusterUsersResponse {
  apps?: string[] | undefined;
  users?: Record<string, unknown> | undefined;
}

/**
 * DescribeClusterUsers.
 * Calls `GET /iaas/?action=DescribeClusterUsers`.
 *
 * @see https://docs.qingcloud.com/api/cluster/describe_cluster_users.html
 */
export const describeClusterUsers: QingCloudEndpoint<
  DescribeClusterUsersRequest,
  DescribeClusterUsersResponse,
  'signature'
> = {
  id: 'cluster.describeClusterUsers',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cluster/describe_cluster_users.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeClusterUsers' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeClusterUsers']).optional(),
      zone: z.string(),
      app_versions: z.array(z.string()).optional(),
      apps: z.array(z.string()),
      cluster_status: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      users: z.array(z.string()).optional(),
      zones: z.array(z.string()),
    }),
  response: (z: Zod) =>
    z.looseObject({ apps: z.array(z.string()).optional(), users: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link describeClusters}. */
export interface DescribeClustersRequest {
  /** Always `DescribeClusters`; the client fills it in. */
  action?: 'DescribeClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app_versions?: string[] | undefined;
  apps?: string[] | undefined;
  cfgmgmt_id?: string | undefined;
  clusters?: string[] | undefined;
  console?: string | undefined;
  external_cluster_id?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  link?: string | undefined;
  name?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  role?: string | undefined;
  scope?: 'all' | 'cfgmgmt' | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  status?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  users?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link describeClusters}. */
export interface DescribeClustersResponse {
  cluster_set?: ClusterSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeClusters.
 * Calls `GET /iaas/?action=DescribeClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/describe_clusters.html
 */
export const describeClusters: QingCloudPagedEndpoint<
  DescribeClustersRequest,
  DescribeClustersResponse,
  'signature',
  ClusterSet,
  'offset' | 'limit'
> = {
  id: 'cluster.describeClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cluster/describe_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeClusters' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.cluster_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeClusters']).optional(),
      zone: z.string(),
      app_versions: z.array(z.string()).optional(),
      apps: z.array(z.string()).optional(),
      cfgmgmt_id: z.string().optional(),
      clusters: z.array(z.string()).optional(),
      console: z.string().optional(),
      external_cluster_id: z.string().optional(),
      limit: z.number().optional(),
      link: z.string().optional(),
      name: z.string().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      reverse: z.number().optional(),
      role: z.string().optional(),
      scope: z.literal(['all', 'cfgmgmt']).optional(),
      search_word: z.string().optional(),
      sort_key: z.string().optional(),
      status: z.string().optional(),
      transition_status: z.string().optional(),
      users: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ cluster_set: z.array(clusterSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link dissociateEipFromClusterNode}. */
export interface DissociateEipFromClusterNodeRequest {
  /** Always `DissociateEipFromClusterNode`; the client fills it in. */
  action?: 'DissociateEipFromClusterNode' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  eips: string[];
}

/** Result of {@link dissociateEipFromClusterNode}. */
export interface DissociateEipFromClusterNodeResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DissociateEipFromClusterNode.
 * Calls `GET /iaas/?action=DissociateEipFromClusterNode`.
 *
 * @see https://docs.qingcloud.com/api/cluster/dissociate_eip_from_cluster_node.html
 */
export const dissociateEipFromClusterNode: QingCloudEndpoint<
  DissociateEipFromClusterNodeRequest,
  DissociateEipFromClusterNodeResponse,
  'signature'
> = {
  id: 'cluster.dissociateEipFromClusterNode',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/dissociate_eip_from_cluster_node.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DissociateEipFromClusterNode' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateEipFromClusterNode']).optional(),
      zone: z.string(),
      eips: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyClusterAttributes}. */
export interface ModifyClusterAttributesRequest {
  /** Always `ModifyClusterAttributes`; the client fills it in. */
  action?: 'ModifyClusterAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  cluster: string;
  /** Free text about it. */
  description?: string | undefined;
  name?: string | undefined;
}

/** Result of {@link modifyClusterAttributes}. */
export type ModifyClusterAttributesResponse = NoFields;

/**
 * ModifyClusterAttributes.
 * Calls `GET /iaas/?action=ModifyClusterAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cluster/modify_cluster_attributes.html
 */
export const modifyClusterAttributes: QingCloudEndpoint<
  ModifyClusterAttributesRequest,
  ModifyClusterAttributesResponse,
  'signature'
> = {
  id: 'cluster.modifyClusterAttributes',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/modify_cluster_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyClusterAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyClusterAttributes']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      cluster: z.string(),
      description: z.string().optional(),
      name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyClusterNodeAttributes}. */
export interface ModifyClusterNodeAttributesRequest {
  /** Always `ModifyClusterNodeAttributes`; the client fills it in. */
  action?: 'ModifyClusterNodeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster_node: string;
  name?: string | undefined;
}

/** Result of {@link modifyClusterNodeAttributes}. */
export type ModifyClusterNodeAttributesResponse = NoFields;

/**
 * ModifyClusterNodeAttributes.
 * Calls `GET /iaas/?action=ModifyClusterNodeAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cluster/modify_cluster_node_attributes.html
 */
export const modifyClusterNodeAttributes: QingCloudEndpoint<
  ModifyClusterNodeAttributesRequest,
  ModifyClusterNodeAttributesResponse,
  'signature'
> = {
  id: 'cluster.modifyClusterNodeAttributes',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/modify_cluster_node_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyClusterNodeAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyClusterNodeAttributes']).optional(),
      zone: z.string(),
      cluster_node: z.string(),
      name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link lease}. */
export interface LeaseRequest {
  /** Always `Lease`; the client fills it in. */
  action?: 'Lease' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  resources?: string[] | undefined;
}

/** Result of {@link lease}. */
export type LeaseResponse = NoFields;

/**
 * Lease.
 * Calls `GET /iaas/?action=Lease`.
 *
 * @see https://docs.qingcloud.com/api/cluster/recover_clusters.html
 */
export const lease: QingCloudEndpoint<LeaseRequest, LeaseResponse, 'signature'> = {
  id: 'cluster.lease',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/recover_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'Lease' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['Lease']).optional(),
      zone: z.string(),
      resources: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resizeCluster}. */
export interface ResizeClusterRequest {
  /** Always `ResizeCluster`; the client fills it in. */
  action?: 'ResizeCluster' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  cpu?: number | undefined;
  gpu?: number | undefined;
  memory?: number | undefined;
  node_role?: string[] | undefined;
  storage_size?: number | undefined;
}

/** Result of {@link resizeCluster}. */
export interface ResizeClusterResponse {
  cluster_id?: string | undefined;
  cpu?: number | undefined;
  gpu?: number | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  memory?: number | undefined;
  role?: string | undefined;
  storage_size?: number | undefined;
}

/**
 * ResizeCluster.
 * Calls `GET /iaas/?action=ResizeCluster`.
 *
 * @see https://docs.qingcloud.com/api/cluster/resize_cluster.html
 */
export const resizeCluster: QingCloudEndpoint<ResizeClusterRequest, ResizeClusterResponse, 'signature'> = {
  id: 'cluster.resizeCluster',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/resize_cluster.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeCluster' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeCluster']).optional(),
      zone: z.string(),
      cluster: z.string(),
      cpu: z.number().optional(),
      gpu: z.number().optional(),
      memory: z.number().optional(),
      node_role: z.array(z.string()).optional(),
      storage_size: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cluster_id: z.string().optional(),
      cpu: z.number().optional(),
      gpu: z.number().optional(),
      job_id: z.string().optional(),
      memory: z.number().optional(),
      role: z.string().optional(),
      storage_size: z.number().optional(),
    }),
};

/** Input of {@link restartClusterService}. */
export interface RestartClusterServiceRequest {
  /** Always `RestartClusterService`; the client fills it in. */
  action?: 'RestartClusterService' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster?: string | undefined;
  role?: string | undefined;
}

/** Result of {@link restartClusterService}. */
export interface RestartClusterServiceResponse {
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  role?: string | undefined;
}

/**
 * RestartClusterService.
 * Calls `GET /iaas/?action=RestartClusterService`.
 *
 * @see https://docs.qingcloud.com/api/cluster/restart_cluster_service.html
 */
export const restartClusterService: QingCloudEndpoint<
  RestartClusterServiceRequest,
  RestartClusterServiceResponse,
  'signature'
> = {
  id: 'cluster.restartClusterService',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/restart_cluster_service.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestartClusterService' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RestartClusterService']).optional(),
      zone: z.string(),
      cluster: z.string().optional(),
      role: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ cluster_id: z.string().optional(), job_id: z.string().optional(), role: z.string().optional() }),
};

/** Input of {@link restoreClusterFromSnapshot}. */
export interface RestoreClusterFromSnapshotRequest {
  /** Always `RestoreClusterFromSnapshot`; the client fills it in. */
  action?: 'RestoreClusterFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  service_params?: string | undefined;
  snapshot: string;
}

/** Result of {@link restoreClusterFromSnapshot}. */
export interface RestoreClusterFromSnapshotResponse {
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  service_params?: string | undefined;
  /** Snapshot, `ss-…`. */
  snapshot_id?: string | undefined;
}

/**
 * RestoreClusterFromSnapshot.
 * Calls `GET /iaas/?action=RestoreClusterFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/cluster/restore_cluster_from_snapshot.html
 */
export const restoreClusterFromSnapshot: QingCloudEndpoint<
  RestoreClusterFromSnapshotRequest,
  RestoreClusterFromSnapshotResponse,
  'signature'
> = {
  id: 'cluster.restoreClusterFromSnapshot',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/restore_cluster_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestoreClusterFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RestoreClusterFromSnapshot']).optional(),
      zone: z.string(),
      cluster: z.string(),
      service_params: z.string().optional(),
      snapshot: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cluster_id: z.string().optional(),
      job_id: z.string().optional(),
      service_params: z.string().optional(),
      snapshot_id: z.string().optional(),
    }),
};

/** Input of {@link runClusterCustomService}. */
export interface RunClusterCustomServiceRequest {
  /** Always `RunClusterCustomService`; the client fills it in. */
  action?: 'RunClusterCustomService' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster: string;
  role?: string | undefined;
  service: string;
  service_params?: string | undefined;
}

/** Result of {@link runClusterCustomService}. */
export interface RunClusterCustomServiceResponse {
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  role?: string | undefined;
  service?: string | undefined;
}

/**
 * RunClusterCustomService.
 * Calls `GET /iaas/?action=RunClusterCustomService`.
 *
 * @see https://docs.qingcloud.com/api/cluster/run_cluster_custom_service.html
 */
export const runClusterCustomService: QingCloudEndpoint<
  RunClusterCustomServiceRequest,
  RunClusterCustomServiceResponse,
  'signature'
> = {
  id: 'cluster.runClusterCustomService',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/run_cluster_custom_service.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RunClusterCustomService' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RunClusterCustomService']).optional(),
      zone: z.string(),
      cluster: z.string(),
      role: z.string().optional(),
      service: z.string(),
      service_params: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cluster_id: z.string().optional(),
      job_id: z.string().optional(),
      role: z.string().optional(),
      service: z.string().optional(),
    }),
};

/** Input of {@link startClusters}. */
export interface StartClustersRequest {
  /** Always `StartClusters`; the client fills it in. */
  action?: 'StartClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  clusters: string[];
}

/** Result of {@link startClusters}. */
export interface StartClustersResponse {
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * StartClusters.
 * Calls `GET /iaas/?action=StartClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/start_clusters.html
 */
export const startClusters: QingCloudEndpoint<StartClustersRequest, StartClustersResponse, 'signature'> = {
  id: 'cluster.startClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/start_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'StartClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StartClusters']).optional(),
      zone: z.string(),
      clusters: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link stopClusters}. */
export interface StopClustersRequest {
  /** Always `StopClusters`; the client fills it in. */
  action?: 'StopClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  clusters: string[];
  force?: number | undefined;
}

/** Result of {@link stopClusters}. */
export interface StopClustersResponse {
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * StopClusters.
 * Calls `GET /iaas/?action=StopClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/stop_clusters.html
 */
export const stopClusters: QingCloudEndpoint<StopClustersRequest, StopClustersResponse, 'signature'> = {
  id: 'cluster.stopClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/stop_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'StopClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StopClusters']).optional(),
      zone: z.string(),
      clusters: z.array(z.string()),
      force: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link updateClusterEnvironment}. */
export interface UpdateClusterEnvironmentRequest {
  /** Always `UpdateClusterEnvironment`; the client fills it in. */
  action?: 'UpdateClusterEnvironment' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cluster?: string | undefined;
  env?: unknown | undefined;
  roles?: string[] | undefined;
}

/** Result of {@link updateClusterEnvironment}. */
export type UpdateClusterEnvironmentResponse = NoFields;

/**
 * UpdateClusterEnvironment.
 * Calls `GET /iaas/?action=UpdateClusterEnvironment`.
 *
 * @see https://docs.qingcloud.com/api/cluster/update_cluster_environment.html
 */
export const updateClusterEnvironment: QingCloudEndpoint<
  UpdateClusterEnvironmentRequest,
  UpdateClusterEnvironmentResponse,
  'signature'
> = {
  id: 'cluster.updateClusterEnvironment',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/update_cluster_environment.html',
  supplied: ['zone'],
  fixed: { action: 'UpdateClusterEnvironment' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateClusterEnvironment']).optional(),
      zone: z.string(),
      cluster: z.string().optional(),
      env: z.unknown().optional(),
      roles: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link upgradeClusters}. */
export interface UpgradeClustersRequest {
  /** Always `UpgradeClusters`; the client fills it in. */
  action?: 'UpgradeClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app_version?: string | undefined;
  clusters?: string[] | undefined;
  service_params?: string | undefined;
}

/** Result of {@link upgradeClusters}. */
export interface UpgradeClustersResponse {
  cluster_id?: string[] | undefined;
}

/**
 * UpgradeClusters.
 * Calls `GET /iaas/?action=UpgradeClusters`.
 *
 * @see https://docs.qingcloud.com/api/cluster/upgrade_clusters.html
 */
export const upgradeClusters: QingCloudEndpoint<UpgradeClustersRequest, UpgradeClustersResponse, 'signature'> = {
  id: 'cluster.upgradeClusters',
  family: 'cluster',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cluster/upgrade_clusters.html',
  supplied: ['zone'],
  fixed: { action: 'UpgradeClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpgradeClusters']).optional(),
      zone: z.string(),
      app_version: z.string().optional(),
      clusters: z.array(z.string()).optional(),
      service_params: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ cluster_id: z.array(z.string()).optional() }),
};
