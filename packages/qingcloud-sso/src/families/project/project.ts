import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link addProjectResourceItems}. */
export interface AddProjectResourceItemsRequest {
  /** Always `AddProjectResourceItems`; the client fills it in. */
  action?: 'AddProjectResourceItems' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Project, `pj-…`. */
  project_id: string;
  resources: string[];
}

/** Result of {@link addProjectResourceItems}. */
export interface AddProjectResourceItemsResponse {
  /** Project, `pj-…`. */
  project_id?: string | undefined;
  /** Resources of any kind, by their ids. */
  resource_ids?: string[] | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

/**
 * AddProjectResourceItems.
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
      resources: z.array(z.string()),
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
  /** Project, `pj-…`. */
  project_id: string[];
  resources: string[];
}

/** Result of {@link deleteProjectResourceItems}. */
export interface DeleteProjectResourceItemsResponse {
  /** Project, `pj-…`. */
  project_id?: string[] | undefined;
  /** Resources of any kind, by their ids. */
  resource_ids?: string[] | undefined;
  /** Zone, such as `pek3`. */
  zone_id?: string | undefined;
}

/**
 * DeleteProjectResourceItems.
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
      project_id: z.array(z.string()),
      resources: z.array(z.string()),
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
  in_global?: number | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  project_ids?: string[] | undefined;
  reserve?: number | undefined;
  resource_types?: string[] | undefined;
  resources?: string[] | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeProjectResourceItems}. */
export interface DescribeProjectResourceItemsResponse {
  project_resource_item_set?:
    | {
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        meta?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Project, `pj-…`. */
        project_id?: string | undefined;
        project_name?: string | undefined;
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
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeProjectResourceItems.
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
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  project_ids?: string[] | undefined;
  shared?: string | undefined;
  status?: string[] | undefined;
}

/** Result of {@link describeProjects}. */
export interface DescribeProjectsResponse {
  project_set?:
    | {
        /** Console that it belongs to, such as `qingcloud`. */
        console_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        enabled?: number | undefined;
        meta?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        owner_name?: string | undefined;
        /** Project, `pj-…`. */
        project_id?: string | undefined;
        project_name?: string | undefined;
        resource_group_id?: string | undefined;
        /** Account that pays, `usr-…`. */
        root_user_id?: string | undefined;
        status?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeProjects.
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
      shared: z.string().optional(),
      status: z.array(z.string()).optional(),
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
