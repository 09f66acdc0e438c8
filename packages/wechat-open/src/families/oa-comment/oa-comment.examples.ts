import type { Examples } from '../example.js';
import type * as oaComment from './oa-comment.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaComment> = {
  closeComments: { request: { msg_data_id: 1, index: 1 }, response: {} },
  deleteComment: { request: { msg_data_id: 1, index: 1, user_comment_id: 1 }, response: {} },
  listComments: {
    request: { msg_data_id: 1, index: 1, begin: 0, count: 10, type: 0 },
    response: {
      comment: [
        {
          user_comment_id: 1,
          openid: 'oUser0000000000000000000001',
          content: 'An example',
          comment_type: 1,
          reply: { content: 'An example', create_time: 1735689600 },
          create_time: 1735689600,
        },
      ],
      total: 1,
    },
  },
  featureComment: { request: { msg_data_id: 1, index: 1, user_comment_id: 1 }, response: {} },
  openComments: { request: { msg_data_id: 1, index: 1 }, response: {} },
  replyToComment: { request: { msg_data_id: 1, index: 1, user_comment_id: 1, content: 'An example' }, response: {} },
  deleteReply: { request: { msg_data_id: 1, index: 1, user_comment_id: 1 }, response: {} },
  unfeatureComment: { request: { msg_data_id: 1, index: 1, user_comment_id: 1 }, response: {} },
};
