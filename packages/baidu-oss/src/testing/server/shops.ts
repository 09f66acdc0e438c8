import { knownApp, type Principal, type World } from '../world.js';
import type { Shop } from './state.js';

/** AppKey of the mini program that a call is about, or AK of a member that has none. */
export const keyOf = (world: World, { appId, ak }: Principal): string =>
  appId === undefined ? (ak ?? '') : knownApp(world, appId).appKey;

/** What the mini program of a key has. */
export function shopOf({ state }: World, key: string): Shop {
  const found = state.server.shops.get(key) ?? {
    coupons: new Map(),
    orders: new Map(),
    templates: new Map(),
    messages: [],
    subscriptions: new Set(),
    conversations: new Map(),
    resources: new Map(),
    sitemaps: new Set(),
    pages: new Set(),
    pageCounts: new Map(),
    sku: new Map(),
    skuCoupon: new Map(),
  };
  state.server.shops.set(key, found);
  return found;
}

/** A page of a list, pages counted from 1. */
export const pageOf = <T>(all: readonly T[], page = 1, size = 20): T[] => all.slice((page - 1) * size, page * size);
