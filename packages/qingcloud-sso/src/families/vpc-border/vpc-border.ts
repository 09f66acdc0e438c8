import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** BorderVxnetSet. */
interface BorderVxnetSet {
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
  dyn_ip_start?: string | undefined;
  dyn_ipv6_end?: string | undefined;
  /** Console that it belongs to, such as `qingcloud`. */
  console_id?: string | undefined;
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  dhcp_server_ip?: string | undefined;
  features?: number | undefined;
  manager_ip?: string | undefined;
  border_id?: string | undefined;
  ipv6_network?: string | undefined;
  /** Name of the VxNet. */
  vxnet_name?: string | undefined;
  border_private_ip?: string | undefined;
  dhcp_server_ipv6?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  ip_network?: string | undefined;
  dyn_ip_end?: string | undefined;
  /** What is being done to it, empty when nothing is. */
  transition_status?: string | undefined;
  controller?: string | undefined;
  domain_servers?: string | undefined;
  border_zone_id?: string | undefined;
  dyn_ipv6_start?: string | undefined;
  manager_ipv6?: string | undefined;
  vpc_router_id?: string | undefined;
  vxnet_zone_id?: string | undefined;
  /** Account that pays, `usr-…`. */
  root_user_id?: string | undefined;
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

/** Input of {@link addBorderStatics}. */
export interface AddBorderStaticsRequest {
  /** Always `AddBorderStatics`; the client fills it in. */
  action?: 'AddBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  statics?: string[] | undefined;
}

/** Result of {@link addBorderStatics}. */
export type AddBorderStaticsResponse = NoFields;

/**
 * AddBorderStatics.
 * Calls `GET /iaas/?action=AddBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const addBorderStatics: QingCloudEndpoint<AddBorderStaticsRequest, AddBorderStaticsResponse, 'signature'> = {
  id: 'vpc_border.addBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'AddBorderStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddBorderStatics']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      statics: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link associateBorder}. */
export interface AssociateBorderRequest {
  /** Always `AssociateBorder`; the client fills it in. */
  action?: 'AssociateBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  router?: string | undefined;
}

/** Result of {@link associateBorder}. */
export interface AssociateBorderResponse {
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  border_id?: string | undefined;
}

/**
 * AssociateBorder.
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
  fixed: { action: 'AssociateBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateBorder']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      router: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_id: z.string().optional(), border_id: z.string().optional() }),
};

/** Input of {@link configBorder}. */
export interface ConfigBorderRequest {
  /** Always `ConfigBorder`; the client fills it in. */
  action?: 'ConfigBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  data?: string | undefined;
  operation?: string | undefined;
}

/** Result of {@link configBorder}. */
export interface ConfigBorderResponse {
  border_id?: string | undefined;
}

/**
 * ConfigBorder.
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
  fixed: { action: 'ConfigBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ConfigBorder']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      data: z.string().optional(),
      operation: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ border_id: z.string().optional() }),
};

/** Input of {@link createVpcBorders}. */
export interface CreateVpcBordersRequest {
  /** Always `CreateVpcBorders`; the client fills it in. */
  action?: 'CreateVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border_name?: string | undefined;
  border_type?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link createVpcBorders}. */
export interface CreateVpcBordersResponse {
  vpc_borders?: string[] | undefined;
}

/**
 * CreateVpcBorders.
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
  fixed: { action: 'CreateVpcBorders' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateVpcBorders']).optional(),
      zone: z.string(),
      border_name: z.string().optional(),
      border_type: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ vpc_borders: z.array(z.string()).optional() }),
};

/** Input of {@link deleteBorderStatics}. */
export interface DeleteBorderStaticsRequest {
  /** Always `DeleteBorderStatics`; the client fills it in. */
  action?: 'DeleteBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border_statics?: string[] | undefined;
}

/** Result of {@link deleteBorderStatics}. */
export type DeleteBorderStaticsResponse = NoFields;

/**
 * DeleteBorderStatics.
 * Calls `GET /iaas/?action=DeleteBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteBorderStatics: QingCloudEndpoint<
  DeleteBorderStaticsRequest,
  DeleteBorderStaticsResponse,
  'signature'
> = {
  id: 'vpc_border.deleteBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DeleteBorderStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteBorderStatics']).optional(),
      zone: z.string(),
      border_statics: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteVpcBorders}. */
export interface DeleteVpcBordersRequest {
  /** Always `DeleteVpcBorders`; the client fills it in. */
  action?: 'DeleteVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  vpc_borders?: string[] | undefined;
}

/** Result of {@link deleteVpcBorders}. */
export type DeleteVpcBordersResponse = NoFields;

/**
 * DeleteVpcBorders.
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
  fixed: { action: 'DeleteVpcBorders' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteVpcBorders']).optional(),
      zone: z.string(),
      vpc_borders: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link describeBorderStatics}. */
export interface DescribeBorderStaticsRequest {
  /** Always `DescribeBorderStatics`; the client fills it in. */
  action?: 'DescribeBorderStatics' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  border_statics?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  static_type?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeBorderStatics}. */
export type DescribeBorderStaticsResponse = NoFields;

/**
 * DescribeBorderStatics.
 * Calls `GET /iaas/?action=DescribeBorderStatics`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeBorderStatics: QingCloudEndpoint<
  DescribeBorderStaticsRequest,
  DescribeBorderStaticsResponse,
  'signature'
> = {
  id: 'vpc_border.describeBorderStatics',
  family: 'vpc-border',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeBorderStatics' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeBorderStatics']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      border_statics: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      static_type: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link describeBorderVxnets}. */
export interface DescribeBorderVxnetsRequest {
  /** Always `DescribeBorderVxnets`; the client fills it in. */
  action?: 'DescribeBorderVxnets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  vxnet?: string | undefined;
}

/** Result of {@link describeBorderVxnets}. */
export interface DescribeBorderVxnetsResponse {
  border_vxnet_set?: BorderVxnetSet[] | undefined;
}

/**
 * DescribeBorderVxnets.
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
  paging: { kind: 'offset', offset: 'offset', limit: 'limit', size: 100, items: (answer) => answer.border_vxnet_set },
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
  response: (z: Zod) => z.looseObject({ border_vxnet_set: z.array(borderVxnetSet(z)).optional() }),
};

/** Input of {@link describeVpcBorders}. */
export interface DescribeVpcBordersRequest {
  /** Always `DescribeVpcBorders`; the client fills it in. */
  action?: 'DescribeVpcBorders' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border_name?: string | undefined;
  border_type?: string | undefined;
  l3vni?: number | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
  vpc_borders?: string[] | undefined;
}

/** Result of {@link describeVpcBorders}. */
export interface DescribeVpcBordersResponse {
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  vpc_border_set?:
    | {
        /** Router (VPC), `rtr-…`. */
        router_id?: string | undefined;
        status?: string | undefined;
        border_name?: string | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
        /** Tags, `tag-…`. */
        tags?: string[] | undefined;
        vpc_border_id?: string | undefined;
        border_type?: number | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        resource_project_info?: string[] | undefined;
        /** Free text about it. */
        description?: string | undefined;
      }[]
    | undefined;
}

/**
 * DescribeVpcBorders.
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
  border?: string | undefined;
  router?: string | undefined;
}

/** Result of {@link dissociateBorder}. */
export interface DissociateBorderResponse {
  /** Router (VPC), `rtr-…`. */
  router_id?: string | undefined;
  border_id?: string | undefined;
}

/**
 * DissociateBorder.
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
  fixed: { action: 'DissociateBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateBorder']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      router: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ router_id: z.string().optional(), border_id: z.string().optional() }),
};

/** Input of {@link joinBorder}. */
export interface JoinBorderRequest {
  /** Always `JoinBorder`; the client fills it in. */
  action?: 'JoinBorder' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  border_private_ips?: string[] | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/** Result of {@link joinBorder}. */
export interface JoinBorderResponse {
  border_id?: string | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * JoinBorder.
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
  fixed: { action: 'JoinBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinBorder']).optional(),
      zone: z.string(),
      border: z.string().optional(),
      border_private_ips: z.array(z.string()).optional(),
      vxnets: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ border_id: z.string().optional(), vxnet_id: z.string().optional() }),
};

/** Input of {@link leaveBorder}. */
export interface LeaveBorderRequest {
  /** Always `LeaveBorder`; the client fills it in. */
  action?: 'LeaveBorder' | undefined;
  border?: string | undefined;
  force?: number | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link leaveBorder}. */
export interface LeaveBorderResponse {
  border_id?: string | undefined;
  /** VxNets (private networks), `vxnet-…`. */
  vxnets?: string[] | undefined;
}

/**
 * LeaveBorder.
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
  fixed: { action: 'LeaveBorder' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['LeaveBorder']).optional(),
      border: z.string().optional(),
      force: z.number().optional(),
      vxnets: z.array(z.string()).optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ border_id: z.string().optional(), vxnets: z.array(z.string()).optional() }),
};

/** Input of {@link modifyBorderAttributes}. */
export interface ModifyBorderAttributesRequest {
  /** Always `ModifyBorderAttributes`; the client fills it in. */
  action?: 'ModifyBorderAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  border?: string | undefined;
  border_name?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link modifyBorderAttributes}. */
export interface ModifyBorderAttributesResponse {
  global_job_id?: string | undefined;
}

/**
 * ModifyBorderAttributes.
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
      border: z.string().optional(),
      border_name: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ global_job_id: z.string().optional() }),
};
