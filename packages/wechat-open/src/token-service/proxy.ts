import type { AnyEndpoint } from '@minigate/core';
import {
  allowList,
  authenticator,
  isPlainPath,
  type ServiceAnswer,
  type ServiceHandler,
  type ServiceOptions,
  ServiceRefusal,
  type ServiceRequest,
  serviceHandler,
} from '@minigate/core/service';
import type { BackendTarget } from '../client/backend.js';
import * as families from '../families/index.js';
import { beginning } from './beginning.js';
import { checkScope, type ScopedClient, subjectOf, tokenFor } from './scope.js';
import { passOn } from './upstream.js';

/** A program that may call WeChat through the proxy. */
export interface ProxyClient extends ScopedClient {
  /** What it may call: `/wxa/*`, `POST /wxa/commit`. Both this list and the proxy's own must allow a call. Default nothing. */
  readonly allow?: readonly string[] | undefined;
  /** Lets it send bodies that the signature does not cover (`UNSIGNED-PAYLOAD`), which are streamed and have no limit. Default false. */
  readonly unsignedPayload?: boolean | undefined;
}

/** Options of {@link apiProxy}. */
export interface ApiProxyOptions extends ServiceOptions {
  readonly clients: readonly ProxyClient[];
  /** What anybody may call at all: `/wxa/*`, `POST /wxa/commit`. Default nothing. */
  readonly allow?: readonly string[] | undefined;
  /** Largest difference between a request's time and now, in seconds. Default 300. */
  readonly windowSec?: number | undefined;
  /** Largest signed body, in bytes; it is held in memory to be checked and repeated. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Until WeChat begins to answer, the upload included; in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
}

/** Their answers hold refresh tokens or the platform's token. */
const withheld: readonly string[] = [
  'component_token',
  'query_auth',
  'authorizer_token',
  'get_authorizer_info',
  'get_authorizer_list',
].map((name) => `/cgi-bin/component/api_${name}`);

const componentNamed = new Set(
  Object.values(families)
    .flatMap((family) => Object.values<AnyEndpoint>(family))
    .filter(({ credentialName }) => credentialName === 'component_access_token')
    .map(({ path }) => path.split('?')[0]),
);

/**
 * Calls WeChat for other programs: `/{appId}/wxa/commit` with an account's token, `/component/cgi-bin/…` with the platform's own.
 * Both directions are streamed.
 *
 * @param target - the client that renews the tokens.
 * @throws ValidationError that names each client or rule that cannot work.
 */
export function apiProxy({ backend }: BackendTarget, options: ApiProxyOptions): ServiceHandler {
  const { runtime, store } = backend;
  const authenticate = authenticator({
    ...options,
    store,
    clock: runtime.clock,
    noncePrefix: `wechat-open/${backend.componentAppId}/service-nonce/`,
    maxBytes: options.maxBodyBytes ?? 1_048_576,
  });
  const allowed = allowList(options.allow ?? [], 'allow');
  const allowedFor = new Map(
    options.clients.map(({ id, allow = [] }, index) => [id, allowList(allow, `clients.${index}.allow`)]),
  );
  const timeoutMs = options.timeoutMs ?? 60_000;

  const serve = async (request: ServiceRequest): Promise<ServiceAnswer> => {
    const { client, body: signed } = await authenticate(request, ({ unsignedPayload = false }) => unsignedPayload);
    const { subject, path, query } = destination(request.below);
    const appId = subjectOf(subject);
    checkScope(client, appId);
    const { method } = request;
    if (!allowed(method, path) || !allowedFor.get(client.id)?.(method, path) || withheld.includes(path.toLowerCase()))
      throw new ServiceRefusal('forbidden', 'this path is not open to this client');
    const bodiless = method === 'GET' || method === 'HEAD';
    const body = bodiless ? null : signed === undefined ? request.body : (signed as Uint8Array<ArrayBuffer>);
    const send = (token: string): Promise<Response> => {
      query.set(componentNamed.has(path) ? 'component_access_token' : 'access_token', token);
      return passOn(backend, request, { path: `${path}?${query}`, body, timeoutMs });
    };
    const token = await tokenFor(backend, appId, { signal: request.signal });
    const first = await beginning(await send(token.value), token.value);
    if (!first.tokenRefused) return first.answer;
    // Also when the body is gone: the next call shall find a token that works.
    const renewed = await tokenFor(backend, appId, { rejected: token.value, signal: request.signal });
    if (body instanceof ReadableStream) return first.answer;
    return (await beginning(await send(renewed.value), renewed.value)).answer;
  };
  return serviceHandler(serve, options, runtime.logger);
}

/** Takes the address apart without normalising it, and takes the caller's own tokens out. */
function destination(below: string): { subject: string; path: string; query: URLSearchParams } {
  const [, subject = '', path = '', search = ''] = /^\/([^/?#]+)(\/[^?#]*)(?:\?([^#]*))?$/.exec(below) ?? [];
  if (!isPlainPath(path))
    throw new ServiceRefusal('bad_request', 'the path must be plain: no encoding, dots or empty segments');
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (/access_?token/i.test(name)) query.delete(name);
  return { subject, path, query };
}
