import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** The answer’s content. */
interface GetAnalysisActivityUserData {
  data_list?:
    | {
        accumulative_user_count?: number | undefined;
        daily_activity_degree?: number | undefined;
        day_month_activity_degree?: number | undefined;
        lost_ratio?: number | undefined;
        lost_user_count?: number | undefined;
        monthly_activity_degree?: number | undefined;
        monthly_user_count?: number | undefined;
        name?: string | undefined;
        user_count?: number | undefined;
        weekly_activity_degree?: number | undefined;
        weekly_user_count?: number | undefined;
      }[]
    | undefined;
  /** Items to leave out before the first. */
  offset?: number | undefined;
  sum?:
    | {
        accumulative_user_count?: number | undefined;
        daily_activity_degree?: number | undefined;
        day_month_activity_degree?: number | undefined;
        lost_ratio?: number | undefined;
        lost_user_count?: number | undefined;
        monthly_activity_degree?: number | undefined;
        monthly_user_count?: number | undefined;
        user_count?: number | undefined;
        weekly_activity_degree?: number | undefined;
        weekly_user_count?: number | undefined;
      }
    | undefined;
  time_span?: string | undefined;
  /** How many there are in all. */
  total?: number | undefined;
}

const getAnalysisActivityUserData = (z: Zod) =>
  z.looseObject({
    data_list: z
      .array(
        z.looseObject({
          accumulative_user_count: z.number().optional(),
          daily_activity_degree: z.number().optional(),
          day_month_activity_degree: z.number().optional(),
          lost_ratio: z.number().optional(),
          lost_user_count: z.number().optional(),
          monthly_activity_degree: z.number().optional(),
          monthly_user_count: z.number().optional(),
          name: z.string().optional(),
          user_count: z.number().optional(),
          weekly_activity_degree: z.number().optional(),
          weekly_user_count: z.number().optional(),
        }),
      )
      .optional(),
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
    total: z.number().optional(),
  });

/** Age. */
interface Age {
  attribute_id?: string | undefined;
  count_ratio?: number | undefined;
  name?: string | undefined;
}

const age = (z: Zod) =>
  z.looseObject({
    attribute_id: z.string().optional(),
    count_ratio: z.number().optional(),
    name: z.string().optional(),
  });

/** The answer’s content. */
interface GetDataData {
  /** Items to leave out before the first. */
  offset?: number | undefined;
  result?: GetDataDataResult[] | undefined;
  /** How many there are in all. */
  total?: number | undefined;
}

const getDataData = (z: Zod) =>
  z.looseObject({
    offset: z.number().optional(),
    result: z.array(getDataDataResult(z)).optional(),
    total: z.number().optional(),
  });

/** GetDataDataResult. */
interface GetDataDataResult {
  date?: string | undefined;
  'tp_activity_degree	'?: string | undefined;
  'tp_day_app_count	'?: string | undefined;
  tp_day_back_flow_count?: string | number | undefined;
  tp_day_new_user_count?: string | number | undefined;
  tp_day_page_count?: string | number | undefined;
  tp_day_session_count?: string | number | undefined;
  tp_day_share_count?: string | number | undefined;
  'tp_day_user_count	'?: string | undefined;
  tp_month_app_count?: string | number | undefined;
  tp_month_new_user_count?: string | number | undefined;
  tp_month_session_count?: string | number | undefined;
  'tp_month_user_count	'?: string | undefined;
  tp_session_time_per_day?: string | number | undefined;
  tp_session_time_per_person?: string | number | undefined;
  tp_week_app_count?: string | number | undefined;
  tp_week_new_user_count?: string | number | undefined;
  'tp_week_session_count	'?: string | undefined;
  'tp_week_user_count	'?: string | undefined;
  /** The answer’s content. */
  data?: string | undefined;
  tp_day_app_count?: number | undefined;
  tp_day_user_count?: number | undefined;
  tp_week_user_count?: number | undefined;
  tp_month_user_count?: number | undefined;
  tp_week_session_count?: number | undefined;
  tp_activity_degree?: number | undefined;
}

