import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { MakeObject } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Custom fields. */
interface CustomField {
  /** Name of the field. */
  key: string;
  /** Value of the field. */
  value: string;
}

const customField = (z: Zod) => z.looseObject({ key: z.string(), value: z.string() });

/** Contact of the merchant. */
interface Contact {
  /** Phone number. */
  phone: string;
  /** Time to issue the invoice, in seconds. */
  time_out: number;
}

const contact = (z: Zod, object: MakeObject = z.strictObject) => object({ phone: z.string(), time_out: z.number() });

/** Merchant and its invoicing platform. */
interface PaymchInfo {
  /** Merchant number of WeChat Pay. */
  mchid: string;
  /** Invoicing platform, the value in the link of {@link getPlatformUrl}. */
  s_pappid: string;
}

const paymchInfo = (z: Zod, object: MakeObject = z.strictObject) => object({ mchid: z.string(), s_pappid: z.string() });

/** Input of {@link getAuthorization}. */
export interface GetAuthorizationRequest {
  /** Order the user authorizes invoicing for. */
  order_id: string;
  /** Invoicing platform, the value in the link of {@link getPlatformUrl}. */
  s_pappid: string;
}

/** Result of {@link getAuthorization}. */
export interface GetAuthorizationResponse {
  /** State of the order, `auth success` when authorized. */
  invoice_status: string;
  /** Authorization, seconds since the epoch. */
  auth_time?: number | undefined;
  /** What the user has filled in. */
  user_auth_info?:
    | {
        /** Fields for a person. */
        user_field?:
          | {
              /** Title of the invoice, that is the buyer. */
              title: string;
              /** Phone number. */
              phone: string;
              /** Email address. */
              email: string;
              /** Custom fields. */
              custom_field?: CustomField[] | undefined;
            }
          | undefined;
        /** Fields for an organisation. */
        biz_field?:
          | {
              /** Title of the invoice, that is the buyer. */
              title: string;
              /** Phone number. */
              phone: string;
              /** Tax number of the buyer. */
              tax_no: string;
              /** Address. */
              addr: string;
              /** Bank. */
              bank_type: string;
              /** Bank account. */
              bank_no: string;
              /** Custom fields. */
              custom_field?: CustomField[] | undefined;
            }
          | undefined;
      }
    | undefined;
}

/**
 * 查询授权完成状态。Whether a user has authorized the invoice of an order, and what was filled in.
 * Calls `POST /card/invoice/getauthdata`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const getAuthorization: WechatEndpoint<GetAuthorizationRequest, GetAuthorizationResponse, 'authorizer'> = {
  id: 'cardInvoiceGetAuthData',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/getauthdata',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  permissionSets: [26],
  errors: [40078],
  request: (z: Zod) => z.strictObject({ order_id: z.string(), s_pappid: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      invoice_status: z.string(),
      auth_time: z.number().optional(),
      user_auth_info: z
        .looseObject({
          user_field: z
            .looseObject({
              title: z.string(),
              phone: z.string(),
              email: z.string(),
              custom_field: z.array(customField(z)).optional(),
            })
            .optional(),
          biz_field: z
            .looseObject({
              title: z.string(),
              phone: z.string(),
              tax_no: z.string(),
              addr: z.string(),
              bank_type: z.string(),
              bank_no: z.string(),
              custom_field: z.array(customField(z)).optional(),
            })
            .optional(),
        })
        .optional(),
    }),
};

/** Input of {@link getAuthorizationUrl}. */
export interface GetAuthorizationUrlRequest {
  /** Order the user authorizes invoicing for. */
  order_id: string;
  /** Invoicing platform, the value in the link of {@link getPlatformUrl}. */
  s_pappid: string;
  /** Amount of the order in fen. */
  money: number;
  /** Time of the request, seconds since the epoch. */
  timestamp: number;
  /** Where the page opens: `app`, `web` (page in WeChat), `wxa` (mini program) or `wap` (other page). */
  source: string;
  /** Page after the authorization; for source `web`. */
  redirect_url?: string | undefined;
  /** Ticket of type `wx_card`. */
  ticket: string;
  /** 0 ask for an invoice, 1 ask and fill in a title, 2 take an issued invoice; 1 for invoices after payment. */
  type: 0 | 1 | 2;
}

