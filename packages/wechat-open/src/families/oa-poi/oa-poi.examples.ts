import type { Examples } from '../example.js';
import type * as oaPoi from './oa-poi.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaPoi> = {
  addStore: {
    request: {
      business: {
        base_info: {
          telephone: '13800000000',
          photo_list: [{ photo_url: 'https://example.com/page' }],
          recommend: 'Example recommend',
          special: 'Example special',
          introduction: 'An example',
          open_time: '2025-01-01 08:00:00',
          avg_price: 100,
          sid: 'sid-1',
          business_name: 'Corner shop',
          branch_name: 'Corner shop',
          province: 'Guangdong',
          city: 'Guangzhou',
          district: 'Haizhu',
          address: '1 Example Road',
          categories: ['example'],
          offset_type: 1,
          longitude: 113.2644,
          latitude: 23.1291,
        },
      },
    },
    response: { poi_id: 1 },
  },
  deleteStore: { request: { poi_id: 'poi-id-1' }, response: {} },
  getStore: {
    request: { poi_id: 'poi-id-1' },
    response: {
      business: {
        base_info: {
          sid: 'sid-1',
          business_name: 'Corner shop',
          branch_name: 'Corner shop',
          province: 'Guangdong',
          city: 'Guangzhou',
          district: 'Haizhu',
          address: '1 Example Road',
          telephone: '13800000000',
          categories: ['example'],
          offset_type: 1,
          longitude: 113.2644,
          latitude: 23.1291,
          photo_list: [{ photo_url: 'https://example.com/page' }],
          recommend: 'Example recommend',
          special: 'Example special',
          introduction: 'An example',
          open_time: '2025-01-01 08:00:00',
          avg_price: 100,
          available_state: 1,
          update_status: 1,
        },
      },
    },
  },
  listStores: {
    request: { begin: 0, limit: 10 },
    response: {
      business_list: [
        {
          base_info: {
            sid: 'sid-1',
            business_name: 'Corner shop',
            branch_name: 'Corner shop',
            province: 'Guangdong',
            city: 'Guangzhou',
            district: 'Haizhu',
            address: '1 Example Road',
            telephone: '13800000000',
            categories: ['example'],
            offset_type: 1,
            longitude: 113.2644,
            latitude: 23.1291,
            photo_list: [{ photo_url: 'https://example.com/page' }],
            recommend: 'Example recommend',
            special: 'Example special',
            introduction: 'An example',
            open_time: '2025-01-01 08:00:00',
            avg_price: 100,
            available_state: 1,
            update_status: 1,
            poi_id: 'poi-id-1',
            mapid: 'mapid-1',
            upgrade_status: 1,
            upgrade_comment: 'Example upgrade comment',
          },
        },
      ],
      total_count: 'Example total count',
    },
  },
  listCategories: { request: {}, response: { category_list: ['example'] } },
  updateStore: {
    request: {
      business: {
        base_info: {
          telephone: '13800000000',
          photo_list: [{ photo_url: 'https://example.com/page' }],
          recommend: 'Example recommend',
          special: 'Example special',
          introduction: 'An example',
          open_time: '2025-01-01 08:00:00',
          avg_price: 100,
          poi_id: 'poi-id-1',
        },
      },
    },
    response: {},
  },
};
