import type { Examples } from '../example.js';
import type * as oaUser from './oa-user.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaUser> = {
  getMigratedOpenids: {
    request: { from_appid: 'wx2000000000000001', openid_list: ['example'] },
    response: {
      result_list: [
        { err_msg: 'An example', ori_openid: 'oUser0000000000000000000001', new_openid: 'oUser0000000000000000000001' },
      ],
    },
  },
  listFollowers: {
    request: { next_openid: 'oUser0000000000000000000001' },
    response: {
      total: 1,
      count: 1,
      data: { openid: ['oUser0000000000000000000001'] },
      next_openid: 'oUser0000000000000000000001',
    },
  },
  getUser: {
    request: { openid: 'oUser0000000000000000000001', lang: 'zh_CN' },
    response: {
      openid: 'oUser0000000000000000000001',
      unionid: 'oUnion000000000000000000001',
      nickname: 'Wei Example',
      sex: 1,
      country: 'China',
      province: 'Guangdong',
      city: 'Guangzhou',
      language: 'zh_CN',
      headimgurl: 'https://example.com/image.png',
      subscribe: 1,
      subscribe_time: 1735689600,
      subscribe_scene: 'ADD_SCENE_SEARCH',
      remark: 'An example',
      groupid: 1,
      tagid_list: [1],
      qr_scene: 1,
      qr_scene_str: 'poster',
    },
  },
  getUsers: {
    request: { user_list: [{ openid: 'oUser0000000000000000000001', lang: 'zh_CN' }] },
    response: {
      user_info_list: [
        {
          openid: 'oUser0000000000000000000001',
          unionid: 'oUnion000000000000000000001',
          nickname: 'Wei Example',
          sex: 1,
          country: 'China',
          province: 'Guangdong',
          city: 'Guangzhou',
          language: 'zh_CN',
          headimgurl: 'https://example.com/image.png',
          subscribe: 1,
          subscribe_time: 1735689600,
          subscribe_scene: 'ADD_SCENE_SEARCH',
          remark: 'An example',
          groupid: 1,
          tagid_list: [1],
          qr_scene: 1,
          qr_scene_str: 'poster',
        },
      ],
    },
  },
  setRemark: { request: { openid: 'oUser0000000000000000000001', remark: '30' }, response: {} },
};
