import { describe, expect, it } from 'vitest';
import { endpointOf } from '../http/__fixtures__/pipeline.js';
import { bindFamily } from './bind.js';
import type { Callable, CallOptions } from './endpoint.js';
import { items, type PagedEndpoint, type Paging, pages } from './paging.js';

interface ListRequest {
  offset?: number | undefined;
  limit?: number | undefined;
  page?: number;
  cursor?: string;
  kind?: string;
}
interface ListAnswer {
  list?: readonly number[] | undefined;
  total?: number | undefined;
  next?: string | undefined;
  more?: boolean | undefined;
}

const listOf = (paging: Paging<ListAnswer, number, keyof ListRequest>) =>
  ({ ...endpointOf(), paging }) as unknown as PagedEndpoint<ListRequest, ListAnswer, number, keyof ListRequest>;

/** Answers from `answer`, and remembers what was asked. */
function platform(answer: (request: ListRequest) => ListAnswer) {
  const requests: ListRequest[] = [];
  const on: Callable = {
    invoke: (async (_: unknown, request: ListRequest) => {
      requests.push(request);
      return answer(request);
    }) as Callable['invoke'],
  };
  return { on, requests };
}
const collect = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of from) all.push(one);
  return all;
};
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each([true, false])('lists by offset, total told: %s', (told) => {
  const list = listOf({
    kind: 'offset',
    offset: 'offset',
    limit: 'limit',
    size: 3,
    items: (answer) => answer.list,
    total: (answer) => answer.total,
  });
  const of = (count: number) =>
    platform(({ offset = 0, limit = 3 }) => ({
      list: numbers(count).slice(offset, offset + limit),
      total: told ? count : undefined,
    }));

  it.each([0, 1, 3, 7, 9])('gives all of %i items', async (count) => {
    const { on, requests } = of(count);
    expect(await collect(items(on, list, { kind: 'x' }))).toEqual(numbers(count));
    expect(requests[0]).toEqual({ kind: 'x', offset: 0, limit: 3 });
    const full = Math.max(1, Math.ceil(count / 3));
    expect(requests).toHaveLength(!told && count > 0 && count % 3 === 0 ? full + 1 : full);
  });

  it('takes a field that is undefined for one that is not given', async () => {
    const { on, requests } = of(4);
    expect(await collect(items(on, list, { offset: undefined, limit: undefined }))).toEqual(numbers(4));
    expect(requests.map(({ offset, limit }) => [offset, limit])).toEqual([
      [0, 3],
      [3, 3],
    ]);
  });

  it('begins and asks as the caller says', async () => {
    const { on, requests } = of(7);
    expect(await collect(items(on, list, { offset: 2, limit: 2 }))).toEqual([2, 3, 4, 5, 6]);
    expect(requests.map(({ offset, limit }) => [offset, limit])).toEqual([
      [2, 2],
      [4, 2],
      [6, 2],
    ]);
  });
});

describe('lists by page', () => {
  it.each([0, 1])('count from %i', async (first) => {
    const list = listOf({
      kind: 'page',
      page: 'page',
      limit: 'limit',
      first,
      size: 2,
      items: (answer) => answer.list,
      total: (answer) => answer.total,
    });
    const { on, requests } = platform(({ page = 0, limit = 0 }) => ({
      list: numbers(5).slice((page - first) * limit, (page - first + 1) * limit),
      total: 5,
    }));
    expect(await collect(items(on, list, {}))).toEqual(numbers(5));
    expect(requests.map(({ page }) => page)).toEqual([first, first + 1, first + 2]);
  });

  it('give all items where the platform gives smaller pages than were asked for', async () => {
    const list = listOf({
      kind: 'page',
      page: 'page',
      limit: 'limit',
      first: 1,
      items: (answer) => answer.list,
      total: (answer) => answer.total,
    });
    const { on, requests } = platform(({ page = 0 }) => ({
      list: numbers(5).slice((page - 1) * 2, page * 2),
      total: 5,
    }));
    expect(await collect(items(on, list, { limit: 4 }))).toEqual(numbers(5));
    expect(requests).toHaveLength(3);
  });

  it('end with an empty page when the platform counts wrongly', async () => {
    const list = listOf({ kind: 'page', page: 'page', first: 1, items: ({ list: all }) => all, total: () => 100 });
    const { on, requests } = platform(({ page = 0 }) => ({ list: page < 3 ? [page] : [] }));
    expect(await collect(items(on, list, {}))).toEqual([1, 2]);
    expect(requests).toHaveLength(3);
  });
});

describe('lists by cursor', () => {
  const list = listOf({ kind: 'cursor', cursor: 'cursor', items: ({ list: all }) => all, next: ({ next }) => next });
  const more = listOf({ ...list.paging, more: (answer) => answer.more } as Paging<
    ListAnswer,
    number,
    keyof ListRequest
  >);

  it('follow the cursor until it is empty', async () => {
    const { on, requests } = platform(({ cursor }) =>
      cursor === undefined ? { list: [1, 2], next: 'a' } : cursor === 'a' ? { list: [3], next: '' } : {},
    );
    expect(await collect(items(on, list, {}))).toEqual([1, 2, 3]);
    expect(requests).toEqual([{}, { cursor: 'a' }]);
  });

  it('end when the cursor stays the same, or a page is empty', async () => {
    const stuck = platform(() => ({ list: [1], next: 'same' }));
    expect(await collect(items(stuck.on, list, {}))).toEqual([1, 1]);
    const empty = platform(() => ({ list: [], next: 'more' }));
    expect(await collect(items(empty.on, list, {}))).toEqual([]);
  });

  it('go over an empty page where the platform says that there is more', async () => {
    const { on } = platform(({ cursor }) =>
      cursor === undefined ? { list: [], next: 'a', more: true } : { list: [1], next: 'b', more: false },
    );
    expect(await collect(items(on, more, {}))).toEqual([1]);
  });
});

describe('pages', () => {
  const list = listOf({ kind: 'page', page: 'page', first: 1, items: (answer) => answer.list });

  it('end with the loop that reads them, and fail with the call', async () => {
    const { on, requests } = platform(({ page = 0 }) => {
      if (page === 2) throw new Error('page 2');
      return { list: [1, 2] };
    });
    for await (const _ of items(on, list, {})) break;
    expect(requests).toHaveLength(1);
    const seen: number[] = [];
    const read = async () => {
      for await (const one of items(on, list, {})) seen.push(one);
    };
    await expect(read()).rejects.toThrow('page 2');
    expect(seen).toEqual([1, 2]);
  });

  it('are asked for when they are wanted, with the options of the call', async () => {
    const seen: unknown[] = [];
    const on = {
      invoke: async (_: unknown, __: unknown, options?: CallOptions) => {
        seen.push(options);
        return { list: [1] };
      },
    } as unknown as Callable;
    const options = { timeoutMs: 5 };
    for await (const _ of pages(on, list, {}, options)) break;
    expect(seen).toEqual([options]);
  });

  it('and items are methods of a bound list', async () => {
    const { on } = platform(({ page = 0 }) => ({ list: page < 3 ? [page] : [] }));
    const api = bindFamily({ list }, on.invoke);
    expect(await collect(api.list.pages())).toHaveLength(3);
    expect(await collect(api.list.items({ page: 2 }))).toEqual([2]);
    expect(await api.list({ page: 1 })).toEqual({ list: [1] });
  });
});
