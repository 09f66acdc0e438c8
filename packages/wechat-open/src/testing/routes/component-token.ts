import { refusal } from '../errors.js';
import type { Account } from '../state.js';
import type { Tickets } from '../tickets.js';
import {
  accessTokenSeconds,
  checkTicket,
  issueAccessToken,
  issuePreAuthCode,
  useAuthorizationCode,
} from '../tokens.js';
import { accountById, type World } from '../world.js';
import { type Routes, stateful } from './route.js';

/** Tickets, tokens, pre-auth codes and the exchange of authorization codes. */
export function componentTokenRoutes(world: World, tickets: Tickets): Routes {
  return {
    startPushTicket: stateful((input: { component_appid?: string; component_secret: string }) => {
      checkComponentSecret(world, input.component_appid, input.component_secret);
      tickets.start();
      // The answer does not wait for the push.
      void tickets.pushNow();
      return {};
    }),
    getComponentAccessToken: stateful(
      (input: { component_appid?: string; component_appsecret: string; component_verify_ticket: string }) => {
        checkComponentSecret(world, input.component_appid, input.component_appsecret);
        checkTicket(world, input.component_verify_ticket);
        return { component_access_token: issueAccessToken(world, undefined), expires_in: accessTokenSeconds };
      },
    ),
    getPreAuthCode: stateful((input: { component_appid?: string }) => {
      checkComponent(world, input.component_appid);
      return { pre_auth_code: issuePreAuthCode(world), expires_in: world.settings.preAuthCodeSeconds };
    }),
    getAuthorizerRefreshToken: stateful((input: { component_appid?: string; authorization_code: string }) => {
      checkComponent(world, input.component_appid);
      const account = accountById(world, useAuthorizationCode(world, input.authorization_code));
      return { authorization_info: exchanged(world, account) };
    }),
    getAuthorizerAccessToken: stateful(
      (input: { component_appid?: string; authorizer_appid: string; authorizer_refresh_token: string }) => {
        checkComponent(world, input.component_appid);
        const { appId, grant } = accountById(world, input.authorizer_appid);
        if (grant?.passwordChanged) throw refusal(42007);
        if (grant === undefined || grant.refreshToken === '' || grant.refreshToken !== input.authorizer_refresh_token)
          throw refusal(61023);
        if (world.settings.rotateRefreshTokens === 'always') grant.refreshToken = world.ids.refreshToken();
        return {
          authorizer_access_token: issueAccessToken(world, appId),
          expires_in: accessTokenSeconds,
          authorizer_refresh_token: grant.refreshToken,
        };
      },
    ),
  };
}

function exchanged(world: World, account: Account): Record<string, unknown> {
  const { appId, grant } = account;
  if (grant === undefined) throw refusal(61003);
  const functions = { authorizer_appid: appId, func_info: functionInfo(account) };
  // An account without any API right gets no tokens: documentation of api_query_auth.
  if (grant.permissionSets.length === 0) return functions;
  if (grant.refreshToken === '' || world.settings.rotateRefreshTokens) grant.refreshToken = world.ids.refreshToken();
  return {
    ...functions,
    authorizer_access_token: issueAccessToken(world, appId),
    expires_in: accessTokenSeconds,
    authorizer_refresh_token: grant.refreshToken,
  };
}

/** `func_info` of an account: its granted sets, with the state of those that need the component's confirmation. */
export function functionInfo({ grant, seed }: Account): readonly unknown[] {
  return (grant?.permissionSets ?? []).map((id) => ({
    funcscope_category: { id },
    ...(seed.unconfirmedSets?.includes(id) && {
      confirm_info: { need_confirm: 1, already_confirm: grant?.unconfirmedSets.has(id) ? 0 : 1, can_confirm: 1 },
    }),
  }));
}

/** @throws 41018 when the body has no component_appid, 61011 when it is another one. */
export function checkComponent(world: World, appId: string | undefined): void {
  if (appId === undefined || appId === '') throw refusal(41018);
  if (appId !== world.component.appId) throw refusal(61011);
}

function checkComponentSecret(world: World, appId: string | undefined, secret: string): void {
  if (appId === undefined || appId === '') throw refusal(41018);
  if (appId !== world.component.appId) throw refusal(40013);
  if (secret !== (world.state.secret ?? world.component.secret)) throw refusal(40125);
}
