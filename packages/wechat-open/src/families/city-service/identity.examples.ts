import type { Examples } from '../example.js';
import type * as identity from './identity.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof identity> = {
  getMedicalRealName: {
    request: { app_id: 'app-id-1', open_id: 'open-id-1', wxmed_authcode: 'wxmed-authcode-1' },
    response: {
      app_id: 'app-id-1',
      open_id: 'open-id-1',
      key_version: 1,
      cipher_real_name: 'ZXhhbXBsZQ==',
      cipher_algorithm: 'AES_256_ECB_PKCS7Padding',
    },
  },
  checkStudentIdentity: {
    request: { openid: 'oUser0000000000000000000001', wx_studentcheck_code: 'wx-studentcheck-code-1' },
    response: { bind_status: 1, is_student: true },
  },
  verifyRealName: {
    request: {
      openid: 'oUser0000000000000000000001',
      real_name: 'Wei Example',
      cred_type: 'Example cred type',
      cred_id: 'cred-id-1',
      code: 'code-1',
    },
    response: { verify_openid: 'oUser0000000000000000000001', verify_real_name: 'V_NM_ID_MA' },
  },
  getRealNameAuthUrl: {
    request: { redirect_url: 'https://example.com/page' },
    response: { auth_url: 'https://example.com/page', expires_in: 1, appid: 'wx2000000000000001' },
  },
};
