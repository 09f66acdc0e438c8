import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Public addresses of this page. */
interface EipSet {
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
  /** What it is bound to, such as an instance or a router. */
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
  /**
   * `pending` being made, `available` free to bind, `associated` bound, `suspended` for unpaid bills, `released` back in the pool
   * for good, `ceased` gone.
   */
  status?: string | undefined;
  /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  status_time?: string | undefined;
  /** Detail code of the state, 0 normally. */
  sub_code?: number | undefined;
  /** Tags, `tag-…`. */
  tags?:
    | {
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
      }[]
    | undefined;
  /** What is being done: `associating`, `dissociating`, `suspending`, `resuming`, `releasing`; empty when nothing. */
  transition_status?: string | undefined;
}

const eipSet = (z: Zod) =>
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
    tags: z
      .array(
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
        }),
      )
      .optional(),
    transition_status: z.string().optional(),
  });

/** Input of {@link allocateEips}. */
export interface AllocateEipsRequest {
  /** Always `AllocateEips`; the client fills it in. */
  action?: 'AllocateEips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Bandwidth limit, Mbps. */
  bandwidth: number;
  /** `bandwidth` (default) or `traffic`. */
  billing_mode?: 'bandwidth' | 'traffic' | undefined;
  /** How many to allocate, 1 unless given. */
  count?: number | undefined;
  /** Name of the public address. */
  eip_name?: string | undefined;
  /** Whether an ICP filing is needed: 0 no (default), 1 yes. */
  need_icp?: 0 | 1 | undefined;
  /** How it will be bound: 0 external (default), 1 internal. */
  associate_mode?: number | undefined;
  /** Sub-account that is to own it, `usr-…`; for main accounts. */
  target_user?: string | undefined;
}

/** Result of {@link allocateEips}. */
export interface AllocateEipsResponse {
  /** Addresses that were allocated, `eip-…`. */
  eips?: string[] | undefined;
}

/**
 * 分配公网IP。Allocates public addresses from the pool. Billing starts at once, bound or not.
 * Calls `GET /iaas/?action=AllocateEips`.
 *
 * @see https://docs.qingcloud.com/api/eip/allocate_eips.html
 */
export const allocateEips: QingCloudEndpoint<AllocateEipsRequest, AllocateEipsResponse, 'signature'> = {
  id: 'eip.allocateEips',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/allocate_eips.html',
  supplied: ['zone'],
  fixed: { action: 'AllocateEips' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AllocateEips']).optional(),
      zone: z.string(),
      bandwidth: z.number(),
      billing_mode: z.literal(['bandwidth', 'traffic']).optional(),
      count: z.number().optional(),
      eip_name: z.string().optional(),
      need_icp: z.literal([0, 1]).optional(),
      associate_mode: z.number().optional(),
      target_user: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ eips: z.array(z.string()).optional() }),
};

/** Input of {@link associateEip}. */
export interface AssociateEipRequest {
  /** Always `AssociateEip`; the client fills it in. */
  action?: 'AssociateEip' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Address in state `available`, `eip-…`. */
  eip: string;
  /** Instance that gets the address, `i-…`. */
  instance: string;
  /** Bind even if the instance that now holds the address does not respond. */
  force?: boolean | undefined;
}

/** Result of {@link associateEip}. */
export interface AssociateEipResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 绑定公网IP。Binds an `available` address to an instance that has none yet. For a router use `modifyRouterAttributes`, for a load
 * balancer `associateEipsToLoadBalancer`.
 * Calls `GET /iaas/?action=AssociateEip`.
 *
 * @see https://docs.qingcloud.com/api/eip/associate_eip.html
 */
export const associateEip: QingCloudEndpoint<AssociateEipRequest, AssociateEipResponse, 'signature'> = {
  id: 'eip.associateEip',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/associate_eip.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'AssociateEip' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AssociateEip']).optional(),
      zone: z.string(),
      eip: z.string(),
      instance: z.string(),
      force: z.boolean().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link changeEipsBandwidth}. */
export interface ChangeEipsBandwidthRequest {
  /** Always `ChangeEipsBandwidth`; the client fills it in. */
  action?: 'ChangeEipsBandwidth' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New bandwidth limit, Mbps. */
  bandwidth: number;
  /** Public addresses, `eip-…`. */
  eips: string[];
}

/** Result of {@link changeEipsBandwidth}. */
export interface ChangeEipsBandwidthResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改公网IP带宽。Changes the bandwidth of addresses, `available` or `associated`. It takes effect at once, and billing follows.
 * Calls `GET /iaas/?action=ChangeEipsBandwidth`.
 *
 * @see https://docs.qingcloud.com/api/eip/dissociate_eips.html
 */
export const changeEipsBandwidth: QingCloudEndpoint<
  ChangeEipsBandwidthRequest,
  ChangeEipsBandwidthResponse,
  'signature'
> = {
  id: 'eip.changeEipsBandwidth',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/dissociate_eips.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeEipsBandwidth' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeEipsBandwidth']).optional(),
      zone: z.string(),
      bandwidth: z.number(),
      eips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link changeEipsBillingMode}. */
