import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Binary logs, such as `mysql-bin.000001`. */
interface BinaryLog {
  /** Name of the file, such as `mysql-slow.log`. */
  file?: string | undefined;
  /** When it was last written, `YYYY-MM-DD hh:mm:ss`, no zone given. */
  last_modify?: string | undefined;
  /** Size of the file, bytes. */
  size?: number | undefined;
}

const binaryLog = (z: Zod) =>
  z.looseObject({ file: z.string().optional(), last_modify: z.string().optional(), size: z.number().optional() });

/** Objects with parameters by name, MySQL names here; others of describeRDBParameters exist. */
interface Parameter {
  /** Address that the server listens on. */
  bind_address?: string | undefined;
  /** Format of the binary log, such as `ROW`. */
  binlog_format?: string | undefined;
  /** Character set of the server, such as `utf8`. */
  character_set_server?: string | undefined;
  /** Folder of the data, such as `/data/mysql`. */
  datadir?: string | undefined;
  /** Storage engine of new tables, such as `InnoDB`. */
  default_storage_engine?: string | undefined;
  /** Days that binary logs are kept, 0 to 99. */
  expire_logs_days?: number | undefined;
  /** Whether InnoDB must start, such as `FORCE`. */
  innodb?: string | undefined;
  /** Parts of the InnoDB buffer pool. */
  innodb_buffer_pool_instances?: number | undefined;
  /** Size of the InnoDB buffer pool, such as `1536M`. */
  innodb_buffer_pool_size?: string | undefined;
  /** One file for each table: 0 no, 1 yes. */
  innodb_file_per_table?: number | undefined;
  /** When the InnoDB log is flushed: 0 each second, 1 each commit, 2 written each commit. */
  innodb_flush_log_at_trx_commit?: number | undefined;
  /** How InnoDB flushes, such as `O_DIRECT`. */
  innodb_flush_method?: string | undefined;
  /** Disk operations each second for InnoDB’s background work. */
  innodb_io_capacity?: number | undefined;
  /** Buffer of the InnoDB log, such as `32M`. */
  innodb_log_buffer_size?: string | undefined;
  /** Size of one InnoDB log file, such as `128M`. */
  innodb_log_file_size?: string | undefined;
  /** Number of InnoDB log files. */
  innodb_log_files_in_group?: number | undefined;
  /** Most dirty pages in the pool, percent. */
  innodb_max_dirty_pages_pct?: number | undefined;
  /** Threads that read, 1 to 64. */
  innodb_read_io_threads?: number | undefined;
  /** Threads that write, 1 to 64. */
  innodb_write_io_threads?: number | undefined;
  /** Seconds until an idle interactive connection is closed. */
  interactive_timeout?: number | undefined;
  /** Buffer of MyISAM indexes, such as `32M`. */
  key_buffer_size?: string | undefined;
  /** Index file of the binary logs. */
  'log-bin-index'?: string | undefined;
  /** Path of the binary logs. */
  log_bin?: string | undefined;
  /** Path of the error log. */
  log_error?: string | undefined;
  /** Whether to log queries without index: 0 no, 1 yes. */
  log_queries_not_using_indexes?: string | undefined;
  /** Whether a slave logs what it replicates: 0 no, 1 yes. */
  log_slave_updates?: number | undefined;
  /** Seconds from which a query is slow, 0 to 10. */
  long_query_time?: number | undefined;
  /** Case of table names: 0 as given, 1 stored lower, 2 compared lower. */
  lower_case_table_names?: number | undefined;
  /** Largest packet, such as `16M`. */
  max_allowed_packet?: string | undefined;
  /** Failed connections until a host is blocked. */
  max_connect_errors?: number | undefined;
  /** Most connections at a time. */
  max_connections?: number | undefined;
  /** Largest table in memory, such as `32M`. */
  max_heap_table_size?: string | undefined;
  /** Most open files. */
  open_files_limit?: number | undefined;
  /** Port that the server listens on, from 3306. */
  port?: number | undefined;
  /** Size of the query cache. */
  query_cache_size?: number | undefined;
  /** Query cache: 0 off, 1 on, 2 on demand. */
  query_cache_type?: number | undefined;
  /** Path of the relay logs. */
  relay_log?: string | undefined;
  /** Index file of the relay logs. */
  relay_log_index?: string | undefined;
  /** Whether replication waits for a command at start: 0 no, 1 yes. */
  'skip-slave-start'?: number | undefined;
  /** Whether host names are not resolved: 0 no, 1 yes. */
  skip_name_resolve?: number | undefined;
  /** How a slave treats conflicts, such as `idempotent`. */
  slave_exec_mode?: string | undefined;
  /** Seconds without data until a slave connects anew. */
  slave_net_timeout?: number | undefined;
  /** Log of slow queries: 0 off, 1 on. */
  slow_query_log?: number | undefined;
  /** Path of the log of slow queries. */
  slow_query_log_file?: string | undefined;
  /** SQL mode of the server. */
  sql_mode?: string | undefined;
  /** Commits between flushes of the binary log, 0 to 1024. */
  sync_binlog?: number | undefined;
  /** Events between flushes of the master information. */
  sync_master_info?: number | undefined;
  /** Events between flushes of the relay log. */
  sync_relay_log?: number | undefined;
  /** Transactions between flushes of the relay log’s position. */
  sync_relay_log_info?: number | undefined;
  /** Tables kept open. */
  table_open_cache?: number | undefined;
  /** Threads kept for reuse, 0 to 256. */
  thread_cache_size?: number | undefined;
  /** Largest temporary table in memory, such as `32M`. */
  tmp_table_size?: string | undefined;
  /** Folder of temporary files. */
  tmpdir?: string | undefined;
  /** System user of the server. */
  user?: string | undefined;
  /** Seconds until an idle connection is closed. */
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
  /** Database cluster, `rdb-…`. */
  rdb: string;
}

