import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { long, type Principal, type Routes, stateful, type World } from '../world.js';
import { keyOf, pageOf, shopOf } from './shops.js';
import type { Coupon, TakenCoupon } from './state.js';

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, Fields>;

/** The routes of both sides, by the name that each gives them. */
const names = {
  createCoupon: ['app.coupon.createCoupon', 'tp.coupon.couponTpCreate'],
  getCoupon: ['app.coupon.getCoupon', 'tp.coupon.couponTpGet'],
  listCoupons: ['app.coupon.batchGetCoupon', 'tp.coupon.couponTpBatchGet'],
  deleteCoupon: ['app.coupon.deleteCoupon', 'tp.coupon.couponTpDelete'],
  uploadCodes: ['app.coupon.batchUploadCouponCode', 'tp.coupon.couponTpBatchUpload'],
  consumeCoupon: ['app.coupon.consumeCouponCode', 'tp.coupon.couponTpConsume'],
  addBanner: ['app.coupon.addCouponBanner', 'tp.coupon.couponTpBannerAdd'],
  getBanners: ['app.coupon.getCouponBanner', 'tp.coupon.couponTpBannerGet'],
  listBanners: ['app.coupon.batchGetCouponBanner', 'tp.coupon.couponTpBannerBatchGet'],
  updateBanner: ['app.coupon.updateCouponBanner', 'tp.coupon.couponTpBannerUpdate'],
  deleteBanner: ['app.coupon.deleteCouponBanner', 'tp.coupon.couponTpBannerDelete'],
  // Only owners send and take back.
  sendCoupon: ['app.coupon.sendCoupon'],
  returnCoupon: ['app.coupon.returnCoupon'],
} as const satisfies Readonly<Record<string, readonly [own: string, forOthers?: string]>>;

/** Codes of one upload. Source: the page of code uploads. */
const maxCodes = 100;

/** Gives a coupon to a user. @returns `undefined` when none is left, or the user has as many as are allowed. */
export function giveCoupon({ state }: World, coupon: Coupon, openId: string): TakenCoupon | undefined {
  const { quantity = 0, getLimit = 1 } = coupon.content['baseInfo'] as { quantity?: number; getLimit?: number };
  const all = [...coupon.taken.values()];
  const own = all.filter((one) => one.openId === openId);
  if (all.length >= quantity || own.length >= getLimit) return undefined;
  const given = new Set(all.map(({ code }) => code));
  const code = [...coupon.codes].find((one) => !given.has(one));
  const taken: TakenCoupon = { takeId: String(++state.server.lastId), openId, code, state: 'taken' };
  coupon.taken.set(taken.takeId, taken);
  return taken;
}

