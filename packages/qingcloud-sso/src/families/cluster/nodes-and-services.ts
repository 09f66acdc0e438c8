import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type NodeSet, nodeSet } from './parts.js';

/** Input of {@link addClusterNodes}. */
export interface AddClusterNodesRequest {
  /** Always `AddClusterNodes`; the client fills it in. */
  action?: 'AddClusterNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Number of nodes to add. */
  node_count: number;
  /** Name of the new nodes. */
  node_name?: string | undefined;
  /** Role of the nodes; leave out when the app has no roles. */
  node_role?: string | undefined;
  /** Fixed addresses of the new nodes; the page wants JSON text. */
  private_ips?: unknown | undefined;
  /** Size of the new nodes as JSON text; the default when left out. */
  resource_conf?: string | undefined;
}

/** Result of {@link addClusterNodes}. */
export interface AddClusterNodesResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** New nodes, `cln-…`. */
  new_node_ids?: string[] | undefined;
}

/**
 * 增加集群节点。Adds nodes; the role must support `scale_horizontal`.
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
      private_ips: z.unknown().optional(),
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
  /** Node of a cluster, `cln-…`. */
  cluster_node: string;
  /** Public address, `eip-…`. */
  eip: string;
  /** Network card of the node, by its MAC address. */
  nic?: string | undefined;
}

/** Result of {@link associateEipToClusterNode}. */
export interface AssociateEipToClusterNodeResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 为集群节点绑定公网 IP。Binds a public address to a node; the role must support `associate_eip`. The cluster gets the default firewall.
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

