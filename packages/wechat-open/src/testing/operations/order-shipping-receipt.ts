import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { PaidOrder } from './order-shipping-state.js';
import { orderSettlement, type Pushed, pushNow, remindShipping } from './pushes.js';

/**
 * Time after shipping until receipt counts as confirmed, in seconds: ten days for goods that travel, two for virtual ones and those
 * that users fetch. The guide's times, taken as the same for every merchant.
 */
const travelSeconds = 10 * 86_400;
const instantSeconds = 2 * 86_400;
/** Time after the payment until the merchant is reminded to ship. */
const shippingSeconds = 48 * 3600;

/** A user, or time (`method` 1), confirms receipt: the order is settled at once. */
export function confirmReceipt(world: World, program: Account, order: PaidOrder, method: 1 | 2): Pushed {
  order.state = 3;
  order.confirmedAt = seconds(world);
  return pushNow(world, program, orderSettlement(order, { method }));
}

/** Lets time confirm a shipped order. @returns when, in seconds. */
export function scheduleReceipt(world: World, program: Account, order: PaidOrder): number {
  const travels = (order.shipment?.logisticsType ?? 1) <= 2;
  const { shippedAt } = order;
  const due = shippedAt + (travels ? travelSeconds : instantSeconds);
  world.clock.schedule(due * 1000, async () => {
    // A new shipment, a restored snapshot or the user himself came first.
    if (!isCurrent(world, program, order) || order.state !== 2 || order.shippedAt !== shippedAt) return;
    await confirmReceipt(world, program, order, 1);
  });
  return due;
}

/** Reminds the merchant of an order that is not shipped for too long, of a presale on its day. */
export function scheduleReminder(world: World, program: Account, order: PaidOrder): void {
  const { delayedTo } = order;
  world.clock.schedule(Math.max(order.paidAt + shippingSeconds, delayedTo) * 1000, async () => {
    if (!isCurrent(world, program, order) || order.state !== 1 || order.delayedTo !== delayedTo) return;
    await pushNow(world, program, remindShipping(order));
  });
}

/** Waits again for what is due, after the clock has forgotten it. */
export function resumeOrders(world: World, program: Account): void {
  for (const order of program.operations.orders.paid.values()) {
    if (order.state === 1) scheduleReminder(world, program, order);
    if (order.state === 2) scheduleReceipt(world, program, order);
  }
}

function isCurrent(world: World, { appId }: Account, order: PaidOrder): boolean {
  return world.state.accounts.get(appId)?.operations.orders.paid.get(order.transactionId) === order;
}
