import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link listDeliveryCompanies}. */
export type ListDeliveryCompaniesRequest = NoFields;

/** Result of {@link listDeliveryCompanies}. */
export interface ListDeliveryCompaniesResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Carriers. */
  list: {
    /** Id of the carrier, as SFTC, SS, MTPS or DADA. */
    delivery_id: string;
    /** Name of the carrier. */
    delivery_name: string;
  }[];
}

/**
 * 获取已支持的配送公司列表。Carriers that the platform supports.
 * Calls `POST /cgi-bin/express/local/business/delivery/getall`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getAllImmeDelivery.html
 */
export const listDeliveryCompanies: WechatEndpoint<
  ListDeliveryCompaniesRequest,
  ListDeliveryCompaniesResponse,
  'authorizer'
> = {
  id: 'getAllImmeDelivery',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/delivery/getall',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getAllImmeDelivery.html',
  permissionSets: [51, 71],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      resultcode: z.number(),
      resultmsg: z.string(),
      list: z.array(z.looseObject({ delivery_id: z.string(), delivery_name: z.string() })),
    }),
};

/** Input of {@link openDelivery}. */
export type OpenDeliveryRequest = NoFields;

/** Result of {@link openDelivery}. */
export interface OpenDeliveryResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 申请开通即时配送。Asks the administrator of the mini program, with a template message, to enable immediate delivery. Only third-party
 * platforms may call it, for verified mini programs of organisations.
 * Calls `POST /cgi-bin/express/local/business/open`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.openDelivery.html
 */
export const openDelivery: WechatEndpoint<OpenDeliveryRequest, OpenDeliveryResponse, 'authorizer'> = {
  id: 'openDelivery',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/open',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.openDelivery.html',
  permissionSets: [51, 71],
  errors: [43016, 86000, 930568, 930569, 930571],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link bindAccount}. */
export interface BindAccountRequest {
  /** Carrier, from {@link listDeliveryCompanies}. */
  delivery_id: string;
}

/** Result of {@link bindAccount}. */
export interface BindAccountResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
}

/**
 * 发起绑定请求。Asks the administrator of the mini program, with a template message, to bind an account at a carrier on the site of
 * that carrier. Only third-party platforms may call it.
 * Calls `POST /cgi-bin/express/local/business/shop/add`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.bindAccount.html
 */
export const bindAccount: WechatEndpoint<BindAccountRequest, BindAccountResponse, 'authorizer'> = {
  id: 'bindLocalAccount',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/shop/add',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.bindAccount.html',
  permissionSets: [51, 71],
  errors: [86000, 930561],
  request: (z: Zod) => z.strictObject({ delivery_id: z.string() }),
  response: (z: Zod) => z.looseObject({ resultcode: z.number(), resultmsg: z.string() }),
};

/** Input of {@link listBoundAccounts}. */
export type ListBoundAccountsRequest = NoFields;

/** Result of {@link listBoundAccounts}. */
export interface ListBoundAccountsResponse {
  /** Code of the carrier; 0 without error. */
  resultcode: number;
  /** Explanation of the carrier. */
  resultmsg: string;
  /** Accounts. */
  shop_list: {
    /** Carrier, from {@link listDeliveryCompanies}. */
    delivery_id: string;
    /** Merchant at the carrier (its appkey). */
    shopid: string;
    /** 0 approved, 1 under review, 2 refused. */
    audit_result: number;
  }[];
}

/**
 * 拉取已绑定账号。Accounts at carriers that the mini program has bound.
 * Calls `POST /cgi-bin/express/local/business/shop/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getBindAccount.html
 */
export const listBoundAccounts: WechatEndpoint<ListBoundAccountsRequest, ListBoundAccountsResponse, 'authorizer'> = {
  id: 'getBindAccount',
  family: 'immediate-delivery',
  method: 'POST',
  path: '/cgi-bin/express/local/business/shop/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/immediate-delivery/by-business/immediateDelivery.getBindAccount.html',
  permissionSets: [51, 71],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      resultcode: z.number(),
      resultmsg: z.string(),
      shop_list: z.array(z.looseObject({ delivery_id: z.string(), shopid: z.string(), audit_result: z.number() })),
    }),
};
