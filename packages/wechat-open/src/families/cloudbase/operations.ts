import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link reportEvent}. */
export interface ReportEventRequest {
  /** `sendSmsTask` messages were sent, `openH5` page was opened. */
  report_action: 'sendSmsTask' | 'openH5';
  /** Cloud environment. */
  env_id: string;
  /** Campaign, chosen by you. */
  activity_id: string;
  /** Sending task, with sendSmsTask. */
  task_id?: string | undefined;
  /** Numbers in the task, with sendSmsTask. */
  phone_count?: Numeric | undefined;
  /** Channel, with openH5. */
  channel_id?: string | undefined;
  /** Visit, with openH5. */
  session_id?: string | undefined;
}

/** Result of {@link reportEvent}. */
export type ReportEventResponse = NoFields;

/**
 * 云开发通用上报。Reports that a text message task was sent or that a page was opened, for {@link getStatistics}.
 * Calls `POST /tcb/cloudbasereport`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.report.html
 */
export const reportEvent: WechatEndpoint<ReportEventRequest, ReportEventResponse, 'authorizer'> = {
  id: 'reportCloudbase',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/cloudbasereport',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.report.html',
  permissionSets: [49],
  request: (z: Zod) =>
    z.strictObject({
      report_action: z.literal(['sendSmsTask', 'openH5']),
      env_id: z.string(),
      activity_id: z.string(),
      task_id: z.string().optional(),
      phone_count: numeric(z).optional(),
      channel_id: z.string().optional(),
      session_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createPressureTest}. */
export interface CreatePressureTestRequest {
  /** Page to test. */
  task_url: string;
  /** Number of runs. */
  run_count: number;
  /** Duration, seconds. */
  run_time: number;
  /** Source of the test, default 4. */
  source_type: number;
}

/** Result of {@link createPressureTest}. */
export interface CreatePressureTestResponse {
  /** Pressure test, from {@link createPressureTest}. */
  pressure_id: number;
}

/**
 * 创建压测任务。Starts a pressure test of a page.
 * Calls `POST /tcb/createpressuretesttask`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createPressureTest.html
 */
export const createPressureTest: WechatEndpoint<CreatePressureTestRequest, CreatePressureTestResponse, 'authorizer'> = {
  id: 'createPressureTest',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/createpressuretesttask',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createPressureTest.html',
  request: (z: Zod) =>
    z.strictObject({ task_url: z.string(), run_count: z.number(), run_time: z.number(), source_type: z.number() }),
  response: (z: Zod) => z.looseObject({ pressure_id: z.number() }),
};

/** Input of {@link getPressureTestReport}. */
export interface GetPressureTestReportRequest {
  /** Pressure test, from {@link createPressureTest}. */
  pressure_id: number;
}

/** Result of {@link getPressureTestReport}. */
export interface GetPressureTestReportResponse {
  /** Result. */
  report: {
    /** Pressure test, from {@link createPressureTest}. */
    pressure_id: number;
    /** Account of the test. */
    appid: string;
    /** Page under test. */
    task_url: string;
    /** Duration, seconds. */
    run_time: number;
    /** Launches with a blank page, percent. */
    blankpage_pencent: number;
    /** Average time of a launch, milliseconds. */
    aver_time_cost: number;
    /** Longest launch, milliseconds. */
    max_time_cost: number;
    /** Number of launches. */
    total_launch_cnt: number;
    /** Number of requests. */
    total_request_cnt: number;
    /** Requests of the page, by path. */
    network_list?:
      | {
          /** Path of the request. */
          path: string;
          /** Average time, milliseconds. */
          aver_time_cost: number;
          /** Longest time, milliseconds. */
          max_time_cost: number;
          /** Number of requests. */
          total_request_cnt: number;
          /** Requests that succeeded, percent. */
          succ_percent: number;
          /** Slowest requests. */
          top_time_cost_list: {
            /** Time of the request, milliseconds. */
            time_cost: number;
          }[];
          /** Requests that took too long. */
          over_count: number;
        }[]
      | undefined;
  };
}

/**
 * 查询压测报告。Result of a pressure test.
 * Calls `POST /tcb/getpressuretestreport`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestReport.html
 */
export const getPressureTestReport: WechatEndpoint<
  GetPressureTestReportRequest,
  GetPressureTestReportResponse,
  'authorizer'
> = {
  id: 'getPressureTestReport',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getpressuretestreport',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestReport.html',
  request: (z: Zod) => z.strictObject({ pressure_id: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      report: z.looseObject({
        pressure_id: z.number(),
        appid: z.string(),
        task_url: z.string(),
        run_time: z.number(),
        blankpage_pencent: z.number(),
        aver_time_cost: z.number(),
        max_time_cost: z.number(),
        total_launch_cnt: z.number(),
        total_request_cnt: z.number(),
        network_list: z
          .array(
            z.looseObject({
              path: z.string(),
              aver_time_cost: z.number(),
              max_time_cost: z.number(),
              total_request_cnt: z.number(),
              succ_percent: z.number(),
              top_time_cost_list: z.array(z.looseObject({ time_cost: z.number() })),
              over_count: z.number(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link getPressureTestStatus}. */
export interface GetPressureTestStatusRequest {
  /** Pressure test, from {@link createPressureTest}. */
  pressure_id: number;
}

/** Result of {@link getPressureTestStatus}. */
export interface GetPressureTestStatusResponse {
  /** State of the test. */
  status: string;
  /** Start, seconds since the epoch. */
  beg_time?: number | undefined;
  /** End, seconds since the epoch. */
  end_time?: number | undefined;
}

/**
 * 查询压测状态。State of a pressure test.
 * Calls `POST /tcb/getpressureteststatus`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestStatus.html
 */
export const getPressureTestStatus: WechatEndpoint<
  GetPressureTestStatusRequest,
  GetPressureTestStatusResponse,
  'authorizer'
> = {
  id: 'getPressureTestStatus',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getpressureteststatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestStatus.html',
  request: (z: Zod) => z.strictObject({ pressure_id: z.number() }),
  response: (z: Zod) =>
    z.looseObject({ status: z.string(), beg_time: z.number().optional(), end_time: z.number().optional() }),
};

/** Input of {@link getStatistics}. */
export interface GetStatisticsRequest {
  /** `smsMarketingOverviewData` overview, `smsMarketingConversionData` conversion, `smsMarketingRealTimeData` real time. */
  action: 'smsMarketingOverviewData' | 'smsMarketingConversionData' | 'smsMarketingRealTimeData';
  /** Start, seconds since the epoch. */
  begin_date: number;
  /** End, seconds since the epoch. */
  end_date: number;
  /** Rows to skip; needed for overview and conversion. */
  page_offset?: number | undefined;
  /** Rows to return; needed for overview and conversion. */
  page_limit?: number | undefined;
  /** Filter. */
  condition?:
    | {
        /** Cloud environment. */
        env_id?: string | undefined;
        /** Campaign. */
        activity_id?: string | undefined;
        /** 0 all channels together, 1 per channel. */
        by_channel_id?: 0 | 1 | undefined;
        /** Channel; `_cms_sms_` for the CMS. */
        channel_id?: string | undefined;
        /** Target, for real time: `h5` page, `wxapp` mini program. */
        act_type?: string | undefined;
      }
    | undefined;
}

/** Result of {@link getStatistics}. */
export interface GetStatisticsResponse {
  /** Columns. */
  data_column: {
    /** Id of the column. */
    col_id: string;
    /** Name of the column. */
    col_name: string;
    /** Type of the values: 0 text, 1 integer, 2 decimal. */
    col_data_type: string;
  }[];
  /** Rows. */
  data_value: {
    /** Values, in the order of the columns. */
    data_value: string[];
  }[];
  /** Rows in all. */
  total_num: number;
}

/**
 * 获取云开发数据统计。Figures of text message campaigns as a table of columns and rows.
 * Calls `POST /tcb/getstatistics`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html
 */
export const getStatistics: WechatEndpoint<GetStatisticsRequest, GetStatisticsResponse, 'authorizer'> = {
  id: 'getStatistics',
  family: 'cloudbase',
  method: 'POST',
  path: '/tcb/getstatistics',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html',
  permissionSets: [49],
  errors: [10011],
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['smsMarketingOverviewData', 'smsMarketingConversionData', 'smsMarketingRealTimeData']),
      begin_date: z.number(),
      end_date: z.number(),
      page_offset: z.number().optional(),
      page_limit: z.number().optional(),
      condition: z
        .strictObject({
          env_id: z.string().optional(),
          activity_id: z.string().optional(),
          by_channel_id: z.literal([0, 1]).optional(),
          channel_id: z.string().optional(),
          act_type: z.string().optional(),
        })
        .optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data_column: z.array(z.looseObject({ col_id: z.string(), col_name: z.string(), col_data_type: z.string() })),
      data_value: z.array(z.looseObject({ data_value: z.array(z.string()) })),
      total_num: z.number(),
    }),
};
