import {
  AuthError,
  type ClientContext,
  clientCredentials,
  createInvoke,
  PlatformError,
  type Store,
  type TokenSource,
} from '@minigate/core';
import { getAccessToken } from '../families/oss-oauth/index.js';
import type { BaiduOssOptions } from './options.js';

const windows = { shouldMs: 86_400_000, shouldShare: 0.05, mustMs: 60_000 };
/** Puts all fields into the query. */
const getByQuery: typeof getAccessToken = { ...getAccessToken, method: 'GET', body: 'none' };

/**
 * The token of the AK, bought with AK and SK, shared by all processes on the store.
 *
 * @param client - sends calls without credential.
 */
export function appToken(
  { ak, sk, tokenMethod, tokens }: BaiduOssOptions,
  { store, client, key }: { readonly store: Store; readonly client: ClientContext; readonly key: string },
): TokenSource {
  const { logger } = client.runtime;
  if (store.durable && !store.encrypted)
    logger?.warn(`the ${store.kind} store keeps tokens as plain text: give it encryptWith`);
  const invoke = createInvoke(client);
  const endpoint = tokenMethod === 'GET' ? getByQuery : getAccessToken;
  return clientCredentials({
    platform: client.platform.name,
    credential: 'app',
    subject: ak,
    store,
    key,
    runtime: client.runtime,
    hooks: client.hooks,
    ...tokens,
    windows: tokens?.windows ?? windows,
    async request(timeoutMs) {
      try {
        const { access_token, expires_in } = await invoke(
          endpoint,
          { client_id: ak, client_secret: sk, scope: 'smartapp_snsapi_base' },
          { timeoutMs },
        );
        const expiresInSec = Number(expires_in);
        const written = writtenLifetimeSec(access_token);
        if (written !== undefined && written !== expiresInSec)
          logger?.warn('expires_in differs from the lifetime that is written in the token', { expiresInSec, written });
        return { value: access_token, expiresInSec };
      } catch (error) {
        if (!PlatformError.is(error) || error.layer !== 'oauth' || error.retryable) throw error;
        throw new AuthError(client.platform.name, 'rejected', `AK and SK were refused: ${error.message}`, {
          cause: error,
          advice: error.advice,
        });
      }
    },
  });
}

/**
 * The lifetime in `<kind>.<hash>.<lifetime>.<end>.<user>-<app>`. No document describes this form, so it decides nothing; but the documents
 * contradict each other about the lifetime (a day, a month), and where token and answer do, a program should hear of it.
 */
function writtenLifetimeSec(token: unknown): number | undefined {
  const part = typeof token === 'string' ? token.split('.')[2] : undefined;
  return part !== undefined && /^\d{1,10}$/.test(part) ? Number(part) : undefined;
}
