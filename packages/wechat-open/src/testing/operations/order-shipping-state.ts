import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** A parcel. */
export interface Parcel {
  readonly express_company?: string;
  readonly tracking_no?: string;
  readonly item_desc?: string;
  readonly contact?: { readonly consignor_contact?: string; readonly receiver_contact?: string };
}

/** What was shipped of an order. Times in seconds. */
export interface Shipment {
  readonly logisticsType: number;
  readonly deliveryMode: number;
  readonly parcels: readonly (Parcel & { readonly upload_time: number })[];
  readonly finished: boolean;
  /** How often shipping was completed: 1, or 2 after the one new shipment. */
  readonly finishedCount: number;
  /** The moment of the last upload, in milliseconds, as the caller gave it. */
  readonly uploadedAt: number;
}

/** A payment of a user. Times in seconds since the epoch. */
export interface PaidOrder {
  readonly sequence: number;
  readonly transactionId: string;
  readonly merchantId: string;
  readonly merchantTradeNo: string;
  readonly openid: string;
  readonly description: string;
  /** Fen. */
  readonly amount: number;
  readonly paidAt: number;
  /** 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 complete, 5 refunded. */
  state: 1 | 2 | 3 | 4 | 5;
  shipment: Shipment | undefined;
  shippedAt: number;
  confirmedAt: number;
  /** A presale ships at this time; 0 for others. */
  delayedTo: number;
  /** The user was asked to confirm. */
  reminded: boolean;
  complaint: boolean;
}

/** An application to count as a famous brand. `status`: 1 in review, 2 refused, 3 passed. */
export interface BrandApplication {
  readonly applyFor: number;
  status: 1 | 2 | 3;
  reason: string;
}

/** Orders of one mini program. */
export interface OrdersState {
  /** By WeChat Pay order number. */
  readonly paid: Map<string, PaidOrder>;
  /** WeChat Pay order numbers of the orders of a combined payment, by its own number. */
  readonly combined: Map<string, CombinedPayment>;
  brand: BrandApplication | undefined;
  detailPath: string;
  messagePath: string;
  tradeTypeApplied: boolean;
}

/** A payment of several orders at once. */
export interface CombinedPayment {
  readonly transactionId: string;
  readonly merchantId: string;
  readonly merchantTradeNo: string;
  readonly openid: string;
  readonly orders: readonly string[];
}

/** No orders. */
export function createOrders(): OrdersState {
  return {
    paid: new Map(),
    combined: new Map(),
    brand: undefined,
    detailPath: '',
    messagePath: '',
    tradeTypeApplied: false,
  };
}

/** How a request names a payment. `order_number_type`: 1 `mchid` and `out_trade_no`, 2 `transaction_id`. */
export interface OrderKey {
  readonly order_number_type: number;
  readonly mchid?: string;
  readonly out_trade_no?: string;
  readonly transaction_id?: string;
}

/** The payment that a key names, among single or combined ones. */
export function findByKey<T extends Pick<PaidOrder, 'transactionId' | 'merchantId' | 'merchantTradeNo'>>(
  payments: ReadonlyMap<string, T>,
  key: OrderKey,
): T | undefined {
  if (key.order_number_type === 2) return payments.get(key.transaction_id ?? '');
  return [...payments.values()].find(
    ({ merchantId, merchantTradeNo }) => merchantId === key.mchid && merchantTradeNo === key.out_trade_no,
  );
}

/** How a query names a payment. */
export interface OrderName {
  readonly merchant_id?: string;
  readonly merchant_trade_no?: string;
  readonly transaction_id?: string;
}

/** The payment that a query names. @throws 10060001 when there is none. */
export function orderOf({ operations }: Account, name: OrderName): PaidOrder {
  const { paid } = operations.orders;
  const order =
    name.transaction_id !== undefined
      ? paid.get(name.transaction_id)
      : findByKey(paid, {
          order_number_type: 1,
          mchid: name.merchant_id,
          out_trade_no: name.merchant_trade_no,
        } as OrderKey);
  if (order === undefined) throw refusal(10060001);
  return order;
}

/** How long after the confirmation an order counts as complete. An assumption: the platform names no time. */
const completeSeconds = 86_400;

/** `order_state` at this moment. */
export function stateOf(world: World, { state, confirmedAt }: PaidOrder): number {
  return state === 3 && seconds(world) >= confirmedAt + completeSeconds ? 4 : state;
}
