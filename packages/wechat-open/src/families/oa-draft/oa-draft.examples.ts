import type { Examples } from '../example.js';
import type * as oaDraft from './oa-draft.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaDraft> = {
  addDraft: {
    request: {
      articles: [
        {
          article_type: 'Example article type',
          title: 'Corner shop',
          author: 'Wei Example',
          digest: '54',
          content: '20000',
          content_source_url: 'https://example.com/page',
          thumb_media_id: 'media-1',
          show_cover_pic: 0,
          need_open_comment: 0,
          only_fans_can_comment: 0,
          pic_crop_235_1: 'https://example.com/image.png',
          pic_crop_1_1: 'https://example.com/image.png',
          image_info: { image_list: [{ image_media_id: 'media-1' }] },
          cover_info: {
            crop_percent_list: [
              { ratio: '1_1', x1: 'Example x 1', y1: 'Example y 1', x2: 'Example x 2', y2: 'Example y 2' },
            ],
          },
          product_info: { footer_product_info: { product_key: 'product-key-1' } },
        },
      ],
    },
    response: { media_id: 'media-1' },
  },
  listDrafts: {
    request: { offset: 0, count: 10, no_content: 0 },
    response: {
      item: [
        {
          media_id: 'media-1',
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
  getDraftCount: { request: {}, response: { total_count: 1 } },
  deleteDraft: { request: { media_id: 'media-1' }, response: {} },
  getDraft: {
    request: { media_id: 'media-1' },
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
        },
      ],
    },
  },
  switchDraftBox: { request: { checkonly: 1 }, response: { is_open: 1 } },
  updateDraft: {
    request: {
      media_id: 'media-1',
      index: 1,
      articles: {
        article_type: 'Example article type',
        title: 'Corner shop',
        author: 'Wei Example',
        digest: '54',
        content: '20000',
        content_source_url: 'https://example.com/page',
        thumb_media_id: 'media-1',
        show_cover_pic: 0,
        need_open_comment: 0,
        only_fans_can_comment: 0,
        pic_crop_235_1: 'https://example.com/image.png',
        pic_crop_1_1: 'https://example.com/image.png',
        image_info: { image_list: [{ image_media_id: 'media-1' }] },
        cover_info: {
          crop_percent_list: [
            { ratio: '1_1', x1: 'Example x 1', y1: 'Example y 1', x2: 'Example x 2', y2: 'Example y 2' },
          ],
        },
        product_info: { footer_product_info: { product_key: 'product-key-1' } },
      },
    },
    response: {},
  },
};
