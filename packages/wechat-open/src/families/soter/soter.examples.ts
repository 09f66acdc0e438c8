import type { Examples } from '../example.js';
import type * as soter from './soter.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof soter> = {
  checkSignature: {
    request: {
      openid: 'oUser0000000000000000000001',
      json_string: 'resultJSON',
      json_signature: 'resultJSONSignature',
    },
    response: { is_ok: true },
  },
};
