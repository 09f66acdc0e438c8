import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Aggregation. */
interface Aggregation {
  key?: string | undefined;
  max?: number | undefined;
  path?: string | undefined;
  sort?: number | undefined;
  tip?: string | undefined;
  title?: string | undefined;
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

/** HotWord. */
interface HotWord {
  icon?: string | undefined;
  key?: string | undefined;
  rank?: number | undefined;
  rank_color?: string | undefined;
  rank_type?: number | undefined;
  show_type?: number | undefined;
}

const hotWord = (z: Zod) =>
  z.strictObject({
    icon: z.string().optional(),
    key: z.string().optional(),
    rank: z.number().optional(),
    rank_color: z.string().optional(),
    rank_type: z.number().optional(),
    show_type: z.number().optional(),
  });

/** Pluginselect. */
interface Pluginselect {
  key?: string | undefined;
  options?:
    | {
        children?:
          | {
              children?:
                | {
                    text?: string | undefined;
                    value?: string | undefined;
                  }[]
                | undefined;
              text?: string | undefined;
              value?: string | undefined;
            }[]
          | undefined;
        text?: string | undefined;
        value?: string | undefined;
      }[]
    | undefined;
  text?: string | undefined;
  type?: string | undefined;
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

/** Rewrite. */
interface Rewrite {
  key?: string | undefined;
  rewrites?: string[] | undefined;
}

const rewrite = (z: Zod) => z.strictObject({ key: z.string().optional(), rewrites: z.array(z.string()).optional() });

/** Synonym. */
interface Synonym {
  key?: string | undefined;
  synonyms?: string[] | undefined;
}

const synonym = (z: Zod) => z.strictObject({ key: z.string().optional(), synonyms: z.array(z.string()).optional() });

/** Input of {@link addSearchAggregation}. */
export interface AddSearchAggregationRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  mapp_type?: number | undefined;
  aggregations?: Aggregation[] | undefined;
}

/** Result of {@link addSearchAggregation}. */
export type AddSearchAggregationResponse = NoFields;

/**
 * App.search-plugin.addSearchAggregation.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchAggregation.php
 */
export const addSearchAggregation: BaiduEndpoint<AddSearchAggregationRequest, AddSearchAggregationResponse, 'app'> = {
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

/** Input of {@link deleteSearchAggregation}. */
export interface DeleteSearchAggregationRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  aggregation_keys?: string[] | undefined;
}

/** Result of {@link deleteSearchAggregation}. */
export type DeleteSearchAggregationResponse = NoFields;

/**
 * App.search-plugin.deleteSearchAggregation.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchAggregation.php
 */
export const deleteSearchAggregation: BaiduEndpoint<
  DeleteSearchAggregationRequest,
  DeleteSearchAggregationResponse,
  'app'
> = {
  id: 'app.search-plugin.deleteSearchAggregation',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/aggregation/delete',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchAggregation.php',
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string().optional(), aggregation_keys: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link selectSearchAggregation}. */
export interface SelectSearchAggregationRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  aggregation_keys: string;
  /** Page, counted from 1. */
  page_num: string;
  /** Items of a page. */
  page_size: string;
}

/** Result of {@link selectSearchAggregation}. */
export type SelectSearchAggregationResponse = NoFields;

/**
 * App.search-plugin.selectSearchAggregation.
 * Calls `GET /rest/2.0/smartapp/ma/search/aggregation/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchAggregation.php
 */
export const selectSearchAggregation: BaiduEndpoint<
  SelectSearchAggregationRequest,
  SelectSearchAggregationResponse,
  'app'
