import { type FakeContext, refuse } from '@minigate/core/testing';
import type {
  ExchangeAuthorizationCodeRequest,
  GetTpTokenRequest,
  RefreshAuthorizerAccessTokenRequest,
  RetrieveAuthCodeRequest,
} from '../../families/third-party-auth/index.js';
import { appView } from '../apps.js';
import { oauthAnswer, refuseWith } from '../errors.js';
import { issueToken } from '../tokens.js';
import { knownApp, long, type Principal, type Routes, stateful, type World } from '../world.js';
import { codeSeconds, issueCode } from './consent.js';
import { managedApp, profileView } from './profile.js';
import { offlineView } from './services.js';
import { isTicket } from './tickets.js';

/** Lifetimes in seconds. Source: samples of the documents. */
const platformTokenSeconds = 2_592_000;
const authorizerTokenSeconds = 3_600;
const refreshTokenSeconds = 315_360_000;

/** Tokens and authorizations of the third-party platform. */
export function authRoutes(world: World): Routes {
  return {
    'tp.auth.getTpToken': stateful((input: GetTpTokenRequest, { endpoint, report }) => {
      if (input.client_id !== world.account.clientId) {
        report('wrong-client', `${input.client_id} is no third-party platform`);
        refuseWith(50002, endpoint);
      }
      if (!isTicket(world, input.ticket)) refuseWith(50003, endpoint);
      return {
        data: {
          access_token: issueToken(world, 'tp', world.account.clientId, platformTokenSeconds),
          expires_in: platformTokenSeconds,
          scope: 'smartapp_tp_smtapp_common public',
        },
      };
    }),
    'tp.auth.getPreAuthCode': stateful(() => {
      const { state, ids, clock } = world;
      const value = Buffer.from(`smtapp${ids.hex(42)}`).toString('base64');
      state.thirdParty.preAuthCodes.set(value, { expiresAt: clock.now() + codeSeconds.preAuth * 1_000, used: false });
      return { data: { pre_auth_code: value, expires_in: codeSeconds.preAuth } };
    }),
    'tp.auth.getOAuthToken': stateful((input: ExchangeAuthorizationCodeRequest, { report }) => {
      const code = world.state.thirdParty.codes.get(input.code);
      if (code === undefined) refuse(oauthAnswer('invalid_grant', 'Invalid authorization code'));
      if (code.used) {
        report('code-used', 'an authorization code works once');
        refuse(oauthAnswer('invalid_grant', 'Used authorization code'));
      }
      if (code.expiresAt <= world.clock.now()) refuse(oauthAnswer('invalid_grant', 'Expired authorization code'));
      code.used = true;
      return issuePair(world, code.appId);
    }),
    'tp.auth.refreshOAuthToken': stateful((input: RefreshAuthorizerAccessTokenRequest, { report }) => {
      const token = world.state.thirdParty.refreshTokens.get(input.refresh_token);
      if (token === undefined) refuse(oauthAnswer('invalid_grant', 'Invalid refresh token'));
      if (token.used) {
        report('refresh-token-used', 'a refresh token works once');
        refuse(oauthAnswer('invalid_grant', 'Used refresh token'));
      }
      return issuePair(world, token.appId);
    }),
    'tp.auth.retrieveAuthCode': stateful((input: RetrieveAuthCodeRequest, { endpoint }) => {
      const appId = String(input.app_id);
      if (!world.state.thirdParty.grants.has(appId)) refuseWith(50032, endpoint);
      return {
        data: {
          authorization_code: issueCode(world, appId, codeSeconds.retrieved),
          expires_in: codeSeconds.retrieved,
        },
      };
    }),
    'tp.auth.getAppInfo': stateful((_, { principal: { appId = '' } }: FakeContext<Principal>) => ({
      data: authorizerView(world, appId),
    })),
  };
}

/** A pair of tokens for a mini program: refresh tokens that were issued before stop working. */
function issuePair(world: World, appId: string): Record<string, unknown> {
  const { refreshTokens } = world.state.thirdParty;
  for (const token of refreshTokens.values()) if (token.appId === appId) token.used = true;
  const expiresAt = world.clock.now() + refreshTokenSeconds * 1_000;
  const refreshToken = world.ids.token(46, refreshTokenSeconds, expiresAt, appId);
  refreshTokens.set(refreshToken, { appId, used: false });
  return {
    access_token: issueToken(world, 'authorizer', appId, authorizerTokenSeconds),
    refresh_token: refreshToken,
    expires_in: authorizerTokenSeconds,
  };
}

function authorizerView(world: World, appId: string): Record<string, unknown> {
  const app = knownApp(world, appId);
  const managed = managedApp(world, appId);
  const scopes = world.state.thirdParty.grants.get(appId)?.scopes ?? [];
  const { category, ...view } = appView(app) as { readonly category: readonly object[] };
  return {
    ...view,
    app_id: long(appId),
    app_key: app.appKey,
    category: category.map((one) => ({ ...one, audit_status: 2, reason: '' })),
    ...profileView(managed),
    ...offlineView(managed.offline),
    auth_info: scopes.map((name) => ({ scope_name: name, type: 0 })),
    web_status: 0,
  };
}
