import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link deployAppVersion}. */
export interface DeployAppVersionRequest {
  /** Always `DeployAppVersion`; the client fills it in. */
  action?: 'DeployAppVersion' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app_id?: string | undefined;
  app_type?: string | undefined;
  charge_mode?: string | undefined;
  conf?: string | undefined;
  debug?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  version_id?: string | undefined;
}

/** Result of {@link deployAppVersion}. */
export interface DeployAppVersionResponse {
  app_id?: string | undefined;
  app_version?: string | undefined;
  cluster_id?: string | undefined;
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  node_count?: number | undefined;
  node_ids?: string[] | undefined;
  /** VxNet (private network), `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * DeployAppVersion.
 * Calls `GET /iaas/?action=DeployAppVersion`.
 *
 * @see https://docs.qingcloud.com/api/bot/DeployAppVersion.html
 */
export const deployAppVersion: QingCloudEndpoint<DeployAppVersionRequest, DeployAppVersionResponse, 'signature'> = {
  id: 'app.deployAppVersion',
  family: 'app',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/bot/DeployAppVersion.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'DeployAppVersion' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeployAppVersion']).optional(),
      zone: z.string(),
      app_id: z.string().optional(),
      app_type: z.string().optional(),
      charge_mode: z.string().optional(),
      conf: z.string().optional(),
      debug: z.number().optional(),
      owner: z.string().optional(),
      version_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      app_id: z.string().optional(),
      app_version: z.string().optional(),
      cluster_id: z.string().optional(),
      cluster_name: z.string().optional(),
      job_id: z.string().optional(),
      node_count: z.number().optional(),
      node_ids: z.array(z.string()).optional(),
      vxnet_id: z.string().optional(),
    }),
};

/** Input of {@link describeAppVersionAttachments}. */
export interface DescribeAppVersionAttachmentsRequest {
  /** Always `DescribeAppVersionAttachments`; the client fills it in. */
  action?: 'DescribeAppVersionAttachments' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  attachment_ids?: string[] | undefined;
  content_keys?: string[] | undefined;
  version_id?: string | undefined;
}

/** Result of {@link describeAppVersionAttachments}. */
export interface DescribeAppVersionAttachmentsResponse {
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  version_set?:
    | {
        attachment_id?: string | undefined;
        attachment_type?: string | undefined;
        category?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        filename?: string | undefined;
        filesize?: number | undefined;
        name?: string | undefined;
        /** User id of the owner, `usr-…`. */
        owner?: string | undefined;
        /** Resource of any kind, by its id. */
        resource_id?: string | undefined;
        /** Kind of resource, such as `instance` or `volume`. */
        resource_type?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        sub_category?: string | undefined;
      }[]
    | undefined;
}

/**
 * DescribeAppVersionAttachments.
 * Calls `GET /iaas/?action=DescribeAppVersionAttachments`.
 *
 * @see https://docs.qingcloud.com/api/bot/describe_app_version_attachments.html
 */
export const describeAppVersionAttachments: QingCloudEndpoint<
  DescribeAppVersionAttachmentsRequest,
  DescribeAppVersionAttachmentsResponse,
  'signature'
> = {
  id: 'app.describeAppVersionAttachments',
  family: 'app',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/bot/describe_app_version_attachments.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeAppVersionAttachments' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeAppVersionAttachments']).optional(),
      zone: z.string(),
      attachment_ids: z.array(z.string()).optional(),
      content_keys: z.array(z.string()).optional(),
      version_id: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      version_set: z
        .array(
          z.looseObject({
            attachment_id: z.string().optional(),
            attachment_type: z.string().optional(),
            category: z.string().optional(),
            create_time: z.string().optional(),
            filename: z.string().optional(),
            filesize: z.number().optional(),
            name: z.string().optional(),
            owner: z.string().optional(),
            resource_id: z.string().optional(),
            resource_type: z.string().optional(),
            status_time: z.string().optional(),
            sub_category: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link describeAppVersions}. */
export interface DescribeAppVersionsRequest {
  /** Always `DescribeAppVersions`; the client fills it in. */
  action?: 'DescribeAppVersions' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app_ids?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  name?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** User id of the owner, `usr-…`. */
  owner?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  status?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 1 | 0 | undefined;
  version_ids?: string[] | undefined;
}

/** Result of {@link describeAppVersions}. */
export interface DescribeAppVersionsResponse {
  /** Items that match, over all pages. */
  total_count?: number | undefined;
  version_set?:
    | {
        app_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        name?: string | undefined;
        resource_kit?: string | undefined;
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        version_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * DescribeAppVersions.
 * Calls `GET /iaas/?action=DescribeAppVersions`.
 *
 * @see https://docs.qingcloud.com/api/bot/describe_app_versions.html
 */
export const describeAppVersions: QingCloudPagedEndpoint<
  DescribeAppVersionsRequest,
  DescribeAppVersionsResponse,
  'signature',
  NonNullable<DescribeAppVersionsResponse['version_set']>[number],
  'offset' | 'limit'
> = {
  id: 'app.describeAppVersions',
  family: 'app',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/bot/describe_app_versions.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeAppVersions' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.version_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeAppVersions']).optional(),
      zone: z.string(),
      app_ids: z.array(z.string()).optional(),
      limit: z.number().optional(),
      name: z.string().optional(),
      offset: z.number().optional(),
      owner: z.string().optional(),
      reverse: z.string().optional(),
      sort_key: z.string().optional(),
      status: z.array(z.string()).optional(),
      verbose: z.literal([1, 0]).optional(),
      version_ids: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      total_count: z.number().optional(),
      version_set: z
        .array(
          z.looseObject({
            app_id: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            name: z.string().optional(),
            resource_kit: z.string().optional(),
            status: z.string().optional(),
            status_time: z.string().optional(),
            version_id: z.string().optional(),
          }),
        )
        .optional(),
    }),
};

