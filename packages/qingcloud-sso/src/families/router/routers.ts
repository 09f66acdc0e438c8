import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Routers of this page. */
interface RouterSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Public address of the router. */
  eip?: Eip | undefined;
  /** Address range of the VxNet, CIDR. */
  ip_network?: string | undefined;
  /** Whether its rules are in effect: 0 call `updateRouters`, 1 yes. */
  is_applied?: number | undefined;
  /** Address of the router in the VxNet. */
  manager_ip?: string | undefined;
  /** Mode of the connection to the router. */
  mode?: number | undefined;
  /** Address of the router in the base network. */
  private_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Name of the router. */
  router_name?: string | undefined;
  /** Size: 0 medium, 1 small, 2 large, 3 extra large. */
  router_type?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** `pending`, `active`, `poweroffed`, `suspended` for unpaid bills, `deleted`, `ceased`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /**
   * What is being done: `creating`, `updating`, `suspending`, `resuming`, `poweroffing`, `poweroning`, `deleting`; empty when
   * nothing.
   */
  transition_status?: string | undefined;
  /** Address range of the VPC, CIDR. */
  vpc_network?: string | undefined;
  /** Private networks that are connected; only with `verbose` 1. */
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

/** Public address of the router. */
interface Eip {
  /** State of the alarm on it, empty without alarm policy. */
  alarm_status?: string | undefined;
  /** How it is bound: 0 external, 1 internal. */
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
        /** Name of the group, such as `BGP multi-line`. */
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
  /** Resource that it is bound to, such as an instance or a router. */
  resource?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Name of that resource. */
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }
    | undefined;
  /** State of the public address: `pending`, `available`, `associated`, `suspended`, `released`, `ceased`. */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?: Tag[] | undefined;
  /** What is being done to the address, empty when nothing. */
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
  /** Resources that carry the tag. */
  resource_count?: number | undefined;
  /** Which resources carry the tag. */
  resource_tag_pairs?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
        /** State of the link between tag and resource. */
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

/** Private networks that are connected; only with `verbose` 1. */
interface Vxnet {
  /** Addresses that are still free. */
  available_ip_count?: number | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Instances, `i-…`. */
  instance_ids?: string[] | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Router that it is connected to. */
  router?: Record<string, unknown> | undefined;
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
    router: z.record(z.string(), z.unknown()).optional(),
    tags: z.array(tag(z)).optional(),
    vpc_router_id: z.string().optional(),
    vxnet_id: z.string().optional(),
    vxnet_name: z.string().optional(),
    vxnet_type: z.number().optional(),
    zone_id: z.string().optional(),
  });

/** Input of {@link createRouters}. */
export interface CreateRoutersRequest {
  /** Always `CreateRouters`; the client fills it in. */
  action?: 'CreateRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** How many to create, 1 unless given. */
  count?: number | undefined;
  /** Name of the router. */
  router_name?: string | undefined;
  /** Size: 0 medium, 1 small (default), 2 large, 3 extra large. */
  router_type?: number | undefined;
  /** Firewall on the router, `sg-…`. */
  security_group?: string | undefined;
  /** Address range of the VPC, `192.168.0.0/16` or `172.16.0.0/16`; needed in VPC zones. */
  vpc_network?: string | undefined;
  /** Sub-account that is to own it, `usr-…`; for main accounts. */
  target_user?: string | undefined;
}

/** Result of {@link createRouters}. */
export interface CreateRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Routers that were created, `rtr-…`. */
  routers?: string[] | undefined;
}

/**
 * 创建路由器。Creates routers (VPC). Connect private networks with `joinRouter` and add services with `addRouterStatics`.
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
      router_type: z.number().optional(),
      security_group: z.string().optional(),
      vpc_network: z.string().optional(),
      target_user: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), routers: z.array(z.string()).optional() }),
};

/** Input of {@link deleteRouters}. */
export interface DeleteRoutersRequest {
  /** Always `DeleteRouters`; the client fills it in. */
  action?: 'DeleteRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Routers (VPC), `rtr-…`. */
  routers: string[];
}

/** Result of {@link deleteRouters}. */
export interface DeleteRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Routers that are deleted, `rtr-…`. */
  routers?: string[] | undefined;
}

