import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';

/** Input of {@link getAccessToken}. */
export interface GetAccessTokenRequest {
  /** Always `client_credentials`; the client fills it in. */
  grant_type?: 'client_credentials' | undefined;
  /** AppKey (AK) of the alliance member. */
  client_id?: string | undefined;
  /** AppSecret (SK) of the alliance member; never log it. */
  client_secret: string;
  /** Fixed: smartapp_snsapi_base. */
  scope: 'smartapp_snsapi_base';
}

/** Result of {@link getAccessToken}. */
export interface GetAccessTokenResponse {
  /** Token for the access_token parameter of the other calls, begins with 24. */
  access_token: string;
  /** Lifetime of the token in seconds, usually 2592000 (30 days). */
  expires_in: number;
  /** Not needed: ask for a new token instead. */
  refresh_token?: string | undefined;
  /** Scopes of the token, separated by blanks. */
  scope?: string | undefined;
  /** Withdrawn by Baidu, ignore. */
  session_key?: string | undefined;
  /** Withdrawn by Baidu, ignore. */
  session_secret?: string | undefined;
}

/**
 * 获取 Access Token。Gives the access token of an alliance member for AK and SK (client credentials). Keep it and share it between
 * processes until shortly before it ends; then simply ask again.
 * Calls `POST /oauth/2.0/token`.
 *
 * @see https://smartprogram.baidu.com/docs/develop/serverapi/power_exp/
 */
export const getAccessToken: BaiduEndpoint<GetAccessTokenRequest, GetAccessTokenResponse, 'none'> = {
  id: 'oss.oauth.getAccessToken',
  family: 'oss-oauth',
  method: 'POST',
  path: '/oauth/2.0/token',
  auth: 'none',
  body: 'form',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/power_exp/',
  supplied: ['client_id'],
  fixed: { grant_type: 'client_credentials' },
  request: (z: Zod) =>
    z.strictObject({
      grant_type: z.literal(['client_credentials']).optional(),
      client_id: z.string(),
      client_secret: z.string(),
      scope: z.literal(['smartapp_snsapi_base']),
    }),
  response: (z: Zod) =>
    z.looseObject({
      access_token: z.string(),
      expires_in: z.number(),
      refresh_token: z.string().optional(),
      scope: z.string().optional(),
      session_key: z.string().optional(),
      session_secret: z.string().optional(),
    }),
};
