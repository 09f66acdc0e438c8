import {
  type CredentialSource,
  PlatformError,
  refreshTokenRotation,
  type TokenSource,
  ticketToken,
} from '@minigate/core';
import { getAuthorizerInfo } from '../families/authorizer-management/index.js';
import { createComponentAccessToken, refreshAuthorizerAccessToken } from '../families/component-token/index.js';
import type { ComponentSecret } from './component-secret.js';
import type { WechatContext } from './context.js';
import type { TicketVault } from './ticket.js';

/** `api_authorizer_token` refuses the refresh token. */
const refreshTokenInvalid = 61023;
/** There is no grant: the account took it back, or WeChat does not know it. */
export const notGranted: readonly (number | string)[] = [61003, 40013];

/** A token as the credential of calls: WeChat takes it in the query. */
export const inQuery = (tokens: TokenSource): CredentialSource => ({
  placement: { in: 'query', name: 'access_token' },
  get: (options) => tokens.get(options),
});

/** The component's own access token, bought with the latest ticket. */
export function componentToken(
  { store, client, keys, invoke, component, tokenOptions }: WechatContext,
  ticket: TicketVault,
  secret: ComponentSecret,
): TokenSource {
  return ticketToken({
    platform: client.platform.name,
    credential: 'component',
    subject: component.appId,
    key: keys.componentToken,
    store,
    runtime: client.runtime,
    hooks: client.hooks,
    ...tokenOptions,
    ticket: () => ticket.current(),
    async exchange(componentVerifyTicket, timeoutMs) {
      const { clock } = client.runtime;
      const endAt = clock.now() + timeoutMs;
      const answer = await secret.use((component_appsecret) =>
        invoke(
          createComponentAccessToken,
          { component_appid: component.appId, component_appsecret, component_verify_ticket: componentVerifyTicket },
          // Attempts with several secrets share the time.
          { timeoutMs: Math.max(1, endAt - clock.now()) },
        ),
      );
      return { value: answer.component_access_token, expiresInSec: Number(answer.expires_in) };
    },
  });
}

/** One authorizer's access token; the refresh token comes from the grant and is kept beside it. */
export function authorizerToken(
  { store, client, keys, invoke, component, tokenOptions }: WechatContext,
  appId: string,
): TokenSource {
  const account = { component_appid: component.appId, authorizer_appid: appId };
  return refreshTokenRotation({
    platform: client.platform.name,
    credential: 'authorizer',
    subject: appId,
    key: keys.authorizerToken(appId),
    store,
    runtime: client.runtime,
    hooks: client.hooks,
    ...tokenOptions,
    async refresh(refreshToken, timeoutMs) {
      const answer = await invoke(
        refreshAuthorizerAccessToken,
        { ...account, authorizer_refresh_token: refreshToken },
        { timeoutMs },
      );
      return {
        value: answer.authorizer_access_token,
        expiresInSec: Number(answer.expires_in),
        ...(answer.authorizer_refresh_token ? { refreshToken: answer.authorizer_refresh_token } : {}),
      };
    },
    isDead: (error) => PlatformError.is(error) && error.code === refreshTokenInvalid,
    async recover(timeoutMs) {
      try {
        const { authorization_info } = await invoke(getAuthorizerInfo, account, { timeoutMs });
        return authorization_info.authorizer_refresh_token;
      } catch (error) {
        // Any other failure, such as a used up quota or a missing entry in the allow list, says nothing about the grant.
        if (PlatformError.is(error) && notGranted.includes(error.code)) return undefined;
        throw error;
      }
    },
  });
}
