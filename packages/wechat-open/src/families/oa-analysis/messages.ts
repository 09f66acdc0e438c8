import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getMessages}. */
export interface GetMessagesRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessages}. */
export interface GetMessagesResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Kind of message: 1 text, 2 picture, 3 voice, 4 video, 6 link. */
    msg_type: number;
    /** Users who sent messages. */
    msg_user: number;
    /** Messages sent. */
    msg_count: number;
  }[];
}

/**
 * 获取消息发送概况数据。Messages from users by day and kind. At most 7 days a call.
 * Calls `POST /datacube/getupstreammsg`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessages: WechatEndpoint<GetMessagesRequest, GetMessagesResponse, 'authorizer'> = {
  id: 'dataCubeGetUpstreamMessage',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({ ref_date: z.string(), msg_type: z.number(), msg_user: z.number(), msg_count: z.number() }),
      ),
    }),
};

/** Input of {@link getMessageDistribution}. */
export interface GetMessageDistributionRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessageDistribution}. */
export interface GetMessageDistributionResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Messages per user: 0 none, 1 one to 5, 2 six to 10, 3 more than 10. */
    count_interval: number;
    /** Users who sent messages. */
    msg_user: number;
  }[];
}

/**
 * 获取消息发送分布数据。How many users sent how many messages, by day. At most 15 days a call.
 * Calls `POST /datacube/getupstreammsgdist`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessageDistribution: WechatEndpoint<
  GetMessageDistributionRequest,
  GetMessageDistributionResponse,
  'authorizer'
> = {
  id: 'dataCubeGetUpstreamMessageDistribution',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsgdist',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(z.looseObject({ ref_date: z.string(), count_interval: z.number(), msg_user: z.number() })),
    }),
};

/** Input of {@link getMessageDistributionByMonth}. */
export interface GetMessageDistributionByMonthRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessageDistributionByMonth}. */
export interface GetMessageDistributionByMonthResponse {
  /** Figures. */
  list: {
    /** First day of the month, `yyyy-MM-dd`. */
    ref_date: string;
    /** Messages per user: 0 none, 1 one to 5, 2 six to 10, 3 more than 10. */
    count_interval: number;
    /** Users who sent messages. */
    msg_user: number;
  }[];
}

/**
 * 获取消息发送分布月数据。How many users sent how many messages in a month; the figures stand on the first of the month.
 * Calls `POST /datacube/getupstreammsgdistmonth`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessageDistributionByMonth: WechatEndpoint<
  GetMessageDistributionByMonthRequest,
  GetMessageDistributionByMonthResponse,
  'authorizer'
> = {
  id: 'dataCubeGetUpstreamMessageDistributionMonth',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsgdistmonth',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(z.looseObject({ ref_date: z.string(), count_interval: z.number(), msg_user: z.number() })),
    }),
};

/** Input of {@link getMessageDistributionByWeek}. */
export interface GetMessageDistributionByWeekRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessageDistributionByWeek}. */
export interface GetMessageDistributionByWeekResponse {
  /** Figures. */
  list: {
    /** Monday of the week, `yyyy-MM-dd`. */
    ref_date: string;
    /** Messages per user: 0 none, 1 one to 5, 2 six to 10, 3 more than 10. */
    count_interval: number;
    /** Users who sent messages. */
    msg_user: number;
  }[];
}

/**
 * 获取消息发送分布周数据。How many users sent how many messages in a week; the figures stand on the Monday.
 * Calls `POST /datacube/getupstreammsgdistweek`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessageDistributionByWeek: WechatEndpoint<
  GetMessageDistributionByWeekRequest,
  GetMessageDistributionByWeekResponse,
  'authorizer'
> = {
  id: 'dataCubeGetUpstreamMessageDistributionWeek',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsgdistweek',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(z.looseObject({ ref_date: z.string(), count_interval: z.number(), msg_user: z.number() })),
    }),
};

/** Input of {@link getMessagesByHour}. */
export interface GetMessagesByHourRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessagesByHour}. */
export interface GetMessagesByHourResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Kind of message: 1 text, 2 picture, 3 voice, 4 video, 6 link. */
    msg_type: number;
    /** Users who sent messages. */
    msg_user: number;
    /** Messages sent. */
    msg_count: number;
    /** Hour as Hmm, such as 0, 900, 2300. */
    ref_hour: number;
  }[];
}

/**
 * 获取消息发送分时数据。Messages from users by hour and kind. One day a call.
 * Calls `POST /datacube/getupstreammsghour`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessagesByHour: WechatEndpoint<GetMessagesByHourRequest, GetMessagesByHourResponse, 'authorizer'> = {
  id: 'dataCubeGetUpstreamMessageHour',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsghour',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          msg_type: z.number(),
          msg_user: z.number(),
          msg_count: z.number(),
          ref_hour: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getMessagesByMonth}. */
export interface GetMessagesByMonthRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessagesByMonth}. */
export interface GetMessagesByMonthResponse {
  /** Figures. */
  list: {
    /** First day of the month, `yyyy-MM-dd`. */
    ref_date: string;
    /** Kind of message: 1 text, 2 picture, 3 voice, 4 video, 6 link. */
    msg_type: number;
    /** Users who sent messages. */
    msg_user: number;
    /** Messages sent. */
    msg_count: number;
  }[];
}

/**
 * 获取消息发送月数据。Messages from users in a month, by kind; ask for the first of the month.
 * Calls `POST /datacube/getupstreammsgmonth`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessagesByMonth: WechatEndpoint<GetMessagesByMonthRequest, GetMessagesByMonthResponse, 'authorizer'> = {
  id: 'dataCubeGetUpstreamMessageMonth',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsgmonth',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({ ref_date: z.string(), msg_type: z.number(), msg_user: z.number(), msg_count: z.number() }),
      ),
    }),
};

/** Input of {@link getMessagesByWeek}. */
export interface GetMessagesByWeekRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getMessagesByWeek}. */
export interface GetMessagesByWeekResponse {
  /** Figures. */
  list: {
    /** Monday of the week, `yyyy-MM-dd`. */
    ref_date: string;
    /** Kind of message: 1 text, 2 picture, 3 voice, 4 video, 6 link. */
    msg_type: number;
    /** Users who sent messages. */
    msg_user: number;
    /** Messages sent. */
    msg_count: number;
  }[];
}

/**
 * 获取消息发送周数据。Messages from users in a week, by kind; ask for the Monday.
 * Calls `POST /datacube/getupstreammsgweek`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html
 */
export const getMessagesByWeek: WechatEndpoint<GetMessagesByWeekRequest, GetMessagesByWeekResponse, 'authorizer'> = {
  id: 'dataCubeGetUpstreamMessageWeek',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getupstreammsgweek',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Message_analysis_data_interface.html',
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({ ref_date: z.string(), msg_type: z.number(), msg_user: z.number(), msg_count: z.number() }),
      ),
    }),
};
