import type { Examples } from '../example.js';
import type * as serverTemplateMessage from './server-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof serverTemplateMessage> = {
  getTemplateLibraryByID: {
    request: { id: 'id-1' },
    response: {
      data: {
        id: 'id-1',
        keyword_count: 1,
        keyword_list: [{ example: 'example', keyword_id: 1, name: 'Corner shop' }],
        title: 'Corner shop',
      },
    },
  },
  getTemplateLibraryList: {
    request: { offset: 0, count: 10 },
    response: { data: { list: [{ id: 'id-1', title: 'Corner shop' }], total_count: 1 } },
  },
  subscribeSend: {
    request: {
      template_id: 'template-id-1',
      touser_openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      subscribe_id: 'subscribe-id-1',
      data: { name: { value: 'example' } },
      page: 'pages/index/index',
    },
    response: { data: { msg_key: 'msg-key-1' } },
  },
  sendTemplateMessage: {
    request: {
      template_id: 'template-id-1',
      touser_openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      data: { name: { value: 'example' } },
      page: 'pages/index/index',
      scene_id: 'scene-id-1',
      scene_type: 1,
    },
    response: { data: { msg_key: 1 } },
  },
  addTemplate: {
    request: { id: 'id-1', keyword_id_list: 'example' },
    response: { data: { template_id: 'template-id-1' } },
  },
  deleteTemplate: { request: { template_id: 'template-id-1' }, response: {} },
  getTemplateList: {
    request: { offset: 0, count: 10 },
    response: {
      data: {
        list: [{ content: 'An example', example: 'example', template_id: 'template-id-1', title: 'Corner shop' }],
        total_count: 1,
      },
    },
  },
};
