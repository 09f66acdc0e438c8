import type { Examples } from '../example.js';
import type * as settings from './settings.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof settings> = {
  getSearchStatus: { request: {}, response: { status: 0 } },
  setSearchStatus: { request: { status: 1 }, response: {} },
  configureFetchData: {
    request: {
      action: 'set_pre_fetch',
      is_pre_fetch_open: true,
      pre_fetch_type: 0,
      pre_fetch_url: 'https://m.example.com/first-screen',
    },
    response: {
      is_pre_fetch_open: true,
      pre_fetch_type: 0,
      pre_fetch_url: 'https://m.example.com/first-screen',
      is_period_fetch_open: false,
    },
  },
  applyOrderPath: {
    request: {
      batch_req: {
        path: 'pages/order/order',
        appid_list: ['wx2000000000000001'],
        img_list: ['https://cdn.example.com/order.png'],
        test_account: 'reviewer',
        test_pwd: 'example-password',
        test_remark: 'Sign in, then open My orders.',
      },
    },
    response: {},
  },
  getOrderPath: {
    request: { info_type: 0 },
    response: {
      msg: {
        path: 'pages/order/order',
        img_list: ['https://cdn.example.com/order.png'],
        video: '',
        test_account: 'reviewer',
        test_pwd: 'example-password',
        test_remark: 'Sign in, then open My orders.',
        status: 4,
        apply_time: 1_735_689_600,
      },
    },
  },
};
