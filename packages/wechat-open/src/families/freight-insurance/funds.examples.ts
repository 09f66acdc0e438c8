import type { Examples } from '../example.js';
import type * as funds from './funds.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof funds> = {
  createPayUrl: { request: { order_id: '2850151276313431996' }, response: { pay_url: 'https://example.com/page' } },
  createChargeOrder: { request: { quota: 10000 }, response: { order_id: 1 } },
  listChargeOrders: {
    request: { status_list: [1], offset: 0, limit: 10 },
    response: {
      list: [
        {
          order_id: 1,
          order_status: 1,
          total_price: 100,
          create_time: 1735689600,
          pay_time: 1735689600,
          can_refund: true,
          refund_time: 1735689600,
          refund_status: 1,
          refund_amt: 1,
        },
      ],
      total: 1,
    },
  },
  refundCharges: { request: {}, response: {} },
  setBalanceAlert: { request: { notify_funds: 10000 }, response: {} },
};