/** Result of {@link getAuthorizationUrl}. */
export interface GetAuthorizationUrlResponse {
  /** Link of the authorization page. */
  auth_url: string;
  /** Mini program to open; with source `wxa`. */
  appid?: string | undefined;
}

/**
 * 获取授权页链接。Page where a user lets the merchant put the invoice of an order into the wallet. Set contact and fields before with
 * {@link setContact} and {@link setAuthorizationFields}.
 * Calls `POST /card/invoice/getauthurl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2
 */
export const getAuthorizationUrl: WechatEndpoint<
  GetAuthorizationUrlRequest,
  GetAuthorizationUrlResponse,
  'authorizer'
> = {
  id: 'cardInvoiceGetAuthUrl',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/getauthurl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2',
  permissionSets: [26],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string(),
      s_pappid: z.string(),
      money: z.number(),
      timestamp: z.number(),
      source: z.string(),
      redirect_url: z.string().optional(),
      ticket: z.string(),
      type: z.literal([0, 1, 2]),
    }),
  response: (z: Zod) => z.looseObject({ auth_url: z.string(), appid: z.string().optional() }),
};

/** Input of {@link rejectInvoice}. */
export interface RejectInvoiceRequest {
  /** Order the user authorizes invoicing for. */
  order_id: string;
  /** Invoicing platform, the value in the link of {@link getPlatformUrl}. */
  s_pappid: string;
  /** Reason, shown to the user. */
  reason: string;
  /** Page where the user can go on. */
  url?: string | undefined;
}

/** Result of {@link rejectInvoice}. */
export type RejectInvoiceResponse = NoFields;

/**
 * 拒绝开票。Refuses to issue the invoice of an order that was authorized, and tells the user. The order cannot be authorized again;
 * start over with a new one.
 * Calls `POST /card/invoice/rejectinsert`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8
 */
