import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Words with their rewrites. */
interface Rewrite {
  /** Word that the entry is for. */
  key?: string | undefined;
  /** Words that are searched for the key. */
  rewrites?: string[] | undefined;
}

const rewrite = (z: Zod) => z.strictObject({ key: z.string().optional(), rewrites: z.array(z.string()).optional() });

/** Words with their synonyms. */
interface Synonym {
  /** Word that the entry is for. */
  key?: string | undefined;
  /** Words that mean the same as the key. */
  synonyms?: string[] | undefined;
}

const synonym = (z: Zod) => z.strictObject({ key: z.string().optional(), synonyms: z.array(z.string()).optional() });

/** Input of {@link addForbiddenWords}. */
export interface AddForbiddenWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Blocked words. */
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link addForbiddenWords}. */
export type AddForbiddenWordsResponse = NoFields;

/**
 * 新增屏蔽词。Adds words that are blocked in search.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchForbidden.php
 */
export const addForbiddenWords: BaiduEndpoint<AddForbiddenWordsRequest, AddForbiddenWordsResponse, 'app'> = {
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

/** Input of {@link deleteForbiddenWords}. */
export interface DeleteForbiddenWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Blocked words. */
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link deleteForbiddenWords}. */
export type DeleteForbiddenWordsResponse = NoFields;

/**
 * 删除屏蔽词。Deletes blocked words.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchForbidden.php
 */
export const deleteForbiddenWords: BaiduEndpoint<DeleteForbiddenWordsRequest, DeleteForbiddenWordsResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchForbidden',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/forbidden/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchForbidden.php',
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string().optional(), forbidden_querys: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listForbiddenWords}. */
export interface ListForbiddenWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Page of the list. */
  page_num?: number | undefined;
  /** Entries on a page. */
  page_size?: number | undefined;
}

/** Result of {@link listForbiddenWords}. */
export interface ListForbiddenWordsResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询屏蔽词。Lists the words that are blocked in search. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/forbidden/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchForbidden.php
 */
export const listForbiddenWords: BaiduEndpoint<ListForbiddenWordsRequest, ListForbiddenWordsResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchForbidden',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/forbidden/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchForbidden.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({ app_key: z.string(), page_num: z.number().optional(), page_size: z.number().optional() }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateForbiddenWords}. */
export interface UpdateForbiddenWordsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Blocked words. */
  forbidden_querys?: string[] | undefined;
}

/** Result of {@link updateForbiddenWords}. */
export type UpdateForbiddenWordsResponse = NoFields;

/**
 * 更新屏蔽词。Changes the words that are blocked in search.
 * Calls `POST /rest/2.0/smartapp/ma/search/forbidden/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchForbidden.php
 */
export const updateForbiddenWords: BaiduEndpoint<UpdateForbiddenWordsRequest, UpdateForbiddenWordsResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchForbidden',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/forbidden/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchForbidden.php',
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string().optional(),
      mapp_type: z.number().optional(),
      forbidden_querys: z.array(z.string()).optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addRewrites}. */
export interface AddRewritesRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Words with their rewrites. */
  rewrite_list?: Rewrite[] | undefined;
}

/** Result of {@link addRewrites}. */
export type AddRewritesResponse = NoFields;

/**
 * 新增改写词。Adds words that replace what a user typed.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchRewrite.php
 */
