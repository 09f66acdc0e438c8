import type { Examples } from '../example.js';
import type * as agencyStatistics from './agency-statistics.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof agencyStatistics> = {
  listAgencyAdUnitStatistics: {
    request: {
      page: 1,
      page_size: 200,
      start_date: '2026-01-01',
      end_date: '2026-01-31',
      ad_slot: 'SLOT_ID_WEAPP_BANNER',
    },
    response: {
      ret: 0,
      err_msg: 'An example',
      list: [
        {
          ad_unit_id: 'ad-unit-id-1',
          ad_unit_name: 'Corner shop',
          appid: 'wx2000000000000001',
          stat_item: [
            {
              slot_id: 1,
              ad_slot: 'SLOT_ID_WEAPP_BANNER',
              date: '2025-01-01',
              req_succ_count: 1,
              exposure_count: 1,
              exposure_rate: 0,
              click_count: 1,
              click_rate: 0,
              income: 1,
              publisher_income: 1,
              agency_income: 1,
              ecpm: 1,
              publisher_appid: 'wx2000000000000001',
            },
          ],
        },
      ],
      total_num: 1,
    },
  },
  listAgencyAdSlotStatistics: {
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
      list: [
        {
          slot_id: 1,
          ad_slot: 'SLOT_ID_WEAPP_BANNER',
          date: '2025-01-01',
          req_succ_count: 1,
          exposure_count: 1,
          exposure_rate: 0,
          click_count: 1,
          click_rate: 0,
          income: 1,
          publisher_income: 1,
          agency_income: 1,
          ecpm: 1,
          publisher_appid: 'wx2000000000000001',
        },
      ],
      summary: {
        slot_id: 1,
        ad_slot: 'SLOT_ID_WEAPP_BANNER',
        date: '2025-01-01',
        req_succ_count: 1,
        exposure_count: 1,
        exposure_rate: 0,
        click_count: 1,
        click_rate: 0,
        income: 1,
        publisher_income: 1,
        agency_income: 1,
        ecpm: 1,
        publisher_appid: 'wx2000000000000001',
      },
      total_num: 1,
    },
  },
  listAgencySettlements: {
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
