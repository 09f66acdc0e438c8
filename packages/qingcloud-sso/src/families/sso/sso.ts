import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link createToken}. */
export interface CreateTokenRequest {
  /** Always `authorization_code`; the client fills it in. */
  grant_type?: 'authorization_code' | undefined;
  /** From the address that the user was redirected to; good once. */
  code: string;
  /** Id of the application, `app-…`. */
  client_id: string;
  /** Secret of the application. */
  client_secret: string;
  /** Address that the user was redirected to, where the cloud asks for it. */
  redirect_uri?: string | undefined;
  /** Who issues the tokens: `app` for a published application, `app_dev` under test; `iam` and `iam_jwt` on older clouds. */
  token_issuer?: 'app' | 'app_dev' | 'iam' | 'iam_jwt' | undefined;
}

/** Result of {@link createToken}. */
export interface CreateTokenResponse {
  /** Stands for the user who logged in. */
  access_token: string;
  /** Seconds. */
  expires_in: number;
  /** `Bearer` or `JWT`. */
  token_type: string;
  /** Renews the access token; missing with the issuer `iam_jwt`. */
  refresh_token?: string | undefined;
}

/**
 * 获取访问令牌。Exchanges the code of a login for tokens. Documents that print `Token_issuer` and other capitals mean the same fields.
 * Calls `POST /sso/token/`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/20_account/30_get_token/
 */
export const createToken: QingCloudEndpoint<CreateTokenRequest, CreateTokenResponse, 'none'> = {
  id: 'sso.token',
  family: 'sso',
  method: 'POST',
  path: '/sso/token/',
  host: 'sso',
  auth: 'none',
  body: 'form',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/20_account/30_get_token/',
  fixed: { grant_type: 'authorization_code' },
  request: (z: Zod) =>
    z.strictObject({
      grant_type: z.literal('authorization_code').optional(),
      code: z.string(),
      client_id: z.string(),
      client_secret: z.string(),
      redirect_uri: z.string().optional(),
      token_issuer: z.literal(['app', 'app_dev', 'iam', 'iam_jwt']).optional(),
    }),
  response: (z: Zod) =>
    z.looseObject({
      access_token: z.string(),
      expires_in: z.number(),
      token_type: z.string(),
      refresh_token: z.string().optional(),
    }),
};

/** Who logged in. */
export interface QingCloudUser {
  /** Language of the console, such as `zh-cn` or `en`. */
  lang: string;
  /** `usr-…`. */
  user_id: string;
  /** Name. */
  user_name: string;
  /** E-mail address. */
  email: string;
  /** Telephone number. */
  phone: string;
}

const user = (z: Zod) =>
  z.looseObject({
    lang: z.string(),
    user_id: z.string(),
    user_name: z.string(),
    email: z.string(),
    phone: z.string(),
  });

/** Input of {@link checkToken}. */
export interface CheckTokenRequest {
  /** Whether the answer tells what of the user is verified: 0 no, 1 yes. */
  is_filter_user_verify?: 0 | 1 | undefined;
}

/** Result of {@link checkToken}. */
export interface CheckTokenResponse {
  /** Id of the temporary key. */
  access_key: string;
  /** Secret of the temporary key. */
  secret_key: string;
  /** Id token, which goes with the key into signed calls; short-lived (one hour in the public samples). */
  token: string;
  /** Who logged in. */
  user: QingCloudUser;
}

/**
 * 校验访问令牌。Checks an access token, and gives the user and a temporary key with which calls for the user are signed.
 * Calls `POST /sso/check_token/`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/20_account/40_check_token/
 */
export const checkToken: QingCloudEndpoint<CheckTokenRequest, CheckTokenResponse, 'access-token'> = {
  id: 'sso.checkToken',
  family: 'sso',
  method: 'POST',
  path: '/sso/check_token/',
  host: 'sso',
  auth: 'access-token',
  body: 'form',
  retry: 'safe',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/saas-developer-guide/20_account/40_check_token/',
  request: (z: Zod) => z.strictObject({ is_filter_user_verify: z.literal([0, 1]).optional() }),
  response: (z: Zod) =>
    z.looseObject({ access_key: z.string(), secret_key: z.string(), token: z.string(), user: user(z) }),
};

/** Input of {@link refreshToken}. */
export interface RefreshTokenRequest {
  /** Always `refresh_token`; the client fills it in. */
  grant_type?: 'refresh_token' | undefined;
  /** The latest one. */
  refresh_token: string;
}

/** Result of {@link refreshToken}: new tokens, or a new temporary key at once, or both. */
export interface RefreshTokenResponse {
  /** The new access token. */
  access_token?: string | undefined;
  /** Life of the access token in seconds. */
  expires_in?: number | undefined;
  /** `Bearer` or `JWT`. */
  token_type?: string | undefined;
  /** Takes the place of the one that was sent. */
  refresh_token?: string | undefined;
  /** Id of the temporary key. */
  access_key?: string | undefined;
  /** Secret of the temporary key. */
  secret_key?: string | undefined;
  /** Id token that belongs to the key. */
  token?: string | undefined;
  /** Who logged in. */
  user?: QingCloudUser | undefined;
}

/**
 * 刷新访问令牌。Renews an access token when a signed call answered with status 401. The API reference prints new tokens as its answer, two
 * guides the answer of {@link checkToken}: both are taken. Sent with the last access token, as the API reference has it.
 * Calls `POST /sso/refresh_token/`.
 *
 * @see https://docs.qingcloud.com/appcenter/dev-platform/api-doc/saas/account_api/
 */
export const refreshToken: QingCloudEndpoint<RefreshTokenRequest, RefreshTokenResponse, 'access-token'> = {
  id: 'sso.refreshToken',
  family: 'sso',
  method: 'POST',
  path: '/sso/refresh_token/',
  host: 'sso',
  auth: 'access-token',
  body: 'form',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/appcenter/dev-platform/api-doc/saas/account_api/',
  fixed: { grant_type: 'refresh_token' },
  request: (z: Zod) => z.strictObject({ grant_type: z.literal('refresh_token').optional(), refresh_token: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      access_token: z.string().optional(),
      expires_in: z.number().optional(),
      token_type: z.string().optional(),
      refresh_token: z.string().optional(),
      access_key: z.string().optional(),
      secret_key: z.string().optional(),
      token: z.string().optional(),
      user: user(z).optional(),
    }),
};
