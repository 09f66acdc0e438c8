import type { Zod } from '@minigate/core/schema';
import type { PaasEndpoint } from '../../endpoint.js';

/** Input of {@link createToken}. */
export interface CreateTokenRequest {
  /** Id of the team's credentials. */
  appId: string;
  /** Secret of the team. */
  appSecret: string;
}

/** Result of {@link createToken}. */
export interface CreateTokenResponse {
  /** Bearer token. */
  accessToken: string;
  /** How the token is sent: `Bearer`. */
  tokenType?: string | undefined;
  /** Seconds. */
  expiresIn: number;
}

/**
 * 获取令牌。Exchanges the team's credentials for a bearer token.
 * Known from: reconstructed. On the wire: convention of 有赞云 silent token and WeChat/Baidu client credentials. Tier: support.
 * Calls `POST /auth/token`.
 *
 * @see https://minapp.mypaas.com.cn
 */
export const createToken: PaasEndpoint<CreateTokenRequest, CreateTokenResponse, 'none'> = {
  id: 'paas.auth.token',
  family: 'auth',
  method: 'POST',
  path: '/auth/token',
  auth: 'none',
  body: 'json',
  retry: 'idempotent',
  doc: 'https://minapp.mypaas.com.cn',
  errors: [40101, 40105],
  request: (z: Zod) => z.strictObject({ appId: z.string(), appSecret: z.string() }),
  response: (z: Zod) =>
    z.looseObject({ accessToken: z.string(), tokenType: z.string().optional(), expiresIn: z.number() }),
};
