import type { Examples } from '../example.js';
import type * as publisher from './publisher.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof publisher> = {
  getCustomShareRatio: {
    request: { appid: 'wx2000000000000001' },
    response: { ret: 0, err_msg: 'An example', share_ratio: 1 },
  },
  getShareRatio: {
    request: { appid: 'wx2000000000000001' },
    response: { ret: 0, err_msg: 'An example', share_ratio: 1 },
  },
  checkPublisherEligibility: { request: {}, response: { ret: 0, err_msg: 'An example', status: 0 } },
  openPublisher: { request: {}, response: { ret: 0, err_msg: 'An example' } },
  setCustomShareRatio: {
    request: { appid: 'wx2000000000000001', share_ratio: 40 },
    response: { ret: 0, err_msg: 'An example' },
  },
  setShareRatio: {
    request: { appid: 'wx2000000000000001', share_ratio: 40 },
    response: { ret: 0, err_msg: 'An example' },
  },
};
