import type { Examples } from '../example.js';
import type * as oaPublisher from './oa-publisher.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaPublisher> = {
  listAdSlotStatistics: {
    request: {
      ad_slot: 'SLOT_ID_BIZ_BOTTOM',
      start_date: '2026-01-01',
      end_date: '2026-01-31',
      page: 1,
      page_size: 10,
    },
    response: {
      base_resp: { ret: 0, err_msg: 'An example' },
      summary: {
        req_succ_count: 1,
        exposure_count: 1,
        exposure_rate: 1,
        click_count: 1,
        click_rate: 1,
        income: 1,
        ecpm: 1000,
      },
      list: [
        {
          req_succ_count: 1,
          exposure_count: 1,
          exposure_rate: 1,
          click_count: 1,
          click_rate: 1,
          income: 1,
          ecpm: 1000,
          date: '2025-01-01',
          slot_id: 1,
          ad_slot: 'SLOT_ID_BIZ_BOTTOM',
        },
      ],
      total_num: 1,
    },
  },
  listCommissionStatistics: {
    request: { start_date: '2026-01-01', end_date: '2026-01-31', page: 1, page_size: 10 },
    response: {
      base_resp: { ret: 0, err_msg: 'An example' },
      summary: {
        req_succ_count: 1,
        exposure_count: 1,
        click_count: 1,
        click_rate: 1,
        order_count: 1,
        order_rate: 1,
        total_fee: 100,
        total_commission: 1,
      },
      list: [
        {
          req_succ_count: 1,
          exposure_count: 1,
          click_count: 1,
          click_rate: 1,
          order_count: 1,
          order_rate: 1,
          total_fee: 100,
          total_commission: 1,
          date: '2025-01-01',
        },
      ],
      total_num: 1,
    },
  },
  listSettlements: {
    request: { start_date: '2026-01-01', end_date: '2026-01-31', page: 1, page_size: 10 },
    response: {
      base_resp: { ret: 0, err_msg: 'An example' },
      body: 'Example body',
      revenue_all: 1,
      penalty_all: 1,
      settled_revenue_all: 1,
      settlement_list: [
        {
          date: '2025-01-01',
          zone: 'ap-guangzhou',
          month: '202501',
          order: 1,
          sett_status: 1,
          settled_revenue: 1,
          sett_no: 'sett-no-1',
          mail_send_cnt: 'Example mail send cnt',
          slot_revenue: [{ slot_id: 'slot-id-1', slot_settled_revenue: 1 }],
        },
      ],
      total_num: 1,
    },
  },
};
