import type { Examples } from '../example.js';
import type * as plugin from './plugin.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof plugin> = {
  agreeApplication: { request: { appid: 'wx2000000000000001' }, response: {} },
  deleteRefusedApplications: { request: {}, response: {} },
  listApplications: {
    request: { page: 1, num: 10 },
    response: {
      apply_list: [
        {
          appid: 'wx2000000000000001',
          status: 1,
          nickname: 'Wei Example',
          headimgurl: 'https://example.com/image.png',
          categories: [{ first: 'Life services', second: 'Supermarkets' }],
          apply_url: 'https://example.com/page',
          reason: 'An example',
          create_time: '2025-01-01 08:00:00',
        },
      ],
    },
  },
  refuseApplication: { request: { reason: 'An example' }, response: {} },
  applyPlugin: { request: { plugin_appid: 'wx2000000000000001', reason: 'An example' }, response: {} },
  listPlugins: {
    request: {},
    response: {
      plugin_list: [
        {
          appid: 'wx2000000000000001',
          status: 1,
          nickname: 'Wei Example',
          headimgurl: 'https://example.com/image.png',
        },
      ],
    },
  },
  unbindPlugin: { request: { plugin_appid: 'wx2000000000000001' }, response: {} },
};
