import type { Examples } from '../example.js';
import type * as wedata from './wedata.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof wedata> = {
  getLoginConfig: {
    request: {},
    response: {
      component_appid: 'wx2000000000000001',
      component_nickname: 'Wei Example',
      recheck_url: 'https://example.com/page',
      appinfo: [{ appid: 'wx2000000000000001', nickname: 'Wei Example' }],
    },
  },
  listPermissionSets: {
    request: {},
    response: { perm: [{ perm_id: '10000', name: 'Corner shop', desc: 'An example' }] },
  },
  login: {
    request: {
      uid: 'uid-1',
      user_session: 'Example user session',
      client_ip: '203.0.113.1',
      user_agent: 'Example user agent',
    },
    response: {
      base_resp: { ret: 0, err_msg: 'An example' },
      redirect_url: 'https://example.com/page',
      expire_at: 1735689600,
    },
  },
  listBindings: {
    request: {},
    response: {
      info: [
        {
          uid: 'uid-1',
          is_bind: 1,
          nickname: 'Wei Example',
          head_url: 'https://example.com/image.png',
          create_time: 1735689600,
          update_time: 1735689600,
          perm: [{ perm_id: '10000', name: 'Corner shop', desc: 'An example' }],
        },
      ],
    },
  },
  setLoginConfig: {
    request: { set_type: 1, recheck_url: 'https://example.com/page', associate_appid: ['wx2000000000000001'] },
    response: {},
  },
  setUserPermissions: {
    request: { uid: 'uid-1', perm: [{ perm_id: '10000', name: 'Corner shop', desc: 'An example' }] },
    response: {},
  },
  unbindUser: { request: { uid: 'uid-1' }, response: {} },
};
