import {
  type CallOptions,
  type HttpMethod,
  type Invoke,
  type RetryClass,
  ValidationError,
  type ValidationIssue,
} from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduAuth, BaiduEndpoint } from '../endpoint.js';

/** A call that the package does not have (yet). */
export interface RawRequest {
  readonly method: HttpMethod;
  /** Begins with `/`, without host and query. */
  readonly path: string;
  /** Default `openapi.baidu.com`. */
  readonly host?: 'spapi' | undefined;
  /** Default with the client's own token. */
  readonly auth?: BaiduAuth | undefined;
  readonly query?: Readonly<Record<string, string | number | bigint | boolean | undefined>> | undefined;
  /** Sent as a form, as most of Baidu's endpoints want it; lists and objects as JSON texts. */
  readonly form?: Readonly<Record<string, unknown>> | undefined;
  /** Sent as JSON: members, or a list as `sku` and `searchPlugin` take it. */
  readonly body?: object | undefined;
  /** Default `never`. */
  readonly retry?: RetryClass | undefined;
}

/** Sends a {@link RawRequest} through the whole pipeline, and returns the answer. */
export type Raw = (request: RawRequest, options?: CallOptions) => Promise<unknown>;

/**
 * @param invoke - sends calls of the client.
 * @param auth - whose token they carry when they do not say.
 */
export const rawCalls =
  (invoke: Invoke, auth: BaiduAuth): Raw =>
  async (request, options) => {
    const { query, form, body } = request;
    const fields = Array.isArray(body) ? { [listField]: body } : (form ?? body);
    return await invoke(rawEndpoint(request, auth), { ...query, ...fields }, options);
  };

/** Under which a body that is a list goes to the pipeline; no parameter of a query is called so. */
const listField = 'list body';

/** An endpoint for one call; unlike a catalogued one it knows nothing of its fields. */
function rawEndpoint(
  { method, path, host, auth, query = {}, form, body, retry = 'never' }: RawRequest,
  usual: BaiduAuth,
): BaiduEndpoint<object, unknown> {
  const issues: ValidationIssue[] = [];
  if (!/^\/[^?#]*$/.test(path)) issues.push({ path: 'path', message: 'must begin with "/", without query' });
  if (host !== undefined && host !== 'spapi')
    issues.push({ path: 'host', message: 'must be "spapi", or absent for openapi.baidu.com' });
  if (method === 'GET' && (form ?? body) !== undefined)
    issues.push({ path: form ? 'form' : 'body', message: 'cannot be sent with GET; use query' });
  if (form !== undefined && body !== undefined) issues.push({ path: 'body', message: 'cannot be sent beside a form' });
  for (const name of Object.keys(query))
    if (Object.hasOwn(form ?? body ?? {}, name))
      issues.push({ path: `query.${name}`, message: 'is in the body as well; send it in one of them' });
  if (issues.length > 0) throw new ValidationError('request', issues);
  return {
    id: path,
    family: 'raw',
    method,
    path: path.replace(/[{}]/g, encodeURIComponent),
    ...(host && { host }),
    auth: auth ?? usual,
    body: form !== undefined ? 'form' : Array.isArray(body) ? 'list' : body !== undefined ? 'json' : 'none',
    query: Object.keys(query),
    retry,
    doc: 'https://smartprogram.baidu.com/docs/develop/serverapi/power_exp/',
    request: (z: Zod) => z.looseObject({}),
    response: (z: Zod) => z.unknown(),
  };
}
