import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint, QingCloudPagedEndpoint } from '../../endpoint.js';
import { type Resource, resource } from './parts.js';

/** Input of {@link applyCacheParameterGroup}. */
export interface ApplyCacheParameterGroupRequest {
  /** Always `ApplyCacheParameterGroup`; the client fills it in. */
  action?: 'ApplyCacheParameterGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group: string;
  /** Cache services, `c-…`; all that are bound to the group when left out. */
  caches?: string[] | undefined;
}

/** Result of {@link applyCacheParameterGroup}. */
export interface ApplyCacheParameterGroupResponse {
  /** Job that does the work, `j-…`; wait for it with `jobs.wait`. */
  job_id?: string | undefined;
}

/**
 * 应用缓存配置组。Puts a parameter group into effect. Restarts the cache services: without persistence their data is lost.
 * Calls `GET /iaas/?action=ApplyCacheParameterGroup`.
 *
 * @see https://docs.qingcloud.com/api/cache/apply_cache_parameter_group.html
 */
export const applyCacheParameterGroup: QingCloudEndpoint<
  ApplyCacheParameterGroupRequest,
  ApplyCacheParameterGroupResponse,
  'signature'
> = {
  id: 'cache.applyCacheParameterGroup',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/apply_cache_parameter_group.html',
  supplied: ['zone'],
  job: true,
  fixed: { action: 'ApplyCacheParameterGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ApplyCacheParameterGroup']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      caches: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.string().optional() }),
};

/** Input of {@link createCacheParameterGroup}. */
export interface CreateCacheParameterGroupRequest {
  /** Always `CreateCacheParameterGroup`; the client fills it in. */
  action?: 'CreateCacheParameterGroup' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Name of the parameter group. */
  cache_parameter_group_name?: string | undefined;
  /** `redis2.8.17` or `memcached1.4.13` when documented. */
  cache_type: string;
}

/** Result of {@link createCacheParameterGroup}. */
export interface CreateCacheParameterGroupResponse {
  /** Parameter group, `cpg-…`. */
  cache_parameter_group_id?: string | undefined;
}

/**
 * 创建缓存配置组。Makes a parameter group for one engine.
 * Calls `GET /iaas/?action=CreateCacheParameterGroup`.
 *
 * @see https://docs.qingcloud.com/api/cache/create_cache_parameter_group.html
 */
export const createCacheParameterGroup: QingCloudEndpoint<
  CreateCacheParameterGroupRequest,
  CreateCacheParameterGroupResponse,
  'signature'
> = {
  id: 'cache.createCacheParameterGroup',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/create_cache_parameter_group.html',
  supplied: ['zone'],
  fixed: { action: 'CreateCacheParameterGroup' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['CreateCacheParameterGroup']).optional(),
      zone: z.string(),
      cache_parameter_group_name: z.string().optional(),
      cache_type: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};

/** Input of {@link deleteCacheParameterGroups}. */
export interface DeleteCacheParameterGroupsRequest {
  /** Always `DeleteCacheParameterGroups`; the client fills it in. */
  action?: 'DeleteCacheParameterGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter groups, `cpg-…`. */
  cache_parameter_groups: string[];
}

/** Result of {@link deleteCacheParameterGroups}. */
export interface DeleteCacheParameterGroupsResponse {
  /** Parameter groups, `cpg-…`. */
  parameter_groups?: string[] | undefined;
}

/**
 * 删除缓存配置组。Deletes parameter groups.
 * Calls `GET /iaas/?action=DeleteCacheParameterGroups`.
 *
 * @see https://docs.qingcloud.com/api/cache/delete_cache_parameter_groups.html
 */
export const deleteCacheParameterGroups: QingCloudEndpoint<
  DeleteCacheParameterGroupsRequest,
  DeleteCacheParameterGroupsResponse,
  'signature'
> = {
  id: 'cache.deleteCacheParameterGroups',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/delete_cache_parameter_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DeleteCacheParameterGroups' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DeleteCacheParameterGroups']).optional(),
      zone: z.string(),
      cache_parameter_groups: z.array(z.string()).min(1),
    }),
  response: (z: Zod) => z.looseObject({ parameter_groups: z.array(z.string()).optional() }),
};

/** Input of {@link describeCacheParameterGroups}. */
export interface DescribeCacheParameterGroupsRequest {
  /** Always `DescribeCacheParameterGroups`; the client fills it in. */
  action?: 'DescribeCacheParameterGroups' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter groups, `cpg-…`. */
  cache_parameter_groups?: string[] | undefined;
  /** Engine and version, such as `redis2.8.17`; some answers write it with a capital. */
  cache_type?: string | undefined;
  /** Items to return: 20 unless given, at most 100. */
  limit?: number | undefined;
  /** Items to skip, from 0. */
  offset?: number | undefined;
  /** Text that id or name contains. */
  search_word?: string | undefined;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheParameterGroups}. */
