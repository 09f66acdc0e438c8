import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { NoFields, Numeric } from '../wire.js';

/** Input of {@link reverseInvoice}. */
export interface ReverseInvoiceRequest {
  /** The invoice to reverse. */
  invoiceinfo: {
    /** User, as this account sees them. */
    wxopenid: string;
    /** Own serial number of this request, unique. */
    fpqqlsh: string;
    /** Tax number of the seller. */
    nsrsbh: string;
    /** Name of the seller. */
    nsrmc: string;
    /** Code of the invoice to reverse. */
    yfpdm: string;
    /** Number of the invoice to reverse. */
    yfphm: string;
  };
}

/** Result of {@link reverseInvoice}. */
export type ReverseInvoiceResponse = NoFields;

/**
 * 统一开票接口-发票冲红。Reverses an invoice of {@link issueInvoice} in full.
 * Calls `POST /card/invoice/clearoutinvoice`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15
 */
export const reverseInvoice: WechatEndpoint<ReverseInvoiceRequest, ReverseInvoiceResponse, 'authorizer'> = {
  id: 'cardInvoiceClearOutInvoice',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/clearoutinvoice',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15',
  request: (z: Zod) =>
    z.strictObject({
      invoiceinfo: z.strictObject({
        wxopenid: z.string(),
        fpqqlsh: z.string(),
        nsrsbh: z.string(),
        nsrmc: z.string(),
        yfpdm: z.string(),
        yfphm: z.string(),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link issueInvoice}. */
export interface IssueInvoiceRequest {
  /** The invoice. */
  invoiceinfo: {
    /** User, as this account sees them. */
    wxopenid: string;
    /** Order, from the authorization. */
    ddh: string;
    /** Own serial number of the request, unique. */
    fpqqlsh: string;
    /** Tax number of the seller. */
    nsrsbh: string;
    /** Name of the seller. */
    nsrmc: string;
    /** Address of the seller. */
    nsrdz: string;
    /** Phone number of the seller. */
    nsrdh: string;
    /** Bank of the seller. */
    nsrbank: string;
    /** Bank account of the seller. */
    nsrbankid: string;
    /** Tax number of the buyer. */
    ghfnsrsbh?: string | undefined;
    /** Name of the buyer. */
    ghfmc?: string | undefined;
    /** Address of the buyer. */
    ghfdz?: string | undefined;
    /** Phone number of the buyer. */
    ghfdh?: string | undefined;
    /** Bank of the buyer. */
    ghfbank?: string | undefined;
    /** Bank account of the buyer. */
    ghfbankid?: string | undefined;
    /** Person who issues. */
    kpr: string;
    /** Person who receives the money. */
    skr?: string | undefined;
    /** Person who reviews. */
    fhr?: string | undefined;
    /** Amount with tax in yuan. */
    jshj: Numeric;
    /** Amount without tax in yuan. */
    hjje: Numeric;
    /** Tax in yuan. */
    hjse: Numeric;
    /** Remark. */
    bz?: string | undefined;
    /** Industry: 0 trade, 1 other. */
    hylx?: Numeric | undefined;
    /** Lines of the invoice. */
    invoicedetail_list: {
      /** Kind of line: 0 normal, 1 discount, 2 discounted. */
      fphxz: Numeric;
      /** Tax code of the goods, 19 digits. */
      spbm: string;
      /** Name of the goods. */
      xmmc: string;
      /** Unit. */
      dw: string;
      /** Specification. */
      ggxh: string;
      /** Quantity. */
      xmsl: Numeric;
      /** Price per unit in yuan. */
      xmdj: Numeric;
      /** Amount of the line without tax in yuan. */
      xmje: Numeric;
      /** Tax rate with two decimals, such as 0.06. */
      sl: Numeric;
      /** Tax of the line in yuan. */
      se: Numeric;
    }[];
  };
}

/** Result of {@link issueInvoice}. */
export type IssueInvoiceResponse = NoFields;

/**
 * 统一开票接口-开具蓝票。Issues an invoice through the tax service connected with WeChat. The result comes later: ask
 * {@link getIssuedInvoice}.
 * Calls `POST /card/invoice/makeoutinvoice`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14
 */
export const issueInvoice: WechatEndpoint<IssueInvoiceRequest, IssueInvoiceResponse, 'authorizer'> = {
  id: 'cardInvoiceMakeOutInvoice',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/makeoutinvoice',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14',
  request: (z: Zod) =>
    z.strictObject({
      invoiceinfo: z.strictObject({
        wxopenid: z.string(),
        ddh: z.string(),
        fpqqlsh: z.string(),
        nsrsbh: z.string(),
        nsrmc: z.string(),
        nsrdz: z.string(),
        nsrdh: z.string(),
        nsrbank: z.string(),
        nsrbankid: z.string(),
        ghfnsrsbh: z.string().optional(),
        ghfmc: z.string().optional(),
        ghfdz: z.string().optional(),
        ghfdh: z.string().optional(),
        ghfbank: z.string().optional(),
        ghfbankid: z.string().optional(),
        kpr: z.string(),
        skr: z.string().optional(),
        fhr: z.string().optional(),
        jshj: numeric(z),
        hjje: numeric(z),
        hjse: numeric(z),
        bz: z.string().optional(),
        hylx: numeric(z).optional(),
        invoicedetail_list: z.array(
          z.strictObject({
            fphxz: numeric(z),
            spbm: z.string(),
            xmmc: z.string(),
            dw: z.string(),
            ggxh: z.string(),
            xmsl: numeric(z),
            xmdj: numeric(z),
            xmje: numeric(z),
            sl: numeric(z),
            se: numeric(z),
          }),
        ),
      }),
    }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link getIssuedInvoice}. */
export interface GetIssuedInvoiceRequest {
  /** Serial number of the request to {@link issueInvoice} or {@link reverseInvoice}. */
  fpqqlsh: string;
  /** Tax number of the seller. */
  nsrsbh: string;
}

/** Result of {@link getIssuedInvoice}. */
export interface GetIssuedInvoiceResponse {
  /** The issued invoice. */
  invoicedetail: {
    /** Serial number of the request. */
    fpqqlsh: string;
    /** Invoice code. */
    fpdm: string;
    /** Invoice number. */
    fphm: string;
    /** Date of issue, `yyyyMMddHHmmss` in China time. */
    kprq: string;
    /** Check code. */
    jym: string;
    /** PDF of the invoice. */
    pdfurl: string;
  };
}

/**
 * 统一开票接口-查询已开发票。Invoice that a request has issued.
 * Calls `POST /card/invoice/queryinvoceinfo`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16
 */
export const getIssuedInvoice: WechatEndpoint<GetIssuedInvoiceRequest, GetIssuedInvoiceResponse, 'authorizer'> = {
  id: 'cardInvoiceQueryInvoiceInfo',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/queryinvoceinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16',
  request: (z: Zod) => z.strictObject({ fpqqlsh: z.string(), nsrsbh: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      invoicedetail: z.looseObject({
        fpqqlsh: z.string(),
        fpdm: z.string(),
        fphm: z.string(),
        kprq: z.string(),
        jym: z.string(),
        pdfurl: z.string(),
      }),
    }),
};
