import type { Examples } from '../example.js';
import type * as funds from './funds.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof funds> = {
  getBillUrls: {
    request: { pay_sig: '&', mchid: 'mchid-1', bill_date: '20231102' },
    response: {
      success_bill_url: 'https://example.com/page',
      refund_bill_url: 'https://example.com/page',
      all_bill_url: 'https://example.com/page',
      fund_bill_url: 'https://example.com/page',
      ended_day_avail_amt: 1,
      ended_day_frozen_amt: 1,
      ended_day_total_amt: 1,
      profit_sharing_bill_url: 'https://example.com/page',
      profit_refund_bill_url: 'https://example.com/page',
      bankpay_fund_bill_url: 'https://example.com/page',
    },
  },
  getMerchantBalance: {
    request: { pay_sig: '&', mchid: 'mchid-1' },
    response: { balance_list: [{ balance_type: '1.00', amount: '1.00', currency: 'CNY' }] },
  },
  queryWithdrawal: {
    request: { pay_sig: '&', mchid: 'mchid-1', out_withdraw_no: 'withdraw-1' },
    response: {
      out_withdraw_no: 'withdraw-1',
      withdraw_amount: 100,
      status: 'WITHDRAW_INIT',
      fail_reason: 'An example',
    },
  },
  setAutoWithdraw: { request: { pay_sig: '&', mchid: 'mchid-1', status: 1, retain_amt: 1 }, response: {} },
  createWithdrawal: {
    request: { pay_sig: '&', mchid: 'mchid-1', withdraw_amount: 100, out_withdraw_no: '_00000' },
    response: {},
  },
};
