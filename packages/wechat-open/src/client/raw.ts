import { type Endpoint, type Invoke, ValidationError } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { Raw, RawRequest } from './types.js';

/**
 * @param component - sends calls with the component's credential.
 * @param authorizer - sends calls for an account.
 */
export function rawCalls(component: Invoke, authorizer: (appId: string) => Invoke): Raw {
  return async (request, options) => {
    if (!request.path.startsWith('/')) throw invalid('path', 'must begin with "/", without host');
    if (!['none', 'component', 'authorizer'].includes(request.auth))
      throw invalid('auth', 'must be none, component or authorizer');
    if (request.auth === 'authorizer' && request.appId === undefined)
      throw invalid('appId', 'is needed with auth "authorizer"');
    const invoke = request.appId === undefined ? component : authorizer(request.appId);
    return await invoke(rawEndpoint(request), (request.body ?? {}) as object, options);
  };
}

/** An endpoint for one call; unlike a catalogued one it knows nothing of its fields. */
function rawEndpoint({ method, path, query, auth, retry = 'never' }: RawRequest): Endpoint<object, unknown> {
  return {
    id: path,
    family: 'raw',
    method,
    path: withQuery(path, query ?? {}),
    auth,
    body: method === 'GET' ? 'none' : 'json',
    retry,
    doc: 'https://developers.weixin.qq.com/doc/oplatform/developers/dev/introduce.html',
    request: (z: Zod) => z.looseObject({}),
    response: (z: Zod) => z.unknown(),
  };
}

function withQuery(path: string, query: NonNullable<RawRequest['query']>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  return parameters.size === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${parameters}`;
}

const invalid = (path: string, message: string): ValidationError => new ValidationError('request', [{ path, message }]);
