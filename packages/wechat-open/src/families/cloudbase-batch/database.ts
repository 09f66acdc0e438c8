import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

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
  data?: string[] | undefined;
}

/**
 * 数据库聚合。Runs an aggregation.
 * Calls `POST /componenttcb/dbaggregate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbAggregate.html
 */
export const queryAggregation: WechatEndpoint<QueryAggregationRequest, QueryAggregationResponse, 'component'> = {
  id: 'dbAggregate',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbaggregate',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbAggregate.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), query: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.array(z.string()).optional() }),
};

/** Input of {@link manageCollections}. */
export interface ManageCollectionsRequest {
  /** `get` lists, `add` adds, `delete` deletes. */
  action: 'get' | 'add' | 'delete';
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Collections to skip, with get; default 0. */
  offset?: number | undefined;
  /** Collections to return, with get; default 20. */
  limit?: number | undefined;
  /** Name of the collection; needed with add and delete. */
  collection_name?: string | undefined;
}

/** Result of {@link manageCollections}. */
export interface ManageCollectionsResponse {
  /** Collections, with get. */
  collections?:
    | {
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
      }[]
    | undefined;
  /** Collections in all, with get. */
  total?: number | undefined;
}

/**
 * 数据库集合管理。Lists, adds or deletes collections, as `action` says.
 * Calls `POST /componenttcb/dbcollection`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/dbcollectionManage.html
 */
export const manageCollections: WechatEndpoint<ManageCollectionsRequest, ManageCollectionsResponse, 'component'> = {
  id: 'dbcollectionManage',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbcollection',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/dbcollectionManage.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['get', 'add', 'delete']),
      env: z.string(),
      offset: z.number().optional(),
      limit: z.number().optional(),
      collection_name: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      collections: z
        .array(
          z.looseObject({
            name: z.string(),
            count: z.number(),
            size: z.number(),
            index_count: z.number(),
            index_size: z.number(),
          }),
        )
        .optional(),
      total: z.number().optional(),
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
 * Calls `POST /componenttcb/dbexport`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html
 */
export const exportRecords: WechatEndpoint<ExportRecordsRequest, ExportRecordsResponse, 'component'> = {
  id: 'dbExport',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbexport',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({ env: z.string(), file_path: z.string(), file_type: z.literal([1, 2]), query: z.string() }),
  response: (z: Zod) => z.looseObject({ job_id: z.number() }),
};

/** Input of {@link getCollectionPermission}. */
export interface GetCollectionPermissionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
}

/** Result of {@link getCollectionPermission}. */
export interface GetCollectionPermissionResponse {
  /**
   * `READONLY` all read and owner writes, `PRIVATE` owner only, `ADMINWRITE` all read and admin writes, `ADMINONLY` admin only,
   * `CUSTOM` rule.
   */
  acl_tag: string;
  /** Rule as JSON text, with CUSTOM. */
  rule: string;
}

/**
 * 获取数据库权限。Who may read and write a collection.
 * Calls `POST /componenttcb/dbgetacl`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getPermission.html
 */
export const getCollectionPermission: WechatEndpoint<
  GetCollectionPermissionRequest,
  GetCollectionPermissionResponse,
  'component'
