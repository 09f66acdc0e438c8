import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import { type PrivateIp, privateIp } from './parts.js';

/** Input of {@link addMongoInstances}. */
export interface AddMongoInstancesRequest {
  /** Always `AddMongoInstances`; the client fills it in. */
  action?: 'AddMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Number of nodes to add, 1 unless given. */
  node_count?: number | undefined;
  /** Fixed addresses from the range of the VxNet, one object for each node. */
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link addMongoInstances}. */
export interface AddMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
  /** Nodes of the cluster, `mi-…`. */
  mongo_node?: string[] | undefined;
}

/**
 * 添加 Mongo 节点。Adds nodes to a MongoDB cluster.
 * Calls `GET /iaas/?action=AddMongoInstances`.
 *
 * @see https://docs.qingcloud.com/api/mongo/add_mongo_instances.html
 */
export const addMongoInstances: QingCloudEndpoint<AddMongoInstancesRequest, AddMongoInstancesResponse, 'signature'> = {
  id: 'mongo.addMongoInstances',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/add_mongo_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AddMongoInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddMongoInstances']).optional(),
      zone: z.string(),
      mongo: z.string(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      mongo: z.string().optional(),
      mongo_node: z.array(z.string()).optional(),
    }),
};

/** Input of {@link describeMongoNodes}. */
export interface DescribeMongoNodesRequest {
  /** Always `DescribeMongoNodes`; the client fills it in. */
  action?: 'DescribeMongoNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only nodes in these states. */
  status?: string[] | undefined;
}

