import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';

/** The answer’s content. */
interface GetActiveUsersData {
  /** Rows. */
  data_list: {
    /** Users who ever launched it. */
    accumulative_user_count?: number | undefined;
    /** Users of the day in percent of all users ever. */
    daily_activity_degree?: number | undefined;
    /** Users of the day in percent of the users of 30 days. */
    day_month_activity_degree?: number | undefined;
    /** Lost users in percent of all users ever. */
    lost_ratio?: number | undefined;
    /** Users without a launch in the last 60 days. */
    lost_user_count?: number | undefined;
    /** Users of 30 days in percent of all users ever. */
    monthly_activity_degree?: number | undefined;
    /** Users of the last 30 days, the day included. */
    monthly_user_count?: number | undefined;
    /** Day as `YYYY/MM/DD`. */
    name: string;
    /** Users who launched it, each counted once. */
    user_count?: number | undefined;
    /** Users of 7 days in percent of all users ever. */
    weekly_activity_degree?: number | undefined;
    /** Users of the last 7 days, the day included. */
    weekly_user_count?: number | undefined;
  }[];
  /** Rows left out before the first. */
  offset?: number | undefined;
  /** Summary of the span; the sample has the figures of its last day. */
  sum?:
    | {
        /** Users who ever launched it. */
        accumulative_user_count?: number | undefined;
        /** Users of the day in percent of all users ever. */
        daily_activity_degree?: number | undefined;
        /** Users of the day in percent of the users of 30 days. */
        day_month_activity_degree?: number | undefined;
        /** Lost users in percent of all users ever. */
        lost_ratio?: number | undefined;
        /** Users without a launch in the last 60 days. */
        lost_user_count?: number | undefined;
        /** Users of 30 days in percent of all users ever. */
        monthly_activity_degree?: number | undefined;
        /** Users of the last 30 days, the day included. */
        monthly_user_count?: number | undefined;
        /** Users who launched it, each counted once. */
        user_count?: number | undefined;
        /** Users of 7 days in percent of all users ever. */
        weekly_activity_degree?: number | undefined;
        /** Users of the last 7 days, the day included. */
        weekly_user_count?: number | undefined;
      }
    | undefined;
  /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
  time_span?: string | undefined;
  /** Rows in all. */
  total: number;
}

const getActiveUsersData = (z: Zod) =>
  z.looseObject({
    data_list: z.array(
      z.looseObject({
        accumulative_user_count: z.number().optional(),
        daily_activity_degree: z.number().optional(),
        day_month_activity_degree: z.number().optional(),
        lost_ratio: z.number().optional(),
        lost_user_count: z.number().optional(),
        monthly_activity_degree: z.number().optional(),
        monthly_user_count: z.number().optional(),
        name: z.string(),
        user_count: z.number().optional(),
        weekly_activity_degree: z.number().optional(),
        weekly_user_count: z.number().optional(),
      }),
    ),
    offset: z.number().optional(),
    sum: z
      .looseObject({
        accumulative_user_count: z.number().optional(),
        daily_activity_degree: z.number().optional(),
        day_month_activity_degree: z.number().optional(),
        lost_ratio: z.number().optional(),
        lost_user_count: z.number().optional(),
        monthly_activity_degree: z.number().optional(),
        monthly_user_count: z.number().optional(),
        user_count: z.number().optional(),
        weekly_activity_degree: z.number().optional(),
        weekly_user_count: z.number().optional(),
      })
      .optional(),
    time_span: z.string().optional(),
    total: z.number(),
  });

/** Input of {@link getActiveUsers}. */
export interface GetActiveUsersRequest {
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getActiveUsers}. */
export interface GetActiveUsersResponse {
  /** The answer’s content. */
  data: GetActiveUsersData;
}

/**
 * 活跃用户。Gives active users by day, week and month, how sticky they are and how many were lost. Needs the data permission, which
 * a mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisactivityuser`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisactivityuser/
 */
export const getActiveUsers: BaiduPagedEndpoint<
  GetActiveUsersRequest,
  GetActiveUsersResponse,
  'authorizer',
  NonNullable<NonNullable<GetActiveUsersResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisActivityUser',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisactivityuser',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisactivityuser/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) => z.looseObject({ data: getActiveUsersData(z) }),
};

