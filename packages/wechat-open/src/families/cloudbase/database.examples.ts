import type { Examples } from '../example.js';
import type * as database from './database.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof database> = {
  addCollection: { request: { env: 'example', collection_name: 'Corner shop' }, response: {} },
  deleteCollection: { request: { env: 'example', collection_name: 'Corner shop' }, response: {} },
  getCollections: {
    request: { env: 'example', offset: 0, limit: 10 },
    response: {
      collections: [{ name: 'Corner shop', count: 1, size: 1, index_count: 1, index_size: 1 }],
      pager: { Offset: 0, Limit: 1, Total: 1 },
    },
  },
  exportRecords: {
    request: { env: 'example', file_path: 'example', file_type: 1, query: 'example' },
    response: { job_id: 1 },
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
  updateIndexes: {
    request: {
      env: 'example',
      collection_name: 'Corner shop',
      create_indexes: [{ name: 'Corner shop', unique: true, keys: [{ name: 'Corner shop', direction: '1' }] }],
      drop_indexes: [{ name: 'Corner shop', unique: true, keys: [{ name: 'Corner shop', direction: 'example' }] }],
    },
    response: {},
  },
};
