import type { Examples } from '../example.js';
import type * as orderStatus from './order-status.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof orderStatus> = {
  getOrder: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      shop_no: 'shop-no-1',
    },
    response: {
      resultcode: 0,
      resultmsg: 'An example',
      waybill_id: 'waybill-id-1',
      order_status: 102,
      rider_name: 'Corner shop',
      rider_phone: '13800000000',
      rider_lng: 1,
      rider_lat: 1,
      reach_time: 300,
    },
  },
  realMockUpdateOrder: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: '128',
      delivery_sign: 'a93d8d6bae9a9483c1b1d4e8670e7f6226ec94cb',
      order_status: 102,
      action_time: 1735689600,
      action_msg: 'An example',
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
  mockUpdateOrder: {
    request: {
      shop_order_id: '128',
      delivery_sign: 'delivery-sign-1',
      order_status: 102,
      action_time: 1735689600,
      action_msg: 'An example',
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
  updateBusinessOrder: {
    request: {
      shopid: 'shopid-1',
      shop_order_id: 'shop-order-id-1',
      delivery_sign: 'shopid',
      order_status: 102,
      action_time: 1735689600,
      action_msg: 'An example',
      wx_token: 'wx-token-1',
      shop_no: 'shop-no-1',
      waybill_id: 'waybill-id-1',
      wxa_path: 'pages/index/index',
      agent: { name: 'Corner shop', phone: '13800000000', is_phone_encrypted: 0 },
      expected_delivery_time: 1735689600,
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
  updateOrder: {
    request: {
      wx_token: 'wx-token-1',
      order_status: 102,
      waybill_id: 'waybill-id-1',
      action_msg: 'An example',
      action_time: 1735689600,
      agent: { name: 'Corner shop', phone: '13800000000', is_phone_encrypted: 0, lng: 113.2644, lat: 23.1291 },
      shopid: 'shopid-1',
      shop_order_id: 'shop-order-id-1',
      shop_no: 'shop-no-1',
      wxa_path: 'pages/index/index',
      expected_delivery_time: 1735689600,
    },
    response: { resultcode: 0, resultmsg: 'An example' },
  },
};
