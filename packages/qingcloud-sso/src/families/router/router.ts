import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** RouterSet. */
interface RouterSet {
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
  vxnets?: Vxnet[] | undefined;
}

const routerSet = (z: Zod) =>
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
    vxnets: z.array(vxnet(z)).optional(),
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

/** VxNets (private networks), `vxnet-…`. */
interface Vxnet {
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  router?: Record<string, unknown> | undefined;
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
    router: z.record(z.string(), z.unknown()).optional(),
    tags: z.array(tag(z)).optional(),
    vpc_router_id: z.string().optional(),
    vxnet_id: z.string().optional(),
    vxnet_name: z.string().optional(),
    vxnet_type: z.number().optional(),
    zone_id: z.string().optional(),
  });

/** Input of {@link addRouterStaticEntries}. */
export interface AddRouterStaticEntriesRequest {
  /** Always `AddRouterStaticEntries`; the client fills it in. */
  action?: 'AddRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  entries?:
    | {
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        router_static_entry_id?: string | undefined;
        router_static_entry_name?: string | undefined;
        router_static_id?: string | undefined;
        val1?: string | undefined;
        val2?: string | undefined;
      }[]
    | undefined;
  router_static: string;
}

/** Result of {@link addRouterStaticEntries}. */
export interface AddRouterStaticEntriesResponse {
  router_static_entries?: string[] | undefined;
}

/**
 * AddRouterStaticEntries.
 * Calls `GET /iaas/?action=AddRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/add_router_static_entries.html
 */
export const addRouterStaticEntries: QingCloudEndpoint<
  AddRouterStaticEntriesRequest,
  AddRouterStaticEntriesResponse,
  'signature'
> = {
  id: 'router.addRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/add_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'AddRouterStaticEntries' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddRouterStaticEntries']).optional(),
      zone: z.string(),
      entries: z
        .array(
          z.strictObject({
            router_id: z.string().optional(),
            router_static_entry_id: z.string().optional(),
            router_static_entry_name: z.string().optional(),
            router_static_id: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
          }),
        )
        .optional(),
      router_static: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ router_static_entries: z.array(z.string()).optional() }),
};

/** Input of {@link addRouterStatics}. */
export interface AddRouterStaticsRequest {
  /** Always `AddRouterStatics`; the client fills it in. */
  action?: 'AddRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router: string;
  statics: {
    /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
    create_time?: string | undefined;
    entry_set?:
      | {
          router_static_entry_id?: string | undefined;
          val1?: string | undefined;
          val2?: string | undefined;
        }[]
      | undefined;
    /** Router (VPC), `rtr-…`. */
    router_id?: string | undefined;
    router_static_id?: string | undefined;
    router_static_name?: string | undefined;
    static_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | undefined;
    val1?: string | undefined;
    val2?: string | undefined;
    val3?: string | undefined;
    val4?: string | undefined;
    val5?: string | undefined;
    val6?: string | undefined;
    val7?: string | undefined;
    val8?: string | undefined;
    val9?: string | undefined;
    /** VxNet (private network), `vxnet-…`. */
    vxnet_id?: string | undefined;
  }[];
  vxnet?: string | undefined;
}

/** Result of {@link addRouterStatics}. */
export interface AddRouterStaticsResponse {
  router_statics?: string[] | undefined;
}

/**
 * AddRouterStatics.
 * Calls `GET /iaas/?action=AddRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/add_router_statics.html
 */
export const addRouterStatics: QingCloudEndpoint<AddRouterStaticsRequest, AddRouterStaticsResponse, 'signature'> = {
  id: 'router.addRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/add_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'AddRouterStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddRouterStatics']).optional(),
      zone: z.string(),
      router: z.string(),
      statics: z.array(
        z.strictObject({
          create_time: z.string().optional(),
          entry_set: z
            .array(
              z.strictObject({
                router_static_entry_id: z.string().optional(),
                val1: z.string().optional(),
                val2: z.string().optional(),
              }),
            )
            .optional(),
          router_id: z.string().optional(),
          router_static_id: z.string().optional(),
          router_static_name: z.string().optional(),
          static_type: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(),
          val1: z.string().optional(),
          val2: z.string().optional(),
          val3: z.string().optional(),
          val4: z.string().optional(),
          val5: z.string().optional(),
          val6: z.string().optional(),
          val7: z.string().optional(),
          val8: z.string().optional(),
          val9: z.string().optional(),
          vxnet_id: z.string().optional(),
        }),
      ),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_statics: z.array(z.string()).optional() }),
};

