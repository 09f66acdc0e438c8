import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint, WechatPagedEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link bindTransferAccount}. */
export interface BindTransferAccountRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Uid of the top-up account. */
  transfer_account_uid: number;
  /** Name of the subject that owns the top-up account. */
  transfer_account_org_name: string;
}

/** Result of {@link bindTransferAccount}. */
export type BindTransferAccountResponse = NoFields;

/**
 * 绑定广告金充值账户。Binds an advertising account that funds can be topped up to. The binding is reviewed: see
 * {@link listTransferAccounts}.
 * Calls `POST /xpay/bind_transfer_accout`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const bindTransferAccount: WechatEndpoint<
  BindTransferAccountRequest,
  BindTransferAccountResponse,
  'authorizer'
> = {
  id: 'xpayBindTransferAccount',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/bind_transfer_accout',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      transfer_account_uid: z.number(),
      transfer_account_org_name: z.string(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link createFundsBill}. */
export interface CreateFundsBillRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Uid of the top-up account. */
  transfer_account_uid: number;
  /** Name of the top-up account. */
  transfer_account_name: string;
  /** Agency account id of the top-up account. */
  transfer_account_agency_id?: number | undefined;
  /** Amount in fen. */
  transfer_amount: number;
  /** Id of this request, unique. */
  request_id: string;
  /** Start of the settlement period of the grant, seconds since the epoch. */
  settle_begin: number;
  /** End of the settlement period of the grant, seconds since the epoch. */
  settle_end: number;
  /** Why the funds were granted: 0 general gift, 1 advertising incentive, 2 targeted incentive. */
  fund_type: number;
  /** 1 shares advertising data, 0 not. */
  authorize_advertise: 0 | 1;
}

/** Result of {@link createFundsBill}. */
export interface CreateFundsBillResponse {
  /** Id of the top-up bill. */
  bill_id: string;
}

/**
 * 充值广告金。Tops up an advertising account from granted funds. Repeating a request id answers 268490004 and adds nothing.
 * Calls `POST /xpay/create_funds_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const createFundsBill: WechatEndpoint<CreateFundsBillRequest, CreateFundsBillResponse, 'authorizer'> = {
  id: 'xpayCreateFundsBill',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/create_funds_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490001, 268490002, 268490003, 268490004],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      transfer_account_uid: z.number(),
      transfer_account_name: z.string(),
      transfer_account_agency_id: z.number().optional(),
      transfer_amount: z.number().min(1),
      request_id: z.string().max(1024),
      settle_begin: z.number(),
      settle_end: z.number(),
      fund_type: z.number(),
      authorize_advertise: z.literal([0, 1]),
    }),
  response: (z: Zod) => z.looseObject({ bill_id: z.string() }),
};

/** Input of {@link getAdvertisingFundsOrders}. */
export interface GetAdvertisingFundsOrdersRequest {
  /** Grant, from {@link listAdvertisingFunds}. */
  fund_id?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env?: number | undefined;
}

/** Result of {@link getAdvertisingFundsOrders}. */
export interface GetAdvertisingFundsOrdersResponse {
  /** Download link, valid for a short time. */
  url?: string | undefined;
}

/**
 * 下载广告金对应的商户订单信息。Link to the merchant orders behind a grant.
 * Known from one source only; which of its fields are required is not certain.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /xpay/download_adverfunds_order`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const getAdvertisingFundsOrders: WechatEndpoint<
  GetAdvertisingFundsOrdersRequest,
  GetAdvertisingFundsOrdersResponse,
  'authorizer'
> = {
  id: 'xpayDownloadAdverfundsOrder',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/download_adverfunds_order',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) => z.strictObject({ fund_id: z.string().optional(), env: z.number().optional() }),
  response: (z: Zod) => z.looseObject({ url: z.string().optional() }),
};

/** Input of {@link listAdvertisingFunds}. */
export interface ListAdvertisingFundsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Page number, from 1. */
  page: number;
  /** Items of a page. */
  page_size: number;
  /** Narrows the result. */
  filter?:
    | {
        /** Start of the settlement period, seconds since the epoch. */
        settle_begin: number;
        /** End of the settlement period, seconds since the epoch. */
        settle_end: number;
        /** Why the funds were granted: 0 general gift, 1 advertising incentive, 2 targeted incentive. */
        fund_type?: number | undefined;
      }
    | undefined;
}

