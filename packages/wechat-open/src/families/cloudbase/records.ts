import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { type Pager, pager } from './parts.js';

/** Input of {@link addRecords}. */
export interface AddRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `add` statement. */
  query: string;
}

/** Result of {@link addRecords}. */
export interface AddRecordsResponse {
  /** Ids of the new records. */
  id_list: string[];
}

/**
 * 数据库插入记录。Adds records with one statement of the cloud database.
 * Calls `POST /tcb/databaseadd`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html
 */
export const addRecords: WechatEndpoint<AddRecordsRequest, AddRecordsResponse, 'authorizer'> = {
  id: 'addDatabaseItem',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databaseadd',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ id_list: z.array(z.string()) }),
};

/** Input of {@link queryAggregation}. */
export interface QueryAggregationRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `aggregate` statement. */
  query: string;
}

/** Result of {@link queryAggregation}. */
export interface QueryAggregationResponse {
  /** Results, each as JSON text. */
  data: string[];
}

/**
 * 数据库聚合。Runs an aggregation.
 * Calls `POST /tcb/databaseaggregate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html
 */
export const queryAggregation: WechatEndpoint<QueryAggregationRequest, QueryAggregationResponse, 'authorizer'> = {
  id: 'aggregateDatabase',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databaseaggregate',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()) }),
};

/** Input of {@link getRecordCount}. */
export interface GetRecordCountRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `count` statement. */
  query: string;
}

/** Result of {@link getRecordCount}. */
export interface GetRecordCountResponse {
  /** Number of records. */
  count: number;
}

/**
 * 统计集合记录数。Counts the records that a statement selects.
 * Calls `POST /tcb/databasecount`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html
 */
export const getRecordCount: WechatEndpoint<GetRecordCountRequest, GetRecordCountResponse, 'authorizer'> = {
  id: 'getDatabaseCount',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasecount',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ count: z.number() }),
};

/** Input of {@link deleteRecords}. */
export interface DeleteRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `remove` statement. */
  query: string;
}

/** Result of {@link deleteRecords}. */
export interface DeleteRecordsResponse {
  /** Records that were deleted. */
  deleted: number;
}

/**
 * 数据库删除记录。Deletes the records that a statement selects.
 * Calls `POST /tcb/databasedelete`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html
 */
export const deleteRecords: WechatEndpoint<DeleteRecordsRequest, DeleteRecordsResponse, 'authorizer'> = {
  id: 'deleteDatabaseItem',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasedelete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ deleted: z.number() }),
};

/** Input of {@link queryRecords}. */
export interface QueryRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `get` statement. */
  query: string;
}

/** Result of {@link queryRecords}. */
export interface QueryRecordsResponse {
  /** Records, each as JSON text. */
  data: string[];
  /** Position in the whole result. */
  pager: Pager;
}

/**
 * 数据库查询记录。Runs a query; skip and limit stand in the statement.
 * Calls `POST /tcb/databasequery`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html
 */
export const queryRecords: WechatEndpoint<QueryRecordsRequest, QueryRecordsResponse, 'authorizer'> = {
  id: 'getDatabaseRecord',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasequery',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()), pager: pager(z) }),
};

/** Input of {@link updateRecords}. */
export interface UpdateRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** `update` or `set` statement. */
  query: string;
}

/** Result of {@link updateRecords}. */
export interface UpdateRecordsResponse {
  /** Records that were changed. */
  modified: number;
  /** Records that were selected. */
  matched: number;
  /** Record that `set` created. */
  id?: string | undefined;
}

/**
 * 数据库更新记录。Updates the records that a statement selects. Operators such as `inc` act again when repeated.
 * Calls `POST /tcb/databaseupdate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html
 */
export const updateRecords: WechatEndpoint<UpdateRecordsRequest, UpdateRecordsResponse, 'authorizer'> = {
  id: 'updateDatabaseRecord',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databaseupdate',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ modified: z.number(), matched: z.number(), id: z.string().optional() }),
};
