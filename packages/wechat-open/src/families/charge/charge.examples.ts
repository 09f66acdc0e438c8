import type { Examples } from '../example.js';
import type * as charge from './charge.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof charge> = {
  getUsageDetail: {
    request: { spuId: '10000077', offset: 0, limit: 10 },
    response: {
      all: 'Example all',
      effectiveAll: 'all',
      effectiveUse: 'Example effective use',
      startServiceTime: 1735689600,
      endServiceTime: 1735689600,
      detailList: [
        {
          pkgId: 'pkgid-1',
          spuId: 'spuid-1',
          skuId: 'skuid-1',
          status: 1,
          startTime: 1735689600,
          endTime: 1735689600,
          all: 'Example all',
          used: 'Example used',
          source: 1,
        },
      ],
      total: 1,
    },
  },
  getRecentAverage: { request: { spuId: '10000077' }, response: { averageData: 1 } },
};
