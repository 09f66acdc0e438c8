import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** SecurityGroupRuleSet. */
interface SecurityGroupRuleSet {
  /** Name of the action; the client fills it in. */
  action?: string | undefined;
  direction?: number | undefined;
  priority?: number | undefined;
  protocol?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  security_group_rule_id?: string | undefined;
  security_group_rule_name?: string | undefined;
  val1?: string | undefined;
  val2?: string | undefined;
  val3?: string | undefined;
}

const securityGroupRuleSet = (z: Zod) =>
  z.looseObject({
    action: z.string().optional(),
    direction: z.number().optional(),
    priority: z.number().optional(),
    protocol: z.string().optional(),
    security_group_id: z.string().optional(),
    security_group_rule_id: z.string().optional(),
    security_group_rule_name: z.string().optional(),
    val1: z.string().optional(),
    val2: z.string().optional(),
    val3: z.string().optional(),
  });

/** SecurityGroupSet. */
interface SecurityGroupSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  is_applied?: number | undefined;
  is_default?: number | undefined;
  resources?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        resource_name?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  /** Name of the firewall. */
  security_group_name?: string | undefined;
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
      }[]
    | undefined;
}

const securityGroupSet = (z: Zod) =>
  z.looseObject({
    create_time: z.string().optional(),
    description: z.string().optional(),
    is_applied: z.number().optional(),
    is_default: z.number().optional(),
    resources: z
      .array(
        z.looseObject({
          resource_id: z.string().optional(),
          resource_name: z.string().optional(),
          resource_type: z.string().optional(),
        }),
      )
      .optional(),
    security_group_id: z.string().optional(),
    security_group_name: z.string().optional(),
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
  });

/** Input of {@link addSecurityGroupRules}. */
export interface AddSecurityGroupRulesRequest {
  /** Always `AddSecurityGroupRules`; the client fills it in. */
  action?: 'AddSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  rules: {
    /** Name of the action; the client fills it in. */
    action?: 'accept' | 'drop' | undefined;
    direction?: 0 | 1 | undefined;
    priority?: number | undefined;
    protocol?: string | undefined;
    /** Firewall, `sg-…`. */
    security_group_id?: string | undefined;
    security_group_rule_id?: string | undefined;
    security_group_rule_name?: string | undefined;
    val1?: string | undefined;
    val2?: string | undefined;
    val3?: string | undefined;
  }[];
  /** Firewall, `sg-…`. */
  security_group: string;
}

/** Result of {@link addSecurityGroupRules}. */
export interface AddSecurityGroupRulesResponse {
  security_group_rules?: string[] | undefined;
}

/**
 * AddSecurityGroupRules.
 * Calls `GET /iaas/?action=AddSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/add_security_group_rules.html
 */
export const addSecurityGroupRules: QingCloudEndpoint<
  AddSecurityGroupRulesRequest,
  AddSecurityGroupRulesResponse,
  'signature'
> = {
  id: 'security_group.addSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/add_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'AddSecurityGroupRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddSecurityGroupRules']).optional(),
      zone: z.string(),
      rules: z.array(
        z.strictObject({
          action: z.literal(['accept', 'drop']).optional(),
          direction: z.literal([0, 1]).optional(),
          priority: z.number().optional(),
          protocol: z.string().optional(),
          security_group_id: z.string().optional(),
          security_group_rule_id: z.string().optional(),
          security_group_rule_name: z.string().optional(),
          val1: z.string().optional(),
          val2: z.string().optional(),
          val3: z.string().optional(),
        }),
      ),
      security_group: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rules: z.array(z.string()).optional() }),
};

/** Input of {@link applySecurityGroup}. */
export interface ApplySecurityGroupRequest {
  /** Always `ApplySecurityGroup`; the client fills it in. */
  action?: 'ApplySecurityGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances, `i-…`. */
  instances?: string[] | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
}

/** Result of {@link applySecurityGroup}. */
export interface ApplySecurityGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplySecurityGroup.
 * Calls `GET /iaas/?action=ApplySecurityGroup`.
 *
 * @see https://docs.qingcloud.com/api/sg/apply_security_group.html
 */
