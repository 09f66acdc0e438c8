import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link getSessionKey}. */
export interface GetSessionKeyRequest {
  /** Login code from swan.login or swan.getLoginCode. */
  code: string;
  /** Fixed: authorization_code. */
  grant_type: 'authorization_code';
}

/** Result of {@link getSessionKey}. */
export interface GetSessionKeyResponse {
  /** The user’s open id in this mini program. */
  openid: string;
  /** Key that decrypts and signs the user’s data; keep it on the server. */
  session_key: string;
}

/**
 * Code 换取 session_key。Exchanges a user’s login code for the session key and open id, with the authorized mini program’s token.
 * The answer is flat: openid and session_key stand beside errno.
 * Calls `GET /rest/2.0/oauth/getsessionkeybycode`.
 *
 * @see https://smartprogram.baidu.com/docs/third/login/oauth/
 */
export const getSessionKey: BaiduEndpoint<GetSessionKeyRequest, GetSessionKeyResponse, 'authorizer'> = {
  id: 'tp.login.getSessionKey',
  family: 'third-party-login',
  method: 'GET',
  path: '/rest/2.0/oauth/getsessionkeybycode',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/login/oauth/',
  request: (z: Zod) => z.strictObject({ code: z.string(), grant_type: z.literal(['authorization_code']) }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), session_key: z.string() }),
};

/** Input of {@link getUnionId}. */
export interface GetUnionIdRequest {
  /** Open id of a user who allowed the login. */
  open_id: string;
}

/** Result of {@link getUnionId}. */
export interface GetUnionIdResponse {
  /** The answer’s content. */
  data: {
    /** The user’s id across the developer’s mini programs. */
    union_id: string;
  };
}

/**
 * 获取 unionid。Gives the union id of a user who logged in: one id per user across all mini programs of the same developer.
 * Calls `GET /rest/2.0/smartapp/unionId/get`.
 *
 * @see https://smartprogram.baidu.com/docs/third/login/unionid/
 */
export const getUnionId: BaiduEndpoint<GetUnionIdRequest, GetUnionIdResponse, 'authorizer'> = {
  id: 'tp.login.getUnionID',
  family: 'third-party-login',
  method: 'GET',
  path: '/rest/2.0/smartapp/unionId/get',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/login/unionid/',
  request: (z: Zod) => z.strictObject({ open_id: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ union_id: z.string() }) }),
};