> = {
  id: 'getPermission',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbgetacl',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getPermission.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) => z.strictObject({ env: z.string(), collection_name: z.string() }),
  response: (z: Zod) => z.looseObject({ acl_tag: z.string(), rule: z.string() }),
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
 * Calls `POST /componenttcb/dbimport`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html
 */
export const importRecords: WechatEndpoint<ImportRecordsRequest, ImportRecordsResponse, 'component'> = {
  id: 'dbImport',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbimport',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html',
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

/** Input of {@link manageIndexes}. */
export interface ManageIndexesRequest {
  /** Which change to make. */
  action: string;
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
  /** Indexes. */
  indexes?:
    | {
        /** Name of the index. */
        name: string;
        /** Fields of the index. */
        keys?:
          | {
              /** Name of the field. */
              name: string;
              /** Order of the field in the index. */
              direction?: string | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
}

/** Result of {@link manageIndexes}. */
export type ManageIndexesResponse = NoFields;

/**
 * 数据库索引管理。Adds or deletes indexes of a collection, as `action` says.
 * Calls `POST /componenttcb/dbindex`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbindexManage.html
 */
export const manageIndexes: WechatEndpoint<ManageIndexesRequest, ManageIndexesResponse, 'component'> = {
  id: 'dbindexManage',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbindex',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbindexManage.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      action: z.string(),
      env: z.string(),
      collection_name: z.string(),
      indexes: z
        .array(
          z.strictObject({
            name: z.string(),
            keys: z.array(z.strictObject({ name: z.string(), direction: z.string().optional() })).optional(),
          }),
        )
        .optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
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
 * Calls `POST /componenttcb/dbmigrationstate`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getMigrationState.html
 */
export const getMigrationStatus: WechatEndpoint<GetMigrationStatusRequest, GetMigrationStatusResponse, 'component'> = {
  id: 'getMigrationState',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbmigrationstate',
  auth: 'component',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getMigrationState.html',
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

/** Input of {@link setCollectionPermission}. */
export interface SetCollectionPermissionRequest {
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Name of the collection. */
  collection_name: string;
  /**
   * `READONLY` all read and owner writes, `PRIVATE` owner only, `ADMINWRITE` all read and admin writes, `ADMINONLY` admin only,
   * `CUSTOM` rule.
   */
  acl_tag: 'READONLY' | 'PRIVATE' | 'ADMINWRITE' | 'ADMINONLY' | 'CUSTOM';
  /** Rule as JSON text, with CUSTOM. */
  rule: string;
}

/** Result of {@link setCollectionPermission}. */
export type SetCollectionPermissionResponse = NoFields;

/**
 * 设置数据库权限。Sets who may read and write a collection.
 * Calls `POST /componenttcb/dbmodifyacl`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/setPermission.html
 */
export const setCollectionPermission: WechatEndpoint<
  SetCollectionPermissionRequest,
  SetCollectionPermissionResponse,
  'component'
> = {
  id: 'setPermission',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbmodifyacl',
  auth: 'component',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/setPermission.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      env: z.string(),
      collection_name: z.string(),
      acl_tag: z.literal(['READONLY', 'PRIVATE', 'ADMINWRITE', 'ADMINONLY', 'CUSTOM']),
      rule: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link manageRecords}. */
export interface ManageRecordsRequest {
  /** `add`, `delete`, `update` or `query`. */
  action: 'add' | 'delete' | 'update' | 'query';
  /** Cloud environment, from {@link listEnvironments}. */
  env: string;
  /** Statement in the syntax of the cloud database, as text. */
  query?: string | undefined;
}

/** Result of {@link manageRecords}. */
export interface ManageRecordsResponse {
  /** Ids of new records, with add. */
  id_list?: string[] | undefined;
  /** Position in the whole result, with query. */
  pager?:
    | {
        /** Records skipped. */
        offset: number;
        /** Records asked for. */
        limit: number;
        /** Records in all. */
        total: number;
      }
    | undefined;
  /** Records, each as JSON text, with query. */
  data?: string[] | undefined;
  /** Records that were changed, with update. */
  modified?: number | undefined;
  /** Records that were selected, with update. */
  matched?: number | undefined;
  /** Record that `set` created, with update. */
  id?: string | undefined;
  /** Records that were deleted, with delete. */
  deleted?: number | undefined;
}

/**
 * 数据库记录管理。Adds, deletes, updates or queries records, as `action` says.
 * Calls `POST /componenttcb/dbrecord`.
 *
 * @see https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html
 */
export const manageRecords: WechatEndpoint<ManageRecordsRequest, ManageRecordsResponse, 'component'> = {
  id: 'dbrecordManage',
  family: 'cloudbase-batch',
  method: 'POST',
  path: '/componenttcb/dbrecord',
  auth: 'component',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html',
  errors: [40097, 40101, 85088],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['add', 'delete', 'update', 'query']),
      env: z.string(),
      query: z.string().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      id_list: z.array(z.string()).optional(),
      pager: z.looseObject({ offset: z.number(), limit: z.number(), total: z.number() }).optional(),
      data: z.array(z.string()).optional(),
      modified: z.number().optional(),
      matched: z.number().optional(),
      id: z.string().optional(),
      deleted: z.number().optional(),
    }),
};
