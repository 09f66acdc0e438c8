import { refuse } from '@minigate/core/testing';
import { oauthAnswer } from './errors.js';
import type { Token } from './state.js';
import { type Routes, stateful, type World } from './world.js';

/** Access tokens that stop working before their time. */
export interface Tokens {
  /** Ends the lifetime of all tokens, or of those of one AK, client id or mini program: they answer 111. */
  expireAll(owner?: string): void;
  /** Takes tokens back: all, those of one owner, or one by its value. They answer 110. */
  revoke(ownerOrToken?: string): void;
  /** How many tokens work. */
  count(owner?: string): number;
}

/** Makes {@link Tokens}. */
export function createTokens(world: World): Tokens {
  const some = (ownerOrToken: string | undefined): Token[] =>
    [...world.state.tokens]
      .filter(([value, { owner }]) => ownerOrToken === undefined || owner === ownerOrToken || value === ownerOrToken)
      .map(([, token]) => token);
  return {
    expireAll(owner) {
      for (const token of some(owner)) token.expiresAt = Math.min(token.expiresAt, world.clock.now());
    },
    revoke(ownerOrToken) {
      for (const token of some(ownerOrToken)) token.revoked = true;
    },
    count: (owner) => some(owner).filter(({ expiresAt, revoked }) => !revoked && expiresAt > world.clock.now()).length,
  };
}

/** Issues an access token; those before it keep working. */
export function issueToken(world: World, kind: Token['kind'], owner: string, seconds: number): string {
  const expiresAt = world.clock.now() + seconds * 1_000;
  const prefix = { app: 24, tp: 42, authorizer: 45 } as const;
  const value = world.ids.token(prefix[kind], seconds, expiresAt, digits(owner));
  world.state.tokens.set(value, { kind, owner, expiresAt, revoked: false });
  return value;
}

/** Eight digits that follow from a text, as the number of an application at the end of a token. */
function digits(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
  return String(10_000_000 + sum);
}

interface TokenRequest {
  readonly client_id: string;
  readonly client_secret: string;
}

/** The call for a token by AK and SK. */
export function tokenRoutes(world: World): Routes {
  return {
    'oss.oauth.getAccessToken': stateful((input: TokenRequest, { report }) => {
      const credential = world.state.credentials.get(input.client_id);
      if (credential === undefined) refuse(oauthAnswer('invalid_client'));
      if (credential.sk !== input.client_secret) {
        report('wrong-secret', `of ${input.client_id}`);
        refuse(oauthAnswer('invalid_client', 'Client authentication failed'));
      }
      const { tokenSeconds } = world.settings;
      return {
        access_token: issueToken(world, 'app', credential.ak, tokenSeconds),
        expires_in: tokenSeconds,
        refresh_token: `25.${world.ids.hex(32)}.315360000.0.282335-0`,
        scope: 'public smartapp_snsapi_base',
        session_key: '',
        session_secret: '',
      };
    }),
  };
}
