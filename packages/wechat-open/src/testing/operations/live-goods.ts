import { chinaDay, countUse, usesOf } from '../counters.js';
import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { isRisky } from './content-security-state.js';
import { pictureOf } from './live-rooms.js';
import { auditStatusOf, type Goods, type GoodsFields } from './live-state.js';
import { checkMedium } from './media.js';
import { checkPage, pageOf, widthOf } from './people.js';

/** Submissions of a Beijing day. */
const submissions = 500;
/** How long a review takes before it passes by itself. An assumption. */
const reviewMs = 10 * 60_000;
const maxNameWidth = 28;
const maxGoodsAPage = 100;

/**
 * The library of products and their review. A product passes after ten minutes unless a control decides before; one that was refused
 * can be changed and submitted again like one that was withdrawn. An unknown product answers 300011, as it was not made by API.
 */
export function liveGoodsRoutes(world: World): Routes {
  return {
    addGoods: forProgram(world, (program, { goodsInfo: fields }: { goodsInfo: GoodsFields }) => {
      checkGoods(world, program, fields);
      const goodsId = world.ids.sequence();
      const goods: Goods = { goodsId, auditId: 0, fields, status: 0, passesAt: 0 };
      submit(world, program, goods);
      program.operations.live.goods.set(goodsId, goods);
      return { goodsId, auditId: goods.auditId };
    }),
    resubmitAudit: forProgram(world, (program, { goodsId }: { goodsId: number }) => {
      const goods = goodsOf(program, goodsId);
      const status = auditStatusOf(world, goods);
      if (status === 1 || status === 2) throw refusal(300010);
      submit(world, program, goods);
      return { auditId: goods.auditId };
    }),
    resetAudit: forProgram(world, (program, { goodsId, auditId }: { goodsId: number; auditId: number }) => {
      const goods = goodsOf(program, goodsId);
      if (goods.auditId !== auditId) throw refusal(300009);
      if (auditStatusOf(world, goods) !== 1) throw refusal(300010);
      goods.status = 0;
      return {};
    }),
    updateGoodsInfo: forProgram(world, (program, input: { goodsInfo: Partial<GoodsFields> & { goodsId: number } }) => {
      const { goodsId, ...change } = input.goodsInfo;
      const goods = goodsOf(program, goodsId);
      const status = auditStatusOf(world, goods);
      const onlyPrices = Object.keys(change).every((name) => name.startsWith('price'));
      if (status === 1 || (status === 2 && !onlyPrices)) throw refusal(300010);
      const fields = { ...goods.fields, ...change };
      checkGoods(world, program, fields);
      goods.fields = fields;
      return {};
    }),
    deleteGoodsInfo: forProgram(world, (program, { goodsId }: { goodsId: number }) => {
      const { goods, rooms } = program.operations.live;
      if (auditStatusOf(world, goodsOf(program, goodsId)) === 1) throw refusal(300014);
      goods.delete(goodsId);
      for (const room of rooms.values()) room.goods = room.goods.filter((one) => one.goodsId !== goodsId);
      return {};
    }),
    getGoodsInfo: forProgram(world, (program, input: { offset: number; limit: number; status: number }) => {
      const found = [...program.operations.live.goods.values()].filter(
        (goods) => auditStatusOf(world, goods) === input.status,
      );
      const page = pageOf(found, input.offset, Math.min(input.limit, maxGoodsAPage));
      return {
        goods: page.map(({ goodsId, fields }) => ({
          ...fields,
          goodsId,
          coverImgUrl: pictureOf(fields.coverImgUrl),
          price2: fields.price2 ?? 0,
          thirdPartyAppid: fields.thirdPartyAppid ?? '',
          thirdPartyTag: 2,
        })),
        total: found.length,
      };
    }),
    getGoodsAuditInfo: warehouse(world),
    broadcastGetGoodsWarehouse: warehouse(world),
    setDefaultGoodsKey: forProgram(world, ({ operations }, { goodsKey }: { goodsKey: readonly string[] }) => {
      operations.live.goodsKeys = goodsKey;
      return {};
    }),
    getDefaultGoodsKey: forProgram(world, ({ operations }) => ({ vendorGoodsKey: operations.live.goodsKeys })),
  };
}

function warehouse(world: World): Routes[string] {
  return forProgram(world, ({ operations }, { goods_ids }: { goods_ids: readonly number[] }) => {
    const goods = goods_ids.flatMap((id) => operations.live.goods.get(id) ?? []);
    return {
      goods: goods.map((one) => ({
        goods_id: one.goodsId,
        name: one.fields.name,
        url: one.fields.url,
        cover_img_url: pictureOf(one.fields.coverImgUrl),
        price_type: one.fields.priceType,
        price: one.fields.price,
        price2: one.fields.price2 ?? 0,
        audit_status: auditStatusOf(world, one),
        third_party_tag: 2,
      })),
      total: goods.length,
    };
  });
}

/** A product of the library. @throws 300011 when there is none. */
function goodsOf({ operations }: Account, goodsId: number): Goods {
  const goods = operations.live.goods.get(goodsId);
  if (goods === undefined) throw refusal(300011);
  return goods;
}

function submit(world: World, { appId }: Account, goods: Goods): void {
  const now = world.clock.now();
  const name = `${appId} live goods`;
  if (usesOf(world.state.counters, name, chinaDay(now)) >= submissions) throw refusal(300012);
  countUse(world.state.counters, name, chinaDay(now));
  goods.auditId = world.ids.sequence();
  goods.status = 1;
  goods.passesAt = now + reviewMs;
}

function checkGoods(world: World, program: Account, fields: GoodsFields): void {
  if (fields.name === '' || widthOf(fields.name) > maxNameWidth) throw refusal(300002);
  if (isRisky(program, fields.name)) throw refusal(300004);
  if (!fitPrices(fields)) throw refusal(300003);
  checkMedium(world, program, fields.coverImgUrl, 300006);
  if ((fields.thirdPartyAppid ?? '') === '') checkPage(program, fields.url, 300007);
}

/** `priceType`: 1 one price, 2 from `price` to `price2`, 3 `price` before and `price2` now. Yuan with at most 2 decimals. */
function fitPrices({ priceType, price, price2 = 0 }: GoodsFields): boolean {
  const fits = (value: number): boolean => value > 0 && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  if (!fits(price)) return false;
  if (priceType === 1) return true;
  return fits(price2) && (priceType === 2 ? price < price2 : price2 < price);
}
