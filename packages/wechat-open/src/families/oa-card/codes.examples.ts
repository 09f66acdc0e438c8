import type { Examples } from '../example.js';
import type * as codes from './codes.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof codes> = {
  checkCodes: {
    request: { card_id: 'card-id-1', code: ['code-1'] },
    response: { exist_code: ['exist-code-1'], not_exist_code: ['not-exist-code-1'] },
  },
  redeemCode: {
    request: { card_id: 'card-id-1', code: 'code-1' },
    response: { card: { card_id: 'card-id-1' }, openid: 'oUser0000000000000000000001' },
  },
  getDecryptedCode: { request: { encrypt_code: 'encrypt-code-1' }, response: { code: 'code-1' } },
  importCodes: { request: { card_id: 'card-id-1', code: ['code-1'] }, response: {} },
  getCode: {
    request: { card_id: 'card-id-1', code: 'code-1', check_consume: true },
    response: {
      card: {
        card_id: 'card-id-1',
        code: 'code-1',
        card_number: 'card-number-1',
        begin_time: 1735689600,
        end_time: 1735689600,
        bonus: 1,
        balance: 100,
      },
      user_card_status: 'NORMAL',
      openid: 'oUser0000000000000000000001',
      nickname: 'Wei Example',
      membership_number: 'membership-number-1',
      user_info: {
        common_field_list: [{ name: 'Corner shop', value: 'Value' }],
        custom_field_list: [{ name: 'Corner shop', value: 'Value' }],
      },
      bonus: 1,
      balance: 100,
      order_id: 'order-id-1',
      background_pic_url: 'https://example.com/image.png',
      can_consume: true,
      outer_str: 'poster',
    },
  },
  getImportedCodeCount: { request: { card_id: 'card-id-1' }, response: { count: 1 } },
  invalidateCode: { request: { card_id: 'card-id-1', code: 'code-1', reason: 'An example' }, response: {} },
  changeCode: { request: { card_id: 'card-id-1', code: 'code-1', new_code: 'new-code-1' }, response: {} },
  listUserCards: {
    request: { openid: 'oUser0000000000000000000001', card_id: 'card-id-1' },
    response: { card_list: [{ card_id: 'card-id-1', code: 'code-1' }], has_share_card: true },
  },
};