/** Input of {@link createRouters}. */
export interface CreateRoutersRequest {
  /** Always `CreateRouters`; the client fills it in. */
  action?: 'CreateRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  count?: number | undefined;
  router_name?: string | undefined;
  router_type?: 0 | 1 | 2 | 3 | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  vpc_network?: string | undefined;
}

/** Result of {@link createRouters}. */
export interface CreateRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  routers?: string[] | undefined;
}

/**
 * CreateRouters.
 * Calls `GET /iaas/?action=CreateRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/create_routers.html
 */
export const createRouters: QingCloudEndpoint<CreateRoutersRequest, CreateRoutersResponse, 'signature'> = {
  id: 'router.createRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/create_routers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateRouters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateRouters']).optional(),
      zone: z.string(),
      count: z.number().optional(),
      router_name: z.string().optional(),
      router_type: z.literal([0, 1, 2, 3]).optional(),
      security_group: z.string().optional(),
      vpc_network: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), routers: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouterStaticEntries}. */
export interface DeleteRouterStaticEntriesRequest {
  /** Always `DeleteRouterStaticEntries`; the client fills it in. */
  action?: 'DeleteRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router_static_entries: string[];
}

/** Result of {@link deleteRouterStaticEntries}. */
export interface DeleteRouterStaticEntriesResponse {
  router_static_entries?: string[] | undefined;
}

/**
 * DeleteRouterStaticEntries.
 * Calls `GET /iaas/?action=DeleteRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/delete_router_static_entries.html
 */
export const deleteRouterStaticEntries: QingCloudEndpoint<
  DeleteRouterStaticEntriesRequest,
  DeleteRouterStaticEntriesResponse,
  'signature'
> = {
  id: 'router.deleteRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/delete_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteRouterStaticEntries' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteRouterStaticEntries']).optional(),
      zone: z.string(),
      router_static_entries: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ router_static_entries: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouterStatics}. */
export interface DeleteRouterStaticsRequest {
  /** Always `DeleteRouterStatics`; the client fills it in. */
  action?: 'DeleteRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router_statics: string[];
}

/** Result of {@link deleteRouterStatics}. */
export interface DeleteRouterStaticsResponse {
  router_statics?: string[] | undefined;
}

/**
 * DeleteRouterStatics.
 * Calls `GET /iaas/?action=DeleteRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/delete_router_statics.html
 */
export const deleteRouterStatics: QingCloudEndpoint<
  DeleteRouterStaticsRequest,
  DeleteRouterStaticsResponse,
  'signature'
> = {
  id: 'router.deleteRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/delete_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteRouterStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteRouterStatics']).optional(),
      zone: z.string(),
      router_statics: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ router_statics: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouters}. */
export interface DeleteRoutersRequest {
  /** Always `DeleteRouters`; the client fills it in. */
  action?: 'DeleteRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  routers: string[];
}

/** Result of {@link deleteRouters}. */
export interface DeleteRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  routers?: string[] | undefined;
}

/**
 * DeleteRouters.
 * Calls `GET /iaas/?action=DeleteRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/delete_routers.html
 */
export const deleteRouters: QingCloudEndpoint<DeleteRoutersRequest, DeleteRoutersResponse, 'signature'> = {
  id: 'router.deleteRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/delete_routers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteRouters' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['DeleteRouters']).optional(), zone: z.string(), routers: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), routers: z.array(z.string()).optional() }),
};

