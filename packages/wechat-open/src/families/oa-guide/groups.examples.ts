import type { Examples } from '../example.js';
import type * as groups from './groups.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof groups> = {
  addGroupGuide: { request: { group_id: 'group-id-1', guide_account: 'guide@shop' }, response: {} },
  removeGroupGuide: { request: { group_id: 'group-id-1', guide_account: 'guide@shop' }, response: {} },
  deleteGroup: { request: { group_id: 'group-id-1' }, response: {} },
  listGuideGroups: { request: { guide_account: 'guide@shop' }, response: { group_id_list: [1] } },
  listGroupGuides: {
    request: { group_id: 'group-id-1', page: 1, num: 10 },
    response: {
      guide_list: [
        {
          guide_account: 'guide@shop',
          guide_openid: 'oUser0000000000000000000001',
          guide_nickname: 'Wei Example',
          guide_headimgurl: 'https://example.com/page',
          create_time: 1735689600,
        },
      ],
      total_num: 1,
    },
  },
  listGroups: {
    request: {},
    response: { group_list: [{ id: 1, name: 'Corner shop', create_time: 1735689600, update_time: 1735689600 }] },
  },
  createGroup: { request: { group_name: 'Corner shop' }, response: { group_id: 'group-id-1' } },
};