/** Input of {@link getRegions}. */
export interface GetRegionsRequest {
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getRegions}. */
export interface GetRegionsResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: {
      /** Seconds of a launch on average. */
      average_session_time_district?: number | undefined;
      /** Province in Chinese, such as 广东. */
      name: string;
      /** Share of all new users in percent. */
      new_user_count_district_ratio?: number | undefined;
      /** Launches from there. */
      session_count_district?: number | undefined;
      /** Share of all launches in percent. */
      session_count_district_ratio?: number | undefined;
      /** Share of all users in percent; users of two provinces count twice. */
      user_count_district_ratio?: number | undefined;
    }[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Seconds of a launch on average. */
          average_session_time_district?: number | undefined;
          /** Share of all new users in percent. */
          new_user_count_district_ratio?: number | undefined;
          /** Launches from there. */
          session_count_district?: number | undefined;
          /** Share of all launches in percent. */
          session_count_district_ratio?: number | undefined;
          /** Share of all users in percent; users of two provinces count twice. */
          user_count_district_ratio?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 地域分布。Gives users and launches by province. Needs the data permission, which a mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisregion`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisregion/
 */
export const getRegions: BaiduPagedEndpoint<
  GetRegionsRequest,
  GetRegionsResponse,
  'authorizer',
  NonNullable<NonNullable<GetRegionsResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisRegion',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisregion',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisregion/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            average_session_time_district: z.number().optional(),
            name: z.string(),
            new_user_count_district_ratio: z.number().optional(),
            session_count_district: z.number().optional(),
            session_count_district_ratio: z.number().optional(),
            user_count_district_ratio: z.number().optional(),
          }),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            average_session_time_district: z.number().optional(),
            new_user_count_district_ratio: z.number().optional(),
            session_count_district: z.number().optional(),
            session_count_district_ratio: z.number().optional(),
            user_count_district_ratio: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getRetainedUsers}. */
export interface GetRetainedUsersRequest {
  /** Figures of the rows: count or ratio. */
  report_type: 'count' | 'ratio';
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
  /** Grain: day, week or month. */
  gran: 'day' | 'week' | 'month';
}

/** Result of {@link getRetainedUsers}. */
export interface GetRetainedUsersResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: Record<
      string,
      {
        /** Users of the period. */
        active_user_count?: number | undefined;
        /** Users who came back, with report_type count; samples have keys such as `第2天` instead. */
        retained_user_count?: number | undefined;
        /** Users who came back in percent, with report_type ratio; samples have keys such as `第2天` instead. */
        retained_ratio?: number | undefined;
        /** Period: a day `2019/04/10`, a week as span of days, or a month `2019/04`. */
        name: string;
      }
    >[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Users of the span; the samples have the text `--`. */
          active_user_count?: number | undefined;
          /** Users who came back in percent, with report_type ratio; samples have keys such as `第2天` instead. */
          retained_ratio?: number | undefined;
          /** Users who came back, with report_type count; samples have keys such as `第2天` instead. */
          retained_user_count?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 活跃用户留存。Gives how many users of a period came back in the periods after it. Each row has a key per later period, such as
 * `第2天`, `第2周` or `第2月`, with a number or the text `--`. Needs the data permission, which a mini program gives to one platform
 * only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisretaineduser`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisretaineduser/
 */
export const getRetainedUsers: BaiduPagedEndpoint<
  GetRetainedUsersRequest,
  GetRetainedUsersResponse,
  'authorizer',
  NonNullable<NonNullable<GetRetainedUsersResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisRetainedUser',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisretaineduser',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisretaineduser/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      report_type: z.literal(['count', 'ratio']),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      gran: z.literal(['day', 'week', 'month']),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.record(
            z.string(),
            z.looseObject({
              active_user_count: z.number().optional(),
              retained_user_count: z.number().optional(),
              retained_ratio: z.number().optional(),
              name: z.string(),
            }),
          ),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            active_user_count: z.number().optional(),
            retained_ratio: z.number().optional(),
            retained_user_count: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getSources}. */
