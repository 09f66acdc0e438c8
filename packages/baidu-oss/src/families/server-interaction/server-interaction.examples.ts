import type { Examples } from '../example.js';
import type * as serverInteraction from './server-interaction.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverInteraction> = {
  listComments: {
    request: {
      host_name: 'baiduboxapp',
      snid: 'ts_article_c131ed2e80ce48360f3607eb',
      snid_type: 'example',
      start: 0,
      num: 10,
    },
    response: {
      data: {
        list: [
          {
            content: 'An example',
            create_time: '2025-01-01 08:00:00',
            is_uped: '1',
            like_count: 'example',
            reply_list: [
              { content: 'An example', create_time: '2025-01-01 08:00:00', is_uped: '1', like_count: 'example' },
            ],
            srid: 'srid-1',
            thread_id: 'thread-id-1',
          },
        ],
      },
    },
  },
  getCommentCount: {
    request: { snid: 'ts_article_c131ed2e80ce48360f3607eb', snid_type: 'example', host_name: 'baiduboxapp' },
    response: { data: { comment_count: 'example' } },
  },
  getLikeCount: {
    request: { host_name: 'baiduboxapp', snid: 'ts_article_c131ed2e80ce48360f3607eb', snid_type: 'example' },
    response: { data: { like_count: 1 } },
  },
  refreshComponentStorage: { request: {}, response: {} },
};
