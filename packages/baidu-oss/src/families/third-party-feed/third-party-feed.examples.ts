import type { Examples } from '../example.js';
import type * as thirdPartyFeed from './third-party-feed.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyFeed> = {
  deleteResource: { request: { app_id: 1, path: '/pages/detail/detail?id=100001' }, response: { data: true } },
  listResources: {
    request: {
      begin: 1569728735,
      end: 1569815135,
      image_type: 1,
      page_no: 1,
      page_size: 10,
      status: 0,
      title: '百度智能小程序，给你全新的智能体验',
    },
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
  submitResource: {
    request: {
      app_id: 1,
      body: '黄油化开后加入糖霜，搅拌均匀。',
      ext: '{"publish_time": "2018年11月1日"}',
      feed_sub_type: '甜品',
      feed_type: '美食',
      images: '["https://b.bdstatic.com/miniapp/resource/image/demo1.png"]',
      mapp_sub_type: 1001,
      mapp_type: 1000,
      path: '/pages/detail/detail?id=100001',
      tags: '饼干,糕点',
      title: '超经典的蔓越莓曲奇饼干，在家也能做',
    },
    response: { data: 'ok' },
  },
  deleteSitemap: { request: { app_id: 1, url: 'https://www.example.com/feed/sitemap.json' }, response: { data: true } },
  submitSitemap: {
    request: {
      app_id: 1,
      desc: '智能小程序示例',
      frequency: 3,
      type: 1,
      url: 'https://www.example.com/feed/sitemap.json',
    },
    response: { data: true },
  },
};
