import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Bank. */
interface Bank {
  bankId?: Int64 | string | undefined;
  bankName?: string | undefined;
  logoUrl?: string | undefined;
}

const bank = (z: Zod) =>
  z.looseObject({
    bankId: z.union([int64(z), z.string()]).optional(),
    bankName: z.string().optional(),
    logoUrl: z.string().optional(),
  });

/** City. */
interface City {
  cityId?: Int64 | string | undefined;
  cityName?: string | undefined;
}

const city = (z: Zod) =>
  z.looseObject({ cityId: z.union([int64(z), z.string()]).optional(), cityName: z.string().optional() });

/** Input of {@link getPayAccountAuditStatus}. */
export type GetPayAccountAuditStatusRequest = NoFields;

/** Result of {@link getPayAccountAuditStatus}. */
export interface GetPayAccountAuditStatusResponse {
  /** The answer’s content. */
  data: {
    status?: number | undefined;
    verify_message?: string | undefined;
  };
}

/**
 * Tp.payment.getPayAccountAuditStatus.
 * Calls `GET /rest/2.0/smartapp/pay/account/auditstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/
 */
export const getPayAccountAuditStatus: BaiduEndpoint<
  GetPayAccountAuditStatusRequest,
  GetPayAccountAuditStatusResponse,
  'authorizer'
> = {
  id: 'tp.payment.getPayAccountAuditStatus',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/account/auditstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ status: z.number().optional(), verify_message: z.string().optional() }) }),
};

/** Input of {@link createPayAccount}. */
export interface CreatePayAccountRequest {
  business_scope: string;
  business_province: string;
  business_city: string;
  business_detail_address: string;
  legal_person: string;
  legal_id: string;
  id_card_front_url: string;
  id_card_back_url: string;
  legal_card_start_time: string;
  legal_card_end_time: string;
  license_start_time: string;
  license_end_time: string;
  industry_id: Int64 | string;
  manage_permit_url: string;
  auth_capital: string | number;
  manager_same: number | boolean;
  manager?: string | undefined;
  manager_card?: string | undefined;
  manager_card_type?: number | undefined;
  manager_card_front_url?: string | undefined;
  manager_card_back_url?: string | undefined;
  manager_card_start_time?: string | undefined;
  manager_card_end_time?: string | undefined;
  benefit_same: number | boolean;
  benefit?: string | undefined;
  benefit_card?: string | undefined;
  benefit_card_type?: number | undefined;
  benefit_card_front_url?: string | undefined;
  benefit_card_back_url?: string | undefined;
  benefit_start_time?: string | undefined;
  benefit_end_time?: string | undefined;
}

/** Result of {@link createPayAccount}. */
export type CreatePayAccountResponse = NoFields;

/**
 * Tp.payment.createPayAccount.
 * Calls `POST /rest/2.0/smartapp/pay/account/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createaccount/
 */
