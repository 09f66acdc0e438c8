import type { Examples } from '../example.js';
import type * as oaMaterial from './oa-material.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaMaterial> = {
  addMaterial: {
    request: { type: 'image', media: new Blob(['example']), description: '{"title","introduction"}' },
    response: { media_id: 'media-1', url: 'https://example.com/page' },
  },
  listMaterials: {
    request: { type: 'image', offset: 0, count: 10 },
    response: {
      total_count: 1,
      item_count: 1,
      item: [
        {
          media_id: 'media-1',
          name: 'Corner shop',
          url: 'https://example.com/page',
          content: {
            news_item: [
              {
                thumb_media_id: 'media-1',
                thumb_url: 'https://example.com/page',
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
            update_time: 1735689600,
            create_time: 1735689600,
          },
          update_time: 1735689600,
        },
      ],
    },
  },
  deleteMaterial: { request: { media_id: 'media-1' }, response: {} },
  getMaterial: { request: { media_id: 'media-1' }, response: new Blob(['example']) },
  getVideoMaterial: {
    request: { media_id: 'media-1' },
    response: { title: 'Corner shop', description: 'An example', down_url: 'https://example.com/page' },
  },
  getMaterialCount: { request: {}, response: { voice_count: 1, video_count: 1, image_count: 1, news_count: 1 } },
  addNews: {
    request: {
      articles: [
        {
          title: 'Corner shop',
          thumb_media_id: 'media-1',
          author: 'Wei Example',
          digest: '64',
          show_cover_pic: 0,
          content: '20000',
          content_source_url: 'https://example.com/page',
          need_open_comment: 0,
          only_fans_can_comment: 0,
        },
      ],
    },
    response: { media_id: 'media-1' },
  },
  updateNews: {
    request: {
      media_id: 'media-1',
      index: 1,
      articles: {
        title: 'Corner shop',
        thumb_media_id: 'media-1',
        author: 'Wei Example',
        digest: '64',
        show_cover_pic: 0,
        content: '20000',
        content_source_url: 'https://example.com/page',
      },
    },
    response: {},
  },
};
