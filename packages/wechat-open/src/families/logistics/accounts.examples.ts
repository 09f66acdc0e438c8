import type { Examples } from '../example.js';
import type * as accounts from './accounts.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof accounts> = {
  bindAccount: {
    request: {
      type: 'bind',
      biz_id: 'biz-id-1',
      delivery_id: 'YUNDA',
      password: 'example-password',
      remark_content: 'An example',
    },
    response: {},
  },
  listAccounts: {
    request: {},
    response: {
      list: [
        {
          biz_id: 'biz-id-1',
          delivery_id: 'delivery-id-1',
          status_code: 0,
          alias: 'corner-shop',
          remark_wrong_msg: 'An example',
          remark_content: 'An example',
          quota_num: 1,
          quota_update_time: 1735689600,
          service_type: [{ service_type: 1, service_name: 'Corner shop' }],
          update_time: 1735689600,
          create_time: 1735689600,
        },
      ],
      count: 1,
    },
  },
  listDeliveryCompanies: {
    request: {},
    response: {
      data: [
        {
          delivery_id: 'SF',
          delivery_name: 'Corner shop',
          can_use_cash: 1,
          can_get_quota: 1,
          cash_biz_id: 'biz_id',
          service_type: [{ service_type: 1, service_name: 'Corner shop' }],
        },
      ],
      count: 1,
    },
  },
  listPrinters: {
    request: {},
    response: { openid: ['oUser0000000000000000000001'], tagid_list: ['example'], count: 1 },
  },
  updatePrinter: {
    request: { update_type: 'bind', openid: 'oUser0000000000000000000001', tagid_list: '123,456' },
    response: {},
  },
  getQuota: { request: { delivery_id: 'YTO', biz_id: 'biz-id-1' }, response: { quota_num: 1 } },
};
