import type { Examples } from '../example.js';
import type * as coverAds from './cover-ads.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof coverAds> = {
  getCoverAdScenes: {
    request: {},
    response: {
      ret: 0,
      err_msg: 'An example',
      cover_scene_list: 'https://example.com/image.png',
      scene_list: '1000,1001',
    },
  },
  getCoverAdStatus: { request: {}, response: { ret: 0, err_msg: 'An example', status: 1, next_open_time: 1735689600 } },
  setCoverAdScenes: { request: { cover_scene_list: '1000,1001' }, response: { ret: 0, err_msg: 'An example' } },
  setCoverAdStatus: { request: { status: 1 }, response: { ret: 0, err_msg: 'An example' } },
};
