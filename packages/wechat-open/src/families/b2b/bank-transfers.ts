import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link createBankTransferLink}. */
export interface CreateBankTransferLinkRequest {
  /** Number, from {@link listMerchantApplications}. */
  request_no?: string | undefined;
}

/** Result of {@link createBankTransferLink}. */
export interface CreateBankTransferLinkResponse {
  /** The link. */
  url?: string | undefined;
  /** End of the link. */
  expire_time?: string | undefined;
}

/**
 * 跳转银行转账页面。Link where the merchant completes, signs or corrects the application for bank transfer.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/createwqflink`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createwqflink
 */
export const createBankTransferLink: WechatEndpoint<
  CreateBankTransferLinkRequest,
  CreateBankTransferLinkResponse,
  'authorizer'
> = {
  id: 'createWqfLink',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/createwqflink',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_createwqflink',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ request_no: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ url: z.string().optional(), expire_time: z.string().optional() }),
};

/** Input of {@link getBankTransferFeeRate}. */
export interface GetBankTransferFeeRateRequest {
  /** WeChat Pay merchant number of the sub-merchant. */
  sub_mchid?: string | undefined;
}

/** Result of {@link getBankTransferFeeRate}. */
export interface GetBankTransferFeeRateResponse {
  /** Name of the merchant. */
  merchant_name?: string | undefined;
  /** Fee for stores that are certified, in ten-thousandths. */
  certified_charge_fee_numerator?: number | undefined;
  /** Fee for stores that are not certified, in ten-thousandths. */
  uncertified_charge_fee_numerator?: number | undefined;
  /** Start of the rate. */
  effect_time?: string | undefined;
  /** End of validity. */
  expire_time?: string | undefined;
}

/**
 * 查询银行转账的技术服务费率。Service fee of bank transfer for a merchant.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/getwqfchargefee`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getwqfchargefee
 */
export const getBankTransferFeeRate: WechatEndpoint<
  GetBankTransferFeeRateRequest,
  GetBankTransferFeeRateResponse,
  'authorizer'
> = {
  id: 'getWqfChargeFee',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/getwqfchargefee',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_getwqfchargefee',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ sub_mchid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      merchant_name: z.string().optional(),
      certified_charge_fee_numerator: z.number().optional(),
      uncertified_charge_fee_numerator: z.number().optional(),
      effect_time: z.string().optional(),
      expire_time: z.string().optional(),
    }),
};

/** Input of {@link applyBankTransfer}. */
export interface ApplyBankTransferRequest {
  /** Application, from {@link registerMerchant}. */
  out_registration_id?: string | undefined;
}

/** Result of {@link applyBankTransfer}. */
export type ApplyBankTransferResponse = NoFields;

/**
 * 申请开通银行转账。Adds bank transfer to a merchant number that takes WeChat Pay only.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/registeronlywqf`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_registeronlywqf
 */
export const applyBankTransfer: WechatEndpoint<ApplyBankTransferRequest, ApplyBankTransferResponse, 'authorizer'> = {
  id: 'registerOnlyWqf',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/registeronlywqf',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_registeronlywqf',
  permissionSets: [158],
  request: (z: Zod) => z.strictObject({ out_registration_id: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateBankTransferFeeRate}. */
export interface UpdateBankTransferFeeRateRequest {
  /** WeChat Pay merchant number of the sub-merchant. */
  sub_mchid?: string | undefined;
  /** Fee for stores that are certified, in ten-thousandths. */
  certified_charge_fee_numerator?: number | undefined;
}

/** Result of {@link updateBankTransferFeeRate}. */
export interface UpdateBankTransferFeeRateResponse {
  /** Name of the merchant. */
  merchant_name?: string | undefined;
  /** Fee for stores that are certified, in ten-thousandths. */
  certified_charge_fee_numerator?: number | undefined;
  /** Fee for stores that are not certified, in ten-thousandths. */
  uncertified_charge_fee_numerator?: number | undefined;
  /** Start of the rate. */
  effect_time?: string | undefined;
  /** End of validity. */
  expire_time?: string | undefined;
}

/**
 * 报名银行转账技术服务费优惠活动。Enters a merchant for a lower service fee of bank transfer.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /retail/B2b/updatewqfchargefee`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_updatewqfchargefee
 */
export const updateBankTransferFeeRate: WechatEndpoint<
  UpdateBankTransferFeeRateRequest,
  UpdateBankTransferFeeRateResponse,
  'authorizer'
> = {
  id: 'updateWqfChargeFee',
  family: 'b2b',
  method: 'POST',
  path: '/retail/B2b/updatewqfchargefee',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/retail_business/bill/api_updatewqfchargefee',
  permissionSets: [158],
  request: (z: Zod) =>
    z.strictObject({ sub_mchid: z.string().optional(), certified_charge_fee_numerator: z.number().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      merchant_name: z.string().optional(),
      certified_charge_fee_numerator: z.number().optional(),
      uncertified_charge_fee_numerator: z.number().optional(),
      effect_time: z.string().optional(),
      expire_time: z.string().optional(),
    }),
};
