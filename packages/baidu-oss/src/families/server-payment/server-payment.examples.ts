import type { Examples } from '../example.js';
import type * as serverPayment from './server-payment.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverPayment> = {
  applyOrderRefund: {
    request: {
      applyRefundMoney: 100,
      bizRefundBatchId: 'bizrefundbatchid-1',
      isSkipAudit: 1,
      orderId: 1,
      refundReason: 'An example',
      refundType: 1,
      tpOrderId: 'tporderid-1',
      userId: 1,
      refundNotifyUrl: 'https://example.com/page',
      pmAppKey: 'AppKey00000000000000000000000001',
    },
    response: { data: { refundBatchId: 'refundbatchid-1', refundPayMoney: 100 } },
  },
  cancelOrder: { request: { orderId: 1, pmAppKey: 'AppKey00000000000000000000000001' }, response: { data: true } },
  capitaBill: {
    request: { billTime: '2025-01-01 08:00:00', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        data: [
          {
            createTime: '2025-01-01 08:00:00',
            downloadName: 'Corner shop',
            exportStatus: 1,
            url: 'https://example.com/page',
          },
        ],
        totalCount: 1,
      },
    },
  },
  findByTpOrderID: {
    request: { tpOrderId: 'tporderid-1', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        appId: 1,
        appKey: 1,
        bizInfo: 'example',
        count: 1,
        createTime: 1,
        dealId: 1,
        openId: 1,
        orderId: 1,
        oriPrice: 100,
        parentOrderId: 1,
        parentType: 1,
        payMoney: 100,
        settlePrice: 100,
        status: 1,
        subStatus: 1,
        totalMoney: 100,
        tpId: 1,
        tpOrderId: 'tporderid-1',
        tradeNo: 'example',
        type: 1,
        userId: 1,
      },
    },
  },
  findOrderRefund: {
    request: { tpOrderId: 'tporderid-1', userId: 1, pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: [{ bizRefundBatchId: 'bizrefundbatchid-1', orderId: 1, refundBatchId: 1, refundStatus: 1, userId: 1 }],
    },
  },
  orderBill: {
    request: { billTime: '2025-01-01 08:00:00', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        data: [
          {
            createTime: '2025-01-01 08:00:00',
            downloadName: 'Corner shop',
            exportStatus: 1,
            url: 'https://example.com/page',
          },
        ],
        totalCount: 1,
      },
    },
  },
};
