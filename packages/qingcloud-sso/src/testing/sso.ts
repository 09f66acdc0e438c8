import { type FakeCall, type FakeReply, type FakeRoute, refuse } from '@minigate/core/testing';
import type { CheckTokenResponse, CreateTokenRequest, RefreshTokenRequest } from '../families/sso/index.js';
import { ssoError } from './errors.js';
import type { Owner } from './state.js';
import type { Principal, World } from './world.js';

/** Life of a login's code, in milliseconds. No document says it; OAuth 2 recommends at most ten minutes. */
export const codeMs = 600_000;

/** Checks the access token of `check_token` and `refresh_token`. An expired one may still be renewed. */
export function checkBearer(world: World, { endpoint, request }: FakeCall): Principal | FakeReply {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const known = token === undefined ? undefined : world.state.tokens.get(token);
  if (known === undefined) return ssoError(401, 'invalid_token', 'the access token is not valid');
  if (endpoint.id === 'sso.checkToken' && known.expiresAt <= world.clock.now())
    return ssoError(401, 'invalid_token', 'the access token expired');
  return { userId: known.userId, appId: known.appId };
}

/** Gives new tokens to whoever logged in. */
export function issueTokens(
  { state, ids, clock, settings }: World,
  owner: Owner,
): { access_token: string; expires_in: number; token_type: string; refresh_token: string } {
  const access_token = ids.secret(40);
  const refresh_token = ids.secret(40);
  const { userId, appId } = owner;
  state.tokens.set(access_token, {
    userId,
    appId,
    refreshToken: refresh_token,
    expiresAt: clock.now() + settings.accessTokenMs,
  });
  state.refreshTokens.set(refresh_token, { userId, appId, used: false });
  return { access_token, expires_in: settings.accessTokenMs / 1_000, token_type: 'Bearer', refresh_token };
}

function issueKey({ state, ids, clock, settings }: World, { userId, appId }: Owner): CheckTokenResponse {
  const accessKeyId = ids.secret(20).toUpperCase();
  const secretAccessKey = ids.secret(40);
  const token = ids.secret(120);
  state.keys.set(accessKeyId, { userId, appId, secretAccessKey, token, expiresAt: clock.now() + settings.idTokenMs });
  const user = state.users.get(userId);
  if (user === undefined) return refuse(ssoError(401, 'invalid_token', 'the user does not exist any more'));
  const { lang, userName: user_name, email, phone } = user;
  return {
    access_key: accessKeyId,
    secret_key: secretAccessKey,
    token,
    user: { lang, user_id: userId, user_name, email, phone },
  };
}

/** The three calls of the single sign-on. */
export const ssoRoutes = (world: World): Readonly<Record<string, FakeRoute<Principal>>> => ({
  'sso.token': {
    fidelity: 'stateful',
    handle: ({ input, report }) => {
      const { code, client_id, client_secret, token_issuer } = input as CreateTokenRequest;
      const app = world.state.apps.get(client_id);
      if (app === undefined || app.secret !== client_secret)
        return refuse(ssoError(401, 'invalid_client', 'client_id or client_secret is wrong'));
      const known = world.state.codes.get(code);
      if (known?.appId !== client_id) return refuse(ssoError(400, 'invalid_grant', 'the code is not valid'));
      if (known.used) {
        report('code-used', 'the code was exchanged before');
        return refuse(ssoError(400, 'invalid_grant', 'the code was used'));
      }
      if (known.expiresAt <= world.clock.now()) return refuse(ssoError(400, 'invalid_grant', 'the code expired'));
      const issuer = app.published ? 'app' : 'app_dev';
      if ((token_issuer === 'app' || token_issuer === 'app_dev') && token_issuer !== issuer)
        return refuse(ssoError(400, 'invalid_request', `token_issuer of this application is ${issuer}`));
      known.used = true;
      const { refresh_token, ...tokens } = issueTokens(world, known);
      return token_issuer === 'iam_jwt' ? { ...tokens, token_type: 'JWT' } : { ...tokens, refresh_token };
    },
  },
  'sso.checkToken': {
    fidelity: 'stateful',
    handle: ({ principal }) => issueKey(world, principal as Owner),
  },
  'sso.refreshToken': {
    fidelity: 'stateful',
    handle: ({ input, principal, report }) => {
      const { refresh_token } = input as RefreshTokenRequest;
      const known = world.state.refreshTokens.get(refresh_token);
      if (known === undefined || known.userId !== principal.userId || known.appId !== principal.appId)
        return refuse(ssoError(400, 'invalid_grant', 'the refresh token is not valid'));
      if (known.used) {
        report('refresh-token-used', 'the refresh token was replaced before');
        return refuse(ssoError(400, 'invalid_grant', 'the refresh token was replaced'));
      }
      const { refreshAnswer } = world.settings;
      if (refreshAnswer === 'key') return issueKey(world, known);
      known.used = true;
      const tokens = issueTokens(world, known);
      return refreshAnswer === 'both' ? { ...tokens, ...issueKey(world, known) } : tokens;
    },
  },
});
