import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import type { NoFields } from '../wire.js';

/** Input of {@link getFaceVerification}. */
export type GetFaceVerificationRequest = NoFields;

/** Result of {@link getFaceVerification}. */
export interface GetFaceVerificationResponse {
  /** The answer’s content. */
  data: {
    /** 1 started, 2 passed, 4 refused, 6 in progress. */
    legal_face_status: string | number;
    /** PNG image of the QR code as a `data:` address in base64. */
    qrcode?: string | undefined;
    /** When the QR code ends, seconds since the epoch. */
    timeout?: string | number | undefined;
  };
}

/**
 * 人脸识别调起二维码。Gets a QR code with which the legal person verifies the face in the Baidu app, and the state of the verification.
 * Calls `GET /rest/2.0/smartapp/auth/faceauthen`.
 *
 * @see https://smartprogram.baidu.com/docs/third/advanced_auth/face_auth/
 */
export const getFaceVerification: BaiduEndpoint<GetFaceVerificationRequest, GetFaceVerificationResponse, 'authorizer'> =
  {
    id: 'tp.certification.getFaceAuth',
    family: 'third-party-certification',
    method: 'GET',
    path: '/rest/2.0/smartapp/auth/faceauthen',
    auth: 'authorizer',
    body: 'none',
    retry: 'safe',
    doc: 'https://smartprogram.baidu.com/docs/third/advanced_auth/face_auth/',
    request: (z: Zod) => z.strictObject({}),
    response: (z: Zod) =>
      z.looseObject({
        data: z.looseObject({
          legal_face_status: z.union([z.string(), z.number()]),
          qrcode: z.string().optional(),
          timeout: z.union([z.string(), z.number()]).optional(),
        }),
      }),
  };

/** Input of {@link getTransferVerificationUrl}. */
export type GetTransferVerificationUrlRequest = NoFields;

/** Result of {@link getTransferVerificationUrl}. */
export interface GetTransferVerificationUrlResponse {
  /** The answer’s content. */
  data: {
    /** Address of the verification page. */
    url: string;
  };
}

/**
 * 获取对公认证页面链接。Gets the address of the page where the owner is verified by a bank transfer; no login is needed there.
 * Calls `GET /rest/2.0/smartapp/auth/paymentCertification`.
 *
 * @see https://smartprogram.baidu.com/docs/third/advanced_auth/public_auth/
 */
export const getTransferVerificationUrl: BaiduEndpoint<
  GetTransferVerificationUrlRequest,
  GetTransferVerificationUrlResponse,
  'authorizer'
> = {
  id: 'tp.certification.getPaymentCert',
  family: 'third-party-certification',
  method: 'GET',
  path: '/rest/2.0/smartapp/auth/paymentCertification',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/advanced_auth/public_auth/',
  request: (z: Zod) => z.strictObject({}),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ url: z.string() }) }),
};
