import type { Examples } from '../example.js';
import type * as adUnits from './ad-units.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof adUnits> = {
  createAdUnit: {
    request: {
      name: 'Corner shop',
      type: 'SLOT_ID_WEAPP_BANNER',
      video_duration_min: 7200,
      video_duration_max: 15,
      tmpl_type: 13,
      tmpl_id: 'tmpl_type',
      unlock_reward_duration: 1,
    },
    response: { ret: 0, err_msg: 'An example', ad_unit_id: 'ad-unit-id-1' },
  },
  getAdUnitTemplateType: {
    request: { ad_unit_id: 'ad-unit-id-1' },
    response: { ret: 0, err_msg: 'An example', tmpl_type: 13 },
  },
  updateAdUnit: {
    request: {
      ad_unit_id: 'ad-unit-id-1',
      name: 'Corner shop',
      status: 'AD_UNIT_STATUS_ON',
      video_duration_min: 7200,
      video_duration_max: 15,
      tmpl_type: 13,
      tmpl_id: 'tmpl_type',
      unlock_reward_duration: 1,
    },
    response: { ret: 0, err_msg: 'An example' },
  },
  getAdUnitCode: {
    request: { ad_unit_id: 'ad-unit-id-1' },
    response: { ret: 0, err_msg: 'An example', code: 'code-1' },
  },
  listAdUnits: {
    request: { page: 1, page_size: 10, ad_slot: 'SLOT_ID_WEAPP_BANNER', ad_unit_id: 'ad-unit-id-1' },
    response: {
      ret: 0,
      err_msg: 'An example',
      ad_unit: [
        {
          ad_unit_id: 'ad-unit-id-1',
          ad_unit_name: 'Corner shop',
          slot_id: 'slot-id-1',
          ad_slot: 'SLOT_ID_WEAPP_BANNER',
          ad_unit_type: 'SLOT_ID_WEAPP_BANNER',
          ad_unit_status: 1,
          ad_unit_size: [{ width: 1, height: 1 }],
          appid: 'wx2000000000000001',
          video_duration_min: 7200,
          video_duration_max: 7200,
        },
      ],
      total_num: 1,
    },
  },
  listTemplateBindings: {
    request: {
      page: 1,
      page_size: 10,
      ad_slot: 'SLOT_ID_WEAPP_BANNER',
      tmpl_id: 'tmpl-id-1',
      is_return_tmpl_bind_list: 0,
    },
    response: {
      ret: 0,
      err_msg: 'An example',
      ad_unit_list: [
        {
          tmpl_id: 'tmpl-id-1',
          ad_unit_name: 'Corner shop',
          slot_id: 'slot-id-1',
          ad_slot: 'SLOT_ID_WEAPP_BANNER',
          tmpl_bind_total_num: 1,
          tmpl_bind_list: [
            {
              ad_unit_id: 'ad-unit-id-1',
              ad_unit_name: 'Corner shop',
              slot_id: 'slot-id-1',
              ad_slot: 'SLOT_ID_WEAPP_BANNER',
              ad_unit_type: 'SLOT_ID_WEAPP_BANNER',
              ad_unit_status: 1,
              ad_unit_size: [{ width: 1, height: 1 }],
              appid: 'wx2000000000000001',
              video_duration_min: 7200,
              video_duration_max: 7200,
            },
          ],
        },
      ],
      total_num: 1,
    },
  },
};
