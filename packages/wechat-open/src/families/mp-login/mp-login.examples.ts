import type { Examples } from '../example.js';
import type * as mpLogin from './mp-login.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof mpLogin> = {
  checkSessionKey: { request: { openid: 'oUser0000000000000000000001', signature: 'signature-1' }, response: {} },
  resetSessionKey: {
    request: { openid: 'oUser0000000000000000000001', signature: 'signature-1' },
    response: { openid: 'oUser0000000000000000000001', session_key: 'session-key-1' },
  },
};
