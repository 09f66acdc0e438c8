import type { Examples } from '../example.js';
import type * as stores from './stores.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof stores> = {
  getStoreCard: { request: { poi_id: 'poi-id-1' }, response: { card_id: 'card-id-1' } },
  setStoreCard: { request: { poi_id: 'poi-id-1', card_id: 'card-id-1' }, response: {} },
  addStore: {
    request: {
      poi_id: 'poi-id-1',
      map_poi_id: 'sosomap_poi_uid',
      pic_list: 'https://example.com/image.png',
      hour: '10:00-21:00',
      address: '1 Example Road',
      company_name: 'Corner shop',
      contract_phone: '13800000000',
      credential: 'Example credential',
      qualification_list: ['5'],
      card_id: 'card-id-1',
    },
    response: { data: { audit_id: 1 } },
  },
  createMapPoi: {
    request: {
      poi_id: 'poi-id-1',
      name: 'Corner shop',
      category: '美食:中餐厅',
      introduct: 'Example introduct',
      telephone: '010-6666666;010-6666667',
      longitude: 'Example longitude',
      latitude: 'Example latitude',
      districtid: 1,
      province: 'Guangdong',
      city: 'Guangzhou',
      district: 'Haizhu',
      address: '1 Example Road',
      photo: 'Example photo',
      license: 'Example license',
    },
    response: { data: { base_id: 1 } },
  },
  deleteStore: { request: { poi_id: 'poi-id-1' }, response: {} },
  listDistricts: {
    request: {},
    response: {
      data_version: 'Example data version',
      result: [
        [
          {
            id: 1,
            name: 'Corner shop',
            fullname: 'Corner shop',
            location: { lng: 113.2644, lat: 23.1291 },
            pinyin: ['example'],
            cidx: [1],
          },
        ],
      ],
      status: 0,
      message: 'Hello',
    },
  },
  getStore: {
    request: { poi_id: 'poi-id-1' },
    response: {
      business: {
        base_info: {
          poi_id: 'poi-id-1',
          business_name: 'Corner shop',
          province: 'Guangdong',
          city: 'Guangzhou',
          district: 'Haizhu',
          address: '1 Example Road',
          telephone: '13800000000',
          longitude: 113.2644,
          latitude: 23.1291,
          open_time: '2025-01-01 08:00:00',
          photo_list: [{ photo_url: 'https://example.com/page' }],
          status: 1,
        },
      },
    },
  },
  listStores: {
    request: { offset: 0, limit: 0 },
    response: {
      business_list: [
        {
          base_info: {
            poi_id: 'poi-id-1',
            business_name: 'Corner shop',
            province: 'Guangdong',
            city: 'Guangzhou',
            district: 'Haizhu',
            address: '1 Example Road',
            telephone: '13800000000',
            longitude: 113.2644,
            latitude: 23.1291,
            open_time: '2025-01-01 08:00:00',
            photo_list: [{ photo_url: 'https://example.com/page' }],
            status: 1,
          },
        },
      ],
      total_count: 1,
    },
  },
  listMapPois: {
    request: { districtid: 1, keyword: '拱墅区粮食局' },
    response: {
      data: {
        item: [
          {
            sosomap_poi_uid: 'map_poi_id',
            branch_name: 'Corner shop',
            category: 'Example category',
            address: '1 Example Road',
            telephone: '13800000000',
            longitude: 113.2644,
            latitude: 23.1291,
            pic_urls: ['https://example.com/image.png'],
            card_id_list: ['example'],
          },
        ],
      },
    },
  },
  updateStore: {
    request: {
      poi_id: 'poi-id-1',
      map_poi_id: 'sosomap_poi_uid',
      pic_list: 'https://example.com/image.png',
      hour: '10:00-21:00',
      contract_phone: '13800000000',
      card_id: 'card-id-1',
    },
    response: { data: { has_audit_id: 1, audit_id: 1 } },
  },
};
