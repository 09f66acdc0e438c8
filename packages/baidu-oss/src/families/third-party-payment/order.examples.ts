import type { Examples } from '../example.js';
import type * as order from './order.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof order> = {
  listOrders: {
    request: { status: 'all', start_time: 1559145600, end_time: 1559232000, current_page: 1, page_size: 10 },
    response: {
      data: {
        current_page: 1,
        data: [
          {
            channel: 'example',
            create_time: '2025-01-01 08:00:00',
            deal_id: 'deal-id-1',
            deal_title: 'Corner shop',
            id: 'id-1',
            order_id: 'order-id-1',
            pay_money: '1.00',
            phone: '13800000000',
            segment_refunded_money: '1.00',
            sub_status: '1',
            total_money: '1.00',
            tp_order_id: 'tp-order-id-1',
            update_time: '2025-01-01 08:00:00',
          },
        ],
        page_size: 1,
        total_count: 1,
        total_money: '1.00',
        total_page: 1,
      },
    },
  },
  applyRefund: {
    request: {
      applyRefundMoney: 100,
      bizRefundBatchId: '12132434546634535',
      isSkipAudit: 1,
      orderId: 80048556607063,
      refundReason: '用户申请退款',
      refundType: 1,
      tpOrderId: '10000234',
      userId: 2250333905,
      refundNotifyUrl: 'https://www.example.com/refund/notify',
      pmAppKey: 'MMMabc',
    },
    response: { data: { refundBatchId: 'refundbatchid-1', refundPayMoney: 100 } },
  },
  cancelOrder: { request: { orderId: '80048556607063', pmAppKey: 'MMMabc' }, response: { data: true } },
  getOrder: {
    request: { tpOrderId: '10000234', pmAppKey: 'MMMabc' },
    response: {
      data: {
        appId: 1,
        appKey: 1,
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
        status: -1,
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
  listRefunds: {
    request: { tpOrderId: '10000234', userId: 2250333905, pmAppKey: 'MMMabc' },
    response: {
      data: [{ bizRefundBatchId: 'bizrefundbatchid-1', orderId: 1, refundBatchId: 1, refundStatus: 1, userId: 1 }],
    },
  },
};
