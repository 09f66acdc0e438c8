import type { Examples } from '../example.js';
import type * as stores from './stores.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof stores> = {
  enableService: { request: {}, response: {} },
  createStore: {
    request: {
      out_store_id: 'out-store-id-1',
      store_name: 'Corner shop',
      order_pattern: 1,
      service_trans_prefer: 'DADA',
      address_info: {
        province: '广东省',
        city: '深圳市',
        area: '南山区',
        street: 'Example Road',
        house: '1',
        lng: 113.2644,
        lat: 23.1291,
        phone: '020-8080880',
      },
    },
    response: { out_store_id: 'out-store-id-1', wx_store_id: 'wx-store-id-1', appid: 'wx2000000000000001' },
  },
  listCities: {
    request: { service_trans_id: 'SFTC' },
    response: {
      support_list: [{ service_trans_id: 'service-trans-id-1', city_list: [{ city_code: 1, city_name: 'Guangzhou' }] }],
    },
  },
  listStores: {
    request: { out_store_id: 'out-store-id-1', wx_store_id: 'wx-store-id-1' },
    response: {
      appid: 'wx2000000000000001',
      store_list: [
        {
          out_store_id: 'out-store-id-1',
          wx_store_id: 'wx-store-id-1',
          city_id: 1,
          order_pattern: 1,
          service_trans_prefer: 'Example service trans prefer',
          address_info: {
            province: '广东省',
            city: '深圳市',
            area: '南山区',
            street: 'Example Road',
            house: '1',
            lng: 113.2644,
            lat: 23.1291,
            phone: '020-8080880',
          },
        },
      ],
      total: 1,
    },
  },
  updateStore: {
    request: {
      keys: { out_store_id: 'out-store-id-1', wx_store_id: 'wx-store-id-1' },
      content: {
        store_name: 'Corner shop',
        order_pattern: 1,
        service_trans_prefer: 'DADA',
        address_info: {
          province: '广东省',
          city: '深圳市',
          area: '南山区',
          street: 'Example Road',
          house: '1',
          lng: 113.2644,
          lat: 23.1291,
          phone: '020-8080880',
        },
      },
    },
    response: { out_store_id: 'out-store-id-1', wx_store_id: 'wx-store-id-1', appid: 'wx2000000000000001' },
  },
};
