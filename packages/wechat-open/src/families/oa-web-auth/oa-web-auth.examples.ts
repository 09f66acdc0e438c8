import type { Examples } from '../example.js';
import type * as oaWebAuth from './oa-web-auth.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaWebAuth> = {
  checkUserToken: { request: { access_token: 'access-token-1', openid: 'oUser0000000000000000000001' }, response: {} },
  getUserProfile: {
    request: { access_token: 'access-token-1', openid: 'oUser0000000000000000000001', lang: 'zh_CN' },
    response: {
      openid: 'oUser0000000000000000000001',
      unionid: 'oUnion000000000000000000001',
      nickname: 'Wei Example',
      sex: 1,
      country: 'China',
      province: 'Guangdong',
      city: 'Guangzhou',
      headimgurl: 'https://example.com/image.png',
      privilege: ['example'],
    },
  },
};
