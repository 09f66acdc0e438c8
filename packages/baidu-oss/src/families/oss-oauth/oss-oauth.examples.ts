import type { Examples } from '../example.js';
import type * as ossOauth from './oss-oauth.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ossOauth> = {
  getAccessToken: {
    request: {
      client_id: 'AppKey00000000000000000000000001',
      client_secret: 'example-secret',
      scope: 'smartapp_snsapi_base',
    },
    response: {
      access_token: 'access-token-1',
      expires_in: 2592000,
      refresh_token: 'refresh-token-1',
      scope: 'smartapp_snsapi_base',
      session_key: 'session-key-1',
      session_secret: 'example-secret',
    },
  },
};