export interface GetSourcesRequest {
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getSources}. */
export interface GetSourcesResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: {
      /** Seconds of a launch on average. */
      average_session_time?: number | undefined;
      /** Scenes of the source, each with sceneId, source, name and the same figures. */
      name?: Record<string, unknown>[] | undefined;
      /** Users who launched it for the first time in 90 days. */
      new_user_count?: number | undefined;
      /** Share of all new users in percent. */
      new_user_scale?: number | undefined;
      /** Launches per user. */
      session_count_per_user?: number | undefined;
      /** Share of the launches of its level in percent. */
      session_scale?: number | undefined;
      /** Users who launched it, each counted once. */
      user_count?: number | undefined;
      /** Share of all users in percent. */
      user_scale?: number | undefined;
      /** Id of the scene; the page’s sample has it inside `name`. */
      sceneId?: string | undefined;
      /** Id of the source; the page’s sample has it inside `name`. */
      source?: string | undefined;
    }[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
    /** The same figures over the whole span; the page’s table has it, its sample does not. */
    sum?:
      | {
          /** Users who launched it for the first time in 90 days. */
          new_user_count?: number | undefined;
          /** Share of all new users in percent. */
          new_user_scale?: number | undefined;
          /** Users who launched it, each counted once. */
          user_count?: number | undefined;
          /** Share of all users in percent. */
          user_scale?: number | undefined;
          /** Share of the launches of its level in percent. */
          session_scale?: number | undefined;
          /** Launches per user. */
          session_count_per_user?: number | undefined;
          /** Seconds of a launch on average. */
          average_session_time?: number | undefined;
        }
      | undefined;
  };
}

/**
 * 来源分析。Gives users and launches by the source through which they came, each with its scenes. Needs the data permission, which a
 * mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysissource`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysissource/
 */
export const getSources: BaiduPagedEndpoint<
  GetSourcesRequest,
  GetSourcesResponse,
  'authorizer',
  NonNullable<NonNullable<GetSourcesResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisSourceInfo',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysissource',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysissource/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            average_session_time: z.number().optional(),
            name: z.array(z.record(z.string(), z.unknown())).optional(),
            new_user_count: z.number().optional(),
            new_user_scale: z.number().optional(),
            session_count_per_user: z.number().optional(),
            session_scale: z.number().optional(),
            user_count: z.number().optional(),
            user_scale: z.number().optional(),
            sceneId: z.string().optional(),
            source: z.string().optional(),
          }),
        ),
        offset: z.number().optional(),
        time_span: z.string().optional(),
        total: z.number(),
        sum: z
          .looseObject({
            new_user_count: z.number().optional(),
            new_user_scale: z.number().optional(),
            user_count: z.number().optional(),
            user_scale: z.number().optional(),
            session_scale: z.number().optional(),
            session_count_per_user: z.number().optional(),
            average_session_time: z.number().optional(),
          })
          .optional(),
      }),
    }),
};

