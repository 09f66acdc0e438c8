import type { Examples } from '../example.js';
import type * as account from './account.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof account> = {
  getInterfaceSummary: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [{ ref_date: '2025-01-01', callback_count: 1, fail_count: 1, total_time_cost: 7200, max_time_cost: 7200 }],
    },
  },
  getInterfaceSummaryByHour: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          callback_count: 1,
          fail_count: 1,
          total_time_cost: 7200,
          max_time_cost: 7200,
          ref_hour: 1,
        },
      ],
    },
  },
  getFollowerTotal: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', cumulate_user: 1 }] },
  },
  getFollowerChanges: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', user_source: 0, new_user: 1, cancel_user: 1 }] },
  },
};
