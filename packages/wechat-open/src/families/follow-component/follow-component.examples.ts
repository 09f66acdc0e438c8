import type { Examples } from '../example.js';
import type * as followComponent from './follow-component.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof followComponent> = {
  getShownAccount: {
    request: {},
    response: {
      can_open: 1,
      is_open: 1,
      appid: 'wx2000000000000001',
      nickname: 'Wei Example',
      headimg: 'https://example.com/image.png',
    },
  },
  listLinkableAccounts: {
    request: { page: 0, num: 20 },
    response: {
      biz_info_list: [
        { appid: 'wx2000000000000001', nickname: 'Wei Example', headimg: 'https://example.com/image.png' },
      ],
      total_num: 1,
    },
  },
  setShownAccount: { request: { wxa_subscribe_biz_flag: 1, appid: 'wx2000000000000001' }, response: {} },
};
