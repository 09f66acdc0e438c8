import type { Examples } from '../example.js';
import type * as returns from './returns.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof returns> = {
  addDeliveryReturn: {
    request: {
      shop_order_id: 'shop-order-id-1',
      biz_addr: {
        country: 'China',
        province: 'Guangdong',
        city: 'Guangzhou',
        area: 'Haizhu',
        address: '1 Example Road',
        name: 'Corner shop',
        mobile: '13800000000',
      },
      user_addr: {
        country: 'China',
        province: 'Guangdong',
        city: 'Guangzhou',
        area: 'Haizhu',
        address: '1 Example Road',
        name: 'Corner shop',
        mobile: '13800000000',
      },
      openid: 'oUser0000000000000000000001',
      order_path: 'Example order path',
      goods_list: [{ name: 'Corner shop', url: 'https://example.com/page' }],
      order_price: 100,
    },
    response: { return_id: 'return-id-1' },
  },
  getDeliveryReturn: {
    request: { return_id: 'return-id-1' },
    response: {
      status: '0',
      waybill_id: 'waybill-id-1',
      order_status: 0,
      delivery_id: 'delivery-id-1',
      delivery_name: 'Corner shop',
    },
  },
  unbindDeliveryReturn: { request: { return_id: 'return-id-1' }, response: {} },
};
