import type { Examples } from '../example.js';
import type * as settlement from './settlement.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof settlement> = {
  listIncome: {
    request: { start_time: '2019-06-02', end_time: '2019-06-02', current_page: 1, page_size: 10 },
    response: {
      data: {
        adjustment: 'example',
        current_page: 1,
        data: [{ adjust_amount: '1.00', income: 'example', operate_time: '2025-01-01', others: 'example' }],
        free_balance: '1.00',
        income: 'example',
        others: 'example',
        page_size: 1,
        payment_due: '2025-01-01 08:00:00',
        period: 1,
        total_count: 1,
      },
    },
  },
  listIncomeDetails: {
    request: { start_time: '2019-06-02', current_page: 1, page_size: 10 },
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
  listOtherDetails: {
    request: { current_page: 1, page_size: 10, start_time: '2019-06-02', end_time: '2019-06-02' },
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
  listExpenses: {
    request: { current_page: 1, page_size: 10, start_time: '2019-06-02', end_time: '2019-06-02' },
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
    request: { task_id: 12688777319 },
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
  getCapitalBill: {
    request: { billTime: '2020-06-01', pmAppKey: 'MMMabc' },
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
  getOrderBill: {
    request: { billTime: '2020-06-01', pmAppKey: 'MMMabc' },
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
};
