import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Private networks of this page. */
interface BorderVxnetSet {
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** First address that DHCP hands out. */
  dyn_ip_start?: string | undefined;
  /** Last IPv6 address that DHCP hands out. */
  dyn_ipv6_end?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Address of the DHCP server. */
  dhcp_server_ip?: string | undefined;
  /** Features: 1 DHCP, 2 internal DNS, 3 both. */
  features?: number | undefined;
  /** Address of the router in the VxNet. */
  manager_ip?: string | undefined;
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** IPv6 range of the VxNet, CIDR. */
  ipv6_network?: string | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  /** Address of the border router in the VxNet. */
  border_private_ip?: string | undefined;
  /** IPv6 address of the DHCP server. */
  dhcp_server_ipv6?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Address range of the VxNet, CIDR. */
  ip_network?: string | undefined;
  /** Last address that DHCP hands out. */
  dyn_ip_end?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  /** Who controls it, such as `self`. */
  controller?: string | undefined;
  /** DNS servers. */
  domain_servers?: string | undefined;
  /** Zone of the border router, such as `pek3b`. */
  border_zone_id?: string | undefined;
  /** First IPv6 address that DHCP hands out. */
  dyn_ipv6_start?: string | undefined;
  /** IPv6 address of the router in the VxNet. */
  manager_ipv6?: string | undefined;
  /** Router of its VPC, `rtr-…`. */
  vpc_router_id?: string | undefined;
  /** Zone of the VxNet, such as `pek3`. */
  vxnet_zone_id?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
  /** Mode of the connection. */
  mode?: number | undefined;
}

const borderVxnetSet = (z: Zod) =>
  z.looseObject({
    vxnet_id: z.string().optional(),
    dyn_ip_start: z.string().optional(),
    dyn_ipv6_end: z.string().optional(),
    console_id: z.string().optional(),
    create_time: z.string().optional(),
    owner: z.string().optional(),
    dhcp_server_ip: z.string().optional(),
    features: z.number().optional(),
    manager_ip: z.string().optional(),
    border_id: z.string().optional(),
    ipv6_network: z.string().optional(),
    vxnet_name: z.string().optional(),
    border_private_ip: z.string().optional(),
    dhcp_server_ipv6: z.string().optional(),
    router_id: z.string().optional(),
    ip_network: z.string().optional(),
    dyn_ip_end: z.string().optional(),
    transition_status: z.string().optional(),
    controller: z.string().optional(),
    domain_servers: z.string().optional(),
    border_zone_id: z.string().optional(),
    dyn_ipv6_start: z.string().optional(),
    manager_ipv6: z.string().optional(),
    vpc_router_id: z.string().optional(),
    vxnet_zone_id: z.string().optional(),
    root_user_id: z.string().optional(),
    mode: z.number().optional(),
  });

/** Input of {@link associateBorder}. */
export interface AssociateBorderRequest {
  /** Always `AssociateBorder`; the client fills it in. */
  action?: 'AssociateBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** Router of the VPC, `rtr-…`. */
  router: string;
}

/** Result of {@link associateBorder}. */
export interface AssociateBorderResponse {
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 关联边界路由器。Connects a VPC to a border router.
 * Calls `GET /iaas/?action=AssociateBorder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const associateBorder: QingCloudEndpoint<AssociateBorderRequest, AssociateBorderResponse, 'signature'> = {
  id: 'vpc_border.associateBorder',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AssociateBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateBorder']).optional(),
      zone: z.string(),
      border: z.string(),
      router: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_id: z.string().optional(),
      border_id: z.string().optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link configBorder}. */
export interface ConfigBorderRequest {
  /** Always `ConfigBorder`; the client fills it in. */
  action?: 'ConfigBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** Data of the operation. */
  data?: string | undefined;
  /** What to do; the page names `ConfigRoute`. */
  operation: string;
}

/** Result of {@link configBorder}. */
export interface ConfigBorderResponse {
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 配置边界路由器。Configures a border router; `ConfigRoute` puts changed static routes into effect.
 * Calls `GET /iaas/?action=ConfigBorder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const configBorder: QingCloudEndpoint<ConfigBorderRequest, ConfigBorderResponse, 'signature'> = {
  id: 'vpc_border.configBorder',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ConfigBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ConfigBorder']).optional(),
      zone: z.string(),
      border: z.string(),
      data: z.string().optional(),
      operation: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ border_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link createVpcBorders}. */
export interface CreateVpcBordersRequest {
  /** Always `CreateVpcBorders`; the client fills it in. */
  action?: 'CreateVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the border router. */
  border_name?: string | undefined;
  /** 1 border router (recommended), 0 internal router of a VPC. */
  border_type: string;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link createVpcBorders}. */
export interface CreateVpcBordersResponse {
  /** Border routers that were created, `irt-…`. */
  vpc_borders?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 创建边界路由器。Creates a border router.
 * Calls `GET /iaas/?action=CreateVpcBorders`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const createVpcBorders: QingCloudEndpoint<CreateVpcBordersRequest, CreateVpcBordersResponse, 'signature'> = {
  id: 'vpc_border.createVpcBorders',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateVpcBorders' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVpcBorders']).optional(),
      zone: z.string(),
      border_name: z.string().optional(),
      border_type: z.string(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ vpc_borders: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteVpcBorders}. */
export interface DeleteVpcBordersRequest {
  /** Always `DeleteVpcBorders`; the client fills it in. */
  action?: 'DeleteVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border routers, `irt-…`. */
  vpc_borders: string[];
}

/** Result of {@link deleteVpcBorders}. */
export interface DeleteVpcBordersResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 删除边界路由器。Deletes border routers.
 * Calls `GET /iaas/?action=DeleteVpcBorders`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteVpcBorders: QingCloudEndpoint<DeleteVpcBordersRequest, DeleteVpcBordersResponse, 'signature'> = {
  id: 'vpc_border.deleteVpcBorders',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteVpcBorders' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteVpcBorders']).optional(),
      zone: z.string(),
      vpc_borders: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeBorderVxnets}. */
