import type { Examples } from '../example.js';
import type * as serverResource from './server-resource.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverResource> = {
  deleteResource: { request: { app_id: 1, path: 'pages/index/index' }, response: { data: true } },
  deleteSitemap: { request: { app_id: 1, url: 'https://example.com/page' }, response: { data: true } },
  submitResource: {
    request: {
      app_id: 1,
      body: 'example',
      ext: 'example',
      feed_sub_type: '1.00',
      feed_type: '1.00',
      images: 'https://example.com/image.png',
      mapp_sub_type: 'example',
      mapp_type: 'example',
      path: 'pages/index/index',
      tags: 'example',
      title: 'Corner shop',
    },
    response: { data: 'example' },
  },
  submitSitemap: {
    request: { app_id: 1, desc: 'An example', frequency: 'example', type: 'example', url: 'https://example.com/page' },
    response: { data: true },
  },
  accessSubmitSitemapApi: { request: { type: 1, url_list: ['https://example.com/page'] }, response: {} },
};
