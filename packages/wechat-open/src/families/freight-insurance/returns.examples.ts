import type { Examples } from '../example.js';
import type * as returns from './returns.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof returns> = {
  addReturnId: {
    request: {
      shop_order_id: 'shop-order-id-1',
      biz_addr: {
        country: '中国',
        province: '广东省',
        city: '广州市',
        area: '海珠区',
        address: '512',
        name: '64',
        mobile: '13800138000',
      },
      user_addr: {
        country: '中国',
        province: '广东省',
        city: '广州市',
        area: '海珠区',
        address: '512',
        name: '64',
        mobile: '13800138000',
      },
      openid: 'oUser0000000000000000000001',
      order_path: 'pages/order/detail?id=1',
      goods_list: [{ name: 'Corner shop', url: 'https://example.com/page' }],
      order_price: 100,
      wx_pay_id: '420000198020231123341140012',
      notify_code: 'notify-code-1',
    },
    response: { return_id: 'return-id-1' },
  },
  getReturnStatus: {
    request: { return_id: 'return-id-1' },
    response: {
      status: '1',
      waybill_id: 'waybill-id-1',
      order_status: 0,
      delivery_id: 'delivery-id-1',
      delivery_name: 'Corner shop',
    },
  },
  unbindReturnId: { request: { return_id: 'return-id-1' }, response: {} },
};
