import type { Examples } from '../example.js';
import type * as trial from './trial.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof trial> = {
  convertBetaToPersonal: {
    request: { action: 'createtask', component_phone: '0755-83765566' },
    response: { taskid: 'taskid-1', authorize_url: 'https://example.com/page', status: 0 },
  },
  registerBeta: {
    request: { name: '小麦烤鸡', openid: 'oUser0000000000000000000001' },
    response: { unique_id: 'unique-id-1', authorize_url: 'https://example.com/page' },
  },
  requestOfficialAccountConsent: {
    request: { mp_appid: 'wx2000000000000001', same_admin: 0 },
    response: { authorize_url: 'https://example.com/page' },
  },
  verifyBetaByOfficialAccount: {
    request: { mp_appid: 'wx2000000000000001', ticket: 'Example ticket' },
    response: { authorize_url: 'https://example.com/page' },
  },
  setBetaName: { request: { name: '小麦烤鸡' }, response: {} },
  verifyBeta: {
    request: {
      verify_info: {
        enterprise_name: '个体户张三',
        code: '91440300708461136T',
        code_type: 1,
        legal_persona_name: 'Corner shop',
        legal_persona_wechat: 'wei-example',
        legal_persona_idcard: 'Example legal persona idcard',
        component_phone: '0755-83765566',
      },
    },
    response: { authorize_url: 'https://example.com/page' },
  },
};
