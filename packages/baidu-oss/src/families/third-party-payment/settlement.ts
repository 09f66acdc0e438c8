import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint, BaiduPagedEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';

/** Input of {@link listIncome}. */
export interface ListIncomeRequest {
  /** First day, China date `YYYY-MM-DD`. */
  start_time: string;
  /** Last day, China date `YYYY-MM-DD`. */
  end_time: string;
  /** Page, counted from 1. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link listIncome}. */
export interface ListIncomeResponse {
  /** The answer’s content. */
  data: {
    /** Adjustments in all, yuan; such as deductions for fraud. */
    adjustment?: string | number | undefined;
    /** Number of this page. */
    current_page?: number | undefined;
    /** The days. */
    data: {
      /** Adjustments of the day, yuan. */
      adjust_amount?: string | number | undefined;
      /** Payments for goods of the day, yuan. */
      income?: string | number | undefined;
      /** The day, China date `YYYY-MM-DD`. */
      operate_time?: string | undefined;
      /** Other amounts of the day, yuan: commission, rebates, marketing. */
      others?: string | number | undefined;
    }[];
    /** Balance of the account, yuan. */
    free_balance?: string | number | undefined;
    /** Payments for goods in all, yuan. */
    income?: string | number | undefined;
    /** Other amounts in all, yuan: commission, rebates, marketing. */
    others?: string | number | undefined;
    /** Items of a page. */
    page_size?: number | undefined;
    /** When the payout is due, China time `YYYY-MM-DD HH:mm:ss`. */
    payment_due?: string | undefined;
    /** Settlement period, days. */
    period?: number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * 支付收入列表。Lists the income of the bound payment service by day, with the account’s balance.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_list/
 */
export const listIncome: BaiduPagedEndpoint<
  ListIncomeRequest,
  ListIncomeResponse,
  'authorizer',
  NonNullable<NonNullable<ListIncomeResponse['data']>['data']>[number],
  'current_page' | 'page_size'
> = {
  id: 'tp.payment.getFinanceBalance',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_list/',
  paging: {
    kind: 'page',
    page: 'current_page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.data,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({ start_time: z.string(), end_time: z.string(), current_page: z.number(), page_size: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        adjustment: z.union([z.string(), z.number()]).optional(),
        current_page: z.number().optional(),
        data: z.array(
          z.looseObject({
            adjust_amount: z.union([z.string(), z.number()]).optional(),
            income: z.union([z.string(), z.number()]).optional(),
            operate_time: z.string().optional(),
            others: z.union([z.string(), z.number()]).optional(),
          }),
        ),
        free_balance: z.union([z.string(), z.number()]).optional(),
        income: z.union([z.string(), z.number()]).optional(),
        others: z.union([z.string(), z.number()]).optional(),
        page_size: z.number().optional(),
        payment_due: z.string().optional(),
        period: z.number().optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link listIncomeDetails}. */
export interface ListIncomeDetailsRequest {
  /** The day, China date `YYYY-MM-DD`. */
  start_time: string;
  /** Page, counted from 1. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link listIncomeDetails}. */
export interface ListIncomeDetailsResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    current_page?: number | undefined;
    /** The entries. */
    data: {
      /** Amount, yuan. */
      money?: string | number | undefined;
      /** When it happened, China time `YYYY-MM-DD HH:mm:ss`. */
      operate_time?: string | undefined;
      /** Kind in Chinese: 成交 deal, 使用 use, 取消使用 use undone, 退款 refund. */
      opt_type?: string | undefined;
      /** Id of the order in Baidu’s cashier. */
      order_id?: Int64 | string | undefined;
      /** Id of the order in the developer’s system. */
      third_order_id?: string | undefined;
    }[];
    /** Payments for goods of the day, yuan. */
    income?: string | number | undefined;
    /** Deals of the day, yuan. */
    income_amount?: string | number | undefined;
    /** The day, China time `YYYY-MM-DD HH:mm:ss`. */
    operate_time?: string | undefined;
    /** Items of a page. */
    page_size?: number | undefined;
    /** Number of deals. */
    quantity?: number | undefined;
    /** Refunds of the day, yuan. */
    refund_amount?: string | number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * 支付收入货款列表。Lists the payments for goods of one day.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance/incomedetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_loan_list/
 */
export const listIncomeDetails: BaiduPagedEndpoint<
  ListIncomeDetailsRequest,
  ListIncomeDetailsResponse,
  'authorizer',
  NonNullable<NonNullable<ListIncomeDetailsResponse['data']>['data']>[number],
  'current_page' | 'page_size'
> = {
  id: 'tp.payment.getIncomeDetail',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance/incomedetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_loan_list/',
  paging: {
    kind: 'page',
    page: 'current_page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.data,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) => z.strictObject({ start_time: z.string(), current_page: z.number(), page_size: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        current_page: z.number().optional(),
        data: z.array(
          z.looseObject({
            money: z.union([z.string(), z.number()]).optional(),
            operate_time: z.string().optional(),
            opt_type: z.string().optional(),
            order_id: z.union([int64(z), z.string()]).optional(),
            third_order_id: z.string().optional(),
          }),
        ),
        income: z.union([z.string(), z.number()]).optional(),
        income_amount: z.union([z.string(), z.number()]).optional(),
        operate_time: z.string().optional(),
        page_size: z.number().optional(),
        quantity: z.number().optional(),
        refund_amount: z.union([z.string(), z.number()]).optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link listOtherDetails}. */
export interface ListOtherDetailsRequest {
  /** Page, counted from 1. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
  /** First day, China date `YYYY-MM-DD`. */
  start_time: string;
  /** Last day, China date `YYYY-MM-DD`. */
  end_time: string;
}

/** Result of {@link listOtherDetails}. */
export interface ListOtherDetailsResponse {
  /** The answer’s content. */
  data: {
    /** The entries. */
    data: {
      /** When it happened, China time `YYYY-MM-DD HH:mm:ss`. */
      operate_time?: string | undefined;
      /** Kind in Chinese: 成交 deal, 使用 use, 取消使用 use undone, 退款 refund. */
      opt_type?: string | undefined;
      /** Id of the order in Baidu’s cashier. */
      order_id?: Int64 | string | undefined;
      /** Amount, yuan. */
      ref_money?: string | number | undefined;
      /** Id of the order in the developer’s system. */
      third_order_id?: string | undefined;
    }[];
    /** Payments for goods in all, yuan. */
    order_amount?: string | number | undefined;
    /** JSON text with the charging rules; commission only so far. */
    rule_type?: string | undefined;
    /** End of the bill’s period, China time `YYYY-MM-DD HH:mm:ss`. */
    settlement_end_time?: string | undefined;
    /** Start of the bill’s period, China time `YYYY-MM-DD HH:mm:ss`. */
    settlement_start_time?: string | undefined;
    /** Amount booked in all, yuan. */
    total_amount?: string | number | undefined;
  };
}

/**
 * 支付收入其他款项列表。Lists amounts other than payments for goods: commission, rebates, marketing.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance/otherdetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_other_list/
 */
export const listOtherDetails: BaiduPagedEndpoint<
  ListOtherDetailsRequest,
  ListOtherDetailsResponse,
  'authorizer',
  NonNullable<NonNullable<ListOtherDetailsResponse['data']>['data']>[number],
  'current_page' | 'page_size'
> = {
  id: 'tp.payment.getOtherDetail',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance/otherdetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_other_list/',
  paging: {
    kind: 'page',
    page: 'current_page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.data,
  },
  request: (z: Zod) =>
    z.strictObject({ current_page: z.number(), page_size: z.number(), start_time: z.string(), end_time: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z.array(
          z.looseObject({
            operate_time: z.string().optional(),
            opt_type: z.string().optional(),
            order_id: z.union([int64(z), z.string()]).optional(),
            ref_money: z.union([z.string(), z.number()]).optional(),
            third_order_id: z.string().optional(),
          }),
        ),
        order_amount: z.union([z.string(), z.number()]).optional(),
        rule_type: z.string().optional(),
        settlement_end_time: z.string().optional(),
        settlement_start_time: z.string().optional(),
        total_amount: z.union([z.string(), z.number()]).optional(),
      }),
    }),
};

/** Input of {@link listExpenses}. */
export interface ListExpensesRequest {
  /** Page, counted from 1. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
  /** First day, China date `YYYY-MM-DD`. */
  start_time: string;
  /** Last day, China date `YYYY-MM-DD`. */
  end_time: string;
}

/** Result of {@link listExpenses}. */
export interface ListExpensesResponse {
  /** The answer’s content. */
  data: {
    /** The expenses. */
    data: {
      /** End of the settled period, China time `YYYY-MM-DD HH:mm:ss`. */
      end_time?: string | undefined;
      /** Amount, yuan. */
      money?: string | number | undefined;
      /** When it happened, China time `YYYY-MM-DD HH:mm:ss`. */
      operate_time?: string | undefined;
      /** State in Chinese: 待出纳支付 waiting, 打款中 being paid, 成功 done, 失败 failed. */
      pay_status?: string | undefined;
      /** Start of the settled period, China time `YYYY-MM-DD HH:mm:ss`. */
      start_time?: string | undefined;
      /** Id of the payment voucher, for `getExpenseDetail`. */
      task_id?: Int64 | string | undefined;
      /** Kind in Chinese, such as 收入货款, 调整款, 自动打款. */
      type_id?: string | undefined;
    }[];
    /** Number of expenses. */
    expense_count?: number | undefined;
    /** Expenses in all, yuan. */
    expense_money?: string | number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * 支出列表。Lists the expenses of the bound payment service, such as payouts to the bank.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financeexpense`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_spending_list/
 */
export const listExpenses: BaiduPagedEndpoint<
  ListExpensesRequest,
  ListExpensesResponse,
  'authorizer',
  NonNullable<NonNullable<ListExpensesResponse['data']>['data']>[number],
  'current_page' | 'page_size'
> = {
  id: 'tp.payment.getExpenseList',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financeexpense',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_spending_list/',
  paging: {
    kind: 'page',
    page: 'current_page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.data?.data,
    total: (answer) => answer.data?.total_count,
  },
  request: (z: Zod) =>
    z.strictObject({ current_page: z.number(), page_size: z.number(), start_time: z.string(), end_time: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z.array(
          z.looseObject({
            end_time: z.string().optional(),
            money: z.union([z.string(), z.number()]).optional(),
            operate_time: z.string().optional(),
            pay_status: z.string().optional(),
            start_time: z.string().optional(),
            task_id: z.union([int64(z), z.string()]).optional(),
            type_id: z.string().optional(),
          }),
        ),
        expense_count: z.number().optional(),
        expense_money: z.union([z.string(), z.number()]).optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link getExpenseDetail}. */
export interface GetExpenseDetailRequest {
  /** Id of the payment voucher, from `listExpenses`. */
  task_id: Int64 | string;
}

/** Result of {@link getExpenseDetail}. */
export interface GetExpenseDetailResponse {
  /** The answer’s content. */
  data: {
    /** The payments. */
    data: {
      /** Number of the receiving bank account, partly hidden. */
      paid_account?: string | undefined;
      /** Amount, yuan. */
      paid_money?: string | number | undefined;
      /** State in Chinese: 待出纳支付 waiting, 打款中 being paid, 成功 done, 失败 failed. */
      payment_status?: string | undefined;
      /** Name of the receiver, partly hidden. */
      receive_user?: string | undefined;
      /** Remark on the payment. */
      remark?: string | undefined;
    }[];
  };
}

/**
 * 支出打款详情。Gets to whom one expense was paid.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financeexpense/paydetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_spending_remit_detail/
 */
export const getExpenseDetail: BaiduEndpoint<GetExpenseDetailRequest, GetExpenseDetailResponse, 'authorizer'> = {
  id: 'tp.payment.getExpenseDetail',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financeexpense/paydetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_spending_remit_detail/',
  request: (z: Zod) => z.strictObject({ task_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z.array(
          z.looseObject({
            paid_account: z.string().optional(),
            paid_money: z.union([z.string(), z.number()]).optional(),
            payment_status: z.string().optional(),
            receive_user: z.string().optional(),
            remark: z.string().optional(),
          }),
        ),
      }),
    }),
};

/** Input of {@link getCapitalBill}. */
export interface GetCapitalBillRequest {
  /** Day of the bill, China date `YYYY-MM-DD`. */
  billTime: string;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link getCapitalBill}. */
export interface GetCapitalBillResponse {
  /** The answer’s content. */
  data: {
    /** The files of the bill. */
    data: {
      /** When the file was made. */
      createTime?: string | undefined;
      /** Name of the file. */
      downloadName?: string | undefined;
      /** Progress of the export; the numbers are not documented. */
      exportStatus?: number | undefined;
      /** Address from which the file can be downloaded. */
      url?: string | undefined;
    }[];
    /** Number of files. */
    totalCount?: number | undefined;
  };
}

/**
 * 下载资金账单。Gets the addresses of one day’s bill of money movements.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/capitaBill`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/order_bill/
 */
export const getCapitalBill: BaiduEndpoint<GetCapitalBillRequest, GetCapitalBillResponse, 'tp'> = {
  id: 'tp.payment.downloadCapitalBill',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/capitaBill',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/order_bill/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z.array(
          z.looseObject({
            createTime: z.string().optional(),
            downloadName: z.string().optional(),
            exportStatus: z.number().optional(),
            url: z.string().optional(),
          }),
        ),
        totalCount: z.number().optional(),
      }),
    }),
};

/** Input of {@link getOrderBill}. */
export interface GetOrderBillRequest {
  /** Day of the bill, China date `YYYY-MM-DD`. */
  billTime: string;
  /** AppKey of the payment service that opened the Baidu cashier. */
  pmAppKey: string;
}

/** Result of {@link getOrderBill}. */
export interface GetOrderBillResponse {
  /** The answer’s content. */
  data: {
    /** The files of the bill. */
    data: {
      /** When the file was made. */
      createTime?: string | undefined;
      /** Name of the file. */
      downloadName?: string | undefined;
      /** Progress of the export; the numbers are not documented. */
      exportStatus?: number | undefined;
      /** Address from which the file can be downloaded. */
      url?: string | undefined;
    }[];
    /** Number of files. */
    totalCount?: number | undefined;
  };
}

/**
 * 下载订单对账单。Gets the addresses of one day’s bill of orders.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/orderBill`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/order_bill/
 */
export const getOrderBill: BaiduEndpoint<GetOrderBillRequest, GetOrderBillResponse, 'tp'> = {
  id: 'tp.payment.downloadOrderBill',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/orderBill',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/order_bill/',
  request: (z: Zod) => z.strictObject({ billTime: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z.array(
          z.looseObject({
            createTime: z.string().optional(),
            downloadName: z.string().optional(),
            exportStatus: z.number().optional(),
            url: z.string().optional(),
          }),
        ),
        totalCount: z.number().optional(),
      }),
    }),
};
