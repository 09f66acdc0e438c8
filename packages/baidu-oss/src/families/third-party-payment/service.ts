import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Banks with this letter. */
interface Bank {
  /** Id of the bank. */
  bankId?: Int64 | string | undefined;
  /** Name of the bank. */
  bankName?: string | undefined;
  /** Address of the bank’s logo. */
  logoUrl?: string | undefined;
}

const bank = (z: Zod) =>
  z.looseObject({
    bankId: z.union([int64(z), z.string()]).optional(),
    bankName: z.string().optional(),
    logoUrl: z.string().optional(),
  });

/** Cities of the province. */
interface City {
  /** Id of the city. */
  cityId?: Int64 | string | undefined;
  /** Name of the city. */
  cityName?: string | undefined;
}

const city = (z: Zod) =>
  z.looseObject({ cityId: z.union([int64(z), z.string()]).optional(), cityName: z.string().optional() });

/** Input of {@link getServiceStatus}. */
export type GetServiceStatusRequest = NoFields;

/** Result of {@link getServiceStatus}. */
export interface GetServiceStatusResponse {
  /** The answer’s content. */
  data: {
    /** Message of the review, the reason when refused. */
    fail_reason?: string | undefined;
    /** 0 new, 1 under review, 2 passed, 3 refused. */
    status: number;
    /** Message of the review, another name of `fail_reason`. */
    verify_message?: string | undefined;
  };
}

/**
 * 支付服务创建状态查询。Gets the review state of the payment service.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/auditstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/
 */
export const getServiceStatus: BaiduEndpoint<GetServiceStatusRequest, GetServiceStatusResponse, 'authorizer'> = {
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
        status: z.number(),
        verify_message: z.string().optional(),
      }),
    }),
};

/** Input of {@link createService}. */
export interface CreateServiceRequest {
  /** Name of the payment service. */
  app_name: string;
  /** Service phone number. */
  service_phone: string;
  /** Name in which the bank account is held. */
  bank_account: string;
  /** Number of the bank account. */
  bank_card: string;
  /** Name of the bank, from `getServiceDictionary`. */
  bank_name: string;
  /** Branch of the bank, free text. */
  bank_branch: string;
  /** Province of the branch, from `getServiceDictionary`. */
  open_province: string;
  /** City of the branch, from `getServiceDictionary`. */
  open_city: string;
  /** Settlement after days, from `getServiceDictionary`: 1, 7, 14 or 28. */
  payment_days: number;
  /** Commission in thousandths; always 6 for mini programs. */
  commission_rate: number;
  /** Amount kept back from payouts for refunds, yuan. */
  pool_cash_pledge: number;
  /** Most that may be refunded in one day, yuan; the page speaks of at most 10000. */
  day_max_frozen_amount: number;
  /** Mobile number registered at the bank. */
  bank_phone_number: string;
}

/** Result of {@link createService}. */
export type CreateServiceResponse = NoFields;

/**
 * 创建并绑定支付服务。Sends a payment service to review and binds it, the last of three steps to payments; account and developer
 * configuration must exist. The result arrives as event `APP_PAYMENT_CREATE_PAYMENT_PASS` or `APP_PAYMENT_CREATE_PAYMENT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createservice/
 */
export const createService: BaiduEndpoint<CreateServiceRequest, CreateServiceResponse, 'authorizer'> = {
  id: 'tp.payment.createPaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/create',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createservice/',
  errors: [60007, 60009, 60014, 60019],
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

/** Input of {@link getServiceDictionary}. */
export type GetServiceDictionaryRequest = NoFields;

/** Result of {@link getServiceDictionary}. */
export interface GetServiceDictionaryResponse {
  /** Banks by first letter, for `bank_name`. */
  bank_list?:
    | {
        /** Banks with this letter. */
        banks?: Bank[] | undefined;
        /** First letter of the banks’ names in pinyin. */
        character?: string | undefined;
      }[]
    | undefined;
  /** Commission rates: thousandths to Chinese text. */
  commissionRate?: Record<string, unknown> | undefined;
  /** Settlement periods: days to text such as `T+7`. */
  paymentDays?: Record<string, unknown> | undefined;
  /** Provinces with their cities, for `open_province` and `open_city`. */
  province_list?:
    | {
        /** Cities of the province. */
        cities?: City[] | undefined;
        /** Id of the province. */
        provinceId?: Int64 | string | undefined;
        /** Name of the province. */
        provinceName?: string | undefined;
      }[]
    | undefined;
  /** The answer’s content; the page’s sample has it at the top level instead. */
  data?:
    | {
        /** Provinces with their cities, for `open_province` and `open_city`. */
        province_list?:
          | {
              /** Id of the province. */
              provinceId?: Int64 | string | undefined;
              /** Name of the province. */
              provinceName?: string | undefined;
              /** Cities of the province. */
              cities?: City[] | undefined;
            }[]
          | undefined;
        /** Banks by first letter, for `bank_name`. */
        bank_list?:
          | {
              /** First letter of the banks’ names in pinyin. */
              character?: string | undefined;
              /** Banks with this letter. */
              banks?: Bank[] | undefined;
            }[]
          | undefined;
        /** Commission rates: thousandths to Chinese text. */
        commissionRate?: Record<string, unknown> | undefined;
        /** Settlement periods: days to text such as `T+7`. */
        paymentDays?: Record<string, unknown> | undefined;
      }
    | undefined;
}

/**
 * 获取开通支付服务的数据字典。Gets the banks, provinces, commission rates and settlement periods that a payment service may name.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/dict`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/dict/
 */
export const getServiceDictionary: BaiduEndpoint<
  GetServiceDictionaryRequest,
  GetServiceDictionaryResponse,
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
      data: z
        .looseObject({
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
        })
        .optional(),
    }),
};

