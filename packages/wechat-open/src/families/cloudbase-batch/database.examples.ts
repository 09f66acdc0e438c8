import type { Examples } from '../example.js';
import type * as database from './database.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof database> = {
  queryAggregation: {
    request: {
      env: 'prod-7gexample',
      query: 'db.collection("test").aggregate().match({tags: "cloud"}).limit(10).end()',
    },
    response: { data: ['example'] },
  },
  manageCollections: {
    request: { action: 'get', env: 'prod-7gexample', offset: 0, limit: 10, collection_name: 'Corner shop' },
    response: { collections: [{ name: 'Corner shop', count: 1, size: 1, index_count: 1, index_size: 1 }], total: 1 },
  },
  exportRecords: {
    request: { env: 'prod-7gexample', file_path: 'images/logo.png', file_type: 1, query: 'id=42' },
    response: { job_id: 1 },
  },
  getCollectionPermission: {
    request: { env: 'prod-7gexample', collection_name: 'Corner shop' },
    response: { acl_tag: 'READONLY', rule: 'CUSTOM' },
  },
  importRecords: {
    request: {
      env: 'prod-7gexample',
      collection_name: 'Corner shop',
      file_path: 'images/logo.png',
      file_type: 1,
      stop_on_error: true,
      conflict_mode: 1,
    },
    response: { job_id: 1 },
  },
  manageIndexes: {
    request: {
      action: 'Example action',
      env: 'prod-7gexample',
      collection_name: 'Corner shop',
      indexes: [{ name: 'Corner shop', keys: [{ name: 'Corner shop', direction: 'Example direction' }] }],
    },
    response: {},
  },
  getMigrationStatus: {
    request: { env: 'prod-7gexample', job_id: 1 },
    response: {
      status: 'success',
      record_success: 1,
      record_fail: 1,
      error_msg: 'An example',
      file_url: 'https://example.com/page',
    },
  },
  setCollectionPermission: {
    request: { env: 'prod-7gexample', collection_name: 'Corner shop', acl_tag: 'READONLY', rule: 'CUSTOM' },
    response: {},
  },
  manageRecords: {
    request: { action: 'add', env: 'prod-7gexample', query: 'id=42' },
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
