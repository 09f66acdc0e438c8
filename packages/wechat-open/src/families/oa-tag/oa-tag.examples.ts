import type { Examples } from '../example.js';
import type * as oaTag from './oa-tag.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaTag> = {
  createTag: { request: { tag: { name: 'Corner shop' } }, response: { tag: { id: 1, name: 'Corner shop' } } },
  deleteTag: { request: { tag: { id: 1 } }, response: {} },
  listTags: { request: {}, response: { tags: [{ id: 1, name: 'Corner shop', count: 1 }] } },
  listTagsOfUser: { request: { openid: 'oUser0000000000000000000001' }, response: { tagid_list: [1] } },
  blacklistUsers: { request: { openid_list: ['example'] }, response: {} },
  tagUsers: { request: { openid_list: ['example'], tagid: 1 }, response: { fail_openid_list: ['example'] } },
  unblacklistUsers: { request: { openid_list: ['example'] }, response: {} },
  untagUsers: { request: { openid_list: ['example'], tagid: 1 }, response: { fail_openid_list: ['example'] } },
  listBlacklist: {
    request: { begin_openid: 'oUser0000000000000000000001' },
    response: {
      total: 1,
      count: 1,
      data: { openid: ['oUser0000000000000000000001'] },
      next_openid: '',
    },
  },
  renameTag: { request: { tag: { id: 1, name: 'Corner shop' } }, response: {} },
  listUsersWithTag: {
    request: { tagid: 1, next_openid: 'oUser0000000000000000000001' },
    response: {
      count: 1,
      data: { openid: ['oUser0000000000000000000001'] },
      next_openid: '',
    },
  },
};
