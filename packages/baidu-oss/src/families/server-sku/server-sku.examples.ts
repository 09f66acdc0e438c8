import type { Examples } from '../example.js';
import type * as serverSku from './server-sku.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverSku> = {
  deleteSku: { request: { app_id: 1, path_list: 'example' }, response: { data: 'example' } },
  deleteSkuCoupon: { request: { app_id: 1, path_list: 'example', key: 'key-1' }, response: { data: 'example' } },
  submitSku: {
    request: {
      items: [
        {
          activity_info: [
            {
              activity_desc: 'An example',
              activity_end_time: 1,
              activity_path: 'example',
              activity_start_time: 1,
              activity_type: 'example',
            },
          ],
          button_name: 'Corner shop',
          desc: 'An example',
          images: ['https://example.com/image.png'],
          path: 'pages/index/index',
          price_info: {
            org_price: '1.00',
            org_unit: 'example',
            range_max_price: '1.00',
            range_min_price: '1.00',
            real_price: '1.00',
          },
          region: 'example',
          schema: 'example',
          tag: 'example',
          title: 'Corner shop',
          trade_type: 1,
          channel: 'example',
        },
      ],
    },
    response: { data: 'example' },
  },
  submitSkuCoupon: {
    request: {
      items: [
        {
          desc: 'An example',
          images: ['https://example.com/image.png'],
          path: 'pages/index/index',
          price_info: { org_price: '1.00', real_price: '1.00' },
          region: 'example',
          schema: 'example',
          title: 'Corner shop',
          trade_type: 1,
        },
      ],
    },
    response: { data: 'example' },
  },
};
