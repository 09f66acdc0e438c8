import type { Examples } from '../example.js';
import type * as userInfo from './user-info.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof userInfo> = {
  checkEncryptedData: {
    request: { encrypted_msg_hash: 'An example' },
    response: { vaild: true, create_time: 1735689600 },
  },
  getUserEncryptKey: {
    request: { openid: 'oUser0000000000000000000001', signature: 'signature-1' },
    response: {
      key_info_list: [
        { encrypt_key: 'ZXhhbXBsZQ==', iv: 'Example iv', version: 1, expire_in: 1, create_time: 1735689600 },
      ],
    },
  },
  exchangePhoneCode: {
    request: { code: 'code-1', openid: 'oUser0000000000000000000001' },
    response: {
      phone_info: {
        phoneNumber: '13800000000',
        purePhoneNumber: '13800000000',
        countryCode: 1,
        watermark: { appid: 'wx2000000000000001', timestamp: 1735689600 },
      },
    },
  },
  getPaidUnionId: {
    request: {
      openid: 'oUser0000000000000000000001',
      mch_id: 'out_trade_no',
      out_trade_no: 'mch_id',
      transaction_id: 'transaction-id-1',
    },
    response: { unionid: 'oUnion000000000000000000001' },
  },
  exchangePluginCode: { request: { code: 'code-1' }, response: { openpid: 'openpid-1' } },
};
