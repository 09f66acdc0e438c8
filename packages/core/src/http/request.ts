import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { ValidationError } from '../errors/errors.js';
import { stringifyJson } from './json.js';
import { multipart, type Upload, type UploadOptions, uploadBody } from './upload.js';
import type { WireBody, WireRequest } from './wire.js';

type Fields = Readonly<Record<string, unknown>>;

/** How a request is written beside what its endpoint says. */
export interface RequestOptions extends UploadOptions {
  /** Path of this deployment, with the same `{name}` segments. Default: the endpoint's. */
  readonly path?: string | undefined;
}

/**
 * Writes a request's fields into path, query and body as the endpoint says.
 *
 * @param fields - wire-named fields, checked already.
 * @param options - how files are sent, and the deployment's own path.
 * @throws ValidationError when a path parameter is missing or would change the path.
 */
export function buildRequest(
  endpoint: AnyEndpoint,
  baseUrl: string,
  fields: Fields,
  options: RequestOptions,
): Omit<WireRequest, 'signal'> {
  const query = new URLSearchParams();
  const path = (options.path ?? endpoint.path).replace(/\{(\w+)\}/g, (_, name: string) =>
    pathSegment(endpoint, name, fields[name]),
  );
  for (const [name, value] of fieldsIn('query', endpoint, fields)) appendTo(query, name, value);
  const search = query.size > 0 ? `?${query}` : '';
  const { body, contentType } = encodeBody(endpoint, fieldsIn('body', endpoint, fields), options);
  return {
    method: endpoint.method,
    url: `${baseUrl}${path}${search}`,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    body,
  };
}

/**
 * The JSON text that a call sends as its body, for signatures over it that travel in a field of the query.
 *
 * @param request - the request as it is given to the call; fields of the query may be missing yet.
 */
export function jsonBody(endpoint: AnyEndpoint, request: object): string {
  return stringifyJson(Object.fromEntries(fieldsIn('body', endpoint, { ...request, ...endpoint.fixed })));
}

/** The fields that travel there; those of the path travel nowhere else. */
const fieldsIn = (place: 'query' | 'body', { path, body, query }: AnyEndpoint, fields: Fields): [string, unknown][] =>
  Object.entries(fields).filter(([name, value]) => {
    if (value === undefined || path.includes(`{${name}}`)) return false;
    return (place === 'query') === (body === 'none' || query?.includes(name) === true);
  });

function pathSegment(endpoint: AnyEndpoint, name: string, value: unknown): string {
  const segment = value === undefined || value === null ? '' : String(value).toWellFormed();
  // URL parsers resolve dot segments, also percent-encoded ones: `..` would call another endpoint.
  if (segment === '' || segment === '.' || segment === '..')
    throw new ValidationError('request', [{ path: name, message: 'not usable as a part of the path' }], {
      endpointId: endpoint.id,
    });
  return encodeURIComponent(segment);
}

/** Adds a query parameter to a URL text, without parsing the URL. */
export function withQuery(url: string, name: string, value: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
}

function appendTo(query: URLSearchParams, name: string, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) query.append(name, String(item));
  else query.append(name, typeof value === 'object' ? stringifyJson(value) : String(value));
}

function encodeBody(
  endpoint: AnyEndpoint,
  fields: readonly (readonly [string, unknown])[],
  options: UploadOptions,
): { body?: WireBody; contentType?: string } {
  switch (endpoint.body) {
    case 'none':
      return {};
    case 'json':
      return { body: stringifyJson(Object.fromEntries(fields)), contentType: 'application/json' };
    case 'form': {
      const form = new URLSearchParams();
      for (const [name, value] of fields) appendTo(form, name, value);
      return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' };
    }
    case 'multipart':
      return multipart(Object.fromEntries(fields), options);
    case 'text':
      return { body: fields[0]?.[1] as string, contentType: 'text/plain;charset=UTF-8' };
    case 'binary':
      return { body: uploadBody(fields as [string, Upload][], options), contentType: 'application/octet-stream' };
  }
}