/** Input of {@link getBoundService}. */
export type GetBoundServiceRequest = NoFields;

/** Result of {@link getBoundService}. */
export interface GetBoundServiceResponse {
  /** The answer’s content. */
  data: {
    /** Name of the payment service. */
    app_name?: string | undefined;
    /** Name in which the bank account is held. */
    bank_account?: string | undefined;
    /** Branch of the bank. */
    bank_branch?: string | undefined;
    /** Number of the bank account. */
    bank_card?: string | undefined;
    /** Name of the bank. */
    bank_name?: string | undefined;
    /** Commission in thousandths. */
    commission_rate?: number | undefined;
    /** Most that may be refunded in one day, yuan. */
    day_max_frozen_amount?: number | undefined;
    /** Settlement id of the Baidu cashier, needed to start a payment. */
    deal_id?: string | undefined;
    /** Why it was refused. */
    fail_reason?: string | undefined;
    /** City of the branch. */
    open_city?: string | undefined;
    /** Province of the branch. */
    open_province?: string | undefined;
    /** 0 new, 1 under review, 2 passed, 3 refused. */
    open_status: number;
    /** Settlement after so many days. */
    payment_days?: number | undefined;
    /** The platform’s RSA public key, to check signatures of notices. */
    platform_public_key?: string | undefined;
    /** Id of the payment service. */
    pm_app_id: Int64 | string;
    /** AppKey of the payment service. */
    pm_app_key: string;
    /** Amount kept back from payouts for refunds, yuan. */
    pool_cash_pledge?: number | undefined;
    /** Service phone number. */
    service_phone?: string | undefined;
    /** Mobile number registered at the bank. */
    bank_phone_number?: string | undefined;
  };
}

/**
 * 获取绑定的支付服务。Gets the payment service bound to the mini program, with the ids that payments need.
 * Calls `GET /rest/2.0/smartapp/pay/paymentservice/getbindservice`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/get_bound_payment_service/
 */
export const getBoundService: BaiduEndpoint<GetBoundServiceRequest, GetBoundServiceResponse, 'authorizer'> = {
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
        open_status: z.number(),
        payment_days: z.number().optional(),
        platform_public_key: z.string().optional(),
        pm_app_id: z.union([int64(z), z.string()]),
        pm_app_key: z.string(),
        pool_cash_pledge: z.number().optional(),
        service_phone: z.string().optional(),
        bank_phone_number: z.string().optional(),
      }),
    }),
};

/** Input of {@link updateService}. */
export interface UpdateServiceRequest {
  /** Name of the payment service. */
  app_name: string;
  /** Service phone number. */
  service_phone: string;
  /** Amount kept back from payouts for refunds, yuan. */
  pool_cash_pledge: number | string;
}

/** Result of {@link updateService}. */
export type UpdateServiceResponse = NoFields;

/**
 * 更新支付服务部分字段。Changes name, phone and retained amount of the payment service; no review is needed.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/update`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createservice/
 */
export const updateService: BaiduEndpoint<UpdateServiceRequest, UpdateServiceResponse, 'authorizer'> = {
  id: 'tp.payment.updatePaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/update',
  auth: 'authorizer',
  body: 'form',
  retry: 'idempotent',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createservice/',
  errors: [60008, 60010],
  request: (z: Zod) =>
    z.strictObject({
      app_name: z.string(),
      service_phone: z.string(),
      pool_cash_pledge: z.union([z.number(), z.string()]),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateBoundService}. */
export interface UpdateBoundServiceRequest {
  /** Name of the payment service. */
  app_name: string;
  /** Service phone number. */
  service_phone: string;
  /** Name in which the bank account is held. */
  bank_account: string;
  /** Number of the bank account. */
  bank_card: string;
  /** Name of the bank, from `getServiceDictionary`. */
  bank_name: string;
  /** Branch of the bank, free text. */
  bank_branch: string;
  /** Province of the branch, from `getServiceDictionary`. */
  open_province: string;
  /** City of the branch, from `getServiceDictionary`. */
  open_city: string;
  /** Settlement after days, from `getServiceDictionary`: 1, 7, 14 or 28. */
  payment_days: number | string;
  /** Commission in thousandths; always 6 for mini programs. */
  commission_rate: number | string;
  /** Amount kept back from payouts for refunds, yuan. */
  pool_cash_pledge: number | string;
  /** Most that may be refunded in one day, yuan; the page speaks of at most 10000. */
  day_max_frozen_amount: number | string;
  /** Mobile number registered at the bank. */
  bank_phone_number: string;
}

/** Result of {@link updateBoundService}. */
export type UpdateBoundServiceResponse = NoFields;

/**
 * 更新支付服务全部信息。Sends changes to all data of the payment service to review.
 * Calls `POST /rest/2.0/smartapp/pay/paymentservice/updatebindservice`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/payment_service_update_all/
 */
export const updateBoundService: BaiduEndpoint<UpdateBoundServiceRequest, UpdateBoundServiceResponse, 'authorizer'> = {
  id: 'tp.payment.updateBindPaymentService',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/paymentservice/updatebindservice',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/payment_service_update_all/',
  errors: [60008, 60010, 60019],
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