export const applySecurityGroup: QingCloudEndpoint<ApplySecurityGroupRequest, ApplySecurityGroupResponse, 'signature'> =
  {
    id: 'security_group.applySecurityGroup',
    family: 'security-group',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/api/sg/apply_security_group.html',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'ApplySecurityGroup' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['ApplySecurityGroup']).optional(),
        zone: z.string(),
        instances: z.array(z.string()).optional(),
        security_group: z.string(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link applySecurityGroupIPSets}. */
export interface ApplySecurityGroupIPSetsRequest {
  /** Always `ApplySecurityGroupIPSets`; the client fills it in. */
  action?: 'ApplySecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  security_group_ipsets: string[];
}

/** Result of {@link applySecurityGroupIPSets}. */
export interface ApplySecurityGroupIPSetsResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * ApplySecurityGroupIPSets.
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
      security_group_ipsets: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createSecurityGroup}. */
export interface CreateSecurityGroupRequest {
  /** Always `CreateSecurityGroup`; the client fills it in. */
  action?: 'CreateSecurityGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the firewall. */
  security_group_name?: string | undefined;
}

/** Result of {@link createSecurityGroup}. */
export interface CreateSecurityGroupResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
}

/**
 * CreateSecurityGroup.
 * Calls `GET /iaas/?action=CreateSecurityGroup`.
 *
 * @see https://docs.qingcloud.com/api/sg/create_security_group.html
 */
export const createSecurityGroup: QingCloudEndpoint<
  CreateSecurityGroupRequest,
  CreateSecurityGroupResponse,
  'signature'
> = {
  id: 'security_group.createSecurityGroup',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/create_security_group.html',
  supplied: ['zone'],
  fixed: { action: 'CreateSecurityGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateSecurityGroup']).optional(),
      zone: z.string(),
      security_group_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_id: z.string().optional() }),
};

/** Input of {@link createSecurityGroupIPSet}. */
export interface CreateSecurityGroupIPSetRequest {
  /** Always `CreateSecurityGroupIPSet`; the client fills it in. */
  action?: 'CreateSecurityGroupIPSet' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  ipset_type: 0 | 1;
  security_group_ipset_name?: string | undefined;
  val: string;
}

/** Result of {@link createSecurityGroupIPSet}. */
export interface CreateSecurityGroupIPSetResponse {
  security_group_ipset_id?: string | undefined;
}

/**
 * CreateSecurityGroupIPSet.
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

/** Input of {@link createSecurityGroupSnapshot}. */
export interface CreateSecurityGroupSnapshotRequest {
  /** Always `CreateSecurityGroupSnapshot`; the client fills it in. */
  action?: 'CreateSecurityGroupSnapshot' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  name?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
}

/** Result of {@link createSecurityGroupSnapshot}. */
export interface CreateSecurityGroupSnapshotResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  security_group_snapshot_id?: string | undefined;
}

/**
 * CreateSecurityGroupSnapshot.
 * Calls `GET /iaas/?action=CreateSecurityGroupSnapshot`.
 *
 * @see https://docs.qingcloud.com/api/sg/create_security_group_snapshot.html
 */
export const createSecurityGroupSnapshot: QingCloudEndpoint<
  CreateSecurityGroupSnapshotRequest,
  CreateSecurityGroupSnapshotResponse,
  'signature'
> = {
  id: 'security_group.createSecurityGroupSnapshot',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/create_security_group_snapshot.html',
  supplied: ['zone'],
  fixed: { action: 'CreateSecurityGroupSnapshot' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateSecurityGroupSnapshot']).optional(),
      zone: z.string(),
      name: z.string().optional(),
      security_group: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ security_group_id: z.string().optional(), security_group_snapshot_id: z.string().optional() }),
};

/** Input of {@link deleteSecurityGroupIPSets}. */
export interface DeleteSecurityGroupIPSetsRequest {
  /** Always `DeleteSecurityGroupIPSets`; the client fills it in. */
  action?: 'DeleteSecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  security_group_ipsets: string[];
}

/** Result of {@link deleteSecurityGroupIPSets}. */
export interface DeleteSecurityGroupIPSetsResponse {
  security_group_ipsets?: string[] | undefined;
}

