import type { Examples } from '../example.js';
import type * as oaMessage from './oa-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaMessage> = {
  getAutoReplyRules: {
    request: {},
    response: {
      is_add_friend_reply_open: 1,
      is_autoreply_open: 1,
      add_friend_autoreply_info: { type: 'Example type', content: 'An example' },
      message_default_autoreply_info: { type: 'Example type', content: 'An example' },
      keyword_autoreply_info: {
        list: [
          {
            rule_name: 'Corner shop',
            reply_mode: 'Example reply mode',
            create_time: 1735689600,
            keyword_list_info: [{ match_mode: 'Example match mode', type: 'Example type', content: 'An example' }],
            reply_list_info: [
              {
                type: 'Example type',
                content: 'An example',
                news_info: {
                  list: [
                    {
                      title: 'Corner shop',
                      author: 'Wei Example',
                      digest: 'An example',
                      show_cover: 1,
                      cover_url: 'https://example.com/image.png',
                      content_url: 'https://example.com/page',
                      source_url: 'https://example.com/page',
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
  },
};
