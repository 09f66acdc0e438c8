import type { Examples } from '../example.js';
import type * as usage from './usage.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof usage> = {
  listCdnLogs: {
    request: { start_time: 1735689600, end_time: 1735689600, limit: 100, offset: 0, query_type: 0 },
    response: {
      total_count: 1,
      domestic_cdn_logs: [
        {
          date: '20250101',
          name: 'Corner shop',
          url: 'https://example.com/page',
          start_time: 1735689600,
          end_time: 1735689600,
        },
      ],
    },
  },
  getCdnUsageData: {
    request: { start_time: 1735689600, end_time: 1735689600, data_interval: '1440', query_type: 0 },
    response: { data_interval: 1, item_list: [{ time: 1735689600, value: 100 }] },
  },
  listTrafficPackages: {
    request: { status: 0, offset: 0, limit: 10, query_type: 0 },
    response: {
      total_count: 1,
      package_list: [
        {
          start_time: 1735689600,
          end_time: 1735689600,
          used: 1,
          all: 1,
          order_id: 'order-id-1',
          status: 1,
          is_deleted: 1,
          package_id: 'package-id-1',
        },
      ],
    },
  },
};