/**
 * DeleteSecurityGroupIPSets.
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
      security_group_ipsets: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ security_group_ipsets: z.array(z.string()).optional() }),
};

/** Input of {@link deleteSecurityGroupRules}. */
export interface DeleteSecurityGroupRulesRequest {
  /** Always `DeleteSecurityGroupRules`; the client fills it in. */
  action?: 'DeleteSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  security_group_rules: string[];
}

/** Result of {@link deleteSecurityGroupRules}. */
export interface DeleteSecurityGroupRulesResponse {
  security_group_rules?: string[] | undefined;
}

/**
 * DeleteSecurityGroupRules.
 * Calls `GET /iaas/?action=DeleteSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_group_rules.html
 */
export const deleteSecurityGroupRules: QingCloudEndpoint<
  DeleteSecurityGroupRulesRequest,
  DeleteSecurityGroupRulesResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroupRules' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroupRules']).optional(),
      zone: z.string(),
      security_group_rules: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rules: z.array(z.string()).optional() }),
};

/** Input of {@link deleteSecurityGroupSnapshots}. */
export interface DeleteSecurityGroupSnapshotsRequest {
  /** Always `DeleteSecurityGroupSnapshots`; the client fills it in. */
  action?: 'DeleteSecurityGroupSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  security_group_snapshots: string[];
}

/** Result of {@link deleteSecurityGroupSnapshots}. */
export interface DeleteSecurityGroupSnapshotsResponse {
  security_group_snapshots?: string[] | undefined;
}

/**
 * DeleteSecurityGroupSnapshots.
 * Calls `GET /iaas/?action=DeleteSecurityGroupSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_group_snapshots.html
 */
export const deleteSecurityGroupSnapshots: QingCloudEndpoint<
  DeleteSecurityGroupSnapshotsRequest,
  DeleteSecurityGroupSnapshotsResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroupSnapshots',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_group_snapshots.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroupSnapshots' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroupSnapshots']).optional(),
      zone: z.string(),
      security_group_snapshots: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ security_group_snapshots: z.array(z.string()).optional() }),
};

/** Input of {@link deleteSecurityGroups}. */
export interface DeleteSecurityGroupsRequest {
  /** Always `DeleteSecurityGroups`; the client fills it in. */
  action?: 'DeleteSecurityGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  security_groups: string[];
}

/** Result of {@link deleteSecurityGroups}. */
export interface DeleteSecurityGroupsResponse {
  security_groups?: string[] | undefined;
}

/**
 * DeleteSecurityGroups.
 * Calls `GET /iaas/?action=DeleteSecurityGroups`.
 *
 * @see https://docs.qingcloud.com/api/sg/delete_security_groups.html
 */
export const deleteSecurityGroups: QingCloudEndpoint<
  DeleteSecurityGroupsRequest,
  DeleteSecurityGroupsResponse,
  'signature'
> = {
  id: 'security_group.deleteSecurityGroups',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/delete_security_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteSecurityGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteSecurityGroups']).optional(),
      zone: z.string(),
      security_groups: z.array(z.string()),
    }),
  response: (z: Zod) => z.looseObject({ security_groups: z.array(z.string()).optional() }),
};

/** Input of {@link describeSecurityGroupIPSets}. */
export interface DescribeSecurityGroupIPSetsRequest {
  /** Always `DescribeSecurityGroupIPSets`; the client fills it in. */
  action?: 'DescribeSecurityGroupIPSets' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  ipset_type?: 0 | 1 | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  security_group_ipset_name?: string | undefined;
  security_group_ipsets?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeSecurityGroupIPSets}. */