export const rejectInvoice: WechatEndpoint<RejectInvoiceRequest, RejectInvoiceResponse, 'authorizer'> = {
  id: 'cardInvoiceRejectInsert',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/rejectinsert',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8',
  permissionSets: [26],
  request: (z: Zod) =>
    z.strictObject({ order_id: z.string(), s_pappid: z.string(), reason: z.string(), url: z.string().optional() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getAuthorizationFields}. */
export interface GetAuthorizationFieldsRequest {
  /** Always `get_auth_field`; the client fills it in. */
  action?: 'get_auth_field' | undefined;
}

/** Result of {@link getAuthorizationFields}. */
export interface GetAuthorizationFieldsResponse {
  /** Fields of the authorization page with `type` 1. */
  auth_field?:
    | {
        /** Fields for a person. */
        user_field?:
          | {
              /** 1 asks for the title, 0 not. */
              show_title?: number | undefined;
              /** 1 asks for the phone number, 0 not. */
              show_phone?: number | undefined;
              /** 1 asks for the email address, 0 not. */
              show_email?: number | undefined;
              /** Custom fields. */
              custom_field?:
                | {
                    /** Name of the field. */
                    key: string;
                  }[]
                | undefined;
            }
          | undefined;
        /** Fields for an organisation. */
        biz_field?:
          | {
              /** 1 asks for the title, 0 not. */
              show_title?: number | undefined;
              /** 1 asks for the tax number, 0 not. */
              show_tax_no?: number | undefined;
              /** 1 asks for the address, 0 not. */
              show_addr?: number | undefined;
              /** 1 asks for the phone number, 0 not. */
              show_phone?: number | undefined;
              /** 1 asks for the bank, 0 not. */
              show_bank_type?: number | undefined;
              /** 1 asks for the bank account, 0 not. */
              show_bank_no?: number | undefined;
              /** Custom fields. */
              custom_field?:
                | {
                    /** Name of the field. */
                    key: string;
                  }[]
                | undefined;
            }
          | undefined;
      }
    | undefined;
}

/**
 * 查询授权页字段信息。Which fields the authorization page asks for.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const getAuthorizationFields: WechatEndpoint<
  GetAuthorizationFieldsRequest,
  GetAuthorizationFieldsResponse,
  'authorizer'
> = {
  id: 'cardInvoiceGetAuthField',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  query: ['action'],
  fixed: { action: 'get_auth_field' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['get_auth_field']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      auth_field: z
        .looseObject({
          user_field: z
            .looseObject({
              show_title: z.number().optional(),
              show_phone: z.number().optional(),
              show_email: z.number().optional(),
              custom_field: z.array(z.looseObject({ key: z.string() })).optional(),
            })
            .optional(),
          biz_field: z
            .looseObject({
              show_title: z.number().optional(),
              show_tax_no: z.number().optional(),
              show_addr: z.number().optional(),
              show_phone: z.number().optional(),
              show_bank_type: z.number().optional(),
              show_bank_no: z.number().optional(),
              custom_field: z.array(z.looseObject({ key: z.string() })).optional(),
            })
            .optional(),
        })
        .optional(),
    }),
};

/** Input of {@link getContact}. */
export interface GetContactRequest {
  /** Always `get_contact`; the client fills it in. */
  action?: 'get_contact' | undefined;
}

/** Result of {@link getContact}. */
export interface GetContactResponse {
  /** Contact of the merchant. */
  contact?: Contact | undefined;
}

/**
 * 查询商户联系方式。Contact of the merchant, and its time to issue invoices.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#18
 */
export const getContact: WechatEndpoint<GetContactRequest, GetContactResponse, 'authorizer'> = {
  id: 'cardInvoiceGetContact',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#18',
  query: ['action'],
  fixed: { action: 'get_contact' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['get_contact']).optional() }),
  response: (z: Zod) => z.looseObject({ contact: contact(z, z.looseObject).optional() }),
};

/** Input of {@link getPaymentMerchant}. */
export interface GetPaymentMerchantRequest {
  /** Always `get_pay_mch`; the client fills it in. */
  action?: 'get_pay_mch' | undefined;
}

/** Result of {@link getPaymentMerchant}. */
export interface GetPaymentMerchantResponse {
  /** Merchant and its invoicing platform. */
  paymch_info?: PaymchInfo | undefined;
}

/**
 * 查询商户号与开票平台关联情况。Invoicing platform that invoices after payment go to.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const getPaymentMerchant: WechatEndpoint<GetPaymentMerchantRequest, GetPaymentMerchantResponse, 'authorizer'> = {
  id: 'cardInvoiceGetPayMerchant',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  query: ['action'],
  fixed: { action: 'get_pay_mch' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['get_pay_mch']).optional() }),
  response: (z: Zod) => z.looseObject({ paymch_info: paymchInfo(z, z.looseObject).optional() }),
};

/** Input of {@link setAuthorizationFields}. */
export interface SetAuthorizationFieldsRequest {
  /** Always `set_auth_field`; the client fills it in. */
  action?: 'set_auth_field' | undefined;
  /** Fields of the authorization page with `type` 1. */
  auth_field: {
    /** Fields for a person. */
    user_field?:
      | {
          /** 1 asks for the title, 0 not. */
          show_title?: 0 | 1 | undefined;
          /** 1 asks for the phone number, 0 not. */
          show_phone?: 0 | 1 | undefined;
          /** 1 asks for the email address, 0 not. */
          show_email?: 0 | 1 | undefined;
          /** Custom fields. */
          custom_field?:
            | {
                /** Name of the field. */
                key: string;
              }[]
            | undefined;
        }
      | undefined;
    /** Fields for an organisation. */
    biz_field?:
      | {
          /** 1 asks for the title, 0 not. */
          show_title?: 0 | 1 | undefined;
          /** 1 asks for the tax number, 0 not. */
          show_tax_no?: 0 | 1 | undefined;
          /** 1 asks for the address, 0 not. */
          show_addr?: 0 | 1 | undefined;
          /** 1 asks for the phone number, 0 not. */
          show_phone?: 0 | 1 | undefined;
          /** 1 asks for the bank, 0 not. */
          show_bank_type?: 0 | 1 | undefined;
          /** 1 asks for the bank account, 0 not. */
          show_bank_no?: 0 | 1 | undefined;
          /** Custom fields. */
          custom_field?:
            | {
                /** Name of the field. */
                key: string;
              }[]
            | undefined;
        }
      | undefined;
  };
}

