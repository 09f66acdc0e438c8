import type { Examples } from '../example.js';
import type * as privacyInterface from './privacy-interface.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof privacyInterface> = {
  applyInterface: {
    request: {
      api_name: 'wx.choosePoi',
      content: '300',
      pic_list: ['https://example.com/image.png'],
      video_list: ['e'],
      url_list: ['https://example.com/page'],
    },
    response: { audit_id: 1 },
  },
  listInterfaces: {
    request: {},
    response: {
      interface_list: [
        {
          api_name: 'wx.chooseAddress',
          api_ch_name: 'Corner shop',
          api_desc: 'An example',
          api_link: 'https://example.com/page',
          group_name: '地理位置',
          audit_id: 1,
          status: 1,
          apply_time: 1735689600,
          fail_reason: 'An example',
        },
      ],
    },
  },
};
