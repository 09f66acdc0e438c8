import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { readJson } from '../json.js';
import { knownApp, long, type Principal, type Routes, stateful, type World } from '../world.js';
import { keyOf, pageOf, shopOf } from './shops.js';
import type { Resource, ResourceState, Shop } from './state.js';

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, unknown>;

const dayMs = 86_400_000;
const chinaMs = 8 * 3_600_000;
/** Sitemaps of one mini program, goods of one call. Source: the pages of both. */
const maxSitemaps = 3;
const maxGoods = 50;
/** Pages that may be submitted in a day, by the type of the call. Source: the page of submitted pages; it says nothing of the others. */
const maxPaths: Readonly<Record<string, number>> = { 0: 3_000, 1: 5_000 };

const states: Readonly<Record<ResourceState, readonly [number: number, text: string]>> = {
  in_review: [1, '审核中'],
  refused: [2, '审核失败'],
  shown: [3, '投放中'],
  deleted: [4, '已删除'],
};

/** What mini programs give to the feed and the search, and the reviewers of it. */
export interface Resources {
  /** Oldest first. */
  list(appId: string): readonly Resource[];
  /** @throws Error when nothing with this path is in review, as `reject`. */
  approve(appId: string, path: string): void;
  reject(appId: string, path: string): void;
  /** Addresses of sitemaps. */
  sitemaps(appId: string): readonly string[];
  /** Pages that were submitted to the search. */
  pages(appId: string): readonly string[];
  /** Goods and services, or coupons (`skuCoupon`), by their path. */
  goods(appId: string, kind?: 'sku' | 'skuCoupon'): ReadonlyMap<string, Fields>;
}

/** Makes {@link Resources}. */
export function createResources(world: World): Resources {
  const shop = (appId: string): Shop => shopOf(world, knownApp(world, appId).appKey);
  const decide = (appId: string, path: string, state: ResourceState): void => {
    const found = shop(appId).resources.get(path);
    if (found?.state !== 'in_review') throw new Error(`${path} of mini program ${appId} is not in review`);
    Object.assign(found, { state, decidedAt: world.clock.now() });
  };
  return {
    list: (appId) => structuredClone([...shop(appId).resources.values()]),
    approve: (appId, path) => decide(appId, path, 'shown'),
    reject: (appId, path) => decide(appId, path, 'refused'),
    sitemaps: (appId) => [...shop(appId).sitemaps],
    pages: (appId) => [...shop(appId).pages],
    goods: (appId, kind = 'sku') => structuredClone(shop(appId)[kind]),
  };
}

