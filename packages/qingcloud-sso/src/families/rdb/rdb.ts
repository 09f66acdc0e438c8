import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** PrivateIp. */
interface PrivateIp {
  master?: string | undefined;
  topslave?: string | undefined;
}

const privateIp = (z: Zod) => z.strictObject({ master: z.string().optional(), topslave: z.string().optional() });

/** RdbSet. */
interface RdbSet {
  alarm_status?: string | undefined;
  auto_backup_time?: number | undefined;
  auto_minor_ver_upgrade?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  engine_version?: string | undefined;
  latest_snapshot_time?: string | undefined;
  master_ip?: string | undefined;
  rdb_engine?: string | undefined;
  rdb_id?: string | undefined;
  rdb_name?: string | undefined;
  rdb_type?: number | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  storage_size?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
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

/** BinaryLog. */
interface BinaryLog {
  file?: string | undefined;
  last_modify?: string | undefined;
  size?: number | undefined;
}

const binaryLog = (z: Zod) =>
  z.looseObject({ file: z.string().optional(), last_modify: z.string().optional(), size: z.number().optional() });

/** Parameter. */
interface Parameter {
  bind_address?: string | undefined;
  binlog_format?: string | undefined;
  character_set_server?: string | undefined;
  datadir?: string | undefined;
  default_storage_engine?: string | undefined;
  expire_logs_days?: number | undefined;
  innodb?: string | undefined;
  innodb_buffer_pool_instances?: number | undefined;
  innodb_buffer_pool_size?: string | undefined;
  innodb_file_per_table?: number | undefined;
  innodb_flush_log_at_trx_commit?: number | undefined;
  innodb_flush_method?: string | undefined;
  innodb_io_capacity?: number | undefined;
  innodb_log_buffer_size?: string | undefined;
  innodb_log_file_size?: string | undefined;
  innodb_log_files_in_group?: number | undefined;
  innodb_max_dirty_pages_pct?: number | undefined;
  innodb_read_io_threads?: number | undefined;
  innodb_write_io_threads?: number | undefined;
  interactive_timeout?: number | undefined;
  key_buffer_size?: string | undefined;
  'log-bin-index'?: string | undefined;
  log_bin?: string | undefined;
  log_error?: string | undefined;
  log_queries_not_using_indexes?: string | undefined;
  log_slave_updates?: number | undefined;
  long_query_time?: number | undefined;
  lower_case_table_names?: number | undefined;
  max_allowed_packet?: string | undefined;
  max_connect_errors?: number | undefined;
  max_connections?: number | undefined;
  max_heap_table_size?: string | undefined;
  open_files_limit?: number | undefined;
  port?: number | undefined;
  query_cache_size?: number | undefined;
  query_cache_type?: number | undefined;
  relay_log?: string | undefined;
  relay_log_index?: string | undefined;
  'skip-slave-start'?: number | undefined;
  skip_name_resolve?: number | undefined;
  slave_exec_mode?: string | undefined;
  slave_net_timeout?: number | undefined;
  slow_query_log?: number | undefined;
  slow_query_log_file?: string | undefined;
  sql_mode?: string | undefined;
  sync_binlog?: number | undefined;
  sync_master_info?: number | undefined;
  sync_relay_log?: number | undefined;
  sync_relay_log_info?: number | undefined;
  table_open_cache?: number | undefined;
  thread_cache_size?: number | undefined;
  tmp_table_size?: string | undefined;
  tmpdir?: string | undefined;
  user?: string | undefined;
  wait_timeout?: number | undefined;
}

const parameter = (z: Zod) =>
  z.strictObject({
    bind_address: z.string().optional(),
    binlog_format: z.string().optional(),
    character_set_server: z.string().optional(),
    datadir: z.string().optional(),
    default_storage_engine: z.string().optional(),
    expire_logs_days: z.number().optional(),
    innodb: z.string().optional(),
    innodb_buffer_pool_instances: z.number().optional(),
    innodb_buffer_pool_size: z.string().optional(),
    innodb_file_per_table: z.number().optional(),
    innodb_flush_log_at_trx_commit: z.number().optional(),
    innodb_flush_method: z.string().optional(),
    innodb_io_capacity: z.number().optional(),
    innodb_log_buffer_size: z.string().optional(),
    innodb_log_file_size: z.string().optional(),
    innodb_log_files_in_group: z.number().optional(),
    innodb_max_dirty_pages_pct: z.number().optional(),
    innodb_read_io_threads: z.number().optional(),
    innodb_write_io_threads: z.number().optional(),
    interactive_timeout: z.number().optional(),
    key_buffer_size: z.string().optional(),
    'log-bin-index': z.string().optional(),
    log_bin: z.string().optional(),
    log_error: z.string().optional(),
    log_queries_not_using_indexes: z.string().optional(),
    log_slave_updates: z.number().optional(),
    long_query_time: z.number().optional(),
    lower_case_table_names: z.number().optional(),
    max_allowed_packet: z.string().optional(),
    max_connect_errors: z.number().optional(),
    max_connections: z.number().optional(),
    max_heap_table_size: z.string().optional(),
    open_files_limit: z.number().optional(),
    port: z.number().optional(),
    query_cache_size: z.number().optional(),
    query_cache_type: z.number().optional(),
    relay_log: z.string().optional(),
    relay_log_index: z.string().optional(),
    'skip-slave-start': z.number().optional(),
    skip_name_resolve: z.number().optional(),
    slave_exec_mode: z.string().optional(),
    slave_net_timeout: z.number().optional(),
    slow_query_log: z.number().optional(),
    slow_query_log_file: z.string().optional(),
    sql_mode: z.string().optional(),
    sync_binlog: z.number().optional(),
    sync_master_info: z.number().optional(),
    sync_relay_log: z.number().optional(),
    sync_relay_log_info: z.number().optional(),
    table_open_cache: z.number().optional(),
    thread_cache_size: z.number().optional(),
    tmp_table_size: z.string().optional(),
    tmpdir: z.string().optional(),
    user: z.string().optional(),
    wait_timeout: z.number().optional(),
  });

/** Input of {@link applyRDBParameterGroup}. */
export interface ApplyRDBParameterGroupRequest {
  /** Always `ApplyRDBParameterGroup`; the client fills it in. */
  action?: 'ApplyRDBParameterGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdb: string;
}

/** Result of {@link applyRDBParameterGroup}. */
export interface ApplyRDBParameterGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdb?: string | undefined;
}

