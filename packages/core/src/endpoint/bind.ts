import {
  type AnyEndpoint,
  type Callable,
  type CallOptions,
  type Download,
  download,
  type Endpoint,
  type Invoke,
  type Method,
} from './endpoint.js';
import { items, type ListRequest, type Paged, type PagedEndpoint, pages } from './paging.js';

/** What a method of a list has beside the call for one page. */
export interface ListMethods<Request, Response, Item> {
  /** Reads all items, page after page. See `items` of `@minigate/core`. */
  items(
    ...parameters: object extends Request
      ? [request?: Request, options?: CallOptions]
      : [request: Request, options?: CallOptions]
  ): AsyncGenerator<Item, void, undefined>;
  /** Reads all pages. See `pages` of `@minigate/core`. */
  pages(
    ...parameters: object extends Request
      ? [request?: Request, options?: CallOptions]
      : [request: Request, options?: CallOptions]
  ): AsyncGenerator<Response, void, undefined>;
}

/** What a method with a binary answer has beside the call that gives a `Blob`. */
export interface DownloadMethods<Request> {
  /** Gives the answer as a stream, for files that do not fit into memory. */
  readonly stream: Method<Request, Download>;
}

type MethodOf<Constant> =
  Constant extends Endpoint<infer Request, infer Response>
    ? Constant extends Paged<Response, infer Item, infer Keys>
      ? Method<Request, Response> & ListMethods<ListRequest<Request, Keys>, Response, Item>
      : [Response] extends [Blob]
        ? Method<Request, Response> & DownloadMethods<Request>
        : Method<Request, Response>
    : never;

/** The methods of one family's endpoint constants, or of those among them whose credential is one of `Auth`. */
export type Api<Family, Auth = string> = {
  readonly [Name in keyof Family as Family[Name] extends AnyEndpoint
    ? Family[Name]['auth'] extends Auth
      ? Name
      : never
    : never]: MethodOf<Family[Name]>;
};

/** Makes the methods of one family: one function per endpoint constant, named like it. */
export function bindFamily<Family extends object>(family: Family, invoke: Invoke): Api<Family> {
  const api: Record<string, unknown> = {};
  for (const [name, endpoint] of Object.entries(family) as [string, AnyEndpoint][])
    if (isEndpoint(endpoint)) api[name] = bindEndpoint(endpoint, { invoke });
  return api as Api<Family>;
}

function bindEndpoint(endpoint: AnyEndpoint, on: Callable): unknown {
  const method = (request: unknown = {}, options?: CallOptions) => on.invoke(endpoint, request, options);
  if (endpoint.reply === 'binary') {
    const file = endpoint as Endpoint<unknown, Blob>;
    return Object.assign(method, {
      stream: (request: unknown = {}, options?: CallOptions) => download(on, file, request, options),
    });
  }
  if (!('paging' in endpoint)) return method;
  const list = endpoint as PagedEndpoint<unknown, unknown, unknown, never>;
  return Object.assign(method, {
    items: (request: object = {}, options?: CallOptions) => items(on, list, request, options),
    pages: (request: object = {}, options?: CallOptions) => pages(on, list, request, options),
  });
}

/**
 * Makes the methods of many families, each family when it is first used: a client bound to one of thousands of accounts then costs
 * next to nothing.
 *
 * @param families - by the name that they get.
 * @param accepts - leaves endpoints out, such as those that need another credential.
 * @returns a function that binds them to what sends the calls.
 */
export function familiesBinder<Apis extends Callable>(
  families: Readonly<Record<string, object>>,
  accepts: (endpoint: AnyEndpoint) => boolean,
): (invoke: Invoke) => Apis {
  const prototype = {};
  for (const [name, family] of Object.entries(families)) {
    let accepted: object | undefined;
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Callable) {
        accepted ??= Object.fromEntries(Object.entries(family).filter(([, it]) => isEndpoint(it) && accepts(it)));
        const value = bindFamily(accepted, this.invoke);
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return (invoke) => Object.assign(Object.create(prototype), { invoke });
}

const isEndpoint = (value: unknown): value is AnyEndpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'auth' in value;
