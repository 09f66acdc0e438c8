import type { Examples } from '../example.js';
import type * as goods from './goods.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof goods> = {
  queryPublishGoods: {
    request: { pay_sig: '&', openid: 'oUser0000000000000000000001', env: 0, user_ip: '203.0.113.1', device_type: 1 },
    response: { publish_item: [{ id: '_', publish_status: 0, errmsg: 'An example' }], status: 0 },
  },
  queryUploadGoods: {
    request: { pay_sig: '&', openid: 'oUser0000000000000000000001', env: 0, user_ip: '203.0.113.1', device_type: 1 },
    response: {
      upload_item: [
        {
          id: '_',
          name: '1024',
          price: 100,
          remark: '1024',
          item_url: 'https://example.com/page',
          upload_status: 0,
          errmsg: 'An example',
        },
      ],
      status: 0,
    },
  },
  startPublishGoods: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      publish_item: [{ id: '_' }],
    },
    response: {},
  },
  startUploadGoods: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      upload_item: [{ id: '_', name: '1024', price: 100, remark: '1024', item_url: 'https://example.com/page' }],
    },
    response: {},
  },
};