/** Coupons and their banners, for owners and for the third-party platform. */
export function couponRoutes(world: World): Routes {
  const coupons = ({ principal }: Context): Map<string, Coupon> => shopOf(world, keyOf(world, principal)).coupons;
  const need = (input: Fields, context: Context): Coupon =>
    coupons(context).get(String(input['couponId'])) ?? refuseWith(70001, context.endpoint);
  const nextId = (): string => String(++world.state.server.lastId);
  const taken = (input: Fields, context: Context): TakenCoupon => {
    const found = need(input, context).taken.get(String(input['couponTakeId']));
    if (found?.openId !== input['openId'] || found?.state !== 'taken') return refuseWith(40001, context.endpoint);
    return found;
  };
  const banner = (input: Fields, context: Context): Fields => {
    const { banners } = need(input, context);
    return banners.get(String(input['bannerId'])) ?? refuseWith(40001, context.endpoint);
  };
  const seconds = (): number => Math.floor(world.clock.now() / 1_000);

  const handlers: Readonly<Record<keyof typeof names, (input: Fields, context: Context) => object>> = {
    createCoupon(input, context) {
      const couponId = world.ids.text(24);
      coupons(context).set(couponId, {
        couponId,
        content: contentOf(input),
        taken: new Map(),
        issues: new Map(),
        codes: new Set(),
        banners: new Map(),
      });
      return { data: { couponId } };
    },
    getCoupon: (input, context) => ({ data: viewOf(need(input, context)) }),
    listCoupons(input, context) {
      const { title, couponType, pageNum, pageSize } = input;
      const fits = [...coupons(context).values()].filter(
        ({ content }) =>
          (couponType === undefined || content['couponType'] === couponType) &&
          (title === undefined || (content['baseInfo'] as Fields)['title'] === title),
      );
      return {
        data: { dataList: page(fits, pageNum, pageSize).map(viewOf), pageNo: Number(pageNum ?? 1), total: fits.length },
      };
    },
    deleteCoupon(input, context) {
      coupons(context).delete(need(input, context).couponId);
      return { data: true };
    },
    uploadCodes(input, context) {
      const { codes } = need(input, context);
      const given = listOf(input['couponCodes']);
      if (given.length > maxCodes) refuseWith(70002, context.endpoint);
      const before = codes.size;
      for (const code of given) codes.add(code);
      const successNum = codes.size - before;
      return { data: { successNum, failNum: given.length - successNum } };
    },
    sendCoupon(input, context) {
      const coupon = need(input, context);
      const issue = String(input['uniqueSendingIdentity']);
      const known = coupon.issues.get(issue);
      if (known !== undefined) return { data: { couponTakeId: long(known) } };
      const given = giveCoupon(world, coupon, String(input['openId']));
      if (given === undefined) return refuseWith(40001, context.endpoint, 'coupon used up');
      coupon.issues.set(issue, given.takeId);
      return { data: { couponTakeId: long(given.takeId) } };
    },
    consumeCoupon(input, context) {
      taken(input, context).state = 'consumed';
      return { data: true };
    },
    returnCoupon(input, context) {
      taken(input, context).state = 'returned';
      return { data: true };
    },
    addBanner(input, context) {
      const { banners } = need(input, context);
      if (banners.size > 0) refuseWith(70000, context.endpoint);
      const bannerId = nextId();
      banners.set(bannerId, { ...input, bannerId: long(bannerId), createTime: seconds(), updateTime: seconds() });
      return { data: { bannerId: long(bannerId) } };
    },
    getBanners(input, context) {
      const { banners } = need(input, context);
      return { data: listOf(input['bannerIds']).flatMap((id) => banners.get(id) ?? []) };
    },
    listBanners(input, context) {
      const fits = [...need(input, context).banners.values()].filter((one) =>
        (['title', 'picUrl'] as const).every((name) => input[name] === undefined || input[name] === one[name]),
      );
      const { pageNum, pageSize } = input;
      return { data: { dataList: page(fits, pageNum, pageSize), pageNo: Number(pageNum ?? 1), total: fits.length } };
    },
    updateBanner(input, context) {
      const before = banner(input, context);
      const { bannerId } = before;
      need(input, context).banners.set(String(bannerId), { ...before, ...input, bannerId, updateTime: seconds() });
      return { data: true };
    },
    deleteBanner(input, context) {
      need(input, context).banners.delete(String(banner(input, context)['bannerId']));
      return { data: true };
    },
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, [own, forOthers]]) => {
      const handle = handlers[name as keyof typeof names];
      const routes: [string, Routes[string]][] = [[own, stateful(handle)]];
      if (forOthers !== undefined)
        routes.push([
          forOthers,
          stateful((input: Fields, context) =>
            renamed(handle(renamed(input, camelCase) as Fields, context), snakeCase),
          ),
        ]);
      return routes;
    }),
  );
}

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The third-party platform writes the same members with underscores. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [rename(name), renamed(one, rename)]));
}

const page = <T>(all: readonly T[], number: unknown, size: unknown): T[] =>
  pageOf(all, Number(number ?? 1), Number(size ?? 20));

/** Discounts come as text or number, and are answered as numbers. */
function contentOf({ discount, ...content }: Fields): Fields {
  return discount === undefined ? content : { ...content, discount: Number(discount) };
}

const viewOf = ({ couponId, content }: Coupon): object => ({ ...content, couponId });

/** Values of a list, or of a text with commas. */
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : String(value).split(','));