export interface DescribeSecurityGroupIPSetsResponse {
  security_group_ipset_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        ipset_type?: number | undefined;
        security_group_ipset_id?: string | undefined;
        security_group_ipset_name?: string | undefined;
        val?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeSecurityGroupIPSets.
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

/** Input of {@link describeSecurityGroupRules}. */
export interface DescribeSecurityGroupRulesRequest {
  /** Always `DescribeSecurityGroupRules`; the client fills it in. */
  action?: 'DescribeSecurityGroupRules' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  direction?: 0 | 1 | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  security_group_rules?: string[] | undefined;
}

/** Result of {@link describeSecurityGroupRules}. */
export interface DescribeSecurityGroupRulesResponse {
  security_group_rule_set?: SecurityGroupRuleSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeSecurityGroupRules.
 * Calls `GET /iaas/?action=DescribeSecurityGroupRules`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_group_rules.html
 */
export const describeSecurityGroupRules: QingCloudPagedEndpoint<
  DescribeSecurityGroupRulesRequest,
  DescribeSecurityGroupRulesResponse,
  'signature',
  SecurityGroupRuleSet,
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroupRules',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_group_rules.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroupRules' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_rule_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroupRules']).optional(),
      zone: z.string(),
      direction: z.literal([0, 1]).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      security_group: z.string().optional(),
      security_group_rules: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      security_group_rule_set: z.array(securityGroupRuleSet(z)).optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeSecurityGroupSnapshots}. */
export interface DescribeSecurityGroupSnapshotsRequest {
  /** Always `DescribeSecurityGroupSnapshots`; the client fills it in. */
  action?: 'DescribeSecurityGroupSnapshots' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  security_group_snapshots?: string[] | undefined;
}

/** Result of {@link describeSecurityGroupSnapshots}. */
export interface DescribeSecurityGroupSnapshotsResponse {
  security_group_snapshot_set?:
    | {
        group_id?: string | undefined;
        rules?: SecurityGroupRuleSet[] | undefined;
        security_group_snapshot_id?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeSecurityGroupSnapshots.
 * Calls `GET /iaas/?action=DescribeSecurityGroupSnapshots`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_group_snapshots.html
 */
export const describeSecurityGroupSnapshots: QingCloudPagedEndpoint<
  DescribeSecurityGroupSnapshotsRequest,
  DescribeSecurityGroupSnapshotsResponse,
  'signature',
  NonNullable<DescribeSecurityGroupSnapshotsResponse['security_group_snapshot_set']>[number],
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroupSnapshots',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_group_snapshots.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroupSnapshots' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_snapshot_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroupSnapshots']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      project_id: z.string().optional(),
      reverse: z.number().optional(),
      security_group: z.string(),
      security_group_snapshots: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      security_group_snapshot_set: z
        .array(
          z.looseObject({
            group_id: z.string().optional(),
            rules: z.array(securityGroupRuleSet(z)).optional(),
            security_group_snapshot_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeSecurityGroups}. */
export interface DescribeSecurityGroupsRequest {
  /** Always `DescribeSecurityGroups`; the client fills it in. */
  action?: 'DescribeSecurityGroups' | undefined;
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
  /** Text that id or name contains. */
  search_word?: string | undefined;
  security_groups?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeSecurityGroups}. */
export interface DescribeSecurityGroupsResponse {
  security_group_set?: SecurityGroupSet[] | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeSecurityGroups.
 * Calls `GET /iaas/?action=DescribeSecurityGroups`.
 *
 * @see https://docs.qingcloud.com/api/sg/describe_security_groups.html
 */
export const describeSecurityGroups: QingCloudPagedEndpoint<
  DescribeSecurityGroupsRequest,
  DescribeSecurityGroupsResponse,
  'signature',
  SecurityGroupSet,
  'offset' | 'limit'
> = {
  id: 'security_group.describeSecurityGroups',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/sg/describe_security_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeSecurityGroups' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.security_group_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeSecurityGroups']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_id: z.string().optional(),
      search_word: z.string().optional(),
      security_groups: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ security_group_set: z.array(securityGroupSet(z)).optional(), total_count: z.number().optional() }),
};

/** Input of {@link modifySecurityGroupAttributes}. */
export interface ModifySecurityGroupAttributesRequest {
  /** Always `ModifySecurityGroupAttributes`; the client fills it in. */
  action?: 'ModifySecurityGroupAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  /** Name of the firewall. */
  security_group_name?: string | undefined;
}

/** Result of {@link modifySecurityGroupAttributes}. */
export interface ModifySecurityGroupAttributesResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
}

/**
 * ModifySecurityGroupAttributes.
 * Calls `GET /iaas/?action=ModifySecurityGroupAttributes`.
 *
 * @see https://docs.qingcloud.com/api/sg/modify_security_group_attributes.html
 */
export const modifySecurityGroupAttributes: QingCloudEndpoint<
  ModifySecurityGroupAttributesRequest,
  ModifySecurityGroupAttributesResponse,
  'signature'
> = {
  id: 'security_group.modifySecurityGroupAttributes',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/modify_security_group_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifySecurityGroupAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifySecurityGroupAttributes']).optional(),
      zone: z.string(),
      description: z.string().optional(),
      security_group: z.string(),
      security_group_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_id: z.string().optional() }),
};

