import type { Examples } from '../example.js';
import type * as serverResource from './server-resource.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverResource> = {
  deleteResource: { request: { app_id: 1, path: '/pages/detail/detail?id=100001' }, response: { data: true } },
  deleteSitemap: { request: { app_id: 1, url: 'https://example.com/sitemap/add.json' }, response: { data: true } },
  submitResource: {
    request: {
      app_id: 1,
      body: '2000',
      ext: '{"publish_time":"2019年9月20日"}',
      feed_sub_type: '明星八卦',
      feed_type: '娱乐',
      images: '["https://b.bdstatic.com/miniapp/resource/image/demo1.png"]',
      mapp_sub_type: '1001',
      mapp_type: '1000',
      path: '/pages/detail/detail?id=100001',
      tags: '电影,综艺',
      title: '百度智能小程序，给你全新的智能体验',
    },
    response: { data: 'example' },
  },
  submitSitemap: {
    request: {
      app_id: 1,
      desc: '智能小程序示例',
      frequency: '3',
      type: '1',
      url: 'https://example.com/sitemap/add.json',
    },
    response: { data: true },
  },
  submitPaths: { request: { type: 1, url_list: '/pages/index1?id=1,/pages/index2' }, response: {} },
};
