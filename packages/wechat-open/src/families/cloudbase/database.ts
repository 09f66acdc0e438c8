import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type Pager, pager } from './parts.js';

/** Input of {@link addCollection}. */
export interface AddCollectionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
}

/** Result of {@link addCollection}. */
export type AddCollectionResponse = NoFields;

/**
 * 新增集合。Adds a collection.
 * Calls `POST /tcb/databasecollectionadd`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseCollection.html
 */
export const addCollection: WechatEndpoint<AddCollectionRequest, AddCollectionResponse, 'authorizer'> = {
  id: 'addDatabaseCollection',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasecollectionadd',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseCollection.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), collection_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link deleteCollection}. */
export interface DeleteCollectionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
}

/** Result of {@link deleteCollection}. */
export type DeleteCollectionResponse = NoFields;

/**
 * 删除集合。Deletes a collection with its records.
 * Calls `POST /tcb/databasecollectiondelete`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseCollection.html
 */
export const deleteCollection: WechatEndpoint<DeleteCollectionRequest, DeleteCollectionResponse, 'authorizer'> = {
  id: 'deleteDatabaseCollection',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasecollectiondelete',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseCollection.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), collection_name: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listCollections}. */
export interface ListCollectionsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Entries to skip, default 0. */
  offset?: number | undefined;
  /** Entries to return, default 10. */
  limit?: number | undefined;
}

/** Result of {@link listCollections}. */
export interface ListCollectionsResponse {
  /** Collections. */
  collections: {
    /** Name of the collection. */
    name: string;
    /** Records in it. */
    count: number;
    /** Size of the records, bytes. */
    size: number;
    /** Number of indexes. */
    index_count: number;
    /** Size of the indexes, bytes. */
    index_size: number;
  }[];
  /** Position in the whole result. */
  pager: Pager;
}

/**
 * 获取集合信息。Collections of an environment.
 * Calls `POST /tcb/databasecollectionget`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCollection.html
 */
export const listCollections: WechatPagedEndpoint<
  ListCollectionsRequest,
  ListCollectionsResponse,
  'authorizer',
  NonNullable<ListCollectionsResponse['collections']>[number],
  'offset' | 'limit'
> = {
  id: 'getDatabaseCollection',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasecollectionget',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCollection.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  paging: {
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 10,
    items: (answer) => answer.collections,
    total: (answer) => answer.pager?.Total,
  },
  request: (z: Zod) => z.strictObject({ env: z.string(), offset: z.number().optional(), limit: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      collections: z.array(
        z.looseObject({
          name: z.string(),
          count: z.number(),
          size: z.number(),
          index_count: z.number(),
          index_size: z.number(),
        }),
      ),
      pager: pager(z),
    }),
};

/** Input of {@link exportRecords}. */
export interface ExportRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** File to write, path inside the environment. */
  file_path: string;
  /** Format of the file: 1 JSON, 2 CSV. */
  file_type: 1 | 2;
  /** Statement that selects what is exported. */
  query: string;
}

/** Result of {@link exportRecords}. */
export interface ExportRecordsResponse {
  /** Migration job, for {@link getMigrationStatus}. */
  job_id: number;
}

/**
 * 数据库导出。Starts an export into a file of the environment.
 * Calls `POST /tcb/databasemigrateexport`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html
 */
export const exportRecords: WechatEndpoint<ExportRecordsRequest, ExportRecordsResponse, 'authorizer'> = {
  id: 'exportDatabaseItem',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasemigrateexport',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({ env: z.string(), file_path: z.string(), file_type: z.literal([1, 2]), query: z.string() }),
  response: (z: Zod) => z.looseObject({ job_id: z.number() }),
};

/** Input of {@link importRecords}. */
export interface ImportRecordsRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
  /** Uploaded file, path inside the environment. */
  file_path: string;
  /** Format of the file: 1 JSON, 2 CSV. */
  file_type: 1 | 2;
  /** Whether the first failure ends the job. */
  stop_on_error: boolean;
  /** Records that exist already: 1 insert, 2 insert or update. */
  conflict_mode: 1 | 2;
}

