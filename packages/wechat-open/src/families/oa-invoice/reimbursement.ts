import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';
import { type InvoiceLine, invoiceLine } from './parts.js';

/** Invoices. */
interface InvoiceKey {
  /** Invoice card, from the choice of the user. */
  card_id: string;
  /** Encrypted code of the card, from the choice of the user. */
  encrypt_code: string;
}

const invoiceKey = (z: Zod) => z.strictObject({ card_id: z.string(), encrypt_code: z.string() });

/** Content of the invoice. */
interface UserInfo {
  /** Title of the invoice, that is the buyer. */
  title: string;
  /** Amount without tax in fen. */
  fee_without_tax: number;
  /** Amount with tax in fen. */
  fee: number;
  /** Tax in fen. */
  tax: number;
  /** Invoice code (发票代码). */
  billing_no: string;
  /** Invoice number (发票号码). */
  billing_code: string;
  /** Issue, seconds since the epoch. */
  billing_time: number;
  /** Lines of the invoice. */
  info?: InvoiceLine[] | undefined;
  /** Check code of the invoice. */
  check_code: string;
  /** `INVOICE_REIMBURSE_INIT` free, `INVOICE_REIMBURSE_LOCK` being reimbursed, `INVOICE_REIMBURSE_CLOSURE` reimbursed. */
  reimburse_status: string;
  /** PDF of the invoice. */
  pdf_url: string;
  /** PDF of another voucher, such as an itinerary. */
  trip_pdf_url?: string | undefined;
  /** Order of the invoice. */
  order_id?: string | undefined;
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
}

const userInfo = (z: Zod) =>
  z.looseObject({
    title: z.string(),
    fee_without_tax: z.number(),
    fee: z.number(),
    tax: z.number(),
    billing_no: z.string(),
    billing_code: z.string(),
    billing_time: z.number(),
    info: z.array(invoiceLine(z, z.looseObject)).optional(),
    check_code: z.string(),
    reimburse_status: z.string(),
    pdf_url: z.string(),
    trip_pdf_url: z.string().optional(),
    order_id: z.string().optional(),
    buyer_number: z.string(),
    buyer_address_and_phone: z.string().optional(),
    buyer_bank_account: z.string().optional(),
    seller_number: z.string().optional(),
    seller_address_and_phone: z.string().optional(),
    seller_bank_account: z.string().optional(),
    remarks: z.string().optional(),
    maker: z.string().optional(),
    cashier: z.string().optional(),
  });

const reimbursementInvoice = (z: Zod) =>
  z.looseObject({
    card_id: z.string(),
    begin_time: z.number(),
    end_time: z.number(),
    user_card_status: z.string(),
    openid: z.string(),
    type: z.string(),
    payee: z.string(),
    detail: z.string(),
    user_info: userInfo(z),
  });

/** Input of {@link listReimbursementInvoices}. */
export interface ListReimbursementInvoicesRequest {
  /** Invoices. */
  item_list: InvoiceKey[];
}

/** Result of {@link listReimbursementInvoices}. */
export interface ListReimbursementInvoicesResponse {
  /** Invoices. */
  item_list: GetReimbursementInvoiceResponse[];
}

/**
 * 批量查询报销发票信息。Content and PDFs of invoices that users have chosen for reimbursement.
 * Calls `POST /card/invoice/reimburse/getinvoicebatch`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6
 */
export const listReimbursementInvoices: WechatEndpoint<
  ListReimbursementInvoicesRequest,
  ListReimbursementInvoicesResponse,
  'authorizer'
> = {
  id: 'cardInvoiceReimburseGetInvoiceBatch',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/reimburse/getinvoicebatch',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6',
  errors: [72031],
  request: (z: Zod) => z.strictObject({ item_list: z.array(invoiceKey(z)) }),
  response: (z: Zod) =>
    z.looseObject({
      item_list: z.array(reimbursementInvoice(z)),
    }),
};

/** Input of {@link getReimbursementInvoice}. */
export interface GetReimbursementInvoiceRequest {
  /** Invoice card, from the choice of the user. */
  card_id: string;
  /** Encrypted code of the card, from the choice of the user. */
  encrypt_code: string;
}

