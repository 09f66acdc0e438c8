import type { Examples } from '../example.js';
import type * as thirdPartyAuth from './third-party-auth.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyAuth> = {
  getTpToken: {
    request: { client_id: 'OdxUiUVpVxH2Ai7G02cIjXGnnnMEUntD', ticket: '8e329bc7e5fc432740d2e7e76a39c0e3' },
    response: {
      data: {
        access_token: '42.12835b16c449ae00f7d9a61570516b4f.2592000.1535536744.aPk4Eh420Yt-2JdTBB_F-34gJWz93WxN4e9rQhN',
        expires_in: 2592000,
        scope: 'smartapp_tp_smtapp_common public',
      },
    },
  },
  exchangeAuthorizationCode: {
    request: { code: 'f5a09b58eb2dc01c728182d097808145' },
    response: {
      access_token:
        '45.1d4146fdea08ab043a2d291b0e2d86ca.3600.1536147748.C1Q38_EEfQjeNhZ1diO5d7hX8Dx_-mVMFst84kTtF6Sn4je',
      expires_in: 3600,
      refresh_token:
        '46.4d79bd6882af6d2bb238b2f851f3a00f.315360000.1851504148.C1Q38_EEfQjeNhZ1diO5d7hX8Dx_-mVMFst84kTtF6Sn4je',
    },
  },
  refreshAuthorizerAccessToken: {
    request: {
      refresh_token:
        '46.4d79bd6882af6d2bb238b2f851f3a00f.315360000.1851504148.C1Q38_EEfQjeNhZ1diO5d7hX8Dx_-mVMFst84kTtF6Sn4je',
    },
    response: {
      access_token:
        '45.c1cb2c4ddd225536ca80d70875a9f60d.3600.1536148028.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ-mVMFst84kTtF6Sn4je',
      expires_in: 3600,
      refresh_token:
        '46.045cabb3f09efe6c8fa570de94a41773.315360000.1851504428.FiKQ1VSLjMjS7uaJZlCdbOcjcasQ-mVMFst84kTtF6Sn4je',
    },
  },
  getAppInfo: {
    request: {},
    response: {
      data: {
        annual_review_info: { annual_review_overdue_time: 1542688104, annual_review_status: 1 },
        app_desc: 'An example',
        app_id: 111111,
        app_key: '1eQayZtM6Vg5C9E3vAgg2IOYjugXqNj2',
        app_name: 'Corner shop',
        app_offline_info: [{ illegal_fields: 'appName', offline_reason: 1 }],
        audit_info: {
          audit_app_desc: 'An example',
          audit_app_desc_reason: 'An example',
          audit_app_desc_status: 1,
          audit_app_name: 'Corner shop',
          audit_app_name_reason: 'An example',
          audit_app_name_status: 1,
          audit_photo_addr: '1 Example Road',
          audit_photo_addr_reason: '1 Example Road',
          audit_photo_addr_status: 1,
        },
        auth_info: [{ scope_name: '数据权限', type: 0 }],
        category: [
          {
            audit_status: 1,
            category_desc: 'An example',
            category_id: 1,
            category_name: 'Corner shop',
            parent: { category_desc: 'An example', category_id: 1, category_name: 'Corner shop' },
            reason: 'An example',
          },
        ],
        min_swan_version: '1.6.17',
        modify_count: {
          category_modify_quota: 1,
          category_modify_used: 1,
          image_modify_quota: 1,
          image_modify_used: 1,
          name_modify_quota: 1,
          name_modify_used: 1,
          signature_modify_quota: 1,
          signature_modify_used: 1,
        },
        photo_addr: '[{"cover":"https://b.bdstatic.com/searchbox/mappconsole/image/20180416/1523870283-34303.jpg"}]',
        qualification: { ad_status: 1, ad_type: -1, name: 'Corner shop', satus: 1, type: 1, status: 1 },
        status: 1,
        web_status: 0,
      },
    },
  },
  retrieveAuthCode: {
    request: { app_id: 16049317 },
    response: { data: { authorization_code: 'f5a09b58eb2dc01c728182d097808145', expires_in: 18000 } },
  },
  getPreAuthCode: {
    request: {},
    response: {
      data: { expires_in: 1200, pre_auth_code: 'c210YXBwMjAzMTQxODMzMThiMDlhMzhlZmEzMGM2MjAzY2NjMGQ5MTBlNGNmZWI1' },
    },
  },
};
