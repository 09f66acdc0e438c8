import type { Examples } from '../example.js';
import type * as settings from './settings.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof settings> = {
  getAccountConfig: {
    request: {},
    response: {
      black_keyword: { values: ['example'], updatetime: 1735689600 },
      guide_auto_reply: { content: 'An example', updatetime: 1735689600 },
    },
  },
  getGuideConfig: {
    request: { guide_account: 'guide@shop', guide_openid: 'oUser0000000000000000000001' },
    response: {
      guide_fast_reply_list: [{ content: 'An example', updatetime: 1735689600 }],
      guide_auto_reply: { msgtype: 1, content: 'msgtype', updatetime: 1735689600 },
      guide_auto_reply_plus: { msgtype: 1, content: 'msgtype', updatetime: 1735689600 },
    },
  },
  setAccountConfig: {
    request: {
      is_delete: true,
      black_keyword: { values: ['敏感词1', '敏感词2'] },
      guide_auto_reply: { content: 'An example' },
    },
    response: {},
  },
  setGuideConfig: {
    request: {
      guide_account: 'guide@shop',
      guide_openid: 'oUser0000000000000000000001',
      is_delete: true,
      guide_fast_reply_list: [{ content: 'An example' }],
      guide_auto_reply: { msgtype: 1, content: 'msgtype' },
      guide_auto_reply_plus: { msgtype: 1, content: 'msgtype' },
    },
    response: {},
  },
};
