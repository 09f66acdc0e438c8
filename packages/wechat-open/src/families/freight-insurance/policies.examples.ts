import type { Examples } from '../example.js';
import type * as policies from './policies.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof policies> = {
  createClaim: {
    request: {
      openid: 'oUser0000000000000000000001',
      order_no: 'order-no-1',
      refund_delivery_no: 'refund-delivery-no-1',
      refund_company: 'SF',
    },
    response: { report_no: 'report-no-1', is_home_pick_up: 1 },
  },
  createPolicy: {
    request: {
      openid: 'oUser0000000000000000000001',
      order_no: 'order-no-1',
      pay_time: 1735689600,
      pay_amount: 100,
      delivery_no: 'delivery-no-1',
      delivery_place: { province: '广东省', city: '广州市', county: '海珠区', address: '1 Example Road' },
      receipt_place: { province: '广东省', city: '广州市', county: '海珠区', address: '1 Example Road' },
      product_info: {
        order_path: 'pages/order/detail?id=1',
        goods_list: [{ name: 'Corner shop', url: 'https://example.com/page' }],
      },
    },
    response: { policy_no: 'policy-no-1', insurance_end_date: '2025-01-01 08:00:00', estimate_amount: 100, premium: 1 },
  },
  listPolicies: {
    request: {
      openid: 'oUser0000000000000000000001',
      order_no: 'transaction_id',
      policy_no: 'policy-no-1',
      report_no: 'report-no-1',
      delivery_no: 'delivery-no-1',
      refund_delivery_no: 'refund-delivery-no-1',
      begin_time: 1735689600,
      end_time: 1735689600,
      status_list: [2],
      offset: 0,
      limit: 10,
      sort_direct: 0,
    },
    response: {
      list: [
        {
          order_no: 'transaction_id',
          policy_no: 'policy-no-1',
          report_no: 'report-no-1',
          delivery_no: 'delivery-no-1',
          refund_delivery_no: 'refund-delivery-no-1',
          insurance_end_date: '2025-01-01 08:00:00',
          estimate_amount: 100,
          premium: 1,
          status: 2,
          pay_fail_reason: 'An example',
          pay_finish_time: 1735689600,
        },
      ],
      total: 1,
    },
  },
  getSummary: {
    request: { begin_time: 1735689600, end_time: 1735689600 },
    response: { total: 1, claim_num: 1, claim_succ_num: 1, premium: 1, funds: 1, need_close: true },
  },
  enableService: { request: {}, response: {} },
  getOpenStatus: { request: {}, response: { is_open: 1 } },
};
