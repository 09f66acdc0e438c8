import type { Examples } from '../example.js';
import type * as nearbyPoi from './nearby-poi.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof nearbyPoi> = {
  addNearbyPoi: {
    request: {
      poi_id: 'poi-id-1',
      map_poi_id: 'map-poi-id-1',
      pic_list: '{"list":["https://mmbiz.qpic.cn/a.jpg"]}',
      service_infos: '{"service_infos":[{"id":2,"tpye":1,"name":"快递","appid":"wx1373169e494e0c39","path":"index"}]}',
      kf_info: '{"open_kf":true,"kf_name":"Help"}',
      store_name: 'Corner shop',
      hour: '09:00-21:30',
      address: '1 Example Road',
      company_name: 'Corner shop',
      contract_phone: '13800000000',
      credential: 'Example credential',
      qualification_list: ['example'],
    },
    response: { data: { audit_id: 1, poi_id: 1, related_credential: 'Example related credential' } },
  },
  deleteNearbyPoi: { request: { poi_id: 'poi-id-1' }, response: {} },
  getNearbyOfficialServiceInfo: {
    request: {},
    response: {
      data: { srvice_infos: [{ icon_url: 'https://example.com/image.png', type: 1, id: 1, name: 'service_infos' }] },
    },
  },
  listNearbyPois: {
    request: { page: 1, page_rows: 1 },
    response: { data: { left_apply_num: 1, max_apply_num: 1, data: 'poi_list' } },
  },
  applyNearbyCategory: {
    request: { category_first_id: 1, category_second_id: 1, media_list: 'Example media list' },
    response: {},
  },
  setShowStatus: { request: { poi_id: 'poi-id-1', status: 0 }, response: {} },
};