/** Input of {@link getTerminals}. */
export interface GetTerminalsRequest {
  /**
   * Ordered by: terminal_brand, terminal_device the model, terminal_os, terminal_screen the resolution, terminal_network.
   */
  terminal_type: 'terminal_brand' | 'terminal_device' | 'terminal_os' | 'terminal_screen' | 'terminal_network';
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getTerminals}. */
export interface GetTerminalsResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: {
      /** Share of all new users in percent; not for terminal_network. */
      accumulative_new_user_count_ratio?: number | undefined;
      /** Launches. */
      accumulative_session_count?: number | undefined;
      /** Share of all launches in percent. */
      accumulative_session_count_ratio?: number | undefined;
      /** Share of all users in percent; not for terminal_network. */
      accumulative_user_count_ratio?: number | undefined;
      /** Seconds of a launch on average. */
      average_use_time?: number | undefined;
      /** Brand, model, system, resolution or network, such as `Android 8`. */
      name: string;
    }[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Share of all new users in percent; not for terminal_network. */
          accumulative_new_user_count_ratio?: number | undefined;
          /** Launches. */
          accumulative_session_count?: number | undefined;
          /** Share of all launches in percent. */
          accumulative_session_count_ratio?: number | undefined;
          /** Share of all users in percent; not for terminal_network. */
          accumulative_user_count_ratio?: number | undefined;
          /** Seconds of a launch on average. */
          average_use_time?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 终端分布。Gives users and launches by brand, model, system, screen or network of the device. Needs the data permission, which a
 * mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisterminal`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisterminal/
 */
export const getTerminals: BaiduPagedEndpoint<
  GetTerminalsRequest,
  GetTerminalsResponse,
  'authorizer',
  NonNullable<NonNullable<GetTerminalsResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisTerminalInfo',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisterminal',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisterminal/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      terminal_type: z.literal([
        'terminal_brand',
        'terminal_device',
        'terminal_os',
        'terminal_screen',
        'terminal_network',
      ]),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            accumulative_new_user_count_ratio: z.number().optional(),
            accumulative_session_count: z.number().optional(),
            accumulative_session_count_ratio: z.number().optional(),
            accumulative_user_count_ratio: z.number().optional(),
            average_use_time: z.number().optional(),
            name: z.string(),
          }),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            accumulative_new_user_count_ratio: z.number().optional(),
            accumulative_session_count: z.number().optional(),
            accumulative_session_count_ratio: z.number().optional(),
            accumulative_user_count_ratio: z.number().optional(),
            average_use_time: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getUserTrend}. */
export interface GetUserTrendRequest {
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
  /** Grain: hour, day, week or month. */
  gran: 'hour' | 'day' | 'week' | 'month';
}

/** Result of {@link getUserTrend}. */
export interface GetUserTrendResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: {
      /** Seconds of a launch on average. */
      average_session_time?: number | undefined;
      /** Period: an hour `00:00 - 00:59`, day `2019/04/15`, week as span of days, or month `2019/04`. */
      name: string;
      /** Users who launched it for the first time that day. */
      new_user_count?: number | undefined;
      /** New users in percent of all users. */
      new_user_ratio?: number | undefined;
      /** Users who had launched it before. */
      old_user_count?: number | undefined;
      /** Returning users in percent of all users. */
      old_user_ratio?: number | undefined;
      /** Launches. */
      session_count?: number | undefined;
      /** Seconds of use per user on average. */
      session_time_per_person?: number | undefined;
      /** Users who launched it, each counted once. */
      user_count?: number | undefined;
    }[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Seconds of a launch on average. */
          average_session_time?: number | undefined;
          /** Users who launched it for the first time that day. */
          new_user_count?: number | undefined;
          /** New users in percent of all users. */
          new_user_ratio?: number | undefined;
          /** Users who had launched it before. */
          old_user_count?: number | undefined;
          /** Returning users in percent of all users. */
          old_user_ratio?: number | undefined;
          /** Launches. */
          session_count?: number | undefined;
          /** Seconds of use per user on average. */
          session_time_per_person?: number | undefined;
          /** Users who launched it, each counted once. */
          user_count?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 用户趋势。Gives new and returning users, launches and time of use, by hour, day, week or month. Needs the data permission, which a
 * mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisusertrend`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisusertrend/
 */
export const getUserTrend: BaiduPagedEndpoint<
  GetUserTrendRequest,
  GetUserTrendResponse,
  'authorizer',
  NonNullable<NonNullable<GetUserTrendResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisUserTrend',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisusertrend',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisusertrend/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      gran: z.literal(['hour', 'day', 'week', 'month']),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            average_session_time: z.number().optional(),
            name: z.string(),
            new_user_count: z.number().optional(),
            new_user_ratio: z.number().optional(),
            old_user_count: z.number().optional(),
            old_user_ratio: z.number().optional(),
            session_count: z.number().optional(),
            session_time_per_person: z.number().optional(),
            user_count: z.number().optional(),
          }),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            average_session_time: z.number().optional(),
            new_user_count: z.number().optional(),
            new_user_ratio: z.number().optional(),
            old_user_count: z.number().optional(),
            old_user_ratio: z.number().optional(),
            session_count: z.number().optional(),
            session_time_per_person: z.number().optional(),
            user_count: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getUserAttributes}. */
