import type { Examples } from '../example.js';
import type * as operations from './operations.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof operations> = {
  reportEvent: {
    request: {
      report_action: 'sendSmsTask',
      env_id: 'env-id-1',
      activity_id: 'activity-id-1',
      task_id: 'task-id-1',
      phone_count: '13800000000',
      channel_id: 'channel-id-1',
      session_id: 'session-id-1',
    },
    response: {},
  },
  createPressureTest: {
    request: { task_url: 'https://example.com/page', run_count: 10, run_time: 7200, source_type: 1 },
    response: { pressure_id: 1 },
  },
  getPressureTestReport: {
    request: { pressure_id: 1 },
    response: {
      report: {
        pressure_id: 1,
        appid: 'wx2000000000000001',
        task_url: 'https://example.com/page',
        run_time: 7200,
        blankpage_pencent: 1,
        aver_time_cost: 7200,
        max_time_cost: 7200,
        total_launch_cnt: 1,
        total_request_cnt: 1,
        network_list: [
          {
            path: 'pages/index/index',
            aver_time_cost: 7200,
            max_time_cost: 7200,
            total_request_cnt: 1,
            succ_percent: 1,
            top_time_cost_list: [{ time_cost: 7200 }],
            over_count: 1,
          },
        ],
      },
    },
  },
  getPressureTestStatus: {
    request: { pressure_id: 1 },
    response: { status: 'Example status', beg_time: 1735689600, end_time: 1735689600 },
  },
  getStatistics: {
    request: {
      action: 'smsMarketingOverviewData',
      begin_date: 1735689600,
      end_date: 1735689600,
      page_offset: 1,
      page_limit: 10,
      condition: {
        env_id: 'env-id-1',
        activity_id: 'activity-id-1',
        by_channel_id: 0,
        channel_id: '_cms_sms_',
        act_type: 'h5',
      },
    },
    response: {
      data_column: [{ col_id: 'col-id-1', col_name: 'Corner shop', col_data_type: '0' }],
      data_value: [{ data_value: ['example'] }],
      total_num: 1,
    },
  },
};
