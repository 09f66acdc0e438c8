import { expectTypeOf, test } from 'vitest';
import type { Api } from './bind.js';
import { type Callable, type Download, download, type Endpoint } from './endpoint.js';
import { items, type Paged, pages } from './paging.js';

interface Found {
  readonly id: number;
}
interface Page {
  found?: Found[] | undefined;
}
interface SearchRequest {
  word: string;
  offset: number;
  limit: number;
}
interface AllRequest {
  offset: number;
  limit?: number | undefined;
}

declare const search: Endpoint<SearchRequest, Page> & Paged<Page, Found, 'offset' | 'limit'>;
declare const all: Endpoint<AllRequest, Page> & Paged<Page, Found, 'offset' | 'limit'>;
declare const image: Endpoint<{ id: string }, Blob>;
declare const api: Api<{ search: typeof search; all: typeof all; image: typeof image }>;
declare const on: Callable;

test('the methods of a list need all but the fields of paging', () => {
  expectTypeOf(api.search.items({ word: 'x' })).toEqualTypeOf<AsyncGenerator<Found, void, undefined>>();
  expectTypeOf(api.search.pages({ word: 'x', limit: 5 })).toEqualTypeOf<AsyncGenerator<Page, void, undefined>>();
  expectTypeOf(api.all.items()).toEqualTypeOf<AsyncGenerator<Found, void, undefined>>();
  api.all.items({ limit: 5 }, { timeoutMs: 1 });
  // @ts-expect-error the word is required
  api.search.items();
  // @ts-expect-error the word is required
  api.search.items({ limit: 5 });
  // @ts-expect-error no such field
  api.search.items({ word: 'x', page: 1 });
  // @ts-expect-error one page needs what the platform needs
  void api.search({ word: 'x' });
  expectTypeOf(api.search({ word: 'x', offset: 0, limit: 5 }, { timeoutMs: 1 })).resolves.toEqualTypeOf<Page>();
});

test('so do the functions', () => {
  expectTypeOf(items(on, search, { word: 'x' })).toEqualTypeOf<AsyncGenerator<Found, void, undefined>>();
  expectTypeOf(pages(on, all, {})).toEqualTypeOf<AsyncGenerator<Page, void, undefined>>();
  // @ts-expect-error the word is required
  items(on, search, {});
});

test('only a binary answer can be streamed', () => {
  expectTypeOf(api.image.stream({ id: 'x' })).resolves.toEqualTypeOf<Download>();
  // @ts-expect-error an id is required
  void api.image.stream();
  // @ts-expect-error a list is no file
  void api.all.stream;
  expectTypeOf(download(on, image, { id: 'x' })).resolves.toEqualTypeOf<Download>();
  // @ts-expect-error a list is no file
  void download(on, all, { offset: 0 });
});