> = {
  id: 'app.search-plugin.selectSearchAggregation',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/aggregation/select',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchAggregation.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string(), aggregation_keys: z.string(), page_num: z.string(), page_size: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSearchAggregation}. */
export interface UpdateSearchAggregationRequest {
  mapp_type?: number | undefined;
  aggregations?: Aggregation[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateSearchAggregation}. */
export type UpdateSearchAggregationResponse = NoFields;

/**
 * App.search-plugin.updateSearchAggregation.
 * Calls `POST /rest/2.0/smartapp/ma/search/aggregation/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchAggregation.php
 */
export const updateSearchAggregation: BaiduEndpoint<
  UpdateSearchAggregationRequest,
  UpdateSearchAggregationResponse,
  'app'
> = {
  id: 'app.search-plugin.updateSearchAggregation',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/aggregation/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchAggregation.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      aggregations: z.array(aggregation(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSearchForbidden}. */
export interface AddSearchForbiddenRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  mapp_type?: number | undefined;
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link addSearchForbidden}. */
export type AddSearchForbiddenResponse = NoFields;

/**
 * App.search-plugin.addSearchForbidden.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchForbidden.php
 */
export const addSearchForbidden: BaiduEndpoint<AddSearchForbiddenRequest, AddSearchForbiddenResponse, 'app'> = {
  id: 'app.search-plugin.addSearchForbidden',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/forbidden/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchForbidden.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      mapp_type: z.number().optional(),
      forbidden_querys: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSearchForbidden}. */
export interface DeleteSearchForbiddenRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link deleteSearchForbidden}. */
export type DeleteSearchForbiddenResponse = NoFields;

/**
 * App.search-plugin.deleteSearchForbidden.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchForbidden.php
 */
export const deleteSearchForbidden: BaiduEndpoint<DeleteSearchForbiddenRequest, DeleteSearchForbiddenResponse, 'app'> =
  {
    id: 'app.search-plugin.deleteSearchForbidden',
    family: 'server-search-plugin',
    method: 'POST',
    path: '/rest/2.0/smartapp/ma/search/forbidden/delete',
    auth: 'app',
    body: 'json',
    retry: 'never',
    doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchForbidden.php',
    request: (z: Zod) =>
      z.strictObject({ app_key: z.string().optional(), forbidden_querys: z.array(z.string()).optional() }),
    response: (z: Zod) => z.looseObject({}),
  };

/** Input of {@link selectSearchForbidden}. */
export interface SelectSearchForbiddenRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link selectSearchForbidden}. */
export type SelectSearchForbiddenResponse = NoFields;

/**
 * App.search-plugin.selectSearchForbidden.
 * Calls `GET /rest/2.0/smartapp/ma/search/forbidden/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchForbidden.php
 */
export const selectSearchForbidden: BaiduEndpoint<SelectSearchForbiddenRequest, SelectSearchForbiddenResponse, 'app'> =
  {
    id: 'app.search-plugin.selectSearchForbidden',
    family: 'server-search-plugin',
    method: 'GET',
    path: '/rest/2.0/smartapp/ma/search/forbidden/select',
    auth: 'app',
    body: 'none',
    retry: 'never',
    doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchForbidden.php',
    supplied: ['app_key'],
    request: (z: Zod) =>
      z.strictObject({ app_key: z.string(), page_num: z.number().optional(), page_size: z.number().optional() }),
    response: (z: Zod) => z.looseObject({}),
  };

/** Input of {@link updateSearchForbidden}. */
export interface UpdateSearchForbiddenRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  mapp_type?: number | undefined;
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link updateSearchForbidden}. */
export type UpdateSearchForbiddenResponse = NoFields;

/**
 * App.search-plugin.updateSearchForbidden.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchForbidden.php
 */
export const updateSearchForbidden: BaiduEndpoint<UpdateSearchForbiddenRequest, UpdateSearchForbiddenResponse, 'app'> =
  {
    id: 'app.search-plugin.updateSearchForbidden',
    family: 'server-search-plugin',
    method: 'POST',
    path: '/rest/2.0/smartapp/ma/search/forbidden/update',
    auth: 'app',
    body: 'json',
    retry: 'never',
    doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchForbidden.php',
    request: (z: Zod) =>
      z.strictObject({
        app_key: z.string().optional(),
        mapp_type: z.number().optional(),
        forbidden_querys: z.array(z.string()).optional(),
      }),
    response: (z: Zod) => z.looseObject({}),
  };

/** Input of {@link addSearchHotword}. */
export interface AddSearchHotwordRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  hot_words?: HotWord[] | undefined;
}

/** Result of {@link addSearchHotword}. */
export type AddSearchHotwordResponse = NoFields;

/**
 * App.search-plugin.addSearchHotword.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchHotword.php
 */
export const addSearchHotword: BaiduEndpoint<AddSearchHotwordRequest, AddSearchHotwordResponse, 'app'> = {
  id: 'app.search-plugin.addSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchHotword.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), hot_words: z.array(hotWord(z)).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSearchHotword}. */
export interface DeleteSearchHotwordRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  show_type?: number | undefined;
  hot_word_keys?: string[] | undefined;
}

/** Result of {@link deleteSearchHotword}. */
export type DeleteSearchHotwordResponse = NoFields;

/**
 * App.search-plugin.deleteSearchHotword.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchHotword.php
 */
export const deleteSearchHotword: BaiduEndpoint<DeleteSearchHotwordRequest, DeleteSearchHotwordResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/delete',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchHotword.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      show_type: z.number().optional(),
      hot_word_keys: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link selectSearchHotword}. */
export interface SelectSearchHotwordRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  show_type?: number | undefined;
  hot_word_keys?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link selectSearchHotword}. */
export type SelectSearchHotwordResponse = NoFields;

/**
 * App.search-plugin.selectSearchHotword.
 * Calls `GET /rest/2.0/smartapp/ma/search/hot_word/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchHotword.php
 */
