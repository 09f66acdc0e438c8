import type { Examples } from '../example.js';
import type * as thirdPartyFeed from './third-party-feed.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyFeed> = {
  deleteResource: { request: { app_id: 1, path: 'pages/index/index' }, response: { data: true } },
  accessResourceQuery: {
    request: { begin: 0, end: 1, image_type: 1, page_no: 1, page_size: 10, status: 1, title: 'Corner shop' },
    response: {
      data: {
        count: 1,
        list: [
          {
            app_id: 1,
            audit_time: '2025-01-01 08:00:00',
            create_time: '2025-01-01 08:00:00',
            rid: 'rid-1',
            source: 'example',
            status: 'example',
            title: 'Corner shop',
          },
        ],
        page: 1,
        pageSize: 1,
      },
    },
  },
  accessResourceSubmit: {
    request: {
      app_id: 1,
      body: 'example',
      ext: 'example',
      feed_sub_type: '1.00',
      feed_type: '1.00',
      images: 'https://example.com/image.png',
      mapp_sub_type: 1,
      mapp_type: 1,
      path: 'pages/index/index',
      tags: 'example',
      title: 'Corner shop',
    },
    response: { data: 'example' },
  },
  deleteSitemap: { request: { app_id: 1, url: 'https://example.com/page' }, response: { data: true } },
  submitSitemap: {
    request: { app_id: 1, desc: 'An example', frequency: 1, type: 1, url: 'https://example.com/page' },
    response: { data: true },
  },
};
