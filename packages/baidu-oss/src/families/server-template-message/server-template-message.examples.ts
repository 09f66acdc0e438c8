import type { Examples } from '../example.js';
import type * as serverTemplateMessage from './server-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverTemplateMessage> = {
  getLibraryTemplate: {
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
  listLibraryTemplates: {
    request: { offset: 0, count: 20 },
    response: { data: { list: [{ id: 'id-1', title: 'Corner shop' }], total_count: 1 } },
  },
  sendSubscribeMessage: {
    request: {
      template_id: '83213b378e0647a3b5df04db353a1fb7',
      touser_openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      subscribe_id: 'subscribe-id',
      data: { keyword1: { value: '2018-09-06' }, keyword2: { value: 'kfc' } },
      page: 'index?foo=bar',
    },
    response: { data: { msg_key: 'msg-key-1' } },
  },
  sendTemplateMessage: {
    request: {
      template_id: 'ad92f10716024214be69b0db539a30b6',
      touser_openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      data: { keyword1: { value: '2018-09-06' }, keyword2: { value: 'kfc' } },
      page: 'index?foo=bar',
      scene_id: '11.d9ea3ac49f00320f4269b8fb72b53194.290079.1571309167.0',
      scene_type: 1,
    },
    response: { data: { msg_key: 1 } },
  },
  addTemplate: {
    request: { id: 'BD0016', keyword_id_list: '[1,2,3]' },
    response: { data: { template_id: 'template-id-1' } },
  },
  deleteTemplate: { request: { template_id: 'e4313219538c4b0262e3a14a0507000e8bd79e9PTPAz' }, response: {} },
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
};
