import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Fixed addresses of the nodes, from the range of the VxNet. */
interface PrivateIp {
  /** Address of the master node. */
  master?: string | undefined;
  /** Address of the first slave. */
  topslave?: string | undefined;
}

const privateIp = (z: Zod) => z.strictObject({ master: z.string().optional(), topslave: z.string().optional() });

/** Database clusters on this page. */
interface RdbSet {
  /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** Hour of the automatic backup: 0 to 23; above 23 none. */
  auto_backup_time?: number | undefined;
  /** Whether minor versions are upgraded by themselves: 0 no, 1 yes. */
  auto_minor_ver_upgrade?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Version of the engine. */
  engine_version?: string | undefined;
  /** When the newest backup was made, UTC `YYYY-MM-DDThh:mm:ssZ`; older answers spell it `lastest_snapshot_time`. */
  latest_snapshot_time?: string | undefined;
  /** Private address of the master. */
  master_ip?: string | undefined;
  /** Engine: `mysql` or `psql`. */
  rdb_engine?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb_id?: string | undefined;
  /** Name of the database cluster. */
  rdb_name?: string | undefined;
  /** Size of a node, by number. */
  rdb_type?: number | undefined;
  /** State; `suspended` means unpaid, `ceased` is gone. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Disk for data and logs, GB. */
  storage_size?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** VxNet (private network) that it is in. */
  vxnet?: Vxnet | undefined;
}

const rdbSet = (z: Zod) =>
  z.looseObject({
    alarm_status: z.string().optional(),
    auto_backup_time: z.number().optional(),
    auto_minor_ver_upgrade: z.number().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    engine_version: z.string().optional(),
    latest_snapshot_time: z.string().optional(),
    master_ip: z.string().optional(),
    rdb_engine: z.string().optional(),
    rdb_id: z.string().optional(),
    rdb_name: z.string().optional(),
    rdb_type: z.number().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    storage_size: z.number().optional(),
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

/** Input of {@link ceaseRDBInstance}. */
export interface CeaseRDBInstanceRequest {
  /** Always `CeaseRDBInstance`; the client fills it in. */
  action?: 'CeaseRDBInstance' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb: string;
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance: string;
}

/** Result of {@link ceaseRDBInstance}. */
export interface CeaseRDBInstanceResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
  /** Node that is destroyed, `rmi-…`. */
  rdb_instance?: string | undefined;
}

/**
 * 销毁临时数据库实例。Destroys a temporary database node; other nodes cannot be destroyed.
 * Calls `GET /iaas/?action=CeaseRDBInstance`.
 *
 * @see https://docs.qingcloud.com/api/rdb/cease_rdb_instance.html
 */
export const ceaseRDBInstance: QingCloudEndpoint<CeaseRDBInstanceRequest, CeaseRDBInstanceResponse, 'signature'> = {
  id: 'rdb.ceaseRDBInstance',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/cease_rdb_instance.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CeaseRDBInstance' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CeaseRDBInstance']).optional(),
      zone: z.string(),
      rdb: z.string(),
      rdb_instance: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional(), rdb_instance: z.string().optional() }),
};

/** Input of {@link createRDB}. */
export interface CreateRDBRequest {
  /** Always `CreateRDB`; the client fills it in. */
  action?: 'CreateRDB' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, 0 to 23, above 23 none; chosen at random when left out. */
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Version: the page has `5.5` for mysql, `9.4` for psql; the SDKs `mysql,5.7`, `psql,9.4`. */
  engine_version?: string | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Fixed addresses of the nodes, from the range of the VxNet. */
  private_ips?: PrivateIp[] | undefined;
  /** Number of proxy nodes. */
  proxy_count?: number | undefined;
  /** Class of the nodes: 0 performance, 1 high performance. */
  rdb_class?: number | undefined;
  /** Engine, lower case: `mysql` (default) or `psql`. */
  rdb_engine?: string | undefined;
  /** Name of the database cluster. */
  rdb_name?: string | undefined;
  /** Password of the database user. */
  rdb_password: string;
  /** Size of a node by number: the page has 1 (1 core, 2 GB) to 5 (8, 32); the Go SDK 1, 2, 4, 8, 16, 32. */
  rdb_type: number;
  /** Name of the database user. */
  rdb_username: string;
  /** Disk for data and logs, GB: 10 to 1000 when documented. */
  storage_size: number;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link createRDB}. */