export const createPayAccount: BaiduEndpoint<CreatePayAccountRequest, CreatePayAccountResponse, 'authorizer'> = {
  id: 'tp.payment.createPayAccount',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/account/create',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createaccount/',
  request: (z: Zod) =>
    z.strictObject({
      business_scope: z.string(),
      business_province: z.string(),
      business_city: z.string(),
      business_detail_address: z.string(),
      legal_person: z.string(),
      legal_id: z.string(),
      id_card_front_url: z.string(),
      id_card_back_url: z.string(),
      legal_card_start_time: z.string(),
      legal_card_end_time: z.string(),
      license_start_time: z.string(),
      license_end_time: z.string(),
      industry_id: z.union([int64(z), z.string()]),
      manage_permit_url: z.string(),
      auth_capital: z.union([z.string(), z.number()]),
      manager_same: z.union([z.number(), z.boolean()]),
      manager: z.string().optional(),
      manager_card: z.string().optional(),
      manager_card_type: z.number().optional(),
      manager_card_front_url: z.string().optional(),
      manager_card_back_url: z.string().optional(),
      manager_card_start_time: z.string().optional(),
      manager_card_end_time: z.string().optional(),
      benefit_same: z.union([z.number(), z.boolean()]),
      benefit: z.string().optional(),
      benefit_card: z.string().optional(),
      benefit_card_type: z.number().optional(),
      benefit_card_front_url: z.string().optional(),
      benefit_card_back_url: z.string().optional(),
      benefit_start_time: z.string().optional(),
      benefit_end_time: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitDevelopConfig}. */
export interface SubmitDevelopConfigRequest {
  tp_public_key: string;
  pay_notify_url: string;
  refund_audit_url: string;
  refund_succ_url: string;
}

/** Result of {@link submitDevelopConfig}. */
export type SubmitDevelopConfigResponse = NoFields;

/**
 * Tp.payment.submitDevelopConfig.
 * Calls `POST /rest/2.0/smartapp/pay/developconfig/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/setdeveloper/
 */
export const submitDevelopConfig: BaiduEndpoint<SubmitDevelopConfigRequest, SubmitDevelopConfigResponse, 'authorizer'> =
  {
    id: 'tp.payment.submitDevelopConfig',
    family: 'third-party-payment',
    method: 'POST',
    path: '/rest/2.0/smartapp/pay/developconfig/submit',
    auth: 'authorizer',
    body: 'form',
    retry: 'never',
    doc: 'https://smartprogram.baidu.com/docs/third/pay/setdeveloper/',
    request: (z: Zod) =>
      z.strictObject({
        tp_public_key: z.string(),
        pay_notify_url: z.string(),
        refund_audit_url: z.string(),
        refund_succ_url: z.string(),
      }),
    response: (z: Zod) => z.looseObject({}),
  };

/** Input of {@link getPayServiceAuditStatus}. */
export type GetPayServiceAuditStatusRequest = NoFields;

/** Result of {@link getPayServiceAuditStatus}. */
export interface GetPayServiceAuditStatusResponse {
  /** The answer’s content. */
  data: {
    fail_reason?: string | undefined;
    status?: number | undefined;
    verify_message?: string | undefined;
  };
}

/**
 * Tp.payment.getPayServiceAuditStatus.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/auditstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/
 */
export const getPayServiceAuditStatus: BaiduEndpoint<
  GetPayServiceAuditStatusRequest,
  GetPayServiceAuditStatusResponse,
  'authorizer'
> = {
  id: 'tp.payment.getPayServiceAuditStatus',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/auditstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        fail_reason: z.string().optional(),
        status: z.number().optional(),
        verify_message: z.string().optional(),
      }),
    }),
};

/** Input of {@link createPaymentService}. */
export interface CreatePaymentServiceRequest {
  app_name: string;
  service_phone: string;
  bank_account: string;
  bank_card: string;
  bank_name: string;
  bank_branch: string;
  open_province: string;
  open_city: string;
  payment_days: number;
  commission_rate: number;
  pool_cash_pledge: number;
  day_max_frozen_amount: number;
  bank_phone_number: string;
}

/** Result of {@link createPaymentService}. */
export type CreatePaymentServiceResponse = NoFields;

/**
 * Tp.payment.createPaymentService.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createservice/
 */
export const createPaymentService: BaiduEndpoint<
  CreatePaymentServiceRequest,
  CreatePaymentServiceResponse,
  'authorizer'
> = {
  id: 'tp.payment.createPaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/create',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createservice/',
  request: (z: Zod) =>
    z.strictObject({
      app_name: z.string(),
      service_phone: z.string(),
      bank_account: z.string(),
      bank_card: z.string(),
      bank_name: z.string(),
      bank_branch: z.string(),
      open_province: z.string(),
      open_city: z.string(),
      payment_days: z.number(),
      commission_rate: z.number(),
      pool_cash_pledge: z.number(),
      day_max_frozen_amount: z.number(),
      bank_phone_number: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPaymentServiceDict}. */
export type GetPaymentServiceDictRequest = NoFields;

/** Result of {@link getPaymentServiceDict}. */
export interface GetPaymentServiceDictResponse {
  bank_list?:
    | {
        banks?: Bank[] | undefined;
        character?: string | undefined;
      }[]
    | undefined;
  commissionRate?: Record<string, unknown> | undefined;
  paymentDays?: Record<string, unknown> | undefined;
  province_list?:
    | {
        cities?: City[] | undefined;
        provinceId?: Int64 | string | undefined;
        provinceName?: string | undefined;
      }[]
    | undefined;
  /** The answer’s content. */
  data: {
    province_list?:
      | {
          provinceId?: Int64 | string | undefined;
          provinceName?: string | undefined;
          cities?: City[] | undefined;
        }[]
      | undefined;
    bank_list?:
      | {
          character?: string | undefined;
          banks?: Bank[] | undefined;
        }[]
      | undefined;
    commissionRate?: Record<string, unknown> | undefined;
    paymentDays?: Record<string, unknown> | undefined;
  };
}

/**
 * Tp.payment.getPaymentServiceDict.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/dict`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/dict/
 */
export const getPaymentServiceDict: BaiduEndpoint<
  GetPaymentServiceDictRequest,
  GetPaymentServiceDictResponse,
  'authorizer'
> = {
  id: 'tp.payment.getPaymentServiceDict',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/dict',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/dict/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      bank_list: z
        .array(z.looseObject({ banks: z.array(bank(z)).optional(), character: z.string().optional() }))
        .optional(),
      commissionRate: z.record(z.string(), z.unknown()).optional(),
      paymentDays: z.record(z.string(), z.unknown()).optional(),
      province_list: z
        .array(
          z.looseObject({
            cities: z.array(city(z)).optional(),
            provinceId: z.union([int64(z), z.string()]).optional(),
            provinceName: z.string().optional(),
          }),
        )
        .optional(),
      data: z.looseObject({
        province_list: z
          .array(
            z.looseObject({
              provinceId: z.union([int64(z), z.string()]).optional(),
              provinceName: z.string().optional(),
              cities: z.array(city(z)).optional(),
            }),
          )
          .optional(),
        bank_list: z
          .array(z.looseObject({ character: z.string().optional(), banks: z.array(bank(z)).optional() }))
          .optional(),
        commissionRate: z.record(z.string(), z.unknown()).optional(),
        paymentDays: z.record(z.string(), z.unknown()).optional(),
      }),
    }),
};

