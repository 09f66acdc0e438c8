import type { Examples } from '../example.js';
import type * as buyers from './buyers.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof buyers> = {
  addBuyers: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      buyer_nickname: 'openid',
      buyer_list: [{ openid: 'oUser0000000000000000000001', buyer_nickname: 'Wei Example' }],
    },
    response: { buyer_resp: [{ errcode: 0, errmsg: 'errcode', openid: 'oUser0000000000000000000001' }] },
  },
  removeBuyers: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      openid_list: ['openid'],
    },
    response: { buyer_resp: [{ errcode: 0, errmsg: 'errcode', openid: 'oUser0000000000000000000001' }] },
  },
  getBuyer: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
    },
    response: { openid: 'oUser0000000000000000000001', buyer_nickname: 'Wei Example', create_time: 1735689600 },
  },
  getBuyerGuide: {
    request: { openid: 'oUser0000000000000000000001' },
    response: {
      guide_account: 'guide@shop',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      buyer_nickname: 'Wei Example',
      create_time: 1735689600,
    },
  },
  listBuyers: {
    request: { guide_account: 'guide_openid', guide_openid: 'oUser0000000000000000000001', page: 1, num: 10 },
    response: {
      list: [{ openid: 'oUser0000000000000000000001', buyer_nickname: 'Wei Example', create_time: 1735689600 }],
      total_num: 1,
    },
  },
  rebindBuyers: {
    request: {
      old_guide_account: 'new_guide_account',
      old_guide_openid: 'oUser0000000000000000000001',
      new_guide_account: 'Example new guide account',
      new_guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      openid_list: ['openid'],
    },
    response: { buyer_resp: [{ errcode: 0, errmsg: 'errcode', openid: 'oUser0000000000000000000001' }] },
  },
  updateBuyer: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      buyer_nickname: 'Wei Example',
    },
    response: {},
  },
};
