import {
  AuthError,
  type ClientContext,
  createInvoke,
  HttpError,
  type Invoke,
  PlatformError,
  type PlatformRules,
  redact,
} from '@minigate/core';
import type { QingCloudContext } from '../client/context.js';
import {
  type CheckTokenResponse,
  type CreateTokenResponse,
  checkToken,
  createToken,
  type RefreshTokenResponse,
  refreshToken,
} from '../families/sso/index.js';

/** The calls of the single sign-on, each sent once at most when it must not be repeated. */
export interface SingleSignOn {
  exchange(code: string): Promise<CreateTokenResponse>;
  check(accessToken: string, timeoutMs?: number): Promise<CheckTokenResponse>;
  refresh(
    tokens: { readonly accessToken: string; readonly refreshToken: string },
    timeoutMs: number,
  ): Promise<RefreshTokenResponse>;
}

/** @param context - of the cloud. */
export function singleSignOn({ sso, paths, options }: QingCloudContext): SingleSignOn {
  const pathById: Readonly<Record<string, string>> = {
    [createToken.id]: paths.token,
    [checkToken.id]: paths.checkToken,
    [refreshToken.id]: paths.refreshToken,
  };
  const client: ClientContext = { ...sso, placeOf: ({ id }) => ({ path: pathById[id] }) };
  const invokeWith = (secrets: readonly string[], changes: Partial<ClientContext> = {}): Invoke =>
    createInvoke({ ...client, platform: discreet(client.platform, secrets), ...changes });
  const withToken = (accessToken: string, secrets: readonly string[] = []): Invoke =>
    invokeWith(secrets, {
      credentials: {
        'access-token': {
          placement: { in: 'header', name: 'authorization', prefix: 'Bearer ' },
          async get({ rejected }) {
            if (rejected !== undefined)
              throw new AuthError('qingcloud', 'rejected', 'the single sign-on refused the access token');
            return accessToken;
          },
        },
      },
    });
  return {
    async exchange(code) {
      const { id, secret, issuer, url } = options.app ?? {};
      if (id === undefined || secret === undefined)
        throw new AuthError(
          'qingcloud',
          'not-ready',
          'a code came, but app.secret is missing, with which it is exchanged',
        );
      const optional = {
        ...(issuer !== undefined && { token_issuer: issuer }),
        ...(url !== undefined && { redirect_uri: url }),
      };
      const answer = await invokeWith([code, secret])(createToken, {
        code,
        client_id: id,
        client_secret: secret,
        ...optional,
      });
      return complete(answer, [answer?.access_token]);
    },
    async check(accessToken, timeoutMs) {
      const answer = await withToken(accessToken)(checkToken, {}, { timeoutMs });
      return complete(answer, [answer?.access_key, answer?.secret_key, answer?.token, answer?.user?.user_id]);
    },
    refresh: async (tokens, timeoutMs) =>
      await withToken(tokens.accessToken, [tokens.refreshToken])(
        refreshToken,
        { refresh_token: tokens.refreshToken },
        { timeoutMs },
      ),
  };
}

/** Rules whose refusals do not repeat what was sent. */
const discreet = (rules: PlatformRules, secrets: readonly string[]): PlatformRules => ({
  ...rules,
  refusal(body, answer) {
    const refusal = rules.refusal(body, answer);
    return refusal && { ...refusal, message: secrets.reduce(redact, refusal.message) };
  },
});

/** Whether a part of an answer can be a credential or an id. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Answers are checked tolerantly; without these parts there is no login. */
function complete<Answer>(answer: Answer, parts: readonly unknown[]): Answer {
  if (!parts.every(isText))
    throw new AuthError('qingcloud', 'rejected', 'the answer of the single sign-on holds no credentials');
  return answer;
}

/**
 * Whether the single sign-on decided against a login. Everything else passes: no answer, status 429 and 5xx, a gateway's page with status
 * 200. Status 404 and 405 are a wrong address of ours. No document shows its failures.
 */
export function isRefusal(error: unknown): boolean {
  if (AuthError.is(error)) return error.reason === 'rejected';
  if (!PlatformError.is(error) && !(HttpError.is(error) && error.reason === 'status')) return false;
  const { status, retryable } = error;
  return !retryable && status < 500 && ![301, 302, 303, 307, 308, 404, 405, 408, 429].includes(status);
}
