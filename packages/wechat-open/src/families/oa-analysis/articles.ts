import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getArticleSummary}. */
export interface GetArticleSummaryRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getArticleSummary}. */
export interface GetArticleSummaryResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Article as `msg_data_id_index`, index from 1. */
    msgid: string;
    /** Title of the article. */
    title: string;
    /** People who read the article. */
    int_page_read_user: number;
    /** Reads of the article. */
    int_page_read_count: number;
    /** People who opened the original page. */
    ori_page_read_user: number;
    /** Openings of the original page. */
    ori_page_read_count: number;
    /** People who shared. */
    share_user: number;
    /** Shares. */
    share_count: number;
    /** People who made it a favourite. */
    add_to_fav_user: number;
    /** Times made a favourite. */
    add_to_fav_count: number;
  }[];
}

/**
 * 获取图文群发每日数据。Reads, shares and favourites of one day by article; the articles with at least 3 of them. One day a call. No
 * longer maintained by the platform.
 * Calls `POST /datacube/getarticlesummary`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getArticleSummary: WechatEndpoint<GetArticleSummaryRequest, GetArticleSummaryResponse, 'authorizer'> = {
  id: 'dataCubeGetArticleSummary',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getarticlesummary',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          msgid: z.string(),
          title: z.string(),
          int_page_read_user: z.number(),
          int_page_read_count: z.number(),
          ori_page_read_user: z.number(),
          ori_page_read_count: z.number(),
          share_user: z.number(),
          share_count: z.number(),
          add_to_fav_user: z.number(),
          add_to_fav_count: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getArticleTotal}. */
export interface GetArticleTotalRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getArticleTotal}. */
export interface GetArticleTotalResponse {
  /** Figures. */
  list: {
    /** Day of sending, `yyyy-MM-dd`. */
    ref_date: string;
    /** Article as `msg_data_id_index`, index from 1. */
    msgid: string;
    /** Title of the article. */
    title: string;
    /** Running totals, one for each day, at most 7 days. */
    details: {
      /** Day of the total, `yyyy-MM-dd`. */
      stat_date: string;
      /** Followers that it went to. */
      target_user: number;
      /** People who read the article. */
      int_page_read_user: number;
      /** Reads of the article. */
      int_page_read_count: number;
      /** People who opened the original page. */
      ori_page_read_user: number;
      /** Openings of the original page. */
      ori_page_read_count: number;
      /** People who shared. */
      share_user: number;
      /** Shares. */
      share_count: number;
      /** People who made it a favourite. */
      add_to_fav_user: number;
      /** Times made a favourite. */
      add_to_fav_count: number;
      /** People who read it from the account’s chat. */
      int_page_from_session_read_user: number;
      /** Reads from the account’s chat. */
      int_page_from_session_read_count: number;
      /** People who read it from the history page. */
      int_page_from_hist_msg_read_user: number;
      /** Reads from the history page. */
      int_page_from_hist_msg_read_count: number;
      /** People who read it from moments. */
      int_page_from_feed_read_user: number;
      /** Reads from moments. */
      int_page_from_feed_read_count: number;
      /** People who read it from friends. */
      int_page_from_friends_read_user: number;
      /** Reads from friends. */
      int_page_from_friends_read_count: number;
      /** People who read it from elsewhere. */
      int_page_from_other_read_user: number;
      /** Reads from elsewhere. */
      int_page_from_other_read_count: number;
      /** People who shared it to moments from the account’s chat. */
      feed_share_from_session_user: number;
      /** Shares to moments from the account’s chat. */
      feed_share_from_session_cnt: number;
      /** People who shared it to moments from moments. */
      feed_share_from_feed_user: number;
      /** Shares to moments from moments. */
      feed_share_from_feed_cnt: number;
      /** People who shared it to moments from elsewhere. */
      feed_share_from_other_user: number;
      /** Shares to moments from elsewhere. */
      feed_share_from_other_cnt: number;
    }[];
  }[];
}

/**
 * 获取图文群发总数据。Running totals of the articles sent on one day, for 7 days. One day a call. No longer maintained by the platform.
 * Calls `POST /datacube/getarticletotal`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getArticleTotal: WechatEndpoint<GetArticleTotalRequest, GetArticleTotalResponse, 'authorizer'> = {
  id: 'dataCubeGetArticleTotal',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getarticletotal',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          msgid: z.string(),
          title: z.string(),
          details: z.array(
            z.looseObject({
              stat_date: z.string(),
              target_user: z.number(),
              int_page_read_user: z.number(),
              int_page_read_count: z.number(),
              ori_page_read_user: z.number(),
              ori_page_read_count: z.number(),
              share_user: z.number(),
              share_count: z.number(),
              add_to_fav_user: z.number(),
              add_to_fav_count: z.number(),
              int_page_from_session_read_user: z.number(),
              int_page_from_session_read_count: z.number(),
              int_page_from_hist_msg_read_user: z.number(),
              int_page_from_hist_msg_read_count: z.number(),
              int_page_from_feed_read_user: z.number(),
              int_page_from_feed_read_count: z.number(),
              int_page_from_friends_read_user: z.number(),
              int_page_from_friends_read_count: z.number(),
              int_page_from_other_read_user: z.number(),
              int_page_from_other_read_count: z.number(),
              feed_share_from_session_user: z.number(),
              feed_share_from_session_cnt: z.number(),
              feed_share_from_feed_user: z.number(),
              feed_share_from_feed_cnt: z.number(),
              feed_share_from_other_user: z.number(),
              feed_share_from_other_cnt: z.number(),
            }),
          ),
        }),
      ),
    }),
};

/** Input of {@link getReads}. */
export interface GetReadsRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getReads}. */
export interface GetReadsResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /**
     * Way to the article: 0 chat, 1 friend, 2 moments, 4 history page, 5 other, 6 Top Stories, 7 search, 99999999 all.
     */
    user_source: number;
    /** People who read the article. */
    int_page_read_user: number;
    /** Reads of the article. */
    int_page_read_count: number;
    /** People who opened the original page. */
    ori_page_read_user: number;
    /** Openings of the original page. */
    ori_page_read_count: number;
    /** People who shared. */
    share_user: number;
    /** Shares. */
    share_count: number;
    /** People who made it a favourite. */
    add_to_fav_user: number;
    /** Times made a favourite. */
    add_to_fav_count: number;
  }[];
}

