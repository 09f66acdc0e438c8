import type { Examples } from '../example.js';
import type * as orderChanges from './order-changes.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof orderChanges> = {
  addTips: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      shop_no: 'shop-no-1',
      waybill_id: 'waybill-id-1',
      openid: 'oUser0000000000000000000001',
      tips: 1,
      remark: 'An example',
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
  cancelOrder: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      shop_no: 'shop-no-1',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
      cancel_reason_id: 1,
      cancel_reason: 'cancel_reason_id',
    },
    response: { resultcode: 0, resultmsg: 'An example', deduct_fee: 100, desc: 'An example' },
  },
  confirmReturn: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      shop_no: 'shop-no-1',
      waybill_id: 'waybill-id-1',
      remark: 'An example',
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
  preCancelOrder: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      shop_no: 'shop-no-1',
      delivery_id: 'delivery-id-1',
      waybill_id: 'waybill-id-1',
      cancel_reason_id: 1,
      cancel_reason: 'cancel_reason_id',
    },
    response: { resultcode: 0, resultmsg: 'An example', deduct_fee: 100, desc: 'An example' },
  },
};
