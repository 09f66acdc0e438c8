import type { Examples } from '../example.js';
import type * as thirdPartyPayment from './third-party-payment.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyPayment> = {
  getPayAccountAuditStatus: { request: {}, response: { data: { status: 1, verify_message: 'example' } } },
  createPayAccount: {
    request: {
      business_scope: 'example',
      business_province: 'Guangdong',
      business_city: 'Guangzhou',
      business_detail_address: '1 Example Road',
      legal_person: 'example',
      legal_id: 'legal-id-1',
      id_card_front_url: 'https://example.com/page',
      id_card_back_url: 'https://example.com/page',
      legal_card_start_time: '2025-01-01 08:00:00',
      legal_card_end_time: '2025-01-01 08:00:00',
      license_start_time: '2025-01-01 08:00:00',
      license_end_time: '2025-01-01 08:00:00',
      industry_id: 1,
      manage_permit_url: 'https://example.com/page',
      auth_capital: 'example',
      manager_same: 1,
      manager: 'example',
      manager_card: 'example',
      manager_card_type: 1,
      manager_card_front_url: 'https://example.com/page',
      manager_card_back_url: 'https://example.com/page',
      manager_card_start_time: '2025-01-01 08:00:00',
      manager_card_end_time: '2025-01-01 08:00:00',
      benefit_same: 1,
      benefit: 'example',
      benefit_card: 'example',
      benefit_card_type: 1,
      benefit_card_front_url: 'https://example.com/page',
      benefit_card_back_url: 'https://example.com/page',
      benefit_start_time: '2025-01-01 08:00:00',
      benefit_end_time: '2025-01-01 08:00:00',
    },
    response: {},
  },
  submitDevelopConfig: {
    request: {
      tp_public_key: 'tp-public-key-1',
      pay_notify_url: 'https://example.com/page',
      refund_audit_url: 'https://example.com/page',
      refund_succ_url: 'https://example.com/page',
    },
    response: {},
  },
  getPayServiceAuditStatus: {
    request: {},
    response: { data: { fail_reason: 'An example', status: 1, verify_message: 'example' } },
  },
  createPaymentService: {
    request: {
      app_name: 'Corner shop',
      service_phone: '13800000000',
      bank_account: 'example',
      bank_card: 'example',
      bank_name: 'Corner shop',
      bank_branch: 'example',
      open_province: 'Guangdong',
      open_city: 'Guangzhou',
      payment_days: 1,
      commission_rate: 1,
      pool_cash_pledge: 1,
      day_max_frozen_amount: 100,
      bank_phone_number: '13800000000',
    },
    response: {},
  },
  getPaymentServiceDict: {
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
  getFinanceBalance: {
    request: { start_time: '2025-01-01 08:00:00', end_time: '2025-01-01 08:00:00', current_page: 1, page_size: 10 },
    response: {
      data: {
        adjustment: 'example',
        current_page: 1,
        data: [{ adjust_amount: '1.00', income: 'example', operate_time: '2025-01-01 08:00:00', others: 'example' }],
        free_balance: '1.00',
        income: 'example',
        others: 'example',
        page_size: 1,
        payment_due: 'example',
        period: 1,
        total_count: 1,
      },
    },
  },
  getIncomeDetail: {
    request: { start_time: '2025-01-01 08:00:00', current_page: 1, page_size: 10 },
    response: {
      data: {
        current_page: 1,
        data: [
          {
            money: '1.00',
            operate_time: '2025-01-01 08:00:00',
            opt_type: 'example',
            order_id: 1,
            third_order_id: 'third-order-id-1',
          },
        ],
        income: 'example',
        income_amount: '1.00',
        operate_time: '2025-01-01 08:00:00',
        page_size: 1,
        quantity: 1,
        refund_amount: '1.00',
        total_count: 1,
      },
    },
  },
  getOtherDetail: {
    request: { current_page: 1, page_size: 10, start_time: '2025-01-01 08:00:00', end_time: '2025-01-01 08:00:00' },
    response: {
      data: {
        data: [
          {
            operate_time: '2025-01-01 08:00:00',
            opt_type: 'example',
            order_id: 1,
            ref_money: '1.00',
            third_order_id: 'third-order-id-1',
          },
        ],
        order_amount: '1.00',
        rule_type: 'example',
        settlement_end_time: '2025-01-01 08:00:00',
        settlement_start_time: '2025-01-01 08:00:00',
        total_amount: '1.00',
      },
    },
  },
  getExpenseList: {
    request: { current_page: 1, page_size: 10, start_time: '2025-01-01 08:00:00', end_time: '2025-01-01 08:00:00' },
    response: {
      data: {
        data: [
          {
            end_time: '2025-01-01 08:00:00',
            money: '1.00',
            operate_time: '2025-01-01 08:00:00',
            pay_status: 'example',
            start_time: '2025-01-01 08:00:00',
            task_id: 1,
            type_id: 'type-id-1',
          },
        ],
        expense_count: 1,
        expense_money: '1.00',
        total_count: 1,
      },
    },
  },
  getExpenseDetail: {
    request: { task_id: 1 },
    response: {
      data: {
        data: [
          {
            paid_account: 'example',
            paid_money: '1.00',
            payment_status: 'example',
            receive_user: 'example',
            remark: 'An example',
          },
        ],
      },
    },
  },
  getBindPaymentService: {
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
        open_status: 1,
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
  getOrderList: {
    request: { status: 'example', start_time: 1, end_time: 1, current_page: 1, page_size: 10 },
    response: {
      data: {
        current_page: 1,
        data: [
          {
            channel: 'example',
            create_time: '2025-01-01 08:00:00',
            deal_id: 'deal-id-1',
            deal_title: 'Corner shop',
            id: 'id-1',
            order_id: 'order-id-1',
            pay_money: '1.00',
            phone: '13800000000',
            segment_refunded_money: '1.00',
            sub_status: 'example',
            total_money: '1.00',
            tp_order_id: 'tp-order-id-1',
            update_time: '2025-01-01 08:00:00',
          },
        ],
        page_size: 1,
        total_count: 1,
        total_money: '1.00',
        total_page: 1,
      },
    },
  },
  applyOrderRefund: {
    request: {
      applyRefundMoney: 100,
      bizRefundBatchId: 'bizrefundbatchid-1',
      isSkipAudit: 1,
      orderId: 1,
      refundReason: 'An example',
      refundType: 1,
      tpOrderId: 'tporderid-1',
      userId: 1,
      refundNotifyUrl: 'https://example.com/page',
      pmAppKey: 'AppKey00000000000000000000000001',
    },
    response: { data: { refundBatchId: 'refundbatchid-1', refundPayMoney: 100 } },
  },
  closeOrder: {
    request: { orderId: 'orderid-1', pmAppKey: 'AppKey00000000000000000000000001' },
    response: { data: true },
  },
  downloadCapitalBill: {
    request: { billTime: '2025-01-01 08:00:00', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        data: [
          {
            createTime: '2025-01-01 08:00:00',
            downloadName: 'Corner shop',
            exportStatus: 1,
            url: 'https://example.com/page',
          },
        ],
        totalCount: 1,
      },
    },
  },
  getByTpOrderID: {
    request: { tpOrderId: 'tporderid-1', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        appId: 1,
        appKey: 1,
        bizInfo: 'example',
        count: 1,
        createTime: 1,
        dealId: 1,
        openId: 'ocFbbtR_6rCIcBQF3TG4wMyAAcs',
        orderId: 1,
        oriPrice: 100,
        parentOrderId: 1,
        parentType: 1,
        payMoney: 100,
        settlePrice: 100,
        status: 1,
        subStatus: 1,
        totalMoney: 100,
        tpId: 1,
        tpOrderId: 'tporderid-1',
        tradeNo: 'example',
        type: 1,
        userId: 1,
      },
    },
  },
  getOrderRefund: {
    request: { tpOrderId: 'tporderid-1', userId: 1, pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: [{ bizRefundBatchId: 'bizrefundbatchid-1', orderId: 1, refundBatchId: 1, refundStatus: 1, userId: 1 }],
    },
  },
  downloadOrderBill: {
    request: { billTime: '2025-01-01 08:00:00', pmAppKey: 'AppKey00000000000000000000000001' },
    response: {
      data: {
        data: [
          {
            createTime: '2025-01-01 08:00:00',
            downloadName: 'Corner shop',
            exportStatus: 1,
            url: 'https://example.com/page',
          },
        ],
        totalCount: 1,
      },
    },
  },
  updatePaymentService: {
    request: { app_name: 'Corner shop', service_phone: '13800000000', pool_cash_pledge: 1 },
    response: {},
  },
  updateBindPaymentService: {
    request: {
      app_name: 'Corner shop',
      service_phone: '13800000000',
      bank_account: 'example',
      bank_card: 'example',
      bank_name: 'Corner shop',
      bank_branch: 'example',
      open_province: 'Guangdong',
      open_city: 'Guangzhou',
      payment_days: 1,
      commission_rate: 1,
      pool_cash_pledge: 1,
      day_max_frozen_amount: 100,
      bank_phone_number: '13800000000',
    },
    response: {},
  },
  getTradeIndustryList: {
    request: {},
    response: {
      data: [
        {
          industryId: 1,
          industryList: [
            {
              industryId: 1,
              industryList: [
                {
                  industryId: 1,
                  industryName: 'Corner shop',
                  needPermit: 1,
                  parentIndustryId: 1,
                  permitDesc: 'An example',
                },
              ],
              industryName: 'Corner shop',
              needPermit: 1,
              parentIndustryId: 1,
              permitDesc: 'An example',
            },
          ],
          industryName: 'Corner shop',
          needPermit: 1,
          parentIndustryId: 1,
          permitDesc: 'An example',
        },
      ],
    },
  },
};