/**
 * 获取图文阅读概况数据。Reads of all articles by day and way. At most 3 days a call. No longer maintained by the platform.
 * Calls `POST /datacube/getuserread`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getReads: WechatEndpoint<GetReadsRequest, GetReadsResponse, 'authorizer'> = {
  id: 'dataCubeGetUserRead',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getuserread',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          user_source: z.number(),
          int_page_read_user: z.number(),
          int_page_read_count: z.number(),
          ori_page_read_user: z.number(),
          ori_page_read_count: z.number(),
          share_user: z.number(),
          share_count: z.number(),
          add_to_fav_user: z.number(),
          add_to_fav_count: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getReadsByHour}. */
export interface GetReadsByHourRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getReadsByHour}. */
export interface GetReadsByHourResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /**
     * Way to the article: 0 chat, 1 friend, 2 moments, 4 history page, 5 other, 6 Top Stories, 7 search, 99999999 all.
     */
    user_source: number;
    /** People who read the article. */
    int_page_read_user: number;
    /** Reads of the article. */
    int_page_read_count: number;
    /** People who opened the original page. */
    ori_page_read_user: number;
    /** Openings of the original page. */
    ori_page_read_count: number;
    /** People who shared. */
    share_user: number;
    /** Shares. */
    share_count: number;
    /** People who made it a favourite. */
    add_to_fav_user: number;
    /** Times made a favourite. */
    add_to_fav_count: number;
    /** Hour as Hmm, such as 0, 900, 2300. */
    ref_hour: number;
  }[];
}

/**
 * 获取图文阅读分时数据。Reads of all articles by hour and way. One day a call. No longer maintained by the platform.
 * Calls `POST /datacube/getuserreadhour`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getReadsByHour: WechatEndpoint<GetReadsByHourRequest, GetReadsByHourResponse, 'authorizer'> = {
  id: 'dataCubeGetUserReadHour',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getuserreadhour',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          user_source: z.number(),
          int_page_read_user: z.number(),
          int_page_read_count: z.number(),
          ori_page_read_user: z.number(),
          ori_page_read_count: z.number(),
          share_user: z.number(),
          share_count: z.number(),
          add_to_fav_user: z.number(),
          add_to_fav_count: z.number(),
          ref_hour: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getShares}. */
export interface GetSharesRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getShares}. */
export interface GetSharesResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Where to: 1 friend, 2 moments, 255 other. */
    share_scene: number;
    /** People who shared. */
    share_user: number;
    /** Shares. */
    share_count: number;
  }[];
}

/**
 * 获取图文转发概况数据。Shares of all articles by day. At most 7 days a call. No longer maintained by the platform.
 * Calls `POST /datacube/getusershare`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getShares: WechatEndpoint<GetSharesRequest, GetSharesResponse, 'authorizer'> = {
  id: 'dataCubeGetUserShare',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getusershare',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          share_scene: z.number(),
          share_user: z.number(),
          share_count: z.number(),
        }),
      ),
    }),
};

/** Input of {@link getSharesByHour}. */
export interface GetSharesByHourRequest {
  /** First day, `yyyy-MM-dd` in China time; not before 2014-12-01. */
  begin_date: string;
  /** Last day, `yyyy-MM-dd` in China time; yesterday at the latest. */
  end_date: string;
}

/** Result of {@link getSharesByHour}. */
export interface GetSharesByHourResponse {
  /** Figures. */
  list: {
    /** Day, `yyyy-MM-dd`. */
    ref_date: string;
    /** Where to: 1 friend, 2 moments, 255 other. */
    share_scene: number;
    /** People who shared. */
    share_user: number;
    /** Shares. */
    share_count: number;
    /** Hour as Hmm, such as 0, 900, 2300. */
    ref_hour: number;
  }[];
}

/**
 * 获取图文转发分时数据。Shares of all articles by hour. One day a call. No longer maintained by the platform.
 * Calls `POST /datacube/getusersharehour`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html
 */
export const getSharesByHour: WechatEndpoint<GetSharesByHourRequest, GetSharesByHourResponse, 'authorizer'> = {
  id: 'dataCubeGetUserShareHour',
  family: 'oa-analysis',
  method: 'POST',
  path: '/datacube/getusersharehour',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Analytics/Graphic_Analysis_Data_Interface.html',
  permissionSets: [7],
  errors: [61500, 61501, 61503],
  request: (z: Zod) => z.strictObject({ begin_date: z.string(), end_date: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          ref_date: z.string(),
          share_scene: z.number(),
          share_user: z.number(),
          share_count: z.number(),
          ref_hour: z.number(),
        }),
      ),
    }),
};
