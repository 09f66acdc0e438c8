import type { Examples } from '../example.js';
import type * as componentLogin from './component-login.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof componentLogin> = {
  exchangeLoginCode: {
    request: { js_code: 'js-code-1', appid: 'wx2000000000000001', component_appid: 'wx2000000000000001' },
    response: {
      openid: 'oUser0000000000000000000001',
      unionid: 'oUnion000000000000000000001',
      session_key: 'session-key-1',
    },
  },
  exchangeWebCode: {
    request: { code: 'code-1', appid: 'wx2000000000000001', component_appid: 'wx2000000000000001' },
    response: {
      access_token: 'access-token-1',
      expires_in: 7200,
      refresh_token: '30',
      openid: 'oUser0000000000000000000001',
      scope: 'snsapi_userinfo',
      unionid: 'oUnion000000000000000000001',
      is_snapshotuser: 1,
    },
  },
  refreshWebToken: {
    request: { refresh_token: 'refresh-token-1', appid: 'wx2000000000000001', component_appid: 'wx2000000000000001' },
    response: {
      access_token: 'access-token-1',
      expires_in: 7200,
      refresh_token: 'refresh-token-1',
      openid: 'oUser0000000000000000000001',
      scope: 'snsapi_userinfo',
    },
  },
};
