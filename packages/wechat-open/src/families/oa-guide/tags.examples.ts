import type { Examples } from '../example.js';
import type * as tags from './tags.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof tags> = {
  setBuyerLabels: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      display_tag_list: ['VIP'],
    },
    response: {},
  },
  addBuyerTag: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      openid_list: ['openid'],
      tag_value: 'vip',
    },
    response: { buyer_resp: [{ errcode: 0, errmsg: 'errcode', openid: 'oUser0000000000000000000001' }] },
  },
  addTagValues: { request: { tag_name: 'Corner shop', tag_values: ['标签1', '标签2'] }, response: {} },
  removeBuyerTag: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
      openid_list: ['openid'],
      tag_value: 'vip',
    },
    response: { buyer_resp: [{ errcode: 0, errmsg: 'errcode', openid: 'oUser0000000000000000000001' }] },
  },
  deleteTag: { request: { tag_name: 'Corner shop' }, response: {} },
  listBuyerLabels: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
    },
    response: { display_tag_list: ['example'] },
  },
  listBuyerTags: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      openid: 'oUser0000000000000000000001',
    },
    response: { tag_values: ['example'] },
  },
  listTags: { request: {}, response: { options: [{ tag_name: 'Corner shop', tag_values: ['example'] }] } },
  createTag: { request: { tag_name: 'Corner shop', tag_values: ['标签1', '标签2'] }, response: {} },
  listBuyersByTag: {
    request: {
      guide_account: 'guide_openid',
      guide_openid: 'oUser0000000000000000000001',
      tag_values: ['标签1'],
      push_count: 10,
    },
    response: { openid_list: ['example'] },
  },
};
