import type { Examples } from '../example.js';
import type * as thirdPartyAnalysis from './third-party-analysis.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyAnalysis> = {
  getAnalysisActivityUser: {
    request: { start_index: 1, start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00' },
    response: {
      data: {
        data_list: [
          {
            accumulative_user_count: 1,
            daily_activity_degree: 1,
            day_month_activity_degree: 1,
            lost_ratio: 1,
            lost_user_count: 1,
            monthly_activity_degree: 1,
            monthly_user_count: 1,
            name: 'Corner shop',
            user_count: 1,
            weekly_activity_degree: 1,
            weekly_user_count: 1,
          },
        ],
        offset: 0,
        sum: {
          accumulative_user_count: 1,
          daily_activity_degree: 1,
          day_month_activity_degree: 1,
          lost_ratio: 1,
          lost_user_count: 1,
          monthly_activity_degree: 1,
          monthly_user_count: 1,
          user_count: 1,
          weekly_activity_degree: 1,
          weekly_user_count: 1,
        },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getAnalysisRegion: {
    request: { start_index: 1, start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00' },
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
  getAnalysisRetainedUser: {
    request: {
      report_type: 'example',
      start_index: 1,
      start_date: '2025-01-01 08:00:00',
      end_date: '2025-01-01 08:00:00',
      gran: 'example',
    },
    response: {
      data: {
        data_list: [{ name: { active_user_count: 1, retained_user_count: 1, retained_ratio: 1, name: 'Corner shop' } }],
        offset: 0,
        sum: { active_user_count: 1, retained_ratio: 1, retained_user_count: 1 },
        time_span: 'example',
        total: 1,
      },
    },
  },
  getAnalysisSourceInfo: {
    request: { start_index: 1, start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00' },
    response: {
      data: {
        data_list: [
          {
            average_session_time: 1,
            name: 'Corner shop',
            new_user_count: 1,
            new_user_scale: 1,
            session_count_per_user: 1,
            session_scale: 1,
            user_count: 1,
            user_scale: 1,
            sceneId: 'sceneid-1',
            source: 'example',
          },
        ],
        offset: 0,
        time_span: 'example',
        total: 1,
        sum: {
          new_user_count: 1,
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
  getAnalysisTerminalInfo: {
    request: {
      terminal_type: 'example',
      start_index: 1,
      start_date: '2025-01-01 08:00:00',
      end_date: '2025-01-01 08:00:00',
    },
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
  getAnalysisUserTrend: {
    request: { start_index: 1, start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00', gran: 'example' },
    response: {
      data: {
        data_list: [
          {
            average_session_time: 1,
            name: 'Corner shop',
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
  getAnalysisVisitAttribute: {
    request: { start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00' },
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
  getAnalysisVisitCharacter: {
    request: {
      character_type: 'example',
      start_index: 1,
      start_date: '2025-01-01 08:00:00',
      end_date: '2025-01-01 08:00:00',
    },
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
  getAnalysisVisitPage: {
    request: { start_index: 1, start_date: '2025-01-01 08:00:00', end_date: '2025-01-01 08:00:00' },
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
            pageName: 'Corner shop',
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
  getData: {
    request: {
      scene: 'example',
      metrics: 'example',
      start_date: '2025-01-01 08:00:00',
      end_date: '2025-01-01 08:00:00',
      start_index: 1,
      max_results: 1,
      max_result: 1,
    },
    response: {
      data: {
        offset: 0,
        result: [
          {
            date: '2025-01-01 08:00:00',
            'tp_activity_degree	': 'example',
            'tp_day_app_count	': 'example',
            tp_day_back_flow_count: 'example',
            tp_day_new_user_count: 'example',
            tp_day_page_count: 'example',
            tp_day_session_count: 'example',
            tp_day_share_count: 'example',
            'tp_day_user_count	': 'example',
            tp_month_app_count: 'example',
            tp_month_new_user_count: 'example',
            tp_month_session_count: 'example',
            'tp_month_user_count	': 'example',
            tp_session_time_per_day: 'example',
            tp_session_time_per_person: 'example',
            tp_week_app_count: 'example',
            tp_week_new_user_count: 'example',
            'tp_week_session_count	': 'example',
            'tp_week_user_count	': 'example',
            data: 'example',
            tp_day_app_count: 1,
            tp_day_user_count: 1,
            tp_week_user_count: 1,
            tp_month_user_count: 1,
            tp_week_session_count: 1,
            tp_activity_degree: 1,
          },
        ],
        total: 1,
      },
    },
  },
};
