import type { Examples } from '../example.js';
import type * as oaTemplateMessage from './oa-template-message.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaTemplateMessage> = {
  sendMessage: {
    request: {
      touser: 'oUser0000000000000000000001',
      template_id: 'template-id-1',
      url: 'https://example.com/page',
      miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
      data: { name: { value: 'Value', color: '#RRGGBB' } },
      client_msg_id: '10',
    },
    response: { msgid: 1 },
  },
  sendOneTimeMessage: {
    request: {
      touser: 'oUser0000000000000000000001',
      template_id: 'template-id-1',
      url: 'https://example.com/page',
      miniprogram: { appid: 'wx2000000000000001', pagepath: 'pages/index/index' },
      scene: 'Example scene',
      title: '15',
      data: { name: { value: 'Value', color: '#RRGGBB' } },
    },
    response: {},
  },
  addTemplate: {
    request: { template_id_short: '47123', keyword_name_list: ['时间', '地点', '金额'] },
    response: { template_id: 'template-id-1' },
  },
  setIndustries: {
    request: { industry_id1: 'Example industry id 1', industry_id2: 'Example industry id 2' },
    response: {},
  },
  deleteTemplate: { request: { template_id: 'template-id-1' }, response: {} },
  listTemplates: {
    request: {},
    response: {
      template_list: [
        {
          template_id: 'template-id-1',
          title: 'Corner shop',
          primary_industry: 'Example primary industry',
          deputy_industry: 'Example deputy industry',
          content: '{{thing1.DATA}}',
          example: 'Example example',
        },
      ],
    },
  },
  getIndustries: {
    request: {},
    response: {
      primary_industry: { first_class: 'Life services', second_class: 'Supermarkets' },
      secondary_industry: { first_class: 'Life services', second_class: 'Supermarkets' },
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
