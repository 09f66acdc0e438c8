import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link getQrCodeImage}. */
export interface GetQrCodeImageRequest {
  /** Page that it opens, at most 4000 bytes (128 in the 2020 page); the home page when left out. */
  path?: string | undefined;
  /** Width in pixels, 280 to 1280, default 430. */
  width?: number | undefined;
  /** Logo in the middle: 1001 without, any other value with. */
  mf?: number | undefined;
}

/** Result of {@link getQrCodeImage}. */
export type GetQrCodeImageResponse = Blob;

/**
 * 获取小程序二维码短链图片。Makes a QR code of a short link and answers with the PNG image itself. It stays valid; 100,000 for one mini
 * program, only of released ones. `getQrCode` is the newer call.
 * Calls `POST /rest/2.0/smartapp/qrcode/get`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/get/
 */
export const getQrCodeImage: BaiduEndpoint<GetQrCodeImageRequest, GetQrCodeImageResponse, 'app'> = {
  id: 'app.qrcode.qrcodeGet',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/get',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/get/',
  reply: 'binary',
  errors: [400],
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      width: z.number().min(280).max(1280).optional(),
      mf: z.number().optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getUnlimitedQrCodeImage}. */
export interface GetUnlimitedQrCodeImageRequest {
  /** Page that it opens, at most 4000 bytes (128 in the 2020 page); the home page when left out. */
  path?: string | undefined;
  /** Width in pixels, 280 to 1280, default 430. */
  width?: number | undefined;
  /** Scene value, at most 32 digits; in the 2020 page only. */
  scene?: string | undefined;
  /** Logo in the middle: 1001 without, any other value with. */
  mf?: number | undefined;
}

/** Result of {@link getUnlimitedQrCodeImage}. */
export type GetUnlimitedQrCodeImageResponse = Blob;

/**
 * 获取小程序二维码长链图片。Makes a QR code of a long link and answers with the PNG image itself. It stays valid and there is no limit of
 * their number. `getUnlimitedQrCode` is the newer call.
 * Calls `POST /rest/2.0/smartapp/qrcode/getunlimited`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getunlimited/
 */
export const getUnlimitedQrCodeImage: BaiduEndpoint<
  GetUnlimitedQrCodeImageRequest,
  GetUnlimitedQrCodeImageResponse,
  'app'
> = {
  id: 'app.qrcode.qrcodeGetunlimited',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/getunlimited',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getunlimited/',
  reply: 'binary',
  errors: [400],
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      width: z.number().min(280).max(1280).optional(),
      scene: z.string().optional(),
      mf: z.number().optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getUnlimitedQrCode}. */
export interface GetUnlimitedQrCodeRequest {
  /** Page that it opens, at most 4000 bytes; the home page when left out. */
  path?: string | undefined;
  /** Width in pixels, 280 to 1280, default 430. */
  width?: number | undefined;
  /** Logo in the middle: 1001 without, any other value with. */
  mf?: number | undefined;
  /** What to answer: 1 the image as Base64 text, 0 its address. */
  img_flag: 0 | 1;
}

/** Result of {@link getUnlimitedQrCode}. */
export interface GetUnlimitedQrCodeResponse {
  /** The answer’s content. */
  data: {
    /** PNG image as Base64 text, with img_flag 1. */
    base64_str?: string | undefined;
    /** Link that the QR code holds, with img_flag 0. */
    url?: string | undefined;
  };
}

/**
 * 二维码长链。Makes a QR code of a long link, as Base64 or address. It stays valid and there is no limit of their number.
 * Calls `POST /rest/2.0/smartapp/qrcode/getunlimitedv2`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/get_qrcode/
 */
export const getUnlimitedQrCode: BaiduEndpoint<GetUnlimitedQrCodeRequest, GetUnlimitedQrCodeResponse, 'app'> = {
  id: 'app.qrcode.getUnlimitedQrCode',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/getunlimitedv2',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/get_qrcode/',
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      width: z.number().min(280).max(1280).optional(),
      mf: z.number().optional(),
      img_flag: z.literal([0, 1]),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ base64_str: z.string().optional(), url: z.string().optional() }) }),
};

/** Input of {@link getQrCode}. */
export interface GetQrCodeRequest {
  /** Page that it opens, at most 4000 bytes; the home page when left out. */
  path?: string | undefined;
  /** Width in pixels, 280 to 1280, default 430. */
  width?: number | undefined;
  /** Logo in the middle: 1001 without, any other value with. */
  mf?: number | undefined;
  /** What to answer: 1 the image as Base64 text, 0 its address; default 1. */
  img_flag?: 0 | 1 | undefined;
}

/** Result of {@link getQrCode}. */
export interface GetQrCodeResponse {
  /** The answer’s content. */
  data: {
    /** PNG image as Base64 text, with img_flag 1. */
    base64_str?: string | undefined;
    /** Short link that the QR code holds, with img_flag 0. */
    url?: string | undefined;
  };
}

/**
 * 二维码短链。Makes a QR code of a short link, as Base64 or address. It stays valid; 100,000 for one mini program, only of released
 * ones.
 * Calls `POST /rest/2.0/smartapp/qrcode/getv2`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/get_qrcode/
 */
export const getQrCode: BaiduEndpoint<GetQrCodeRequest, GetQrCodeResponse, 'app'> = {
  id: 'app.qrcode.getQrCode',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/getv2',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/get_qrcode/',
  request: (z: Zod) =>
    z.strictObject({
      path: z.string().optional(),
      width: z.number().min(280).max(1280).optional(),
      mf: z.number().optional(),
      img_flag: z.literal([0, 1]).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({ data: z.looseObject({ base64_str: z.string().optional(), url: z.string().optional() }) }),
};
