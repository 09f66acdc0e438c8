import type { Examples } from '../example.js';
import type * as users from './users.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof users> = {
  getUserPortrait: {
    request: { begin_date: '20260302', end_date: '20260308' },
    response: {
      ref_date: '20250101',
      visit_uv_new: {
        province: [{ id: 1, name: 'Corner shop', value: 100 }],
        city: [{ id: 1, name: 'Corner shop', value: 100 }],
        genders: [{ id: 1, name: 'Corner shop', value: 100 }],
        platforms: [{ id: 1, name: 'Corner shop', value: 100 }],
        devices: [{ id: 1, name: 'Corner shop', value: 100 }],
        ages: [{ id: 1, name: 'Corner shop', value: 100 }],
      },
      visit_uv: {
        province: [{ id: 1, name: 'Corner shop', value: 100 }],
        city: [{ id: 1, name: 'Corner shop', value: 100 }],
        genders: [{ id: 1, name: 'Corner shop', value: 100 }],
        platforms: [{ id: 1, name: 'Corner shop', value: 100 }],
        devices: [{ id: 1, name: 'Corner shop', value: 100 }],
        ages: [{ id: 1, name: 'Corner shop', value: 100 }],
      },
    },
  },
  getVisitDistribution: {
    request: { begin_date: '20260301', end_date: '20260301' },
    response: {
      ref_date: '20250101',
      list: [{ index: 'index-1', item_list: [{ key: 8, value: 100, access_source_visit_uv: 1 }] }],
    },
  },
  getVisitPage: {
    request: { begin_date: '20260301', end_date: '20260301' },
    response: {
      ref_date: '20250101',
      list: [
        {
          page_path: 'pages/index/index',
          page_visit_pv: 1,
          page_visit_uv: 1,
          page_staytime_pv: 7200,
          entrypage_pv: 1,
          exitpage_pv: 1,
          page_share_pv: 1,
          page_share_uv: 1,
        },
      ],
    },
  },
  getPerformanceData: {
    request: {
      time: { begin_timestamp: 1735689600, end_timestamp: 1735689600 },
      module: '10016',
      params: [{ field: 'networktype', value: '-1' }],
    },
    response: {
      data: {
        body: {
          tables: [{ id: 'id-1', zh: 'Example zh', lines: [{ fields: [{ refdate: '20250101', value: 'Value' }] }] }],
          count: 1,
        },
      },
    },
  },
};
