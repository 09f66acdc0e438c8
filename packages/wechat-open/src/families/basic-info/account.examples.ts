import type { Examples } from '../example.js';
import type * as account from './account.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof account> = {
  getAccountBasicInfo: {
    request: {},
    response: {
      appid: 'wx2000000000000001',
      account_type: 3,
      principal_type: 1,
      principal_name: 'Corner Shop Ltd.',
      credential: '91310000EXAMPLE000',
      realname_status: 1,
      registered_country: 1017,
      nickname_info: { nickname: 'Corner shop', modify_used_count: 0, modify_quota: 2 },
      head_image_info: {
        head_image_url: 'https://wx.qlogo.cn/mmopen/example/0',
        modify_used_count: 1,
        modify_quota: 5,
      },
      signature_info: { signature: 'Everything for the neighbourhood', modify_used_count: 1, modify_quota: 5 },
      wx_verify_info: {
        qualification_verify: true,
        naming_verify: true,
        annual_review: true,
        annual_review_begin_time: 1_735_689_600,
        annual_review_end_time: 1_738_281_600,
      },
    },
  },
  setHeadImage: { request: { head_img_media_id: 'media-1', x1: 0, y1: 0, x2: 1, y2: 1 }, response: {} },
  setSignature: { request: { signature: 'Everything for the neighbourhood' }, response: {} },
  checkNickName: {
    request: { nick_name: 'Corner shop' },
    response: { hit_condition: true, wording: 'Proof of the trade mark is needed' },
  },
  setNickName: {
    request: { nick_name: 'Corner shop', license: 'media-1', naming_other_stuff_1: 'media-2' },
    response: { audit_id: 12_345, wording: '' },
  },
  getNickNameStatus: {
    request: { audit_id: 12_345 },
    response: {
      nickname: 'Corner shop',
      audit_stat: 3,
      fail_reason: '',
      audit_time: 1_735_693_200,
      create_time: 1_735_689_600,
    },
  },
};
