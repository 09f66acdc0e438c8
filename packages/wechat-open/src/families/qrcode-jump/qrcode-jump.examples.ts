import type { Examples } from '../example.js';
import type * as qrcodeJump from './qrcode-jump.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof qrcodeJump> = {
  setRule: {
    request: {
      prefix: 'https://example.com/qrcode',
      permit_sub_rule: 1,
      state: 1,
      appid: 'wx2000000000000001',
      path: 'pages/index/index',
      open_version: 3,
      debug_url: ['https://example.com/page'],
      is_edit: 0,
    },
    response: {},
  },
  deleteRule: { request: { prefix: 'images/', appid: 'wx2000000000000001' }, response: {} },
  getVerifyFile: { request: {}, response: { file_name: 'Corner shop', file_content: 'An example' } },
  listRules: {
    request: { appid: 'wx2000000000000001', get_type: 2, prefix_list: ['get_type'], page_num: 1, page_size: 200 },
    response: {
      list_size: 1,
      rule_list: [
        {
          prefix: 'images/',
          permit_sub_rule: 1,
          state: 1,
          path: 'pages/index/index',
          open_version: 1,
          debug_url: ['https://example.com/page'],
        },
      ],
      qrcodejump_pub_quota: 1,
      qrcodejump_open: 1,
      total_count: 1,
    },
  },
  publishRule: { request: { prefix: 'images/' }, response: {} },
};
