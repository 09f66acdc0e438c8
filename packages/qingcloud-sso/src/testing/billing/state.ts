/** How a plan is charged: a term at once, hour by hour ahead, or after use. */
export type ChargeKind = 'package' | 'time' | 'usage';

/** A plan that customers may order. */
export interface Plan {
  /** Of a product instance. A whole number; the documents do not name its unit. */
  readonly price: number;
  readonly kind: ChargeKind;
}

/** An order of products. Plain data. */
export interface Order {
  readonly id: string;
  /** Who called. */
  readonly caller: string;
  /** Who pays. */
  readonly userId: string;
  readonly appId: string;
  readonly purpose: 'create' | 'renew' | 'change';
  readonly cost: number;
  readonly description: string;
  readonly extraInfo: string;
  /** Product instances, by the vendor's ids. */
  readonly instances: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  status: 'unpaid' | 'paid' | 'canceled';
}

/** What a user pays for. Plain data. */
export interface ProductInstance {
  /** The vendor's own id. */
  readonly id: string;
  readonly caller: string;
  readonly userId: string;
  readonly appId: string;
  readonly productId: string;
  readonly autoRenew: boolean;
  planId: string;
  /** `unpaid` until its order is paid. */
  status: 'unpaid' | 'run' | 'stopped' | 'canceled';
}

/** What the money side of the cloud remembers. Plain data. */
export interface Accounts {
  /** By id, in the order of creation. */
  readonly orders: Map<string, Order>;
  /** By the vendor's id. */
  readonly instances: Map<string, ProductInstance>;
  readonly plans: Map<string, Plan>;
  /** By user; those that are not here have the default. */
  readonly balances: Map<string, number>;
}
