import type { Examples } from '../example.js';
import type * as authorizerOptions from './authorizer-options.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof authorizerOptions> = {
  getAuthorizerOption: {
    request: { option_name: 'voice_recognize' },
    response: { option_name: 'voice_recognize', option_value: '1' },
  },
  setAuthorizerOption: {
    request: { option_name: 'voice_recognize', option_value: '1' },
    response: {},
  },
  getAuthorizerOptionLegacy: {
    request: {
      component_appid: 'wx1000000000000001',
      authorizer_appid: 'wx2000000000000002',
      option_name: 'customer_service',
    },
    response: { authorizer_appid: 'wx2000000000000002', option_name: 'customer_service', option_value: 0 },
  },
  setAuthorizerOptionLegacy: {
    request: {
      component_appid: 'wx1000000000000001',
      authorizer_appid: 'wx2000000000000002',
      option_name: 'customer_service',
      option_value: '1',
    },
    response: {},
  },
  confirmAuthorization: {
    request: {
      component_appid: 'wx1000000000000001',
      authorizer_appid: 'wx2000000000000001',
      funcscope_category_id: 18,
      confirm_value: 1,
    },
    response: {},
  },
};