const getDataDataResult = (z: Zod) =>
  z.looseObject({
    date: z.string().optional(),
    'tp_activity_degree	': z.string().optional(),
    'tp_day_app_count	': z.string().optional(),
    tp_day_back_flow_count: z.union([z.string(), z.number()]).optional(),
    tp_day_new_user_count: z.union([z.string(), z.number()]).optional(),
    tp_day_page_count: z.union([z.string(), z.number()]).optional(),
    tp_day_session_count: z.union([z.string(), z.number()]).optional(),
    tp_day_share_count: z.union([z.string(), z.number()]).optional(),
    'tp_day_user_count	': z.string().optional(),
    tp_month_app_count: z.union([z.string(), z.number()]).optional(),
    tp_month_new_user_count: z.union([z.string(), z.number()]).optional(),
    tp_month_session_count: z.union([z.string(), z.number()]).optional(),
    'tp_month_user_count	': z.string().optional(),
    tp_session_time_per_day: z.union([z.string(), z.number()]).optional(),
    tp_session_time_per_person: z.union([z.string(), z.number()]).optional(),
    tp_week_app_count: z.union([z.string(), z.number()]).optional(),
    tp_week_new_user_count: z.union([z.string(), z.number()]).optional(),
    'tp_week_session_count	': z.string().optional(),
    'tp_week_user_count	': z.string().optional(),
    data: z.string().optional(),
    tp_day_app_count: z.number().optional(),
    tp_day_user_count: z.number().optional(),
    tp_week_user_count: z.number().optional(),
    tp_month_user_count: z.number().optional(),
    tp_week_session_count: z.number().optional(),
    tp_activity_degree: z.number().optional(),
  });

/** Input of {@link getAnalysisActivityUser}. */
export interface GetAnalysisActivityUserRequest {
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisActivityUser}. */
export interface GetAnalysisActivityUserResponse {
  /** The answer’s content. */
  data: GetAnalysisActivityUserData;
}

/**
 * Tp.analysis.getAnalysisActivityUser.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisactivityuser`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisactivityuser/
 */
export const getAnalysisActivityUser: BaiduEndpoint<
  GetAnalysisActivityUserRequest,
  GetAnalysisActivityUserResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisActivityUser',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisactivityuser',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisactivityuser/',
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) => z.looseObject({ data: getAnalysisActivityUserData(z) }),
};

