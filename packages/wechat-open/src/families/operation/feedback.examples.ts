import type { Examples } from '../example.js';
import type * as feedback from './feedback.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof feedback> = {
  getFeedbackMedia: { request: { record_id: 1, media_id: 'media-1' }, response: new Blob(['example']) },
  listFeedback: {
    request: { type: 1, page: 1, num: 10 },
    response: {
      list: [
        {
          record_id: 1,
          openid: 'oUser0000000000000000000001',
          nickname: 'Wei Example',
          head_url: 'https://example.com/image.png',
          phone: 1,
          type: 1,
          content: 'An example',
          mediaIds: ['media-1'],
          systemInfo: 'Example system info',
          create_time: 1735689600,
        },
      ],
      total_num: 1,
    },
  },
};
