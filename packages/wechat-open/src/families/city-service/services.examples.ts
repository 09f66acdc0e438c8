import type { Examples } from '../example.js';
import type * as services from './services.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof services> = {
  getServicePath: {
    request: {
      page_type: 0,
      src_channel: 0,
      city_name: 'Guangzhou',
      card_type: 1,
      service_id: 1,
      content_name: 'Corner shop',
      params: '10',
      ext_params: [{ key: 'key-1', value: 'Value' }],
      need_path_type: 1,
      device_type: 2,
      city_id: 1,
    },
    response: {
      app_id: 'app-id-1',
      path: 'pages/index/index',
      query_string: 'id=42',
      business_type: 'Example business type',
      username: 'Wei Example',
    },
  },
  sendChannelMessage: {
    request: {
      app_id: 'app-id-1',
      open_id: 'open-id-1',
      order_id: 'order-id-1',
      msg_id: 'msg-id-1',
      status: 1501001,
      business_id: 150,
      testonly_is_trial: 0,
      business_info: {
        redirect_page: {
          page_type: '0',
          url: 'https://example.com/page',
          app_id: 'app-id-1',
          fullpath: 'Example fullpath',
        },
      },
    },
    response: {},
  },
  sendMessage: {
    request: {
      openid: 'oUser0000000000000000000001',
      biz_template_id: 'biz-template-id-1',
      result_page_style_id: 'result-page-style-id-1',
      deal_msg_style_id: 'deal-msg-style-id-1',
      card_style_id: 'card-style-id-1',
      order_no: 'order-no-1',
      url: 'https://example.com/page',
      data: { name: { value: 'Value', color: '#RRGGBB' } },
    },
    response: { result_page_url: 'https://example.com/page' },
  },
  getTransportCodeView: {
    request: { path_type: 0 },
    response: { business_type: 'wxCity', query_string: 'id=42', expire_at: 1735689600 },
  },
};
