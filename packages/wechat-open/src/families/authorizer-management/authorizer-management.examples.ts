import type { Examples } from '../example.js';
import type * as authorizerManagement from './authorizer-management.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof authorizerManagement> = {
  getAuthorizerInfo: {
    request: { component_appid: 'wx1000000000000001', authorizer_appid: 'wx2000000000000001' },
    response: {
      authorizer_info: {
        user_name: 'gh_0123456789ab',
        nick_name: 'Corner shop',
        head_img: 'https://wx.qlogo.cn/mmopen/example/0',
        service_type_info: { id: 0 },
        verify_type_info: { id: 0 },
        principal_name: 'Corner Shop Ltd.',
        alias: '',
        signature: 'Everything for the neighbourhood',
        qrcode_url: 'https://mmbiz.qpic.cn/example/0',
        business_info: { open_store: 0, open_scan: 0, open_pay: 1, open_card: 0, open_shake: 0 },
        MiniProgramInfo: {
          network: {
            RequestDomain: ['https://api.example.com'],
            WsRequestDomain: ['wss://ws.example.com'],
            UploadDomain: ['https://api.example.com'],
            DownloadDomain: ['https://cdn.example.com'],
            BizDomain: ['https://m.example.com'],
            UDPDomain: [],
          },
          categories: [{ first: 'Shopping', second: 'Groceries' }],
          visit_status: 0,
        },
        account_status: 1,
        register_type: 0,
        basic_config: { is_phone_configured: true, is_email_configured: true },
      },
      authorization_info: {
        authorizer_appid: 'wx2000000000000001',
        authorizer_refresh_token: 'refreshtoken@@@ExampleRefreshToken',
        func_info: [{ funcscope_category: { id: 18 } }, { funcscope_category: { id: 30 } }],
      },
    },
  },
  getAuthorizerList: {
    request: { component_appid: 'wx1000000000000001', offset: 0, count: 100 },
    response: {
      total_count: 1,
      list: [
        {
          authorizer_appid: 'wx2000000000000001',
          refresh_token: 'refreshtoken@@@ExampleRefreshToken',
          auth_time: 1_735_689_600,
        },
      ],
    },
  },
};
