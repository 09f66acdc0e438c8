import type { Examples } from '../example.js';
import type * as componentToken from './component-token.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof componentToken> = {
  createComponentAccessToken: {
    request: {
      component_appid: 'wx1000000000000001',
      component_appsecret: '0123456789abcdef0123456789abcdef',
      component_verify_ticket: 'ticket@@@Wq9fExampleTicket',
    },
    response: { component_access_token: '61_ExampleComponentToken', expires_in: 7200 },
  },
  createPreAuthCode: {
    request: { component_appid: 'wx1000000000000001' },
    response: { pre_auth_code: 'preauthcode@@@ExamplePreAuthCode', expires_in: 1800 },
  },
  exchangeAuthorizationCode: {
    request: { component_appid: 'wx1000000000000001', authorization_code: 'queryauthcode@@@ExampleCode' },
    response: {
      authorization_info: {
        authorizer_appid: 'wx2000000000000001',
        authorizer_access_token: '61_ExampleAuthorizerToken',
        authorizer_refresh_token: 'refreshtoken@@@ExampleRefreshToken',
        expires_in: 7200,
        func_info: [
          { funcscope_category: { id: 18 }, confirm_info: { need_confirm: 0, already_confirm: 0, can_confirm: 0 } },
          { funcscope_category: { id: 30 } },
        ],
      },
    },
  },
  refreshAuthorizerAccessToken: {
    request: {
      component_appid: 'wx1000000000000001',
      authorizer_appid: 'wx2000000000000001',
      authorizer_refresh_token: 'refreshtoken@@@ExampleRefreshToken',
    },
    response: {
      authorizer_access_token: '61_ExampleAuthorizerToken',
      authorizer_refresh_token: 'refreshtoken@@@ExampleRefreshToken',
      expires_in: 7200,
    },
  },
  startPushTicket: {
    request: { component_appid: 'wx1000000000000001', component_secret: '0123456789abcdef0123456789abcdef' },
    response: {},
  },
};
