import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Services that the account can use. */
interface ServiceType {
  /** Id of the service. */
  service_type: number;
  /** Name of the service. */
  service_name: string;
}

const serviceType = (z: Zod) => z.looseObject({ service_type: z.number(), service_name: z.string() });

/** Input of {@link bindAccount}. */
export interface BindAccountRequest {
  /** `bind` or `unbind`. */
  type: 'bind' | 'unbind';
  /** Customer code at the express company. */
  biz_id: string;
  /** Express company, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Password of the customer code; EMS, SF and JD need none. */
  password?: string | undefined;
  /** Text for the review of EMS: phone, contact, service type and sender address. */
  remark_content?: string | undefined;
}

/** Result of {@link bindAccount}. */
export type BindAccountResponse = NoFields;

/**
 * 绑定、解绑物流账号。Binds an account at an express company, or unbinds it with `type` unbind. Some companies review the binding first;
 * {@link listAccounts} tells the state.
 * Calls `POST /cgi-bin/express/business/account/bind`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.bindAccount.html
 */
export const bindAccount: WechatEndpoint<BindAccountRequest, BindAccountResponse, 'authorizer'> = {
  id: 'bindAccount',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/account/bind',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.bindAccount.html',
  permissionSets: [45, 71],
  errors: [9300529, 9300530, 9300531, 9300532],
  request: (z: Zod) =>
    z.strictObject({
      type: z.literal(['bind', 'unbind']),
      biz_id: z.string(),
      delivery_id: z.string(),
      password: z.string().optional(),
      remark_content: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listAccounts}. */
export type ListAccountsRequest = NoFields;

/** Result of {@link listAccounts}. */
export interface ListAccountsResponse {
  /** Accounts. */
  list: {
    /** Customer code at the express company. */
    biz_id: string;
    /** Express company, from {@link listDeliveryCompanies}. */
    delivery_id: string;
    /** 0 bound, 1 under review, 2 failed, 3 unbound. */
    status_code: number;
    /** Name of the account. */
    alias: string;
    /** Why the binding failed (review of EMS). */
    remark_wrong_msg?: string | undefined;
    /** Text that was sent for the review of EMS. */
    remark_content?: string | undefined;
    /** Electronic waybills left, a number of sheets. */
    quota_num?: number | undefined;
    /** When the number of waybills was read, seconds since the epoch. */
    quota_update_time?: number | undefined;
    /** Services that the account can use. */
    service_type?: ServiceType[] | undefined;
    /** Last change, seconds since the epoch. */
    update_time: number;
    /** When it was bound, seconds since the epoch. */
    create_time: number;
  }[];
  /** Number of entries. */
  count: number;
}

/**
 * 获取所有绑定的物流账号。Accounts at express companies that the mini program has bound, with the state of the binding and the waybills
 * left.
 * Calls `GET /cgi-bin/express/business/account/getall`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllAccount.html
 */
export const listAccounts: WechatEndpoint<ListAccountsRequest, ListAccountsResponse, 'authorizer'> = {
  id: 'getAllAccount',
  family: 'logistics',
  method: 'GET',
  path: '/cgi-bin/express/business/account/getall',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllAccount.html',
  permissionSets: [45, 71],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      list: z.array(
        z.looseObject({
          biz_id: z.string(),
          delivery_id: z.string(),
          status_code: z.number(),
          alias: z.string(),
          remark_wrong_msg: z.string().optional(),
          remark_content: z.string().optional(),
          quota_num: z.number().optional(),
          quota_update_time: z.number().optional(),
          service_type: z.array(serviceType(z)).optional(),
          update_time: z.number(),
          create_time: z.number(),
        }),
      ),
      count: z.number(),
    }),
};

/** Input of {@link listDeliveryCompanies}. */
export type ListDeliveryCompaniesRequest = NoFields;

/** Result of {@link listDeliveryCompanies}. */
export interface ListDeliveryCompaniesResponse {
  /** Express companies. */
  data: {
    /** Id of the company. */
    delivery_id: string;
    /** Name of the company. */
    delivery_name: string;
    /** 1 takes single parcels without a contract. */
    can_use_cash?: number | undefined;
    /** 1 tells the waybills left, see {@link getQuota}. */
    can_get_quota?: number | undefined;
    /** `biz_id` for single parcels, with `can_use_cash` 1. */
    cash_biz_id?: string | undefined;
    /** Services of the company. */
    service_type?: ServiceType[] | undefined;
  }[];
  /** Number of entries. */
  count: number;
}