/** Input of {@link getAnalysisRegion}. */
export interface GetAnalysisRegionRequest {
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisRegion}. */
export interface GetAnalysisRegionResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          average_session_time_district?: number | undefined;
          name?: string | undefined;
          new_user_count_district_ratio?: number | undefined;
          session_count_district?: number | undefined;
          session_count_district_ratio?: number | undefined;
          user_count_district_ratio?: number | undefined;
        }[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          average_session_time_district?: number | undefined;
          new_user_count_district_ratio?: number | undefined;
          session_count_district?: number | undefined;
          session_count_district_ratio?: number | undefined;
          user_count_district_ratio?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisRegion.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisregion`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisregion/
 */
export const getAnalysisRegion: BaiduEndpoint<GetAnalysisRegionRequest, GetAnalysisRegionResponse, 'authorizer'> = {
  id: 'tp.analysis.getAnalysisRegion',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisregion',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisregion/',
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.looseObject({
              average_session_time_district: z.number().optional(),
              name: z.string().optional(),
              new_user_count_district_ratio: z.number().optional(),
              session_count_district: z.number().optional(),
              session_count_district_ratio: z.number().optional(),
              user_count_district_ratio: z.number().optional(),
            }),
          )
          .optional(),
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
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getAnalysisRetainedUser}. */
export interface GetAnalysisRetainedUserRequest {
  report_type: string;
  start_index: number;
  start_date: string;
  end_date: string;
  gran: string;
}

/** Result of {@link getAnalysisRetainedUser}. */
export interface GetAnalysisRetainedUserResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | Record<
          string,
          {
            active_user_count?: number | undefined;
            retained_user_count?: number | undefined;
            retained_ratio?: number | undefined;
            name?: string | undefined;
          }
        >[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          active_user_count?: number | undefined;
          retained_ratio?: number | undefined;
          retained_user_count?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisRetainedUser.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisretaineduser`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisretaineduser/
 */
export const getAnalysisRetainedUser: BaiduEndpoint<
  GetAnalysisRetainedUserRequest,
  GetAnalysisRetainedUserResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisRetainedUser',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisretaineduser',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisretaineduser/',
  request: (z: Zod) =>
    z.strictObject({
      report_type: z.string(),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
      gran: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.record(
              z.string(),
              z.looseObject({
                active_user_count: z.number().optional(),
                retained_user_count: z.number().optional(),
                retained_ratio: z.number().optional(),
                name: z.string().optional(),
              }),
            ),
          )
          .optional(),
        offset: z.number().optional(),
        sum: z
          .looseObject({
            active_user_count: z.number().optional(),
            retained_ratio: z.number().optional(),
            retained_user_count: z.number().optional(),
          })
          .optional(),
        time_span: z.string().optional(),
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getAnalysisSourceInfo}. */
export interface GetAnalysisSourceInfoRequest {
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisSourceInfo}. */
export interface GetAnalysisSourceInfoResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          average_session_time?: number | undefined;
          name?: string | undefined;
          new_user_count?: number | undefined;
          new_user_scale?: number | undefined;
          session_count_per_user?: number | undefined;
          session_scale?: number | undefined;
          user_count?: number | undefined;
          user_scale?: number | undefined;
          sceneId?: string | undefined;
          source?: string | undefined;
        }[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
    sum?:
      | {
          new_user_count?: number | undefined;
          new_user_scale?: number | undefined;
          user_count?: number | undefined;
          user_scale?: number | undefined;
          session_scale?: number | undefined;
          session_count_per_user?: number | undefined;
          average_session_time?: number | undefined;
        }
      | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisSourceInfo.
 * Calls `POST /rest/2.0/smartapp/data/getanalysissource`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysissource/
 */
export const getAnalysisSourceInfo: BaiduEndpoint<
  GetAnalysisSourceInfoRequest,
  GetAnalysisSourceInfoResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisSourceInfo',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysissource',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysissource/',
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.looseObject({
              average_session_time: z.number().optional(),
              name: z.string().optional(),
              new_user_count: z.number().optional(),
              new_user_scale: z.number().optional(),
              session_count_per_user: z.number().optional(),
              session_scale: z.number().optional(),
              user_count: z.number().optional(),
              user_scale: z.number().optional(),
              sceneId: z.string().optional(),
              source: z.string().optional(),
            }),
          )
          .optional(),
        offset: z.number().optional(),
        time_span: z.string().optional(),
        total: z.number().optional(),
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

