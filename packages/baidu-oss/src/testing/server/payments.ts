import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { timeText } from '../packages.js';
import { knownApp, long, type Principal, type Routes, stateful, type World } from '../world.js';
import { keyOf, pageOf } from './shops.js';
import type { Payment, PaymentState, Refund } from './state.js';
import { openIdOf } from './users.js';

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, Fields>;

/** Ids of orders go on from that of the sample. */
const firstOrderId = 80_048_556_607_063n;
const firstUserId = 2_250_333_905n;

/** `sub_status` of the list of orders. */
const states: Readonly<Record<PaymentState, number>> = {
  unpaid: 1,
  paid: 2,
  consumed: 3,
  refunding: 4,
  refunded: 5,
  refund_failed: 6,
  cancelled: 7,
};
const refundStates: Readonly<Record<Refund['state'], number>> = { in_progress: 1, refunded: 2, failed: 3 };

/** An order that a user is to make. Money in fen (0.01 yuan). */
export interface PaymentSeed {
  readonly user?: string | undefined;
  /** The shop's own id of the order. */
  readonly tpOrderId: string;
  readonly totalMoney: number;
  readonly title?: string | undefined;
  /** Decimal text. */
  readonly orderId?: string | undefined;
  /** AppKey of the payment service. Default `MMMabc`. */
  readonly pmAppKey?: string | undefined;
}

/** Baidu's cashier. Its notices to shops are not played. */
export interface Payments {
  /** A user opens the cashier. @throws Error when the shop has the order, or the platform the id. */
  order(appId: string, seed: PaymentSeed): Payment;
  /** The user pays. @throws Error in a state other than unpaid. */
  pay(orderId: string): Payment;
  /** The paid order is used up. */
  consume(orderId: string): Payment;
  /** A refund under way ends. @throws Error when it has ended, or is none. */
  settle(refundId: string, state?: 'refunded' | 'failed'): Payment;
  get(orderId: string): Payment;
}

/** Makes {@link Payments}. */
export function createPayments(world: World): Payments {
  const need = (orderId: string, states?: readonly PaymentState[]): Payment => {
    const found = world.state.server.payments.get(orderId);
    if (found === undefined) throw new Error(`the fake has no order ${orderId}`);
    if (states?.includes(found.state) === false) throw new Error(`order ${orderId} is ${found.state}`);
    return found;
  };
  const put = (found: Payment, state: PaymentState): Payment => {
    Object.assign(found, { state, updatedAt: world.clock.now() });
    return structuredClone(found);
  };
  return {
    order(appId, { user = 'user-1', title = 'Tea', pmAppKey = 'MMMabc', ...seed }) {
      const { appKey } = knownApp(world, appId);
      const { server } = world.state;
      const orderId = seed.orderId ?? String(firstOrderId + BigInt(++server.lastId));
      const { payments } = server;
      const known = [...payments.values()].some((one) => one.appId === appId && one.tpOrderId === seed.tpOrderId);
      if (known || payments.has(orderId)) throw new Error(`there is an order ${seed.tpOrderId} or ${orderId} already`);
      const now = world.clock.now();
      const made: Payment = {
        orderId,
        appId,
        appKey,
        tpOrderId: seed.tpOrderId,
        userId: String(firstUserId + BigInt(++server.lastId)),
        user,
        title,
        totalMoney: seed.totalMoney,
        pmAppKey,
        state: 'unpaid',
        createdAt: now,
        updatedAt: now,
        refunds: [],
      };
      payments.set(orderId, made);
      return structuredClone(made);
    },
    pay: (orderId) => put(need(orderId, ['unpaid']), 'paid'),
    consume: (orderId) => put(need(orderId, ['paid']), 'consumed'),
    settle(refundId, state = 'refunded') {
      for (const payment of world.state.server.payments.values()) {
        const refund = payment.refunds.find((one) => one.refundId === refundId && one.state === 'in_progress');
        if (refund === undefined) continue;
        refund.state = state;
        return put(payment, stateAfter(payment));
      }
      throw new Error(`no refund ${refundId} is under way`);
    },
    get: (orderId) => structuredClone(need(orderId)),
  };
}

const sumOf = (refunds: readonly Refund[]): number => refunds.reduce((sum, { money }) => sum + money, 0);
const refundedOf = ({ refunds }: Payment): number => sumOf(refunds.filter(({ state }) => state === 'refunded'));

function stateAfter(payment: Payment): PaymentState {
  const { refunds } = payment;
  if (refunds.some(({ state }) => state === 'in_progress')) return 'refunding';
  if (refunds.at(-1)?.state === 'failed') return 'refund_failed';
  return refundedOf(payment) < payment.totalMoney ? 'paid' : 'refunded';
}

