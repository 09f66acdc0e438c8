import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link getSessionKey}. */
export interface GetSessionKeyRequest {
  /** Login code from swan.getLoginCode or swan.login; with an @ it belongs to an alliance host. */
  code: string;
  /** AppKey of the mini program. */
  client_id?: string | undefined;
  /** AppSecret of the mini program; must never reach the client. */
  sk?: string | undefined;
}

/** Result of {@link getSessionKey}. */
export interface GetSessionKeyResponse {
  /** The user’s open id in this mini program. */
  openid: string;
  /** Key that decrypts and signs the user’s data; keep it on the server. */
  session_key: string;
}

/**
 * 获取 Session Key（jscode2sessionkey）。Exchanges a user’s login code for the session key and open id with AppKey and AppSecret,
 * without an access token. It works in the Baidu app and in alliance hosts; a code with an @ is answered by its host. The
 * answer is flat.
 * Calls `POST /oauth/jscode2sessionkey`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/log_Session-Key/
 */
export const getSessionKey: BaiduEndpoint<GetSessionKeyRequest, GetSessionKeyResponse, 'none'> = {
  id: 'app.login.getSessionKey',
  family: 'server-login',
  method: 'POST',
  path: '/oauth/jscode2sessionkey',
  host: 'spapi',
  auth: 'none',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/log_Session-Key/',
  supplied: ['client_id', 'sk'],
  errors: [10010100],
  request: (z: Zod) => z.strictObject({ code: z.string(), client_id: z.string(), sk: z.string() }),
  response: (z: Zod) => z.looseObject({ openid: z.string(), session_key: z.string() }),
};

/** Input of {@link getSessionKeyV2}. */
export interface GetSessionKeyV2Request {
  /** Login code from swan.getLoginCode; with an @ it belongs to an alliance host. */
  code: string;
  /** Grant type that only a community SDK knows; leave it out. */
  grant_type?: string | undefined;
}

/** Result of {@link getSessionKeyV2}. */
export interface GetSessionKeyV2Response {
  /** The answer’s content. */
  data: {
    /** The user’s open id in this mini program. */
    open_id: string;
    /** Key that decrypts and signs the user’s data; keep it on the server. */
    session_key: string;
  };
}

/**
 * 获取 Session Key。Exchanges a user’s login code for the session key and open id with an access token instead of the AppSecret.
 * The newer form of getSessionKey: its answer is wrapped in data and says open_id.
 * Calls `POST /rest/2.0/smartapp/getsessionkey`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/getSessionKey/
 */
export const getSessionKeyV2: BaiduEndpoint<GetSessionKeyV2Request, GetSessionKeyV2Response, 'app'> = {
  id: 'app.login.getSessionKeyv2',
  family: 'server-login',
  method: 'POST',
  path: '/rest/2.0/smartapp/getsessionkey',
  auth: 'app',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/getSessionKey/',
  request: (z: Zod) => z.strictObject({ code: z.string(), grant_type: z.string().optional() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ open_id: z.string(), session_key: z.string() }) }),
};

/** Input of {@link getUnionId}. */
export interface GetUnionIdRequest {
  /** Open id of a user who allowed the login. */
  openid: string;
}

/** Result of {@link getUnionId}. */
export interface GetUnionIdResponse {
  /** The answer’s content. */
  data: {
    /** The user’s id across the subject’s mini programs. */
    unionid: string;
  };
}

/**
 * 获取 unionid。Gives the union id of a user who logged in: one id per user across all mini programs of the same subject.
 * Calls `POST /rest/2.0/smartapp/getunionid`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/api/open/log_getunionid/
 */
export const getUnionId: BaiduEndpoint<GetUnionIdRequest, GetUnionIdResponse, 'app'> = {
  id: 'app.login.getUnionid',
  family: 'server-login',
  method: 'POST',
  path: '/rest/2.0/smartapp/getunionid',
  auth: 'app',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/api/open/log_getunionid/',
  request: (z: Zod) => z.strictObject({ openid: z.string() }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ unionid: z.string() }) }),
};
