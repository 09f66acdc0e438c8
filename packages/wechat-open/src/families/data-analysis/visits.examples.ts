import type { Examples } from '../example.js';
import type * as visits from './visits.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof visits> = {
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
};