/**
 * 删除路由器。Deletes routers for good. Refused while `pending` and for some seconds after creation, until the lease exists.
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
    z.strictObject({
      action: z.literal(['DeleteRouters']).optional(),
      zone: z.string(),
      routers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional(), routers: z.array(z.string()).optional() }),
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
  /** Router (VPC), `rtr-…`; `*` means all. */
  router: string;
  /** Only 0 is supported. */
  verbose?: number | undefined;
  /** Only this VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
}

/** Result of {@link describeRouterVxnets}. */
export interface DescribeRouterVxnetsResponse {
  /** Private networks of this page. */
  router_vxnet_set?:
    | {
        /** When it was connected, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Last address that DHCP hands out. */
        dyn_ip_end?: string | undefined;
        /** First address that DHCP hands out. */
        dyn_ip_start?: string | undefined;
        /** 0 nothing, 1 DHCP, 2 internal DNS, 3 both. */
        features?: number | undefined;
        /** Address range of the VxNet, CIDR. */
        ip_network?: string | undefined;
        /** Address of the router in the VxNet. */
        manager_ip?: string | undefined;
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        /** VxNet (private network), `vxnet-…`. */
        vxnet_id?: string | undefined;
      }[]
    | undefined;
  /** Private networks that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取路由器管理的私有网络列表。Lists the private networks that a router manages.
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
      verbose: z.number().optional(),
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
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Only these routers, `rtr-…`. */
  routers?: string[] | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `active`, `poweroffed`, `suspended`, `deleted`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns the private networks and other details. */
  verbose?: number | undefined;
  /** Only those connected to this VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
}

/** Result of {@link describeRouters}. */
export interface DescribeRoutersResponse {
  /** Routers of this page. */
  router_set?: RouterSet[] | undefined;
  /** Routers that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取路由器列表。Lists routers (VPC); without filters all of them. An unknown id or state is an error.
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
      verbose: z.number().optional(),
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
  /** Platform of the sample configuration: `windows`, `linux` or `mac`. */
  platform?: 'windows' | 'linux' | 'mac' | undefined;
  /** Router (VPC), `rtr-…`. */
  router: string;
}

/** Result of {@link getVPNCerts}. */
export interface GetVPNCertsResponse {
  /** Certificate of the authority. */
  ca_cert?: string | undefined;
  /** Certificate of the client. */
  client_crt?: string | undefined;
  /** Private key of the client. */
  client_key?: string | undefined;
  /** Sample configuration for Linux. */
  linux_conf_sample?: string | undefined;
  /** Sample configuration for macOS. */
  mac_conf_sample?: string | undefined;
  /** Platform that the files are for: `windows`, `linux` or `mac`. */
  platform?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Static key of TLS authentication. */
  static_key?: string | undefined;
  /** Sample configuration for Windows. */
  windows_conf_sample?: string | undefined;
}

/**
 * 获取VPN证书。Reads the OpenVPN certificates, keys and sample configurations of a router.
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
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** 1 (default) DHCP; the page allows nothing else. */
  features?: number | undefined;
  /** Range, `192.168.x.0/24` or `172.16.x.0/24`; unique within the router. */
  ip_network: string;
  /** Address of the router in the VxNet. */
  manager_ip?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router: string;
  /** Managed VxNet, `vxnet-…`. */
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
 * 将私有网络连接到路由器。Connects a managed private network to a router in state `active` or `poweroffed`. A VxNet can have one router
 * only.
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
      features: z.number().optional(),
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
  /** Router that they leave, `rtr-…`. */
  router: string;
  /** VxNets to disconnect, `vxnet-…`. */
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
 * 将私有网络从路由器断开。Disconnects managed private networks from a router.
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
      vxnets: z.array(z.string()).min(1),
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
  /** New description. */
  description?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Public address, `eip-…`; an empty text unbinds it. */
  eip?: string | undefined;
  /** 1 DHCP (needs `vxnet`, `dyn_ip_start`, `dyn_ip_end`), 2 internal DNS. */
  features?: number | undefined;
  /** Router (VPC), `rtr-…`. */
  router: string;
  /** New name. */
  router_name?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  /** VxNet whose DHCP is switched, `vxnet-…`. */
  vxnet?: string | undefined;
}

/** Result of {@link modifyRouterAttributes}. */
export type ModifyRouterAttributesResponse = NoFields;

/**
 * 修改路由器属性。Changes name, public address, firewall or DHCP of one router. A new `eip` takes effect after `updateRouters`, a new
 * firewall after `applySecurityGroup`.
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
      features: z.number().optional(),
      router: z.string(),
      router_name: z.string().optional(),
      security_group: z.string().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link powerOffRouters}. */
export interface PowerOffRoutersRequest {
  /** Always `PowerOffRouters`; the client fills it in. */
  action?: 'PowerOffRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Routers in state `active`, `rtr-…`. */
  routers: string[];
}

/** Result of {@link powerOffRouters}. */
export interface PowerOffRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关闭路由器。Switches `active` routers off. A router that is off is not billed.
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
      routers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link powerOnRouters}. */
export interface PowerOnRoutersRequest {
  /** Always `PowerOnRouters`; the client fills it in. */
  action?: 'PowerOnRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Routers in state `poweroffed`, `rtr-…`. */
  routers: string[];
}

/** Result of {@link powerOnRouters}. */
export interface PowerOnRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 启动路由器。Switches routers on.
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
      routers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link updateRouters}. */
export interface UpdateRoutersRequest {
  /** Always `UpdateRouters`; the client fills it in. */
  action?: 'UpdateRouters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Routers in state `active`, `rtr-…`. */
  routers: string[];
}

/** Result of {@link updateRouters}. */
export interface UpdateRoutersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 更新路由器。Puts changes of rules and settings into effect on `active` routers.
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
    z.strictObject({
      action: z.literal(['UpdateRouters']).optional(),
      zone: z.string(),
      routers: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