/**
 * ApplyRDBParameterGroup.
 * Calls `GET /iaas/?action=ApplyRDBParameterGroup`.
 *
 * @see https://docs.qingcloud.com/api/rdb/apply_rdb_parameter_group.html
 */
export const applyRDBParameterGroup: QingCloudEndpoint<
  ApplyRDBParameterGroupRequest,
  ApplyRDBParameterGroupResponse,
  'signature'
> = {
  id: 'rdb.applyRDBParameterGroup',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/apply_rdb_parameter_group.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplyRDBParameterGroup' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['ApplyRDBParameterGroup']).optional(), zone: z.string(), rdb: z.string() }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional() }),
};

/** Input of {@link ceaseRDBInstance}. */
export interface CeaseRDBInstanceRequest {
  /** Always `CeaseRDBInstance`; the client fills it in. */
  action?: 'CeaseRDBInstance' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdb: string;
  rdb_instance: string;
}

/** Result of {@link ceaseRDBInstance}. */
export interface CeaseRDBInstanceResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CeaseRDBInstance.
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
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link copyRDBInstanceFilesToFTP}. */
export interface CopyRDBInstanceFilesToFTPRequest {
  /** Always `CopyRDBInstanceFilesToFTP`; the client fills it in. */
  action?: 'CopyRDBInstanceFilesToFTP' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  files: string[];
  rdb_instance: string;
}

/** Result of {@link copyRDBInstanceFilesToFTP}. */
export interface CopyRDBInstanceFilesToFTPResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdb_instance?: string | undefined;
}

/**
 * CopyRDBInstanceFilesToFTP.
 * Calls `GET /iaas/?action=CopyRDBInstanceFilesToFTP`.
 *
 * @see https://docs.qingcloud.com/api/rdb/copy_rdb_instance_files_to_ftp.html
 */
