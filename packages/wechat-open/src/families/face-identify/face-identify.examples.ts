import type { Examples } from '../example.js';
import type * as faceIdentify from './face-identify.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof faceIdentify> = {
  getImage: {
    request: {
      verify_result: 'wx.startFacialRecognitionVerify',
      verify_id: 'verify-id-1',
      out_seq_no: 'out-seq-no-1',
      cert_hash: 'ZXhhbXBsZQ==',
      openid: 'oUser0000000000000000000001',
    },
    response: new Blob(['example']),
  },
  getResult: {
    request: { verify_result: 'wx.startFacialRecognitionVerify' },
    response: {
      identify_ret: 10000,
      identify_time: 1735689600,
      validate_data: 'Example validate data',
      openid: 'oUser0000000000000000000001',
      user_id_key: 'user-id-key-1',
      name_utf8_md5: 'Example name utf 8 md 5',
      id_card_number_md5: 'Example id card number md 5',
      finish_time: 1735689600,
    },
  },
  createUserIdKey: {
    request: { name: 'Corner shop', id_card_number: 'id-card-number-1' },
    response: { user_id_key: 'user-id-key-1', expires_in: 1 },
  },
  createVerification: {
    request: {
      out_seq_no: 'out-seq-no-1',
      cert_info: { cert_type: 'IDENTITY_CARD', cert_name: 'Corner shop', cert_no: 'cert-no-1' },
      openid: 'oUser0000000000000000000001',
    },
    response: { verify_id: '256', expires_in: 3600 },
  },
  queryVerification: {
    request: {
      verify_id: 'verify-id-1',
      out_seq_no: 'out-seq-no-1',
      cert_hash: 'ZXhhbXBsZQ==',
      openid: 'oUser0000000000000000000001',
    },
    response: { verify_ret: 10000 },
  },
};
