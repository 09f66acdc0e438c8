import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Aggregations. */
interface Aggregation {
  /** Name of the aggregation. */
  key?: string | undefined;
  /** How many it shows at most. */
  max?: number | undefined;
  /** Path that a tap opens. */
  path?: string | undefined;
  /** Field value by which it is ordered, descending. */
  sort?: number | undefined;
  /** Hint shown with it. */
  tip?: string | undefined;
  /** Title shown. */
  title?: string | undefined;
  /** Kind of jump; 0 within the mini program is the only one documented. */
  type?: number | undefined;
}

const aggregation = (z: Zod) =>
  z.strictObject({
    key: z.string().optional(),
    max: z.number().optional(),
    path: z.string().optional(),
    sort: z.number().optional(),
    tip: z.string().optional(),
    title: z.string().optional(),
    type: z.number().optional(),
  });

/** Choices of the filter. */
interface Pluginselect {
  /** Name of the choice in the search. */
  key?: string | undefined;
  /** Options of the choice. */
  options?:
    | {
        /** Options one level below. */
        children?:
          | {
              /** Options one level below. */
              children?:
                | {
                    /** Text of the option. */
                    text?: string | undefined;
                    /** Value of the option. */
                    value?: string | undefined;
                  }[]
                | undefined;
              /** Text of the option. */
              text?: string | undefined;
              /** Value of the option. */
              value?: string | undefined;
            }[]
          | undefined;
        /** Text of the option. */
        text?: string | undefined;
        /** Value of the option. */
        value?: string | undefined;
      }[]
    | undefined;
  /** Text shown. */
  text?: string | undefined;
  /** Kind of the choice; values undocumented. */
  type?: string | undefined;
  /** Value chosen at first. */
  value?: string | undefined;
}

const pluginselect = (z: Zod) =>
  z.strictObject({
    key: z.string().optional(),
    options: z
      .array(
        z.strictObject({
          children: z
            .array(
              z.strictObject({
                children: z
                  .array(z.strictObject({ text: z.string().optional(), value: z.string().optional() }))
                  .optional(),
                text: z.string().optional(),
                value: z.string().optional(),
              }),
            )
            .optional(),
          text: z.string().optional(),
          value: z.string().optional(),
        }),
      )
      .optional(),
    text: z.string().optional(),
    type: z.string().optional(),
    value: z.string().optional(),
  });

/** Input of {@link addAggregations}. */
export interface AddAggregationsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Aggregations. */
  aggregations?: Aggregation[] | undefined;
}

/** Result of {@link addAggregations}. */
export type AddAggregationsResponse = NoFields;

/**
 * 新增聚合信息。Adds aggregations, which group results on the search page.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchAggregation.php
 */
export const addAggregations: BaiduEndpoint<AddAggregationsRequest, AddAggregationsResponse, 'app'> = {
  id: 'app.search-plugin.addSearchAggregation',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/aggregation/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchAggregation.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      mapp_type: z.number().optional(),
      aggregations: z.array(aggregation(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteAggregations}. */
export interface DeleteAggregationsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Names of the aggregations. */
  aggregation_keys?: string[] | undefined;
}

/** Result of {@link deleteAggregations}. */
export type DeleteAggregationsResponse = NoFields;

/**
 * 删除聚合信息。Deletes aggregations by their names.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchAggregation.php
 */
export const deleteAggregations: BaiduEndpoint<DeleteAggregationsRequest, DeleteAggregationsResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchAggregation',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/aggregation/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchAggregation.php',
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string().optional(), aggregation_keys: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listAggregations}. */
export interface ListAggregationsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Names of aggregations, separated by commas. */
  aggregation_keys: string;
  /** Page of the list. */
  page_num: string;
  /** Entries on a page. */
  page_size: string;
}

/** Result of {@link listAggregations}. */
export interface ListAggregationsResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询聚合信息。Lists aggregations by their names. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/aggregation/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchAggregation.php
 */
export const listAggregations: BaiduEndpoint<ListAggregationsRequest, ListAggregationsResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchAggregation',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/aggregation/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchAggregation.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string(), aggregation_keys: z.string(), page_num: z.string(), page_size: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateAggregations}. */
export interface UpdateAggregationsRequest {
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Aggregations. */
  aggregations?: Aggregation[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateAggregations}. */
export type UpdateAggregationsResponse = NoFields;

/**
 * 更新聚合信息。Changes aggregations, found by their names.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchAggregation.php
 */
export const updateAggregations: BaiduEndpoint<UpdateAggregationsRequest, UpdateAggregationsResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchAggregation',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/aggregation/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchAggregation.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      aggregations: z.array(aggregation(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addFilter}. */
export interface AddFilterRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Name of the filter. */
  filtername?: string | undefined;
  /** Choices of the filter. */
  pluginselect?: Pluginselect[] | undefined;
}

