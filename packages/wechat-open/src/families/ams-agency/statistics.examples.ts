import type { Examples } from '../example.js';
import type * as statistics from './statistics.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof statistics> = {
  listAdUnitStatistics: {
    request: {
      page: 1,
      page_size: 10,
      start_date: '2026-01-01',
      end_date: '2026-01-31',
      ad_slot: 'SLOT_ID_WEAPP_BANNER',
      ad_unit_id: 'ad-unit-id-1',
    },
    response: {
      ret: 0,
      err_msg: 'An example',
      list: [
        {
          ad_unit_id: 'ad-unit-id-1',
          ad_unit_name: 'Corner shop',
          stat_item: [
            {
              req_succ_count: 1,
              exposure_count: 1,
              exposure_rate: 0,
              click_count: 1,
              click_rate: 0,
              income: 1,
              ecpm: 1,
              ad_slot: 'SLOT_ID_WEAPP_BANNER',
              date: '2025-01-01',
            },
          ],
        },
      ],
      total_num: 1,
    },
  },
  listAdSlotStatistics: {
    request: {
      page: 1,
      page_size: 10,
      start_date: '2026-01-01',
      end_date: '2026-01-31',
      ad_slot: 'SLOT_ID_WEAPP_BANNER',
    },
    response: {
      ret: 0,
      err_msg: 'An example',
      summary: {
        req_succ_count: 1,
        exposure_count: 1,
        exposure_rate: 0,
        click_count: 1,
        click_rate: 0,
        income: 1,
        ecpm: 1,
      },
      list: [
        {
          req_succ_count: 1,
          exposure_count: 1,
          exposure_rate: 0,
          click_count: 1,
          click_rate: 0,
          income: 1,
          ecpm: 1,
          slot_id: 1,
          ad_slot: 'SLOT_ID_WEAPP_BANNER',
          date: '2025-01-01',
        },
      ],
      total_num: 1,
    },
  },
  listSettlements: {
    request: { page: 1, page_size: 10, start_date: '2026-01-01', end_date: '2026-01-31' },
    response: {
      ret: 0,
      err_msg: 'An example',
      revenue_all: 1,
      penalty_all: 1,
      settled_revenue_all: 1,
      settlement_list: [
        {
          date: '2025-01-01',
          zone: 'ap-guangzhou',
          month: 'Example month',
          order: 1,
          sett_status: 1,
          sett_no: 'sett-no-1',
          settled_revenue: 1,
          mail_send_cnt: 'Example mail send cnt',
          slot_revenue: [{ slot_id: 'slot-id-1', slot_settled_revenue: 1 }],
        },
      ],
      total_num: 1,
    },
  },
};
