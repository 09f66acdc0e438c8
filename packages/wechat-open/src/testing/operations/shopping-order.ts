import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import { findByKey, type OrderKey } from './order-shipping-state.js';

/** How long the review of the integration takes. Source: the page of `confirmProductPermission`. */
const reviewMs = 6 * 3_600_000;

interface Head {
  readonly order_key: OrderKey;
  readonly payer: { readonly openid: string };
  readonly upload_time: string;
}
interface Items {
  readonly item_list: readonly { readonly merchant_item_id: string }[];
}
interface Parcels {
  readonly shipping_list: readonly { readonly item_list?: Items['item_list'] }[];
  readonly delivery_mode: string;
}

/**
 * Shopping orders: what is in an order, before it is paid, and its parcels after that. The pages document no error numbers, so what they
 * forbid answers 47001 here with a text. Payments are those of the shipping family's control.
 */
export function shoppingOrderRoutes(world: World): Routes {
  return {
    openShoppingOrderProductPermission: forProgram(world, ({ operations }) => {
      operations.shopping.opened = true;
      return {};
    }),
    confirmProductPermission: forProgram(world, ({ operations: { shopping } }) => {
      const now = world.clock.now();
      if (!shopping.opened) throw refusal(47001, 'shopping orders are not opened');
      const { reviewedAt } = shopping;
      if (reviewedAt !== undefined && now >= reviewedAt) return { last_result: 'passed' };
      shopping.reviewedAt ??= now + reviewMs;
      return { last_result: reviewedAt === undefined ? '' : 'in review' };
    }),
    uploadShoppingInfo: forProgram(world, (program, input: Head & { order_list: readonly Items[] }) => {
      keep(program, input, input.order_list);
      return {};
    }),
    uploadCombinedShoppingInfo: forProgram(world, (program, input: Head & { sub_orders: readonly Items[] }) => {
      keep(program, input, input.sub_orders);
      return {};
    }),
    uploadShippingInfo: forProgram(world, (program, input: Head & Parcels) => {
      ship(program, input, [input]);
      return {};
    }),
    uploadCombinedShippingInfo: forProgram(world, (program, input: Head & { sub_orders: readonly Parcels[] }) => {
      ship(program, input, input.sub_orders);
      return {};
    }),
    shoppingInfoVerifyUploadResult: forProgram(world, (program, { order_key, payer }: Head) => {
      const upload = program.operations.shopping.uploads.get(keyText(order_key));
      if (upload === undefined) return { verify_result: 'no upload for this order' };
      if (upload.openid !== payer.openid) return { verify_result: 'the payer is another one' };
      return { verify_result: isPaid(program, order_key) ? 'success' : 'the order is not paid yet' };
    }),
  };
}

const keyText = (key: OrderKey): string =>
  key.order_number_type === 2 ? `${key.transaction_id}` : `${key.mchid} ${key.out_trade_no}`;

function isPaid({ operations }: Account, key: OrderKey): boolean {
  const { paid, combined } = operations.orders;
  return findByKey(paid, key) !== undefined || findByKey(combined, key) !== undefined;
}

function timeAfter(text: string, before: number | undefined): number {
  const time = Date.parse(text);
  if (Number.isNaN(time) || time <= (before ?? Number.NEGATIVE_INFINITY)) throw refusal(47001, 'upload_time');
  return time;
}

function keep(program: Account, { order_key, payer, upload_time }: Head, orders: readonly Items[]): void {
  const { uploads } = program.operations.shopping;
  const before = uploads.get(keyText(order_key));
  const uploadedAt = timeAfter(upload_time, before?.uploadedAt);
  if (before !== undefined && isPaid(program, order_key)) throw refusal(47001, 'the order is paid already');
  const items = new Set(orders.flatMap(({ item_list }) => item_list.map(({ merchant_item_id: id }) => id)));
  uploads.set(keyText(order_key), { openid: payer.openid, uploadedAt, items, shippedAt: undefined });
}

function ship(program: Account, { order_key, payer, upload_time }: Head, orders: readonly Parcels[]): void {
  const upload = program.operations.shopping.uploads.get(keyText(order_key));
  if (upload?.openid !== payer.openid) throw refusal(47001, 'the order was not uploaded');
  if (!isPaid(program, order_key)) throw refusal(47001, 'the order is not paid yet');
  const shippedAt = timeAfter(upload_time, upload.shippedAt);
  for (const { shipping_list, delivery_mode } of orders)
    for (const { item_list } of delivery_mode === '2' ? shipping_list : [])
      if (item_list === undefined || item_list.some(({ merchant_item_id: id }) => !upload.items.has(id)))
        throw refusal(47001, 'item_list');
  upload.shippedAt = shippedAt;
}
