import type { Examples } from '../example.js';
import type * as thirdPartyOptimization from './third-party-optimization.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyOptimization> = {
  getPrelink: { request: {}, response: { data: ['example'] } },
  setPrelink: {
    request: { prelink_url: 'https://example.com/page' },
    response: {
      data: {
        checkResult: {
          flexKey: { failReason: ['An example'], status: 'example' },
          'https://baike.baidu.com': { failReason: ['An example'], status: 1 },
          'https://www.baidu.com': { failReason: ['An example'], status: 1 },
          status: 1,
          failReason: ['An example'],
        },
        status: 1,
      },
    },
  },
};
