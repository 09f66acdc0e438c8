import type { Examples } from '../example.js';
import type * as oaLinkMiniprogram from './oa-link-miniprogram.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaLinkMiniprogram> = {
  linkMiniProgram: { request: { appid: 'wx2000000000000001', notify_users: 0, show_profile: 0 }, response: {} },
  listLinkedMiniPrograms: {
    request: {},
    response: {
      wxopens: {
        items: [
          {
            appid: 'wx2000000000000001',
            username: 'Wei Example',
            nickname: 'Wei Example',
            headimg_url: 'https://example.com/image.png',
            email: 'shop@example.com',
            source: 'SOURCE_NORMAL',
            status: 1,
            selected: 1,
            nearby_display_status: 1,
            released: 1,
            func_infos: [{ id: 1, name: 'Corner shop', status: 1 }],
            copy_verify_status: 1,
          },
        ],
      },
    },
  },
  unlinkMiniProgram: { request: { appid: 'wx2000000000000001' }, response: {} },
};
