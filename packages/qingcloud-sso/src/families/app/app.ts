import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';

/** Input of {@link deployAppVersion}. */
export interface DeployAppVersionRequest {
  /** Always `DeployAppVersion`; the client fills it in. */
  action?: 'DeployAppVersion' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Application that the version belongs to, `app-…`. */
  app_id?: string | undefined;
  /** Kind of application, such as `cluster`. */
  app_type?: string | undefined;
  /** How to charge, such as `elastic` (pay as you go). */
  charge_mode?: string | undefined;
  /** Configuration of the cluster, JSON without white space, as its `config.json` demands. */
  conf: string;
  /** 1 deploys for development without the service fee; for developers of the application. */
  debug?: number | undefined;
  /** User that is to own the cluster, `usr-…`. */
  owner?: string | undefined;
  /** Version to deploy, `appv-…`. */
  version_id: string;
}

/** Result of {@link deployAppVersion}. */
export interface DeployAppVersionResponse {
  /** Application, `app-…`. */
  app_id?: string | undefined;
  /** Version that was deployed, `appv-…`. */
  app_version?: string | undefined;
  /** Cluster that is being made, `cl-…`. */
  cluster_id?: string | undefined;
  /** Name of the cluster. */
  cluster_name?: string | undefined;
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
  /** Number of nodes. */
  node_count?: number | undefined;
  /** Nodes of the cluster, `cln-…`. */
  node_ids?: string[] | undefined;
  /** Private network of the cluster, `vxnet-…`. */
  vxnet_id?: string | undefined;
}

/**
 * 部署应用版本。Deploys a version of an application as a new cluster. It is `pending`, then `active`; see `describeClusters`.
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
      conf: z.string(),
      debug: z.number().optional(),
      owner: z.string().optional(),
      version_id: z.string(),
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
  /** Attachments, `ca-…`: `resource_kit` from `describeAppVersions`. */
  attachment_ids: string[];
  /** Files: `config.json` (default), `cluster.json.mustache`, `locale/en.json`, `locale/zh-cn.json`. */
  content_keys?: string[] | undefined;
  /** Version that they belong to, `appv-…`. */
  version_id: string;
}

