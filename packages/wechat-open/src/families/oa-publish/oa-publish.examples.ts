import type { Examples } from '../example.js';
import type * as oaPublish from './oa-publish.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaPublish> = {
  listArticles: {
    request: { offset: 0, count: 10, no_content: 0 },
    response: {
      item: [
        {
          article_id: 'article-id-1',
          content: {
            news_item: [
              {
                thumb_media_id: 'media-1',
                title: 'Corner shop',
                author: 'Wei Example',
                digest: 'An example',
                content_source_url: 'https://example.com/page',
                content: 'An example',
                url: 'https://example.com/page',
                show_cover_pic: 1,
                need_open_comment: 1,
                only_fans_can_comment: 1,
                is_deleted: true,
              },
            ],
          },
          update_time: 1735689600,
        },
      ],
      item_count: 1,
      total_count: 1,
    },
  },
  deleteArticle: { request: { article_id: 'article-id-1', index: 1 }, response: {} },
  getPublishStatus: {
    request: { publish_id: 'publish-id-1' },
    response: {
      publish_id: 'publish-id-1',
      publish_status: 0,
      article_id: 'article-id-1',
      article_detail: { count: 1, item: [{ idx: 1, article_url: 'https://example.com/page' }] },
      fail_idx: [1],
    },
  },
  getArticle: {
    request: { article_id: 'article-id-1' },
    response: {
      news_item: [
        {
          thumb_media_id: 'media-1',
          title: 'Corner shop',
          author: 'Wei Example',
          digest: 'An example',
          content_source_url: 'https://example.com/page',
          content: 'An example',
          url: 'https://example.com/page',
          show_cover_pic: 1,
          need_open_comment: 1,
          only_fans_can_comment: 1,
          is_deleted: true,
        },
      ],
    },
  },
  publishDraft: {
    request: { media_id: 'media-1' },
    response: { publish_id: 'publish-id-1', msg_data_id: 'msg-data-id-1' },
  },
};
