import type { Examples } from '../example.js';
import type * as database from './database.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof database> = {
  addCollection: { request: { env: 'prod-7gexample', collection_name: 'Corner shop' }, response: {} },
  deleteCollection: { request: { env: 'prod-7gexample', collection_name: 'Corner shop' }, response: {} },
  listCollections: {
    request: { env: 'prod-7gexample', offset: 0, limit: 10 },
    response: {
      collections: [{ name: 'Corner shop', count: 1, size: 1, index_count: 1, index_size: 1 }],
      pager: { Offset: 0, Limit: 1, Total: 1 },
    },
  },
  exportRecords: {
    request: { env: 'prod-7gexample', file_path: 'images/logo.png', file_type: 1, query: 'id=42' },
    response: { job_id: 1 },
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
  updateIndexes: {
    request: {
      env: 'prod-7gexample',
      collection_name: 'Corner shop',
      create_indexes: [
        { name: 'Corner shop', unique: true, keys: [{ name: 'Corner shop', direction: 'Example direction' }] },
      ],
      drop_indexes: [
        { name: 'Corner shop', unique: true, keys: [{ name: 'Corner shop', direction: 'Example direction' }] },
      ],
    },
    response: {},
  },
};
