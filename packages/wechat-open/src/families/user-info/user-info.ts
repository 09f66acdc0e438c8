import type { Zod } from '@minigate/core/schema';
import type { WechatEndpoint } from '../../endpoint.js';
import { numeric } from '../schemas.js';
import type { Numeric } from '../wire.js';

/** Input of {@link checkEncryptedData}. */
export interface CheckEncryptedDataRequest {
  /** Hex of SHA-256 over the encrypted data. */
  encrypted_msg_hash: string;
}

/** Result of {@link checkEncryptedData}. */
export interface CheckEncryptedDataResponse {
  /** Whether it is genuine; spelled like this. */
  vaild: boolean;
  /** When it was encrypted, seconds since the epoch. */
  create_time: number;
}

/**
 * 检查加密信息。Whether encrypted data really comes from WeChat; only phone numbers of the last 3 days.
 * Calls `POST /wxa/business/checkencryptedmsg`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html
 */
export const checkEncryptedData: WechatEndpoint<CheckEncryptedDataRequest, CheckEncryptedDataResponse, 'authorizer'> = {
  id: 'checkEncryptedData',
  family: 'user-info',
  method: 'POST',
  path: '/wxa/business/checkencryptedmsg',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.checkEncryptedData.html',
  request: (z: Zod) => z.strictObject({ encrypted_msg_hash: z.string() }),
  response: (z: Zod) => z.looseObject({ vaild: z.boolean(), create_time: z.number() }),
};

/** Input of {@link getUserEncryptKey}. */
export interface GetUserEncryptKeyRequest {
  /** User, as this mini program sees them. */
  openid: string;
  /** Lower-case hex of HMAC-SHA256 over the empty text with the session key. */
  signature: string;
  /** Always `hmac_sha256`; the client fills it in. */
  sig_method?: 'hmac_sha256' | undefined;
}

/** Result of {@link getUserEncryptKey}. */
export interface GetUserEncryptKeyResponse {
  /** Keys. */
  key_info_list: {
    /** Key, Base64. */
    encrypt_key: string;
    /** Initial vector. */
    iv: string;
    /** Version, which the mini program sends along. */
    version: number;
    /** Seconds until it ends. */
    expire_in: number;
    /** When it was made, seconds since the epoch. */
    create_time: number;
  }[];
}

/**
 * 获取用户encryptKey。The last three keys with which the mini program encrypts traffic of this user (getUserCryptoManager).
 * Calls `POST /wxa/business/getuserencryptkey`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/internet/internet.getUserEncryptKey.html
 */
export const getUserEncryptKey: WechatEndpoint<GetUserEncryptKeyRequest, GetUserEncryptKeyResponse, 'authorizer'> = {
  id: 'getUserEncryptKey',
  family: 'user-info',
  method: 'POST',
  path: '/wxa/business/getuserencryptkey',
  auth: 'authorizer',
  body: 'json',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/internet/internet.getUserEncryptKey.html',
  query: ['openid', 'signature', 'sig_method'],
  fixed: { sig_method: 'hmac_sha256' },
  errors: [87007, 87008, 87009],
  request: (z: Zod) =>
    z.strictObject({ openid: z.string(), signature: z.string(), sig_method: z.literal(['hmac_sha256']).optional() }),
  response: (z: Zod) =>
    z.looseObject({
      key_info_list: z.array(
        z.looseObject({
          encrypt_key: z.string(),
          iv: z.string(),
          version: z.number(),
          expire_in: z.number(),
          create_time: z.number(),
        }),
      ),
    }),
};

/** Input of {@link exchangePhoneCode}. */
export interface ExchangePhoneCodeRequest {
  /** Code of the getPhoneNumber button. */
  code: string;
  /** User; given, WeChat checks that the code is theirs. */
  openid?: string | undefined;
}

