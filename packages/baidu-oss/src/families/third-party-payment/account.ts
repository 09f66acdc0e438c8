import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getAccountStatus}. */
export type GetAccountStatusRequest = NoFields;

/** Result of {@link getAccountStatus}. */
export interface GetAccountStatusResponse {
  /** The answer’s content. */
  data: {
    /** 0 initial, 1 being edited, 2 under review, 3 refused, 4 passed, 5 agreement id filled in. */
    status: number;
    /** Message of the review, the reason when refused. */
    verify_message?: string | undefined;
  };
}

/**
 * 支付账号创建状态查询。Gets the review state of the payment account.
 * Calls `GET /rest/2.0/smartapp/pay/account/auditstatus`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/
 */
export const getAccountStatus: BaiduEndpoint<GetAccountStatusRequest, GetAccountStatusResponse, 'authorizer'> = {
  id: 'tp.payment.getPayAccountAuditStatus',
  family: 'third-party-payment',
  method: 'GET',
  path: '/rest/2.0/smartapp/pay/account/auditstatus',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/account_created_status_query/',
  errors: [60006],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ status: z.number(), verify_message: z.string().optional() }) }),
};

/** Input of {@link createAccount}. */
export interface CreateAccountRequest {
  /** Scope of business as in the licence, 2 to 2000 characters. */
  business_scope: string;
  /** Province of the business. */
  business_province: string;
  /** City of the business. */
  business_city: string;
  /** Address of the business. */
  business_detail_address: string;
  /** Name of the legal person, 1 to 25 Chinese characters. */
  legal_person: string;
  /** The legal person’s identity number, 18 characters. */
  legal_id: string;
  /** Image address of the identity card’s front, from the image upload. */
  id_card_front_url: string;
  /** Image address of the identity card’s back, from the image upload. */
  id_card_back_url: string;
  /** First valid day of the identity card, `YYYY-MM-DD`. */
  legal_card_start_time: string;
  /** Last valid day of the identity card, `YYYY-MM-DD`; `9999-12-31` without end. */
  legal_card_end_time: string;
  /** First valid day of the business licence, `YYYY-MM-DD`; day of approval when without end. */
  license_start_time: string;
  /** Last valid day of the business licence, `YYYY-MM-DD`; `9999-12-31` without end. */
  license_end_time: string;
  /** Id of the industry, from `listIndustries`. */
  industry_id: Int64 | string;
  /** Image address of the permit; needed where the industry needs one. */
  manage_permit_url?: string | undefined;
  /** Registered capital; the unit is not documented. */
  auth_capital: string | number;
  /** Whether the controlling shareholder is the legal person: 0 no, 1 yes. */
  manager_same: number | boolean;
  /** Name of the largest shareholder; needed when `manager_same` is 0. */
  manager?: string | undefined;
  /** Identity number of the largest shareholder; needed when `manager_same` is 0. */
  manager_card?: string | undefined;
  /** Kind of the identity document of the largest shareholder; the numbers are not documented, samples have 1. */
  manager_card_type?: number | undefined;
  /** Image address of the front of the identity document of the largest shareholder. */
  manager_card_front_url?: string | undefined;
  /** Image address of the back of the identity document of the largest shareholder. */
  manager_card_back_url?: string | undefined;
  /** First valid day of the identity document of the largest shareholder, `YYYY-MM-DD`. */
  manager_card_start_time?: string | undefined;
  /** Last valid day of the identity document of the largest shareholder, `YYYY-MM-DD`. */
  manager_card_end_time?: string | undefined;
  /** Whether the beneficiary is the legal person: 0 no, 1 yes. */
  benefit_same: number | boolean;
  /** Name of the beneficiary; needed when `benefit_same` is 0. */
  benefit?: string | undefined;
  /** Identity number of the beneficiary; needed when `benefit_same` is 0. */
  benefit_card?: string | undefined;
  /** Kind of the identity document of the beneficiary; the numbers are not documented, samples have 1. */
  benefit_card_type?: number | undefined;
  /** Image address of the front of the identity document of the beneficiary. */
  benefit_card_front_url?: string | undefined;
  /** Image address of the back of the identity document of the beneficiary. */
  benefit_card_back_url?: string | undefined;
  /** First valid day of the identity document of the beneficiary, `YYYY-MM-DD`. */
  benefit_start_time?: string | undefined;
  /** Last valid day of the identity document of the beneficiary, `YYYY-MM-DD`. */
  benefit_end_time?: string | undefined;
}

/** Result of {@link createAccount}. */
export type CreateAccountResponse = NoFields;

/**
 * 创建支付账号。Sends a payment account to review, the first of three steps to payments. The result arrives as event
 * `APP_PAYMENT_CREATE_ACCOUNT_PASS` or `APP_PAYMENT_CREATE_ACCOUNT_FAIL`.
 * Calls `POST /rest/2.0/smartapp/pay/account/create`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/createaccount/
 */
