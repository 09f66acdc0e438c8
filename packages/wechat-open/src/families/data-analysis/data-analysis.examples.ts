import type { Examples } from '../example.js';
import type * as dataAnalysis from './data-analysis.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof dataAnalysis> = {
  getDailyRetain: {
    request: { begin_date: '20260301', end_date: '20260301' },
    response: { ref_date: '20250101', visit_uv_new: [{ key: 0, value: 100 }], visit_uv: [{ key: 0, value: 100 }] },
  },
  getDailySummary: {
    request: { begin_date: '20260301', end_date: '20260301' },
    response: { list: [{ ref_date: '20250101', visit_total: 1, share_pv: 1, share_uv: 1 }] },
  },
  getDailyVisitTrend: {
    request: { begin_date: '20260301', end_date: '20260301' },
    response: {
      list: [
        {
          ref_date: '20250101',
          session_cnt: 1,
          visit_pv: 1,
          visit_uv: 1,
          visit_uv_new: 1,
          stay_time_uv: 7200,
          stay_time_session: 7200,
          visit_depth: 1,
        },
      ],
    },
  },
  getMonthlyRetain: {
    request: { begin_date: '20260201', end_date: '20260228' },
    response: { ref_date: '202501', visit_uv_new: [{ key: 0, value: 100 }], visit_uv: [{ key: 0, value: 100 }] },
  },
  getMonthlyVisitTrend: {
    request: { begin_date: '20260201', end_date: '20260228' },
    response: {
      list: [
        {
          ref_date: '202501',
          session_cnt: 1,
          visit_pv: 1,
          visit_uv: 1,
          visit_uv_new: 1,
          stay_time_uv: 7200,
          stay_time_session: 7200,
          visit_depth: 1,
        },
      ],
    },
  },
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
      list: [{ index: 'example', item_list: [{ key: 8, value: 100, access_source_visit_uv: 1 }] }],
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
  getWeeklyRetain: {
    request: { begin_date: '20260302', end_date: '20260308' },
    response: { ref_date: '20250101', visit_uv_new: [{ key: 0, value: 100 }], visit_uv: [{ key: 0, value: 100 }] },
  },
  getWeeklyVisitTrend: {
    request: { begin_date: '20260302', end_date: '20260308' },
    response: {
      list: [
        {
          ref_date: '20250101',
          session_cnt: 1,
          visit_pv: 1,
          visit_uv: 1,
          visit_uv_new: 1,
          stay_time_uv: 7200,
          stay_time_session: 7200,
          visit_depth: 1,
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
          tables: [{ id: 'id-1', zh: 'example', lines: [{ fields: [{ refdate: '20250101', value: 'example' }] }] }],
          count: 1,
        },
      },
    },
  },
};