export interface CreateRDBResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
}

/**
 * 创建数据库集群。Creates a database cluster.
 * Calls `GET /iaas/?action=CreateRDB`.
 *
 * @see https://docs.qingcloud.com/api/rdb/create_rdb.html
 */
export const createRDB: QingCloudEndpoint<CreateRDBRequest, CreateRDBResponse, 'signature'> = {
  id: 'rdb.createRDB',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/create_rdb.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateRDB' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateRDB']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      description: z.string().optional(),
      engine_version: z.string().optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      proxy_count: z.number().optional(),
      rdb_class: z.number().optional(),
      rdb_engine: z.string().optional(),
      rdb_name: z.string().optional(),
      rdb_password: z.string(),
      rdb_type: z.number(),
      rdb_username: z.string(),
      storage_size: z.number(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional() }),
};

/** Input of {@link createRDBFromSnapshot}. */
export interface CreateRDBFromSnapshotRequest {
  /** Always `CreateRDBFromSnapshot`; the client fills it in. */
  action?: 'CreateRDBFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, 0 to 23, above 23 none; chosen at random when left out. */
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Version: the page has `5.5` for mysql, `9.4` for psql; the SDKs `mysql,5.7`, `psql,9.4`. */
  engine_version?: string | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Fixed addresses of the nodes, from the range of the VxNet. */
  private_ips?: PrivateIp[] | undefined;
  /** Number of proxy nodes. */
  proxy_count?: number | undefined;
  /** Engine, lower case: `mysql` (default) or `psql`. */
  rdb_engine?: string | undefined;
  /** Name of the database cluster. */
  rdb_name?: string | undefined;
  /** Size of a node by number: the page has 1 (1 core, 2 GB) to 5 (8, 32); the Go SDK 1, 2, 4, 8, 16, 32. */
  rdb_type: number;
  /** Backup to start from, `ss-…`. */
  snapshot: string;
  /** Disk for data and logs, GB; that of the backup when left out. */
  storage_size?: number | undefined;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
  /** Name of the database user; the page requires it. */
  rdb_username?: string | undefined;
  /** Password of the database user; the page requires it. */
  rdb_password?: string | undefined;
}

/** Result of {@link createRDBFromSnapshot}. */
export interface CreateRDBFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
}

/**
 * 从备份创建数据库集群。Creates a new database cluster from a backup.
 * Calls `GET /iaas/?action=CreateRDBFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/rdb/create_rdb_from_snapshot.html
 */
export const createRDBFromSnapshot: QingCloudEndpoint<
  CreateRDBFromSnapshotRequest,
  CreateRDBFromSnapshotResponse,
  'signature'
> = {
  id: 'rdb.createRDBFromSnapshot',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/create_rdb_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateRDBFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateRDBFromSnapshot']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      description: z.string().optional(),
      engine_version: z.string().optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      proxy_count: z.number().optional(),
      rdb_engine: z.string().optional(),
      rdb_name: z.string().optional(),
      rdb_type: z.number(),
      snapshot: z.string(),
      storage_size: z.number().optional(),
      vxnet: z.string(),
      rdb_username: z.string().optional(),
      rdb_password: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional() }),
};

/** Input of {@link createTempRDBInstanceFromSnapshot}. */
export interface CreateTempRDBInstanceFromSnapshotRequest {
  /** Always `CreateTempRDBInstanceFromSnapshot`; the client fills it in. */
  action?: 'CreateTempRDBInstanceFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb: string;
  /** Backup, `ss-…`. */
  snapshot: string;
}