export const createAccount: BaiduEndpoint<CreateAccountRequest, CreateAccountResponse, 'authorizer'> = {
  id: 'tp.payment.createPayAccount',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/account/create',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/createaccount/',
  errors: [60004, 60005, 60011, 60012, 60017],
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
      manage_permit_url: z.string().optional(),
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

/** Input of {@link submitDeveloperConfig}. */
export interface SubmitDeveloperConfigRequest {
  /** The developer’s RSA public key, base64 without header lines. */
  tp_public_key: string;
  /** Address that gets the payment notices. */
  pay_notify_url: string;
  /** Address that is asked to approve refunds. */
  refund_audit_url: string;
  /** Address that gets the refund notices. */
  refund_succ_url: string;
}

/** Result of {@link submitDeveloperConfig}. */
export type SubmitDeveloperConfigResponse = NoFields;

/**
 * 提交开发者信息。Sends public key and callback addresses to review, the second of three steps to payments. The result arrives as event
 * `APP_PAYMENT_UPDATE_DEVELOP_CONFIG_PASS` or `APP_PAYMENT_UPDATE_DEVELOP_CONFIG_FAIL`.
 * Calls `POST /rest/2.0/smartapp/pay/developconfig/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/setdeveloper/
 */
export const submitDeveloperConfig: BaiduEndpoint<
  SubmitDeveloperConfigRequest,
  SubmitDeveloperConfigResponse,
  'authorizer'
> = {
  id: 'tp.payment.submitDevelopConfig',
  family: 'third-party-payment',
  method: 'POST',
  path: '/rest/2.0/smartapp/pay/developconfig/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/pay/setdeveloper/',
  errors: [60018],
  request: (z: Zod) =>
    z.strictObject({
      tp_public_key: z.string(),
      pay_notify_url: z.string(),
      refund_audit_url: z.string(),
      refund_succ_url: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listIndustries}. */
export type ListIndustriesRequest = NoFields;

/** Result of {@link listIndustries}. */
export interface ListIndustriesResponse {
  /** Industries of the first level, with two levels below. */
  data: {
    /** Id of the industry. */
    industryId: Int64 | string;
    /** Industries below this one. */
    industryList?:
      | {
          /** Id of the industry. */
          industryId: Int64 | string;
          /** Industries below this one. */
          industryList?:
            | {
                /** Id of the industry. */
                industryId: Int64 | string;
                /** Name of the industry. */
                industryName: string;
                /** 1 a permit is needed, 0 not. */
                needPermit?: number | undefined;
                /** Id of the industry above, 0 for the first level. */
                parentIndustryId?: Int64 | string | undefined;
                /** Which permit is needed. */
                permitDesc?: string | undefined;
              }[]
            | undefined;
          /** Name of the industry. */
          industryName: string;
          /** 1 a permit is needed, 0 not. */
          needPermit?: number | undefined;
          /** Id of the industry above, 0 for the first level. */
          parentIndustryId?: Int64 | string | undefined;
          /** Which permit is needed. */
          permitDesc?: string | undefined;
        }[]
      | undefined;
    /** Name of the industry. */
    industryName: string;
    /** 1 a permit is needed, 0 not. */
    needPermit?: number | boolean | undefined;
    /** Id of the industry above, 0 for the first level. */
    parentIndustryId?: Int64 | string | undefined;
    /** Which permit is needed. */
    permitDesc?: string | undefined;
  }[];
}

/**
 * 查询行业列表。Gets the industries that a payment account may name, in three levels, and the permits that they need.
 * Calls `GET /rest/2.0/smartapp/pay/tp/getTradeIndustryList`.
 *
 * @see https://smartprogram.baidu.com/docs/third/pay/industry_list/
 */
export const listIndustries: BaiduEndpoint<ListIndustriesRequest, ListIndustriesResponse, 'tp'> = {
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
          industryId: z.union([int64(z), z.string()]),
          industryList: z
            .array(
              z.looseObject({
                industryId: z.union([int64(z), z.string()]),
                industryList: z
                  .array(
                    z.looseObject({
                      industryId: z.union([int64(z), z.string()]),
                      industryName: z.string(),
                      needPermit: z.number().optional(),
                      parentIndustryId: z.union([int64(z), z.string()]).optional(),
                      permitDesc: z.string().optional(),
                    }),
                  )
                  .optional(),
                industryName: z.string(),
                needPermit: z.number().optional(),
                parentIndustryId: z.union([int64(z), z.string()]).optional(),
                permitDesc: z.string().optional(),
              }),
            )
            .optional(),
          industryName: z.string(),
          needPermit: z.union([z.number(), z.boolean()]).optional(),
          parentIndustryId: z.union([int64(z), z.string()]).optional(),
          permitDesc: z.string().optional(),
        }),
      ),
    }),
};
