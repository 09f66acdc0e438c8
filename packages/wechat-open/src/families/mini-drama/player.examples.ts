import type { Examples } from '../example.js';
import type * as player from './player.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof player> = {
  processDramaPromotion: {
    request: { action_type: 1, list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1' }] },
    response: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1', status: 1 }] },
  },
  getDramaMonetization: {
    request: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1' }] },
    response: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1', iaa_type: 1, vip_flag: 1 }] },
  },
  listPublishedDramas: {
    request: {},
    response: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1', publish_time: 1735689600 }] },
  },
  publishDramas: {
    request: {
      list: [
        {
          src_appid: 'wx2000000000000001',
          drama_id: 'drama-id-1',
          drama_name: 'Corner shop',
          publish_time: 1735689600,
        },
      ],
    },
    response: {},
  },
  setFeedDramas: {
    request: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1', drama_name: 'Corner shop' }] },
    response: {},
  },
  setDramaMonetization: {
    request: { list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1', iaa_type: 1, vip_flag: 1 }] },
    response: {},
  },
  setRecommendedDramas: {
    request: {
      src_appid: 'wx2000000000000001',
      drama_id: 'drama-id-1',
      entry_type: 1,
      list: [{ src_appid: 'wx2000000000000001', drama_id: 'drama-id-1' }],
    },
    response: {},
  },
  listPromotionEvents: {
    request: { event_id_list: ['example'] },
    response: {
      finder_event_list: [
        {
          src_appid: 'wx2000000000000001',
          drama_id: 'drama-id-1',
          encrypted_event_id: 'encrypted-event-id-1',
          event_name: 'Corner shop',
          event_url: 'https://example.com/page',
        },
      ],
    },
  },
  setPlayerRecommendationSwitch: { request: { entry_type: 2002, switch_status: true }, response: {} },
};
