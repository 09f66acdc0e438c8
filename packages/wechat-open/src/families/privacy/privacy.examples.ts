import type { Examples } from '../example.js';
import type * as privacy from './privacy.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof privacy> = {
  getPrivacySetting: {
    request: { privacy_ver: 2 },
    response: {
      code_exist: 1,
      owner_setting: {
        contact_email: 'shop@example.com',
        contact_phone: '13800000000',
        contact_qq: 'Wei Example',
        contact_weixin: 'Wei Example',
        ext_file_media_id: 'media-1',
        notice_method: '公告',
        store_expire_timestamp: '30天',
      },
      privacy_list: ['example'],
      setting_list: [
        { privacy_key: 'privacy-key-1', privacy_text: 'An example', privacy_label: 'Example privacy label' },
      ],
      privacy_desc: { privacy_desc_list: [{ privacy_key: 'privacy-key-1', privacy_desc: 'An example' }] },
      update_time: 1735689600,
      sdk_privacy_info_list: [
        {
          sdk_name: 'Corner shop',
          sdk_biz_name: 'Corner shop',
          sdk_list: [
            { privacy_key: 'privacy-key-1', privacy_text: 'An example', privacy_label: 'Example privacy label' },
          ],
        },
      ],
    },
  },
  setPrivacySetting: {
    request: {
      privacy_ver: 2,
      owner_setting: {
        contact_email: 'shop@example.com',
        contact_phone: '13800000000',
        contact_qq: 'Wei Example',
        contact_weixin: 'Wei Example',
        ext_file_media_id: 'media-1',
        notice_method: '公告',
        store_expire_timestamp: '30天',
      },
      setting_list: [{ privacy_key: 'privacy-key-1', privacy_text: 'An example' }],
      sdk_privacy_info_list: [
        {
          sdk_name: 'Corner shop',
          sdk_biz_name: 'Corner shop',
          sdk_list: [{ privacy_key: 'privacy-key-1', privacy_text: 'An example' }],
        },
      ],
    },
    response: {},
  },
  uploadPrivacyFile: {
    request: { file: new Blob(['example']) },
    response: { ext_file_media_id: '2112311471891169280' },
  },
};
