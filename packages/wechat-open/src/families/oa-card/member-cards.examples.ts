import type { Examples } from '../example.js';
import type * as memberCards from './member-cards.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof memberCards> = {
  activateMemberCard: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      membership_number: 'membership-number-1',
      background_pic_url: 'https://example.com/image.png',
      activate_begin_time: 1735689600,
      activate_end_time: 1735689600,
      init_bonus: 1,
      init_bonus_record: 'Example init bonus record',
      init_balance: 100,
      init_custom_field_value1: 'Example init custom field value 1',
      init_custom_field_value2: 'Example init custom field value 2',
      init_custom_field_value3: 'Example init custom field value 3',
    },
    response: {},
  },
  getMemberCardActivationUrl: {
    request: { card_id: 'card-id-1', outer_str: 'poster' },
    response: { url: 'https://example.com/page' },
  },
  getMemberCardActivationInfo: {
    request: { activate_ticket: 'activate-ticket-1' },
    response: {
      info: {
        common_field_list: [{ name: 'Corner shop', value: 'Value' }],
        custom_field_list: [{ name: 'Corner shop', value: 'Value' }],
      },
    },
  },
  setMemberCardActivationForm: {
    request: {
      card_id: 'card-id-1',
      service_statement: { name: 'Corner shop', url: 'https://example.com/page' },
      bind_old_card: { name: 'Corner shop', url: 'https://example.com/page' },
      required_form: {
        can_modify: true,
        rich_field_list: [{ type: 'FORM_FIELD_RADIO', name: 'Corner shop', values: ['example'] }],
        common_field_id_list: ['example'],
        custom_field_list: ['example'],
      },
      optional_form: {
        can_modify: true,
        rich_field_list: [{ type: 'FORM_FIELD_RADIO', name: 'Corner shop', values: ['example'] }],
        common_field_id_list: ['example'],
        custom_field_list: ['example'],
      },
    },
    response: {},
  },
  updateMemberCardUser: {
    request: {
      card_id: 'card-id-1',
      code: 'code-1',
      background_pic_url: 'https://example.com/image.png',
      bonus: 1,
      add_bonus: 1,
      record_bonus: 'Example record bonus',
      balance: 100,
      add_balance: 100,
      record_balance: '1.00',
      custom_field_value1: 'Example custom field value 1',
      custom_field_value2: 'Example custom field value 2',
      custom_field_value3: 'Example custom field value 3',
      notify_optional: {
        is_notify_bonus: true,
        is_notify_balance: true,
        is_notify_custom_field1: true,
        is_notify_custom_field2: true,
        is_notify_custom_field3: true,
      },
    },
    response: { openid: 'oUser0000000000000000000001', result_bonus: 1, result_balance: 100 },
  },
  getMemberCardUser: {
    request: { card_id: 'card-id-1', code: 'code-1' },
    response: {
      openid: 'oUser0000000000000000000001',
      nickname: 'Wei Example',
      sex: '1',
      membership_number: 'membership-number-1',
      user_info: {
        common_field_list: [{ name: 'Corner shop', value: 'Value' }],
        custom_field_list: [{ name: 'Corner shop', value: 'Value' }],
      },
      bonus: 1,
      balance: 100,
      user_card_status: 'NORMAL',
    },
  },
};
