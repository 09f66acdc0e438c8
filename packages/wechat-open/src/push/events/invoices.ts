import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

/** 数电发票开票结果. */
export interface CloudInvoicePush extends MessagePush<'cloud_invoice_invoiceresult_event'> {
  /** State of the invoice. */
  readonly status: number;
  /** Number of the invoice request. */
  readonly fpqqlsh: string;
  /** Seller's tax number. */
  readonly nsrsbh: string;
}

/** 用户提交发票抬头. */
export interface InvoiceTitlePush extends MessagePush<'submit_invoice_title'> {
  /** Person or company. */
  readonly title_type: string;
  /** Name on the invoice. */
  readonly title: string;
  /** Tax number. */
  readonly tax_no?: string | undefined;
  /** Telephone number. */
  readonly phone?: string | undefined;
  /** Address. */
  readonly addr?: string | undefined;
  /** Bank. */
  readonly bank_type?: string | undefined;
  /** Bank account. */
  readonly bank_no?: string | undefined;
  /** The page's own text. */
  readonly attach?: string | undefined;
}

/** 发票状态更新. */
export interface InvoiceStatusPush extends MessagePush<'update_invoice_status'> {
  /** Card template. */
  readonly CardId: string;
  /** Code of the user's invoice. */
  readonly Code: string;
  /** State of reimbursement, such as `INVOICE_REIMBURSE_INIT`. */
  readonly Status?: string | undefined;
}

/** 用户授权开票. */
export interface InvoiceAuthorizedPush extends MessagePush<'user_authorize_invoice'> {
  /** Order whose authorization succeeded. */
  readonly SuccOrderId?: string | undefined;
  /** Order whose authorization failed. */
  readonly FailOrderId?: string | undefined;
  /** `web` for pages in WeChat, `app` for apps. */
  readonly Source: string;
}

/** Pushes about invoices (发票). */
export type InvoicePush = CloudInvoicePush | InvoiceTitlePush | InvoiceStatusPush | InvoiceAuthorizedPush;

/** Fields of {@link InvoicePush}. */
export const invoicePushes: PushTable<InvoicePush> = {
  cloud_invoice_invoiceresult_event: { status: 'number', fpqqlsh: 'string', nsrsbh: 'string' },
  submit_invoice_title: {
    title_type: 'string',
    title: 'string',
    tax_no: 'string',
    phone: 'string',
    addr: 'string',
    bank_type: 'string',
    bank_no: 'string',
    attach: 'string',
  },
  update_invoice_status: { CardId: 'string', Code: 'string', Status: 'string' },
  user_authorize_invoice: { SuccOrderId: 'string', FailOrderId: 'string', Source: 'string' },
};