/** Input of {@link describeRouterStaticEntries}. */
export interface DescribeRouterStaticEntriesRequest {
  /** Always `DescribeRouterStaticEntries`; the client fills it in. */
  action?: 'DescribeRouterStaticEntries' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  router_static?: string | undefined;
  router_static_entries?: string | undefined;
}

/** Result of {@link describeRouterStaticEntries}. */
export interface DescribeRouterStaticEntriesResponse {
  router_static_entry_set?:
    | {
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        router_static_entry_id?: string | undefined;
        router_static_entry_name?: string | undefined;
        router_static_id?: string | undefined;
        val1?: string | undefined;
        val2?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRouterStaticEntries.
 * Calls `GET /iaas/?action=DescribeRouterStaticEntries`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_router_static_entries.html
 */
export const describeRouterStaticEntries: QingCloudPagedEndpoint<
  DescribeRouterStaticEntriesRequest,
  DescribeRouterStaticEntriesResponse,
  'signature',
  NonNullable<DescribeRouterStaticEntriesResponse['router_static_entry_set']>[number],
  'offset' | 'limit'
> = {
  id: 'router.describeRouterStaticEntries',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_router_static_entries.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouterStaticEntries' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_static_entry_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouterStaticEntries']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      router_static: z.string().optional(),
      router_static_entries: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_static_entry_set: z
        .array(
          z.looseObject({
            router_id: z.string().optional(),
            router_static_entry_id: z.string().optional(),
            router_static_entry_name: z.string().optional(),
            router_static_id: z.string().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeRouterStatics}. */
export interface DescribeRouterStaticsRequest {
  /** Always `DescribeRouterStatics`; the client fills it in. */
  action?: 'DescribeRouterStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  router: string;
  router_statics?: string[] | undefined;
  static_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | 1 | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link describeRouterStatics}. */
export interface DescribeRouterStaticsResponse {
  router_static_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        entry_set?:
          | {
              router_static_entry_id?: string | undefined;
              val1?: string | undefined;
              val2?: string | undefined;
            }[]
          | undefined;
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        router_static_id?: string | undefined;
        router_static_name?: string | undefined;
        static_type?: number | undefined;
        val1?: string | undefined;
        val2?: string | undefined;
        val3?: string | undefined;
        val4?: string | undefined;
        val5?: string | undefined;
        val6?: string | undefined;
        val7?: string | undefined;
        val8?: string | undefined;
        val9?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRouterStatics.
 * Calls `GET /iaas/?action=DescribeRouterStatics`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_router_statics.html
 */
export const describeRouterStatics: QingCloudPagedEndpoint<
  DescribeRouterStaticsRequest,
  DescribeRouterStaticsResponse,
  'signature',
  NonNullable<DescribeRouterStaticsResponse['router_static_set']>[number],
  'offset' | 'limit'
> = {
  id: 'router.describeRouterStatics',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_router_statics.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouterStatics' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_static_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouterStatics']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      router: z.string(),
      router_statics: z.array(z.string()).optional(),
      static_type: z.literal([1, 2, 3, 4, 5, 6, 7, 8]).optional(),
      verbose: z.literal([0, 1]).optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_static_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            entry_set: z
              .array(
                z.looseObject({
                  router_static_entry_id: z.string().optional(),
                  val1: z.string().optional(),
                  val2: z.string().optional(),
                }),
              )
              .optional(),
            router_id: z.string().optional(),
            router_static_id: z.string().optional(),
            router_static_name: z.string().optional(),
            static_type: z.number().optional(),
            val1: z.string().optional(),
            val2: z.string().optional(),
            val3: z.string().optional(),
            val4: z.string().optional(),
            val5: z.string().optional(),
            val6: z.string().optional(),
            val7: z.string().optional(),
            val8: z.string().optional(),
            val9: z.string().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeRouterVxnets}. */
export interface DescribeRouterVxnetsRequest {
  /** Always `DescribeRouterVxnets`; the client fills it in. */
  action?: 'DescribeRouterVxnets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  router: string;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | 1 | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link describeRouterVxnets}. */
export interface DescribeRouterVxnetsResponse {
  router_vxnet_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        dyn_ip_end?: string | undefined;
        dyn_ip_start?: string | undefined;
        features?: number | undefined;
        ip_network?: string | undefined;
        manager_ip?: string | undefined;
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRouterVxnets.
 * Calls `GET /iaas/?action=DescribeRouterVxnets`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_router_vxnets.html
 */
export const describeRouterVxnets: QingCloudPagedEndpoint<
  DescribeRouterVxnetsRequest,
  DescribeRouterVxnetsResponse,
  'signature',
  NonNullable<DescribeRouterVxnetsResponse['router_vxnet_set']>[number],
  'offset' | 'limit'
> = {
  id: 'router.describeRouterVxnets',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_router_vxnets.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouterVxnets' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_vxnet_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouterVxnets']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      router: z.string(),
      verbose: z.literal([0, 1]).optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_vxnet_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            dyn_ip_end: z.string().optional(),
            dyn_ip_start: z.string().optional(),
            features: z.number().optional(),
            ip_network: z.string().optional(),
            manager_ip: z.string().optional(),
            router_id: z.string().optional(),
            vxnet_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeRouters}. */
export interface DescribeRoutersRequest {
  /** Always `DescribeRouters`; the client fills it in. */
  action?: 'DescribeRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  routers?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 0 | 1 | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link describeRouters}. */
export interface DescribeRoutersResponse {
  router_set?: RouterSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeRouters.
 * Calls `GET /iaas/?action=DescribeRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/describe_routers.html
 */
export const describeRouters: QingCloudPagedEndpoint<
  DescribeRoutersRequest,
  DescribeRoutersResponse,
  'signature',
  RouterSet,
  'offset' | 'limit'
> = {
  id: 'router.describeRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/describe_routers.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeRouters' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.router_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeRouters']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      routers: z.array(z.string()).optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([0, 1]).optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ router_set: z.array(routerSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link getVPNCerts}. */
export interface GetVPNCertsRequest {
  /** Always `GetVPNCerts`; the client fills it in. */
  action?: 'GetVPNCerts' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  platform?: 'windows' | 'linux' | 'mac' | undefined;
  router: string;
}

/** Result of {@link getVPNCerts}. */
export interface GetVPNCertsResponse {
  ca_cert?: string | undefined;
  client_crt?: string | undefined;
  client_key?: string | undefined;
  linux_conf_sample?: string | undefined;
  mac_conf_sample?: string | undefined;
  platform?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  static_key?: string | undefined;
  windows_conf_sample?: string | undefined;
}

/**
 * GetVPNCerts.
 * Calls `GET /iaas/?action=GetVPNCerts`.
 *
 * @see https://docs.qingcloud.com/api/router/get_vpn_certs.html
 */
export const getVPNCerts: QingCloudEndpoint<GetVPNCertsRequest, GetVPNCertsResponse, 'signature'> = {
  id: 'router.getVPNCerts',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/router/get_vpn_certs.html',
  supplied: ['zone'],
  fixed: { action: 'GetVPNCerts' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetVPNCerts']).optional(),
      zone: z.string(),
      platform: z.literal(['windows', 'linux', 'mac']).optional(),
      router: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      ca_cert: z.string().optional(),
      client_crt: z.string().optional(),
      client_key: z.string().optional(),
      linux_conf_sample: z.string().optional(),
      mac_conf_sample: z.string().optional(),
      platform: z.string().optional(),
      router_id: z.string().optional(),
      static_key: z.string().optional(),
      windows_conf_sample: z.string().optional(),
    }),
};

/** Input of {@link joinRouter}. */
export interface JoinRouterRequest {
  /** Always `JoinRouter`; the client fills it in. */
  action?: 'JoinRouter' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  dyn_ip_end?: string | undefined;
  dyn_ip_start?: string | undefined;
  features?: 1 | undefined;
  ip_network: string;
  manager_ip?: string | undefined;
  router: string;
  vxnet: string;
}

/** Result of {@link joinRouter}. */
export interface JoinRouterResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * JoinRouter.
 * Calls `GET /iaas/?action=JoinRouter`.
 *
 * @see https://docs.qingcloud.com/api/router/join_router.html
 */
export const joinRouter: QingCloudEndpoint<JoinRouterRequest, JoinRouterResponse, 'signature'> = {
  id: 'router.joinRouter',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/join_router.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'JoinRouter' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinRouter']).optional(),
      zone: z.string(),
      dyn_ip_end: z.string().optional(),
      dyn_ip_start: z.string().optional(),
      features: z.literal([1]).optional(),
      ip_network: z.string(),
      manager_ip: z.string().optional(),
      router: z.string(),
      vxnet: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_id: z.string().optional(), router_id: z.string().optional(), vxnet_id: z.string().optional() }),
};

/** Input of {@link leaveRouter}. */
export interface LeaveRouterRequest {
  /** Always `LeaveRouter`; the client fills it in. */
  action?: 'LeaveRouter' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router: string;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets: string[];
}

/** Result of {@link leaveRouter}. */
export interface LeaveRouterResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/**
 * LeaveRouter.
 * Calls `GET /iaas/?action=LeaveRouter`.
 *
 * @see https://docs.qingcloud.com/api/router/leave_router.html
 */
export const leaveRouter: QingCloudEndpoint<LeaveRouterRequest, LeaveRouterResponse, 'signature'> = {
  id: 'router.leaveRouter',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/leave_router.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'LeaveRouter' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['LeaveRouter']).optional(),
      zone: z.string(),
      router: z.string(),
      vxnets: z.array(z.string()),
    }),
  response: (z: Zod) =>
    z.looseObject({
      job_id: z.string().optional(),
      router_id: z.string().optional(),
      vxnets: z.array(z.string()).optional(),
    }),
};

/** Input of {@link modifyRouterAttributes}. */
export interface ModifyRouterAttributesRequest {
  /** Always `ModifyRouterAttributes`; the client fills it in. */
  action?: 'ModifyRouterAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  dyn_ip_end?: string | undefined;
  dyn_ip_start?: string | undefined;
  eip?: string | undefined;
  features?: 1 | 2 | undefined;
  router: string;
  router_name?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link modifyRouterAttributes}. */
export type ModifyRouterAttributesResponse = NoFields;

/**
 * ModifyRouterAttributes.
 * Calls `GET /iaas/?action=ModifyRouterAttributes`.
 *
 * @see https://docs.qingcloud.com/api/router/modify_router_attributes.html
 */
export const modifyRouterAttributes: QingCloudEndpoint<
  ModifyRouterAttributesRequest,
  ModifyRouterAttributesResponse,
  'signature'
> = {
  id: 'router.modifyRouterAttributes',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/modify_router_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRouterAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRouterAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      dyn_ip_end: z.string().optional(),
      dyn_ip_start: z.string().optional(),
      eip: z.string().optional(),
      features: z.literal([1, 2]).optional(),
      router: z.string(),
      router_name: z.string().optional(),
      security_group: z.string().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link modifyRouterStaticAttributes}. */
export interface ModifyRouterStaticAttributesRequest {
  /** Always `ModifyRouterStaticAttributes`; the client fills it in. */
  action?: 'ModifyRouterStaticAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router_static: string;
  router_static_name?: string | undefined;
  val1?: string | undefined;
  val2?: string | undefined;
  val3?: string | undefined;
  val4?: string | undefined;
  val5?: string | undefined;
  val6?: string | undefined;
  val7?: string | undefined;
  val8?: string | undefined;
  val9?: string | undefined;
}

/** Result of {@link modifyRouterStaticAttributes}. */
export interface ModifyRouterStaticAttributesResponse {
  router_static_id?: string | undefined;
}

/**
 * ModifyRouterStaticAttributes.
 * Calls `GET /iaas/?action=ModifyRouterStaticAttributes`.
 *
 * @see https://docs.qingcloud.com/api/router/modify_router_static_attributes.html
 */
export const modifyRouterStaticAttributes: QingCloudEndpoint<
  ModifyRouterStaticAttributesRequest,
  ModifyRouterStaticAttributesResponse,
  'signature'
> = {
  id: 'router.modifyRouterStaticAttributes',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/modify_router_static_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRouterStaticAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRouterStaticAttributes']).optional(),
      zone: z.string(),
      router_static: z.string(),
      router_static_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
      val3: z.string().optional(),
      val4: z.string().optional(),
      val5: z.string().optional(),
      val6: z.string().optional(),
      val7: z.string().optional(),
      val8: z.string().optional(),
      val9: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_static_id: z.string().optional() }),
};

/** Input of {@link modifyRouterStaticEntryAttributes}. */
export interface ModifyRouterStaticEntryAttributesRequest {
  /** Always `ModifyRouterStaticEntryAttributes`; the client fills it in. */
  action?: 'ModifyRouterStaticEntryAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  router_static_entry: string;
  router_static_entry_name?: string | undefined;
  val1?: string | undefined;
  val2?: string | undefined;
}

/** Result of {@link modifyRouterStaticEntryAttributes}. */
export interface ModifyRouterStaticEntryAttributesResponse {
  router_static_entry?: string | undefined;
}

/**
 * ModifyRouterStaticEntryAttributes.
 * Calls `GET /iaas/?action=ModifyRouterStaticEntryAttributes`.
 *
 * @see https://docs.qingcloud.com/api/router/modify_router_static_entry_attributes.html
 */
export const modifyRouterStaticEntryAttributes: QingCloudEndpoint<
  ModifyRouterStaticEntryAttributesRequest,
  ModifyRouterStaticEntryAttributesResponse,
  'signature'
> = {
  id: 'router.modifyRouterStaticEntryAttributes',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/modify_router_static_entry_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyRouterStaticEntryAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyRouterStaticEntryAttributes']).optional(),
      zone: z.string(),
      router_static_entry: z.string(),
      router_static_entry_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_static_entry: z.string().optional() }),
};

/** Input of {@link powerOffRouters}. */
export interface PowerOffRoutersRequest {
  /** Always `PowerOffRouters`; the client fills it in. */
  action?: 'PowerOffRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  routers: string[];
}

/** Result of {@link powerOffRouters}. */
export interface PowerOffRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * PowerOffRouters.
 * Calls `GET /iaas/?action=PowerOffRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/poweroff_routers.html
 */
export const powerOffRouters: QingCloudEndpoint<PowerOffRoutersRequest, PowerOffRoutersResponse, 'signature'> = {
  id: 'router.powerOffRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/poweroff_routers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOffRouters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['PowerOffRouters']).optional(),
      zone: z.string(),
      routers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link powerOnRouters}. */
export interface PowerOnRoutersRequest {
  /** Always `PowerOnRouters`; the client fills it in. */
  action?: 'PowerOnRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  routers: string[];
}

/** Result of {@link powerOnRouters}. */
export interface PowerOnRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * PowerOnRouters.
 * Calls `GET /iaas/?action=PowerOnRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/poweron_routers.html
 */
export const powerOnRouters: QingCloudEndpoint<PowerOnRoutersRequest, PowerOnRoutersResponse, 'signature'> = {
  id: 'router.powerOnRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/poweron_routers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'PowerOnRouters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['PowerOnRouters']).optional(),
      zone: z.string(),
      routers: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateRouters}. */
export interface UpdateRoutersRequest {
  /** Always `UpdateRouters`; the client fills it in. */
  action?: 'UpdateRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  routers: string[];
}

/** Result of {@link updateRouters}. */
export interface UpdateRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * UpdateRouters.
 * Calls `GET /iaas/?action=UpdateRouters`.
 *
 * @see https://docs.qingcloud.com/api/router/update_routers.html
 */
export const updateRouters: QingCloudEndpoint<UpdateRoutersRequest, UpdateRoutersResponse, 'signature'> = {
  id: 'router.updateRouters',
  family: 'router',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/router/update_routers.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'UpdateRouters' },
  request: (z: Zod) =>
    z.strictObject({ action: z.literal(['UpdateRouters']).optional(), zone: z.string(), routers: z.array(z.string()) }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
