import type { Examples } from '../example.js';
import type * as thirdPartyTemplateMessage from './third-party-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyTemplateMessage> = {
  addMsgTemplate: {
    request: { id: 'id-1', keyword_id_list: 'example' },
    response: { data: { template_id: 'template-id-1' } },
  },
  delMsgTemplate: { request: { template_id: 'template-id-1' }, response: {} },
  getMsgTemplateLibraryKeyWord: {
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
  getMsgTemplateLibraryList: {
    request: { offset: 0, count: 10 },
    response: { data: { list: [{ id: 'id-1', title: 'Corner shop' }], total_count: 1 } },
  },
  getMsgTemplateList: {
    request: { offset: 0, count: 10 },
    response: {
      data: {
        list: [{ content: 'An example', example: 'example', template_id: 'template-id-1', title: 'Corner shop' }],
        total_count: 1,
      },
    },
  },
  sendMsg: {
    request: {
      template_id: 'template-id-1',
      touser_openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
      data: { name: { value: 'example' } },
      page: 'pages/index/index',
      scene_id: 'scene-id-1',
      scene_type: 1,
      title: 'Corner shop',
      ext: 'example',
    },
    response: { data: { msg_key: 1 } },
  },
};