/** Result of {@link applyRDBParameterGroup}. */
export interface ApplyRDBParameterGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
}

/**
 * 应用数据库配置。Puts changed parameters of a database cluster into effect. Static ones restart the database.
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

/** Input of {@link copyRDBInstanceFilesToFTP}. */
export interface CopyRDBInstanceFilesToFTPRequest {
  /** Always `CopyRDBInstanceFilesToFTP`; the client fills it in. */
  action?: 'CopyRDBInstanceFilesToFTP' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Names of the log files. */
  files: string[];
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance: string;
}

/** Result of {@link copyRDBInstanceFilesToFTP}. */
export interface CopyRDBInstanceFilesToFTPResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance?: string | undefined;
}

/**
 * 复制日志文件到 FTP。Copies log files of a node to its FTP folder.
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
      files: z.array(z.string()).min(1),
      rdb_instance: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), rdb_instance: z.string().optional() }),
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
  /** Parameter group to read. */
  parameter_group?: string | undefined;
  /** Database cluster, `rdb-…`. */
  rdb: string;
}

/** Result of {@link describeRDBParameters}. */
export interface DescribeRDBParametersResponse {
  /** Parameters on this page. */
  parameter_set?:
    | {
        /** Engine and version that has it, such as `mysql5.5`. */
        family?: string | undefined;
        /** Whether it cannot be changed: 0 changeable, 1 read-only. */
        is_readonly?: number | undefined;
        /** Whether a change restarts the database: 0 no, 1 yes. */
        is_static?: number | undefined;
        /** Largest value, null without limit. */
        max_value?: number | undefined;
        /** Smallest value, null without limit. */
        min_value?: number | undefined;
        /** Name in the configuration file; empty when the same as var_name. */
        opt_name?: string | undefined;
        /** Section of the configuration file, such as `mysqld`. */
        section_name?: string | undefined;
        /** Name of the parameter. */
        var_name?: string | undefined;
        /** Type of the value: `int`, `bool`, `string`, `mb`. */
        var_type?: string | undefined;
        /** Value, as text (some answers have a number). */
        var_value?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询数据库配置项。Lists the parameters of a database cluster with values and limits.
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

/** Input of {@link getRDBInstanceFiles}. */
export interface GetRDBInstanceFilesRequest {
  /** Always `GetRDBInstanceFiles`; the client fills it in. */
  action?: 'GetRDBInstanceFiles' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance: string;
}

/** Result of {@link getRDBInstanceFiles}. */
export interface GetRDBInstanceFilesResponse {
  /** Log files of the node, by kind. */
  files?:
    | {
        /** Binary logs, such as `mysql-bin.000001`. */
        binary_log?: BinaryLog[] | undefined;
        /** Error logs. */
        error_log?: BinaryLog[] | undefined;
        /** Logs of slow queries. */
        slow_log?: BinaryLog[] | undefined;
      }
    | undefined;
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance?: string | undefined;
}

/**
 * 查询数据库日志文件。Lists the log files of a database node.
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
  /** End of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  end_time: string;
  /** Of a node: `cpu`, `memory`, `disk-us-volume`; of a cluster: `status`. */
  meters: string[];
  /** Engine of the cluster: `mysql` or `psql`. */
  rdb_engine?: string | undefined;
  /** Node of the database cluster, such as `rmi-…`. */
  rdb_instance?: string | undefined;
  /** Database cluster, `rdb-…`, or a node, depending on the meter. */
  resource: string;
  /** Role of the node, such as `master`. */
  role?: string | undefined;
  /** Start of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  start_time: string;
  /** Interval of the data: `5m`, `15m`, `2h`, `1d`; beyond 15 days back only `2h` or `1d`. */
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getRDBMonitor}. */
export interface GetRDBMonitorResponse {
  /** One series for each meter asked for. */
  meter_set?:
    | {
        /** Compressed points; in the sample `data_set` with one list for each role, values joined by `|`. */
        data?: unknown[] | undefined;
        /** Meter of the series. */
        meter_id?: string | undefined;
        /** Position of the series. */
        sequence?: number | undefined;
        /** VxNet of the series, `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
}

/**
 * 获取数据库监控。Monitoring data of a database cluster or node.
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
      meters: z.array(z.string()).min(1),
      rdb_engine: z.string().optional(),
      rdb_instance: z.string().optional(),
      resource: z.string(),
      role: z.string().optional(),
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
  /** Objects with parameters by name, MySQL names here; others of describeRDBParameters exist. */
  parameters?: Parameter[] | undefined;
  /** Database cluster, `rdb-…`. */
  rdb: string;
}

/** Result of {@link modifyRDBParameters}. */
export interface ModifyRDBParametersResponse {
  /** Database cluster, `rdb-…`. */
  rdb?: string | undefined;
}

/**
 * 修改数据库配置项。Changes parameters of a database cluster; apply them afterwards.
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
