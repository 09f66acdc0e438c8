import type { Callable, CallOptions, Endpoint } from './endpoint.js';

interface AnyPaging<Response, Item, Keys extends string> {
  /** Request field that limits the page. */
  readonly limit?: Keys | undefined;
  /** Items a page to ask for when the caller does not say: the most that the platform gives. */
  readonly size?: number | undefined;
  /** The items of a page. */
  items(answer: Response): readonly Item[] | undefined;
}

interface Counted<Response> {
  /** Number of items on all pages. Without it, a page that is not full is the last. */
  total?(answer: Response): number | bigint | string | undefined;
}

/** How a list is read page by page: which request field moves on, and when it is over. `Keys` are the request fields that it fills in. */
export type Paging<Response, Item, Keys extends string> = AnyPaging<Response, Item, Keys> &
  (
    | ({
        /** Counts items from 0. */
        readonly kind: 'offset';
        readonly offset: Keys;
      } & Counted<Response>)
    | ({
        /** Counts pages. */
        readonly kind: 'page';
        readonly page: Keys;
        /** Number of the first page. */
        readonly first: number;
      } & Counted<Response>)
    | {
        /** Sends back what the last answer ended with. */
        readonly kind: 'cursor';
        readonly cursor: Keys;
        /** The cursor of the next page; empty after the last one. */
        next(answer: Response): string | number | bigint | undefined;
        /** Whether there is a next page, where the platform says so. */
        more?(answer: Response): boolean | number | undefined;
      }
  );

/** What makes an endpoint a list that is read page by page. */
export interface Paged<Response, Item, Keys extends string> {
  readonly paging: Paging<Response, Item, Keys>;
}

/** A list's request, without the need to give the fields that paging fills in. */
export type ListRequest<Request, Keys extends string> = Omit<Request, Keys> &
  Partial<Pick<Request, Keys & keyof Request>>;

/** An endpoint that is a list. */
export type PagedEndpoint<Request, Response, Item, Keys extends string> = Endpoint<Request, Response> &
  Paged<Response, Item, Keys>;

/**
 * Reads a list page by page; the next page is asked for when it is wanted. `timeoutMs` holds for each page.
 *
 * @param request - without the fields of paging the list is read from its beginning, in the largest pages.
 * @example
 * for await (const page of pages(wx.authorizer(appId), listFollowers, {})) console.log(page.total);
 */
export async function* pages<Request, Response, Item, Keys extends string>(
  on: Callable,
  endpoint: PagedEndpoint<Request, Response, Item, Keys>,
  request: ListRequest<Request, Keys>,
  options?: CallOptions,
): AsyncGenerator<Response, void, undefined> {
  const { paging } = endpoint;
  const given = Object.entries(request).filter(([, value]) => value !== undefined);
  let fields: Fields = { ...firstPage(paging), ...Object.fromEntries(given) };
  let perPage: number | undefined;
  for (;;) {
    const answer = await on.invoke(endpoint, fields as Request, options);
    yield answer;
    perPage ??= paging.items(answer)?.length ?? 0;
    const next = nextPage(paging, answer, fields, perPage);
    if (next === undefined) return;
    fields = { ...fields, ...next };
  }
}

/**
 * Reads a list item by item, over all its pages.
 *
 * @example
 * for await (const openid of items(wx.authorizer(appId), listFollowers, {})) await greet(openid);
 */
export async function* items<Request, Response, Item, Keys extends string>(
  on: Callable,
  endpoint: PagedEndpoint<Request, Response, Item, Keys>,
  request: ListRequest<Request, Keys>,
  options?: CallOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const answer of pages(on, endpoint, request, options)) yield* endpoint.paging.items(answer) ?? [];
}

type Fields = Readonly<Record<string, unknown>>;

function firstPage<Response, Item, Keys extends string>(paging: Paging<Response, Item, Keys>): Fields {
  const size = paging.limit === undefined || paging.size === undefined ? {} : { [paging.limit]: paging.size };
  if (paging.kind === 'offset') return { ...size, [paging.offset]: 0 };
  return paging.kind === 'page' ? { ...size, [paging.page]: paging.first } : size;
}

/**
 * What the request for the next page has otherwise; `undefined` after the last page.
 *
 * @param perPage - items of the first page that was read: platforms may give less than they are asked for.
 */
function nextPage<Response, Item, Keys extends string>(
  paging: Paging<Response, Item, Keys>,
  answer: Response,
  fields: Fields,
  perPage: number,
): Fields | undefined {
  const count = paging.items(answer)?.length ?? 0;
  if (paging.kind === 'cursor') {
    const next = paging.next(answer);
    const more = paging.more?.(answer);
    const over = more === undefined ? count === 0 : !more;
    // A cursor that stays the same would ask for the same page for ever.
    return over || !next || next === fields[paging.cursor] ? undefined : { [paging.cursor]: next };
  }
  if (count === 0) return undefined;
  const position = Number(fields[paging.kind === 'offset' ? paging.offset : paging.page]);
  const seen = paging.kind === 'offset' ? position + count : (position - paging.first) * perPage + count;
  const total = paging.total?.(answer);
  const limit = Number(paging.limit === undefined ? paging.size : fields[paging.limit]);
  if (total === undefined ? count < limit : seen >= Number(total)) return undefined;
  return paging.kind === 'offset' ? { [paging.offset]: seen } : { [paging.page]: position + 1 };
}
