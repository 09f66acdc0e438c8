import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Firewalls of this page. */
interface SecurityGroupSet {
  /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
  create_time?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
  /** Whether the newest rules are in effect: 0 not yet, 1 yes. */
  is_applied?: number | undefined;
  /** Whether it is the default firewall: 0 no, 1 yes. */
  is_default?: number | undefined;
  /** Resources that use it; only with `verbose` 1. */
  resources?:
    | {
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Name of the resource. */
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

/** Input of {@link applySecurityGroup}. */
export interface ApplySecurityGroupRequest {
  /** Always `ApplySecurityGroup`; the client fills it in. */
  action?: 'ApplySecurityGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Instances that get this firewall; without, all that already use it. */
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
 * 应用防火墙规则。Puts changed rules of a firewall into effect, or loads the firewall onto instances.
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
  /** Firewall that was created, `sg-…`. */
  security_group_id?: string | undefined;
}

/**
 * 创建防火墙。Creates a firewall without rules, which blocks every port until rules are added and applied.
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

/** Input of {@link deleteSecurityGroups}. */
export interface DeleteSecurityGroupsRequest {
  /** Always `DeleteSecurityGroups`; the client fills it in. */
  action?: 'DeleteSecurityGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Unused firewalls, `sg-…`. */
  security_groups: string[];
}

/** Result of {@link deleteSecurityGroups}. */
export interface DeleteSecurityGroupsResponse {
  /** Firewalls that were deleted, `sg-…`. */
  security_groups?: string[] | undefined;
}

/**
 * 删除防火墙。Deletes firewalls that no instance or router uses; give those another firewall first. The default firewall cannot be
 * deleted.
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
      security_groups: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ security_groups: z.array(z.string()).optional() }),
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
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Only these firewalls, `sg-…`. */
  security_groups?: string[] | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 also returns the resources that use each firewall (default 0). */
  verbose?: number | undefined;
}

/** Result of {@link describeSecurityGroups}. */
export interface DescribeSecurityGroupsResponse {
  /** Firewalls of this page. */
  security_group_set?: SecurityGroupSet[] | undefined;
  /** Firewalls that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取防火墙列表。Lists firewalls; without filters all of them. An unknown id is an error.
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
  /** New description. */
  description?: string | undefined;
  /** Firewall, `sg-…`. */
  security_group: string;
  /** New name. */
  security_group_name?: string | undefined;
}

/** Result of {@link modifySecurityGroupAttributes}. */
export interface ModifySecurityGroupAttributesResponse {
  /** Firewall that was changed, `sg-…`. */
  security_group_id?: string | undefined;
}

/**
 * 修改防火墙属性。Changes name or description of one firewall.
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
