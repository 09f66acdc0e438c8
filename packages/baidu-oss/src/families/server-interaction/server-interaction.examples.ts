import type { Examples } from '../example.js';
import type * as serverInteraction from './server-interaction.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverInteraction> = {
  getCommentList: {
    request: { host_name: 'Corner shop', snid: 'snid-1', snid_type: 'example', start: 0, num: 10 },
    response: {
      data: {
        list: [
          {
            content: 'An example',
            create_time: '2025-01-01 08:00:00',
            is_uped: 'example',
            like_count: 'example',
            reply_list: [
              { content: 'An example', create_time: '2025-01-01 08:00:00', is_uped: 'example', like_count: 'example' },
            ],
            srid: 'srid-1',
            thread_id: 'thread-id-1',
          },
        ],
      },
    },
  },
  getCommentCount: {
    request: { snid: 'snid-1', snid_type: 'example', host_name: 'Corner shop' },
    response: { data: { comment_count: 'example' } },
  },
  getLikeCount: {
    request: { host_name: 'Corner shop', snid: 'snid-1', snid_type: 'example' },
    response: { data: { like_count: 1 } },
  },
  resetComponentStorage: { request: {}, response: {} },
};