/** Input of {@link modifySecurityGroupIPSetAttributes}. */
export interface ModifySecurityGroupIPSetAttributesRequest {
  /** Always `ModifySecurityGroupIPSetAttributes`; the client fills it in. */
  action?: 'ModifySecurityGroupIPSetAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  security_group_ipset: string;
  security_group_ipset_name?: string | undefined;
  val?: string | undefined;
}

/** Result of {@link modifySecurityGroupIPSetAttributes}. */
export interface ModifySecurityGroupIPSetAttributesResponse {
  security_group_ipset_id?: string | undefined;
}

/**
 * ModifySecurityGroupIPSetAttributes.
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

/** Input of {@link modifySecurityGroupRuleAttributes}. */
export interface ModifySecurityGroupRuleAttributesRequest {
  /** Always `ModifySecurityGroupRuleAttributes`; the client fills it in. */
  action?: 'ModifySecurityGroupRuleAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  direction?: 0 | 1 | undefined;
  priority?: number | undefined;
  protocol?: string | undefined;
  rule_action?: 'accept' | 'drop' | undefined;
  /** Firewall, `sg-…`. */
  security_group?: string | undefined;
  security_group_rule: string;
  security_group_rule_name?: string | undefined;
  val1?: string | undefined;
  val2?: string | undefined;
  val3?: string | undefined;
}

/** Result of {@link modifySecurityGroupRuleAttributes}. */
export interface ModifySecurityGroupRuleAttributesResponse {
  security_group_rule_id?: string | undefined;
}

/**
 * ModifySecurityGroupRuleAttributes.
 * Calls `GET /iaas/?action=ModifySecurityGroupRuleAttributes`.
 *
 * @see https://docs.qingcloud.com/api/sg/modify_security_group_rule_attributes.html
 */
export const modifySecurityGroupRuleAttributes: QingCloudEndpoint<
  ModifySecurityGroupRuleAttributesRequest,
  ModifySecurityGroupRuleAttributesResponse,
  'signature'
> = {
  id: 'security_group.modifySecurityGroupRuleAttributes',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/modify_security_group_rule_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifySecurityGroupRuleAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifySecurityGroupRuleAttributes']).optional(),
      zone: z.string(),
      direction: z.literal([0, 1]).optional(),
      priority: z.number().optional(),
      protocol: z.string().optional(),
      rule_action: z.literal(['accept', 'drop']).optional(),
      security_group: z.string().optional(),
      security_group_rule: z.string(),
      security_group_rule_name: z.string().optional(),
      val1: z.string().optional(),
      val2: z.string().optional(),
      val3: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ security_group_rule_id: z.string().optional() }),
};

/** Input of {@link rollbackSecurityGroup}. */
export interface RollbackSecurityGroupRequest {
  /** Always `RollbackSecurityGroup`; the client fills it in. */
  action?: 'RollbackSecurityGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  security_group_snapshot: string;
}

/** Result of {@link rollbackSecurityGroup}. */
export interface RollbackSecurityGroupResponse {
  /** Firewall, `sg-…`. */
  security_group_id?: string | undefined;
  security_group_snapshot_id?: string | undefined;
}

/**
 * RollbackSecurityGroup.
 * Calls `GET /iaas/?action=RollbackSecurityGroup`.
 *
 * @see https://docs.qingcloud.com/api/sg/rollback_security_group.html
 */
export const rollbackSecurityGroup: QingCloudEndpoint<
  RollbackSecurityGroupRequest,
  RollbackSecurityGroupResponse,
  'signature'
> = {
  id: 'security_group.rollbackSecurityGroup',
  family: 'security-group',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/sg/rollback_security_group.html',
  supplied: ['zone'],
  fixed: { action: 'RollbackSecurityGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['RollbackSecurityGroup']).optional(),
      zone: z.string(),
      security_group: z.string(),
      security_group_snapshot: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({ security_group_id: z.string().optional(), security_group_snapshot_id: z.string().optional() }),
};
