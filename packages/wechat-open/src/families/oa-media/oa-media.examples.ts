import type { Examples } from '../example.js';
import type * as oaMedia from './oa-media.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaMedia> = {
  getTemporaryMedia: { request: { media_id: 'media-1' }, response: new Blob(['example']) },
  getHdVoice: { request: { media_id: 'media-1' }, response: new Blob(['example']) },
  uploadTemporaryMedia: {
    request: { type: 'image', media: new Blob(['example']) },
    response: { type: 'Example type', media_id: 'media-1', created_at: 1735689600, thumb_media_id: 'media-1' },
  },
  uploadArticleImage: { request: { media: new Blob(['example']) }, response: { url: 'https://example.com/page' } },
  uploadArticles: {
    request: {
      articles: [
        {
          thumb_media_id: 'media-1',
          title: 'Corner shop',
          author: 'Wei Example',
          digest: 'An example',
          content_source_url: 'https://example.com/page',
          content: 'An example',
          show_cover_pic: 0,
          need_open_comment: 0,
          only_fans_can_comment: 0,
        },
      ],
    },
    response: { type: 'Example type', media_id: 'media-1', created_at: 1735689600 },
  },
  createMassVideo: {
    request: { media_id: 'media-1', title: 'Corner shop', description: 'An example' },
    response: { type: 'Example type', media_id: 'media-1', created_at: 1735689600 },
  },
};
