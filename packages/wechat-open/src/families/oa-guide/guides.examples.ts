import type { Examples } from '../example.js';
import type * as guides from './guides.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof guides> = {
  addGuide: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      guide_nickname: 'Wei Example',
      guide_headimgurl: 'https://example.com/page',
    },
    response: {},
  },
  deleteGuide: {
    request: { guide_account: 'guide_openid', guide_openid: 'oUser0000000000000000000001' },
    response: {},
  },
  getGuide: {
    request: { guide_account: 'guide_openid', guide_openid: 'oUser0000000000000000000001' },
    response: {
      guide_account: 'guide@shop',
      guide_openid: 'oUser0000000000000000000001',
      guide_nickname: 'Wei Example',
      guide_headimgurl: 'https://example.com/page',
      status: 1,
    },
  },
  listChatRecords: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      begin_time: 1735689600,
      end_time: 1735689600,
      page: 1,
      num: 10,
    },
    response: {
      msg_list: [
        {
          guide_account: 'guide@shop',
          openid: 'oUser0000000000000000000001',
          content: 'An example',
          content_type: 1,
          direction: 1,
          create_time: 1735689600,
        },
      ],
      total_num: 1,
    },
  },
  createQrCode: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      qrcode_info: 'Example qrcode info',
    },
    response: { qrcode_url: 'https://example.com/page' },
  },
  updateGuide: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      guide_nickname: 'Wei Example',
      guide_headimgurl: 'https://example.com/page',
    },
    response: {},
  },
};
