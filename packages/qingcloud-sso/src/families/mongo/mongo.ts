import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** PrivateIp. */
interface PrivateIp {
  priority0?: string | undefined;
  replica?: string | undefined;
}

const privateIp = (z: Zod) => z.strictObject({ priority0: z.string().optional(), replica: z.string().optional() });

/** MongoSet. */
interface MongoSet {
  alarm_status?: string | undefined;
  auto_backup_time?: number | undefined;
  auto_minor_ver_upgrade?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  latest_snapshot_time?: string | undefined;
  mongo_id?: string | undefined;
  mongo_name?: string | undefined;
  mongo_type?: number | undefined;
  mongo_version?: string | undefined;
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

/** Input of {@link addMongoInstances}. */
export interface AddMongoInstancesRequest {
  /** Always `AddMongoInstances`; the client fills it in. */
  action?: 'AddMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongo?: string | undefined;
  node_count?: number | undefined;
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link addMongoInstances}. */
export interface AddMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
  mongo_node?: string[] | undefined;
}

/**
 * AddMongoInstances.
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
      mongo: z.string().optional(),
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

/** Input of {@link changeMongoVxnet}. */
export interface ChangeMongoVxnetRequest {
  /** Always `ChangeMongoVxnet`; the client fills it in. */
  action?: 'ChangeMongoVxnet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongo: string;
  private_ips?: PrivateIp[] | undefined;
  vxnet: string;
}

/** Result of {@link changeMongoVxnet}. */
export interface ChangeMongoVxnetResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
}

/**
 * ChangeMongoVxnet.
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
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  mongo_name?: string | undefined;
  mongo_password?: string | undefined;
  mongo_type: number;
  mongo_username?: string | undefined;
  mongo_version?: string | undefined;
  private_ips?: PrivateIp[] | undefined;
  resource_class?: number | undefined;
  storage_size: number;
  vxnet: string;
}

/** Result of {@link createMongo}. */
export interface CreateMongoResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
}

/**
 * CreateMongo.
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
  auto_backup_time?: number | undefined;
  mongo_name?: string | undefined;
  mongo_type?: number | undefined;
  mongo_version?: number | undefined;
  resource_class?: number | undefined;
  snapshot?: string | undefined;
  storage_size?: number | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link createMongoFromSnapshot}. */
export interface CreateMongoFromSnapshotResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
}

/**
 * CreateMongoFromSnapshot.
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
      mongo_type: z.number().optional(),
      mongo_version: z.number().optional(),
      resource_class: z.number().optional(),
      snapshot: z.string().optional(),
      storage_size: z.number().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link deleteMongos}. */
export interface DeleteMongosRequest {
  /** Always `DeleteMongos`; the client fills it in. */
  action?: 'DeleteMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongos: string[];
}

/** Result of {@link deleteMongos}. */
export interface DeleteMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongos?: string[] | undefined;
}

/**
 * DeleteMongos.
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
    z.strictObject({ action: z.literal(['DeleteMongos']).optional(), zone: z.string(), mongos: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongos: z.array(z.string()).optional() }),
};

/** Input of {@link describeMongoNodes}. */
export interface DescribeMongoNodesRequest {
  /** Always `DescribeMongoNodes`; the client fills it in. */
  action?: 'DescribeMongoNodes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  mongo: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  status?: string[] | undefined;
}

/** Result of {@link describeMongoNodes}. */
export interface DescribeMongoNodesResponse {
  mongo_node_set?:
    | {
        ip?: string | undefined;
        mongo_id?: string | undefined;
        mongo_node_id?: string | undefined;
        primary?: number | undefined;
        status?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeMongoNodes.
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
            primary: z.number().optional(),
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
  mongo: string;
  /** Items to skip, from 0. */
  offset?: number | undefined;
}

/** Result of {@link describeMongoParameters}. */
export interface DescribeMongoParametersResponse {
  parameter_set?:
    | {
        is_readonly?: number | undefined;
        is_static?: number | undefined;
        opt_name?: string | undefined;
        parameter_name?: string | undefined;
        parameter_type?: string | undefined;
        parameter_value?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeMongoParameters.
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

/** Input of {@link describeMongos}. */
export interface DescribeMongosRequest {
  /** Always `DescribeMongos`; the client fills it in. */
  action?: 'DescribeMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  mongo_name?: string | undefined;
  mongos?: string[] | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeMongos}. */
export interface DescribeMongosResponse {
  mongo_set?: MongoSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeMongos.
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

/** Input of {@link getMongoMonitor}. */
export interface GetMongoMonitorRequest {
  /** Always `GetMongoMonitor`; the client fills it in. */
  action?: 'GetMongoMonitor' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  end_time: string;
  meters: string[];
  resource: string;
  start_time: string;
  step: '5m' | '15m' | '2h' | '1d';
}

/** Result of {@link getMongoMonitor}. */
export interface GetMongoMonitorResponse {
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
 * GetMongoMonitor.
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

/** Input of {@link modifyMongoAttributes}. */
export interface ModifyMongoAttributesRequest {
  /** Always `ModifyMongoAttributes`; the client fills it in. */
  action?: 'ModifyMongoAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  auto_backup_time?: number | undefined;
  /** Free text about it. */
  description?: string | undefined;
  mongo: string;
  mongo_name?: string | undefined;
}

/** Result of {@link modifyMongoAttributes}. */
export interface ModifyMongoAttributesResponse {
  mongo?: string | undefined;
}

/**
 * ModifyMongoAttributes.
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

/** Input of {@link modifyMongoInstances}. */
export interface ModifyMongoInstancesRequest {
  /** Always `ModifyMongoInstances`; the client fills it in. */
  action?: 'ModifyMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongo: string;
  private_ips?: PrivateIp[] | undefined;
}

/** Result of {@link modifyMongoInstances}. */
export interface ModifyMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
}

/**
 * ModifyMongoInstances.
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
      private_ips: z.array(privateIp(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link removeMongoInstances}. */
export interface RemoveMongoInstancesRequest {
  /** Always `RemoveMongoInstances`; the client fills it in. */
  action?: 'RemoveMongoInstances' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongo: string;
  mongo_instances: string[];
}

/** Result of {@link removeMongoInstances}. */
export interface RemoveMongoInstancesResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongo?: string | undefined;
}

/**
 * RemoveMongoInstances.
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
      mongo_instances: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), mongo: z.string().optional() }),
};

/** Input of {@link resizeMongos}. */
export interface ResizeMongosRequest {
  /** Always `ResizeMongos`; the client fills it in. */
  action?: 'ResizeMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongo_type?: number | undefined;
  mongos: string[];
  storage_size?: number | undefined;
}

/** Result of {@link resizeMongos}. */
export interface ResizeMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  mongos?: string[] | undefined;
}

/**
 * ResizeMongos.
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
      mongos: z.array(z.string()),
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
  mongos: string;
}

/** Result of {@link startMongos}. */
export interface StartMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StartMongos.
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
    z.strictObject({ action: z.literal(['StartMongos']).optional(), zone: z.string(), mongos: z.string() }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link stopMongos}. */
export interface StopMongosRequest {
  /** Always `StopMongos`; the client fills it in. */
  action?: 'StopMongos' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  mongos: string[];
}

/** Result of {@link stopMongos}. */
export interface StopMongosResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * StopMongos.
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
    z.strictObject({ action: z.literal(['StopMongos']).optional(), zone: z.string(), mongos: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
