import type { Examples } from '../example.js';
import type * as orders from './orders.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof orders> = {
  closeOrder: {
    request: { pay_sig: '&', mchid: 'mchid-1', out_trade_no: 'trade-1', order_id: 'out_trade_no' },
    response: {},
  },
  getAppKey: { request: { mchid: 'mchid-1' }, response: { appkey: 'appkey-1', sandbox_appkey: 'sandbox-appkey-1' } },
  getOrder: {
    request: { pay_sig: '&', mchid: 'mchid-1', out_trade_no: 'trade-1', order_id: 'out_trade_no' },
    response: {
      appid: 'wx2000000000000001',
      mchid: 'mchid-1',
      out_trade_no: 'trade-1',
      order_id: 'order-id-1',
      pay_status: 'ORDER_INIT',
      pay_time: '2025-01-01 08:00:00',
      attach: 'attachment',
      payer_openid: 'oUser0000000000000000000001',
      amount: { order_amount: 100, payer_amount: 100, currency: 'CNY' },
      wxpay_transaction_id: 'wxpay-transaction-id-1',
      env: 0,
      settle_status: 1,
      settle_finish_time: '2025-01-01 08:00:00',
      platform_profit_percent: 1,
      platform_profit_fee: 100,
      bank_type: 'Example bank type',
    },
  },
  getRefund: {
    request: { pay_sig: '&', mchid: 'mchid-1', out_refund_no: 'refund-1', refund_id: 'out_refund_no' },
    response: {
      refund_id: 'refund-id-1',
      out_refund_no: 'refund-1',
      order_id: 'order-id-1',
      out_trade_no: 'trade-1',
      create_time: '2025-01-01 08:00:00',
      refund_time: '2025-01-01 08:00:00',
      refund_status: 'Example refund status',
      refund_desc: 'An example',
      amount: { order_amount: 100, refund_amount: 100, currency: 'CNY' },
      wxpay_refund_id: 'wxpay-refund-id-1',
      reverse_sett_state: 1,
      reverse_sett_finish_time: '2025-01-01 08:00:00',
      platform_profit_percent: 1,
      reverse_sett_amt: 1,
      refund_channel_info: {
        channel: 'Example channel',
        user_received_account: 'Example user received account',
        funds_account: 'Example funds account',
      },
      description: 'An example',
    },
  },
  refundOrder: {
    request: {
      pay_sig: '&',
      mchid: 'mchid-1',
      out_trade_no: 'trade-1',
      order_id: 'out_trade_no',
      out_refund_no: 'refund-1',
      refund_amount: 100,
      refund_from: 1,
      refund_reason: 0,
      description: 'An example',
    },
    response: { refund_id: 'refund-id-1', out_refund_no: 'refund-1', order_id: 'order-id-1', out_trade_no: 'trade-1' },
  },
};
