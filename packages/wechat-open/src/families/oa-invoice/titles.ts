import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getTitleSelectionUrl}. */
export interface GetTitleSelectionUrlRequest {
  /** Own data, returned when the user submits a title. */
  attach?: string | undefined;
  /** Name of the merchant, shown to the user. */
  biz_name?: string | undefined;
}

/** Result of {@link getTitleSelectionUrl}. */
export interface GetTitleSelectionUrlResponse {
  /** Link to show as QR code. */
  url: string;
}

/**
 * 获取商户专属二维码。Link to show as QR code: users scan it and send the merchant one of their invoice titles.
 * Calls `POST /card/invoice/biz/getselecttitleurl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
 */
export const getTitleSelectionUrl: WechatEndpoint<
  GetTitleSelectionUrlRequest,
  GetTitleSelectionUrlResponse,
  'authorizer'
> = {
  id: 'cardInvoiceBusinessGetSelectTitleUrl',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/biz/getselecttitleurl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html',
  request: (z: Zod) => z.strictObject({ attach: z.string().optional(), biz_name: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link getTitleSavingUrl}. */
export interface GetTitleSavingUrlRequest {
  /** Title of the invoice; needed with `user_fill` 0. */
  title?: string | undefined;
  /** Tax number, 15 to 20 digits or letters. */
  tax_no?: string | undefined;
  /** Phone number, digits and `-`. */
  phone?: string | undefined;
  /** Address. */
  addr?: string | undefined;
  /** Bank. */
  bank_type?: string | undefined;
  /** Bank account. */
  bank_no?: string | undefined;
  /** 0 the values are given here, 1 the user fills them in. */
  user_fill?: 0 | 1 | undefined;
  /** Own code of the title. */
  out_title_id?: string | undefined;
}

/** Result of {@link getTitleSavingUrl}. */
export interface GetTitleSavingUrlResponse {
  /** Link for the user. */
  url: string;
}

/**
 * 将发票抬头信息录入到用户微信中。Link where a user saves an invoice title in WeChat.
 * Calls `POST /card/invoice/biz/getusertitleurl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
 */
export const getTitleSavingUrl: WechatEndpoint<GetTitleSavingUrlRequest, GetTitleSavingUrlResponse, 'authorizer'> = {
  id: 'cardInvoiceBusinessGetUserTitleUrl',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/biz/getusertitleurl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html',
  permissionSets: [26],
  request: (z: Zod) =>
    z.strictObject({
      title: z.string().optional(),
      tax_no: z.string().optional(),
      phone: z.string().optional(),
      addr: z.string().optional(),
      bank_type: z.string().optional(),
      bank_no: z.string().optional(),
      user_fill: z.literal([0, 1]).optional(),
      out_title_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ url: z.string() }),
};

/** Input of {@link getScannedTitle}. */
export interface GetScannedTitleRequest {
  /** Text of the QR code of the user. */
  scan_text: string;
}

/** Result of {@link getScannedTitle}. */
export interface GetScannedTitleResponse {
  /** 0 organisation, 1 person. */
  title_type: number;
  /** Title of the invoice, that is the buyer. */
  title: string;
  /** Tax number of the buyer. */
  tax_no?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Address. */
  addr?: string | undefined;
  /** Bank. */
  bank_type?: string | undefined;
  /** Bank account. */
  bank_no?: string | undefined;
}

/**
 * 商户扫描用户的发票抬头二维码。Invoice title in the QR code that a user shows in WeChat.
 * Calls `POST /card/invoice/scantitle`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html
 */
export const getScannedTitle: WechatEndpoint<GetScannedTitleRequest, GetScannedTitleResponse, 'authorizer'> = {
  id: 'cardInvoiceBusinessScanTitle',
  family: 'oa-invoice',
  method: 'POST',
  path: '/card/invoice/scantitle',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html',
  request: (z: Zod) => z.strictObject({ scan_text: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      title_type: z.number(),
      title: z.string(),
      tax_no: z.string().optional(),
      phone: z.string().optional(),
      addr: z.string().optional(),
      bank_type: z.string().optional(),
      bank_no: z.string().optional(),
    }),
};