export const selectSearchHotword: BaiduEndpoint<SelectSearchHotwordRequest, SelectSearchHotwordResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchHotword',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/hot_word/select',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchHotword.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      show_type: z.number().optional(),
      hot_word_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSearchHotword}. */
export interface UpdateSearchHotwordRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  hot_words?: HotWord[] | undefined;
}

/** Result of {@link updateSearchHotword}. */
export type UpdateSearchHotwordResponse = NoFields;

/**
 * App.search-plugin.updateSearchHotword.
 * Calls `POST /rest/2.0/smartapp/ma/search/hot_word/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchHotword.php
 */
export const updateSearchHotword: BaiduEndpoint<UpdateSearchHotwordRequest, UpdateSearchHotwordResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchHotword',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/hot_word/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchHotword.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), hot_words: z.array(hotWord(z)).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSearchPlugin}. */
export interface AddSearchPluginRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  filtername?: string | undefined;
  pluginselect?: Pluginselect[] | undefined;
}

/** Result of {@link addSearchPlugin}. */
export type AddSearchPluginResponse = NoFields;

/**
 * App.search-plugin.addSearchPlugin.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchPlugin.php
 */
export const addSearchPlugin: BaiduEndpoint<AddSearchPluginRequest, AddSearchPluginResponse, 'app'> = {
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

/** Input of {@link deleteSearchPlugin}. */
export interface DeleteSearchPluginRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  filtername?: number | undefined;
}

/** Result of {@link deleteSearchPlugin}. */
export type DeleteSearchPluginResponse = NoFields;

/**
 * App.search-plugin.deleteSearchPlugin.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchPlugin.php
 */
export const deleteSearchPlugin: BaiduEndpoint<DeleteSearchPluginRequest, DeleteSearchPluginResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchPlugin',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/plugin/delete',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchPlugin.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), filtername: z.number().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link selectSearchPlugin}. */
export interface SelectSearchPluginRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  filtername?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link selectSearchPlugin}. */
export type SelectSearchPluginResponse = NoFields;

/**
 * App.search-plugin.selectSearchPlugin.
 * Calls `GET /rest/2.0/smartapp/ma/search/plugin/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchPlugin.php
 */
export const selectSearchPlugin: BaiduEndpoint<SelectSearchPluginRequest, SelectSearchPluginResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchPlugin',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/plugin/select',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchPlugin.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      filtername: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSearchPlugin}. */
export interface UpdateSearchPluginRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  filtername?: string | undefined;
  pluginselect?: Pluginselect[] | undefined;
}

/** Result of {@link updateSearchPlugin}. */
export type UpdateSearchPluginResponse = NoFields;

/**
 * App.search-plugin.updateSearchPlugin.
 * Calls `POST /rest/2.0/smartapp/ma/search/plugin/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchPlugin.php
 */
export const updateSearchPlugin: BaiduEndpoint<UpdateSearchPluginRequest, UpdateSearchPluginResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchPlugin',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/plugin/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchPlugin.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      filtername: z.string().optional(),
      pluginselect: z.array(pluginselect(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSearchRewrite}. */
export interface AddSearchRewriteRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  mapp_type?: number | undefined;
  rewrite_list?: Rewrite[] | undefined;
}

/** Result of {@link addSearchRewrite}. */
export type AddSearchRewriteResponse = NoFields;

/**
 * App.search-plugin.addSearchRewrite.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchRewrite.php
 */
