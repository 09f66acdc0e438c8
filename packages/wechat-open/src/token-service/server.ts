import { parseJson } from '@minigate/core';
import {
  authenticator,
  type ServiceAnswer,
  type ServiceHandler,
  ServiceRefusal,
  serviceHandler,
} from '@minigate/core/service';
import type { BackendTarget } from '../client/backend.js';
import {
  checkScope,
  checkScopes,
  type ScopedClient,
  subjectOf,
  type TokenServiceOptions,
  tokenAge,
  tokenFor,
} from './scope.js';

/** Options of {@link tokenServer}. */
export interface TokenServerOptions extends TokenServiceOptions {
  readonly clients: readonly ScopedClient[];
}

const maxBytes = 4096;

/**
 * Hands out access tokens to other programs: `GET /tokens/component`, `GET /tokens/{appId}`; `POST` to the same with
 * `{"rejected":"…"}` tells of a token that WeChat refused, which is then renewed at most once. Answers
 * `{"access_token":"…","expires_in":seconds}`. `GET /health` needs no signature and tells only whether the store answers.
 *
 * @param target - the client that renews the tokens.
 * @throws ValidationError that names each client that cannot work.
 */
export function tokenServer({ backend }: BackendTarget, options: TokenServerOptions): ServiceHandler {
  const { runtime, useNonce } = backend;
  checkScopes(options.clients);
  const authenticate = authenticator({ ...options, clock: runtime.clock, useNonce, maxBytes });
  const isYoung = tokenAge(backend, options.minAgeSec);
  return serviceHandler(
    async (request) => {
      if (request.below === '/health') return health(() => backend.ping());
      const { client, body } = await authenticate(request, () => false);
      const name = /^\/tokens\/(\w+)$/.exec(request.below)?.[1];
      if (name === undefined)
        throw new ServiceRefusal('not_found', 'there are /tokens/{appId}, /tokens/component and /health');
      if (request.method !== 'GET' && request.method !== 'POST')
        throw new ServiceRefusal('method_not_allowed', 'use GET, or POST with a rejected token');
      const appId = subjectOf(name);
      checkScope(client, appId);
      const rejected = request.method === 'POST' ? rejectedIn(body) : undefined;
      if (rejected !== undefined && (await isYoung(appId, rejected)))
        throw new ServiceRefusal('too_soon', 'the token was renewed a moment ago');
      const token = await tokenFor(backend, appId, { rejected, signal: request.signal });
      const leftSec = Math.max(0, Math.floor((token.expiresAt - runtime.clock.now()) / 1000));
      return json(200, { access_token: token.value, expires_in: leftSec });
    },
    options,
    runtime.logger,
  );
}

const json = (status: number, body: object): ServiceAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function health(ping: () => Promise<void>): Promise<ServiceAnswer> {
  try {
    await ping();
    return json(200, { status: 'ok' });
  } catch {
    return json(503, { status: 'down' });
  }
}

function rejectedIn(body: Uint8Array | undefined): string | undefined {
  let parsed: unknown;
  try {
    parsed = parseJson(Buffer.from(body ?? []).toString());
  } catch {
    throw new ServiceRefusal('bad_request', 'the body is not JSON');
  }
  const rejected = (parsed as { rejected?: unknown } | null)?.rejected;
  if (rejected === undefined || (typeof rejected === 'string' && rejected !== '')) return rejected;
  throw new ServiceRefusal('bad_request', '"rejected" must be a token');
}