export interface ChangeEipsBillingModeRequest {
  /** Always `ChangeEipsBillingMode`; the client fills it in. */
  action?: 'ChangeEipsBillingMode' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** `bandwidth` or `traffic`. */
  billing_mode: 'bandwidth' | 'traffic';
  /** Group of addresses, `eipg-…`. */
  eip_group?: string | undefined;
  /** Public addresses, `eip-…`. */
  eips: string[];
}

/** Result of {@link changeEipsBillingMode}. */
export interface ChangeEipsBillingModeResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 修改公网IP计费模式。Changes how addresses are billed. Each address can change only once in 24 hours.
 * Calls `GET /iaas/?action=ChangeEipsBillingMode`.
 *
 * @see https://docs.qingcloud.com/api/eip/change_eips_billing_mode.html
 */
export const changeEipsBillingMode: QingCloudEndpoint<
  ChangeEipsBillingModeRequest,
  ChangeEipsBillingModeResponse,
  'signature'
> = {
  id: 'eip.changeEipsBillingMode',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/change_eips_billing_mode.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ChangeEipsBillingMode' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ChangeEipsBillingMode']).optional(),
      zone: z.string(),
      billing_mode: z.literal(['bandwidth', 'traffic']),
      eip_group: z.string().optional(),
      eips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link describeEips}. */
export interface DescribeEipsRequest {
  /** Always `DescribeEips`; the client fills it in. */
  action?: 'DescribeEips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only these addresses, `eip-…`. */
  eips?: string[] | undefined;
  /** Only those bound to this instance, `i-…`. */
  instance_id?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these states: `pending`, `available`, `associated`, `suspended`, `released`, `ceased`. */
  status?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns details of related resources. */
  verbose?: number | undefined;
}

/** Result of {@link describeEips}. */
export interface DescribeEipsResponse {
  /** Public addresses of this page. */
  eip_set?: EipSet[] | undefined;
  /** Addresses that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取公网IP列表。Lists public addresses; without filters all of them. An unknown id or state is an error.
 * Calls `GET /iaas/?action=DescribeEips`.
 *
 * @see https://docs.qingcloud.com/api/eip/describe_eips.html
 */
export const describeEips: QingCloudPagedEndpoint<
  DescribeEipsRequest,
  DescribeEipsResponse,
  'signature',
  EipSet,
  'offset' | 'limit'
> = {
  id: 'eip.describeEips',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/eip/describe_eips.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeEips' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.eip_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeEips']).optional(),
      zone: z.string(),
      eips: z.array(z.string()).optional(),
      instance_id: z.string().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ eip_set: z.array(eipSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link dissociateEips}. */
export interface DissociateEipsRequest {
  /** Always `DissociateEips`; the client fills it in. */
  action?: 'DissociateEips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Addresses in state `associated`, `eip-…`. */
  eips: string[];
}

/** Result of {@link dissociateEips}. */
export interface DissociateEipsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 解绑公网IP。Unbinds `associated` addresses; they become `available` again and stay billed.
 * Calls `GET /iaas/?action=DissociateEips`.
 *
 * @see https://docs.qingcloud.com/api/eip/dissociate_eips.html
 */
export const dissociateEips: QingCloudEndpoint<DissociateEipsRequest, DissociateEipsResponse, 'signature'> = {
  id: 'eip.dissociateEips',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/dissociate_eips.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DissociateEips' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DissociateEips']).optional(),
      zone: z.string(),
      eips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link modifyEipAttributes}. */
export interface ModifyEipAttributesRequest {
  /** Always `ModifyEipAttributes`; the client fills it in. */
  action?: 'ModifyEipAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Public address, `eip-…`. */
  eip: string;
  /** New name. */
  eip_name?: string | undefined;
}

/** Result of {@link modifyEipAttributes}. */
export interface ModifyEipAttributesResponse {
  /** Address that was changed, `eip-…`. */
  eip_id?: string | undefined;
}

/**
 * 修改公网IP属性。Changes name or description of one address, in any state.
 * Calls `GET /iaas/?action=ModifyEipAttributes`.
 *
 * @see https://docs.qingcloud.com/api/eip/modify_eip_attributes.html
 */
export const modifyEipAttributes: QingCloudEndpoint<
  ModifyEipAttributesRequest,
  ModifyEipAttributesResponse,
  'signature'
> = {
  id: 'eip.modifyEipAttributes',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/modify_eip_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyEipAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyEipAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      eip: z.string(),
      eip_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ eip_id: z.string().optional() }),
};

/** Input of {@link releaseEips}. */
export interface ReleaseEipsRequest {
  /** Always `ReleaseEips`; the client fills it in. */
  action?: 'ReleaseEips' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Addresses in state `available`, `eip-…`. */
  eips: string[];
}

/** Result of {@link releaseEips}. */
export interface ReleaseEipsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 释放公网IP。Gives `available` addresses back to the pool and ends their billing. Unbind first; a released address cannot be
 * recovered.
 * Calls `GET /iaas/?action=ReleaseEips`.
 *
 * @see https://docs.qingcloud.com/api/eip/release_eips.html
 */
export const releaseEips: QingCloudEndpoint<ReleaseEipsRequest, ReleaseEipsResponse, 'signature'> = {
  id: 'eip.releaseEips',
  family: 'eip',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/eip/release_eips.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ReleaseEips' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ReleaseEips']).optional(),
      zone: z.string(),
      eips: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};
