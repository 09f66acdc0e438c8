import type { Examples } from '../example.js';
import type * as blocking from './blocking.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof blocking> = {
  getBlockedCategories: { request: {}, response: { ret: 0, err_msg: 'An example', ams_category: '|' } },
  getBlockedAdvertisers: {
    request: {},
    response: {
      ret: 0,
      err_msg: 'An example',
      blacklist_biz: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_weapp: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_ios: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_android: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
    },
  },
  setBlockedCategories: { request: { ams_category: 'CHESS|LOAN' }, response: { ret: 0, err_msg: 'An example' } },
  setBlockedAdvertisers: {
    request: { op: 1, list: '1' },
    response: {
      ret: 0,
      err_msg: 'An example',
      blacklist_biz: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_weapp: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_ios: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
      blacklist_android: [{ id: 'id-1', name: 'Corner shop', icon: 'https://example.com/image.png' }],
    },
  },
};