/** Result of {@link setAuthorizationFields}. */
export type SetAuthorizationFieldsResponse = NoFields;

/**
 * 设置授权页字段信息。Sets which fields the authorization page with `type` 1 asks for. Shown fields must be filled in.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const setAuthorizationFields: WechatEndpoint<
  SetAuthorizationFieldsRequest,
  SetAuthorizationFieldsResponse,
  'authorizer'
> = {
  id: 'cardInvoiceSetAuthField',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  query: ['action'],
  fixed: { action: 'set_auth_field' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['set_auth_field']).optional(),
      auth_field: z.strictObject({
        user_field: z
          .strictObject({
            show_title: z.literal([0, 1]).optional(),
            show_phone: z.literal([0, 1]).optional(),
            show_email: z.literal([0, 1]).optional(),
            custom_field: z.array(z.strictObject({ key: z.string() })).optional(),
          })
          .optional(),
        biz_field: z
          .strictObject({
            show_title: z.literal([0, 1]).optional(),
            show_tax_no: z.literal([0, 1]).optional(),
            show_addr: z.literal([0, 1]).optional(),
            show_phone: z.literal([0, 1]).optional(),
            show_bank_type: z.literal([0, 1]).optional(),
            show_bank_no: z.literal([0, 1]).optional(),
            custom_field: z.array(z.strictObject({ key: z.string() })).optional(),
          })
          .optional(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setContact}. */
export interface SetContactRequest {
  /** Always `set_contact`; the client fills it in. */
  action?: 'set_contact' | undefined;
  /** Contact of the merchant. */
  contact: Contact;
}

/** Result of {@link setContact}. */
export type SetContactResponse = NoFields;

/**
 * 设置商户联系方式。Sets the contact of the merchant and its time to issue invoices. Needed before {@link getAuthorizationUrl}.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#17
 */
export const setContact: WechatEndpoint<SetContactRequest, SetContactResponse, 'authorizer'> = {
  id: 'cardInvoiceSetContact',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#17',
  query: ['action'],
  fixed: { action: 'set_contact' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['set_contact']).optional(), contact: contact(z) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link setPaymentMerchant}. */
export interface SetPaymentMerchantRequest {
  /** Always `set_pay_mch`; the client fills it in. */
  action?: 'set_pay_mch' | undefined;
  /** Merchant and its invoicing platform. */
  paymch_info: PaymchInfo;
}

/** Result of {@link setPaymentMerchant}. */
export type SetPaymentMerchantResponse = NoFields;

/**
 * 关联商户号与开票平台。Binds a merchant number of WeChat Pay to an invoicing platform, for invoices after payment.
 * Calls `POST /card/invoice/setbizattr`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html
 */
export const setPaymentMerchant: WechatEndpoint<SetPaymentMerchantRequest, SetPaymentMerchantResponse, 'authorizer'> = {
  id: 'cardInvoiceSetPayMerchant',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/setbizattr',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html',
  query: ['action'],
  fixed: { action: 'set_pay_mch' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['set_pay_mch']).optional(), paymch_info: paymchInfo(z) }),
  response: (z: Zod) => z.looseObject({}),
};
