import type { Examples } from '../example.js';
import type * as serverSearchPlugin from './server-search-plugin.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverSearchPlugin> = {
  addSearchAggregation: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1,
      aggregations: [
        { key: 'key-1', max: 1, path: 'pages/index/index', sort: 1, tip: 'example', title: 'Corner shop', type: 1 },
      ],
    },
    response: {},
  },
  deleteSearchAggregation: {
    request: { app_key: 'AppKey00000000000000000000000001', aggregation_keys: ['example'] },
    response: {},
  },
  selectSearchAggregation: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      aggregation_keys: 'example',
      page_num: 'example',
      page_size: 'example',
    },
    response: {},
  },
  updateSearchAggregation: {
    request: {
      mapp_type: 1,
      aggregations: [
        { key: 'key-1', max: 1, path: 'pages/index/index', sort: 1, tip: 'example', title: 'Corner shop', type: 1 },
      ],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
  addSearchForbidden: {
    request: { app_key: 'AppKey00000000000000000000000001', mapp_type: 1, forbidden_querys: ['example'] },
    response: {},
  },
  deleteSearchForbidden: {
    request: { app_key: 'AppKey00000000000000000000000001', forbidden_querys: ['example'] },
    response: {},
  },
  selectSearchForbidden: {
    request: { app_key: 'AppKey00000000000000000000000001', page_num: 10, page_size: 10 },
    response: {},
  },
  updateSearchForbidden: {
    request: { app_key: 'AppKey00000000000000000000000001', mapp_type: 1, forbidden_querys: ['example'] },
    response: {},
  },
  addSearchHotword: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      hot_words: [
        {
          icon: 'https://example.com/image.png',
          key: 'key-1',
          rank: 1,
          rank_color: 'example',
          rank_type: 1,
          show_type: 1,
        },
      ],
    },
    response: {},
  },
  deleteSearchHotword: {
    request: { app_key: 'AppKey00000000000000000000000001', show_type: 1, hot_word_keys: ['example'] },
    response: {},
  },
  selectSearchHotword: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      show_type: 1,
      hot_word_keys: 'example',
      page_num: 10,
      page_size: 10,
    },
    response: {},
  },
  updateSearchHotword: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      hot_words: [
        {
          icon: 'https://example.com/image.png',
          key: 'key-1',
          rank: 1,
          rank_color: 'example',
          rank_type: 1,
          show_type: 1,
        },
      ],
    },
    response: {},
  },
  addSearchPlugin: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      filtername: 'Corner shop',
      pluginselect: [
        {
          key: 'key-1',
          options: [
            {
              children: [
                { children: [{ text: 'An example', value: 'example' }], text: 'An example', value: 'example' },
              ],
              text: 'An example',
              value: 'example',
            },
          ],
          text: 'An example',
          type: 'example',
          value: 'example',
        },
      ],
    },
    response: {},
  },
  deleteSearchPlugin: { request: { app_key: 'AppKey00000000000000000000000001', filtername: 1 }, response: {} },
  selectSearchPlugin: {
    request: { app_key: 'AppKey00000000000000000000000001', filtername: 'Corner shop', page_num: 10, page_size: 10 },
    response: {},
  },
  updateSearchPlugin: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      filtername: 'Corner shop',
      pluginselect: [
        {
          key: 'key-1',
          options: [
            {
              children: [
                { children: [{ text: 'An example', value: 'example' }], text: 'An example', value: 'example' },
              ],
              text: 'An example',
              value: 'example',
            },
          ],
          text: 'An example',
          type: 'example',
          value: 'example',
        },
      ],
    },
    response: {},
  },
  addSearchRewrite: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1,
      rewrite_list: [{ key: 'key-1', rewrites: ['example'] }],
    },
    response: {},
  },
  deleteSearchRewrite: {
    request: { rewrite_keys: ['example'], app_key: 'AppKey00000000000000000000000001' },
    response: {},
  },
  selectSearchRewrite: {
    request: { app_key: 'AppKey00000000000000000000000001', rewrite_keys: 'example', page_num: 10, page_size: 10 },
    response: {},
  },
  updateSearchRewrite: {
    request: {
      mapp_type: 1,
      rewrite_list: [{ key: 'key-1', rewrites: ['example'] }],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
  addSearchSynonym: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1,
      synonym_list: [{ key: 'key-1', synonyms: ['example'] }],
    },
    response: {},
  },
  deleteSearchSynonym: {
    request: { app_key: 'AppKey00000000000000000000000001', synonym_keys: ['example'] },
    response: {},
  },
  selectSearchSynonym: {
    request: { app_key: 'AppKey00000000000000000000000001', synonym_keys: 'example', page_num: 10, page_size: 10 },
    response: {},
  },
  updateSearchSynonym: {
    request: {
      mapp_type: 1,
      synonym_list: [{ key: 'key-1', synonyms: ['example'] }],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
  deleteSearchSchema: {
    request: { jump_app_key: 'AppKey00000000000000000000000001', path_list: 'example' },
    response: {},
  },
  submitSearchSchema: {
    request: {
      items: [
        {
          jump_app_key: 'AppKey00000000000000000000000001',
          mapp_type: 1,
          path: 'pages/index/index',
          schema: 'example',
          title: 'Corner shop',
        },
      ],
    },
    response: {},
  },
};
