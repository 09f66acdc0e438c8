import type { Examples } from '../example.js';
import type * as oaTemplateMessage from './oa-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaTemplateMessage> = {
  sendMessage: {
    request: {
      touser: 'example',
      template_id: 'template-id-1',
      url: 'https://example.com/page',
      miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
      data: { name: { value: 'example', color: '#RRGGBB' } },
      client_msg_id: '10',
    },
    response: { msgid: 1 },
  },
  sendOneTimeMessage: {
    request: {
      touser: 'example',
      template_id: 'template-id-1',
      url: 'https://example.com/page',
      miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
      scene: '0',
      title: '15',
      data: { name: { value: 'example', color: '#RRGGBB' } },
    },
    response: {},
  },
  addTemplate: {
    request: { template_id_short: '47123', keyword_name_list: ['时间', '地点', '金额'] },
    response: { template_id: 'template-id-1' },
  },
  setIndustries: { request: { industry_id1: '1', industry_id2: '4' }, response: {} },
  deleteTemplate: { request: { template_id: 'template-id-1' }, response: {} },
  listTemplates: {
    request: {},
    response: {
      template_list: [
        {
          template_id: 'template-id-1',
          title: 'Corner shop',
          primary_industry: 'example',
          deputy_industry: 'example',
          content: '{{thing1.DATA}}',
          example: 'example',
        },
      ],
    },
  },
  getIndustries: {
    request: {},
    response: {
      primary_industry: { first_class: 'example', second_class: 'example' },
      secondary_industry: { first_class: 'example', second_class: 'example' },
    },
  },
  listBlockedMessages: {
    request: { tmpl_msg_id: 'tmpl-msg-id-1', largest_id: 0, limit: 10 },
    response: {
      msginfo: [
        {
          id: 1,
          tmpl_msg_id: 'tmpl-msg-id-1',
          title: 'Corner shop',
          content: 'An example',
          send_timestamp: 1735689600,
          openid: 'oUser0000000000000000000001',
        },
      ],
    },
  },
};