/** Result of {@link exchangePhoneCode}. */
export interface ExchangePhoneCodeResponse {
  /** The number. */
  phone_info: {
    /** Number; with country code when foreign. */
    phoneNumber: string;
    /** Number without country code. */
    purePhoneNumber: string;
    /** Country code, such as 86. */
    countryCode: Numeric;
    /** Where it comes from. */
    watermark: {
      /** App id of the mini program. */
      appid: string;
      /** When it was read, seconds since the epoch. */
      timestamp: number;
    };
  };
}

/**
 * 获取手机号。Exchanges the code of the phone-number button for the number. A code works once, within 5 minutes, and is not that of
 * wx.login.
 * Calls `POST /wxa/business/getuserphonenumber`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html
 */
export const exchangePhoneCode: WechatEndpoint<ExchangePhoneCodeRequest, ExchangePhoneCodeResponse, 'authorizer'> = {
  id: 'getPhoneNumber',
  family: 'user-info',
  method: 'POST',
  path: '/wxa/business/getuserphonenumber',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html',
  permissionSets: [18],
  errors: [40013, 40029],
  request: (z: Zod) => z.strictObject({ code: z.string(), openid: z.string().optional() }),
  response: (z: Zod) =>
    z.looseObject({
      phone_info: z.looseObject({
        phoneNumber: z.string(),
        purePhoneNumber: z.string(),
        countryCode: numeric(z),
        watermark: z.looseObject({ appid: z.string(), timestamp: z.number() }),
      }),
    }),
};

/** Input of {@link getPaidUnionId}. */
export interface GetPaidUnionIdRequest {
  /** User who paid. */
  openid: string;
  /** Merchant id, with `out_trade_no`. */
  mch_id?: string | undefined;
  /** Order number of the merchant, with `mch_id`. */
  out_trade_no?: string | undefined;
  /** Order number of WeChat Pay. */
  transaction_id?: string | undefined;
}

/** Result of {@link getPaidUnionId}. */
export interface GetPaidUnionIdResponse {
  /** User over all accounts of the Open Platform account. */
  unionid: string;
}

/**
 * 支付后获取Unionid。The unionid of a user within 5 minutes after a payment, without their consent. Give `transaction_id`, or
 * `mch_id` and `out_trade_no`.
 * Calls `GET /wxa/getpaidunionid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPaidUnionId.html
 */
export const getPaidUnionId: WechatEndpoint<GetPaidUnionIdRequest, GetPaidUnionIdResponse, 'authorizer'> = {
  id: 'getPaidUnionId',
  family: 'user-info',
  method: 'GET',
  path: '/wxa/getpaidunionid',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPaidUnionId.html',
  permissionSets: [18],
  errors: [40003, 89002, 89300],
  request: (z: Zod) =>
    z.strictObject({
      openid: z.string(),
      mch_id: z.string().optional(),
      out_trade_no: z.string().optional(),
      transaction_id: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ unionid: z.string() }),
};

/** Input of {@link exchangePluginCode}. */
export interface ExchangePluginCodeRequest {
  /** Code of wx.pluginLogin. */
  code: string;
}

/** Result of {@link exchangePluginCode}. */
export interface ExchangePluginCodeResponse {
  /** User, as the plug-in sees them. */
  openpid: string;
}

/**
 * 获取插件用户openpid。Exchanges the code of wx.pluginLogin for the user as a plug-in sees them.
 * Calls `POST /wxa/getpluginopenpid`.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPluginOpenPId.html
 */
export const exchangePluginCode: WechatEndpoint<ExchangePluginCodeRequest, ExchangePluginCodeResponse, 'authorizer'> = {
  id: 'getPluginOpenPId',
  family: 'user-info',
  method: 'POST',
  path: '/wxa/getpluginopenpid',
  auth: 'authorizer',
  body: 'json',
  retry: 'never',
  doc: 'https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/user-info/auth.getPluginOpenPId.html',
  request: (z: Zod) => z.strictObject({ code: z.string() }),
  response: (z: Zod) => z.looseObject({ openpid: z.string() }),
};