export interface DescribeCacheParameterGroupsResponse {
  /** Parameter groups on this page. */
  cache_parameter_group_set?:
    | {
        /** Parameter group, `cpg-…`. */
        cache_parameter_group_id?: string | undefined;
        /** Name of the parameter group. */
        cache_parameter_group_name?: string | undefined;
        /** Engine and version, such as `redis2.8.17`. */
        cache_type?: string | undefined;
        /** When it was made, UTC `YYYY-MM-DDThh:mm:ssZ`. */
        create_time?: string | undefined;
        /** Free text about it. */
        description?: string | undefined;
        /** Whether its changes are in effect: 0 not yet, 1 yes. */
        is_applied?: number | undefined;
        /** Whether it is the default group: 0 no, 1 yes. */
        is_default?: number | undefined;
        /** Resources that use the parameter group. */
        resources?: Resource[] | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询缓存配置组。Lists parameter groups, by id, engine or name.
 * Calls `GET /iaas/?action=DescribeCacheParameterGroups`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_parameter_groups.html
 */
export const describeCacheParameterGroups: QingCloudPagedEndpoint<
  DescribeCacheParameterGroupsRequest,
  DescribeCacheParameterGroupsResponse,
  'signature',
  NonNullable<DescribeCacheParameterGroupsResponse['cache_parameter_group_set']>[number],
  'offset' | 'limit'
> = {
  id: 'cache.describeCacheParameterGroups',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_cache_parameter_groups.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCacheParameterGroups' },
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 100,
    items: (answer) => answer.cache_parameter_group_set,
    total: (answer) => answer.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCacheParameterGroups']).optional(),
      zone: z.string(),
      cache_parameter_groups: z.array(z.string()).optional(),
      cache_type: z.string().optional(),
      limit: z.number().optional(),
      offset: z.number().optional(),
      search_word: z.string().optional(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_parameter_group_set: z
        .array(
          z.looseObject({
            cache_parameter_group_id: z.string().optional(),
            cache_parameter_group_name: z.string().optional(),
            cache_type: z.string().optional(),
            create_time: z.string().optional(),
            description: z.string().optional(),
            is_applied: z.number().optional(),
            is_default: z.number().optional(),
            resources: z.array(resource(z)).optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link describeCacheParameters}. */
export interface DescribeCacheParametersRequest {
  /** Always `DescribeCacheParameters`; the client fills it in. */
  action?: 'DescribeCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group: string;
  /** How much to return of each item: 0 brief, 1 in full. */
  verbose?: number | undefined;
}

/** Result of {@link describeCacheParameters}. */
export interface DescribeCacheParametersResponse {
  /** Parameters of the group. */
  cache_parameter_set?:
    | {
        /** Name of the parameter, such as `slowlog-log-slower-than`. */
        cache_parameter_name: string;
        /** Type of the value: `string` or `int`. */
        cache_parameter_type?: string | undefined;
        /** Value, always as text. */
        cache_parameter_value: string;
        /** Engine and version, such as `redis2.8.17`; some answers write it with a capital. */
        cache_type?: string | undefined;
        /** Whether it cannot be changed: 0 changeable, 1 read-only. */
        is_readonly?: number | undefined;
        /** Whether a change needs a restart: 0 no, 1 yes. */
        is_static?: number | undefined;
        /** Name in the configuration file, when it differs. */
        opt_name?: string | undefined;
        /** Type of the value. */
        parameter_type?: string | undefined;
        /** Version of the engine that has the parameter. */
        resource_version?: string | undefined;
        /** Allowed values: a list `yes,no` or a range `0-`. */
        value_range?: string | undefined;
      }[]
    | undefined;
  /** Items that match, over all pages. */
  total_count?: number | undefined;
}

/**
 * 查询缓存配置项。Lists all parameters of a group with their values and ranges.
 * Calls `GET /iaas/?action=DescribeCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/describe_cache_parameters.html
 */
export const describeCacheParameters: QingCloudEndpoint<
  DescribeCacheParametersRequest,
  DescribeCacheParametersResponse,
  'signature'
> = {
  id: 'cache.describeCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/api/cache/describe_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'DescribeCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['DescribeCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      verbose: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      cache_parameter_set: z
        .array(
          z.looseObject({
            cache_parameter_name: z.string(),
            cache_parameter_type: z.string().optional(),
            cache_parameter_value: z.string(),
            cache_type: z.string().optional(),
            is_readonly: z.number().optional(),
            is_static: z.number().optional(),
            opt_name: z.string().optional(),
            parameter_type: z.string().optional(),
            resource_version: z.string().optional(),
            value_range: z.string().optional(),
          }),
        )
        .optional(),
      total_count: z.number().optional(),
    }),
};

/** Input of {@link modifyCacheParameterGroupAttributes}. */
export interface ModifyCacheParameterGroupAttributesRequest {
  /** Always `ModifyCacheParameterGroupAttributes`; the client fills it in. */
  action?: 'ModifyCacheParameterGroupAttributes' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group: string;
  /** Name of the parameter group. */
  cache_parameter_group_name?: string | undefined;
  /** Free text about it. */
  description?: string | undefined;
}

/** Result of {@link modifyCacheParameterGroupAttributes}. */
export interface ModifyCacheParameterGroupAttributesResponse {
  /** Parameter group, `cpg-…`. */
  cache_parameter_group_id?: string | undefined;
}

/**
 * 修改缓存配置组属性。Changes name and description of a parameter group.
 * Calls `GET /iaas/?action=ModifyCacheParameterGroupAttributes`.
 *
 * @see https://docs.qingcloud.com/api/cache/modify_cache_parameter_group_attributes.html
 */
export const modifyCacheParameterGroupAttributes: QingCloudEndpoint<
  ModifyCacheParameterGroupAttributesRequest,
  ModifyCacheParameterGroupAttributesResponse,
  'signature'
> = {
  id: 'cache.modifyCacheParameterGroupAttributes',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/modify_cache_parameter_group_attributes.html',
  supplied: ['zone'],
  fixed: { action: 'ModifyCacheParameterGroupAttributes' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ModifyCacheParameterGroupAttributes']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      cache_parameter_group_name: z.string().optional(),
      description: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};

/** Input of {@link resetCacheParameters}. */
export interface ResetCacheParametersRequest {
  /** Always `ResetCacheParameters`; the client fills it in. */
  action?: 'ResetCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group: string;
  /** Names of the parameters; all of the group when left out. */
  cache_parameter_names?: string[] | undefined;
}

/** Result of {@link resetCacheParameters}. */
export interface ResetCacheParametersResponse {
  /** Parameter group, `cpg-…`. */
  cache_parameter_group_id?: string | undefined;
}

/**
 * 重置缓存配置项。Sets parameters back to the platform’s defaults. Apply the group afterwards.
 * Calls `GET /iaas/?action=ResetCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/reset_cache_parameters.html
 */
export const resetCacheParameters: QingCloudEndpoint<
  ResetCacheParametersRequest,
  ResetCacheParametersResponse,
  'signature'
> = {
  id: 'cache.resetCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/reset_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'ResetCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['ResetCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      cache_parameter_names: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};

/** Input of {@link updateCacheParameters}. */
export interface UpdateCacheParametersRequest {
  /** Always `UpdateCacheParameters`; the client fills it in. */
  action?: 'UpdateCacheParameters' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Parameter group, `cpg-…`. */
  cache_parameter_group: string;
  /** Parameters to change, by name and value. */
  parameters: {
    /** Name of the parameter. */
    cache_parameter_name: string;
    /** Type of the value; the page does not send it. */
    cache_parameter_type?: string | undefined;
    /** New value, as text. */
    cache_parameter_value: string;
    /** Engine; the page does not send it. */
    cache_type?: string | undefined;
    /** Of the answer: 0 changeable, 1 read-only; not sent. */
    is_readonly?: number | undefined;
    /** Of the answer: whether a change needs a restart; not sent. */
    is_static?: number | undefined;
    /** Of the answer: name in the configuration file; not sent. */
    opt_name?: string | undefined;
    /** Of the answer: type of the value; not sent. */
    parameter_type?: string | undefined;
    /** Of the answer: version of the engine; not sent. */
    resource_version?: string | undefined;
    /** Of the answer: allowed values; not sent. */
    value_range?: string | undefined;
  }[];
}

/** Result of {@link updateCacheParameters}. */
export interface UpdateCacheParametersResponse {
  /** Parameter group, `cpg-…`. */
  cache_parameter_group_id?: string | undefined;
}

/**
 * 更改缓存配置项。Changes values in a parameter group; apply the group afterwards.
 * Calls `GET /iaas/?action=UpdateCacheParameters`.
 *
 * @see https://docs.qingcloud.com/api/cache/update_cache_parameters.html
 */
export const updateCacheParameters: QingCloudEndpoint<
  UpdateCacheParametersRequest,
  UpdateCacheParametersResponse,
  'signature'
> = {
  id: 'cache.updateCacheParameters',
  family: 'cache',
  method: 'GET',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'none',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/cache/update_cache_parameters.html',
  supplied: ['zone'],
  fixed: { action: 'UpdateCacheParameters' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UpdateCacheParameters']).optional(),
      zone: z.string(),
      cache_parameter_group: z.string(),
      parameters: z
        .array(
          z.strictObject({
            cache_parameter_name: z.string(),
            cache_parameter_type: z.string().optional(),
            cache_parameter_value: z.string(),
            cache_type: z.string().optional(),
            is_readonly: z.number().optional(),
            is_static: z.number().optional(),
            opt_name: z.string().optional(),
            parameter_type: z.string().optional(),
            resource_version: z.string().optional(),
            value_range: z.string().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({ cache_parameter_group_id: z.string().optional() }),
};
