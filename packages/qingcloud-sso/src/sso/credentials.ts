import { type IssuedToken, type TokenSource, tokenSource } from '@minigate/core';
import type { KeySource } from '../client/account.js';
import type { QingCloudContext } from '../client/context.js';
import type { CheckTokenResponse, QingCloudUser, RefreshTokenResponse } from '../families/sso/index.js';
import type { SigningKey } from '../signing/sign-query.js';
import type { SessionEnd } from './events.js';
import { idTokenLifeSec } from './id-token.js';
import { SessionExpiredError } from './session-error.js';
import { isRefusal, isText, type SingleSignOn } from './single-sign-on.js';

/** What a login gave: kept in the store, never shown. */
export interface LoginTokens {
  readonly accessToken: string;
  /** Missing with the issuer `iam_jwt`: the session lives as long as the access token then. */
  readonly refreshToken?: string | undefined;
}

/** Whose credentials they are, and how long the store keeps them. */
export interface CredentialOwner {
  /** Hash of the session's id. */
  readonly hash: string;
  readonly userId: string;
  /** Absolute end of the session, in milliseconds since the epoch. */
  readonly endsAt: number;
  /** For the error when it cannot be renewed. */
  readonly loginUrl: string;
}

/** The temporary key of a session as it is stored; the tokens stand beside it as the refresh token of the record. */
interface StoredKey extends SigningKey {
  readonly token: string;
}

/** Renewed this long before its end, in the background and at the latest. */
const windows = { shouldMs: 300_000, mustMs: 10_000 };

/**
 * The credentials of one session: one record of temporary key and tokens, written at once. When the cloud refuses the key, one of all
 * processes refreshes the tokens, saves them, checks them, and saves the new key; everybody else takes it.
 */
export function sessionCredentials(
  { sso, store, keys, options }: QingCloudContext,
  calls: SingleSignOn,
  { hash, userId, endsAt, loginUrl }: CredentialOwner,
  onRefreshed: () => void,
): TokenSource {
  const { hooks, runtime } = sso;
  const { clock } = runtime;
  const ended = (message: string, reason: SessionEnd = 'refused', cause?: unknown): SessionExpiredError =>
    new SessionExpiredError(loginUrl, message, { reason, cause });
  const check = async (accessToken: string, timeoutMs: number): Promise<KeyAnswer> => {
    try {
      return await calls.check(accessToken, timeoutMs);
    } catch (error) {
      throw isRefusal(error) ? ended('the single sign-on refuses to renew the session', 'refused', error) : error;
    }
  };
  return tokenSource({
    platform: sso.platform.name,
    credential: 'session',
    subject: userId,
    key: keys.credentials(hash),
    lock: keys.credentialsLock(hash),
    dropAt: endsAt,
    store,
    runtime,
    hooks: {
      ...hooks,
      tokenRefresh(event) {
        hooks.tokenRefresh(event);
        if (event.outcome === 'refreshed') onRefreshed();
      },
    },
    windows,
    leaseMs: options.session?.leaseMs,
    async load(current, timeoutMs, keep) {
      const stored = current?.refreshToken;
      if (stored === undefined) throw ended('the session ended meanwhile', 'logout');
      const giveUpAt = clock.now() + timeoutMs;
      const { tokens, key: given } = await renewed(calls, JSON.parse(stored), timeoutMs, keep);
      const key = given ?? (await check(tokens.accessToken, giveUpAt - clock.now()));
      // A renewal that names nobody is no other user's.
      if (isText(key.user?.user_id) && key.user.user_id !== userId)
        throw ended('the renewal of the session gave another user', 'other-user');
      return issued(key, tokens, endsAt - clock.now());
    },
  });
}

type KeyAnswer = Pick<CheckTokenResponse, 'access_key' | 'secret_key' | 'token'> & {
  readonly user?: Pick<QingCloudUser, 'user_id'> | undefined;
};

/** Refreshes the tokens. The documents print two answers: new tokens, or a new key at once; some clouds may send both. */
async function renewed(
  calls: SingleSignOn,
  tokens: LoginTokens,
  timeoutMs: number,
  keep: (refreshToken: string) => Promise<void>,
): Promise<{ readonly tokens: LoginTokens; readonly key?: KeyAnswer }> {
  const { accessToken, refreshToken } = tokens;
  if (refreshToken === undefined) return { tokens };
  let answer: RefreshTokenResponse;
  try {
    answer = await calls.refresh({ accessToken, refreshToken }, timeoutMs);
  } catch (error) {
    // A process that died between the answer and its write took the new refresh token with it. The access token may still be good.
    if (isRefusal(error)) return { tokens };
    throw error;
  }
  const { access_token, refresh_token, access_key, secret_key, token, user } = answer ?? {};
  const next: LoginTokens = {
    accessToken: isText(access_token) ? access_token : accessToken,
    refreshToken: isText(refresh_token) ? refresh_token : refreshToken,
  };
  if (next.accessToken !== accessToken || next.refreshToken !== refreshToken) await keep(JSON.stringify(next));
  if (!isText(access_key) || !isText(secret_key) || !isText(token)) return { tokens: next };
  return { tokens: next, key: { access_key, secret_key, token, user } };
}

/** @param leftMs - how long the session lives at most: a key that does not tell its end is used until the cloud refuses it. */
export function issued({ access_key, secret_key, token }: KeyAnswer, tokens: LoginTokens, leftMs: number): IssuedToken {
  const key: StoredKey = { accessKeyId: access_key, secretAccessKey: secret_key, token };
  return {
    value: JSON.stringify(key),
    expiresInSec: idTokenLifeSec(token) ?? (leftMs + 2 * windows.shouldMs) / 1_000,
    refreshToken: JSON.stringify(tokens),
  };
}

/**
 * The key with which calls of a session are signed. Calls know it by its id token, which is what the cloud refuses.
 *
 * @param path - where such calls go, `/iam/`.
 * @param onEnd - called when the session cannot be renewed any more.
 */
export function sessionKeys(
  credentials: TokenSource,
  { subject, path, onEnd }: Pick<KeySource, 'subject' | 'path'> & { onEnd(error: SessionExpiredError): Promise<void> },
): KeySource {
  const known = new Map<string, { readonly value: string; readonly key: SigningKey }>();
  return {
    path,
    subject,
    async get({ signal, rejected }) {
      try {
        const refused = rejected === undefined ? undefined : known.get(rejected)?.value;
        const value = await credentials.get({ signal, rejected: refused });
        const key: StoredKey = JSON.parse(value);
        known.set(key.token, { value, key });
        return key.token;
      } catch (error) {
        if (SessionExpiredError.is(error)) await onEnd(error);
        throw error;
      }
    },
    keyOf(credential) {
      const { key } = known.get(credential) ?? {};
      if (key === undefined) throw new Error('no key of this session');
      return key;
    },
  };
}