/** Material for the feed, sitemaps, pages for the search and goods, for owners and for the third-party platform. */
export function resourceRoutes(world: World): Routes {
  const shopFor = ({ principal }: Context): Shop => shopOf(world, keyOf(world, principal));
  const submitResource = stateful((input: Fields, context: Context) => {
    const { resources } = shopFor(context);
    const path = String(input['path']);
    const before = resources.get(path);
    // What was deleted cannot come back. Source: the page of deletions, which names no number.
    if (before?.state === 'deleted') refuseWith(40001, context.endpoint, 'the resource was deleted');
    resources.set(path, {
      resourceId: before?.resourceId ?? String(++world.state.server.lastId),
      path,
      title: String(input['title']),
      content: input,
      state: 'in_review',
      createdAt: before?.createdAt ?? world.clock.now(),
      decidedAt: undefined,
    });
    return { data: '' };
  });
  const deleteResource = stateful((input: Fields, context: Context) => {
    const found = shopFor(context).resources.get(String(input['path']));
    if (found === undefined) return refuseWith(40001, context.endpoint);
    found.state = 'deleted';
    return { data: true };
  });
  const submitSitemap = stateful((input: Fields, context: Context) => {
    const { sitemaps } = shopFor(context);
    const url = String(input['url']);
    if (!sitemaps.has(url) && sitemaps.size >= maxSitemaps)
      refuseWith(40001, context.endpoint, `at most ${maxSitemaps} sitemaps`);
    sitemaps.add(url);
    return { data: true };
  });
  const deleteSitemap = stateful((input: Fields, context: Context) => {
    if (!shopFor(context).sitemaps.delete(String(input['url']))) refuseWith(40001, context.endpoint);
    return { data: true };
  });
  const submitPages = stateful((input: Fields, context: Context) => {
    const { pages, pageCounts } = shopFor(context);
    const type = String(input['type']);
    const given = String(input['url_list']).split(',').filter(Boolean);
    const key = `${type} ${dayOf(world.clock.now())}`;
    const count = (pageCounts.get(key) ?? 0) + given.length;
    if (count > (maxPaths[type] ?? Number.POSITIVE_INFINITY)) refuseWith(30013, context.endpoint);
    pageCounts.set(key, count);
    for (const page of given) pages.add(page);
    return {};
  });
  const submitGoods = (kind: 'sku' | 'skuCoupon') =>
    stateful(({ items }: { readonly items: readonly Fields[] }, context: Context) => {
      if (items.length > maxGoods) refuseWith(120006, context.endpoint);
      if (items.some(({ path }) => path === undefined || path === '')) refuseWith(120001, context.endpoint);
      const goods = shopFor(context)[kind];
      for (const one of items) goods.set(String(one['path']), one);
      return { data: '' };
    });
  const deleteGoods = (kind: 'sku' | 'skuCoupon') =>
    stateful((input: Fields, context: Context) => {
      const paths = readJson(input['path_list']);
      if (!Array.isArray(paths)) return refuseWith(120005, context.endpoint);
      for (const path of paths) shopFor(context)[kind].delete(String(path));
      return { data: '' };
    });
  return {
    'app.resource.submitResource': submitResource,
    'tp.feed.accessResourceSubmit': submitResource,
    'app.resource.deleteResource': deleteResource,
    'tp.feed.deleteResource': deleteResource,
    'app.resource.submitSitemap': submitSitemap,
    'tp.feed.submitSitemap': submitSitemap,
    'app.resource.deleteSitemap': deleteSitemap,
    'tp.feed.deleteSitemap': deleteSitemap,
    'app.resource.accessSubmitSitemapApi': submitPages,
    'tp.search.submitSitemapByAPI': submitPages,
    'app.sku.submitSku': submitGoods('sku'),
    'app.sku.submitSkuCoupon': submitGoods('skuCoupon'),
    'app.sku.deleteSku': deleteGoods('sku'),
    'app.sku.deleteSkuCoupon': deleteGoods('skuCoupon'),
    'tp.feed.accessResourceQuery': stateful((input: Fields, context: Context) => {
      const { status = 0, title, page_no: page = 1, page_size: size = 10 } = input;
      // Without times it answers the material of yesterday. Source: the page of queries.
      const today = dayOf(world.clock.now()) * dayMs - chinaMs;
      const begin = input['begin'] === undefined ? today - dayMs : Number(input['begin']) * 1_000;
      const end = input['end'] === undefined ? today : Number(input['end']) * 1_000;
      const fits = [...shopFor(context).resources.values()].filter(
        (one) =>
          one.createdAt >= begin &&
          one.createdAt < end &&
          (Number(status) === 0 || states[one.state][0] === Number(status)) &&
          (title === undefined || one.title === title),
      );
      return {
        data: {
          count: fits.length,
          page: Number(page),
          pageSize: Number(size),
          list: pageOf(fits, Number(page), Number(size)).map((one) => ({
            rid: one.resourceId,
            app_id: long(context.principal.appId ?? ''),
            title: one.title,
            status: states[one.state][1],
            source: 'Api提交',
            create_time: String(Math.floor(one.createdAt / 1_000)),
            ...(one.decidedAt !== undefined && { audit_time: String(Math.floor(one.decidedAt / 1_000)) }),
          })),
        },
      };
    }),
  };
}

/** Number of the day in China. */
const dayOf = (at: number): number => Math.floor((at + chinaMs) / dayMs);
