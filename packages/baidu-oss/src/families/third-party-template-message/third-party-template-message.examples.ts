import type { Examples } from '../example.js';
import type * as thirdPartyTemplateMessage from './third-party-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyTemplateMessage> = {
  addTemplate: {
    request: { id: 'BD0016', keyword_id_list: '[1,2,3]' },
    response: { data: { template_id: 'template-id-1' } },
  },
  deleteTemplate: { request: { template_id: 'e4313219538c4b0262e3a14a0507000e8bd79e9PTPAz' }, response: {} },
  getLibraryKeywords: {
    request: { id: 'BD0016' },
    response: {
      data: {
        id: 'id-1',
        keyword_count: 1,
        keyword_list: [{ example: 'example', keyword_id: 1, name: 'Corner shop' }],
        title: 'Corner shop',
      },
    },
  },
  listLibraryTitles: {
    request: { offset: 0, count: 20 },
    response: { data: { list: [{ id: 'id-1', title: 'Corner shop' }], total_count: 1 } },
  },
  listTemplates: {
    request: { offset: 0, count: 20 },
    response: {
      data: {
        list: [
          { content: '{{keyword1.DATA}}', example: 'example', template_id: 'template-id-1', title: 'Corner shop' },
        ],
        total_count: 1,
      },
    },
  },
  sendMessage: {
    request: {
      template_id: 'aa09b81adc3e4ab1b8fd0ae2e853257c',
      touser_openId: 'mS7CUV3KbtGbNTZdMQwBJLnBlU',
      data: { keyword1: { value: '2018-09-06' }, keyword2: { value: 'kfc' } },
      page: 'index?foo=bar',
      scene_id: '1234567890abcdef',
      scene_type: 1,
      title: '订单支付成功通知',
      ext: '{"xzh_id":111,"category_id":15}',
    },
    response: { data: { msg_key: 1 } },
  },
};