/** Result of {@link describeAppVersionAttachments}. */
export interface DescribeAppVersionAttachmentsResponse {
  /** Number of attachments. */
  total_count?: number | undefined;
  /** The SDK’s name for it; the page and its sample say `attachment_set`. */
  version_set?:
    | {
        /** Attachment, `ca-…`. */
        attachment_id?: string | undefined;
        /** Kind of file, such as `archive`. */
        attachment_type?: string | undefined;
        /** Category, such as `resource_kit`. */
        category?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Name of the file. */
        filename?: string | undefined;
        /** Size of the file, bytes. */
        filesize?: number | undefined;
        /** Name of the attachment. */
        name?: string | undefined;
        /** Who uploaded it, `usr-…`. */
        owner?: string | undefined;
        /** Version that it belongs to, `appv-…`. */
        resource_id?: string | undefined;
        /** Kind of that resource, `app_version`. */
        resource_type?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** Category below that, often empty. */
        sub_category?: string | undefined;
      }[]
    | undefined;
  /** Attachments with their files. */
  attachment_set?:
    | {
        /** Attachment, `ca-…`. */
        attachment_id?: string | undefined;
        /** Text of each file, by file name. */
        attachment_content?: Record<string, unknown> | undefined;
        /** Kind of file, such as `archive`. */
        attachment_type?: string | undefined;
        /** Category, such as `resource_kit`. */
        category?: string | undefined;
        /** Category below that, often empty. */
        sub_category?: string | undefined;
        /** Name of the file. */
        filename?: string | undefined;
        /** Size of the file, bytes. */
        filesize?: number | undefined;
        /** Who uploaded it, `usr-…`. */
        owner?: string | undefined;
        /** Version that it belongs to, `appv-…`. */
        resource_id?: string | undefined;
        /** Kind of that resource, `app_version`. */
        resource_type?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取应用版本配置文件。Returns the configuration files of a version. The `config.json` tells what `deployAppVersion` takes as `conf`.
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
      attachment_ids: z.array(z.string()).min(1),
      content_keys: z.array(z.string()).optional(),
      version_id: z.string(),
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
      attachment_set: z
        .array(
          z.looseObject({
            attachment_id: z.string().optional(),
            attachment_content: z.record(z.string(), z.unknown()).optional(),
            attachment_type: z.string().optional(),
            category: z.string().optional(),
            sub_category: z.string().optional(),
            filename: z.string().optional(),
            filesize: z.number().optional(),
            owner: z.string().optional(),
            resource_id: z.string().optional(),
            resource_type: z.string().optional(),
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
  /** Only versions of these applications, `app-…`. */
  app_ids?: string[] | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Only those with this name. */
  name?: string | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Only those of this user, `usr-…`. */
  owner?: string | undefined;
  /** Order: 0 ascending, 1 descending. */
  reverse?: string | undefined;
  /** Field to sort by; by default the time of creation. */
  sort_key?: string | undefined;
  /** Only these states, such as `active` or `suspended`. */
  status?: string[] | undefined;
  /** 1 adds details of related resources, 0 does not. */
  verbose?: 1 | 0 | undefined;
  /** Only these versions, `appv-…`. */
  version_ids?: string[] | undefined;
}

/** Result of {@link describeAppVersions}. */
export interface DescribeAppVersionsResponse {
  /** Versions that match, over all pages. */
  total_count?: number | undefined;
  /** Versions of this page. */
  version_set?:
    | {
        /** Application, `app-…`. */
        app_id?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about the version. */
        description?: string | undefined;
        /** Name of the version. */
        name?: string | undefined;
        /** Attachment with the configuration files, `ca-…`. */
        resource_kit?: string | undefined;
        /** State, such as `active` or `suspended`. */
        status?: string | undefined;
        /** When the state last changed, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        status_time?: string | undefined;
        /** Version of the application, `appv-…`. */
        version_id?: string | undefined;
      }[]
    | undefined;
}

/**
 * 获取应用版本列表。Lists versions of applications. Give at least one of `app_ids` and `version_ids`.
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
  /** Only this application, `app-…`. */
  app?: string | undefined;
  /** Only those with this name. */
  app_name?: string | undefined;
  /** Only these kinds: `web` (default), `image`, `cluster`, `license`, `sass`. */
  app_type?: string[] | undefined;
  /** Only this category, such as `database`, `bigdata`, `container` or `shield`. */
  category?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that name, summary or description contains. */
  search_word?: string | undefined;
  /** Only these states, such as `active`. */
  status?: string[] | undefined;
  /** Only those with one of these tags. */
  tags?: string[] | undefined;
  /** 1 adds further fields, 0 (default) does not. */
  verbose?: 1 | 0 | undefined;
  /** Only those that are offered in these zones. */
  zones?: string[] | undefined;
  /** Field to sort by. */
  sort_key?: string | undefined;
  /** 0 ascending, 1 descending. */
  reverse?: number | undefined;
}

/** Result of {@link describeApps}. */
export interface DescribeAppsResponse {
  /** Applications of this page. */
  app_set?:
    | {
        /** Summary of the application. */
        abstraction?: string | undefined;
        /** State of the contract with its developer. */
        app_contract_status?: string | undefined;
        /** Application, `app-…`. */
        app_id?: string | undefined;
        /** Instance of the application that you have bought. */
        app_instance_id?: string | undefined;
        /** Name of the application. */
        app_name?: string | undefined;
        /** Kind, such as `web`, `image` or `cluster`. */
        app_type?: string | undefined;
        /** Level of rights that it asks for. */
        auth_level?: number | undefined;
        /** Category, such as `database`. */
        category?: string | undefined;
        /** Home page of the developer’s company. */
        company_url?: string | undefined;
        /** How to reach the developer. */
        contact?: string | undefined;
        /** Cover picture. */
        cover_img?: string | undefined;
        /** Description of the application. */
        description?: string | undefined;
        /** Attachment with the icon, `ca-…`. */
        icon?: string | undefined;
        /** Attachments with the screenshots, `ca-…`. */
        screenshots?: string[] | undefined;
        /** State, such as `active`. */
        status?: string | undefined;
        /** Tags of the application. */
        tags?: string[] | undefined;
        /** Terms of service, text. */
        terms_of_service?: string | undefined;
        /** Address of the terms of service. */
        terms_of_service_link?: string | undefined;
        /** Address of the application. */
        url?: string | undefined;
        /** How to use it, text. */
        usage_instructions?: string | undefined;
        /** Address of the instructions. */
        usage_instructions_link?: string | undefined;
        /** `public` or `private`. */
        visibility?: string | undefined;
        /** Zones that it is offered in. */
        zones?: string[] | undefined;
      }[]
    | undefined;
  /** Applications that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 获取应用列表。Lists the applications of the AppCenter.
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
      sort_key: z.string().optional(),
      reverse: z.number().optional(),
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
  /** User to make it for, `usr-…`. */
  user_id?: string | undefined;
}

/** Result of {@link getGlobalUniqueId}. */
export interface GetGlobalUniqueIdResponse {
  /** The unique id. */
  uuid?: string | undefined;
}

/**
 * 获取全局唯一 ID。Returns a new unique id, for `global_uuid` in the `conf` of `deployAppVersion`.
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
