import { AuthError } from '../errors/errors.js';
import { type IssuedToken, type TokenSource, type TokenSourceOptions, tokenSource } from './token-source.js';

/** What all token strategies share. */
export type StrategyOptions = Omit<TokenSourceOptions, 'load'>;

/**
 * OAuth 2 client credentials: a token for the application's own key and secret.
 *
 * @param options.request - asks the platform for a token and gives up after `timeoutMs` milliseconds.
 */
export function clientCredentials(
  options: StrategyOptions & { request(timeoutMs: number): Promise<IssuedToken> },
): TokenSource {
  return tokenSource({ ...options, load: (_current, timeoutMs) => options.request(timeoutMs) });
}

/**
 * A token that is bought with a ticket which the platform pushes, such as WeChat's component_access_token.
 *
 * @param options.ticket - the latest valid ticket.
 * @param options.exchange - asks the platform for a token with that ticket.
 */
export function ticketToken(
  options: StrategyOptions & {
    ticket(): Promise<string>;
    exchange(ticket: string, timeoutMs: number): Promise<IssuedToken>;
  },
): TokenSource {
  return tokenSource({
    ...options,
    load: async (_current, timeoutMs) => options.exchange(await options.ticket(), timeoutMs),
  });
}

/**
 * A token that is renewed with a refresh token, which the platform may replace each time. Both are saved in one write.
 *
 * @param options.refresh - asks the platform for a new token; an answer without a refresh token keeps the one that was used.
 * @param options.isDead - whether an error of `refresh` says that the refresh token itself is refused.
 * @param options.recover - finds the valid refresh token by other means, or gets a whole new token, once, before the grant counts as lost.
 * @throws AuthError from `get` with reason `not-authorized` when there is no refresh token or none that works.
 */
export function refreshTokenRotation(
  options: StrategyOptions & {
    refresh(refreshToken: string, timeoutMs: number): Promise<IssuedToken>;
    isDead(error: unknown): boolean;
    recover?(timeoutMs: number): Promise<string | IssuedToken | undefined>;
  },
): TokenSource {
  const lost = (why: string, cause?: unknown): AuthError =>
    new AuthError(
      options.platform,
      'not-authorized',
      `${options.credential} ${options.subject ?? ''}: ${why}`.replace(' :', ':'),
      {
        cause,
        advice: {
          en: 'Ask the account to grant access again.',
          zh: '请让该账号重新授权。',
        },
      },
    );
  const refreshWith = async (refreshToken: string, timeoutMs: number): Promise<IssuedToken> => {
    const issued = await options.refresh(refreshToken, timeoutMs);
    return { ...issued, refreshToken: issued.refreshToken || refreshToken };
  };
  return tokenSource({
    ...options,
    async load(current, timeoutMs) {
      const { clock } = options.runtime;
      const endAt = clock.now() + timeoutMs;
      // Up to three requests share the time: were each given all of it, another process would take over meanwhile.
      const leftMs = (): number => Math.max(0, endAt - clock.now());
      let refusal: unknown;
      const attempt = (refreshToken: string): Promise<IssuedToken | undefined> =>
        refreshWith(refreshToken, leftMs()).catch((error: unknown) => {
          if (!options.isDead(error)) throw error;
          refusal = error;
          return undefined;
        });
      const stored = current?.refreshToken;
      const issued = stored ? await attempt(stored) : undefined;
      if (issued) return issued;
      const recovered = await options.recover?.(leftMs());
      if (typeof recovered === 'object') return recovered;
      const reissued = recovered && recovered !== stored ? await attempt(recovered) : undefined;
      if (reissued) return reissued;
      throw refusal === undefined
        ? lost('no refresh token is stored; it was never authorized or the grant ended')
        : lost('the platform refused the refresh token', refusal);
    },
  });
}
