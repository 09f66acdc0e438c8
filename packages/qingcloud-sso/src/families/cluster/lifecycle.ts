import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type NodeSet, nodeSet } from './parts.js';

/** Clusters on this page. */
interface ClusterSet {
  /** What each role supports, such as `change_vxnet,scale_horizontal`. */
  advanced_actions?: Record<string, unknown> | undefined;
  /** App, `app-…`. */
  app_id?: string | undefined;
  /** App of the cluster: name, id, icon. */
  app_info?: unknown | undefined;
  /** Version of the app, `appv-…`. */
  app_version?: string | undefined;
  /** Version of the app: id, name, upgrade policy. */
  app_version_info?: unknown | undefined;
  /** Hour of the automatic backup, UTC; -1 none. */
  auto_backup_time?: number | undefined;
  /** Whether a backup is possible, by role. */
  backup?: Record<string, unknown> | undefined;
  /** How the app is backed up. */
  backup_policy?: string | undefined;
  /** Command that makes a backup, as the app defines it. */
  backup_service?: unknown | undefined;
  /** Configuration management, for clusters of that scope. */
  cfgmgmt_id?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** 0 AppCenter 2.0, 1 AppCenter 1.0. */
  cluster_type?: number | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  /** Who manages it, such as `self`. */
  controller?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Commands that the app adds. */
  custom_service?: unknown | undefined;
  /** Whether it is for development and tests. */
  debug?: boolean | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Tabs that the app shows. */
  display_tabs?: unknown | undefined;
  /** Addresses of services, by name: port and protocol. */
  endpoints?: unknown | undefined;
  /** Id of the cluster in the whole platform. */
  global_uuid?: string | undefined;
  /** Whether health checks are on, by role. */
  health_check_enablement?: Record<string, unknown> | undefined;
  /** Whether backups can be incremental. */
  incremental_backup_supported?: boolean | undefined;
  /** When the newest backup was made, UTC `YYYY-MM-DDThh:mm:ssZ`; older answers spell it `lastest_snapshot_time`. */
  latest_snapshot_time?: string | undefined;
  /** Clusters that it depends on. */
  links?: Record<string, unknown> | undefined;
  /** Whether it may read all metadata. */
  metadata_root_access?: boolean | undefined;
  /** Name of the cluster. */
  name?: string | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Nodes of the cluster. */
  nodes?: NodeSet[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Whether the app’s vendor may log in. */
  partner_access?: boolean | undefined;
  /** Command that restores a backup, as the app defines it. */
  restore_service?: unknown | undefined;
  /** Whether nodes may share a physical host. */
  reuse_hyper?: boolean | undefined;
  /** Number of nodes by role. */
  role_count?: Record<string, unknown> | undefined;
  /** Roles of nodes; `` (empty) when the app has none. */
  roles?: string[] | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** State: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Versions that it can be upgraded from. */
  upgrade_policy?: unknown[] | undefined;
  /** State of the upgrade, empty without one. */
  upgrade_status?: string | undefined;
  /** When it was last upgraded, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  upgrade_time?: string | undefined;
  /** VxNet (private network) that it is in. */
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

/** VxNet (private network) that it is in. */
interface Vxnet {
  /** Addresses that are still free. */
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Instances in the VxNet, `i-…`. */
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Router (VPC) that the VxNet is connected to. */
  router?: Router | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** Router of its VPC, `rtr-…`. */
  vpc_router_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  /** 0 self-managed, 1 managed by a router, 2 base network. */
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

/** Router (VPC) that the VxNet is connected to. */
interface Router {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Public address of it. */
  eip?: Eip | undefined;
  /** Address range, CIDR. */
  ip_network?: string | undefined;
  /** Whether its changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Address of the router in the network. */
  manager_ip?: string | undefined;
  /** Mode of the connection to the router. */
  mode?: number | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Name of the router. */
  router_name?: string | undefined;
  /** Size of the router: 0 medium, 1 small, 2 large, 3 extra large. */
  router_type?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** State. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Address range of the VPC, CIDR. */
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

/** Public address of it. */
interface Eip {
  /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** How the address is bound: 0 external, 1 internal. */
  associate_mode?: number | undefined;
  /** Bandwidth limit, Mbps. */
  bandwidth?: number | undefined;
  /** Billed by: `bandwidth` or `traffic`. */
  billing_mode?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** The public IPv4 address. */
  eip_addr?: string | undefined;
  /** Group (line) that the address comes from. */
  eip_group?:
    | {
        /** Group of addresses, `eipg-…`. */
        eip_group_id?: string | undefined;
        /** Name of the group of addresses. */
        eip_group_name?: string | undefined;
      }
    | undefined;
  /** Public address, `eip-…`. */
  eip_id?: string | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  /** ICP filing numbers. */
  icp_codes?: string | undefined;
  /** Whether an ICP filing is needed: 0 no, 1 yes. */
  need_icp?: number | undefined;
  /** Resource that it is bound to. */
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Name of that resource. */
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  /** State. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
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
  /** Resources that carry the tag. */
  resource_count?: number | undefined;
  /** Which resources carry the tag. */
  resource_tag_pairs?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
        /** State. */
        status?: string | undefined;
        /** Tag, `tag-…`. */
        tag_id?: string | undefined;
      }[]
    | undefined;
  /** Resources that carry the tag, counted by kind. */
  resource_type_count?:
    | {
        /** Number of resources of this kind. */
        count?: number | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
  /** Tag, `tag-…`. */
  tag_id?: string | undefined;
  /** Key of the tag. */
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

/** Input of {@link ceaseClusters}. */
export interface CeaseClustersRequest {
  /** Always `CeaseClusters`; the client fills it in. */
  action?: 'CeaseClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters: string[];
}

/** Result of {@link ceaseClusters}. */
export interface CeaseClustersResponse {
  /** Jobs by cluster id, `{"cl-…": "j-…"}`. */
  job_ids?: Record<string, unknown> | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 彻底删除集群。Destroys clusters for good; they cannot be recovered.
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
  job: true,
  fixed: { action: 'CeaseClusters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CeaseClusters']).optional(),
      zone: z.string(),
      clusters: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link createCluster}. */
export interface CreateClusterRequest {
  /** Always `CreateCluster`; the client fills it in. */
  action?: 'CreateCluster' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Configuration as JSON text, as the app version’s `config.json` defines it. */
  conf: string;
}

/** Result of {@link createCluster}. */
export interface CreateClusterResponse {
  /** App, `app-…`. */
  app_id?: string | undefined;
  /** Version of the app, `appv-…`. */
  app_version?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Name of the cluster. */
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** The new nodes, `cln-…`. */
  node_ids?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * 创建集群。Creates a cluster from its configuration; it goes from `pending` to `active`.
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
  /** Configuration as JSON text, as the app version’s `config.json` defines it. */
  conf: string;
  /** Backup to start from, `ss-…`. */
  snapshot_id: string;
}

/** Result of {@link createClusterFromSnapshot}. */
export interface CreateClusterFromSnapshotResponse {
  /** App, `app-…`. */
  app_id?: string | undefined;
  /** Version of the app, `appv-…`. */
  app_version?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Name of the cluster. */
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** The new nodes, `cln-…`. */
  node_ids?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * 从备份创建集群。Creates a cluster from a backup.
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

/** Input of {@link deleteClusters}. */
export interface DeleteClustersRequest {
  /** Always `DeleteClusters`; the client fills it in. */
  action?: 'DeleteClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters: string[];
  /** Whether to force it: 0 no (default), 1 yes. */
  force?: number | undefined;
  /** 1 destroys at once, without the recycle bin; 0 unless given. */
  direct_cease?: number | undefined;
}

/** Result of {@link deleteClusters}. */
export interface DeleteClustersResponse {
  /** Jobs by cluster id, `{"cl-…": "j-…"}`. */
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * 删除集群。Moves clusters to the recycle bin. One that was just made and is not leased yet cannot be deleted.
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
      clusters: z.array(z.string()).min(1),
      force: z.number().optional(),
      direct_cease: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link describeClusterUsers}. */
export interface DescribeClusterUsersRequest {
  /** Always `DescribeClusterUsers`; the client fills it in. */
  action?: 'DescribeClusterUsers' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only clusters of these versions, `appv-…`. */
  app_versions?: string[] | undefined;
  /** Apps, `app-…`. */
  apps: string[];
  /** Only clusters in these states. */
  cluster_status?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only these users, `usr-…`. */
  users?: string[] | undefined;
  /** Zones, such as `pek3`. */
  zones: string[];
}

/** Result of {@link describeClusterUsers}. */
export interface DescribeClusterUsersResponse {
  /** Apps, `app-…`. */
  apps?: string[] | undefined;
  /** The users, by app or user id (not documented). */
  users?: Record<string, unknown> | undefined;
}

/**
 * 查询集群用户。Tells which users have clusters of the given apps.
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
      apps: z.array(z.string()).min(1),
      cluster_status: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      users: z.array(z.string()).optional(),
      zones: z.array(z.string()).min(1),
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
  /** Versions of apps, `appv-…`. */
  app_versions?: string[] | undefined;
  /** Apps, `app-…`. */
  apps?: string[] | undefined;
  /** Configuration management, for clusters of that scope. */
  cfgmgmt_id?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters?: string[] | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console?: string | undefined;
  /** Only clusters that depend on this one, `cl-…`. */
  external_cluster_id?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only clusters that fit this dependency, JSON text. */
  link?: string | undefined;
  /** Only clusters of this name. */
  name?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Only clusters with this role. */
  role?: string | undefined;
  /** Kind of clusters: `app` (default), `cfgmgmt`, or `all`. */
  scope?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only these states: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only clusters to which this is being done. */
  transition_status?: string | undefined;
  /** Only clusters of these users, `usr-…`. */
  users?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  /** Only clusters in this VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
  /** Only clusters with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
}

/** Result of {@link describeClusters}. */
export interface DescribeClustersResponse {
  /** Clusters on this page. */
  cluster_set?: ClusterSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询集群。Lists clusters, by id, app, version, state, VxNet or tag.
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
      scope: z.string().optional(),
      search_word: z.string().optional(),
      sort_key: z.string().optional(),
      status: z.array(z.string()).optional(),
      transition_status: z.string().optional(),
      users: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      vxnet: z.string().optional(),
      tags: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ cluster_set: z.array(clusterSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifyClusterAttributes}. */
export interface ModifyClusterAttributesRequest {
  /** Always `ModifyClusterAttributes`; the client fills it in. */
  action?: 'ModifyClusterAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23; -1 none. */
  auto_backup_time?: number | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Free text about it. */
  description?: string | undefined;
  /** New name of the cluster. */
  name?: string | undefined;
}

/** Result of {@link modifyClusterAttributes}. */
export type ModifyClusterAttributesResponse = NoFields;

/**
 * 修改集群属性。Changes name, description and backup hour.
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

/** Input of {@link lease}. */
export interface LeaseRequest {
  /** Always `Lease`; the client fills it in. */
  action?: 'Lease' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Clusters to bring back, `cl-…`. */
  resources?: string[] | undefined;
}

/** Result of {@link lease}. */
export type LeaseResponse = NoFields;

/**
 * 恢复集群。Brings clusters back from the recycle bin. The page calls the action `RecoverClusters` and the list `clusters`.
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

/** Input of {@link restoreClusterFromSnapshot}. */
export interface RestoreClusterFromSnapshotRequest {
  /** Always `RestoreClusterFromSnapshot`; the client fills it in. */
  action?: 'RestoreClusterFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Arguments as JSON text. */
  service_params?: string | undefined;
  /** Backup, `ss-…`. */
  snapshot: string;
}

/** Result of {@link restoreClusterFromSnapshot}. */
export interface RestoreClusterFromSnapshotResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Arguments as JSON text. */
  service_params?: string | undefined;
  /** Snapshot, `ss-…`. */
  snapshot_id?: string | undefined;
}

/**
 * 从备份恢复集群。Restores a cluster’s data from one of its backups.
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

/** Input of {@link startClusters}. */
export interface StartClustersRequest {
  /** Always `StartClusters`; the client fills it in. */
  action?: 'StartClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters: string[];
}

/** Result of {@link startClusters}. */
export interface StartClustersResponse {
  /** Jobs by cluster id, `{"cl-…": "j-…"}`. */
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * 启动集群。Starts stopped clusters.
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
      clusters: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link stopClusters}. */
export interface StopClustersRequest {
  /** Always `StopClusters`; the client fills it in. */
  action?: 'StopClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters: string[];
  /** Whether to force it: 0 no (default), 1 yes. */
  force?: number | undefined;
}

/** Result of {@link stopClusters}. */
export interface StopClustersResponse {
  /** Jobs by cluster id, `{"cl-…": "j-…"}`. */
  job_ids?: Record<string, unknown> | undefined;
}

/**
 * 关闭集群。Stops active clusters.
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
      clusters: z.array(z.string()).min(1),
      force: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_ids: z.record(z.string(), z.unknown()).optional() }),
};

/** Input of {@link upgradeClusters}. */
export interface UpgradeClustersRequest {
  /** Always `UpgradeClusters`; the client fills it in. */
  action?: 'UpgradeClusters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Version to upgrade to, `appv-…`. */
  app_version?: string | undefined;
  /** Clusters, `cl-…`. */
  clusters?: string[] | undefined;
  /** Arguments as JSON text. */
  service_params?: string | undefined;
}

/** Result of {@link upgradeClusters}. */
export interface UpgradeClustersResponse {
  /** Clusters, `cl-…`. */
  cluster_id?: string[] | undefined;
}

/**
 * 升级集群。Upgrades clusters to another version of the app.
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
