import type { Examples } from '../example.js';
import type * as indexing from './indexing.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof indexing> = {
  uploadRobotsForApp: { request: { robots: new Blob(['example']) }, response: { data: 'example' } },
  uploadRobotsForTemplate: {
    request: { template_id: 1002, robots: new Blob(['example']) },
    response: { data: 'example' },
  },
  submitSitemap: { request: { type: 1, url_list: '/pages/index/index?id=1,/pages/index/index?id=2' }, response: {} },
  modifyWebStatus: { request: { web_status: 1 }, response: {} },
  getClickStatistics: {
    request: { time_span: 7 },
    response: {
      data: {
        click_display_ratio: '100.00%',
        total_click_count: 1,
        total_display_count: 1,
        traffic_data: [{ click_count: 1, click_view_ratio: '100.00%', date: '2025-01-01', display_count: 1 }],
      },
    },
  },
  listPageTraffic: {
    request: { time_span: 7, page_num: 1, page_size: 10 },
    response: {
      data: {
        detail: [
          {
            click_count: 1,
            display_count: 1,
            path: 'pages/index/index',
            rate: 'example',
            web_url: 'https://example.com/page',
          },
        ],
        rate: '75.00%',
        total_click_count: 1,
        total_display_count: 1,
        total_num: 1,
      },
    },
  },
  listPageKeywords: {
    request: { web_url: 'https://baidu.com/path/one', time_span: 7, page_num: 1, page_size: 10 },
    response: {
      data: { detail: [{ click_count: 1, display_count: 1, query: 'example', rate: 'example' }], total_num: 1 },
    },
  },
};
