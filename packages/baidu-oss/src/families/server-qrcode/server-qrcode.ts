import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** The answer’s content. */
interface GetUnlimitedQrCodeData {
  base64_str?: string | undefined;
  url?: string | undefined;
}

const getUnlimitedQrCodeData = (z: Zod) =>
  z.looseObject({ base64_str: z.string().optional(), url: z.string().optional() });

/** Input of {@link qrcodeGet}. */
export interface QrcodeGetRequest {
  path?: string | undefined;
  width?: number | undefined;
}

/** Result of {@link qrcodeGet}. */
export type QrcodeGetResponse = Blob;

/**
 * App.qrcode.qrcodeGet.
 * Calls `POST /rest/2.0/smartapp/qrcode/get`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/get/
 */
export const qrcodeGet: BaiduEndpoint<QrcodeGetRequest, QrcodeGetResponse, 'app'> = {
  id: 'app.qrcode.qrcodeGet',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/get',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/get/',
  reply: 'binary',
  errors: [400],
  request: (z: Zod) => z.strictObject({ path: z.string().optional(), width: z.number().optional() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link qrcodeGetunlimited}. */
export interface QrcodeGetunlimitedRequest {
  path?: string | undefined;
  width?: number | undefined;
  scene?: string | undefined;
}

/** Result of {@link qrcodeGetunlimited}. */
export type QrcodeGetunlimitedResponse = Blob;

/**
 * App.qrcode.qrcodeGetunlimited.
 * Calls `POST /rest/2.0/smartapp/qrcode/getunlimited`.
 *
 * @deprecated Only in the documentation of 2020, replaced since.
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/getunlimited/
 */
export const qrcodeGetunlimited: BaiduEndpoint<QrcodeGetunlimitedRequest, QrcodeGetunlimitedResponse, 'app'> = {
  id: 'app.qrcode.qrcodeGetunlimited',
  family: 'server-qrcode',
  method: 'POST',
  path: '/rest/2.0/smartapp/qrcode/getunlimited',
  auth: 'app',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/getunlimited/',
  reply: 'binary',
  errors: [400],
  request: (z: Zod) =>
    z.strictObject({ path: z.string().optional(), width: z.number().optional(), scene: z.string().optional() }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getUnlimitedQrCode}. */
export interface GetUnlimitedQrCodeRequest {
  path?: string | undefined;
  width?: number | undefined;
  mf?: number | undefined;
  img_flag: number;
}

/** Result of {@link getUnlimitedQrCode}. */
export interface GetUnlimitedQrCodeResponse {
  /** The answer’s content. */
  data: GetUnlimitedQrCodeData;
}

/**
 * App.qrcode.getUnlimitedQrCode.
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
      width: z.number().optional(),
      mf: z.number().optional(),
      img_flag: z.number(),
    }),
  response: (z: Zod) => z.looseObject({ data: getUnlimitedQrCodeData(z) }),
};

/** Input of {@link getQrCode}. */
export interface GetQrCodeRequest {
  path?: string | undefined;
  width?: number | undefined;
  mf?: number | undefined;
  img_flag?: number | undefined;
}

/** Result of {@link getQrCode}. */
export interface GetQrCodeResponse {
  /** The answer’s content. */
  data: GetUnlimitedQrCodeData;
}

/**
 * App.qrcode.getQrCode.
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
      width: z.number().optional(),
      mf: z.number().optional(),
      img_flag: z.number().optional(),
    }),
  response: (z: Zod) => z.looseObject({ data: getUnlimitedQrCodeData(z) }),
};