/** Input of {@link getFinanceBalance}. */
export interface GetFinanceBalanceRequest {
  start_time: string;
  end_time: string;
  /** Number of this page. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link getFinanceBalance}. */
export interface GetFinanceBalanceResponse {
  /** The answer’s content. */
  data: {
    adjustment?: string | number | undefined;
    /** Number of this page. */
    current_page?: number | undefined;
    /** The answer’s content. */
    data?:
      | {
          adjust_amount?: string | number | undefined;
          income?: string | number | undefined;
          operate_time?: string | undefined;
          others?: string | number | undefined;
        }[]
      | undefined;
    free_balance?: string | number | undefined;
    income?: string | number | undefined;
    others?: string | number | undefined;
    /** Items of a page. */
    page_size?: number | undefined;
    payment_due?: string | undefined;
    period?: number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * Tp.payment.getFinanceBalance.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_list/
 */
export const getFinanceBalance: BaiduEndpoint<GetFinanceBalanceRequest, GetFinanceBalanceResponse, 'authorizer'> = {
  id: 'tp.payment.getFinanceBalance',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_list/',
  request: (z: Zod) =>
    z.strictObject({ start_time: z.string(), end_time: z.string(), current_page: z.number(), page_size: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        adjustment: z.union([z.string(), z.number()]).optional(),
        current_page: z.number().optional(),
        data: z
          .array(
            z.looseObject({
              adjust_amount: z.union([z.string(), z.number()]).optional(),
              income: z.union([z.string(), z.number()]).optional(),
              operate_time: z.string().optional(),
              others: z.union([z.string(), z.number()]).optional(),
            }),
          )
          .optional(),
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

/** Input of {@link getIncomeDetail}. */
export interface GetIncomeDetailRequest {
  start_time: string;
  /** Number of this page. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link getIncomeDetail}. */
export interface GetIncomeDetailResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    current_page?: number | undefined;
    /** The answer’s content. */
    data?:
      | {
          money?: string | number | undefined;
          operate_time?: string | undefined;
          opt_type?: string | undefined;
          order_id?: Int64 | string | undefined;
          third_order_id?: string | undefined;
        }[]
      | undefined;
    income?: string | number | undefined;
    income_amount?: string | number | undefined;
    operate_time?: string | undefined;
    /** Items of a page. */
    page_size?: number | undefined;
    quantity?: number | undefined;
    refund_amount?: string | number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * Tp.payment.getIncomeDetail.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance/incomedetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_loan_list/
 */
export const getIncomeDetail: BaiduEndpoint<GetIncomeDetailRequest, GetIncomeDetailResponse, 'authorizer'> = {
  id: 'tp.payment.getIncomeDetail',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance/incomedetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_loan_list/',
  request: (z: Zod) => z.strictObject({ start_time: z.string(), current_page: z.number(), page_size: z.number() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        current_page: z.number().optional(),
        data: z
          .array(
            z.looseObject({
              money: z.union([z.string(), z.number()]).optional(),
              operate_time: z.string().optional(),
              opt_type: z.string().optional(),
              order_id: z.union([int64(z), z.string()]).optional(),
              third_order_id: z.string().optional(),
            }),
          )
          .optional(),
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

/** Input of {@link getOtherDetail}. */
export interface GetOtherDetailRequest {
  /** Number of this page. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
  start_time: string;
  end_time: string;
}

/** Result of {@link getOtherDetail}. */
export interface GetOtherDetailResponse {
  /** The answer’s content. */
  data: {
    /** The answer’s content. */
    data?:
      | {
          operate_time?: string | undefined;
          opt_type?: string | undefined;
          order_id?: Int64 | string | undefined;
          ref_money?: string | number | undefined;
          third_order_id?: string | undefined;
        }[]
      | undefined;
    order_amount?: string | number | undefined;
    rule_type?: string | undefined;
    settlement_end_time?: string | undefined;
    settlement_start_time?: string | undefined;
    total_amount?: string | number | undefined;
  };
}

/**
 * Tp.payment.getOtherDetail.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financebalance/otherdetail`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_other_list/
 */
export const getOtherDetail: BaiduEndpoint<GetOtherDetailRequest, GetOtherDetailResponse, 'authorizer'> = {
  id: 'tp.payment.getOtherDetail',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financebalance/otherdetail',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_income_other_list/',
  request: (z: Zod) =>
    z.strictObject({ current_page: z.number(), page_size: z.number(), start_time: z.string(), end_time: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z
          .array(
            z.looseObject({
              operate_time: z.string().optional(),
              opt_type: z.string().optional(),
              order_id: z.union([int64(z), z.string()]).optional(),
              ref_money: z.union([z.string(), z.number()]).optional(),
              third_order_id: z.string().optional(),
            }),
          )
          .optional(),
        order_amount: z.union([z.string(), z.number()]).optional(),
        rule_type: z.string().optional(),
        settlement_end_time: z.string().optional(),
        settlement_start_time: z.string().optional(),
        total_amount: z.union([z.string(), z.number()]).optional(),
      }),
    }),
};

/** Input of {@link getExpenseList}. */
export interface GetExpenseListRequest {
  /** Number of this page. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
  start_time: string;
  end_time: string;
}

/** Result of {@link getExpenseList}. */
export interface GetExpenseListResponse {
  /** The answer’s content. */
  data: {
    /** The answer’s content. */
    data?:
      | {
          end_time?: string | undefined;
          money?: string | number | undefined;
          operate_time?: string | undefined;
          pay_status?: string | undefined;
          start_time?: string | undefined;
          task_id?: Int64 | string | undefined;
          type_id?: string | undefined;
        }[]
      | undefined;
    expense_count?: number | undefined;
    expense_money?: string | number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
  };
}

/**
 * Tp.payment.getExpenseList.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/financeexpense`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_spending_list/
 */
export const getExpenseList: BaiduEndpoint<GetExpenseListRequest, GetExpenseListResponse, 'authorizer'> = {
  id: 'tp.payment.getExpenseList',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/financeexpense',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_spending_list/',
  request: (z: Zod) =>
    z.strictObject({ current_page: z.number(), page_size: z.number(), start_time: z.string(), end_time: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        data: z
          .array(
            z.looseObject({
              end_time: z.string().optional(),
              money: z.union([z.string(), z.number()]).optional(),
              operate_time: z.string().optional(),
              pay_status: z.string().optional(),
              start_time: z.string().optional(),
              task_id: z.union([int64(z), z.string()]).optional(),
              type_id: z.string().optional(),
            }),
          )
          .optional(),
        expense_count: z.number().optional(),
        expense_money: z.union([z.string(), z.number()]).optional(),
        total_count: z.number().optional(),
      }),
    }),
};

/** Input of {@link getExpenseDetail}. */
export interface GetExpenseDetailRequest {
  task_id: Int64 | string;
}

/** Result of {@link getExpenseDetail}. */
export interface GetExpenseDetailResponse {
  /** The answer’s content. */
  data: {
    /** The answer’s content. */
    data?:
      | {
          paid_account?: string | undefined;
          paid_money?: string | number | undefined;
          payment_status?: string | undefined;
          receive_user?: string | undefined;
          remark?: string | undefined;
        }[]
      | undefined;
  };
}

/**
 * Tp.payment.getExpenseDetail.
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
        data: z
          .array(
            z.looseObject({
              paid_account: z.string().optional(),
              paid_money: z.union([z.string(), z.number()]).optional(),
              payment_status: z.string().optional(),
              receive_user: z.string().optional(),
              remark: z.string().optional(),
            }),
          )
          .optional(),
      }),
    }),
};

/** Input of {@link getBindPaymentService}. */
export type GetBindPaymentServiceRequest = NoFields;

/** Result of {@link getBindPaymentService}. */
export interface GetBindPaymentServiceResponse {
  /** The answer’s content. */
  data: {
    app_name?: string | undefined;
    bank_account?: string | undefined;
    bank_branch?: string | undefined;
    bank_card?: string | undefined;
    bank_name?: string | undefined;
    commission_rate?: number | undefined;
    day_max_frozen_amount?: number | undefined;
    deal_id?: string | undefined;
    fail_reason?: string | undefined;
    open_city?: string | undefined;
    open_province?: string | undefined;
    open_status?: number | undefined;
    payment_days?: number | undefined;
    platform_public_key?: string | undefined;
    pm_app_id?: Int64 | string | undefined;
    /** AppKey of the mini program. */
    pm_app_key?: string | undefined;
    pool_cash_pledge?: number | undefined;
    service_phone?: string | undefined;
    bank_phone_number?: string | undefined;
  };
}

/**
 * Tp.payment.getBindPaymentService.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/getbindservice`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_bound_payment_service/
 */
export const getBindPaymentService: BaiduEndpoint<
  GetBindPaymentServiceRequest,
  GetBindPaymentServiceResponse,
  'authorizer'
> = {
  id: 'tp.payment.getBindPaymentService',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/getbindservice',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/get_bound_payment_service/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        app_name: z.string().optional(),
        bank_account: z.string().optional(),
        bank_branch: z.string().optional(),
        bank_card: z.string().optional(),
        bank_name: z.string().optional(),
        commission_rate: z.number().optional(),
        day_max_frozen_amount: z.number().optional(),
        deal_id: z.string().optional(),
        fail_reason: z.string().optional(),
        open_city: z.string().optional(),
        open_province: z.string().optional(),
        open_status: z.number().optional(),
        payment_days: z.number().optional(),
        platform_public_key: z.string().optional(),
        pm_app_id: z.union([int64(z), z.string()]).optional(),
        pm_app_key: z.string().optional(),
        pool_cash_pledge: z.number().optional(),
        service_phone: z.string().optional(),
        bank_phone_number: z.string().optional(),
      }),
    }),
};

/** Input of {@link getOrderList}. */
export interface GetOrderListRequest {
  status: string;
  start_time: number;
  end_time: number;
  /** Number of this page. */
  current_page: number;
  /** Items of a page. */
  page_size: number;
}

/** Result of {@link getOrderList}. */
export interface GetOrderListResponse {
  /** The answer’s content. */
  data: {
    /** Number of this page. */
    current_page?: number | undefined;
    /** The answer’s content. */
    data?:
      | {
          channel?: string | undefined;
          create_time?: string | undefined;
          deal_id?: string | undefined;
          deal_title?: string | undefined;
          id?: string | undefined;
          order_id?: string | Int64 | undefined;
          pay_money?: string | number | undefined;
          phone?: string | undefined;
          segment_refunded_money?: string | number | undefined;
          sub_status?: string | number | undefined;
          total_money?: string | number | undefined;
          tp_order_id?: string | undefined;
          update_time?: string | undefined;
        }[]
      | undefined;
    /** Items of a page. */
    page_size?: number | undefined;
    /** How many there are in all. */
    total_count?: number | undefined;
    total_money?: string | undefined;
    total_page?: number | undefined;
  };
}

/**
 * Tp.payment.getOrderList.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/orderlist`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/data/get_pay_orders_list/
 */
export const getOrderList: BaiduEndpoint<GetOrderListRequest, GetOrderListResponse, 'authorizer'> = {
  id: 'tp.payment.getOrderList',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/orderlist',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/data/get_pay_orders_list/',
  request: (z: Zod) =>
    z.strictObject({
      status: z.string(),
      start_time: z.number(),
      end_time: z.number(),
      current_page: z.number(),
      page_size: z.number(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        current_page: z.number().optional(),
        data: z
          .array(
            z.looseObject({
              channel: z.string().optional(),
              create_time: z.string().optional(),
              deal_id: z.string().optional(),
              deal_title: z.string().optional(),
              id: z.string().optional(),
              order_id: z.union([z.string(), int64(z)]).optional(),
              pay_money: z.union([z.string(), z.number()]).optional(),
              phone: z.string().optional(),
              segment_refunded_money: z.union([z.string(), z.number()]).optional(),
              sub_status: z.union([z.string(), z.number()]).optional(),
              total_money: z.union([z.string(), z.number()]).optional(),
              tp_order_id: z.string().optional(),
              update_time: z.string().optional(),
            }),
          )
          .optional(),
        page_size: z.number().optional(),
        total_count: z.number().optional(),
        total_money: z.string().optional(),
        total_page: z.number().optional(),
      }),
    }),
};

/** Input of {@link applyOrderRefund}. */
export interface ApplyOrderRefundRequest {
  applyRefundMoney?: number | undefined;
  bizRefundBatchId: string;
  isSkipAudit: number | boolean;
  orderId: Int64 | string;
  refundReason: string;
  refundType: number;
  tpOrderId: string;
  userId: Int64 | string;
  refundNotifyUrl?: string | undefined;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link applyOrderRefund}. */
export interface ApplyOrderRefundResponse {
  /** The answer’s content. */
  data: {
    refundBatchId?: string | Int64 | undefined;
    refundPayMoney?: number | undefined;
  };
}

/**
 * Tp.payment.applyOrderRefund.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/tp/applyOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/apply_order_refund/
 */
export const applyOrderRefund: BaiduEndpoint<ApplyOrderRefundRequest, ApplyOrderRefundResponse, 'tp'> = {
  id: 'tp.payment.applyOrderRefund',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/applyOrderRefund',
  auth: 'tp',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/apply_order_refund/',
  request: (z: Zod) =>
    z.strictObject({
      applyRefundMoney: z.number().optional(),
      bizRefundBatchId: z.string(),
      isSkipAudit: z.union([z.number(), z.boolean()]),
      orderId: z.union([int64(z), z.string()]),
      refundReason: z.string(),
      refundType: z.number(),
      tpOrderId: z.string(),
      userId: z.union([int64(z), z.string()]),
      refundNotifyUrl: z.string().optional(),
      pmAppKey: z.string(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        refundBatchId: z.union([z.string(), int64(z)]).optional(),
        refundPayMoney: z.number().optional(),
      }),
    }),
};

/** Input of {@link closeOrder}. */
export interface CloseOrderRequest {
  orderId: string | Int64;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link closeOrder}. */
export interface CloseOrderResponse {
  /** The answer’s content. */
  data?: boolean | undefined;
}

/**
 * Tp.payment.closeOrder.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/cancelOrder`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/close_order/
 */
export const closeOrder: BaiduEndpoint<CloseOrderRequest, CloseOrderResponse, 'tp'> = {
  id: 'tp.payment.closeOrder',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/cancelOrder',
  auth: 'tp',
  body: 'none',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/close_order/',
  request: (z: Zod) => z.strictObject({ orderId: z.union([z.string(), int64(z)]), pmAppKey: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.boolean().optional() }),
};

/** Input of {@link downloadCapitalBill}. */
export interface DownloadCapitalBillRequest {
  billTime: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link downloadCapitalBill}. */
export interface DownloadCapitalBillResponse {
  /** The answer’s content. */
  data: {
    /** The answer’s content. */
    data?:
      | {
          createTime?: string | undefined;
          downloadName?: string | undefined;
          exportStatus?: number | undefined;
          url?: string | undefined;
        }[]
      | undefined;
    totalCount?: number | undefined;
  };
}

/**
 * Tp.payment.downloadCapitalBill.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/capitaBill`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/order_bill/
 */
export const downloadCapitalBill: BaiduEndpoint<DownloadCapitalBillRequest, DownloadCapitalBillResponse, 'tp'> = {
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
        data: z
          .array(
            z.looseObject({
              createTime: z.string().optional(),
              downloadName: z.string().optional(),
              exportStatus: z.number().optional(),
              url: z.string().optional(),
            }),
          )
          .optional(),
        totalCount: z.number().optional(),
      }),
    }),
};