export interface GetUserAttributesRequest {
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getUserAttributes}. */
export interface GetUserAttributesResponse {
  /** The answer’s content. */
  data: {
    /** One entry with the three distributions. */
    data_list: {
      /** Age groups with their share. */
      age?:
        | {
            /** Id of the attribute, a long number as text. */
            attribute_id?: string | undefined;
            /** Share of the users in percent. */
            count_ratio?: number | undefined;
            /** Age group in Chinese, such as 18-24岁. */
            name?: string | undefined;
          }[]
        | undefined;
      /** Interests with their share. */
      interest?:
        | {
            /** Id of the attribute, a long number as text. */
            attribute_id?: string | undefined;
            /** Share of the users in percent. */
            count_ratio?: number | undefined;
            /** Interest in Chinese, such as 影视音乐. */
            name?: string | undefined;
          }[]
        | undefined;
      /** Sexes with their share. */
      sex?:
        | {
            /** Id of the attribute, a long number as text. */
            attribute_id?: string | undefined;
            /** Share of the users in percent. */
            count_ratio?: number | undefined;
            /** 男 men, 女 women. */
            name?: string | undefined;
          }[]
        | undefined;
    }[];
  };
}

/**
 * 用户画像。Gives the users’ distribution by age, sex and interest. Needs the data permission, which a mini program gives to one
 * platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitattribute`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitattribute/
 */
export const getUserAttributes: BaiduEndpoint<GetUserAttributesRequest, GetUserAttributesResponse, 'authorizer'> = {
  id: 'tp.analysis.getAnalysisVisitAttribute',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisvisitattribute',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisvisitattribute/',
  request: (z: Zod) => z.strictObject({ start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            age: z
              .array(
                z.looseObject({
                  attribute_id: z.string().optional(),
                  count_ratio: z.number().optional(),
                  name: z.string().optional(),
                }),
              )
              .optional(),
            interest: z
              .array(
                z.looseObject({
                  attribute_id: z.string().optional(),
                  count_ratio: z.number().optional(),
                  name: z.string().optional(),
                }),
              )
              .optional(),
            sex: z
              .array(
                z.looseObject({
                  attribute_id: z.string().optional(),
                  count_ratio: z.number().optional(),
                  name: z.string().optional(),
                }),
              )
              .optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link getUsageHabits}. */
export interface GetUsageHabitsRequest {
  /**
   * Habit: depth pages of a launch, time duration of a launch, frequency launches a day, interval time since the launch before.
   */
  character_type: 'depth' | 'time' | 'interval' | 'frequency';
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getUsageHabits}. */
export interface GetUsageHabitsResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: Record<
      string,
      {
        /** Users in the range; the table has it for frequency only. */
        user_count?: number | undefined;
        /** Share of all users in percent; the table has it for frequency only. */
        user_count_ratio?: number | undefined;
        /** Launches in the range; the page’s table calls them users. */
        session_count?: number | undefined;
        /** Share of all launches in percent. */
        session_count_ratio?: number | undefined;
        /** Range in Chinese, such as 1-2次. */
        name: string;
      }
    >[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Launches in the range; the page’s table calls them users. */
          session_count?: number | undefined;
          /** Share of all launches in percent. */
          session_count_ratio?: number | undefined;
          /** Users in the range; the table has it for frequency only. */
          user_count?: number | undefined;
          /** Share of all users in percent; the table has it for frequency only. */
          user_count_ratio?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 用户习惯。Gives how launches spread over depth and time of use, or users over frequency and interval of use. Needs the data
 * permission, which a mini program gives to one platform only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitcharacter`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitcharacter/
 */
export const getUsageHabits: BaiduPagedEndpoint<
  GetUsageHabitsRequest,
  GetUsageHabitsResponse,
  'authorizer',
  NonNullable<NonNullable<GetUsageHabitsResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisVisitCharacter',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisvisitcharacter',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisvisitcharacter/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      character_type: z.literal(['depth', 'time', 'interval', 'frequency']),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.record(
            z.string(),
            z.looseObject({
              user_count: z.number().optional(),
              user_count_ratio: z.number().optional(),
              session_count: z.number().optional(),
              session_count_ratio: z.number().optional(),
              name: z.string(),
            }),
          ),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            session_count: z.number().optional(),
            session_count_ratio: z.number().optional(),
            user_count: z.number().optional(),
            user_count_ratio: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getPages}. */
export interface GetPagesRequest {
  /** Rows to leave out before the first; an answer has 20 rows. */
  start_index: number;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
}

/** Result of {@link getPages}. */
export interface GetPagesResponse {
  /** The answer’s content. */
  data: {
    /** Rows. */
    data_list: {
      /** Seconds of a visit on average. */
      average_stay_time?: number | undefined;
      /** Visits after which users left the mini program, in percent. */
      bounce_ratio?: number | undefined;
      /** Launches that began on the page. */
      entry_count?: number | undefined;
      /** Launches that ended on the page. */
      exit_count?: number | undefined;
      /** Alias of the page, may be empty. */
      pageAlias?: string | undefined;
      /** Id of the page, a long number as text. */
      pageId: string;
      /** Path of the page, such as `pages/index/index`. */
      pageName: string;
      /** Visits, repeated ones included. */
      pv_count?: number | undefined;
      /** Share of all visits in percent. */
      pv_ratio?: number | undefined;
      /** Users who visited the page. */
      pv_user_count?: number | undefined;
      /** Share of the time on all pages in percent. */
      stay_time_ratio?: number | undefined;
    }[];
    /** Rows left out before the first. */
    offset?: number | undefined;
    /** The same figures over the whole span. */
    sum?:
      | {
          /** Seconds of a visit on average. */
          average_stay_time?: number | undefined;
          /** Visits after which users left the mini program, in percent. */
          bounce_ratio?: number | undefined;
          /** Launches that began on the page. */
          entry_count?: number | undefined;
          /** Launches that ended on the page. */
          exit_count?: number | undefined;
          /** Visits, repeated ones included. */
          pv_count?: number | undefined;
          /** Share of all visits in percent. */
          pv_ratio?: number | undefined;
          /** Users who visited the page. */
          pv_user_count?: number | undefined;
          /** Share of the time on all pages in percent. */
          stay_time_ratio?: number | undefined;
        }
      | undefined;
    /** Span of the report, such as `2019/04/10 - 2019/04/15`. */
    time_span?: string | undefined;
    /** Rows in all. */
    total: number;
  };
}

/**
 * 页面分析。Gives visits, time of stay and exits by page. Needs the data permission, which a mini program gives to one platform
 * only.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitpage`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitpage/
 */
export const getPages: BaiduPagedEndpoint<
  GetPagesRequest,
  GetPagesResponse,
  'authorizer',
  NonNullable<NonNullable<GetPagesResponse['data']>['data_list']>[number],
  'start_index'
> = {
  id: 'tp.analysis.getAnalysisVisitPage',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisvisitpage',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisvisitpage/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    size: 20,
    items: (answer) => answer.data?.data_list,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z.array(
          z.looseObject({
            average_stay_time: z.number().optional(),
            bounce_ratio: z.number().optional(),
            entry_count: z.number().optional(),
            exit_count: z.number().optional(),
            pageAlias: z.string().optional(),
            pageId: z.string(),
            pageName: z.string(),
            pv_count: z.number().optional(),
            pv_ratio: z.number().optional(),
            pv_user_count: z.number().optional(),
            stay_time_ratio: z.number().optional(),
          }),
        ),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            average_stay_time: z.number().optional(),
            bounce_ratio: z.number().optional(),
            entry_count: z.number().optional(),
            exit_count: z.number().optional(),
            pv_count: z.number().optional(),
            pv_ratio: z.number().optional(),
            pv_user_count: z.number().optional(),
            stay_time_ratio: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number(),
      }),
    }),
};