/** Result of {@link getReimbursementInvoice}. */
export interface GetReimbursementInvoiceResponse {
  /** Invoice card. */
  card_id: string;
  /** Start of validity, seconds since the epoch. */
  begin_time: number;
  /** End of validity, seconds since the epoch. */
  end_time: number;
  /** State of the card in the wallet of the user. */
  user_card_status: string;
  /** User, as this account sees them. */
  openid: string;
  /** Type of the invoice, such as 广东省增值税普通发票. */
  type: string;
  /** Seller. */
  payee: string;
  /** Details of the invoice. */
  detail: string;
  /** Content of the invoice. */
  user_info: UserInfo;
}

/**
 * 查询报销发票信息。Content and PDF of an invoice that a user has chosen for reimbursement.
 * Calls `POST /card/invoice/reimburse/getinvoiceinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5
 */
export const getReimbursementInvoice: WechatEndpoint<
  GetReimbursementInvoiceRequest,
  GetReimbursementInvoiceResponse,
  'authorizer'
> = {
  id: 'cardInvoiceReimburseGetInvoiceInfo',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/reimburse/getinvoiceinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5',
  permissionSets: [26],
  request: (z: Zod) => z.strictObject({ card_id: z.string(), encrypt_code: z.string() }),
  response: (z: Zod) => reimbursementInvoice(z),
};

/** Input of {@link updateReimbursementStatus}. */
export interface UpdateReimbursementStatusRequest {
  /** Invoice card, from the choice of the user. */
  card_id: string;
  /** Encrypted code of the card, from the choice of the user. */
  encrypt_code: string;
  /**
   * `INVOICE_REIMBURSE_INIT` free again, `INVOICE_REIMBURSE_LOCK` being reimbursed, `INVOICE_REIMBURSE_CLOSURE` reimbursed; the
   * last cannot be undone.
   */
  reimburse_status: 'INVOICE_REIMBURSE_INIT' | 'INVOICE_REIMBURSE_LOCK' | 'INVOICE_REIMBURSE_CLOSURE';
}

/** Result of {@link updateReimbursementStatus}. */
export type UpdateReimbursementStatusResponse = NoFields;

/**
 * 更新报销发票状态。Locks, frees or closes an invoice. Closing takes it out of the wallet and cannot be undone.
 * Calls `POST /card/invoice/reimburse/updateinvoicestatus`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7
 */
export const updateReimbursementStatus: WechatEndpoint<
  UpdateReimbursementStatusRequest,
  UpdateReimbursementStatusResponse,
  'authorizer'
> = {
  id: 'cardInvoiceReimburseUpdateInvoiceStatus',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/reimburse/updateinvoicestatus',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7',
  permissionSets: [26],
  request: (z: Zod) =>
    z.strictObject({
      card_id: z.string(),
      encrypt_code: z.string(),
      reimburse_status: z.literal(['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link updateReimbursementStatuses}. */
export interface UpdateReimbursementStatusesRequest {
  /** User who holds the invoices. */
  openid: string;
  /**
   * `INVOICE_REIMBURSE_INIT` free again, `INVOICE_REIMBURSE_LOCK` being reimbursed, `INVOICE_REIMBURSE_CLOSURE` reimbursed; the
   * last cannot be undone.
   */
  reimburse_status: 'INVOICE_REIMBURSE_INIT' | 'INVOICE_REIMBURSE_LOCK' | 'INVOICE_REIMBURSE_CLOSURE';
  /** Invoices, all of one user. */
  invoice_list: InvoiceKey[];
}

/** Result of {@link updateReimbursementStatuses}. */
export type UpdateReimbursementStatusesResponse = NoFields;

/**
 * 批量更新报销发票状态。Locks, frees or closes invoices of one user, all or none of them. Closing cannot be undone.
 * Calls `POST /card/invoice/reimburse/updatestatusbatch`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8
 */
export const updateReimbursementStatuses: WechatEndpoint<
  UpdateReimbursementStatusesRequest,
  UpdateReimbursementStatusesResponse,
  'authorizer'
> = {
  id: 'cardInvoiceReimburseUpdateStatusBatch',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/reimburse/updatestatusbatch',
  auth: 'authorizer',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8',
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      reimburse_status: z.literal(['INVOICE_REIMBURSE_INIT', 'INVOICE_REIMBURSE_LOCK', 'INVOICE_REIMBURSE_CLOSURE']),
      invoice_list: z.array(invoiceKey(z)),
    }),
  response: (z: Zod) => z.looseObject({}),
};