/** Result of {@link importRecords}. */
export interface ImportRecordsResponse {
  /** Migration job, for {@link getMigrationStatus}. */
  job_id: number;
}

/**
 * 数据库导入。Starts an import from a file that was uploaded to the same environment.
 * Calls `POST /tcb/databasemigrateimport`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html
 */
export const importRecords: WechatEndpoint<ImportRecordsRequest, ImportRecordsResponse, 'authorizer'> = {
  id: 'importDatabaseItem',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasemigrateimport',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      collection_name: z.string(),
      file_path: z.string(),
      file_type: z.literal([1, 2]),
      stop_on_error: z.boolean(),
      conflict_mode: z.literal([1, 2]),
    }),
  response: (z: Zod) => z.looseObject({ job_id: z.number() }),
};

/** Input of {@link getMigrationStatus}. */
export interface GetMigrationStatusRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Migration job, for {@link getMigrationStatus}. */
  job_id: number;
}

/** Result of {@link getMigrationStatus}. */
export interface GetMigrationStatusResponse {
  /** Waiting, reading, writing, migrating, success or fail. */
  status: string;
  /** Records that went through. */
  record_success: number;
  /** Records that failed. */
  record_fail: number;
  /** Why the job failed. */
  error_msg?: string | undefined;
  /** Address of the file of an export. */
  file_url?: string | undefined;
}

/**
 * 数据库迁移状态查询。State of an import or export.
 * Calls `POST /tcb/databasemigratequeryinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseRecord.html
 */
export const getMigrationStatus: WechatEndpoint<GetMigrationStatusRequest, GetMigrationStatusResponse, 'authorizer'> = {
  id: 'getDatabaseMigrateStatus',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/databasemigratequeryinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseRecord.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), job_id: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      status: z.string(),
      record_success: z.number(),
      record_fail: z.number(),
      error_msg: z.string().optional(),
      file_url: z.string().optional(),
    }),
};

/** Input of {@link updateIndexes}. */
export interface UpdateIndexesRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
  /** Indexes to create. */
  create_indexes: {
    /** Name of the index. */
    name: string;
    /** Whether values must be unique. */
    unique: boolean;
    /** Fields of the index. */
    keys?:
      | {
          /** Name of the field. */
          name: string;
          /** Order: `1` ascending, `-1` descending, `2dsphere` location. */
          direction?: string | undefined;
        }[]
      | undefined;
  }[];
  /** Indexes to drop. */
  drop_indexes: {
    /** Name of the index. */
    name: string;
    /** Whether values must be unique. */
    unique: boolean;
    /** Fields of the index. */
    keys?:
      | {
          /** Name of the field. */
          name: string;
          /** Order, as for new indexes. */
          direction?: string | undefined;
        }[]
      | undefined;
  }[];
}

/** Result of {@link updateIndexes}. */
export type UpdateIndexesResponse = NoFields;

/**
 * 变更数据库索引。Creates and drops indexes of a collection.
 * Calls `POST /tcb/updateindex`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/updateindexinfo.html
 */
export const updateIndexes: WechatEndpoint<UpdateIndexesRequest, UpdateIndexesResponse, 'authorizer'> = {
  id: 'updateDatabaseIndex',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/updateindex',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/updateindexinfo.html',
  permissionSets: [49],
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      collection_name: z.string(),
      create_indexes: z.array(
        z.strictObject({
          name: z.string(),
          unique: z.boolean(),
          keys: z.array(z.strictObject({ name: z.string(), direction: z.string().optional() })).optional(),
        }),
      ),
      drop_indexes: z.array(
        z.strictObject({
          name: z.string(),
          unique: z.boolean(),
          keys: z.array(z.strictObject({ name: z.string(), direction: z.string().optional() })).optional(),
        }),
      ),
    }),
  response: (z: Zod) => z.looseObject({}),
};
