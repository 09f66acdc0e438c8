import type { Examples } from '../example.js';
import type * as thirdPartyRegister from './third-party-register.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyRegister> = {
  registerAccount: {
    request: {
      authorization_code: 'c210YXBwMjAzMTQxODMzMThiMDlhMzhlZmEz',
      confirm_letter: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      website: 'https://www.example.gov.cn',
      app_name: '示例小程序',
      app_desc: '在线预约与查询服务',
      app_avatar: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      app_category: [
        { sub_category_id: 216 },
        {
          sub_category_id: 2,
          qualis: [{ id: 1, addr: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg' }],
        },
      ],
      org_name: '北京示例科技有限公司',
      org_code: '91110000MA00000000',
      org_license: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      org_type: 3,
      org_sub_type: 2,
      app_name_material: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      agent: 'example',
    },
    response: { data: { customer_id: 1 } },
  },
  createApp: {
    request: {
      create_authorization_code: 'c210YXBwMjAzMTQxODMzMThiMDlhMzhlZmEz',
      app_name: '示例小程序',
      app_desc: '在线预约与查询服务',
      photo: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
      category: [
        { sub_category_id: 216 },
        {
          sub_category_id: 2,
          qualis: [{ id: 1, addr: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg' }],
        },
      ],
      app_name_material: 'https://b.bdstatic.com/searchbox/mappconsole/image/20180903/1535970481267095.jpg',
    },
    response: {
      data: {
        app_id: 1,
        app_key: 'AppKey00000000000000000000000001',
        examine_id: 1,
        authorization_code: 'authorization-code-1',
      },
    },
  },
  exchangeCodeForApps: {
    request: { authorization_code: 'c210YXBwMjAzMTQxODMzMThiMDlhMzhlZmEz' },
    response: { data: [{ app_id: 1, app_name: 'Corner shop', app_key: 'AppKey00000000000000000000000001' }] },
  },
  exchangeCodeForCustomerId: {
    request: { authorization_code: 'c210YXBwMjAzMTQxODMzMThiMDlhMzhlZmEz' },
    response: { data: { customer_id: 1 } },
  },
};
