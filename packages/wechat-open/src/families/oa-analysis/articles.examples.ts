import type { Examples } from '../example.js';
import type * as articles from './articles.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof articles> = {
  getArticleSummary: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          msgid: 'msg_data_id_index',
          title: 'Corner shop',
          int_page_read_user: 1,
          int_page_read_count: 1,
          ori_page_read_user: 1,
          ori_page_read_count: 1,
          share_user: 1,
          share_count: 1,
          add_to_fav_user: 1,
          add_to_fav_count: 1,
        },
      ],
    },
  },
  getArticleTotal: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          msgid: 'msg_data_id_index',
          title: 'Corner shop',
          details: [
            {
              stat_date: '2025-01-01',
              target_user: 1,
              int_page_read_user: 1,
              int_page_read_count: 1,
              ori_page_read_user: 1,
              ori_page_read_count: 1,
              share_user: 1,
              share_count: 1,
              add_to_fav_user: 1,
              add_to_fav_count: 1,
              int_page_from_session_read_user: 1,
              int_page_from_session_read_count: 1,
              int_page_from_hist_msg_read_user: 1,
              int_page_from_hist_msg_read_count: 1,
              int_page_from_feed_read_user: 100,
              int_page_from_feed_read_count: 100,
              int_page_from_friends_read_user: 1,
              int_page_from_friends_read_count: 1,
              int_page_from_other_read_user: 1,
              int_page_from_other_read_count: 1,
              feed_share_from_session_user: 100,
              feed_share_from_session_cnt: 100,
              feed_share_from_feed_user: 100,
              feed_share_from_feed_cnt: 100,
              feed_share_from_other_user: 100,
              feed_share_from_other_cnt: 100,
            },
          ],
        },
      ],
    },
  },
  getReads: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          user_source: 0,
          int_page_read_user: 1,
          int_page_read_count: 1,
          ori_page_read_user: 1,
          ori_page_read_count: 1,
          share_user: 1,
          share_count: 1,
          add_to_fav_user: 1,
          add_to_fav_count: 1,
        },
      ],
    },
  },
  getReadsByHour: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          user_source: 0,
          int_page_read_user: 1,
          int_page_read_count: 1,
          ori_page_read_user: 1,
          ori_page_read_count: 1,
          share_user: 1,
          share_count: 1,
          add_to_fav_user: 1,
          add_to_fav_count: 1,
          ref_hour: 1,
        },
      ],
    },
  },
  getShares: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', share_scene: 1, share_user: 1, share_count: 1 }] },
  },
  getSharesByHour: {
    request: { begin_date: '2026-01-05', end_date: '2026-01-05' },
    response: { list: [{ ref_date: '2025-01-01', share_scene: 1, share_user: 1, share_count: 1, ref_hour: 1 }] },
  },
};
