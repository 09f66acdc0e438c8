import type { Examples } from '../example.js';
import type * as subscribeMessage from './subscribe-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof subscribeMessage> = {
  sendMessage: {
    request: {
      touser: 'oUser0000000000000000000001',
      template_id: 'template-id-1',
      page: 'pages/order/detail?id=42',
      miniprogram_state: 'developer',
      data: { name: { value: 'Order shipped' } },
      lang: 'zh_CN',
    },
    response: {},
  },
  getUserNotify: {
    request: { openid: 'oUser0000000000000000000001', notify_type: 1, notify_code: 'notify-code-1' },
    response: {
      notify_info: { notify_type: 1, code_state: 0, code_expire_time: 1735689600, content_json: 'An example' },
    },
  },
  setUserNotify: {
    request: {
      openid: 'oUser0000000000000000000001',
      notify_type: 1,
      notify_code: 'notify-code-1',
      content_json: '{"cur_status":2}',
      check_json: '{"pay_amount":100,"pay_time":1679569348}',
    },
    response: {},
  },
  setUserNotifyExtension: {
    request: {
      openid: 'oUser0000000000000000000001',
      notify_type: 1,
      notify_code: 'notify-code-1',
      ext_json: 'Example ext json',
    },
    response: {},
  },
  addMessageTemplate: {
    request: { tid: '401', kidList: [3, 5, 4], sceneDesc: '15' },
    response: { priTmplId: 'template_id' },
  },
  deleteMessageTemplate: { request: { priTmplId: 'pritmplid-1' }, response: {} },
  listCategories: { request: {}, response: { data: [{ id: 1, name: 'Corner shop' }] } },
  listPublicTemplateKeywords: {
    request: { tid: 'tid-1' },
    response: {
      data: [{ kid: 1, name: 'Corner shop', example: 'Example example', rule: 'thing' }],
      count: 'Example count',
    },
  },
  listPublicTemplateTitles: {
    request: { ids: '2,616', start: 0, limit: 10 },
    response: { data: [{ tid: 1, title: 'Corner shop', type: 2, categoryId: 'categoryid-1' }], count: 1 },
  },
  listMessageTemplates: {
    request: {},
    response: {
      data: [
        {
          priTmplId: 'template_id',
          title: 'Corner shop',
          content: '{{thing1.DATA}}',
          type: 2,
          example: 'Example example',
          keywordEnumValueList: [{ keywordCode: 'phrase3.DATA', enumValueList: ['example'] }],
        },
      ],
    },
  },
};