/** Input of {@link describeApps}. */
export interface DescribeAppsRequest {
  /** Always `DescribeApps`; the client fills it in. */
  action?: 'DescribeApps' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  app?: string | undefined;
  app_name?: string | undefined;
  app_type?: string[] | undefined;
  category?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  status?: string[] | undefined;
  /** Tags, `tag-…`. */
  tags?: string[] | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: 1 | 0 | undefined;
  zones?: string[] | undefined;
}

/** Result of {@link describeApps}. */
export interface DescribeAppsResponse {
  app_set?:
    | {
        abstraction?: string | undefined;
        app_contract_status?: string | undefined;
        app_id?: string | undefined;
        app_instance_id?: string | undefined;
        app_name?: string | undefined;
        app_type?: string | undefined;
        auth_level?: number | undefined;
        category?: string | undefined;
        company_url?: string | undefined;
        contact?: string | undefined;
        cover_img?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        icon?: string | undefined;
        screenshots?: string[] | undefined;
        status?: string | undefined;
        /** Tags, `tag-…`. */
        tags?: string[] | undefined;
        terms_of_service?: string | undefined;
        terms_of_service_link?: string | undefined;
        url?: string | undefined;
        usage_instructions?: string | undefined;
        usage_instructions_link?: string | undefined;
        visibility?: string | undefined;
        zones?: string[] | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * DescribeApps.
 * Calls `GET /iaas/?action=DescribeApps`.
 *
 * @see https://docs.qingcloud.com/api/bot/describe_apps.html
 */
export const describeApps: QingCloudPagedEndpoint<
  DescribeAppsRequest,
  DescribeAppsResponse,
  'signature',
  NonNullable<DescribeAppsResponse['app_set']>[number],
  'offset' | 'limit'
> = {
  id: 'app.describeApps',
  family: 'app',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/bot/describe_apps.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeApps' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.app_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeApps']).optional(),
      zone: z.string(),
      app: z.string().optional(),
      app_name: z.string().optional(),
      app_type: z.array(z.string()).optional(),
      category: z.string().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      search_word: z.string().optional(),
      status: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
      verbose: z.literal([1, 0]).optional(),
      zones: z.array(z.string()).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      app_set: z
        .array(
          z.looseObject({
            abstraction: z.string().optional(),
            app_contract_status: z.string().optional(),
            app_id: z.string().optional(),
            app_instance_id: z.string().optional(),
            app_name: z.string().optional(),
            app_type: z.string().optional(),
            auth_level: z.number().optional(),
            category: z.string().optional(),
            company_url: z.string().optional(),
            contact: z.string().optional(),
            cover_img: z.string().optional(),
            description: z.string().optional(),
            icon: z.string().optional(),
            screenshots: z.array(z.string()).optional(),
            status: z.string().optional(),
            tags: z.array(z.string()).optional(),
            terms_of_service: z.string().optional(),
            terms_of_service_link: z.string().optional(),
            url: z.string().optional(),
            usage_instructions: z.string().optional(),
            usage_instructions_link: z.string().optional(),
            visibility: z.string().optional(),
            zones: z.array(z.string()).optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link getGlobalUniqueId}. */
export interface GetGlobalUniqueIdRequest {
  /** Always `GetGlobalUniqueId`; the client fills it in. */
  action?: 'GetGlobalUniqueId' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  user_id?: string | undefined;
}

/** Result of {@link getGlobalUniqueId}. */
export interface GetGlobalUniqueIdResponse {
  uuid?: string | undefined;
}

/**
 * GetGlobalUniqueId.
 * Calls `GET /iaas/?action=GetGlobalUniqueId`.
 *
 * @see https://docs.qingcloud.com/api/bot/describe_app_version_attachments.html
 */
export const getGlobalUniqueId: QingCloudEndpoint<GetGlobalUniqueIdRequest, GetGlobalUniqueIdResponse, 'signature'> = {
  id: 'app.getGlobalUniqueId',
  family: 'app',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/bot/describe_app_version_attachments.html',
  supplied: ['zone'],
  fixed: { action: 'GetGlobalUniqueId' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['GetGlobalUniqueId']).optional(),
      zone: z.string(),
      user_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ uuid: z.string().optional() }),
};