/** Result of {@link listAdvertisingFunds}. */
export interface ListAdvertisingFundsResponse {
  /** Grants. */
  adver_funds_list: {
    /** Id of the grant. */
    fund_id: string;
    /** Why the funds were granted: 0 general gift, 1 advertising incentive, 2 targeted incentive. */
    fund_type: number;
    /** Start of the settlement period, seconds since the epoch. */
    settle_begin: number;
    /** End of the settlement period, seconds since the epoch. */
    settle_end: number;
    /** Amount granted, in fen. */
    total_amount: number;
    /** Amount left, in fen. */
    remain_amount: number;
    /** End of use, seconds since the epoch. */
    expire_time?: number | undefined;
  }[];
  /** Number of pages, not of items. */
  total_page: number;
}

/**
 * 查询广告金发放记录。Advertising funds granted to the merchant.
 * Calls `POST /xpay/query_adver_funds`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const listAdvertisingFunds: WechatPagedEndpoint<
  ListAdvertisingFundsRequest,
  ListAdvertisingFundsResponse,
  'authorizer',
  NonNullable<ListAdvertisingFundsResponse['adver_funds_list']>[number],
  'page' | 'page_size'
> = {
  id: 'xpayQueryAdverFunds',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_adver_funds',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  paging: {
    kind: 'page',
    page: 'page',
    first: 1,
    limit: 'page_size',
    size: 10,
    items: (answer) => answer.adver_funds_list,
  },
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      page: z.number(),
      page_size: z.number(),
      filter: z
        .strictObject({ settle_begin: z.number(), settle_end: z.number(), fund_type: z.number().optional() })
        .optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      adver_funds_list: z.array(
        z.looseObject({
          fund_id: z.string(),
          fund_type: z.number(),
          settle_begin: z.number(),
          settle_end: z.number(),
          total_amount: z.number(),
          remain_amount: z.number(),
          expire_time: z.number().optional(),
        }),
      ),
      total_page: z.number(),
    }),
};

/** Input of {@link listFundsBills}. */
export interface ListFundsBillsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Page number, from 1. */
  page: number;
  /** Items of a page. */
  page_size: number;
  /** Narrows the result. */
  filter?:
    | {
        /** Earliest top-up, seconds since the epoch. */
        oper_time_begin?: number | undefined;
        /** Latest top-up, seconds since the epoch. */
        oper_time_end?: number | undefined;
        /** Top-up bill, from {@link createFundsBill}. */
        bill_id?: string | undefined;
      }
    | undefined;
}

/** Result of {@link listFundsBills}. */
export interface ListFundsBillsResponse {
  /** Top-ups. */
  bill_list: {
    /** Top-up bill, from {@link createFundsBill}. */
    bill_id: string;
    /** Top-up, seconds since the epoch. */
    oper_time: number;
    /** Grant, from {@link listAdvertisingFunds}. */
    fund_id: string;
    /** Start of the settlement period, seconds since the epoch. */
    settle_begin: number;
    /** End of the settlement period, seconds since the epoch. */
    settle_end: number;
    /** Uid of the top-up account. */
    transfer_account_uid: number;
    /** Name of the top-up account. */
    transfer_account_name: string;
    /** Amount in fen. */
    transfer_amount: number;
    /** 0 under way, 1 done, 2 failed. */
    status: number;
  }[];
  /** Number of pages, not of items. */
  total_page: number;
}

/**
 * 查询广告金充值记录。Top-ups made from granted funds.
 * Calls `POST /xpay/query_funds_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout
 */
export const listFundsBills: WechatPagedEndpoint<
  ListFundsBillsRequest,
  ListFundsBillsResponse,
  'authorizer',
  NonNullable<ListFundsBillsResponse['bill_list']>[number],
  'page' | 'page_size'
> = {
  id: 'xpayQueryFundsList',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_funds_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/VirtualPayment/api_bind_transfer_accout',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  paging: { kind: 'page', page: 'page', first: 1, limit: 'page_size', size: 10, items: (answer) => answer.bill_list },
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      page: z.number(),
      page_size: z.number(),
      filter: z
        .strictObject({
          oper_time_begin: z.number().optional(),
          oper_time_end: z.number().optional(),
          bill_id: z.string().optional(),
        })
        .optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      bill_list: z.array(
        z.looseObject({
          bill_id: z.string(),
          oper_time: z.number(),
          fund_id: z.string(),
          settle_begin: z.number(),
          settle_end: z.number(),
          transfer_account_uid: z.number(),
          transfer_account_name: z.string(),
          transfer_amount: z.number(),
          status: z.number(),
        }),
      ),
      total_page: z.number(),
    }),
};

/** Input of {@link listRecoverBills}. */
export interface ListRecoverBillsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
  /** Page number, from 1. */
  page: number;
  /** Items of a page. */
  page_size: number;
  /** Narrows the result. */
  filter?:
    | {
        /** Earliest recovery, seconds since the epoch. */
        recover_time_begin?: number | undefined;
        /** Latest recovery, seconds since the epoch. */
        recover_time_end?: number | undefined;
        /** Top-up bill, from {@link createFundsBill}. */
        bill_id?: string | undefined;
      }
    | undefined;
}