export const addSearchRewrite: BaiduEndpoint<AddSearchRewriteRequest, AddSearchRewriteResponse, 'app'> = {
  id: 'app.search-plugin.addSearchRewrite',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/rewrite/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchRewrite.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      mapp_type: z.number().optional(),
      rewrite_list: z.array(rewrite(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSearchRewrite}. */
export interface DeleteSearchRewriteRequest {
  rewrite_keys?: string[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link deleteSearchRewrite}. */
export type DeleteSearchRewriteResponse = NoFields;

/**
 * App.search-plugin.deleteSearchRewrite.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchRewrite.php
 */
export const deleteSearchRewrite: BaiduEndpoint<DeleteSearchRewriteRequest, DeleteSearchRewriteResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchRewrite',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/rewrite/delete',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchRewrite.php',
  request: (z: Zod) => z.strictObject({ rewrite_keys: z.array(z.string()).optional(), app_key: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link selectSearchRewrite}. */
export interface SelectSearchRewriteRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  rewrite_keys?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link selectSearchRewrite}. */
export type SelectSearchRewriteResponse = NoFields;

/**
 * App.search-plugin.selectSearchRewrite.
 * Calls `GET /rest/2.0/smartapp/ma/search/rewrite/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchRewrite.php
 */
export const selectSearchRewrite: BaiduEndpoint<SelectSearchRewriteRequest, SelectSearchRewriteResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchRewrite',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/rewrite/select',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchRewrite.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      rewrite_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSearchRewrite}. */
export interface UpdateSearchRewriteRequest {
  mapp_type?: number | undefined;
  rewrite_list?: Rewrite[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateSearchRewrite}. */
export type UpdateSearchRewriteResponse = NoFields;

/**
 * App.search-plugin.updateSearchRewrite.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchRewrite.php
 */
export const updateSearchRewrite: BaiduEndpoint<UpdateSearchRewriteRequest, UpdateSearchRewriteResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchRewrite',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/rewrite/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchRewrite.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      rewrite_list: z.array(rewrite(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSearchSynonym}. */
export interface AddSearchSynonymRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  mapp_type?: number | undefined;
  synonym_list?: Synonym[] | undefined;
}

/** Result of {@link addSearchSynonym}. */
export type AddSearchSynonymResponse = NoFields;

/**
 * App.search-plugin.addSearchSynonym.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchSynonym.php
 */
export const addSearchSynonym: BaiduEndpoint<AddSearchSynonymRequest, AddSearchSynonymResponse, 'app'> = {
  id: 'app.search-plugin.addSearchSynonym',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/synonym/add',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchSynonym.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      mapp_type: z.number().optional(),
      synonym_list: z.array(synonym(z)).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSearchSynonym}. */
export interface DeleteSearchSynonymRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  synonym_keys?: string[] | undefined;
}

/** Result of {@link deleteSearchSynonym}. */
export type DeleteSearchSynonymResponse = NoFields;

/**
 * App.search-plugin.deleteSearchSynonym.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSynonym.php
 */
export const deleteSearchSynonym: BaiduEndpoint<DeleteSearchSynonymRequest, DeleteSearchSynonymResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchSynonym',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/synonym/delete',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSynonym.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), synonym_keys: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link selectSearchSynonym}. */
export interface SelectSearchSynonymRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  synonym_keys?: string | undefined;
  /** Page, counted from 1. */
  page_num?: number | undefined;
  /** Items of a page. */
  page_size?: number | undefined;
}

/** Result of {@link selectSearchSynonym}. */
export type SelectSearchSynonymResponse = NoFields;

/**
 * App.search-plugin.selectSearchSynonym.
 * Calls `GET /rest/2.0/smartapp/ma/search/synonym/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchSynonym.php
 */
export const selectSearchSynonym: BaiduEndpoint<SelectSearchSynonymRequest, SelectSearchSynonymResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchSynonym',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/synonym/select',
  auth: 'app',
  body: 'none',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchSynonym.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      synonym_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateSearchSynonym}. */
export interface UpdateSearchSynonymRequest {
  mapp_type?: number | undefined;
  synonym_list?: Synonym[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateSearchSynonym}. */
export type UpdateSearchSynonymResponse = NoFields;

/**
 * App.search-plugin.updateSearchSynonym.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchSynonym.php
 */
export const updateSearchSynonym: BaiduEndpoint<UpdateSearchSynonymRequest, UpdateSearchSynonymResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchSynonym',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/synonym/update',
  auth: 'app',
  body: 'json',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchSynonym.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      synonym_list: z.array(synonym(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteSearchSchema}. */
export interface DeleteSearchSchemaRequest {
  jump_app_key: string;
  path_list: string;
}

/** Result of {@link deleteSearchSchema}. */
export type DeleteSearchSchemaResponse = NoFields;

/**
 * App.search-plugin.deleteSearchSchema.
 * Calls `POST /rest/2.0/smartapp/search/delete/schema`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSchema.php
 */
export const deleteSearchSchema: BaiduEndpoint<DeleteSearchSchemaRequest, DeleteSearchSchemaResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchSchema',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/search/delete/schema',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSchema.php',
  request: (z: Zod) => z.strictObject({ jump_app_key: z.string(), path_list: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitSearchSchema}. */
export interface SubmitSearchSchemaRequest {
  /** What is sent, as one list. */
  items: {
    jump_app_key?: string | undefined;
    mapp_type?: number | undefined;
    path?: string | undefined;
    schema?: string | undefined;
    title?: string | undefined;
  }[];
}

/** Result of {@link submitSearchSchema}. */
export type SubmitSearchSchemaResponse = NoFields;

/**
 * App.search-plugin.submitSearchSchema.
 * Calls `POST /rest/2.0/smartapp/search/submit/schema`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SubmitSearchSchema.php
 */
export const submitSearchSchema: BaiduEndpoint<SubmitSearchSchemaRequest, SubmitSearchSchemaResponse, 'app'> = {
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
