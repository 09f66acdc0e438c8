import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';

/** Input of {@link getMedicalRealName}. */
export interface GetMedicalRealNameRequest {
  /** Mini program. */
  app_id: string;
  /** User, as this account sees them. */
  open_id: string;
  /** Code of the patient's agreement, good for ten minutes. */
  wxmed_authcode: string;
}

/** Result of {@link getMedicalRealName}. */
export interface GetMedicalRealNameResponse {
  /** Mini program. */
  app_id: string;
  /** User, as this account sees them. */
  open_id: string;
  /** Version of your key, from 0. */
  key_version: number;
  /** Encrypted identity, base64. */
  cipher_real_name: string;
  /** Cipher, with your key of 32 characters. */
  cipher_algorithm: string;
}

/**
 * 获取就医实名信息。Encrypted identity of a patient who agreed in the mini program.
 * Calls `POST /cityservice/getmedrealname`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmedrealname
 */
export const getMedicalRealName: WechatEndpoint<GetMedicalRealNameRequest, GetMedicalRealNameResponse, 'authorizer'> = {
  id: 'cityServiceGetMedicalRealName',
  family: 'city-service',
  method: 'POST',
  path: '/cityservice/getmedrealname',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/elderMedical/api_cityservice_getmedrealname',
  permissionSets: [134],
  request: (z: Zod) => z.strictObject({ app_id: z.string(), open_id: z.string(), wxmed_authcode: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      app_id: z.string(),
      open_id: z.string(),
      key_version: z.number(),
      cipher_real_name: z.string(),
      cipher_algorithm: z.string(),
    }),
};

/** Input of {@link checkStudentIdentity}. */
export interface CheckStudentIdentityRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Code from the mini program, good for two hours. */
  wx_studentcheck_code: string;
}

/** Result of {@link checkStudentIdentity}. */
export interface CheckStudentIdentityResponse {
  /** 1 not bound, 2 in review, 3 bound. */
  bind_status: number;
  /** Whether the user is a student. */
  is_student: boolean;
}

/**
 * 快速获取学生身份。Whether a user is a student; one million calls a day.
 * Calls `POST /intp/quickcheckstudentidentity`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/student.html#_5-2-%E5%BF%AB%E9%80%9F%E8%8E%B7%E5%8F%96%E5%AD%A6%E7%94%9F%E8%BA%AB%E4%BB%BDAPI
 */
export const checkStudentIdentity: WechatEndpoint<
  CheckStudentIdentityRequest,
  CheckStudentIdentityResponse,
  'authorizer'
> = {
  id: 'quickCheckStudentIdentity',
  family: 'city-service',
  method: 'POST',
  path: '/intp/quickcheckstudentidentity',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/student.html#_5-2-%E5%BF%AB%E9%80%9F%E8%8E%B7%E5%8F%96%E5%AD%A6%E7%94%9F%E8%BA%AB%E4%BB%BDAPI',
  permissionSets: [144],
  errors: [40097],
  request: (z: Zod) => z.strictObject({ openid: z.string(), wx_studentcheck_code: z.string() }),
  response: (z: Zod) => z.looseObject({ bind_status: z.number(), is_student: z.boolean() }),
};

/** Input of {@link verifyRealName}. */
export interface VerifyRealNameRequest {
  /** User, as this account sees them. */
  openid: string;
  /** Name to compare. */
  real_name: string;
  /** Kind of document: 1 identity card. */
  cred_type: string;
  /** Number of the document. */
  cred_id: string;
  /** Code that came back from {@link getRealNameAuthUrl}. */
  code: string;
}

/** Result of {@link verifyRealName}. */
export interface VerifyRealNameResponse {
  /** Comparison with the user: `V_OP_NA` no real name, `V_OP_NM_MA` matches, `V_OP_NM_UM` differs. */
  verify_openid: string;
  /** Comparison of name and number: `V_NM_ID_MA` match, `V_NM_ID_UM` differ. */
  verify_real_name?: string | undefined;
}

/**
 * 校验实名信息。Compares name and identity number with those of the user's WeChat. The code works once.
 * Calls `POST /intp/realname/checkrealnameinfo`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_checkrealnameinfo
 */
export const verifyRealName: WechatEndpoint<VerifyRealNameRequest, VerifyRealNameResponse, 'authorizer'> = {
  id: 'checkRealNameInfo',
  family: 'city-service',
  method: 'POST',
  path: '/intp/realname/checkrealnameinfo',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/cityservice/basic/api_checkrealnameinfo',
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      real_name: z.string(),
      cred_type: z.string(),
      cred_id: z.string(),
      code: z.string(),
    }),
  response: (z: Zod) => z.looseObject({ verify_openid: z.string(), verify_real_name: z.string().optional() }),
};

/** Input of {@link getRealNameAuthUrl}. */
export interface GetRealNameAuthUrlRequest {
  /** Page to come back to; it gets the code. */
  redirect_url: string;
}

/** Result of {@link getRealNameAuthUrl}. */
export interface GetRealNameAuthUrlResponse {
  /** Page to send the user to. */
  auth_url: string;
  /** Seconds that the page works. */
  expires_in: number;
  /** Account of the page. */
  appid?: string | undefined;
}

/**
 * 获取实名授权地址。Page on which the user agrees to a comparison of their real name.
 * Calls `POST /intp/realname/getauthurl`.
 *
 * @see https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2
 */
export const getRealNameAuthUrl: WechatEndpoint<GetRealNameAuthUrlRequest, GetRealNameAuthUrlResponse, 'authorizer'> = {
  id: 'intpRealNameGetAuthUrl',
  family: 'city-service',
  method: 'POST',
  path: '/intp/realname/getauthurl',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2',
  request: (z: Zod) => z.strictObject({ redirect_url: z.string() }),
  response: (z: Zod) => z.looseObject({ auth_url: z.string(), expires_in: z.number(), appid: z.string().optional() }),
};
