import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getImage}. */
export interface GetImageRequest {
  /** Result of `wx.startFacialRecognitionVerify`, older form. */
  verify_result?: string | undefined;
  /** Verification, from {@link createVerification}. */
  verify_id?: string | undefined;
  /** Your number of this verification. */
  out_seq_no?: string | undefined;
  /** SHA-256 in lowercase hex of `cert_type=…&cert_name=…&cert_no=…`, each value in base64. */
  cert_hash?: string | undefined;
  /** User, as this account sees them. */
  openid?: string | undefined;
}

/** Result of {@link getImage}. */
export type GetImageResponse = Blob;

/**
 * 获取人脸核身图片。Picture of a face verification. Send the verification with its number, hash and user; the result alone is the older
 * form.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cityservice/face/identify/getimage`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid
 */
export const getImage: WechatEndpoint<GetImageRequest, GetImageResponse, 'authorizer'> = {
  id: 'cityServiceFaceIdentifyGetImage',
  family: 'face-identify',
  method: 'POST',
  path: '/cityservice/face/identify/getimage',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid',
  reply: 'binary',
  request: (z: Zod) =>
    z.strictObject({
      verify_result: z.string().optional(),
      verify_id: z.string().optional(),
      out_seq_no: z.string().optional(),
      cert_hash: z.string().optional(),
      openid: z.string().optional(),
    }),
  response: (z: Zod) => z.instanceof(Blob),
};

/** Input of {@link getResult}. */
export interface GetResultRequest {
  /** Result of `wx.startFacialRecognitionVerify` in the mini program. */
  verify_result: string;
}

/** Result of {@link getResult}. */
export interface GetResultResponse {
  /** 10000 passed, 10003 does not match. */
  identify_ret: number;
  /** Moment of the verification, seconds since the epoch. */
  identify_time: number;
  /** Number that the user read aloud. */
  validate_data?: string | undefined;
  /** User, as this account sees them. */
  openid?: string | undefined;
  /** Key of the user's identity, for the mini program. */
  user_id_key?: string | undefined;
  /** MD5 of the name in UTF-8. */
  name_utf8_md5?: string | undefined;
  /** MD5 of the identity number. */
  id_card_number_md5?: string | undefined;
  /** End of the verification, seconds since the epoch. */
  finish_time?: number | undefined;
}

/**
 * 获取人脸识别结果。Result of a face verification. Belongs to the first version of face verification; use {@link createVerification} for
 * new work.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cityservice/face/identify/getinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid
 */
export const getResult: WechatEndpoint<GetResultRequest, GetResultResponse, 'authorizer'> = {
  id: 'cityServiceFaceIdentifyGetInfo',
  family: 'face-identify',
  method: 'POST',
  path: '/cityservice/face/identify/getinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid',
  errors: [84001],
  request: (z: Zod) => z.strictObject({ verify_result: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      identify_ret: z.number(),
      identify_time: z.number(),
      validate_data: z.string().optional(),
      openid: z.string().optional(),
      user_id_key: z.string().optional(),
      name_utf8_md5: z.string().optional(),
      id_card_number_md5: z.string().optional(),
      finish_time: z.number().optional(),
    }),
};

/** Input of {@link createUserIdKey}. */
export interface CreateUserIdKeyRequest {
  /** Name on the identity card. */
  name: string;
  /** Number of the identity card. */
  id_card_number: string;
}

/** Result of {@link createUserIdKey}. */
export interface CreateUserIdKeyResponse {
  /** Key of the user's identity, for the mini program. */
  user_id_key: string;
  /** Seconds that the key lives, 3600. */
  expires_in: number;
}

/**
 * 获取用户身份信息凭证。Trades name and identity number for a key that the mini program verifies against. Belongs to the first version of
 * face verification; use {@link createVerification} for new work.
 * No documentation page of its own is known; the link leads to the family’s.
 * Calls `POST /cityservice/face/identify/getuseridkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid
 */
export const createUserIdKey: WechatEndpoint<CreateUserIdKeyRequest, CreateUserIdKeyResponse, 'authorizer'> = {
  id: 'cityServiceFaceIdentifyGetUserIdKey',
  family: 'face-identify',
  method: 'POST',
  path: '/cityservice/face/identify/getuseridkey',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid',
  errors: [84006],
  request: (z: Zod) => z.strictObject({ name: z.string(), id_card_number: z.string() }),
  response: (z: Zod) => z.looseObject({ user_id_key: z.string(), expires_in: z.number() }),
};

/** Input of {@link createVerification}. */
export interface CreateVerificationRequest {
  /** Your number of this verification. */
  out_seq_no: string;
  /** Identity to verify. */
  cert_info: {
    /** Kind of document: `IDENTITY_CARD`. */
    cert_type: string;
    /** Name on the document. */
    cert_name: string;
    /** Number of the document. */
    cert_no: string;
  };
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link createVerification}. */
export interface CreateVerificationResponse {
  /** Verification, for `wx.requestFacialVerify` and {@link queryVerification}; up to 256 characters. */
  verify_id?: string | undefined;
  /** Seconds that it lives, 3600 by default. */
  expires_in?: number | undefined;
}

/**
 * 获取用户人脸核身会话唯一标识。Starts a verification of a person; `wx.requestFacialVerify` in the mini program takes the id.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cityservice/face/identify/getverifyid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid
 */
export const createVerification: WechatEndpoint<CreateVerificationRequest, CreateVerificationResponse, 'authorizer'> = {
  id: 'getVerifyId',
  family: 'face-identify',
  method: 'POST',
  path: '/cityservice/face/identify/getverifyid',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_getverifyid',
  request: (z: Zod) =>
    z.strictObject({
      out_seq_no: z.string(),
      cert_info: z.strictObject({
        cert_type: z.string(),
        cert_name: z.string(),
        cert_no: z.string(),
      }),
      openid: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ verify_id: z.string().optional(), expires_in: z.number().optional() }),
};

/** Input of {@link queryVerification}. */
export interface QueryVerificationRequest {
  /** Verification, from {@link createVerification}. */
  verify_id: string;
  /** Your number of this verification. */
  out_seq_no: string;
  /** SHA-256 in lowercase hex of `cert_type=…&cert_name=…&cert_no=…`, each value in base64. */
  cert_hash: string;
  /** User, as this account sees them. */
  openid: string;
}

/** Result of {@link queryVerification}. */
export interface QueryVerificationResponse {
  /**
   * 10000 passed, 10001 bad parameters, 10002 face not read, 10003 identity does not match, 90001 and up ended on the phone
   * (cancelled, network, permissions, time).
   */
  verify_ret?: number | undefined;
}

/**
 * 查询用户人脸核身真实验证结果。Result of a verification. It passed only when the call succeeds and `verify_ret` is 10000.
 * Known from one source only; which of its fields are required is not certain.
 * Calls `POST /cityservice/face/identify/queryverifyinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_queryverifyinfo
 */
export const queryVerification: WechatEndpoint<QueryVerificationRequest, QueryVerificationResponse, 'authorizer'> = {
  id: 'queryVerifyInfo',
  family: 'face-identify',
  method: 'POST',
  path: '/cityservice/face/identify/queryverifyinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/face/api_queryverifyinfo',
  request: (z: Zod) =>
    z.strictObject({ verify_id: z.string(), out_seq_no: z.string(), cert_hash: z.string(), openid: z.string() }),
  response: (z: Zod) => z.looseObject({ verify_ret: z.number().optional() }),
};
