import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type PrivateIp, privateIp } from './parts.js';

/** Input of {@link addCacheNodes}. */
export interface AddCacheNodesRequest {
  /** Always `AddCacheNodes`; the client fills it in. */
  action?: 'AddCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Number of nodes to add. */
  node_count: number;
  /** Fixed addresses by role, from the range of the VxNet; the platform chooses when left out. */
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link addCacheNodes}. */
export interface AddCacheNodesResponse {
  /** The new nodes, `cn-…`. */
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 添加缓存节点。Adds nodes to a cache service.
 * Calls `GET /iaas/?action=AddCacheNodes`.
 *
 * @see https://docs.qingcloud.com/api/cache/add_cache_nodes.html
 */
export const addCacheNodes: QingCloudEndpoint<AddCacheNodesRequest, AddCacheNodesResponse, 'signature'> = {
  id: 'cache.addCacheNodes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/add_cache_nodes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AddCacheNodes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddCacheNodes']).optional(),
      zone: z.string(),
      cache: z.string(),
      node_count: z.number(),
      private_ips: z.array(privateIp(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ cache_nodes: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteCacheNodes}. */
export interface DeleteCacheNodesRequest {
  /** Always `DeleteCacheNodes`; the client fills it in. */
  action?: 'DeleteCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Nodes of the cache service, `cn-…`. */
  cache_nodes: string[];
}

/** Result of {@link deleteCacheNodes}. */
export interface DeleteCacheNodesResponse {
  /** Nodes of the cache service, `cn-…`. */
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除缓存节点。Deletes nodes for good; they cannot be restored.
 * Calls `GET /iaas/?action=DeleteCacheNodes`.
 *
 * @see https://docs.qingcloud.com/api/cache/delete_cache_nodes.html
 */
export const deleteCacheNodes: QingCloudEndpoint<DeleteCacheNodesRequest, DeleteCacheNodesResponse, 'signature'> = {
  id: 'cache.deleteCacheNodes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/delete_cache_nodes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteCacheNodes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteCacheNodes']).optional(),
      zone: z.string(),
      cache: z.string(),
      cache_nodes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ cache_nodes: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link describeCacheNodes}. */
export interface DescribeCacheNodesRequest {
  /** Always `DescribeCacheNodes`; the client fills it in. */
  action?: 'DescribeCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache?: string | undefined;
  /** Nodes of the cache service, `cn-…`. */
  cache_nodes?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `down`, `suspended`. */
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheNodes}. */
export interface DescribeCacheNodesResponse {
  /** Nodes on this page. */
  cache_node_set?:
    | {
        /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
        alarm_status?: string | undefined;
        /** Cache service, `c-…`. */
        cache_id?: string | undefined;
        /** Node of the cache service, `cn-…`. */
        cache_node_id?: string | undefined;
        /** Name of the node. */
        cache_node_name?: string | undefined;
        /** Role of the node: `master` or `slave`. */
        cache_role?: string | undefined;
        /** Engine and version, such as `redis2.8.17`. */
        cache_type?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** IPv4 address in the private network. */
        private_ip?: string | undefined;
        /** Node that it replicates. */
        slaveof?: string | undefined;
        /** State: `active` running, `down` not reachable. */
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** What is being done to it, empty when nothing is. */
        transition_status?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询缓存节点。Lists cache nodes, by id, cache service or state.
 * Calls `GET /iaas/?action=DescribeCacheNodes`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_nodes.html
 */
export const describeCacheNodes: QingCloudPagedEndpoint<
  DescribeCacheNodesRequest,
  DescribeCacheNodesResponse,
  'signature',
  NonNullable<DescribeCacheNodesResponse['cache_node_set']>[number],
  'offset' | 'limit'
> = {
  id: 'cache.describeCacheNodes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_cache_nodes.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCacheNodes' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.cache_node_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCacheNodes']).optional(),
      zone: z.string(),
      cache: z.string().optional(),
      cache_nodes: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_node_set: z
        .array(
          z.looseObject({
            alarm_status: z.string().optional(),
            cache_id: z.string().optional(),
            cache_node_id: z.string().optional(),
            cache_node_name: z.string().optional(),
            cache_role: z.string().optional(),
            cache_type: z.string().optional(),
            create_time: z.string().optional(),
            private_ip: z.string().optional(),
            slaveof: z.string().optional(),
            status: z.string().optional(),
            status_time: z.string().optional(),
            transition_status: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyCacheNodeAttributes}. */
export interface ModifyCacheNodeAttributesRequest {
  /** Always `ModifyCacheNodeAttributes`; the client fills it in. */
  action?: 'ModifyCacheNodeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Node of the cache service, `cn-…`. */
  cache_node: string;
  /** Name of the node. */
  cache_node_name?: string | undefined;
}

/** Result of {@link modifyCacheNodeAttributes}. */
export type ModifyCacheNodeAttributesResponse = NoFields;

/**
 * 修改缓存节点属性。Changes the name of a node.
 * Calls `GET /iaas/?action=ModifyCacheNodeAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cache/modify_cache_node_attributes.html
 */
export const modifyCacheNodeAttributes: QingCloudEndpoint<
  ModifyCacheNodeAttributesRequest,
  ModifyCacheNodeAttributesResponse,
  'signature'
> = {
  id: 'cache.modifyCacheNodeAttributes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/modify_cache_node_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyCacheNodeAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyCacheNodeAttributes']).optional(),
      zone: z.string(),
      cache_node: z.string(),
      cache_node_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link restartCacheNodes}. */
export interface RestartCacheNodesRequest {
  /** Always `RestartCacheNodes`; the client fills it in. */
  action?: 'RestartCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Nodes of the cache service, `cn-…`. */
  cache_nodes: string[];
}

/** Result of {@link restartCacheNodes}. */
export interface RestartCacheNodesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 重启缓存节点。Restarts single nodes; data that is not persisted is lost.
 * Calls `GET /iaas/?action=RestartCacheNodes`.
 *
 * @see https://docs.qingcloud.com/api/cache/restart_cache_nodes.html
 */
export const restartCacheNodes: QingCloudEndpoint<RestartCacheNodesRequest, RestartCacheNodesResponse, 'signature'> = {
  id: 'cache.restartCacheNodes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/restart_cache_nodes.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestartCacheNodes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RestartCacheNodes']).optional(),
      zone: z.string(),
      cache: z.string(),
      cache_nodes: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