/** Result of {@link describeMongoNodes}. */
export interface DescribeMongoNodesResponse {
  /** Nodes on this page. */
  mongo_node_set?:
    | {
        /** Private address of the node. */
        ip?: string | undefined;
        /** MongoDB cluster, `mongo-…`. */
        mongo_id?: string | undefined;
        /** Node of the cluster, `mi-…`. */
        mongo_node_id?: string | undefined;
        /** Whether it is the primary now. */
        primary?: boolean | undefined;
        /** State, such as `active`. */
        status?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询 Mongo 节点。Lists the nodes of a MongoDB cluster.
 * Calls `GET /iaas/?action=DescribeMongoNodes`.
 *
 * @see https://docs.qingcloud.com/api/mongo/describe_mongo_nodes.html
 */
export const describeMongoNodes: QingCloudPagedEndpoint<
  DescribeMongoNodesRequest,
  DescribeMongoNodesResponse,
  'signature',
  NonNullable<DescribeMongoNodesResponse['mongo_node_set']>[number],
  'offset' | 'limit'
> = {
  id: 'mongo.describeMongoNodes',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/mongo/describe_mongo_nodes.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeMongoNodes' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.mongo_node_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeMongoNodes']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      mongo: z.string(),
      offset: z.number().optional(),
      status: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      mongo_node_set: z
        .array(
          z.looseObject({
            ip: z.string().optional(),
            mongo_id: z.string().optional(),
            mongo_node_id: z.string().optional(),
            primary: z.boolean().optional(),
            status: z.string().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeMongoParameters}. */
export interface DescribeMongoParametersRequest {
  /** Always `DescribeMongoParameters`; the client fills it in. */
  action?: 'DescribeMongoParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
}

/** Result of {@link describeMongoParameters}. */
export interface DescribeMongoParametersResponse {
  /** Parameters on this page. */
  parameter_set?:
    | {
        /** Whether it cannot be changed: 0 changeable, 1 read-only. */
        is_readonly?: number | undefined;
        /** Whether a change restarts MongoDB: 0 no, 1 yes. */
        is_static?: number | undefined;
        /** Other name of the parameter. */
        opt_name?: string | undefined;
        /** Name of the parameter, such as `oplogSize`. */
        parameter_name?: string | undefined;
        /** Type of the value: `string`, `int`, `bool`. */
        parameter_type?: string | undefined;
        /** Value, as text. */
        parameter_value?: string | undefined;
        /** Kind and version that has it, such as `mongo3.0`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询 Mongo 配置项。Lists the parameters of a MongoDB cluster.
 * Calls `GET /iaas/?action=DescribeMongoParameters`.
 *
 * @see https://docs.qingcloud.com/api/mongo/describe_mongo_parameters.html
 */
export const describeMongoParameters: QingCloudPagedEndpoint<
  DescribeMongoParametersRequest,
  DescribeMongoParametersResponse,
  'signature',
  NonNullable<DescribeMongoParametersResponse['parameter_set']>[number],
  'offset' | 'limit'
> = {
  id: 'mongo.describeMongoParameters',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/mongo/describe_mongo_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeMongoParameters' },
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
      action: z.literal(['DescribeMongoParameters']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      mongo: z.string(),
      offset: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      parameter_set: z
        .array(
          z.looseObject({
            is_readonly: z.number().optional(),
            is_static: z.number().optional(),
            opt_name: z.string().optional(),
            parameter_name: z.string().optional(),
            parameter_type: z.string().optional(),
            parameter_value: z.string().optional(),
            resource_type: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link getMongoMonitor}. */
export interface GetMongoMonitorRequest {
  /** Always `GetMongoMonitor`; the client fills it in. */
  action?: 'GetMongoMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** End of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  end_time: string;
  /** Meters: `cpu`, `memory`, `disk-us-volume`, `disk-iops-volume`, `disk-volume`, `status`. */
  meters: string[];
  /** MongoDB node, `mi-…`. */
  resource: string;
  /** Start of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  start_time: string;
  /** Interval of the data: `5m`, `15m`, `2h`, `1d`; beyond 15 days back only `2h` or `1d`. */
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getMongoMonitor}. */
export interface GetMongoMonitorResponse {
  /** One series for each meter asked for. */
  meter_set?:
    | {
        /** Compressed points; in the sample `data_set` with one list for each role. */
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
 * 获取 Mongo 监控。Monitoring data of one MongoDB node.
 * Calls `GET /iaas/?action=GetMongoMonitor`.
 *
 * @see https://docs.qingcloud.com/api/monitor/get_mongo_monitor.html
 */
export const getMongoMonitor: QingCloudEndpoint<GetMongoMonitorRequest, GetMongoMonitorResponse, 'signature'> = {
  id: 'mongo.getMongoMonitor',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/monitor/get_mongo_monitor.html',
  supplied: ['zone'],
  fixed: { action: 'GetMongoMonitor' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetMongoMonitor']).optional(),
      zone: z.string(),
      end_time: z.string(),
      meters: z.array(z.string()).min(1),
      resource: z.string(),
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

/** Input of {@link modifyMongoInstances}. */
export interface ModifyMongoInstancesRequest {
  /** Always `ModifyMongoInstances`; the client fills it in. */
  action?: 'ModifyMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Objects whose member is the node’s id and whose value is its new address. */
  private_ips?: unknown[] | undefined;
}

/** Result of {@link modifyMongoInstances}. */
export interface ModifyMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 修改 Mongo 节点地址。Gives nodes of a MongoDB cluster other private addresses.
 * Calls `GET /iaas/?action=ModifyMongoInstances`.
 *
 * @see https://docs.qingcloud.com/api/mongo/modify_mongo_instances.html
 */
export const modifyMongoInstances: QingCloudEndpoint<
  ModifyMongoInstancesRequest,
  ModifyMongoInstancesResponse,
  'signature'
> = {
  id: 'mongo.modifyMongoInstances',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/modify_mongo_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ModifyMongoInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyMongoInstances']).optional(),
      zone: z.string(),
      mongo: z.string(),
      private_ips: z.array(z.unknown()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link removeMongoInstances}. */
export interface RemoveMongoInstancesRequest {
  /** Always `RemoveMongoInstances`; the client fills it in. */
  action?: 'RemoveMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Nodes to remove, `mi-…`. */
  mongo_instances: string[];
}

/** Result of {@link removeMongoInstances}. */
export interface RemoveMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 删除 Mongo 节点。Removes nodes from a MongoDB cluster.
 * Calls `GET /iaas/?action=RemoveMongoInstances`.
 *
 * @see https://docs.qingcloud.com/api/mongo/remove_mongo_instances.html
 */
export const removeMongoInstances: QingCloudEndpoint<
  RemoveMongoInstancesRequest,
  RemoveMongoInstancesResponse,
  'signature'
> = {
  id: 'mongo.removeMongoInstances',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/remove_mongo_instances.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RemoveMongoInstances' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RemoveMongoInstances']).optional(),
      zone: z.string(),
      mongo: z.string(),
      mongo_instances: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};
