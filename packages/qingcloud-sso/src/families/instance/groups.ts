import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link applyInstanceGroup}. */
export interface ApplyInstanceGroupRequest {
  /** Always `ApplyInstanceGroup`; the client fills it in. */
  action?: 'ApplyInstanceGroup' | undefined;
  /** Instance group, `ig-…`. */
  instance_group?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link applyInstanceGroup}. */
export interface ApplyInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 应用云服务器组。Puts the placement of an instance group into effect.
 * Calls `GET /iaas/?action=ApplyInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const applyInstanceGroup: QingCloudEndpoint<ApplyInstanceGroupRequest, ApplyInstanceGroupResponse, 'signature'> =
  {
    id: 'instance.applyInstanceGroup',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'ApplyInstanceGroup' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['ApplyInstanceGroup']).optional(),
        instance_group: z.string().optional(),
        zone: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };

/** Input of {@link createInstanceGroups}. */
export interface CreateInstanceGroupsRequest {
  /** Always `CreateInstanceGroups`; the client fills it in. */
  action?: 'CreateInstanceGroups' | undefined;
  /** How many groups to create. */
  count?: number | undefined;
  /** Free text about the group. */
  description?: string | undefined;
  /** Name of the group. */
  instance_group_name?: string | undefined;
  /** Project to put it in, `pj-…`. */
  project_id?: string | undefined;
  /** `attract` onto the same host, `repel` onto different hosts. */
  relation: string;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link createInstanceGroups}. */
export interface CreateInstanceGroupsResponse {
  /** Groups that were created, `ig-…`. */
  instance_groups?: string[] | undefined;
  /** Job, if one was started; the page shows none. */
  job_id?: string | undefined;
}

/**
 * 创建云服务器组。Creates groups that place their instances together or apart.
 * Calls `GET /iaas/?action=CreateInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const createInstanceGroups: QingCloudEndpoint<
  CreateInstanceGroupsRequest,
  CreateInstanceGroupsResponse,
  'signature'
> = {
  id: 'instance.createInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'CreateInstanceGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateInstanceGroups']).optional(),
      count: z.number().optional(),
      description: z.string().optional(),
      instance_group_name: z.string().optional(),
      project_id: z.string().optional(),
      relation: z.string(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ instance_groups: z.array(z.string()).optional(), job_id: z.string().optional() }),
};

/** Input of {@link deleteInstanceGroups}. */
export interface DeleteInstanceGroupsRequest {
  /** Always `DeleteInstanceGroups`; the client fills it in. */
  action?: 'DeleteInstanceGroups' | undefined;
  /** Groups to delete, `ig-…`. */
  instance_groups: string[];
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link deleteInstanceGroups}. */
export interface DeleteInstanceGroupsResponse {
  /** Job, if one was started; the page shows none. */
  job_id?: string | undefined;
  /** Groups that were deleted, `ig-…`. */
  instance_groups?: string[] | undefined;
}

/**
 * 删除云服务器组。Deletes instance groups.
 * Calls `GET /iaas/?action=DeleteInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteInstanceGroups: QingCloudEndpoint<
  DeleteInstanceGroupsRequest,
  DeleteInstanceGroupsResponse,
  'signature'
> = {
  id: 'instance.deleteInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeleteInstanceGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteInstanceGroups']).optional(),
      instance_groups: z.array(z.string()).min(1),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ job_id: z.string().optional(), instance_groups: z.array(z.string()).optional() }),
};

/** Input of {@link describeInstanceGroups}. */
export interface DescribeInstanceGroupsRequest {
  /** Always `DescribeInstanceGroups`; the client fills it in. */
  action?: 'DescribeInstanceGroups' | undefined;
  /** Only those of this console. */
  console_id?: string | undefined;
  /** Only those with this name. */
  instance_group_name?: string | undefined;
  /** Only those with these ids, `ig-…`. */
  instance_groups?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of these users, `usr-…`. */
  owner?: string[] | undefined;
  /** Only those of this project, `pj-…`. */
  project_id?: string | undefined;
  /** Only this placement: `attract` or `repel`. */
  relation?: string[] | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
  /** Only those that this account pays for, `usr-…`. */
  root_user_id?: string | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only those with one of these tags, `tag-…`. */
  tags?: string[] | undefined;
  /** 1 adds details of related resources. */
  verbose?: number | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link describeInstanceGroups}. */