export interface DescribeBorderVxnetsRequest {
  /** Always `DescribeBorderVxnets`; the client fills it in. */
  action?: 'DescribeBorderVxnets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of this border router, `irt-…`. */
  border?: string | undefined;
  /** Items to return: 20 unless given. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only this VxNet, `vxnet-…`. */
  vxnet?: string | undefined;
}

/** Result of {@link describeBorderVxnets}. */
export interface DescribeBorderVxnetsResponse {
  /** Private networks of this page. */
  border_vxnet_set?: BorderVxnetSet[] | undefined;
  /** Private networks that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取边界路由器的私有网络列表。Lists private networks that have joined border routers.
 * Calls `GET /iaas/?action=DescribeBorderVxnets`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeBorderVxnets: QingCloudPagedEndpoint<
  DescribeBorderVxnetsRequest,
  DescribeBorderVxnetsResponse,
  'signature',
  BorderVxnetSet,
  'offset' | 'limit'
> = {
  id: 'vpc_border.describeBorderVxnets',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeBorderVxnets' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.border_vxnet_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeBorderVxnets']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      vxnet: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ border_vxnet_set: z.array(borderVxnetSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link describeVpcBorders}. */
export interface DescribeVpcBordersRequest {
  /** Always `DescribeVpcBorders`; the client fills it in. */
  action?: 'DescribeVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only those of this name. */
  border_name?: string | undefined;
  /** Only this type: 1 border router, 0 internal router of a VPC. */
  border_type?: string | undefined;
  /** Only that of this layer-3 network number (VNI). */
  l3vni?: number | undefined;
  /** Items to return: 20 unless given. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this router, `rtr-…`. */
  router_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states, such as `active`. */
  status?: string[] | undefined;
  /** The higher, the more is returned of each. */
  verbose?: number | undefined;
  /** Only these border routers, `irt-…`. */
  vpc_borders?: string[] | undefined;
}

/** Result of {@link describeVpcBorders}. */
export interface DescribeVpcBordersResponse {
  /** Border routers that match, over all pages. */
  total_count?: number | undefined;
  /** Border routers of this page. */
  vpc_border_set?:
    | {
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        /** State, such as `active`. */
        status?: string | undefined;
        /** Name of the border router. */
        border_name?: string | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
        /** Tags on it. */
        tags?: string[] | undefined;
        /** Border router, `irt-…`. */
        vpc_border_id?: string | undefined;
        /** 1 border router (recommended), 0 internal router of a VPC. */
        border_type?: number | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** Projects that it is in. */
        resource_project_info?: string[] | undefined;
        /** Free text about it. */
        description?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取边界路由器列表。Lists border routers.
 * Calls `GET /iaas/?action=DescribeVpcBorders`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeVpcBorders: QingCloudPagedEndpoint<
  DescribeVpcBordersRequest,
  DescribeVpcBordersResponse,
  'signature',
  NonNullable<DescribeVpcBordersResponse['vpc_border_set']>[number],
  'offset' | 'limit'
> = {
  id: 'vpc_border.describeVpcBorders',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeVpcBorders' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.vpc_border_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeVpcBorders']).optional(),
      zone: z.string(),
      border_name: z.string().optional(),
      border_type: z.string().optional(),
      l3vni: z.number().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      router_id: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      vpc_borders: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      vpc_border_set: z
        .array(
          z.looseObject({
            router_id: z.string().optional(),
            status: z.string().optional(),
            border_name: z.string().optional(),
            zone_id: z.string().optional(),
            tags: z.array(z.string()).optional(),
            vpc_border_id: z.string().optional(),
            border_type: z.number().optional(),
            create_time: z.string().optional(),
            owner: z.string().optional(),
            status_time: z.string().optional(),
            resource_project_info: z.array(z.string()).optional(),
            description: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link dissociateBorder}. */
export interface DissociateBorderRequest {
  /** Always `DissociateBorder`; the client fills it in. */
  action?: 'DissociateBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** Router of the VPC, `rtr-…`. */
  router: string;
}

/** Result of {@link dissociateBorder}. */
export interface DissociateBorderResponse {
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 解除关联边界路由器。Disconnects a VPC from a border router.
 * Calls `GET /iaas/?action=DissociateBorder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const dissociateBorder: QingCloudEndpoint<DissociateBorderRequest, DissociateBorderResponse, 'signature'> = {
  id: 'vpc_border.dissociateBorder',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DissociateBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateBorder']).optional(),
      zone: z.string(),
      border: z.string(),
      router: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      router_id: z.string().optional(),
      border_id: z.string().optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link joinBorder}. */
export interface JoinBorderRequest {
  /** Always `JoinBorder`; the client fills it in. */
  action?: 'JoinBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** Address of the border router in each VxNet: `vxnet_id` and `border_private_ip`. */
  border_private_ips?: unknown[] | undefined;
  /** VxNets that join, `vxnet-…`. */
  vxnets: string[];
}

/** Result of {@link joinBorder}. */
export interface JoinBorderResponse {
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将私有网络加入边界路由器。Connects private networks to a border router.
 * Calls `GET /iaas/?action=JoinBorder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const joinBorder: QingCloudEndpoint<JoinBorderRequest, JoinBorderResponse, 'signature'> = {
  id: 'vpc_border.joinBorder',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'JoinBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinBorder']).optional(),
      zone: z.string(),
      border: z.string(),
      border_private_ips: z.array(z.unknown()).optional(),
      vxnets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({ border_id: z.string().optional(), vxnet_id: z.string().optional(), job_id: z.string().optional() }),
};

/** Input of {@link leaveBorder}. */
export interface LeaveBorderRequest {
  /** Always `LeaveBorder`; the client fills it in. */
  action?: 'LeaveBorder' | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** Leave even by force: 0 no, 1 yes. */
  force?: number | undefined;
  /** VxNets that leave, `vxnet-…`. */
  vxnets: string[];
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link leaveBorder}. */
export interface LeaveBorderResponse {
  /** Border router, `irt-…`. */
  border_id?: string | undefined;
  /** VxNets that leave, `vxnet-…`. */
  vxnets?: string[] | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将私有网络移出边界路由器。Disconnects private networks from a border router.
 * Calls `GET /iaas/?action=LeaveBorder`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const leaveBorder: QingCloudEndpoint<LeaveBorderRequest, LeaveBorderResponse, 'signature'> = {
  id: 'vpc_border.leaveBorder',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'LeaveBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['LeaveBorder']).optional(),
      border: z.string(),
      force: z.number().optional(),
      vxnets: z.array(z.string()).min(1),
      zone: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      border_id: z.string().optional(),
      vxnets: z.array(z.string()).optional(),
      job_id: z.string().optional(),
    }),
};

/** Input of {@link modifyBorderAttributes}. */
export interface ModifyBorderAttributesRequest {
  /** Always `ModifyBorderAttributes`; the client fills it in. */
  action?: 'ModifyBorderAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Border router, `irt-…`. */
  border: string;
  /** New name. */
  border_name?: string | undefined;
  /** New description. */
  description?: string | undefined;
}

/** Result of {@link modifyBorderAttributes}. */
export interface ModifyBorderAttributesResponse {
  /** Job that does the work, `j-…`. */
  global_job_id?: string | undefined;
}

/**
 * 修改边界路由器属性。Changes name or description of one border router.
 * Calls `GET /iaas/?action=ModifyBorderAttributes`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const modifyBorderAttributes: QingCloudEndpoint<
  ModifyBorderAttributesRequest,
  ModifyBorderAttributesResponse,
  'signature'
> = {
  id: 'vpc_border.modifyBorderAttributes',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'ModifyBorderAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyBorderAttributes']).optional(),
      zone: z.string(),
      border: z.string(),
      border_name: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ global_job_id: z.string().optional() }),
};
