import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import { knownAccount, type World } from '../world.js';
import { confirmReceipt, scheduleReminder } from './order-shipping-receipt.js';
import { findByKey, type PaidOrder } from './order-shipping-state.js';
import { noteVisit } from './people.js';
import { type Pushed, pushLater, remindAccess } from './pushes.js';

/** A payment to be made. What is left out is made up. */
export interface PaymentSeed {
  readonly openid?: string | undefined;
  readonly merchantId?: string | undefined;
  readonly merchantTradeNo?: string | undefined;
  readonly description?: string | undefined;
  /** Fen. Default 100. */
  readonly amount?: number | undefined;
}

/** A payment that was made, under the names that requests give it. */
export interface Payment {
  readonly transactionId: string;
  readonly merchantId: string;
  readonly merchantTradeNo: string;
  readonly openid: string;
}

/** What users do about orders. Methods throw an Error when the order is not in the state for it. */
export interface OrderControls {
  /** A user pays. The first payment of an account pushes `trade_manage_remind_access_api`, 48 hours without shipping a reminder. */
  pay(appId: string, payment?: PaymentSeed): Payment;
  /** A user pays several orders at once. @returns the combined payment and its orders. */
  payCombined(
    appId: string,
    openid: string,
    orders: readonly PaymentSeed[],
  ): Payment & { readonly orders: readonly Payment[] };
  /** A user confirms that a shipped order arrived. Pushes the settlement. @param order - WeChat Pay or merchant order number. */
  confirmReceipt(appId: string, order: string): Pushed;
  /** The merchant pays a user back. */
  refund(appId: string, order: string): void;
  /** The reviewers decide about a famous brand. @param reason - refuses it. */
  decideBrand(appId: string, reason?: string): void;
}

/** Makes {@link OrderControls}. */
export function createOrderControls(world: World): OrderControls {
  const pay = (program: Account, seed: PaymentSeed): Payment => {
    const { paid } = program.operations.orders;
    const names = {
      transactionId: `42${String(world.ids.sequence()).padStart(26, '0')}`,
      merchantId: seed.merchantId ?? '1900000001',
      merchantTradeNo: seed.merchantTradeNo ?? `T${world.ids.sequence()}`,
      openid: seed.openid ?? 'oUser0000000000000000000001',
    };
    const order: PaidOrder = {
      ...names,
      sequence: world.ids.sequence(),
      description: (seed.description ?? 'Coffee').slice(0, 120),
      amount: seed.amount ?? 100,
      paidAt: seconds(world),
      state: 1,
      shipment: undefined,
      shippedAt: 0,
      confirmedAt: 0,
      delayedTo: 0,
      reminded: false,
      complaint: false,
    };
    if (findByKey(paid, { order_number_type: 1, mchid: names.merchantId, out_trade_no: names.merchantTradeNo }))
      throw new Error(`the order ${names.merchantTradeNo} is paid already`);
    if (paid.size === 0) pushLater(world, program, remindAccess);
    paid.set(order.transactionId, order);
    noteVisit(world, program, names.openid);
    scheduleReminder(world, program, order);
    return names;
  };
  const named = (appId: string, name: string, states: readonly number[]): [Account, PaidOrder] => {
    const program = knownAccount(world, appId);
    const order = [...program.operations.orders.paid.values()].find(
      ({ transactionId, merchantTradeNo }) => transactionId === name || merchantTradeNo === name,
    );
    if (order === undefined) throw new Error(`${appId} has no order ${name}`);
    if (!states.includes(order.state)) throw new Error(`the order ${name} is in state ${order.state}`);
    return [program, order];
  };
  return {
    pay: (appId, payment = {}) => pay(knownAccount(world, appId), payment),
    payCombined(appId, openid, seeds) {
      const program = knownAccount(world, appId);
      const orders = seeds.map((seed) => pay(program, { ...seed, openid }));
      const combined = {
        transactionId: `43${String(world.ids.sequence()).padStart(26, '0')}`,
        merchantId: orders[0]?.merchantId ?? '1900000001',
        merchantTradeNo: `C${world.ids.sequence()}`,
        openid,
      };
      program.operations.orders.combined.set(combined.transactionId, {
        ...combined,
        orders: orders.map(({ transactionId }) => transactionId),
      });
      return { ...combined, orders };
    },
    confirmReceipt: async (appId, name) => confirmReceipt(world, ...named(appId, name, [2]), 2),
    refund(appId, name) {
      named(appId, name, [1, 2, 3])[1].state = 5;
    },
    decideBrand(appId, reason) {
      const { brand } = knownAccount(world, appId).operations.orders;
      if (brand?.status !== 1) throw new Error(`${appId} waits for no brand`);
      brand.status = reason === undefined ? 3 : 2;
      brand.reason = reason ?? '';
    },
  };
}