/** Input of {@link getByTpOrderID}. */
export interface GetByTpOrderIDRequest {
  tpOrderId: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link getByTpOrderID}. */
export interface GetByTpOrderIDResponse {
  /** The answer’s content. */
  data: {
    appId?: Int64 | string | undefined;
    appKey?: number | string | undefined;
    bizInfo?: string | undefined;
    /** How many to give at most. */
    count?: number | undefined;
    createTime?: number | undefined;
    dealId?: Int64 | string | undefined;
    /** The user’s open id in this mini program. */
    openId?: string | undefined;
    orderId?: Int64 | string | undefined;
    oriPrice?: number | undefined;
    parentOrderId?: Int64 | string | undefined;
    parentType?: number | undefined;
    payMoney?: number | undefined;
    settlePrice?: number | undefined;
    status?: number | undefined;
    subStatus?: number | undefined;
    totalMoney?: number | undefined;
    tpId?: Int64 | string | undefined;
    tpOrderId?: string | undefined;
    tradeNo?: string | undefined;
    type?: number | undefined;
    userId?: Int64 | string | undefined;
  };
}

/**
 * Tp.payment.getByTpOrderID.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/findByTpOrderId`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_by_tp_order_id/
 */
export const getByTpOrderID: BaiduEndpoint<GetByTpOrderIDRequest, GetByTpOrderIDResponse, 'tp'> = {
  id: 'tp.payment.getByTpOrderID',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/findByTpOrderId',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/get_by_tp_order_id/',
  request: (z: Zod) => z.strictObject({ tpOrderId: z.string(), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.looseObject({
        appId: z.union([int64(z), z.string()]).optional(),
        appKey: z.union([z.number(), z.string()]).optional(),
        bizInfo: z.string().optional(),
        count: z.number().optional(),
        createTime: z.number().optional(),
        dealId: z.union([int64(z), z.string()]).optional(),
        openId: z.string().optional(),
        orderId: z.union([int64(z), z.string()]).optional(),
        oriPrice: z.number().optional(),
        parentOrderId: z.union([int64(z), z.string()]).optional(),
        parentType: z.number().optional(),
        payMoney: z.number().optional(),
        settlePrice: z.number().optional(),
        status: z.number().optional(),
        subStatus: z.number().optional(),
        totalMoney: z.number().optional(),
        tpId: z.union([int64(z), z.string()]).optional(),
        tpOrderId: z.string().optional(),
        tradeNo: z.string().optional(),
        type: z.number().optional(),
        userId: z.union([int64(z), z.string()]).optional(),
      }),
    }),
};

