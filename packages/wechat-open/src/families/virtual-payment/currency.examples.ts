import type { Examples } from '../example.js';
import type * as currency from './currency.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof currency> = {
  cancelCurrencyPayment: {
    request: {
      signature: 'signature-1',
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      pay_order_id: 'order_id',
      order_id: 'order-id-1',
      amount: 100,
    },
    response: { order_id: 'order-id-1' },
  },
  payWithCurrency: {
    request: {
      signature: 'signature-1',
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      order_id: 'order-id-1',
      amount: 100,
      payitem: '[{"productid":"id","unit_price":10,"quantity":1}]',
      remark: 'An example',
    },
    response: { order_id: 'order-id-1', balance: 100, used_present_amount: 100 },
  },
  presentCurrency: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      order_id: 'order-id-1',
      amount: 100,
    },
    response: { order_id: 'order-id-1', balance: 100, present_balance: 100 },
  },
  queryUserBalance: {
    request: {
      signature: 'signature-1',
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
    },
    response: {
      balance: 100,
      present_balance: 100,
      first_save_flag: 1,
      sum_save: 1,
      sum_present: 1,
      sum_balance: 100,
      sum_cost: 100,
    },
  },
};
