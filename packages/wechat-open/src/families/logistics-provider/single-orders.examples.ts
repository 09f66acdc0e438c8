import type { Examples } from '../example.js';
import type * as singleOrders from './single-orders.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof singleOrders> = {
  updateComplaintResult: {
    request: { token: 'token-1', waybill_id: 'waybill-id-1', result: 'ok', desc: 'An example' },
    response: {},
  },
  cancelOrder: { request: { token: 'token-1', reason: 'An example' }, response: {} },
  updateEvaluationResult: {
    request: { token: 'token-1', waybill_id: 'waybill-id-1', result: 'ok', desc: 'An example' },
    response: {},
  },
  updateOrderFee: {
    request: {
      token: 'token-1',
      waybill_id: 'waybill-id-1',
      need_pay: 0,
      fee: 100,
      original_fee: 100,
      base_fee: 100,
      insured_fee: 100,
      other_fee: 100,
      remark: 'An example',
      pay_goods_name: 'Corner shop',
    },
    response: {},
  },
  getBill: { request: { date: '20240101', type: 'ALL' }, response: new Blob(['example']) },
  refundOrder: { request: { token: 'token-1', fee: 100 }, response: {} },
  updateOrderStatus: {
    request: {
      token: 'token-1',
      waybill_id: 'waybill-id-1',
      action_time: 1735689600,
      action_type: 90001,
      action_msg: 'An example',
      pickup_courier_name: 'Corner shop',
      pickup_courier_phone: '13800000000',
      delivery_courier_name: 'Corner shop',
      delivery_courier_phone: '13800000000',
    },
    response: {},
  },
};
