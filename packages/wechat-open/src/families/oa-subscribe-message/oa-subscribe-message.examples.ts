import type { Examples } from '../example.js';
import type * as oaSubscribeMessage from './oa-subscribe-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaSubscribeMessage> = {
  sendNotice: {
    request: {
      touser: 'oUser0000000000000000000001',
      template_id: 'template-id-1',
      page: 'pages/index/index',
      miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
      data: { name: { value: 'Value' } },
    },
    response: {},
  },
};