/** Input of {@link getAnalysisTerminalInfo}. */
export interface GetAnalysisTerminalInfoRequest {
  terminal_type: string;
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisTerminalInfo}. */
export interface GetAnalysisTerminalInfoResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          accumulative_new_user_count_ratio?: number | undefined;
          accumulative_session_count?: number | undefined;
          accumulative_session_count_ratio?: number | undefined;
          accumulative_user_count_ratio?: number | undefined;
          average_use_time?: number | undefined;
          name?: string | undefined;
        }[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          accumulative_new_user_count_ratio?: number | undefined;
          accumulative_session_count?: number | undefined;
          accumulative_session_count_ratio?: number | undefined;
          accumulative_user_count_ratio?: number | undefined;
          average_use_time?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisTerminalInfo.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisterminal`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisterminal/
 */
export const getAnalysisTerminalInfo: BaiduEndpoint<
  GetAnalysisTerminalInfoRequest,
  GetAnalysisTerminalInfoResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisTerminalInfo',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisterminal',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisterminal/',
  request: (z: Zod) =>
    z.strictObject({
      terminal_type: z.string(),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.looseObject({
              accumulative_new_user_count_ratio: z.number().optional(),
              accumulative_session_count: z.number().optional(),
              accumulative_session_count_ratio: z.number().optional(),
              accumulative_user_count_ratio: z.number().optional(),
              average_use_time: z.number().optional(),
              name: z.string().optional(),
            }),
          )
          .optional(),
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
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getAnalysisUserTrend}. */
export interface GetAnalysisUserTrendRequest {
  start_index: number;
  start_date: string;
  end_date: string;
  gran: string;
}

/** Result of {@link getAnalysisUserTrend}. */
export interface GetAnalysisUserTrendResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          average_session_time?: number | undefined;
          name?: string | undefined;
          new_user_count?: number | undefined;
          new_user_ratio?: number | undefined;
          old_user_count?: number | undefined;
          old_user_ratio?: number | undefined;
          session_count?: number | undefined;
          session_time_per_person?: number | undefined;
          user_count?: number | undefined;
        }[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          average_session_time?: number | undefined;
          new_user_count?: number | undefined;
          new_user_ratio?: number | undefined;
          old_user_count?: number | undefined;
          old_user_ratio?: number | undefined;
          session_count?: number | undefined;
          session_time_per_person?: number | undefined;
          user_count?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisUserTrend.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisusertrend`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisusertrend/
 */
export const getAnalysisUserTrend: BaiduEndpoint<
  GetAnalysisUserTrendRequest,
  GetAnalysisUserTrendResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisUserTrend',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisusertrend',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisusertrend/',
  request: (z: Zod) =>
    z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string(), gran: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.looseObject({
              average_session_time: z.number().optional(),
              name: z.string().optional(),
              new_user_count: z.number().optional(),
              new_user_ratio: z.number().optional(),
              old_user_count: z.number().optional(),
              old_user_ratio: z.number().optional(),
              session_count: z.number().optional(),
              session_time_per_person: z.number().optional(),
              user_count: z.number().optional(),
            }),
          )
          .optional(),
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
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getAnalysisVisitAttribute}. */
export interface GetAnalysisVisitAttributeRequest {
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisVisitAttribute}. */
export interface GetAnalysisVisitAttributeResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          age?: Age[] | undefined;
          interest?: Age[] | undefined;
          sex?: Age[] | undefined;
        }[]
      | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisVisitAttribute.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitattribute`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitattribute/
 */
export const getAnalysisVisitAttribute: BaiduEndpoint<
  GetAnalysisVisitAttributeRequest,
  GetAnalysisVisitAttributeResponse,
  'authorizer'
> = {
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
        data_list: z
          .array(
            z.looseObject({
              age: z.array(age(z)).optional(),
              interest: z.array(age(z)).optional(),
              sex: z.array(age(z)).optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link getAnalysisVisitCharacter}. */
export interface GetAnalysisVisitCharacterRequest {
  character_type: string;
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisVisitCharacter}. */
export interface GetAnalysisVisitCharacterResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | Record<
          string,
          {
            user_count?: number | undefined;
            user_count_ratio?: number | undefined;
            session_count?: number | undefined;
            session_count_ratio?: number | undefined;
            name?: string | undefined;
          }
        >[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          session_count?: number | undefined;
          session_count_ratio?: number | undefined;
          user_count?: number | undefined;
          user_count_ratio?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisVisitCharacter.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitcharacter`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitcharacter/
 */