/** Input of {@link changeClusterVxnet}. */
export interface ChangeClusterVxnetRequest {
  /** Always `ChangeClusterVxnet`; the client fills it in. */
  action?: 'ChangeClusterVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** List of `{node_id, private_ip}`; the platform chooses when left out. */
  private_ips?: unknown | undefined;
  /** Roles of nodes; `` (empty) when the app has none. */
  roles?: string[] | undefined;
  /** VxNet to join, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link changeClusterVxnet}. */
export interface ChangeClusterVxnetResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** VxNet that it joins, `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * 切换集群私有网络。Moves a cluster to another VxNet; the role must support `change_vxnet`.
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

/** Input of {@link deleteClusterNodes}. */
export interface DeleteClusterNodesRequest {
  /** Always `DeleteClusterNodes`; the client fills it in. */
  action?: 'DeleteClusterNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Whether to force it: 0 no (default), 1 yes. */
  force?: number | undefined;
  /** Nodes, `cln-…`. */
  nodes: string[];
}

/** Result of {@link deleteClusterNodes}. */
export interface DeleteClusterNodesResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Nodes that are deleted, `cln-…`. */
  deleted_node_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除集群节点。Deletes nodes; the role must support scaling.
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
        nodes: z.array(z.string()).min(1),
      }),
    response: (z: Zod) =>
      z.looseObject({
        cluster_id: z.string().optional(),
        deleted_node_ids: z.array(z.string()).optional(),
        job_id: z.string().optional(),
      }),
  };

/** Input of {@link describeClusterDisplayTabs}. */
export interface DescribeClusterDisplayTabsRequest {
  /** Always `DescribeClusterDisplayTabs`; the client fills it in. */
  action?: 'DescribeClusterDisplayTabs' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Name of the tab. */
  display_tabs: string;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
}

/** Result of {@link describeClusterDisplayTabs}. */
export interface DescribeClusterDisplayTabsResponse {
  /** The table: `labels` and `data`. */
  display_tabs?: Record<string, unknown> | undefined;
}

/**
 * 查询集群 Display Tabs。Reads a table that the app shows, such as the roles of its nodes.
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
  /** Cluster, `cl-…`. */
  cluster?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only these nodes, `cln-…`; the page calls it `cluster_nodes`. */
  nodes?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only nodes in this state. */
  status?: string | undefined;
  /** How much to return; the page supports 0 only. */
  verbose?: number | undefined;
  /** Only these nodes, `cln-…`. */
  cluster_nodes?: string[] | undefined;
}

/** Result of {@link describeClusterNodes}. */
export interface DescribeClusterNodesResponse {
  /** Nodes on this page. */
  node_set?: NodeSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询集群节点。Lists the nodes of a cluster with the app’s commands for them.
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
      cluster_nodes: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ node_set: z.array(nodeSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link dissociateEipFromClusterNode}. */
export interface DissociateEipFromClusterNodeRequest {
  /** Always `DissociateEipFromClusterNode`; the client fills it in. */
  action?: 'DissociateEipFromClusterNode' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Public addresses, `eip-…`. */
  eips: string[];
}

/** Result of {@link dissociateEipFromClusterNode}. */
export interface DissociateEipFromClusterNodeResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 从集群节点解绑公网 IP。Takes public addresses off nodes.
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
      eips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyClusterNodeAttributes}. */
export interface ModifyClusterNodeAttributesRequest {
  /** Always `ModifyClusterNodeAttributes`; the client fills it in. */
  action?: 'ModifyClusterNodeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Node of a cluster, `cln-…`. */
  cluster_node: string;
  /** New name of the node. */
  name?: string | undefined;
}

/** Result of {@link modifyClusterNodeAttributes}. */
export type ModifyClusterNodeAttributesResponse = NoFields;

/**
 * 修改集群节点属性。Changes the name of a node.
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

/** Input of {@link resizeCluster}. */
export interface ResizeClusterRequest {
  /** Always `ResizeCluster`; the client fills it in. */
  action?: 'ResizeCluster' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** New CPU cores of each node. */
  cpu?: number | undefined;
  /** New GPUs of each node. */
  gpu?: number | undefined;
  /** New memory of each node, MB. */
  memory?: number | undefined;
  /** Role of the nodes; leave out when the app has no roles. */
  node_role?: string | undefined;
  /** New disk of each node, GB, not smaller than now. */
  storage_size?: number | undefined;
}

/** Result of {@link resizeCluster}. */
export interface ResizeClusterResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** CPU cores of a node. */
  cpu?: number | undefined;
  /** GPUs of a node, 0 none. */
  gpu?: number | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Memory of a node, MB. */
  memory?: number | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
  /** Disk of a node, GB. */
  storage_size?: number | undefined;
}

/**
 * 纵向扩容集群。Changes CPU, memory and disk of nodes; the disk can only grow.
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
      node_role: z.string().optional(),
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
  /** Cluster, `cl-…`. */
  cluster?: string | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
}

/** Result of {@link restartClusterService}. */
export interface RestartClusterServiceResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
}

/**
 * 重启集群服务。Restarts the app’s service on all nodes, or on those of one role.
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

/** Input of {@link runClusterCustomService}. */
export interface RunClusterCustomServiceRequest {
  /** Always `RunClusterCustomService`; the client fills it in. */
  action?: 'RunClusterCustomService' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster: string;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
  /** Command that the app adds, by its name. */
  service: string;
  /** Arguments as JSON text. */
  service_params?: string | undefined;
}

/** Result of {@link runClusterCustomService}. */
export interface RunClusterCustomServiceResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Role of nodes; empty when the app has no roles. */
  role?: string | undefined;
  /** Command that the app adds, by its name. */
  service?: string | undefined;
}

/**
 * 执行集群自定义服务。Runs a command that the app adds.
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

/** Input of {@link updateClusterEnvironment}. */
export interface UpdateClusterEnvironmentRequest {
  /** Always `UpdateClusterEnvironment`; the client fills it in. */
  action?: 'UpdateClusterEnvironment' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cluster, `cl-…`. */
  cluster?: string | undefined;
  /** Settings by name; the page sends JSON text. */
  env: unknown;
  /** Roles; the page sends one `role`. */
  roles?: string[] | undefined;
  /** Role whose settings change; leave out when the app has no roles. */
  role?: string | undefined;
}

/** Result of {@link updateClusterEnvironment}. */
export interface UpdateClusterEnvironmentResponse {
  /** Cluster, `cl-…`. */
  cluster_id?: string | undefined;
  /** Role whose settings changed. */
  role?: string | undefined;
  /** What changed: `{role, env}`. */
  updated_env?: unknown[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改集群环境变量。Changes settings of the app, for the cluster or one role.
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
  job: true,
  fixed: { action: 'UpdateClusterEnvironment' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateClusterEnvironment']).optional(),
      zone: z.string(),
      cluster: z.string().optional(),
      env: z.unknown(),
      roles: z.array(z.string()).optional(),
      role: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cluster_id: z.string().optional(),
      role: z.string().optional(),
      updated_env: z.array(z.unknown()).optional(),
      job_id: z.string().optional(),
    }),
};
