import type { Examples } from '../example.js';
import type * as advertising from './advertising.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof advertising> = {
  bindTransferAccount: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      transfer_account_uid: 10,
      transfer_account_org_name: 'Corner shop',
    },
    response: {},
  },
  createFundsBill: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      transfer_account_uid: 10,
      transfer_account_name: 'Corner shop',
      transfer_account_agency_id: 10,
      transfer_amount: 100,
      request_id: 'request-id-1',
      settle_begin: 1735689600,
      settle_end: 1735689600,
      fund_type: 0,
      authorize_advertise: 0,
    },
    response: { bill_id: 'bill-id-1' },
  },
  getAdvertisingFundsOrders: {
    request: { fund_id: 'fund-id-1', env: 0 },
    response: { url: 'https://example.com/page' },
  },
  listAdvertisingFunds: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      page: 1,
      page_size: 10,
      filter: { settle_begin: 1735689600, settle_end: 1735689600, fund_type: 0 },
    },
    response: {
      adver_funds_list: [
        {
          fund_id: 'fund-id-1',
          fund_type: 0,
          settle_begin: 1735689600,
          settle_end: 1735689600,
          total_amount: 100,
          remain_amount: 100,
          expire_time: 1735689600,
        },
      ],
      total_page: 1,
    },
  },
  listFundsBills: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      page: 1,
      page_size: 10,
      filter: { oper_time_begin: 1735689600, oper_time_end: 1735689600, bill_id: 'bill-id-1' },
    },
    response: {
      bill_list: [
        {
          bill_id: 'bill-id-1',
          oper_time: 1735689600,
          fund_id: 'fund-id-1',
          settle_begin: 1735689600,
          settle_end: 1735689600,
          transfer_account_uid: 1,
          transfer_account_name: 'Corner shop',
          transfer_amount: 100,
          status: 0,
        },
      ],
      total_page: 1,
    },
  },
  listRecoverBills: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      page: 1,
      page_size: 10,
      filter: { recover_time_begin: 1735689600, recover_time_end: 1735689600, bill_id: 'bill-id-1' },
    },
    response: {
      bill_list: [
        {
          bill_id: 'bill-id-1',
          recover_time: 1735689600,
          fund_id: 'fund-id-1',
          settle_begin: 1735689600,
          settle_end: 1735689600,
          recover_account_name: 'Corner shop',
          recover_amount: 100,
          refund_order_list: ['example'],
        },
      ],
      total_page: 1,
    },
  },
  listTransferAccounts: {
    request: { pay_sig: '&', openid: 'oUser0000000000000000000001', env: 0, user_ip: '203.0.113.1', device_type: 1 },
    response: {
      acct_list: [
        {
          transfer_account_uid: 1,
          transfer_account_name: 'Corner shop',
          transfer_account_agency_id: 1,
          transfer_account_agency_name: 'Corner shop',
          state: 0,
          bind_result: 1,
          error_msg: 'An example',
        },
      ],
    },
  },
};
