import type { Examples } from '../example.js';
import type * as environments from './environments.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof environments> = {
  ensureMobile: { request: { push_tmpl: true }, response: { has_mobile: true } },
  createCloudUser: { request: {}, response: {} },
  createEnvironment: {
    request: { env: 'prod-7gexample', alias: 'corner-shop', type: 'CreatePostpayPackage' },
    response: { status: 'Example status', envid: 'envid-1' },
  },
  listEnvironments: {
    request: { env: 'prod-7gexample' },
    response: {
      info_list: [
        {
          env: 'prod-7gexample',
          alias: 'corner-shop',
          status: 'NORMAL',
          package_id: 'package-id-1',
          package_name: 'Corner shop',
          update_time: '2019-04-04 14:10:28',
          create_time: '2019-04-04 14:10:28',
        },
      ],
    },
  },
  getCloudToken: {
    request: { lifespan: 1 },
    response: { secretid: 'secretid-1', secretkey: 'secretkey-1', token: 'token-1', expired_time: 1735689600 },
  },
  convertEnvironment: { request: { env: 'prod-7gexample' }, response: {} },
  shareEnvironment: { request: { env: 'prod-7gexample', appid: 'wx2000000000000001' }, response: {} },
  manageTokenAccess: {
    request: { action: 'get', env: 'prod-7gexample', open: true, api_whitelist: ['example'], version: 1 },
    response: { open: true, api_whitelist: ['example'], version: 1 },
  },
};
