import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import { type PrivateIp, privateIp } from './parts.js';

/** MongoDB clusters on this page. */
interface MongoSet {
  /** State of the alarm: `ok`, `alarm`, `insufficient`, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23; above 23 none. */
  auto_backup_time?: number | undefined;
  /** Whether minor versions are upgraded by themselves: 0 no, 1 yes. */
  auto_minor_ver_upgrade?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** When the newest backup was made, UTC `YYYY-MM-DDThh:mm:ssZ`; older answers spell it `lastest_snapshot_time`. */
  latest_snapshot_time?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo_id?: string | undefined;
  /** Name of the MongoDB cluster. */
  mongo_name?: string | undefined;
  /** Size of a node, by number. */
  mongo_type?: number | undefined;
  /** Version of MongoDB, such as `3.0`. */
  mongo_version?: string | undefined;
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

const mongoSet = (z: Zod) =>
  z.looseObject({
    alarm_status: z.string().optional(),
    auto_backup_time: z.number().optional(),
    auto_minor_ver_upgrade: z.number().optional(),
    create_time: z.string().optional(),
    description: z.string().optional(),
    latest_snapshot_time: z.string().optional(),
    mongo_id: z.string().optional(),
    mongo_name: z.string().optional(),
    mongo_type: z.number().optional(),
    mongo_version: z.string().optional(),
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
        /** Kind and version that has it, such as `mongo3.0`. */
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
        /** Kind and version that has it, such as `mongo3.0`. */
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
        /** Kind and version that has it, such as `mongo3.0`. */
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

/** Input of {@link changeMongoVxnet}. */
export interface ChangeMongoVxnetRequest {
  /** Always `ChangeMongoVxnet`; the client fills it in. */
  action?: 'ChangeMongoVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Fixed addresses from the range of the VxNet. */
  private_ips?: PrivateIp[] | undefined;
  /** VxNet to join, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link changeMongoVxnet}. */
export interface ChangeMongoVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 变更 Mongo 私有网络。Moves a MongoDB cluster to another VxNet.
 * Calls `GET /iaas/?action=ChangeMongoVxnet`.
 *
 * @see https://docs.qingcloud.com/api/mongo/change_mongo_vxnet.html
 */
export const changeMongoVxnet: QingCloudEndpoint<ChangeMongoVxnetRequest, ChangeMongoVxnetResponse, 'signature'> = {
  id: 'mongo.changeMongoVxnet',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/change_mongo_vxnet.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeMongoVxnet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeMongoVxnet']).optional(),
      zone: z.string(),
      mongo: z.string(),
      private_ips: z.array(privateIp(z)).optional(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link createMongo}. */
export interface CreateMongoRequest {
  /** Always `CreateMongo`; the client fills it in. */
  action?: 'CreateMongo' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none; 99 unless given. */
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Name of the MongoDB cluster. */
  mongo_name?: string | undefined;
  /** Password of the database user. */
  mongo_password?: string | undefined;
  /** Size of a node: 1 (1 core, 2 GB), 2 (2, 4), 3 (4, 8), 4 (8, 16), 5 (8, 32). */
  mongo_type: number;
  /** Name of the database user. */
  mongo_username?: string | undefined;
  /** Version of MongoDB; the page knows `3.0`. */
  mongo_version?: string | undefined;
  /** Fixed addresses from the range of the VxNet. */
  private_ips?: PrivateIp[] | undefined;
  /** Class of the nodes: 0 performance, 1 high performance. */
  resource_class?: number | undefined;
  /** Disk for data and logs, GB: 10 to 1000 when documented. */
  storage_size: number;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
}

/** Result of {@link createMongo}. */
export interface CreateMongoResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 创建 Mongo 集群。Creates a MongoDB replica set.
 * Calls `GET /iaas/?action=CreateMongo`.
 *
 * @see https://docs.qingcloud.com/api/mongo/create_mongo.html
 */
export const createMongo: QingCloudEndpoint<CreateMongoRequest, CreateMongoResponse, 'signature'> = {
  id: 'mongo.createMongo',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/create_mongo.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateMongo' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateMongo']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      description: z.string().optional(),
      mongo_name: z.string().optional(),
      mongo_password: z.string().optional(),
      mongo_type: z.number(),
      mongo_username: z.string().optional(),
      mongo_version: z.string().optional(),
      private_ips: z.array(privateIp(z)).optional(),
      resource_class: z.number().optional(),
      storage_size: z.number(),
      vxnet: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link createMongoFromSnapshot}. */
export interface CreateMongoFromSnapshotRequest {
  /** Always `CreateMongoFromSnapshot`; the client fills it in. */
  action?: 'CreateMongoFromSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none; 99 unless given. */
  auto_backup_time?: number | undefined;
  /** Name of the MongoDB cluster. */
  mongo_name?: string | undefined;
  /** Size of a node by number; the page lists 1 to 4. */
  mongo_type: number;
  /** Version of MongoDB, such as `3.0`. */
  mongo_version?: string | undefined;
  /** Class of the nodes: 0 performance, 1 high performance. */
  resource_class?: number | undefined;
  /** Backup to start from, `ss-…`. */
  snapshot?: string | undefined;
  /** Disk for data and logs, GB; that of the backup when left out. */
  storage_size?: number | undefined;
  /** VxNet that it runs in, `vxnet-…`. */
  vxnet: string;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link createMongoFromSnapshot}. */
export interface CreateMongoFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 从备份创建 Mongo 集群。Creates a MongoDB replica set from a backup.
 * Calls `GET /iaas/?action=CreateMongoFromSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/mongo/create_mongo_from_snapshot.html
 */
export const createMongoFromSnapshot: QingCloudEndpoint<
  CreateMongoFromSnapshotRequest,
  CreateMongoFromSnapshotResponse,
  'signature'
> = {
  id: 'mongo.createMongoFromSnapshot',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/create_mongo_from_snapshot.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateMongoFromSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateMongoFromSnapshot']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      mongo_name: z.string().optional(),
      mongo_type: z.number(),
      mongo_version: z.string().optional(),
      resource_class: z.number().optional(),
      snapshot: z.string().optional(),
      storage_size: z.number().optional(),
      vxnet: z.string(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link deleteMongos}. */
export interface DeleteMongosRequest {
  /** Always `DeleteMongos`; the client fills it in. */
  action?: 'DeleteMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos: string[];
}

/** Result of {@link deleteMongos}. */
export interface DeleteMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos?: string[] | undefined;
}

/**
 * 删除 Mongo 集群。Deletes MongoDB clusters.
 * Calls `GET /iaas/?action=DeleteMongos`.
 *
 * @see https://docs.qingcloud.com/api/mongo/delete_mongos.html
 */
export const deleteMongos: QingCloudEndpoint<DeleteMongosRequest, DeleteMongosResponse, 'signature'> = {
  id: 'mongo.deleteMongos',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/delete_mongos.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteMongos' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteMongos']).optional(),
      zone: z.string(),
      mongos: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongos: z.array(z.string()).optional() }),
};

/** Input of {@link describeMongos}. */
export interface DescribeMongosRequest {
  /** Always `DescribeMongos`; the client fills it in. */
  action?: 'DescribeMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only clusters of this name. */
  mongo_name?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Only these states: `pending`, `active`, `stopped`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only clusters with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeMongos}. */
export interface DescribeMongosResponse {
  /** MongoDB clusters on this page. */
  mongo_set?: MongoSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询 Mongo 集群。Lists MongoDB clusters, by id, state or name. Unknown ids and states are refused.
 * Calls `GET /iaas/?action=DescribeMongos`.
 *
 * @see https://docs.qingcloud.com/api/mongo/describe_mongos.html
 */
export const describeMongos: QingCloudPagedEndpoint<
  DescribeMongosRequest,
  DescribeMongosResponse,
  'signature',
  MongoSet,
  'offset' | 'limit'
> = {
  id: 'mongo.describeMongos',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/mongo/describe_mongos.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeMongos' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.mongo_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeMongos']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      mongo_name: z.string().optional(),
      mongos: z.array(z.string()).optional(),
      offset: z.number().optional(),
      project_id: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ mongo_set: z.array(mongoSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifyMongoAttributes}. */
export interface ModifyMongoAttributesRequest {
  /** Always `ModifyMongoAttributes`; the client fills it in. */
  action?: 'ModifyMongoAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Hour of the automatic backup, UTC: 0 to 23, above 23 none. */
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** MongoDB cluster, `mongo-…`. */
  mongo: string;
  /** Name of the MongoDB cluster. */
  mongo_name?: string | undefined;
}

/** Result of {@link modifyMongoAttributes}. */
export interface ModifyMongoAttributesResponse {
  /** MongoDB cluster, `mongo-…`. */
  mongo?: string | undefined;
}

/**
 * 修改 Mongo 集群属性。Changes name, description and backup hour.
 * Calls `GET /iaas/?action=ModifyMongoAttributes`.
 *
 * @see https://docs.qingcloud.com/api/mongo/modify_mongo_attributes.html
 */
export const modifyMongoAttributes: QingCloudEndpoint<
  ModifyMongoAttributesRequest,
  ModifyMongoAttributesResponse,
  'signature'
> = {
  id: 'mongo.modifyMongoAttributes',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/modify_mongo_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyMongoAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyMongoAttributes']).optional(),
      zone: z.string(),
      auto_backup_time: z.number().optional(),
      description: z.string().optional(),
      mongo: z.string(),
      mongo_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ mongo: z.string().optional() }),
};

/** Input of {@link resizeMongos}. */
export interface ResizeMongosRequest {
  /** Always `ResizeMongos`; the client fills it in. */
  action?: 'ResizeMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Size of a node by number; the page lists 1 to 4. */
  mongo_type?: number | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos: string[];
  /** New disk, GB, not smaller than now; 10 to 1000 when documented. */
  storage_size?: number | undefined;
}

/** Result of {@link resizeMongos}. */
export interface ResizeMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos?: string[] | undefined;
}

/**
 * 扩容 Mongo 集群。Changes the size of nodes and disk; the disk can only grow.
 * Calls `GET /iaas/?action=ResizeMongos`.
 *
 * @see https://docs.qingcloud.com/api/mongo/resize_mongos.html
 */
export const resizeMongos: QingCloudEndpoint<ResizeMongosRequest, ResizeMongosResponse, 'signature'> = {
  id: 'mongo.resizeMongos',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/resize_mongos.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ResizeMongos' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResizeMongos']).optional(),
      zone: z.string(),
      mongo_type: z.number().optional(),
      mongos: z.array(z.string()).min(1),
      storage_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongos: z.array(z.string()).optional() }),
};

/** Input of {@link startMongos}. */
export interface StartMongosRequest {
  /** Always `StartMongos`; the client fills it in. */
  action?: 'StartMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos: string[];
}

/** Result of {@link startMongos}. */
export interface StartMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos?: string[] | undefined;
}

/**
 * 启动 Mongo 集群。Starts stopped MongoDB clusters.
 * Calls `GET /iaas/?action=StartMongos`.
 *
 * @see https://docs.qingcloud.com/api/mongo/start_mongos.html
 */
export const startMongos: QingCloudEndpoint<StartMongosRequest, StartMongosResponse, 'signature'> = {
  id: 'mongo.startMongos',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/start_mongos.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StartMongos' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StartMongos']).optional(),
      zone: z.string(),
      mongos: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongos: z.array(z.string()).optional() }),
};

/** Input of {@link stopMongos}. */
export interface StopMongosRequest {
  /** Always `StopMongos`; the client fills it in. */
  action?: 'StopMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** MongoDB clusters, `mongo-…`. */
  mongos: string[];
}

/** Result of {@link stopMongos}. */
export interface StopMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关闭 Mongo 集群。Stops running MongoDB clusters.
 * Calls `GET /iaas/?action=StopMongos`.
 *
 * @see https://docs.qingcloud.com/api/mongo/stop_mongos.html
 */
export const stopMongos: QingCloudEndpoint<StopMongosRequest, StopMongosResponse, 'signature'> = {
  id: 'mongo.stopMongos',
  family: 'mongo',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/mongo/stop_mongos.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'StopMongos' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['StopMongos']).optional(),
      zone: z.string(),
      mongos: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
