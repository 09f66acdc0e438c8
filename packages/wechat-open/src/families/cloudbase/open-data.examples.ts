import type { Examples } from '../example.js';
import type * as openData from './open-data.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof openData> = {
  getOpenDataByUser: {
    request: { openid: 'oUser0000000000000000000001', cloudid_list: ['example'] },
    response: { data_list: [{ cloud_id: 'cloud-id-1', json: {} }] },
  },
  getVoipSignatureByUser: {
    request: {
      openid: 'oUser0000000000000000000001',
      group_id: 'group-id-1',
      nonce: 'Example nonce',
      timestamp: 1735689600,
    },
    response: { signature: 'signature-1' },
  },
  getOpenData: {
    request: { cloudid_list: ['example'] },
    response: { data_list: [{ cloud_id: 'cloud-id-1', json: {} }] },
  },
  getVoipSignature: { request: { group_id: {}, timestamp: {}, nonce: {} }, response: { signature: 'signature-1' } },
};
