import type { Examples } from '../example.js';
import type * as stores from './stores.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof stores> = {
  createStores: {
    request: {
      retail_info_list: [
        {
          retail_type: 'Example retail type',
          sub_retail_type: '其他',
          retail_name: 'Example retail name',
          address_province: 'Guangdong',
          address_city: 'Guangzhou',
          address_region: '1 Example Road',
          address_street: '1 Example Road',
          mobile_phone: '13800000000',
          biz_name: 'Corner shop',
          registration_number: 'registration-number-1',
          corporation_name: 'Corner shop',
          latitude: 23.1291,
          longitude: 113.2644,
          business_type: ['example'],
          other_business_type: '其他',
        },
      ],
    },
    response: {
      num_success: 1,
      num_failure: 1,
      failure_record_list: [
        { mobile_phone: '13800000000', registration_number: 'registration-number-1', failure_code: 2 },
      ],
    },
  },
  getStoreInfo: {
    request: { openid: 'oUser0000000000000000000001', mobile_phone: '13800000000' },
    response: {
      info: [
        {
          retail_type: 'Example retail type',
          sub_retail_type: 'Example sub retail type',
          retail_name: 'Corner shop',
          retail_address: '1 Example Road',
          openid: 'oUser0000000000000000000001',
          mobile_phone: '13800000000',
          principal: 'Example principal',
          identification: 'Example identification',
          legal_person_name: 'Corner shop',
          auth_mode: 1,
          status: 1,
          auth_time: 1735689600,
          grant_time: 1735689600,
        },
      ],
    },
  },
  listStoreMessages: {
    request: { start: 0, offset: 20, begin_date: '2024-01-01', end_date: '2024-01-31' },
    response: {
      total_num: 1,
      data_line: [
        {
          msg_id: 1,
          msg_type: 1,
          date: '2025-01-01 08:00:00',
          msg_time: '2025-01-01 08:00:00',
          send_uv: 1,
          entry_uv: 1,
          business_msg_id: 'business-msg-id-1',
        },
      ],
    },
  },
  listStoreOpenids: {
    request: { limit: 10, page_context: 'page_context' },
    response: { openid_list: ['example'], page_context: 'An example' },
  },
  applyStoreAssistant: {
    request: {
      goods_type_list: ['食品', '其他'],
      goods_sale_list: ['杂货店', '便利店', '超市'],
      cover_num: '0-5千',
      service_list: ['门店订货'],
      description: '210000000000000000000',
      contact_name: 'Wei',
      contact_phone: '13800000000',
      contact_email: 'shop@example.com',
    },
    response: {},
  },
  sendStoreMessage: { request: { type: 1, content: 'An example', to_user_list: ['example'] }, response: {} },
};
