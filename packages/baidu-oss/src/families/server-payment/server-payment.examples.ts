import type { Examples } from '../example.js';
import type * as serverPayment from './server-payment.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverPayment> = {
  applyOrderRefund: {
    request: {
      applyRefundMoney: 100,
      bizRefundBatchId: '12132434546634535',
      isSkipAudit: 0,
      orderId: 1753737417222,
      refundReason: '充值未到账',
      refundType: 1,
      tpOrderId: '1428055315487',
      userId: 2250333905,
      refundNotifyUrl: 'https://example.com/baidu/refund-notice',
      pmAppKey: 'MMUpGO',
    },
    response: { data: { refundBatchId: 'refundbatchid-1', refundPayMoney: 100 } },
  },
  closeOrder: { request: { orderId: 1753737417222, pmAppKey: 'MMUpGO' }, response: { data: true } },
  getCapitalBill: {
    request: { billTime: '2020-11-20', pmAppKey: 'MMUpGO' },
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
  getOrder: {
    request: { tpOrderId: '1428055315487', pmAppKey: 'MMUpGO' },
    response: {
      data: {
        appId: 1,
        appKey: 'AppKey00000000000000000000000001',
        bizInfo: 'example',
        count: 1,
        createTime: 1,
        dealId: 1,
        openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
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
  findRefunds: {
    request: { tpOrderId: '1428055315487', userId: 2250333905, pmAppKey: 'MMUpGO' },
    response: {
      data: [{ bizRefundBatchId: 'bizrefundbatchid-1', orderId: 1, refundBatchId: 1, refundStatus: 1, userId: 1 }],
    },
  },
  getOrderBill: {
    request: { billTime: '2020-11-20', pmAppKey: 'MMUpGO' },
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
