import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type PrivateIp, privateIp, type Resource, resource } from './parts.js';

/** Cache services on this page. */
interface CacheSet {
  /** Hour of the automatic backup, UTC: 0 to 23; -1 none. */
  auto_backup_time?: number | undefined;
  /** 0 performance, 1 high performance. */
  cache_class?: number | undefined;
  /** Cache service, `c-…`. */
  cache_id?: string | undefined;
  /** Name of the cache service. */
  cache_name?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group_id?: string | undefined;
  /** Port that it listens on, such as 6379. */
  cache_port?: number | undefined;
  /** Memory of each node, GB. */
  cache_size?: number | undefined;
  /** Engine and version, such as `redis2.8.17`; some answers write it with a capital. */
  cache_type?: string | undefined;
  /** Version of the engine. */
  cache_version?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Whether its changes are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Number of master nodes (Redis cluster). */
  master_count?: number | undefined;
  /** Most memory that a node can use, bytes. */
  max_memory?: number | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Its nodes; only with verbose 1. */
  nodes?:
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
        /** Engine and version, such as `redis2.8.17`; some answers write it with a capital. */
        cache_type?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** IPv4 address in the private network. */
        private_ip?: string | undefined;
        /** Node that it replicates. */
        slaveof?: string | undefined;
        /** State. */
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** What is being done to it, empty when nothing is. */
        transition_status?: string | undefined;
      }[]
    | undefined;
  /** Number of replicas of each master (Redis cluster). */
  replicate_count?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** State; `deleted` can be restored for 2 hours, `suspended` means unpaid, `ceased` is gone. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** VxNet (private network) that it is in. */
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
    nodes: z
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
  resource?: Resource | undefined;
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
    resource: resource(z).optional(),
    status: z.string().optional(),
    status_time: z.string().optional(),
    sub_code: z.number().optional(),
    tags: z.array(tag(z)).optional(),
    transition_status: z.string().optional(),
  });