/** Input of {@link getPlatformData}. */
export interface GetPlatformDataRequest {
  /** Scene to report, by its number in Baidu’s list of scenes; without it all scenes. */
  scene?: string | number | undefined;
  /** Figures to give, separated by commas, named as the fields of the answer. */
  metrics: string;
  /** First day as `YYYYMMDD`. */
  start_date: string;
  /** Last day as `YYYYMMDD`. */
  end_date: string;
  /** Days to leave out before the first, 0 by default. */
  start_index?: number | undefined;
  /** Days to give, 20 by default. */
  max_results?: number | undefined;
  /** Name of max_results in the documentation of 2020. */
  max_result?: number | undefined;
}

/** Result of {@link getPlatformData}. */
export interface GetPlatformDataResponse {
  /** The answer’s content. */
  data: {
    /** Days left out before the first. */
    offset?: number | undefined;
    /** Figures day by day, those asked for in metrics. */
    result: {
      /** Day as `YYYYMMDD`. */
      date?: string | undefined;
      /** Returns through shares, as text. */
      tp_day_back_flow_count?: string | number | undefined;
      /** New users of the day, as text. */
      tp_day_new_user_count?: string | number | undefined;
      /** Page visits of the day, as text. */
      tp_day_page_count?: string | number | undefined;
      /** Launches of the day, as text. */
      tp_day_session_count?: string | number | undefined;
      /** Shares of the day, as text. */
      tp_day_share_count?: string | number | undefined;
      /** Mini programs of the last 30 days, as text. */
      tp_month_app_count?: string | number | undefined;
      /** New users of the last 30 days, as text. */
      tp_month_new_user_count?: string | number | undefined;
      /** Launches of the last 30 days, as text. */
      tp_month_session_count?: string | number | undefined;
      /** Seconds of a launch on average that day, as text. */
      tp_session_time_per_day?: string | number | undefined;
      /** Seconds of a user on average that day, as text. */
      tp_session_time_per_person?: string | number | undefined;
      /** Mini programs of the last 7 days, as text. */
      tp_week_app_count?: string | number | undefined;
      /** New users of the last 7 days, as text. */
      tp_week_new_user_count?: string | number | undefined;
      /** Day as `YYYYMMDD`, as the sample of 2020 names it. */
      data?: string | undefined;
      /** Mini programs of the day, as text. */
      tp_day_app_count?: string | undefined;
      /** Users of the day, as text. */
      tp_day_user_count?: string | undefined;
      /** Users of the last 7 days, as text. */
      tp_week_user_count?: string | undefined;
      /** Users of the last 30 days, as text. */
      tp_month_user_count?: string | undefined;
      /** Launches of the last 7 days, as text. */
      tp_week_session_count?: string | undefined;
      /** Activity of the mini programs in percent, as text. */
      tp_activity_degree?: string | undefined;
    }[];
    /** Days in all. */
    total: number;
  };
}

