import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link addProjectResourceItems}. */
export interface AddProjectResourceItemsRequest {
  /** Always `AddProjectResourceItems`; the client fills it in. */
  action?: 'AddProjectResourceItems' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Project that gets them, `pj-…`. */
  project_id: string;
  /** Resources to put in, by their ids. */
  resources: string[];
}

/** Result of {@link addProjectResourceItems}. */
export interface AddProjectResourceItemsResponse {
  /** Project that got them, `pj-…`. */
  project_id?: string | undefined;
  /** Resources that were put in, by their ids. */
  resource_ids?: string[] | undefined;
  /** Zone of the resources. */
  zone_id?: string | undefined;
}

/**
 * 添加项目资源。Puts resources into a project.
 * Calls `GET /iaas/?action=AddProjectResourceItems`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const addProjectResourceItems: QingCloudEndpoint<
  AddProjectResourceItemsRequest,
  AddProjectResourceItemsResponse,
  'signature'
> = {
  id: 'project.addProjectResourceItems',
  family: 'project',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'AddProjectResourceItems' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['AddProjectResourceItems']).optional(),
      zone: z.string(),
      project_id: z.string(),
      resources: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({
      project_id: z.string().optional(),
      resource_ids: z.array(z.string()).optional(),
      zone_id: z.string().optional(),
    }),
};

/** Input of {@link deleteProjectResourceItems}. */
export interface DeleteProjectResourceItemsRequest {
  /** Always `DeleteProjectResourceItems`; the client fills it in. */
  action?: 'DeleteProjectResourceItems' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Projects that lose them, `pj-…`. */
  project_id: string[];
  /** Resources to take out, by their ids. */
  resources: string[];
}

/** Result of {@link deleteProjectResourceItems}. */
export interface DeleteProjectResourceItemsResponse {
  /** Projects that lost them, `pj-…`. */
  project_id?: string[] | undefined;
  /** Resources that were taken out, by their ids. */
  resource_ids?: string[] | undefined;
  /** Zone of the resources. */
  zone_id?: string | undefined;
}

/**
 * 移除项目资源。Takes resources out of projects; the resources themselves stay.
 * Calls `GET /iaas/?action=DeleteProjectResourceItems`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const deleteProjectResourceItems: QingCloudEndpoint<
  DeleteProjectResourceItemsRequest,
  DeleteProjectResourceItemsResponse,
  'signature'
> = {
  id: 'project.deleteProjectResourceItems',
  family: 'project',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DeleteProjectResourceItems' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteProjectResourceItems']).optional(),
      zone: z.string(),
      project_id: z.array(z.string()).min(1),
      resources: z.array(z.string()).min(1),
    }),
  response: (z: Zod) =>
    z.looseObject({
      project_id: z.array(z.string()).optional(),
      resource_ids: z.array(z.string()).optional(),
      zone_id: z.string().optional(),
    }),
};

/** Input of {@link describeProjectResourceItems}. */
export interface DescribeProjectResourceItemsRequest {
  /** Always `DescribeProjectResourceItems`; the client fills it in. */
  action?: 'DescribeProjectResourceItems' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Whether to search all zones: 0 no, 1 yes. */
  in_global?: number | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those in these projects, `pj-…`. */
  project_ids?: string[] | undefined;
  /** Undocumented; the console sends it. */
  reserve?: number | undefined;
  /** Only these kinds of resource. */
  resource_types?: string[] | undefined;
  /** Only these resources, by their ids. */
  resources?: string[] | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeProjectResourceItems}. */
export interface DescribeProjectResourceItemsResponse {
  /** Resources of this page, each with its project. */
  project_resource_item_set?:
    | {
        /** When it was put into the project, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Properties of the entry, JSON. */
        meta?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Project, `pj-…`. */
        project_id?: string | undefined;
        /** Name of the project. */
        project_name?: string | undefined;
        /** Resource group behind the project, `rg-…`. */
        resource_group_id?: string | undefined;
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** Zone, such as `pek3`. */
        zone_id?: string | undefined;
      }[]
    | undefined;
  /** Resources that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取项目资源列表。Lists the resources that are in projects.
 * Calls `GET /iaas/?action=DescribeProjectResourceItems`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeProjectResourceItems: QingCloudPagedEndpoint<
  DescribeProjectResourceItemsRequest,
  DescribeProjectResourceItemsResponse,
  'signature',
  NonNullable<DescribeProjectResourceItemsResponse['project_resource_item_set']>[number],
  'offset' | 'limit'
> = {
  id: 'project.describeProjectResourceItems',
  family: 'project',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeProjectResourceItems' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.project_resource_item_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeProjectResourceItems']).optional(),
      zone: z.string(),
      in_global: z.number().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_ids: z.array(z.string()).optional(),
      reserve: z.number().optional(),
      resource_types: z.array(z.string()).optional(),
      resources: z.array(z.string()).optional(),
      sort_key: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      project_resource_item_set: z
        .array(
          z.looseObject({
            create_time: z.string().optional(),
            meta: z.string().optional(),
            owner: z.string().optional(),
            project_id: z.string().optional(),
            project_name: z.string().optional(),
            resource_group_id: z.string().optional(),
            resource_id: z.string().optional(),
            resource_type: z.string().optional(),
            root_user_id: z.string().optional(),
            zone_id: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeProjects}. */
export interface DescribeProjectsRequest {
  /** Always `DescribeProjects`; the client fills it in. */
  action?: 'DescribeProjects' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Only those with these ids, `pj-…`. */
  project_ids?: string[] | undefined;
  /** Whether to list projects of others that you were added to. */
  shared?: boolean | undefined;
  /** Only these states, such as `active`. */
  status?: string[] | undefined;
  /** Field to sort by, such as `create_time`. */
  sort_key?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
}

/** Result of {@link describeProjects}. */
export interface DescribeProjectsResponse {
  /** Projects of this page. */
  project_set?:
    | {
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about the project. */
        description?: string | undefined;
        /** Whether it can be used: 0 no, 1 yes. */
        enabled?: number | undefined;
        /** Properties of the project. */
        meta?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Name of the owner. */
        owner_name?: string | undefined;
        /** Project, `pj-…`. */
        project_id?: string | undefined;
        /** Name of the project. */
        project_name?: string | undefined;
        /** Resource group behind the project, `rg-…`. */
        resource_group_id?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        /** State, such as `active`. */
        status?: string | undefined;
      }[]
    | undefined;
  /** Projects that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询项目。Lists projects; without filters your own.
 * Calls `GET /iaas/?action=DescribeProjects`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/
 */
export const describeProjects: QingCloudPagedEndpoint<
  DescribeProjectsRequest,
  DescribeProjectsResponse,
  'signature',
  NonNullable<DescribeProjectsResponse['project_set']>[number],
  'offset' | 'limit'
> = {
  id: 'project.describeProjects',
  family: 'project',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/',
  supplied: ['zone'],
  fixed: { action: 'DescribeProjects' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.project_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeProjects']).optional(),
      zone: z.string(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      project_ids: z.array(z.string()).optional(),
      shared: z.boolean().optional(),
      status: z.array(z.string()).optional(),
      sort_key: z.string().optional(),
      reverse: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      project_set: z
        .array(
          z.looseObject({
            console_id: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            enabled: z.number().optional(),
            meta: z.string().optional(),
            owner: z.string().optional(),
            owner_name: z.string().optional(),
            project_id: z.string().optional(),
            project_name: z.string().optional(),
            resource_group_id: z.string().optional(),
            root_user_id: z.string().optional(),
            status: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};