export const copyRDBInstanceFilesToFTP: QingCloudEndpoint<
  CopyRDBInstanceFilesToFTPRequest,
  CopyRDBInstanceFilesToFTPResponse,
  'signature'
> = {
  id: 'rdb.copyRDBInstanceFilesToFTP',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/copy_rdb_instance_files_to_ftp.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CopyRDBInstanceFilesToFTP' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CopyRDBInstanceFilesToFTP']).optional(),
      zone: z.string(),
      files: z.array(z.string()),
      rdb_instance: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb_instance: z.string().optional() }),
};

/** Input of {@link createRDB}. */
export interface CreateRDBRequest {
  /** Always `CreateRDB`; the client fills it in. */
  action?: 'CreateRDB' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  engine_version?: 'mysql,5.5' | 'mysql,5.6' | 'mysql,5.7' | 'psql,9.3' | 'psql,9.4' | undefined;
  node_count?: number | undefined;
  private_ips?: PrivateIp[] | undefined;
  proxy_count?: number | undefined;
  rdb_class?: number | undefined;
  rdb_engine?: 'mysql' | 'psql' | undefined;
  rdb_name?: string | undefined;
  rdb_password: string;
  rdb_type: 1 | 2 | 4 | 8 | 16 | 32;
  rdb_username: string;
  storage_size: number;
  vxnet: string;
}

/** Result of {@link createRDB}. */
export interface CreateRDBResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdb?: string | undefined;
}

/**
 * CreateRDB.
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
      engine_version: z.literal(['mysql,5.5', 'mysql,5.6', 'mysql,5.7', 'psql,9.3', 'psql,9.4']).optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      proxy_count: z.number().optional(),
      rdb_class: z.number().optional(),
      rdb_engine: z.literal(['mysql', 'psql']).optional(),
      rdb_name: z.string().optional(),
      rdb_password: z.string(),
      rdb_type: z.literal([1, 2, 4, 8, 16, 32]),
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
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  engine_version?: 'mysql,5.5' | 'mysql,5.6' | 'mysql,5.7' | 'psql,9.3' | 'psql,9.4' | undefined;
  node_count?: number | undefined;
  private_ips?: PrivateIp[] | undefined;
  proxy_count?: number | undefined;
  rdb_engine?: 'mysql' | 'psql' | undefined;
  rdb_name?: string | undefined;
  rdb_type: 1 | 2 | 4 | 8 | 16 | 32;
  snapshot: string;
  storage_size?: number | undefined;
  vxnet: string;
}

/** Result of {@link createRDBFromSnapshot}. */
export interface CreateRDBFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdb?: string | undefined;
}

/**
 * CreateRDBFromSnapshot.
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
      engine_version: z.literal(['mysql,5.5', 'mysql,5.6', 'mysql,5.7', 'psql,9.3', 'psql,9.4']).optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      proxy_count: z.number().optional(),
      rdb_engine: z.literal(['mysql', 'psql']).optional(),
      rdb_name: z.string().optional(),
      rdb_type: z.literal([1, 2, 4, 8, 16, 32]),
      snapshot: z.string(),
      storage_size: z.number().optional(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb: z.string().optional() }),
};

/** Input of {@link createTempRDBInstanceFromSnapshot}. */
export interface CreateTempRDBInstanceFromSnapshotRequest {
  /** Always `CreateTempRDBInstanceFromSnapshot`; the client fills it in. */
  action?: 'CreateTempRDBInstanceFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdb: string;
  snapshot: string;
}

/** Result of {@link createTempRDBInstanceFromSnapshot}. */
export interface CreateTempRDBInstanceFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdb?: string | undefined;
}

/**
 * CreateTempRDBInstanceFromSnapshot.
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
  rdbs: string[];
}

/** Result of {@link deleteRDBs}. */
export interface DeleteRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdbs?: string[] | undefined;
}

/**
 * DeleteRDBs.
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
    z.strictObject({ action: z.literal(['DeleteRDBs']).optional(), zone: z.string(), rdbs: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link describeRDBParameters}. */
export interface DescribeRDBParametersRequest {
  /** Always `DescribeRDBParameters`; the client fills it in. */
  action?: 'DescribeRDBParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  parameter_group?: string | undefined;
  rdb: string;
}

