import type { Examples } from '../example.js';
import type * as urlMapping from './url-mapping.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof urlMapping> = {
  bindSites: { request: { sites: 'www.baidu.com' }, response: { data: true } },
  deleteUrlMapping: { request: { del_rule_id: 1 }, response: { data: true } },
  listBoundSites: { request: { page_num: 1, page_size: 20 }, response: { data: ['example'] } },
  getUrlMapping: {
    request: { rule_id: 1 },
    response: {
      data: [
        {
          adapterNum: 1,
          adapterStatus: 1,
          appPattern: 'example',
          coverNum: 1,
          createMethod: 1,
          h5Pattern: 'example',
          isFetch: true,
          matchNum: 1,
          msg: 'An example',
          ruleId: 1,
          status: 1,
          submitTime: '2025-01-01 08:00:00',
          urlRate: 1,
        },
      ],
    },
  },
  listUrlMappings: {
    request: { page_num: 1, page_size: 20 },
    response: {
      data: {
        ruleDetailList: [
          {
            appRule: 'example',
            createMethod: 1,
            h5Rule: 'example',
            msg: 'An example',
            ruleId: 1,
            status: 1,
            submitTime: '2025-01-01 08:00:00',
          },
        ],
        ruleRemainingNum: 1,
        ruleTotalNum: 1,
        totalAdapterNum: 1,
      },
    },
  },
  saveUrlMappings: {
    request: {
      content: [
        {
          h5Pattern: 'http://www.baidu.com/(\\d+).html',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: Baidu's own placeholder
          appPattern: '/path/abc/${1}',
          urlPairs: [{ h5Url: 'http://www.baidu.com/234.html', appUrl: '/path/abc/234' }],
        },
      ],
      create_method: '1',
    },
    response: { data: true },
  },
};
