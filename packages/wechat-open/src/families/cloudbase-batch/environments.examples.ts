import type { Examples } from '../example.js';
import type * as environments from './environments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof environments> = {
  getSharedEnvironments: {
    request: { appids: ['example'], source_type: 1 },
    response: {
      relation_data: [{ appid: 'wx2000000000000001', env_list: ['example'] }],
      err_list: [{ env: 'example', appid: 'wx2000000000000001', errmsg: 'An example' }],
    },
  },
  shareEnvironments: {
    request: { data: [{ env: 'example', appids: ['example'] }], source_type: 1 },
    response: {
      err_list: [{ env: 'example', appid: 'wx2000000000000001', errmsg: 'An example' }],
      msg_info_list: [{ appid: 'wx2000000000000001', url: 'https://example.com/page' }],
    },
  },
  createEnvironment: { request: { alias: 'example' }, response: { env: 'example', tranid: 'tranid-1' } },
  getEnvironments: {
    request: {},
    response: {
      info_list: [
        {
          env: 'example',
          alias: 'example',
          status: 'NORMAL',
          package_id: 'package-id-1',
          package_name: 'Corner shop',
          dbinstance_id: 'dbinstance-id-1',
          bucket_id: 'bucket-id-1',
          update_time: '2025-01-01 08:00:00',
          create_time: '2025-01-01 08:00:00',
        },
      ],
    },
  },
  convertEnvironment: { request: { env: 'example' }, response: {} },
  manageTokenAccess: {
    request: { action: 'get', env: 'example', open: true, api_whitelist: ['example'], version: 1 },
    response: { open: true, api_whitelist: ['example'], version: 1 },
  },
};