/**
 * 获取支持的快递公司列表。Express companies that the platform supports, with what each offers.
 * Calls `GET /cgi-bin/express/business/delivery/getall`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllDelivery.html
 */
export const listDeliveryCompanies: WechatEndpoint<
  ListDeliveryCompaniesRequest,
  ListDeliveryCompaniesResponse,
  'authorizer'
> = {
  id: 'getAllDelivery',
  family: 'logistics',
  method: 'GET',
  path: '/cgi-bin/express/business/delivery/getall',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getAllDelivery.html',
  permissionSets: [45, 71],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          delivery_id: z.string(),
          delivery_name: z.string(),
          can_use_cash: z.number().optional(),
          can_get_quota: z.number().optional(),
          cash_biz_id: z.string().optional(),
          service_type: z.array(serviceType(z)).optional(),
        }),
      ),
      count: z.number(),
    }),
};

/** Input of {@link listPrinters}. */
export type ListPrintersRequest = NoFields;

/** Result of {@link listPrinters}. */
export interface ListPrintersResponse {
  /** People, as this mini program sees them. */
  openid: string[];
  /** Tags of the merchants that each one prints for. */
  tagid_list: string[];
  /** Number of people. */
  count: number;
}

/**
 * 获取打印员。People who may print labels with the PC software of WeChat.
 * Calls `GET /cgi-bin/express/business/printer/getall`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPrinter.html
 */
export const listPrinters: WechatEndpoint<ListPrintersRequest, ListPrintersResponse, 'authorizer'> = {
  id: 'getPrinter',
  family: 'logistics',
  method: 'GET',
  path: '/cgi-bin/express/business/printer/getall',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getPrinter.html',
  permissionSets: [45, 71],
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) =>
    z.looseObject({ openid: z.array(z.string()), tagid_list: z.array(z.string()), count: z.number() }),
};

/** Input of {@link updatePrinter}. */
export interface UpdatePrinterRequest {
  /** `bind` allows, `unbind` forbids. */
  update_type: 'bind' | 'unbind';
  /** Person who prints, as this mini program sees them. */
  openid: string;
  /**
   * Merchants whose orders the person gets: up to 10 `tagid`, joined with commas, no blanks; for platform mini programs.
   */
  tagid_list?: string | undefined;
}

/** Result of {@link updatePrinter}. */
export type UpdatePrinterResponse = NoFields;

/**
 * 配置面单打印员。Allows a person to print labels with the PC software of WeChat, or forbids it. The person need not be a project
 * member.
 * Calls `POST /cgi-bin/express/business/printer/update`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.updatePrinter.html
 */
export const updatePrinter: WechatEndpoint<UpdatePrinterRequest, UpdatePrinterResponse, 'authorizer'> = {
  id: 'updatePrinter',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/printer/update',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.updatePrinter.html',
  permissionSets: [45, 71],
  errors: [9300517],
  request: (z: Zod) =>
    z.strictObject({
      update_type: z.literal(['bind', 'unbind']),
      openid: z.string(),
      tagid_list: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getQuota}. */
export interface GetQuotaRequest {
  /** Express company with `can_get_quota` 1, from {@link listDeliveryCompanies}. */
  delivery_id: string;
  /** Customer code at the express company. */
  biz_id: string;
}

/** Result of {@link getQuota}. */
export interface GetQuotaResponse {
  /** Electronic waybills left, a number of sheets. */
  quota_num: number;
}

/**
 * 获取电子面单余额。Electronic waybills left at a franchised express company; others have no such number.
 * Calls `POST /cgi-bin/express/business/quota/get`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getQuota.html
 */
export const getQuota: WechatEndpoint<GetQuotaRequest, GetQuotaResponse, 'authorizer'> = {
  id: 'getQuota',
  family: 'logistics',
  method: 'POST',
  path: '/cgi-bin/express/business/quota/get',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/express/by-business/logistics.getQuota.html',
  permissionSets: [45, 71],
  request: (z: Zod) => z.strictObject({ delivery_id: z.string(), biz_id: z.string() }),
  response: (z: Zod) => z.looseObject({ quota_num: z.number() }),
};