/** Result of {@link addFilter}. */
export type AddFilterResponse = NoFields;

/**
 * 新增筛选项。Adds a filter by which users narrow down results, with up to three levels of options.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchPlugin.php
 */
export const addFilter: BaiduEndpoint<AddFilterRequest, AddFilterResponse, 'app'> = {
  id: 'app.search-plugin.addSearchPlugin',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/plugin/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchPlugin.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      filtername: z.string().optional(),
      pluginselect: z.array(pluginselect(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteFilter}. */
export interface DeleteFilterRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Name of the filter. */
  filtername?: string | undefined;
}

/** Result of {@link deleteFilter}. */
export type DeleteFilterResponse = NoFields;

/**
 * 删除筛选项。Deletes a filter by its name.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchPlugin.php
 */
export const deleteFilter: BaiduEndpoint<DeleteFilterRequest, DeleteFilterResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchPlugin',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/plugin/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchPlugin.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), filtername: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listFilters}. */
export interface ListFiltersRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Name of a filter; leave out for all. */
  filtername?: string | undefined;
  /** Page of the list. */
  page_num?: number | undefined;
  /** Entries on a page. */
  page_size?: number | undefined;
}

/** Result of {@link listFilters}. */
export interface ListFiltersResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询筛选项。Lists filters, all or by name. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/plugin/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchPlugin.php
 */
export const listFilters: BaiduEndpoint<ListFiltersRequest, ListFiltersResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchPlugin',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/plugin/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchPlugin.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      filtername: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateFilter}. */
export interface UpdateFilterRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Name of the filter. */
  filtername?: string | undefined;
  /** Choices of the filter. */
  pluginselect?: Pluginselect[] | undefined;
}

/** Result of {@link updateFilter}. */
export type UpdateFilterResponse = NoFields;

/**
 * 更新筛选项。Changes a filter, found by its name.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchPlugin.php
 */
export const updateFilter: BaiduEndpoint<UpdateFilterRequest, UpdateFilterResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchPlugin',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/plugin/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchPlugin.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      filtername: z.string().optional(),
      pluginselect: z.array(pluginselect(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteResources}. */
export interface DeleteResourcesRequest {
  /** AppKey of the mini program that the resources open. */
  jump_app_key: string;
  /** Paths of the landing pages as one text; how to separate them is not documented. */
  path_list: string;
}

/** Result of {@link deleteResources}. */
export type DeleteResourcesResponse = NoFields;

/**
 * 删除搜索资源。Deletes resources from search by their landing pages.
 * Calls `POST /rest/2.0/smartapp/search/delete/schema`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSchema.php
 */
export const deleteResources: BaiduEndpoint<DeleteResourcesRequest, DeleteResourcesResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchSchema',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/search/delete/schema',
  auth: 'app',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSchema.php',
  request: (z: Zod) => z.strictObject({ jump_app_key: z.string(), path_list: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitResources}. */
export interface SubmitResourcesRequest {
  /** What is sent, as one list. */
  items: {
    /** AppKey of the mini program that the resource opens. */
    jump_app_key?: string | undefined;
    /** Kind of component as a number; the SDK gives no values. */
    mapp_type?: number | undefined;
    /** Path of the resource’s landing page. */
    path?: string | undefined;
    /** Further fields of the resource as text. */
    schema?: string | undefined;
    /** Title of the resource, which is what search looks at. */
    title?: string | undefined;
  }[];
}

/** Result of {@link submitResources}. */
export type SubmitResourcesResponse = NoFields;

/**
 * 提交搜索资源。Submits resources that can be found in search; the body is a list.
 * Calls `POST /rest/2.0/smartapp/search/submit/schema`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SubmitSearchSchema.php
 */
export const submitResources: BaiduEndpoint<SubmitResourcesRequest, SubmitResourcesResponse, 'app'> = {
  id: 'app.search-plugin.submitSearchSchema',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/search/submit/schema',
  auth: 'app',
  body: 'list',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SubmitSearchSchema.php',
  request: (z: Zod) =>
    z.strictObject({
      items: z
        .array(
          z.strictObject({
            jump_app_key: z.string().optional(),
            mapp_type: z.number().optional(),
            path: z.string().optional(),
            schema: z.string().optional(),
            title: z.string().optional(),
          }),
        )
        .min(1),
    }),
  response: (z: Zod) => z.looseObject({}),
};