/** Input of {@link changeCacheVxnet}. */
export interface ChangeCacheVxnetRequest {
  /** Always `ChangeCacheVxnet`; the client fills it in. */
  action?: 'ChangeCacheVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Fixed addresses by node, from the range of the VxNet: list of `{cache_node_id, private_ip}`. */
  private_ips?: unknown[] | undefined;
  /** VxNet to join, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link changeCacheVxnet}. */
export interface ChangeCacheVxnetResponse {
  /** Cache service, `c-…`. */
  cache_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** VxNet that it joins, `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * 变更缓存服务私有网络。Moves a cache service to another VxNet.
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
      private_ips: z.array(z.unknown()).optional(),
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
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none; 99 unless given. */
  auto_backup_time?: number | undefined;
  /** 0 performance, 1 high performance. */
  cache_class?: number | undefined;
  /** Name of the cache service. */
  cache_name?: string | undefined;
  /** Parameter group, `cpg-…`; the default one when left out. */
  cache_parameter_group?: string | undefined;
  /** Memory of each node, GB. */
  cache_size: number;
  /** `redis2.8.17` or `memcached1.4.13` when documented. */
  cache_type: string;
  /** Number of master nodes (Redis cluster). */
  master_count?: number | undefined;
  /** Kind of network that it runs in. */
  network_type?: number | undefined;
  /** Number of nodes, 1 unless given. */
  node_count?: number | undefined;
  /** Fixed addresses by role, from the range of the VxNet; the platform chooses when left out. */
  private_ips?: PrivateIp[] | undefined;
  /** Number of replicas of each master (Redis cluster). */
  replicate_count?: number | undefined;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link createCache}. */
export interface CreateCacheResponse {
  /** Cache service, `c-…`. */
  cache_id?: string | undefined;
  /** The new nodes, `cn-…`. */
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 创建缓存服务。Creates a cache service. The VxNet must be connected to a router.
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
      cache_class: z.number().optional(),
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
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none; 99 unless given. */
  auto_backup_time?: number | undefined;
  /** 0 performance, 1 high performance. */
  cache_class?: number | undefined;
  /** Name of the cache service. */
  cache_name?: string | undefined;
  /** Parameter group, `cpg-…`; the default one when left out. */
  cache_parameter_group?: string | undefined;
  /** Memory of each node, GB; that of the backup when left out. */
  cache_size?: number | undefined;
  /** Engine and version; that of the backup when left out. */
  cache_type?: string | undefined;
  /** Kind of network that it runs in. */
  network_type?: number | undefined;
  /** Number of nodes, 1 unless given. */
  node_count?: number | undefined;
  /** Fixed addresses by role, from the range of the VxNet; the platform chooses when left out. */
  private_ips?: PrivateIp[] | undefined;
  /** Backup, `ss-…`. */
  snapshot: string;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link createCacheFromSnapshot}. */
export interface CreateCacheFromSnapshotResponse {
  /** Cache service, `c-…`. */
  cache_id?: string | undefined;
  /** The new nodes, `cn-…`. */
  cache_nodes?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 由备份创建缓存服务。Creates a cache service from a backup.
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
      cache_class: z.number().optional(),
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

/** Input of {@link deleteCaches}. */
export interface DeleteCachesRequest {
  /** Always `DeleteCaches`; the client fills it in. */
  action?: 'DeleteCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache services, `c-…`. */
  caches: string[];
}

/** Result of {@link deleteCaches}. */
export interface DeleteCachesResponse {
  /** Cache services, `c-…`. */
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除缓存服务。Deletes cache services; for 2 hours a deleted one can be restored.
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
    z.strictObject({
      action: z.literal(['DeleteCaches']).optional(),
      zone: z.string(),
      caches: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link describeCaches}. */
export interface DescribeCachesRequest {
  /** Always `DescribeCaches`; the client fills it in. */
  action?: 'DescribeCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only these engines, such as `redis2.8.17`. */
  cache_type?: string[] | undefined;
  /** Cache services, `c-…`. */
  caches?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCaches}. */
export interface DescribeCachesResponse {
  /** Cache services on this page. */
  cache_set?: CacheSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询缓存服务。Lists cache services, by id, state, engine, name or tag.
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
  /** End of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  end_time: string;
  /** Meters: `traffic`, `cpu`, `memory`, `disk-us-volume`, `disk-iops-volume`, `disk-volume`, `stats`. */
  meters: string[];
  /** Cache node, `cn-…`. */
  resource: string;
  /** Start of the period, UTC `YYYY-MM-DDThh:mm:ssZ`, fractions of seconds allowed. */
  start_time: string;
  /** Interval of the data: `5m`, `15m`, `2h`, `1d`; beyond 15 days back only `2h` or `1d`. */
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getCacheMonitor}. */
export interface GetCacheMonitorResponse {
  /** One series for each meter asked for. */
  meter_set?:
    | {
        /** Compressed points (`data_set` in the samples): traffic `[in, out]` bytes/s, stats text joined by `|`. */
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
 * 获取缓存服务监控。Monitoring data of one cache node.
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

/** Input of {@link modifyCacheAttributes}. */
export interface ModifyCacheAttributesRequest {
  /** Always `ModifyCacheAttributes`; the client fills it in. */
  action?: 'ModifyCacheAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none. */
  auto_backup_time?: number | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Name of the cache service. */
  cache_name?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link modifyCacheAttributes}. */
export type ModifyCacheAttributesResponse = NoFields;

/**
 * 修改缓存服务属性。Changes name, description and backup hour.
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

/** Input of {@link resizeCaches}. */
export interface ResizeCachesRequest {
  /** Always `ResizeCaches`; the client fills it in. */
  action?: 'ResizeCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New memory of each node, GB. */
  cache_size: number;
  /** Cache services, `c-…`. */
  caches: string[];
}

/** Result of {@link resizeCaches}. */
export interface ResizeCachesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改缓存服务节点内存。Changes the memory of the nodes; the cache services must be stopped.
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
      caches: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link restartCaches}. */
export interface RestartCachesRequest {
  /** Always `RestartCaches`; the client fills it in. */
  action?: 'RestartCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache services, `c-…`. */
  caches: string[];
}

/** Result of {@link restartCaches}. */
export interface RestartCachesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 重启缓存服务。Restarts all nodes. Data that is not persisted is lost.
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
    z.strictObject({
      action: z.literal(['RestartCaches']).optional(),
      zone: z.string(),
      caches: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link startCaches}. */
export interface StartCachesRequest {
  /** Always `StartCaches`; the client fills it in. */
  action?: 'StartCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache services, `c-…`. */
  caches: string[];
}

/** Result of {@link startCaches}. */
export interface StartCachesResponse {
  /** Cache services, `c-…`. */
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 启动缓存服务。Starts all nodes of stopped cache services.
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
    z.strictObject({
      action: z.literal(['StartCaches']).optional(),
      zone: z.string(),
      caches: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link stopCaches}. */
export interface StopCachesRequest {
  /** Always `StopCaches`; the client fills it in. */
  action?: 'StopCaches' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache services, `c-…`. */
  caches: string[];
}

/** Result of {@link stopCaches}. */
export interface StopCachesResponse {
  /** Cache services, `c-…`. */
  cache_ids?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关闭缓存服务。Stops all nodes of running cache services.
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
    z.strictObject({
      action: z.literal(['StopCaches']).optional(),
      zone: z.string(),
      caches: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ cache_ids: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link updateCache}. */
export interface UpdateCacheRequest {
  /** Always `UpdateCache`; the client fills it in. */
  action?: 'UpdateCache' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Cache service, `c-…`. */
  cache: string;
  /** Fixed addresses by node, from the range of the VxNet: list of `{cache_node_id, private_ip}`. */
  private_ips?: unknown[] | undefined;
}

/** Result of {@link updateCache}. */
export interface UpdateCacheResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 更新缓存服务配置。Puts changes of a cache service into effect, such as new addresses of its nodes.
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
      private_ips: z.array(z.unknown()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
