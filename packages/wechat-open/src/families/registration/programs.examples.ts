import type { Examples } from '../example.js';
import type * as programs from './programs.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof programs> = {
  completeAdminRebind: { request: { taskid: 'taskid-1' }, response: {} },
  registerByOfficialAccount: {
    request: { ticket: 'b25519093b1e97239eff9d2bfc07e08e' },
    response: {
      appid: 'wx2000000000000001',
      authorization_code: 'authorization-code-1',
      is_wx_verify_succ: 'Example is wx verify succ',
      is_link_succ: 'Example is link succ',
    },
  },
  registerEnterprise: {
    request: {
      action: 'create',
      name: '个体户张三',
      code: '91440300708461136T',
      component_phone: '0755-83765566',
      taskid: 'taskid-1',
    },
    response: { taskid: 'action', authorize_url: 'https://example.com/page', status: 0 },
  },
  registerPersonal: {
    request: { idname: 'Corner shop', wxuser: 'zhangsan_2026', component_phone: '0755-83765566' },
    response: { taskid: 'taskid-1', status: 0, authorize_url: 'https://example.com/page' },
  },
  getPersonalRegistration: {
    request: { taskid: 'taskid-1' },
    response: { taskid: 'taskid-1', status: 0, authorize_url: 'https://example.com/page' },
  },
  registerUpgradedPersonal: {
    request: {
      action: 'create',
      openid: 'oUser0000000000000000000001',
      component_phone: '0755-83765566',
      taskid: 'taskid-1',
    },
    response: { taskid: 'action', authorize_url: 'https://example.com/page', status: 0 },
  },
  registerEnterpriseLegacy: {
    request: {
      name: 'Corner Shop Ltd.',
      code: '91440101MA5EXAMPLE',
      code_type: 1,
      legal_persona_name: 'Corner shop',
      legal_persona_wechat: 'wei-example',
      component_phone: '13800000000',
    },
    response: {},
  },
  getEnterpriseRegistrationLegacy: {
    request: { name: 'Corner Shop Ltd.', legal_persona_name: 'Corner shop', legal_persona_wechat: 'wei-example' },
    response: {},
  },
};