/** Result of {@link createTempRDBInstanceFromSnapshot}. */
export interface CreateTempRDBInstanceFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
}

/**
 * 从备份创建临时数据库实例。Adds a temporary node made from a backup to a cluster, to look old data up.
 * Calls `GET /iaas/?action=CreateTempRDBInstanceFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/rdb/create_temp_rdb_instance_from_snapshot.html
 */
export const createTempRDBInstanceFromSnapshot: QingCloudEndpoint<
  CreateTempRDBInstanceFromSnapshotRequest,
  CreateTempRDBInstanceFromSnapshotResponse,
  'signature'
> = {
  id: 'rdb.createTempRDBInstanceFromSnapshot',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/create_temp_rdb_instance_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateTempRDBInstanceFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateTempRDBInstanceFromSnapshot']).optional(),
      zone: z.string(),
      rdb: z.string(),
      snapshot: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional() }),
};

/** Input of {@link deleteRDBs}. */
export interface DeleteRDBsRequest {
  /** Always `DeleteRDBs`; the client fills it in. */
  action?: 'DeleteRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
}

/** Result of {@link deleteRDBs}. */
export interface DeleteRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
}

/**
 * 删除数据库集群。Deletes database clusters.
 * Calls `GET /iaas/?action=DeleteRDBs`.
 *
 * @see https://docs.qingcloud.com/api/rdb/delete_rdbs.html
 */
export const deleteRDBs: QingCloudEndpoint<DeleteRDBsRequest, DeleteRDBsResponse, 'signature'> = {
  id: 'rdb.deleteRDBs',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/delete_rdbs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteRDBs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteRDBs']).optional(),
      zone: z.string(),
      rdbs: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link describeRDBs}. */
export interface DescribeRDBsRequest {
  /** Always `DescribeRDBs`; the client fills it in. */
  action?: 'DescribeRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Only this engine: `mysql` or `psql`. */
  rdb_engine?: string | undefined;
  /** Only clusters of this name. */
  rdb_name?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeRDBs}. */
export interface DescribeRDBsResponse {
  /** Database clusters on this page. */
  rdb_set?: RdbSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询数据库集群。Lists database clusters, by id, engine, state, name or tag. Unknown ids and states are refused.
 * Calls `GET /iaas/?action=DescribeRDBs`.
 *
 * @see https://docs.qingcloud.com/api/rdb/describe_rdbs.html
 */
export const describeRDBs: QingCloudPagedEndpoint<
  DescribeRDBsRequest,
  DescribeRDBsResponse,
  'signature',
  RdbSet,
  'offset' | 'limit'
> = {
  id: 'rdb.describeRDBs',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/rdb/describe_rdbs.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRDBs' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.rdb_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRDBs']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      project_id: z.string().optional(),
      rdb_engine: z.string().optional(),
      rdb_name: z.string().optional(),
      rdbs: z.array(z.string()).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ rdb_set: z.array(rdbSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link rDBsJoinVxnet}. */
export interface RDBsJoinVxnetRequest {
  /** Always `RDBsJoinVxnet`; the client fills it in. */
  action?: 'RDBsJoinVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
  /** VxNet (private network), `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link rDBsJoinVxnet}. */
export interface RDBsJoinVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet?: string | undefined;
}

/**
 * 数据库集群加入私有网络。Joins database clusters to a VxNet.
 * Calls `GET /iaas/?action=RDBsJoinVxnet`.
 *
 * @see https://docs.qingcloud.com/api/rdb/rdbs_join_vxnet.html
 */
export const rDBsJoinVxnet: QingCloudEndpoint<RDBsJoinVxnetRequest, RDBsJoinVxnetResponse, 'signature'> = {
  id: 'rdb.rDBsJoinVxnet',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/rdbs_join_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RDBsJoinVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RDBsJoinVxnet']).optional(),
      zone: z.string(),
      rdbs: z.array(z.string()).min(1),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      rdbs: z.array(z.string()).optional(),
      vxnet: z.string().optional(),
    }),
};

