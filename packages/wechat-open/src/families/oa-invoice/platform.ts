import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric, upload } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';
import { type InvoiceLine, invoiceLine } from './parts.js';

/** Input of {@link insertInvoice}. */
export interface InsertInvoiceRequest {
  /** Order that the user authorized. */
  order_id: string;
  /** Account the order was authorized with. */
  appid: string;
  /** Invoice card, from {@link createInvoiceCard}. */
  card_id: string;
  /** Content of the invoice card. */
  card_ext: {
    /** Random text against repetition. */
    nonce_str?: string | undefined;
    /** The card of the user. */
    user_card: {
      /** The invoice. */
      invoice_user_data: {
        /** Title of the invoice, that is the buyer. */
        title: string;
        /** Amount without tax in fen. */
        fee_without_tax: number;
        /** Amount with tax in fen. */
        fee: number;
        /** Tax in fen. */
        tax: number;
        /**
         * Invoice number (发票号码), 20 digits on fully digital invoices; the sample of the platform has the 12-digit code here.
         */
        billing_no: string;
        /** Invoice code (发票代码); the sample of the platform has the 8-digit number here. */
        billing_code: string;
        /** Issue, seconds since the epoch, ten digits. */
        billing_time: Numeric;
        /** Lines of the invoice. */
        info: InvoiceLine[];
        /** Check code of the invoice. */
        check_code: string;
        /** PDF of the invoice, from {@link uploadPdf}. */
        s_pdf_media_id: string;
        /** PDF of another voucher, such as an itinerary, from {@link uploadPdf}. */
        s_trip_pdf_media_id?: string | undefined;
        /** Tax number of the buyer. */
        buyer_number: string;
        /** Address and phone number of the buyer. */
        buyer_address_and_phone?: string | undefined;
        /** Bank and account of the buyer. */
        buyer_bank_account?: string | undefined;
        /** Tax number of the seller. */
        seller_number?: string | undefined;
        /** Address and phone number of the seller. */
        seller_address_and_phone?: string | undefined;
        /** Bank and account of the seller. */
        seller_bank_account?: string | undefined;
        /** Remark. */
        remarks?: string | undefined;
        /** Person who issues. */
        maker?: string | undefined;
        /** Person who receives the money. */
        cashier?: string | undefined;
      };
    };
  };
}

/** Result of {@link insertInvoice}. */
export interface InsertInvoiceResponse {
  /** Code of the card in the wallet of the user. */
  code: string;
  /** User, as this account sees them. */
  openid: string;
  /** User across the accounts of one Open Platform account. */
  unionid?: string | undefined;
}

/**
 * 将电子发票卡券插入用户卡包。Puts an invoice that the user authorized into the wallet. Only the account that {@link getPlatformUrl} was
 * called for can do so.
 * Calls `POST /card/invoice/insert`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5
 */
export const insertInvoice: WechatEndpoint<InsertInvoiceRequest, InsertInvoiceResponse, 'authorizer'> = {
  id: 'cardInvoiceInsert',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/insert',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5',
  permissionSets: [8, 26],
  errors: [72031, 72038, 72040, 72045, 72082],
  request: (z: Zod) =>
    z.strictObject({
      order_id: z.string(),
      appid: z.string(),
      card_id: z.string(),
      card_ext: z.strictObject({
        nonce_str: z.string().optional(),
        user_card: z.strictObject({
          invoice_user_data: z.strictObject({
            title: z.string(),
            fee_without_tax: z.number(),
            fee: z.number(),
            tax: z.number(),
            billing_no: z.string(),
            billing_code: z.string(),
            billing_time: numeric(z),
            info: z.array(invoiceLine(z)),
            check_code: z.string(),
            s_pdf_media_id: z.string(),
            s_trip_pdf_media_id: z.string().optional(),
            buyer_number: z.string(),
            buyer_address_and_phone: z.string().optional(),
            buyer_bank_account: z.string().optional(),
            seller_number: z.string().optional(),
            seller_address_and_phone: z.string().optional(),
            seller_bank_account: z.string().optional(),
            remarks: z.string().optional(),
            maker: z.string().optional(),
            cashier: z.string().optional(),
          }),
        }),
      }),
    }),
  response: (z: Zod) => z.looseObject({ code: z.string(), openid: z.string(), unionid: z.string().optional() }),
};

/** Input of {@link createInvoiceCard}. */
export interface CreateInvoiceCardRequest {
  /** The card template. */
  invoice_info: {
    /** Looks of the card. */
    base_info: {
      /** Logo of the merchant, URL on the CDN of WeChat. */
      logo_url: string;
      /** Short name of the seller, at most 9 Chinese characters. */
      title: string;
      /** Name of the first custom entry, at most 5 Chinese characters. */
      custom_url_name?: string | undefined;
      /** Hint at the right of the first custom entry. */
      custom_url_sub_title?: string | undefined;
      /** Link of the first custom entry. */
      custom_url?: string | undefined;
      /** Name of the second custom entry. */
      promotion_url_name?: string | undefined;
      /** Hint at the right of the second custom entry. */
      promotion_url_sub_title?: string | undefined;
      /** Link of the second custom entry. */
      promotion_url?: string | undefined;
    };
    /** Type of the invoice, such as 广东省增值税普通发票. */
    type: string;
    /** Full name of the seller, shown in the details. */
    payee: string;
  };
}