/**
 * TP平台数据汇总。Gives figures day by day over all mini programs of the platform, with the platform’s own token. Days without a
 * figure have the text `--`.
 * Calls `GET /rest/2.0/smartapp/data/gettpdata`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/gettpdata/
 */
export const getPlatformData: BaiduPagedEndpoint<
  GetPlatformDataRequest,
  GetPlatformDataResponse,
  'tp',
  NonNullable<NonNullable<GetPlatformDataResponse['data']>['result']>[number],
  'start_index' | 'max_results'
> = {
  id: 'tp.analysis.getData',
  family: 'third-party-analysis',
  method: 'GET',
  path: '/rest/2.0/smartapp/data/gettpdata',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/gettpdata/',
  paging: {
    kind: 'offset',
    offset: 'start_index',
    limit: 'max_results',
    size: 20,
    items: (answer) => answer.data?.result,
    total: (answer) => answer.data?.total,
  },
  request: (z: Zod) =>
    z.strictObject({
      scene: z.union([z.string(), z.number()]).optional(),
      metrics: z.string(),
      start_date: z.string(),
      end_date: z.string(),
      start_index: z.number().optional(),
      max_results: z.number().optional(),
      max_result: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        offset: z.number().optional(),
        result: z.array(
          z.looseObject({
            date: z.string().optional(),
            tp_day_back_flow_count: z.union([z.string(), z.number()]).optional(),
            tp_day_new_user_count: z.union([z.string(), z.number()]).optional(),
            tp_day_page_count: z.union([z.string(), z.number()]).optional(),
            tp_day_session_count: z.union([z.string(), z.number()]).optional(),
            tp_day_share_count: z.union([z.string(), z.number()]).optional(),
            tp_month_app_count: z.union([z.string(), z.number()]).optional(),
            tp_month_new_user_count: z.union([z.string(), z.number()]).optional(),
            tp_month_session_count: z.union([z.string(), z.number()]).optional(),
            tp_session_time_per_day: z.union([z.string(), z.number()]).optional(),
            tp_session_time_per_person: z.union([z.string(), z.number()]).optional(),
            tp_week_app_count: z.union([z.string(), z.number()]).optional(),
            tp_week_new_user_count: z.union([z.string(), z.number()]).optional(),
            data: z.string().optional(),
            tp_day_app_count: z.string().optional(),
            tp_day_user_count: z.string().optional(),
            tp_week_user_count: z.string().optional(),
            tp_month_user_count: z.string().optional(),
            tp_week_session_count: z.string().optional(),
            tp_activity_degree: z.string().optional(),
          }),
        ),
        total: z.number(),
      }),
    }),
};
