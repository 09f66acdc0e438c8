import type { Examples } from '../example.js';
import type * as profitSharing from './profit-sharing.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof profitSharing> = {
  addProfitSharingAccount: {
    request: {
      pay_sig: '&',
      profit_sharing_relation_type: 'RELATION_TYPE_SUPPLIER',
      payee_type: 'PAYEE_TYPE_EXTERNAL_USER',
      payee_id: 'payee-id-1',
      payee_name: 'Corner shop',
    },
    response: {},
  },
  createProfitSharingOrder: {
    request: {
      pay_sig: '&',
      mchid: 'mchid-1',
      out_trade_no: 'trade-1',
      profit_fee: 100,
      receiver_type: 'PAYEE_TYPE_EXTERNAL_USER',
      receiver_account: 'Wei Example',
    },
    response: {},
  },
  deleteProfitSharingAccount: {
    request: { pay_sig: '&', payee_type: 'PAYEE_TYPE_EXTERNAL_USER', payee_id: 'payee-id-1' },
    response: {},
  },
  finishProfitSharingOrder: { request: { pay_sig: '&', mchid: 'mchid-1', out_trade_no: 'trade-1' }, response: {} },
  listProfitSharingAccounts: {
    request: { pay_sig: '&', offset: 0, limit: 10 },
    response: {
      account_list: [
        {
          sharing_account_type: 'PAYEE_TYPE_EXTERNAL_USER',
          sharing_account: 'Example sharing account',
          add_time: 1735689600,
          update_time: 1735689600,
          name: 'Corner shop',
        },
      ],
    },
  },
  queryProfitSharingOrder: {
    request: {
      pay_sig: '&',
      out_trade_no: 'trade-1',
      receiver_type: 'PAYEE_TYPE_EXTERNAL_USER',
      receiver_account: 'Wei Example',
      mchid: 'mchid-1',
    },
    response: { order_status: 1 },
  },
  queryProfitSharingRemainder: {
    request: { pay_sig: '&', mchid: 'mchid-1', out_trade_no: 'trade-1' },
    response: { remain_amt: 1 },
  },
  queryProfitSharingRefund: {
    request: {
      pay_sig: '&',
      out_trade_no: 'trade-1',
      out_refund_no: 'refund-1',
      mchid: 'mchid-1',
      payee_type: 'PAYEE_TYPE_EXTERNAL_USER',
      payee_id: 'payee-id-1',
    },
    response: { order_status: 1 },
  },
  refundProfitSharing: {
    request: {
      pay_sig: '&',
      out_trade_no: 'trade-1',
      out_refund_no: 'refund-1',
      payee_type: 'PAYEE_TYPE_EXTERNAL_USER',
      payee_id: 'payee-id-1',
      mchid: 'mchid-1',
      refund_amt: 1,
    },
    response: {},
  },
};
