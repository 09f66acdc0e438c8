import { ValidationError } from '@minigate/core';
import {
  allowList,
  authenticator,
  isPlainPath,
  type ServiceAnswer,
  type ServiceHandler,
  ServiceRefusal,
  type ServiceRequest,
  serviceHandler,
} from '@minigate/core/service';
import type { BackendTarget } from '../client/backend.js';
import { endpoints } from '../endpoints.js';
import { beginning } from './beginning.js';
import {
  checkScope,
  checkScopes,
  type ScopedClient,
  subjectOf,
  type TokenServiceOptions,
  tokenAge,
  tokenFor,
} from './scope.js';
import { passOn } from './upstream.js';
import { isWithheld } from './withheld.js';

/** A program that may call WeChat through the proxy. */
export interface ProxyClient extends ScopedClient {
  /** What it may call: `/wxa/*`, `POST /wxa/commit`. Both this list and the proxy's own must allow a call. Default nothing. */
  readonly allow?: readonly string[] | undefined;
  /** Lets it send bodies that the signature does not cover (`UNSIGNED-PAYLOAD`), which are streamed and have no limit. Default false. */
  readonly unsignedPayload?: boolean | undefined;
}

/** Options of {@link apiProxy}. */
export interface ApiProxyOptions extends TokenServiceOptions {
  readonly clients: readonly ProxyClient[];
  /** What anybody may call at all: `/wxa/*`, `POST /wxa/commit`. Default nothing. */
  readonly allow?: readonly string[] | undefined;
  /** Largest signed body, in bytes; it is held in memory to be checked and repeated. Default 1 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Until WeChat begins to answer, the upload included; in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const componentNamed = new Set(
  endpoints.filter(({ credentialName }) => credentialName === 'component_access_token').map(({ path }) => path),
);

/**
 * Calls WeChat for other programs: `/{appId}/wxa/commit` with an account's token, `/component/cgi-bin/…` with the platform's own.
 * Both directions are streamed.
 *
 * @param target - the client that renews the tokens.
 * @throws ValidationError that names each client or rule that cannot work.
 */
export function apiProxy({ backend }: BackendTarget, options: ApiProxyOptions): ServiceHandler {
  const { runtime, useNonce } = backend;
  checkScopes(options.clients);
  const authenticate = authenticator({
    ...options,
    clock: runtime.clock,
    useNonce,
    maxBytes: options.maxBodyBytes ?? 1_048_576,
  });
  const isYoung = tokenAge(backend, options.minAgeSec);
  const allowed = openRules(options.allow, 'allow');
  const allowedFor = new Map(
    options.clients.map(({ id, allow }, index) => [id, openRules(allow, `clients.${index}.allow`)]),
  );
  const timeoutMs = options.timeoutMs ?? 60_000;

  const serve = async (request: ServiceRequest): Promise<ServiceAnswer> => {
    const { client, body: signed } = await authenticate(request, ({ unsignedPayload = false }) => unsignedPayload);
    if (!methods.includes(request.method)) throw new ServiceRefusal('method_not_allowed', `use ${methods.join(', ')}`);
    const { subject, path, query } = destination(request.below);
    const appId = subjectOf(subject);
    checkScope(client, appId);
    const { method } = request;
    if (!allowed(method, path) || !allowedFor.get(client.id)?.(method, path) || isWithheld(path))
      throw new ServiceRefusal('forbidden', 'this path is not open to this client');
    const bodiless = method === 'GET' || method === 'HEAD';
    const body = bodiless ? null : signed === undefined ? request.body : (signed as Uint8Array<ArrayBuffer>);
    const send = (token: string): Promise<Response> => {
      const name = componentNamed.has(path) ? 'component_access_token' : 'access_token';
      const search = [...query, `${name}=${encodeURIComponent(token)}`].join('&');
      return passOn(backend, request, { path: `${path}?${search}`, body, timeoutMs });
    };
    const token = await tokenFor(backend, appId, { signal: request.signal });
    const first = await beginning(await send(token.value), token.value, runtime.clock);
    // A caller can provoke such a refusal, for instance with a path that takes another token.
    if (!first.tokenRefused || (await isYoung(appId, token.value))) return first.answer;
    // Also when the body is gone: the next call shall find a token that works.
    const renewed = await tokenFor(backend, appId, { rejected: token.value, signal: request.signal });
    if (body instanceof ReadableStream) return first.answer;
    return (await beginning(await send(renewed.value), renewed.value, runtime.clock)).answer;
  };
  return serviceHandler(serve, options, runtime.logger);
}

/** @throws ValidationError for rules that cannot work, and such that name what is never open. */
function openRules(rules: readonly string[] = [], option: string): ReturnType<typeof allowList> {
  const closed = rules.flatMap((rule, index) =>
    !rule.endsWith('/*') && isWithheld(rule.replace(/^[A-Z]+ /, ''))
      ? [{ path: `${option}.${index}`, message: 'names a call that is never open, because of the secrets in it' }]
      : [],
  );
  if (closed.length > 0) throw new ValidationError('options', closed);
  return allowList(rules, option);
}

/** Takes the address apart without normalising it, so that WeChat gets what was signed, and takes the caller's own tokens out. */
function destination(below: string): { subject: string; path: string; query: readonly string[] } {
  // URL parsers drop tabs and line breaks, also from the middle of a parameter's name.
  const [, subject = '', path = '', search = ''] = /^\/([^/?#]+)(\/[^?#]*)(?:\?([!"$-~]*))?$/.exec(below) ?? [];
  if (!isPlainPath(path))
    throw new ServiceRefusal(
      'bad_request',
      'the path must be plain: no encoding, dots or empty segments; the query ASCII',
    );
  const query = search.split('&').filter((pair) => {
    const [name] = new URLSearchParams(pair).keys();
    return name !== undefined && !/access_?token/i.test(name);
  });
  return { subject, path, query };
}
