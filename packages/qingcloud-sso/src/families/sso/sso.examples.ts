import type { Examples } from '../example.js';
import type * as sso from './sso.js';

const user = {
  lang: 'zh-cn',
  user_id: 'usr-12345678',
  user_name: 'Wei Example',
  email: 'wei@example.com',
  phone: '13800000000',
};

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof sso> = {
  createToken: {
    request: {
      code: 'FPNRDSJGKEZZPFIDIWTA',
      client_id: 'app-12345678',
      client_secret: 'example-secret',
      token_issuer: 'app_dev',
    },
    response: {
      access_token: 'example-access-token',
      expires_in: 7200,
      token_type: 'Bearer',
      refresh_token: 'example-refresh-token',
    },
  },
  checkToken: {
    request: { is_filter_user_verify: 1 },
    response: { access_key: 'EXAMPLEACCESSKEY', secret_key: 'example-secret-key', token: 'example-id-token', user },
  },
  refreshToken: {
    request: { refresh_token: 'example-refresh-token' },
    response: {
      access_token: 'another-access-token',
      expires_in: 7200,
      token_type: 'Bearer',
      refresh_token: 'another-refresh-token',
    },
  },
};