/** Result of {@link createInvoiceCard}. */
export interface CreateInvoiceCardResponse {
  /** Id of the template. */
  card_id: string;
}

/**
 * 创建发票卡券模板。Creates the card template for the invoices of one seller.
 * Calls `POST /card/invoice/platform/createcard`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2
 */
export const createInvoiceCard: WechatEndpoint<CreateInvoiceCardRequest, CreateInvoiceCardResponse, 'authorizer'> = {
  id: 'cardInvoicePlatformCreateCard',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/platform/createcard',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2',
  permissionSets: [26],
  request: (z: Zod) =>
    z.strictObject({
      invoice_info: z.strictObject({
        base_info: z.strictObject({
          logo_url: z.string(),
          title: z.string(),
          custom_url_name: z.string().optional(),
          custom_url_sub_title: z.string().optional(),
          custom_url: z.string().optional(),
          promotion_url_name: z.string().optional(),
          promotion_url_sub_title: z.string().optional(),
          promotion_url: z.string().optional(),
        }),
        type: z.string(),
        payee: z.string(),
      }),
    }),
  response: (z: Zod) => z.looseObject({ card_id: z.string() }),
};

/** Input of {@link getPdfUrl}. */
export interface GetPdfUrlRequest {
  /** Always `get_url`; the client fills it in. */
  action?: 'get_url' | undefined;
  /** PDF, from {@link uploadPdf}. */
  s_media_id: string;
}

/** Result of {@link getPdfUrl}. */
export interface GetPdfUrlResponse {
  /** PDF of the invoice. */
  pdf_url: string;
  /** Validity of the link in seconds. */
  pdf_url_expire_time: number;
}

/**
 * 查询已上传的 PDF。Link to a PDF that was uploaded.
 * Calls `POST /card/invoice/platform/getpdf`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4
 */
export const getPdfUrl: WechatEndpoint<GetPdfUrlRequest, GetPdfUrlResponse, 'authorizer'> = {
  id: 'cardInvoicePlatformGetPdf',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/platform/getpdf',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4',
  fixed: { action: 'get_url' },
  request: (z: Zod) => z.strictObject({ action: z.literal(['get_url']).optional(), s_media_id: z.string() }),
  response: (z: Zod) => z.looseObject({ pdf_url: z.string(), pdf_url_expire_time: z.number() }),
};

/** Input of {@link uploadPdf}. */
export interface UploadPdfRequest {
  /** PDF of the invoice. */
  pdf: Upload;
}

/** Result of {@link uploadPdf}. */
export interface UploadPdfResponse {
  /** Id of the PDF; too long for a JavaScript number when it is not text. */
  s_media_id: string;
}

/**
 * 上传 PDF。Uploads the PDF of an invoice. It is deleted after three days unless {@link insertInvoice} uses it.
 * Calls `POST /card/invoice/platform/setpdf`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3
 */
export const uploadPdf: WechatEndpoint<UploadPdfRequest, UploadPdfResponse, 'authorizer'> = {
  id: 'cardInvoicePlatformSetPdf',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/platform/setpdf',
  auth: 'authorizer',
  body: 'multipart',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3',
  request: (z: Zod) => z.strictObject({ pdf: upload(z) }),
  response: (z: Zod) => z.looseObject({ s_media_id: z.string() }),
};

/** Input of {@link updateInvoiceStatus}. */
export interface UpdateInvoiceStatusRequest {
  /** Invoice card, from {@link createInvoiceCard}. */
  card_id: string;
  /** Code of the card, from {@link insertInvoice}. */
  code: string;
  /**
   * `INVOICE_REIMBURSE_INIT` free, `INVOICE_REIMBURSE_LOCK` being reimbursed, `INVOICE_REIMBURSE_CLOSURE` reimbursed,
   * `INVOICE_REIMBURSE_CANCEL` reversed.
   */
  reimburse_status: string;
}

/** Result of {@link updateInvoiceStatus}. */
export type UpdateInvoiceStatusResponse = NoFields;

/**
 * 更新发票卡券状态。Tells WeChat that an invoice was reimbursed elsewhere or reversed.
 * Calls `POST /card/invoice/platform/updatestatus`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6
 */
export const updateInvoiceStatus: WechatEndpoint<
  UpdateInvoiceStatusRequest,
  UpdateInvoiceStatusResponse,
  'authorizer'
> = {
  id: 'cardInvoicePlatformUpdateStatus',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/platform/updatestatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6',
  errors: [72038],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), code: z.string(), reimburse_status: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getPlatformUrl}. */
export type GetPlatformUrlRequest = NoFields;

/** Result of {@link getPlatformUrl}. */
export interface GetPlatformUrlResponse {
  /** Authorization link of the platform; its `s_pappid` names the platform. */
  invoice_url: string;
}

/**
 * 获取自身的开票平台识别码。Authorization link of this invoicing platform. Merchants name the platform by its `s_pappid`.
 * Calls `POST /card/invoice/seturl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1
 */
export const getPlatformUrl: WechatEndpoint<GetPlatformUrlRequest, GetPlatformUrlResponse, 'authorizer'> = {
  id: 'cardInvoiceSetUrl',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/seturl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ invoice_url: z.string() }),
};
