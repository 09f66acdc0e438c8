import type { Examples } from '../example.js';
import type * as statistics from './statistics.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof statistics> = {
  getCardStatistics: {
    request: { begin_date: '2026-01-01', end_date: '2026-01-31', cond_source: 1 },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          given_cnt: 1,
          given_user: 1,
          expire_cnt: 1,
          expire_user: 1,
        },
      ],
    },
  },
  getCouponStatistics: {
    request: { begin_date: '2026-01-01', end_date: '2026-01-31', cond_source: 1, card_id: 'card-id-1' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          given_cnt: 1,
          given_user: 1,
          expire_cnt: 1,
          expire_user: 1,
          card_id: 'card-id-1',
          card_type: 0,
        },
      ],
    },
  },
  getSingleMemberCardStatistics: {
    request: { begin_date: '2026-01-01', end_date: '2026-01-31', card_id: 'card-id-1' },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          active_cnt: 1,
          active_user: 1,
          total_user: 1,
          total_receive_user: 1,
          cardid: 'cardid-1',
          merchanttype: 1,
          submerchantid: 1,
          new_user: 1,
          payOriginalFee: 100,
          fee: 100,
        },
      ],
    },
  },
  getMemberCardStatistics: {
    request: { begin_date: '2026-01-01', end_date: '2026-01-31', cond_source: 1 },
    response: {
      list: [
        {
          ref_date: '2025-01-01',
          view_cnt: 1,
          view_user: 1,
          receive_cnt: 1,
          receive_user: 1,
          verify_cnt: 1,
          verify_user: 1,
          active_cnt: 1,
          active_user: 1,
          total_user: 1,
          total_receive_user: 1,
        },
      ],
    },
  },
};
