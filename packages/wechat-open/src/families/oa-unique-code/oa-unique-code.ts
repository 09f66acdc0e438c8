import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link applyForCodes}. */
export interface ApplyForCodesRequest {
  /** Codes, a multiple of 10000. */
  code_count: number;
  /** Your own number of the application. */
  isv_application_id: string;
}

/** Result of {@link applyForCodes}. */
export interface ApplyForCodesResponse {
  /** The application. */
  application_id: Int64;
}

/**
 * 申请二维码。Orders codes, which are made in the background: see {@link getCodeApplication}. The same number of yours is the same
 * order.
 * Calls `POST /intp/marketcode/applycode`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode
 */
export const applyForCodes: WechatEndpoint<ApplyForCodesRequest, ApplyForCodesResponse, 'authorizer'> = {
  id: 'intpMarketCodeApplyCode',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/applycode',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycode',
  permissionSets: [46],
  request: (z: Zod) =>
    z.strictObject({ code_count: z.number().min(10000).max(20000000), isv_application_id: z.string().max(128) }),
  response: (z: Zod) => z.looseObject({ application_id: int64(z) }),
};

/** Input of {@link getCodePackage}. */
export interface GetCodePackageRequest {
  /** Application, from {@link applyForCodes}. */
  application_id: Int64;
  /** First code of the range, from 0, included. */
  code_start: number;
  /** Last code of the range, included. */
  code_end: number;
}

/** Result of {@link getCodePackage}. */
export interface GetCodePackageResponse {
  /** File in Base64, encrypted; decode, then decrypt with the key of the account. */
  buffer: string;
}

/**
 * 下载二维码包。The codes of a range, once the application says FINISH.
 * Calls `POST /intp/marketcode/applycodedownload`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload
 */
export const getCodePackage: WechatEndpoint<GetCodePackageRequest, GetCodePackageResponse, 'authorizer'> = {
  id: 'intpMarketCodeApplyCodeDownload',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/applycodedownload',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodedownload',
  permissionSets: [46],
  request: (z: Zod) => z.strictObject({ application_id: int64(z), code_start: z.number(), code_end: z.number() }),
  response: (z: Zod) => z.looseObject({ buffer: z.string() }),
};

/** Input of {@link getCodeApplication}. */
export interface GetCodeApplicationRequest {
  /** Application, from {@link applyForCodes}. */
  application_id?: Int64 | undefined;
  /** Your own number of the application. */
  isv_application_id?: string | undefined;
}

/** Result of {@link getCodeApplication}. */
export interface GetCodeApplicationResponse {
  /** Application, from {@link applyForCodes}. */
  application_id: Int64;
  /** Your own number of the application. */
  isv_application_id: string;
  /** FINISH when the codes can be downloaded; other values are not documented. */
  status: string;
  /** Ranges of codes. */
  code_generate_list?:
    | {
        /** First code of the range, from 0, included. */
        code_start: number;
        /** Last code of the range, included. */
        code_end: number;
      }[]
    | undefined;
  /** Last change, seconds since the epoch. */
  update_time?: number | undefined;
  /** Creation, seconds since the epoch. */
  create_time?: number | undefined;
}

/**
 * 查询二维码申请单。State and ranges of an application, by one of its two numbers.
 * Calls `POST /intp/marketcode/applycodequery`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery
 */
export const getCodeApplication: WechatEndpoint<GetCodeApplicationRequest, GetCodeApplicationResponse, 'authorizer'> = {
  id: 'intpMarketCodeApplyCodeQuery',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/applycodequery',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_applycodequery',
  permissionSets: [46],
  request: (z: Zod) =>
    z.strictObject({ application_id: int64(z).optional(), isv_application_id: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      application_id: int64(z),
      isv_application_id: z.string(),
      status: z.string(),
      code_generate_list: z.array(z.looseObject({ code_start: z.number(), code_end: z.number() })).optional(),
      update_time: z.number().optional(),
      create_time: z.number().optional(),
    }),
};

/** Input of {@link activateCodes}. */
export interface ActivateCodesRequest {
  /** Application, from {@link applyForCodes}. */
  application_id: Int64;
  /** Campaign, for the statistics. */
  activity_name: string;
  /** Brand, for the statistics. */
  product_brand: string;
  /** Product, for the statistics. */
  product_title: string;
  /** EAN bar code of the product. */
  product_code: string;
  /** Mini program that a scan opens. */
  wxa_appid: string;
  /** Page that a scan opens. */
  wxa_path: string;
  /** Version of the mini program: 0 release (default), 1 development, 2 trial. */
  wxa_type?: number | undefined;
  /** First code of the range, from 0, included. */
  code_start: number;
  /** Last code of the range, included. */
  code_end: number;
}

