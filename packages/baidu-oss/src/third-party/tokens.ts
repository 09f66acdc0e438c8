import {
  AuthError,
  type IssuedToken,
  PlatformError,
  type PushedTicket,
  pushedTicket,
  refreshTokenRotation,
  type TokenSource,
  ticketToken,
} from '@minigate/core';
import {
  type ExchangeAuthorizationCodeResponse,
  exchangeAuthorizationCode,
  getTpToken,
  refreshAuthorizerAccessToken,
  retrieveAuthCode,
} from '../families/third-party-auth/index.js';
import type { ThirdPartyContext } from './context.js';

/** Age from which a ticket is late, in milliseconds: three pushes are missing. */
export const ticketLateMs: number = 30 * 60_000;
/** No document says how long a ticket works, so Baidu itself has to refuse an old one. */
const ticketLifeMs = Number.POSITIVE_INFINITY;
/** https://smartprogram.baidu.com/docs/third/error/: the ticket is not valid. */
const ticketInvalid = 50003;
/** https://smartprogram.baidu.com/docs/third/auth/refresh_token/: the mini program granted nothing, or took it back. */
const notGranted = 50032;
/** What the token service may say of a refresh token or a code that was used or is over; no document names the one. */
const spent: readonly unknown[] = ['invalid_grant', 'expired_token', 'invalid_request'];

/** Whether a refresh token or an authorization code is refused for good. */
export const isSpent = (error: unknown): boolean =>
  PlatformError.is(error) && error.layer === 'oauth' && spent.includes(error.code);

/** The ticket, which Baidu pushes every ten minutes. */
export function ticketVault({ store, client, keys }: ThirdPartyContext): PushedTicket {
  return pushedTicket({
    platform: client.platform.name,
    name: 'ticket',
    endpointId: getTpToken.id,
    key: keys.ticket,
    store,
    runtime: client.runtime,
    lifeMs: ticketLifeMs,
    lateMs: ticketLateMs,
    advice: {
      en: 'Baidu pushes a ticket every 10 minutes. Check that the authorization event URL in the console reaches this server and answers "success", and that Token, EncodingAESKey and client id are those of the console.',
      zh: '百度每 10 分钟推送一次 ticket。请检查“授权事件接收URL”能访问到本服务并返回 success，且 Token、EncodingAESKey、Key 与后台一致。',
    },
  });
}

/** The platform's own token, bought with the ticket; it lives for 30 days. */
export function platformToken(
  { options, store, client, keys, invoke }: ThirdPartyContext,
  ticket: Pick<PushedTicket, 'current'>,
): TokenSource {
  return ticketToken({
    platform: client.platform.name,
    credential: 'tp',
    subject: options.clientId,
    key: keys.platformToken,
    store,
    runtime: client.runtime,
    hooks: client.hooks,
    ...options.tokens,
    windows: options.tokens?.windows ?? { shouldMs: 86_400_000, shouldShare: 0.05, mustMs: 60_000 },
    ticket: ticket.current,
    async exchange(current, timeoutMs) {
      try {
        const { data } = await invoke(getTpToken, { ticket: current }, { timeoutMs });
        return { value: data.access_token, expiresInSec: Number(data.expires_in) };
      } catch (error) {
        if (!PlatformError.is(error) || error.code !== ticketInvalid) throw error;
        throw new AuthError(client.platform.name, 'not-ready', 'the latest ticket is not valid any more', {
          cause: error,
          advice: {
            en: 'Wait for the next ticket (every 10 minutes); when none comes, see the authorization event URL in the console.',
            zh: '请等待下一次 ticket 推送（每 10 分钟）；若收不到，请检查后台的“授权事件接收URL”。',
          },
        });
      }
    },
  });
}

/** Buys tokens with an authorization code, which works once. */
export async function exchangeCode(
  { invoke }: ThirdPartyContext,
  code: string,
  timeoutMs?: number,
): Promise<IssuedToken & { readonly refreshToken: string }> {
  return issued(await invoke(exchangeAuthorizationCode, { code }, { timeoutMs }));
}

/**
 * New tokens for a mini program whose refresh token is lost: Baidu gives another authorization code as long as the grant stands.
 *
 * @returns `undefined` when there is no grant.
 * @see https://smartprogram.baidu.com/docs/third/auth/refresh_token/
 */
export async function retrieveGrant(
  context: ThirdPartyContext,
  appId: string,
  timeoutMs?: number,
): Promise<IssuedToken | undefined> {
  const { clock } = context.client.runtime;
  const endAt = clock.now() + (timeoutMs ?? context.client.timeoutMs);
  try {
    const { data } = await context.invoke(retrieveAuthCode, { app_id: appId }, { timeoutMs });
    return await exchangeCode(context, data.authorization_code, Math.max(1, endAt - clock.now()));
  } catch (error) {
    if (PlatformError.is(error) && error.code === notGranted) return undefined;
    throw error;
  }
}

/**
 * A mini program's token. Each refresh token works once: its successor is stored before anybody gets the access token that came with it.
 * A process that dies between Baidu's answer and that write leaves a spent refresh token; the next renewal finds a new one by
 * {@link retrieveGrant}.
 */
export function authorizerToken(context: ThirdPartyContext, appId: string): TokenSource {
  const { options, store, client, keys, invoke } = context;
  return refreshTokenRotation({
    platform: client.platform.name,
    credential: 'authorizer',
    subject: appId,
    key: keys.authorizerToken(appId),
    store,
    runtime: client.runtime,
    hooks: client.hooks,
    ...options.tokens,
    refresh: async (refreshToken, timeoutMs) =>
      issued(await invoke(refreshAuthorizerAccessToken, { refresh_token: refreshToken }, { timeoutMs })),
    isDead: isSpent,
    recover: (timeoutMs) => retrieveGrant(context, appId, timeoutMs),
  });
}

const issued = ({ access_token, expires_in, refresh_token }: ExchangeAuthorizationCodeResponse) => ({
  value: access_token,
  expiresInSec: Number(expires_in),
  refreshToken: refresh_token,
});