/** Input of {@link getOrderRefund}. */
export interface GetOrderRefundRequest {
  tpOrderId: string;
  userId: Int64 | string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link getOrderRefund}. */
export interface GetOrderRefundResponse {
  /** The answer’s content. */
  data: {
    bizRefundBatchId?: string | undefined;
    orderId?: Int64 | string | undefined;
    refundBatchId?: Int64 | string | undefined;
    refundStatus?: number | undefined;
    userId?: Int64 | string | undefined;
  }[];
}

/**
 * Tp.payment.getOrderRefund.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/findOrderRefund`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_order_refund/
 */
export const getOrderRefund: BaiduEndpoint<GetOrderRefundRequest, GetOrderRefundResponse, 'tp'> = {
  id: 'tp.payment.getOrderRefund',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/paymentservice/tp/findOrderRefund',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/get_order_refund/',
  request: (z: Zod) =>
    z.strictObject({ tpOrderId: z.string(), userId: z.union([int64(z), z.string()]), pmAppKey: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          bizRefundBatchId: z.string().optional(),
          orderId: z.union([int64(z), z.string()]).optional(),
          refundBatchId: z.union([int64(z), z.string()]).optional(),
          refundStatus: z.number().optional(),
          userId: z.union([int64(z), z.string()]).optional(),
        }),
      ),
    }),
};

