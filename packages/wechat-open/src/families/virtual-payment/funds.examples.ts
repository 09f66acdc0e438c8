import type { Examples } from '../example.js';
import type * as funds from './funds.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof funds> = {
  createWithdrawOrder: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      withdraw_no: '80000000',
      withdraw_amount: '0.01',
    },
    response: { withdraw_no: 'withdraw-no-1', wx_withdraw_no: 'wx-withdraw-no-1' },
  },
  queryBusinessBalance: {
    request: { pay_sig: '&', openid: 'oUser0000000000000000000001', env: 0, user_ip: '203.0.113.1', device_type: 1 },
    response: { balance_available: { amount: 100, currency_code: 'CNY' } },
  },
  queryPunishmentReasons: {
    request: { pay_sig: '0f3c1a' },
    response: {
      appid: 'wx2000000000000001',
      nickname: 'Wei Example',
      merchant_code: 'merchant-code-1',
      limited_functions: ['NO_WITHDRAWAL'],
      other_limited_functions: 'Example other limited functions',
      recovery_specifications: [
        {
          limitation_case_id: 'business_code',
          limitation_reason_type: 'An example',
          limitation_reason: 'An example',
          limitation_reason_describe: 'An example',
          relate_limitations: {},
          other_relate_limitations: 'Example other relate limitations',
          recover_way: 'https://example.com/image.png',
          recover_way_param: 'https://example.com/image.png',
          recover_help_url: 'https://example.com/image.png',
          limitation_action_type: 'Example limitation action type',
          limitation_start_date: '2025-01-01 08:00:00',
          limitation_date: '2025-01-01 08:00:00',
        },
      ],
    },
  },
  queryWithdrawOrder: {
    request: {
      pay_sig: '&',
      openid: 'oUser0000000000000000000001',
      env: 0,
      user_ip: '203.0.113.1',
      device_type: 1,
      withdraw_no: 'withdraw-no-1',
    },
    response: {
      withdraw_no: 'withdraw-no-1',
      withdraw_amount: '1.00',
      status: 1,
      withdraw_success_timestamp: 1735689600,
      fail_reason: 'An example',
      create_time: 1735689600,
      wx_withdraw_no: 'wx-withdraw-no-1',
    },
  },
};
