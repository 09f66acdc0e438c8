import type { AnyEndpoint } from '../endpoint/endpoint.js';
import { ValidationError } from '../errors/errors.js';
import type { EndpointPlace, FieldEncoding, PlatformRules } from './exchange.js';
import { writeField } from './field-encoding.js';
import { stringifyJson } from './json.js';
import { multipart, type Upload, type UploadOptions, uploadBody } from './upload.js';
import type { WireBody, WireRequest } from './wire.js';

type Fields = Readonly<Record<string, unknown>>;

/** How a request is written beside what its endpoint says. */
interface RequestOptions extends UploadOptions {
  /** Host, verb and path of this deployment. */
  readonly place?: EndpointPlace | undefined;
  readonly writeFields?: PlatformRules['writeFields'];
  readonly fieldEncoding?: FieldEncoding | undefined;
}

/**
 * Writes a request's fields into path, query and body as the endpoint says.
 *
 * @param fields - wire-named fields, checked already.
 * @param options - how fields are written and files are sent, and the deployment's own address and names.
 * @throws ValidationError when a path parameter is missing or would change the path, or when a field cannot be written `indexed`.
 */
export function buildRequest(
  endpoint: AnyEndpoint,
  baseUrl: string,
  fields: Fields,
  options: RequestOptions,
): Omit<WireRequest, 'signal'> {
  const template = options.place?.path ?? endpoint.path;
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(endpoint, name, fields[name]));
  const written = (place: 'query' | 'body'): [string, unknown][] => {
    const entries = fieldsIn(place, { ...endpoint, path: template }, fields);
    return options.writeFields ? Object.entries(options.writeFields(Object.fromEntries(entries), endpoint)) : entries;
  };
  const query = encodeFields(written('query'), options);
  const search = query.size > 0 ? `?${query}` : '';
  const { body, contentType } = encodeBody(endpoint, written('body'), options);
  return {
    method: options.place?.method ?? endpoint.method,
    url: `${options.place?.baseUrl ?? baseUrl}${path}${search}`,
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

const encodeFields = (
  fields: readonly (readonly [string, unknown])[],
  { fieldEncoding = 'repeated' }: RequestOptions,
): URLSearchParams => new URLSearchParams(fields.flatMap(([name, value]) => writeField[fieldEncoding](name, value)));

function encodeBody(
  endpoint: AnyEndpoint,
  fields: readonly (readonly [string, unknown])[],
  options: RequestOptions,
): { body?: WireBody; contentType?: string } {
  switch (endpoint.body) {
    case 'none':
      return {};
    case 'json':
      return { body: stringifyJson(Object.fromEntries(fields)), contentType: 'application/json' };
    case 'list':
      return { body: stringifyJson(fields[0]?.[1] ?? []), contentType: 'application/json' };
    case 'form':
      return {
        body: encodeFields(fields, options).toString(),
        contentType: 'application/x-www-form-urlencoded',
      };
    case 'multipart':
      return multipart(Object.fromEntries(fields), options);
    case 'text':
      return { body: fields[0]?.[1] as string, contentType: 'text/plain;charset=UTF-8' };
    case 'binary':
      return { body: uploadBody(fields as [string, Upload][], options), contentType: 'application/octet-stream' };
  }
}