/** Result of {@link describeRDBParameters}. */
export interface DescribeRDBParametersResponse {
  parameter_set?:
    | {
        family?: string | undefined;
        is_readonly?: number | undefined;
        is_static?: number | undefined;
        max_value?: number | undefined;
        min_value?: number | undefined;
        opt_name?: string | undefined;
        section_name?: string | undefined;
        var_name?: string | undefined;
        var_type?: string | undefined;
        var_value?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRDBParameters.
 * Calls `GET /iaas/?action=DescribeRDBParameters`.
 *
 * @see https://docs.qingcloud.com/api/rdb/describe_rdb_parameters.html
 */
export const describeRDBParameters: QingCloudPagedEndpoint<
  DescribeRDBParametersRequest,
  DescribeRDBParametersResponse,
  'signature',
  NonNullable<DescribeRDBParametersResponse['parameter_set']>[number],
  'offset' | 'limit'
> = {
  id: 'rdb.describeRDBParameters',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/rdb/describe_rdb_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRDBParameters' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.parameter_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRDBParameters']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      parameter_group: z.string().optional(),
      rdb: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      parameter_set: z
        .array(
          z.looseObject({
            family: z.string().optional(),
            is_readonly: z.number().optional(),
            is_static: z.number().optional(),
            max_value: z.number().optional(),
            min_value: z.number().optional(),
            opt_name: z.string().optional(),
            section_name: z.string().optional(),
            var_name: z.string().optional(),
            var_type: z.string().optional(),
            var_value: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
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
  rdb_engine?: string | undefined;
  rdb_name?: string | undefined;
  rdbs?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeRDBs}. */
export interface DescribeRDBsResponse {
  rdb_set?: RdbSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRDBs.
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

/** Input of {@link getRDBInstanceFiles}. */
export interface GetRDBInstanceFilesRequest {
  /** Always `GetRDBInstanceFiles`; the client fills it in. */
  action?: 'GetRDBInstanceFiles' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdb_instance: string;
}

/** Result of {@link getRDBInstanceFiles}. */
export interface GetRDBInstanceFilesResponse {
  files?:
    | {
        binary_log?: BinaryLog[] | undefined;
        error_log?: BinaryLog[] | undefined;
        slow_log?: BinaryLog[] | undefined;
      }
    | undefined;
  rdb_instance?: string | undefined;
}

/**
 * GetRDBInstanceFiles.
 * Calls `GET /iaas/?action=GetRDBInstanceFiles`.
 *
 * @see https://docs.qingcloud.com/api/rdb/get_rdb_instance_files.html
 */
export const getRDBInstanceFiles: QingCloudEndpoint<
  GetRDBInstanceFilesRequest,
  GetRDBInstanceFilesResponse,
  'signature'
> = {
  id: 'rdb.getRDBInstanceFiles',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/rdb/get_rdb_instance_files.html',
  supplied: ['zone'],
  fixed: { action: 'GetRDBInstanceFiles' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetRDBInstanceFiles']).optional(),
      zone: z.string(),
      rdb_instance: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      files: z
        .looseObject({
          binary_log: z.array(binaryLog(z)).optional(),
          error_log: z.array(binaryLog(z)).optional(),
          slow_log: z.array(binaryLog(z)).optional(),
        })
        .optional(),
      rdb_instance: z.string().optional(),
    }),
};

/** Input of {@link getRDBMonitor}. */
export interface GetRDBMonitorRequest {
  /** Always `GetRDBMonitor`; the client fills it in. */
  action?: 'GetRDBMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  end_time: string;
  meters: string[];
  rdb_engine: string;
  rdb_instance?: string | undefined;
  resource: string;
  role: string;
  start_time: string;
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getRDBMonitor}. */
export interface GetRDBMonitorResponse {
  meter_set?:
    | {
        data?: unknown[] | undefined;
        meter_id?: string | undefined;
        sequence?: number | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
}

/**
 * GetRDBMonitor.
 * Calls `GET /iaas/?action=GetRDBMonitor`.
 *
 * @see https://docs.qingcloud.com/api/monitor/get_rdb_monitor.html
 */
export const getRDBMonitor: QingCloudEndpoint<GetRDBMonitorRequest, GetRDBMonitorResponse, 'signature'> = {
  id: 'rdb.getRDBMonitor',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/monitor/get_rdb_monitor.html',
  supplied: ['zone'],
  fixed: { action: 'GetRDBMonitor' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetRDBMonitor']).optional(),
      zone: z.string(),
      end_time: z.string(),
      meters: z.array(z.string()),
      rdb_engine: z.string(),
      rdb_instance: z.string().optional(),
      resource: z.string(),
      role: z.string(),
      start_time: z.string(),
      step: z.literal(['5m', '15m', '2h', '1d']),
    }),
  response: (z: Zod) =>
    z.looseObject({
      meter_set: z
        .array(
          z.looseObject({
            data: z.array(z.unknown()).optional(),
            meter_id: z.string().optional(),
            sequence: z.number().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      resource_id: z.string().optional(),
    }),
};

/** Input of {@link modifyRDBParameters}. */
export interface ModifyRDBParametersRequest {
  /** Always `ModifyRDBParameters`; the client fills it in. */
  action?: 'ModifyRDBParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  parameters?: Parameter[] | undefined;
  rdb: string;
}

/** Result of {@link modifyRDBParameters}. */
export interface ModifyRDBParametersResponse {
  rdb?: string | undefined;
}

/**
 * ModifyRDBParameters.
 * Calls `GET /iaas/?action=ModifyRDBParameters`.
 *
 * @see https://docs.qingcloud.com/api/rdb/modify_rdb_parameters.html
 */
export const modifyRDBParameters: QingCloudEndpoint<
  ModifyRDBParametersRequest,
  ModifyRDBParametersResponse,
  'signature'
> = {
  id: 'rdb.modifyRDBParameters',
  family: 'rdb',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/rdb/modify_rdb_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRDBParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRDBParameters']).optional(),
      zone: z.string(),
      parameters: z.array(parameter(z)).optional(),
      rdb: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ rdb: z.string().optional() }),
};

/** Input of {@link rDBsJoinVxnet}. */
export interface RDBsJoinVxnetRequest {
  /** Always `RDBsJoinVxnet`; the client fills it in. */
  action?: 'RDBsJoinVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdbs: string[];
  vxnet: string;
}

/** Result of {@link rDBsJoinVxnet}. */
export interface RDBsJoinVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdbs?: string[] | undefined;
  vxnet?: string | undefined;
}

/**
 * RDBsJoinVxnet.
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
      rdbs: z.array(z.string()),
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
  rdbs: string[];
  vxnet: string;
}

/** Result of {@link rDBsLeaveVxnet}. */
export interface RDBsLeaveVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * RDBsLeaveVxnet.
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
      rdbs: z.array(z.string()),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link resizeRDBs}. */
export interface ResizeRDBsRequest {
  /** Always `ResizeRDBs`; the client fills it in. */
  action?: 'ResizeRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdb_type?: 1 | 2 | 4 | 8 | 16 | 32 | undefined;
  rdbs: string[];
  storage_size?: number | undefined;
}

/** Result of {@link resizeRDBs}. */
export interface ResizeRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdbs?: string[] | undefined;
}

/**
 * ResizeRDBs.
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
      rdb_type: z.literal([1, 2, 4, 8, 16, 32]).optional(),
      rdbs: z.array(z.string()),
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
  rdbs: string[];
}

/** Result of {@link startRDBs}. */
export interface StartRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdbs?: string[] | undefined;
}

/**
 * StartRDBs.
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
    z.strictObject({ action: z.literal(['StartRDBs']).optional(), zone: z.string(), rdbs: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};

/** Input of {@link stopRDBs}. */
export interface StopRDBsRequest {
  /** Always `StopRDBs`; the client fills it in. */
  action?: 'StopRDBs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rdbs: string[];
}

/** Result of {@link stopRDBs}. */
export interface StopRDBsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  rdbs?: string[] | undefined;
}

/**
 * StopRDBs.
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
    z.strictObject({ action: z.literal(['StopRDBs']).optional(), zone: z.string(), rdbs: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdbs: z.array(z.string()).optional() }),
};
