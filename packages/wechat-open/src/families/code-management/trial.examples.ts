import type { Examples } from '../example.js';
import type * as trial from './trial.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof trial> = {
  commit: {
    request: {
      template_id: 7,
      ext_json: '{"extAppid":"wx2000000000000001","ext":{"shop":"corner"}}',
      user_version: '1.2.0',
      user_desc: 'Opening hours',
    },
    response: {},
  },
  getCodePages: { request: {}, response: { page_list: ['pages/index/index', 'pages/order/order'] } },
  getTrialQRCode: {
    request: { path: 'pages/index/index?id=1' },
    response: new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xd9])], { type: 'image/jpeg' }),
  },
  getCodePrivacyInfo: {
    request: {},
    response: { without_auth_list: ['wx.getLocation'], without_conf_list: [] },
  },
};