/** Input of {@link downloadOrderBill}. */
export interface DownloadOrderBillRequest {
  billTime: string;
  /** AppKey of the mini program that issues it. */
  pmAppKey: string;
}

/** Result of {@link downloadOrderBill}. */
export interface DownloadOrderBillResponse {
  /** The answer’s content. */
  data: {
    /** The answer’s content. */
    data?:
      | {
          createTime?: string | undefined;
          downloadName?: string | undefined;
          exportStatus?: number | undefined;
          url?: string | undefined;
        }[]
      | undefined;
    totalCount?: number | undefined;
  };
}

/**
 * Tp.payment.downloadOrderBill.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/tp/orderBill`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/order_bill/
 */
export const downloadOrderBill: BaiduEndpoint<DownloadOrderBillRequest, DownloadOrderBillResponse, 'tp'> = {
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
        data: z
          .array(
            z.looseObject({
              createTime: z.string().optional(),
              downloadName: z.string().optional(),
              exportStatus: z.number().optional(),
              url: z.string().optional(),
            }),
          )
          .optional(),
        totalCount: z.number().optional(),
      }),
    }),
};

/** Input of {@link updatePaymentService}. */
export interface UpdatePaymentServiceRequest {
  app_name: string;
  service_phone: string;
  pool_cash_pledge: number | string;
}

