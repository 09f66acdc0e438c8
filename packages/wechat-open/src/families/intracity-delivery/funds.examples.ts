import type { Examples } from '../example.js';
import type * as funds from './funds.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof funds> = {
  getBalance: {
    request: { wx_store_id: 'wx-store-id-1', service_trans_id: 'DADA', pay_mode: 'PAY_MODE_STORE' },
    response: {
      wx_store_id: 'wx-store-id-1',
      appid: 'wx2000000000000001',
      all_balance: 100,
      balance_detail: [
        {
          balance: 100,
          service_trans_id: 'service-trans-id-1',
          service_trans_name: 'Corner shop',
          order_list: [
            {
              payorder_id: 'payorder-id-1',
              charge_amt: 1,
              unused_amt: 1,
              begin_time: 1735689600,
              end_time: 1735689600,
            },
          ],
        },
      ],
    },
  },
  getPayMode: {
    request: { appid: 'wx2000000000000001' },
    response: {
      pay_mode: 'PAY_MODE_STORE',
      pay_appid: 'wx2000000000000001',
      pay_component_appid: 'wx2000000000000001',
    },
  },
  listFlows: {
    request: {
      wx_store_id: 'wx-store-id-1',
      flow_type: 1,
      service_trans_id: 'SFTC',
      begin_time: 1735689600,
      end_time: 1735689600,
      pay_mode: 'PAY_MODE_STORE',
    },
    response: {
      total_pay_amt: 1,
      total_refund_amt: 1,
      total_deduct_amt: 1,
      flow_list: [
        {
          flow_type: 1,
          appid: 'wx2000000000000001',
          wx_store_id: 'wx-store-id-1',
          pay_order_id: 'pay-order-id-1',
          wx_order_id: 'wx-order-id-1',
          bill_id: 'bill-id-1',
          service_trans_id: 'service-trans-id-1',
          openid: 'oUser0000000000000000000001',
          pay_amount: 100,
          refund_amount: 100,
          deduct_amount: 100,
          pay_status: 'SUCCESS',
          refund_status: 'PROCESSING',
          pay_time: 1735689600,
          refund_time: 1735689600,
          create_time: 1735689600,
          consume_deadline: 1735689600,
          delivery_status: 30000,
          delivery_finished_time: 1735689600,
        },
      ],
      total: 1,
    },
  },
  setPayMode: { request: { appid: 'wx2000000000000001', pay_mode: 'PAY_MODE_STORE' }, response: {} },
  createCharge: {
    request: { wx_store_id: 'wx-store-id-1', service_trans_id: 'SFTC', amount: 5000, pay_mode: 'PAY_MODE_STORE' },
    response: { payurl: 'https://example.com/page', wx_store_id: 'wx-store-id-1', appid: 'wx2000000000000001' },
  },
  refundBalance: {
    request: { wx_store_id: 'wx-store-id-1', service_trans_id: 'SFTC', pay_mode: 'PAY_MODE_STORE' },
    response: { wx_store_id: 'wx-store-id-1', appid: 'wx2000000000000001', refund_amount: 100 },
  },
};
