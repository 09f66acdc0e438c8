import {
  AuthError,
  type ClientContext,
  type CredentialSource,
  clientCredentials,
  createInvoke,
  PlatformError,
  type Store,
} from '@minigate/core';
import type { Dialect } from '../dialect/dialect.js';
import { createToken } from '../families/auth/index.js';
import type { TeamCredentials } from './signer.js';

/** Shared by all processes on one store, renewed once for all of them, 60 s before it ends and after a refusal. */
export function teamToken(options: {
  readonly team: TeamCredentials;
  readonly store: Store;
  /** Sends calls without credential. */
  readonly client: ClientContext;
  readonly dialect: Dialect;
  readonly key: string;
}): CredentialSource {
  const { team, store, client, dialect, key } = options;
  const { names, placement, tokenPrefix } = dialect.auth;
  if (store.durable && !store.encrypted)
    client.runtime.logger?.warn(`the ${store.kind} store keeps tokens as plain text: give it encryptWith`);
  const invoke = createInvoke(client);
  const source = clientCredentials({
    platform: client.platform.name,
    credential: 'team',
    subject: team.appId,
    store,
    key,
    runtime: client.runtime,
    hooks: client.hooks,
    windows: { shouldMs: 60_000, mustMs: 10_000 },
    async request(timeoutMs) {
      try {
        const { accessToken, expiresIn } = await invoke(createToken, team, { timeoutMs });
        return { value: accessToken, expiresInSec: expiresIn };
      } catch (error) {
        if (!PlatformError.is(error) || error.retryable) throw error;
        throw new AuthError(client.platform.name, 'rejected', `the team's credentials were refused: ${error.message}`, {
          cause: error,
          advice: error.advice,
        });
      }
    },
  });
  return {
    placement: { in: placement, name: names.token, prefix: tokenPrefix },
    get: (request) => source.get(request),
  };
}
