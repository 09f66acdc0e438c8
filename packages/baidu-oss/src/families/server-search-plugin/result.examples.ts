import type { Examples } from '../example.js';
import type * as result from './result.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof result> = {
  addAggregations: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1001,
      aggregations: [
        { key: 'brand', max: 10, path: '/pages/brand/index', sort: 1, tip: 'example', title: '品牌', type: 0 },
      ],
    },
    response: {},
  },
  deleteAggregations: {
    request: { app_key: 'AppKey00000000000000000000000001', aggregation_keys: ['brand'] },
    response: {},
  },
  listAggregations: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      aggregation_keys: 'brand,price',
      page_num: '1',
      page_size: '10',
    },
    response: { data: {} },
  },
  updateAggregations: {
    request: {
      mapp_type: 1001,
      aggregations: [
        { key: 'brand', max: 10, path: '/pages/brand/index', sort: 1, tip: 'example', title: '品牌', type: 0 },
      ],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
  addFilter: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      filtername: 'goods',
      pluginselect: [
        {
          key: 'price',
          options: [
            {
              children: [{ children: [{ text: '100元以下', value: '0-100' }], text: '100元以下', value: '0-100' }],
              text: '100元以下',
              value: '0-100',
            },
          ],
          text: '价格',
          type: 'example',
          value: 'example',
        },
      ],
    },
    response: {},
  },
  deleteFilter: { request: { app_key: 'AppKey00000000000000000000000001', filtername: 'goods' }, response: {} },
  listFilters: {
    request: { app_key: 'AppKey00000000000000000000000001', filtername: 'goods', page_num: 10, page_size: 10 },
    response: { data: {} },
  },
  updateFilter: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      filtername: 'goods',
      pluginselect: [
        {
          key: 'price',
          options: [
            {
              children: [{ children: [{ text: '100元以下', value: '0-100' }], text: '100元以下', value: '0-100' }],
              text: '100元以下',
              value: '0-100',
            },
          ],
          text: '价格',
          type: 'example',
          value: 'example',
        },
      ],
    },
    response: {},
  },
  deleteResources: {
    request: { jump_app_key: 'AppKey00000000000000000000000001', path_list: '/pages/detail/detail?id=100001' },
    response: {},
  },
  submitResources: {
    request: {
      items: [
        {
          jump_app_key: 'AppKey00000000000000000000000001',
          mapp_type: 1,
          path: '/pages/detail/detail?id=100001',
          schema: 'example',
          title: '百度智能小程序',
        },
      ],
    },
    response: {},
  },
};
