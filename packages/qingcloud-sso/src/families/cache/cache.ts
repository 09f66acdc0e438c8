import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** PrivateIp. */
interface PrivateIp {
  cache_node_id?: string | undefined;
  cache_role?: 'master' | 'slave' | undefined;
  private_ips?: string | undefined;
}

const privateIp = (z: Zod) =>
  z.strictObject({
    cache_node_id: z.string().optional(),
    cache_role: z.literal(['master', 'slave']).optional(),
    private_ips: z.string().optional(),
  });

/** CacheNodeSet. */
interface CacheNodeSet {
  alarm_status?: string | undefined;
  cache_id?: string | undefined;
  cache_node_id?: string | undefined;
  cache_node_name?: string | undefined;
  cache_role?: string | undefined;
  cache_type?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** IPv4 address in the private network. */
  private_ip?: string | undefined;
  slaveof?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
}

const cacheNodeSet = (z: Zod) =>
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
  });

/** Resource. */
interface Resource {
  /** Resource of any kind, by its id. */
  resource_id?: string | undefined;
  resource_name?: string | undefined;
  /** Kind of resource, such as `instance` or `volume`. */
  resource_type?: string | undefined;
}

const resource = (z: Zod) =>
  z.looseObject({
    resource_id: z.string().optional(),
    resource_name: z.string().optional(),
    resource_type: z.string().optional(),
  });

/** CacheSet. */
interface CacheSet {
  auto_backup_time?: number | undefined;
  cache_class?: number | undefined;
  cache_id?: string | undefined;
  cache_name?: string | undefined;
  cache_parameter_group_id?: string | undefined;
  cache_port?: number | undefined;
  cache_size?: number | undefined;
  cache_type?: string | undefined;
  cache_version?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  is_applied?: number | undefined;
  master_count?: number | undefined;
  max_memory?: number | undefined;
  node_count?: number | undefined;
  nodes?: CacheNodeSet[] | undefined;
  replicate_count?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  vxnet?: Vxnet | undefined;
}

const cacheSet = (z: Zod) =>
  z.looseObject({
    auto_backup_time: z.number().optional(),
    cache_class: z.number().optional(),
    cache_id: z.string().optional(),
    cache_name: z.string().optional(),
    cache_parameter_group_id: z.string().optional(),
    cache_port: z.number().optional(),
    cache_size: z.number().optional(),
    cache_type: z.string().optional(),
    cache_version: z.string().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    is_applied: z.number().optional(),
    master_count: z.number().optional(),
    max_memory: z.number().optional(),
    node_count: z.number().optional(),
    nodes: z.array(cacheNodeSet(z)).optional(),
    replicate_count: z.number().optional(),
    security_group_id: z.string().optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
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
  resource?: Resource | undefined;
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
    resource: resource(z).optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
  });

