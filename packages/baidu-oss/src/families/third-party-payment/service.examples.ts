import type { Examples } from '../example.js';
import type * as service from './service.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof service> = {
  getServiceStatus: {
    request: {},
    response: { data: { fail_reason: 'An example', status: 0, verify_message: 'fail_reason' } },
  },
  createService: {
    request: {
      app_name: '示例支付服务',
      service_phone: '01012345678',
      bank_account: '北京示例科技有限公司',
      bank_card: '110902160610510',
      bank_name: '招商银行',
      bank_branch: '招商银行北京上地支行',
      open_province: '北京市',
      open_city: '海淀区',
      payment_days: 7,
      commission_rate: 6,
      pool_cash_pledge: 1000,
      day_max_frozen_amount: 10000,
      bank_phone_number: '13800000000',
    },
    response: {},
  },
  getServiceDictionary: {
    request: {},
    response: {
      bank_list: [
        {
          banks: [{ bankId: 1, bankName: 'Corner shop', logoUrl: 'https://example.com/image.png' }],
          character: 'example',
        },
      ],
      commissionRate: { name: {} },
      paymentDays: { name: {} },
      province_list: [{ cities: [{ cityId: 1, cityName: 'Guangzhou' }], provinceId: 1, provinceName: 'Guangdong' }],
      data: {
        province_list: [{ provinceId: 1, provinceName: 'Guangdong', cities: [{ cityId: 1, cityName: 'Guangzhou' }] }],
        bank_list: [
          {
            character: 'example',
            banks: [{ bankId: 1, bankName: 'Corner shop', logoUrl: 'https://example.com/image.png' }],
          },
        ],
        commissionRate: {},
        paymentDays: {},
      },
    },
  },
  getBoundService: {
    request: {},
    response: {
      data: {
        app_name: 'Corner shop',
        bank_account: 'example',
        bank_branch: 'example',
        bank_card: 'example',
        bank_name: 'Corner shop',
        commission_rate: 1,
        day_max_frozen_amount: 100,
        deal_id: 'deal-id-1',
        fail_reason: 'An example',
        open_city: 'Guangzhou',
        open_province: 'Guangdong',
        open_status: 0,
        payment_days: 1,
        platform_public_key: 'platform-public-key-1',
        pm_app_id: 1,
        pm_app_key: 'AppKey00000000000000000000000001',
        pool_cash_pledge: 1,
        service_phone: '13800000000',
        bank_phone_number: '13800000000',
      },
    },
  },
  updateService: {
    request: { app_name: '示例支付服务', service_phone: '01012345678', pool_cash_pledge: 1000 },
    response: {},
  },
  updateBoundService: {
    request: {
      app_name: '示例支付服务',
      service_phone: '01012345678',
      bank_account: '北京示例科技有限公司',
      bank_card: '110902160610510',
      bank_name: '招商银行',
      bank_branch: '招商银行北京上地支行',
      open_province: '北京市',
      open_city: '海淀区',
      payment_days: 7,
      commission_rate: 6,
      pool_cash_pledge: 1000,
      day_max_frozen_amount: 10000,
      bank_phone_number: '13800000000',
    },
    response: {},
  },
};