/** Result of {@link activateCodes}. */
export type ActivateCodesResponse = NoFields;

/**
 * 激活二维码。Ties a range of codes to a product and a mini program page.
 * Calls `POST /intp/marketcode/codeactive`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive
 */
export const activateCodes: WechatEndpoint<ActivateCodesRequest, ActivateCodesResponse, 'authorizer'> = {
  id: 'intpMarketCodeActiveCode',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/codeactive',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactive',
  permissionSets: [46],
  request: (z: Zod) =>
    z.strictObject({
      application_id: int64(z),
      activity_name: z.string(),
      product_brand: z.string(),
      product_title: z.string(),
      product_code: z.string(),
      wxa_appid: z.string(),
      wxa_path: z.string(),
      wxa_type: z.number().optional(),
      code_start: z.number(),
      code_end: z.number(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getCodeActivation}. */
export interface GetCodeActivationRequest {
  /** Application, from {@link applyForCodes}. */
  application_id?: Int64 | undefined;
  /** Position of the code in the application; with `application_id`. */
  code_index?: number | undefined;
  /** The code itself, 9 characters; or `code_url`. */
  code?: string | undefined;
  /** The 28 characters in the URL of the code; or code. */
  code_url?: string | undefined;
}

/** Result of {@link getCodeActivation}. */
export interface GetCodeActivationResponse {
  /** Application, from {@link applyForCodes}. */
  application_id: Int64;
  /** Your own number of the application. */
  isv_application_id: string;
  /** The code itself, 9 characters. */
  code: string;
  /** Campaign, for the statistics. */
  activity_name: string;
  /** Brand, for the statistics. */
  product_brand: string;
  /** Product, for the statistics. */
  product_title: string;
  /** EAN bar code of the product. */
  product_code: string;
  /** Mini program that a scan opens. */
  wxa_appid: string;
  /** Page that a scan opens. */
  wxa_path: string;
  /** Version of the mini program: 0 release (default), 1 development, 2 trial. */
  wxa_type: number;
  /** First code of the range, from 0, included. */
  code_start: number;
  /** Last code of the range, included. */
  code_end: number;
}

const activation = (z: Zod) =>
  z.looseObject({
    application_id: int64(z),
    isv_application_id: z.string(),
    code: z.string(),
    activity_name: z.string(),
    product_brand: z.string(),
    product_title: z.string(),
    product_code: z.string(),
    wxa_appid: z.string(),
    wxa_path: z.string(),
    wxa_type: z.number(),
    code_start: z.number(),
    code_end: z.number(),
  });

/**
 * 查询二维码激活状态。What a code is tied to; by application and position, by code or by URL.
 * Calls `POST /intp/marketcode/codeactivequery`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery
 */
export const getCodeActivation: WechatEndpoint<GetCodeActivationRequest, GetCodeActivationResponse, 'authorizer'> = {
  id: 'intpMarketCodeActiveCodeQuery',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/codeactivequery',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_codeactivequery',
  permissionSets: [46],
  request: (z: Zod) =>
    z.strictObject({
      application_id: int64(z).optional(),
      code_index: z.number().optional(),
      code: z.string().optional(),
      code_url: z.string().optional(),
    }),
  response: (z: Zod) => activation(z),
};

/** Input of {@link exchangeTicket}. */
export interface ExchangeTicketRequest {
  /** User who scanned. */
  openid: string;
  /** Ticket, from the query of the opened page. */
  code_ticket: string;
}

/** Result of {@link exchangeTicket}. */
export type ExchangeTicketResponse = GetCodeActivationResponse;

/**
 * CODE_TICKET 换 CODE。The code behind the ticket that a scan gave the mini program, and what it is tied to.
 * Calls `POST /intp/marketcode/tickettocode`.
 *
 * @see https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode
 */
export const exchangeTicket: WechatEndpoint<ExchangeTicketRequest, ExchangeTicketResponse, 'authorizer'> = {
  id: 'intpMarketCodeTicketToCode',
  family: 'oa-unique-code',
  method: 'POST',
  path: '/intp/marketcode/tickettocode',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/service/api/onecode/api_intp_marketcode_tickettocode',
  permissionSets: [46],
  request: (z: Zod) => z.strictObject({ openid: z.string(), code_ticket: z.string() }),
  response: (z: Zod) => activation(z),
};