export const getAnalysisVisitCharacter: BaiduEndpoint<
  GetAnalysisVisitCharacterRequest,
  GetAnalysisVisitCharacterResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisVisitCharacter',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisvisitcharacter',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisvisitcharacter/',
  request: (z: Zod) =>
    z.strictObject({
      character_type: z.string(),
      start_index: z.number(),
      start_date: z.string(),
      end_date: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.record(
              z.string(),
              z.looseObject({
                user_count: z.number().optional(),
                user_count_ratio: z.number().optional(),
                session_count: z.number().optional(),
                session_count_ratio: z.number().optional(),
                name: z.string().optional(),
              }),
            ),
          )
          .optional(),
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
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getAnalysisVisitPage}. */
export interface GetAnalysisVisitPageRequest {
  start_index: number;
  start_date: string;
  end_date: string;
}

/** Result of {@link getAnalysisVisitPage}. */
export interface GetAnalysisVisitPageResponse {
  /** The answer’s content. */
  data: {
    data_list?:
      | {
          average_stay_time?: number | undefined;
          bounce_ratio?: number | undefined;
          entry_count?: number | undefined;
          exit_count?: number | undefined;
          pageAlias?: string | undefined;
          pageId?: string | undefined;
          pageName?: string | undefined;
          pv_count?: number | undefined;
          pv_ratio?: number | undefined;
          pv_user_count?: number | undefined;
          stay_time_ratio?: number | undefined;
        }[]
      | undefined;
    /** Items to leave out before the first. */
    offset?: number | undefined;
    sum?:
      | {
          average_stay_time?: number | undefined;
          bounce_ratio?: number | undefined;
          entry_count?: number | undefined;
          exit_count?: number | undefined;
          pv_count?: number | undefined;
          pv_ratio?: number | undefined;
          pv_user_count?: number | undefined;
          stay_time_ratio?: number | undefined;
        }
      | undefined;
    time_span?: string | undefined;
    /** How many there are in all. */
    total?: number | undefined;
  };
}

/**
 * Tp.analysis.getAnalysisVisitPage.
 * Calls `POST /rest/2.0/smartapp/data/getanalysisvisitpage`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/getanalysisvisitpage/
 */
export const getAnalysisVisitPage: BaiduEndpoint<
  GetAnalysisVisitPageRequest,
  GetAnalysisVisitPageResponse,
  'authorizer'
> = {
  id: 'tp.analysis.getAnalysisVisitPage',
  family: 'third-party-analysis',
  method: 'POST',
  path: '/rest/2.0/smartapp/data/getanalysisvisitpage',
  auth: 'authorizer',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/getanalysisvisitpage/',
  request: (z: Zod) => z.strictObject({ start_index: z.number(), start_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data_list: z
          .array(
            z.looseObject({
              average_stay_time: z.number().optional(),
              bounce_ratio: z.number().optional(),
              entry_count: z.number().optional(),
              exit_count: z.number().optional(),
              pageAlias: z.string().optional(),
              pageId: z.string().optional(),
              pageName: z.string().optional(),
              pv_count: z.number().optional(),
              pv_ratio: z.number().optional(),
              pv_user_count: z.number().optional(),
              stay_time_ratio: z.number().optional(),
            }),
          )
          .optional(),
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
        total: z.number().optional(),
      }),
    }),
};

/** Input of {@link getData}. */
export interface GetDataRequest {
  scene?: string | number | undefined;
  metrics: string;
  start_date: string;
  end_date: string;
  start_index?: number | undefined;
  max_results?: number | undefined;
  max_result?: number | undefined;
}

/** Result of {@link getData}. */
export interface GetDataResponse {
  /** The answer’s content. */
  data: GetDataData;
}

/**
 * Tp.analysis.getData.
 * Calls `GET /rest/2.0/smartapp/data/gettpdata`.
 *
 * @see https://smartprogram.baidu.com/docs/third/data/gettpdata/
 */
export const getData: BaiduEndpoint<GetDataRequest, GetDataResponse, 'tp'> = {
  id: 'tp.analysis.getData',
  family: 'third-party-analysis',
  method: 'GET',
  path: '/rest/2.0/smartapp/data/gettpdata',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/data/gettpdata/',
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
  response: (z: Zod) => z.looseObject({ data: getDataData(z) }),
};
