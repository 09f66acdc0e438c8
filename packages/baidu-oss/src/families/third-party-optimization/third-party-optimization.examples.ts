import type { Examples } from '../example.js';
import type * as thirdPartyOptimization from './third-party-optimization.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyOptimization> = {
  getPrelinks: { request: {}, response: { data: ['example'] } },
  setPrelinks: {
    request: { prelink_url: 'https://baike.baidu.com,https://www.baidu.com' },
    response: { data: { checkResult: { name: { status: 0, failReason: ['An example'] } }, status: 0 } },
  },
};
