import type { Examples } from '../example.js';
import type * as serverSku from './server-sku.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverSku> = {
  deleteSku: { request: { app_id: 1, path_list: '["/pages/detail/detail?id=714018"]' }, response: { data: 'example' } },
  deleteSkuCoupon: {
    request: { app_id: 1, path_list: '["/pages/detail/detail?id=568623"]', key: 'key-1' },
    response: { data: 'example' },
  },
  submitSku: {
    request: {
      items: [
        {
          activity_info: [
            {
              activity_desc: '满12减1',
              activity_end_time: 1608480000,
              activity_path: '/activity/coupon',
              activity_start_time: 1593985486,
              activity_type: '领券',
            },
          ],
          button_name: '立即预订',
          desc: '8',
          images: ['https://b.bdstatic.com/miniapp/resource/image/demo1.png'],
          path: '/pages/detail/detail?id=100001',
          price_info: {
            org_price: '334',
            org_unit: '天',
            range_max_price: '1.00',
            range_min_price: '1.00',
            real_price: '274',
          },
          region: '北京市',
          schema: '{"hotel_name":"北京大酒店","hotel_addr":"北京西城区"}',
          tag: '饮食健康;中餐',
          title: '北京大酒店标准间预订',
          trade_type: 5001,
          channel: '200002',
        },
      ],
    },
    response: { data: 'example' },
  },
  submitSkuCoupon: {
    request: {
      items: [
        {
          desc: '8',
          images: ['https://b.bdstatic.com/miniapp/resource/image/demo1.png'],
          path: '/pages/coupon/detail?id=1',
          price_info: { org_price: '1318', real_price: '926' },
          region: '北京市',
          schema:
            '{"coupon_brand_name":"三只松鼠","coupon_sort":"PAY","coupon_stock_value":41,"adapt_system_types":["android"]}',
          title: '12',
          trade_type: 2004,
        },
      ],
    },
    response: { data: 'example' },
  },
};