export const addRewrites: BaiduEndpoint<AddRewritesRequest, AddRewritesResponse, 'app'> = {
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

/** Input of {@link deleteRewrites}. */
export interface DeleteRewritesRequest {
  /** Keys of the entries. */
  rewrite_keys?: string[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link deleteRewrites}. */
export type DeleteRewritesResponse = NoFields;

/**
 * 删除改写词。Deletes rewrite entries by their keys.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchRewrite.php
 */
export const deleteRewrites: BaiduEndpoint<DeleteRewritesRequest, DeleteRewritesResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchRewrite',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/rewrite/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchRewrite.php',
  request: (z: Zod) => z.strictObject({ rewrite_keys: z.array(z.string()).optional(), app_key: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listRewrites}. */
export interface ListRewritesRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Keys of entries, separated by commas. */
  rewrite_keys?: string | undefined;
  /** Page of the list. */
  page_num?: number | undefined;
  /** Entries on a page. */
  page_size?: number | undefined;
}

/** Result of {@link listRewrites}. */
export interface ListRewritesResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询改写词。Lists rewrite entries, all or by key. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/rewrite/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchRewrite.php
 */
export const listRewrites: BaiduEndpoint<ListRewritesRequest, ListRewritesResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchRewrite',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/rewrite/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchRewrite.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      rewrite_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateRewrites}. */
export interface UpdateRewritesRequest {
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Words with their rewrites. */
  rewrite_list?: Rewrite[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateRewrites}. */
export type UpdateRewritesResponse = NoFields;

/**
 * 更新改写词。Changes rewrite entries, found by their key.
 * Calls `POST /rest/2.0/smartapp/ma/search/rewrite/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchRewrite.php
 */
export const updateRewrites: BaiduEndpoint<UpdateRewritesRequest, UpdateRewritesResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchRewrite',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/rewrite/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchRewrite.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      rewrite_list: z.array(rewrite(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link addSynonyms}. */
export interface AddSynonymsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Words with their synonyms. */
  synonym_list?: Synonym[] | undefined;
}

/** Result of {@link addSynonyms}. */
export type AddSynonymsResponse = NoFields;

/**
 * 新增同义词。Adds words that search takes as the same.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/add`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/AddSearchSynonym.php
 */
export const addSynonyms: BaiduEndpoint<AddSynonymsRequest, AddSynonymsResponse, 'app'> = {
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

/** Input of {@link deleteSynonyms}. */
export interface DeleteSynonymsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Keys of the entries. */
  synonym_keys?: string[] | undefined;
}

/** Result of {@link deleteSynonyms}. */
export type DeleteSynonymsResponse = NoFields;

/**
 * 删除同义词。Deletes synonym entries by their keys.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/delete`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSynonym.php
 */
export const deleteSynonyms: BaiduEndpoint<DeleteSynonymsRequest, DeleteSynonymsResponse, 'app'> = {
  id: 'app.search-plugin.deleteSearchSynonym',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/synonym/delete',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/DeleteSearchSynonym.php',
  request: (z: Zod) => z.strictObject({ app_key: z.string().optional(), synonym_keys: z.array(z.string()).optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listSynonyms}. */
export interface ListSynonymsRequest {
  /** AppKey of the mini program. */
  app_key?: string | undefined;
  /** Keys of entries, separated by commas. */
  synonym_keys?: string | undefined;
  /** Page of the list. */
  page_num?: number | undefined;
  /** Entries on a page. */
  page_size?: number | undefined;
}

/** Result of {@link listSynonyms}. */
export interface ListSynonymsResponse {
  /** Content of the answer; its shape is not documented. */
  data?: unknown | undefined;
}

/**
 * 查询同义词。Lists synonym entries, all or by key. The answer’s data is not documented and given as it is.
 * Calls `GET /rest/2.0/smartapp/ma/search/synonym/select`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchSynonym.php
 */
export const listSynonyms: BaiduEndpoint<ListSynonymsRequest, ListSynonymsResponse, 'app'> = {
  id: 'app.search-plugin.selectSearchSynonym',
  family: 'server-search-plugin',
  method: 'GET',
  path: '/rest/2.0/smartapp/ma/search/synonym/select',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/SelectSearchSynonym.php',
  supplied: ['app_key'],
  request: (z: Zod) =>
    z.strictObject({
      app_key: z.string(),
      synonym_keys: z.string().optional(),
      page_num: z.number().optional(),
      page_size: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: z.unknown().optional() }),
};

/** Input of {@link updateSynonyms}. */
export interface UpdateSynonymsRequest {
  /** Kind of resource: 1001 e-commerce, 2001 content. */
  mapp_type?: number | undefined;
  /** Words with their synonyms. */
  synonym_list?: Synonym[] | undefined;
  /** AppKey of the mini program. */
  app_key?: string | undefined;
}

/** Result of {@link updateSynonyms}. */
export type UpdateSynonymsResponse = NoFields;

/**
 * 更新同义词。Changes synonym entries, found by their key.
 * Calls `POST /rest/2.0/smartapp/ma/search/synonym/update`.
 *
 * @see https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchSynonym.php
 */
export const updateSynonyms: BaiduEndpoint<UpdateSynonymsRequest, UpdateSynonymsResponse, 'app'> = {
  id: 'app.search-plugin.updateSearchSynonym',
  family: 'server-search-plugin',
  method: 'POST',
  path: '/rest/2.0/smartapp/ma/search/synonym/update',
  auth: 'app',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://github.com/baidu/smartapp-openapi-php/blob/master/src/UpdateSearchSynonym.php',
  request: (z: Zod) =>
    z.strictObject({
      mapp_type: z.number().optional(),
      synonym_list: z.array(synonym(z)).optional(),
      app_key: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};
