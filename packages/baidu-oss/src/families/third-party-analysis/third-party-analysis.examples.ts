import type { Examples } from '../example.js';
import type * as thirdPartyAnalysis from './third-party-analysis.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyAnalysis> = {
  getActiveUsers: {
    request: { start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            accumulative_user_count: 1,
            daily_activity_degree: 1,
            day_month_activity_degree: 1,
            lost_ratio: 1,
            lost_user_count: 60,
            monthly_activity_degree: 1,
            monthly_user_count: 30,
            name: 'YYYY/MM/DD',
            user_count: 1,
            weekly_activity_degree: 1,
            weekly_user_count: 7,
          },
        ],
        offset: 0,
        sum: {
          accumulative_user_count: 1,
          daily_activity_degree: 1,
          day_month_activity_degree: 1,
          lost_ratio: 1,
          lost_user_count: 60,
          monthly_activity_degree: 1,
          monthly_user_count: 30,
          user_count: 1,
          weekly_activity_degree: 1,
          weekly_user_count: 7,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getRegions: {
    request: { start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            average_session_time_district: 1,
            name: 'Corner shop',
            new_user_count_district_ratio: 1,
            session_count_district: 1,
            session_count_district_ratio: 1,
            user_count_district_ratio: 1,
          },
        ],
        offset: 0,
        sum: {
          average_session_time_district: 1,
          new_user_count_district_ratio: 1,
          session_count_district: 1,
          session_count_district_ratio: 1,
          user_count_district_ratio: 1,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getRetainedUsers: {
    request: { report_type: 'count', start_index: 0, start_date: '20190410', end_date: '20190415', gran: 'day' },
    response: {
      data: {
        data_list: [{ name: { active_user_count: 1, retained_user_count: 1, retained_ratio: 1, name: '2019/04/10' } }],
        offset: 0,
        sum: { active_user_count: 1, retained_ratio: 1, retained_user_count: 1 },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getSources: {
    request: { start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            average_session_time: 1,
            name: [{ name: {} }],
            new_user_count: 90,
            new_user_scale: 1,
            session_count_per_user: 1,
            session_scale: 1,
            user_count: 1,
            user_scale: 1,
            sceneId: 'name',
            source: 'name',
          },
        ],
        offset: 0,
        time_span: 'example',
        total: 1,
        sum: {
          new_user_count: 90,
          new_user_scale: 1,
          user_count: 1,
          user_scale: 1,
          session_scale: 1,
          session_count_per_user: 1,
          average_session_time: 1,
        },
      },
    },
  },
  getTerminals: {
    request: { terminal_type: 'terminal_os', start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            accumulative_new_user_count_ratio: 1,
            accumulative_session_count: 1,
            accumulative_session_count_ratio: 1,
            accumulative_user_count_ratio: 1,
            average_use_time: 1,
            name: 'Corner shop',
          },
        ],
        offset: 0,
        sum: {
          accumulative_new_user_count_ratio: 1,
          accumulative_session_count: 1,
          accumulative_session_count_ratio: 1,
          accumulative_user_count_ratio: 1,
          average_use_time: 1,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getUserTrend: {
    request: { start_index: 0, start_date: '20190410', end_date: '20190415', gran: 'day' },
    response: {
      data: {
        data_list: [
          {
            average_session_time: 1,
            name: '2019/04/15',
            new_user_count: 1,
            new_user_ratio: 1,
            old_user_count: 1,
            old_user_ratio: 1,
            session_count: 1,
            session_time_per_person: 1,
            user_count: 1,
          },
        ],
        offset: 0,
        sum: {
          average_session_time: 1,
          new_user_count: 1,
          new_user_ratio: 1,
          old_user_count: 1,
          old_user_ratio: 1,
          session_count: 1,
          session_time_per_person: 1,
          user_count: 1,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getUserAttributes: {
    request: { start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            age: [{ attribute_id: 'attribute-id-1', count_ratio: 1, name: 'Corner shop' }],
            interest: [{ attribute_id: 'attribute-id-1', count_ratio: 1, name: 'Corner shop' }],
            sex: [{ attribute_id: 'attribute-id-1', count_ratio: 1, name: 'Corner shop' }],
          },
        ],
      },
    },
  },
  getUsageHabits: {
    request: { character_type: 'depth', start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            name: { user_count: 1, user_count_ratio: 1, session_count: 1, session_count_ratio: 1, name: 'Corner shop' },
          },
        ],
        offset: 0,
        sum: { session_count: 1, session_count_ratio: 1, user_count: 1, user_count_ratio: 1 },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getPages: {
    request: { start_index: 0, start_date: '20190410', end_date: '20190415' },
    response: {
      data: {
        data_list: [
          {
            average_stay_time: 1,
            bounce_ratio: 1,
            entry_count: 1,
            exit_count: 1,
            pageAlias: 'example',
            pageId: 'pageid-1',
            pageName: 'pages/index/index',
            pv_count: 1,
            pv_ratio: 1,
            pv_user_count: 1,
            stay_time_ratio: 1,
          },
        ],
        offset: 0,
        sum: {
          average_stay_time: 1,
          bounce_ratio: 1,
          entry_count: 1,
          exit_count: 1,
          pv_count: 1,
          pv_ratio: 1,
          pv_user_count: 1,
          stay_time_ratio: 1,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getPlatformData: {
    request: {
      scene: '11700000',
      metrics: 'tp_day_app_count,tp_day_user_count,tp_day_session_count',
      start_date: '20190410',
      end_date: '20190415',
      start_index: 0,
      max_results: 20,
      max_result: 1,
    },
    response: {
      data: {
        offset: 0,
        result: [
          {
            date: '2025-01-01 08:00:00',
            tp_day_back_flow_count: 'example',
            tp_day_new_user_count: 'example',
            tp_day_page_count: 'example',
            tp_day_session_count: 'example',
            tp_day_share_count: 'example',
            tp_month_app_count: '30',
            tp_month_new_user_count: '30',
            tp_month_session_count: '30',
            tp_session_time_per_day: 'example',
            tp_session_time_per_person: 'example',
            tp_week_app_count: '7',
            tp_week_new_user_count: '7',
            data: '2020',
            tp_day_app_count: 'example',
            tp_day_user_count: 'example',
            tp_week_user_count: '7',
            tp_month_user_count: '30',
            tp_week_session_count: '7',
            tp_activity_degree: 'example',
          },
        ],
        total: 1,
      },
    },
  },
};
