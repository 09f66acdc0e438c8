import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Colour of the lines without `auto_color`; default black. */
interface LineColor {
  /** Red, 0 to 255. */
  r: number;
  /** Green, 0 to 255. */
  g: number;
  /** Blue, 0 to 255. */
  b: number;
}

const lineColor = (z: Zod) =>
  z.strictObject({ r: z.number().min(0).max(255), g: z.number().min(0).max(255), b: z.number().min(0).max(255) });

/** Input of {@link createQrCode}. */
export interface CreateQrCodeRequest {
  /** Page with query, at most 128 characters. */
  path: string;
  /** Width in pixels, 280 to 1280; default 430. */
  width?: number | undefined;
}

/** Result of {@link createQrCode}. */
export type CreateQrCodeResponse = Blob;

/**
 * 获取小程序二维码。A square QR code of a page with query. Lasts forever; 100,000 codes together with {@link createCode}. Answers with
 * the picture, failures are JSON.
 * Calls `POST /cgi-bin/wxaapp/createwxaqrcode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html
 */
export const createQrCode: WechatEndpoint<CreateQrCodeRequest, CreateQrCodeResponse, 'authorizer'> = {
  id: 'createQRCode',
  family: 'wxacode',
  method: 'POST',
  path: '/cgi-bin/wxaapp/createwxaqrcode',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.createQRCode.html',
  reply: 'binary',
  permissionSets: [17],
  errors: [40159, 45029],
  request: (z: Zod) => z.strictObject({ path: z.string().max(128), width: z.number().min(280).max(1280).optional() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link createCode}. */
export interface CreateCodeRequest {
  /** Page with query, at most 1024 characters. */
  path: string;
  /** Width in pixels, 280 to 1280; default 430. */
  width?: number | undefined;
  /** True lets WeChat choose the colour of the lines; default false. */
  auto_color?: boolean | undefined;
  /** Colour of the lines without `auto_color`; default black. */
  line_color?: LineColor | undefined;
  /** True for a transparent background; default false. */
  is_hyaline?: boolean | undefined;
  /** Version to open: `release` (default), `trial` or `develop`. */
  env_version?: 'release' | 'trial' | 'develop' | undefined;
}

/** Result of {@link createCode}. */
export type CreateCodeResponse = Blob;

/**
 * 获取小程序码。A round code of a page with query. Lasts forever; 100,000 codes together with {@link createQrCode}. Answers with the
 * picture, failures are JSON.
 * Calls `POST /wxa/getwxacode`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.get.html
 */
export const createCode: WechatEndpoint<CreateCodeRequest, CreateCodeResponse, 'authorizer'> = {
  id: 'getQRCode',
  family: 'wxacode',
  method: 'POST',
  path: '/wxa/getwxacode',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.get.html',
  reply: 'binary',
  permissionSets: [17],
  errors: [40159, 45029],
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().max(1024),
      width: z.number().min(280).max(1280).optional(),
      auto_color: z.boolean().optional(),
      line_color: lineColor(z).optional(),
      is_hyaline: z.boolean().optional(),
      env_version: z.literal(['release', 'trial', 'develop']).optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getUnlimitedCode}. */
export interface GetUnlimitedCodeRequest {
  /** Value for the page, 1 to 32 characters: digits, letters and !#$&'()*+,/:;=?@-._~. */
  scene: string;
  /** Page without leading slash and query; the home page when left out. */
  page?: string | undefined;
  /** Width in pixels, 280 to 1280; default 430. */
  width?: number | undefined;
  /** True lets WeChat choose the colour of the lines; default false. */
  auto_color?: boolean | undefined;
  /** Colour of the lines without `auto_color`; default black. */
  line_color?: LineColor | undefined;
  /** True for a transparent background; default false. */
  is_hyaline?: boolean | undefined;
  /** False allows pages that are not released (at most 60,000 of them); default true. */
  check_path?: boolean | undefined;
  /** Version to open: `release` (default), `trial` or `develop`. */
  env_version?: 'release' | 'trial' | 'develop' | undefined;
}

/** Result of {@link getUnlimitedCode}. */
export type GetUnlimitedCodeResponse = Blob;

/**
 * 获取不限制的小程序码。A round code that hands `scene` to the page. Lasts forever, any number of codes, 5000 calls a minute. Answers with
 * the picture, failures are JSON.
 * Calls `POST /wxa/getwxacodeunlimit`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html
 */
export const getUnlimitedCode: WechatEndpoint<GetUnlimitedCodeRequest, GetUnlimitedCodeResponse, 'authorizer'> = {
  id: 'getUnlimitedQRCode',
  family: 'wxacode',
  method: 'POST',
  path: '/wxa/getwxacodeunlimit',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/qr-code/wxacode.getUnlimited.html',
  reply: 'binary',
  permissionSets: [17],
  errors: [40097, 40129, 40169, 41030],
  request: (z: Zod) =>
    z.strictObject({
      scene: z.string().min(1).max(32),
      page: z.string().optional(),
      width: z.number().min(280).max(1280).optional(),
      auto_color: z.boolean().optional(),
      line_color: lineColor(z).optional(),
      is_hyaline: z.boolean().optional(),
      check_path: z.boolean().optional(),
      env_version: z.literal(['release', 'trial', 'develop']).optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};
