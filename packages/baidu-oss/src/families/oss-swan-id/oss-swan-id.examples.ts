import type { Examples } from '../example.js';
import type * as ossSwanId from './oss-swan-id.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof ossSwanId> = {
  signSwanId: {
    request: {
      swanid: 'SWAN-1',
      client_id: '4fecoAqgCIUtzIyA4FAPgoyrc4oUc25c',
      timestamp: 1545897771,
      union_id: 'uni-1',
      sign_version: '0.0.1',
      sign: 'sign-1',
    },
    response: { data: { swanid_signature: 'swanid-signature-1' } },
  },
};
