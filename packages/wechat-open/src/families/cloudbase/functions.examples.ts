import type { Examples } from '../example.js';
import type * as functions from './functions.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof functions> = {
  addDelayedFunctionTask: {
    request: { env: 'prod-7gexample', function_name: 'Corner shop', delay_time: 6, data: '{}' },
    response: {},
  },
  createFunction: { request: { env: 'prod-7gexample', function_name: 'Corner shop' }, response: {} },
  getFunctionDownloadLink: {
    request: { env: 'prod-7gexample', function_name: 'Corner shop' },
    response: { url: 'https://example.com/page', checksum: 'Example checksum' },
  },
  getCodeSecret: { request: {}, response: { codesecret: 'example-secret' } },
  getFunctionConfig: {
    request: { env: 'prod-7gexample', function_name: 'Corner shop', type: 1 },
    response: { config: '{}' },
  },
  getUploadSignature: {
    request: { hashed_payload: 'Example hashed payload' },
    response: { headers: 'https://example.com/image.png' },
  },
  invokeFunction: {
    request: { env: 'prod-7gexample', name: 'Corner shop', data: '{"name":"value"}' },
    response: { resp_data: '{}' },
  },
  listFunctions: {
    request: { env: 'prod-7gexample', offset: 0, limit: 10 },
    response: {
      functions: [
        {
          name: 'Corner shop',
          runtime: 'Nodejs8.9',
          status: 'Active',
          mod_time: '2025-01-01 08:00:00',
          add_time: '2025-01-01 08:00:00',
        },
      ],
      total_count: 1,
    },
  },
  uploadFunctionConfig: {
    request: { env: 'prod-7gexample', function_name: 'Corner shop', type: 1, config: 'timeout' },
    response: {},
  },
};