/** Orders of the cashier and their refunds. Source of the numbers: the list on the page of payments. */
export function paymentRoutes(world: World): Routes {
  /** Orders that the caller may see: its own, or those of mini programs that have authorized the platform. */
  const seen = ({ principal }: Context): Payment[] => {
    const { server, thirdParty } = world.state;
    const key = keyOf(world, principal);
    return [...server.payments.values()].filter(({ appId, appKey }) =>
      key === '' ? thirdParty.grants.has(appId) : appKey === key,
    );
  };
  const need = (context: Context): Payment => {
    const { input } = context;
    const { orderId, tpOrderId, userId } = input;
    const found = seen(context).find(
      (one) =>
        one.pmAppKey === input['pmAppKey'] &&
        (orderId === undefined || one.orderId === String(orderId)) &&
        (tpOrderId === undefined || one.tpOrderId === tpOrderId) &&
        (userId === undefined || one.userId === String(userId)),
    );
    return found ?? refuseWith(60021, context.endpoint);
  };
  const get = stateful((_: Fields, context) => ({ data: viewOf(need(context)) }));
  const cancel = stateful((_: Fields, context) => {
    const found = need(context);
    if (found.state !== 'unpaid' && found.state !== 'cancelled') refuseWith(60000, context.endpoint, 'order is paid');
    Object.assign(found, { state: 'cancelled', updatedAt: world.clock.now() });
    return { data: true };
  });
  const refund = stateful((input: Fields, context) => {
    const { endpoint } = context;
    const found = need(context);
    const batchId = String(input['bizRefundBatchId']);
    const known = found.refunds.find((one) => one.bizRefundBatchId === batchId);
    if (known !== undefined) return refundView(known);
    if (found.state === 'unpaid' || found.state === 'cancelled') refuseWith(60000, endpoint, 'order is not paid');
    const left = found.totalMoney - sumOf(found.refunds.filter(({ state }) => state !== 'failed'));
    const money = input['applyRefundMoney'] === undefined ? left : Number(input['applyRefundMoney']);
    if (!(money > 0 && money <= left)) refuseWith(60000, endpoint, `at most ${left} can be refunded`);
    const refundId = String(firstOrderId + BigInt(++world.state.server.lastId));
    const made: Refund = { refundId, bizRefundBatchId: batchId, money, state: 'in_progress' };
    found.refunds.push(made);
    Object.assign(found, { state: 'refunding', updatedAt: world.clock.now() });
    return refundView(made);
  });
  const refunds = stateful((_: Fields, context) => {
    const { orderId, userId, refunds: all } = need(context);
    return {
      data: all.map((one) => ({
        bizRefundBatchId: one.bizRefundBatchId,
        refundBatchId: long(one.refundId),
        refundStatus: refundStates[one.state],
        orderId: long(orderId),
        userId: long(userId),
      })),
    };
  });
  return {
    'app.payment.findByTpOrderID': get,
    'tp.payment.getByTpOrderID': get,
    'app.payment.cancelOrder': cancel,
    'tp.payment.closeOrder': cancel,
    'app.payment.applyOrderRefund': refund,
    'tp.payment.applyOrderRefund': refund,
    'app.payment.findOrderRefund': refunds,
    'tp.payment.getOrderRefund': refunds,
    'tp.payment.getOrderList': stateful((input: Fields, context) => {
      const [from, to, page, size] = ['start_time', 'end_time', 'current_page', 'page_size'].map((name) =>
        Number(input[name]),
      ) as [number, number, number, number];
      const fits = seen(context).filter(
        ({ createdAt, state }) =>
          createdAt >= from * 1_000 &&
          createdAt <= to * 1_000 &&
          (input['status'] === 'all' || String(states[state]) === input['status']),
      );
      return {
        data: {
          total_money: '-',
          current_page: page,
          page_size: size,
          total_count: fits.length,
          total_page: Math.ceil(fits.length / size),
          data: pageOf(fits, page, size).map(rowOf),
        },
      };
    }),
  };
}

const refundView = ({ refundId, money }: Refund): object => ({
  data: { refundBatchId: long(refundId), refundPayMoney: money },
});

const viewOf = (one: Payment): Fields => ({
  appId: long(one.appId),
  appKey: one.appKey,
  orderId: long(one.orderId),
  tpOrderId: one.tpOrderId,
  userId: long(one.userId),
  openId: openIdOf(one.appKey, one.user),
  count: 1,
  totalMoney: one.totalMoney,
  payMoney: one.totalMoney,
  status: one.state === 'unpaid' ? 1 : one.state === 'cancelled' ? -1 : 2,
  createTime: Math.floor(one.createdAt / 1_000),
});

function rowOf(one: Payment): Fields {
  const refunded = refundedOf(one);
  const unpaid = one.state === 'unpaid' || one.state === 'cancelled';
  return {
    id: one.orderId,
    order_id: one.orderId,
    tp_order_id: one.tpOrderId,
    deal_title: one.title,
    create_time: timeText(one.createdAt).replaceAll('/', '-'),
    update_time: timeText(one.updatedAt).replaceAll('/', '-'),
    sub_status: String(states[one.state]),
    total_money: String(one.totalMoney),
    pay_money: String(one.totalMoney),
    segment_refunded_money: refunded === 0 ? null : String(refunded),
    channel: unpaid ? null : '微信支付',
  };
}