/** Input of {@link addCacheNodes}. */
export interface AddCacheNodesRequest {
  /** Always `AddCacheNodes`; the client fills it in. */
  action?: 'AddCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache: string;
  node_count: number;
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link addCacheNodes}. */
export interface AddCacheNodesResponse {
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * AddCacheNodes.
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

/** Input of {@link applyCacheParameterGroup}. */
export interface ApplyCacheParameterGroupRequest {
  /** Always `ApplyCacheParameterGroup`; the client fills it in. */
  action?: 'ApplyCacheParameterGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group: string;
  caches?: string[] | undefined;
}

/** Result of {@link applyCacheParameterGroup}. */
export interface ApplyCacheParameterGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplyCacheParameterGroup.
 * Calls `GET /iaas/?action=ApplyCacheParameterGroup`.
 *
 * @see https://docs.qingcloud.com/api/cache/apply_cache_parameter_group.html
 */
export const applyCacheParameterGroup: QingCloudEndpoint<
  ApplyCacheParameterGroupRequest,
  ApplyCacheParameterGroupResponse,
  'signature'
> = {
  id: 'cache.applyCacheParameterGroup',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/apply_cache_parameter_group.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplyCacheParameterGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplyCacheParameterGroup']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      caches: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link changeCacheVxnet}. */
export interface ChangeCacheVxnetRequest {
  /** Always `ChangeCacheVxnet`; the client fills it in. */
  action?: 'ChangeCacheVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache: string;
  private_ips?: PrivateIp[] | undefined;
  vxnet: string;
}

/** Result of {@link changeCacheVxnet}. */
export interface ChangeCacheVxnetResponse {
  cache_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * ChangeCacheVxnet.
 * Calls `GET /iaas/?action=ChangeCacheVxnet`.
 *
 * @see https://docs.qingcloud.com/api/cache/change_cache_vxnet.html
 */
export const changeCacheVxnet: QingCloudEndpoint<ChangeCacheVxnetRequest, ChangeCacheVxnetResponse, 'signature'> = {
  id: 'cache.changeCacheVxnet',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/change_cache_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeCacheVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeCacheVxnet']).optional(),
      zone: z.string(),
      cache: z.string(),
      private_ips: z.array(privateIp(z)).optional(),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ cache_id: z.string().optional(), job_id: z.string().optional(), vxnet_id: z.string().optional() }),
};

/** Input of {@link createCache}. */
export interface CreateCacheRequest {
  /** Always `CreateCache`; the client fills it in. */
  action?: 'CreateCache' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  cache_class?: 0 | 1 | undefined;
  cache_name?: string | undefined;
  cache_parameter_group?: string | undefined;
  cache_size: number;
  cache_type: string;
  master_count?: number | undefined;
  network_type?: number | undefined;
  node_count?: number | undefined;
  private_ips?: PrivateIp[] | undefined;
  replicate_count?: number | undefined;
  vxnet: string;
}

/** Result of {@link createCache}. */
export interface CreateCacheResponse {
  cache_id?: string | undefined;
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CreateCache.
 * Calls `GET /iaas/?action=CreateCache`.
 *
 * @see https://docs.qingcloud.com/api/cache/create_cache.html
 */
export const createCache: QingCloudEndpoint<CreateCacheRequest, CreateCacheResponse, 'signature'> = {
  id: 'cache.createCache',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/create_cache.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateCache' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateCache']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      cache_class: z.literal([0, 1]).optional(),
      cache_name: z.string().optional(),
      cache_parameter_group: z.string().optional(),
      cache_size: z.number(),
      cache_type: z.string(),
      master_count: z.number().optional(),
      network_type: z.number().optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      replicate_count: z.number().optional(),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_id: z.string().optional(),
      cache_nodes: z.array(z.string()).optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link createCacheFromSnapshot}. */
export interface CreateCacheFromSnapshotRequest {
  /** Always `CreateCacheFromSnapshot`; the client fills it in. */
  action?: 'CreateCacheFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  cache_class?: 0 | 1 | undefined;
  cache_name?: string | undefined;
  cache_parameter_group?: string | undefined;
  cache_size?: number | undefined;
  cache_type?: string | undefined;
  network_type?: number | undefined;
  node_count?: number | undefined;
  private_ips?: PrivateIp[] | undefined;
  snapshot: string;
  vxnet: string;
}

/** Result of {@link createCacheFromSnapshot}. */
export interface CreateCacheFromSnapshotResponse {
  cache_id?: string | undefined;
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * CreateCacheFromSnapshot.
 * Calls `GET /iaas/?action=CreateCacheFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/cache/create_cache_from_snapshot.html
 */
export const createCacheFromSnapshot: QingCloudEndpoint<
  CreateCacheFromSnapshotRequest,
  CreateCacheFromSnapshotResponse,
  'signature'
> = {
  id: 'cache.createCacheFromSnapshot',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/create_cache_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateCacheFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateCacheFromSnapshot']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      cache_class: z.literal([0, 1]).optional(),
      cache_name: z.string().optional(),
      cache_parameter_group: z.string().optional(),
      cache_size: z.number().optional(),
      cache_type: z.string().optional(),
      network_type: z.number().optional(),
      node_count: z.number().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      snapshot: z.string(),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_id: z.string().optional(),
      cache_nodes: z.array(z.string()).optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link createCacheParameterGroup}. */
export interface CreateCacheParameterGroupRequest {
  /** Always `CreateCacheParameterGroup`; the client fills it in. */
  action?: 'CreateCacheParameterGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group_name?: string | undefined;
  cache_type: 'redis2.8.17' | 'memcached1.4.13';
}

/** Result of {@link createCacheParameterGroup}. */
export interface CreateCacheParameterGroupResponse {
  cache_parameter_group_id?: string | undefined;
}

/**
 * CreateCacheParameterGroup.
 * Calls `GET /iaas/?action=CreateCacheParameterGroup`.
 *
 * @see https://docs.qingcloud.com/api/cache/create_cache_parameter_group.html
 */
export const createCacheParameterGroup: QingCloudEndpoint<
  CreateCacheParameterGroupRequest,
  CreateCacheParameterGroupResponse,
  'signature'
> = {
  id: 'cache.createCacheParameterGroup',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/create_cache_parameter_group.html',
  supplied: ['zone'],
  fixed: { action: 'CreateCacheParameterGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateCacheParameterGroup']).optional(),
      zone: z.string(),
      cache_parameter_group_name: z.string().optional(),
      cache_type: z.literal(['redis2.8.17', 'memcached1.4.13']),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};

/** Input of {@link deleteCacheNodes}. */
export interface DeleteCacheNodesRequest {
  /** Always `DeleteCacheNodes`; the client fills it in. */
  action?: 'DeleteCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache: string;
  cache_nodes: string[];
}

/** Result of {@link deleteCacheNodes}. */
export interface DeleteCacheNodesResponse {
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteCacheNodes.
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
      cache_nodes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ cache_nodes: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteCacheParameterGroups}. */
export interface DeleteCacheParameterGroupsRequest {
  /** Always `DeleteCacheParameterGroups`; the client fills it in. */
  action?: 'DeleteCacheParameterGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_groups: string[];
}

/** Result of {@link deleteCacheParameterGroups}. */
export interface DeleteCacheParameterGroupsResponse {
  parameter_groups?: string[] | undefined;
}

/**
 * DeleteCacheParameterGroups.
 * Calls `GET /iaas/?action=DeleteCacheParameterGroups`.
 *
 * @see https://docs.qingcloud.com/api/cache/delete_cache_parameter_groups.html
 */
export const deleteCacheParameterGroups: QingCloudEndpoint<
  DeleteCacheParameterGroupsRequest,
  DeleteCacheParameterGroupsResponse,
  'signature'
> = {
  id: 'cache.deleteCacheParameterGroups',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/delete_cache_parameter_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteCacheParameterGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteCacheParameterGroups']).optional(),
      zone: z.string(),
      cache_parameter_groups: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ parameter_groups: z.array(z.string()).optional() }),
};

/** Input of {@link deleteCaches}. */
export interface DeleteCachesRequest {
  /** Always `DeleteCaches`; the client fills it in. */
  action?: 'DeleteCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  caches: string[];
}

/** Result of {@link deleteCaches}. */
export interface DeleteCachesResponse {
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * DeleteCaches.
 * Calls `GET /iaas/?action=DeleteCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/delete_caches.html
 */
export const deleteCaches: QingCloudEndpoint<DeleteCachesRequest, DeleteCachesResponse, 'signature'> = {
  id: 'cache.deleteCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/delete_caches.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteCaches' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['DeleteCaches']).optional(), zone: z.string(), caches: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link describeCacheNodes}. */
export interface DescribeCacheNodesRequest {
  /** Always `DescribeCacheNodes`; the client fills it in. */
  action?: 'DescribeCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache?: string | undefined;
  cache_nodes?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheNodes}. */
export interface DescribeCacheNodesResponse {
  cache_node_set?: CacheNodeSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeCacheNodes.
 * Calls `GET /iaas/?action=DescribeCacheNodes`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_nodes.html
 */
export const describeCacheNodes: QingCloudPagedEndpoint<
  DescribeCacheNodesRequest,
  DescribeCacheNodesResponse,
  'signature',
  CacheNodeSet,
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
    z.looseObject({ cache_node_set: z.array(cacheNodeSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link describeCacheParameterGroups}. */
export interface DescribeCacheParameterGroupsRequest {
  /** Always `DescribeCacheParameterGroups`; the client fills it in. */
  action?: 'DescribeCacheParameterGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_groups?: string[] | undefined;
  cache_type?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheParameterGroups}. */
export interface DescribeCacheParameterGroupsResponse {
  cache_parameter_group_set?:
    | {
        cache_parameter_group_id?: string | undefined;
        cache_parameter_group_name?: string | undefined;
        cache_type?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        is_applied?: number | undefined;
        is_default?: number | undefined;
        resources?: Resource[] | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeCacheParameterGroups.
 * Calls `GET /iaas/?action=DescribeCacheParameterGroups`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_parameter_groups.html
 */
export const describeCacheParameterGroups: QingCloudPagedEndpoint<
  DescribeCacheParameterGroupsRequest,
  DescribeCacheParameterGroupsResponse,
  'signature',
  NonNullable<DescribeCacheParameterGroupsResponse['cache_parameter_group_set']>[number],
  'offset' | 'limit'
> = {
  id: 'cache.describeCacheParameterGroups',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_cache_parameter_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCacheParameterGroups' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.cache_parameter_group_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCacheParameterGroups']).optional(),
      zone: z.string(),
      cache_parameter_groups: z.array(z.string()).optional(),
      cache_type: z.string().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      search_word: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_parameter_group_set: z
        .array(
          z.looseObject({
            cache_parameter_group_id: z.string().optional(),
            cache_parameter_group_name: z.string().optional(),
            cache_type: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            is_applied: z.number().optional(),
            is_default: z.number().optional(),
            resources: z.array(resource(z)).optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeCacheParameters}. */
export interface DescribeCacheParametersRequest {
  /** Always `DescribeCacheParameters`; the client fills it in. */
  action?: 'DescribeCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group: string;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheParameters}. */
export interface DescribeCacheParametersResponse {
  cache_parameter_set?:
    | {
        cache_parameter_name: string;
        cache_parameter_type?: string | undefined;
        cache_parameter_value: string;
        cache_type?: string | undefined;
        is_readonly?: number | undefined;
        is_static?: number | undefined;
        opt_name?: string | undefined;
        parameter_type?: string | undefined;
        resource_version?: string | undefined;
        value_range?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeCacheParameters.
 * Calls `GET /iaas/?action=DescribeCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_parameters.html
 */
export const describeCacheParameters: QingCloudEndpoint<
  DescribeCacheParametersRequest,
  DescribeCacheParametersResponse,
  'signature'
> = {
  id: 'cache.describeCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_parameter_set: z
        .array(
          z.looseObject({
            cache_parameter_name: z.string(),
            cache_parameter_type: z.string().optional(),
            cache_parameter_value: z.string(),
            cache_type: z.string().optional(),
            is_readonly: z.number().optional(),
            is_static: z.number().optional(),
            opt_name: z.string().optional(),
            parameter_type: z.string().optional(),
            resource_version: z.string().optional(),
            value_range: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeCaches}. */
export interface DescribeCachesRequest {
  /** Always `DescribeCaches`; the client fills it in. */
  action?: 'DescribeCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_type?: string[] | undefined;
  caches?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCaches}. */
export interface DescribeCachesResponse {
  cache_set?: CacheSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeCaches.
 * Calls `GET /iaas/?action=DescribeCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_caches.html
 */
export const describeCaches: QingCloudPagedEndpoint<
  DescribeCachesRequest,
  DescribeCachesResponse,
  'signature',
  CacheSet,
  'offset' | 'limit'
> = {
  id: 'cache.describeCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_caches.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCaches' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.cache_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCaches']).optional(),
      zone: z.string(),
      cache_type: z.array(z.string()).optional(),
      caches: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ cache_set: z.array(cacheSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link getCacheMonitor}. */
export interface GetCacheMonitorRequest {
  /** Always `GetCacheMonitor`; the client fills it in. */
  action?: 'GetCacheMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  end_time: string;
  meters: string[];
  resource: string;
  start_time: string;
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getCacheMonitor}. */
export interface GetCacheMonitorResponse {
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
 * GetCacheMonitor.
 * Calls `GET /iaas/?action=GetCacheMonitor`.
 *
 * @see https://docs.qingcloud.com/api/monitor/get_cache_monitor.html
 */
export const getCacheMonitor: QingCloudEndpoint<GetCacheMonitorRequest, GetCacheMonitorResponse, 'signature'> = {
  id: 'cache.getCacheMonitor',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/monitor/get_cache_monitor.html',
  supplied: ['zone'],
  fixed: { action: 'GetCacheMonitor' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetCacheMonitor']).optional(),
      zone: z.string(),
      end_time: z.string(),
      meters: z.array(z.string()),
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

/** Input of {@link modifyCacheAttributes}. */
export interface ModifyCacheAttributesRequest {
  /** Always `ModifyCacheAttributes`; the client fills it in. */
  action?: 'ModifyCacheAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  cache: string;
  cache_name?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link modifyCacheAttributes}. */
export type ModifyCacheAttributesResponse = NoFields;

/**
 * ModifyCacheAttributes.
 * Calls `GET /iaas/?action=ModifyCacheAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cache/modify_cache_attributes.html
 */
export const modifyCacheAttributes: QingCloudEndpoint<
  ModifyCacheAttributesRequest,
  ModifyCacheAttributesResponse,
  'signature'
> = {
  id: 'cache.modifyCacheAttributes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/modify_cache_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyCacheAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyCacheAttributes']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      cache: z.string(),
      cache_name: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyCacheNodeAttributes}. */
export interface ModifyCacheNodeAttributesRequest {
  /** Always `ModifyCacheNodeAttributes`; the client fills it in. */
  action?: 'ModifyCacheNodeAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_node: string;
  cache_node_name?: string | undefined;
}

/** Result of {@link modifyCacheNodeAttributes}. */
export type ModifyCacheNodeAttributesResponse = NoFields;

/**
 * ModifyCacheNodeAttributes.
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

/** Input of {@link modifyCacheParameterGroupAttributes}. */
export interface ModifyCacheParameterGroupAttributesRequest {
  /** Always `ModifyCacheParameterGroupAttributes`; the client fills it in. */
  action?: 'ModifyCacheParameterGroupAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group: string;
  cache_parameter_group_name?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link modifyCacheParameterGroupAttributes}. */
export interface ModifyCacheParameterGroupAttributesResponse {
  cache_parameter_group_id?: string | undefined;
}

/**
 * ModifyCacheParameterGroupAttributes.
 * Calls `GET /iaas/?action=ModifyCacheParameterGroupAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cache/modify_cache_parameter_group_attributes.html
 */
export const modifyCacheParameterGroupAttributes: QingCloudEndpoint<
  ModifyCacheParameterGroupAttributesRequest,
  ModifyCacheParameterGroupAttributesResponse,
  'signature'
> = {
  id: 'cache.modifyCacheParameterGroupAttributes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/modify_cache_parameter_group_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyCacheParameterGroupAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyCacheParameterGroupAttributes']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      cache_parameter_group_name: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};

/** Input of {@link resetCacheParameters}. */
export interface ResetCacheParametersRequest {
  /** Always `ResetCacheParameters`; the client fills it in. */
  action?: 'ResetCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group: string;
  cache_parameter_names?: string[] | undefined;
}

/** Result of {@link resetCacheParameters}. */
export type ResetCacheParametersResponse = NoFields;

/**
 * ResetCacheParameters.
 * Calls `GET /iaas/?action=ResetCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/reset_cache_parameters.html
 */
export const resetCacheParameters: QingCloudEndpoint<
  ResetCacheParametersRequest,
  ResetCacheParametersResponse,
  'signature'
> = {
  id: 'cache.resetCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/reset_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'ResetCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResetCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      cache_parameter_names: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link resizeCaches}. */
export interface ResizeCachesRequest {
  /** Always `ResizeCaches`; the client fills it in. */
  action?: 'ResizeCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_size: number;
  caches: string[];
}

/** Result of {@link resizeCaches}. */
export interface ResizeCachesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ResizeCaches.
 * Calls `GET /iaas/?action=ResizeCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/resize_cache.html
 */
export const resizeCaches: QingCloudEndpoint<ResizeCachesRequest, ResizeCachesResponse, 'signature'> = {
  id: 'cache.resizeCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/resize_cache.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeCaches' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeCaches']).optional(),
      zone: z.string(),
      cache_size: z.number(),
      caches: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link restartCacheNodes}. */
export interface RestartCacheNodesRequest {
  /** Always `RestartCacheNodes`; the client fills it in. */
  action?: 'RestartCacheNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache: string;
  cache_nodes: string[];
}

/** Result of {@link restartCacheNodes}. */
export interface RestartCacheNodesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * RestartCacheNodes.
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
      cache_nodes: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link restartCaches}. */
export interface RestartCachesRequest {
  /** Always `RestartCaches`; the client fills it in. */
  action?: 'RestartCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  caches: string[];
}

/** Result of {@link restartCaches}. */
export interface RestartCachesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * RestartCaches.
 * Calls `GET /iaas/?action=RestartCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/restart_caches.html
 */
export const restartCaches: QingCloudEndpoint<RestartCachesRequest, RestartCachesResponse, 'signature'> = {
  id: 'cache.restartCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/restart_caches.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'RestartCaches' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['RestartCaches']).optional(), zone: z.string(), caches: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link startCaches}. */
export interface StartCachesRequest {
  /** Always `StartCaches`; the client fills it in. */
  action?: 'StartCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  caches: string[];
}

/** Result of {@link startCaches}. */
export interface StartCachesResponse {
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StartCaches.
 * Calls `GET /iaas/?action=StartCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/start_caches.html
 */
export const startCaches: QingCloudEndpoint<StartCachesRequest, StartCachesResponse, 'signature'> = {
  id: 'cache.startCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/start_caches.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StartCaches' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['StartCaches']).optional(), zone: z.string(), caches: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link stopCaches}. */
export interface StopCachesRequest {
  /** Always `StopCaches`; the client fills it in. */
  action?: 'StopCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  caches: string[];
}

/** Result of {@link stopCaches}. */
export interface StopCachesResponse {
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StopCaches.
 * Calls `GET /iaas/?action=StopCaches`.
 *
 * @see https://docs.qingcloud.com/api/cache/stop_caches.html
 */
export const stopCaches: QingCloudEndpoint<StopCachesRequest, StopCachesResponse, 'signature'> = {
  id: 'cache.stopCaches',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/stop_caches.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopCaches' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['StopCaches']).optional(), zone: z.string(), caches: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link updateCache}. */
export interface UpdateCacheRequest {
  /** Always `UpdateCache`; the client fills it in. */
  action?: 'UpdateCache' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache: string;
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link updateCache}. */
export interface UpdateCacheResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * UpdateCache.
 * Calls `GET /iaas/?action=UpdateCache`.
 *
 * @see https://docs.qingcloud.com/api/cache/update_cache.html
 */
export const updateCache: QingCloudEndpoint<UpdateCacheRequest, UpdateCacheResponse, 'signature'> = {
  id: 'cache.updateCache',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/update_cache.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'UpdateCache' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateCache']).optional(),
      zone: z.string(),
      cache: z.string(),
      private_ips: z.array(privateIp(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateCacheParameters}. */
export interface UpdateCacheParametersRequest {
  /** Always `UpdateCacheParameters`; the client fills it in. */
  action?: 'UpdateCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  cache_parameter_group: string;
  parameters: {
    cache_parameter_name: string;
    cache_parameter_type?: string | undefined;
    cache_parameter_value: string;
    cache_type?: string | undefined;
    is_readonly?: 0 | 1 | undefined;
    is_static?: number | undefined;
    opt_name?: string | undefined;
    parameter_type?: string | undefined;
    resource_version?: string | undefined;
    value_range?: string | undefined;
  };
}

/** Result of {@link updateCacheParameters}. */
export type UpdateCacheParametersResponse = NoFields;

/**
 * UpdateCacheParameters.
 * Calls `GET /iaas/?action=UpdateCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/update_cache_parameters.html
 */
export const updateCacheParameters: QingCloudEndpoint<
  UpdateCacheParametersRequest,
  UpdateCacheParametersResponse,
  'signature'
> = {
  id: 'cache.updateCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/update_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'UpdateCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      parameters: z.strictObject({
        cache_parameter_name: z.string(),
        cache_parameter_type: z.string().optional(),
        cache_parameter_value: z.string(),
        cache_type: z.string().optional(),
        is_readonly: z.literal([0, 1]).optional(),
        is_static: z.number().optional(),
        opt_name: z.string().optional(),
        parameter_type: z.string().optional(),
        resource_version: z.string().optional(),
        value_range: z.string().optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};
