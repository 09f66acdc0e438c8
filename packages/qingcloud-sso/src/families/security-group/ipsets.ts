import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link applySecurityGroupIPSets}. */
export interface ApplySecurityGroupIPSetsRequest {
  /** Always `ApplySecurityGroupIPSets`; the client fills it in. */
  action?: 'ApplySecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Sets of addresses or ports, `sgi-…`. */
  security_group_ipsets: string[];
}

/** Result of {@link applySecurityGroupIPSets}. */
export interface ApplySecurityGroupIPSetsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 应用防火墙IP/端口集合。Puts changed sets into effect on the firewalls that use them.
 * Calls `GET /iaas/?action=ApplySecurityGroupIPSets`.
 *
 * @see https://docs.qingcloud.com/api/sg/apply_security_group_ipsets.html
 */
export const applySecurityGroupIPSets: QingCloudEndpoint<
  ApplySecurityGroupIPSetsRequest,
  ApplySecurityGroupIPSetsResponse,
  'signature'
> = {
  id: 'security_group.applySecurityGroupIPSets',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/apply_security_group_ipsets.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplySecurityGroupIPSets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplySecurityGroupIPSets']).optional(),
      zone: z.string(),
      security_group_ipsets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createSecurityGroupIPSet}. */
export interface CreateSecurityGroupIPSetRequest {
  /** Always `CreateSecurityGroupIPSet`; the client fills it in. */
  action?: 'CreateSecurityGroupIPSet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** 0 addresses, 1 ports. */
  ipset_type: 0 | 1;
  /** Name of the set. */
  security_group_ipset_name?: string | undefined;
  /** Addresses or ports, such as `192.168.1.0/24` or `10000-15000`. */
  val: string;
}

/** Result of {@link createSecurityGroupIPSet}. */
export interface CreateSecurityGroupIPSetResponse {
  /** Set that was created, `sgi-…`. */
  security_group_ipset_id?: string | undefined;
}

/**
 * 创建防火墙IP/端口集合。Creates a set of addresses or ports that firewall rules can use.
 * Calls `GET /iaas/?action=CreateSecurityGroupIPSet`.
 *
 * @see https://docs.qingcloud.com/api/sg/create_security_group_ipset.html
 */
export const createSecurityGroupIPSet: QingCloudEndpoint<
  CreateSecurityGroupIPSetRequest,
  CreateSecurityGroupIPSetResponse,
  'signature'
> = {
  id: 'security_group.createSecurityGroupIPSet',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/create_security_group_ipset.html',
  supplied: ['zone'],
  fixed: { action: 'CreateSecurityGroupIPSet' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateSecurityGroupIPSet']).optional(),
      zone: z.string(),
      ipset_type: z.literal([0, 1]),
      security_group_ipset_name: z.string().optional(),
      val: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_ipset_id: z.string().optional() }),
};

/** Input of {@link deleteSecurityGroupIPSets}. */
export interface DeleteSecurityGroupIPSetsRequest {
  /** Always `DeleteSecurityGroupIPSets`; the client fills it in. */
  action?: 'DeleteSecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Unused sets, `sgi-…`. */
  security_group_ipsets: string[];
}

/** Result of {@link deleteSecurityGroupIPSets}. */
export interface DeleteSecurityGroupIPSetsResponse {
  /** Sets that were deleted, `sgi-…`. */
  security_group_ipsets?: string[] | undefined;
}

/**
 * 删除防火墙IP/端口集合。Deletes sets that no firewall uses any more.
 * Calls `GET /iaas/?action=DeleteSecurityGroupIPSets`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_group_ipsets.html
 */
export const deleteSecurityGroupIPSets: QingCloudEndpoint<
  DeleteSecurityGroupIPSetsRequest,
  DeleteSecurityGroupIPSetsResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroupIPSets',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_group_ipsets.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroupIPSets' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroupIPSets']).optional(),
      zone: z.string(),
      security_group_ipsets: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ security_group_ipsets: z.array(z.string()).optional() }),
};