/** Result of {@link listRecoverBills}. */
export interface ListRecoverBillsResponse {
  /** Recoveries. */
  bill_list: {
    /** Id of the bill. */
    bill_id: string;
    /** Recovery, seconds since the epoch. */
    recover_time: number;
    /** Grant, from {@link listAdvertisingFunds}. */
    fund_id: string;
    /** Start of the settlement period, seconds since the epoch. */
    settle_begin: number;
    /** End of the settlement period, seconds since the epoch. */
    settle_end: number;
    /** Account the funds were taken from. */
    recover_account_name: string;
    /** Amount in fen. */
    recover_amount: number;
    /** Refunds behind it. */
    refund_order_list?: string[] | undefined;
  }[];
  /** Number of pages, not of items. */
  total_page: number;
}

/**
 * 查询广告金回收记录。Advertising funds taken back, for instance after refunds.
 * Calls `POST /xpay/query_recover_bill`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const listRecoverBills: WechatPagedEndpoint<
  ListRecoverBillsRequest,
  ListRecoverBillsResponse,
  'authorizer',
  NonNullable<ListRecoverBillsResponse['bill_list']>[number],
  'page' | 'page_size'
> = {
  id: 'xpayQueryRecoverList',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_recover_bill',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  paging: { kind: 'page', page: 'page', first: 1, limit: 'page_size', size: 10, items: (answer) => answer.bill_list },
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
      page: z.number(),
      page_size: z.number(),
      filter: z
        .strictObject({
          recover_time_begin: z.number().optional(),
          recover_time_end: z.number().optional(),
          bill_id: z.string().optional(),
        })
        .optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      bill_list: z.array(
        z.looseObject({
          bill_id: z.string(),
          recover_time: z.number(),
          fund_id: z.string(),
          settle_begin: z.number(),
          settle_end: z.number(),
          recover_account_name: z.string(),
          recover_amount: z.number(),
          refund_order_list: z.array(z.string()).optional(),
        }),
      ),
      total_page: z.number(),
    }),
};

/** Input of {@link listTransferAccounts}. */
export interface ListTransferAccountsRequest {
  /**
   * Payment signature, computed by the caller: HMAC-SHA256 in hex over `uri & body` (path and JSON text exactly as sent, joined
   * by `&`) with the AppKey of the environment.
   */
  pay_sig?: string | undefined;
  /** User, as this mini program sees them. */
  openid?: string | undefined;
  /** 0 live, 1 sandbox; only decides which AppKey signs, the data are always live. */
  env: number;
  /** IP address of the user. */
  user_ip?: string | undefined;
  /** Platform: 1 Android, 2 iOS. */
  device_type?: number | undefined;
}

/** Result of {@link listTransferAccounts}. */
export interface ListTransferAccountsResponse {
  /** Top-up accounts. */
  acct_list: {
    /** Uid of the top-up account. */
    transfer_account_uid: number;
    /** Name of the top-up account. */
    transfer_account_name: string;
    /** Agency account id of the top-up account. */
    transfer_account_agency_id?: number | undefined;
    /** Agency account name of the top-up account. */
    transfer_account_agency_name?: string | undefined;
    /** 0 under review, 1 approved, 2 refused. */
    state?: number | undefined;
    /** 1 bound, 2 failed. */
    bind_result?: number | undefined;
    /** Why it failed. */
    error_msg?: string | undefined;
  }[];
}

/**
 * 查询广告金充值账户。Advertising accounts that are bound, with their review.
 * Calls `POST /xpay/query_transfer_account`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API
 */
export const listTransferAccounts: WechatEndpoint<
  ListTransferAccountsRequest,
  ListTransferAccountsResponse,
  'authorizer'
> = {
  id: 'xpayQueryTransferAccount',
  family: 'virtual-payment',
  method: 'POST',
  path: '/xpay/query_transfer_account',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/virtual-payment.html#_2-3-%E6%9C%8D%E5%8A%A1%E5%99%A8API',
  query: ['pay_sig'],
  permissionSets: [157],
  errors: [268490002, 268490003],
  request: (z: Zod) =>
    z.strictObject({
      pay_sig: z.string().optional(),
      openid: z.string().optional(),
      env: z.number(),
      user_ip: z.string().optional(),
      device_type: z.number().optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      acct_list: z.array(
        z.looseObject({
          transfer_account_uid: z.number(),
          transfer_account_name: z.string(),
          transfer_account_agency_id: z.number().optional(),
          transfer_account_agency_name: z.string().optional(),
          state: z.number().optional(),
          bind_result: z.number().optional(),
          error_msg: z.string().optional(),
        }),
      ),
    }),
};
