import type { Examples } from '../example.js';
import type * as environments from './environments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof environments> = {
  listSharedEnvironments: {
    request: { appids: ['example'], source_type: 1 },
    response: {
      relation_data: [{ appid: 'wx2000000000000001', env_list: ['example'] }],
      err_list: [{ env: 'prod-7gexample', appid: 'wx2000000000000001', errmsg: 'An example' }],
    },
  },
  shareEnvironments: {
    request: { data: [{ env: 'prod-7gexample', appids: ['example'] }], source_type: 1 },
    response: {
      err_list: [{ env: 'prod-7gexample', appid: 'wx2000000000000001', errmsg: 'An example' }],
      msg_info_list: [{ appid: 'wx2000000000000001', url: 'https://example.com/page' }],
    },
  },
  createEnvironment: { request: { alias: 'corner-shop' }, response: { env: 'prod-7gexample', tranid: 'tranid-1' } },
  listEnvironments: {
    request: {},
    response: {
      info_list: [
        {
          env: 'prod-7gexample',
          alias: 'corner-shop',
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
  convertEnvironment: { request: { env: 'prod-7gexample' }, response: {} },
  manageTokenAccess: {
    request: { action: 'get', env: 'prod-7gexample', open: true, api_whitelist: ['example'], version: 1 },
    response: { open: true, api_whitelist: ['example'], version: 1 },
  },
};