/** Input of {@link describeSecurityGroupIPSets}. */
export interface DescribeSecurityGroupIPSetsRequest {
  /** Always `DescribeSecurityGroupIPSets`; the client fills it in. */
  action?: 'DescribeSecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Only this type: 0 addresses, 1 ports. */
  ipset_type?: 0 | 1 | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that the name contains. */
  security_group_ipset_name?: string | undefined;
  /** Only these sets, `sgi-…`. */
  security_group_ipsets?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns the resources that use each set. */
  verbose?: number | undefined;
}

/** Result of {@link describeSecurityGroupIPSets}. */
export interface DescribeSecurityGroupIPSetsResponse {
  /** Sets of this page. */
  security_group_ipset_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** 0 addresses, 1 ports. */
        ipset_type?: number | undefined;
        /** Set of addresses or ports, `sgi-…`. */
        security_group_ipset_id?: string | undefined;
        /** Name of the set. */
        security_group_ipset_name?: string | undefined;
        /** Addresses or ports of the set. */
        val?: string | undefined;
      }[]
    | undefined;
  /** Sets that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取防火墙IP/端口集合列表。Lists sets of addresses or ports; without filters all of them.
 * Calls `GET /iaas/?action=DescribeSecurityGroupIPSets`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_group_ipsets.html
 */
export const describeSecurityGroupIPSets: QingCloudPagedEndpoint<
  DescribeSecurityGroupIPSetsRequest,
  DescribeSecurityGroupIPSetsResponse,
  'signature',
  NonNullable<DescribeSecurityGroupIPSetsResponse['security_group_ipset_set']>[number],
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroupIPSets',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_group_ipsets.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroupIPSets' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_ipset_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroupIPSets']).optional(),
      zone: z.string(),
      ipset_type: z.literal([0, 1]).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      security_group_ipset_name: z.string().optional(),
      security_group_ipsets: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      security_group_ipset_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            description: z.string().optional(),
            ipset_type: z.number().optional(),
            security_group_ipset_id: z.string().optional(),
            security_group_ipset_name: z.string().optional(),
            val: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifySecurityGroupIPSetAttributes}. */
export interface ModifySecurityGroupIPSetAttributesRequest {
  /** Always `ModifySecurityGroupIPSetAttributes`; the client fills it in. */
  action?: 'ModifySecurityGroupIPSetAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** New description. */
  description?: string | undefined;
  /** Set of addresses or ports, `sgi-…`. */
  security_group_ipset: string;
  /** New name. */
  security_group_ipset_name?: string | undefined;
  /** New addresses or ports. */
  val?: string | undefined;
}

/** Result of {@link modifySecurityGroupIPSetAttributes}. */
export interface ModifySecurityGroupIPSetAttributesResponse {
  /** Set that was changed, `sgi-…`. */
  security_group_ipset_id?: string | undefined;
}

/**
 * 修改防火墙IP/端口集合属性。Changes name, description or content of one set. Changed content takes effect after
 * `applySecurityGroupIPSets`.
 * Calls `GET /iaas/?action=ModifySecurityGroupIPSetAttributes`.
 *
 * @see https://docs.qingcloud.com/api/sg/modify_security_group_ipset_attributes.html
 */
export const modifySecurityGroupIPSetAttributes: QingCloudEndpoint<
  ModifySecurityGroupIPSetAttributesRequest,
  ModifySecurityGroupIPSetAttributesResponse,
  'signature'
> = {
  id: 'security_group.modifySecurityGroupIPSetAttributes',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/modify_security_group_ipset_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifySecurityGroupIPSetAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifySecurityGroupIPSetAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      security_group_ipset: z.string(),
      security_group_ipset_name: z.string().optional(),
      val: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_ipset_id: z.string().optional() }),
};
