import type { Examples } from '../example.js';
import type * as audience from './audience.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof audience> = {
  listFollowers: {
    request: { limit: 10, page_break: 1 },
    response: {
      followers: [{ openid: 'oUser0000000000000000000001', room_id: 1, room_status: 101, subscribe_time: 1735689600 }],
      page_break: 0,
    },
  },
  pushMessage: {
    request: { room_id: 1, user_openid: ['oUser0000000000000000000001'] },
    response: { message_id: 'message-id-1' },
  },
  updateCommentBan: { request: { roomId: 1, banComment: 0 }, response: {} },
  updateFeedPublic: { request: { roomId: 1, isFeedsPublic: 0 }, response: {} },
  updateCustomerService: { request: { roomId: 1, closeKf: 0 }, response: {} },
  updateReplay: { request: { roomId: 1, closeReplay: 0 }, response: {} },
};
