import type { Examples } from '../example.js';
import type * as database from './database.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof database> = {
  queryAggregation: {
    request: { env: 'example', query: 'db.collection("test").aggregate().match({tags: "cloud"}).limit(10).end()' },
    response: { data: ['example'] },
  },
  manageCollections: {
    request: { action: 'get', env: 'example', offset: 0, limit: 10, collection_name: 'Corner shop' },
    response: { collections: [{ name: 'Corner shop', count: 1, size: 1, index_count: 1, index_size: 1 }], total: 1 },
  },
  exportRecords: {
    request: { env: 'example', file_path: 'example', file_type: 1, query: 'example' },
    response: { job_id: 1 },
  },
  getCollectionPermission: {
    request: { env: 'example', collection_name: 'Corner shop' },
    response: { acl_tag: 'example', rule: 'example' },
  },
  importRecords: {
    request: {
      env: 'example',
      collection_name: 'Corner shop',
      file_path: 'example',
      file_type: 1,
      stop_on_error: true,
      conflict_mode: 1,
    },
    response: { job_id: 1 },
  },
  manageIndexes: {
    request: {
      action: 'example',
      env: 'example',
      collection_name: 'Corner shop',
      indexes: [{ name: 'Corner shop', keys: [{ name: 'Corner shop', direction: 'example' }] }],
    },
    response: {},
  },
  getMigrationStatus: {
    request: { env: 'example', job_id: 1 },
    response: {
      status: 'success',
      record_success: 1,
      record_fail: 1,
      error_msg: 'An example',
      file_url: 'https://example.com/page',
    },
  },
  setCollectionPermission: {
    request: { env: 'example', collection_name: 'Corner shop', acl_tag: 'READONLY', rule: 'example' },
    response: {},
  },
  manageRecords: {
    request: { action: 'add', env: 'example', query: 'example' },
    response: {
      id_list: ['example'],
      pager: { offset: 0, limit: 1, total: 1 },
      data: ['example'],
      modified: 1,
      matched: 1,
      id: 'set',
      deleted: 1,
    },
  },
};