/** Result of {@link updatePaymentService}. */
export type UpdatePaymentServiceResponse = NoFields;

/**
 * Tp.payment.updatePaymentService.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createservice/
 */
export const updatePaymentService: BaiduEndpoint<
  UpdatePaymentServiceRequest,
  UpdatePaymentServiceResponse,
  'authorizer'
> = {
  id: 'tp.payment.updatePaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/update',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createservice/',
  request: (z: Zod) =>
    z.strictObject({
      app_name: z.string(),
      service_phone: z.string(),
      pool_cash_pledge: z.union([z.number(), z.string()]),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateBindPaymentService}. */
export interface UpdateBindPaymentServiceRequest {
  app_name: string;
  service_phone: string;
  bank_account: string;
  bank_card: string;
  bank_name: string;
  bank_branch: string;
  open_province: string;
  open_city: string;
  payment_days: number | string;
  commission_rate: number | string;
  pool_cash_pledge: number | string;
  day_max_frozen_amount: number | string;
  bank_phone_number: string;
}

/** Result of {@link updateBindPaymentService}. */
export type UpdateBindPaymentServiceResponse = NoFields;

/**
 * Tp.payment.updateBindPaymentService.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/updatebindservice`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/payment_service_update_all/
 */
export const updateBindPaymentService: BaiduEndpoint<
  UpdateBindPaymentServiceRequest,
  UpdateBindPaymentServiceResponse,
  'authorizer'
> = {
  id: 'tp.payment.updateBindPaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/updatebindservice',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/payment_service_update_all/',
  request: (z: Zod) =>
    z.strictObject({
      app_name: z.string(),
      service_phone: z.string(),
      bank_account: z.string(),
      bank_card: z.string(),
      bank_name: z.string(),
      bank_branch: z.string(),
      open_province: z.string(),
      open_city: z.string(),
      payment_days: z.union([z.number(), z.string()]),
      commission_rate: z.union([z.number(), z.string()]),
      pool_cash_pledge: z.union([z.number(), z.string()]),
      day_max_frozen_amount: z.union([z.number(), z.string()]),
      bank_phone_number: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getTradeIndustryList}. */
export type GetTradeIndustryListRequest = NoFields;

/** Result of {@link getTradeIndustryList}. */
export interface GetTradeIndustryListResponse {
  /** The answer’s content. */
  data: {
    industryId?: Int64 | string | undefined;
    industryList?:
      | {
          industryId?: Int64 | string | undefined;
          industryList?:
            | {
                industryId?: Int64 | string | undefined;
                industryName?: string | undefined;
                needPermit?: number | undefined;
                parentIndustryId?: Int64 | string | undefined;
                permitDesc?: string | undefined;
              }[]
            | undefined;
          industryName?: string | undefined;
          needPermit?: number | undefined;
          parentIndustryId?: Int64 | string | undefined;
          permitDesc?: string | undefined;
        }[]
      | undefined;
    industryName?: string | undefined;
    needPermit?: number | boolean | undefined;
    parentIndustryId?: Int64 | string | undefined;
    permitDesc?: string | undefined;
  }[];
}

/**
 * Tp.payment.getTradeIndustryList.
 * Calls `GET /rest/2.0/smartapp/pay/tp/getTradeIndustryList`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/industry_list/
 */
export const getTradeIndustryList: BaiduEndpoint<GetTradeIndustryListRequest, GetTradeIndustryListResponse, 'tp'> = {
  id: 'tp.payment.getTradeIndustryList',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/tp/getTradeIndustryList',
  auth: 'tp',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/industry_list/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          industryId: z.union([int64(z), z.string()]).optional(),
          industryList: z
            .array(
              z.looseObject({
                industryId: z.union([int64(z), z.string()]).optional(),
                industryList: z
                  .array(
                    z.looseObject({
                      industryId: z.union([int64(z), z.string()]).optional(),
                      industryName: z.string().optional(),
                      needPermit: z.number().optional(),
                      parentIndustryId: z.union([int64(z), z.string()]).optional(),
                      permitDesc: z.string().optional(),
                    }),
                  )
                  .optional(),
                industryName: z.string().optional(),
                needPermit: z.number().optional(),
                parentIndustryId: z.union([int64(z), z.string()]).optional(),
                permitDesc: z.string().optional(),
              }),
            )
            .optional(),
          industryName: z.string().optional(),
          needPermit: z.union([z.number(), z.boolean()]).optional(),
          parentIndustryId: z.union([int64(z), z.string()]).optional(),
          permitDesc: z.string().optional(),
        }),
      ),
    }),
};