/** Input of {@link rDBsLeaveVxnet}. */
export interface RDBsLeaveVxnetRequest {
  /** Always `RDBsLeaveVxnet`; the client fills it in. */
  action?: 'RDBsLeaveVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
  /** VxNet (private network), `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link rDBsLeaveVxnet}. */
export interface RDBsLeaveVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
}

/**
 * 数据库集群离开私有网络。Takes database clusters out of a VxNet.
 * Calls `GET /iaas/?action=RDBsLeaveVxnet`.
 *
 * @see https://docs.qingcloud.com/api/rdb/rdbs_leave_vxnet.html
 */
export const rDBsLeaveVxnet: QingCloudEndpoint<RDBsLeaveVxnetRequest, RDBsLeaveVxnetResponse, 'signature'> = {
  id: 'rdb.rDBsLeaveVxnet',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/rdbs_leave_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RDBsLeaveVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RDBsLeaveVxnet']).optional(),
      zone: z.string(),
      rdbs: z.array(z.string()).min(1),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link resizeRDBs}. */
export interface ResizeRDBsRequest {
  /** Always `ResizeRDBs`; the client fills it in. */
  action?: 'ResizeRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Size of a node by number: the page has 1 (1 core, 2 GB) to 5 (8, 32); the Go SDK 1, 2, 4, 8, 16, 32. */
  rdb_type?: number | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
  /** New disk, GB, not smaller than now; at most 1000 when documented. */
  storage_size?: number | undefined;
}

/** Result of {@link resizeRDBs}. */
export interface ResizeRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
}

/**
 * 扩容数据库集群。Changes the size of nodes and disk; the disk can only grow.
 * Calls `GET /iaas/?action=ResizeRDBs`.
 *
 * @see https://docs.qingcloud.com/api/rdb/resize_rdbs.html
 */
export const resizeRDBs: QingCloudEndpoint<ResizeRDBsRequest, ResizeRDBsResponse, 'signature'> = {
  id: 'rdb.resizeRDBs',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/resize_rdbs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeRDBs' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeRDBs']).optional(),
      zone: z.string(),
      rdb_type: z.number().optional(),
      rdbs: z.array(z.string()).min(1),
      storage_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link startRDBs}. */
export interface StartRDBsRequest {
  /** Always `StartRDBs`; the client fills it in. */
  action?: 'StartRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
}

/** Result of {@link startRDBs}. */
export interface StartRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
}

/**
 * 启动数据库集群。Starts stopped database clusters.
 * Calls `GET /iaas/?action=StartRDBs`.
 *
 * @see https://docs.qingcloud.com/api/rdb/start_rdbs.html
 */
export const startRDBs: QingCloudEndpoint<StartRDBsRequest, StartRDBsResponse, 'signature'> = {
  id: 'rdb.startRDBs',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/start_rdbs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StartRDBs' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['StartRDBs']).optional(), zone: z.string(), rdbs: z.array(z.string()).min(1) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link stopRDBs}. */
export interface StopRDBsRequest {
  /** Always `StopRDBs`; the client fills it in. */
  action?: 'StopRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs: string[];
}

/** Result of {@link stopRDBs}. */
export interface StopRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database clusters, `rdb-…`. */
  rdbs?: string[] | undefined;
}

/**
 * 关闭数据库集群。Stops running database clusters.
 * Calls `GET /iaas/?action=StopRDBs`.
 *
 * @see https://docs.qingcloud.com/api/rdb/stop_rdbs.html
 */
export const stopRDBs: QingCloudEndpoint<StopRDBsRequest, StopRDBsResponse, 'signature'> = {
  id: 'rdb.stopRDBs',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/stop_rdbs.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopRDBs' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['StopRDBs']).optional(), zone: z.string(), rdbs: z.array(z.string()).min(1) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};