export interface DescribeInstanceGroupsResponse {
  /** Groups of this page. */
  instance_group_set?:
    | {
        /** Name of the instance group. */
        instance_group_name?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Tags that are on it. */
        tags?: string[] | undefined;
        /** Who manages it: `self` or a platform service. */
        controller?: string | undefined;
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Placement of the members: `attract` onto the same host, `repel` onto different hosts. */
        relation?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Instance group, `ig-…`. */
        instance_group_id?: string | undefined;
      }[]
    | undefined;
  /** Groups that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取云服务器组列表。Lists instance groups; without filters all of them.
 * Calls `GET /iaas/?action=DescribeInstanceGroups`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeInstanceGroups: QingCloudPagedEndpoint<
  DescribeInstanceGroupsRequest,
  DescribeInstanceGroupsResponse,
  'signature',
  NonNullable<DescribeInstanceGroupsResponse['instance_group_set']>[number],
  'offset' | 'limit'
> = {
  id: 'instance.describeInstanceGroups',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeInstanceGroups' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.instance_group_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeInstanceGroups']).optional(),
      console_id: z.string().optional(),
      instance_group_name: z.string().optional(),
      instance_groups: z.array(z.string()).optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.array(z.string()).optional(),
      project_id: z.string().optional(),
      relation: z.array(z.string()).optional(),
      reverse: z.number().optional(),
      root_user_id: z.string().optional(),
      search_word: z.string().optional(),
      sort_key: z.string().optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.number().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      instance_group_set: z
        .array(
          z.looseObject({
            instance_group_name: z.string().optional(),
            description: z.string().optional(),
            tags: z.array(z.string()).optional(),
            controller: z.string().optional(),
            console_id: z.string().optional(),
            root_user_id: z.string().optional(),
            create_time: z.string().optional(),
            relation: z.string().optional(),
            owner: z.string().optional(),
            instance_group_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyInstanceGroupAttributes}. */
export interface ModifyInstanceGroupAttributesRequest {
  /** Always `ModifyInstanceGroupAttributes`; the client fills it in. */
  action?: 'ModifyInstanceGroupAttributes' | undefined;
  /** New description. */
  description?: string | undefined;
  /** Instance group, `ig-…`. */
  instance_group?: string | undefined;
  /** New name. */
  instance_group_name?: string | undefined;
  /** New placement: `attract` or `repel`. */
  relation?: string | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link modifyInstanceGroupAttributes}. */
export interface ModifyInstanceGroupAttributesResponse {
  /** Job, if one was started. */
  job_id?: string | undefined;
}

/**
 * 修改云服务器组属性。Changes name, description or placement of an instance group.
 * Calls `GET /iaas/?action=ModifyInstanceGroupAttributes`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const modifyInstanceGroupAttributes: QingCloudEndpoint<
  ModifyInstanceGroupAttributesRequest,
  ModifyInstanceGroupAttributesResponse,
  'signature'
> = {
  id: 'instance.modifyInstanceGroupAttributes',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ModifyInstanceGroupAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyInstanceGroupAttributes']).optional(),
      description: z.string().optional(),
      instance_group: z.string().optional(),
      instance_group_name: z.string().optional(),
      relation: z.string().optional(),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link joinInstanceGroup}. */
export interface JoinInstanceGroupRequest {
  /** Always `JoinInstanceGroup`; the client fills it in. */
  action?: 'JoinInstanceGroup' | undefined;
  /** Group to join, `ig-…`. */
  instance_group: string;
  /** Instances that join, `i-…`. */
  instances: string[];
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link joinInstanceGroup}. */
export interface JoinInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将云服务器加入云服务器组。Adds instances to an instance group.
 * Calls `GET /iaas/?action=JoinInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const joinInstanceGroup: QingCloudEndpoint<JoinInstanceGroupRequest, JoinInstanceGroupResponse, 'signature'> = {
  id: 'instance.joinInstanceGroup',
  family: 'instance',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'JoinInstanceGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['JoinInstanceGroup']).optional(),
      instance_group: z.string(),
      instances: z.array(z.string()).min(1),
      zone: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link leaveInstanceGroup}. */
export interface LeaveInstanceGroupRequest {
  /** Always `LeaveInstanceGroup`; the client fills it in. */
  action?: 'LeaveInstanceGroup' | undefined;
  /** Group to leave, `ig-…`. */
  instance_group: string;
  /** Instances that leave, `i-…`. */
  instances: string[];
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
}

/** Result of {@link leaveInstanceGroup}. */
export interface LeaveInstanceGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 将云服务器移出云服务器组。Takes instances out of an instance group.
 * Calls `GET /iaas/?action=LeaveInstanceGroup`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const leaveInstanceGroup: QingCloudEndpoint<LeaveInstanceGroupRequest, LeaveInstanceGroupResponse, 'signature'> =
  {
    id: 'instance.leaveInstanceGroup',
    family: 'instance',
    method: 'GET',
    path: '/iaas/',
    host: 'api',
    auth: 'signature',
    body: 'none',
    retry: 'never',
    doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
    supplied: ['zone'],
    job: true,
    fixed: { action: 'LeaveInstanceGroup' },
    request: (z: Zod) =>
      z.strictObject({
        action: z.literal(['LeaveInstanceGroup']).optional(),
        instance_group: z.string(),
        instances: z.array(z.string()).min(1),
        zone: z.string().optional(),
      }),
    response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
  };
